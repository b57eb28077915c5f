"""What the first bytes of a picture say: its format and its size. Nothing is decoded for that, so that a picture which
is too large to be shown is refused before it takes any memory."""

from __future__ import annotations

import struct
from typing import NamedTuple

from benchlight.errors import PictureError
from benchlight.picture_addresses import LARGEST_FILE
from benchlight.translation import number, tr

LARGEST_PICTURE = 1 << 26
"""Pixels of a picture: decoded, they take 256 MB."""
_MOST_SEGMENTS = 100_000
ENDINGS = ("png", "jpg", "gif", "webp", "bmp")
"""Of the formats that are shown."""


class Header(NamedTuple):
    """A picture's format, by its ending, and its size in pixels."""

    ending: str
    width: int
    height: int


def header(content: bytes) -> Header:
    """What a picture is. Raises PictureError where it is none that can be shown, and says why."""
    if len(content) > LARGEST_FILE:
        raise too_large_a_file(len(content))
    try:
        found = _header(content)
    except (struct.error, IndexError) as error:
        raise PictureError(tr("it is damaged, or cut off")) from error
    if found is None:
        raise PictureError(tr("it is no PNG, JPEG, GIF, WebP or BMP picture"))
    if not (found.width and found.height):
        raise PictureError(tr("it is damaged: it has no size"))
    if found.width * found.height > LARGEST_PICTURE:
        raise PictureError(
            tr("it has {width} × {height} pixels, and more than {most} million cannot be shown").format(
                width=number(found.width),
                height=number(found.height),
                most=LARGEST_PICTURE // 1_000_000,
            )
        )
    return found


def too_large_a_file(size: int) -> PictureError:
    """The reason against a file of so many bytes."""
    return PictureError(
        tr("it has {size} MB, and more than {most} cannot be shown").format(
            size=number(size / 1e6), most=number(LARGEST_FILE / 1e6)
        )
    )


def _header(content: bytes) -> Header | None:
    if content.startswith(b"\x89PNG\r\n\x1a\n"):
        return Header("png", *struct.unpack_from(">II", content, 16))
    if content.startswith(b"\xff\xd8\xff"):
        return _jpeg(content)
    if content.startswith((b"GIF87a", b"GIF89a")):
        return Header("gif", *struct.unpack_from("<HH", content, 6))
    if content.startswith(b"RIFF") and content[8:12] == b"WEBP":
        return _webp(content)
    if content.startswith(b"BM") and len(content) > 26:
        old = struct.unpack_from("<I", content, 14)[0] == 12
        width, height = struct.unpack_from("<HH" if old else "<ii", content, 18)
        return Header("bmp", width, abs(height))  # below zero where its lines go down
    return None


def _jpeg(content: bytes) -> Header:
    """Goes from segment to segment to the frame, which has the size."""
    at = 2
    for _ in range(_MOST_SEGMENTS):
        if content[at] == 0xFF:  # before each, any number of them
            at += 1
            continue
        kind = content[at]
        if 0xC0 <= kind <= 0xCF and kind not in (0xC4, 0xC8, 0xCC):
            height, width = struct.unpack_from(">HH", content, at + 4)
            return Header("jpg", width, height)
        if kind not in (0x01, *range(0xD0, 0xD8)):  # those have no length
            at += max(2, struct.unpack_from(">H", content, at + 1)[0])
        at += 1
    raise IndexError("no frame")


def _webp(content: bytes) -> Header | None:
    match content[12:16]:
        case b"VP8X":
            width, height = (int.from_bytes(content[at : at + 3], "little") + 1 for at in (24, 27))
        case b"VP8L":
            (bits,) = struct.unpack_from("<I", content, 21)
            width, height = (bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1
        case b"VP8 ":
            width, height = (side & 0x3FFF for side in struct.unpack_from("<HH", content, 26))
        case _:
            return None
    return Header("webp", width, height)
