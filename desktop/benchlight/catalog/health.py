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

_MOST_NAMED = 5


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
        lambda: _counted("damaged codes", codes.damaged()),
        lambda: _counted("damaged jobs or known symptoms", jobs.damaged()),
        lambda: _counted("damaged records of imports", imports.damaged()),
        lambda: _counted("damaged records of changed or deleted guides", sources.damaged()),
        lambda: _counted("damaged vectors", len(embeddings.unusable())),
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
        yield from sorted(f"the {kind} {name} is missing" for kind, name in missing)
        for kind, table in sorted(_objects(sound) - missing):
            if kind == "table":
                for column in sorted(columns_of(sound.conn, table).keys() - columns_of(db.conn, table)):
                    yield f"the column {column} of {table} is missing"


def _objects(db: Database) -> set[tuple[str, str]]:
    return set(db.execute("SELECT type, name FROM sqlite_master WHERE name NOT LIKE 'sqlite%'").fetchall())


def _pages(db: Database) -> Iterator[str]:
    said = [" ".join(str(message).split()) for (message,) in db.execute(f"PRAGMA integrity_check({_MOST_NAMED})")]
    if said != ["ok"]:
        yield from said
    yield from _counted(
        "rows that belong to others that are gone", len(db.execute("PRAGMA foreign_key_check").fetchall())
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
            yield f"the index of words of {table} is damaged ({error})"
        finally:
            db.rollback()


def _guides(guides: Guides) -> Iterator[str]:
    damaged = guides.damaged()
    if damaged:
        more = f" and {len(damaged) - _MOST_NAMED} more" if len(damaged) > _MOST_NAMED else ""
        yield f"damaged guides ({len(damaged)}): {', '.join(damaged[:_MOST_NAMED])}{more}"


def _counted(what: str, count: int) -> Iterator[str]:
    if count:
        yield f"{what}: {count}"
