"""Which stored pictures the catalog has a use for."""

from __future__ import annotations

import re
from collections.abc import Collection

from sqlite_utils import Database

from benchlight.work import TIDYING, Progress, Work

_STORED = re.compile(rb"picture:([0-9a-f]{64}\.\w+)")
_PLACES = (("guides", "steps"), ("originals", "content"), ("deleted_guides", "content"), ("guide_changes", "before"))
"""Where guides are, and what can become one again."""
_ROWS_A_PIECE = 200


class Pictures:
    """Pictures by their names in the store, as guides, changed, deleted and taken out ones have them."""

    def __init__(self, db: Database) -> None:
        self._db = db

    def unnamed(self, names: Collection[str]) -> Work[Progress, set[str]]:
        """Those of the names that nothing has which is there or may come back; none where the catalog was changed in
        the meantime."""
        left = {name.encode() for name in names}
        before = self._version()
        for table, column in _PLACES:
            last: int | None = 0
            while left and last is not None:
                last = self._look(left, table, column, last)
                yield TIDYING
        return {name.decode() for name in left} if self._version() == before else set()

    def _look(self, left: set[bytes], table: str, column: str, after: int) -> int | None:
        """Takes out what some rows name; returns the last of them, None behind the end."""
        rows = self._db.execute(
            f"SELECT rowid, CASE WHEN instr({column}, 'picture:') THEN CAST({column} AS BLOB) END FROM {table} "
            "WHERE rowid > ? ORDER BY rowid LIMIT ?",
            [after, _ROWS_A_PIECE],
        ).fetchall()
        for _, content in rows:
            left.difference_update(_STORED.findall(content or b""))
        return int(rows[-1][0]) if rows else None

    def _version(self) -> tuple[int, int]:
        return int(self._db.execute("PRAGMA data_version").fetchone()[0]), self._db.conn.total_changes
