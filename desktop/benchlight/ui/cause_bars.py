"""How likely each cause is, as bars with numbers."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QEnterEvent, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QVBoxLayout, QWidget

from benchlight.ranking import wording
from benchlight.records import CauseOdds, Diagnosis
from benchlight.translation import tr
from benchlight.ui import theme
from benchlight.ui.tips import tip

MOST = 4
"""So many are shown, "none of these" among them."""
_LEAST = 0.005
"""What would be 0 % is not shown."""
_BAR = 8
_NAME_SHARES = (0.4, 0.7)
"""At least, and at most, of the room beside the number."""


class _Line(NamedTuple):
    name: str
    share: float
    odds: CauseOdds | None
    """None for "none of these"."""


def _lines(diagnosis: Diagnosis) -> list[_Line]:
    """The likeliest causes, and "none of these" where it stands among them, or last."""
    causes = [odds for odds in diagnosis.causes[: MOST - 1] if odds.odds >= _LEAST]
    likeliest = [_Line(name, odds.odds, odds) for name, odds in zip(wording.causes(causes), causes, strict=True)]
    if not likeliest:
        return []
    none = _Line(tr("None of these"), diagnosis.none_of_these, None)
    return sorted([*likeliest, none], key=lambda line: -line.share)


class CauseBar(QAbstractButton):
    """One cause. Pressed, it shows the cause's guides."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._line = _Line("", 0.0, None)
        self._names: Sequence[str] = ()
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @property
    def odds(self) -> CauseOdds | None:
        """The cause; None for "none of these"."""
        return self._line.odds

    def show_line(self, line: _Line, names: Sequence[str]) -> None:
        """Says a cause and how likely it is. The bar begins behind the longest of all `names`."""
        self._line, self._names = line, names
        self.setText(f"{line.name} {wording.percent(line.share)}")
        self.setEnabled(line.odds is not None and bool(wording.causes_of(line.odds)))
        self.setAccessibleName(tr("{cause}, {percent}").format(cause=line.name, percent=wording.percent(line.share)))
        another = tr("Another part, several at once, or no fault of a part")
        known = tr("Show its guides") if self.isEnabled() else tr("The part of a guide in the list")
        does = another if line.odds is None else known
        self.setAccessibleDescription(does)
        self.setToolTip(tip(line.name, does))
        self.update()

    def sizeHint(self) -> QSize:
        """A line of text with some air."""
        return QSize(220, self.fontMetrics().height() + 5)

    def minimumSizeHint(self) -> QSize:
        """Its name may be cut."""
        return QSize(100, self.sizeHint().height())

    def enterEvent(self, event: QEnterEvent) -> None:
        """It is underlined where it can be pressed."""
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        """No longer."""
        super().leaveEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Name, bar and percentage."""
        palette, metrics, painter = self.palette(), self.fontMetrics(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = palette.color(QPalette.ColorRole.Window)
        text = palette.color(QPalette.ColorGroup.Active, QPalette.ColorRole.WindowText)
        none = self._line.odds is None
        number = wording.percent(self._line.share)
        number_width = metrics.horizontalAdvance(wording.percent(1.0))
        room = self.rect().adjusted(2, 0, -2, 0)
        least, most = (round(share * (room.width() - number_width)) for share in _NAME_SHARES)
        name_width = min(most, max(least, *(metrics.horizontalAdvance(name) + 10 for name in self._names)))
        if not none and (self.underMouse() or self.hasFocus()):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.mix(ground, palette.color(QPalette.ColorRole.Accent), 0.14))
            painter.drawRoundedRect(QRectF(self.rect()), 4, 4)
        painter.setPen(theme.muted(palette) if none else text)
        name = metrics.elidedText(self._line.name, Qt.TextElideMode.ElideRight, name_width - 8)
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.drawText(QRect(room.left(), 0, name_width, self.height()), middle | Qt.AlignmentFlag.AlignLeft, name)
        painter.drawText(room, middle | Qt.AlignmentFlag.AlignRight, number)
        track = QRectF(room.left() + name_width, (self.height() - _BAR) / 2, 0, _BAR)
        track.setRight(room.right() - number_width - 8)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.mix(ground, text, 0.10))
        painter.drawRoundedRect(track, _BAR / 2, _BAR / 2)
        filled = QRectF(track)
        filled.setWidth(track.width() * min(1.0, max(0.0, self._line.share)))
        painter.setClipRect(filled)
        accent = palette.color(QPalette.ColorGroup.Active, QPalette.ColorRole.Accent)
        painter.setBrush(theme.muted(palette) if none else accent)
        painter.drawRoundedRect(track, _BAR / 2, _BAR / 2)
        if self.hasFocus():
            painter.setClipping(False)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(accent)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)


class CauseBars(QWidget):
    """The likeliest causes, one below the other."""

    chosen = Signal(object)
    """The `CauseOdds` that was pressed."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.bars = [CauseBar(self) for _ in range(MOST)]
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(1)
        for bar in self.bars:
            bar.clicked.connect(lambda _=False, bar=bar: self.chosen.emit(bar.odds))
            layout.addWidget(bar)
        layout.addStretch(1)
        self.setAccessibleName(tr("Likely causes"))

    def show_odds(self, diagnosis: Diagnosis) -> None:
        """Shows the odds of a diagnosis."""
        lines: Sequence[_Line] = _lines(diagnosis)
        names = [line.name for line in lines]
        for place, bar in enumerate(self.bars):
            bar.setVisible(place < len(lines))
            if place < len(lines):
                bar.show_line(lines[place], names)
