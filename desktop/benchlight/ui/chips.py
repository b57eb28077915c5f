"""What the text was understood to say, as chips that can be taken away and brought back."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QPainter, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QToolButton, QWidget

from benchlight.records import Piece, Sort
from benchlight.translation import mark, tr
from benchlight.ui import theme
from benchlight.ui.elided_label import ElidedLabel
from benchlight.ui.tips import tip

MOST_LINES = 2
GAP = 6
_WITHOUT = {
    Sort.DEVICE: mark("Rank without the device {name}"),
    Sort.KIND: mark("Rank without the kind of device {name}"),
    Sort.CODE: mark("Rank without the code {name}"),
    Sort.BUILD: mark("Rank without {name}"),
    Sort.STATE: mark("Rank without {name}"),
    Sort.EXCLUDED: mark("Rank without {name}"),
}
_AGAIN = {
    Sort.DEVICE: mark("Rank with the device {name} again"),
    Sort.KIND: mark("Rank with the kind of device {name} again"),
    Sort.CODE: mark("Rank with the code {name} again"),
    Sort.BUILD: mark("Rank with {name} again"),
    Sort.STATE: mark("Rank with {name} again"),
    Sort.EXCLUDED: mark("Rank with {name} again"),
}
"""What the button of a chip does."""


class _Removed(NamedTuple):
    piece: Piece
    said: tuple[str, ...]
    """What the text says of it: it comes back where the text no longer says so."""


class Pill(QWidget):
    """A text with a button, on a rounded ground."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.removed = False
        self.label = ElidedLabel(self)
        self.button = QToolButton(self)
        self.button.setAutoRaise(True)
        self.button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.button.installEventFilter(self)
        self.setFocusProxy(self.button)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 2, 4, 2)
        layout.setSpacing(4)
        layout.addWidget(self.label, 1)
        layout.addWidget(self.button)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The ground shows that the button has the focus."""
        if watched is self.button and event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self.update()
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """A rounded ground in the accent's tint, or none."""
        palette = self.palette()
        ground, accent = palette.color(QPalette.ColorRole.Window), palette.color(QPalette.ColorRole.Accent)
        edge = theme.mix(ground, theme.muted(palette) if self.removed else accent, 0.4)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(Qt.BrushStyle.NoBrush if self.removed else theme.mix(ground, accent, 0.16))
        painter.setPen(theme.mix(ground, accent, 0.9) if self.button.hasFocus() else edge)
        radius = self.height() / 2 - 1
        painter.drawRoundedRect(self.rect().toRectF().adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)


