"""What a guide's page draws between its letters: pictures, which have their place before they are there, and the signs
of lines. In the document they are letters that stand for an object of ours, and no images: Qt would load those, and
takes longer for each the more there are."""

from __future__ import annotations

import logging
import re
from abc import abstractmethod

from PySide6.QtCore import QRect, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QImage,
    QPainter,
    QPalette,
    QPyTextObject,
    QTextCursor,
    QTextDocument,
    QTextDocumentFragment,
    QTextFormat,
    QTextOption,
)

from benchlight.records import Icon
from benchlight.ui import drawing, icons, theme
from benchlight.ui.guide_page import BETWEEN, DRAWING, ICON, PICTURE

log = logging.getLogger(__name__)

OBJECT = "\ufffc"
"""The letter that stands for an object."""
_IMAGE = re.compile('<img src="([a-z0-9_-]+)" width="([0-9]+)" height="([0-9]+)">')
"""As `GuidePage` writes them; a text of a guide has no such signs."""
_KIND = QTextFormat.ObjectTypes.UserObject.value + 1
_NAME, _WIDTH, _HEIGHT = (QTextFormat.Property.UserProperty.value + number for number in range(3))
_NO_BLOCK = '<p style="-qt-paragraph-type:empty"></p>'
_ROUND = 4.0
_LARGER = 2.0
"""A small picture is shown so many times as large at most."""


class PageObjects(QPyTextObject):
    """Fills a document with the HTML of a page, and draws its objects."""

    def __init__(self, document: QTextDocument) -> None:
        super().__init__(document)
        document.documentLayout().registerHandler(_KIND, self)

    def show(self, html: str) -> None:
        """Makes it the document's content."""
        _put(self._document(), html)

    def _document(self) -> QTextDocument:
        """Kept by Qt alone: a circle of references would be found on any thread, and a document dies on its own."""
        document = self.parent()
        assert isinstance(document, QTextDocument)
        return document

    def append(self, html: str) -> None:
        """Adds it, as paragraphs of its own, and leaves alone what is there."""
        added = QTextDocument()
        added.setUndoRedoEnabled(False)
        # The first block of what is inserted loses its format.
        _put(added, _NO_BLOCK + html)
        document = self._document()
        cursor = QTextCursor(document)
        # To move it to the end would lay out everything before.
        cursor.setPosition(document.characterCount() - 1)
        cursor.insertFragment(QTextDocumentFragment(added))

    def intrinsicSize(self, document: QTextDocument, position: int, format: QTextFormat) -> QSizeF:
        """As large as the page says, but no wider than there is room."""
        size = QSizeF(format.doubleProperty(_WIDTH), format.doubleProperty(_HEIGHT))
        if document.textWidth() <= 0:
            return size
        block = document.findBlock(position).blockFormat()
        room = document.textWidth() - 2 * document.documentMargin() - block.leftMargin() - block.rightMargin() - 1
        return size * min(1.0, max(0.1, room / size.width()))

    def drawObject(
        self, painter: QPainter, rect: QRectF | QRect, document: QTextDocument, position: int, format: QTextFormat
    ) -> None:
        """Draws what the name says. What goes wrong is only logged: it must not get into Qt, which would crash."""
        painter.save()
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        try:
            self._draw(painter, QRectF(rect), format.stringProperty(_NAME))
        except Exception:
            log.exception("unexpected error while drawing a page")
        painter.restore()

    def _draw(self, painter: QPainter, rect: QRectF, name: str) -> None:
        if name.startswith(PICTURE):
            self.draw_picture(painter, rect, int(name.removeprefix(PICTURE)))
        elif name.startswith(DRAWING):
            kind, _, part = name.removeprefix(DRAWING).partition(BETWEEN)
            drawing.draw(painter, rect, kind, part, self.palette())
        else:
            icons.draw(painter, rect, Icon(name.removeprefix(ICON)), self.palette())

    @abstractmethod
    def palette(self) -> QPalette:
        """The colours of the page."""

    @abstractmethod
    def draw_picture(self, painter: QPainter, rect: QRectF, number: int) -> None:
        """Draws the picture of that number into its place."""


def _put(document: QTextDocument, html: str) -> None:
    html = html.replace(OBJECT, "")  # of a guide
    document.setHtml(_IMAGE.sub(OBJECT, html))
    cursor = QTextCursor(document)
    for name, width, height in _IMAGE.findall(html):
        cursor = document.find(OBJECT, cursor)
        format = cursor.charFormat()
        format.setObjectType(_KIND)
        format.setProperty(_NAME, name)
        format.setProperty(_WIDTH, float(width))
        format.setProperty(_HEIGHT, float(height))
        cursor.setCharFormat(format)


def draw_ground(painter: QPainter, rect: QRectF, palette: QPalette) -> None:
    """The place of a picture."""
    base, text = palette.color(QPalette.ColorRole.Base), palette.color(QPalette.ColorRole.Text)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.mix(base, text, 0.06))
    painter.drawRoundedRect(rect, _ROUND, _ROUND)


def draw_fitting(painter: QPainter, rect: QRectF, image: QImage) -> None:
    """The whole picture in the middle of its place."""
    size = QSizeF(image.size())
    fitting = size.scaled(rect.size().boundedTo(size * _LARGER), Qt.AspectRatioMode.KeepAspectRatio)
    target = QRectF(rect.topLeft(), fitting)
    target.moveCenter(rect.center())
    painter.drawImage(target, image)


def draw_words(painter: QPainter, rect: QRectF, text: str, palette: QPalette) -> None:
    """What is said in the place of a picture."""
    painter.setPen(theme.muted(palette))
    option = QTextOption(Qt.AlignmentFlag.AlignCenter)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    painter.setClipRect(rect, Qt.ClipOperation.IntersectClip)
    painter.drawText(rect.adjusted(8, 6, -8, -6), text, option)
