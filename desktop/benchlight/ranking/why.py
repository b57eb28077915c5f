"""Says in words why a guide is ranked where it is: the same words in the window and in the terminal."""

from __future__ import annotations

from benchlight.records import Evidence, Hit
from benchlight.translation import tr
from benchlight.understanding import MAY_BE_MEANT
from benchlight.words import as_written

_SAME, _CLOSE, _RELATED = 0.95, 0.55, 0.45
"""Cosines from which a text is that of a known symptom, is close, or is related at all. Of our exam's hits most above
the second are for the right part; a text that tells of no fault stays below the third."""
_LIKELY = 0.2
"""Probability from which a part is likely: devices of a kind have ten parts and more."""
_LONGEST_SYMPTOM = 80


def reasons(hit: Hit) -> list[str]:
    """Each reason as a short phrase, strongest kind first."""
    evidence, cosine = hit.evidence, hit.evidence.cosine
    found = []
    if evidence.excluded:
        found.append(tr("said to be fine: “{text}”").format(text=_shortened(evidence.excluded)))
    if evidence.code:
        several = evidence.code.endswith("s")  # "3 beeps"
        points = tr("{code} point to it") if several else tr("{code} points to it")
        found.append(points.format(code=evidence.code))
    if evidence.symptom and (cosine is None or cosine >= _CLOSE):
        same = cosine is None or cosine >= _SAME
        if evidence.told:
            how = tr("for this fault: “{symptom}”") if same else tr("for a similar fault: “{symptom}”")
        else:
            how = tr("fixed before: “{symptom}”") if same else tr("fixed a similar fault before: “{symptom}”")
        found.append(how.format(symptom=_shortened(evidence.symptom)))
    elif cosine is not None and cosine >= _RELATED:
        found.append(tr("close in meaning") if cosine >= _CLOSE else tr("related in meaning"))
    elif evidence.by_part:
        found.append(tr("goes by other guides for this part, until it is indexed"))
    if evidence.belief is not None and evidence.belief >= _LIKELY and not evidence.excluded:
        compared = cosine is not None or evidence.by_part  # else it is only known how often parts fail
        found.append(tr("likely for such symptoms") if compared else tr("fails often"))
    matched = as_written(f"{hit.title} {hit.device} {hit.part}", evidence.words)
    if matched:
        found.append(tr("words: {words}", "", len(matched)).format(words=", ".join(matched)))
    if evidence.device_words:
        found.append(tr("device named: {words}").format(words=" ".join(evidence.device_words)))
    if not found and (hit.score or evidence.belief is not None):
        found.append(_faint(evidence))
    return found


def sentence(hit: Hit) -> str:
    """All reasons in one line."""
    return " · ".join(reasons(hit)) or tr("matches the chosen filters")


def _faint(evidence: Evidence) -> str:
    """What is left to say where nothing plain speaks for a guide."""
    if evidence.cosine is not None:
        return tr("only distantly related")
    if evidence.device >= MAY_BE_MEANT:
        return tr("its device may be meant")
    return tr("words in its summary, category, steps or known symptoms")


def _shortened(symptom: str) -> str:
    """In one line, and not longer than a reason may be: a known symptom may be a pasted log."""
    line = " ".join(symptom[: 2 * _LONGEST_SYMPTOM].split())
    return line if len(line) <= _LONGEST_SYMPTOM else line[: _LONGEST_SYMPTOM - 1].rstrip() + "…"
