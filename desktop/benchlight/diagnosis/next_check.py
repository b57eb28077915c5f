"""The check that is worth its minutes, and the odds after what was answered.

Working a list of causes from the top takes the time of each repair until the right one is done. It is shortest in the
order of probability over the time that a repair in vain takes (Kadane and Simon 1977,
https://doi.org/10.1016/0004-3702(77)90013-3). What a check is worth is how much shorter that becomes, in the mean over
its answers (Heckerman, Breese and Rommelse 1995).
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import NamedTuple

import numpy as np

from benchlight.diagnosis.checks import Checklist, Numbers

ENOUGH = 0.85
"""A cause that is so likely needs no further check."""
WRONG_PART = 20.0
"""Minutes that a wrong repair costs beside its own: a part that is bought and sent back."""
NONE_OF_THESE = 90.0
"""Minutes that it takes where it is none of the parts."""
OPENING_MINUTES = np.array([0.0, 8.0, 15.0])
"""To open a device so far, by the place in `OPENINGS`."""


class Proposal(NamedTuple):
    """A check that may be done now."""

    place: int
    """In the checklist."""
    minutes: float
    """With those for opening the device, where it is not open yet."""
    saved: float
    """Minutes that its answer saves in the mean on the way to the right repair."""

    @property
    def pays(self) -> bool:
        """Whether it saves more than it takes."""
        return self.saved > self.minutes


def after(odds: Numbers, checklist: Checklist, answers: Sequence[tuple[int, int]]) -> Numbers:
    """The odds after answers, each the place of a check and of its answer. Odds are of shape [parts + 1]: the
    probability of each part of the checklist and, last, of none of them."""
    for check, answer in answers:
        odds = odds * checklist.chances[check, answer]
    return np.asarray(odds / odds.sum())


def expected_minutes(odds: Numbers, repair_minutes: Numbers) -> Numbers:
    """How long it takes in the mean to the right repair, working the causes in the best order. `odds` is of shape
    [..., parts + 1]; the last is tried last."""
    known = odds[..., :-1]
    order = np.argsort(-known / (repair_minutes + WRONG_PART), axis=-1)
    minutes = repair_minutes[order]
    until = np.cumsum(minutes + WRONG_PART, axis=-1)
    right = np.sum(np.take_along_axis(known, order, axis=-1) * (until - WRONG_PART), axis=-1)
    return np.asarray(right + odds[..., -1] * (until[..., -1] + NONE_OF_THESE))


def proposals(odds: Numbers, checklist: Checklist, done: Collection[int], opened: int = 0) -> list[Proposal]:
    """The checks that are not done yet, the one that saves most for its time first. `opened` is the place in `OPENINGS`
    of what is open already."""
    if not checklist.checks:
        return []
    joint = checklist.chances * odds
    of_answers = joint.sum(axis=-1)
    then = expected_minutes(joint / np.maximum(of_answers, 1e-12)[..., None], checklist.repair_minutes)
    now = float(expected_minutes(odds, checklist.repair_minutes))
    saved = now - np.sum(of_answers * then, axis=-1)
    to_open = np.maximum(OPENING_MINUTES[checklist.opening] - OPENING_MINUTES[opened], 0)
    minutes = checklist.minutes + to_open
    order = np.argsort(-saved / minutes, kind="stable").tolist()
    return [Proposal(place, float(minutes[place]), float(saved[place])) for place in order if place not in done]


def next_check(odds: Numbers, checklist: Checklist, done: Collection[int], opened: int = 0) -> Proposal | None:
    """The check to do next; None where one cause is likely enough, or no check pays."""
    if odds[:-1].max(initial=0) >= ENOUGH:
        return None
    return next((each for each in proposals(odds, checklist, done, opened) if each.pays), None)
