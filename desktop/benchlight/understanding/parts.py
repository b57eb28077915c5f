"""The parts that devices of each kind have, by all their names: a "Water Pump" of a washer is its drain pump.

`resources/ranking/parts.json` is made from the lexicon, which takes a second to read, by `python -m
benchlight.training.part_table`.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Iterator
from functools import cache
from typing import NamedTuple

from benchlight import resources
from benchlight.translation import spoken
from benchlight.understanding.tables import languages_table

PARTS = "parts.json"


class Part(NamedTuple):
    """One kind of part of some kinds of device: what guides may call it."""

    group: str
    name: str
    """The lexicon's name for it, unique among the parts of a kind of device."""
    names: tuple[str, ...]
    """What guide titles call it, the commonest first."""
    kinds: tuple[str, ...]
    """Kinds of device that have it."""
    complaints: int
    """How many plain complaints the lexicon has for it: the more often it fails, the more."""
    within: str = ""
    """The part, on the same devices, whose guide mends it, too; "" for none."""


class Parts:
    """All parts, each by a number."""

    def __init__(self, parts: Iterable[Part]) -> None:
        self._parts = list(parts)
        self._of_kind: dict[str, list[int]] = defaultdict(list)
        self._named: dict[tuple[str, str], int] = {}
        for number, part in enumerate(self._parts):
            for kind in part.kinds:
                self._of_kind[kind].append(number)
                self._named[kind, part.name] = number

    def __len__(self) -> int:
        return len(self._parts)

    def __iter__(self) -> Iterator[Part]:
        return iter(self._parts)

    def __getitem__(self, number: int) -> Part:
        return self._parts[number]

    @property
    def kinds(self) -> list[str]:
        """Kinds of device that have parts."""
        return list(self._of_kind)

    def of_kind(self, kind: str) -> list[int]:
        """Numbers of the parts that devices of the kind have."""
        return self._of_kind.get(kind, [])

    def named(self, kind: str, name: str) -> int:
        """The number of the part that the lexicon calls so on devices of the kind; -1 where there is none."""
        return self._named.get((kind, name), -1)

    def around(self, kind: str, name: str) -> int:
        """The number of the part whose guide mends this one, too; -1 where there is none."""
        own = self.named(kind, name)
        return -1 if own < 0 else self.named(kind, self._parts[own].within)


@cache
def all_parts() -> Parts:
    """The parts that the lexicon knows."""
    rows = json.loads((resources.folder("ranking") / PARTS).read_text(encoding="utf-8"))
    return Parts(
        Part(group, name, tuple(names), tuple(kinds), complaints, within)
        for group, name, names, kinds, complaints, within in rows
    )


def part_label(number: int, language: str = "") -> str:
    """What people call a part of `all_parts` in a language, by default the one that is spoken; in English, and where
    the lexicon does not say, what guide titles call it."""
    labels = languages_table()["labels"].get(language or spoken())
    return (labels[number] if labels else "") or all_parts()[number].names[0]
