"""What comes into the catalog: an import of files, or from a server, is recorded there, so that it can be continued and
taken back, and tidies up behind itself."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from contextlib import closing, suppress
from dataclasses import replace
from pathlib import Path

from benchlight.catalog import Catalog
from benchlight.errors import CatalogError, SourceError
from benchlight.importing import Import, ImportWork
from benchlight.pictures.store import PictureStore
from benchlight.records import Cancelled, Code, CodeCounts, Fetch, Guide, ImportChoices, ImportReport, Record
from benchlight.work import TIDYING, Progress, Work

_SIGN_OF_LIFE_SECONDS = 1.0
"""An import that waits for a server tells the catalog so often that it runs."""


class Intake:
    """Imports into a catalog."""

    def __init__(self, catalog: Catalog, follow: Callable[[], None]) -> None:
        """`follow` takes up what was just written."""
        self._catalog = catalog
        self._follow = follow

    def store(
        self,
        records: Sequence[Record],
        import_id: int = 0,
        origin: str = "",
        choices: ImportChoices = ImportChoices(),
    ) -> ImportReport:
        """Stores guides and codes, for an import where there is one, as they come from a file or another place."""
        guides = [record for record in records if isinstance(record, Guide)]
        codes = [record for record in records if isinstance(record, Code)]
        of_guides = self._catalog.guides.upsert(guides, import_id, origin, choices)
        of_codes = self._catalog.codes.upsert(codes, import_id)
        return ImportReport(
            of_guides.new,
            of_guides.changed,
            of_guides.unchanged,
            codes=CodeCounts(of_codes.new, of_codes.changed, of_codes.unchanged),
        )

    def files(
        self,
        files: Sequence[Path],
        cancelled: Cancelled,
        choices: ImportChoices,
        continued: int,
        quitting: Cancelled,
    ) -> ImportWork:
        """Imports files of guides and codes, committing batch by batch. A file that cannot be used is an error in the
        report, and the others go on. `continued` is the id of an interrupted import of the same files. An import that
        is cancelled when `quitting` says so, or not run to its end, counts as interrupted. Raises CatalogError when the
        catalog cannot be written; the batches before stay."""
        with self._catalog.explained():
            import_id = self._catalog.imports.begin(files, continued, choices=choices)
            before = self._catalog.sources.choices() if choices.as_before else {}

        def store(records: Sequence[Record], file: Path) -> ImportReport:
            with self._catalog.explained():
                stored = self.store(records, import_id, str(file.absolute()), run.chosen)
            self._follow()
            return stored

        run = Import(store, cancelled, choices, PictureStore(self._catalog.file), before)
        report: ImportReport | None = None
        try:
            report = yield from run.run(files)
            with self._catalog.explained():
                self._catalog.sources.note_whole([str(file.absolute()) for file in run.whole], import_id)
                self._catalog.sources.note_vanished(run.folders, import_id)
                gone, twins = self._catalog.sources.gone(import_id), self._catalog.sources.twins(import_id)
            report = replace(report, gone=gone, twins=twins)
        finally:
            # Where even this cannot be written, its silence tells.
            with suppress(CatalogError), self._catalog.explained():
                self._catalog.imports.end(import_id, interrupted=report is None or (report.cancelled and quitting()))
        if not report.cancelled:
            yield from self._clear_pictures()
        return replace(report, id=import_id)

    def fetched(self, wanted: Fetch, cancelled: Cancelled, continued: int, quitting: Cancelled) -> ImportWork:
        """Imports guides from iFixit, as `files` does from files. `continued` is the id of an interrupted import of the
        same. Where the server answers no more, the import counts as interrupted. Raises SourceError where iFixit has no
        such device or category, and CatalogError."""
        from benchlight.sources import ifixit_api

        with self._catalog.explained():
            import_id = self._catalog.imports.begin([], continued, wanted)
            cursor = ifixit_api.Cursor(self._catalog.imports.pages(import_id))
        stored_at = 0.0

        def store(records: Sequence[Record], origin: Path) -> ImportReport:
            nonlocal stored_at
            news = cursor.news()
            if not records and not news and time.monotonic() - stored_at < _SIGN_OF_LIFE_SECONDS:
                return ImportReport()
            with self._catalog.explained():
                stored = self.store(records, import_id, wanted.origin)
                self._catalog.imports.note_pages(import_id, news)  # not before their guides are there
            stored_at = time.monotonic()
            if records:
                self._follow()
            return stored

        interrupted = True
        try:
            records = ifixit_api.fetched(wanted, cursor, self._as_told)
            with closing(records):
                work = Import(store, cancelled).fetch(ifixit_api.ORIGIN, records, lambda: cursor.progress)
                report = yield from work
            interrupted = report.interrupted or (report.cancelled and quitting())
        except SourceError:
            interrupted = False
            raise
        finally:
            with suppress(CatalogError), self._catalog.explained():
                self._catalog.imports.end(import_id, interrupted)
        if not (report.cancelled or report.interrupted):
            yield from self._clear_pictures()
        return replace(report, id=import_id)

    def _as_told(self, key: str) -> Guide | None:
        """The guide as its source told it last, None where it is not there or damaged, which an import mends."""
        try:
            with self._catalog.explained():
                return self._catalog.edits.original(key) or self._catalog.guides.get(key)
        except CatalogError:
            return None

    def _clear_pictures(self) -> Work[Progress, None]:
        """Removes the stored pictures of guides that are gone for good: what an import or a removal took away cannot be
        brought back once another import has begun. Where that cannot be found out, they stay until the next."""
        store = PictureStore(self._catalog.file)
        names: set[str] = set()
        for some in store.settled():
            names |= some
            yield TIDYING
        with suppress(CatalogError):
            for name in (yield from self._catalog.explained_work(self._catalog.pictures.unnamed(names))):
                store.remove(name)
                yield TIDYING
