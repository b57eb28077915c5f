"""What may hurt people: brought up by the words of a text, or by the part that is opened.

`resources/ranking/hazards.toml` says how its texts are written.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache, lru_cache
from typing import NamedTuple

from benchlight.translation import spoken
from benchlight.understanding.tables import table
from benchlight.words import words

_WHOLE, _ANYWHERE, _DENIED, _THEN, _OR = "=", "~", "!", "_", "|"
_NEAR = 7
"""So many words apart may those stand that belong together."""
_NEAR_HARMLESS = 2
"""The same of words that are harmless together: these are one phrase."""
_CLAUSE = re.compile(r"([.,;:!?()\n]+)(?:\s|$)|\s[-\u2013\u2014/]\s")
_ANSWERED = ":?"
"""After these a clause that says no and nothing else denies what was asked."""
_SHORTEST = 3
"""A beginning of a word has at least so many letters."""


class Text(NamedTuple):
    """Words that bring up a hazard, or that do not, where all stand near the first of them."""

    beginnings: tuple[tuple[str, ...], ...]
    """Of each word those that it may begin with."""
    kinds: frozenset[str] = frozenset()
    """Kinds of device of which they are true; any where empty."""


class Hazard(NamedTuple):
    """A danger, and what to do about it."""

    name: str
    """Unique: "swollen-cell"."""
    parts: frozenset[tuple[str, str]]
    """Kinds of device, and parts of them that have it, by the lexicon's names for them."""
    texts: tuple[Text, ...]
    """A text that has one of these brings it up."""
    not_of: frozenset[str]
    """Kinds of device whose texts do not bring it up, where nothing else may be meant."""
    unless: tuple[Text, ...]
    """The words of these, where they stand together, bring nothing up."""
    says: dict[str, str]
    """By language the line that warns of it."""


@cache
def all_hazards() -> dict[str, Hazard]:
    """The hazards by their names, the worst first."""
    return {
        name: Hazard(
            name,
            frozenset(_parts(each.get("parts", ()))),
            tuple(_texts(each.get("texts", ()), each.get("among", {}))),
            frozenset(each.get("not_of", ())),
            tuple(_texts(each.get("unless", ()), {})),
            each["says"],
        )
        for name, each in table("hazards")["hazard"].items()
    }


def warning(name: str) -> str:
    """The line that warns of a hazard, in the language that is spoken."""
    says = all_hazards()[name].says
    return says.get(spoken()) or says["en"]


@lru_cache(64)
def hazards_in(text: str, kinds: tuple[str, ...]) -> tuple[str, ...]:
    """The names of the hazards that the text brings up, of devices of these kinds, or of any."""
    said: dict[str, list[int]] = defaultdict(list)
    """Where words stand that have a beginning, or are one."""
    before, last = "", -1
    for place, word, denied in _words(text):
        for beginning in _beginnings(word):
            said[_DENIED + beginning if denied else beginning].append(place)
        if not denied:
            if place == last + 1:
                for beginning in _pairs(before, word):
                    said[beginning].append(last)
            before, last = word, place
    if not said:
        return ()
    rules, of = _rules(), frozenset(kinds)
    brought_up = {
        hazard.name
        for first in said
        for hazard, each in rules.get(first, ())
        if (not each.kinds or each.kinds & of)
        and not (of and of <= hazard.not_of)
        and _is_said(hazard, each, first, said)
    }
    return tuple(name for name in all_hazards() if name in brought_up) if brought_up else ()


@cache
def hazards_of(kind: str, part: str) -> tuple[str, ...]:
    """The names of the hazards of a part of devices of the kind."""
    return tuple(hazard.name for hazard in all_hazards().values() if (kind, part) in hazard.parts)


def _parts(written: Iterable[str]) -> Iterator[tuple[str, str]]:
    for each in written:
        kinds, _, part = each.rpartition("/")
        yield from ((kind, part) for kind in kinds.split())


def _texts(anywhere: Iterable[str], among: Mapping[str, Sequence[str]]) -> Iterator[Text]:
    sets = table("hazards")["sets"]
    for of, texts in (("", anywhere), *among.items()):
        kinds = frozenset(kind for each in of.split() for kind in sets.get(each, [each]))
        for text in texts:
            split = (each.split(_OR) for each in text.split())
            yield Text(tuple(tuple(one for each in word for one in sets.get(each, [each])) for word in split), kinds)


