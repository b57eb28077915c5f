"""Bitmaps as PNG. What is rendered from a manual comes as a bitmap of megabytes, of which a PNG keeps a tenth."""

from __future__ import annotations

import struct
import zlib

_HEADERS = 54
_CHANNELS = {24: 3, 32: 4}


def as_png(content: bytes) -> bytes:
    """An uncompressed bitmap of 24 or 32 bits as PNG, without transparency; any other picture as it is."""
    if not content.startswith(b"BM") or len(content) < _HEADERS:
        return content
    start, _, width, height, _, bits, compression = struct.unpack_from("<IIiiHHI", content, 10)
    channels = _CHANNELS.get(bits, 0)
    line = (width * channels + 3) & ~3
    if not channels or compression or width <= 0 or len(content) < start + line * abs(height):
        return content
    lines = range(abs(height)) if height < 0 else reversed(range(height))
    packer = zlib.compressobj(6)
    packed = []
    for number in lines:
        at = start + number * line
        pixels = content[at : at + width * channels]
        rgb = bytearray(3 * width)
        rgb[0::3], rgb[1::3], rgb[2::3] = pixels[2::channels], pixels[1::channels], pixels[0::channels]
        packed.append(packer.compress(b"\0" + rgb))
    head = struct.pack(">IIBBBBB", width, abs(height), 8, 2, 0, 0, 0)
    chunks = ((b"IHDR", head), (b"IDAT", b"".join(packed) + packer.flush()), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data)) for kind, data in chunks
    )
