"""Pictures of all formats, made by Qt, and a place to keep them."""

from __future__ import annotations

import struct
import zlib
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QImage, qRgb

from benchlight.pictures.reading import Pictures
from benchlight.pictures.store import PictureStore

GIF = b"GIF89a\x07\x00\x05\x00\x00\x00\x00;"


def picture(width: int = 7, height: int = 5, kind: str = "PNG", shade: int = 0) -> bytes:
    """A picture that is no other way round than it is."""
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.setDotsPerMeterX(3780)  # else those of the screen, once there is one
    image.setDotsPerMeterY(3780)
    for y in range(height):
        for x in range(width):
            image.setPixel(x, y, qRgb(x * 30 % 256, y * 40 % 256, shade))
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    assert image.save(buffer, kind)  # type: ignore[call-overload]
    return bytes(content.data())


def claimed(width: int, height: int) -> bytes:
    """A PNG of a few bytes that says it is so large."""
    head = b"IHDR" + struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + struct.pack(">I", 13) + head + struct.pack(">I", zlib.crc32(head))


@pytest.fixture
def catalog_file(tmp_path: Path) -> Path:
    """Where a catalog would be."""
    return tmp_path / "data" / "catalog.sqlite"


@pytest.fixture
def store(catalog_file: Path) -> PictureStore:
    """The store beside it."""
    return PictureStore(catalog_file)


@pytest.fixture
def pictures(catalog_file: Path, tmp_path: Path) -> Pictures:
    """Reads all pictures."""
    return Pictures(catalog_file, tmp_path / "cache")


@pytest.fixture
def file(tmp_path: Path) -> Callable[[bytes, str], str]:
    """Writes a file, and gives its address."""

    def written(content: bytes, name: str = "fan é.png") -> str:
        (tmp_path / name).write_bytes(content)
        return (tmp_path / name).as_uri()

    return written
