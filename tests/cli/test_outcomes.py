"""`benchlight outcomes`."""

from __future__ import annotations

import json
from collections.abc import Callable

import pytest

from benchlight.assistant import Assistant
from benchlight.records import Job, Outcome
from tests.cli.conftest import Run
from tests.helpers import BENCH


@pytest.fixture
def told(open_assistant: Callable[[], Assistant]) -> list[int]:
    """Numbers of three outcomes."""
    assistant = open_assistant()
    assistant.add_guides(BENCH)
    jobs = (
        ("dies", "test:1", Outcome.FIXED),
        ("gets hot", "test:3", Outcome.NOT_IT),
        ("dead", "test:4", Outcome.FIXED),
    )
    return [assistant.record_outcome(Job(*job)) for job in jobs]


def test_where_nothing_was_told_it_is_said_how_to_tell(run: Run) -> None:
    assert "Nothing was told yet" in run("outcomes").out


def test_outcomes_are_listed_newest_first_for_people_and_for_scripts(run: Run, told: list[int]) -> None:
    lines = run("outcomes").out.splitlines()
    assert [line.split()[0] for line in lines[1:]] == [str(number) for number in reversed(told)]
    assert "Not it" in lines[2]
    assert "Lenovo ThinkPad T480 Fan Replacement" in lines[2]
    first = json.loads(run("outcomes", "--json").out)[0]
    assert (first["number"], first["outcome"], first["symptoms"], first["part"]) == (
        told[2],
        "fixed",
        "dead",
        "Battery",
    )


def test_outcomes_are_counted_by_part(run: Run, told: list[int]) -> None:
    rows = [line.split() for line in run("outcomes", "--by-part").out.splitlines()[1:]]
    assert rows == [["Battery", "2", "0"], ["Fan", "0", "1"]]


def test_an_outcome_is_taken_back(run: Run, told: list[int]) -> None:
    assert "“dies”" in run("outcomes", "--take-back", str(told[0])).out
    assert len(json.loads(run("outcomes", "--json").out)) == 2
    again = run("outcomes", "--take-back", str(told[0]))
    assert again.code == 1
    assert f"No outcome has the number {told[0]}" in again.err
