"""The fault is found in the chat around it, wherever it stands."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

import pytest

from benchlight.assistant import Assistant
from benchlight.records import Hit, Query
from benchlight.understanding.parts import all_parts

TEXTS: dict[str, list[dict[str, Any]]] = tomllib.loads(
    Path(__file__).with_name("long_complaints.toml").read_text(encoding="utf-8")
)


def rank_of(hits: tuple[Hit, ...], kind: str, parts: list[str]) -> int | None:
    """The place of the first hit for one of the parts on such a device."""
    causes = {f"{kind}/{part}" for part in parts}
    return next((place for place, hit in enumerate(hits, 1) if hit.cause in causes), None)


def test_the_texts_are_long_and_their_parts_are_known() -> None:
    assert len(TEXTS["text"]) == 10
    assert len(TEXTS["both"]) == 5
    assert all(600 <= len(row["text"]) <= 1_900 for row in TEXTS["text"])
    named = [(row["kind"], part) for row in TEXTS["text"] for part in row["parts"]]
    named += [(row["kind"], part) for row in TEXTS["both"] for fault in row["faults"] for part in fault]
    assert [each for each in named if all_parts().named(*each) < 0] == []


@pytest.mark.model
@pytest.mark.long
def test_the_part_is_among_five_wherever_a_long_text_tells_the_fault(starter: Assistant) -> None:
    missed = []
    for row in TEXTS["text"]:
        ranking = starter.rank(Query(row["text"], limit=5))
        assert ranking is not None
        if rank_of(ranking.hits, row["kind"], row["parts"]) is None:
            missed.append((row["kind"], row["fault_stands"], [hit.cause for hit in ranking.hits]))
    assert len(missed) <= 1, missed


@pytest.mark.model
@pytest.mark.long
def test_of_two_faults_both_parts_are_among_five(starter: Assistant) -> None:
    missed = []
    for row in TEXTS["both"]:
        ranking = starter.rank(Query(row["text"], limit=5))
        assert ranking is not None
        if None in [rank_of(ranking.hits, row["kind"], fault) for fault in row["faults"]]:
            missed.append((row["faults"], [hit.cause for hit in ranking.hits]))
    assert len(missed) <= 1, missed
