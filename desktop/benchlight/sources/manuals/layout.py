"""The lines of a page in the order in which they are read."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from statistics import median

from benchlight.sources.manuals.heads import column_of, sort_of
from benchlight.sources.manuals.pages import Box, Page, Piece

_MARKER = re.compile(
    r"(?:\(?\d{1,2}[.):]|[①-⑳❶-❿]|\d{1,2}(?:\.\d{1,2}){1,3}\.?|\(?[a-z][.)]|[ivx]{1,4}[.)]|[^\w\s(\[“\"'«„]|o|"
    r"[A-Z]{4,}[:!]|(?:Step|Schritt|Stap|Étape|Paso|Passo) \d{1,2}[.:]?)"
)
"""What may stand alone before the text of a line: the number or the sign of a list, a word of warning."""
_SIGNS = {"à": "→", "è": "→", "\uf0e0": "→", "\uf0e8": "→"}
"""Arrows, as fonts of signs have them."""
_FEW_LINES = 12
_LEAST_ALIGNED = 3
_STANDS_OUT = 12.0
"""So far, in points, headings begin before the text of their column at most."""
_LEAST_ROWS = 5
"""So many lines beside each other are columns."""


@dataclass(frozen=True, slots=True)
class TextLine:
    """A line of text, of one column where the page has several."""

    page: int
    pieces: tuple[Piece, ...]
    left: float
    """Where its column begins and ends."""
    right: float

    @property
    def text(self) -> str:
        """The whole line."""
        return " ".join(piece.text for piece in self.pieces)

    @property
    def box(self) -> Box:
        """Around all its pieces."""
        box = self.pieces[0].box
        for piece in self.pieces[1:]:
            box = box.joined(piece.box)
        return box

    @property
    def size(self) -> float:
        """The size of most of its letters."""
        return max(self.pieces, key=lambda piece: len(piece.text)).size

    @property
    def bold(self) -> bool:
        """Whether all of its words are, signs and numbers aside."""
        return all(piece.bold or len(piece.text) <= 2 for piece in self.pieces) and any(p.bold for p in self.pieces)


@dataclass(frozen=True, slots=True)
class Sheet:
    """A page as it is read: its lines in order, what is drawn on it, and the number printed on it."""

    page: Page
    lines: tuple[TextLine, ...]
    label: str = ""


def sheets(pages: Sequence[Page]) -> list[Sheet]:
    """The pages in reading order."""
    usual = _usual_gutter(pages)
    return _with_margins([Sheet(page, tuple(_lines(page, usual))) for page in pages])


def _usual_gutter(pages: Sequence[Page]) -> float | None:
    """Where the second column begins on the pages of a manual in two columns."""
    found = (_gutter(_rows(_drawn(page)), page, 0.0, page.width, None) for page in pages)
    edges = Counter(round(gutter[0]) for gutter in found if gutter is not None)
    edge, count = edges.most_common(1)[0] if edges else (0, 0)
    return edge if count >= max(2, 0.4 * len(pages)) else None


def _with_margins(read: list[Sheet]) -> list[Sheet]:
    """With the right margin of most pages for those whose lines all are short."""
    rights = [max(line.right for line in sheet.lines) for sheet in read if len(sheet.lines) > _FEW_LINES]
    if not rights:
        return read
    usual = median(rights)
    return [
        replace(
            sheet,
            lines=tuple(
                replace(line, right=usual) if usual - 0.2 * sheet.page.width < line.right < usual else line
                for line in sheet.lines
            ),
        )
        for sheet in read
    ]


def _lines(page: Page, usual: float | None) -> Iterator[TextLine]:
    if pieces := _drawn(page):
        yield from _ordered(pieces, page, 0.0, page.width, usual, depth=0)


def _drawn(page: Page) -> list[Piece]:
    return [piece for piece in page.pieces if piece.box.height > 0]


def _ordered(
    pieces: Sequence[Piece], page: Page, left: float, right: float, usual: float | None, depth: int
) -> Iterator[TextLine]:
    """The lines of a region, column after column where it has columns."""
    rows = _rows(pieces)
    gutter = _gutter(rows, page, left, right, usual) if depth < 4 else None
    if gutter is None:
        x0 = min((piece.box.x0 for piece in pieces), default=left)
        x1 = max((piece.box.x1 for piece in pieces), default=right)
        for row in rows:
            yield TextLine(page.number, tuple(row), x0, x1)
        return
    edge, first, last = gutter
    yield from _ordered(_flat(rows[:first]), page, left, right, usual, depth + 1)
    beside = _flat(rows[first:last])
    yield from _ordered([piece for piece in beside if piece.box.x0 < edge], page, left, edge, None, depth + 1)
    yield from _ordered([piece for piece in beside if piece.box.x0 >= edge], page, edge, right, None, depth + 1)
    yield from _ordered(_flat(rows[last:]), page, left, right, usual, depth + 1)


def _flat(rows: Sequence[Sequence[Piece]]) -> list[Piece]:
    return [piece for row in rows for piece in row]


def _rows(pieces: Sequence[Piece]) -> list[list[Piece]]:
    """Pieces by line, from the top down, each line from left to right and joined where it has no gap."""
    rows: list[list[Piece]] = []
    for piece in sorted(pieces, key=lambda piece: (piece.box.y1, piece.box.x0)):
        for row in reversed(rows[-3:]):
            if _on_one_line(row, piece):
                row.append(piece)
                break
        else:
            rows.append([piece])
    rows.sort(key=lambda row: min(piece.box.y0 for piece in row))
    return [_joined(sorted(row, key=lambda piece: piece.box.x0)) for row in rows]


def _on_one_line(row: Sequence[Piece], piece: Piece) -> bool:
    if any(mate.box.y1 <= (piece.box.y0 + piece.box.y1) / 2 and _overlap(mate.box, piece.box) for mate in row):
        return False  # a line below it, beside the large letters of a heading
    other = max(row, key=lambda other: other.size)
    common = min(other.box.y1, piece.box.y1) - max(other.box.y0, piece.box.y0)
    if abs(other.box.y1 - piece.box.y1) <= 0.25 * max(other.size, piece.size):
        return True
    return common > 0.6 * min(other.box.height, piece.box.height) and not any(
        _overlap(mate.box, piece.box) for mate in row
    )


def _overlap(one: Box, other: Box) -> bool:
    """Whether two stand above each other, at least in part."""
    return one.x0 + 1 < other.x1 and other.x0 + 1 < one.x1


def _joined(row: list[Piece]) -> list[Piece]:
    """The pieces of a line, with those joined that only their look parts, and a list's number joined to its text."""
    joined = row[:1]
    for piece in row[1:]:
        last = joined[-1]
        gap = piece.box.x0 - last.box.x1
        size = min(last.size, piece.size)
        marks = _MARKER.fullmatch(last.text) or last.symbol
        alone = len(joined) == 1 or last.box.x0 - joined[-2].box.x1 > 1.2 * size
        if gap < (4.5 * size if marks and alone and not piece.text.isdigit() else 0.75 * size):
            apart = "" if gap < 0.12 * size else " "
            longer = max(last, piece, key=lambda piece: len(piece.text))
            bold = last.bold and piece.bold if not marks else piece.bold
            joined[-1] = replace(
                longer,
                text=f"{'• ' if last.symbol and alone else f'{_letters(last)}{apart}'}{_letters(piece)}",
                box=last.box.joined(piece.box),
                bold=bold,
                symbol=False,
            )
        else:
            joined.append(piece)
    if joined and joined[0].symbol:
        joined[0] = replace(joined[0], text="•", symbol=False)
    return joined


