"""The worker thread: it owns the `Assistant`, so that the window never touches SQL, a model or a lock.

`Bench` is the window's end: plain methods that return at once, and signals that arrive on the window's thread. `Worker`
is the other end, a `QObject` that lives on one long-lived `QThread`. Between them stands the `Mailbox`.
"""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

from PySide6.QtCore import QObject, Qt, QThread, Signal, Slot

from benchlight.errors import BenchlightError, CatalogError
from benchlight.models import Job, ModelState, Query, Ranking
from benchlight.ui.mailbox import (
    Import,
    Mailbox,
    ModelLoadEnded,
    OpenGuide,
    Rank,
    Reading,
    Record,
    Request,
    Restart,
    Undo,
)

if TYPE_CHECKING:
    from benchlight.assistant import Assistant

log = logging.getLogger(__name__)

Factory: TypeAlias = "Callable[[str], Assistant]"
"""Makes the Assistant for a processor ("auto", "cpu", "cuda"); called on the worker thread."""

STATUS_SECONDS = 0.4
RANK_AGAIN_SECONDS = 3.0
"""While guides are indexed, the shown answer is renewed this often, so that what is indexed shows."""
PROGRESS_SECONDS = 0.05
LOADER_JOIN_SECONDS = 5.0
CLOSE_MILLISECONDS = 15_000


def explain(error: Exception, doing: str) -> str:
    """The one sentence that the window shows for an error. A bug gets its traceback into the log."""
    if isinstance(error, BenchlightError):
        return str(error)
    log.error("unexpected error while %s", doing, exc_info=error)
    return f"Something went wrong while {doing} ({type(error).__name__}: {error}). The log file has the details."


