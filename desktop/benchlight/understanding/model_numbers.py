"""The kinds of device that model numbers tell: an LG WM3900HWA is a washer.

How makers begin their numbers stands in `resources/ranking/model_numbers.toml`.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Collection, Sequence
from functools import cache
from typing import Any

from benchlight.understanding.spots import Token, joined
from benchlight.understanding.tables import table

_NUMBER = re.compile(r"[a-z]+\d")
_LENGTHS = (5, 4, 3, 2)
"""Of the beginnings of model numbers; the longer tells more."""


def kinds_of_models(text: str, tokens: Sequence[Token], makers: Collection[str]) -> frozenset[str]:
    """The kinds of device of the model numbers in a text of these tokens that names these makers; none where it has
    none that are known."""
    found: set[str] = set()
    for maker in makers:
        beginnings = _beginnings(maker)
        for word, _, end in tokens if beginnings else ():
            number = _NUMBER.match(word) or (word.isalpha() and text[end : end + 1] == "-")
            lengths = _LENGTHS if number else (len(word),)
            found |= next((kinds for length in lengths if (kinds := beginnings.get(word[:length]))), set())
    return frozenset(found)


@cache
def model_numbers() -> dict[str, Any]:
    """The table of houses, and what people call the devices of a maker."""
    return table("model_numbers")


@cache
def _beginnings(maker: str) -> dict[str, set[str]]:
    """By how a maker's model numbers begin, the kinds of device."""
    found: dict[str, set[str]] = defaultdict(set)
    for house in model_numbers()["house"]:
        if maker in map(joined, house["makers"]):
            for kind, beginnings in house.items():
                for beginning in beginnings.casefold().split() if kind != "makers" else ():
                    found[beginning].add(kind)
    return found
