"""Word search with typo tolerance, over the catalog's full-text index."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

import numpy as np
import numpy.typing as npt
from rapidfuzz import process
from rapidfuzz.distance import DamerauLevenshtein

from benchlight.ranking.corpus import Corpus
from benchlight.ranking.words import telling_words, words

_DEEPEST = 300
_SHORTEST_FUZZY = 4


class FullTextIndex(Protocol):
    """What word search asks of the catalog."""

    def guides(self, words: Sequence[str], limit: int) -> list[tuple[int, float]]:
        """(guide id, score) of guides with any of the words, the last also as a beginning; best first."""
        ...

    def known_symptoms(self, words: Sequence[str], limit: int) -> list[tuple[int, float]]:
        """(guide id, score) of guides with such known symptoms."""
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
    """The words searched for, corrected; the last one may be a beginning."""

    def of(self, text: str) -> tuple[str, ...]:
        """The words of `text`, which belongs to a guide, that matched."""
        return matched(self.words, text)


class WordSearch:
    """Searches the words of a query in guides and known symptoms."""

    def __init__(self, corpus: Corpus, index: FullTextIndex) -> None:
        """Reads the index's vocabulary."""
        self._corpus = corpus
        self._index = index
        self._vocabulary = frozenset(index.vocabulary())
        self._spelt = [word for word in self._vocabulary if len(word) >= _SHORTEST_FUZZY and word.isalpha()]

    def search(self, text: str, without: Collection[str]) -> WordMatches:
        """Scores the corpus for the words of the text, except stop words and the words `without`."""
        scores = np.zeros(len(self._corpus), dtype=np.float32)
        wanted = [word for word in telling_words(text) if word not in without]
        if not wanted:
            return WordMatches(scores, ())
        corrected = [self._corrected(word) for word in wanted[:-1]] + wanted[-1:]
        for found in (self._index.guides(corrected, _DEEPEST), self._index.known_symptoms(corrected, _DEEPEST)):
            if found:
                ids, values = zip(*found, strict=True)
                positions = self._corpus.positions(np.array(ids, dtype=np.int64))
                known = positions >= 0
                np.maximum.at(scores, positions[known], np.array(values, dtype=np.float32)[known])
        return WordMatches(scores, tuple(corrected))

    def _corrected(self, word: str) -> str:
        """The word, or the nearest indexed word where it is not indexed: "batery" becomes "battery"."""
        if word in self._vocabulary or len(word) < _SHORTEST_FUZZY or not word.isalpha():
            return word
        near = process.extractOne(
            word, self._spelt, scorer=DamerauLevenshtein.distance, score_cutoff=1 if len(word) < 8 else 2
        )
        return word if near is None or near[0][0] != word[0] else str(near[0])


def matched(wanted: Sequence[str], text: str) -> tuple[str, ...]:
    """The distinct words of `text` that are wanted, or begin with the last wanted word."""
    if not wanted:
        return ()
    chosen = set(wanted)
    return tuple(word for word in dict.fromkeys(words(text)) if word in chosen or word.startswith(wanted[-1]))
