"""Connectors and screws."""

from __future__ import annotations

from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QByteArray
from PySide6.QtSvg import QSvgRenderer

from benchlight import resources
from benchlight.drawings import symbols
from benchlight.drawings.colours import DARK, LIGHT
from benchlight.errors import DrawingError
from benchlight.sources.lexicon import load_traits


@pytest.mark.parametrize("name", symbols.names())
def test_a_symbol_is_small_and_drawn_by_qt(name: str) -> None:
    for colours in (LIGHT, DARK):
        drawn = symbols.symbol(name, colours)
        ElementTree.fromstring(drawn)
        assert len(drawn.encode()) < 12 * 1024
        assert QSvgRenderer(QByteArray(drawn.encode())).isValid()


def test_every_connector_and_screw_of_the_traits_has_a_symbol() -> None:
    traits = load_traits(resources.folder("lexicon"))
    named = {each.name for each in traits.values() if each.facet in ("connector", "screws")}
    assert named
    for name in named:
        assert symbols.symbol(name)


def test_what_benches_meet_is_there() -> None:
    wanted = (
        "lightning usb-c micro-usb mini-usb usb-a usb-b 30-pin barrel magsafe-1 magsafe-2 magsafe-3 hdmi "
        "surface-connect c5 c7 c13 jack-3.5 phillips jis flat torx torx-security pentalobe "
        "tri-wing y hex spanner square one-way"
    )
    assert len({symbols.symbol(name) for name in wanted.split()}) == len(wanted.split())


def test_a_name_that_there_is_not_is_an_error() -> None:
    with pytest.raises(DrawingError, match=r"'scart'.*usb-c"):
        symbols.symbol("scart")
