"""From the small space of a drawing to paper: isometric, seen from the front, the right and above.

x goes to the right, y to the back, z up. The front of a device is the left one of the two upright faces that are seen.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

Point = tuple[float, float]
Place = tuple[float, float, float]

_COS = 3**0.5 / 2
BALL = 1.5**0.5
"""How much wider than its radius a ball is drawn."""


def on_paper(place: Place) -> Point:
    """Where a place is on paper, y downwards."""
    x, y, z = place
    return (x + y) * _COS, (x - y) / 2 - z


@dataclass(frozen=True)
class Bounds:
    """The box that something fills."""

    low: Place
    high: Place

    def moved(self, by: Place) -> Bounds:
        """The same, elsewhere."""
        return Bounds(add(self.low, by), add(self.high, by))

    def middle(self) -> Place:
        """Its centre."""
        x, y, z = ((one + two) / 2 for one, two in zip(self.low, self.high, strict=True))
        return x, y, z

    def before(self, other: Bounds) -> int | None:
        """Above zero where it stands before the other one, below where behind it, zero where neither is so. None where
        it is both, along two axes: in this projection such boxes do not meet on paper."""
        slack = 1e-6
        near = (
            self.low[0] >= other.high[0] - slack,
            self.high[1] <= other.low[1] + slack,
            self.low[2] >= other.high[2] - slack,
        )
        far = (
            other.low[0] >= self.high[0] - slack,
            other.high[1] <= self.low[1] + slack,
            other.low[2] >= self.high[2] - slack,
        )
        return None if any(near) and any(far) else any(near) - any(far)

    def shadow(self) -> tuple[float, float, float, float]:
        """The rectangle on paper around it: left, top, right, bottom."""
        (x0, y0, z0), (x1, y1, z1) = self.low, self.high
        return (x0 + y0) * _COS, (x0 - y1) / 2 - z1, (x1 + y1) * _COS, (x1 - y0) / 2 - z0


def add(one: Place, two: Place) -> Place:
    """The sum of two places."""
    return one[0] + two[0], one[1] + two[1], one[2] + two[2]


def back_to_front(boxes: Sequence[Bounds]) -> list[int]:
    """The order in which to draw, so that what is near covers what is far; what stands within another one follows it
    where it is listed after it."""
    shadows = [box.shadow() for box in boxes]
    behind: list[set[int]] = [set() for _ in boxes]
    for late in range(len(boxes)):
        for early in range(late):
            order = boxes[early].before(boxes[late]) if meet(shadows[early], shadows[late]) else None
            if order is not None and order > 0:
                behind[early].add(late)
            elif order is not None:
                behind[late].add(early)
    return _sorted(behind)


def _sorted(behind: Sequence[set[int]]) -> list[int]:
    """Each after what is behind it."""
    order: list[int] = []
    left = list(range(len(behind)))
    while left:
        free = next((each for each in left if behind[each].isdisjoint(left)), left[0])  # a circle is cut anywhere
        left.remove(free)
        order.append(free)
    return order


def meet(one: tuple[float, float, float, float], two: tuple[float, float, float, float]) -> bool:
    """Whether two rectangles overlap."""
    return one[0] < two[2] and two[0] < one[2] and one[1] < two[3] and two[1] < one[3]


def hull(points: Iterable[Point]) -> list[Point]:
    """The convex outline around points."""
    ordered = sorted(set(points))
    halves: list[list[Point]] = []
    for run in (ordered, ordered[::-1]):
        half: list[Point] = []
        for point in run:
            while len(half) > 1 and turn(half[-2], half[-1], point) <= 1e-9:
                half.pop()
            half.append(point)
        halves.append(half[:-1])
    return halves[0] + halves[1]


def turn(one: Point, two: Point, three: Point) -> float:
    """Twice the area of a triangle, negative the other way round."""
    return (two[0] - one[0]) * (three[1] - one[1]) - (two[1] - one[1]) * (three[0] - one[0])
