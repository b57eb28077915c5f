"""Real widgets and a real worker thread; behind them an assistant whose slowness and failures the test controls."""

from __future__ import annotations

import os
import sys
import threading
import time
import weakref
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from functools import wraps
from pathlib import Path
from typing import Any

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["LANGUAGE"] = "en"  # whatever the system speaks that the tests run on

from PySide6.QtCore import QEvent, Qt, QThread, QTimer
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from benchlight import work
from benchlight.app import build
from benchlight.errors import ModelError
from benchlight.importing import ImportWork
from benchlight.pictures.reading import Pictures
from benchlight.ranking.model import ModelSource, RankingModel
from benchlight.records import (
    Cancelled,
    Diagnosis,
    Evidence,
    Fetch,
    Guide,
    Hit,
    ImportChoices,
    ImportReport,
    IndexReport,
    InterruptedImport,
    Job,
    ModelState,
    Notice,
    Piece,
    Query,
    Ranking,
    Reason,
    Rejection,
    Sort,
    Status,
    Step,
    TablePreview,
    ToldOutcome,
    Understanding,
    never,
)
from benchlight.settings import Settings
from benchlight.ui.guide_view import GuideView
from benchlight.ui.main_window import MainWindow
from benchlight.ui.picture_loader import PictureLoader
from benchlight.ui.worker import Factory, Worker
from benchlight.understanding.hazards import hazards_in
from benchlight.work import Progress, Work

PATIENCE = 60.0


def _guide(number: int, title: str, device: str, part: str = "") -> Guide:
    return Guide(
        key=f"test:{number}",
        title=title,
        device=device,
        part=part,
        categories=("PC", "Laptop"),
        summary=f"About {title}.",
        steps=(Step("Switch it off.\nUnplug it."), Step("Open <it>.", title="Open", images=("https://example.org/a.jpg",))),
        url=f"https://example.org/guide/{number}",
        licence="CC BY-NC-SA 3.0",
    )  # fmt: skip


GUIDES = (
    _guide(1, "Battery replacement", "ThinkPad T480", "Battery"),
    _guide(2, "Charging port replacement", "ThinkPad T480", "Port"),
    _guide(3, "Screen replacement", "iPhone 8", "Screen"),
    _guide(4, "Fan cleaning", "MacBook Pro", "Fan"),
)


def _opened() -> threading.Event:
    event = threading.Event()
    event.set()
    return event


SAYS = {
    "T480": Piece(Sort.DEVICE, "ThinkPad T480", "ThinkPad T480", reason="its model number"),
    "washer": Piece(Sort.KIND, "washer", "washer", reason="named in the text"),
    "E18": Piece(Sort.CODE, "E18", "E18", reason="a code of washers"),
    "new battery": Piece(Sort.EXCLUDED, "battery", "not the battery", reason="“new battery”"),
}


def understand(query: Query) -> Understanding:
    """What a text says of `SAYS`, without what is removed."""
    found = [
        piece._replace(spans=((query.text.index(said), len(said)),))
        for said, piece in SAYS.items()
        if said in query.text and piece.id not in query.removed
    ]
    return Understanding(tuple(sorted(found, key=lambda piece: piece.spans)))


