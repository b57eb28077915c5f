"""The parts that a text names: "Laugenpumpe", "drain pump" and "pump" of a washer are all its drain pump.

What guides call the parts of a kind of device is in the table of parts; `resources/ranking/part-words.toml` adds what
people say. What they say in other languages is `local_names`.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cache, lru_cache
from typing import NamedTuple, TypeVar

from benchlight.understanding.language import languages_of
from benchlight.understanding.local_names import local_names
from benchlight.understanding.parts import all_parts
from benchlight.understanding.tables import table
from benchlight.words import spaced, words

LONGEST = 5
"""Words of the longest phrase that is looked up."""

Meaning = TypeVar("Meaning")

# What French and Italian put before an apostrophe is a word of its own, and so is what English puts behind a part:
# "l'écran", "battery's new".
_WORD = re.compile(
    r"\d+[.,]\d+|\b(?:[cdjlmnst]|qu)['’](?=[^\W_]{2})|[^\W_]+(?:(?!['’]s\b)['’\-][^\W_]+)*|['’]s\b|[^\s\w]|\n",
    re.IGNORECASE,
)
_ONE_SIDE = ("left", "right", "replacement")
"""Names that begin so are no names: "left speaker works" says nothing of the right one."""


class Word(NamedTuple):
    """A word or a sign of a text."""

    folded: str
    """Without accents, capitals and hyphens; "" where it is a sign."""
    text: str
    start: int
    end: int


class Mention(NamedTuple):
    """A place where a text names parts."""

    names: tuple[str, ...]
    """The lexicon's names of the parts that may be meant."""
    start: int
    length: int


def part_mentions(text: str, kinds: Iterable[str] = ()) -> tuple[Mention, ...]:
    """The parts that the text names, in order; parts of any kind of device where `kinds` is empty."""
    split = text_words(text)
    kinds = tuple(kinds)
    in_english, languages = names_of(kinds), other_languages(text)

    def called(phrase: str, many: int) -> tuple[str, ...] | None:
        return in_english.get(phrase) or local_names(phrase, many, kinds, languages) or None

    return tuple(
        Mention(names, split[place].start, split[place + length - 1].end - split[place].start)
        for place, length, names in phrases(split, called)
    )


def other_languages(text: str) -> frozenset[str]:
    """The languages of the text beside English."""
    return frozenset(told.language for told in languages_of(text)) - {"en"}


@lru_cache(2)
def text_words(text: str) -> tuple[Word, ...]:
    """The words and signs of the text; what an apostrophe or hyphen joins is one word. Of the text at hand they are
    kept: exclusions and mentions of parts are looked for one after the other."""
    return tuple(
        Word(_folded(found.group()), found.group(), found.start(), found.end()) for found in _WORD.finditer(text)
    )


def phrases(split: Sequence[Word], known: Callable[[str, int], Meaning | None]) -> Iterator[tuple[int, int, Meaning]]:
    """The known phrases, from left to right, the longest at each place: (first word, words, what it means).

    `known` tells what a phrase of so many words means; it is as `key` makes it.
    """
    place = 0
    while place < len(split):
        joined, longest, found = "", 0, None
        for length, word in enumerate(split[place : place + LONGEST], 1):
            if not word.folded:
                break
            joined += word.folded
            meaning = known(joined, length)
            if meaning is not None:
                longest, found = length, meaning
        if found is not None:
            yield place, longest, found
        place += longest or 1


def key(phrase: str) -> str:
    """By which a phrase is found, however it is spaced: "Hard Drive", "hard-drive" and "harddrive" are one."""
    return spaced(phrase.replace("-", " ")).replace(" ", "")


@lru_cache(64)
def names_of(kinds: tuple[str, ...]) -> dict[str, tuple[str, ...]]:
    """For each English word for parts of these kinds of device, of any kind where there are none, the names of the
    parts."""
    every = kinds or tuple(sorted({kind for part in all_parts() for kind in part.kinds}))
    if len(every) == 1:
        return _names_of_kind(every[0])
    merged: dict[str, tuple[str, ...]] = {}
    for kind in every:
        for word, names in _names_of_kind(kind).items():
            others = merged.get(word, names)
            merged[word] = others if others == names else tuple(dict.fromkeys(others + names))
    return merged


@cache
def _names_of_kind(kind: str) -> dict[str, tuple[str, ...]]:
    parts = [all_parts()[number] for number in all_parts().of_kind(kind)]
    heads, said = _part_words()
    called: dict[str, dict[str, None]] = {}
    ends: dict[str, dict[str, None]] = {}
    for part in parts:
        for name in part.names:
            if name.lower().startswith(_ONE_SIDE):
                continue
            called.setdefault(key(name), {})[part.name] = None
        for head in heads.intersection(_ends(part.names[0])):
            ends.setdefault(key(head), {})[part.name] = None
    found = {**ends, **called}
    for name, others in said.items():
        for word in others if name in found else ():
            # A word of several parts ("psu") means those that the kind has; what guides call a part goes first.
            if word not in called:
                found.setdefault(word, {}).update(found[name])
    singular = {word: tuple(names) for word, names in found.items()}
    return {**{_plural(word): names for word, names in singular.items()}, **singular}


@cache
def _part_words() -> tuple[set[str], dict[str, list[str]]]:
    """The heads, and for each name of a part the other English words for it, as keys."""
    read = table("part-words")
    said = {key(name): [key(word) for word in spoken.get("en", ())] for name, spoken in read["words"].items()}
    return set(read["heads"]), said


def _ends(name: str) -> Iterator[str]:
    """What a name may be called for short: "fan motor", "motor" and "fan" of an "Evaporator Fan Motor"."""
    split = name.lower().removesuffix("s").split()
    for run in (split, split[:-1] if split[-1] == "motor" else []):
        yield from (" ".join(run[first:]) for first in range(1, len(run)))


@cache
def _plural(word: str) -> str:
    """The English plural; of a plural the singular."""
    if word.endswith("ies"):
        return word[:-3] + "y"
    if word.endswith(("shes", "ches", "xes", "sses")):
        return word[:-2]
    if word.endswith("s"):
        return word[:-1]
    if word.endswith("y") and not word.endswith(("ay", "ey", "oy")):
        return word[:-1] + "ies"
    return word + ("es" if word.endswith(("sh", "ch", "x")) else "s")


@lru_cache(4_096)
def _folded(word: str) -> str:
    pieces = words(word)
    return pieces[-1] if pieces else ""
