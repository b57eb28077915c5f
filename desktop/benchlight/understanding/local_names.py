"""What the languages beside English call the parts, from the lexicon: "Akku", "beeldscherm", "nappe".

A name counts in every text, or where it means another thing in English or another language ("arm", "pen"), in texts of
its own. German and Dutch put names together with others: "Waschmaschinentür", "koffiezetapparaatslang".
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cache, lru_cache
from itertools import chain

from benchlight.understanding.language import COMPOUNDING, is_word
from benchlight.understanding.parts import all_parts
from benchlight.understanding.tables import languages_table

_SHORTEST_BEGINNING, _SHORTEST_END, _SHORT = 4, 3, 4
"""Letters of the beginning of a compound, and of its end; so many of an end are few."""
_ENDINGS = {
    "de": ("s", "n", "en", "e", "es", "er", "ern"),
    "nl": ("s", "en", "n", "je", "tje"),
    "fr": ("s", "x"),
    "es": ("s", "es"),
    "it": (),
}
"""What is put behind a name of several, or of something: "Akkus"."""
OTHER_LANGUAGES = frozenset(_ENDINGS)
"""Those beside English."""
_LONG_ENOUGH = 5
"""Letters of a name before a long ending: "werken" are no "Werk"."""
_ITALIAN = {"i": "oe", "e": "a"}
"""The last letter of a name of several, to those of one."""


@lru_cache(1 << 14)
def local_names(phrase: str, many: int, kinds: tuple[str, ...], languages: frozenset[str]) -> tuple[str, ...]:
    """The lexicon's names of the parts of these kinds of device, of any where there are none, that a text in these
    languages calls so. `phrase` is a `part_words.key` of so many words."""
    numbers = local_parts(phrase, many, kinds, languages)
    return tuple(dict.fromkeys(all_parts()[number].name for number in numbers))


def local_parts(phrase: str, many: int, kinds: tuple[str, ...], languages: frozenset[str]) -> list[int]:
    """The same as numbers of `all_parts`."""
    spoken = sorted(languages)
    forms = (phrase,) if many > 1 else chain((phrase,), _singulars(phrase, spoken), _ends(phrase, spoken))
    for form in forms:
        numbers = [
            number
            for number in _called(form, spoken)
            if not kinds or not set(kinds).isdisjoint(all_parts()[number].kinds)
        ]
        if numbers:
            return numbers
    return []


def _called(name: str, languages: Iterable[str]) -> list[int]:
    """The parts that are called so."""
    everywhere, guarded = _table()
    found = list(everywhere.get(name, ()))
    for language in languages:
        found += guarded.get(language, {}).get(name, ())
    return found


def _singulars(word: str, languages: Iterable[str]) -> Iterator[str]:
    for language in languages:
        for ending in _ENDINGS[language]:
            if word.endswith(ending) and (len(ending) == 1 or len(word) - len(ending) >= _LONG_ENOUGH):
                yield word.removesuffix(ending)
        if language == "it":
            yield from (word[:-1] + letter for letter in _ITALIAN.get(word[-1:], ""))


def _ends(word: str, languages: Iterable[str]) -> Iterator[str]:
    """What a compound may name by its end, the longest first; a short one only behind a word that is one."""
    for language in filter(COMPOUNDING.__contains__, languages):
        for cut in range(_SHORTEST_BEGINNING, len(word) - _SHORTEST_END + 1):
            if len(word) - cut > _SHORT or is_word(word[:cut], language):
                yield word[cut:]


@cache
def _table() -> tuple[dict[str, list[int]], dict[str, dict[str, list[int]]]]:
    table = languages_table()
    return table["names"], table["guarded"]
