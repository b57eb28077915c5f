"""Full-text search over guides and known symptoms (SQLite FTS5)."""

from __future__ import annotations

from collections.abc import Sequence

from sqlite_utils import Database

# Order of the columns in the index: title, device, part, categories, summary.
_COLUMN_WEIGHTS = "10.0, 6.0, 8.0, 2.0, 1.0"


class FullText:
    """Word search. Scores are bm25 turned round: higher is better, all above zero."""

    def __init__(self, db: Database) -> None:
        self._db = db

    def guides(self, words: Sequence[str], limit: int) -> list[tuple[int, float]]:
        """(guide id, score) of the guides that hold any of the words, the last word also as the beginning of one; best
        first."""
        return self._matches(f"SELECT rowid, -bm25(guides_fts, {_COLUMN_WEIGHTS}) AS score FROM guides_fts "
                             "WHERE guides_fts MATCH ? ORDER BY score DESC LIMIT ?", words, limit)  # fmt: skip

    def known_symptoms(self, words: Sequence[str], limit: int) -> list[tuple[int, float]]:
        """The same over known symptoms: (guide id, score)."""
        return self._matches("SELECT guide_id, -bm25(known_symptoms_fts) AS score FROM known_symptoms_fts JOIN "
                             "known_symptoms ON known_symptoms.id = known_symptoms_fts.rowid "
                             "WHERE known_symptoms_fts MATCH ? ORDER BY score DESC LIMIT ?", words, limit)  # fmt: skip

    def vocabulary(self) -> dict[str, int]:
        """All indexed words of guides with the number of guides that hold them."""
        return dict(self._db.execute("SELECT term, doc FROM guides_terms").fetchall())

    def _matches(self, sql: str, words: Sequence[str], limit: int) -> list[tuple[int, float]]:
        if not words:
            return []
        phrases = ['"' + word.replace('"', '""') + '"' for word in words]
        phrases[-1] += "*"
        return [(int(id_), float(score)) for id_, score in self._db.execute(sql, [" OR ".join(phrases), limit])]
