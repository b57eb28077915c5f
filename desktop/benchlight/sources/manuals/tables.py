"""The tables of a manual that say something of repairs: spare parts, symptoms, codes, screws."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import reduce
from itertools import pairwise
from typing import NamedTuple

from benchlight.sources.manuals.heads import Column, Sort, column_of, sort_of
from benchlight.sources.manuals.layout import TextLine
from benchlight.sources.manuals.pages import Box, Page, Piece
from benchlight.sources.manuals.paragraphs import together

_COUNTED = re.compile(r"(\d{1,2})[.)]\s")
_STARTS = re.compile(r"[A-Z0-9][\w-]{4,}$|\d{1,2}[.)]\s|[A-Z]")
"""How the cell begins that follows one whose text reaches to it."""
_MOST_HEAD_LINES = 3
_LONGEST_HEAD = 60
_LIST = re.compile(r"(?:\d{1,2}[.)]|•|[▲●■])\s+\S")


@dataclass(frozen=True, slots=True)
class Table:
    """A table, on the page of this number, with the text of each row's cells by column."""

    sort: Sort
    page: int
    rows: tuple[dict[Column, tuple[str, ...]], ...]
    """Each cell is the lines that it was set in."""
    lines: tuple[TextLine, ...]
    """All that it is set in."""

    def boxes_on(self, page: int) -> Iterator[Box]:
        """Where it is on a page."""
        boxes = [line.box for line in self.lines if line.page == page]
        if boxes:
            yield reduce(Box.joined, boxes)

    def texts(self) -> Iterator[dict[Column, str]]:
        """The cells of each row as one text each."""
        for row in self.rows:
            yield {column: together(lines) for column, lines in row.items()}


def tables(lines: Sequence[TextLine], pages: Sequence[Page]) -> list[Table]:
    """The tables that tell something, as they come."""
    found: list[Table] = []
    place = 0
    while place < len(lines):
        head = _head(lines, place)
        if head is None:
            place += 1
            continue
        table = _table(lines, pages, *head, place)
        found.append(table)
        place += max(len(table.lines), 1)
    return found


@dataclass(slots=True)
class _Columns:
    """The heads of a table's columns, and where each begins."""

    kinds: list[Column]
    boxes: list[Box]
    edges: list[float]

    def cells(self, line: TextLine) -> list[tuple[Column, str, bool]]:
        """The cells of a line: column, text, and whether it goes over the edge of the next."""
        cells = []
        for piece in line.pieces:
            for text, x0, x1 in self._parts(piece):
                index = sum(x0 + min(x1 - x0, 12) / 2 >= edge for edge in self.edges[1:])
                over = any(x0 < edge - 6 and x1 > edge + 25 for edge in self.edges[1:])
                cells.append((self.kinds[index], text, over))
        return cells

    def _parts(self, piece: Piece) -> Iterator[tuple[str, float, float]]:
        """A piece, cut where a word begins at the edge of a column: the text of one cell may reach to the next."""
        text, start, width = piece.text, piece.box.x0, piece.box.width / max(1, len(piece.text))
        for edge in self.edges[1:]:
            if not start + piece.size < edge < piece.box.x1 - piece.size:
                continue
            blanks = [place for place, letter in enumerate(text) if letter == " "]
            at = min(blanks, key=lambda place: abs(start + (place + 1) * width - edge), default=0)
            if at and abs(start + (at + 1) * width - edge) < 1.5 * piece.size and _STARTS.match(text[at + 1 :]):
                yield text[:at], start, start + at * width
                text, start = text[at + 1 :], start + (at + 1) * width
        yield text, start, piece.box.x1


def _head(lines: Sequence[TextLine], place: int) -> tuple[Sort, list[tuple[Column, Box]], int] | None:
    """What the table that begins here tells, its columns, and how many lines its head has; None where none begins."""
    head = list(_head_lines(lines, place))
    best: tuple[int, int, Sort, list[tuple[Column, Box]], int] | None = None
    for count in range(1, len(head) + 1):
        columns = _head_columns(head[:count])
        kinds = [column_of(text) for text, _ in columns]
        known = [kind for kind in kinds if kind is not None]
        sort = sort_of(known) if len(columns) >= 2 else None
        # A head in bold letters ends where they do; another is no longer than it must be to say most.
        rank = len(known), count if head[0].bold else -count
        if sort is not None and (best is None or rank > best[:2]):
            boxes = [(kind or Column.OTHER, box) for kind, (_, box) in zip(kinds, columns, strict=True)]
            best = *rank, sort, boxes, count
    return best[2:] if best else None