class Chip(Pill):
    """A piece that was understood, with a button that takes it away; or one that was, with a button that brings it
    back."""

    toggled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.pieces: tuple[Piece, ...] = ()
        self.button.clicked.connect(self.toggled)

    def show_pieces(self, pieces: tuple[Piece, ...], removed: bool) -> None:
        """Shows pieces of the same label."""
        if (pieces, removed) == (self.pieces, self.removed):
            return
        self.pieces, self.removed = pieces, removed
        piece = pieces[0]
        does = tr("Rank with it again") if removed else tr("Rank without it (Del)")
        self.label.setText(piece.label)
        self.label.setForegroundRole(QPalette.ColorRole.PlaceholderText if removed else QPalette.ColorRole.WindowText)
        font = QFont()  # all but the line through it is as the window's is
        font.setStrikeOut(removed)
        self.label.setFont(font)
        self.setToolTip(tip(piece.label, piece.reason[:1].upper() + piece.reason[1:], does))
        self.button.setText("+" if removed else "×")
        self.button.setToolTip(does)
        spoken = (_AGAIN if removed else _WITHOUT)[piece.sort]
        self.button.setAccessibleName(tr(spoken).format(name=piece.label))
        self.button.setAccessibleDescription(piece.reason)
        self.update()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Del and Backspace on the button take away, too."""
        if (
            watched is self.button
            and event.type() is QEvent.Type.KeyPress
            and isinstance(event, QKeyEvent)
            and event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)
        ):
            if not self.removed:
                self.toggled.emit()
            return True
        return super().eventFilter(watched, event)


class Chips(QWidget):
    """The chips in lines. One line is always kept free for them, and lines once needed stay until the text is gone, so
    that nothing below moves to and fro while somebody types.
    """

    changed = Signal()
    """A piece was taken away or brought back."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pieces: tuple[Piece, ...] = ()
        self._removed: dict[tuple[Sort, str], _Removed] = {}
        self._text = ""
        """The text that the pieces are of."""
        self._lines, self._asked = 1, 0
        """Lines kept, and the height asked for them."""
        self._all = False
        """Whether more than two lines may be shown."""
        self._chips: list[Chip] = []
        self._others: list[Pill] = []
        """What stands behind what was understood."""
        self.more = QToolButton(self)
        self.more.setAutoRaise(True)
        self.more.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.more.clicked.connect(self._show_all)
        self.more.hide()
        self.setAccessibleName(tr("What was understood"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._add_chip()

    # -- what is understood -----------------------------------------------------------------------------------------

    @property
    def removed(self) -> frozenset[tuple[Sort, str]]:
        """Ids of the pieces that are taken away."""
        return frozenset(self._removed)

    def chips(self) -> list[Chip]:
        """Those that are in use."""
        return [chip for chip in self._chips if chip.pieces]

    def show_pieces(self, pieces: Sequence[Piece], text: str) -> None:
        """Shows what a text was understood to say, and between it what is taken away."""
        before, self._pieces, self._text = self._pieces, tuple(pieces), text
        if self._pieces != before:
            self._fill()

    def show_others(self, others: Sequence[Pill]) -> None:
        """Puts these behind what was understood, instead of those before."""
        for before in self._others:
            before.hide()
            before.deleteLater()
        self._others = list(others)
        last: QWidget = self._chips[-1].button
        for other in self._others:
            QWidget.setTabOrder(last, other.button)
            last = other.button
        QWidget.setTabOrder(last, self.more)
        self._arrange(anew=not self._text and not others)

    def others(self) -> list[Pill]:
        """What stands there."""
        return list(self._others)

    def note_text(self, text: str) -> None:
        """The text has changed: what is taken away comes back where the text no longer says it."""
        if not text.strip():
            self._pieces, self._removed, self._all, self._text = (), {}, False, ""
            self._fill(anew=True)
            return
        unsaid = [each for each in self._removed.values() if each.said and not any(said in text for said in each.said)]
        for each in unsaid:
            del self._removed[each.piece.id]
        if unsaid:
            self._fill()

    def bring_back(self, sort: Sort) -> None:
        """Brings back what is taken away of a sort."""
        self._removed = {each.piece.id: each for each in self._removed.values() if each.piece.sort is not sort}
        self._pieces = tuple(piece for piece in self._pieces if piece.sort is not sort)
        self._fill()

    def _toggle(self, chip: Chip) -> None:
        for piece in chip.pieces:
            if chip.removed:
                self._removed.pop(piece.id, None)
            else:
                said = tuple(self._text[start : start + length] for start, length in piece.spans)
                self._removed[piece.id] = _Removed(piece, said)
        if chip.removed:
            self._pieces = (*self._pieces, *chip.pieces)  # until it is ranked with them
        self._fill()
        self.changed.emit()

    def _fill(self, anew: bool = False) -> None:
        """Has the chips say what is understood and what is taken away, in the order of the text."""
        pieces = {piece.id: piece for piece in (*self._pieces, *(each.piece for each in self._removed.values()))}
        groups: dict[tuple[str, bool], list[Piece]] = {}
        for piece in sorted(pieces.values(), key=lambda piece: piece.spans[:1]):
            groups.setdefault((piece.label, piece.id in self._removed), []).append(piece)
        while len(self._chips) < len(groups):
            self._add_chip()
        for chip in self._chips[len(groups) :]:
            chip.pieces = ()
            chip.hide()
        for chip, ((_, removed), of_label) in zip(self._chips, groups.items(), strict=False):
            chip.show_pieces(tuple(of_label), removed)
        self._arrange(anew)

    def _add_chip(self) -> None:
        chip = Chip(self)
        chip.hide()
        chip.toggled.connect(lambda: self._toggle(chip))
        if self._chips:  # tabs go from each to the next
            QWidget.setTabOrder(self._chips[-1].button, chip.button)
        self._chips.append(chip)
        QWidget.setTabOrder(chip.button, self._others[0].button if self._others else self.more)

    # -- lines ------------------------------------------------------------------------------------------------------

    def sizeHint(self) -> QSize:
        """As high as the lines that it needs, or has needed for this text."""
        return QSize(200, self._height(self._lines))

    def minimumSizeHint(self) -> QSize:
        """Its lines, and some of the first chip."""
        return QSize(80, self._height(self._lines))

    def _height(self, lines: int) -> int:
        return lines * self._chips[0].sizeHint().height() + (lines - 1) * GAP

    def _boxes(self) -> list[Pill]:
        return [*self.chips(), *self._others]

    def _show_all(self) -> None:
        self._all = True
        self._arrange()
        self._boxes()[-1].setFocus(Qt.FocusReason.OtherFocusReason)

    def _arrange(self, anew: bool = False) -> None:
        """Puts the chips into lines, and behind them the number of those that find no room. Done `anew`, it keeps no
        line that was needed before."""
        chips = self._boxes()
        most = len(chips) if self._all else MOST_LINES
        needed = 1
        for shown in range(len(chips), -1, -1):
            self.more.setText(f"+{len(chips) - shown}")
            boxes: list[QWidget] = [*chips[:shown], *([self.more] if shown < len(chips) else [])]
            places = self._flow(box.sizeHint() for box in boxes)
            needed = 1 + max((line for line, _ in places), default=0)
            if needed <= most:
                break
        self.more.setVisible(shown < len(chips))
        self.more.setToolTip(tr("Show all that was understood"))
        self.more.setAccessibleName(tr("Show %n more that was understood", "", len(chips) - shown))
        for chip in chips[shown:]:
            chip.hide()
        for box, (_, place) in zip(boxes, places, strict=True):
            box.setGeometry(place)
            box.show()
        self._lines = needed if anew else max(needed, self._lines)
        if self._height(self._lines) != self._asked:
            self._asked = self._height(self._lines)
            self.updateGeometry()

    def _flow(self, sizes: Iterable[QSize]) -> list[tuple[int, QRect]]:
        """The line and the place of each box."""
        width, height = self.width(), self._height(1)
        line, left, places = 0, 0, []
        for size in sizes:
            taken = min(size.width(), width)
            if left and left + taken > width:
                line, left = line + 1, 0
            corner = QPoint(left, line * (height + GAP))
            places.append((line, QRect(corner, QSize(taken, height))))
            left += taken + GAP
        return places

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width makes other lines."""
        super().resizeEvent(event)
        self._arrange(anew=event.size().width() != event.oldSize().width())

    def changeEvent(self, event: QEvent) -> None:
        """Another font makes other widths."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._arrange()