class Worker(QObject):
    """Answers the mailbox on the worker thread and, when nothing waits, embeds guides that have no vector yet."""

    ranked = Signal(int, object)
    rank_failed = Signal(int, str)
    guide_read = Signal(int, object)
    filters_changed = Signal(list, list)
    status_changed = Signal(object)
    catalog_failed = Signal(str)
    import_started = Signal(object)
    import_progress = Signal(int, int)
    import_ended = Signal(object, str)
    outcome_recorded = Signal(int, object)
    outcome_undone = Signal(int)
    jobs_changed = Signal(list)
    problem = Signal(str)
    _idle = Signal()

    def __init__(self, factory: Factory, processor: str, mailbox: Mailbox) -> None:
        super().__init__()
        self._factory = factory
        self._processor = processor
        self._mailbox = mailbox
        self._assistant: Assistant | None = None
        self._loader: threading.Thread | None = None
        self._load_problem = ""
        self._model_ready = False
        self._index_wanted = False
        self._index_gained = False
        self._vectors_kept = True
        self._idle_posted = False
        self._restart_processor: str | None = None
        self._last_rank: Rank | None = None
        self._last_status = 0.0
        self._last_answer = 0.0
        # Queued, so that each round of indexing goes through the event loop and quit() is heard between two.
        self._idle.connect(self._index, Qt.ConnectionType.QueuedConnection)

    # -- starting and stopping --------------------------------------------------------------------------------------

    @Slot()
    def start(self) -> None:
        """Opens the catalog and begins to load the model; queries are answered by words from here on."""
        self._open()
        self.work()

    def _open(self) -> None:
        if self._mailbox.closed:
            return
        self._load_problem, self._model_ready, self._index_wanted = "", False, False
        self._vectors_kept = True
        try:
            self._assistant = self._factory(self._processor)
        except Exception as error:
            self.catalog_failed.emit(explain(error, "opening the catalog"))
            return
        self._answer_early()
        # While torch is imported, everything in Python takes several times as long: then words come first.
        if quickly := self._assistant.loads_quickly:
            self._load(self._assistant.load_model)
        with self._reporting("adding the starter guides"):
            self._assistant.add_starter_guides()
        self._tell_filters()
        self._answer_readings()
        if not quickly:
            self._load(self._assistant.load_model)
        self._tell_jobs()
        self._tell_status()
        self._rank_again()

    def _load(self, step: Callable[[], None]) -> None:
        """Runs a step of the loading on a second thread: it may take seconds, and what is there goes on ranking
        meanwhile. A daemon of Python rather than a QThread, because nothing can interrupt the loading and a running
        QThread aborts the program at exit.
        """

        def load() -> None:
            try:
                step()
            except Exception as error:
                self._mailbox.put(ModelLoadEnded(error))
            else:
                self._mailbox.put(ModelLoadEnded(None))

        self._loader = threading.Thread(target=load, name="benchlight-model", daemon=True)
        self._loader.start()

    def _on_model_load_ended(self, error: Exception | None) -> None:
        if self._loader is not None:
            self._loader.join()
            self._loader = None
        if self._restart_processor is not None:
            self._restart(self._restart_processor)
            return
        self._model_ready = error is None
        self._index_wanted = self._model_ready
        self._load_problem = "" if error is None else explain(error, "loading the model")
        self._tell_status()
        if self._model_ready:
            self._rank_again()
        if self._assistant is not None and self._assistant.can_accelerate:
            self._load(self._assistant.accelerate)

    def _restart(self, processor: str) -> None:
        if self._loader is not None:
            # The assistant may not be closed under the loading thread: go on when that reports.
            self._restart_processor = processor
            return
        self._restart_processor = None
        self._processor = processor
        self._close_assistant()
        self._open()

    @Slot()
    def shut_down(self) -> None:
        """Closes the catalog; runs on the worker thread as its last act."""
        if self._loader is not None:
            self._loader.join(LOADER_JOIN_SECONDS)
            if self._loader.is_alive():
                log.warning("the model was still loading at exit")
                return
        self._close_assistant()

    def _close_assistant(self) -> None:
        assistant, self._assistant = self._assistant, None
        if assistant is not None:
            with self._reporting("closing the catalog"):
                assistant.close()

    # -- requests ---------------------------------------------------------------------------------------------------

    @Slot()
    def work(self) -> None:
        """Answers everything that waits, then makes room for indexing."""
        while (request := self._mailbox.take()) is not None:
            self._answer(request)
        self._plan_indexing()

    def _answer(self, request: Request) -> None:
        match request:
            case Rank() | OpenGuide():
                self._read(request)
            case Import():
                self._import(request)
            case Record(job):
                self._record(job)
            case Undo(job_id):
                self._undo(job_id)
            case Restart(processor):
                self._restart(processor)
            case ModelLoadEnded(error):
                self._on_model_load_ended(error)

    def _answer_early(self) -> None:
        """Shows something for what was typed by now; when the catalog is read, it is answered again."""
        reading = self._mailbox.take_reading()
        if isinstance(reading, Rank):
            self._last_rank = reading
            try:
                ranking = self._assistant.rank_early(reading.query) if self._assistant else None
            except Exception:  # it is asked again in a moment, and then told
                log.warning("no early answer", exc_info=True)
                return
            if ranking is not None:
                self.ranked.emit(reading.generation, ranking)
        elif reading is not None:
            self._read(reading)

    def _answer_readings(self) -> None:
        while (reading := self._mailbox.take_reading()) is not None:
            self._read(reading)

    def _read(self, request: Reading) -> None:
        match request:
            case Rank():
                self._last_rank = request
                self._rank(request)
            case OpenGuide(ticket, key):
                guide = None
                with self._reporting("reading a guide"):
                    guide = self._assistant.guide(key) if self._assistant else None
                self.guide_read.emit(ticket, guide)

    def _rank(self, request: Rank) -> None:
        if self._assistant is None:
            return
        try:
            ranking = self._assistant.rank(request.query, self._mailbox.query_waits)
        except Exception as error:
            self.rank_failed.emit(request.generation, explain(error, "ranking"))
            return
        if ranking is not None:
            self._last_answer = time.monotonic()
            self.ranked.emit(request.generation, ranking)

    def _rank_again(self) -> None:
        """Answers the last query once more, under its old generation: the same question, a better answer."""
        if self._last_rank is not None:
            self._mailbox.put_back(self._last_rank)

    def _import(self, request: Import) -> None:
        if self._assistant is None:
            self.import_ended.emit(None, "The catalog is not open, so nothing was imported.")
            return
        self.import_started.emit(request.files)
        last = 0.0

        def progress(done: int, total: int) -> None:
            nonlocal last
            now = time.monotonic()
            if now - last >= PROGRESS_SECONDS or done == total:
                last = now
                self.import_progress.emit(done, total)
            # Between two batches the catalog is in order: let the technician's query through.
            self._answer_readings()

        def cancelled() -> bool:
            return request.cancel.is_set() or self._mailbox.closed

        report, message = None, ""
        try:
            report = self._assistant.import_files(request.files, progress, cancelled)
        except Exception as error:
            message = explain(error, "importing")
        self.import_ended.emit(report, message)
        self._catalog_changed()
        self._tell_filters()

    def _record(self, job: Job) -> None:
        if self._assistant is None:
            return
        with self._reporting("recording the outcome"):
            self.outcome_recorded.emit(self._assistant.record_outcome(job), job)
        self._tell_jobs()
        self._catalog_changed()

    def _undo(self, job_id: int) -> None:
        if self._assistant is None:
            return
        with self._reporting("taking the outcome back"):
            self._assistant.undo_outcome(job_id)
            self.outcome_undone.emit(job_id)
        self._tell_jobs()
        self._catalog_changed()

    def _catalog_changed(self) -> None:
        self._index_wanted = self._model_ready
        self._vectors_kept = True
        self._tell_status()
        self._rank_again()

    # -- indexing ---------------------------------------------------------------------------------------------------

    def _plan_indexing(self) -> None:
        if self._index_wanted and not self._idle_posted and not self._mailbox.closed:
            self._idle_posted = True
            self._idle.emit()

    @Slot()
    def _index(self) -> None:
        """Embeds until done or until something waits; whatever waits has woken `work`, which plans the next round."""
        self._idle_posted = False
        if self._assistant is None or self._mailbox.anything_waits():
            return

        def progress(done: int, total: int) -> None:
            if time.monotonic() - self._last_status >= STATUS_SECONDS:
                self._tell_status()
            if time.monotonic() - self._last_answer >= RANK_AGAIN_SECONDS:
                self._last_answer = time.monotonic()
                self._rank_again()

        try:
            report = self._assistant.index(progress, self._mailbox.anything_waits, keep=self._vectors_kept)
        except Exception as error:
            self.problem.emit(explain(error, "indexing guides"))
            # Where the catalog cannot be written, the vectors serve until the program ends.
            self._index_wanted = isinstance(error, CatalogError) and self._vectors_kept
            self._vectors_kept = False
            self._plan_indexing()
            return
        self._index_gained = self._index_gained or report.embedded > 0
        # Texts that wait although nobody cancelled cannot be embedded now; asking again would spin.
        self._index_wanted = report.waiting > 0 and (report.cancelled or report.embedded > 0)
        if not self._index_wanted:
            self._tell_status()
            if self._index_gained:
                self._index_gained = False
                self._rank_again()
        self._plan_indexing()

    # -- telling ----------------------------------------------------------------------------------------------------

    def _tell_status(self) -> None:
        if self._assistant is None or self._mailbox.closed:
            return
        self._last_status = time.monotonic()
        with self._reporting("counting guides"):
            status = self._assistant.status()
            if self._loader is not None and not self._model_ready:
                status = replace(status, model=ModelState.LOADING)
            elif self._load_problem:
                state = ModelState.ABSENT if status.model is ModelState.ABSENT else ModelState.FAILED
                status = replace(status, model=state, reason=status.reason or self._load_problem)
            self.status_changed.emit(status)

    def _tell_jobs(self) -> None:
        if self._assistant is None or self._mailbox.closed:
            return
        with self._reporting("reading the recorded outcomes"):
            self.jobs_changed.emit(self._assistant.jobs())

    def _tell_filters(self) -> None:
        if self._assistant is None or self._mailbox.closed:
            return
        with self._reporting("listing devices"):
            self.filters_changed.emit(self._assistant.devices(), self._assistant.categories())

    @contextmanager
    def _reporting(self, doing: str) -> Iterator[None]:
        try:
            yield
        except Exception as error:
            self.problem.emit(explain(error, doing))


