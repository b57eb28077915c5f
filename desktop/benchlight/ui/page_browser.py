"""Shows a guide's page, whose pictures come when they are looked at."""

from __future__ import annotations

import math
import time
from collections.abc import Iterator, Sequence
from typing import Any

from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, QRectF, Qt, QTimer, QUrl, Signal, Slot
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPalette,
    QTextBlockFormat,
    QTextCursor,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QStyle, QTextBrowser, QWidget

from benchlight.picture_addresses import told_missing
from benchlight.translation import tr
from benchlight.ui import page_objects
from benchlight.ui.announcements import announce
from benchlight.ui.guide_page import HERE, PlacedPicture, is_web_address
from benchlight.ui.page_objects import OBJECT, PageObjects
from benchlight.ui.picture_loader import Wanted
from benchlight.ui.thumbnails import Thumbnail, Thumbnails

_Marker = QTextBlockFormat.MarkerType
_SECONDS_A_TURN = 0.008
_SCREENFUL = 20_000
"""Characters that no screen has room for."""


class _Drawn(PageObjects):
    """The pictures of a page, as far as they are there."""

    def __init__(self, page: PageBrowser) -> None:
        super().__init__(page.document())
        self._page = page

    def palette(self) -> QPalette:
        return self._page.palette()

    def draw_picture(self, painter: QPainter, rect: QRectF, number: int) -> None:
        self._page.draw_picture(painter, rect, number)


