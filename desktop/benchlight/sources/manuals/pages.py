"""The pages of a PDF: pieces of text with their place, size and weight, and where something is drawn."""

from __future__ import annotations

import ctypes
import math
import re
import threading
import unicodedata
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, NamedTuple

from benchlight.errors import SourceError
from benchlight.translation import number, tr

PDFIUM = threading.RLock()
"""Held by whoever calls PDFium, which knows no threads."""

MOST_PAGES = 5_000
_MOST_CHARACTERS = 60_000
"""So many characters of a page are read; a crowded one has 8,000."""
_MOST_OBJECTS = 20_000
_LIGATURES = {"ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl", "ﬅ": "st", "ﬆ": "st"}
_BLANKS = frozenset((0x20, 0x09, 0x0A, 0x0D, 0xA0, 0x3000, *range(0x2000, 0x200C)))
_HYPHENS = frozenset((0x02, 0xFFFE, 0x2010, 0x2011))
"""PDFium gives U+0002 for a hyphen at the end of a line."""
_SOFT_HYPHEN = re.compile("\xad(?=\\S)")
"""It is drawn at the end of a line alone."""
_GAP = "\0"
"""Stands between letters that are apart, until it is known whether that is a blank."""
_BOLD = re.compile(r"bold|black|heavy|demi|[-,]bd\b", re.IGNORECASE)
_SYMBOLS = re.compile(r"wingdings|dingbats|symbol|webdings|bullet", re.IGNORECASE)
_FORCED_BOLD = 1 << 18
_BOLD_WEIGHT = 600


class Box(NamedTuple):
    """A rectangle in points, from the top left of the page as it is shown."""

    x0: float
    y0: float
    x1: float
    y1: float

    @property
    def width(self) -> float:
        """How wide it is."""
        return self.x1 - self.x0

    @property
    def height(self) -> float:
        """How high it is."""
        return self.y1 - self.y0

    def joined(self, other: Box) -> Box:
        """The smallest box around both."""
        return Box(min(self.x0, other.x0), min(self.y0, other.y0), max(self.x1, other.x1), max(self.y1, other.y1))

    def touches(self, other: Box, near: float = 0.0) -> bool:
        """Whether both overlap, or are as `near` as that."""
        return (
            self.x0 - near <= other.x1
            and other.x0 - near <= self.x1
            and self.y0 - near <= other.y1
            and other.y0 - near <= self.y1
        )


@dataclass(frozen=True, slots=True)
class Piece:
    """Text on one line without a wide gap in it."""

    text: str
    box: Box
    size: float
    bold: bool
    symbol: bool = False
    """Whether its font draws signs, not letters."""


@dataclass(frozen=True, slots=True)
class Page:
    """A page as it was read. `number` counts from 1."""

    number: int
    width: float
    height: float
    pieces: tuple[Piece, ...]
    pictures: tuple[Box, ...]
    """Images."""
    strokes: tuple[Box, ...]
    """Lines, frames and shapes."""


@contextmanager
def opened(path: Path) -> Iterator[Any]:
    """The PDF, open in PDFium. Raises SourceError for one that is encrypted, broken or has too many pages."""
    import pypdfium2

    with PDFIUM:
        try:
            document = pypdfium2.PdfDocument(path)
        except pypdfium2.PdfiumError as error:
            raise SourceError(_refusal(path, error)) from error
        except (OSError, ValueError) as error:
            unread = tr("{file} cannot be opened: {why}. Check that you may read it.")
            raise SourceError(unread.format(file=path, why=error)) from error
    try:
        pages = len(document)
        if not pages:
            raise SourceError(
                tr("{file} has no pages that can be found. Download or export it again.").format(file=path)
            )
        if pages > MOST_PAGES:
            raise SourceError(
                tr(
                    "{file} has {pages} pages; manuals of more than {most} are not read. Split it, and import the "
                    "parts."
                ).format(file=path, pages=number(pages), most=number(MOST_PAGES))
            )
        yield document
    finally:
        with PDFIUM:
            document.close()


