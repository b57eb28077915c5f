"""Makes a catalog ready to be shipped."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

from benchlight.catalog.database import explained
from benchlight.catalog.schema import WORD_INDEXES


def compact(file: Path) -> None:
    """Makes a catalog that nobody has open small, and one plain file: with no journal beside it, which a read-only
    folder could not have. Raises CatalogError."""
    with explained(file), closing(sqlite3.connect(file)) as connection:
        connection.execute("PRAGMA journal_mode = DELETE")
        for table in WORD_INDEXES:
            connection.execute(f"INSERT INTO {table}_fts ({table}_fts) VALUES ('optimize')")
        # Nobody has followed it yet.
        connection.execute("DELETE FROM changes WHERE number < (SELECT max(number) FROM changes)")
        connection.commit()
        connection.execute("VACUUM")
