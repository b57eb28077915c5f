"""Sets manuals as publishers' programs do: paragraphs, lists, tables, figures, on pages whose text has any order."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from random import Random

from fpdf import FPDF
from PIL import Image

from .ink import Ink, Run
from .look import Look, Order

_EPOCH = datetime(2026, 1, 1, tzinfo=UTC)
_MARKED = re.compile(r"(\(\d\)|see [^()]+ on page \w+)")
_WORD = re.compile(r"[^\W\d_]{9,}")


class Press:
    """Sets one manual, from its first page to its last. Lengths are in points, places from the page's top left."""

    def __init__(self, look: Look, chance: Random, furniture: Callable[[Press], None]) -> None:
        self.look = look
        self.chance = chance
        self._furniture = furniture
        self._pdf = FPDF(unit="pt", format=look.paper)
        self._pdf.set_auto_page_break(False)
        self._pdf.set_creation_date(_EPOCH)
        self._ink = Ink(self._pdf, look, chance)
        self._runs: list[Run] = []
        self._block = 0
        self._blank = True
        self.page = 0
        self.y = 0.0
        self.columns = 1
        self.column = 0
        self.top, self.side = 64.0, 60.0
        self.inset = 0.0
        """How far text begins to the right of the column's edge."""

    @property
    def width(self) -> float:
        """Of a page."""
        return float(self._pdf.w)

    @property
    def height(self) -> float:
        """Of a page."""
        return float(self._pdf.h)

    @property
    def bottom(self) -> float:
        """Below which there is only the footer."""
        return self.height - 64.0

    @property
    def left(self) -> float:
        """Of the column."""
        return self.side + self.inset + self.column * (self.measure + 24.0)

    @property
    def measure(self) -> float:
        """Width of the column."""
        return (self.width - 2 * self.side - 24.0 * (self.columns - 1)) / self.columns - self.inset

    @property
    def line(self) -> float:
        """Height of a line."""
        return self.look.body * 1.3

    def new_page(self, columns: int | None = None) -> None:
        """Ends the page, and begins another."""
        self._flush()
        self._pdf.add_page()
        self.page += 1
        self.column, self.y = 0, self.top
        self.columns = columns or self.columns
        self._blank = True

    def blank_page(self) -> None:
        """An empty page, footer and all."""
        self._flush()
        self._pdf.add_page(format=self.look.paper)
        self.page += 1
        self.y, self._blank = self.bottom, True

    def need(self, height: float) -> None:
        """Goes on in the next column or page where there is no such height left."""
        if self.y + height <= self.bottom:
            return
        if self.column + 1 < self.columns:
            self.column, self.y = self.column + 1, self.top
        else:
            self.new_page()

    def at_top(self) -> bool:
        """Whether nothing stands on the page yet."""
        return self._blank

    def put(self, x: float, y: float, text: str, *, style: str = "", size: float | None = None) -> None:
        """A line of text of its own, at this baseline."""
        self._next_block()
        self._put(x, y, text, style, size or self.look.body)

    def text_width(self, text: str, style: str = "", size: float | None = None) -> float:
        """As wide as it is set."""
        return self._ink.width(text, style, size or self.look.body)

    def section(self, title: str, level: int) -> None:
        """An entry of the outline that leads here."""
        self._pdf.set_y(self.y)
        self._pdf.start_section(title, level)

    def paragraph(
        self, text: str, *, lead: str = "", indent: float = 0.0, width: float | None = None, style: str = "",
        size: float | None = None, after: float = 6.0, keep: float = 0.0,
    ) -> None:  # fmt: skip
        """Text that is wrapped; `lead` stands bold before it."""
        size = size or self.look.body
        height = size * 1.3
        lines = list(self._wrapped(text, (width or self.measure) - indent, style, size, self._lead_width(lead, size)))
        self.need(height + keep)
        self._next_block()
        for number, (words, last) in enumerate(lines):
            self.need(height)
            x = self.left + indent
            if number == 0 and lead:
                self._put(x, self.y + size, lead, "B", size)
                x += self._lead_width(lead, size)
            room = (width or self.measure) - (x - self.left)
            self._put(x, self.y + size, words, style, size, self._stretch(words, room, style, size, last))
            self.y += height
        self.y += after

    def heading(self, text: str, size: float, *, number: str = "", keep: float = 60.0, before: float = 10.0) -> None:
        """A heading, bold; its number is a run of its own. It stays with what follows."""
        height = size * 1.3
        indent = self.text_width(number + "  ", "B", size) if number else 0.0
        lines = [words for words, _ in self._wrapped(text, self.measure - indent, "B", size, 0.0, whole=True)]
        if not self._blank:
            self.y += before
        self.need(height * len(lines) + keep)
        self._next_block()
        if number:
            self._put(self.left, self.y + size, number, "B", size)
        for words in lines:
            self._put(self.left + indent, self.y + size, words, "B", size)
            self.y += height
        self.y += 4.0

    def numbered(self, number: int | str, text: str, *, indent: float = 0.0, after: float = 4.0) -> None:
        """A line of a numbered list."""
        label = self.look.number.format(number)
        if not self.look.number_apart:
            lead = f"{label} {text}"
            hang = indent + 18.0
            self._hanging(lead, indent, hang, after)
            return
        if self.look.number_above:
            self.need(self.line * 3)
            self._next_block()
            self._put(self.left + indent, self.y + self.look.body, label, "B", self.look.body)
            self.y += self.line
            self.paragraph(text, indent=indent + 18.0, after=after)
            return
        self.need(self.line * 2)
        self._next_block()
        self._put(self.left + indent, self.y + self.look.body, label, "", self.look.body)
        self.paragraph(text, indent=indent + 20.0, after=after)

    def lettered(self, letter: str, text: str) -> None:
        """A line of a list below a numbered line."""
        self.need(self.line * 2)
        self._next_block()
        self._put(self.left + 20.0, self.y + self.look.body, f"{letter}.", "", self.look.body)
        self.paragraph(text, indent=36.0, after=4.0)

    def bulleted(self, text: str, *, indent: float = 20.0) -> None:
        """A line of a list of bullets."""
        self.need(self.line * 2)
        self._next_block()
        self._put(self.left + indent, self.y + self.look.body, self.look.bullet, "", self.look.body)
        self.paragraph(text, indent=indent + 14.0, after=4.0)

    def note(self, label: str, text: str, *, indent: float = 0.0) -> None:
        """A caution or the like: its label is bold, and may have an icon before it."""
        self.need(self.line * 2)
        if self.look.icons:
            x, y = self.left + indent, self.y
            self._pdf.polygon([(x, y + 10), (x + 12, y + 10), (x + 6, y)], style="D")
            self._next_block()
            self._put(x + 4.5, y + 9, "!", "B", 7.0)
            indent += 18.0
        self.paragraph(text, lead=label, indent=indent)

    def table(self, head: list[str], rows: list[list[str]], widths: list[float], *, caption: str = "") -> None:
        """A table; cells wrap, and a line break in a cell is kept. Caption and head are set again on each page."""
        total = sum(widths)
        columns = [width * self.measure / total for width in widths]
        self.need(self.line * 7)
        if caption:
            self.paragraph(caption, style="B", after=2.0)
        self._row(head, columns, "B")
        for row in rows:
            if self.y + self._row_height(row, columns, "") > self.bottom:
                self.need(self.bottom)
                if caption:
                    self.paragraph(f"{caption} (continued)", style="B", after=2.0)
                self._row(head, columns, "B")
            self._row(row, columns, "")
        self.y += 8.0

    def figure(self, height: float, width: float, *, drawn: bool, callouts: int = 0) -> tuple[int, float, float]:
        """A drawing or an embedded picture, with numbers that point into it; its page and its middle."""
        self.need(height + 8.0)
        self._blank = False
        x, y, width = self.left + 20.0, self.y, min(self.measure - 40.0, width)
        if drawn:
            self._draw(x, y, width, height)
        else:
            self._pdf.image(_photo(self.chance.randrange(4)), x, y, width, height)
        for number in range(1, callouts + 1):
            self._next_block()
            across = x + width * number / (callouts + 1)
            self._put(across, y + height * self.chance.uniform(0.2, 0.8), str(number), "B", 8.0)
        self.y += height + 8.0
        return self.page, x + width / 2, y + height / 2

    def dotted(self, text: str, page: str, *, indent: float = 0.0, size: float | None = None) -> None:
        """A line of a printed contents page: title, dots, page number."""
        size = size or self.look.body
        self.need(size * 3.0)
        self._next_block()
        right = self.left + self.measure
        *above, text = (words for words, _ in self._wrapped(text, self.measure - indent - 48.0, "", size, 0.0))
        for words in above:
            self._put(self.left + indent, self.y + size, words, "", size)
            self.y += size * 1.4
        room = right - self.text_width(page, "", size) - self.left - indent - self.text_width(text, "", size) - 6.0
        dots = "." * max(int(room / self.text_width(".", "", size)), 3)
        line = f"{text} {dots}"
        self._put(self.left + indent, self.y + size, line, "", size)
        self._put(right - self.text_width(page, "", size), self.y + size, page, "", size)
        self.y += size * 1.4

    def save(self, path: Path) -> None:
        """Ends the manual."""
        self._flush()
        self._pdf.output(str(path))
        self.close()

    def close(self) -> None:
        """Closes the files of its fonts, which fpdf2 leaves open."""
        self._ink.close()

    def _lead_width(self, lead: str, size: float) -> float:
        return self.text_width(f"{lead} ", "B", size) + 2.0 if lead else 0.0

    def _hanging(self, text: str, indent: float, hang: float, after: float) -> None:
        size = self.look.body
        self.need(self.line * 2)
        self._next_block()
        for number, (words, last) in enumerate(self._wrapped(text, self.measure - hang, "", size, 0.0)):
            self.need(self.line)
            x = self.left + (hang if number else indent)
            self._put(x, self.y + size, words, "", size, self._stretch(words, self.measure - hang, "", size, last))
            self.y += self.line
        self.y += after

    def _row_height(self, cells: list[str], columns: list[float], style: str) -> float:
        return (
            max(len(self._cell(cell, width, style)) for cell, width in zip(cells, columns, strict=True)) * self.line + 6
        )

    def _row(self, cells: list[str], columns: list[float], style: str) -> None:
        height = self._row_height(cells, columns, style)
        self.need(height)
        x = self.left
        for cell, width in zip(cells, columns, strict=True):
            lines = self._cell(cell, width, style)
            y = self.y + 3.0
            if self.look.middle:
                y += (height - 6.0 - len(lines) * self.line) / 2
            if self.look.rules:
                self._pdf.rect(x, self.y, width, height)
            self._next_block()
            for words in lines:
                self._put(x + 4.0, y + self.look.body, words, style, self.look.body)
                y += self.line
            x += width
        self.y += height

    def _cell(self, text: str, width: float, style: str) -> list[str]:
        return [
            words
            for part in text.split("\n")
            for words, _ in self._wrapped(part, width - 8.0, style, self.look.body, 0.0)
        ]

    def _wrapped(
        self, text: str, width: float, style: str, size: float, first: float, *, whole: bool = False
    ) -> Iterator[tuple[str, bool]]:
        """Its lines, and whether each is the last; the first is shorter by `first`."""
        line, room = "", width - first
        for word in text.split(" "):
            longer = f"{line} {word}" if line else word
            if self.text_width(longer, style, size) <= room or not (line or room < width):
                line = longer
                continue
            head, tail = ("", word) if whole else self._broken(line, word, room, style, size)
            yield (f"{line} {head}".strip() if head else line), False
            line, room = tail, width
        yield line, True

    def _broken(self, line: str, word: str, room: float, style: str, size: float) -> tuple[str, str]:
        """The word in two, where its beginning fits into the line and the manual breaks words."""
        if self.look.hyphen and _WORD.fullmatch(word):
            for place in range(len(word) - 3, 2, -1):
                head = word[:place] + self.look.hyphen
                if self.text_width(f"{line} {head}", style, size) <= room:
                    return head, word[place:]
        return "", word

    def _stretch(self, words: str, room: float, style: str, size: float, last: bool) -> float:
        blanks = words.count(" ")
        if not self.look.justified or last or not blanks:
            return 0.0
        return max(room - self.text_width(words, style, size), 0.0) / blanks

    def _next_block(self) -> None:
        self._block += 1

    def _put(self, x: float, y: float, text: str, style: str, size: float, stretch: float = 0.0) -> None:
        self._blank = False
        for piece in _MARKED.split(text) if self.look.marked and not style else [text]:
            as_is = "B" if piece[:1] == "(" and _MARKED.fullmatch(piece) else style
            if piece:
                self._runs.append(Run(x, y, piece, as_is, size, self._block, stretch))
            x += self.text_width(piece, as_is, size) + stretch * piece.count(" ")

    def _flush(self) -> None:
        """Writes the page's text, in the order of the look."""
        if not self.page:
            return
        text, self._runs = self._runs, []
        if self.look.watermark and self.page > 1:
            self._ink.watermark()
        self._furniture(self)
        furniture, self._runs = self._runs, []
        order = self.look.order
        runs = furniture + text if order is Order.FURNITURE_FIRST else text + furniture
        if order is Order.BY_FONT:
            runs.sort(key=lambda run: (run.style, run.size))
        elif order is Order.BACKWARDS:
            runs.sort(key=lambda run: -run.block)
        elif order is Order.SHUFFLED:
            places = {run.block: self.chance.random() for run in runs}
            runs.sort(key=lambda run: places[run.block])
        for run in runs:
            self._ink.write(run)

    def _draw(self, x: float, y: float, width: float, height: float) -> None:
        """Something like a housing with screws, of lines alone."""
        pdf, chance = self._pdf, self.chance
        pdf.rect(x, y, width, height)
        for _ in range(chance.randint(20, 80)):
            across, down = x + width * chance.random(), y + height * chance.random()
            if chance.random() < 0.3:
                pdf.circle(across, down, 2.5)
            else:
                pdf.line(across, down, x + width * chance.random(), y + height * chance.random())


@cache
def _photo(number: int) -> Image.Image:
    chance = Random(number)
    small = Image.new("RGB", (16, 12))
    small.putdata([tuple(chance.randrange(256) for _ in range(3)) for _ in range(16 * 12)])
    return small.resize((320, 240))
