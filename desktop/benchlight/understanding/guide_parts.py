"""Which of the lexicon's parts a guide replaces, by what it calls the part: imported guides have names of their own."""

from __future__ import annotations

import math
import re
from collections import Counter, defaultdict
from collections.abc import Iterable
from functools import cache, cached_property, lru_cache
from typing import NamedTuple

from benchlight.understanding.language import languages_of
from benchlight.understanding.local_names import OTHER_LANGUAGES, local_parts
from benchlight.understanding.part_words import key, phrases, text_words
from benchlight.understanding.parts import Parts, all_parts
from benchlight.understanding.tables import table
from benchlight.words import words

_ENOUGH = 0.6
"""Share of the words' worth that two names must have in common."""
_NEARLY_ALL = 0.97
"""The same for a part that devices of the kind do not have in the lexicon, only others do."""
_UNKNOWN = 6.0
"""Worth of a word that no name in the lexicon holds, in nats."""
_SEVERAL = re.compile(r" and |[&/,]|\(")


class _Name(NamedTuple):
    words: frozenset[str]
    full: frozenset[str]
    """With the words that tell no part from another."""
    head: str
    part: int
    place: int
    """Among the names of the part."""


class GuideParts:
    """Finds the part of a guide."""

    def __init__(self, parts: Parts, names: dict[str, object]) -> None:
        """`names` is the content of `part-names.toml`."""
        self._modifiers = frozenset(str(names["modifiers"]).split())
        self._attached = frozenset(str(names["attached"]).split())
        self._joined = frozenset(_lists(names, "joined"))
        self._silent = frozenset(_lists(names, "silent"))
        self._same = {word: line[0] for line in names["same"] for word in line}  # type: ignore[attr-defined]
        # Where two parts of a kind have one name, the one that fails more is meant.
        self._exact = {
            (kind, each.casefold()): number
            for number, part in sorted(enumerate(parts), key=lambda numbered: numbered[1].complaints)
            for kind in part.kinds
            for each in reversed(part.names)
        }
        self._parts = parts

    @cached_property
    def _holding(self) -> dict[str, list[_Name]]:
        """By word the names that hold it."""
        holding: dict[str, list[_Name]] = defaultdict(list)
        for number, part in enumerate(self._parts):
            for place, each in enumerate(part.names):
                name = _Name(*self._words(each), number, place)
                for word in name.words:
                    holding[word].append(name)
        return dict(holding)

    @cached_property
    def _worth(self) -> dict[str, float]:
        """How much each word tells: the more, the fewer parts it names."""
        held = {word: len({name.part for name in names}) for word, names in self._holding.items()}
        return {word: math.log(len(self._parts) / count) + 1 for word, count in held.items()}

    def find(self, kind: str, name: str) -> int:
        """The number of the part that a guide for a device of the kind calls so; -1 where the lexicon has none. Where
        only devices of other kinds have such a part, theirs."""
        exact = self._exact.get((kind, name.casefold()))
        if exact is not None:
            return exact
        for each in dict.fromkeys((name, *_SEVERAL.split(name))):  # "Heat Sink and Fan" is a heat sink
            own = self._best(each, _ENOUGH, kind)
            if own >= 0:
                return own
        local = self._local(name, kind)
        return local if local >= 0 else self._best(name, _NEARLY_ALL)

    def _local(self, name: str, kind: str) -> int:
        """The part that a guide in another language than English calls so, or names in its title: "Akku tauschen"."""
        told = {each.language for each in languages_of(name)}
        if told == {"en"}:
            return -1
        kinds, split = (kind,) if kind else (), text_words(name)

        def numbers(phrase: str, many: int) -> list[int] | None:
            return local_parts(phrase, many, kinds, OTHER_LANGUAGES & told) or None

        whole = local_parts(key(name), len(split), kinds, OTHER_LANGUAGES)
        found = whole or next((of_phrase for *_, of_phrase in phrases(split, numbers)), [])
        if not kind and found:  # of devices of any kind: what most of them have, but "Schlauch" may be any hose
            called, often = Counter(self._parts[number].names[0] for number in found).most_common(1)[0]
            found = [number for number in found if self._parts[number].names[0] == called and 2 * often > len(found)]
        return max(found, key=lambda number: self._parts[number].complaints, default=-1)

    def _best(self, name: str, least: float, kind: str | None = None) -> int:
        wanted, full, head = self._words(name)
        best, part = (0.0, False, 0, 0), -1
        for each in {id(name): name for word in wanted for name in self._holding.get(word, ())}.values():
            own = self._parts[each.part]
            # A motor of brushes is no brush of motors.
            turned = head != each.head and head in each.words and each.head in wanted
            if (kind is None or kind in own.kinds) and not turned:
                share = self._sum(wanted & each.words) / self._sum(wanted | each.words)
                rating = (share, full == each.full, own.complaints, -each.place)
                if share >= least and rating > best:
                    best, part = rating, each.part
        return part

    def _sum(self, of: Iterable[str]) -> float:
        return sum(self._worth.get(word, _UNKNOWN) for word in of)

    def _words(self, name: str) -> tuple[frozenset[str], frozenset[str], str]:
        """The words that tell the part, all, and the last of those that tell it: what it is, not what it is of."""
        single = [_singular(word) for word in words(name)]
        found: list[str] = []
        while single:
            pair = " ".join(single[:2])
            word = pair.replace(" ", "") if pair in self._joined else single[0]
            del single[: 2 if pair in self._joined else 1]
            found.append(self._same.get(word, word))
        full = frozenset(found)
        telling = full - self._modifiers - self._silent or full
        telling = telling - self._attached or telling
        return telling, full, next(word for word in reversed(found) if word in telling) if found else ""


def _singular(word: str) -> str:
    if len(word) > 5 and word.endswith(("ches", "shes", "sses", "xes")):
        return word[:-2]
    return word[:-1] if len(word) > 3 and word.endswith("s") and not word.endswith("ss") else word


def _lists(names: dict[str, object], key: str) -> list[str]:
    value = names[key]
    assert isinstance(value, list)
    return value


@cache
def _guide_parts() -> GuideParts:
    return GuideParts(all_parts(), table("part-names"))


@lru_cache(1 << 16)
def part_of_guide(kind: str, name: str) -> int:
    """`GuideParts.find` among all parts."""
    return _guide_parts().find(kind, name)
