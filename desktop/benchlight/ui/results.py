"""The ranked guides: the delegate that paints a row, and the list itself."""

from __future__ import annotations

import math
from collections.abc import Sequence

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QPoint,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFont,
    QFontMetrics,
    QInputMethodEvent,
    QKeyEvent,
    QPainter,
    QPalette,
    QTextCharFormat,
    QTextLayout,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from benchlight.records import Hit, Query, Ranking
from benchlight.ui import fonts, theme
from benchlight.ui.announcements import announce
from benchlight.ui.results_model import HIT_ROLE, SEMANTIC_ROLE, AnyIndex, ResultsModel, first_line, second_line
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
    """Paints a row: its two lines with the matched words bold, and how strong the match is at the right. Colours and
    fonts come from the view.
    """

    PAD_X, PAD_Y, GAP, BAR_WIDTH, BAR_HEIGHT = 12, 8, 3, 60, 6

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        """Two lines and their padding."""
        title = QFontMetrics(self._title_font(option.font)).height()
        return QSize(200, 2 * self.PAD_Y + title + self.GAP + QFontMetrics(option.font).height())

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """Paints one row."""
        hit = index.data(HIT_ROLE)
        if not isinstance(hit, Hit):
            return
        rect: QRect = option.rect
        palette: QPalette = option.palette
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter, rect, palette, option.state)
        right = rect.right() - self.PAD_X
        semantic = bool(index.data(SEMANTIC_ROLE))
        title_font = self._title_font(option.font)
        title_height = QFontMetrics(title_font).height()
        top = rect.top() + self.PAD_Y
        left = rect.left() + self.PAD_X
        strength_left = right - self.BAR_WIDTH
        below = top + title_height + self.GAP
        line_height = QFontMetrics(option.font).height()
        self._paint_bar(painter, QRectF(strength_left, below + (line_height - self.BAR_HEIGHT) / 2, self.BAR_WIDTH,
                                        self.BAR_HEIGHT), palette, hit.strength)  # fmt: skip
        text_right = strength_left - self.PAD_X
        if not semantic:
            text_right = self._paint_tag(painter, QPoint(text_right, below), line_height, option.font, palette)
        words = hit.evidence.words
        text = palette.color(QPalette.ColorRole.Text)
        self._paint_text(painter, QPoint(left, top), right - left, first_line(hit), words, title_font, text)
        self._paint_text(
            painter, QPoint(left, below), text_right - left, second_line(hit), words, option.font, theme.muted(palette)
        )
        painter.restore()

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
    ) -> None:
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

    @staticmethod
    def _paint_bar(painter: QPainter, rect: QRectF, palette: QPalette, strength: float) -> None:
        radius = rect.height() / 2
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.line(palette))
        painter.drawRoundedRect(rect, radius, radius)
        share = min(1.0, max(0.0, strength))
        if share > 0:
            filled = QRectF(rect)
            filled.setWidth(max(rect.height(), rect.width() * share))
            painter.setBrush(palette.color(QPalette.ColorRole.Accent))
            painter.drawRoundedRect(filled, radius, radius)

    @classmethod
    def _paint_tag(cls, painter: QPainter, corner: QPoint, height: int, base: QFont, palette: QPalette) -> int:
        """Paints the tag that ends at `corner` and returns where the text before it must end."""
        font = fonts.scaled(base, 0.86)
        width = QFontMetrics(font).horizontalAdvance("words") + 14
        rect = QRectF(corner.x() - width, corner.y(), width, height).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(theme.mix(palette.color(QPalette.ColorRole.Base), theme.muted(palette), 0.6))
        painter.drawRoundedRect(rect, rect.height() / 2, rect.height() / 2)
        painter.setFont(font)
        painter.setPen(theme.muted(palette))
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, "words")
        return corner.x() - width - cls.PAD_X


def _goes_on(before: Query, now: Query) -> bool:
    """Whether this is the same question, or the same with more words behind it, and no other one."""
    if (before.device, before.category) != (now.device, now.category):
        return False
    return now.text.startswith(before.text) if before.text else not now.text


