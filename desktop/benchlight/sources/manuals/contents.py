"""The headings of a manual: as its outline, its printed contents and its pages have them."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import TypeAlias

from benchlight.sources.manuals.figures import Figure
from benchlight.sources.manuals.layout import Sheet, TextLine
from benchlight.sources.manuals.numbering import is_listed
from benchlight.sources.manuals.outline import Bookmark
from benchlight.sources.manuals.vocabulary import (
    fru,
    is_contents,
    is_inner,
    is_part,
    unnumbered,
    warning,
)

Flow: TypeAlias = Sequence[TextLine | Figure]
"""A manual from its first line to its last, its figures between them."""

_DOTTED = re.compile(
    r"(?P<title>\S.*?)\s*(?:[.·…•_]\s?){3,}\s*(?P<label>\d{1,4}|\d{1,2}[-–.]\d{1,3}|[A-Z]-\d{1,3}|[ivxl]+)"
)
_PLAIN = re.compile(r"(?P<title>\S.*?)\s+(?P<label>\d{1,4}|\d{1,2}[-–]\d{1,3}|[ivxl]+)")
_SECTION = re.compile(r"\d{1,2}(?:\.\d{1,2}){1,3}\.?\s+[^\W\d_]")
"""The number of a section, by which a heading is known that looks like the text."""
_ONLY_NUMBER = re.compile(r"\d{1,4}(?:\.\d{1,2}){0,3}\.?")
_FEW_PAGES = 3
_LEAST_DOTTED = 4
_LONGEST_HEADING = 90
_LONGEST_ENTRY = 300
_FIRST_SHARE = 0.35
"""The table of contents stands in this first part of a manual."""


@dataclass(frozen=True, slots=True)
class Entry:
    """A heading: `start` is its place in the flow, and `stop` that of the first line behind it."""

    title: str
    level: int
    start: int
    stop: int


class Manual:
    """A manual's pages and their flow."""

    def __init__(self, sheets: Sequence[Sheet], flow: Flow, outline: Sequence[Bookmark]) -> None:
        self.sheets = sheets
        self.flow = flow
        self.outline = outline
        self.first_of: dict[int, int] = {}
        """The place in the flow of the first thing on each page."""
        for place, item in enumerate(flow):
            self.first_of.setdefault(item.page, place)

    @cached_property
    def body_size(self) -> float:
        """The size of most letters."""
        sizes: Counter[float] = Counter()
        for item in self.flow:
            if isinstance(item, TextLine):
                sizes[round(item.size * 2) / 2] += len(item.text)
        return sizes.most_common(1)[0][0] if sizes else 10.0

    @cached_property
    def headings(self) -> dict[str, list[int]]:
        """The places of lines that look like headings, by their letters."""
        found: dict[str, list[int]] = {}
        for place, item in enumerate(self.flow):
            if isinstance(item, TextLine) and _stands_out(item, self.body_size):
                found.setdefault(folded(item.text), []).append(place)
        return found

    def lines_of(self, page: int) -> Iterator[tuple[int, TextLine]]:
        """The lines of a page, with their places in the flow."""
        for place in range(self.first_of.get(page, len(self.flow)), len(self.flow)):
            item = self.flow[place]
            if item.page != page:
                return
            if isinstance(item, TextLine):
                yield place, item


def of_outline(manual: Manual) -> list[Entry]:
    """The entries of the PDF's outline."""
    entries: list[Entry] = []
    for mark in manual.outline:
        if mark.page and mark.title:
            start, stop = _found(manual, mark.title, [mark.page], mark.y)
            entries.append(Entry(mark.title, mark.level, start, stop))
        elif mark.title and (place := _heading(manual, mark.title, entries[-1].stop if entries else 0)) is not None:
            entries.append(Entry(mark.title, mark.level, place, place + 1))
    return entries


def _heading(manual: Manual, title: str, first: int) -> int | None:
    """Where a heading of these words is, behind a place in the flow; for what the outline has no page of."""
    return next((place for place in manual.headings.get(folded(title), ()) if place >= first), None)


def of_contents(manual: Manual) -> list[Entry]:
    """The entries of the printed table of contents."""
    printed = list(_printed(manual))
    if not printed:
        return []
    pages = _pages_of_labels(manual, printed)
    levels = _levels(printed)
    entries: list[Entry] = []
    for (title, label, _), level in zip(printed, levels, strict=True):
        if label in pages:
            page = pages[label]
            start, stop = _found(manual, title, [page, page + 1, page - 1], None)
            if start == stop and (place := _heading(manual, title, entries[-1].stop if entries else 0)) is not None:
                start, stop = place, place + 1  # what is printed is of another edition
            entries.append(Entry(title, level, start, stop))
    return entries


