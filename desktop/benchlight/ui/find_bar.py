"""Finds a text in the guide that is shown."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QPalette, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QTextEdit, QWidget

from benchlight.translation import number, tr
from benchlight.ui import theme
from benchlight.ui.announcements import announce
from benchlight.ui.page_browser import PageBrowser

MOST = 1_000
"""Of so many places each is marked; who finds more has to say more."""


class FindBar(QWidget):
    """A line below the page: what to find, how often it is there, on to the next and to the one before."""

    closed = Signal()
    """Somebody has closed it."""

    def __init__(self, page: PageBrowser, parent: QWidget) -> None:
        super().__init__(parent)
        self._page = page
        self._found: list[QTextCursor] = []
        self._place = 0
        self.text = QLineEdit(self)
        self.text.setPlaceholderText(tr("Find in this guide"))
        self.text.setAccessibleName(tr("Find in this guide"))
        self.text.setClearButtonEnabled(True)
        self.count = QLabel(self)
        self.count.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self.previous = self._button("▲", tr("Previous place"), lambda: self.go(-1))
        self.next = self._button("▼", tr("Next place"), lambda: self.go(1))
        self.close_button = self._button("✕", tr("Close"), self._close)
        row = QHBoxLayout(self)
        row.setContentsMargins(18, 6, 14, 6)
        row.addWidget(self.text, 1)
        for widget in (self.count, self.previous, self.next, self.close_button):
            row.addWidget(widget)
        self.text.textChanged.connect(self.seek)
        page.filled.connect(self._seek_in_the_rest)
        self.hide()

    def _button(self, label: str, name: str, does: Callable[[], None]) -> QPushButton:
        button = QPushButton(label, self)
        button.setAccessibleName(name)
        button.setToolTip(name)
        button.setFixedWidth(2 * self.fontMetrics().height())
        button.clicked.connect(does)
        return button

    def open(self) -> None:
        """Comes, with what was sought last, or with what is selected."""
        selected = self._page.textCursor().selectedText()
        self.show()
        if selected and len(selected) < 100 and "\u2029" not in selected and "\ufffc" not in selected:
            self.text.setText(selected)
        self.text.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.text.selectAll()
        self.seek()

    def put_away(self) -> None:
        """Goes, and nothing is marked any more."""
        if not self.isHidden():
            self.hide()
            self._show([])

    def _close(self) -> None:
        self.put_away()
        self.closed.emit()

    def seek(self) -> None:
        """Marks all places, and goes to the first from where the page is read."""
        found = self._places()
        top = self._page.text_at_top()
        self._show(found, next((place for place, each in enumerate(found) if each.selectionStart() >= top), 0))
        if found:
            self._go_there()

    def _seek_in_the_rest(self) -> None:
        """A long page has come to its end."""
        if not self.isHidden() and len(self._found) < MOST:
            self._show(self._places(), self._place)

    def _places(self) -> list[QTextCursor]:
        document, sought = self._page.document(), self.text.text()
        found: list[QTextCursor] = []
        cursor = document.find(sought) if sought and not self.isHidden() else QTextCursor()
        while not cursor.isNull() and len(found) < MOST:
            found.append(cursor)
            cursor = document.find(sought, cursor)
        return found

    def go(self, by: int) -> None:
        """To the next place (1) or the one before (-1), round the end."""
        if self.isHidden():
            self.open()
        elif self._found:
            self._show(self._found, (self._place + by) % len(self._found))
            self._go_there()
            announce(self, self.count.text())

    def _show(self, found: list[QTextCursor], place: int = 0) -> None:
        self._found, self._place = found, place
        more = "+" if len(found) == MOST or not self._page.is_filled else ""
        if found:
            told = tr("{place} of {count}").format(place=number(place + 1), count=number(len(found)) + more)
        else:
            told = tr("Not found") if self.text.text() else ""
        self.count.setText(told)
        for button in (self.previous, self.next):
            button.setEnabled(bool(found))
        palette = self.palette()
        marked, here = QTextCharFormat(), QTextCharFormat()
        marked.setBackground(theme.warning_edge(palette) if theme.is_dark(palette) else theme.warning(palette))
        here.setBackground(palette.color(QPalette.ColorRole.Highlight))
        here.setForeground(palette.color(QPalette.ColorRole.HighlightedText))
        selections = []
        for each, cursor in enumerate(found):
            selection = QTextEdit.ExtraSelection()
            selection.cursor = cursor
            selection.format = here if each == place else marked
            selections.append(selection)
        self._page.setExtraSelections(selections)

    def _go_there(self) -> None:
        cursor = self._found[self._place]
        rect, page = self._page.cursorRect(cursor), self._page.viewport().rect()
        if not page.adjusted(0, 20, 0, -40).contains(rect.center()):
            bar = self._page.verticalScrollBar()
            bar.setValue(bar.value() + rect.center().y() - page.height() // 3)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes on, with Shift back; Esc closes."""
        match event.key():
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self.go(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
            case Qt.Key.Key_Escape:
                self._close()
            case _:
                super().keyPressEvent(event)
