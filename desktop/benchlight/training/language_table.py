"""Gathers from the lexicon and the tables of words what tells the language of a text, and what other languages call the
parts. `benchlight.training.word_tables` writes it."""

from __future__ import annotations

import json
import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence

from benchlight import resources
from benchlight.sources.lexicon import PartFamily, load_families
from benchlight.understanding.kinds import LANGUAGES
from benchlight.understanding.part_words import key, names_of
from benchlight.understanding.tables import FOLDER, table
from benchlight.words import UMLAUTS, words

_OWN = LANGUAGES[0]
_FUNCTION, _NAMED, _EVERYDAY = 20, 3, 2
"""As how often in the lexicon's texts words count that other tables have: function words, names of kinds and of what is
said of parts, words of every day."""
_RARER = 8
"""A word is one of a language too, where that has it at most so many times as rarely as the one that has it most."""
_LEAST = 2
"""How often a word is said at least to tell anything; what is said once may be a slip."""
_MOST_LANGUAGES = 3
"""A word of more tells nothing."""
_ELIDED = {"fr": ("d", "l"), "it": ("d", "l", "dell")}
"""What stands before a vowel, and is typed without its apostrophe."""
_VOWEL = re.compile("[aeiouh]")


def language_table() -> str:
    """The table as JSON: `tells`, the words of each set of languages; `common`, those of too many to tell one;
    `labels`, for each language what it calls the parts, in their order; `names`, keys of names to parts, whatever the
    language of a text; `guarded`, by language those that mean another thing in other languages."""
    families = load_families(resources.folder("lexicon"), languages=True)
    said = _said(families)
    names, guarded = _names(families, said)
    labels = {language: [_label(family, language) for family in families] for language in LANGUAGES[1:]}
    tells, common = _tells(said)
    content = {"tells": tells, "common": common, "labels": labels, "names": names, "guarded": guarded}
    lines = [
        f"{json.dumps(name)}: {json.dumps(part, ensure_ascii=False, separators=(',', ':'))}"
        for name, part in content.items()
    ]
    return "{\n" + ",\n".join(lines) + "\n}\n"


def _label(family: PartFamily, language: str) -> str:
    """What people call the part; "" where the lexicon does not say."""
    return next((each.names[0] for each in family.wordings if each.language == language), "")


def _said(families: Iterable[PartFamily]) -> dict[str, Counter[str]]:
    """How often each language has each word."""
    said = {language: Counter[str]() for language in LANGUAGES}

    def note(language: str, texts: Iterable[str], times: int = 1) -> None:
        for text in texts:
            spellings = {text, text.translate(UMLAUTS)} if language == "de" else {text}
            for word in (word for spelling in spellings for word in words(spelling)):
                if word.isalpha() and len(word) > 1:
                    said[language][word] += times

    for family in families:
        note(_OWN, (*family.names, family.causes, *family.check_first, *family.steps, *family.terse, *family.customer))
        note(_OWN, (*family.plain, *(line for report in family.report for line in report)))
        for wording in family.wordings:
            note(wording.language, (*wording.names, *wording.plain, *wording.diagnostic))
    for language in LANGUAGES:
        of_language = table(f"{FOLDER}/{language}")
        note(language, [of_language["function_words"]], _FUNCTION)
        note(language, (name for kind in of_language["names"].values() for name in kind), _NAMED)
        note(language, (word for of in table("exclusions")["words"].values() for word in of.get(language, ())), _NAMED)
        note(language, (word for of in table("part-words")["words"].values() for word in of.get(language, ())), _NAMED)
        note(language, [table("everyday")[language]], _EVERYDAY)
    return said


def _tells(said: Mapping[str, Counter[str]]) -> tuple[dict[str, str], str]:
    """By languages, as "de nl", the words that they have; and the words of so many that they tell none."""
    sizes = {language: counts.total() for language, counts in said.items()}
    found: dict[str, list[str]] = defaultdict(list)
    common: list[str] = []
    for word in sorted(set().union(*said.values())):
        shares = {language: said[language][word] / sizes[language] for language in LANGUAGES}
        of = [language for language, share in shares.items() if share * _RARER >= max(shares.values())]
        if max(said[language][word] for language in of) >= _LEAST:
            (found[" ".join(of)] if len(of) <= _MOST_LANGUAGES else common).append(word)
    return {languages: " ".join(found[languages]) for languages in sorted(found)}, " ".join(common)


def _names(
    families: Sequence[PartFamily], said: Mapping[str, Counter[str]]
) -> tuple[dict[str, list[int]], dict[str, dict[str, list[int]]]]:
    """Keys of names to the parts, those that count in every text and those that count in one of their language."""
    of_language = {language: _called(families, language) for language in LANGUAGES[1:]}
    everywhere: dict[str, set[int]] = defaultdict(set)
    guarded: dict[str, dict[str, list[int]]] = {}
    for language, called in of_language.items():
        others = [other for other in LANGUAGES if other != language]
        guarded[language] = {}
        for name, numbers in called.items():
            alike = [other for other in others if name in of_language.get(other, {})]
            if any(said[other][name] >= _LEAST for other in others if other not in alike):
                guarded[language][name] = numbers
            else:
                everywhere[name].update(numbers)
    return {name: sorted(numbers) for name, numbers in sorted(everywhere.items())}, guarded


def _called(families: Sequence[PartFamily], language: str) -> dict[str, list[int]]:
    """The keys of a language's names to the parts, with those that are called so first of all on a kind of device."""
    places: dict[str, dict[int, int]] = defaultdict(dict)
    for number, family in enumerate(families):
        for wording in family.wordings:
            if wording.language == language:
                for place, name in enumerate(wording.names):
                    for typed in _typed(name, language):
                        places[typed].setdefault(number, place)
    numbers = {(kind, family.name): number for number, family in enumerate(families) for kind in family.classes}
    for kind in sorted({kind for kind, _ in numbers}):
        in_english = names_of((kind,))
        for name, spoken in table("part-words")["words"].items():
            for typed in (typed for word in spoken.get(language, ()) for typed in _typed(word, language)):
                places[typed].update((numbers[kind, of], 0) for of in in_english.get(key(name), ()))
    everyday = _everyday(language)
    return {typed: sorted(_meant(of, families)) for typed, of in sorted(places.items()) if typed not in everyday}


def _everyday(language: str) -> set[str]:
    """The words of a language that mean another thing in nearly every text: "kan" is Dutch for "can"."""
    said = table("exclusions")["words"]
    texts = [word for name, of in said.items() if name != "on battery" for word in of.get(language, ())]
    return {word for text in (*texts, table(f"{FOLDER}/{language}")["function_words"]) for word in words(text)}


def _meant(places: Mapping[int, int], families: Sequence[PartFamily]) -> Iterator[int]:
    """Of the parts that have the name, each with its place among its names, those that are meant: where on a kind of
    device it is the first name of some, these alone."""
    for number, place in places.items():
        for kind in families[number].classes:
            rivals = [other for other in places if kind in families[other].classes]
            if place == 0 or all(places[rival] for rival in rivals):
                yield number
                break


def _typed(name: str, language: str) -> Iterator[str]:
    """The keys by which the name is found, however its umlauts and apostrophes are typed."""
    found = key(name)
    yield found
    if language == "de" and (spelt := key(name.translate(UMLAUTS))) != found:
        yield spelt
    if _VOWEL.match(found):
        yield from (elided + found for elided in _ELIDED.get(language, ()))
