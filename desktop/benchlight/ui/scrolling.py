"""What gives way in a small window: a text or a part of the window that scrolls where it does not get its room."""

from __future__ import annotations

import math

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QResizeEvent
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QSizePolicy, QWidget

from benchlight.ui.tips import tip

MOST_LINES = 4


def scrolled(content: QWidget) -> QScrollArea:
    """The widget in an area that shows scroll bars where the widget needs more room than there is."""
    area = QScrollArea(content.parentWidget())
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setWidgetResizable(True)
    area.setMinimumSize(1, 1)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(content)
    # Its ground is whatever lies below.
    area.viewport().setAutoFillBackground(False)
    content.setAutoFillBackground(False)
    return area


class Passage(QWidget):
    """A text that wraps. It asks for all its lines up to four, is content with one, and scrolls the rest."""

    def __init__(self, parent: QWidget | None = None, at_top: bool = False) -> None:
        """Where there is more room than it needs, it stands in the middle, or `at_top`."""
        super().__init__(parent)
        self._at_top = at_top
        self._label = QLabel(self)
        self._label.setTextFormat(Qt.TextFormat.PlainText)
        self._label.setWordWrap(True)
        self._label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._area = scrolled(self._label)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def text(self) -> str:
        """The whole text."""
        return self._label.text()

    def setText(self, text: str, more: str = "") -> None:
        """Replaces the text; its tooltip says more."""
        self._label.setText(text)
        self._label.setToolTip(tip(text, more))
        self.updateGeometry()
        self._settle()

    def sizeHint(self) -> QSize:
        """As high as the text is at this width, up to four lines."""
        height = min(self._label.heightForWidth(self.width()), MOST_LINES * self._line_height())
        return QSize(self._label.sizeHint().width(), height)

    def minimumSizeHint(self) -> QSize:
        """One line."""
        return QSize(12 * self.fontMetrics().averageCharWidth(), self._line_height())

    def _line_height(self) -> int:
        return math.ceil(QFontMetricsF(self.font()).lineSpacing())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width makes other lines."""
        self._settle()
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()

    def changeEvent(self, event: QEvent) -> None:
        """Another font makes other lines, too."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._settle()

    def _settle(self) -> None:
        """Shows the scroll bar only where the text has no room without one, and there whole lines. Left to itself, a
        bar that was needed once stays: beside it the text has more lines, and they need the bar.
        """
        policy, height = Qt.ScrollBarPolicy, self.height()
        fits = self._label.heightForWidth(self.width()) <= height
        if not fits:
            height = max(1, height // self._line_height()) * self._line_height()
        self._area.setVerticalScrollBarPolicy(policy.ScrollBarAlwaysOff if fits else policy.ScrollBarAsNeeded)
        above = 0 if self._at_top else (self.height() - height) // 2
        self._area.setGeometry(0, above, self.width(), height)
