"""Says in words why a guide is ranked where it is."""

from __future__ import annotations

import re
from collections.abc import Sequence

from benchlight.models import Hit

_WORD = re.compile(r"\w+", re.UNICODE)
_STEM = 4
"""Words that share this many first letters, and differ in at most `_ENDING` last ones, are forms of one word."""
_ENDING = 3


def reasons(hit: Hit) -> list[str]:
    """Each reason as a short phrase, strongest kind first."""
    evidence = hit.evidence
    found = []
    if evidence.symptom:
        found.append(f"known symptom “{evidence.symptom}”")
    if evidence.cosine is not None:
        found.append(f"close in meaning (cosine {evidence.cosine:.2f})")
    if evidence.words:
        found.append(("word: " if len(evidence.words) == 1 else "words: ") + ", ".join(evidence.words))
    if evidence.device > 0 and hit.device:
        found.append(f"device named: {hit.device}")
    return found


def sentence(hit: Hit) -> str:
    """All reasons in one line."""
    return " · ".join(reasons(hit)) or "matches the chosen filters"


def _same_word(first: str, second: str) -> bool:
    if first == second:
        return True
    shared = 0
    for left, right in zip(first, second, strict=False):
        if left != right:
            break
        shared += 1
    return shared >= _STEM and len(first) - shared <= _ENDING and len(second) - shared <= _ENDING


def marks(title: str, words: Sequence[str]) -> list[tuple[int, int]]:
    """Where the matched words stand in a title: (start, length) of each, other forms of a word included."""
    wanted = [part.casefold() for word in words for part in _WORD.findall(word)]
    return [
        (match.start(), len(match.group()))
        for match in _WORD.finditer(title)
        if any(_same_word(match.group().casefold(), word) for word in wanted)
    ]
