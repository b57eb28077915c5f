"""Says in words why a guide is ranked where it is: the same words in the window and in the terminal."""

from __future__ import annotations

import re
from collections.abc import Sequence

from benchlight.records import Evidence, Hit

_WORD = re.compile(r"\w+", re.UNICODE)
_SAME, _CLOSE, _RELATED = 0.95, 0.55, 0.45
"""Cosines from which a text is that of a known symptom, is close, or is related at all. Of our exam's hits most above
the second are for the right part; a text that tells of no fault stays below the third."""
MAY_BE_MEANT = 0.3
"""Device score from which a text may mean the device, as "ps" may mean several. It stands here because the window
imports this, and not what matches devices, which takes longer."""
_LONGEST_SYMPTOM = 80
_STEM = 4
"""Words that share this many first letters, and differ in at most `_ENDING` last ones, are forms of one word."""
_ENDING = 3


def reasons(hit: Hit) -> list[str]:
    """Each reason as a short phrase, strongest kind first."""
    evidence, cosine = hit.evidence, hit.evidence.cosine
    found = []
    if evidence.symptom and (cosine is None or cosine >= _CLOSE):
        before = "before" if cosine is None or cosine >= _SAME else "a similar fault before"
        found.append(f"fixed {before}: “{_shortened(evidence.symptom)}”")
    elif cosine is not None and cosine >= _RELATED:
        found.append("close in meaning" if cosine >= _CLOSE else "related in meaning")
    elif evidence.by_part:
        found.append("goes by other guides for this part, until it is indexed")
    if evidence.words:
        found.append(("word: " if len(evidence.words) == 1 else "words: ") + ", ".join(evidence.words))
    if evidence.device_words:
        found.append("device named: " + " ".join(evidence.device_words))
    if not found and hit.score:
        found.append(_faint(evidence))
    return found


def sentence(hit: Hit) -> str:
    """All reasons in one line."""
    return " · ".join(reasons(hit)) or "matches the chosen filters"


def _faint(evidence: Evidence) -> str:
    """What is left to say where nothing plain speaks for a guide."""
    if evidence.cosine is not None:
        return "only distantly related"
    if evidence.device >= MAY_BE_MEANT:
        return "its device may be meant"
    return "words in its summary, category or known symptoms"


def _shortened(symptom: str) -> str:
    """In one line, and not longer than a reason may be: a known symptom may be a pasted log."""
    line = " ".join(symptom[: 2 * _LONGEST_SYMPTOM].split())
    return line if len(line) <= _LONGEST_SYMPTOM else line[: _LONGEST_SYMPTOM - 1].rstrip() + "…"


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
