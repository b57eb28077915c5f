"""The window: puts the panes together and carries messages between them and the bench. It decides little itself."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Slot
from PySide6.QtGui import (
    QAction,
    QCloseEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QGuiApplication,
    QInputMethodEvent,
    QKeyEvent,
)
from PySide6.QtWidgets import (
    QApplication,
    QFileDialog,
    QMainWindow,
    QMessageBox,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from benchlight.processors import missing
from benchlight.ranking import why
from benchlight.records import (
    Guide,
    Hit,
    ImportReport,
    InterruptedImport,
    ModelState,
    Outcome,
    Query,
    Ranking,
    Status,
)
from benchlight.ui import dialogs, drops, links, window_state
from benchlight.ui.banner import Banner, ProblemBanner
from benchlight.ui.guide_view import GuideView
from benchlight.ui.help import Help, Run
from benchlight.ui.import_bar import ImportBar
from benchlight.ui.menus import Menus
from benchlight.ui.outcomes import Outcomes
from benchlight.ui.preferences import Preferences
from benchlight.ui.query_box import QueryBox
from benchlight.ui.rejections import RejectionsDialog
from benchlight.ui.results_pane import ResultsPane, Situation
from benchlight.ui.scrolling import scrolled
from benchlight.ui.status_line import StatusLine
from benchlight.ui.theme import Theme
from benchlight.ui.worker import Bench
from benchlight.ui.zoom import Zoom

SMALLEST = QSize(480, 300)
"""Below it nobody could work; a little above it notices, the import's summary and the panes have their room."""
_CHECKING = "checking the catalog"
GUIDE_DELAY_MILLISECONDS = 40
"""At most one guide is asked for in this time, however fast the selection moves."""


