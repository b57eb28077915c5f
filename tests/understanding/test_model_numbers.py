"""Kinds of device by model numbers."""

from __future__ import annotations

import tomllib

import pytest

from benchlight import resources
from benchlight.sources.lexicon import load_devices
from benchlight.understanding.model_numbers import kinds_of_models
from benchlight.understanding.spots import joined, tokens


@pytest.mark.parametrize(
    ("text", "maker", "kinds"),
    [
        ("lg WM3900HWA", "LG", {"washer"}),
        ("LG dle3500w", "LG", {"dryer"}),
        ("samsung DW80R5060US", "Samsung", {"dishwasher"}),
        ("Samsung ecobubble", "Samsung", {"washer"}),
        ("Bosch SMS46MW01E", "Bosch", {"dishwasher"}),
        ("bosch wat28400gb", "Bosch", {"washer"}),
        ("Whirlpool WTW5000DW", "Whirlpool", {"washer"}),
        ("GE JBS360DMWW", "GE", {"oven"}),
        ("panasonic NN-SN651B", "Panasonic", {"microwave"}),
        ("Sony KDL-40EX400", "Sony", {"tv"}),
        ("Brother MFC-J4510DW", "Brother", {"printer"}),
        ("Bosch 12345", "Bosch", set()),
        ("my Bosch smells", "Bosch", set()),
        ("Xyz WM3900", "Xyz", set()),
    ],
)
def test_a_model_number_tells_the_kind(text: str, maker: str, kinds: set[str]) -> None:
    assert kinds_of_models(text, tokens(text), [joined(maker)]) == kinds


def test_the_kinds_are_those_that_there_are() -> None:
    table = tomllib.loads((resources.folder("ranking") / "model_numbers.toml").read_text(encoding="utf-8"))
    kinds = {kind for house in table["house"] for kind in house} - {"makers"}
    assert kinds <= {line.device_class for line in load_devices(resources.folder("devices"))}
