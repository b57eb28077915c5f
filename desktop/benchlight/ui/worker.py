"""The worker thread: it owns the `Assistant`, so that the window never touches SQL, a model or a lock.

`Worker` is a `QObject` that lives on one long-lived `QThread`. `WorkerProxy` is the window's end of it; between the two
stands the `Mailbox`.
"""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, TypeAlias, TypeVar

from PySide6.QtCore import QObject, Qt, Signal, Slot

from benchlight.errors import BenchlightError, CatalogError, CatalogReplacedError, SourceError
from benchlight.records import Job, Notice, Query, TablePreview, needs_look
from benchlight.translation import mark, tr
from benchlight.ui.mailbox import (
    Ask,
    Do,
    FindInterruptedImport,
    Import,
    KeepImport,
    Look,
    Mailbox,
    ModelFailed,
    ModelLoaded,
    OpenGuide,
    PreviewTable,
    Rank,
    RankCause,
    Reading,
    Record,
    Request,
    Restart,
    TakeBackImport,
    Undo,
)
from benchlight.work import Progress, Work, finish

if TYPE_CHECKING:
    from benchlight.assistant import Assistant
    from benchlight.ranking.model import RankingModel

log = logging.getLogger(__name__)

Factory: TypeAlias = "Callable[[str], Assistant]"
"""Makes the Assistant for a processor ("auto", "cpu", "cuda"); called on the worker thread."""

_Result = TypeVar("_Result")

STATUS_SECONDS = 0.4
RANK_AGAIN_SECONDS = 3.0
"""While guides are indexed, the shown answer is renewed this often, so that what is indexed shows."""
PROGRESS_SECONDS = 0.05
LOADER_JOIN_SECONDS = 5.0
OPENING, INDEXING = mark("opening the catalog"), mark("indexing guides")


def explain(error: Exception, doing: str) -> str:
    """The one sentence that the window shows for an error; what was being done is `doing`, marked for translators. A
    bug gets its traceback into the log."""
    if isinstance(error, BenchlightError):
        return str(error)
    log.error("unexpected error while %s", doing, exc_info=error)
    said = tr("Something went wrong while {doing} ({kind}: {error}). The log file has the details.")
    return said.format(doing=tr(doing), kind=type(error).__name__, error=error)


