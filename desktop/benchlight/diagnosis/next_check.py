"""The check that is worth its minutes.

Working a list of causes from the top takes the time of each repair in vain, until the right one is reached or one gives
up and looks for something else. What a check is worth is how much shorter that becomes, in the mean over its answers,
less the minutes that it takes itself (Heckerman, Breese and Rommelse 1995). The list is ordered by probability, which
is best where repairs take equally long (Kadane and Simon 1977, https://doi.org/10.1016/0004-3702(77)90013-3).
"""

from __future__ import annotations

from collections.abc import Collection
from typing import NamedTuple

import numpy as np

from benchlight.diagnosis.checks import Checklist, Numbers

ENOUGH = 0.9
"""A cause that is so likely needs no further check."""
WRONG_PART = 45.0
"""Minutes that a wrong repair costs beside its own: a part that is ordered, waited for and sent back."""
NONE_OF_THESE = 90.0
"""Minutes that it takes to find out what it is where the list is given up."""
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


def expected_minutes(odds: Numbers, repair_minutes: Numbers) -> Numbers:
    """How long it takes in the mean until the right repair is begun, trying the causes from the likeliest on and giving
    up at the best moment. `odds` is of shape [..., parts + 1]; the last, none of the parts, is found by giving up."""
    known = odds[..., :-1]
    order = np.argsort(-known, axis=-1)
    tried = np.take_along_axis(known, order, axis=-1)
    in_vain = repair_minutes[order] + WRONG_PART
    before = np.cumsum(in_vain, axis=-1) - in_vain
    right = np.cumsum(tried * before, axis=-1)
    left = 1 - np.cumsum(tried, axis=-1)
    given_up = right + left * (before + in_vain + NONE_OF_THESE)
    return np.asarray(np.minimum(given_up.min(axis=-1), NONE_OF_THESE))


def proposals(odds: Numbers, checklist: Checklist, done: Collection[int], opened: int = 0) -> list[Proposal]:
    """The checks that are not done yet, the one first that saves most beyond its own time. `odds` is of shape
    [parts + 1]: the probability of each part of the checklist and, last, of none of them; `opened` the place in
    `OPENINGS` of what is open already."""
    if not checklist.checks:
        return []
    joint = checklist.chances * odds
    of_answers = joint.sum(axis=-1)
    then = expected_minutes(joint / np.maximum(of_answers, 1e-12)[..., None], checklist.repair_minutes)
    now = float(expected_minutes(odds, checklist.repair_minutes))
    saved = now - np.sum(of_answers * then, axis=-1)
    to_open = np.maximum(OPENING_MINUTES[checklist.opening] - OPENING_MINUTES[opened], 0)
    minutes = checklist.minutes + to_open
    order = np.argsort(minutes - saved, kind="stable").tolist()
    return [Proposal(place, float(minutes[place]), float(saved[place])) for place in order if place not in done]
