"""Forgives typing slips."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import lru_cache

from rapidfuzz import process
from rapidfuzz.distance import DamerauLevenshtein

MOST_FORGIVEN = 50
"""Words at the beginning of a text in which slips are forgiven. Each unknown word is compared with all that are known,
and in a pasted log nearly every word is unknown."""
_LONG = 8
"""Letters from which a word may hold more than one slip."""
_WORDS_REMEMBERED = 1_024


def nearest_word(word: str, known: Sequence[str], slips: int) -> str | None:
    """The known word that differs least: in a long word by so many slips, in a short one by one. None where all differ
    by more, or the nearest begins otherwise: people rarely get the first letter wrong."""
    near = process.extractOne(
        word, known, scorer=DamerauLevenshtein.distance, score_cutoff=1 if len(word) < _LONG else slips
    )
    return None if near is None or near[0][0] != word[0] else str(near[0])


def nearest_among(known: Sequence[str]) -> Callable[[str, int], str | None]:
    """Gives the nearest of these for a word and so many slips, and remembers what it gave: while somebody types, all
    words but the last stay the same."""

    @lru_cache(_WORDS_REMEMBERED)
    def nearest(word: str, slips: int) -> str | None:
        return nearest_word(word, known, slips)

    return nearest