@dataclass
class Script:
    """What the assistant is to do, and what was asked of it. Gates are events: cleared, the work waits at them."""

    guides: tuple[Guide, ...] = GUIDES
    rank_gate: threading.Event = field(default_factory=_opened)
    rank_begun: threading.Semaphore = field(default_factory=lambda: threading.Semaphore(0))
    open_gate: threading.Event = field(default_factory=_opened)
    starter_gate: threading.Event = field(default_factory=_opened)
    answers_early: bool = False
    early_error: Exception | None = None
    load_gate: threading.Event = field(default_factory=_opened)
    load_error: Exception | None = None
    open_error: Exception | None = None
    guide_error: Exception | None = None
    record_error: Exception | None = None
    undo_error: Exception | None = None
    devices_error: Exception | None = None
    status_error: Exception | None = None
    take_back_error: Exception | None = None
    index_error: Exception | None = None
    rank_error: Exception | None = None
    reopen_error: Exception | None = None
    notice: str = ""
    order: Callable[[Query], Sequence[int]] = lambda query: range(len(GUIDES))
    understand: Callable[[Query], Understanding] = understand
    causes: bool = False
    """Whether guides of one part are one row."""
    doubt: str = ""
    diagnose: Callable[[Query], Diagnosis] = lambda query: Diagnosis()
    hazards: Callable[[Query], tuple[str, ...]] = lambda query: hazards_in(query.text, ())
    """What a text warns of."""
    to_renew: list[Guide] = field(default_factory=list)
    """Starter guides that a newer program brings."""
    renew_error: Exception | None = None
    to_index: int = 0
    indexings: int = 0
    index_seconds: float = 0.005
    import_batches: int = 3
    import_gate: threading.Event = field(default_factory=_opened)
    import_report: ImportReport | None = None
    import_notice: str = ""
    preview: Callable[[Path, ImportChoices], tuple[TablePreview, ...]] = lambda file, choices: ()
    choices: list[ImportChoices] = field(default_factory=list)
    interrupted: InterruptedImport | None = None
    """An import that the catalog says was interrupted."""
    imported: list[tuple[Sequence[Path], int]] = field(default_factory=list)
    """Files, and the import that they continued."""
    kept_imports: list[int] = field(default_factory=list)
    taken_back: list[int] = field(default_factory=list)
    put_off: list[Sequence[Path]] = field(default_factory=list)
    quit_midway: bool = False
    reason: str = ""
    damage: str = ""
    store_error: Exception | None = None
    loads_quickly: bool = True
    accelerator: str = ""
    accelerator_gate: threading.Event = field(default_factory=_opened)
    queries: list[Query] = field(default_factory=list)
    jobs: list[Job] = field(default_factory=list)
    undone: list[int] = field(default_factory=list)
    processors: list[str] = field(default_factory=list)
    threads: set[int] = field(default_factory=set)
    closed: int = 0
    reopened: int = 0
    indexed: int = 0
    version: int = 1


@dataclass(frozen=True)
class ScriptedModel:
    """The methods of `benchlight.ranking.model.RankingModel`, by script."""

    script: Script
    processor: str = "CPU"

    @property
    def moves_to(self) -> str:
        return self.script.accelerator if self.processor == "CPU" else ""

    def moved(self) -> ScriptedModel:
        assert self.script.accelerator_gate.wait(PATIENCE)
        return ScriptedModel(self.script, self.script.accelerator)


@dataclass(frozen=True)
class ScriptedSource:
    """The methods of `benchlight.ranking.model.ModelSource`, by script."""

    script: Script

    @property
    def loads_quickly(self) -> bool:
        return self.script.loads_quickly

    def load(self) -> ScriptedModel:
        assert self.script.load_gate.wait(PATIENCE)
        if self.script.load_error is not None:
            raise self.script.load_error
        return ScriptedModel(self.script)


class NoModel(ModelSource):
    """There is none."""

    loads_quickly = True

    def load(self) -> RankingModel:
        raise ModelError("There is no model here.")


