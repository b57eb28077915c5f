"""All checks that can be done now, for those who choose themselves."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPalette
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QLabel,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from benchlight.ranking import wording
from benchlight.records import ProposedCheck
from benchlight.translation import number, tr
from benchlight.ui import theme
from benchlight.ui.answer_buttons import AnswerButtons
from benchlight.ui.dialogs import resize_within_screen
from benchlight.ui.lines_across import LinesAcross
from benchlight.ui.tips import tip


class ChecksDialog(QDialog):
    """A list, and below it the check that is chosen there, with its answers."""

    answered = Signal(object)
    """What is `Given`."""

    def __init__(self, checks: Sequence[ProposedCheck], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._checks = checks
        self.setWindowTitle(tr("All checks"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        resize_within_screen(self, 780, 540)
        self.table = self._table()
        self.hazards = LinesAcross(self, (theme.danger, theme.danger_edge))
        self.question, self.how = QLabel(self), QLabel(self)
        for label in (self.question, self.how):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        bold = self.question.font()
        bold.setBold(True)
        self.question.setFont(bold)
        self.effort = QLabel(self)
        self.effort.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self.effort.setWordWrap(True)
        self.answers = AnswerButtons(self, with_alt=False)
        self.answers.answered.connect(self._on_answer)
        close = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        close.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(self.table, 1)
        for widget in (self.hazards, self.question, self.how, self.effort, self.answers):
            layout.addWidget(widget)
        layout.addWidget(close)
        self.table.currentCellChanged.connect(lambda row, *_: self._choose(row))
        self.table.setCurrentCell(0, 0)
        self.table.setFocus()

    def _table(self) -> QTableWidget:
        table = QTableWidget(len(self._checks), 3, self)
        table.setHorizontalHeaderLabels([tr("Check"), tr("Minutes"), tr("Minutes saved")])
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setTabKeyNavigation(False)
        table.setShowGrid(False)
        table.verticalHeader().hide()
        table.setAccessibleName(tr("All checks, the one that saves most for its time first"))
        for row, proposed in enumerate(self._checks):
            cells = (proposed.check.question, number(proposed.minutes), number(proposed.saved))
            for column, text in enumerate(cells):
                item = QTableWidgetItem(text)
                item.setToolTip(tip(proposed.check.question))
                if column:
                    item.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
                table.setItem(row, column, item)
        header = table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setHighlightSections(False)
        table.installEventFilter(self)
        return table

    def _choose(self, row: int) -> None:
        if not 0 <= row < len(self._checks):
            return
        proposed = self._checks[row]
        self.hazards.show_lines(wording.told(proposed.check.hazards))
        self.question.setText(proposed.check.question)
        self.how.setText(proposed.check.how)
        self.effort.setText("\n".join([wording.effort(proposed), *wording.decides(proposed)]))
        self.answers.show_check(proposed.check)

    def _on_answer(self, given: object) -> None:
        self.accept()
        self.answered.emit(given)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Numbers answer, Enter goes on to the answers."""
        if watched is self.table and event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                for button in self.answers.buttons()[:1]:
                    button.setFocus(Qt.FocusReason.ShortcutFocusReason)
                return True
            if self._take_key(event):
                return True
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Numbers answer."""
        if not self._take_key(event):
            super().keyPressEvent(event)

    def _take_key(self, event: QKeyEvent) -> bool:
        text = event.text()
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        return plain and text.isdecimal() and self.answers.press(int(text))
