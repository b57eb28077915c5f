"""The embedding cache: one vector for each (model fingerprint, text hash), so that nothing is encoded twice."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt
from sqlite_utils import Database

from benchlight.catalog.guides import text_hash
from benchlight.catalog.side_file import SideFile

Vectors = npt.NDArray[np.float32]
"""Matrix of shape [texts, dimensions], as it comes from an encoder."""
StoredVectors = npt.NDArray[np.float16]
"""The same as it is stored."""

_STORED = np.dtype("<f2")
"""Half precision, as the model's own weights: half the file, and cosines that differ by less than 0.0001."""
_ROWS_A_PIECE = 1_024

_OF_MODEL = "model_id = (SELECT id FROM models WHERE fingerprint = ?)"


@dataclass(frozen=True, slots=True)
class EmbeddedTexts:
    """Vectors of one model with the guides they stand for. Row i of `vectors` stands for guide `guide_ids[i]`; its text
    is the known symptom `symptoms[i]`, or the guide's title where that is None."""

    guide_ids: npt.NDArray[np.int64]
    vectors: StoredVectors
    symptoms: tuple[str | None, ...]
    digest: bytes = b""
    """Where these are the titles of all guides: what tells them from others."""


class Embeddings:
    """The embeddings and models tables, and files beside the catalog with what is made of all title vectors."""

    def __init__(self, db: Database, catalog_file: Path) -> None:
        self._db = db
        self._vectors = SideFile(catalog_file, "vectors")
        self._nearest = SideFile(catalog_file, "nearest")

    def waiting(self, fingerprint: str, limit: int) -> list[str]:
        """Up to `limit` distinct texts that the model has no vector for yet: known symptoms, then a title for each part
        on each kind of device, then a second one, and so on, because ranking lends the cosine of one to the others."""
        rows = self._db.execute(
            f"WITH embedded AS (SELECT text_hash FROM embeddings WHERE {_OF_MODEL}) "
            "SELECT text FROM (SELECT text, 0 AS turn FROM known_symptoms WHERE text_hash NOT IN embedded UNION ALL "
            "SELECT title, row_number() OVER (PARTITION BY json_extract(categories, '$[0]'), lower(part)) FROM guides "
            "WHERE title_hash NOT IN embedded) GROUP BY text ORDER BY min(turn) LIMIT ?",
            [fingerprint, limit],
        )
        return [text for (text,) in rows]

    def store(self, fingerprint: str, texts: Sequence[str], vectors: Vectors) -> None:
        """Stores vectors[i] as the model's vector of texts[i], in one transaction."""
        with self._db.atomic():
            self._db.execute("INSERT OR IGNORE INTO models (fingerprint) VALUES (?)", [fingerprint])
            model = self._db.execute("SELECT id FROM models WHERE fingerprint = ?", [fingerprint]).fetchone()[0]
            self._db.conn.executemany(
                "INSERT OR REPLACE INTO embeddings (model_id, text_hash, vector) VALUES (?, ?, ?)",
                [
                    (model, text_hash(text), vector.astype(_STORED).tobytes())
                    for text, vector in zip(texts, vectors, strict=True)
                ],
            )

    def load_titles(self, fingerprint: str, dimensions: int) -> EmbeddedTexts:
        """The model's vectors of guide titles, by guide id. When every title has one they are read in one piece, from
        the second time on."""
        guides = self._db.execute("SELECT id, title_hash FROM guides ORDER BY id").fetchall()
        ids = np.fromiter((guide for guide, _ in guides), dtype=np.int64, count=len(guides))
        hashes = b"".join(title_hash for _, title_hash in guides)
        digest = hashlib.sha256(fingerprint.encode() + b"\0" + hashes).digest()
        vectors = self._vectors.read(digest, _STORED, dimensions=2)
        if vectors is None or vectors.shape != (len(ids), dimensions):
            embedded = self._read(
                "SELECT guides.id, NULL, vector FROM guides JOIN embeddings ON text_hash = title_hash "
                f"WHERE {_OF_MODEL} ORDER BY guides.id",
                fingerprint,
                dimensions,
            )
            if not len(ids) or not np.array_equal(embedded.guide_ids, ids):
                return embedded
            vectors = embedded.vectors
            self._vectors.write(digest, vectors)
        return EmbeddedTexts(ids, vectors, (None,) * len(ids), digest)

    def load_nearest(self, digest: bytes) -> npt.NDArray[np.uint8] | None:
        """The index for approximate search that was kept for the titles of this digest; None where there is none."""
        return self._nearest.read(digest, np.dtype(np.uint8), dimensions=1)

    def keep_nearest(self, digest: bytes, index: npt.NDArray[np.uint8]) -> None:
        """Keeps an index for approximate search of the titles of this digest, instead of any other."""
        self._nearest.write(digest, index)

    def load_symptoms(self, fingerprint: str, dimensions: int) -> EmbeddedTexts:
        """The model's vectors of known symptoms, in no particular order."""
        return self._read(
            f"SELECT guide_id, text, vector FROM known_symptoms JOIN embeddings USING (text_hash) WHERE {_OF_MODEL}",
            fingerprint,
            dimensions,
        )

    def _read(self, query: str, fingerprint: str, dimensions: int) -> EmbeddedTexts:
        ids: list[int] = []
        texts: list[str | None] = []
        pieces: list[StoredVectors] = [np.zeros((0, dimensions), dtype=_STORED)]
        rows = self._db.execute(query, [fingerprint])
        while piece := rows.fetchmany(_ROWS_A_PIECE):
            ids += [row[0] for row in piece]
            texts += [row[1] for row in piece]
            pieces.append(np.frombuffer(b"".join(row[2] for row in piece), dtype=_STORED).reshape(-1, dimensions))
        return EmbeddedTexts(np.array(ids, dtype=np.int64), np.concatenate(pieces), tuple(texts))

    def count_waiting(self, fingerprint: str) -> int:
        """How many distinct texts the model has no vector for yet."""
        return int(
            self._db.execute(
                "SELECT count(*) FROM (SELECT title_hash FROM guides UNION SELECT text_hash FROM known_symptoms "
                f"EXCEPT SELECT text_hash FROM embeddings WHERE {_OF_MODEL})",
                [fingerprint],
            ).fetchone()[0]
        )

    def count_titles(self, fingerprint: str) -> int:
        """How many guides have a vector of their title."""
        return int(
            self._db.execute(
                f"SELECT count(*) FROM guides WHERE title_hash IN (SELECT text_hash FROM embeddings WHERE {_OF_MODEL})",
                [fingerprint],
            ).fetchone()[0]
        )
