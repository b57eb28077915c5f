"""The figures of a manual: where something is drawn between the text, and pictures of it."""

from __future__ import annotations

import ctypes
import re
import struct
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from benchlight import translation
from benchlight.errors import SourceError
from benchlight.sources.manuals.layout import Sheet, TextLine
from benchlight.sources.manuals.pages import PDFIUM, Box, Piece, opened, shown
from benchlight.translation import tr

BMP = b"BM"
"""What a BMP file begins with."""
_CELL = 4.0
"""Points on a side of the squares in which what is drawn is gathered."""
_NEAR = 3
"""Squares between two drawings of one figure, at most."""
_LEAST_WIDTH, _LEAST_HEIGHT = 45.0, 36.0
"""Smaller drawings are icons beside a warning, or bullets."""
_PROSE = re.compile(r"(?:[^\W\d_]{2,}\W+){3}[^\W\d_]{2,}")
"""What no callout of a figure says: four words and more."""
_ENOUGH = 200
"""So many letters tell what a text is."""
_LEGEND = re.compile(r"(?:\(\d{1,2}\)|\d{1,2})\s+\(?[^\W\d_]")
_ADDRESS = re.compile(r"page:(\d{1,6})#(-?[\d.]+),(-?[\d.]+),(-?[\d.]+),(-?[\d.]+)")
_PIXELS_A_POINT = 2.0
_MOST_PIXELS = 4_000_000
_MOST_IMAGE_PIXELS = 200_000_000


@dataclass(frozen=True, slots=True)
class Figure:
    """A figure, on the page of this number."""

    page: int
    box: Box

    @property
    def address(self) -> str:
        """The address of its picture."""
        return f"page:{self.page}#{','.join(f'{edge:.1f}' for edge in self.box)}"


def with_figures(sheet: Sheet, tables: Sequence[Box] = ()) -> list[TextLine | Figure]:
    """The lines of a page, and its figures between them; what is written in a figure belongs to it. What stands in
    `tables` is no figure."""
    figures = _figures(sheet, tables)
    if not figures:
        return list(sheet.lines)
    lines = [
        outside
        for line in sheet.lines
        if (outside := line if any(_overlap(line.box, box) > 0.5 for box in tables) else _outside(line, figures))
    ]
    figures, lines = _with_legends(figures, lines)
    flow: list[TextLine | Figure] = list(lines)
    for box in sorted(figures, key=lambda box: (box.y0, box.x0), reverse=True):
        flow.insert(_place(flow, box), Figure(sheet.page.number, box))
    return flow


def rendered(document: Path, address: str) -> bytes:
    """The picture of a figure, as a BMP file; nothing limits how long that takes. Raises SourceError where the manual
    or the place in it is not there."""
    match = _ADDRESS.fullmatch(address)
    if match is None:
        nowhere = tr("{address} is no place in a manual. Import {file} again.")
        raise SourceError(nowhere.format(address=address, file=document))
    number, *edges = match.groups()
    with opened(document) as pdf:
        if not 1 <= int(number) <= len(pdf):
            gone = tr("{file} has no page {number} any more. Import it again.")
            raise SourceError(gone.format(file=document, number=number))
        return _bitmap(pdf, int(number), Box(*map(float, edges)), document)


