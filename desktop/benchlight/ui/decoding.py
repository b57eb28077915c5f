"""Decodes pictures: on any thread, no larger than they are shown, and only as what their content says that they are."""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QImage, QImageIOHandler, QImageReader, QPainter

from benchlight.errors import PictureError
from benchlight.pictures.formats import ENDINGS, header
from benchlight.translation import tr


def shown_formats() -> list[str]:
    """The formats that are shown, as far as Qt has its plugins for them."""
    there = [bytes(name.data()).decode() for name in QImageReader.supportedImageFormats()]
    return [ending for ending in ENDINGS if ending in there]


def decoded(content: bytes, most: QSize) -> QImage:
    """The picture, shrunk to fit into `most` pixels where it is larger, and opaque: what is drawn in black on nothing
    is seen on a dark page, too. Raises PictureError where it is damaged or too large."""
    head = header(content)
    data = QByteArray(content)
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer, QByteArray(head.ending.encode()))
    reader.setAutoDetectImageFormat(False)
    reader.setAutoTransform(True)
    size = QSize(head.width, head.height)
    turned = bool(reader.transformation() & QImageIOHandler.Transformation.TransformationRotate90)
    fitting = size.scaled(most.transposed() if turned else most, Qt.AspectRatioMode.KeepAspectRatio)
    if fitting.width() < size.width():
        reader.setScaledSize(fitting.expandedTo(QSize(1, 1)))
    image = reader.read()
    if image.isNull():
        raise PictureError(tr("it is damaged"))
    return _opaque(image)


def _opaque(image: QImage) -> QImage:
    if not image.hasAlphaChannel():
        return image.convertToFormat(QImage.Format.Format_RGB32)
    ground = QImage(image.size(), QImage.Format.Format_RGB32)
    ground.fill(Qt.GlobalColor.white)
    painter = QPainter(ground)
    painter.drawImage(0, 0, image)
    painter.end()
    return ground
