"""The window: puts the panes together and carries messages between them and the worker. It decides little itself."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEvent, QSize, Qt, QUrl, Slot
from PySide6.QtGui import (
    QCloseEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QGuiApplication,
    QInputMethodEvent,
    QKeyEvent,
)
from PySide6.QtWidgets import QApplication, QMainWindow, QMessageBox, QSplitter, QVBoxLayout, QWidget

from benchlight import paths
from benchlight.pictures.reading import Pictures
from benchlight.processors import missing
from benchlight.records import ModelState, Query, Ranking, Status
from benchlight.translation import tr
from benchlight.ui import dialogs, drops, links, window_state
from benchlight.ui.banner import Banner, ProblemBanner
from benchlight.ui.diagnosing import Diagnosing
from benchlight.ui.guide_commands import GuideCommands
from benchlight.ui.guide_page import is_web_address
from benchlight.ui.guide_view import GuideView
from benchlight.ui.help import Help, Run
from benchlight.ui.import_bar import ImportBar
from benchlight.ui.imports import Imports
from benchlight.ui.keeping import Keeping
from benchlight.ui.menus import Menus
from benchlight.ui.outcomes import Outcomes
from benchlight.ui.outcomes_dialog import OutcomesDialog
from benchlight.ui.picture_loader import PictureLoader
from benchlight.ui.preferences import Preferences
from benchlight.ui.query_box import QueryBox
from benchlight.ui.reading import GuideReading
from benchlight.ui.results_pane import ResultsPane, Situation
from benchlight.ui.scrolling import scrolled
from benchlight.ui.status_line import StatusLine
from benchlight.ui.theme import Theme
from benchlight.ui.worker_proxy import WorkerProxy
from benchlight.ui.zoom import Zoom

SMALLEST = QSize(480, 300)
"""Below it nobody could work; a little above it notices, the import's summary and the panes have their room."""
_CHECKING = "checking"


