"""Paints the rows of the results."""

from __future__ import annotations

import math
from collections.abc import Sequence

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QPainter,
    QPalette,
    QTextCharFormat,
    QTextLayout,
)
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from benchlight.translation import tr
from benchlight.ui import fonts, theme
from benchlight.ui.results_model import ROW_ROLE, AnyIndex, Row
from benchlight.words import spans


def _marked(text: str, words: Sequence[str], font: QFont, room: int) -> tuple[QTextLayout, float]:
    """The text elided to `room`, with the matched words bold, and the width that it takes."""
    elided = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, max(0, room))
    shown = elided.removesuffix("…")
    bold = QTextCharFormat()
    bold.setFontWeight(QFont.Weight.Bold)
    formats = []
    for start, length in spans(text, words):  # of a word that is cut short, the beginning
        piece = QTextLayout.FormatRange()
        piece.start, piece.length = _units(shown[:start]), _units(shown[start : start + length])
        piece.format = bold
        formats.append(piece)
    layout = QTextLayout(elided, font)
    layout.setFormats(formats)
    layout.beginLayout()
    line = layout.createLine()
    if line.isValid():  # an empty text has no line
        line.setNumColumns(_units(elided))
    layout.endLayout()
    return layout, line.naturalTextWidth() if line.isValid() else 0.0


def _units(text: str) -> int:
    """The length of a text as Qt counts it: a character beyond the first 65,536, as most emoji are, counts twice."""
    return len(text) + sum(character > "\uffff" for character in text)


