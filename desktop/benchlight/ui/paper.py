"""A guide on paper: printed, or as a PDF."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import (
    QBuffer,
    QByteArray,
    QEventLoop,
    QIODevice,
    QLocale,
    QMarginsF,
    QPointF,
    QRectF,
    QSize,
    QSizeF,
    Qt,
)
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QFont,
    QFontInfo,
    QFontMetricsF,
    QGuiApplication,
    QImage,
    QPagedPaintDevice,
    QPageLayout,
    QPageSize,
    QPainter,
    QPalette,
    QPdfWriter,
    QTextDocument,
)

from benchlight import whole
from benchlight.errors import PictureError
from benchlight.pictures.reading import Pictures
from benchlight.ranking import wording
from benchlight.records import Guide
from benchlight.translation import number as written
from benchlight.translation import tr
from benchlight.ui import fonts, page_objects, theme
from benchlight.ui.decoding import decoded
from benchlight.ui.guide_page import GuidePage, PlacedPicture, Reading, pictures_of
from benchlight.ui.page_objects import PageObjects
from benchlight.ui.theme import build_palette

_POINTS = 10.0
_MARGIN_MILLIMETRES = 16.0
_PIXELS = QSize(720, 540)
"""Of a picture: 60 mm at 300 dots an inch."""

Prints = Mapping[str, bytes | None]
"""For each address the picture as a small JPEG, or None where there is none."""


def prints(guide: Guide, pictures: Pictures) -> Prints:
    """What the pictures of the guide are on paper; nothing is fetched from the net for it. Takes a while, and so is
    made in the background. They are kept packed, for a guide may have thousands."""
    made: dict[str, bytes | None] = {}
    for picture in pictures_of(guide):
        if picture.address not in made:
            try:
                made[picture.address] = _packed(decoded(pictures.read(picture.address, guide.document), _PIXELS))
            except PictureError:
                made[picture.address] = None
    return made


def _packed(image: QImage) -> bytes:
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "JPG", 88)  # type: ignore[call-overload]
    return bytes(content.data())


class _OnPaper(PageObjects):
    """Draws what is there."""

    def __init__(
        self, document: QTextDocument, pictures: tuple[PlacedPicture, ...], made: Prints, palette: QPalette
    ) -> None:
        super().__init__(document)
        self._pictures, self._made, self._palette = pictures, made, palette

    def palette(self) -> QPalette:
        return self._palette

    def draw_picture(self, painter: QPainter, rect: QRectF, number: int) -> None:
        made = self._made[self._pictures[number].address]
        if made is not None:
            page_objects.draw_fitting(painter, rect, QImage.fromData(made))


def print_guide(guide: Guide, made: Prints, device: QPagedPaintDevice, font: QFont) -> None:
    """Prints the guide in black on white, below each page its title and the page's number."""
    palette = build_palette(dark=False)
    document = QTextDocument()
    document.setDocumentMargin(0)
    document.setDefaultFont(fonts.scaled(font, _POINTS / fonts.points(font)))
    objects = _OnPaper(document, pictures_of(guide), made, palette)
    absent = [number for number, picture in enumerate(pictures_of(guide)) if made[picture.address] is None]
    objects.show(
        GuidePage(palette, document.defaultFont(), on_paper=True).render(
            guide, Reading(absent=absent, warnings=wording.warnings(guide))
        )
    )
    # Laid out as on a screen, for sizes of pictures and indents are in its pixels, and then scaled.
    dots = QGuiApplication.primaryScreen().logicalDotsPerInch()
    sheet = device.pageLayout().paintRect(QPageLayout.Unit.Inch).size() * dots
    footer = 2 * QFontMetricsF(document.defaultFont()).height()
    page = QRectF(QPointF(), QSizeF(sheet.width(), sheet.height() - footer))
    document.setPageSize(page.size())
    painter = QPainter(device)
    painter.scale(painter.device().logicalDpiX() / dots, painter.device().logicalDpiY() / dots)
    small = QFont(document.defaultFont())
    small.setPixelSize(round(0.8 * QFontInfo(small).pixelSize()))  # points would be scaled twice
    painter.setFont(small)
    pages = document.pageCount()
    for number in range(pages):
        if number:
            device.newPage()
        _draw_page(painter, document, page.translated(0, number * page.height()), palette)
        below = QRectF(0, page.height(), page.width(), footer)
        place = tr("{place} of {count}").format(place=written(number + 1), count=written(pages))
        _draw_footer(painter, below, guide.title, place, palette)
    painter.end()


def _draw_page(painter: QPainter, document: QTextDocument, page: QRectF, palette: QPalette) -> None:
    context = QAbstractTextDocumentLayout.PaintContext()
    context.clip = page
    context.palette = palette
    painter.save()
    painter.translate(0, -page.top())
    painter.setClipRect(page)
    document.documentLayout().draw(painter, context)
    painter.restore()


def _draw_footer(painter: QPainter, rect: QRectF, title: str, number: str, palette: QPalette) -> None:
    metrics = QFontMetricsF(painter.font())
    room = rect.width() - 2 * metrics.horizontalAdvance(number)
    bottom = Qt.AlignmentFlag.AlignBottom
    painter.setPen(theme.muted(palette))
    painter.drawText(
        rect, Qt.AlignmentFlag.AlignLeft | bottom, metrics.elidedText(title, Qt.TextElideMode.ElideRight, room)
    )
    painter.drawText(rect, Qt.AlignmentFlag.AlignRight | bottom, number)


def write_pdf(guide: Guide, made: Prints, file: Path, font: QFont) -> None:
    """Writes the guide as a PDF, whole or not at all; on any thread. Raises OSError."""
    _dispatcher = QEventLoop()  # layouts begin timers, for which a thread of Python's has none
    with whole.beside(file, 0o666) as part:
        writer = QPdfWriter(str(part))
        writer.setTitle(guide.title)
        writer.setCreator("Benchlight")
        writer.setPageLayout(page_layout())
        print_guide(guide, made, writer, font)
        del writer
        part.replace(file)


def page_layout() -> QPageLayout:
    """An upright page of the size that is usual where the user is, with margins."""
    american = QLocale.system().measurementSystem() is QLocale.MeasurementSystem.ImperialUSSystem
    size = QPageSize(QPageSize.PageSizeId.Letter if american else QPageSize.PageSizeId.A4)
    margin = QMarginsF(*(_MARGIN_MILLIMETRES,) * 4)
    return QPageLayout(size, QPageLayout.Orientation.Portrait, margin, QPageLayout.Unit.Millimeter)
