"""How likely a ranking holds the guide that is needed, and what to say where that is not likely."""

from __future__ import annotations

import math
from collections.abc import Sequence

from benchlight.records import Hit
from benchlight.translation import tr

ROWS = 5
"""So many of the first rows are looked at."""
_SLOPE, _LEVEL = 4.43, -2.19
"""Of the logistic regression of "the right guide is there" on how much is believed of the parts of the first rows: 865
held-out texts of the lexicon, each with the right guide in the starter catalog and taken away (AUROC .86)."""
_SAME_FAULT, _SURE = 0.8, 0.9
"""Cosine with a known symptom of one of the first rows from which it is the same fault, and how sure it is then."""
_UNLIKE = 0.45
"""Cosine with the nearest of all known symptoms below which words that name nothing tell of no fault."""
_NONSENSE = 0.05
_DOUBTFUL = 0.2
_ELSEWHERE = 0.4
_SHORTEST = 8
"""Characters from which a text is doubted: before, it is only being begun."""


def confidence(hits: Sequence[Hit], device: str | None, nearness: float, says_something: bool) -> float:
    """Probability that one of the first rows fixes the fault. `device` is the one that the query is of; `nearness` the
    text's cosine with the nearest symptom; `says_something` whether anything was understood of it."""
    if any(hit.evidence.symptom and (hit.evidence.cosine or 0.0) >= _SAME_FAULT for hit in hits[:ROWS]):
        return _SURE
    if nearness < _UNLIKE and not says_something:
        return _NONSENSE
    return 1 / (1 + math.exp(-_SLOPE * _believed(hits, device) - _LEVEL))


def doubt(text: str, hits: Sequence[Hit], device: str | None, how_sure: float) -> str:
    """What to say of a ranking that is not likely to help, as sentences; "" where there is no doubt."""
    if how_sure >= _DOUBTFUL or len(text.strip()) < _SHORTEST:
        return ""
    if how_sure <= _NONSENSE:
        return tr("These words tell of no fault that is known here. Say what the device does or does not do.")
    is_there = any(hit.device == device for hit in hits[:ROWS])
    if device and not is_there and _believed(hits, None) - _believed(hits, device) > _ELSEWHERE:
        said = tr("For the likeliest parts there is no guide of {device} here, only of other devices.")
        return said.format(device=device)
    return tr("No guide here fits these words well. Say what still works, what was tried, or name the model.")


def _believed(hits: Sequence[Hit], device: str | None) -> float:
    """How much is believed of the parts of the first rows, where they are of the device, if one is given."""
    own = (hit for hit in hits[:ROWS] if device is None or hit.device == device)
    return sum(hit.evidence.belief or 0.0 for hit in own)