class ScriptedAssistant:
    """The methods of `benchlight.assistant.Assistant`, by script."""

    def __init__(self, script: Script, processor: str) -> None:
        script.processors.append(processor)
        assert script.open_gate.wait(PATIENCE)
        if script.open_error is not None:
            raise script.open_error
        self._script = script
        self.source = ScriptedSource(script)
        self.model: ScriptedModel | None = None
        self._state = ModelState.ABSENT
        self._failed = ""
        self._thread = threading.get_ident()

    def _own(self) -> None:
        assert threading.get_ident() == self._thread, "an assistant belongs to the thread that made it"
        self._script.threads.add(self._thread)

    def add_starter_guides(self) -> ImportReport:
        self._own()
        assert self._script.starter_gate.wait(PATIENCE)
        return ImportReport()

    def renewing_starter_guides(self) -> Work[Progress, int]:
        self._own()
        renewed = 0
        while self._script.to_renew:
            self._script.guides += (self._script.to_renew.pop(),)
            renewed += 1
            yield Progress(renewed, 0)
        if self._script.renew_error is not None:
            raise self._script.renew_error
        return renewed

    def rank_early(self, query: Query) -> Ranking | None:
        if self._script.early_error is not None:
            raise self._script.early_error
        return self.rank(query) if self._script.answers_early else None

    def prepare(self, cancelled: Cancelled = never) -> None:
        self._own()

    def expect_model(self) -> None:
        self._own()
        self._state = ModelState.LOADING

    def use(self, model: ScriptedModel) -> None:
        self._own()
        self.model, self._state = model, ModelState.READY

    def do_without_model(self, reason: str) -> None:
        self._own()
        self._state, self._failed = ModelState.FAILED, reason

    def rank(self, query: Query, cancelled: Cancelled = never) -> Ranking | None:
        self._own()
        script = self._script
        script.queries.append(query)
        script.rank_begun.release()
        assert script.rank_gate.wait(PATIENCE)
        if script.rank_error is not None:
            raise script.rank_error
        if cancelled():
            return None
        if not (query.text or query.device or query.category):
            return Ranking(query)
        found = [script.guides[place] for place in script.order(query)]
        if query.device:
            found = [guide for guide in found if guide.device == query.device]
        words = tuple(query.text.split())
        hits = tuple(
            Hit(
                guide.key, guide.title, guide.device, guide.part, guide.categories, 1 / (place + 1), 1 / (place + 1),
                Evidence(cosine=0.9 - place / 10 if self.model else None, words=words[:1]),
            )
            for place, guide in enumerate(found)
        )  # fmt: skip
        if query.cause:
            hits = tuple(hit for hit in hits if hit.part == query.cause)
        elif script.causes:
            of_cause = Counter(hit.part for hit in hits)
            best: dict[str, Hit] = {}
            for hit in hits:
                best.setdefault(hit.part, hit)
            hits = tuple(hit._replace(cause=hit.part, guides=of_cause[hit.part]) for hit in best.values())
        understood = script.understand(query)
        device = next((piece.name for piece in understood.of(Sort.DEVICE)), None)
        return Ranking(
            query, hits, self.model is not None, device, {"total": 4.2}, understanding=understood, doubt=script.doubt,
            diagnosis=script.diagnose(query) if query.diagnosed else Diagnosis(),
            hazards=script.hazards(query),
        )  # fmt: skip

    def guide(self, key: str) -> Guide | None:
        self._own()
        if self._script.guide_error is not None:
            raise self._script.guide_error
        return next((guide for guide in self._script.guides if guide.key == key), None)

    @property
    def version(self) -> int:
        self._own()
        return self._script.version

    is_behind = False

    def go_on(self) -> None:
        self._own()

    def devices(self) -> list[str]:
        self._own()
        if self._script.devices_error is not None:
            raise self._script.devices_error
        return sorted({guide.device for guide in self._script.guides})

    def categories(self) -> list[str]:
        self._own()
        return ["Laptop", "PC"]

    def languages(self) -> list[str]:
        self._own()
        return ["en"]

    def source_titles(self) -> dict[str, str]:
        self._own()
        return {}

    def import_files(
        self,
        files: Sequence[Path],
        cancelled: Cancelled = never,
        choices: ImportChoices = ImportChoices(),
        *,
        continued: int = 0,
        quitting: Cancelled = never,
    ) -> ImportWork:
        self._own()
        self._script.choices.append(choices)
        self._script.imported.append((files, continued))
        done = 0
        if self._script.import_notice:
            yield Notice(files[0], self._script.import_notice)
        for done in range(1, self._script.import_batches + 1):
            yield work.Progress(done, self._script.import_batches)
            self._script.import_gate.wait(0.02)
            if cancelled():
                self._script.quit_midway = quitting()
                return ImportReport(new=done, cancelled=True, id=7)
        rejections = (
            Rejection(files[0], "line 7", Reason("no title <b>")),
            Rejection(files[0], "record 4", Reason("bad row")),
        )
        return self._script.import_report or ImportReport(done, 1, 2, rejections, rejected=2, id=7)

    def preview(self, file: Path, choices: ImportChoices = ImportChoices()) -> tuple[TablePreview, ...]:
        self._own()
        return self._script.preview(file, choices)

    def interrupted_import(self) -> InterruptedImport | None:
        self._own()
        return self._script.interrupted

    def take_back_import(self, import_id: int) -> int:
        self._own()
        if self._script.take_back_error is not None:
            raise self._script.take_back_error
        self._script.taken_back.append(import_id)
        return 4

    def put_off_import(
        self,
        files: Sequence[Path],
        continued: int = 0,
        fetch: Fetch | None = None,
        choices: ImportChoices = ImportChoices(),
    ) -> None:
        self._own()
        self._script.put_off.append(files)

    def keep_import(self, import_id: int) -> None:
        self._own()
        self._script.kept_imports.append(import_id)

    def indexing(
        self, cancelled: Cancelled = never, batch: int = 32, keep: bool = True
    ) -> Work[work.Progress, IndexReport]:
        self._own()
        script, embedded = self._script, 0
        script.indexings += 1
        reopened = script.reopened
        if script.index_error is not None:
            raise script.index_error
        if keep and script.store_error is not None:
            raise script.store_error
        while script.to_index and not cancelled():
            time.sleep(script.index_seconds)  # a slow encoder
            step = min(batch, script.to_index)
            script.to_index -= step
            script.indexed += step
            embedded += step
            yield work.Progress(embedded, embedded + script.to_index)
            assert script.reopened == reopened, "the catalog that is indexed was closed"
        return IndexReport(embedded, script.to_index, cancelled=script.to_index > 0)

    @property
    def notice(self) -> str:
        return self._script.notice

    def reopen(self) -> None:
        self._own()
        if self._script.reopen_error is not None:
            raise self._script.reopen_error
        self._script.rank_error = self._script.record_error = self._script.status_error = None
        self._script.reopened += 1

    def record_outcome(self, job: Job) -> int:
        self._own()
        if self._script.record_error is not None:
            raise self._script.record_error
        self._script.jobs.append(job)
        return len(self._script.jobs)

    def undo_outcome(self, job_id: int) -> None:
        self._own()
        if self._script.undo_error is not None:
            raise self._script.undo_error
        self._script.undone.append(job_id)

    def jobs(self) -> list[Job]:
        self._own()
        numbered = (replace(job, id=number) for number, job in enumerate(self._script.jobs, start=1))
        return list(
            {(job.symptoms, job.guide_key): job for job in numbered if job.id not in self._script.undone}.values()
        )

    def told_outcomes(self) -> list[ToldOutcome]:
        self._own()
        titles = {guide.key: (guide.title, guide.part) for guide in self._script.guides}
        return [ToldOutcome(job, *titles.get(job.guide_key, (job.guide_key, ""))) for job in reversed(self.jobs())]

    def status(self) -> Status:
        self._own()
        if self._script.status_error is not None:
            raise self._script.status_error
        guides = len(self._script.guides)
        if self.model is None:
            return Status(guides, 0, 0, self._state, reason=self._failed)
        waiting = self._script.to_index
        return Status(
            guides, max(0, guides - waiting), waiting, ModelState.READY, "tiny", self.model.processor,
            self._script.reason, self._script.damage,
        )  # fmt: skip

    def close(self) -> None:
        self._own()
        self._script.closed += 1


