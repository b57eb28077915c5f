"""What a screen reader says of its own accord, because it happens where the focus is not."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget

PAUSE_MILLISECONDS = 700
"""Nobody wants to hear the results of half a word."""


def announce(widget: QWidget, text: str, at_once: bool = False) -> None:
    """Has the text read out, `at_once` instead of after what is being read."""
    politeness = QAccessible.AnnouncementPoliteness
    event = QAccessibleAnnouncementEvent(widget, text)
    event.setPoliteness(politeness.Assertive if at_once else politeness.Polite)
    QAccessible.updateAccessibility(event)


class Announcer(QTimer):
    """Announces what a widget shows once it has stopped changing, and nothing twice."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self._widget = widget
        self._text = self._said = ""
        self.setSingleShot(True)
        self.setInterval(PAUSE_MILLISECONDS)
        self.timeout.connect(self._say)

    def note(self, text: str) -> None:
        """What the widget shows now; "" for nothing to speak of."""
        self._text = text
        if text and text != self._said:
            self.start()
        else:
            self.stop()
            self._said = text

    def _say(self) -> None:
        self._said = self._text
        announce(self._widget, self._text)
