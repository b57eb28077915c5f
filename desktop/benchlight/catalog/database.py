"""Opens a catalog file and turns SQLite's errors into ours."""

from __future__ import annotations

import contextlib
import logging
import sqlite3
from collections.abc import Iterator
from pathlib import Path

from sqlite_utils import Database

from benchlight.catalog.damage import REMEDY, is_damage
from benchlight.catalog.schema import APPLICATION_ID, MIGRATIONS, known_migrations
from benchlight.errors import CatalogError

log = logging.getLogger(__name__)

_ADVICE = {
    sqlite3.SQLITE_FULL: "the disk is full. Free some space and try again; what was saved before is intact",
    sqlite3.SQLITE_READONLY: "it is read-only. Make the file and its folder writable, or choose another catalog",
    sqlite3.SQLITE_CANTOPEN: "it cannot be opened. Check that its folder exists and that you may write there",
    sqlite3.SQLITE_PERM: "you may not write there. Choose another catalog",
    sqlite3.SQLITE_NOTADB: "it is not a catalog (not an SQLite file). Choose another file",
    sqlite3.SQLITE_CORRUPT: f"it is damaged. {REMEDY}, or move it away to begin a new one",
    sqlite3.SQLITE_BUSY: "another program is holding it. Close that program and try again",
    sqlite3.SQLITE_IOERR: "the disk reported an error. Check the disk and its connection",
}
"""What to tell the user, by primary result code (https://sqlite.org/rescode.html). Other codes are bugs of ours."""

_BUSY_MILLISECONDS = 5_000


@contextlib.contextmanager
def explained(file: Path) -> Iterator[None]:
    """Turns damage, and the SQLite errors that a user can do something about, into CatalogError; lets the others (bugs)
    through."""
    try:
        yield
    except Exception as error:
        code = sqlite3.SQLITE_CORRUPT if is_damage(error) else getattr(error, "sqlite_errorcode", 0) & 0xFF
        if code not in _ADVICE:
            raise
        log.warning("%s cannot be used", file, exc_info=error)
        raise CatalogError(f"The catalog {file} cannot be used: {_ADVICE[code]}.") from error


def open_database(file: Path) -> Database:
    """Opens or creates the catalog at `file` and brings its schema up to date, after a backup copy beside it.

    Raises CatalogError when the file is no catalog, comes from a newer Benchlight (it is not touched then), or cannot
    be written.
    """
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise CatalogError(f"The folder {file.parent} for the catalog cannot be made: {error.strerror}.") from error
    with explained(file):
        connection = sqlite3.connect(file, timeout=_BUSY_MILLISECONDS / 1000)
        try:
            refuse_foreign(connection, file)
            db = Database(connection)
            db.execute("PRAGMA foreign_keys = ON")
            db.execute("PRAGMA synchronous = NORMAL")
            _migrate(db, file)
        except BaseException:
            connection.close()
            raise
    return db


def refuse_foreign(connection: sqlite3.Connection, file: Path) -> None:
    """Reads only: a file that is not ours, or is from a newer Benchlight, stays exactly as it is."""
    tables = {name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
    if not tables:
        return
    (application_id,) = connection.execute("PRAGMA application_id").fetchone()
    if application_id != APPLICATION_ID:
        raise CatalogError(f"The file {file} is an SQLite file of another program. Choose another file.")
    if MIGRATIONS.migrations_table in tables:
        applied = {name for (name,) in connection.execute(f"SELECT name FROM {MIGRATIONS.migrations_table}")}
        if applied - known_migrations():
            raise CatalogError(
                f"The catalog {file} was written by a newer Benchlight. Update Benchlight, or choose another catalog."
            )


def _migrate(db: Database, file: Path) -> None:
    if not MIGRATIONS.pending(db):
        return
    if MIGRATIONS.applied(db):
        backup = file.with_name(f"{file.name}.before-{MIGRATIONS.pending(db)[0].name}")
        with contextlib.closing(sqlite3.connect(backup)) as copy:
            db.conn.backup(copy)
    db.execute("PRAGMA journal_mode = WAL")
    # Taking the write lock first makes a second program that starts at the same moment wait and find nothing pending.
    db.execute("BEGIN IMMEDIATE")
    db.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    MIGRATIONS.apply(db)
    db.commit()
