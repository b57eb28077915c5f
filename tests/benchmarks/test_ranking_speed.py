"""Keystroke to ranked hits over 44,000 guides, beside sentence-transformers doing the same in the same run."""

from __future__ import annotations

import itertools
import subprocess
import sys
from collections.abc import Iterator
from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt
import pytest
from pytest_benchmark.fixture import BenchmarkFixture

from benchlight.assistant import Assistant
from benchlight.ranking.onnx_encoder import OnnxEncoder
from benchlight.records import Query
from tests.benchmarks.workload import TYPED

if TYPE_CHECKING:
    from sentence_transformers import SentenceTransformer

_ROUNDS = len(TYPED)


@pytest.mark.benchmark(group="keystroke to hits, 44,000 guides")
def test_benchlight(benchmark: BenchmarkFixture, assistant: Assistant) -> None:
    texts = itertools.cycle(TYPED)
    stages: list[dict[str, float]] = []

    def rank() -> None:
        ranking = assistant.rank(Query(next(texts)))
        assert ranking is not None
        assert ranking.semantic
        assert len(ranking.hits) == 50
        stages.append(ranking.milliseconds)

    benchmark.pedantic(rank, rounds=_ROUNDS, warmup_rounds=8)
    for stage in stages[0]:
        benchmark.extra_info[stage] = f"{np.median([each[stage] for each in stages]):.1f}"


@pytest.mark.benchmark(group="keystroke to hits, 44,000 guides")
def test_words_only(benchmark: BenchmarkFixture, assistant: Assistant) -> None:
    without_model = Assistant(assistant.catalog_file)
    texts = itertools.cycle(TYPED)
    benchmark.pedantic(lambda: without_model.rank(Query(next(texts))), rounds=_ROUNDS, warmup_rounds=8)
    without_model.close()


@pytest.mark.benchmark(group="keystroke to hits, 44,000 guides")
def test_peer_sentence_transformers(
    benchmark: BenchmarkFixture, peer: SentenceTransformer, vectors: npt.NDArray[np.float32]
) -> None:
    import torch
    from sentence_transformers import util

    corpus = torch.from_numpy(vectors)
    texts = itertools.cycle(TYPED)

    def search() -> None:
        query = peer.encode(next(texts), convert_to_tensor=True, normalize_embeddings=True, show_progress_bar=False)
        hits = util.semantic_search(query, corpus, top_k=50, score_function=util.dot_score)
        assert len(hits[0]) == 50

    benchmark.pedantic(search, rounds=_ROUNDS, warmup_rounds=8)


@pytest.fixture
def busy_core() -> Iterator[None]:
    """Another program that keeps one core busy."""
    other = subprocess.Popen([sys.executable, "-c", "while True: pass"])
    yield
    other.kill()
    other.wait()


@pytest.mark.usefixtures("busy_core")
@pytest.mark.benchmark(group="encoding one query while another program keeps a core busy")
def test_encoding_beside_another_program(benchmark: BenchmarkFixture, encoder: OnnxEncoder) -> None:
    texts = itertools.cycle(TYPED)
    benchmark.pedantic(lambda: encoder.encode([next(texts)]), rounds=_ROUNDS, warmup_rounds=8)


@pytest.mark.usefixtures("busy_core")
@pytest.mark.benchmark(group="encoding one query while another program keeps a core busy")
def test_peer_sentence_transformers_beside_another_program(
    benchmark: BenchmarkFixture, peer: SentenceTransformer
) -> None:
    texts = itertools.cycle(TYPED)
    benchmark.pedantic(lambda: peer.encode(next(texts), show_progress_bar=False), rounds=_ROUNDS, warmup_rounds=8)


@pytest.mark.benchmark(group="opening 44,000 guides")
def test_snapshot_and_vectors(benchmark: BenchmarkFixture, assistant: Assistant) -> None:
    def first_ranking() -> None:
        opened = Assistant(assistant.catalog_file, model=assistant.model)
        opened.rank(Query("no power"))
        opened.close()

    benchmark.pedantic(first_ranking, rounds=5, warmup_rounds=1)