class ResultDelegate(QStyledItemDelegate):
    """Paints a row: its two lines with the matched words bold, what is said of the part behind the first, and at the
    right how many guides there are and how strong the match is. Colours and fonts come from the view.
    """

    PAD_X, PAD_Y, GAP, BAR_WIDTH, BAR_HEIGHT, INDENT = 12, 8, 3, 60, 6, 22

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        """Two lines and their padding; one, where the row stands under that of its cause."""
        line = QFontMetrics(option.font).height()
        row = index.data(ROW_ROLE)
        if isinstance(row, Row) and row.under:
            return QSize(200, self.PAD_Y + line)
        return QSize(200, 2 * self.PAD_Y + QFontMetrics(self._title_font(option.font)).height() + self.GAP + line)

    def handle(self, rect: QRect, font: QFont, row: Row) -> QRect:
        """Where in a row a click opens or closes its cause: the number of guides, and the arrow behind it."""
        if not row.cause:
            return QRect()
        width = 2 * self.PAD_X + QFontMetrics(font).horizontalAdvance(self._handle_text(row))
        return QRect(rect.right() - width, rect.top(), width, rect.height() // 2 + self.PAD_Y // 2)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """Paints one row."""
        row = index.data(ROW_ROLE)
        if not isinstance(row, Row):
            return
        rect: QRect = option.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter, rect, option.palette, option.state)
        if row.under:
            room = rect.adjusted(self.PAD_X + self.INDENT, self.PAD_Y // 2, -self.PAD_X, 0)
            room.setLeft(self._paint_first(painter, room, option.font, option, row) + self.PAD_X)
        else:
            room = rect.adjusted(self.PAD_X, self.PAD_Y, -self.PAD_X, 0)
            font = self._title_font(option.font)
            self._paint_first(painter, room, font, option, row)
            room.setTop(room.top() + QFontMetrics(font).height() + self.GAP)
        self._paint_second(painter, room, option, row)
        painter.restore()

    def _paint_first(self, painter: QPainter, room: QRect, font: QFont, option: QStyleOptionViewItem, row: Row) -> int:
        """Paints what is read first, and what is said of the part. Returns where that ends."""
        excluded = bool(row.hit.evidence.excluded)
        colour = theme.muted(option.palette) if excluded else option.palette.color(QPalette.ColorRole.Text)
        end = room.right() - (self.BAR_WIDTH + self.PAD_X if row.under else 0)
        if row.cause:
            handle = self.handle(option.rect, option.font, row)
            self._paint_handle(painter, handle, option, row)
            end = handle.left()
        tag = self._tag_width(row.label, option.font) + self.PAD_X if row.label else 0
        width = end - tag - room.left()
        taken = self._paint_text(painter, room.topLeft(), width, row.first, row.hit.evidence.words, font, colour)
        end = room.left() + taken + tag
        if row.label:
            self._paint_tag(painter, QPoint(end, room.top()), QFontMetrics(font).height(), row.label, option)
        return end

    def _paint_second(self, painter: QPainter, room: QRect, option: QStyleOptionViewItem, row: Row) -> None:
        """Paints what else the row says, and how strong the match is."""
        height, muted = QFontMetrics(option.font).height(), theme.muted(option.palette)
        bar = QRectF(0, 0, self.BAR_WIDTH, self.BAR_HEIGHT)
        bar.moveTopRight(QPointF(room.right(), room.top() + (height - self.BAR_HEIGHT) / 2))
        faint = theme.mix(option.palette.color(QPalette.ColorRole.Base), muted, 0.6)
        plain = row.doubted or row.hit.evidence.excluded
        self._paint_bar(painter, bar, option.palette, row.hit.strength, faint if plain else None)
        end = room.right() - self.BAR_WIDTH - self.PAD_X
        if row.by_words:
            end -= (
                self._paint_tag(
                    painter, QPoint(end, room.top()), height, tr("words", "nothing else was compared"), option
                )
                + self.PAD_X
            )
        if end > room.left():
            width = end - room.left()
            self._paint_text(painter, room.topLeft(), width, row.second, row.hit.evidence.words, option.font, muted)

    @staticmethod
    def _title_font(base: QFont) -> QFont:
        return fonts.scaled(base, 1.14)

    @staticmethod
    def _paint_ground(painter: QPainter, rect: QRect, palette: QPalette, state: QStyle.StateFlag) -> None:
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        focused = bool(state & QStyle.StateFlag.State_HasFocus)
        if chosen:
            painter.fillRect(rect, theme.selected(palette))
            edge = palette.color(QPalette.ColorRole.Accent)
            painter.fillRect(QRect(rect.left(), rect.top(), 3, rect.height()), edge)
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, theme.mix(palette.color(QPalette.ColorRole.Base),
                                             palette.color(QPalette.ColorRole.Text), 0.05))  # fmt: skip
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), theme.line(palette))
        if focused and chosen:
            painter.setPen(palette.color(QPalette.ColorRole.Accent))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -1.5))

    @staticmethod
    def _paint_text(
        painter: QPainter, corner: QPoint, width: int, text: str, words: Sequence[str], font: QFont, colour: QColor
    ) -> int:
        """Paints a text and returns how much of the width it takes."""
        room = width
        layout, taken = _marked(text, words, font, room)
        # Bold letters are wider than the plain ones that eliding measures: take what is too much off and try again.
        while taken > width and room > 0:
            room -= math.ceil(taken - width)
            layout, taken = _marked(text, words, font, room)
        # Of Hebrew or Arabic a later letter stands at the left; the text begins at the right.
        backwards = layout.lineCount() > 0 and layout.lineAt(0).xToCursor(0) > 0
        painter.setPen(colour)
        layout.draw(painter, QPointF(corner.x() + (width - taken if backwards else 0), corner.y()))
        return width if backwards else math.ceil(taken)

    @staticmethod
    def _paint_bar(
        painter: QPainter, rect: QRectF, palette: QPalette, strength: float, colour: QColor | None = None
    ) -> None:
        """Paints the bar in the accent's colour, or another."""
        radius = rect.height() / 2
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.line(palette))
        painter.drawRoundedRect(rect, radius, radius)
        share = min(1.0, max(0.0, strength))
        if share > 0:
            filled = QRectF(rect)
            filled.setWidth(max(rect.height(), rect.width() * share))
            painter.setBrush(colour or palette.color(QPalette.ColorRole.Accent))
            painter.drawRoundedRect(filled, radius, radius)

    @classmethod
    def _paint_handle(cls, painter: QPainter, rect: QRect, option: QStyleOptionViewItem, row: Row) -> None:
        """Paints how many guides the cause has, and an arrow that points down where they are listed."""
        painter.setFont(option.font)
        painter.setPen(theme.muted(option.palette))
        flags = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(rect.adjusted(0, 0, -cls.PAD_X, 0), flags, cls._handle_text(row))

    @staticmethod
    def _handle_text(row: Row) -> str:
        return f"{row.guides} {'▾' if row.opened else '▸'}"

    @staticmethod
    def _tag_font(base: QFont) -> QFont:
        return fonts.scaled(base, 0.86)

    @classmethod
    def _tag_width(cls, text: str, base: QFont) -> int:
        return QFontMetrics(cls._tag_font(base)).horizontalAdvance(text) + 14

    @classmethod
    def _paint_tag(cls, painter: QPainter, corner: QPoint, height: int, text: str, option: QStyleOptionViewItem) -> int:
        """Paints the tag that ends at `corner` and returns its width."""
        palette: QPalette = option.palette
        width = cls._tag_width(text, option.font)
        rect = QRectF(corner.x() - width, corner.y(), width, height).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(theme.mix(palette.color(QPalette.ColorRole.Base), theme.muted(palette), 0.6))
        painter.drawRoundedRect(rect, rect.height() / 2, rect.height() / 2)
        painter.setFont(cls._tag_font(option.font))
        painter.setPen(theme.muted(palette))
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, text)
        return width