class ResultsView(QListView):
    """The list. Until the technician picks a row by hand the best hit is selected; a picked guide stays selected
    wherever the next ranking puts it, until another question is asked.
    """

    selected = Signal(object)
    """The selected `Hit`, or None."""
    opened = Signal()
    """Enter or a double click: show me this one."""
    typed = Signal(str)
    """A character typed into the list; it is meant for the symptom box."""
    composed = Signal(QInputMethodEvent)
    """Likewise, from an input method: accents, Chinese."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = ResultsModel(self)
        self._query: Query | None = None
        """The question that is answered here."""
        self._picked: tuple[str, Query] | None = None
        """The guide picked by hand, and the question for which it was."""
        self._updating = False
        self.setModel(self._model)
        self.setItemDelegate(ResultDelegate(self))
        self.setUniformItemSizes(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # the wheel over it takes no focus
        self.setMouseTracking(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName("Results")
        self.setAccessibleDescription("Ranked guides, best first. Enter opens the selected guide.")
        self.doubleClicked.connect(lambda _: self.opened.emit())

    def show_ranking(self, ranking: Ranking) -> None:
        """Shows a ranking. One that answers the same question once more leaves the list where it was scrolled to."""
        again = ranking.query == self._query
        scrolled = self.verticalScrollBar().value()
        self._query = ranking.query
        self._updating = True
        try:
            self._model.show(ranking.hits, ranking.semantic or not ranking.query.has_text)
            row = self._picked_row()
            if row < 0:
                self._picked = None
                row = 0 if ranking.hits else -1
            self.setCurrentIndex(self._model.index(row) if row >= 0 else QModelIndex())
            if again:
                self.verticalScrollBar().setValue(scrolled)
            elif self._picked is None:
                self.scrollToTop()
            else:
                self.scrollTo(self.currentIndex())
        finally:
            self._updating = False
        self.selected.emit(self.current_hit())

    def _picked_row(self) -> int:
        if self._picked is None or self._query is None:
            return -1
        key, asked = self._picked
        return self._model.row_of(key) if _goes_on(asked, self._query) else -1

    def pick_current(self) -> None:
        """The selected guide is being read: no later answer to the same question may take it away."""
        hit = self.current_hit()
        if hit is not None and self._query is not None:
            self._picked = hit.key, self._query

    def current_hit(self) -> Hit | None:
        """The selected hit."""
        return self._model.hit(self.currentIndex().row()) if self.currentIndex().isValid() else None

    def count(self) -> int:
        """Number of hits shown."""
        return self._model.rowCount()

    def move_selection(self, rows: int) -> None:
        """Moves the selection by so many rows, stopping at the ends."""
        if self.count():
            row = min(self.count() - 1, max(0, self.currentIndex().row() + rows))
            self.setCurrentIndex(self._model.index(row))
            if not self.hasFocus():
                announce(self, self.spoken(row), at_once=True)

    def spoken(self, row: int) -> str:
        """What a screen reader says of a row; "" where there is none."""
        return str(self._model.index(row).data(Qt.ItemDataRole.AccessibleTextRole) or "")

    def page(self) -> int:
        """Rows that fit into the view."""
        height = self.sizeHintForRow(0)
        return max(1, self.viewport().height() // height - 1) if height > 0 else 1

    def currentChanged(self, current: AnyIndex, previous: AnyIndex) -> None:
        """A change that no ranking made is the technician's pick."""
        super().currentChanged(current, previous)
        self._compose_here()
        if self._updating:
            return
        self._picked = None
        self.pick_current()
        self.selected.emit(self.current_hit())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens; letters go on to the symptom box rather than into a search of their own."""
        plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self.current_hit():
                self.opened.emit()
        elif plain and event.text().isprintable() and event.text().strip():
            self.typed.emit(event.text())
        else:
            super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        """Two rows; it gets all the room that nothing else asks for."""
        return QSize(280, 2 * self._row_height())

    def minimumSizeHint(self) -> QSize:
        """Half a row: enough to see that there is something, where the window is low."""
        return QSize(160, self._row_height() // 2)

    def _row_height(self) -> int:
        option = QStyleOptionViewItem()
        self.initViewItemOption(option)
        return self.itemDelegate().sizeHint(option, QModelIndex()).height()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Letters may be typed here."""
        super().focusInEvent(event)
        self._compose_here()

    def _compose_here(self) -> None:
        # For texts that cannot be edited, Qt switches the input method off, and a dead key loses its accent.
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """Composed letters go on to the symptom box like typed ones."""
        self.composed.emit(event)

    def changeEvent(self, event: QEvent) -> None:
        """Another font means another row height."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self.scheduleDelayedItemsLayout()
