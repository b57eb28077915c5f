"""Drawings of devices, in the colours of a palette."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPalette
from PySide6.QtSvg import QSvgRenderer

from benchlight.drawings.colours import Colours
from benchlight.drawings.outlines import outline
from benchlight.ranking import wording
from benchlight.ui import theme


def draw(painter: QPainter, rect: QRectF, kind: str, part: str, palette: QPalette) -> None:
    """Draws a device taken apart, the part in the accent's colour and with its name."""
    text, base = palette.color(QPalette.ColorRole.Text), palette.color(QPalette.ColorRole.Base)
    accent = palette.color(QPalette.ColorRole.Accent)
    colours = Colours(*(colour.name() for colour in (text, theme.mix(base, text, 0.06), accent, base)))
    _renderer(kind, part, wording.called(kind, part), colours).render(painter, rect)


@lru_cache(16)
def _renderer(kind: str, part: str, label: str, colours: Colours) -> QSvgRenderer:
    return QSvgRenderer(outline(kind, part, label, colours=colours).encode())