class PageBrowser(QTextBrowser):
    """Shows a page and loads nothing of what it names; its pictures are only those it was told of."""

    zoom_wanted = Signal(int)
    link_wanted = Signal(str)
    """A link to the web was clicked."""
    target_wanted = Signal(str)
    """A link to something of the page was, by its name: "picture-3", "tick-tools-0", "guide-1", "document", "back"."""
    filled = Signal()
    """The page is there to its end."""
    read = Signal()
    """Somebody has turned to the page: it took the focus or was scrolled."""

    def __init__(self, thumbnails: Thumbnails, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setOpenLinks(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAcceptDrops(False)
        self.document().setDocumentMargin(18)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextBrowserInteraction | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setAccessibleName(tr("Guide"))
        self.anchorClicked.connect(self._on_clicked)
        self._pieces: Iterator[str] = iter(())
        self._piece: str | None = None
        """The next of them."""
        self._filling = QTimer(self)
        self._filling.timeout.connect(self._go_on_filling)
        self._thumbnails = thumbnails
        thumbnails.changed.connect(self.viewport().update)
        milliseconds = self.style().styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration, None, self)
        thumbnails.fade_seconds = milliseconds / 1000  # none where the desktop wants no animation
        self._pictures: Sequence[Wanted] = ()
        self._names: Sequence[PlacedPicture] = ()
        self._drawn = _Drawn(self)

    def loadResource(self, kind: int, name: QUrl | str) -> Any:
        """Nothing is ever loaded."""
        return None

    # -- the page ---------------------------------------------------------------------------------------------------

    def show_page(self, pieces: Iterator[str]) -> None:
        """Shows a page of HTML, which is safe: what is seen first at once, and the others of its pieces one after
        another, so that a page of any length opens at once."""
        self._pieces = pieces
        self._drawn.show(next(pieces))
        self.setTextCursor(QTextCursor(self.document()))  # or Qt would soon scroll to it, at the end
        self._piece = next(pieces, None)
        if self._piece is not None:
            self._filling.start()
        else:
            self._filling.stop()

    @property
    def is_filled(self) -> bool:
        """Whether the page is there to its end."""
        return not self._filling.isActive()

    def fill(self, characters: float = math.inf) -> None:
        """Takes in what is still missing of the page, or so much that it has so many characters."""
        while self._filling.isActive() and self.document().characterCount() < characters:
            self._add_a_piece()

    @Slot()
    def _go_on_filling(self) -> None:
        until = time.monotonic() + _SECONDS_A_TURN
        while self._filling.isActive() and time.monotonic() < until:
            self._add_a_piece()

    def _add_a_piece(self) -> None:
        assert self._piece is not None
        self._drawn.append(self._piece)
        self._piece = next(self._pieces, None)
        if self._piece is None:
            self._filling.stop()
            self.filled.emit()

    # -- pictures ---------------------------------------------------------------------------------------------------

    def show_pictures(self, pictures: Sequence[PlacedPicture], document: str, fetch: bool) -> None:
        """What the pictures of the page are."""
        self._names = pictures
        self._pictures = [Wanted(picture.address, document, 0, 0, fetch) for picture in pictures]
        self.viewport().update()

    def _thumbnail(self, number: int, rect: QRectF) -> Thumbnail | None:
        ratio = self.devicePixelRatioF()
        width, height = round(rect.width() * ratio), round(rect.height() * ratio)
        return self._thumbnails.look(self._pictures[number]._replace(width=width, height=height))

    def draw_picture(self, painter: QPainter, rect: QRectF, number: int) -> None:
        """Draws the picture, as far as it has faded in, or says why there is none."""
        palette = self.palette()
        page_objects.draw_ground(painter, rect, palette)
        if number >= len(self._pictures):  # not told yet
            return
        thumbnail = self._thumbnail(number, rect)
        if thumbnail is None:
            return
        if thumbnail.loaded.image is not None:
            painter.setOpacity(thumbnail.opacity(self._thumbnails.fade_seconds))
            page_objects.draw_fitting(painter, rect, thumbnail.loaded.image)
        else:
            page_objects.draw_words(painter, rect, f"{told_missing(thumbnail.loaded.reason)}.", palette)

    # -- links ------------------------------------------------------------------------------------------------------

    def _on_clicked(self, address: QUrl) -> None:
        if address.scheme() == HERE:
            self.target_wanted.emit(address.path())
        elif is_web_address(address.toString()):
            self.link_wanted.emit(address.toString())

    def focused_target(self) -> str:
        """The name of what the link with the focus leads to; "" where there is none."""
        cursor = self.textCursor()
        address = QUrl(cursor.charFormat().anchorHref()) if cursor.hasSelection() else QUrl()
        return address.path() if address.scheme() == HERE else ""

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Goes on to the next link, and says what is not in its text."""
        moved = super().focusNextPrevChild(forward)
        if moved and self.hasFocus() and (spoken := self.spoken(self.focused_target())):
            announce(self, spoken)
        return moved

    def spoken(self, target: str) -> str:
        """What a target is to who cannot see it; "" where its text says it."""
        kind, _, number = target.rpartition("-")
        if kind == "picture":
            return tr("{picture}. Space enlarges it.").format(picture=self._names[int(number)].name)
        if kind.startswith("tick-"):
            block = self.textCursor().block()
            ticked = block.blockFormat().marker() is _Marker.Checked
            return (tr("{name}, ticked") if ticked else tr("{name}, not ticked")).format(name=block.text())
        return ""

    def tick(self, target: str, on: bool) -> None:
        """Ticks a line of the checklists, or not."""
        block = self.document().begin()
        while block.isValid():
            if block.blockFormat().marker() is not _Marker.NoMarker and _target_of(block.begin()) == target:
                marked = block.blockFormat()
                marked.setMarker(_Marker.Checked if on else _Marker.Unchecked)
                QTextCursor(block).setBlockFormat(marked)
                return
            block = block.next()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """The box of a checklist is as good as its text; the mouse's button for it goes back."""
        if event.button() == Qt.MouseButton.BackButton:
            self.target_wanted.emit("back")
            return
        if event.button() == Qt.MouseButton.LeftButton:
            scrolled = QPointF(self.horizontalScrollBar().value(), self.verticalScrollBar().value())
            block = self.document().documentLayout().blockWithMarkerAt(event.position() + scrolled)
            if block.isValid() and (target := _target_of(block.begin())):
                self.target_wanted.emit(target)
                return
        super().mousePressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """The address of a link of ours is of no use to anybody."""
        self.fill()  # it has "Select all"
        ours = QUrl(self.anchorAt(event.pos())).scheme() == HERE
        menu = self.createStandardContextMenu() if ours else self.createStandardContextMenu(event.pos())
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(event.globalPos())

    def createMimeDataFromSelection(self) -> QMimeData:
        """What is copied has no names of ours for pictures and signs."""
        mime = super().createMimeDataFromSelection()
        copied = QMimeData()
        copied.setText("\n".join(line.strip() for line in mime.text().replace(OBJECT, "").split("\n")))
        copied.setHtml(mime.html().replace(OBJECT, ""))
        return copied

    # -- reading ----------------------------------------------------------------------------------------------------

    def text_at_top(self) -> int:
        """Where in the text the view begins."""
        return self.cursorForPosition(QPoint(0, 0)).position()

    def scroll_to_text(self, position: int) -> None:
        """Scrolls so that the view begins there, see `text_at_top`."""
        self.fill(position + _SCREENFUL)
        cursor = QTextCursor(self.document())
        cursor.setPosition(min(position, self.document().characterCount() - 1))
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + self.cursorRect(cursor).top() if position else 0)

    def replace_table(self, content: str) -> None:
        """Puts other HTML into the page's first table. What stands below it moves and is not laid out again."""
        bar = self.verticalScrollBar()
        at_top = self.cursorForPosition(QPoint(0, 0))
        before = self.cursorRect(at_top).top()
        table = self.document().rootFrame().childFrames()[0]
        cursor = table.firstCursorPosition()
        cursor.setPosition(table.lastPosition(), QTextCursor.MoveMode.KeepAnchor)
        cursor.insertHtml(content)
        if bar.value():
            bar.setValue(bar.value() + self.cursorRect(at_top).top() - before)

    def changeEvent(self, event: QEvent) -> None:
        """Whoever shows the page gives it its font. Qt would lay it out with the window's first, and what stood at the
        top would be lost."""
        if event.type() is not QEvent.Type.FontChange:
            super().changeEvent(event)

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
        if event.matches(QKeySequence.StandardKey.SelectAll):
            self.fill()
        if event.key() == Qt.Key.Key_Space and (target := self.focused_target()):
            self.target_wanted.emit(target)
            return
        super().keyPressEvent(event)


def _target_of(fragment: Any) -> str:
    """What the first link of a block leads to."""
    while not fragment.atEnd():
        address = QUrl(fragment.fragment().charFormat().anchorHref())
        if address.scheme() == HERE:
            return address.path()
        fragment += 1
    return ""
