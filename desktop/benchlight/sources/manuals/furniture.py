"""What runs along the top and the foot of a manual's pages: headers, footers and the numbers printed on them."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import replace
from statistics import median
from typing import NamedTuple

from benchlight.sources.manuals.layout import Sheet, TextLine
from benchlight.sources.manuals.vocabulary import warning

_MARGIN = 0.12
"""The share of a page's height, at its top and at its foot, where headers and footers stand."""
_LEAST_REPEATS = 3
_BETWEEN = 3
"""A header repeats after so many pages at most: on the next, or the next of its side."""
_FAR = 12
"""A section has no more pages than that, so that its heading is found before the header that names it."""
_LONGEST = 90
_DIGITS = re.compile(r"\d+")
_LABEL = re.compile(r"(?<![\w.,/-])(?:\d{1,4}|\d{1,2}[-–]\d{1,3}|[A-Z]-\d{1,3}|[ivxl]{1,7})(?![\w.,/%-])")
_COUNT = re.compile(r"\(?\d{1,2}[.)]|[①-⑳❶-❿]")
_LISTED = re.compile(r"(?:\(?\d{1,2}[.)]|[①-⑳❶-❿]|[•●▪■▲])\s")


class _End(NamedTuple):
    """A line in a margin, and which."""

    where: str
    line: TextLine

    @property
    def height(self) -> int:
        """How far down it stands, roughly."""
        return round(self.line.box.y1 / 3)

    @property
    def look(self) -> tuple[str, int, str]:
        """What two lines that repeat have in common: where they stand, and what they say, numbers aside."""
        return self.where, round(self.line.box.y1 / 6), _DIGITS.sub("#", self.line.text)


def without_furniture(read: Sequence[Sheet]) -> list[Sheet]:
    """The pages without the lines in the margins that repeat from page to page, that name the section, or that bear the
    page's number; and with that number."""
    evidence = _Evidence(read)
    found = [evidence.of(sheet) for sheet in read]
    evidence.learn([ends for ends, _ in found])
    return [_without(sheet, *evidence.of(sheet)) for sheet in read]


def _without(sheet: Sheet, ends: Sequence[_End], label: str) -> Sheet:
    gone = [end.line for end in ends]
    return replace(sheet, lines=tuple(line for line in sheet.lines if line not in gone), label=label)