def _printed(manual: Manual) -> Iterator[tuple[str, str, TextLine]]:
    """The title and the page's label of each line of the contents, and the line itself."""
    begun = False
    for sheet in manual.sheets[: max(12, int(len(manual.sheets) * _FIRST_SHARE))]:
        lines = [line for _, line in manual.lines_of(sheet.page.number)]
        lines = [line for line in lines if len(line.text) <= _LONGEST_ENTRY]
        dotted = sum(bool(_DOTTED.fullmatch(line.text)) for line in lines)
        headed = any(is_contents(line.text) for line in lines[:3])
        plain = sum(bool(_PLAIN.fullmatch(line.text)) for line in lines)
        if not (dotted >= _LEAST_DOTTED or (dotted and begun) or ((headed or begun) and plain >= 0.5 * len(lines) > 2)):
            if begun:
                return
            continue
        begun = True
        pattern = _DOTTED if dotted >= _LEAST_DOTTED or dotted > plain / 2 else _PLAIN
        waiting: TextLine | None = None
        for line in lines:
            match = pattern.fullmatch(line.text)
            if match is None:
                waiting = None if is_contents(line.text) or not _may_wrap(waiting, line) else line
                continue
            title, first = match["title"].strip(" .·…_"), line
            if waiting is not None and waiting.left == line.left and line.box.y0 - waiting.box.y1 < line.size:
                title, first = f"{waiting.text} {title}", waiting
            waiting = None
            if title and any(map(str.isalpha, title)):
                yield title, match["label"], first


def _may_wrap(before: TextLine | None, line: TextLine) -> bool:
    return before is None and len(line.text) > 20


def _levels(printed: Sequence[tuple[str, str, TextLine]]) -> list[int]:
    """How deep each line of the contents is, by its indent, and by weight where all have one indent."""
    indents = [round((line.box.x0 - line.left) / 4) for _, _, line in printed]
    weights = [(0 if line.bold else 1, -round(line.size)) for _, _, line in printed]
    steps = sorted(set(indents))
    heavy = sorted(set(weights)) if len(steps) < 2 else [(0, 0)]
    return [
        steps.index(indent) + (heavy.index(weight) if len(heavy) > 1 else 0)
        for indent, weight in zip(indents, weights, strict=True)
    ]


def _pages_of_labels(manual: Manual, printed: Sequence[tuple[str, str, TextLine]]) -> dict[str, int]:
    """The number in the PDF of each page that the contents name: by what is printed on it, and where that is not read,
    by as many pages before it as let most titles stand where they should."""
    printed_on = {sheet.label: sheet.page.number for sheet in reversed(manual.sheets) if sheet.label}
    heads: defaultdict[str, list[int]] = defaultdict(list)
    last = max((line.page for _, _, line in printed), default=0)
    for item in manual.flow:
        if isinstance(item, TextLine) and item.page > last and len(item.text) < _LONGEST_HEADING:
            heads[folded(item.text)].append(item.page)
    votes: Counter[int] = Counter()
    for title, label, _ in printed:
        if label.isdigit():
            pages = set(heads.get(folded(title), ())) | set(heads.get(folded(unnumbered(title)), ()))
            votes.update(page - int(label) for page in pages if len(pages) < 8)
    offset, count = votes.most_common(1)[0] if votes else (0, 0)
    found = {}
    for _, label, _ in printed:
        if label.isdigit() and count >= 3:
            found[label] = int(label) + offset
        elif label in printed_on:
            found[label] = printed_on[label]
        elif label.isdigit() and count:
            found[label] = int(label) + offset
    return {label: page for label, page in found.items() if 1 <= page <= len(manual.sheets)}


def of_headings(manual: Manual) -> list[Entry]:
    """The lines that stand out by size or weight; the larger, the higher their level. Where few of them name a part
    that is removed, also plain lines that do, over a list."""
    found, more = (list(_headings(manual, plain=plain)) for plain in (False, True))
    if sum(is_part(title) for *_, title in more) > 1.5 * sum(is_part(title) for *_, title in found):
        found = more
    looks = sorted({(-size, not bold) for size, bold, *_ in found})
    return [Entry(title, looks.index((-size, not bold)), start, stop) for size, bold, start, stop, title in found]


