"""A label and a button of one line that never cut a letter."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QHelpEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QPushButton, QStyle, QStyleOptionButton, QStylePainter, QToolTip, QWidget

from benchlight.ui.tips import tip


class ElidedLabel(QLabel):
    """Ends in … where there is no room for the whole text, which is its tooltip then."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)

    def shown(self) -> str:
        """What there is room for."""
        return self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.contentsRect().width())

    def minimumSizeHint(self) -> QSize:
        """Next to nothing: the text gives way."""
        width = min(3 * self.fontMetrics().horizontalAdvance("…"), super().sizeHint().width())
        return QSize(width, super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """The text, elided."""
        painter = QPainter(self)
        self.style().drawItemText(
            painter, self.contentsRect(), self.alignment(), self.palette(), self.isEnabled(), self.shown(),
            self.foregroundRole(),
        )  # fmt: skip

    def event(self, event: QEvent) -> bool:
        """The tooltip of a text that is cut."""
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip and self.shown() != self.text():
            QToolTip.showText(event.globalPos(), tip(self.text(), self.toolTip()), self)
            return True
        return super().event(event)


class ElidedButton(QPushButton):
    """Ends in … where there is no room for the whole text."""

    def minimumSizeHint(self) -> QSize:
        """Next to nothing: the text gives way."""
        return QSize(6 * self.fontMetrics().horizontalAdvance("…"), super().minimumSizeHint().height())

    def shown(self) -> str:
        """What there is room for."""
        return self._option().text

    def paintEvent(self, event: QPaintEvent) -> None:
        """The button, its text elided."""
        QStylePainter(self).drawControl(QStyle.ControlElement.CE_PushButton, self._option())

    def _option(self) -> QStyleOptionButton:
        option = QStyleOptionButton()
        self.initStyleOption(option)
        room = self.style().subElementRect(QStyle.SubElement.SE_PushButtonContents, option, self).width()
        mode, flags = Qt.TextElideMode.ElideRight, Qt.TextFlag.TextShowMnemonic
        option.text = self.fontMetrics().elidedText(self.text(), mode, room, flags)
        return option