def _bitmap(pdf: object, number: int, box: Box, document: Path) -> bytes:
    import pypdfium2
    import pypdfium2.raw as raw

    with PDFIUM:
        try:
            page = pdf[number - 1]  # type: ignore[index]
        except pypdfium2.PdfiumError as error:
            broken = tr("Page {number} of {file} is broken. Download the manual again.")
            raise SourceError(broken.format(number=number, file=document)) from error
        try:
            width, height, turn = shown(page)
            box = Box(max(0.0, box.x0), max(0.0, box.y0), min(width, box.x1), min(height, box.y1))
            if box.width < 1 or box.height < 1:
                raise SourceError(
                    tr("{file} has nothing at that place any more. Import it again.").format(file=document)
                )
            _check_images(page, number, document)
            scale = min(_PIXELS_A_POINT, (_MOST_PIXELS / (box.width * box.height)) ** 0.5)
            across, down = max(1, round(box.width * scale)), max(1, round(box.height * scale))
            bitmap = raw.FPDFBitmap_CreateEx(across, down, raw.FPDFBitmap_BGRx, None, 0)
            if not bitmap:
                no_memory = tr("There is no memory for the picture on page {number} of {file}.")
                raise SourceError(no_memory.format(number=number, file=document))
            try:
                raw.FPDFBitmap_FillRect(bitmap, 0, 0, across, down, 0xFFFFFFFF)
                raw.FPDF_RenderPageBitmap(
                    bitmap, page, round(-box.x0 * scale), round(-box.y0 * scale), round(width * scale),
                    round(height * scale), (turn - page.get_rotation()) // 90 % 4, raw.FPDF_ANNOT,
                )  # fmt: skip
                stride = raw.FPDFBitmap_GetStride(bitmap)
                pixels = ctypes.string_at(raw.FPDFBitmap_GetBuffer(bitmap), stride * down)
            finally:
                raw.FPDFBitmap_Destroy(bitmap)
        finally:
            page.close()
    return _bmp(pixels, across, down, stride)


def _check_images(page: object, number: int, document: Path) -> None:
    """Raises SourceError where an image of the page takes more memory than a page is worth."""
    import pypdfium2.raw as raw

    width, height = ctypes.c_uint(), ctypes.c_uint()
    for index in range(raw.FPDFPage_CountObjects(page)):
        drawn = raw.FPDFPage_GetObject(page, index)
        if (
            raw.FPDFPageObj_GetType(drawn) == raw.FPDF_PAGEOBJ_IMAGE
            and raw.FPDFImageObj_GetImagePixelSize(drawn, width, height)
            and width.value * height.value > _MOST_IMAGE_PIXELS
        ):
            raise SourceError(
                tr(
                    "Page {number} of {file} holds an image of {width} x {height} pixels, which is too large to be "
                    "shown. Open the manual instead."
                ).format(
                    number=number,
                    file=document,
                    width=translation.number(width.value),
                    height=translation.number(height.value),
                )
            )


def _bmp(pixels: bytes, width: int, height: int, stride: int) -> bytes:
    """Rows of blue, green, red and a byte that is not used, from the top down, as a BMP file of 24 bits."""
    rows = []
    padding = b"\0" * (-width * 3 % 4)
    for row in range(height):
        line = pixels[row * stride : row * stride + width * 4]
        packed = bytearray(width * 3)
        packed[0::3], packed[1::3], packed[2::3] = line[0::4], line[1::4], line[2::4]
        rows.append(bytes(packed) + padding)
    body = b"".join(reversed(rows))
    return struct.pack(
        "<2sIHHIIiiHHIIiiII", BMP, 54 + len(body), 0, 0, 54, 40, width, height, 1, 24, 0, len(body), 5669, 5669, 0, 0
    ) + body  # fmt: skip


def _figures(sheet: Sheet, tables: Sequence[Box]) -> list[Box]:
    """The regions of the page that are drawn, as they come down the page."""
    page = sheet.page
    prose = [piece.box for line in sheet.lines for piece in line.pieces if _PROSE.search(piece.text[:_ENOUGH])]
    framed = [Box(box.x0 - 12, box.y0 - 8, page.width, box.y1 + 8) for box in tables]
    drawn = [*page.pictures, *(box for box in page.strokes if not _is_rule(box, page.width))]
    drawn = [box for box in drawn if not any(_overlap(box, frame) > 0.9 or _is_edge(box, frame) for frame in framed)]
    drawn = [box for box in drawn if not _is_ground(box, page.width, page.height, prose)]
    if not drawn:
        return []
    grid = _Grid(page.width, page.height)
    for box in drawn:
        grid.fill(box)
    for box in prose:
        grid.clear(box)
    regions = [box for box in grid.regions() if box.width >= _LEAST_WIDTH and box.height >= _LEAST_HEIGHT]
    return [box for box in regions if not _is_table(box, sheet.lines)]