def read_page(document: Any, number: int) -> Page | None:
    """The page of this number, from 1 on; None where it is broken."""
    import pypdfium2

    with PDFIUM:
        try:
            page = document[number - 1]
        except pypdfium2.PdfiumError:
            return None
        try:
            return _Reading(page).page(number)
        except pypdfium2.PdfiumError:
            return None
        finally:
            page.close()


def shown(page: Any) -> tuple[float, float, int]:
    """Width and height of an open page as `Page` has them, and how it is turned for that, in degrees."""
    reading = _Reading(page)
    view = reading.page(0)
    return view.width, view.height, reading.turn


def metadata_title(document: Any) -> str:
    """What the PDF calls itself."""
    with PDFIUM:
        return str(document.get_metadata_value("Title") or "")


class View:
    """How the page is turned: from its own coordinates to points from the top left as it is shown."""

    def __init__(self, page: Any, turn: int | None = None) -> None:
        left, bottom, right, top = page.get_bbox()
        self._left, self._bottom, self._right, self._top = left, bottom, right, top
        self.turn = page.get_rotation() % 360 if turn is None else turn
        across = self.turn in (90, 270)
        self.width, self.height = (top - bottom, right - left) if across else (right - left, top - bottom)

    def point(self, x: float, y: float) -> tuple[float, float]:
        """How far right and down a point of the page's own coordinates is."""
        match self.turn:
            case 90:
                return y - self._bottom, x - self._left
            case 180:
                return self._right - x, y - self._bottom
            case 270:
                return self._top - y, self._right - x
        return x - self._left, self._top - y

    def box(self, left: float, bottom: float, right: float, top: float) -> Box:
        """A rectangle of the page's own coordinates."""
        (xa, ya), (xb, yb) = self.point(left, bottom), self.point(right, top)
        return Box(min(xa, xb), min(ya, yb), max(xa, xb), max(ya, yb))


class _Look(NamedTuple):
    """How letters are drawn."""

    size: float
    bold: bool
    symbol: bool
    quarter: int
    """How far they are turned on the page as it is stored, in quarters of a turn; -1 where they stand askew."""


class _Run:
    """A piece that grows letter by letter, measured along its own line in the page's own coordinates."""

    __slots__ = ("blanks", "high", "letters", "look", "low", "source", "start", "stop")

    def __init__(self, look: _Look, source: int, start: float, stop: float, low: float, high: float) -> None:
        self.letters: list[str] = []
        self.look = look
        self.source = source
        self.start, self.stop, self.low, self.high = start, stop, low, high
        self.blanks = False
        """Whether blanks are drawn in it, and not only left."""

    def goes_on(self, look: _Look, start: float, low: float, high: float) -> bool:
        """Whether letters of another look or another text object stand in the same piece."""
        mine = self.look
        size = max(mine.size, look.size)
        gap = start - self.stop
        if mine.quarter != look.quarter or mine.symbol != look.symbol or not -0.6 * size <= gap <= 0.75 * size:
            return False
        if min(mine.size, look.size) > 0.85 * size:
            # A bold word in a plain line is a piece of its own.
            return abs(low - self.low) <= 0.25 * size and (mine.bold == look.bold or gap < 0.05 * size)
        # A mark like ™ may be small and raised.
        return low <= self.high and high >= self.low and gap < 0.3 * size