class Bench(QObject):
    """The window's end of the worker. Every method returns at once; answers of older questions never come out."""

    ranked = Signal(object)
    """A `Ranking` for the newest query. It may come twice: by words, and again once the model is there."""
    rank_failed = Signal(str)
    guide_read = Signal(object)
    """The `Guide` asked for last, or None when it is gone."""
    filters_changed = Signal(list, list)
    """Names of all devices, names of all categories."""
    status_changed = Signal(object)
    catalog_failed = Signal(str)
    import_started = Signal(object)
    import_progress = Signal(int, int)
    import_ended = Signal(object, str)
    """An `ImportReport` or None, and what went wrong ("" when nothing did)."""
    outcome_recorded = Signal(int, object)
    outcome_undone = Signal(int)
    jobs_changed = Signal(list)
    """The last `Job` on all symptoms and guides."""
    problem = Signal(str)
    _wake = Signal()

    def __init__(self, factory: Factory, processor: str = "auto", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._generation = 0
        self._ticket = 0
        self._imports: list[Import] = []
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
        worker.import_ended.connect(self._on_import_ended)
        for name in (
            "filters_changed", "status_changed", "catalog_failed", "import_started", "import_progress",
            "outcome_recorded", "outcome_undone", "jobs_changed", "problem",
        ):  # fmt: skip
            getattr(worker, name).connect(getattr(self, name))

    def start(self) -> None:
        """Starts the worker thread."""
        self._thread.start()

    def rank(self, query: Query) -> None:
        """Asks for a ranking; replaces a query that is not answered yet."""
        self._generation += 1
        self._mailbox.put(Rank(self._generation, query))

    def open_guide(self, key: str) -> None:
        """Asks for a whole guide; replaces one that is not answered yet."""
        self._ticket += 1
        self._mailbox.put(OpenGuide(self._ticket, key))

    def forget_guide(self) -> None:
        """A guide that is still on its way is no longer wanted."""
        self._ticket += 1

    def import_files(self, files: Sequence[Path]) -> None:
        """Imports files, after any import that runs already."""
        request = Import(tuple(files))
        self._imports.append(request)
        self._mailbox.put(request)

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

    def restart(self, processor: str) -> None:
        """Opens the catalog and loads the model anew."""
        self._mailbox.put(Restart(processor))

    def close(self, milliseconds: int = CLOSE_MILLISECONDS) -> bool:
        """Stops the worker; False when it did not stop in time. Never terminates it: that could tear the catalog."""
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

    @Slot(object, str)
    def _on_import_ended(self, report: object, message: str) -> None:
        if self._imports:
            self._imports.pop(0)
        self.import_ended.emit(report, message)