def _is_rule(box: Box, width: float) -> bool:
    """Whether a stroke is a line of a table, or under a header: straight, thin and long."""
    return (box.height < 2.5 and box.width > 0.2 * width) or (box.width < 2.5 and box.height > 60)


def _is_edge(box: Box, frame: Box) -> bool:
    """Whether a stroke without an area lies in a table."""
    flat = box.width < 0.5 or box.height < 0.5
    return flat and box.x0 >= frame.x0 and box.y0 >= frame.y0 and box.y1 <= frame.y1


def _is_ground(box: Box, width: float, height: float, prose: Sequence[Box]) -> bool:
    """Whether a shape lies under the text: a page's background, a frame, the shade of a row."""
    if box.width * box.height > 0.85 * width * height:
        return True
    if box.width < 40 or box.height < 7:
        return False
    within = (
        box.x0 - 2 <= line.x0 and line.x1 <= box.x1 + 2 and box.y0 - 2 <= (line.y0 + line.y1) / 2 <= box.y1 + 2
        for line in prose
    )
    return any(within)


def _is_table(box: Box, lines: Sequence[TextLine]) -> bool:
    """Whether a region is cells of a table: filled with pieces of text that are no callouts."""
    covered = 0.0
    foot = box.y0
    for piece in sorted((piece for line in lines for piece in line.pieces), key=lambda piece: piece.box.y0):
        if sum(map(str.isalpha, piece.text)) >= 4 and _overlap(piece.box, box) > 0.5:
            covered += max(0.0, piece.box.y1 - max(foot, piece.box.y0))
            foot = max(foot, piece.box.y1)
    return covered > 0.4 * box.height


class _Grid:
    """The page in squares; each row of them is the bits of a number."""

    def __init__(self, width: float, height: float) -> None:
        self._columns = min(1_000, int(width / _CELL) + 1)
        self._rows = [0] * min(1_000, int(height / _CELL) + 1)

    def fill(self, box: Box) -> None:
        """Marks what a box covers."""
        mask, rows = self._covered(box)
        for row in rows:
            self._rows[row] |= mask

    def clear(self, box: Box) -> None:
        """Unmarks it."""
        mask, rows = self._covered(box)
        for row in rows:
            self._rows[row] &= ~mask

    def _covered(self, box: Box) -> tuple[int, range]:
        first = max(0, min(self._columns, int(box.x0 / _CELL)))
        last = max(first, min(self._columns, int(box.x1 / _CELL)))
        top = max(0, min(len(self._rows) - 1, int(box.y0 / _CELL)))
        foot = max(top, min(len(self._rows) - 1, int(box.y1 / _CELL)))
        return ((1 << (last - first + 1)) - 1) << first, range(top, foot + 1)

    def regions(self) -> list[Box]:
        """The boxes around what is marked together, or nearly so."""
        regions: list[Box] = []
        recent: list[tuple[int, int, int, int]] = []  # row, first, last, region
        for number, row in enumerate(self._rows):
            recent = [span for span in recent if number - span[0] <= _NEAR]
            for first, last in _spans(row):
                box = Box(first * _CELL, number * _CELL, (last + 1) * _CELL, (number + 1) * _CELL)
                met = {region for _, start, stop, region in recent if start - _NEAR <= last and first <= stop + _NEAR}
                index = min(met, default=len(regions))
                if not met:
                    regions.append(box)
                for region in met:
                    box = box.joined(regions[region])
                regions[index] = box
                if len(met) > 1:
                    recent = [
                        (at, start, stop, index if region in met else region) for at, start, stop, region in recent
                    ]
                    for region in met - {index}:
                        regions[region] = Box(0, 0, 0, 0)
                recent.append((number, first, last, index))
        return _merged([box for box in regions if box.width])


