"""The ranked guides: a list model that changes in place, the delegate that paints a row, and the list itself."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Any, TypeAlias

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QPainter, QPalette, QTextCharFormat, QTextLayout
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from benchlight.models import Hit
from benchlight.ranking import why
from benchlight.ui import theme
from benchlight.ui.tips import tip

HIT_ROLE = Qt.ItemDataRole.UserRole
SEMANTIC_ROLE = Qt.ItemDataRole.UserRole + 1

AnyIndex: TypeAlias = QModelIndex | QPersistentModelIndex


def second_line(hit: Hit) -> str:
    """Device, part and source of a hit."""
    return " · ".join(text for text in (hit.device, hit.part, hit.source) if text)


class ResultsModel(QAbstractListModel):
    """Hits, best first. `show` turns one ranking into the next by removing, moving and inserting rows, so that
    selection and scroll position follow the guides they belong to.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._hits: list[Hit] = []
        self._semantic = False

    def rowCount(self, parent: AnyIndex | None = None) -> int:
        """Number of hits."""
        return 0 if parent is not None and parent.isValid() else len(self._hits)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Title, reasons and the hit itself."""
        if not index.isValid() or not 0 <= index.row() < len(self._hits):
            return None
        hit = self._hits[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return hit.title
            case Qt.ItemDataRole.ToolTipRole:
                return tip(hit.title, second_line(hit), "Why: " + why.sentence(hit))
            case Qt.ItemDataRole.AccessibleTextRole:
                kind = "" if self._semantic else "word match, "
                return f"{hit.title}, {second_line(hit)}, {kind}strength {hit.strength:.0%}"
            case Qt.ItemDataRole.AccessibleDescriptionRole:
                return "Why: " + why.sentence(hit)
            case _ if role == HIT_ROLE:
                return hit
            case _ if role == SEMANTIC_ROLE:
                return self._semantic
        return None

    def hit(self, row: int) -> Hit | None:
        """The hit in a row."""
        return self._hits[row] if 0 <= row < len(self._hits) else None

    def row_of(self, key: str | None) -> int:
        """The row of a guide, or -1."""
        return next((row for row, hit in enumerate(self._hits) if hit.key == key), -1)

    def show(self, hits: Sequence[Hit], semantic: bool) -> None:
        """Makes these the hits."""
        target: dict[str, Hit] = {hit.key: hit for hit in hits}
        self._remove_all_but(target)
        self._reorder([key for key in target if self.row_of(key) >= 0])
        self._insert_missing(list(target.values()))
        changed = [row for row, hit in enumerate(target.values()) if self._hits[row] != hit]
        everything = semantic != self._semantic
        self._hits, self._semantic = list(target.values()), semantic
        if self._hits and (changed or everything):
            first, last = (0, len(self._hits) - 1) if everything else (changed[0], changed[-1])
            self.dataChanged.emit(self.index(first), self.index(last))

    def _remove_all_but(self, keep: dict[str, Hit]) -> None:
        for row in reversed(range(len(self._hits))):
            if self._hits[row].key not in keep:
                self.beginRemoveRows(QModelIndex(), row, row)
                del self._hits[row]
                self.endRemoveRows()

    def _reorder(self, keys: list[str]) -> None:
        if [hit.key for hit in self._hits] == keys:
            return
        self.layoutAboutToBeChanged.emit()
        persistent = self.persistentIndexList()
        held = [self._hits[index.row()].key for index in persistent]
        by_key = {hit.key: hit for hit in self._hits}
        place = {key: row for row, key in enumerate(keys)}
        self._hits = [by_key[key] for key in keys]
        self.changePersistentIndexList(persistent, [self.index(place[key]) for key in held])
        self.layoutChanged.emit()

    def _insert_missing(self, target: list[Hit]) -> None:
        for row, hit in enumerate(target):
            if row >= len(self._hits) or self._hits[row].key != hit.key:
                self.beginInsertRows(QModelIndex(), row, row)
                self._hits.insert(row, hit)
                self.endInsertRows()


def _title_layout(title: str, words: Sequence[str], font: QFont, room: int) -> tuple[QTextLayout, float]:
    """The title elided to `room`, with the matched words bold, and the width that it takes."""
    text = QFontMetrics(font).elidedText(title, Qt.TextElideMode.ElideRight, max(0, room))
    marked = QTextCharFormat()
    marked.setFontWeight(QFont.Weight.Bold)
    formats = []
    for start, length in why.marks(text.removesuffix("…"), words):
        piece = QTextLayout.FormatRange()
        piece.start, piece.length, piece.format = start, length, marked
        formats.append(piece)
    layout = QTextLayout(text, font)
    layout.setFormats(formats)
    layout.beginLayout()
    line = layout.createLine()
    if line.isValid():  # an empty title has no line
        line.setNumColumns(len(text))
    layout.endLayout()
    return layout, line.naturalTextWidth() if line.isValid() else 0.0


class ResultDelegate(QStyledItemDelegate):
    """Paints a row: the title with the matched words bold, device · part · source below, and how strong the match
    is at the right. Colours and fonts come from the view.
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
        self._paint_title(painter, QRect(left, top, right - left, title_height), title_font, palette, hit)
        painter.setFont(option.font)
        painter.setPen(theme.muted(palette))
        detail = QFontMetrics(option.font).elidedText(
            second_line(hit), Qt.TextElideMode.ElideRight, max(0, text_right - left)
        )
        painter.drawText(QRect(left, below, text_right - left, line_height), Qt.AlignmentFlag.AlignVCenter, detail)
        painter.restore()

    @staticmethod
    def _title_font(base: QFont) -> QFont:
        font = QFont(base)
        font.setPointSizeF(base.pointSizeF() * 1.14)
        return font

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
    def _paint_title(painter: QPainter, rect: QRect, font: QFont, palette: QPalette, hit: Hit) -> None:
        # A title with a line break would be laid out as two lines; the row has room for one.
        whole = " ".join(hit.title.split())
        room = rect.width()
        layout, width = _title_layout(whole, hit.evidence.words, font, room)
        # Bold letters are wider than the plain ones that eliding measures: take what is too much off and try again.
        while width > rect.width() and room > 0:
            room -= math.ceil(width - rect.width())
            layout, width = _title_layout(whole, hit.evidence.words, font, room)
        painter.setPen(palette.color(QPalette.ColorRole.Text))
        layout.draw(painter, QPointF(rect.topLeft()))

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
        font = QFont(base)
        font.setPointSizeF(base.pointSizeF() * 0.86)
        width = QFontMetrics(font).horizontalAdvance("words") + 14
        rect = QRectF(corner.x() - width, corner.y(), width, height).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(theme.mix(palette.color(QPalette.ColorRole.Base), theme.muted(palette), 0.6))
        painter.drawRoundedRect(rect, rect.height() / 2, rect.height() / 2)
        painter.setFont(font)
        painter.setPen(theme.muted(palette))
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, "words")
        return corner.x() - width - cls.PAD_X


