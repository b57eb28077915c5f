"""The guide pane: the page, and the two buttons that tell the bench whether the guide was the right one."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QEvent, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QPalette, QWheelEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QStackedWidget,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from benchlight.models import Guide, Outcome
from benchlight.ui import theme
from benchlight.ui.guide_page import GuidePage, is_web_address

_QUESTIONS = {
    None: "Was this the right guide?",
    Outcome.FIXED: 'It fixed this. <a href="#">Take back</a>',
    Outcome.NOT_IT: 'It was not this. <a href="#">Take back</a>',
}
ZOOM_MIN, ZOOM_MAX, ZOOM_STEP = 0.5, 3.0, 1.1


class PageBrowser(QTextBrowser):
    """Shows a page and loads nothing: no picture, no file, no network."""

    zoom_wanted = Signal(int)
    read = Signal()
    """Somebody has turned to the page: it took the focus or was scrolled."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setOpenLinks(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAcceptDrops(False)
        self.document().setDocumentMargin(18)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextBrowserInteraction | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setAccessibleName("Guide")
        self.anchorClicked.connect(self._open)

    def loadResource(self, kind: int, name: QUrl | str) -> Any:
        """Nothing is ever loaded."""
        return None

    @staticmethod
    def _open(address: QUrl) -> None:
        if is_web_address(address.toString()):
            QDesktopServices.openUrl(address)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Ctrl and the wheel zoom by our steps, so that the zoom is remembered."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            if event.angleDelta().y():
                self.zoom_wanted.emit(1 if event.angleDelta().y() > 0 else -1)
            event.accept()
        else:
            self.read.emit()
            super().wheelEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The page is being read."""
        super().focusInEvent(event)
        self.read.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows scroll the page rather than move a text cursor that nobody sees."""
        bar = self.verticalScrollBar()
        if event.modifiers() == Qt.KeyboardModifier.NoModifier:
            match event.key():
                case Qt.Key.Key_Down:
                    bar.setValue(bar.value() + 3 * bar.singleStep())
                    return
                case Qt.Key.Key_Up:
                    bar.setValue(bar.value() - 3 * bar.singleStep())
                    return
                case Qt.Key.Key_Home:
                    bar.setValue(bar.minimum())
                    return
                case Qt.Key.Key_End:
                    bar.setValue(bar.maximum())
                    return
        super().keyPressEvent(event)


