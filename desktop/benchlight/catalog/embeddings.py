"""The embedding cache: one vector for each (model fingerprint, text hash), so that nothing is encoded twice."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import chain
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
import numpy.typing as npt
from sqlite_utils import Database

from benchlight.catalog.damage import Damage, by_halves, passed_over, row_ids
from benchlight.catalog.side_file import SideFile

Vectors = npt.NDArray[np.float32]
"""Matrix of shape [texts, dimensions], as it comes from an encoder."""
StoredVectors = npt.NDArray[np.float16]
"""The same as it is stored."""

_STORED = np.dtype("<f2")
"""Half precision, as the model's own weights: half the file, and cosines that differ by less than 0.0001."""
_UNIT = 0.01
"""How much longer or shorter than 1 a vector may be; what halves lose is less."""
_ROWS_A_PIECE = 1_024

_OF_MODEL = "model_id = (SELECT id FROM models WHERE fingerprint = ?)"


class _Texts(NamedTuple):
    """Texts that have vectors: what they are called, their table, its columns of guide and symptom, and of the key."""

    name: str
    table: str
    columns: str
    key: str


_TITLES = _Texts("titles", "guides", "id, NULL", "title_hash")
_SYMPTOMS = _Texts("known symptoms", "known_symptoms", "guide_id, text", "text_hash")


