"""Saves what can still be read of a damaged catalog."""

from __future__ import annotations

import datetime
import json
import sqlite3
import tempfile
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path
from typing import Any

from sqlite_utils import Database

from benchlight.catalog.damage import Damage, UnreadableRowError, by_halves, is_damage, passed_over, row_ids
from benchlight.catalog.database import beside, clear_the_way, explained, open_database, refuse_foreign
from benchlight.catalog.embeddings import Embeddings
from benchlight.catalog.guide_rows import mended, text_hash
from benchlight.catalog.guides import Guides
from benchlight.catalog.jobs import Jobs
from benchlight.catalog.schema import columns_of, give_back_jobs
from benchlight.errors import CatalogError
from benchlight.translation import number, tr

_TABLES = (
    "sources",
    "guides",
    "jobs",
    "known_symptoms",
    "models",
    "embeddings",
    "imports",
    "guide_changes",
    "fetch_pages",
    "codes",
    "code_changes",
    "origins",
    "guide_origins",
    "originals",
    "deleted_guides",
)
_KINDS = {"INTEGER": int, "REAL": float, "BLOB": bytes}
_ROWS_A_PIECE = 1_024


def repair(file: Path) -> list[str]:
    """Saves every row of the catalog that can be read into a new one, and puts that in the place of the old, of which a
    copy is kept; other programs that have it open see it at once. Says what it did. Raises CatalogError, and leaves the
    catalog as it is, where nothing can be saved.

    Indexes, hashes and known symptoms are made anew. Of a text that is damaged the rest stays; the next import of its
    guide mends it.
    """
    if not file.is_file():
        raise CatalogError(tr("There is no catalog {file} to repair.").format(file=file))
    with passed_over():
        clear_the_way(file)
    with explained(file), closing(sqlite3.connect(file)) as old:
        try:
            return _repair(old, file)
        except Exception as error:
            if not is_damage(error):
                raise
            raise CatalogError(
                tr(
                    "The catalog {file} is so damaged that nothing of it can be saved, so it was left as it is. "
                    "Restore a backup, or move it away to begin a new one."
                ).format(file=file)
            ) from error


def _repair(old: sqlite3.Connection, file: Path) -> list[str]:
    # Where a table's definition is damaged, the first statement fails, and the next see the tables before it.
    old.execute("PRAGMA writable_schema = ON")
    with passed_over():
        old.execute("SELECT count(*) FROM sqlite_master")
    refuse_foreign(old, file)
    with tempfile.TemporaryDirectory(prefix=f"{file.name}.", dir=file.parent) as folder:
        new_file = Path(folder) / file.name
        with closing(open_database(new_file)) as new:
            said = [f"{table}: {_save(old, new, table)}" for table in _TABLES]
            with new.atomic():
                for statement in _MADE_CONSISTENT:
                    new.execute(statement)
                give_back_jobs(new)
                Jobs(new).rebuild_known_symptoms()
                Guides(new, Damage(new_file)).tell_all_symptoms()
                unusable = Embeddings(new, Damage(new_file)).unusable()
                new.conn.executemany("DELETE FROM embeddings WHERE rowid = ?", [(rowid,) for rowid in unusable])
            (version,) = old.execute("PRAGMA user_version").fetchone()
            new.execute(f"PRAGMA user_version = {version}")  # it stays the same catalog
            copy = file.with_name(f"{file.name}.before-repair-{datetime.datetime.now():%Y%m%d-%H%M%S}")
            with beside(copy) as part:
                with closing(sqlite3.connect(part)) as kept:
                    old.backup(kept)
                part.rename(copy)
            old.execute("BEGIN IMMEDIATE")  # waits for a program that is writing
            old.rollback()
            new.conn.backup(old)
    return [tr("The catalog as it was is in {copy}.").format(copy=copy), *said]


