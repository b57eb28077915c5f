"""What is wrong with a catalog, in words."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing

from sqlite_utils import Database

from benchlight.catalog.codes import Codes
from benchlight.catalog.damage import is_damage
from benchlight.catalog.embeddings import Embeddings
from benchlight.catalog.guides import Guides
from benchlight.catalog.imports import Imports
from benchlight.catalog.jobs import Jobs
from benchlight.catalog.schema import MIGRATIONS, WORD_INDEXES, columns_of
from benchlight.catalog.sources import Sources
from benchlight.translation import mark, tr

_MOST_NAMED = 5
_MISSING = {
    "table": mark("the table {name} is missing"),
    "index": mark("the index {name} is missing"),
    "view": mark("the view {name} is missing"),
    "trigger": mark("the trigger {name} is missing"),
}
"""By what SQLite's schema calls the kind of a thing."""


def findings(
    db: Database,
    guides: Guides,
    codes: Codes,
    jobs: Jobs,
    imports: Imports,
    sources: Sources,
    embeddings: Embeddings,
) -> list[str]:
    """What is wrong with the catalog, nothing where it is whole. Reads all of it (seconds for tens of thousands of
    guides)."""
    checks: tuple[Callable[[], Iterator[str]], ...] = (
        lambda: _schema(db),
        lambda: _pages(db),
        lambda: _full_text(db),
        lambda: _guides(guides),
        lambda: _counted(tr("damaged codes: {count}"), codes.damaged()),
        lambda: _counted(tr("damaged jobs or known symptoms: {count}"), jobs.damaged()),
        lambda: _counted(tr("damaged records of imports: {count}"), imports.damaged()),
        lambda: _counted(tr("damaged records of changed or deleted guides: {count}"), sources.damaged()),
        lambda: _counted(tr("damaged vectors: {count}"), len(embeddings.unusable())),
    )
    found: list[str] = []
    for check in checks:
        try:
            found += check()
        except Exception as error:
            if not is_damage(error):
                raise
            found.append(str(error))
    return list(dict.fromkeys(found))


def _schema(db: Database) -> Iterator[str]:
    """Compares with what the migrations make of an empty catalog."""
    with closing(Database(memory=True)) as sound:
        MIGRATIONS.apply(sound)
        missing = _objects(sound) - _objects(db)
        yield from sorted(tr(_MISSING[kind]).format(name=name) for kind, name in missing)
        for kind, table in sorted(_objects(sound) - missing):
            if kind == "table":
                for column in sorted(columns_of(sound.conn, table).keys() - columns_of(db.conn, table)):
                    yield tr("the column {column} of {table} is missing").format(column=column, table=table)


def _objects(db: Database) -> set[tuple[str, str]]:
    return set(db.execute("SELECT type, name FROM sqlite_master WHERE name NOT LIKE 'sqlite%'").fetchall())


def _pages(db: Database) -> Iterator[str]:
    said = [" ".join(str(message).split()) for (message,) in db.execute(f"PRAGMA integrity_check({_MOST_NAMED})")]
    if said != ["ok"]:
        yield from said
    yield from _counted(
        tr("rows that belong to others that are gone: {count}"), len(db.execute("PRAGMA foreign_key_check").fetchall())
    )


def _full_text(db: Database) -> Iterator[str]:
    for table in WORD_INDEXES:
        db.execute("BEGIN")
        try:
            db.execute(f"INSERT INTO {table}_fts ({table}_fts, rank) VALUES ('integrity-check', 1)")
        except sqlite3.OperationalError as error:
            if getattr(error, "sqlite_errorcode", 0) & 0xFF != sqlite3.SQLITE_READONLY:  # then it cannot be checked
                raise
        except sqlite3.DatabaseError as error:
            yield tr("the index of words of {table} is damaged ({error})").format(table=table, error=error)
        finally:
            db.rollback()


def _guides(guides: Guides) -> Iterator[str]:
    damaged = guides.damaged()
    if damaged:
        count, named = len(damaged), ", ".join(damaged[:_MOST_NAMED])
        if count > _MOST_NAMED:
            finding = tr("damaged guides ({count}): {named} and {more} more")
            yield finding.format(count=count, named=named, more=count - _MOST_NAMED)
        else:
            yield tr("damaged guides ({count}): {named}").format(count=count, named=named)


def _counted(finding: str, count: int) -> Iterator[str]:
    if count:
        yield finding.format(count=count)
