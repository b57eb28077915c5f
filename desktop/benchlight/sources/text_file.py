"""Reads a text file of any size in constant memory, whatever its encoding, and says why it cannot."""

from __future__ import annotations

import codecs
import io
import re
import stat
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import BinaryIO

from benchlight.errors import SourceError
from benchlight.sources import BytesRead
from benchlight.sources.encodings import plausible
from benchlight.translation import tr

_BOMS = (  # UTF-32 first: its little-endian mark begins with that of UTF-16
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_ESCAPED = re.compile("[\udc80-\udcff]")
"""What "surrogateescape" makes of bytes that are not UTF-8."""
_CONTROLS = bytes(set(range(32)) - set(b"\t\n\r\f\b\x1b"))
_HEAD = 65_536
_CHUNK = 1 << 20
_REPORT_EVERY = 1 << 18


def beginning(path: Path) -> bytes:
    """The first bytes of a file. Raises SourceError for one that is missing, unreadable, no regular file, or empty."""
    with _opened(path) as file:
        try:
            head = file.read(_HEAD)
        except OSError as error:
            raise _broken(path, error) from error
    if not codecs.decode(head, _encoding(head), "ignore").strip("\ufeff\x00 \t\r\n"):
        raise SourceError(tr("{file} is empty. Export the guides again, and import the new file.").format(file=path))
    return head


def text_of(head: bytes) -> str:
    """The text that the first bytes of a file are, after its mark and blanks; "" where they are no text."""
    # A single stray control character is the row's trouble; many of them mean that this is no text at all.
    controls = len(head) - len(head.translate(None, _CONTROLS))
    encoding = _encoding(head)
    if encoding.startswith("utf-8") and controls > 3 and controls * 20 > len(head):
        return ""
    return codecs.decode(head, encoding, "ignore").lstrip("\ufeff \t\r\n")


def place_of_line(number: int) -> str:
    """Where a row is that begins in this line, in words."""
    return tr("line {number}").format(number=number)


@dataclass(frozen=True, slots=True)
class Line:
    """A physical line with its end, or None for its text where it was too long to be read."""

    number: int
    text: str | None


class TextFile:
    """An open text file, decoded by its byte order mark, else as UTF-8, or as `allow_8_bit` finds.

    Undecodable bytes raise nothing: `damage` tells whether a text came from any, so that one bad row spoils no
    other. Opening raises SourceError as `beginning` does, and so does reading when the disk fails.
    """

    def __init__(self, path: Path, progress: BytesRead) -> None:
        self.path = path
        self._progress = progress
        self._reported = 0
        head = beginning(path)
        self.head = text_of(head)
        self.encoding = _encoding(head)
        self._raw = _opened(path)
        unicode_8 = self.encoding.startswith("utf-8")
        self._damage = _ESCAPED if unicode_8 else re.compile("\ufffd")
        self._text = io.TextIOWrapper(
            self._raw, self.encoding, errors="surrogateescape" if unicode_8 else "replace", newline=""
        )

    def __enter__(self) -> TextFile:
        """Closes the file at the end of the block."""
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        """Closes the file."""
        self._text.close()

    def allow_8_bit(self) -> str:
        """Before anything is read: finds the 8-bit encoding of a file that is not UTF-8, as spreadsheets save CSV, and
        what to call it; "" where there is no need.

        The first piece that is not ASCII decides: text of such an encoding, read as UTF-8, is damaged nearly
        everywhere.
        """
        if self.encoding != "utf-8":
            return ""
        decoder = codecs.getincrementaldecoder("utf-8")("surrogateescape")
        try:
            while (piece := self._raw.read(_CHUNK)) and piece.isascii():
                pass
            self._raw.seek(0)
        except OSError as error:
            raise _broken(self.path, error) from error
        letters = decoder.decode(piece)
        damaged = len(_ESCAPED.findall(letters))
        others = len(letters) - len(letters.encode("ascii", "ignore")) - damaged
        if damaged <= others:
            return ""
        self.encoding, name = plausible(piece)
        self._damage = re.compile("\ufffd")
        self._text.reconfigure(encoding=self.encoding, errors="replace")
        return name

    def damage(self, text: str, wanted: str) -> str | None:
        """What is wrong with a `text` that came from bytes that are none of the file's encoding, and that the file
        should be saved as `wanted`. None where the text is whole."""
        if text.isascii() or self._damage.search(text) is None:
            return None
        encoding = self.encoding.removesuffix("-sig").upper()
        return tr("not {encoding}; save it as {wanted}").format(encoding=encoding, wanted=wanted)

    def lines(self, limit: int) -> Iterator[Line]:
        """The physical lines, ended by LF, CR LF or CR. One longer than `limit` characters is skipped, not loaded."""
        number = 0
        try:
            while text := self._text.readline(limit + 1):
                number += 1
                if len(text) > limit:
                    self._skip_line(text)
                    yield Line(number, None)
                else:
                    yield Line(number, text)
                self._report()
        except OSError as error:
            raise _broken(self.path, error) from error
        self._report(at_end=True)

    def chunks(self) -> Iterator[str]:
        """The whole text in pieces of about a million characters."""
        try:
            while text := self._text.read(_CHUNK):
                yield text
                self._report()
        except OSError as error:
            raise _broken(self.path, error) from error
        self._report(at_end=True)

    def _skip_line(self, piece: str) -> None:
        while piece and not piece.endswith(("\n", "\r")):
            piece = self._text.readline(_CHUNK)
            self._report()

    def _report(self, at_end: bool = False) -> None:
        position = self._raw.tell()
        if at_end or position - self._reported >= _REPORT_EVERY:
            self._reported = position
            self._progress(position)


def _encoding(head: bytes) -> str:
    return next((name for bom, name in _BOMS if head.startswith(bom)), "utf-8")


def _opened(path: Path) -> BinaryIO:
    try:
        if not stat.S_ISREG(path.stat().st_mode):
            if path.is_dir():
                raise SourceError(tr("{file} is a folder. Choose a file of guides.").format(file=path))
            raise SourceError(tr("{file} is not a regular file. Choose a file of guides.").format(file=path))
        return path.open("rb")
    except FileNotFoundError as error:
        raise SourceError(
            tr("{file} does not exist. Check the name, and that its drive is connected.").format(file=path)
        ) from error
    except (OSError, ValueError) as error:
        raise SourceError(
            tr("{file} cannot be opened: {why}. Check that you may read it.").format(file=path, why=_why(error))
        ) from error


def _broken(path: Path, error: OSError) -> SourceError:
    return SourceError(
        tr("{file} cannot be read on: {why}. Copy it to another drive and try again.").format(
            file=path, why=_why(error)
        )
    )


def _why(error: Exception) -> str:
    return getattr(error, "strerror", None) or str(error)
