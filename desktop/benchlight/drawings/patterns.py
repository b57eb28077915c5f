"""Patterns of light and sound: a strip along which a lamp or a beeper is on and off."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from benchlight.drawings.colours import LIGHT, Colours
from benchlight.drawings.svg import Drawing
from benchlight.errors import DrawingError
from benchlight.translation import tr

COLOURS = {
    "red": "#d62828",
    "orange": "#f0801a",
    "amber": "#f5a300",
    "yellow": "#f2d21b",
    "green": "#2e9e44",
    "blue": "#2f6fde",
    "purple": "#8a45c4",
    "white": "#ffffff",
}
"""Of lamps, by the names that manuals use."""

_SIGNS = {"-": "long", "–": "long", ".": "short", "·": "short", " ": "gap", "/": "pause", "|": "pause"}
_WIDTHS = {"long": 42.0, "short": 14.0, "gap": 16.0, "pause": 44.0}
_BETWEEN = 9.0
_WIDTH, _MARGIN, _HIGH, _ROW = 360.0, 12.0, 26.0, 44.0


@dataclass(frozen=True)
class _Piece:
    name: str
    colour: str = ""


def pattern(pieces: str | Iterable[str], colours: Colours = LIGHT, colour: str = "") -> str:
    """A pattern as SVG: of a text such as "-- . ." ("-" is long, "." short, a space a gap, "/" a pause) or of names
    such as ["long", "short:amber", "pause"], each with the colour of its lamp where they differ. Colours have the names
    of `COLOURS`; without one it is the accent, as for sounds. Raises DrawingError for what is none of these."""
    rows: list[list[tuple[float, _Piece]]] = [[]]
    x = _MARGIN
    for piece in _read(pieces, colour):
        if x + _WIDTHS[piece.name] > _WIDTH - _MARGIN:
            rows.append([])
            x = _MARGIN
        rows[-1].append((x, piece))
        x += _WIDTHS[piece.name] + (_BETWEEN if piece.name in ("long", "short") else 0.0)
    drawing = Drawing(_WIDTH, _MARGIN + len(rows) * _ROW, colours.ground, colours.ink)
    for place, row in enumerate(rows):
        foot = _MARGIN + place * _ROW + _HIGH + 4
        end = max((start + _WIDTHS[piece.name] for start, piece in row), default=_MARGIN)
        drawing.line([(_MARGIN, foot), (max(end, _MARGIN + 1), foot)])
        for start, piece in row:
            wide = _WIDTHS[piece.name]
            if piece.name == "pause":
                middle = start + wide / 2
                for side in (-3, 3):
                    drawing.line([(middle + side, foot + 6), (middle + side, foot - 6)])
            elif piece.name != "gap":
                fill = COLOURS.get(piece.colour, colours.accent)
                top = foot - _HIGH
                drawing.polygon([(start, foot), (start, top), (start + wide, top), (start + wide, foot)], fill)
    return str(drawing)


def _read(pieces: str | Iterable[str], colour: str) -> Iterator[_Piece]:
    named = (_SIGNS.get(sign, sign) for sign in pieces.strip()) if isinstance(pieces, str) else pieces
    for each in named:
        name, _, own = each.partition(":")
        if name not in _WIDTHS:
            raise DrawingError(
                tr("{piece!r} is no part of a pattern. There are: {known}.").format(
                    piece=name, known=", ".join((*_WIDTHS, *_SIGNS))
                )
            )
        if (own or colour) not in ("", *COLOURS):
            raise DrawingError(
                tr("{colour!r} is no colour of a lamp. There are: {known}.").format(
                    colour=own or colour, known=", ".join(COLOURS)
                )
            )
        yield _Piece(name, own or colour)
