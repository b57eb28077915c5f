"""Which part a text speaks of, by its words alone.

The model sees what a sentence means and misses the telling word, most of all in the languages that it knows from the
lexicon alone; a bag of words sees the word. Each word has a short vector, learnt on the lexicon's symptoms, and a
linear layer over their sum tells the part (fastText: Joulin et al. 2017, https://aclanthology.org/E17-2068).
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
_LEAST = -12.0
"""Log-odds to the likeliest part below which words make none more unlikely."""

Numbers = npt.NDArray[np.float32]


def features(text: str) -> list[str]:
    """The words of a text, folded, and the beginnings of longer ones, each once."""
    found = words(text)
    return list(dict.fromkeys([*found, *(MARK + word[:BEGINNING] for word in found if len(word) > BEGINNING)]))


class SymptomWords(NamedTuple):
    """The vectors of words and of parts. `parts` gives each part that was learnt its number in `all_parts`."""

    places: dict[str, int]
    vectors: Numbers
    """Of shape [words, dimensions]."""
    weight: Numbers
    """Of shape [parts, dimensions]."""
    bias: Numbers
    parts: npt.NDArray[np.int64]

    def log_odds(self, text: str, kinds: tuple[str, ...]) -> Numbers | None:
        """For each of `all_parts` how much the words speak for it beside the likeliest of the kinds of device, or of
        all where no kind is known, in nats, 0 and below; None where no word is known."""
        known = [self.places[word] for word in features(text) if word in self.places]
        if not known:
            return None
        logits = self.weight @ (self.vectors[known].sum(axis=0) / np.sqrt(len(known))) + self.bias
        found = np.full(len(all_parts()), logits.min(), dtype=np.float32)
        found[self.parts] = logits
        possible = [part for kind in kinds for part in all_parts().of_kind(kind)]
        return np.asarray(np.clip(found - found[possible or slice(None)].max(), _LEAST, 0))


@cache
def symptom_words() -> SymptomWords:
    """Those of the lexicon that the program comes with (`training.symptom_words`)."""
    numbers = {f"{part.group}/{part.name}": number for number, part in enumerate(all_parts())}
    with np.load(resources.folder("ranking") / FILE, allow_pickle=False) as arrays:
        parts = np.array([numbers.get(name, -1) for name in str(arrays["parts"]).split("\n")])
        there = parts >= 0
        return SymptomWords(
            {word: place for place, word in enumerate(str(arrays["words"]).split("\n"))},
            arrays["vectors"].astype(np.float32) * arrays["step"],
            arrays["weight"].astype(np.float32)[there],
            arrays["bias"].astype(np.float32)[there],
            parts[there],
        )
