"""In which language a text is, from a few words; a text may be in two: "display kaputt, black screen".

Words of the lexicon and of the kinds of device tell it, and of what they do not know, a German or Dutch compound.
"""

from __future__ import annotations

from functools import cache, lru_cache
from typing import NamedTuple

from benchlight.understanding.tables import languages_table
from benchlight.words import words

_ONE_OF_SEVERAL = 0.3
"""What a word is worth for each of its languages, where it has several."""
_BESIDE = 0.3
"""Share of the worth that a language beside the first has at least, and a word of its own."""
COMPOUNDING = ("de", "nl")
"""Languages that write compounds as one word."""
_SHORTEST_BEGINNING, _SHORTEST_END, _SHORTEST_COMPOUND = 4, 3, 9
"""Letters of the pieces of a compound, and of all of it."""


class Told(NamedTuple):
    """A language of a text."""

    language: str
    """As a code of ISO 639-1."""
    words: tuple[str, ...]
    """The words that told it, folded."""


@lru_cache(8)
def languages_of(text: str) -> tuple[Told, ...]:
    """The languages of the text, the one that most words are in first; none where nothing tells."""
    worth: dict[str, float] = {}
    telling: dict[str, list[str]] = {}
    for word in dict.fromkeys(words(text)):
        languages = _told_by(word)
        for language in languages:
            own = len(languages) == 1
            worth[language] = worth.get(language, 0) + (1 if own else _ONE_OF_SEVERAL)
            if own:
                telling.setdefault(language, []).append(word)
    if not telling:
        best = max(worth.values(), default=0)
        alone = [language for language in worth if worth[language] == best]
        return (Told(alone[0], ()),) if len(alone) == 1 else ()
    best = max(worth[language] for language in telling)
    found = [language for language in telling if worth[language] >= _BESIDE * best]
    return tuple(Told(each, tuple(telling[each])) for each in sorted(found, key=worth.__getitem__, reverse=True))


def is_word(word: str, language: str) -> bool:
    """Whether the language has the folded word."""
    return language in _languages_of_words().get(word, ())


def is_known(word: str) -> bool:
    """Whether some language has the folded word, or of German or Dutch both words that it is made of."""
    return bool(_told_by(word)) or word in _common()


def vocabulary(language: str) -> list[str]:
    """The folded words of a language."""
    return [word for word, languages in _languages_of_words().items() if language in languages]


@lru_cache(4_096)
def _told_by(word: str) -> tuple[str, ...]:
    """The languages that have the word."""
    known = _languages_of_words()
    if word in known or len(word) < _SHORTEST_COMPOUND:
        return known.get(word, ())
    cuts = range(_SHORTEST_BEGINNING, len(word) - _SHORTEST_END + 1)
    # Between the two may stand a letter that joins them: "Waschmaschine-n-tür", "Leistung-s-schalter".
    begins = [known.get(word[:cut]) or known.get(word[: cut - 1], ()) for cut in cuts]
    pieces = [{*begin}.intersection(known.get(word[cut:], ())) for begin, cut in zip(begins, cuts, strict=True)]
    return tuple(language for language in COMPOUNDING if any(language in both for both in pieces))


@cache
def _common() -> frozenset[str]:
    """The words of too many languages to tell one."""
    return frozenset(languages_table()["common"].split())


@cache
def _languages_of_words() -> dict[str, tuple[str, ...]]:
    return {
        word: languages
        for together, of in languages_table()["tells"].items()
        for languages in (tuple(together.split()),)
        for word in of.split()
    }
