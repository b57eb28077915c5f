"""Belief over parts: how likely each part is to be the fault, from the text's vector, how often parts fail, codes, what
is out of question, and what fixed faults on this bench. One array over all parts; ranking and causes go by it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache

import numpy as np
import numpy.typing as npt

from benchlight.ranking.experience import Experience
from benchlight.ranking.fusion import FusionWeights
from benchlight.records import CodeMeaning, Sort
from benchlight.understanding.parts import all_parts
from benchlight.understanding.text import UnderstoodText

Numbers = npt.NDArray[np.float32]

_LEAST = -8.0
"""Log-odds to the likeliest part below which a part is as unlikely as any."""
_NEUTRAL = 8
"""A guide whose part is not known is believed in as much as the likeliest few parts in the mean."""
_CERTAINTY = {"high": 1.0, "medium": 0.9, "low": 0.6}
_NEXT = 0.6
"""How much each further part of a code, and of each further reading of it, counts of the one before."""
_CODE, _EXCLUDED = 6.0, -6.0
"""Log-odds that a code gives its part, and what is out of question loses."""
_AROUND = 0.8
"""How much a text that names a part is about the part that it is in."""


@dataclass(frozen=True, slots=True)
class Belief:
    """What is believed of each of `all_parts`; a last element is for guides whose part is none of them."""

    log_odds: Numbers
    """To the likeliest part, by all but codes and what is out of question: 0 and below."""
    named: Numbers
    """How much the text is about the part by name: in a short text much, in a long one it may be an aside."""
    pointed: Numbers
    """How much a code points to the part, 0 to 1."""
    excluded: npt.NDArray[np.bool_]
    """Whether the text says that the part is out of question."""
    probability: Numbers
    """By all, among the parts of the kinds of device that the text is of, or among all; 0 for the last."""
    code_of: Mapping[int, str]
    """Part to the code that points to it."""
    why_not: Mapping[int, str]
    """Part to what the text says against it."""

    def scores(self, weights: FusionWeights) -> Numbers:
        """What each part adds to the score of its guides, on the scale of the cosine."""
        added = weights.belief * self.log_odds + weights.named * self.named + weights.code * self.pointed
        added -= weights.excluded * self.excluded
        return np.asarray(added, dtype=np.float32)


def believe(
    text_logits: Numbers | None, text: UnderstoodText, learned: Experience = Experience(), said: Numbers | None = None
) -> Belief:
    """Puts together what is known of a text. `text_logits` are those of a part model, None without one; `learned` is
    what this bench found out before, `said` what the words of the text alone say (`symptom_words`). The mean of what
    meaning and words say is as sure as it is right, on texts that neither has seen."""
    kinds = text.kinds
    parts = all_parts()
    possible = _of_kinds(kinds)
    meant = _how_often() if text_logits is None else text_logits
    logits = (meant if said is None else (meant + said) / 2) + learned.log_odds(possible)
    why_not = _why_not(text)
    excluded = np.zeros(len(parts) + 1, dtype=np.bool_)
    excluded[list(why_not)] = True
    pointed, code_of = _pointed(text, why_not)
    named = np.zeros(len(parts) + 1, dtype=np.float32)
    share = 1 / max(2, text.telling_words)
    called = [(kind, name) for mention in text.parts for kind in kinds or parts.kinds for name in mention.names]
    for find, worth in ((parts.around, _AROUND * share), (parts.named, share)):
        found = [part for kind, name in called if (part := find(kind, name)) >= 0]
        named[found] = np.maximum(named[found], worth)
    log_odds = np.clip(logits - logits[possible].max(), _LEAST, 0)
    neutral = np.sort(log_odds[possible])[-_NEUTRAL:].mean()
    known = log_odds + _CODE * pointed[:-1] + _EXCLUDED * excluded[:-1]
    shares = np.where(possible, np.exp(known), 0)
    return Belief(
        np.append(log_odds, neutral).astype(np.float32), named, pointed, excluded,
        np.append(shares / shares.sum(), 0).astype(np.float32), code_of, why_not,
    )  # fmt: skip


def pointed_to(text: UnderstoodText) -> npt.NDArray[np.bool_]:
    """For each of `all_parts`, and for none of them, whether a code points to it."""
    return _pointed(text, _why_not(text))[0] > 0


def _pointed(text: UnderstoodText, why_not: Mapping[int, str]) -> tuple[Numbers, dict[int, str]]:
    """How much a code points to each part, and by part the code that does."""
    pointed = np.zeros(len(all_parts()) + 1, dtype=np.float32)
    code_of: dict[int, str] = {}
    readings = Counter[str]()
    for meaning in text.understanding.codes:
        reading, readings[meaning.code] = readings[meaning.code], readings[meaning.code] + 1
        for place, part in _parts_of(meaning, text.kinds):
            if part not in why_not:
                code_of.setdefault(part, meaning.code)
                strength = _CERTAINTY.get(meaning.certainty, _NEXT) * _NEXT ** (reading + place)
                pointed[part] = max(pointed[part], strength)
    return pointed, code_of


def _why_not(text: UnderstoodText) -> dict[int, str]:
    """By part that is out of question what the text says against it."""
    return {
        part: piece.reason
        for piece in reversed(text.understanding.of(Sort.EXCLUDED))
        for kind in text.kinds or all_parts().kinds
        if (part := all_parts().named(kind, piece.name)) >= 0
    }


@cache
def _how_often() -> Numbers:
    """Logits of how often parts fail, where nothing else is known."""
    return np.log1p(np.array([part.complaints for part in all_parts()], dtype=np.float32))


@lru_cache(256)
def _of_kinds(kinds: tuple[str, ...]) -> npt.NDArray[np.bool_]:
    """Which parts devices of these kinds have; all where no kind is known."""
    numbers = [part for kind in kinds for part in all_parts().of_kind(kind)]
    has = np.zeros(len(all_parts()), dtype=np.bool_)
    has[numbers or slice(None)] = True
    return has


def _parts_of(meaning: CodeMeaning, kinds: Sequence[str]) -> Iterator[tuple[int, int]]:
    """Numbers of the parts that a code points to, each with its place among those of its kind of device."""
    for kind in meaning.kinds or kinds:
        numbers = (all_parts().named(kind, name) for name in meaning.parts)
        yield from enumerate(number for number in numbers if number >= 0)