class MainWindow(QMainWindow):
    """Benchlight's window."""

    def __init__(self, worker: WorkerProxy, preferences: Preferences, theme: Theme, zoom: Zoom, run: Run) -> None:
        super().__init__()
        self._worker = worker
        self._preferences = preferences
        self._theme = theme
        self._zoom = zoom
        self._situation = Situation()
        self._quit_box: QMessageBox | None = None
        self._take_back: bool | None = None
        """Whether the running import is taken back at the end, once that was asked."""
        self.stopped_cleanly = True

        self.setWindowTitle("Benchlight")
        self.setAcceptDrops(True)
        self.query_box = QueryBox(self)
        self.results = ResultsPane(self)
        self.pictures = PictureLoader(Pictures(run.catalog_file, paths.cache_folder() / "pictures"), self)
        self.guide_view = GuideView(self.pictures, self)
        self.model_banner = Banner(tr("Try &again"), self)
        self.problem_banner = ProblemBanner(self)
        self.import_bar = ImportBar(self)
        self.status_line = StatusLine(self)
        self.menus = Menus(self, preferences.current)
        self.help = Help(self, self.menus, self.status_line, preferences, run)
        self.imports = Imports(worker, preferences, self.import_bar, self)
        self.outcomes = Outcomes(worker, self)
        self.guide_commands = GuideCommands(
            self, self.guide_view, self.menus, self.status_line, preferences, self.pictures
        )
        self.reading = GuideReading(worker, self.outcomes, self.results.view, self.guide_view, self.status_line)
        self.diagnosing = Diagnosing(
            self.query_box, self.results.view, self.reading, self.outcomes, self.status_line,
            preferences.current.likely_causes, self,
        )  # fmt: skip
        self.keeping = Keeping(
            worker, self.imports, self.menus, self.status_line, lambda: self.guide_view.guide, self.pictures, self
        )

        self._lay_out()
        self._connect_panes()
        self._connect_worker()
        self._connect_menus()
        window_state.restore(self, self.panes, preferences)
        last = preferences.current
        self.query_box.restore(last.symptoms, last.device, last.category, last.language)
        self._show(self._situation)
        self.query_box.symptoms.setFocus()

    # -- putting together -------------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        left = QWidget(self)
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.query_box)
        column.addWidget(self.results, 1)
        right = QWidget(self)
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.diagnosing.strip)
        column.addWidget(self.guide_view, 1)
        self.panes = QSplitter(Qt.Orientation.Horizontal, self)
        self.panes.setHandleWidth(5)
        self.panes.setChildrenCollapsible(False)
        self.panes.addWidget(left)
        self.panes.addWidget(right)
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
        symptoms.open_wanted.connect(self.reading.enter)
        symptoms.others_wanted.connect(view.toggle_current)
        view.opened.connect(self.reading.enter)
        view.guides_wanted.connect(self._worker.rank_cause)
        view.typed.connect(self._type_on)
        view.composed.connect(self._compose_on)
        self.results.import_wanted.connect(self.imports.choose)
        self.results.clear_filters_wanted.connect(self._clear_filters)
        self.results.reopen_wanted.connect(self._reopen)
        self.results.example_wanted.connect(self._use_example)
        self.guide_view.page.link_wanted.connect(self._open_link)
        self.guide_view.page.zoom_wanted.connect(self._zoom.change)
        self.guide_view.page.highlighted.connect(self._show_address)
        self.guide_view.fetch_pictures(self._preferences.current.pictures_from_net)
        self.guide_view.shown.connect(self._offer_guide)
        self.reading.can_go_back.connect(self.menus.back.setEnabled)
        self.keeping.changed.connect(self.reading.read_again)
        self.model_banner.acted.connect(self._reopen)
        self.outcomes.told.connect(self._on_outcome_told)
        self.diagnosing.changed.connect(lambda: self._on_query(self.query_box.query()))
        self.diagnosing.undo_possible.connect(self.menus.undo.setEnabled)
        self.diagnosing.redo_possible.connect(self.menus.redo.setEnabled)
        self.diagnosing.strip.typed.connect(self._type_on)

    def _connect_worker(self) -> None:
        worker = self._worker
        worker.ranked.connect(self._on_ranked)
        worker.rank_failed.connect(self._on_rank_failed)
        worker.cause_ranked.connect(self.results.view.show_guides)
        worker.filters_changed.connect(self.query_box.set_names)
        worker.sources_named.connect(self.results.view.name_sources)
        worker.sources_named.connect(self.guide_view.name_sources)
        worker.status_changed.connect(self._on_status)
        worker.status_changed.connect(self.help.note_status)
        worker.catalog_failed.connect(self._on_catalog_failed)
        worker.problem.connect(self.problem_banner.tell)
        worker.works_again.connect(self.problem_banner.forget)
        worker.import_ended.connect(self._on_import_ended)

    def _connect_menus(self) -> None:
        menus = self.menus
        menus.import_files.triggered.connect(self.imports.choose)
        menus.import_table.triggered.connect(self.imports.choose_table)
        menus.import_folder.triggered.connect(self.imports.choose_folder)
        menus.import_ifixit.triggered.connect(self.imports.choose_of_ifixit)
        menus.quit.triggered.connect(self.close)
        menus.undo.triggered.connect(self.diagnosing.undo)
        menus.outcomes.triggered.connect(self.show_outcomes)
        menus.redo.triggered.connect(self.diagnosing.redo)
        menus.symptoms.triggered.connect(self.query_box.focus_symptoms)
        menus.clear_filters.triggered.connect(self._clear_filters)
        menus.setting_chosen.connect(self._on_setting)
        menus.choices["processor"].setToolTipsVisible(True)
        menus.choices["processor"].aboutToShow.connect(self._offer_processors)
        menus.zoom_in.triggered.connect(lambda: self._zoom.change(1))
        menus.zoom_out.triggered.connect(lambda: self._zoom.change(-1))
        menus.zoom_reset.triggered.connect(lambda: self._zoom.change(0))
        menus.back.triggered.connect(self.reading.go_back)
        menus.next_pane.triggered.connect(lambda: self._cycle(1))
        menus.previous_pane.triggered.connect(lambda: self._cycle(-1))

    # -- asking and answering ---------------------------------------------------------------------------------------

    @Slot(object)
    def _on_query(self, query: Query) -> None:
        query = self.diagnosing.asked(query)
        self._worker.rank(query)
        if query.is_empty:
            self.status_line.show_language()
        # Where nothing is asked, no answer is awaited before the old one goes.
        shown = None if query.is_empty else self._situation.ranking
        self._show(replace(self._situation, query=query, ranking=shown, ranking_error=""))

    @Slot(object)
    def _on_ranked(self, ranking: Ranking) -> None:
        if self._situation.query.is_empty:
            return
        self.query_box.show_understood(ranking)
        self.status_line.show_time(ranking)
        self.status_line.show_language(ranking.understanding)
        self._show(replace(self._situation, ranking=ranking, ranking_error=""))

    @Slot(str)
    def _on_rank_failed(self, message: str) -> None:
        self._show(replace(self._situation, ranking=None, ranking_error=message))

    @Slot(object)
    def _on_status(self, status: Status) -> None:
        before = self._situation.status
        self.status_line.show_status(status)
        if status.model in (ModelState.ABSENT, ModelState.FAILED):
            reason = status.reason or tr("The ranking model is not there.")
            so = tr("Guides are ranked by words only.")
            self.model_banner.show_text(f"{so} {reason}")
        else:
            self.model_banner.put_away()
        if status.damage and (before is None or status.damage != before.damage):
            self.problem_banner.tell(_CHECKING, status.damage)
        elif not status.damage:
            self.problem_banner.forget(_CHECKING)
        self._show(replace(self._situation, status=status, catalog_error=""))

    @Slot(str)
    def _on_catalog_failed(self, message: str) -> None:
        self._show(replace(self._situation, ranking=None, catalog_error=message))

    def _show(self, situation: Situation) -> None:
        """The one way to the results: what they show, and what may be said of the guide, follow from the situation."""
        self._situation = situation
        self.results.show_situation(situation)
        self.reading.show_situation(situation)
        self.diagnosing.show_situation(situation)

    @Slot(str)
    def _open_link(self, address: str) -> None:
        if links.open_page(self, address):
            # Whether a browser comes is not known: a desktop takes the address and may do nothing.
            copy = partial(QGuiApplication.clipboard().setText, address)
            text = tr("The desktop was asked to open {address}").format(address=address)
            self.status_line.tell(text, copy, tr("Copy address"))

    @Slot(QUrl)
    def _show_address(self, address: QUrl) -> None:
        shown = address.toString()
        self.status_line.show_address(shown if is_web_address(shown) else "")

    @Slot(str, bool)
    def _on_outcome_told(self, text: str, undoable: bool) -> None:
        self.status_line.tell(text, self.outcomes.undo if undoable else None)

    @Slot(bool)
    def _offer_guide(self, shown: bool) -> None:
        for action in self.menus.of_one_guide:
            action.setEnabled(shown)

    # -- files ------------------------------------------------------------------------------------------------------

    @Slot(list)
    def open_files(self, files: Sequence[Path]) -> None:
        """Comes to the front and imports the files: somebody started Benchlight a second time, or opened a file."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()
        self.imports.begin(files)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Takes guide files."""
        if drops.guide_files(event.mimeData()):
            drops.accept_copy(event)
            self.status_line.showMessage(tr("Drop to import these guides"))
        elif event.mimeData().hasUrls():
            self.status_line.showMessage(drops.hint())

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """The files are gone again."""
        self.status_line.clearMessage()

    def dropEvent(self, event: QDropEvent) -> None:
        """Imports what was dropped."""
        self.status_line.clearMessage()
        drops.accept_copy(event)
        self.imports.begin(drops.guide_files(event.mimeData()))

    # -- commands ---------------------------------------------------------------------------------------------------

    def _clear_filters(self) -> None:
        self.query_box.clear_filters()
        self.query_box.symptoms.setFocus()

    def _use_example(self, text: str) -> None:
        self.query_box.set_text(text)
        self.query_box.symptoms.setFocus()

    def _type_on(self, text: str) -> None:
        if self.diagnosing.take_key(text):
            return
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
            self._worker.look()

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
        if self.diagnosing.strip.isVisible():
            panes.append(self.diagnosing.strip)
        if self.guide_view.guide is not None:
            panes.append(self.guide_view.page)
        focus = QApplication.focusWidget()
        here = 0
        if focus is not None:
            here = next((place for place, pane in enumerate(panes) if pane is focus or pane.isAncestorOf(focus)), 0)
        panes[(here + direction) % len(panes)].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _reopen(self) -> None:
        self.model_banner.put_away()
        self.problem_banner.put_away()
        self._show(replace(self._situation, catalog_error="", status=None))
        self._worker.restart(self._preferences.current.processor)

    @Slot(str, object)
    def _on_setting(self, name: str, value: Any) -> None:
        if not self._preferences.change(**{name: value}):
            return
        match name:
            case "theme":
                self._theme.choose(value)
            case "processor":
                self._worker.restart(value)
            case "likely_causes":
                self.diagnosing.switch(value)
            case "pictures_from_net":
                self.guide_view.fetch_pictures(value)
            case "interface_language":
                self.status_line.tell(tr("Benchlight speaks this language from the next start on."))

    @Slot()
    def _offer_processors(self) -> None:
        """Greys out what this machine or this edition has not, and says why."""
        for action in self.menus.choices["processor"].actions():
            why_not = missing(action.data())
            action.setEnabled(not why_not)
            action.setToolTip(why_not)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Remembers the window and stops the worker; where an import runs, asks first what becomes of it."""
        if self._worker.importing() and self._take_back is None:
            event.ignore()
            self._ask_about_import()
            return
        if (unsaved := self.keeping.unsaved()) is not None:
            event.ignore()
            unsaved.show()
            unsaved.close()  # which asks
            return
        window_state.remember(self, self.panes, self._preferences)
        asked = self.query_box.query()
        self._preferences.change(
            symptoms=asked.text, device=asked.device or "", category=asked.category or "",
            language=asked.language or "",
        )  # fmt: skip
        self.reading.stop()
        self.keeping.close()
        # A model that is still loading delays the end by seconds; nobody needs to look at a dead window meanwhile.
        self.hide()
        stopped = all([self.help.close(), self.guide_commands.close(), self.pictures.close()])
        self.stopped_cleanly = self._worker.close(take_back=bool(self._take_back)) and stopped
        super().closeEvent(event)

    def _ask_about_import(self) -> None:
        if self._quit_box is None:
            self._quit_box = dialogs.quit_box(self, self._worker.importing())
            self._quit_box.finished.connect(self._on_quit_answer)
            self._quit_box.open()
        self._quit_box.raise_()

    def show_outcomes(self) -> None:
        """Opens the list of what was told of guides."""
        OutcomesDialog(self._worker, self.outcomes, self).open()

    @Slot()
    def _on_import_ended(self) -> None:
        if self._quit_box is not None and not self._worker.importing():
            self._quit_box.close()  # there is nothing to ask any more

    @Slot()
    def _on_quit_answer(self) -> None:
        box, self._quit_box = self._quit_box, None
        assert box is not None
        role = box.buttonRole(box.clickedButton())
        if role in (QMessageBox.ButtonRole.AcceptRole, QMessageBox.ButtonRole.DestructiveRole):
            self._take_back = role == QMessageBox.ButtonRole.DestructiveRole
            self.close()
