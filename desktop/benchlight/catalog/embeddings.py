"""The embedding cache: one vector for each (model fingerprint, text hash), so that nothing is encoded twice."""

from __future__ import annotations

import json
from collections.abc import Sequence
from contextlib import closing
from dataclasses import dataclass
from itertools import chain
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
import numpy.typing as npt
from sqlite_utils import Database

from benchlight.catalog.damage import Damage, by_halves, passed_over, row_ids
from benchlight.catalog.database import unwritten
from benchlight.translation import mark, tr
from benchlight.work import Progress, Work

Vectors = npt.NDArray[np.float32]
"""Matrix of shape [texts, dimensions], as it comes from an encoder."""
StoredVectors = npt.NDArray[np.float16]
"""The same as it is stored."""

STORED = np.dtype("<f2")
"""Half precision, as the model's own weights: half the file, and cosines that differ by less than 0.0001."""
_UNIT = 0.01
"""How much longer or shorter than 1 a vector may be; what halves lose is less."""
_ROWS_A_PIECE = 1_024

_OF_MODEL = "model_id = (SELECT id FROM models WHERE fingerprint = ?)"


class _Texts(NamedTuple):
    """Texts that have vectors: what they are called, their table, its columns of id, guide and text, and of the key."""

    name: str
    table: str
    columns: str
    key: str


_TITLES = _Texts("titles", "guides", "guides.id, guides.id, ''", "title_hash")
_SYMPTOMS = _Texts("known symptoms", "known_symptoms", "known_symptoms.id, guide_id, text", "text_hash")
_UNREADABLE = {
    _TITLES: mark("some vectors of titles cannot be read"),
    _SYMPTOMS: mark("some vectors of known symptoms cannot be read"),
}
_UNUSABLE = {
    _TITLES: mark("unusable vectors of titles: {unusable}"),
    _SYMPTOMS: mark("unusable vectors of known symptoms: {unusable}"),
}


@dataclass(frozen=True, slots=True)
class Embedded:
    """Texts with their vectors of one model. Row i of `vectors` is of the title of the guide guide_ids[i], or of the
    known symptom ids[i] of that guide, whose text is texts[i]."""

    ids: npt.NDArray[np.int64]
    guide_ids: npt.NDArray[np.int64]
    texts: tuple[str, ...]
    vectors: StoredVectors


