"""Which part a text speaks of, by its words alone: how often the lexicon's symptoms of each part hold them.

The model sees what a sentence means and misses the telling word, most of all in the languages that it knows from the
lexicon alone; naive Bayes sees the word. Counts are smoothed by how often symptoms of the whole kind of device hold the
word (Zhai and Lafferty 2004, https://doi.org/10.1145/984321.984322, Dirichlet priors).
"""

from __future__ import annotations

from functools import cache
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from benchlight import resources
from benchlight.understanding.parts import all_parts
from benchlight.words import words

FILE = "symptom-words.npz"
BEGINNING = 4
"""Letters of a longer word by which its forms are one: "laden", "lädt" are not, "laadt" and "laadde" are."""
MARK = "#"
"""Stands before what is the beginning of a word."""
_OF_BEGINNING = 0.6
"""How much a beginning counts beside a whole word."""
_PRIOR = 8.0
"""Symptoms of the whole kind that are added to those of each part."""
_WORTH = 0.25
"""How much all this counts beside what the model says: words of one text are not independent."""
_MANY = 50
"""Words and beginnings from which a text does not say more by having more of them."""
_LEAST = -6.0
"""Log-odds to the likeliest part below which words make none more unlikely."""

Numbers = npt.NDArray[np.float32]


def features(text: str) -> list[str]:
    """The words of a text, folded, and the beginnings of longer ones, each once."""
    found = words(text)
    return list(dict.fromkeys([*found, *(MARK + word[:BEGINNING] for word in found if len(word) > BEGINNING)]))


class SymptomWords(NamedTuple):
    """How many symptoms of which parts hold each word."""

    places: dict[str, int]
    begins: npt.NDArray[np.int64]
    """The rows of word i are those from begins[i] to begins[i + 1]."""
    parts: npt.NDArray[np.int64]
    """By row the number of a part in `all_parts`."""
    counts: Numbers
    """By row how many of its symptoms hold the word."""
    symptoms: Numbers
    """How many symptoms each of `all_parts` has."""

    def log_odds(self, text: str, kinds: tuple[str, ...]) -> Numbers:
        """For each of `all_parts` how much the words speak for it, among those of the kinds of device, in nats, 0 and
        below; nothing for all where no kind is known."""
        found = np.zeros(len(self.symptoms), dtype=np.float32)
        possible = [part for kind in kinds for part in all_parts().of_kind(kind)]
        told = features(text)
        known = [(self.places[word], word) for word in told if word in self.places]
        if not possible or not known:
            return found
        of_kinds = np.zeros(len(found), dtype=np.bool_)
        of_kinds[possible] = True
        total = 0.0
        every = float(self.symptoms[of_kinds].sum()) + 1
        for place, word in known:
            worth = _OF_BEGINNING if word.startswith(MARK) else 1.0
            rows = slice(self.begins[place], self.begins[place + 1])
            parts, counts = self.parts[rows], self.counts[rows]
            usual = (float(counts[of_kinds[parts]].sum()) + 0.5) / every
            found[parts] += worth * np.log1p(counts / (_PRIOR * usual))
            total += worth
        found += total * np.log(_PRIOR / (self.symptoms + _PRIOR))
        found *= _WORTH * min(1.0, _MANY / len(told))
        return np.asarray(np.clip(found - found[of_kinds].max(), _LEAST, 0), dtype=np.float32)


@cache
def symptom_words() -> SymptomWords:
    """Those of the lexicon that the program comes with (`training.symptom_words`)."""
    with np.load(resources.folder("ranking") / FILE, allow_pickle=False) as arrays:
        known = str(arrays["words"]).split("\n")
        lengths = arrays["lengths"].astype(np.int64)
        return SymptomWords(
            {word: place for place, word in enumerate(known)},
            np.concatenate([[0], np.cumsum(lengths)]),
            np.cumsum(arrays["steps"].astype(np.int64)) % len(all_parts()),
            arrays["counts"].astype(np.float32),
            arrays["symptoms"].astype(np.float32),
        )
