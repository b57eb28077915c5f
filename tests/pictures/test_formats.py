"""What is a picture, and how large it is, is known before anything is decoded."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QImage

from benchlight.errors import PictureError
from benchlight.pictures.bitmap import as_png
from benchlight.pictures.formats import Header, header

from .conftest import GIF, claimed, picture


@pytest.mark.parametrize("kind", ["png", "jpg", "webp", "bmp"])
def test_a_picture_is_known_by_its_content(kind: str) -> None:
    assert header(picture(301, 17, kind.upper())) == Header(kind, 301, 17)


def test_a_gif_is_known_by_its_content() -> None:
    assert header(GIF) == Header("gif", 7, 5)


@pytest.mark.parametrize("layout", [b"VP8X", b"VP8L", b"VP8 "])
def test_each_layout_of_webp_tells_its_size(layout: bytes) -> None:
    size = {
        b"VP8X": bytes(4) + (300).to_bytes(3, "little") + (16).to_bytes(3, "little"),
        b"VP8L": b"\x2f" + (300 | 16 << 14).to_bytes(4, "little"),
        b"VP8 ": bytes(3) + b"\x9d\x01\x2a" + (301).to_bytes(2, "little") + (17).to_bytes(2, "little"),
    }[layout]
    assert header(b"RIFF" + bytes(4) + b"WEBP" + layout + bytes(4) + size + bytes(10)) == Header("webp", 301, 17)


def test_a_picture_that_would_fill_the_memory_is_refused_by_its_head() -> None:
    with pytest.raises(PictureError, match="30,000 × 30,000 pixels, and more than 67 million cannot be shown"):
        header(claimed(30_000, 30_000))


def test_a_file_of_two_hundred_megabytes_is_refused() -> None:
    with pytest.raises(PictureError, match="it has 200 MB, and more than 64 cannot be shown"):
        header(picture() + bytes(200_000_000))


@pytest.mark.parametrize(
    "content",
    [b"", b"root:x:0:0", b"<svg xmlns='http://www.w3.org/2000/svg'/>", b"%PDF-1.7", b"RIFF1234WAVEfmt ", b"BM", b"MZ"],
)
def test_what_is_no_picture_is_refused(content: bytes) -> None:
    with pytest.raises(PictureError, match="it is no PNG, JPEG, GIF, WebP or BMP picture"):
        header(content)


@pytest.mark.parametrize("kind", ["PNG", "JPG", "WEBP"])
def test_a_picture_cut_off_in_its_head_is_refused(kind: str) -> None:
    whole = picture(kind=kind)
    for length in (14, 18, 20):
        with pytest.raises(PictureError, match=r"damaged|no PNG"):
            header(whole[:length])


def test_a_jpeg_without_a_frame_comes_to_an_end() -> None:
    with pytest.raises(PictureError, match="damaged"):
        header(b"\xff\xd8\xff" + b"\xd0" * 100_000)


def test_a_bitmap_becomes_a_smaller_picture_of_the_same_pixels() -> None:
    bitmap = picture(99, 60, "BMP")
    made = as_png(bitmap)
    assert header(made) == Header("png", 99, 60)
    assert len(made) < len(bitmap) / 2
    before, after = (QImage.fromData(content).convertToFormat(QImage.Format.Format_RGB32) for content in (bitmap, made))
    assert before == after


def test_what_is_no_plain_bitmap_stays_as_it_is() -> None:
    for content in (picture(), GIF, b"BM", picture(kind="BMP")[:60]):
        assert as_png(content) is content