def _spans(row: int) -> list[tuple[int, int]]:
    """The runs of bits that are set, those joined that have few between them."""
    spans: list[tuple[int, int]] = []
    at = 0
    while row:
        zeros = (row & -row).bit_length() - 1
        row >>= zeros
        at += zeros
        ones = (~row & (row + 1)).bit_length() - 1
        if spans and at - spans[-1][1] <= _NEAR:
            spans[-1] = spans[-1][0], at + ones - 1
        else:
            spans.append((at, at + ones - 1))
        row >>= ones
        at += ones
    return spans


def _merged(boxes: list[Box]) -> list[Box]:
    """Boxes none of which overlaps another."""
    merged: list[Box] = []
    for box in boxes:
        while other := next((other for other in merged if box.touches(other)), None):
            merged.remove(other)
            box = box.joined(other)
        merged.append(box)
    return sorted(merged, key=lambda box: (box.y0, box.x0))


def _overlap(inner: Box, outer: Box) -> float:
    """The share of a box that lies in another."""
    across = min(inner.x1, outer.x1) - max(inner.x0, outer.x0)
    down = min(inner.y1, outer.y1) - max(inner.y0, outer.y0)
    area = inner.width * inner.height
    return across * down / area if across > 0 and down > 0 and area else 0.0


def _outside(line: TextLine, figures: Sequence[Box]) -> TextLine | None:
    """What of a line is not written in a figure."""
    pieces = tuple(piece for piece in line.pieces if not any(_is_in(piece, figure) for figure in figures))
    if len(pieces) == len(line.pieces):
        return line
    return replace(line, pieces=pieces) if pieces else None


def _is_in(piece: Piece, figure: Box) -> bool:
    """Whether text is written in a figure: callouts and labels, also a little beside it."""
    near = Box(figure.x0 - 14, figure.y0 - 4, figure.x1 + 14, figure.y1 + 4)
    if _overlap(piece.box, near) < 0.8:
        return False
    return not _PROSE.search(piece.text[:_ENOUGH]) or _overlap(piece.box, figure) > 0.95


def _with_legends(figures: list[Box], lines: list[TextLine]) -> tuple[list[Box], list[TextLine]]:
    """Figures with the list of their numbered parts, which stands under them."""
    grown: list[Box] = []
    for figure in figures:
        legend: list[TextLine] = []
        foot = figure.y1
        for line in sorted(lines, key=lambda line: line.box.y0):
            box = line.box
            if box.y1 <= figure.y1 or box.x1 < figure.x0 - 80 or box.x0 > figure.x1 + 80:
                continue
            if box.y0 - foot > 2.2 * line.size or not _is_legend(line):
                break
            legend.append(line)
            foot = box.y1
        if legend:
            for line in legend:
                figure = figure.joined(line.box)
            lines = [line for line in lines if line not in legend]
        grown.append(figure)
    return grown, lines


def _is_legend(line: TextLine) -> bool:
    """Whether a line names parts by the numbers that they have in the figure: "1 battery   2 screws (4)"."""
    text = line.text
    numbered = sum(bool(_LEGEND.match(piece.text)) or piece.text.strip("()").isdigit() for piece in line.pieces)
    ends = text.endswith((".", ":", ";")) and len(line.pieces) < 3
    return bool(_LEGEND.match(text)) and not ends and (len(text) < 60 or numbered > 1)


def _place(flow: Sequence[TextLine | Figure], box: Box) -> int:
    """Behind the last line of its column that stands above it, or before the first of that column."""
    middle = (box.x0 + box.x1) / 2
    above = below = None
    for index, item in enumerate(flow):
        if not isinstance(item, TextLine):
            continue
        beside = item.left - 5 <= middle <= item.right + 5 or (item.left >= box.x0 and item.right <= box.x1)
        if beside and (item.box.y0 + item.box.y1) / 2 <= box.y0 + 3:
            above = index
        elif beside and below is None:
            below = index
    return above + 1 if above is not None else below or 0
