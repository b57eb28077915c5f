"""Exploded outlines of devices."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QByteArray
from PySide6.QtSvg import QSvgRenderer

from benchlight.drawings import outlines, parameters
from benchlight.drawings.colours import DARK, LIGHT
from benchlight.drawings.solids import SHAPES
from benchlight.errors import DrawingError
from benchlight.sources.lexicon import DeviceLine, PartFamily

Families = Mapping[str, Mapping[str, PartFamily]]

SVG = "{http://www.w3.org/2000/svg}"
ACCENTS = (LIGHT.accent, *(LIGHT.face_of(tone, True) for tone in ("top", "front", "side", "hole")))
KINDS = outlines.kinds()


def points(data: str) -> Iterator[tuple[float, float]]:
    """The points of a path of ours: from M, each by l from the one before."""
    for way in data.split("M")[1:]:
        numbers = [float(each) for each in way.removesuffix("z").replace("l", " ").split()]
        x, y = 0.0, 0.0
        for dx, dy in zip(numbers[::2], numbers[1::2], strict=True):
            x, y = x + dx, y + dy
            yield x, y


def test_every_kind_of_device_has_a_drawing_of_every_part(families: Families) -> None:
    there = {(kind, part) for kind, found in families.items() for part in found}
    assert sorted(families) == KINDS
    assert there == {(kind, part) for kind in KINDS for part in outlines.parts(kind)}


@pytest.mark.parametrize("kind", KINDS)
def test_a_page_knows_how_large_a_drawing_is(kind: str) -> None:
    for part in outlines.parts(kind):
        width, height = outlines.size(kind, part)
        assert width == 360
        assert 50 < height < 420


def test_nearly_every_device_has_a_drawing_of_its_build(families: Families, lines: tuple[DeviceLine, ...]) -> None:
    there = drawn = 0
    for line in lines:
        for family in families[line.device_class].values():
            if line.has(family.needs, family.lacks):
                there += 1
                drawn += outlines.fits(line.device_class, family.name, line.traits)
    assert drawn > 0.99 * there


@pytest.mark.parametrize("kind", KINDS)
def test_every_part_is_in_colour_in_a_small_drawing_within_its_frame(kind: str, families: Families) -> None:
    plain = outlines.outline(kind)
    assert not any(accent in plain for accent in ACCENTS)
    for part in outlines.parts(kind):
        drawn = outlines.outline(kind, part, families[kind][part].names[0])
        assert any(accent in drawn for accent in ACCENTS), part
        assert len(drawn.encode()) < 12 * 1024, part
        assert QSvgRenderer(QByteArray(drawn.encode())).isValid(), part
        root = ElementTree.fromstring(drawn)
        assert {each.tag.removeprefix(SVG) for each in root.iter()} == {"svg", "g", "path", "text"}
        width, height = float(root.attrib["width"]), float(root.attrib["height"])
        assert width == 360
        assert height < 420
        for path in root.iter(f"{SVG}path"):
            for x, y in points(path.attrib["d"]) if "h" not in path.attrib["d"] else ():
                assert -1 <= x <= width + 1, part
                assert -1 <= y <= height + 1, part


@pytest.mark.parametrize("kind", KINDS)
def test_qt_draws_it_light_and_dark(kind: str) -> None:
    part = outlines.parts(kind)[-1]
    for colours in (LIGHT, DARK):
        drawn = outlines.outline(kind, part, part, colours=colours)
        assert QSvgRenderer(QByteArray(drawn.encode())).isValid()


def test_the_same_call_gives_the_same_bytes() -> None:
    parameters.kinds.cache_clear()
    first = outlines.outline("washer", "washer-drain-pump", "Drain Pump")
    parameters.kinds.cache_clear()
    assert outlines.outline("washer", "washer-drain-pump", "Drain Pump") == first


def test_traits_choose_the_build() -> None:
    front = outlines.outline("washer", "washer-drain-pump", traits=("front-loader",))
    assert outlines.outline("washer", "washer-drain-pump", traits=("top-loader",)) != front
    plain = outlines.outline("printer", traits=("inkjet", "sheet-feed"))
    assert len(plain) < len(outlines.outline("printer", traits=("inkjet", "sheet-feed", "flatbed", "adf")))


def test_a_label_is_text_however_odd() -> None:
    drawn = outlines.outline("phone", "battery", 'A <b> & "c" \x00 \ud800')
    text = [each.text for each in ElementTree.fromstring(drawn).iter(f"{SVG}text")]
    assert text == ['A <b> & "c"']


def test_a_long_label_is_broken_and_stays_within_the_frame() -> None:
    label = "Absperrventil der Warmwasserzuleitung mit Durchflussmengenbegrenzer und Rückschlagklappe"
    rows = list(
        ElementTree.fromstring(outlines.outline("dishwasher", "dishwasher-inlet-valve", label)).iter(f"{SVG}text")
    )
    assert " ".join(row.text or "" for row in rows) == label
    assert 1 < len(rows) <= 3


def test_without_a_part_nothing_is_named() -> None:
    assert "<text" not in outlines.outline("phone", label="Battery")


def test_what_there_is_no_drawing_of_is_an_error() -> None:
    with pytest.raises(DrawingError, match="'toothpick'"):
        outlines.outline("toothpick")
    with pytest.raises(DrawingError, match=r"no part 'wing'.*battery"):
        outlines.outline("phone", "wing")


def test_the_parameters_are_of_known_shapes_and_layers() -> None:
    shapes = {
        each.solid.shape for builds in parameters.kinds().values() for build in builds for each in build.components
    }
    assert shapes <= set(SHAPES)
    assert all(any(map(len, build.parts())) for builds in parameters.kinds().values() for build in builds)
