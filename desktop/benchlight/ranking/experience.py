"""What a bench has learned of how often parts fail, from the outcomes that were told.

The parts of a kind of device have a Dirichlet prior: as if some devices had been seen before, each part once and beyond
that as often as people complain of it. Faults that a guide for the part fixed are added, and the part is likelier by
as much as its share has grown: a single case moves a rare part somewhat and a common one hardly. Devices of the same
line are sisters and count more. "Not it" lets a part sink the same way, and counts less: once, on one device, the fault
was elsewhere.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from benchlight.understanding.parts import all_parts

_CASES = 20.0
"""Devices that the prior stands for, beside one for each part."""
SISTERS = 3.0
"""How much a fault of a device of the same line counts beside one of another of its kind."""
_NOT_IT = 0.5
"""How much "not it" counts beside "fixed it"."""


class Experience(NamedTuple):
    """How many faults of each of `all_parts`, by its number, guides fixed and did not fix; sisters count as several."""

    fixed: Mapping[int, float] = {}
    not_it: Mapping[int, float] = {}

    def log_odds(self, possible: npt.NDArray[np.bool_]) -> npt.NDArray[np.float32]:
        """What each of `all_parts` gains, in nats, on devices that have the `possible` ones."""
        found = np.zeros(len(possible), dtype=np.float32)
        told = list({*self.fixed, *self.not_it})
        if told:
            often = np.array([part.complaints for part in all_parts()], dtype=np.float32)
            before = 1 + _CASES * often[told] / max(1.0, float(often[possible].sum()))
            fixed = np.array([self.fixed.get(part, 0.0) for part in told])
            not_it = np.array([self.not_it.get(part, 0.0) for part in told])
            found[told] = np.log1p(fixed / before) - np.log1p(_NOT_IT * not_it / before)
        return found
