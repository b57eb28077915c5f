"""A notice across the window that stays until it is dealt with."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QToolButton, QWidget

from benchlight.translation import tr
from benchlight.ui import theme
from benchlight.ui.announcements import announce
from benchlight.ui.scrolling import Passage


class Banner(QWidget):
    """Text, an optional button, and × to put it away."""

    acted = Signal()
    """The button was pressed."""

    def __init__(self, action: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._label = Passage(self)
        self._button = QPushButton(action, self)
        self._button.setVisible(bool(action))
        self._button.clicked.connect(self.acted)
        close = QToolButton(self)
        close.setText("×")
        close.setAutoRaise(True)
        close.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        close.setToolTip(tr("Put this notice away"))
        close.setAccessibleName(tr("Put this notice away"))
        close.clicked.connect(self._on_closed)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(14, 4, 8, 4)
        layout.setSpacing(10)
        layout.addWidget(self._label, 1)
        layout.addWidget(self._button)
        layout.addWidget(close)
        self.hide()

    def text(self) -> str:
        """What the notice says."""
        return self._label.text()

    def show_text(self, text: str) -> None:
        """Shows the notice; the same notice put away before stays away."""
        if text != self._label.text():
            self._label.setText(text)
            self.setAccessibleName(text)
            self.show()
            announce(self, text)

    def put_away(self) -> None:
        """Hides the notice and forgets it."""
        self._label.setText("")
        self.hide()

    def _on_closed(self) -> None:
        self.hide()

    def paintEvent(self, event: QPaintEvent) -> None:
        """An amber ground with a stronger edge at the left."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.warning(self.palette()))
        painter.fillRect(0, 0, 4, self.height(), theme.warning_edge(self.palette()))


class ProblemBanner(Banner):
    """What does not work: the newest problem that the technician has not put away, until it works again."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._problems: dict[str, str] = {}

    def tell(self, doing: str, text: str) -> None:
        """Shows what went wrong while `doing`, though it may have been told and put away before."""
        self._problems.pop(doing, None)
        self._problems[doing] = text
        self._show_newest()

    def forget(self, doing: str) -> None:
        """That works again."""
        if self._problems.pop(doing, None) is not None:
            self._show_newest()

    def put_away(self) -> None:
        """Forgets all problems."""
        self._problems.clear()
        super().put_away()

    def _on_closed(self) -> None:
        self.put_away()

    def _show_newest(self) -> None:
        super().put_away()
        if self._problems:
            self.show_text(next(reversed(self._problems.values())))
