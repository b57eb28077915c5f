"""Fronts of connectors and heads of screws, each family at one scale."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping, Sequence
from functools import cache
from math import cos, pi, sin
from typing import Any

from benchlight import resources
from benchlight.drawings.colours import LIGHT, Colours
from benchlight.drawings.projection import Point
from benchlight.drawings.svg import Drawing
from benchlight.errors import DrawingError
from benchlight.translation import tr

_SOCKET = (280.0, 200.0, 9.0)
_SCREW = (160.0, 160.0, 36.0)
"""Width and height of a drawing, and how many of its units a millimetre is."""

_OTHER_NAMES = {"pentalobe-p5": "pentalobe", "flat": "slotted", "y": "tri-point", "dc": "barrel"}
_ROUND = 24


@cache
def _table() -> Mapping[str, Mapping[str, Any]]:
    return tomllib.loads((resources.folder("drawings") / "symbols.toml").read_text(encoding="utf-8"))


def names() -> list[str]:
    """What there are symbols of; a trait of a device with the same name has what is shown."""
    return sorted(_table())


def symbol(name: str, colours: Colours = LIGHT) -> str:
    """A connector or a screw from the front, as SVG. Raises DrawingError for a name that there is no symbol of."""
    found = _table().get(_OTHER_NAMES.get(name, name))
    if found is None:
        raise DrawingError(
            tr("There is no symbol {name!r}. There are: {known}.").format(name=name, known=", ".join(names()))
        )
    width, height, scale = _SCREW if found.get("screw") else _SOCKET
    drawing = Drawing(width, height, colours.ground, colours.ink)
    for piece in found["draw"]:
        tone = piece.get("tone", "pin" if "pins" in piece or "dots" in piece else "top")
        fill = colours.accent if tone == "pin" else colours.face_of(tone)
        for outline in _outlines(piece):
            points = [(width / 2 + x * scale, height / 2 + y * scale) for x, y in outline]
            drawing.polygon(points, fill, stroke=fill if piece.get("bare") else "")
    return str(drawing)


def _outlines(piece: Mapping[str, Any]) -> list[list[Point]]:
    """The polygons of a piece, in millimetres around the middle."""
    x, y = piece.get("at", (0.0, 0.0))
    if "box" in piece:
        width, height = piece["box"]
        return [_box(x, y, width, height, piece.get("radius", 0.0))]
    if "circle" in piece:
        return [_circle(x, y, piece["circle"])]
    if "outline" in piece:
        return [[(x + a, y + b) for a, b in piece["outline"]]]
    if "pins" in piece:
        count, pitch = piece["pins"]
        width, height = piece["size"]
        return [_box(x + place, y, width, height) for place in _row(count, pitch)]
    if "dots" in piece:
        count, pitch, radius = piece["dots"]
        return [_circle(x + place, y, radius) for place in _row(count, pitch)]
    if "lobes" in piece:
        count, radius, depth = piece["lobes"]
        angles = [2 * pi * i / (count * 8) for i in range(count * 8)]
        return [[_polar(radius - depth * (1 + cos(count * angle)) / 2, angle - pi / 2) for angle in angles]]
    if "ngon" in piece:
        count, radius = piece["ngon"]
        turn = piece.get("turn", 30) * pi / 180
        return [[_polar(radius, turn + 2 * pi * i / count) for i in range(count)]]
    count, length, width = piece["arms"]
    return _arms(count, length, width / 2, piece.get("shift", 0.0))


def _arms(count: int, length: float, half: float, shift: float) -> list[list[Point]]:
    """Slots that meet in the middle; shifted, each passes it on one side and they stay apart."""
    if shift:
        sides = [(0.1, shift - half), (length, shift - half), (length, shift + half), (0.1, shift + half)]
        return [[_turned(point, 2 * pi * i / count - pi / 2) for point in sides] for i in range(count)]
    inner = half / sin(pi / count)
    outline: list[Point] = []
    for i in range(count):
        angle = 2 * pi * i / count - pi / 2
        outline += [_turned((length, -half), angle), _turned((length, half), angle), _polar(inner, angle + pi / count)]
    return [outline]


def _turned(point: Point, angle: float) -> Point:
    x, y = point
    return x * cos(angle) - y * sin(angle), x * sin(angle) + y * cos(angle)


def _polar(radius: float, angle: float) -> Point:
    return radius * cos(angle), radius * sin(angle)


def _row(count: int, pitch: float) -> list[float]:
    return [(i - (count - 1) / 2) * pitch for i in range(count)]


def _circle(x: float, y: float, radius: float) -> list[Point]:
    return [(x + a, y + b) for a, b in (_polar(radius, 2 * pi * i / _ROUND) for i in range(_ROUND))]


def _box(x: float, y: float, width: float, height: float, radius: float = 0.0) -> list[Point]:
    a, b = width / 2 - radius, height / 2 - radius
    corners: Sequence[tuple[float, float, float]] = ((a, b, 0), (-a, b, 0.5), (-a, -b, 1), (a, -b, 1.5))
    steps = range(5) if radius else range(1)
    return [
        (x + cx + radius * cos(pi * (start + i / 8)), y + cy + radius * sin(pi * (start + i / 8)))
        for cx, cy, start in corners
        for i in steps
    ]
