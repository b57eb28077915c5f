"""What is near covers what is far."""

from __future__ import annotations

import pytest

from benchlight.drawings.projection import Bounds, back_to_front, hull, on_paper


def cube(x: float, y: float, z: float, size: float = 10.0) -> Bounds:
    return Bounds((x, y, z), (x + size, y + size, z + size))


@pytest.mark.parametrize("near", [cube(10, 0, 0), cube(0, -10, 0), cube(0, 0, 10)])
def test_right_front_and_above_are_near(near: Bounds) -> None:
    far = cube(0, 0, 0)
    assert near.before(far) == 1
    assert far.before(near) == -1
    assert back_to_front([near, far]) == [1, 0]
    assert back_to_front([far, near]) == [0, 1]


def test_of_what_stands_in_one_another_the_later_is_drawn_later() -> None:
    assert back_to_front([cube(0, 0, 0), cube(2, 2, 2, 4)]) == [0, 1]
    assert back_to_front([cube(2, 2, 2, 4), cube(0, 0, 0)]) == [0, 1]


def test_what_is_near_along_one_axis_and_far_along_another_is_apart() -> None:
    assert cube(10, 10, 0).before(cube(0, 0, 0)) is None


def test_up_is_up_and_right_is_right() -> None:
    assert on_paper((0, 0, 1)) == (0, -1)
    assert on_paper((1, 0, 0))[0] > 0


def test_a_hull_leaves_out_what_is_within() -> None:
    assert set(hull([(0, 0), (2, 0), (2, 2), (0, 2), (1, 1)])) == {(0, 0), (2, 0), (2, 2), (0, 2)}
