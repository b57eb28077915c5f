"""Takes out of Qt's copy of ICU what Benchlight never asks it for: 27 of 32 MB. Linux only; needs as and ld (binutils).

Qt itself knows how numbers and dates are written, and lets ICU sort and convert old character sets. What sorts stays.
The library holds nothing but one package of named items, which ICU looks up by name, and does without an item that is
not there (https://unicode-org.github.io/icu/userguide/icu_data/). So a smaller package makes a smaller library.
"""

from __future__ import annotations

import re
import struct
import subprocess
import tempfile
from pathlib import Path

_LOCALE = r"[a-z]{2,3}(_[A-Z0-9]\w*)?\.res"
_UNUSED = re.compile(
    r"(brkitr|curr|lang|rbnf|region|translit|unit|zone)/"  # line breaks, and names of currencies, languages, ...
    rf"|{_LOCALE}$"  # how one country writes numbers and dates
    r"|[^/]+\.(cnv|spp)$|unames\.icu$|confusables\.cfu$"  # old character sets, and lists that only look-ups need
)
_ALIGNMENT = 16


def shrink(library: Path) -> None:
    """Replaces libicudata.so.* by one without what is unused. Raises ValueError where it is not as expected."""
    listed = subprocess.run(["nm", "-D", str(library)], capture_output=True, text=True, check=True).stdout
    symbols = re.findall(r"\bicudt\d+_dat\b", listed)
    if len(symbols) != 1:
        raise ValueError(f"{library} holds {len(symbols)} packages of ICU data instead of one.")
    symbol, place = symbols[0], str(library.absolute())
    with tempfile.TemporaryDirectory(prefix="benchlight-icu-") as folder:
        data = Path(folder) / "data"

        def run(*command: str) -> None:
            subprocess.run(command, cwd=folder, check=True)

        run("objcopy", "--output-target=binary", "--only-section=.rodata", place, data.name)
        data.write_bytes(without_unused(data.read_bytes()))
        data.with_suffix(".s").write_text(
            f".section .rodata\n.balign {_ALIGNMENT}\n.globl {symbol}\n.type {symbol}, @object\n"
            f'{symbol}: .incbin "data"\n.size {symbol}, .-{symbol}\n.section .note.GNU-stack\n'
        )
        run("as", "-o", "data.o", "data.s")
        run("ld", "-shared", "-soname", library.name, "-o", place, "data.o")


def without_unused(package: bytes) -> bytes:
    """An ICU data package without the items that Benchlight never asks for.

    Its form: a header that begins with its own length, then the number of items, for each the places of its name and of
    its content, counted from after the header; then the names, then the contents
    (https://github.com/unicode-org/icu/blob/main/icu4c/source/common/ucmndata.h).
    """
    (header,) = struct.unpack_from("<H", package)
    if package[2:4] != b"\xda\x27" or package[12:16] != b"CmnD":
        raise ValueError("This is no data package of ICU.")
    body = package[header:]
    (count,) = struct.unpack_from("<I", body)
    places = list(struct.iter_unpack("<II", body[4 : 4 + 8 * count]))
    ends = [content for _, content in places[1:]] + [len(body)]
    items = [
        (body[name : body.index(b"\0", name) + 1], body[content:end])
        for (name, content), end in zip(places, ends, strict=True)
    ]
    kept = [item for item in items if not _UNUSED.match(item[0].decode().rstrip("\0").partition("/")[2])]
    names = 4 + 8 * len(kept)
    contents = names + sum(len(name) for name, _ in kept)
    padding = -(header + contents) % _ALIGNMENT
    contents += padding
    table, at_name, at_content = [struct.pack("<I", len(kept))], names, contents
    for name, content in kept:
        table.append(struct.pack("<II", at_name, at_content))
        at_name += len(name)
        at_content += len(content)
    return b"".join(
        [package[:header], *table, *(name for name, _ in kept), bytes(padding), *(content for _, content in kept)]
    )
