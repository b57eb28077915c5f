"""The signs before the lines of a step. They are drawn rather than letters: a font may lack them, and each has its
colour in both themes."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPalette, QPen, QPolygonF

from benchlight.records import Icon
from benchlight.translation import mark, tr
from benchlight.ui import theme

COLOURS = {
    Icon.RED: "#d93a35",
    Icon.ORANGE: "#ec7d1c",
    Icon.YELLOW: "#f4c70f",
    Icon.GREEN: "#3f9f45",
    Icon.LIGHT_BLUE: "#43b3e6",
    Icon.BLUE: "#3a6fe0",
    Icon.VIOLET: "#9a55d8",
}
"""Those of marks in pictures."""
_NAMES = {
    Icon.RED: mark("red"),
    Icon.ORANGE: mark("orange"),
    Icon.YELLOW: mark("yellow"),
    Icon.GREEN: mark("green"),
    Icon.LIGHT_BLUE: mark("light blue"),
    Icon.BLUE: mark("blue"),
    Icon.VIOLET: mark("violet"),
}
_AMBER = QColor("#f0a000")


def name(icon: Icon) -> str:
    """What the sign says to who cannot see it: "red"; "" for a plain one."""
    return tr(_NAMES[icon]) if icon in _NAMES else ""


def draw(painter: QPainter, box: QRectF, icon: Icon, palette: QPalette) -> None:
    """Draws the sign into the left of the box, on the line that is its bottom."""
    side = box.height()
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(box.left(), box.top())
    painter.scale(side, side)  # the sign is a square of one now
    match icon:
        case Icon.CAUTION:
            _draw_caution(painter)
        case Icon.NOTE:
            _draw_note(painter, palette)
        case Icon.REMINDER:
            _draw_reminder(painter, palette)
        case _:
            _draw_disc(painter, icon, palette)
    painter.restore()


def _draw_disc(painter: QPainter, icon: Icon, palette: QPalette) -> None:
    text = palette.color(QPalette.ColorRole.Text)
    if icon is Icon.PLAIN:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.muted(palette))
        painter.drawEllipse(QPointF(0.42, 0.64), 0.13, 0.13)
        return
    colour = QColor(COLOURS.get(icon, text))
    painter.setPen(QPen(theme.mix(colour, text, 0.4), 0.07))
    painter.setBrush(colour)
    painter.drawEllipse(QPointF(0.42, 0.62), 0.27, 0.27)


def _draw_caution(painter: QPainter) -> None:
    painter.setPen(QPen(_AMBER.darker(140), 0.06, j=Qt.PenJoinStyle.RoundJoin))
    painter.setBrush(_AMBER)
    painter.drawPolygon(QPolygonF([QPointF(0.46, 0.16), QPointF(0.9, 0.94), QPointF(0.02, 0.94)]))
    painter.setPen(QPen(QColor("#2a1c00"), 0.1, c=Qt.PenCapStyle.RoundCap))
    painter.drawLine(QPointF(0.46, 0.44), QPointF(0.46, 0.64))
    painter.drawPoint(QPointF(0.46, 0.81))


def _draw_note(painter: QPainter, palette: QPalette) -> None:
    accent = palette.color(QPalette.ColorRole.Accent)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(accent)
    painter.drawEllipse(QPointF(0.46, 0.58), 0.38, 0.38)
    painter.setPen(QPen(palette.color(QPalette.ColorRole.Base), 0.1, c=Qt.PenCapStyle.RoundCap))
    painter.drawPoint(QPointF(0.46, 0.4))
    painter.drawLine(QPointF(0.46, 0.56), QPointF(0.46, 0.76))


def _draw_reminder(painter: QPainter, palette: QPalette) -> None:
    bell = QPainterPath(QPointF(0.1, 0.82))
    bell.cubicTo(QPointF(0.28, 0.7), QPointF(0.1, 0.22), QPointF(0.46, 0.2))
    bell.cubicTo(QPointF(0.82, 0.22), QPointF(0.64, 0.7), QPointF(0.82, 0.82))
    bell.closeSubpath()
    accent = palette.color(QPalette.ColorRole.Accent)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(accent)
    painter.drawPath(bell)
    painter.drawEllipse(QPointF(0.46, 0.88), 0.1, 0.08)
    painter.drawEllipse(QPointF(0.46, 0.17), 0.07, 0.07)
