"""Exploded outlines of devices: one part in colour, with a line to its name."""

from __future__ import annotations

import math
import re
from collections.abc import Collection, Sequence
from functools import lru_cache

from benchlight.drawings import parameters
from benchlight.drawings.colours import LIGHT, Colours
from benchlight.drawings.parameters import Build, Component
from benchlight.drawings.projection import Point, back_to_front, meet, on_paper
from benchlight.drawings.solids import Face, Solid, anchor, faces
from benchlight.drawings.svg import Drawing, lines_of, width_of
from benchlight.errors import DrawingError
from benchlight.translation import tr

WIDTH = 360.0
"""Of each drawing. It is legible at that many pixels."""
_HIGHEST = 300.0
_MARGIN = 10.0
_TYPE = 15.0
_SIZE = re.compile(r'width="([\d.]+)" height="([\d.]+)"')


def kinds() -> list[str]:
    """The kinds of device that can be drawn, by the names of the device table."""
    return sorted(parameters.kinds())


def parts(kind: str) -> list[str]:
    """The part families that drawings of a kind show. Raises DrawingError for an unknown kind."""
    return list(dict.fromkeys(part for each in _builds(kind) for part in each.parts()))


def outline(
    kind: str, part: str | None = None, label: str = "", traits: Collection[str] = (), colours: Colours = LIGHT
) -> str:
    """A device taken apart, as SVG. The part family, where one is named, is in colour and has the label. Traits choose
    how the device is built; without them it is the commonest build that has the part. Raises DrawingError for a kind or
    a part that there is no drawing of."""
    shown = [each for each in build(kind, part, traits).components if each.fits(traits) or part in each.shows]
    order = back_to_front([each.bounds() for each in shown])
    drawn = [shown[place] for place in order]
    drawn.sort(key=lambda each: each.ghost)  # which keeps the order otherwise
    marked = [each for each in drawn if part is not None and part in each.shows]
    page = _Page(
        drawn, colours, label if marked else "", anchor(_moved(max(marked, key=_spread))) if marked else (0.0, 0.0)
    )
    for each in marked:
        page.way_out(each)
    for each in drawn:
        page.put(each, each in marked)
    for place, each in enumerate(drawn):
        if each in marked and any(_may_cover(later, each) for later in drawn[place + 1 :] if later not in marked):
            page.show_through(each)
    page.name()
    return str(page.drawing)


def options(kind: str) -> frozenset[str]:
    """The traits of devices that change the drawing of a kind. Raises DrawingError for an unknown kind."""
    components = (component for build in _builds(kind) for component in build.components)
    return frozenset().union(
        *(build.needs for build in _builds(kind)), *(each.needs | each.lacks for each in components)
    )


def fits(kind: str, part: str, traits: Collection[str]) -> bool:
    """Whether there is a drawing of the part on devices built so; where no trait is known, on the commonest."""
    if kind not in parameters.kinds() or part not in parts(kind):
        return False
    chosen = build(kind, part, traits)
    shown = any(part in each.shows and each.fits(traits) for each in chosen.components)
    return not traits or (chosen.needs <= set(traits) and shown)


@lru_cache(256)
def size(kind: str, part: str, traits: tuple[str, ...] = ()) -> tuple[int, int]:
    """Width and height of the drawing of a part. Raises DrawingError as `outline`."""
    found = _SIZE.search(outline(kind, part, "X", traits))
    assert found is not None
    return math.ceil(float(found[1])), math.ceil(float(found[2]))


def _builds(kind: str) -> Sequence[Build]:
    try:
        return parameters.kinds()[kind]
    except KeyError:
        raise DrawingError(
            tr("There is no drawing of the kind {kind!r}. There are: {known}.").format(
                kind=kind, known=", ".join(kinds())
            )
        ) from None


def build(kind: str, part: str | None, traits: Collection[str]) -> Build:
    """The build that is drawn. Raises DrawingError where there is none."""
    builds = [each for each in _builds(kind) if part is None or part in each.parts()]
    if not builds:
        raise DrawingError(
            tr("The drawing of the kind {kind!r} has no part {part!r}. It has: {known}.").format(
                kind=kind, part=part, known=", ".join(parts(kind))
            )
        )
    if not traits:
        return builds[0]
    fitting = [each for each in builds if each.needs <= set(traits)]
    return max(fitting, key=lambda each: len(each.needs)) if fitting else builds[0]


def _moved(component: Component) -> Solid:
    """The solid where it is drawn."""
    solid, out = component.solid, component.out
    at = (solid.at[0] + out[0], solid.at[1] + out[1], solid.at[2] + out[2])
    return Solid(**{**vars(solid), "at": at})


def _spread(component: Component) -> float:
    """How large it is on paper, about."""
    left, top, right, bottom = component.bounds().shadow()
    return (right - left) * (bottom - top)


