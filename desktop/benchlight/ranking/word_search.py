"""Word search with typo tolerance, over the catalog's full-text index."""

from __future__ import annotations

import itertools
from bisect import bisect_left
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Protocol

import numpy as np
import numpy.typing as npt
from rapidfuzz import process
from rapidfuzz.distance import DamerauLevenshtein

from benchlight.ranking.corpus import Corpus
from benchlight.ranking.words import telling_words, words

_DEEPEST = 300
_WORDS_REMEMBERED = 1_024
_TEXTS_REMEMBERED = 4_096
"""Guides shown at one keystroke are mostly shown at the next."""
_SHORTEST_FUZZY = 4
_SAME_SYMPTOM = 100.0
"""bm25 that a guide gets which fixed the very same words before: more than any words of a guide reach."""
_MOST_MATCHES = 2_000
"""A text is searched by its rarest words, until they match about so many guides: the others cost most, tell least."""
_MOST_BEGUN = 5_000
"""The first letters of a word may begin so much that it cannot be ranked between two keystrokes. Beside other words
they are left out then; alone they show any of the guides."""
_LAST_LETTER = "\U0010ffff"


class FullTextIndex(Protocol):
    """What word search asks of the catalog."""

    def guides(
        self, words: Sequence[str], limit: int, half_typed: bool = True, ranked: bool = True
    ) -> list[tuple[int, float]]:
        """(guide id, score) of guides with any of the words, the last where `half_typed` also as a beginning; best
        first, or where not `ranked` any of them, all with one score."""
        ...

    def known_symptoms(self, words: Sequence[str], limit: int, half_typed: bool = True) -> list[tuple[int, str]]:
        """(guide id, known symptom) of the known symptoms with any of the words; best first."""
        ...

    def vocabulary(self) -> Mapping[str, int]:
        """All words of guides with the number of guides that hold them."""
        ...


@dataclass(frozen=True, slots=True)
class WordMatches:
    """What word search found."""

    scores: npt.NDArray[np.float32]
    """bm25 for each guide of the corpus, 0 where no word matched."""
    words: tuple[str, ...]
    """The words searched for, corrected."""
    half_typed: bool = True
    """Whether the last of them may be a beginning."""

    def of(self, text: str) -> tuple[str, ...]:
        """The words of `text`, which belongs to a guide, that matched."""
        return matched(self.words, text, self.half_typed)


class WordSearch:
    """Searches the words of a query in guides and known symptoms."""

    def __init__(self, corpus: Corpus, index: FullTextIndex) -> None:
        """Reads the index's vocabulary."""
        self._corpus = corpus
        self._index = index
        self._vocabulary = index.vocabulary()
        self._sorted = sorted(self._vocabulary)
        self._counted = np.concatenate([[0], np.cumsum([self._vocabulary[word] for word in self._sorted], dtype=int)])
        # While somebody types, all words but the last stay the same.
        self._corrected = lru_cache(_WORDS_REMEMBERED)(self._correct)
        self._spelt = [word for word in self._vocabulary if len(word) >= _SHORTEST_FUZZY and word.isalpha()]

    def search(self, text: str, without: Collection[str]) -> WordMatches:
        """Scores the corpus for the words of the text, except stop words and the words `without`."""
        scores = np.zeros(len(self._corpus), dtype=np.float32)
        wanted = [word for word in telling_words(text) if word not in without]
        if not wanted:
            return WordMatches(scores, ())
        # The last word may be half typed, so it is searched as a beginning, and corrected only where it begins no word.
        last = wanted[-1] if self._begins_a_word(wanted[-1]) else self._corrected(wanted[-1], slips=1)
        others = [self._corrected(word) for word in wanted[:-1]]
        corrected = self._rarest(others)
        alone, flood = not corrected, self._count_beginning(last) > _MOST_BEGUN
        half_typed = alone or not flood
        corrected = [*corrected, last] if half_typed else self._rarest([*others, last])
        # A known symptom may hold words that no guide does, so there the words count as they were typed, too.
        typed = [word for word in wanted if word not in self._vocabulary]
        told = [
            (id_, _SAME_SYMPTOM * len(set(wanted).intersection(telling_words(symptom))) / len(wanted))
            for id_, symptom in self._index.known_symptoms([*typed, *corrected], _DEEPEST, half_typed)
        ]
        found = self._index.guides(corrected, _DEEPEST, half_typed, ranked=not (alone and flood)) + told
        if found:
            ids, values = zip(*found, strict=True)
            positions = self._corpus.positions(np.array(ids, dtype=np.int64))
            known = positions >= 0
            np.maximum.at(scores, positions[known], np.array(values, dtype=np.float32)[known])
        return WordMatches(scores, tuple(corrected), half_typed)

    def _rarest(self, words: list[str]) -> list[str]:
        indexed = [word for word in dict.fromkeys(words) if word in self._vocabulary]
        indexed.sort(key=self._vocabulary.__getitem__)
        matches = itertools.accumulate(self._vocabulary[word] for word in indexed)
        return [
            word for word, so_far in zip(indexed, matches, strict=True) if so_far <= _MOST_MATCHES or word == indexed[0]
        ]

    def _count_beginning(self, beginning: str) -> int:
        """How many guides hold words that begin so, a guide counted once for each word."""
        first = bisect_left(self._sorted, beginning)
        after = bisect_left(self._sorted, beginning + _LAST_LETTER)
        return int(self._counted[after] - self._counted[first])

    def _begins_a_word(self, beginning: str) -> bool:
        place = bisect_left(self._sorted, beginning)
        return place < len(self._sorted) and self._sorted[place].startswith(beginning)

    def _correct(self, word: str, slips: int = 2) -> str:
        """The word, or the nearest indexed word where it is not indexed: "batery" becomes "battery". A long word may
        have so many slips, a short one has one."""
        if word in self._vocabulary or len(word) < _SHORTEST_FUZZY or not word.isalpha():
            return word
        near = process.extractOne(
            word, self._spelt, scorer=DamerauLevenshtein.distance, score_cutoff=1 if len(word) < 8 else slips
        )
        return word if near is None or near[0][0] != word[0] else str(near[0])


def matched(wanted: Sequence[str], text: str, half_typed: bool = True) -> tuple[str, ...]:
    """The distinct words of `text` that are wanted, or where it is `half_typed` begin with the last wanted word."""
    if not wanted:
        return ()
    chosen, beginnings = set(wanted), (wanted[-1],) if half_typed else ()
    return tuple(word for word in _distinct_words(text) if word in chosen or word.startswith(beginnings))


@lru_cache(_TEXTS_REMEMBERED)
def _distinct_words(text: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(words(text)))
