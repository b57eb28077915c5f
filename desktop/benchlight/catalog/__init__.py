"""The catalog: guides and where they came from, codes, known symptoms, jobs, imports, embeddings and full-text index in
one SQLite file. The only SQL is here."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import TypeVar

from benchlight.catalog import health
from benchlight.catalog.codes import Codes
from benchlight.catalog.compact import compact
from benchlight.catalog.damage import Damage, remedy
from benchlight.catalog.database import explained, open_database, unwritten
from benchlight.catalog.edits import Edits
from benchlight.catalog.embeddings import Embeddings
from benchlight.catalog.full_text import FullText
from benchlight.catalog.guides import Guides
from benchlight.catalog.imports import Imports
from benchlight.catalog.jobs import Jobs
from benchlight.catalog.journal import Journal, Place
from benchlight.catalog.pictures import Pictures
from benchlight.catalog.repair import repair
from benchlight.catalog.side_file import SideFile
from benchlight.catalog.sources import Sources
from benchlight.translation import tr
from benchlight.work import Work

__all__ = ["SQLITE_VERSION", "Catalog", "Damage", "Place", "compact", "repair"]

_Told = TypeVar("_Told")
_Result = TypeVar("_Result")

SQLITE_VERSION = sqlite3.sqlite_version
"""Of the library that runs here."""


class Catalog:
    """One open catalog file. Belongs to one thread; several programs and threads may each open the same file."""

    def __init__(self, file: Path) -> None:
        """Opens or creates the catalog. Raises CatalogError."""
        self.file = file
        self._db = open_database(file)
        self.damage = Damage(file)
        self.guides = Guides(self._db, self.damage)
        self.codes = Codes(self._db, self.damage)
        self.jobs = Jobs(self._db)
        self.imports = Imports(self._db)
        self.sources = Sources(self._db, self.guides, self.imports)
        self.pictures = Pictures(self._db)
        self.edits = Edits(self._db, self.guides)
        self.embeddings = Embeddings(self._db, self.damage)
        self.journal = Journal(self._db)
        self.full_text = FullText(self._db, self.damage)

    @property
    def notice(self) -> str:
        """What the user should know of how the catalog was opened, in a sentence; "" where there is nothing."""
        if self._db.set_aside is None:
            return ""
        return tr(
            "Beside the catalog {file} lay changes that belong to another file, as when a backup is put back. "
            "They were not applied; they are kept in {kept}."
        ).format(file=self.file, kept=self._db.set_aside.name)

    @contextmanager
    def explained(self) -> Iterator[None]:
        """Use around any call below: SQLite errors that a user can mend become CatalogError. Raises
        CatalogReplacedError where another file has taken the place of the open one."""
        self._db.require_in_place()
        with explained(self.file):
            try:
                yield
            except sqlite3.DatabaseError:
                self._db.require_content()  # what looks like damage may be the content of two files
                raise

    def explained_work(self, work: Work[_Told, _Result]) -> Work[_Told, _Result]:
        """The same for work: what its caller does between two pieces is the caller's."""
        while True:
            with self.explained():
                try:
                    piece = next(work)
                except StopIteration as end:
                    result: _Result = end.value
                    return result
            yield piece

    @contextmanager
    def snapshot(self) -> Iterator[None]:
        """Several reads that see one state of the catalog, whatever another program writes meanwhile."""
        self._db.execute("BEGIN")
        try:
            yield
        finally:
            self._db.rollback()

    def version(self) -> tuple[int, int]:
        """Changes whenever the file has changed: by other connections (`PRAGMA data_version`), and by this one."""
        return int(self._db.execute("PRAGMA data_version").fetchone()[0]), self._db.conn.total_changes

    def side_file(self, kind: str) -> SideFile:
        """A file beside the catalog for what is made of it and quicker to read there."""
        side_file = SideFile(self.file, kind)
        side_file.clear_leftovers()
        return side_file

    def integrity(self) -> str:
        """ "ok", or what is wrong and what to do. Reads the whole catalog."""
        findings = health.findings(
            self._db, self.guides, self.codes, self.jobs, self.imports, self.sources, self.embeddings
        )
        if not findings:
            return "ok"
        return tr("damaged: {findings}. {remedy}").format(findings="; ".join(findings), remedy=remedy(self.file))

    def begin_with(self, file: Path) -> bool:
        """Becomes a copy of another catalog of the same page size, all or nothing. False, and nothing happens, where
        this one was ever filled."""
        with self._db.atomic():  # waits for a program that is filling it at this moment
            if self.guides.ever_filled():
                return False
        with closing(unwritten(file)) as other:
            other.backup(self._db.conn)
        return True

    def close(self) -> None:
        """Closes the file."""
        self._db.close()
