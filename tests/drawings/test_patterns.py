"""Patterns of light and sound."""

from __future__ import annotations

from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QByteArray
from PySide6.QtSvg import QSvgRenderer

from benchlight.drawings.colours import LIGHT
from benchlight.drawings.patterns import COLOURS, pattern
from benchlight.errors import DrawingError


def test_signs_and_names_draw_the_same() -> None:
    assert pattern("--- .. /") == pattern([*["long"] * 3, "gap", *["short"] * 2, "gap", "pause"])


def test_each_flash_is_in_the_colour_of_its_lamp() -> None:
    drawn = pattern(["short:amber", "short:amber", "long:white", "pause"])
    assert drawn.count(COLOURS["amber"]) == 2
    assert pattern("-.", colour="green").count(COLOURS["green"]) == 2
    assert pattern("-.").count(LIGHT.accent) == 2


def test_a_long_pattern_goes_on_in_another_row() -> None:
    drawn = pattern("-" * 40)
    root = ElementTree.fromstring(drawn)
    assert float(root.attrib["height"]) > 200
    assert QSvgRenderer(QByteArray(drawn.encode())).isValid()
    assert len(drawn.encode()) < 12 * 1024


@pytest.mark.parametrize("wrong", ["-x", ["long", "longer"]])
def test_what_is_no_pattern_is_an_error(wrong: str | list[str]) -> None:
    with pytest.raises(DrawingError, match="part of a pattern"):
        pattern(wrong)


def test_a_colour_that_there_is_not_is_an_error() -> None:
    with pytest.raises(DrawingError, match="'pink'"):
        pattern("-", colour="pink")
