"""Sizes of text. A desktop gives its font in points or in pixels; both are sized alike here."""

from __future__ import annotations

from PySide6.QtGui import QFont, QFontInfo


def points(font: QFont) -> float:
    """The size in points, also of a font whose size was given in pixels."""
    size = font.pointSizeF()
    return size if size > 0 else QFontInfo(font).pointSizeF()


def scaled(font: QFont, factor: float) -> QFont:
    """The same font, so many times as large."""
    larger = QFont(font)
    larger.setPointSizeF(points(font) * factor)
    return larger