def _save(old: sqlite3.Connection, new: Database, table: str) -> str:
    """Copies what can be read of the table; says how much that was."""
    if not columns_of(old, table):
        if table == "guides":
            raise UnreadableRowError("the table of guides is gone")
        return tr("not there", "a table that is to be repaired")
    rowids = row_ids(old, table)
    new.execute("PRAGMA foreign_keys = OFF")  # outside of a transaction; rows whose others are lost go at the end
    with new.atomic():
        starts = range(0, len(rowids), _ROWS_A_PIECE)
        saved = sum(_copy(old, new, table, rowids[start : start + _ROWS_A_PIECE]) for start in starts)
    return tr("{saved} of {rows} rows saved").format(saved=number(saved), rows=number(len(rowids)))


_MADE_CONSISTENT = (
    "INSERT OR IGNORE INTO sources (name, licence, last_import) SELECT DISTINCT source, '', '' FROM guides",
    "DELETE FROM known_symptoms WHERE guide_id NOT IN (SELECT id FROM guides) OR job_id IS NULL",
    "UPDATE known_symptoms SET job_id = NULL WHERE job_id NOT IN (SELECT id FROM jobs)",
    "DELETE FROM embeddings WHERE model_id NOT IN (SELECT id FROM models)",
    "DELETE FROM imports WHERE NOT json_valid(files) OR fetch != '' AND NOT json_valid(fetch)",
    "DELETE FROM fetch_pages WHERE import_id NOT IN (SELECT id FROM imports)",
    "DELETE FROM guide_changes WHERE import_id NOT IN (SELECT id FROM imports) OR NOT json_valid(ifnull(before, 0))",
    "DELETE FROM codes WHERE NOT json_valid(content)",
    "DELETE FROM code_changes WHERE import_id NOT IN (SELECT id FROM imports) OR NOT json_valid(ifnull(before, 0))",
    "DELETE FROM guide_origins WHERE guide_id NOT IN (SELECT id FROM guides) "
    "OR origin_id NOT IN (SELECT id FROM origins)",
    "DELETE FROM originals WHERE NOT json_valid(content) OR key NOT IN (SELECT key FROM guides)",
    "DELETE FROM deleted_guides WHERE NOT json_valid(content)",
)


def _copy(old: sqlite3.Connection, new: Database, table: str, rowids: Sequence[int]) -> int:
    """Copies rows, as far as they can be read and make sense; says how many."""
    kinds, there = columns_of(new.conn, table), columns_of(old, table)
    columns = [name for name in kinds if name in there]
    # As bytes: a damaged text may be no UTF-8.
    wanted = ", ".join(f"CAST({name} AS BLOB)" if kinds[name] == "TEXT" else name for name in columns)

    def read(some: Sequence[int]) -> list[Any]:
        return old.execute(
            f"SELECT {wanted} FROM {table} WHERE rowid IN (SELECT value FROM json_each(?)) ORDER BY rowid",
            [json.dumps(some)],
        ).fetchall()

    rows = [_mended(table, dict(zip(columns, row, strict=True)), kinds) for row in by_halves(read, rowids)]
    cursor = new.conn.executemany(
        f"INSERT OR IGNORE INTO {table} ({', '.join(kinds)}) VALUES ({', '.join(f':{name}' for name in kinds)})",
        [row for row in rows if row is not None],
    )
    return cursor.rowcount


def _mended(table: str, stored: dict[str, Any], kinds: dict[str, str]) -> dict[str, Any] | None:
    """A row as the new catalog can have it, or None where nothing is left that is of use."""
    row = {name: _value(stored.get(name), kind) for name, kind in kinds.items()}
    if table == "guides":
        return mended(row)
    if table == "known_symptoms":
        row["text_hash"] = text_hash(str(row["text"]))
    if table in ("guide_changes", "code_changes"):
        row["before"] = row["before"] if stored.get("before", b"") is not None else None  # of what was added
    return row


def _value(value: object, kind: str) -> object:
    """The value, where it is of the column's kind; of a damaged text what is left of it."""
    if kind == "TEXT":
        return value.decode(errors="replace") if isinstance(value, bytes) else ""
    return value if isinstance(value, _KINDS[kind]) else None