def _may_cover(later: Component, early: Component) -> bool:
    one, two = later.bounds().shadow(), early.bounds().shadow()
    return not later.ghost and meet(one, two)


class _Page:
    """A drawing with its scale, and the place of the name above or below the device."""

    def __init__(self, drawn: Sequence[Component], colours: Colours, label: str, named: Point) -> None:
        self._colours = colours
        self._faces = {id(each): faces(_moved(each)) for each in drawn}
        points = [point for found in self._faces.values() for face in found for point in face.points]
        wide = max((face.width for found in self._faces.values() for face in found), default=0.0) / 2
        left, right = min(x for x, _ in points) - wide, max(x for x, _ in points) + wide
        top, bottom = min(y for _, y in points) - wide, max(y for _, y in points) + wide
        self._scale = min((WIDTH - 2 * _MARGIN) / (right - left), _HIGHEST / (bottom - top))
        self._lines, self._type = lines_of(label, WIDTH - 2 * _MARGIN, _TYPE) if label else ([], _TYPE)
        strip = len(self._lines) * self._type * 1.2 + 14 if self._lines else 0.0
        self._anchor = named
        above = self._anchor[1] < (top + bottom) / 2
        self._shift = (
            WIDTH / 2 - (left + right) / 2 * self._scale,
            _MARGIN - top * self._scale + (strip if above else 0.0),
        )
        height = (bottom - top) * self._scale + 2 * _MARGIN + strip
        self._text_top = _MARGIN - 2 if above else height - strip + 4
        self._text_edge = self._text_top + strip - 12 if above else self._text_top - 3
        self.drawing = Drawing(WIDTH, height, colours.ground, colours.ink)

    def _on(self, point: Point) -> Point:
        return point[0] * self._scale + self._shift[0], point[1] * self._scale + self._shift[1]

    def put(self, component: Component, marked: bool) -> None:
        """Draws a component."""
        thin: list[list[Point]] = []
        for face in self._faces[id(component)]:
            points = [self._on(point) for point in face.points]
            if not face.tone and len(points) == 2 and not face.width:
                thin.append(points)
            elif not face.tone:
                self._line(face, points, marked)
            elif component.ghost and not marked:
                self.drawing.line(points, stroke=self._colours.faint, closed=True)
            else:
                holes = [[self._on(point) for point in hole] for hole in face.holes]
                self.drawing.polygon(points, self._colours.face_of(face.tone, marked), holes)
        if thin:
            self.drawing.lines(thin)

    def _line(self, face: Face, points: list[Point], marked: bool) -> None:
        wide = face.width * self._scale
        if wide < 2.5:
            if marked:
                self.drawing.line(points, width=4.5, closed=face.closed)
                self.drawing.line(points, width=2.5, stroke=self._colours.accent, closed=face.closed)
            else:
                self.drawing.line(points, closed=face.closed)
            return
        self.drawing.line(points, width=wide + 2, closed=face.closed)
        fill = self._colours.face_of("front", marked)
        self.drawing.line(points, width=wide, stroke=fill, closed=face.closed)

    def show_through(self, component: Component) -> None:
        """The outline of what may be hidden by what stands before it."""
        for face in self._faces[id(component)]:
            points = [self._on(point) for point in face.points]
            if face.tone not in ("", "hole"):
                self.drawing.line(points, stroke=self._colours.accent, closed=True)
            elif not face.tone and len(points) > 2:
                self.drawing.line(points, width=1.5, stroke=self._colours.accent, closed=face.closed)

    def way_out(self, component: Component) -> None:
        """A broken line from where a part is built in to where it is drawn."""
        if any(component.out):
            ways = [on_paper(box.middle()) for box in (component.solid.bounds(), component.bounds())]
            self.drawing.line([self._on(point) for point in ways], stroke=self._colours.accent, dashes="4 3")

    def name(self) -> None:
        """The label with its line."""
        if not self._lines:
            return
        x, y = self._on(self._anchor)
        reach = max(width_of(line, self._type) for line in self._lines) / 2
        middle = min(max(x, _MARGIN / 2 + reach), WIDTH - _MARGIN / 2 - reach) if reach < WIDTH / 2 - 5 else WIDTH / 2
        way = [(x, y), (min(max(x, middle - reach), middle + reach), self._text_edge)]
        self.drawing.line(way, width=3, stroke=self._colours.ground)
        self.drawing.line(way)
        dot = [(x + 2.5 * dx, y + 2.5 * dy) for dx, dy in ((1, 0), (0.7, 0.7), (0, 1), (-0.7, 0.7), (-1, 0),
                                                           (-0.7, -0.7), (0, -1), (0.7, -0.7))]  # fmt: skip
        self.drawing.polygon(dot, self._colours.ink, stroke=self._colours.ground)
        self.drawing.text(self._lines, middle, self._text_top, self._type)
