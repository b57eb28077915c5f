"""A few lines that stand out: what codes mean, what is doubted, what may hurt people."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TypeAlias

from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QVBoxLayout, QWidget

from benchlight.ui import theme
from benchlight.ui.scrolling import Passage

Colours: TypeAlias = tuple[Callable[[QPalette], QColor], Callable[[QPalette], QColor]]


class LinesAcross(QWidget):
    """A few lines across a pane, on a ground of their own; hidden where there is nothing to say."""

    def __init__(self, parent: QWidget, colours: Colours | None = None) -> None:
        """`colours` are those of its ground and of its edge, by default the accent's."""
        super().__init__(parent)
        self._colours = colours
        self._passage = Passage(self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 5, 12, 6)
        layout.addWidget(self._passage)
        self.hide()

    def text(self) -> str:
        """What they say."""
        return self._passage.text()

    def show_lines(self, lines: Sequence[str], more: Sequence[str] = ()) -> None:
        """Shows the lines; their tooltip says `more`."""
        text = "\n".join(lines)
        if text != self.text():
            self._passage.setText(text, "\n".join(more))
            self.setAccessibleName(text)
        self.setVisible(bool(text))

    def paintEvent(self, event: QPaintEvent) -> None:
        """The ground, and the edge at its left."""
        palette, painter = self.palette(), QPainter(self)
        accent = palette.color(QPalette.ColorRole.Accent)
        ground, edge = theme.mix(palette.color(QPalette.ColorRole.Base), accent, 0.12), accent
        if self._colours is not None:
            ground, edge = (colour(palette) for colour in self._colours)
        painter.fillRect(self.rect(), ground)
        painter.fillRect(0, 0, 3, self.height(), edge)