def _letters(piece: Piece) -> str:
    """What a piece says; letters of a font of signs are none."""
    if not piece.symbol:
        return piece.text
    signs = (_SIGNS.get(letter, letter) for letter in piece.text)
    return "".join(sign for sign in signs if not sign.isalpha() and not "\ue000" <= sign <= "\uf8ff")


def _gutter(
    rows: Sequence[Sequence[Piece]], page: Page, left: float, right: float, usual: float | None
) -> tuple[float, int, int] | None:
    """Where the second of two columns begins, and the first row and the one after the last that are beside each other.
    `usual` is where it begins on other pages: there, one column may hold little.

    A table has columns too; but lines are drawn across them, or one of them is narrow, or its rows are few.
    """
    best: tuple[int, float, int, int] | None = None
    for x in _edges(_flat(rows), left + 0.2 * (right - left)):
        for first, last in _clear(rows, x):
            beside = _flat(rows[first:last])
            one = [piece for piece in beside if piece.box.x0 < x]
            other = [piece for piece in beside if piece.box.x0 >= x]
            if (
                _are_columns(one, other, page, x)
                and not _is_table(rows[first:last], x)
                and (best is None or len(beside) > best[0])
            ):
                best = len(beside), x, first, last
    if best is None and usual is not None:
        for first, last in _clear(rows, usual - 1):
            beside = _flat(rows[first:last])
            starts = [piece.box.x0 for piece in beside if piece.box.x0 >= usual - 1]
            both = starts and len(starts) < len(beside)
            if both and min(starts) < usual + 2 and not _is_table(rows[first:last], usual):
                return usual - 1, first, last
    return best[1:] if best else None


