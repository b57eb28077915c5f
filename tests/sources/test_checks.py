"""The checks that tell parts apart: their form, and what they are enough for."""

from __future__ import annotations

from collections import Counter, defaultdict
from functools import cache
from itertools import combinations
from pathlib import Path

import pytest

from benchlight import resources
from benchlight.errors import SourceError
from benchlight.records import Check
from benchlight.sources.checks import load_checks
from benchlight.sources.lexicon import PartFamily, load_devices, load_families
from benchlight.understanding.hazards import all_hazards

CHECK = """
[[check]]
id = "lamp-other-socket"
kinds = ["lamp"]
question = "Does it light in another socket?"
how = "Use one in which another lamp lights."
minutes = 1
tools = []
open = "none"
hazards = []
otherwise = 0.9
parts = { cord = 0.25 }
"""
READING = CHECK.replace("lamp-other-socket", "lamp-volts").replace(
    "otherwise = 0.9\nparts = { cord = 0.25 }",
    'answers = ["none", "some", "230 V"]\notherwise = [0.1, 0.1, 0.8]\nparts = { cord = [0.8, 0.1, 0.1] }',
)
APART = 0.4
"""How differently two parts answer a check that tells them apart: half the sum of the differences of the chances."""
FOR_IT = 0.25
"""The same, of a part and any other fault, for a check that is for this part."""


def read(tmp_path: Path, text: str) -> tuple[Check, ...]:
    (tmp_path / "lamps.toml").write_text(text)
    return load_checks(tmp_path)


def test_a_question_is_answered_by_yes_or_no_or_by_a_reading(tmp_path: Path) -> None:
    yes_no, reading = read(tmp_path, CHECK + READING)
    assert yes_no.answers == ("Yes", "No")
    assert yes_no.otherwise == pytest.approx((0.9, 0.1))
    assert dict(yes_no.parts) == {"cord": (0.25, 0.75)}
    assert reading.answers == ("none", "some", "230 V")
    assert dict(reading.parts)["cord"] == (0.8, 0.1, 0.1)


@pytest.mark.parametrize(
    ("before", "after", "told"),
    [
        ("otherwise = 0.9", "otherwise = 1.0", r"chances \[1.0, 0.0\]"),
        ("otherwise = 0.9", "otherwise = [0.3, 0.3]", r"sum to 1"),
        ("0.25", '"often"', "chances often"),
        ("minutes = 1", "minutes = 0", "minutes must be a whole number from 1 on"),
        ('open = "none"', 'open = "lid"', "open must be one of: none, cover, board"),
        ("{ cord = 0.25 }", "{}", "parts must be a table that is not empty"),
        ("lamp-other-socket", "Lamp socket", "not of lower-case letters"),
        ("tools = []", "tool = []", "unknown keys: tool"),
        ("\n[[check]]", CHECK + "\n[[check]]", "the id lamp-other-socket of another"),
    ],
)
def test_a_check_of_the_wrong_form_is_named(tmp_path: Path, before: str, after: str, told: str) -> None:
    with pytest.raises(SourceError, match=told):
        read(tmp_path, CHECK.replace(before, after, 1))


@cache
def shipped() -> tuple[Check, ...]:
    return load_checks(resources.folder("checks"))


@cache
def families() -> dict[str, list[PartFamily]]:
    """By kind of device, those that fail most first."""
    found: dict[str, list[PartFamily]] = defaultdict(list)
    for family in sorted(load_families(resources.folder("lexicon")), key=lambda family: -len(family.plain)):
        for kind in family.classes:
            found[kind].append(family)
    return found


def chances(check: Check, part: str) -> tuple[float, ...]:
    return dict(check.parts).get(part, check.otherwise)


def differ(first: tuple[float, ...], second: tuple[float, ...]) -> float:
    return sum(abs(one - other) for one, other in zip(first, second, strict=True)) / 2


def test_checks_are_of_parts_and_traits_and_hazards_that_there_are() -> None:
    parts = {(kind, family.name) for kind, of_kind in families().items() for family in of_kind}
    assert not [(check.id, part) for check in shipped() for kind in check.kinds for part, _ in check.parts
                if (kind, part) not in parts]  # fmt: skip
    traits = {trait for line in load_devices(resources.folder("devices")) for trait in line.traits}
    assert not [(check.id, trait) for check in shipped() for trait in (*check.needs, *check.lacks)
                if trait not in traits]  # fmt: skip
    assert not [(check.id, name) for check in shipped() for name in check.hazards if name not in all_hazards()]


def test_no_question_is_asked_twice() -> None:
    asked = Counter((check.question.casefold(), kind, check.needs) for check in shipped() for kind in check.kinds)
    assert not [question for question, times in asked.items() if times > 1]


def test_there_are_enough_checks_for_every_part() -> None:
    assert len(shipped()) >= 1_500
    named = {(family.group, family.name): family for of_kind in families().values() for family in of_kind}
    every = sorted(named.values(), key=lambda family: -len(family.plain))
    for_it = {
        (kind, family.name): sum(
            kind in check.kinds and differ(chances(check, family.name), check.otherwise) >= FOR_IT - 0.001
            for check in shipped()
        )
        for kind, of_kind in families().items()
        for family in of_kind
    }
    few = [
        (family.group, family.name)
        for place, family in enumerate(every)
        if max(for_it[kind, family.name] for kind in family.classes) < (6 if place < 150 else 3)
    ]
    assert not few


@pytest.mark.parametrize("kind", sorted(families()))
def test_any_two_of_the_commonest_parts_of_a_kind_are_told_apart(kind: str) -> None:
    of_kind = [check for check in shipped() if kind in check.kinds]
    alike = [
        (one.name, other.name)
        for one, other in combinations(families()[kind][:10], 2)
        if all(differ(chances(check, one.name), chances(check, other.name)) < APART - 0.001 for check in of_kind)
    ]
    assert not alike
