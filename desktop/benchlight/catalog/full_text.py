"""Full-text search over guides and known symptoms (SQLite FTS5)."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from typing import Any

from sqlite_utils import Database

from benchlight.catalog.damage import Damage, passed_over
from benchlight.catalog.schema import FULL_TEXT_TABLES
from benchlight.records import KnownSymptom
from benchlight.translation import tr

# Order of the columns in the index: title, device, part, categories, summary.
_COLUMN_WEIGHTS = "10.0, 6.0, 8.0, 2.0, 1.0"


class FullText:
    """Word search. Where the last word is `half_typed` it also counts as the beginning of one. What an index holds that
    cannot be read is not found, which is noted as damage."""

    def __init__(self, db: Database, damage: Damage) -> None:
        self._db = db
        self._damage = damage

    def _rows(self, sql: str, parameters: Iterable[object]) -> list[Any]:
        with passed_over():
            return self._db.execute(sql, list(parameters)).fetchall()
        self._damage.note("words", tr("the index of words cannot be read, so words find less than there is"))
        return []

    def guides(
        self, words: Sequence[str], limit: int, half_typed: bool = True, ranked: bool = True
    ) -> list[tuple[int, float]]:
        """(guide id, score) of the guides that hold any of the words, best first. The score is bm25 turned round: above
        zero, higher is better. Where not `ranked`, the oldest of the guides, all with the score 1: that costs the same
        however many there are."""
        if not words:
            return []
        score = f"-bm25(guides_fts, {_COLUMN_WEIGHTS})" if ranked else "1.0"
        order = "score DESC" if ranked else "rowid"
        sql = f"SELECT rowid, {score} AS score FROM guides_fts WHERE guides_fts MATCH ? ORDER BY {order} LIMIT ?"
        return [(int(id_), float(score)) for id_, score in self._rows(sql, [_any_of(words, half_typed), limit])]

    def known_symptoms(self, words: Sequence[str], limit: int, half_typed: bool = True) -> list[KnownSymptom]:
        """The known symptoms that hold any of the words, best first. They have no score: bm25 tells nothing over the
        few that a bench has."""
        if not words:
            return []
        sql = (
            "SELECT known_symptoms.id, guide_id, known_symptoms.text, job_id IS NOT NULL FROM known_symptoms_fts "
            "JOIN known_symptoms ON known_symptoms.id = known_symptoms_fts.rowid "
            "WHERE known_symptoms_fts MATCH ? ORDER BY bm25(known_symptoms_fts) LIMIT ?"
        )
        return [
            KnownSymptom(int(id_), int(guide_id), str(text), bool(fixed))
            for id_, guide_id, text, fixed in self._rows(sql, [_any_of(words, half_typed), limit])
        ]

    def steps(self, words: Sequence[str], limit: int) -> list[tuple[int, float]]:
        """(guide id, score) of the guides whose steps hold any of the words, best first; as for `guides`."""
        if not words:
            return []
        sql = "SELECT rowid, -rank FROM guide_steps_fts WHERE guide_steps_fts MATCH ? ORDER BY rank LIMIT ?"
        return [(int(id_), float(score)) for id_, score in self._rows(sql, [_any_of(words, half_typed=False), limit])]

    def in_steps(self, words: Sequence[str]) -> dict[str, int]:
        """Those of the words that steps hold, with the number of guides."""
        sql = f"SELECT term, doc FROM guide_steps_terms WHERE term IN ({', '.join('?' * len(words))})"
        return dict(self._rows(sql, words)) if words else {}

    def texts(self, ids: Sequence[int]) -> dict[int, str]:
        """What word search finds each of these guides by, in one text."""
        columns = " || ' ' || ".join(FULL_TEXT_TABLES["guides"])
        # As bytes, because a damaged summary may be no UTF-8.
        sql = f"SELECT id, CAST({columns} AS BLOB) FROM guides WHERE id IN (SELECT value FROM json_each(?))"
        return {id_: text.decode(errors="replace") for id_, text in self._rows(sql, [json.dumps(ids)])}

    def vocabulary(self, words: Sequence[str] | None = None) -> dict[str, int]:
        """All indexed words of guides, or those of `words` that are, with the number of guides that hold them."""
        self._damage.note("words")
        chosen = "" if words is None else f"WHERE term IN ({', '.join('?' * len(words))})"
        return dict(self._rows(f"SELECT term, doc FROM guides_terms {chosen}", words or []))


def _any_of(words: Sequence[str], half_typed: bool) -> str:
    phrases = ['"' + word.replace('"', '""') + '"' for word in words]
    return " OR ".join(phrases) + ("*" if half_typed else "")