def _headings(manual: Manual, *, plain: bool) -> Iterator[tuple[float, bool, int, int, str]]:
    """Size and weight of each heading, its place in the flow, that of what follows it, and what it says."""
    body = manual.body_size
    place = 0
    while place < len(manual.flow):
        item = manual.flow[place]
        cover = item.page == 1 and len(manual.sheets) > _FEW_PAGES
        heads = isinstance(item, TextLine) and (
            _stands_out(item, body) or (plain and _heads_list(item, manual.flow[place + 1 : place + 2]))
        )
        if cover or not heads:
            place += 1
            continue
        assert isinstance(item, TextLine)
        stop, title = place + 1, item.text
        while stop < len(manual.flow) and _wraps(manual.flow[stop - 1], manual.flow[stop], body):
            title = f"{title} {manual.flow[stop].text}"  # type: ignore[union-attr]
            stop += 1
        if len(title) <= 2 * _LONGEST_HEADING and not is_contents(title):
            yield round(item.size * 2) / 2, item.bold, place, stop, title
        place = stop


def _heads_list(line: TextLine, after: Flow) -> bool:
    """Whether a plain line names a part that is removed, and a list, a warning or a figure follows."""
    if line.text.endswith((".", ":", ",")) or len(line.text) > _LONGEST_HEADING or not is_part(line.text):
        return False
    return any(isinstance(item, Figure) or is_listed(item.text) or bool(warning(item.text)) for item in after)


def _stands_out(line: TextLine, body: float) -> bool:
    text = line.text
    whole = len(line.pieces) == 1 or (len(line.pieces) == 2 and _ONLY_NUMBER.fullmatch(line.pieces[0].text))
    if len(text) > _LONGEST_HEADING or not whole or text.endswith((".", ",", ";")) or is_inner(text):
        return False
    if not any(map(str.isalpha, text)) or _DOTTED.fullmatch(text):
        return False
    if line.size >= body * 1.12 or (line.bold and line.size >= body * 0.98 and not text.endswith(":")):
        return True
    return bool(_SECTION.match(text)) and is_part(text)


def _wraps(before: object, after: object, body: float) -> bool:
    """Whether a heading goes on in the next line."""
    if not (isinstance(before, TextLine) and isinstance(after, TextLine)) or before.page != after.page:
        return False
    alike = abs(before.size - after.size) < 0.5 and before.bold == after.bold and _stands_out(after, body)
    near = 0 < after.box.y1 - before.box.y1 < 1.6 * before.size
    full = before.box.x1 > before.left + 0.6 * (before.right - before.left) or before.size > 1.6 * body
    return alike and near and full and fru(after.text) is None


def _found(manual: Manual, title: str, pages: Iterable[int], y: float | None) -> tuple[int, int]:
    """Where a heading is in the flow, and what follows it; where the text has none of these words, where it should
    be."""
    pages = list(pages)
    wanted = {folded(title), folded(unnumbered(title))} - {""}
    for page in pages:
        places = list(_spelled(manual, page, wanted))
        if places:
            if y is None:
                return max(places, key=lambda place: (manual.flow[place[0]].size, -place[0]))  # type: ignore[union-attr]
            return min(places, key=lambda place: abs(manual.flow[place[0]].box.y0 - y))
    page = pages[0]
    first = manual.first_of.get(page)
    if first is None:
        later = [place for number, place in manual.first_of.items() if number > page]
        first = min(later, default=len(manual.flow))
        return first, first
    for place in range(first, len(manual.flow)):
        item = manual.flow[place]
        if item.page != page or (item.box.y0 + item.box.y1) / 2 >= (y or 0):
            return place, place
    return len(manual.flow), len(manual.flow)


def _spelled(manual: Manual, page: int, wanted: set[str]) -> Iterator[tuple[int, int]]:
    """The places on a page where one or more lines spell what is wanted."""
    lines = list(manual.lines_of(page))
    longest = max(map(len, wanted), default=0)
    for index, (place, _) in enumerate(lines):
        text = ""
        for stop, line in lines[index : index + 4]:
            text = f"{text} {line.text}"
            letters = folded(text)
            if letters in wanted or folded(unnumbered(text.strip())) in wanted:
                yield place, stop + 1
                break
            if len(letters) > longest + 12:
                break


def folded(text: str) -> str:
    """The letters and digits of a text: how titles are compared."""
    return "".join(filter(str.isalnum, text.casefold()))