@cache
def _rules() -> dict[str, list[tuple[Hazard, Text]]]:
    """The texts of all hazards by what their first word may begin with."""
    found = defaultdict(list)
    for hazard in all_hazards().values():
        for text in hazard.texts:
            for beginning in text.beginnings[0]:
                found[beginning].append((hazard, text))
    return dict(found)


class _Known(NamedTuple):
    """What texts of hazards are made of."""

    beginnings: frozenset[str]
    inner: re.Pattern[str]
    """What may stand anywhere in a word."""
    firsts: frozenset[str]
    """The first words of pairs."""


@cache
def _known() -> _Known:
    all_texts = (text for hazard in all_hazards().values() for text in (*hazard.texts, *hazard.unless))
    every = {one.removeprefix(_DENIED) for text in all_texts for word in text.beginnings for one in word}
    inner = sorted((one[1:] for one in every if one.startswith(_ANYWHERE)), key=len, reverse=True)
    firsts = frozenset(one.partition(_THEN)[0] for one in every if _THEN in one)
    return _Known(frozenset(every), re.compile("|".join(map(re.escape, inner)) or "(?!)"), firsts)


@lru_cache(4_096)
def _beginnings(word: str) -> tuple[str, ...]:
    """What of the hazards' texts the word is, begins with or holds, as they write it."""
    every, inner, _ = _known()
    own = [word[:end] for end in range(_SHORTEST, len(word) + 1)]
    found = [one for one in (*own, _WHOLE + word) if one in every]
    return (*found, *(_ANYWHERE + one for one in dict.fromkeys(inner.findall(word))))


def _pairs(before: str, word: str) -> list[str]:
    """The same of two words that stand together."""
    every, _, firsts = _known()
    if before not in firsts:
        return []
    return [pair for end in range(1, len(word) + 1) if (pair := before + _THEN + word[:end]) in every]


def _words(text: str) -> Iterator[tuple[int, str, bool]]:
    """The words of the text, where they stand, and whether it denies them."""
    no, fillers, carriers = _no()
    place = 0
    clause: list[tuple[int, str, bool]] = []
    asked = False
    for split in _clauses(text):
        if isinstance(split, str):
            asked = split in _ANSWERED
            continue
        denied = asked and len(split) == 1 and split[0] in no
        yield from ((place, word, denied or so) for place, word, so in clause)
        clause = []
        denies = carries = False
        for word in split:
            place += 1
            denies = denies or (carries and word in carriers)
            carries = False
            if word in no:
                denies = True
                clause.append((place, word, False))
            elif not denies or word not in fillers:
                clause.append((place, word, denies))
                carries, denies = denies, False
        place += 1
    yield from clause


def _clauses(text: str) -> Iterator[list[str] | str]:
    """The words of each clause, and between them the first sign of what stands there."""
    start = 0
    for sign in _CLAUSE.finditer(text):
        yield words(text[start : sign.start()])
        yield (sign[1] or "-")[0]
        start = sign.end()
    yield words(text[start:])


@cache
def _no() -> tuple[frozenset[str], frozenset[str], frozenset[str]]:
    """Words that deny the next one, those that may stand between, and those behind which they go on denying."""
    found = table("hazards")
    carriers = frozenset(found["or"])
    return frozenset(found["no"]), carriers.union(found["fillers"]), carriers


def _is_said(hazard: Hazard, text: Text, first: str, said: Mapping[str, Sequence[int]]) -> bool:
    """Whether the text has these words near one of the first, and not only what is harmless."""
    harmless: set[int] | None = None
    for place in said[first]:
        if _places(text.beginnings[1:], place, said, _NEAR) is not None:
            if harmless is None:
                harmless = set(_harmless(hazard, said))
            if place not in harmless:
                return True
    return False


def _harmless(hazard: Hazard, said: Mapping[str, Sequence[int]]) -> Iterator[int]:
    for text in hazard.unless:
        for first in text.beginnings[0]:
            for place in said.get(first, ()):
                others = _places(text.beginnings[1:], place, said, _NEAR_HARMLESS)
                if others is not None:
                    yield place
                    yield from others


def _places(
    beginnings: Iterable[Sequence[str]], place: int, said: Mapping[str, Sequence[int]], near: int
) -> list[int] | None:
    """Where words with these beginnings stand near a place; None unless all do, each at one of its own."""
    taken = [place]
    for word in beginnings:
        for other in (other for one in word for other in said.get(one, ())):
            if abs(other - place) <= near and other not in taken:
                taken.append(other)
                break
        else:
            return None
    return taken[1:]