class ResultsView(QListView):
    """The list. Until the technician picks a row by hand the best hit is selected; a picked guide stays selected
    wherever the next ranking puts it.
    """

    selected = Signal(object)
    """The selected `Hit`, or None."""
    opened = Signal()
    """Enter or a double click: show me this one."""
    typed = Signal(str)
    """A character typed into the list; it is meant for the symptom box."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = ResultsModel(self)
        self._picked: str | None = None
        self._updating = False
        self.setModel(self._model)
        self.setItemDelegate(ResultDelegate(self))
        self.setUniformItemSizes(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName("Results")
        self.setAccessibleDescription("Ranked guides, best first. Enter opens the selected guide.")
        self.doubleClicked.connect(lambda _: self.opened.emit())

    def show_hits(self, hits: Sequence[Hit], semantic: bool) -> None:
        """Shows a ranking."""
        self._updating = True
        try:
            self._model.show(hits, semantic)
            row = self._model.row_of(self._picked)
            if row < 0:
                self._picked = None
                row = 0 if hits else -1
            self.setCurrentIndex(self._model.index(row) if row >= 0 else QModelIndex())
            if self._picked is None:
                self.scrollToTop()
        finally:
            self._updating = False
        self.selected.emit(self.current_hit())

    def forget_pick(self) -> None:
        """The next ranking selects its best hit again."""
        self._picked = None

    def pick_current(self) -> None:
        """The selected guide is being read: no later answer to the same question may take it away."""
        hit = self.current_hit()
        if hit is not None:
            self._picked = hit.key

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

    def page(self) -> int:
        """Rows that fit into the view."""
        height = self.sizeHintForRow(0)
        return max(1, self.viewport().height() // height - 1) if height > 0 else 1

    def currentChanged(self, current: AnyIndex, previous: AnyIndex) -> None:
        """A change that no ranking made is the technician's pick."""
        super().currentChanged(current, previous)
        if self._updating:
            return
        hit = self._model.hit(current.row()) if current.isValid() else None
        self._picked = hit.key if hit else None
        self.selected.emit(hit)

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

    def changeEvent(self, event: QEvent) -> None:
        """Another font means another row height."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self.scheduleDelayedItemsLayout()
