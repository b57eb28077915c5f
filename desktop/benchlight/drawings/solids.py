"""Shapes: what stands in a line of a drawing becomes faces and lines on paper. Few shapes, nearly all an outline
that is drawn out along an axis."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from math import ceil, cos, pi, sin

from benchlight.drawings.projection import BALL, Bounds, Place, Point, hull, on_paper


@dataclass(frozen=True)
class Solid:
    """A shape with its place and size: the corner with the least coordinates, and how far it goes along each axis."""

    shape: str = "box"
    at: Place = (0.0, 0.0, 0.0)
    size: Place = (0.0, 0.0, 0.0)
    axis: str = "z"
    """The way in which the outline is drawn out, or which a flat shape looks."""
    radius: float = 0.0
    """Of corners."""
    hole: float = 0.0
    """How wide the rim around a hole is; 0 for none."""
    taper: float = 1.0
    """How wide the near end is, the far one being 1."""
    turns: int = 0
    """Of a coil or an element, blades of a fan, spokes of a wheel."""
    grid: tuple[int, int] = (0, 0)
    """Into how many fields the near face is divided."""
    points: tuple[tuple[float, ...], ...] = ()
    """The outline of a prism, two numbers each; the way of a path, three."""
    width: float = 0.0
    """Of a path."""
    closed: bool = False
    """Whether a path ends where it begins."""

    def bounds(self) -> Bounds:
        """The box that it fills."""
        if self.shape == "path":
            low, high = (
                tuple(self.at[axis] + one(point[axis] for point in self.points) for axis in range(3))
                for one in (min, max)
            )
            half = self.width / 2
            return Bounds(
                (low[0] - half, low[1] - half, low[2] - half), (high[0] + half, high[1] + half, high[2] + half)
            )
        (x, y, z), (w, d, h) = self.at, self.size
        return Bounds(self.at, (x + w, y + d, z + h))


@dataclass(frozen=True)
class Face:
    """A piece of a drawing: a polygon with a tone, or a line where it has none."""

    points: tuple[Point, ...]
    tone: str = ""
    holes: tuple[tuple[Point, ...], ...] = field(default=())
    width: float = 0.0
    closed: bool = False


_Drawn = Callable[[Solid], list[Face]]


def faces(solid: Solid) -> list[Face]:
    """What is seen of it, far pieces first. Raises KeyError for a shape that there is not."""
    return SHAPES[solid.shape](solid)


def anchor(solid: Solid) -> Point:
    """The point at which a line to its name ends: on the part itself, not in its hole."""
    if solid.shape == "path":
        x, y, z = solid.points[len(solid.points) // 2]
        return on_paper((solid.at[0] + x, solid.at[1] + y, solid.at[2] + z))
    u, v, length = _flat(solid)
    if solid.shape == "prism":
        ear = [solid.points[place] for place in (-1, 0, 1)]  # which is in it where the first corner is one outwards
        middle = sum(p[0] for p in ear) / 3, sum(p[1] for p in ear) / 3
        return on_paper(_lift(solid, *middle, _near(solid, length)))
    if solid.shape == "shell":
        return on_paper((solid.at[0], solid.at[1] + solid.size[1] / 2, solid.at[2] + solid.size[2] / 2))
    if solid.shape == "element":
        return on_paper(_lift(solid, u / 2, 0, 0))
    if solid.shape in ("fan", "wheel") and not solid.hole:
        return on_paper(_lift(solid, u / 2, v / 2, _near(solid, length)))
    across = (solid.hole or v * 0.1 if solid.shape == "wheel" else solid.hole) / 2
    return on_paper(_lift(solid, u / 2, v - across if across else v / 2, _near(solid, length)))


def _flat(solid: Solid) -> Place:
    """Width and height of the outline, and how far it is drawn out."""
    w, d, h = solid.size
    return {"x": (d, h, w), "y": (w, h, d), "z": (w, d, h)}[solid.axis]


def _lift(solid: Solid, u: float, v: float, along: float) -> Place:
    """A point of the outline in space."""
    x, y, z = solid.at
    return {
        "x": (x + along, y + u, z + v),
        "y": (x + u, y + along, z + v),
        "z": (x + u, y + v, z + along),
    }[solid.axis]


def _near(solid: Solid, length: float) -> float:
    return 0.0 if solid.axis == "y" else length


_CAP = {"x": "side", "y": "front", "z": "top"}
_HULL = {"x": "front", "y": "side", "z": "front"}


def _ellipse(u: float, v: float, inset: float = 0.0) -> list[Point]:
    count = max(12, min(22, ceil((u + v) / 5) * 2))
    a, b = u / 2 - inset, v / 2 - inset
    return [(u / 2 + a * cos(2 * pi * i / count), v / 2 + b * sin(2 * pi * i / count)) for i in range(count)]


def _rounded(u: float, v: float, radius: float, inset: float = 0.0) -> list[Point]:
    low, right, top = inset, u - inset, v - inset
    radius = max(0.0, min(radius - inset, (right - low) / 2, (top - low) / 2))
    if not radius:
        return [(low, low), (right, low), (right, top), (low, top)]
    corners = ((right, low, 1, -1, 1.5), (right, top, 1, 1, 0.0), (low, top, -1, 1, 0.5), (low, low, -1, -1, 1.0))
    return [
        (x - sx * radius + radius * cos(pi * (start + i / 6)), y - sy * radius + radius * sin(pi * (start + i / 6)))
        for x, y, sx, sy, start in corners
        for i in range(4)
    ]


def _drawn_out(solid: Solid, outline: list[Point], smooth: bool, hole: Sequence[Point] = ()) -> list[Face]:
    """An outline drawn out along the axis."""
    u, v, length = _flat(solid)
    near = _near(solid, length)

    def ring(points: Sequence[Point], along: float, scale: float = 1.0) -> list[Place]:
        return [_lift(solid, u / 2 + (a - u / 2) * scale, v / 2 + (b - v / 2) * scale, along) for a, b in points]

    far_end, near_end = ring(outline, length - near), ring(outline, near, solid.taper)
    cap = tuple(map(on_paper, near_end))
    holes = (tuple(map(on_paper, ring(hole, near, solid.taper))),) if hole else ()
    done: list[Face] = []
    if smooth or hole:
        if length:
            done.append(Face(tuple(hull([*map(on_paper, far_end), *cap])), _HULL[solid.axis], holes))
    else:
        around = (
            1
            if sum(a[0] * b[1] - b[0] * a[1] for a, b in zip(outline, outline[1:] + outline[:1], strict=True)) > 0
            else -1
        )
        sides = []
        for i in range(len(outline) if length else 0):
            (a, b), (c, d) = outline[i - 1], outline[i]
            if _to_viewer(solid.axis, (d - b) * around, (a - c) * around) > 1e-9:
                corners = (far_end[i - 1], far_end[i], near_end[i], near_end[i - 1])
                depth = sum(x - y + z for x, y, z in corners)
                sides.append((depth, Face(tuple(map(on_paper, corners)), _tone(corners))))
        done.extend(face for _, face in sorted(sides, key=lambda each: each[0]))
    done.append(Face(cap, _CAP[solid.axis], holes))
    return done


def _to_viewer(axis: str, u: float, v: float) -> float:
    """How far a direction of the outline points to whoever looks, who stands at the front, the right and above."""
    return {"x": v - u, "y": u + v, "z": u - v}[axis]


def _tone(corners: Sequence[Place]) -> str:
    """By where an upright face looks."""
    one, two, three = corners[0], corners[1], corners[3]
    a, b = ([q - p for p, q in zip(one, other, strict=True)] for other in (two, three))
    normal = abs(a[1] * b[2] - a[2] * b[1]), abs(a[2] * b[0] - a[0] * b[2]), abs(a[0] * b[1] - a[1] * b[0])
    return ("side", "front", "top")[normal.index(max(normal))]


def _box(solid: Solid) -> list[Face]:
    u, v, length = _flat(solid)
    done = _drawn_out(
        solid,
        _rounded(u, v, solid.radius),
        solid.radius > 0,
        _rounded(u, v, solid.radius, solid.hole) if solid.hole else (),
    )
    columns, rows = solid.grid
    near = _near(solid, length)
    s = solid.taper
    edge = solid.radius * 0.3

    def line(one: Point, two: Point) -> Face:
        ends = [
            on_paper(_lift(solid, u / 2 + (a - u / 2) * s, v / 2 + (b - v / 2) * s, near)) for a, b in (one, two)
        ]  # fmt: skip
        return Face(tuple(ends))

    done += [line((u * i / columns, edge), (u * i / columns, v - edge)) for i in range(1, columns)]
    done += [line((edge, v * i / rows), (u - edge, v * i / rows)) for i in range(1, rows)]
    return done


def _cylinder(solid: Solid) -> list[Face]:
    u, v, _ = _flat(solid)
    return _drawn_out(solid, _ellipse(u, v), True, _ellipse(u, v, solid.hole) if solid.hole else ())


def _drum(solid: Solid) -> list[Face]:
    """A cylinder that is hollow, but not through."""
    u, v, length = _flat(solid)
    near = _near(solid, length)
    mouth = tuple(on_paper(_lift(solid, *point, near)) for point in _ellipse(u, v, solid.hole or u * 0.1))
    return [*_drawn_out(solid, _ellipse(u, v), True), Face(mouth, "hole")]


def _fan(solid: Solid) -> list[Face]:
    """Blades on a hub; with a rim, in a frame of the size."""
    u, v, length = _flat(solid)
    near, count = _near(solid, length), solid.turns or 5
    done: list[Face] = []
    if solid.hole:
        done += _drawn_out(solid, _ellipse(u, v), True)
        done.append(Face(tuple(on_paper(_lift(solid, *p, near)) for p in _ellipse(u, v, solid.hole)), "hole"))

    def at(share: float, angle: float) -> Point:
        a, b = u / 2 - solid.hole, v / 2 - solid.hole
        return on_paper(_lift(solid, u / 2 + a * share * cos(angle), v / 2 + b * share * sin(angle), near))

    for i in range(count):
        start, step = 2 * pi * i / count, 2 * pi / count
        blade = at(0.25, start), at(0.9, start + 0.1 * step), at(0.9, start + 0.7 * step), at(0.25, start + step / 2)
        done.append(Face(blade, _CAP[solid.axis]))
    done.append(Face(tuple(at(0.3, 2 * pi * i / 12) for i in range(12)), _CAP[solid.axis]))
    return done


def _wheel(solid: Solid) -> list[Face]:
    """A rim with spokes and a hub."""
    u, v, length = _flat(solid)
    near, count = _near(solid, length), solid.turns or 8
    rim = solid.hole or u * 0.1
    a, b = u / 2 - rim, v / 2 - rim

    def at(share: float, angle: float) -> Point:
        return on_paper(_lift(solid, u / 2 + a * share * cos(angle), v / 2 + b * share * sin(angle), near))

    done = [Face((at(0.1, 2 * pi * i / count), at(1, 2 * pi * i / count))) for i in range(count)]
    done += _drawn_out(solid, _ellipse(u, v), True, _ellipse(u, v, rim))
    done.append(Face(tuple(at(0.16, 2 * pi * i / 12) for i in range(12)), _CAP[solid.axis]))
    return done


def _prism(solid: Solid) -> list[Face]:
    """Any outline."""
    return _drawn_out(solid, [(point[0], point[1]) for point in solid.points], False)


def _ball(solid: Solid) -> list[Face]:
    x, y = on_paper(solid.bounds().middle())
    reach = solid.size[0] / 2 * BALL
    points = tuple((x + reach * cos(2 * pi * i / 20), y + reach * sin(2 * pi * i / 20)) for i in range(20))
    return [Face(points, "top")]


def _shell(solid: Solid) -> list[Face]:
    """A casing without front, right side and lid: the inside of floor, back and left side."""
    (x, y, z), (w, d, h) = solid.at, solid.size
    walls = (
        ((x, y, z), (x + w, y, z), (x + w, y + d, z), (x, y + d, z)),
        ((x, y + d, z), (x + w, y + d, z), (x + w, y + d, z + h), (x, y + d, z + h)),
        ((x, y, z), (x, y + d, z), (x, y + d, z + h), (x, y, z + h)),
    )
    tones = ("top", "front", "side")
    return [Face(tuple(map(on_paper, wall)), tone) for wall, tone in zip(walls, tones, strict=True)]


def _line(solid: Solid, places: Sequence[Place]) -> list[Face]:
    return [Face(tuple(map(on_paper, places)), width=solid.width, closed=solid.closed)]


def _path(solid: Solid) -> list[Face]:
    """A cable, a hose, a belt."""
    x, y, z = solid.at
    return _line(solid, [(x + p[0], y + p[1], z + p[2]) for p in solid.points])


def _coil(solid: Solid) -> list[Face]:
    """A flat spiral."""
    u, v, length = _flat(solid)
    turns = solid.turns or 3
    count = turns * 14
    places = []
    for i in range(count + 1):
        share, angle = 0.15 + 0.85 * i / count, 2 * pi * i / 14
        places.append(
            _lift(solid, u / 2 * (1 + share * cos(angle)), v / 2 * (1 + share * sin(angle)), _near(solid, length))
        )
    return _line(solid, places)


def _spring(solid: Solid) -> list[Face]:
    """A helix along the axis."""
    u, v, length = _flat(solid)
    count = (solid.turns or 5) * 8
    return _line(
        solid,
        [
            _lift(
                solid, u / 2 * (1 + cos(pi * i / 4)), v / 2 * (1 + sin(pi * i / 4)), length * i / count
            )
            for i in range(count + 1)
        ],
    )  # fmt: skip


def _element(solid: Solid) -> list[Face]:
    """A heating element: to and fro, `turns` times."""
    u, v, _ = _flat(solid)
    turns = solid.turns or 4
    places: list[Place] = []
    for i in range(turns):
        across = u * i / max(1, turns - 1)
        ends = [(across, 0.0), (across, v)]
        places += [_lift(solid, *end, 0) for end in (ends if i % 2 == 0 else ends[::-1])]
    return _line(solid, places)


SHAPES: dict[str, _Drawn] = {
    "box": _box,
    "cylinder": _cylinder,
    "drum": _drum,
    "fan": _fan,
    "wheel": _wheel,
    "prism": _prism,
    "ball": _ball,
    "shell": _shell,
    "path": _path,
    "coil": _coil,
    "spring": _spring,
    "element": _element,
}