class Worker(QObject):
    """Answers the mailbox on the worker thread and, when nothing waits, embeds guides that have no vector yet."""

    ranked = Signal(int, object)
    rank_failed = Signal(int, str)
    cause_ranked = Signal(object)
    guide_read = Signal(int, object)
    guide_failed = Signal(int, str)
    filters_changed = Signal(list, list, list)
    sources_named = Signal(object)
    status_changed = Signal(object)
    catalog_failed = Signal(str)
    import_started = Signal(object)
    import_progress = Signal(int, int)
    import_noticed = Signal(object)
    import_asked = Signal(object, object)
    import_ended = Signal(object, str)
    import_taken_back = Signal(object)
    import_interrupted = Signal(object)
    table_previewed = Signal(object)
    outcome_recorded = Signal(int, object)
    outcome_undone = Signal(int)
    outcome_kept = Signal(int)
    catalog_replaced = Signal()
    jobs_changed = Signal(list)
    done = Signal(int, object)
    not_done = Signal(int, str)
    problem = Signal(str, str)
    works_again = Signal(str)
    _idle = Signal()

    def __init__(self, factory: Factory, processor: str, mailbox: Mailbox) -> None:
        super().__init__()
        self._factory = factory
        self._processor = processor
        self._mailbox = mailbox
        self._assistant: Assistant | None = None
        self._loader: threading.Thread | None = None
        self._index_wanted = False
        self._index_gained = False
        self._renewal: Work[Progress, int] | None = None
        self._vectors_kept = True
        self._idle_posted = False
        self._restart_processor: str | None = None
        self._told_interrupted = 0
        self._last_import: tuple[Import, int] | None = None
        """What was asked for, and the id by which it can be taken back."""
        self._failing: dict[str, str] = {}
        """What fails now, and what was told of it."""
        self._seen_version: int | None = None
        """Of the catalog, as the lists of devices and categories were told."""
        self._told_behind = False
        """Whether that was before all that was changed had been taken up."""
        self._replaced: CatalogReplacedError | None = None
        """For what was begun before the catalog was opened again: it has to end."""
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
        self._index_wanted, self._vectors_kept, self._seen_version = False, True, None
        try:
            self._assistant = self._factory(self._processor)
        except Exception as error:
            self.catalog_failed.emit(explain(error, OPENING))
            return
        self._assistant.expect_model()
        if self._assistant.notice:
            self.problem.emit(OPENING, self._assistant.notice)
        self._answer_early()
        # While torch is imported, everything in Python takes several times as long: then words come first.
        if quickly := self._assistant.source.loads_quickly:
            self._load(self._assistant.source.load)
        with self._reporting(mark("adding the starter guides")):
            self._assistant.add_starter_guides()
            self._renewal = self._assistant.renewing_starter_guides()
        self._answer_readings()
        self._tell_filters()
        self._prepare()
        self._tell_interrupted()
        if not quickly and self._assistant is not None:
            self._load(self._assistant.source.load)
        self._tell_jobs()
        self._tell_status()
        self._rank_again()

    def _prepare(self) -> None:
        """Before somebody types; where somebody has typed, the answer has made all of it."""
        if self._assistant is not None and not self._mailbox.anything_waits() and self._last_rank is None:
            with self._reporting(mark("preparing the ranking")):
                self._assistant.prepare(self._mailbox.query_waits)

    def _open_again(self, replaced: CatalogReplacedError, not_done: str = "") -> None:
        """Goes on with the file that another program has put in the place of the open one; `not_done` as for
        `_report`."""
        if self._assistant is None:
            return
        self._replaced = replaced
        self.catalog_replaced.emit()
        try:
            self._assistant.reopen()
        except Exception as error:
            self._assistant = None  # it is closed
            self.catalog_failed.emit(explain(error, OPENING))
            return
        text = " ".join((not_done, replaced.happened, tr("It was opened again."), self._assistant.notice))
        self.problem.emit(OPENING, text.strip())
        self._tell_jobs()
        self._tell_filters()
        self._catalog_changed()

    def _in_the_catalog_there_now(self, work: Callable[[Assistant], _Result]) -> _Result:
        """Does the work; once more where another program had put another catalog in the place of the open one."""
        try:
            return work(self._opened())
        except CatalogReplacedError as error:
            self._open_again(error)
            return work(self._opened())

    def _opened(self) -> Assistant:
        if self._assistant is None:
            raise CatalogError(tr("The catalog is not open."))
        return self._assistant

    def _load(self, step: Callable[[], RankingModel]) -> None:
        """Runs a step of the loading on a second thread: it may take seconds, and what is there goes on ranking
        meanwhile. A daemon of Python rather than a QThread, because nothing can interrupt the loading and a running
        QThread aborts the program at exit.
        """

        def load() -> None:
            try:
                model = step()
            except Exception as error:
                self._mailbox.put(ModelFailed(error))
            else:
                self._mailbox.put(ModelLoaded(model))

        self._loader = threading.Thread(target=load, name="benchlight-model", daemon=True)
        self._loader.start()

    def _on_model_load_ended(self, model: RankingModel | None, error: Exception | None = None) -> None:
        if self._loader is not None:
            self._loader.join()
            self._loader = None
        if self._restart_processor is not None:
            self._restart(self._restart_processor)
            return
        if self._assistant is None:
            return
        if model is not None:
            self._assistant.use(model)
            self._index_wanted = True
            self._rank_again()
            if model.moves_to:
                self._load(model.moved)
        elif error is not None:
            self._assistant.do_without_model(explain(error, mark("loading the model")))
        self._tell_status()

    def _restart(self, processor: str) -> None:
        if self._loader is not None:
            # What it loads is for the processor before: go on when it reports, so that this is not taken for the new.
            self._restart_processor = processor
            return
        self._restart_processor = None
        self._processor = processor
        self._look()  # tells where the catalog that is opened now is another one
        self._close_assistant()
        self._open()

    @Slot()
    def shut_down(self) -> None:
        """Closes the catalog; runs on the worker thread as its last act."""
        self._settle_imports()
        self._close_assistant()
        if self._loader is not None:
            self._loader.join(LOADER_JOIN_SECONDS)
            if self._loader.is_alive():
                log.warning("the model was still loading at exit")

    def _settle_imports(self) -> None:
        """Takes back the import that is not wanted, and has the next start speak of those that did not begin."""
        if self._last_import is not None and self._last_import[0].unwanted.is_set():
            self._take_back(self._last_import[1])
        for request in self._mailbox.dropped_imports:
            if self._assistant is not None and not request.unwanted.is_set():
                with self._reporting(mark("putting an import off")):
                    self._assistant.put_off_import(request.files, request.continued, request.fetch, request.choices)

    def _close_assistant(self) -> None:
        assistant, self._assistant, self._renewal = self._assistant, None, None
        if assistant is not None:
            with self._reporting(mark("closing the catalog")):
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
            case Rank() | OpenGuide() | RankCause():
                self._read(request)
            case Import():
                self._import(request)
            case PreviewTable(file, choices):
                if self._assistant is not None:
                    with self._reporting(mark("reading the table")):
                        self.table_previewed.emit(self._assistant.preview(file, choices))
            case TakeBackImport(import_id):
                self._take_back(import_id)
            case KeepImport(import_id):
                if self._assistant is not None:
                    with self._reporting(mark("keeping the import")):
                        self._assistant.keep_import(import_id)
            case FindInterruptedImport():
                self._tell_interrupted()
            case Record(job):
                self._record(job)
            case Undo(job_id):
                self._undo(job_id)
            case Do():
                self._do(request)
            case Restart(processor):
                self._restart(processor)
            case Look():
                self._look()
            case ModelLoaded(model):
                self._on_model_load_ended(model)
            case ModelFailed(error):
                self._on_model_load_ended(None, error)

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
            case RankCause(query):
                self._rank_cause(query)
            case OpenGuide(ticket, key):
                try:
                    guide = self._in_the_catalog_there_now(lambda assistant: assistant.guide(key))
                except Exception as error:
                    self.guide_failed.emit(ticket, explain(error, mark("reading the guide")))
                else:
                    self.guide_read.emit(ticket, guide)

    def _rank(self, request: Rank) -> None:
        if self._assistant is None:
            return
        try:
            ranking = self._assistant.rank(request.query, self._mailbox.query_waits)
        except CatalogReplacedError as error:
            self._open_again(error)  # and asks once more
            return
        except Exception as error:
            self.rank_failed.emit(request.generation, explain(error, mark("ranking")))
            return
        if ranking is not None:
            self._last_answer = time.monotonic()
            self.ranked.emit(request.generation, ranking)
        self._notice_others()

    def _rank_cause(self, query: Query) -> None:
        if self._assistant is None:
            return
        with self._reporting(mark("listing the guides for a part")):
            ranking = self._assistant.rank(query, self._mailbox.query_waits)
            if ranking is not None:
                self.cause_ranked.emit(ranking)

    def _rank_again(self) -> None:
        """Answers the last query once more, under its old generation: the same question, a better answer."""
        if self._last_rank is not None:
            self._mailbox.put_back(self._last_rank)

    def _import(self, request: Import) -> None:
        if self._assistant is None:
            self.import_ended.emit(None, tr("The catalog is not open, so nothing was imported."))
            return
        if tables := self._to_be_seen(self._assistant, request):
            self.import_asked.emit(request, tables)
            return
        self.import_started.emit(request.what)
        self._told_interrupted = 0
        last = 0.0
        self._replaced = None

        def told(piece: Progress | Notice) -> None:
            nonlocal last
            now = time.monotonic()
            if isinstance(piece, Notice):
                self.import_noticed.emit(piece)
            elif now - last >= PROGRESS_SECONDS or piece.done == piece.total:
                last = now
                self.import_progress.emit(*piece)
            # Between two batches the catalog is in order: let the technician's query through, and what was found out.
            while (brief := self._mailbox.take_brief()) is not None:
                self._answer(brief)
            if self._replaced is not None:  # what was imported until now is in a file that is gone
                raise self._replaced

        def cancelled() -> bool:
            return request.cancel.is_set() or self._mailbox.closed

        def quitting() -> bool:
            return self._mailbox.closed

        report, message, continued = None, "", request.continued
        try:
            if request.fetch is not None:
                work = self._assistant.fetch(request.fetch, cancelled, continued=continued, quitting=quitting)
            else:
                work = self._assistant.import_files(
                    request.files, cancelled, request.choices, continued=continued, quitting=quitting
                )
            report = finish(work, told)
            self._last_import = request, report.id
        except Exception as error:
            message = explain(error, mark("importing"))
        self.import_ended.emit(report, message)
        if report is None or report.interrupted:
            self._tell_interrupted()
        self._catalog_changed()
        self._tell_filters()

    def _to_be_seen(self, assistant: Assistant, request: Import) -> list[tuple[TablePreview, ...]]:
        """The tables of each file that the user has to see first."""
        found = []
        for file in request.files if request.ask is not Ask.NEVER else ():
            if request.cancel.is_set() or self._mailbox.closed:
                return []
            try:
                found.append(assistant.preview(file, request.choices))
            except SourceError:
                continue  # which the import tells
            except Exception:
                log.warning("%s could not be previewed", file, exc_info=True)
        if request.ask is Ask.IF_UNCERTAIN:
            found = [tables for tables in found if needs_look(tables)]
        return [tables for tables in found if tables]

    def _take_back(self, import_id: int) -> None:
        if self._assistant is None:
            return
        guides: int | None = None
        with self._reporting(mark("taking the import back"), tr("The import was not taken back.")):
            guides = self._assistant.take_back_import(import_id)
        self.import_taken_back.emit(guides)
        self._catalog_changed()
        self._tell_filters()

    def _tell_interrupted(self) -> None:
        if self._assistant is None or self._mailbox.closed:
            return
        with self._reporting(mark("looking for an interrupted import")):
            interrupted = self._assistant.interrupted_import()
            if interrupted is not None and interrupted.id != self._told_interrupted:
                self._told_interrupted = interrupted.id
                self.import_interrupted.emit(interrupted)

    def _record(self, job: Job) -> None:
        with self._reporting(mark("recording the outcome"), tr("The outcome was not recorded.")):
            job_id = self._in_the_catalog_there_now(lambda assistant: assistant.record_outcome(job))
            self.outcome_recorded.emit(job_id, job)
        self._catalog_changed()

    def _undo(self, job_id: int) -> None:
        with self._reporting(mark("taking the outcome back"), tr("The outcome was not taken back.")):
            try:
                self._opened().undo_outcome(job_id)
            except CatalogReplacedError:
                raise  # in the catalog that is there now, the number means something else
            except Exception:
                self.outcome_kept.emit(job_id)
                raise
            self.outcome_undone.emit(job_id)
            self._tell_jobs()  # what was said before it counts again
        self._catalog_changed()

    def _do(self, request: Do) -> None:
        try:
            result = self._in_the_catalog_there_now(request.work)
        except Exception as error:
            self.not_done.emit(request.ticket, explain(error, request.doing))
            return
        self.done.emit(request.ticket, result)
        if request.changes:
            self._catalog_changed()
            self._tell_filters()

    def _look(self) -> None:
        if self._assistant is None:
            return
        with self._reporting(mark("reading the catalog")):
            self._assistant.go_on()
        self._notice_others()
        if INDEXING in self._failing:
            self._index_wanted, self._vectors_kept = self._has_model, True

    def _notice_others(self) -> None:
        """When the ranking has found that another program changed the catalog, counts and lists follow."""
        if self._assistant is not None and self._seen_version not in (None, self._assistant.version):
            self._tell_filters()
            self._catalog_changed()

    @property
    def _has_model(self) -> bool:
        return self._assistant is not None and self._assistant.model is not None

    def _catalog_changed(self) -> None:
        self._index_wanted = self._has_model
        self._vectors_kept = True
        self._tell_status()
        self._rank_again()

    # -- indexing ---------------------------------------------------------------------------------------------------

    def _plan_indexing(self) -> None:
        wanted = self._index_wanted or self._is_behind or self._renewal is not None
        if wanted and not self._idle_posted and not self._mailbox.closed:
            self._idle_posted = True
            self._idle.emit()

    @Slot()
    def _index(self) -> None:
        """Embeds until done or until something waits; whatever waits has woken `work`, which plans the next round."""
        self._idle_posted = False
        if self._assistant is None or self._mailbox.anything_waits():
            return
        if self._is_behind:
            self._go_on(self._assistant)
            return
        if self._renewal is not None:
            self._renew(self._renewal)
            return
        if not self._index_wanted:
            return

        def indexed(progress: Progress) -> None:
            if time.monotonic() - self._last_status >= STATUS_SECONDS:
                self._tell_status()
            if time.monotonic() - self._last_answer >= RANK_AGAIN_SECONDS:
                self._last_answer = time.monotonic()
                self._rank_again()
            if self._replaced is not None:  # what is indexed here is closed
                raise self._replaced

        self._replaced = None
        try:
            report = finish(self._assistant.indexing(self._mailbox.anything_waits, keep=self._vectors_kept), indexed)
        except CatalogReplacedError as error:
            if error is not self._replaced:
                self._open_again(error)
            self._plan_indexing()
            return
        except Exception as error:
            self._report(INDEXING, error)
            # Where the catalog cannot be written, the vectors serve until the program ends.
            self._index_wanted = isinstance(error, CatalogError) and self._vectors_kept
            self._vectors_kept = False
            self._plan_indexing()
            return
        if self._vectors_kept:
            self._report_success(INDEXING)
        self._index_gained = self._index_gained or report.embedded > 0
        # Texts that wait although nobody cancelled cannot be embedded now; asking again would spin.
        self._index_wanted = report.waiting > 0 and (report.cancelled or report.embedded > 0)
        if not self._index_wanted:
            self._tell_status()
            if self._index_gained:
                self._index_gained = False
                self._rank_again()
        self._plan_indexing()

    def _renew(self, renewal: Work[Progress, int]) -> None:
        """Does a piece of bringing the starter guides up to date; where that fails, the next start tries again."""
        renewed: int | None = 0
        with self._reporting(mark("renewing the general outlines")):
            try:
                next(renewal)
                renewed = None
            except StopIteration as end:
                renewed = end.value
        if renewed is not None:
            self._renewal = None
        if renewed:
            self._tell_filters()
            self._catalog_changed()
        self._plan_indexing()

    @property
    def _is_behind(self) -> bool:
        return self._assistant is not None and (self._assistant.is_behind or self._told_behind)

    def _go_on(self, assistant: Assistant) -> None:
        """Takes up a piece of what was changed; after the last one, all that is shown follows."""
        with self._reporting(mark("reading the catalog")):
            assistant.go_on()
            if not assistant.is_behind:
                self._tell_filters()
                self._catalog_changed()
            self._plan_indexing()  # not where it failed: the next query tries again

    # -- telling ----------------------------------------------------------------------------------------------------

    def _tell_status(self) -> None:
        if self._assistant is None or self._mailbox.closed:
            return
        self._last_status = time.monotonic()
        with self._reporting(mark("counting guides")):
            self.status_changed.emit(self._assistant.status())

    def _tell_jobs(self) -> None:
        if self._assistant is None or self._mailbox.closed:
            return
        with self._reporting(mark("reading the recorded outcomes")):
            self.jobs_changed.emit(self._assistant.jobs())

    def _tell_filters(self) -> None:
        if self._assistant is None or self._mailbox.closed:
            return
        assistant = self._assistant  # it is gone afterwards where the catalog was replaced by one that cannot be opened
        with self._reporting(mark("listing devices")):
            assistant.go_on()
            self._told_behind = assistant.is_behind
            if not self._told_behind:  # else they are told when all is taken up
                self.filters_changed.emit(assistant.devices(), assistant.categories(), assistant.languages())
                self.sources_named.emit(assistant.source_titles())
        self._seen_version = assistant.version

    @contextmanager
    def _reporting(self, doing: str, not_done: str = "") -> Iterator[None]:
        try:
            yield
        except CatalogReplacedError as error:
            self._open_again(error, not_done)
        except Exception as error:
            self._report(doing, error, not_done)
        else:
            self._report_success(doing)

    def _report(self, doing: str, error: Exception, not_done: str = "") -> None:
        """Tells what went wrong. `not_done` names what the technician asked for and did not get: that is told each
        time; what the worker does by itself, again and again, only when it is news."""
        text = f"{not_done} {explain(error, doing)}".strip()
        if not_done or self._failing.get(doing) != text:
            self._failing[doing] = text
            self.problem.emit(doing, text)

    def _report_success(self, doing: str) -> None:
        if self._failing.pop(doing, None) is not None:
            self.works_again.emit(doing)