def _measured(slot: Callable[..., None]) -> Callable[..., None]:
    @wraps(slot)
    def measured(*arguments: Any) -> None:
        sys.settrace(threading.gettrace())
        slot(*arguments)

    return measured


@pytest.fixture(autouse=True)
def _the_worker_is_measured(monkeypatch: pytest.MonkeyPatch) -> None:
    """Coverage hooks into the threads that Python starts; to one that Qt starts, Python is new at each slot."""
    if threading.gettrace() is not None:
        for name, slot in list(vars(Worker).items()):
            if hasattr(slot, "_slots"):
                monkeypatch.setattr(Worker, name, _measured(slot))


def _visible_windows() -> set[QWidget]:
    return {widget for widget in QApplication.topLevelWidgets() if widget.isVisible()}


def _threads() -> set[threading.Thread]:
    # A thread that Qt started and that once asked Python which one it is stays in Python's list for ever.
    return {thread for thread in threading.enumerate() if not thread.name.startswith("Dummy-")}


def _is_at_work(each: QThread | QTimer) -> bool:
    return each.isRunning() if isinstance(each, QThread) else each.isActive()


@pytest.fixture(autouse=True)
def _nothing_is_left_behind(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Fails a test that leaves a window open, a timer active or a thread running."""
    started: weakref.WeakSet[QThread | QTimer] = weakref.WeakSet()

    def noting(start: Callable[..., None]) -> Callable[..., None]:
        def noted(each: QThread | QTimer, *arguments: Any) -> None:
            started.add(each)
            start(each, *arguments)

        return noted

    for kind in (QThread, QTimer):
        monkeypatch.setattr(kind, "start", noting(kind.start))
    windows, threads = _visible_windows(), _threads()
    yield
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    for thread in _threads() - threads:
        thread.join(1.0)  # it may be about to end
    at_work = [each for each in started if isValid(each) and _is_at_work(each)]
    assert [*(_visible_windows() - windows), *(_threads() - threads), *at_work] == []


@pytest.fixture
def script() -> Script:
    """The script of the window's assistant."""
    return Script()


@pytest.fixture
def settings_file(tmp_path: Path) -> Path:
    """Where the window keeps its settings."""
    return tmp_path / "config" / "settings.json"


@pytest.fixture
def open_window(
    qtbot: QtBot, script: Script, settings_file: Path, tmp_path: Path
) -> Iterator[Callable[..., MainWindow]]:
    """Opens windows, and checks at the end that each closed cleanly."""
    windows: list[MainWindow] = []

    def open_one(
        settings: Settings | None = None, ready: bool = True, crash_report: str = "", factory: Factory | None = None
    ) -> MainWindow:
        gui = build(
            ["test"], settings or Settings(), tmp_path / "none.sqlite", settings_file=settings_file,
            log_folder=tmp_path / "logs", crash_report=crash_report,
            factory=factory or (lambda processor: ScriptedAssistant(script, processor)),  # type: ignore[arg-type, return-value]
        )  # fmt: skip
        windows.append(gui.window)
        gui.window.show()
        qtbot.waitExposed(gui.window)
        gui.window.activateWindow()
        if ready:
            qtbot.waitUntil(lambda: "tiny" in gui.window.status_line.model.text())
        return gui.window

    yield open_one
    for gate in (
        script.open_gate, script.starter_gate, script.rank_gate, script.load_gate, script.import_gate,
        script.accelerator_gate,
    ):  # fmt: skip
        gate.set()
    for window in windows:
        window._take_back = window._take_back or False  # nobody answers questions any more
        window.close()
        assert window.stopped_cleanly
        window.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


@pytest.fixture
def window(open_window: Callable[..., MainWindow]) -> MainWindow:
    """A window whose model is loaded."""
    return open_window()


@pytest.fixture
def loader(tmp_path: Path) -> Iterator[PictureLoader]:
    """Loads pictures of a catalog that need not be there."""
    loader = PictureLoader(Pictures(tmp_path / "none.sqlite", tmp_path / "cache"))
    yield loader
    assert loader.close(PATIENCE)


@pytest.fixture
def view(qtbot: QtBot, loader: PictureLoader) -> GuideView:
    """A guide pane of its own."""
    view = GuideView(loader)
    qtbot.addWidget(view)
    view.resize(700, 600)
    view.show()
    qtbot.waitExposed(view)
    return view


class Technician:
    """Uses the window as somebody at the bench would, and says what they see."""

    def __init__(self, qtbot: QtBot, window: MainWindow) -> None:
        self.qtbot, self.window = qtbot, window

    def types(self, text: str) -> None:
        self.qtbot.keyClicks(self.window.query_box.symptoms, text)

    def types_into_focus(self, text: str) -> None:
        self.qtbot.keyClicks(QApplication.focusWidget(), text)

    def pastes(self, text: str) -> None:
        """Over what is selected in the symptoms."""
        QApplication.clipboard().setText(text)
        self.window.query_box.symptoms.paste()

    def clicks(self, button: QWidget) -> None:
        self.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)

    def presses(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        self.qtbot.keyClick(QApplication.focusWidget() or self.window, key, modifier)

    def titles(self) -> list[str]:
        model = self.window.results.view.model()
        return [str(model.index(row, 0).data()) for row in range(model.rowCount())]

    def chips(self) -> list[str]:
        """What was understood, and in brackets what of it was removed."""
        chips = (chip for chip in self.window.query_box.chips.chips() if chip.isVisible())
        return [f"({chip.label.text()})" if chip.removed else chip.label.text() for chip in chips]

    def presses_chip(self, label: str) -> None:
        self.clicks(next(chip.button for chip in self.window.query_box.chips.chips() if chip.label.text() == label))

    def chosen(self) -> str:
        hit = self.window.results.view.current_hit()
        return hit.title if hit else ""

    def waits_for(self, seen: Callable[[], object]) -> None:
        self.qtbot.waitUntil(lambda: bool(seen()), timeout=int(PATIENCE * 1000))

    def waits_for_results(self, text: str) -> None:
        """Until the answer to this text is shown."""

        def answered() -> bool:
            ranking = self.window._situation.ranking
            return ranking is not None and ranking.query.text == text

        self.waits_for(answered)

    def reads(self) -> str:
        return self.window.guide_view.page.toPlainText()


@pytest.fixture
def technician(qtbot: QtBot, window: MainWindow) -> Technician:
    """Somebody at a window whose model is loaded."""
    return Technician(qtbot, window)


@pytest.fixture
def at(qtbot: QtBot) -> Callable[[MainWindow], Technician]:
    """Somebody at a window that the test opened itself."""
    return lambda window: Technician(qtbot, window)