class _Reading:
    """Reads one page."""

    def __init__(self, page: Any) -> None:
        import pypdfium2.raw as raw

        self._raw = raw
        self._page = page
        self._view = View(page)

    @property
    def turn(self) -> int:
        """How the page is turned, in degrees."""
        return self._view.turn

    def page(self, number: int) -> Page:
        """All that is on it."""
        text = self._page.get_textpage()
        try:
            runs = list(self._runs(text.raw))
        finally:
            text.close()
        letters: Counter[int] = Counter()
        for run in runs:
            letters[run.look.quarter] += len(run.letters)
        letters.pop(-1, None)
        quarter = letters.most_common(1)[0][0] if letters else self._view.turn // 90
        # A page may lie on its side, as wide tables are printed: it is read as its text stands.
        self._view = View(self._page, quarter * 90)
        pieces = [piece for run in runs if run.look.quarter == quarter and (piece := self._piece(run))]
        return Page(number, self._view.width, self._view.height, tuple(_weighed(pieces)), *self._drawn())

    def _piece(self, run: _Run) -> Piece | None:
        # Where the text has blanks of its own, a gap between two letters of one text object is none.
        letters = "".join(run.letters).replace(_GAP, "" if run.blanks else " ")
        text = " ".join(letters.split())
        if not text.isascii():
            text = _SOFT_HYPHEN.sub("", text).replace("\xad", "-")
            # Letters beyond the first plane may come in halves.
            text = text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
            text = unicodedata.normalize("NFC", "".join(_LIGATURES.get(letter, letter) for letter in text))
        look = run.look
        match look.quarter:
            case 0:
                box = self._view.box(run.start, run.low, run.stop, run.high)
            case 1:
                box = self._view.box(-run.high, run.start, -run.low, run.stop)
            case 2:
                box = self._view.box(-run.stop, -run.high, -run.start, -run.low)
            case _:
                box = self._view.box(run.low, -run.stop, run.high, -run.start)
        if not text or box.x0 < -2 or box.y1 < 0 or box.x0 > self._view.width or box.y0 > self._view.height:
            return None
        return Piece(text, box, look.size, look.bold, look.symbol)

    def _runs(self, text: Any) -> Iterator[_Run]:
        raw = self._raw
        unicode_of, object_of, box_of = (
            raw.FPDFText_GetUnicode,
            raw.FPDFText_GetTextObject,
            raw.FPDFText_GetLooseCharBox,
        )
        is_generated = raw.FPDFText_IsGenerated
        box = raw.FS_RECTF()
        box_at = ctypes.byref(box)
        run: _Run | None = None
        look = _Look(0, False, False, -1)
        last, blank, drawn_blank = -1, False, False
        for index in range(min(raw.FPDFText_CountChars(text), _MOST_CHARACTERS)):
            code = unicode_of(text, index)
            if code in _BLANKS:
                blank = True
                drawn_blank = drawn_blank or not is_generated(text, index)
                continue
            drawn = object_of(text, index)
            source = ctypes.addressof(drawn.contents) if drawn else 0
            if source != last:
                look, last = self._look(text, index, drawn), source
            if not 0.5 < look.size < 400:
                continue
            box_of(text, index, box_at)
            match look.quarter:
                case 0:
                    start, stop, low, high = box.left, box.right, box.bottom, box.top
                case 1:
                    start, stop, low, high = box.bottom, box.top, -box.right, -box.left
                case 2:
                    start, stop, low, high = -box.right, -box.left, -box.top, -box.bottom
                case 3:
                    start, stop, low, high = -box.top, -box.bottom, box.left, box.right
                case _:
                    continue
            if run is None:
                same = False
            elif source == run.source:
                same = -0.6 * look.size <= start - run.stop <= 2 * look.size and abs(low - run.low) <= 0.3 * look.size
            else:
                same = run.goes_on(look, start, low, high)
            if same and run is not None:
                gap = start - run.stop
                apart = source != run.source and gap > (0.12 if blank else 0.22) * look.size
                if drawn_blank or apart or gap > 0.6 * look.size:
                    run.letters.append(" ")
                    run.blanks = run.blanks or (drawn_blank and source == run.source)
                elif source == run.source and (blank or gap > 0.22 * look.size):
                    run.letters.append(_GAP)
                run.stop = max(run.stop, stop)
                run.source = source
            else:
                if run is not None:
                    yield run
                run = _Run(look, source, start, stop, low, high)
            run.letters.append("-" if code in _HYPHENS else chr(code) if 31 < code < 0x110000 else "\ufffd")
            blank = drawn_blank = False
        if run is not None:
            yield run

    def _look(self, text: Any, index: int, drawn: Any) -> _Look:
        raw = self._raw
        matrix = raw.FS_MATRIX()
        if not raw.FPDFText_GetMatrix(text, index, ctypes.byref(matrix)):
            matrix.a = matrix.d = 1.0
        size = abs(raw.FPDFText_GetFontSize(text, index)) * (math.hypot(matrix.c, matrix.d) or 1.0)
        angle = math.degrees(math.atan2(matrix.b, matrix.a))
        quarter = round(angle / 90) % 4 if abs((angle + 45) % 90 - 45) < 3 else -1
        name, flags = ctypes.create_string_buffer(256), ctypes.c_int()
        length = raw.FPDFText_GetFontInfo(text, index, name, 256, ctypes.byref(flags))
        called = name.value.decode("utf-8", "replace") if 0 < length <= 256 else ""
        bold = bool(_BOLD.search(called)) or bool(flags.value & _FORCED_BOLD)
        bold = bold or (drawn and raw.FPDFTextObj_GetTextRenderMode(drawn) == raw.FPDF_TEXTRENDERMODE_FILL_STROKE)
        if not called:
            bold = bold or raw.FPDFText_GetFontWeight(text, index) >= _BOLD_WEIGHT
        return _Look(size, bool(bold), bool(_SYMBOLS.search(called)), quarter)

    def _drawn(self) -> tuple[tuple[Box, ...], tuple[Box, ...]]:
        raw = self._raw
        pictures: list[Box] = []
        strokes: list[Box] = []
        corners = [ctypes.c_float() for _ in range(4)]
        at = [ctypes.byref(corner) for corner in corners]
        for index in range(min(raw.FPDFPage_CountObjects(self._page), _MOST_OBJECTS)):
            drawn = raw.FPDFPage_GetObject(self._page, index)
            kind = raw.FPDFPageObj_GetType(drawn)
            if kind == raw.FPDF_PAGEOBJ_TEXT or not raw.FPDFPageObj_GetBounds(drawn, *at):
                continue
            left, bottom, right, top = (corner.value for corner in corners)
            if not all(map(math.isfinite, (left, bottom, right, top))):
                continue
            box = self._view.box(left, bottom, right, top)
            box = Box(max(0.0, box.x0), max(0.0, box.y0), min(self._view.width, box.x1), min(self._view.height, box.y1))
            if box.x1 < box.x0 or box.y1 < box.y0:
                continue
            (strokes if kind == raw.FPDF_PAGEOBJ_PATH else pictures).append(box)
        return tuple(pictures), tuple(strokes)


def _weighed(pieces: list[Piece]) -> list[Piece]:
    """The same, where most of a page is bold without their weight, which then marks nothing."""
    letters = sum(len(piece.text) for piece in pieces)
    bold = sum(len(piece.text) for piece in pieces if piece.bold)
    return [replace(piece, bold=False) for piece in pieces] if bold > 0.7 * letters > 300 else pieces


def _refusal(path: Path, error: Exception) -> str:
    import pypdfium2.raw as raw

    match getattr(error, "err_code", None):
        case raw.FPDF_ERR_PASSWORD:
            refusal = tr("{file} is encrypted with a password. Save a copy without it, and import that.")
        case raw.FPDF_ERR_SECURITY:
            refusal = tr(
                "{file} is encrypted in a way that is not known here. Save a copy without it, and import that."
            )
        case _:
            refusal = tr("{file} is a broken or incomplete PDF. Download or export it again.")
    return refusal.format(file=path)
