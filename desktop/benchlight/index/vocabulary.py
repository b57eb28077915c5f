"""The words of all guides, with about how many guides hold each."""

from __future__ import annotations

from bisect import bisect_left, insort
from collections.abc import Callable, Iterable, Mapping
from typing import Any

import numpy as np
import numpy.typing as npt

from benchlight.index.columns import Arrays, Texts
from benchlight.index.spelling import nearest_among

_SHORTEST_FUZZY = 4
_LAST_LETTER = "\U0010ffff"


class Vocabulary:
    """Counts are exact when it is made. Once a guide was changed or removed it is rough: words that the guide's summary
    alone held stay."""

    def __init__(self, counts: Mapping[str, int]) -> None:
        self._counts = dict(counts)
        self._sorted = sorted(self._counts)
        self.is_rough = False
        self._nearest: Callable[[str, int], str | None] | None = None

    def __contains__(self, word: str) -> bool:
        """Whether a guide holds the word."""
        return word in self._counts

    def count(self, word: str) -> int:
        """How many guides hold the word."""
        return self._counts.get(word, 0)

    def beginning(self, beginning: str) -> list[str]:
        """The words that begin so."""
        return self._sorted[slice(*self._range(beginning))]

    def count_beginning(self, beginning: str) -> int:
        """How many guides hold words that begin so, a guide counted once for each word."""
        return sum(map(self._counts.__getitem__, self.beginning(beginning)))

    def begins_a_word(self, beginning: str) -> bool:
        """Whether a word begins so."""
        first, after = self._range(beginning)
        return first < after

    def corrected(self, word: str, slips: int = 2) -> str:
        """The word, or the nearest known word where it is not known: "batery" becomes "battery". A long word may have
        so many slips, a short one has one."""
        if word in self._counts or not _is_spelt(word):
            return word
        if self._nearest is None:
            self._nearest = nearest_among(list(filter(_is_spelt, self._sorted)))
        return self._nearest(word, slips) or word

    def add(self, words: Iterable[str]) -> None:
        """A guide holds these words now, each given once."""
        for word in words:
            count = self._counts.get(word, 0)
            self._counts[word] = count + 1
            if not count:
                insort(self._sorted, word)
                self._nearest = None

    def remove(self, words: Iterable[str]) -> None:
        """A guide holds these words no longer."""
        self.is_rough = True
        for word in words:
            count = self._counts.get(word, 0)
            if count > 1:
                self._counts[word] = count - 1
            elif count:
                del self._counts[word]
                del self._sorted[bisect_left(self._sorted, word)]
                self._nearest = None

    def _range(self, beginning: str) -> tuple[int, int]:
        """Where the words that begin so stand in the sorted vocabulary: from, to."""
        return bisect_left(self._sorted, beginning), bisect_left(self._sorted, beginning + _LAST_LETTER)

    def arrays(self) -> Arrays:
        """All of it as arrays."""
        counts = np.fromiter(self._counts.values(), np.int64, len(self._counts))
        return Texts(self._counts).arrays("vocabulary") | {"vocabulary_counts": counts}

    @classmethod
    def of_arrays(cls, arrays: Mapping[str, npt.NDArray[Any]]) -> Vocabulary:
        """What `arrays` gave. Raises KeyError and ValueError for other arrays."""
        counts = arrays["vocabulary_counts"].tolist()
        return cls(dict(zip(Texts.of_arrays(arrays, "vocabulary"), counts, strict=True)))


def _is_spelt(word: str) -> bool:
    """Whether slips in the word can be told."""
    return len(word) >= _SHORTEST_FUZZY and word.isalpha()