def _head_lines(lines: Sequence[TextLine], place: int) -> Iterator[TextLine]:
    """The line that begins here, and those close below it that look the same."""
    before: TextLine | None = None
    for line in lines[place : place + _MOST_HEAD_LINES]:
        if line.text.endswith((".", ";")) or any(
            len(piece.text) > _LONGEST_HEAD or _COUNTED.match(piece.text) for piece in line.pieces
        ):
            return
        if before is not None and (
            line.page != before.page
            or line.bold != before.bold
            or abs(line.size - before.size) > 0.6
            or not 0 < line.box.y1 - before.box.y1 < 2.6 * before.size
        ):
            return
        yield line
        before = line


def _head_columns(lines: Sequence[TextLine]) -> list[tuple[str, Box]]:
    """The heads of columns, each put together from what stands below each other: "Spare part" over "number". A head
    over several others ("Blinking pattern" over "Amber" and "White") is none."""
    columns: list[tuple[str, Box]] = []
    widest = max(lines, key=lambda line: len(line.pieces))
    for piece in widest.pieces:
        columns.append((piece.text, piece.box))
    for line in lines:
        if line is widest:
            continue
        for piece in line.pieces:
            over = [
                index
                for index, (_, box) in enumerate(columns)
                if min(box.x1, piece.box.x1) - max(box.x0, piece.box.x0) > 2
            ]
            if len(over) == 1:
                text, box = columns[over[0]]
                joined = f"{piece.text} {text}" if line.box.y0 < box.y0 else f"{text} {piece.text}"
                columns[over[0]] = joined, box.joined(piece.box)
            elif not over:
                columns.append((piece.text, piece.box))
    return sorted(columns, key=lambda column: column[1].x0)


def _table(
    lines: Sequence[TextLine],
    pages: Sequence[Page],
    sort: Sort,
    heads: list[tuple[Column, Box]],
    count: int,
    start: int,
) -> Table:
    """The table whose head of so many lines is at `start`."""
    head = lines[start]
    page = head.page
    columns = _columns(heads, pages[page - 1])
    edges = _edges(pages[page - 1], columns)
    taken: list[_Row] = []
    place = start + count
    foot = lines[place - 1].box.y1
    while place < len(lines):
        line = lines[place]
        again = _head(lines, place)
        if again is not None:
            if line.page == page or again[0] is not sort or len(again[1]) != len(columns.kinds):
                break
            # The head is repeated on the next page.
            place += again[2]
            page = line.page
            columns = _columns(again[1], pages[page - 1])
            edges = _edges(pages[page - 1], columns)
            foot = lines[place - 1].box.y1
            continue
        if line.page != page:
            if not _goes_on(line, columns, pages[line.page - 1]):
                break
            page = line.page
            edges = _edges(pages[page - 1], columns)
            foot = line.box.y0
        cells = columns.cells(line)
        if not _is_of(line, cells, columns, edges, foot, head):
            break
        above, below = (
            any(low <= edge <= high for edge in edges)
            for low, high in ((foot - 4, line.box.y0 + 4), (line.box.y1 - 4, line.box.y1 + 1.2 * line.size))
        )
        taken.append(_Row(place, line, cells, above, below))
        foot = line.box.y1
        place += 1
    rows = _rows(taken, columns)
    while rows and (len(rows[-1][1]) < 2 or (sort is Sort.PARTS and Column.NUMBER not in rows[-1][1])):
        # Text under the table was taken for a row that spans all columns.
        place = rows.pop()[0]
    whole = tuple({column: tuple(texts) for column, texts in row.items()} for _, row in rows)
    return Table(sort, head.page, whole, tuple(lines[start : max(place, start + count)]))


class _Row(NamedTuple):
    """A line of a table."""

    place: int
    line: TextLine
    cells: list[tuple[Column, str, bool]]
    ruled: bool
    """Whether a line is drawn above it."""
    ruled_below: bool
    """Whether one is drawn under it."""


