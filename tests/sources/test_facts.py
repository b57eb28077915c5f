"""What is publicly known of devices, and the starter catalog must not contradict: `facts.toml`."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from benchlight.records import Guide
from benchlight.sources.starter import starter_guides

FACTS = sorted((Path(__file__).parent / "facts").glob("*.toml"))


def rules() -> Iterator[Mapping[str, Any]]:
    for path in FACTS:
        yield from tomllib.loads(path.read_text(encoding="utf-8"))["fact"]


@cache
def guides() -> tuple[Guide, ...]:
    return tuple(starter_guides())


def told(guide: Guide, where: str) -> str:
    """What a guide says in one of the places that a rule may name."""
    return {
        "title": guide.part,
        "tools": "\n".join(guide.tools),
        "steps": "\n".join(step.text for step in guide.steps[1:]),
        "checks": "\n".join(step.text for step in guide.steps[:1]),
        "summary": guide.summary,
        "category": "\n".join(guide.categories),
    }[where]


def of_devices(rule: Mapping[str, Any]) -> list[Guide]:
    """The guides for the devices that a rule is of."""
    devices, but = re.compile(rule["devices"]), re.compile(rule.get("but", r"(?!)"))
    kinds = rule.get("kinds", ())
    return [
        guide
        for guide in guides()
        if devices.search(guide.device)
        and not but.search(guide.device)
        and (not kinds or guide.categories[0] in kinds)
        and ("families" not in rule or guide.family in rule["families"])
    ]


@pytest.mark.parametrize("rule", list(rules()), ids=lambda rule: rule["says"])
def test_no_starter_guide_contradicts_what_is_known(rule: Mapping[str, Any]) -> None:
    found = of_devices(rule)
    assert found or rule.get("none"), "the catalog has no such device; correct the rule"
    never = re.compile(rule["never"]) if "never" in rule else None
    wrong = [
        f"{guide.title}: {place}: {hit[0]}"
        for guide in found
        for place in rule.get("in", ("title", "steps", "tools"))
        if never and (hit := never.search(told(guide, place)))
    ]
    assert not wrong
    for device in {guide.device for guide in found} if "some" in rule else ():
        own = [guide for guide in found if guide.device == device]
        places = rule.get("in", ("title", "steps", "tools"))
        assert any(re.search(rule["some"], told(guide, place)) for guide in own for place in places), device
    if "without" in rule:
        assert not [guide.title for guide in found if guide.family in rule["without"]]
    for family in rule.get("with", ()):
        has = {guide.device for guide in found if guide.family == family}
        assert {guide.device for guide in found} == has, family


def test_there_are_many_facts() -> None:
    assert len({rule["says"] for rule in rules()}) >= 150
