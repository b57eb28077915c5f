"""The check that is worth its minutes: against all orders and answers of small cases, one by one."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
import pytest

from benchlight.diagnosis.checks import Checklist
from benchlight.diagnosis.next_check import (
    NONE_OF_THESE,
    OPENING_MINUTES,
    WRONG_PART,
    expected_minutes,
    proposals,
)
from benchlight.records import YES_NO, Check

Numbers = npt.NDArray[np.float64]


def a_check(name: str, minutes: int, opened: str = "none") -> Check:
    return Check(name, ("lamp",), (), (), False, f"{name}?", YES_NO, "Look.", minutes, (), opened, (), (0.5, 0.5), ())


def lamp(yes: Numbers, minutes: list[int], opened: list[int] | None = None) -> Checklist:
    """A device of parts that take 10, 30 and 60 minutes; `yes` is the chance of Yes by check and part."""
    checks = tuple(a_check(f"check-{number}", each) for number, each in enumerate(minutes))
    return Checklist(
        np.arange(3),
        np.array([10.0, 30.0, 60.0]),
        checks,
        np.stack([yes, 1 - yes], axis=1),
        np.full((len(minutes), 2), 0.5),
        np.array([float(each) for each in minutes]),
        np.array(opened or [0] * len(minutes)),
    )


def tried(count: int, odds: Numbers, minutes: Numbers) -> float:
    """Minutes in the mean until the right repair is begun, trying so many parts, the likeliest first, and then giving
    up."""
    spent = total = 0.0
    left = 1.0
    for part in np.argsort(-odds[:-1])[:count].tolist():
        total += odds[part] * spent
        left -= odds[part]
        spent += minutes[part] + WRONG_PART
    return float(total + left * (spent + NONE_OF_THESE))


ODDS = [np.array(odds) for odds in ([0.5, 0.3, 0.15, 0.05], [0.1, 0.2, 0.6, 0.1], [0.3, 0.3, 0.3, 0.1])]


@pytest.mark.parametrize("odds", ODDS)
def test_the_list_is_worked_from_the_top_and_given_up_at_the_best_moment(odds: Numbers) -> None:
    minutes = np.array([10.0, 30.0, 60.0])
    best = min(tried(count, odds, minutes) for count in range(4))
    assert float(expected_minutes(odds, minutes)) == pytest.approx(best)


def test_where_nothing_is_likely_it_is_given_up_at_once() -> None:
    odds = np.array([0.02, 0.02, 0.01, 0.95])
    assert float(expected_minutes(odds, np.array([10.0, 30.0, 60.0]))) == NONE_OF_THESE


@pytest.mark.parametrize("odds", ODDS)
def test_what_a_check_saves_is_the_mean_over_its_answers(odds: Numbers) -> None:
    yes = np.array([[0.9, 0.1, 0.5, 0.5], [0.5, 0.5, 0.05, 0.5]])
    checklist = lamp(yes, [2, 5])
    now = float(expected_minutes(odds, checklist.repair_minutes))
    for proposal in proposals(odds, checklist, ()):
        chances = checklist.chances[proposal.place]
        then = sum(
            float(chance @ odds) * float(expected_minutes(chance * odds / (chance @ odds), checklist.repair_minutes))
            for chance in chances
        )
        assert proposal.saved == pytest.approx(now - then)


def test_the_check_comes_first_that_saves_most_beyond_its_own_time() -> None:
    odds = np.array([0.45, 0.45, 0.05, 0.05])
    telling, slow, idle = [0.95, 0.05, 0.5, 0.5], [0.95, 0.05, 0.5, 0.5], [0.5, 0.5, 0.5, 0.5]
    found = proposals(odds, lamp(np.array([slow, idle, telling]), [9, 1, 1]), ())
    assert [each.place for each in found] == [2, 0, 1]
    assert found[-1].saved == pytest.approx(0, abs=1e-9)


def test_a_device_is_opened_once_for_several_checks() -> None:
    odds = np.array([0.45, 0.45, 0.05, 0.05])
    both = lamp(np.array([[0.9, 0.1, 0.5, 0.5], [0.8, 0.2, 0.5, 0.5]]), [2, 2], [0, 1])
    closed, opened = ({each.place: each.minutes for each in proposals(odds, both, (), opened)} for opened in (0, 1))
    assert closed == {0: 2, 1: 2 + OPENING_MINUTES[1]}
    assert opened == {0: 2, 1: 2}