class _Evidence:
    """What tells headers and footers from text, over all pages."""

    def __init__(self, read: Sequence[Sheet]) -> None:
        self._ends = {sheet.page.number: _ends(sheet) for sheet in read}
        self._repeated = self._all_repeated()
        self._offset = self._all_offset(len(read))
        self._numbers = self._number_heights()
        self._heads = self._head_height(read)
        self._bands: set[tuple[str, int, float]] = set()
        """Where most pages have a header or a footer, and of which size."""

    def of(self, sheet: Sheet) -> tuple[list[_End], str]:
        """The headers and footers of a page, and the number printed on it."""
        found: list[_End] = []
        label = ""
        within: set[str] = set()
        for end in self._ends[sheet.page.number]:
            # What stands nearer to the text than a line of the text is no header.
            if end.where in within:
                continue
            labels = _labels(end.line)
            if self._is_text(end, found) or not self._is_furniture(end, labels, sheet, found):
                within.add(end.where)
                continue
            found.append(end)
            if self._bears(end, labels, sheet):
                label = self._number(sheet)
            elif not label and len(labels) == 1 and (len(labels[0]) > 1 or end.line.text == labels[0]):
                label = labels[0]
        return found, label

    def learn(self, found: Sequence[Sequence[_End]]) -> None:
        """Takes what stands where most pages have a header for one: a chapter may be too short to repeat its own."""
        bands = Counter((end.where, end.height, round(end.line.size)) for ends in found for end in ends[:1])
        self._bands = {band for band, count in bands.items() if count >= max(_LEAST_REPEATS, 0.3 * len(found))}

    def _is_text(self, end: _End, outer: Sequence[_End]) -> bool:
        """Whether a line is a step or a warning, though it may stand at the same height on other pages."""
        text = end.line.text
        listed = bool(_LISTED.match(text)) and any(other.where == end.where for other in outer)
        return bool(_COUNT.fullmatch(text)) or listed or warning(text) is not None

    def _is_furniture(self, end: _End, labels: Sequence[str], sheet: Sheet, outer: Sequence[_End]) -> bool:
        if end.look in self._repeated or self._bears(end, labels, sheet):
            return True
        if end.where == "top" and end.height == self._heads:
            return True
        # Roman numbers, before the page that is numbered 1.
        if labels and labels[0].isalpha() and sheet.page.number <= self._offset and self._is_number_height(end):
            return True
        first = not any(other.where == end.where for other in outer)
        return first and (end.where, end.height, round(end.line.size)) in self._bands and len(end.line.text) < _LONGEST

    def _bears(self, end: _End, labels: Sequence[str], sheet: Sheet) -> bool:
        return self._number(sheet) in labels and self._is_number_height(end)

    def _is_number_height(self, end: _End) -> bool:
        return end.height in self._numbers.get(end.where, ())

    def _number(self, sheet: Sheet) -> str:
        """The number that the page should bear."""
        return str(sheet.page.number - self._offset)

    def _all_repeated(self) -> set[tuple[str, int, str]]:
        """The looks of lines that several pages have, one shortly after the other."""
        pages: defaultdict[tuple[str, int, str], list[int]] = defaultdict(list)
        for page, ends in self._ends.items():
            for look in {end.look for end in ends}:
                pages[look].append(page)
        return {look for look, numbers in pages.items() if _longest_chain(numbers) >= _LEAST_REPEATS}

    def _all_offset(self, count: int) -> int:
        """How many pages stand before the one that is numbered 1; such that none is, where no numbers are printed."""
        votes: Counter[int] = Counter()
        for page, ends in self._ends.items():
            votes.update(page - number for number in {int(n) for e in ends for n in _labels(e.line) if n.isdigit()})
        offset, most = votes.most_common(1)[0] if votes else (0, 0)
        return offset if most >= max(_LEAST_REPEATS, 0.3 * count) else -10_000

    def _number_heights(self) -> dict[str, set[int]]:
        """The heights at which the pages' numbers stand."""
        at: defaultdict[str, Counter[int]] = defaultdict(Counter)
        for page, ends in self._ends.items():
            for end in ends:
                if str(page - self._offset) in _labels(end.line):
                    at[end.where][end.height] += 1
        return {
            where: {h for h in heights if sum(heights[h + near] for near in (-1, 0, 1)) >= _LEAST_REPEATS}
            for where, heights in at.items()
        }

    def _head_height(self, read: Sequence[Sheet]) -> int | None:
        """The height of headers that name the section of their page: at one height on most pages, what they say is said
        by a heading there or shortly before."""
        first = {page: next((end for end in ends if end.where == "top"), None) for page, ends in self._ends.items()}
        heights = Counter(end.height for end in first.values() if end is not None)
        height, count = heights.most_common(1)[0] if heights else (0, 0)
        if count < max(_LEAST_REPEATS, 0.4 * len(read)):
            return None
        said: list[set[str]] = []
        named = 0
        for sheet in read:
            end = first[sheet.page.number]
            said.append(_headings(sheet, end))
            if end is not None and end.height == height:
                pieces = {end.line.text.casefold(), *(piece.text.casefold() for piece in end.line.pieces)}
                named += any(not pieces.isdisjoint(texts) for texts in said[-_FAR:])
        return height if named >= 0.6 * count else None


def _ends(sheet: Sheet) -> list[_End]:
    """The lines in the margins, from the outside in."""
    height = sheet.page.height
    top = [_End("top", line) for line in sheet.lines if line.box.y1 < height * _MARGIN]
    foot = [_End("foot", line) for line in sheet.lines if line.box.y0 > height * (1 - _MARGIN)]
    return sorted(top, key=lambda end: end.line.box.y0) + sorted(foot, key=lambda end: -end.line.box.y1)


def _labels(line: TextLine) -> list[str]:
    """What in a line may be the number of its page."""
    return [piece.text for piece in line.pieces if _LABEL.fullmatch(piece.text)] or _LABEL.findall(line.text)


def _longest_chain(pages: Sequence[int]) -> int:
    longest = chain = 0
    for number, page in enumerate(pages):
        chain = chain + 1 if number and page - pages[number - 1] <= _BETWEEN else 1
        longest = max(longest, chain)
    return longest


def _headings(sheet: Sheet, header: _End | None) -> set[str]:
    """What is said on a page by lines that are bold, or larger than most."""
    lines = [line for line in sheet.lines if header is None or line is not header.line]
    usual = median(line.size for line in lines) if lines else 0.0
    return {line.text.casefold() for line in lines if line.bold or line.size >= 1.1 * usual}
