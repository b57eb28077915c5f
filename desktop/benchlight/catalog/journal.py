"""The journal of what happened to guides and known symptoms, by which the search in memory follows the catalog."""

from __future__ import annotations

from typing import NamedTuple

from sqlite_utils import Database

from benchlight.catalog.damage import passed_over


class Place(NamedTuple):
    """An entry of the journal: its number, and the token that no entry of another journal has."""

    number: int
    token: int


class Happened(NamedTuple):
    """What changed after a place: ids of guides and of known symptoms, rising, which may be new, changed or gone; and
    the place that was reached."""

    guides: list[int]
    symptoms: list[int]
    codes: bool
    """Whether codes did."""
    jobs: bool
    """Whether outcomes did."""
    place: Place
    is_all: bool


class Journal:
    """The changes table, which triggers keep. It begins again with each catalog, and its oldest entries go."""

    def __init__(self, db: Database) -> None:
        self._db = db

    def place(self) -> Place:
        """The newest entry."""
        with passed_over():
            row = self._db.execute("SELECT number, token FROM changes ORDER BY number DESC LIMIT 1").fetchone()
            return Place(*row) if row else _NOWHERE
        return _NOWHERE

    def since(self, place: Place, limit: int) -> Happened | None:
        """Up to `limit` changes after a place; None where the journal does not hold the place (any more)."""
        rows: list[tuple[int, int, str, int]] = []
        with passed_over():
            rows = self._db.execute(
                "SELECT number, token, kind, id FROM changes WHERE number >= ? ORDER BY number LIMIT ?",
                [place.number, limit + 1],
            ).fetchall()
        if not rows or rows[0][:2] != place or {type(id_) for *_, id_ in rows} != {int}:
            return None
        guides, symptoms = (
            sorted({id_ for _, _, of, id_ in rows[1:] if of == kind}) for kind in ("guides", "known_symptoms")
        )
        codes, jobs = (any(of == kind for _, _, of, _ in rows[1:]) for kind in ("codes", "jobs"))
        return Happened(guides, symptoms, codes, jobs, Place(*rows[-1][:2]), is_all=len(rows) <= limit)


_NOWHERE = Place(0, 0)