class GuideView(QFrame):
    """Shows one guide."""

    outcome_chosen = Signal(object)
    """The `Outcome` of the guide shown."""
    taking_back_chosen = Signal()
    """What was recorded of the guide shown shall not count any more."""
    zoom_changed = Signal(float)

    def __init__(self, zoom: float = 1.0, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._guide: Guide | None = None
        self._why = ""
        self._zoom = zoom
        self.page = PageBrowser(self)
        self.page.zoom_wanted.connect(self.zoom)
        self._hint = QLabel("Select a result to read its guide here.", self)
        self._hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._hint.setWordWrap(True)
        self._hint.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self.fixed = QPushButton("&Fixed it", self)
        self.not_it = QPushButton("&Not it", self)
        for button, outcome in ((self.fixed, Outcome.FIXED), (self.not_it, Outcome.NOT_IT)):
            button.setMinimumWidth(104)
            button.clicked.connect(lambda _=False, outcome=outcome: self.outcome_chosen.emit(outcome))
        self.fixed.setAccessibleDescription("Records that this guide fixed the fault, and remembers the symptoms.")
        self.not_it.setAccessibleDescription("Records that this guide was not the right one.")
        reading = QWidget(self)
        column = QVBoxLayout(reading)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.page, 1)
        column.addWidget(self._footer())
        self._reading = reading
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self._hint)
        self._stack.addWidget(reading)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(1, 0, 0, 0)
        layout.addWidget(self._stack)
        self.setFocusProxy(self.page)
        self.allow_outcome(False)

    def _footer(self) -> QWidget:
        footer = QWidget(self)
        footer.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        row = QHBoxLayout(footer)
        row.setContentsMargins(18, 9, 14, 9)
        row.setSpacing(8)
        self.question = QLabel(_QUESTIONS[None], footer)
        self.question.linkActivated.connect(self.taking_back_chosen)
        row.addWidget(self.question)
        row.addStretch(1)
        row.addWidget(self.not_it)
        row.addWidget(self.fixed)
        return footer

    @property
    def guide(self) -> Guide | None:
        """The guide shown."""
        return self._guide

    @property
    def zoom_factor(self) -> float:
        """Scale of the text."""
        return self._zoom

    def show_guide(self, guide: Guide, why: str) -> None:
        """Shows a guide; the same guide keeps its scroll position."""
        if guide == self._guide and why == self._why and self._stack.currentWidget() is self._reading:
            return
        same = self._guide is not None and guide.key == self._guide.key
        self._guide, self._why = guide, why
        self._render(keep_position=same)
        self._stack.setCurrentWidget(self._reading)

    def show_nothing(self, hint: str = "Select a result to read its guide here.") -> None:
        """Shows no guide, and why."""
        self._guide = None
        self._hint.setText(hint)
        self.page.clear()
        self._stack.setCurrentWidget(self._hint)

    def allow_outcome(self, allowed: bool) -> None:
        """Whether there are symptoms to record an outcome for."""
        for button, text in (
            (self.fixed, "This guide fixed the fault: remember the symptoms for it"),
            (self.not_it, "This guide was not the right one"),
        ):
            button.setEnabled(allowed)
            button.setToolTip(text if allowed else "Describe the symptoms first: the outcome is recorded for them.")

    def show_last_word(self, outcome: Outcome | None) -> None:
        """What was recorded of this guide for these symptoms before, and the offer to take that back."""
        self.question.setText(_QUESTIONS[outcome])
        self.question.setTextInteractionFlags(
            Qt.TextInteractionFlag.NoTextInteraction
            if outcome is None
            else Qt.TextInteractionFlag.LinksAccessibleByMouse | Qt.TextInteractionFlag.LinksAccessibleByKeyboard
        )

    def zoom(self, steps: int) -> None:
        """Larger (positive), smaller (negative) or back to normal (0)."""
        factor = 1.0 if steps == 0 else self._zoom * ZOOM_STEP**steps
        factor = round(min(ZOOM_MAX, max(ZOOM_MIN, factor)), 3)
        if abs(factor - 1.0) < 0.02:
            factor = 1.0  # steps up and down again meet at normal
        if factor != self._zoom:
            self._zoom = factor
            self._render(keep_position=True)
            self.zoom_changed.emit(factor)

    def _render(self, keep_position: bool) -> None:
        if self._guide is None:
            return
        bar = self.page.verticalScrollBar()
        share = bar.value() / bar.maximum() if keep_position and bar.maximum() else 0.0
        font = self.font()
        points = font.pointSizeF() * 1.06 * self._zoom
        font.setPointSizeF(points)
        self.page.document().setDefaultFont(font)
        self.page.setHtml(GuidePage(self.palette(), points).render(self._guide, self._why))
        bar.setValue(round(share * bar.maximum()))

    def changeEvent(self, event: QEvent) -> None:
        """The page takes its colours and size from the palette and the font, so it follows them."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange):
            self._render(keep_position=True)

    def paintEvent(self, event: QPaintEvent) -> None:
        """A hairline towards the results and the page's ground."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self.palette().color(QPalette.ColorRole.Base))
        painter.fillRect(0, 0, 1, self.height(), theme.line(self.palette()))
        if self._stack.currentWidget() is self._reading:
            footer = self.page.geometry().bottom() + 1
            painter.fillRect(0, footer, self.width(), self.height() - footer, self.palette().window())
            painter.fillRect(0, footer, self.width(), 1, theme.line(self.palette()))