def _rows(taken: Sequence[_Row], columns: _Columns) -> list[tuple[int, dict[Column, list[str]]]]:
    """The rows of a table: between the lines that are drawn, or else by how far its lines of text are apart."""
    gaps = [
        after.line.box.y0 - before.line.box.y1
        for before, after in pairwise(taken)
        if before.line.page == after.line.page
    ]
    narrow, wide = min(gaps, default=0.0), max(gaps, default=0.0)
    size = taken[0].line.size if taken else 10.0
    parts = (narrow + min(wide, narrow + size)) / 2 if wide - narrow > 0.2 * size else None
    ruled = bool(taken) and (any(row.ruled for row in taken[1:]) or (taken[0].ruled and taken[-1].ruled_below))
    rows: list[tuple[int, dict[Column, list[str]]]] = []
    before: _Row | None = None
    for row in taken:
        if before is None or _is_new(before, row, columns, parts, ruled=ruled):
            rows.append((row.place, {}))
        for column, text, _ in row.cells:
            rows[-1][1].setdefault(column, []).append(text)
        before = row
    return rows


def _is_new(before: _Row, row: _Row, columns: _Columns, parts: float | None, *, ruled: bool) -> bool:
    """Whether a line begins a row; `parts` is the least gap between rows, where they are set apart, and `ruled` whether
    lines are drawn between them."""
    if row.ruled:
        return True
    if ruled:
        return row.line.page != before.line.page
    kinds = {column for column, *_ in row.cells}
    if any((match := _COUNTED.match(text)) and int(match[1]) > 1 for _, text, _ in row.cells):
        return False
    if parts is not None and row.line.page == before.line.page:
        return row.line.box.y0 - before.line.box.y1 > parts
    return columns.kinds[0] in kinds and len(kinds) >= 2


def _columns(heads: Sequence[tuple[Column, Box]], page: Page) -> _Columns:
    boxes = [box for _, box in heads]
    edges = [boxes[0].x0 - 30]
    top = min(box.y0 for box in boxes)
    for before, after in pairwise(boxes):
        rules = [
            x
            for stroke in page.strokes
            for x in ((stroke.x0,) if stroke.width < 3 else (stroke.x0, stroke.x1) if stroke.height > 8 else ())
            if before.x1 - 2 <= x <= after.x0 + 2 and stroke.y0 - 40 <= top <= stroke.y1 + 40
        ]
        edges.append(max(rules) if rules else after.x0 - 3)
    return _Columns([kind for kind, _ in heads], boxes, edges)


def _edges(page: Page, columns: _Columns) -> list[float]:
    """The heights of the lines between a table's rows."""
    left, right = columns.boxes[0].x0, columns.boxes[-1].x1
    covered: Counter[int] = Counter()
    for stroke in page.strokes:
        across = min(stroke.x1, right) - max(stroke.x0, left)
        if across < 3 or stroke.x0 < left - 60:
            continue
        if stroke.height < 3:
            covered[round((stroke.y0 + stroke.y1) / 2)] += round(across)
        elif 8 < stroke.height < 300 and stroke.width > 20:
            covered[round(stroke.y0)] += round(across)
            covered[round(stroke.y1)] += round(across)
    # The parts of a line may be a point higher or lower than each other.
    return sorted(y for y in covered if sum(covered[y + near] for near in (-1, 0, 1)) >= 0.7 * (right - left))


def _goes_on(line: TextLine, columns: _Columns, page: Page) -> bool:
    """Whether a table goes on at the top of the next page."""
    starts = [box.x0 for box in columns.boxes]
    aligned = sum(any(abs(piece.box.x0 - start) < 6 for start in starts) for piece in line.pieces)
    return len(line.pieces) >= 2 and aligned >= 2 and bool(_edges(page, columns) or len(line.pieces) == len(starts))


def _is_of(
    line: TextLine,
    cells: Sequence[tuple[Column, str, bool]],
    columns: _Columns,
    edges: Sequence[float],
    foot: float,
    head: TextLine,
) -> bool:
    """Whether a line still is of the table."""
    box = line.box
    if box.x0 < columns.edges[0] or line.size > 1.15 * head.size:
        return False
    above = [edge for edge in edges if foot - 4 <= edge <= box.y0 + 4]
    below = any(edge >= box.y1 - 3 and edge - box.y1 < 250 for edge in edges)
    if above and not below:
        return False
    if above and below and box.y0 - foot > 60:
        return False
    if not above and box.y0 - foot > 1.6 * line.size:
        return False
    # What crosses from one column into another, or begins a list left of all cells, is text under the table.
    crosses = any(over for *_, over in cells)
    close = any(box.y1 - 3 <= edge <= box.y1 + 30 for edge in edges)
    if crosses and not (above and close):
        return False
    lists = bool(_LIST.match(line.text)) and abs(line.box.x0 - columns.boxes[0].x0) < 4 and len(line.pieces) == 1
    return not (lists and not below and columns.kinds[0] is not Column.STEP)