class WaitingText(NamedTuple):
    """A text that has no vector yet, and the key by which the catalog's rows ask for one."""

    hash: bytes
    text: str


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

    def __init__(self, db: Database, catalog_file: Path, damage: Damage) -> None:
        self._db = db
        self._damage = damage
        self._vectors = SideFile(catalog_file, "vectors")
        self._nearest = SideFile(catalog_file, "nearest")
        for side_file in (self._vectors, self._nearest):
            side_file.clear_leftovers()

    def waiting(self, fingerprint: str, limit: int) -> list[WaitingText]:
        """Up to `limit` distinct texts that the model has no vector for yet: known symptoms, then a title for each part
        on each kind of device, then a second one, and so on, because ranking lends the cosine of one to the others."""
        # A damaged text may be no UTF-8, damaged categories no JSON; that must keep nobody from embedding the others.
        rows = self._db.execute(
            f"WITH embedded AS (SELECT text_hash FROM embeddings WHERE {_OF_MODEL}) "
            "SELECT hash, CAST(text AS BLOB) FROM ("
            "SELECT text_hash AS hash, text, 0 AS turn FROM known_symptoms WHERE text_hash NOT IN embedded UNION ALL "
            "SELECT title_hash, title, row_number() OVER (PARTITION BY "
            "CASE WHEN json_valid(categories) THEN json_extract(categories, '$[0]') END, lower(part)) FROM guides "
            "WHERE title_hash NOT IN embedded) GROUP BY hash ORDER BY min(turn) LIMIT ?",
            [fingerprint, limit],
        )
        return [WaitingText(key, text.decode(errors="replace")) for key, text in rows if isinstance(text, bytes)]

    def store(self, fingerprint: str, hashes: Sequence[bytes], vectors: Vectors) -> None:
        """Stores vectors[i] as the model's vector of the text of hashes[i], in one transaction."""
        with self._db.atomic():
            self._db.execute("INSERT OR IGNORE INTO models (fingerprint) VALUES (?)", [fingerprint])
            model = self._db.execute("SELECT id FROM models WHERE fingerprint = ?", [fingerprint]).fetchone()[0]
            self._db.conn.executemany(
                "INSERT OR REPLACE INTO embeddings (model_id, text_hash, vector) VALUES (?, ?, ?)",
                [(model, key, vector.astype(_STORED).tobytes()) for key, vector in zip(hashes, vectors, strict=True)],
            )

    def load_titles(self, fingerprint: str, dimensions: int) -> EmbeddedTexts:
        """The model's vectors of guide titles, by guide id. When every title has one they are read in one piece, from
        the second time on. Vectors that cannot be read, or are none, are left out and noted as damage."""
        guides = self._title_hashes()
        ids = np.fromiter((guide for guide, _ in guides), dtype=np.int64, count=len(guides))
        hashes = b"".join(title_hash for _, title_hash in guides)
        digest = hashlib.sha256(fingerprint.encode() + b"\0" + hashes).digest()
        vectors = self._vectors.read(digest, _STORED)
        if vectors is None or vectors.shape != (len(ids), dimensions):
            embedded = self._read(_TITLES, ids.tolist(), fingerprint, dimensions)
            if not len(ids) or not np.array_equal(embedded.guide_ids, ids):
                return embedded
            vectors = embedded.vectors
            self._vectors.write(digest, vectors)
        return EmbeddedTexts(ids, vectors, (None,) * len(ids), digest)

    def _title_hashes(self) -> list[tuple[int, bytes]]:
        with passed_over():
            rows = self._db.execute("SELECT id, title_hash FROM guides ORDER BY id").fetchall()
            if len(_whole(rows)) == len(rows):
                return rows
        return by_halves(self._hashes_of, row_ids(self._db.conn, "guides"))

    def _hashes_of(self, ids: Sequence[int]) -> list[tuple[int, bytes]]:
        sql = "SELECT id, title_hash FROM guides WHERE id IN (SELECT value FROM json_each(?)) ORDER BY id"
        return _whole(self._db.execute(sql, [json.dumps(ids)]))

    def load_nearest(self, digest: bytes) -> npt.NDArray[np.uint8] | None:
        """The index for approximate search that was kept for the titles of this digest; None where there is none."""
        index = self._nearest.read(digest, np.uint8)
        return None if index is None else index[0]

    def keep_nearest(self, digest: bytes, index: npt.NDArray[np.uint8]) -> None:
        """Keeps an index for approximate search of the titles of this digest, instead of any other."""
        self._nearest.write(digest, index[np.newaxis])

    def load_symptoms(self, fingerprint: str, dimensions: int) -> EmbeddedTexts:
        """The model's vectors of known symptoms, in no particular order; damaged ones left out as for titles."""
        return self._read(_SYMPTOMS, None, fingerprint, dimensions)

    def _read(self, texts: _Texts, ids: Sequence[int] | None, fingerprint: str, dimensions: int) -> EmbeddedTexts:
        """The vectors of the rows, as far as they are there and can be used. `ids` where they are known already."""
        name, table, columns, key = texts
        sql = (
            f"SELECT {columns}, vector FROM {table} JOIN embeddings ON embeddings.text_hash = {table}.{key} "
            f"WHERE {_OF_MODEL} "
        )
        unusable = 0

        def read(some: Sequence[int] | None) -> list[EmbeddedTexts]:
            nonlocal unusable
            chosen = "" if some is None else f"AND {table}.id IN (SELECT value FROM json_each(?)) "
            parameters = [fingerprint] if some is None else [fingerprint, json.dumps(some)]
            rows = self._db.execute(f"{sql}{chosen}ORDER BY {table}.id", parameters)
            pieces = []
            while piece := rows.fetchmany(_ROWS_A_PIECE):
                pieces.append(_usable(piece, dimensions))
                unusable += len(piece) - len(pieces[-1].vectors)
            return pieces

        pieces: list[EmbeddedTexts] | None = None
        with passed_over():
            pieces = read(None)
        finding = ""
        if pieces is None:
            pieces = by_halves(read, row_ids(self._db.conn, table) if ids is None else ids)
            finding = f"some vectors of {name} cannot be read"
        elif unusable:
            finding = f"unusable vectors of {name}: {unusable}"
        self._damage.note(f"vectors of {name}", finding)
        return EmbeddedTexts(
            np.concatenate([np.zeros(0, dtype=np.int64), *(piece.guide_ids for piece in pieces)]),
            np.concatenate([np.zeros((0, dimensions), dtype=_STORED), *(piece.vectors for piece in pieces)]),
            tuple(chain.from_iterable(piece.symptoms for piece in pieces)),
        )

    def unusable(self) -> list[int]:
        """Row ids of the vectors that are none, or of another length than most of their model's."""
        lengths = self._db.execute(
            "SELECT model_id, length(vector) FROM embeddings GROUP BY 1, 2 ORDER BY count(*)"
        ).fetchall()
        usual = {model: length for model, length in lengths if length}
        unusable: list[int] = []
        for model, length in lengths:
            if length != usual.get(model):
                rows = self._db.execute(
                    "SELECT rowid FROM embeddings WHERE model_id IS ? AND length(vector) IS ?", [model, length]
                )
                unusable += [id_ for (id_,) in rows]
        for model, length in usual.items():
            rows = self._db.execute(
                "SELECT rowid, NULL, vector FROM embeddings WHERE model_id IS ? AND length(vector) = ?", [model, length]
            )
            while piece := rows.fetchmany(_ROWS_A_PIECE):
                kept = set(_usable(piece, length // _STORED.itemsize).guide_ids.tolist())
                unusable += [id_ for id_, _, _ in piece if id_ not in kept]
        return unusable

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


def _whole(rows: Iterable[tuple[Any, Any]]) -> list[tuple[int, bytes]]:
    """Of rows of guide id and hash those that hold these."""
    return [row for row in rows if type(row[0]) is int and type(row[1]) is bytes]


def _usable(rows: Sequence[tuple[Any, Any, Any]], dimensions: int) -> EmbeddedTexts:
    """Of rows of guide id, symptom and vector those whose vector is a unit vector of so many dimensions."""
    size = dimensions * _STORED.itemsize
    whole = [
        row
        for row in rows
        if isinstance(row[0], int)
        and (row[1] is None or isinstance(row[1], str))
        and (isinstance(row[2], bytes) and len(row[2]) == size)
    ]
    vectors = np.frombuffer(b"".join(row[2] for row in whole), dtype=_STORED).reshape(-1, dimensions)
    with np.errstate(all="ignore"):  # of damaged numbers
        unit = np.abs(np.linalg.norm(vectors.astype(np.float32), axis=1) - 1) < _UNIT
    kept = [row for row, usable in zip(whole, unit.tolist(), strict=True) if usable]
    return EmbeddedTexts(
        np.array([row[0] for row in kept], dtype=np.int64), vectors[unit], tuple(row[1] for row in kept)
    )
