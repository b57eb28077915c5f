"""A damaged catalog: how damage is told from other errors, and how what can still be read is read."""

from __future__ import annotations

import logging
import re
import sqlite3
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TypeVar

from benchlight.translation import tr

log = logging.getLogger(__name__)

# No statement of ours breaks a constraint, except where an index does not tell what is in its table.
_CODES = (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_TOOBIG, sqlite3.SQLITE_CONSTRAINT)
_OURS = re.compile("syntax error|transaction")
"""What an error of SQLite's most common code says where it is a bug of ours. All else (a table that is missing, a
module that cannot be made, keys that do not match) comes of a catalog that is not as the migrations make it."""

_Row = TypeVar("_Row")


def remedy(file: Path) -> str:
    """What to do about a damaged catalog, as a sentence."""
    return tr('Run `benchlight doctor --repair --catalog "{file}"`, which keeps a copy, or restore a backup.').format(
        file=file
    )


class UnreadableRowError(ValueError):
    """A row holds what none of ours does, such as a number for a title."""


def is_damage(error: Exception) -> bool:
    """Whether it is what the file holds that an attempt to read failed at."""
    if isinstance(error, sqlite3.Error):
        code = getattr(error, "sqlite_errorcode", 0) & 0xFF
        if code == sqlite3.SQLITE_ERROR:
            return _OURS.search(str(error)) is None
        return code in _CODES or "decode to UTF-8" in str(error)  # this comes from Python, with no code
    # Python raises the second where SQLite quotes a damaged name in its message.
    return isinstance(error, (UnreadableRowError, UnicodeDecodeError))


@contextmanager
def passed_over() -> Iterator[None]:
    """Ends the block quietly where it comes upon damage, so that something else can be tried."""
    try:
        yield
    except Exception as error:
        if not is_damage(error):
            raise
        log.info("damage in the catalog: %s", error)


def by_halves(read: Callable[[Sequence[int]], Sequence[_Row]], ids: Sequence[int]) -> list[_Row]:
    """Rows by their ids. Where reading them fails, each half by itself, so that a damaged row costs only itself."""
    if not ids:
        return []
    with passed_over():
        return list(read(ids))
    if len(ids) == 1:
        return []
    middle = len(ids) // 2
    return by_halves(read, ids[:middle]) + by_halves(read, ids[middle:])


def row_ids(connection: sqlite3.Connection, table: str) -> list[int]:
    """The ids of the table's rows in order, as far as the table or one of its indexes still tells them, read from both
    ends."""
    ways = ["NOT INDEXED ORDER BY rowid"]
    with passed_over():
        indexes = connection.execute(
            "SELECT name, (SELECT name FROM pragma_index_info(list.name)) FROM pragma_index_list(?) AS list", [table]
        ).fetchall()
        ways += [f"INDEXED BY {index} ORDER BY {column}" for index, column in indexes]
    ids: set[int] = set()
    for way in ways:
        for direction in ("ASC", "DESC"):
            with passed_over():
                ids.update(id_ for (id_,) in connection.execute(f"SELECT rowid FROM {table} {way} {direction}"))
    return sorted(ids)


class Damage:
    """What of an open catalog was passed over, to be told."""

    def __init__(self, file: Path) -> None:
        self.file = file
        self._parts: dict[str, str] = {}

    def note(self, part: str, finding: str = "") -> None:
        """What is wrong with a part of the catalog, nothing where it is whole (again)."""
        if finding and self._parts.get(part) != finding:
            log.warning("%s is damaged: %s", self.file, finding)
        self._parts[part] = finding

    def take_over(self, other: Damage) -> None:
        """What was passed over in another reading of the same catalog."""
        for part, finding in other._parts.items():
            self.note(part, finding)

    def __str__(self) -> str:
        """One sentence and what to do, or nothing where all is well."""
        findings = [finding for finding in self._parts.values() if finding]
        if not findings:
            return ""
        return tr("The catalog {file} is damaged: {findings}. The rest serves on. {remedy}").format(
            file=self.file, findings="; ".join(findings), remedy=remedy(self.file)
        )
