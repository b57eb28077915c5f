"""The words of a text as device names have them: which of them tell, and which count for nothing.

Everyday words, numbers and short codes tell little of a device by themselves; a size, an age or a price tells nothing.
The lists are in `resources/ranking`.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable
from functools import cache
from typing import NamedTuple

from benchlight.index.devices import Devices, is_model_number
from benchlight.understanding.tables import table
from benchlight.words import tokens, words

RUNS = re.compile(r"\d+|[^\W\d_]+|\+")
"""Letters, figures and the plus sign, as they take turns in a word."""
_ORDINAL = re.compile(r"\d+(?:st|nd|rd|th|er|e|de|ste)")
ROMAN = {"2": "ii", "3": "iii", "4": "iv", "5": "v", "6": "vi", "7": "vii", "8": "viii", "9": "ix", "+": "plus"}
"""What names write for what people write."""
_SHORTEST_TELLING = 3
"""Letters of a word that may name a device without another."""
_SHORTEST_NUMBER = 3
"""Digits of a number that names a device beside its brand."""


class Word(NamedTuple):
    """A word of the text."""

    text: str
    span: tuple[int, int]
    at: int
    """The first of the pieces that it is made of, and the one after its last: what hyphens join is several."""
    after: int
    counts_for_nothing: bool
    """Whether it is part of a measure or of what says something else."""


def words_in_place(text: str, ignore: Iterable[tuple[int, int]], known: Devices | None = None) -> list[Word]:
    """The words of the text with their places. Those in the spans (start, length) to ignore count for nothing, nor do
    measures, but for a model number of the known devices that only looks like one: "8770w"."""
    said, nothing = bytearray(len(text)), bytearray(len(text))
    for start, length in ignore:
        said[start : start + length] = nothing[start : start + length] = b"x" * length
    for measure in _measure().finditer(text):
        nothing[measure.start() : measure.end()] = b"x" * len(measure.group())
    found: list[Word] = []
    starts: list[int] = []
    for word, start, length in tokens(text):
        if starts and start <= starts[-1]:  # the whole of pieces that are through
            at = bisect_left(starts, start)
        else:
            at = len(starts)
            starts.append(start)
        of_device = known is not None and is_model_number(word) and word in known
        marked = any((said if of_device else nothing)[start : start + length])
        found.append(Word(word, (start, length), at, len(starts), marked))
    return found


@cache
def _measure() -> re.Pattern[str]:
    """Finds sizes, ages, times, percentages, versions, dates."""
    measures = table("measures")
    units, before = ("|".join(measures[name].split()) for name in ("units", "before"))
    return re.compile(
        rf"(?<![^\W_])\d+(?:[.,]\d+)?\s*-?\s*(?:{units})(?![^\W_])"
        rf"|(?<![^\W_])(?:{before})[\s:#]+\d+(?:[.,]\d+)*(?![^\W_])"
        r"|(?<![^\W_])\d{1,2}:\d\d(?![^\W_])|(?<![^\W_])\d{1,4}[/.]\d{1,2}[/.]\d{1,4}(?![^\W_])",
        re.IGNORECASE,
    )


def is_weak(word: str) -> bool:
    """Whether the word is an everyday one, a number, or a code too short to name a device."""
    if word.isdigit() or word in everyday_words():
        return True
    if len(word) < _SHORTEST_TELLING:
        return word not in brand_words()
    return word[0].isdigit() and _ORDINAL.fullmatch(word) is not None


def has_digit(word: str) -> bool:
    """Whether there is a digit in the word."""
    return any(letter.isdigit() for letter in word)


def is_code(word: str) -> bool:
    """Whether the word may be a model number, or the number of a model."""
    return is_model_number(word) or (word.isdigit() and len(word) >= _SHORTEST_NUMBER)


def is_telling(word: str) -> bool:
    """Whether the word says more than a letter or a small number does."""
    return len(word) >= _SHORTEST_TELLING


def in_roman(word: str) -> list[str]:
    """The words of a name that people write with a figure: "s3" for the S III, "6s+" for the 6s Plus."""
    if word in ROMAN:
        return [ROMAN[word]]
    runs = RUNS.findall(word)
    return [runs[0], ROMAN[runs[1]]] if len(runs) == 2 and runs[1] in ROMAN and len(runs[0]) == 1 else []


@cache
def everyday_words() -> frozenset[str]:
    """Words of everyday language, of all languages that Benchlight knows, folded."""
    return frozenset(word for language in table("everyday").values() for word in words(language))


@cache
def brands() -> dict[str, tuple[str, ...]]:
    """The kinds of device that each brand makes, the commonest first; words for kinds that the device table has not."""
    return {brand: tuple(kinds) for brand, kinds in table("brands").items()}


@cache
def brand_words() -> frozenset[str]:
    """The words of all brands, folded."""
    return frozenset(word for brand in brands() for word in words(brand))


@cache
def brands_by_first_word() -> dict[str, list[tuple[tuple[str, ...], tuple[str, ...]]]]:
    """By the first word of brands the brands, as words, and the kinds that each makes."""
    found = defaultdict(list)
    for brand, makes in brands().items():
        name = tuple(words(brand))
        found[name[0]].append((name, makes))
    return dict(found)
