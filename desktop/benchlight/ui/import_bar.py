"""A strip in the window while an import runs, and its summary afterwards. Nothing else is blocked meanwhile."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QToolButton, QWidget

from benchlight.records import Fetch, ImportReport, InterruptedImport, Notice, named
from benchlight.ui import theme
from benchlight.ui.announcements import announce
from benchlight.ui.scrolling import Passage

_MOST = 3
"""Errors, and notices, that are shown."""
_SEPARATOR = re.compile(r"([/\\])(?=\S)")


class ImportBar(QWidget):
    """Progress with Cancel, then the summary with the rejected rows; or an import that was interrupted before."""

    cancel_wanted = Signal()
    rejections_wanted = Signal()
    take_back_wanted = Signal(int)
    """The id of the import."""
    continue_wanted = Signal(object)
    """The `InterruptedImport`."""
    keep_wanted = Signal(int)
    remove_gone_wanted = Signal(object)
    """The `Gone` whose guides shall go."""
    replace_wanted = Signal(object)
    """The `Twin` whose new guides shall take the places of the others."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = ""
        self._import_id = 0
        self._report = ImportReport()
        self._interrupted: InterruptedImport | None = None
        self._label = Passage(self)
        self.progress = QProgressBar(self)
        self.progress.setMinimumWidth(160)
        self.progress.setMaximumWidth(280)
        self.progress.setMaximumHeight(14)
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName("Import progress")
        self.cancel = QPushButton("&Cancel import", self)
        self.cancel.clicked.connect(self._cancel)
        self.rejected = QPushButton("Show &rejected rows…", self)
        self.rejected.clicked.connect(self.rejections_wanted)
        self.continue_button = QPushButton("Contin&ue", self)
        self.continue_button.clicked.connect(self._continue)
        self.remove_gone = QPushButton("Remove what is gone", self)
        self.remove_gone.clicked.connect(lambda: self._want(self.remove_gone_wanted, self._report.gone))
        self.replace = QPushButton("Replace the others", self)
        self.replace.clicked.connect(lambda: self._want(self.replace_wanted, self._report.twins))
        self.take_back = QPushButton("Take it &back", self)
        self.take_back.clicked.connect(self._take_back)
        self.close_button = QToolButton(self)
        self.close_button.setText("×")
        self.close_button.setAutoRaise(True)
        self.close_button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.close_button.setAccessibleName("Put this away and keep the guides")
        self.close_button.clicked.connect(self._put_away)
        self._buttons = (
            self.cancel, self.rejected, self.continue_button, self.remove_gone, self.replace, self.take_back,
            self.close_button,
        )  # fmt: skip
        layout = QHBoxLayout(self)
        layout.setContentsMargins(14, 4, 8, 4)
        layout.setSpacing(10)
        layout.addWidget(self._label, 1)
        for widget in (self.progress, *self._buttons):
            layout.addWidget(widget)
        self.hide()

    def text(self) -> str:
        """What the strip says."""
        return self._text

    def show_waiting(self) -> None:
        """An import was asked for and has not begun."""
        if not self._runs():
            self._show("Import waits…", self.cancel)

    def put_by(self) -> None:
        """The import that waited is not begun: something is asked first."""
        if self._runs():
            self.hide()

    def show_started(self, what: Sequence[Path | Fetch]) -> None:
        """An import has begun."""
        self._show(f"Importing {named(what)}…", self.cancel)

    def show_notice(self, notice: Notice) -> None:
        """What the import that runs says of a file."""
        if self._runs():
            self._show(f"Importing {notice.origin.name}… {notice.text}", self.cancel)

    def show_progress(self, done: int, total: int) -> None:
        """Bytes read, or pages fetched. A progress bar counts in 32 bits, a file does not: shown in thousandths."""
        if total > 0:
            self.progress.setRange(0, 1000)
            self.progress.setValue(min(1000, done * 1000 // total))

    def show_ended(self, report: ImportReport | None, message: str) -> None:
        """The import is over."""
        if report is None:
            self._show(message)
            return
        self._import_id, self._report = report.id, report
        told = [gone.sentence() for gone in report.gone] + [twin.sentence() for twin in report.twins]
        texts = [report.summary(), *_first(report.errors), *_first(list(map(str, report.notices))), *told, message]
        buttons = [button for button, found in self._offers() if found]
        if report.rejections or len(report.errors) > _MOST:
            buttons.append(self.rejected)
        if report.id and report.changes_something:
            buttons.append(self.take_back)
        self._show(" ".join(filter(None, texts)), *buttons)

    def _offers(self) -> tuple[tuple[QPushButton, Sequence[object]], ...]:
        return (self.remove_gone, self._report.gone), (self.replace, self._report.twins)

    def _want(self, signal: SignalInstance, found: Sequence[object]) -> None:
        for each in found:
            signal.emit(each)

    def show_done(self, text: str, import_id: int) -> None:
        """What was offered after an import is done; it can be taken back by its id."""
        self._import_id = import_id
        self._show(text, *([self.take_back] if import_id else []))

    def show_taken_back(self, guides: int | None) -> None:
        """An import was taken back, or not, where `guides` is None; then it can be tried again."""
        if guides is None:
            self._show("It was not taken back.", self.take_back)
        elif guides:
            are = "1 guide is as it was" if guides == 1 else f"{guides:,} guides are as they were"
            self._show(f"It was taken back: {are} before.")
        else:
            self._show("Nothing was taken back: the catalog keeps no record of that any more.")

    def show_interrupted(self, interrupted: InterruptedImport) -> None:
        """An import that did not come to its end was found; it is told when the strip is free, and offered at once
        where the strip has just told how it went."""
        self._interrupted = interrupted
        if self.isHidden():
            self._show_interrupted()
        elif interrupted.id == self._import_id and not self._runs():
            self.continue_button.show()

    def _show_interrupted(self) -> None:
        assert self._interrupted is not None
        self._import_id = self._interrupted.id
        self._show(self._interrupted.sentence(), self.continue_button, self.take_back)

    def _show(self, text: str, *buttons: QPushButton) -> None:
        running = self.cancel in buttons
        if running and not self._runs():
            self.progress.setRange(0, 0)
            self.cancel.setEnabled(True)
        self._text = text
        self._label.setText(_SEPARATOR.sub("\\1\u200b", text))  # so that a long path is wrapped, too
        self._label.setAccessibleName(text)
        self.progress.setVisible(running)
        for button in self._buttons:
            button.setVisible(button in buttons or (button is self.close_button and not running))
        self.show()
        if not running:
            announce(self, text)

    def _runs(self) -> bool:
        return not self.isHidden() and self.cancel.isVisibleTo(self)

    def _cancel(self) -> None:
        self.cancel.setEnabled(False)
        self._show("Cancelling the import…", self.cancel)
        self.cancel_wanted.emit()

    def _continue(self) -> None:
        interrupted, self._interrupted = self._interrupted, None
        self.continue_wanted.emit(interrupted)

    def _take_back(self) -> None:
        self._forget_if_shown()
        self._show("Taking it back…")
        self.take_back_wanted.emit(self._import_id)

    def _put_away(self) -> None:
        if self._forget_if_shown():
            self.keep_wanted.emit(self._import_id)
        if self._interrupted is not None:
            self._show_interrupted()
        else:
            self.hide()

    def _forget_if_shown(self) -> bool:
        shown = self._interrupted is not None and self._interrupted.id == self._import_id
        if shown:
            self._interrupted = None
        return shown

    def paintEvent(self, event: QPaintEvent) -> None:
        """A hairline towards the panes above."""
        QPainter(self).fillRect(0, 0, self.width(), 1, theme.line(self.palette()))


def _first(texts: Sequence[str]) -> list[str]:
    more = [f"And {len(texts) - _MOST:,} more."] if len(texts) > _MOST else []
    return [*texts[:_MOST], *more]
