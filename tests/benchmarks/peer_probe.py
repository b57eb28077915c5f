"""Run as a program: the sentence-transformers way to a first semantic ranking.

Arguments: model folder, matrix of vectors (.npy).
"""

from __future__ import annotations

import sys

import numpy as np
from sentence_transformers import SentenceTransformer, util

model = SentenceTransformer(sys.argv[1], device="cpu", local_files_only=True)
matrix = np.load(sys.argv[2])
query = model.encode("laptop dead, charging light off", normalize_embeddings=True, show_progress_bar=False)
hits = util.semantic_search(query, matrix, top_k=50, score_function=util.dot_score)  # type: ignore[arg-type]
sys.stdout.write(str(len(hits[0])))
