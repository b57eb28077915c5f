"""A strip in the window while an import runs, and its summary afterwards. Nothing else is blocked meanwhile."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from pathlib import Path
from types import MappingProxyType

from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from benchlight.records import Fetch, ImportReport, InterruptedImport, Notice, named
from benchlight.translation import tr
from benchlight.ui import theme
from benchlight.ui.announcements import announce
from benchlight.ui.device_question import DeviceQuestion
from benchlight.ui.scrolling import Passage

_MOST = 3
"""So many of a kind are shown: the details have all of them."""
_SEPARATOR = re.compile(r"([/\\])(?=\S)")


class _Row:
    """What there is to say of one kind: its name, a line for each, and what can be done about it."""

    def __init__(self, name: str, parent: QWidget, button: QPushButton | None = None) -> None:
        self.button = button
        self._name = _kind(name, parent)
        self._lines = Passage(parent, at_top=button is None)

    def add_to(self, grid: QGridLayout) -> None:
        """Puts it below the rows that are there."""
        row = grid.rowCount()
        grid.addWidget(self._name, row, 0, Qt.AlignmentFlag.AlignTop if self.button is None else Qt.AlignmentFlag(0))
        grid.addWidget(self._lines, row, 1, 1, 2 if self.button is None else 1)
        if self.button is not None:
            grid.addWidget(self.button, row, 2)

    def show_lines(self, lines: Sequence[str]) -> None:
        """Shows the first of the lines, and how many more there are; nothing at all without any."""
        more = [tr("And %n more.", "", len(lines) - _MOST)] if len(lines) > _MOST else []
        text = "\n".join([*lines[:_MOST], *more])
        self._lines.setText(_broken(text))
        self._lines.setAccessibleName(f"{self._name.text()}: {text}")
        for widget in (self._name, self._lines, self.button):
            if widget is not None:
                widget.setVisible(bool(lines))

    def text(self) -> str:
        """Its lines."""
        return self._lines.text().replace("\u200b", "")


class ImportBar(QWidget):
    """Progress with Cancel; then what came in, and a line for each thing that did not or that is to be known; or an
    import that was interrupted before."""

    cancel_wanted = Signal()
    details_wanted = Signal()
    """All that the last import had to say."""
    take_back_wanted = Signal(int)
    """The id of the import."""
    continue_wanted = Signal(object)
    """The `InterruptedImport`."""
    keep_wanted = Signal(int)
    remove_gone_wanted = Signal(object)
    """The `Gone` whose guides shall go."""
    replace_wanted = Signal(object)
    """The `Twin` whose new guides shall take the places of the others."""
    put_away = Signal()
    """The strip was closed."""

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
        self.progress.setAccessibleName(tr("Import progress"))
        self.cancel = QPushButton(tr("&Cancel import"), self)
        self.cancel.clicked.connect(self._cancel)
        self.continue_button = QPushButton(tr("Contin&ue"), self)
        self.continue_button.clicked.connect(self._continue)
        self.details = QPushButton(tr("Mo&re…"), self)
        self.details.setToolTip(tr("All that the import had to say, to be read, copied or saved"))
        self.details.setAccessibleName(tr("Details of the import"))
        self.details.clicked.connect(self.details_wanted)
        self.take_back = QPushButton(tr("Take it &back"), self)
        self.take_back.clicked.connect(self._take_back)
        self.close_button = QToolButton(self)
        self.close_button.setText("×")
        self.close_button.setAutoRaise(True)
        self.close_button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.close_button.setAccessibleName(tr("Put this away and keep the guides"))
        self.close_button.clicked.connect(self._put_away)
        self.remove_gone = QPushButton(tr("Remove what is gone"), self)
        self.remove_gone.clicked.connect(lambda: self._want(self.remove_gone_wanted, self._report.gone))
        self.replace = QPushButton(tr("Replace the others"), self)
        self.replace.clicked.connect(lambda: self._want(self.replace_wanted, self._report.twins))
        self._buttons = (self.cancel, self.continue_button, self.details, self.take_back, self.close_button)
        self._errors = _Row(tr("Error"), self)
        self._left_out = _Row(tr("Left out"), self)
        self._notes = _Row(tr("Note"), self)
        self._gone = _Row(tr("Gone"), self, self.remove_gone)
        self._twins = _Row(tr("Twice"), self, self.replace)
        self._rows = (self._errors, self._left_out, self._notes, self._gone, self._twins)
        self.question = DeviceQuestion(self)
        self._of_question = _kind(tr("Device"), self)
        self._lay_out()
        self.hide()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(self._label, 1)
        for widget in (self.progress, *self._buttons):
            head.addWidget(widget)
        rows = QGridLayout()
        rows.setHorizontalSpacing(10)
        rows.setVerticalSpacing(3)
        rows.setColumnStretch(1, 1)
        for row in self._rows:
            row.add_to(rows)
        rows.addWidget(self._of_question, rows.rowCount(), 0, Qt.AlignmentFlag.AlignTop)
        rows.addWidget(self.question, rows.rowCount() - 1, 1, 1, 2)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 4, 8, 4)
        layout.setSpacing(3)
        layout.addLayout(head)
        layout.addLayout(rows)

    def text(self) -> str:
        """What the strip says, line by line."""
        question = self.question.text() if self.question.isVisibleTo(self) else ""
        return "\n".join(filter(None, (self._text, *(row.text() for row in self._rows), question)))

    def show_waiting(self) -> None:
        """An import was asked for and has not begun."""
        if not self._runs():
            self._show(tr("Import waits…"), self.cancel)

    def put_by(self) -> None:
        """The import that waited is not begun: something is asked first."""
        if self._runs():
            self.hide()

    def show_started(self, what: Sequence[Path | Fetch]) -> None:
        """An import has begun."""
        self._show(tr("Importing {what}…").format(what=named(what)), self.cancel)

    def show_notice(self, notice: Notice) -> None:
        """What the import that runs says of a file."""
        if self._runs():
            importing = tr("Importing {what}…").format(what=notice.origin.name)
            self._show(f"{importing} {notice.text}", self.cancel)

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
        lines = {
            self._errors: report.errors,
            self._left_out: _left_out(report),
            self._notes: [f"{each.origin.name}: {each.text}" for each in _notes(report)],
            self._gone: [gone.sentence() for gone in report.gone],
            self._twins: [twin.sentence() for twin in report.twins],
        }
        buttons = [self.details] if any(lines.values()) else []
        if report.id and report.changes_something:
            buttons.append(self.take_back)
        self._show(f"{report.summary()} {message}".strip(), *buttons, lines=lines)
        if len(told := _of_devices(report)) == 1:
            self.question.tell(told[0])
            self._show_question()

    def ask_device(self, notice: Notice, more: int = 0) -> None:
        """Asks, below what is shown, for the device of a file; `more` files are asked for after it."""
        self.question.ask(notice, more)
        self._show_question()

    def _show_question(self, shown: bool = True) -> None:
        self.question.setVisible(shown)
        self._of_question.setVisible(shown)

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
            self._show(tr("It was not taken back."), self.take_back)
        elif guides:
            self._show(tr("It was taken back: %n guides are as they were before.", "", guides))
        else:
            self._show(tr("Nothing was taken back: the catalog keeps no record of that any more."))

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

    def _show(
        self, text: str, *buttons: QPushButton, lines: Mapping[_Row, Sequence[str]] = MappingProxyType({})
    ) -> None:
        running = self.cancel in buttons
        if running and not self._runs():
            self.progress.setRange(0, 0)
            self.cancel.setEnabled(True)
        self._text = text
        self._label.setText(_broken(text))
        self._label.setAccessibleName(text)
        for row in self._rows:
            row.show_lines(lines.get(row, ()))
        self._show_question(False)
        self.progress.setVisible(running)
        for button in self._buttons:
            button.setVisible(button in buttons or (button is self.close_button and not running))
        self.show()
        if not running:
            announce(self, self.text())

    def _runs(self) -> bool:
        return not self.isHidden() and self.cancel.isVisibleTo(self)

    def _cancel(self) -> None:
        self.cancel.setEnabled(False)
        self._show(tr("Cancelling the import…"), self.cancel)
        self.cancel_wanted.emit()

    def _continue(self) -> None:
        interrupted, self._interrupted = self._interrupted, None
        self.continue_wanted.emit(interrupted)

    def _take_back(self) -> None:
        self._forget_if_shown()
        self._show(tr("Taking it back…"))
        self.take_back_wanted.emit(self._import_id)

    def _put_away(self) -> None:
        if self._forget_if_shown():
            self.keep_wanted.emit(self._import_id)
        if self._interrupted is not None:
            self._show_interrupted()
        else:
            self.hide()
        self.put_away.emit()

    def _forget_if_shown(self) -> bool:
        shown = self._interrupted is not None and self._interrupted.id == self._import_id
        if shown:
            self._interrupted = None
        return shown

    def paintEvent(self, event: QPaintEvent) -> None:
        """A hairline towards the panes above."""
        QPainter(self).fillRect(0, 0, self.width(), 1, theme.line(self.palette()))


def _kind(name: str, parent: QWidget) -> QLabel:
    """What stands before lines of a kind."""
    label = QLabel(name, parent)
    label.setForegroundRole(QPalette.ColorRole.PlaceholderText)
    return label


def _broken(text: str) -> str:
    """The text, in which a long path is wrapped, too."""
    return _SEPARATOR.sub("\\1\u200b", text)


def _of_devices(report: ImportReport) -> list[Notice]:
    """Which devices were named for files."""
    return [notice for notice in report.notices if notice.device]


def _notes(report: ImportReport) -> list[Notice]:
    """What is no question, and does not stand where one would."""
    devices = _of_devices(report)
    return [each for each in report.notices if each.device is None] + (devices if len(devices) > 1 else [])


def _left_out(report: ImportReport) -> list[str]:
    """That rows were rejected, and the first of them."""
    if not report.rejected:
        return []
    if not report.rejections:
        return [tr("%n rows.", "", report.rejected)]
    first = report.rejections[0]
    where = ", ".join(filter(None, (first.origin.name, first.place)))
    said = tr("%n rows; the first is {place}: {reason}.", "", report.rejected)
    return [said.format(place=where, reason=first.reason)]