class Embeddings:
    """The embeddings and models tables."""

    def __init__(self, db: Database, damage: Damage) -> None:
        self._db = db
        self._damage = damage

    def store(self, fingerprint: str, hashes: Sequence[bytes], vectors: Vectors) -> None:
        """Stores vectors[i] as the model's vector of the text of hashes[i], in one transaction."""
        with self._db.atomic():
            self._db.execute("INSERT OR IGNORE INTO models (fingerprint) VALUES (?)", [fingerprint])
            model = self._db.execute("SELECT id FROM models WHERE fingerprint = ?", [fingerprint]).fetchone()[0]
            self._db.conn.executemany(
                "INSERT OR REPLACE INTO embeddings (model_id, text_hash, vector) VALUES (?, ?, ?)",
                [(model, key, vector.astype(STORED).tobytes()) for key, vector in zip(hashes, vectors, strict=True)],
            )

    def take_over(self, file: Path) -> Work[Progress, None]:
        """Copies, piece by piece, the vectors of another catalog that nobody writes and that this one lacks."""
        with closing(unwritten(file)) as other:
            (total,) = other.execute("SELECT count(*) FROM embeddings").fetchone()
            rows = other.execute(
                "SELECT text_hash, vector, fingerprint FROM embeddings JOIN models ON models.id = model_id"
            )
            done = 0
            while piece := rows.fetchmany(_ROWS_A_PIECE):
                with self._db.atomic():
                    for fingerprint in {fingerprint for *_, fingerprint in piece}:
                        self._db.execute("INSERT OR IGNORE INTO models (fingerprint) VALUES (?)", [fingerprint])
                    self._db.conn.executemany(
                        "INSERT OR IGNORE INTO embeddings (text_hash, vector, model_id) "
                        "VALUES (?, ?, (SELECT id FROM models WHERE fingerprint = ?))",
                        piece,
                    )
                done += len(piece)
                yield Progress(done, total)

    def titles(self, fingerprint: str, dimensions: int, guide_ids: Sequence[int] | None = None) -> Embedded:
        """The model's vectors of the titles of these guides, or of all, by guide id. Vectors that cannot be read, or
        are none, are left out and noted as damage."""
        return self._read(_TITLES, guide_ids, fingerprint, dimensions)

    def symptoms(self, fingerprint: str, dimensions: int, ids: Sequence[int] | None = None) -> Embedded:
        """The same of known symptoms, by their ids."""
        return self._read(_SYMPTOMS, ids, fingerprint, dimensions)

    def note_whole(self) -> None:
        """Every text has a vector that can be used: those that could not have been stored anew."""
        for texts in (_TITLES, _SYMPTOMS):
            self._damage.note(f"vectors of {texts.name}")

    def newest(self) -> int:
        """The number of the vector that was stored last."""
        return int(self._db.execute("SELECT coalesce(max(rowid), 0) FROM embeddings").fetchone()[0])

    def stored_since(self, fingerprint: str, number: int, newest: int) -> tuple[list[int], list[int]]:
        """Ids of the guides and of the known symptoms whose texts the model's vectors after `number` are of, up to
        `newest`."""
        # The sign keeps SQLite from going through all of the model's vectors by their index.
        new = f"SELECT text_hash FROM embeddings WHERE rowid > ? AND rowid <= ? AND +{_OF_MODEL}"
        guides, symptoms = (
            self._db.execute(
                f"SELECT {table}.id FROM ({new}) AS stored CROSS JOIN {table} ON {table}.{key} = stored.text_hash",
                [number, newest, fingerprint],
            ).fetchall()
            for _, table, _, key in (_TITLES, _SYMPTOMS)
        )
        return [id_ for (id_,) in guides], [id_ for (id_,) in symptoms]

    def _read(self, texts: _Texts, ids: Sequence[int] | None, fingerprint: str, dimensions: int) -> Embedded:
        """The vectors of the rows, as far as they are there and can be used; of all where `ids` is None."""
        name, table, columns, key = texts
        sql = (
            f"SELECT {columns}, vector FROM {table} JOIN embeddings ON embeddings.text_hash = {table}.{key} "
            f"WHERE {_OF_MODEL} "
        )
        unusable = 0

        def read(some: Sequence[int] | None) -> list[Embedded]:
            nonlocal unusable
            chosen = "" if some is None else f"AND {table}.id IN (SELECT value FROM json_each(?)) "
            parameters = [fingerprint] if some is None else [fingerprint, json.dumps(some)]
            rows = self._db.execute(f"{sql}{chosen}ORDER BY {table}.id", parameters)
            pieces = []
            while piece := rows.fetchmany(_ROWS_A_PIECE):
                pieces.append(_usable(piece, dimensions))
                unusable += len(piece) - len(pieces[-1].vectors)
            return pieces

        pieces: list[Embedded] | None = None
        with passed_over():
            pieces = read(ids)
        finding = ""
        if pieces is None:
            pieces = by_halves(read, row_ids(self._db.conn, table) if ids is None else ids)
            finding = tr(_UNREADABLE[texts])
        elif unusable:
            finding = tr(_UNUSABLE[texts]).format(unusable=unusable)
        if finding or ids is None:
            self._damage.note(f"vectors of {name}", finding)
        return Embedded(
            np.concatenate([np.zeros(0, dtype=np.int64), *(piece.ids for piece in pieces)]),
            np.concatenate([np.zeros(0, dtype=np.int64), *(piece.guide_ids for piece in pieces)]),
            tuple(chain.from_iterable(piece.texts for piece in pieces)),
            np.concatenate([np.zeros((0, dimensions), dtype=STORED), *(piece.vectors for piece in pieces)]),
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
                "SELECT rowid, rowid, '', vector FROM embeddings WHERE model_id IS ? AND length(vector) = ?",
                [model, length],
            )
            while piece := rows.fetchmany(_ROWS_A_PIECE):
                kept = set(_usable(piece, length // STORED.itemsize).ids.tolist())
                unusable += [id_ for id_, *_ in piece if id_ not in kept]
        return unusable


def _usable(rows: Sequence[tuple[Any, Any, Any, Any]], dimensions: int) -> Embedded:
    """Of rows of id, guide id, text and vector those whose vector is a unit vector of so many dimensions."""
    size = dimensions * STORED.itemsize
    whole = [row for row in rows if [*map(type, row)] == [int, int, str, bytes] and len(row[3]) == size]
    vectors = np.frombuffer(b"".join(row[3] for row in whole), dtype=STORED).reshape(-1, dimensions)
    with np.errstate(all="ignore"):  # of damaged numbers
        unit = np.abs(np.linalg.norm(vectors.astype(np.float32), axis=1) - 1) < _UNIT
    kept = [row for row, usable in zip(whole, unit.tolist(), strict=True) if usable]
    return Embedded(
        np.array([row[0] for row in kept], dtype=np.int64),
        np.array([row[1] for row in kept], dtype=np.int64),
        tuple(row[2] for row in kept),
        vectors[unit],
    )
