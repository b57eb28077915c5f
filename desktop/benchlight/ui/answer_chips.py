"""What was answered and ruled out, as chips beside what was understood."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QMenu, QWidget

from benchlight.ranking import wording
from benchlight.translation import tr
from benchlight.ui.answer_buttons import choices
from benchlight.ui.chips import Pill
from benchlight.ui.job_answers import Given, Ruled
from benchlight.ui.tips import tip


def said(given: Given) -> str:
    """What a chip says of an answer."""
    name = next(label for label, each in choices(given.check) if each == given)
    return wording.answered(given.check, tr("skipped") if given.skipped else name)


class AnswerChip(Pill):
    """One answer, or one cause that was ruled out."""

    changed = Signal(object)
    """What is `Given` instead."""
    taken_back = Signal()

    def __init__(self, what: Given | Ruled, parent: QWidget) -> None:
        super().__init__(parent)
        self.what = what
        self.button.setText("×")
        self.button.clicked.connect(self.taken_back)
        take_back = tr("Take it back (Del)")
        if isinstance(what, Given):
            text = said(what)
            change = tr("Press for its other answers; on the keyboard the down arrow")
            self.setToolTip(tip(what.check.question, change))
            self.button.setAccessibleDescription(f"{what.check.question} {change}")
            self.label.setCursor(Qt.CursorShape.PointingHandCursor)
        else:
            text = wording.ruled_out(what.cause)
            self.setToolTip(tip(text, tr("A guide for it did not help")))
        self.label.setText(text)
        self.button.setToolTip(take_back)
        self.button.setAccessibleName(tr("Take back: {answer}").format(answer=text))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Offers the other answers."""
        if event.button() == Qt.MouseButton.LeftButton and isinstance(self.what, Given):
            self.offer()
        else:
            super().mousePressEvent(event)

    def offer(self) -> None:
        """Opens the list of what may be answered instead."""
        if not isinstance(self.what, Given):
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for label, given in choices(self.what.check):
            action = menu.addAction(label.replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(given == self.what)
            action.triggered.connect(partial(self.changed.emit, given))
        menu.addSeparator()
        menu.addAction(tr("Take back")).triggered.connect(self.taken_back)
        menu.popup(self.mapToGlobal(QPoint(0, self.height())))
        menu.setActiveAction(menu.actions()[0])

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Del and Backspace take it back, the down arrow offers the other answers."""
        if watched is self.button and event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
                self.taken_back.emit()
                return True
            if event.key() == Qt.Key.Key_Down and isinstance(self.what, Given):
                self.offer()
                return True
        return super().eventFilter(watched, event)
