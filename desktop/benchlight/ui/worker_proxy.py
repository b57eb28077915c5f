"""The window's end of the worker: plain methods that return at once, and signals that arrive on the window's thread."""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QObject, Qt, QThread, QTimer, Signal, Slot

from benchlight.records import Fetch, ImportChoices, Job, Query, Ranking
from benchlight.ui.mailbox import (
    Ask,
    Do,
    FindInterruptedImport,
    Import,
    KeepImport,
    Look,
    Mailbox,
    OpenGuide,
    PreviewTable,
    Rank,
    RankCause,
    Record,
    Restart,
    TakeBackImport,
    Undo,
)
from benchlight.ui.worker import Factory, Worker

if TYPE_CHECKING:
    from benchlight.assistant import Assistant

log = logging.getLogger(__name__)

_Result = TypeVar("_Result")

CLOSE_MILLISECONDS = 15_000
SILENCE_MILLISECONDS = 11_000


class WorkerProxy(QObject):
    """Starts and stops the worker, asks it, and passes its answers on; those of older questions never come out."""

    ranked = Signal(object)
    """A `Ranking` for the newest query. It may come twice: by words, and again once the model is there."""
    rank_failed = Signal(str)
    cause_ranked = Signal(object)
    """A `Ranking` of the guides of one cause."""
    guide_read = Signal(object)
    """The `Guide` asked for last, or None when it is gone."""
    guide_failed = Signal(str)
    filters_changed = Signal(list, list, list)
    """Names of all devices, names of all categories, codes of all languages."""
    sources_named = Signal(object)
    """What people call the sources, by their names."""
    status_changed = Signal(object)
    catalog_failed = Signal(str)
    import_started = Signal(object)
    import_progress = Signal(int, int)
    import_asked = Signal(object, object)
    """An `Import` that was not begun, and the `TablePreview`s of each file that the user should see first."""
    table_previewed = Signal(object)
    """The `TablePreview`s of a file."""
    import_ended = Signal(object, str)
    """An `ImportReport` or None, and what went wrong ("" when nothing did)."""
    import_noticed = Signal(object)
    """A `Notice` of the import that runs."""
    import_taken_back = Signal(object)
    """How many guides are as they were before; None where that failed."""
    import_interrupted = Signal(object)
    """An `InterruptedImport` that was found."""
    outcome_recorded = Signal(int, object)
    """The job's number, and the `Job` as it was asked to be recorded."""
    outcome_undone = Signal(int)
    outcome_kept = Signal(int)
    """It was to be undone, and that failed."""
    catalog_replaced = Signal()
    """Another catalog stands at the path: numbers of jobs in the one before mean nothing in it."""
    jobs_changed = Signal(list)
    """The last `Job` on all symptoms and guides, when the catalog was opened or an outcome taken back."""
    problem = Signal(str, str)
    """While doing what, and what went wrong."""
    works_again = Signal(str)
    """What was a problem is none any more."""
    _wake = Signal()

    def __init__(self, factory: Factory, processor: str) -> None:
        super().__init__()
        self._generation = 0
        self._ticket = self._ticket_of_work = 0
        self._imports: list[Import] = []
        self._asked: dict[int, tuple[Callable[[Any], None], Callable[[str], None]]] = {}
        """Who is told what comes of what was asked for, and who why it failed."""
        self._mailbox = Mailbox(self._wake.emit)
        self._thread = QThread()
        self._thread.setObjectName("benchlight-worker")
        self._worker = worker = Worker(factory, processor, self._mailbox)
        worker.moveToThread(self._thread)
        self._thread.started.connect(worker.start)
        self._thread.finished.connect(worker.shut_down)
        self._wake.connect(worker.work, Qt.ConnectionType.QueuedConnection)
        worker.ranked.connect(self._on_ranked)
        worker.rank_failed.connect(self._on_rank_failed)
        worker.guide_read.connect(self._on_guide_read)
        worker.guide_failed.connect(self._on_guide_failed)
        worker.import_asked.connect(self._on_import_asked)
        worker.import_ended.connect(self._on_import_ended)
        worker.done.connect(self._on_done)
        worker.not_done.connect(self._on_not_done)
        for name in (
            "cause_ranked", "filters_changed", "sources_named", "status_changed", "catalog_failed", "import_started",
            "import_progress", "import_noticed", "table_previewed", "import_taken_back", "import_interrupted",
            "outcome_recorded", "outcome_undone", "outcome_kept", "jobs_changed", "catalog_replaced", "problem",
            "works_again",
        ):  # fmt: skip
            getattr(worker, name).connect(getattr(self, name))

    def start(self) -> None:
        """Starts the worker thread."""
        self._thread.start()
        # Whether an import that was killed a moment ago runs no longer, only its silence tells.
        QTimer.singleShot(SILENCE_MILLISECONDS, self, self._find_interrupted_import)

    def _find_interrupted_import(self) -> None:
        self._mailbox.put(FindInterruptedImport())

    def rank(self, query: Query) -> None:
        """Asks for a ranking; replaces a query that is not answered yet."""
        self._generation += 1
        self._mailbox.put(Rank(self._generation, query))

    def rank_cause(self, query: Query) -> None:
        """Asks for the guides of the query's cause, unless another query is asked before they are ranked."""
        self._mailbox.put(RankCause(query))

    def open_guide(self, key: str) -> None:
        """Asks for a whole guide; replaces one that is not answered yet."""
        self._ticket += 1
        self._mailbox.put(OpenGuide(self._ticket, key))

    def forget_guide(self) -> None:
        """A guide that is still on its way is no longer wanted."""
        self._ticket += 1

    def import_files(
        self,
        files: Sequence[Path],
        continued: int = 0,
        choices: ImportChoices = ImportChoices(),
        ask: Ask = Ask.NEVER,
    ) -> None:
        """Imports files, after any import that runs already; `continued` is the interrupted import that they are of."""
        self._import(Import(tuple(files), continued=continued, choices=choices, ask=ask))

    def fetch(self, wanted: Fetch, continued: int = 0) -> None:
        """Imports guides from iFixit, likewise."""
        self._import(Import((), continued=continued, fetch=wanted))

    def _import(self, request: Import) -> None:
        self._imports.append(request)
        self._mailbox.put(request)

    def preview_table(self, file: Path, choices: ImportChoices) -> None:
        """Asks what the tables of a file become with these choices."""
        self._mailbox.put(PreviewTable(file, choices))

    def importing(self) -> tuple[Path | Fetch, ...]:
        """What the imports that run or wait are of."""
        return tuple(each for request in self._imports for each in request.what)

    def take_back_import(self, import_id: int) -> None:
        """Makes the guides what they were before an import."""
        self._mailbox.put(TakeBackImport(import_id))

    def keep_import(self, import_id: int) -> None:
        """Leaves an interrupted import as it is, not to be spoken of again."""
        self._mailbox.put(KeepImport(import_id))

    def cancel_imports(self) -> None:
        """Stops the running import at its next batch, and those that wait."""
        for request in self._imports:
            request.cancel.set()

    def record(self, job: Job) -> None:
        """Stores an outcome."""
        self._mailbox.put(Record(job))

    def undo(self, job_id: int) -> None:
        """Takes a stored outcome back."""
        self._mailbox.put(Undo(job_id))

    def do(
        self,
        doing: str,
        work: Callable[[Assistant], _Result],
        done: Callable[[_Result], None],
        failed: Callable[[str], None],
        changes: bool = True,
        brief: bool = False,
    ) -> None:
        """Does the work with the catalog, on the worker's thread; tells what came of it, or a sentence on why it
        failed. `changes` says whether guides are other ones afterwards, `brief` whether it does not wait for the end of
        an import."""
        self._ticket_of_work += 1
        self._asked[self._ticket_of_work] = done, failed
        self._mailbox.put(Do(self._ticket_of_work, doing, work, changes, brief))

    def restart(self, processor: str) -> None:
        """Opens the catalog and loads the model anew."""
        self._mailbox.put(Restart(processor))

    def look(self) -> None:
        """The technician comes back from another program, which may have changed the catalog or freed the disk."""
        self._mailbox.put(Look())

    def close(self, milliseconds: int = CLOSE_MILLISECONDS, *, take_back: bool = False) -> bool:
        """Stops the worker, which takes back the import that runs if told to; False when it did not stop in time. Never
        terminates it: that could tear the catalog."""
        if take_back:
            for request in self._imports:
                request.unwanted.set()
        self._mailbox.close()
        self.cancel_imports()
        self._thread.quit()
        stopped = self._thread.wait(milliseconds)
        if not stopped:
            log.error("the worker thread did not stop within %d ms", milliseconds)
        return stopped

    @Slot(int, object)
    def _on_ranked(self, generation: int, ranking: Ranking) -> None:
        if generation == self._generation:
            self.ranked.emit(ranking)

    @Slot(int, str)
    def _on_rank_failed(self, generation: int, message: str) -> None:
        if generation == self._generation:
            self.rank_failed.emit(message)

    @Slot(int, object)
    def _on_guide_read(self, ticket: int, guide: object) -> None:
        if ticket == self._ticket:
            self.guide_read.emit(guide)

    @Slot(int, str)
    def _on_guide_failed(self, ticket: int, message: str) -> None:
        if ticket == self._ticket:
            self.guide_failed.emit(message)

    @Slot(object, object)
    def _on_import_asked(self, request: Import, tables: object) -> None:
        self._imports.remove(request)
        self.import_asked.emit(request, tables)

    @Slot(int, object)
    def _on_done(self, ticket: int, result: object) -> None:
        done, _ = self._asked.pop(ticket)
        done(result)

    @Slot(int, str)
    def _on_not_done(self, ticket: int, message: str) -> None:
        _, failed = self._asked.pop(ticket)
        failed(message)

    @Slot(object, str)
    def _on_import_ended(self, report: object, message: str) -> None:
        if self._imports:
            self._imports.pop(0)
        self.import_ended.emit(report, message)