def _edges(pieces: Sequence[Piece], least: float) -> Iterator[float]:
    """Where columns may begin, right of the least: where many lines begin, and where headings stand out before them."""
    starts = Counter(round(piece.box.x0 / 3) for piece in pieces if piece.box.x0 > least)
    for start, count in starts.most_common(6):
        if count < _LEAST_ALIGNED:
            return
        x = min(piece.box.x0 for piece in pieces if round(piece.box.x0 / 3) in (start - 1, start))
        outer = min(piece.box.x0 for piece in pieces if x - _STANDS_OUT < piece.box.x0 <= x)
        yield from dict.fromkeys((x - 0.5, outer - 0.5))


def _clear(rows: Sequence[Sequence[Piece]], x: float) -> Iterator[tuple[int, int]]:
    """The runs of rows that nothing crosses at x."""
    first = None
    for number, row in enumerate(rows):
        crossed = any(piece.box.x0 < x < piece.box.x1 + 3 for piece in row)
        if crossed and first is not None:
            yield first, number
            first = None
        elif not crossed and first is None:
            first = number
    if first is not None:
        yield first, len(rows)


def _is_table(rows: Sequence[Sequence[Piece]], x: float) -> bool:
    """Whether one of the rows is the head of a table that has columns on both sides."""
    for row in rows:
        if 2 <= len(row) <= 8:
            columns = [(column_of(piece.text), piece.box.x0 < x) for piece in row]
            left, right = ({kind for kind, before in columns if kind and before is side} for side in (True, False))
            if left and right and sort_of(left | right) and not (sort_of(left) and sort_of(right)):
                return True
    return False


def _are_columns(one: Sequence[Piece], other: Sequence[Piece], page: Page, x: float) -> bool:
    if min(len(one), len(other)) < _LEAST_ROWS:
        return False
    top = max(min(p.box.y0 for p in one), min(p.box.y0 for p in other))
    foot = min(max(p.box.y1 for p in one), max(p.box.y1 for p in other))
    if foot - top < 60:
        return False
    # Lines across the gutter, whole or from cell to cell, make a table of it.
    before, behind = (
        {
            round(y)
            for stroke in page.strokes
            if stroke.x0 <= at <= stroke.x1 and stroke.width > 3
            for y in (stroke.y0, stroke.y1)
            if top - 4 < y < foot + 4
        }
        for at in (x - 12, x + 3)
    )
    if sum(not behind.isdisjoint((y - 1, y, y + 1)) for y in before) >= 3:
        return False
    letters = sum(len(p.text) for p in one), sum(len(p.text) for p in other)
    if min(letters) < 0.25 * max(letters):
        return False
    return all(map(_is_wide, (one, other)))


def _is_wide(side: Sequence[Piece]) -> bool:
    """Whether the lines of a column are those of sentences, and not of cells."""
    letters: Counter[int] = Counter()
    for piece in side:
        letters[round(piece.box.y1 / 3)] += len(piece.text)
    return sum(length >= 20 for length in letters.values()) >= 0.4 * len(letters)
