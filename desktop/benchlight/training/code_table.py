"""Writes the table of codes that is read at start, from `resources/codes` and the device table: `python -m
benchlight.training.code_table`."""

from __future__ import annotations

import gzip
from collections import defaultdict

from benchlight import resources, whole
from benchlight.sources.lexicon import load_codes, load_devices
from benchlight.understanding.code_table import CODES, CodeTable
from benchlight.understanding.model_numbers import model_numbers

_SHORTEST_LINE = 4
"""Letters; a line of fewer is a letter before a number."""


def code_table() -> str:
    """The table as it is shipped."""
    codes = load_codes(resources.folder("codes"))
    return CodeTable.of(codes, _lines({maker for code in codes for maker in code.makers})).written()


def _lines(makers: set[str]) -> dict[str, list[str]]:
    """What makers' devices are called, also from the headings under which they stand: "Lenovo ThinkPad". What stands
    under others' headings, too, such as "Dishwasher", is no name."""
    categories = {line.category for line in load_devices(resources.folder("devices"))}
    found: dict[str, set[str]] = defaultdict(set)
    for maker, names in model_numbers()["lines"].items():
        for name in names:
            found[name].add(maker)
    for maker in makers:
        for category in categories:
            name = category.removeprefix(f"{maker} ")
            others = (other for other in categories if not other.startswith(f"{maker} "))
            if name != category and len(name) >= _SHORTEST_LINE and not any(name in other for other in others):
                found[name].add(maker)
    return {name: sorted(of) for name, of in sorted(found.items())}


if __name__ == "__main__":
    # Without a time, so that the same codes are the same file.
    whole.write_bytes(resources.folder("ranking") / CODES, gzip.compress(code_table().encode(), mtime=0))
