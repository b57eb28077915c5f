"""Forgives typing slips in other languages than English, whose words the model knows from the lexicon alone: of
"kabrlbreuk" it would see letters. English slips it has seen in plenty."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache, lru_cache

from rapidfuzz import process
from rapidfuzz.distance import DamerauLevenshtein

from benchlight.index.spelling import MOST_FORGIVEN
from benchlight.understanding.language import is_known, languages_of, vocabulary
from benchlight.words import words

_SHORTEST = 5
"""Letters of a word that a slip is seen in: shorter ones are often other words."""
_LETTERS = re.compile(r"[^\W\d_]+")


def mended(text: str, known: Callable[[str], bool] = lambda word: False) -> str:
    """The text, in which the nearest word of its language takes the place of each that no language has, where one
    letter differs. `known` tells of other words, such as names of devices, that they are right."""
    languages = tuple(told.language for told in languages_of(text) if told.language != "en")
    if not languages:
        return text
    seen = 0

    def right(found: re.Match[str]) -> str:
        nonlocal seen
        seen += 1
        return found.group() if seen > MOST_FORGIVEN else _right(found.group(), languages, known)

    return _LETTERS.sub(right, text)


def _right(written: str, languages: tuple[str, ...], known: Callable[[str], bool]) -> str:
    word = "".join(words(written))
    if len(word) < _SHORTEST or is_known(word) or known(word):
        return written
    return next((near for language in languages if (near := _nearest(word, language))), written)


@lru_cache(1_024)
def _nearest(word: str, language: str) -> str:
    """The word of the language that differs by one slip, "" where there is none: rather a letter left out, doubled or
    moved than another one, by which two words differ that are both right."""
    near = process.extract(word, _vocabulary(language), scorer=DamerauLevenshtein.distance, score_cutoff=1, limit=None)
    found = [each for each, *_ in near if each[0] == word[0]]
    return min(found, key=lambda each: len(each) == len(word) and sorted(each) != sorted(word), default="")


@cache
def _vocabulary(language: str) -> list[str]:
    return [word for word in vocabulary(language) if len(word) >= _SHORTEST - 1]
