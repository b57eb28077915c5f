"""What may hurt people: brought up by the words of a text, or by the part that is opened."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import cache, lru_cache
from typing import NamedTuple

from benchlight.translation import spoken
from benchlight.understanding.tables import table
from benchlight.words import words

_WHOLE = "="
"""Before what is a whole word, and not only the beginning of one."""
_NEGATION = 2
"""A word that says no counts for so many words behind it."""


class Hazard(NamedTuple):
    """A danger, and what to do about it."""

    name: str
    """Unique: "swollen-cell"."""
    kinds: frozenset[str]
    """Kinds of device that may have it; any where empty."""
    parts: frozenset[str]
    """Parts of such devices that have it, by the lexicon's names for them."""
    texts: tuple[tuple[str, ...], ...]
    """Beginnings of words, folded. A text that has all of one of these brings it up."""
    unless: tuple[tuple[str, ...], ...]
    """A text that has all of one of these does not, whatever else it says."""
    says: dict[str, str]
    """By language the line that warns of it."""


@cache
def all_hazards() -> dict[str, Hazard]:
    """The hazards by their names, the worst first."""
    found = table("hazards")
    return {
        name: Hazard(
            name,
            frozenset(each.get("kinds", ())),
            frozenset(each.get("parts", ())),
            tuple(tuple(text.split()) for text in each.get("texts", ())),
            tuple(tuple(text.split()) for text in each.get("unless", ())),
            each["says"],
        )
        for name, each in found["hazard"].items()
    }


def warning(name: str) -> str:
    """The line that warns of a hazard, in the language that is spoken."""
    says = all_hazards()[name].says
    return says.get(spoken()) or says["en"]


@lru_cache(64)
def hazards_in(text: str, kinds: tuple[str, ...]) -> tuple[str, ...]:
    """The names of the hazards that the text brings up, of devices of these kinds, or of any."""
    split = words(text)
    no = _no()
    denied = {place + step for place, word in enumerate(split) if word in no for step in range(1, _NEGATION + 1)}
    said = [word for place, word in enumerate(split) if place not in denied]
    return tuple(
        hazard.name
        for hazard in all_hazards().values()
        if (not kinds or not hazard.kinds or hazard.kinds.intersection(kinds))
        and _says_one(hazard.texts, said)
        and not _says_one(hazard.unless, split)
    )


def hazards_of(kind: str, part: str) -> tuple[str, ...]:
    """The names of the hazards of a part of devices of the kind."""
    return tuple(
        hazard.name
        for hazard in all_hazards().values()
        if part in hazard.parts and (not hazard.kinds or kind in hazard.kinds)
    )


@cache
def _no() -> frozenset[str]:
    return frozenset(table("hazards")["no"])


def _says_one(texts: Iterable[Sequence[str]], said: Sequence[str]) -> bool:
    return any(all(_has(beginning, said) for beginning in text) for text in texts)


def _has(beginning: str, said: Sequence[str]) -> bool:
    if beginning.startswith(_WHOLE):
        return beginning[len(_WHOLE) :] in said
    return any(word.startswith(beginning) for word in said)
