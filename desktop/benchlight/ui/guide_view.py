"""The guide pane: the page, and the two buttons that tell whether the guide was the right one."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QEvent, QPoint, Qt, QUrl, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QTextCursor,
    QTextDocumentFragment,
    QWheelEvent,
)
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QStackedWidget,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from benchlight.records import Guide, Outcome
from benchlight.ui import fonts, theme
from benchlight.ui.guide_page import GuidePage, is_web_address

TEXT_SIZE = 1.06
"""Size of the page's text, that of the window's being 1."""
_QUESTIONS = {
    None: "Was this the right guide?",
    Outcome.FIXED: 'It fixed this. <a href="#">Take back</a>',
    Outcome.NOT_IT: 'It was not this. <a href="#">Take back</a>',
}


class PageBrowser(QTextBrowser):
    """Shows a page and loads nothing: no picture, no file, no network."""

    zoom_wanted = Signal(int)
    link_wanted = Signal(str)
    """A link to the web was clicked."""
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
        self.anchorClicked.connect(self._on_clicked)

    def loadResource(self, kind: int, name: QUrl | str) -> Any:
        """Nothing is ever loaded."""
        return None

    def _on_clicked(self, address: QUrl) -> None:
        if is_web_address(address.toString()):
            self.link_wanted.emit(address.toString())

    def text_at_top(self) -> int:
        """Where in the text the view begins."""
        return self.cursorForPosition(QPoint(0, 0)).position()

    def scroll_to_text(self, position: int) -> None:
        """Scrolls so that the view begins there, see `text_at_top`."""
        cursor = QTextCursor(self.document())
        cursor.setPosition(min(position, self.document().characterCount() - 1))
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + self.cursorRect(cursor).top() if position else 0)

    def replace_table(self, content: str) -> None:
        """Puts other HTML into the page's only table. What stands below it moves and is not laid out again."""
        bar = self.verticalScrollBar()
        at_top = self.cursorForPosition(QPoint(0, 0))
        before = self.cursorRect(at_top).top()
        (table,) = self.document().rootFrame().childFrames()
        cursor = table.firstCursorPosition()
        cursor.setPosition(table.lastPosition(), QTextCursor.MoveMode.KeepAnchor)
        cursor.insertHtml(content)
        if bar.value():
            bar.setValue(bar.value() + self.cursorRect(at_top).top() - before)

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


class _Question(QLabel):
    """A line whose link Tab stops at, and not at the text around it first."""

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Goes on to the link, which Enter follows."""
        super().focusInEvent(event)
        if event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason):
            self.focusNextPrevChild(event.reason() is Qt.FocusReason.TabFocusReason)


class _Footer(QWidget):
    """A question and the buttons that answer it: beside it where there is room, below it where there is not."""

    def __init__(self, question: QLabel, buttons: Sequence[QPushButton], parent: QWidget) -> None:
        super().__init__(parent)
        self._question = question
        question.setWordWrap(True)
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(8)
        for button in buttons:
            button.setMinimumWidth(104)
            self._buttons.addWidget(button)
        # Not yet shown it must not ask for more than it needs.
        self._layout = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        self._layout.setContentsMargins(18, 9, 14, 9)
        self._layout.setSpacing(8)
        self._layout.addWidget(question, 1)
        self._layout.addLayout(self._buttons)

    def event(self, event: QEvent) -> bool:
        """Another width or another question may need another arrangement."""
        if event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutRequest):
            self._arrange()
        return super().event(event)

    def _arrange(self) -> None:
        question = QTextDocumentFragment.fromHtml(self._question.text()).toPlainText()
        margins = self._layout.contentsMargins()
        around = margins.left() + self._layout.spacing() + self._buttons.sizeHint().width() + margins.right()
        fits = self.fontMetrics().horizontalAdvance(question) + around <= self.width()
        self._layout.setDirection(QBoxLayout.Direction.LeftToRight if fits else QBoxLayout.Direction.TopToBottom)


class GuideView(QFrame):
    """Shows one guide."""

    outcome_chosen = Signal(object)
    """The `Outcome` of the guide shown."""
    taking_back_chosen = Signal()
    """What was recorded of the guide shown shall not count any more."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._guide: Guide | None = None
        self._why = ""
        self.page = PageBrowser(self)
        self._hint = QLabel("Select a result to read its guide here.", self)
        self._hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._hint.setWordWrap(True)
        self._hint.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self.question = _Question(_QUESTIONS[None], self)
        self.question.linkActivated.connect(self.taking_back_chosen)
        # In the order of their places, which Tab follows.
        self.not_it = QPushButton("&Not it", self)
        self.fixed = QPushButton("Fi&xed it", self)
        for button, outcome in ((self.fixed, Outcome.FIXED), (self.not_it, Outcome.NOT_IT)):
            button.clicked.connect(lambda _=False, outcome=outcome: self.outcome_chosen.emit(outcome))
        self.fixed.setAccessibleDescription("Records that this guide fixed the fault, and remembers the symptoms.")
        self.not_it.setAccessibleDescription("Records that this guide was not the right one.")
        reading = QWidget(self)
        column = QVBoxLayout(reading)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.page, 1)
        column.addWidget(_Footer(self.question, (self.not_it, self.fixed), self))
        self._reading = reading
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self._hint)
        self._stack.addWidget(reading)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(1, 0, 0, 0)
        layout.addWidget(self._stack)
        self.allow_outcome(False)

    @property
    def guide(self) -> Guide | None:
        """The guide shown."""
        return self._guide

    def show_guide(self, guide: Guide, why: str) -> None:
        """Shows a guide. For the same guide only the reason changes, wherever its page is scrolled to."""
        before, self._guide, self._why = (self._guide, self._why), guide, why
        if guide != before[0]:
            same = before[0] is not None and guide.key == before[0].key
            (self._render_again if same else self._render)()
            self.page.setAccessibleName(f"Guide: {guide.title}")
        elif why != before[1]:
            self.page.replace_table(GuidePage.reason(why))
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

    def _render(self) -> None:
        if self._guide is None:
            return
        font = fonts.scaled(self.font(), TEXT_SIZE)
        self.page.document().setDefaultFont(font)
        self.page.setHtml(GuidePage(self.palette(), font).render(self._guide, self._why))
        # A page that is lower than its margin, as while it has no place yet, is scrolled to its first line by Qt.
        self.page.verticalScrollBar().setValue(0)

    def _render_again(self) -> None:
        """Renders the guide shown; what stood at the top of the view stays there."""
        at_top = self.page.text_at_top()
        self._render()
        self.page.scroll_to_text(at_top)

    def changeEvent(self, event: QEvent) -> None:
        """The page takes its colours and size from the palette and the font, so it follows them."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange):
            self._render_again()

    def paintEvent(self, event: QPaintEvent) -> None:
        """A hairline towards the results and the page's ground."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self.palette().color(QPalette.ColorRole.Base))
        painter.fillRect(0, 0, 1, self.height(), theme.line(self.palette()))
        if self._stack.currentWidget() is self._reading:
            footer = self.page.geometry().bottom() + 1
            painter.fillRect(0, footer, self.width(), self.height() - footer, self.palette().window())
            painter.fillRect(0, footer, self.width(), 1, theme.line(self.palette()))