class MainWindow(QMainWindow):
    """Benchlight's window."""

    def __init__(self, bench: Bench, preferences: Preferences, theme: Theme, zoom: Zoom, run: Run) -> None:
        super().__init__()
        self._bench = bench
        self._preferences = preferences
        self._theme = theme
        self._zoom = zoom
        self._situation = Situation()
        self._hit: Hit | None = None
        self._report = ImportReport()
        self._quit_box: QMessageBox | None = None
        self._take_back: bool | None = None
        """Whether the running import is taken back at the end, once that was asked."""
        self.stopped_cleanly = True

        self.setWindowTitle("Benchlight")
        self.setAcceptDrops(True)
        self.query_box = QueryBox(self)
        self.results = ResultsPane(self)
        self.guide_view = GuideView(self)
        self.model_banner = Banner("Try &again", self)
        self.problem_banner = ProblemBanner(self)
        self.import_bar = ImportBar(self)
        self.status_line = StatusLine(self)
        self.menus = Menus(self, preferences.current)
        self.help = Help(self, self.menus, self.status_line, preferences, run)
        self.outcomes = Outcomes(bench, self)
        self._guide_timer = QTimer(self)
        self._guide_timer.setSingleShot(True)
        self._guide_timer.setInterval(GUIDE_DELAY_MILLISECONDS)
        self._guide_timer.timeout.connect(self._ask_guide)

        self._lay_out()
        self._connect_panes()
        self._connect_bench()
        self._connect_menus()
        window_state.restore(self, self.panes, preferences)
        last = preferences.current
        self.query_box.restore(last.symptoms, last.device, last.category)
        self._refresh()
        self.query_box.symptoms.setFocus()

    # -- putting together -------------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        left = QWidget(self)
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.query_box)
        column.addWidget(self.results, 1)
        self.panes = QSplitter(Qt.Orientation.Horizontal, self)
        self.panes.setHandleWidth(5)
        self.panes.setChildrenCollapsible(False)
        self.panes.addWidget(left)
        self.panes.addWidget(self.guide_view)
        self.panes.setStretchFactor(0, 2)
        self.panes.setStretchFactor(1, 3)
        whole = QWidget(self)
        rows = QVBoxLayout(whole)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        for banner in (self.model_banner, self.problem_banner, self.help.crash_banner, self.help.update_banner):
            rows.addWidget(banner)
        rows.addWidget(self.panes, 1)
        rows.addWidget(self.import_bar)
        self.setCentralWidget(scrolled(whole))
        self.setMinimumSize(SMALLEST)
        self.setStatusBar(self.status_line)

    def _connect_panes(self) -> None:
        view, symptoms = self.results.view, self.query_box.symptoms
        self.query_box.changed.connect(self._on_query)
        symptoms.row_wanted.connect(view.move_selection)
        symptoms.page_wanted.connect(lambda pages: view.move_selection(pages * view.page()))
        symptoms.open_wanted.connect(self._enter_guide)
        view.selected.connect(self._on_selected)
        view.opened.connect(self._enter_guide)
        view.typed.connect(self._type_on)
        view.composed.connect(self._compose_on)
        self.results.import_wanted.connect(self.choose_files)
        self.results.clear_filters_wanted.connect(self._clear_filters)
        self.results.reopen_wanted.connect(self._reopen)
        self.results.example_wanted.connect(self._use_example)
        self.guide_view.page.read.connect(view.pick_current)
        self.guide_view.outcome_chosen.connect(self._record)
        self.guide_view.taking_back_chosen.connect(self._take_back_outcome)
        self.guide_view.page.link_wanted.connect(self._open_link)
        self.guide_view.page.zoom_wanted.connect(self._zoom.change)
        self.guide_view.page.highlighted.connect(lambda address: self.status_line.show_address(address.toString()))
        self.model_banner.acted.connect(self._reopen)
        self.import_bar.cancel_wanted.connect(self._bench.cancel_imports)
        self.import_bar.rejections_wanted.connect(self.show_rejections)
        self.import_bar.take_back_wanted.connect(self._bench.take_back_import)
        self.import_bar.keep_wanted.connect(self._bench.keep_import)
        self.import_bar.continue_wanted.connect(self._continue_import)
        self.outcomes.told.connect(self._on_outcome_told)
        self.outcomes.undo_possible.connect(self.menus.undo.setEnabled)
        self.outcomes.changed.connect(self._show_last_word)

    def _connect_bench(self) -> None:
        bench = self._bench
        bench.ranked.connect(self._on_ranked)
        bench.rank_failed.connect(self._on_rank_failed)
        bench.guide_read.connect(self._on_guide)
        bench.guide_failed.connect(self.guide_view.show_nothing)
        bench.filters_changed.connect(self.query_box.set_names)
        bench.status_changed.connect(self._on_status)
        bench.status_changed.connect(self.help.note_status)
        bench.catalog_failed.connect(self._on_catalog_failed)
        bench.problem.connect(self.problem_banner.tell)
        bench.works_again.connect(self.problem_banner.forget)
        bench.import_started.connect(self.import_bar.show_started)
        bench.import_progress.connect(self.import_bar.show_progress)
        bench.import_noticed.connect(self.import_bar.show_notice)
        bench.import_ended.connect(self._on_import_ended)
        bench.import_taken_back.connect(self._on_import_taken_back)
        bench.import_interrupted.connect(self.import_bar.show_interrupted)

    def _connect_menus(self) -> None:
        menus = self.menus
        menus.import_files.triggered.connect(self.choose_files)
        menus.quit.triggered.connect(self.close)
        menus.undo.triggered.connect(self.outcomes.undo)
        menus.symptoms.triggered.connect(self.query_box.focus_symptoms)
        menus.clear_filters.triggered.connect(self._clear_filters)
        menus.themes.triggered.connect(self._on_theme)
        menus.processors.triggered.connect(self._on_processor)
        menus.processor_menu.aboutToShow.connect(self._offer_processors)
        menus.zoom_in.triggered.connect(lambda: self._zoom.change(1))
        menus.zoom_out.triggered.connect(lambda: self._zoom.change(-1))
        menus.zoom_reset.triggered.connect(lambda: self._zoom.change(0))
        menus.next_pane.triggered.connect(lambda: self._cycle(1))
        menus.previous_pane.triggered.connect(lambda: self._cycle(-1))

    # -- asking and answering ---------------------------------------------------------------------------------------

    @Slot(object)
    def _on_query(self, query: Query) -> None:
        self._situation = replace(self._situation, query=query, ranking_error="")
        if self.query_box.is_empty():
            # Nothing is asked, so no answer is awaited before the old one goes.
            self._situation = replace(self._situation, ranking=None)
            self.results.view.clear()
        self._bench.rank(query)
        self._refresh()

    @Slot(object)
    def _on_ranked(self, ranking: Ranking) -> None:
        if self.query_box.is_empty():
            return
        self._situation = replace(self._situation, ranking=ranking, ranking_error="")
        self.query_box.show_recognised(ranking.device)
        self.results.view.show_ranking(ranking)
        self.status_line.show_time(ranking)
        self._refresh()

    @Slot(str)
    def _on_rank_failed(self, message: str) -> None:
        self._situation = replace(self._situation, ranking_error=message, ranking=None)
        self.results.view.clear()
        self._refresh()

    @Slot(object)
    def _on_status(self, status: Status) -> None:
        before = self._situation.status
        self._situation = replace(self._situation, status=status, catalog_error="")
        self.status_line.show_status(status)
        if status.model in (ModelState.ABSENT, ModelState.FAILED):
            reason = status.reason or "The ranking model is not there."
            self.model_banner.show_text(f"Guides are ranked by words only. {reason}")
        else:
            self.model_banner.put_away()
        if status.damage and (before is None or status.damage != before.damage):
            self.problem_banner.tell(_CHECKING, status.damage)
        elif not status.damage:
            self.problem_banner.forget(_CHECKING)
        self._refresh()

    @Slot(str)
    def _on_catalog_failed(self, message: str) -> None:
        self._situation = replace(self._situation, catalog_error=message, ranking=None)
        self.results.view.clear()
        self._refresh()

    def _refresh(self) -> None:
        self.results.show_situation(self._situation)
        self.guide_view.allow_outcome(bool(self._symptoms()))
        self._show_last_word()

    def _symptoms(self) -> str:
        ranking = self._situation.ranking
        return ranking.query.ranked_text if ranking is not None else ""

    # -- the guide --------------------------------------------------------------------------------------------------

    @Slot(object)
    def _on_selected(self, hit: Hit | None) -> None:
        self._hit = hit
        if hit is None:
            self._guide_timer.stop()
            self._bench.forget_guide()
            self.guide_view.show_nothing()
        elif self.guide_view.guide is not None and self.guide_view.guide.key == hit.key:
            self._bench.forget_guide()
            self._guide_timer.stop()
            self.guide_view.show_guide(self.guide_view.guide, self._why(hit))
        elif not self._guide_timer.isActive():
            self._guide_timer.start()

    def _ask_guide(self) -> None:
        if self._hit is not None:
            self._bench.open_guide(self._hit.key)

    @Slot(object)
    def _on_guide(self, guide: Guide | None) -> None:
        if self._hit is None:
            return
        if guide is None:
            self.guide_view.show_nothing("This guide is no longer in the catalog.")
        elif guide.key == self._hit.key:
            self.guide_view.show_guide(guide, self._why(self._hit))
            self._show_last_word()

    @staticmethod
    def _why(hit: Hit) -> str:
        return why.sentence(hit)

    def _enter_guide(self) -> None:
        if self._hit is None:
            return
        if self._guide_timer.isActive():
            self._guide_timer.stop()
            self._ask_guide()
        self.guide_view.page.setFocus(Qt.FocusReason.ShortcutFocusReason)

    @Slot(str)
    def _open_link(self, address: str) -> None:
        if links.open_page(self, address):
            # Whether a browser comes is not known: a desktop takes the address and may do nothing.
            copy = partial(QGuiApplication.clipboard().setText, address)
            self.status_line.tell(f"The desktop was asked to open {address}", copy, "Copy address")

    @Slot(object)
    def _record(self, outcome: Outcome) -> None:
        guide, ranking = self.guide_view.guide, self._situation.ranking
        if guide is None or ranking is None or not ranking.query.text:
            return
        if ranking.query != self._situation.query or self._hit is None or self._hit.key != guide.key:
            # While the worker is busy, what was typed last is not answered, or the guide selected last not read.
            self.status_line.tell("Not recorded: what you asked for last is not shown yet. Try again in a moment.")
            return
        self.results.view.pick_current()
        self.outcomes.record(guide, self._symptoms(), outcome)

    @Slot()
    def _take_back_outcome(self) -> None:
        guide = self.guide_view.guide
        if guide is not None:
            self.outcomes.take_back(self._symptoms(), guide.key)

    @Slot()
    def _show_last_word(self) -> None:
        guide = self.guide_view.guide
        self.guide_view.show_last_word(self.outcomes.last_word(self._symptoms(), guide.key) if guide else None)

    @Slot(str, bool)
    def _on_outcome_told(self, text: str, undoable: bool) -> None:
        self.status_line.tell(text, self.outcomes.undo if undoable else None)

    # -- importing --------------------------------------------------------------------------------------------------

    @Slot()
    def choose_files(self) -> None:
        """Lets the technician choose files to import."""
        names, _ = QFileDialog.getOpenFileNames(
            self, "Import guides", self._preferences.current.last_folder, drops.FILE_FILTER
        )
        self.import_files([Path(name) for name in names])

    def import_files(self, files: Sequence[Path]) -> None:
        """Imports guide files in the background."""
        if files:
            self._preferences.change(last_folder=str(files[0].absolute().parent))
            self.import_bar.show_waiting()
            self._bench.import_files(files)

    @Slot(list)
    def open_files(self, files: Sequence[Path]) -> None:
        """Comes to the front and imports the files: somebody started Benchlight a second time, or opened a file."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()
        self.import_files(files)

    @Slot(object, str)
    def _on_import_ended(self, report: ImportReport | None, message: str) -> None:
        self._report = report or ImportReport()
        self.import_bar.show_ended(report, message)
        if self._quit_box is not None and not self._bench.importing():
            self._quit_box.close()  # there is nothing to ask any more
        # The guide shown may have changed.
        self._ask_guide()

    @Slot(object)
    def _on_import_taken_back(self, guides: int | None) -> None:
        self.import_bar.show_taken_back(guides)
        self._ask_guide()

    @Slot(object)
    def _continue_import(self, interrupted: InterruptedImport) -> None:
        self.import_bar.show_waiting()
        self._bench.import_files(interrupted.files, interrupted.id)

    @Slot()
    def show_rejections(self) -> None:
        """Lists the rows that the last import rejected."""
        RejectionsDialog(self._report, self._preferences.current.last_folder, self).show()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Takes guide files."""
        if drops.guide_files(event.mimeData()):
            drops.accept_copy(event)
            self.status_line.showMessage("Drop to import these guides")
        elif event.mimeData().hasUrls():
            self.status_line.showMessage(drops.HINT)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """The files are gone again."""
        self.status_line.clearMessage()

    def dropEvent(self, event: QDropEvent) -> None:
        """Imports what was dropped."""
        self.status_line.clearMessage()
        drops.accept_copy(event)
        self.import_files(drops.guide_files(event.mimeData()))

    # -- commands ---------------------------------------------------------------------------------------------------

    def _clear_filters(self) -> None:
        self.query_box.clear_filters()
        self.query_box.symptoms.setFocus()

    def _use_example(self, text: str) -> None:
        self.query_box.set_text(text)
        self.query_box.symptoms.setFocus()

    def _type_on(self, text: str) -> None:
        self.query_box.symptoms.setFocus()
        self.query_box.symptoms.insertPlainText(text)

    def _compose_on(self, event: QInputMethodEvent) -> None:
        QApplication.sendEvent(self.query_box.symptoms, event)
        if event.commitString():
            self.query_box.symptoms.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc that no open list and no field has taken."""
        if event.key() == Qt.Key.Key_Escape and event.modifiers() == Qt.KeyboardModifier.NoModifier:
            self._escape()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Somebody comes back to the window."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.ActivationChange and self.isActiveWindow():
            self._bench.look()

    def _escape(self) -> None:
        box = self.query_box
        if not box.symptoms.hasFocus():
            box.symptoms.setFocus(Qt.FocusReason.ShortcutFocusReason)
        elif box.symptoms.toPlainText():
            box.symptoms.clear_undoably()
        else:
            box.clear_filters()

    def _cycle(self, direction: int) -> None:
        panes: list[QWidget] = [self.query_box.symptoms]
        if self.results.view.isVisible():
            panes.append(self.results.view)
        if self.guide_view.guide is not None:
            panes.append(self.guide_view.page)
        focus = QApplication.focusWidget()
        here = 0
        if focus is not None:
            here = next((place for place, pane in enumerate(panes) if pane is focus), 0)
        panes[(here + direction) % len(panes)].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _reopen(self) -> None:
        self.model_banner.put_away()
        self.problem_banner.put_away()
        self._situation = replace(self._situation, catalog_error="", status=None)
        self._refresh()
        self._bench.restart(self._preferences.current.processor)

    @Slot(QAction)
    def _on_theme(self, action: QAction) -> None:
        self._theme.choose(str(action.data()))
        self._preferences.change(theme=str(action.data()))

    @Slot()
    def _offer_processors(self) -> None:
        """Greys out what this machine or this edition has not, and says why."""
        for action in self.menus.processors.actions():
            why_not = missing(str(action.data())) if action.data() != "auto" else ""
            action.setEnabled(not why_not)
            action.setToolTip(why_not)

    @Slot(QAction)
    def _on_processor(self, action: QAction) -> None:
        processor = str(action.data())
        if processor != self._preferences.current.processor:
            self._preferences.change(processor=processor)
            self._bench.restart(processor)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Remembers the window and stops the worker; where an import runs, asks first what becomes of it."""
        if self._bench.importing() and self._take_back is None:
            event.ignore()
            self._ask_about_import()
            return
        window_state.remember(self, self.panes, self._preferences)
        asked = self.query_box.query()
        self._preferences.change(symptoms=asked.text, device=asked.device or "", category=asked.category or "")
        self._guide_timer.stop()
        # A model that is still loading delays the end by seconds; nobody needs to look at a dead window meanwhile.
        self.hide()
        stopped = self.help.close()
        self.stopped_cleanly = self._bench.close(take_back=bool(self._take_back)) and stopped
        super().closeEvent(event)

    def _ask_about_import(self) -> None:
        if self._quit_box is None:
            self._quit_box = dialogs.quit_box(self, self._bench.importing())
            self._quit_box.finished.connect(self._on_quit_answer)
            self._quit_box.open()
        self._quit_box.raise_()

    @Slot()
    def _on_quit_answer(self) -> None:
        box, self._quit_box = self._quit_box, None
        assert box is not None
        role = box.buttonRole(box.clickedButton())
        if role in (QMessageBox.ButtonRole.AcceptRole, QMessageBox.ButtonRole.DestructiveRole):
            self._take_back = role == QMessageBox.ButtonRole.DestructiveRole
            self.close()
