"""Word search with typo tolerance, over the catalog's full-text index."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import accumulate
from typing import NamedTuple, Protocol

import numpy as np
import numpy.typing as npt

from benchlight.index.search_index import SearchIndex
from benchlight.index.spelling import MOST_FORGIVEN
from benchlight.records import KnownSymptom, Query
from benchlight.understanding.part_words import other_languages
from benchlight.words import telling_words

_DEEPEST = 300
_SAME_SYMPTOM = 100.0
"""bm25 that a guide gets which fixed the very same words before: more than any words of a guide reach."""
_MOST_MATCHES = 1_000
"""A text is searched by its rarest words, until they match about so many guides: the others cost most, tell least."""
_ELIDING = frozenset({"fr", "it"})
"""Languages that join an article to a vowel: "l'écran" is one word, be its apostrophe typed or not."""
_ARTICLE, _VOWEL = re.compile("^(?:dell|[dl])(?=[aeiouh]..)"), re.compile("[aeiouh]")
_MOST_RANKED = 3_000
"""A word alone that matches more cannot be ranked between two keystrokes; any of its guides are shown then."""


class FullTextIndex(Protocol):
    """What word search asks of the catalog."""

    def guides(
        self, words: Sequence[str], limit: int, half_typed: bool = True, ranked: bool = True
    ) -> list[tuple[int, float]]:
        """(guide id, score) of guides with any of the words, the last where `half_typed` also as a beginning; best
        first, or where not `ranked` any of them, all with one score."""
        ...

    def known_symptoms(self, words: Sequence[str], limit: int, half_typed: bool = True) -> list[KnownSymptom]:
        """The known symptoms with any of the words; best first."""
        ...

    def steps(self, words: Sequence[str], limit: int) -> list[tuple[int, float]]:
        """(guide id, score) of guides whose steps hold any of the words; best first."""
        ...

    def in_steps(self, words: Sequence[str]) -> dict[str, int]:
        """Those of the words that steps hold, with the number of guides."""
        ...


@dataclass(frozen=True, slots=True)
class WordMatches:
    """What word search found."""

    scores: npt.NDArray[np.float32]
    """bm25 for each guide of the corpus, 0 where no word matched."""
    words: tuple[str, ...]
    """The words searched for, corrected."""
    half_typed: bool = True
    """Whether the last of them may be a beginning."""
    same_symptom: Mapping[int, KnownSymptom] = field(default_factory=dict)
    """Guide id to the known symptom that holds all words of the text, for the guides that have one."""

    def of(self, words: Iterable[str]) -> tuple[str, ...]:
        """Those of the words, which belong to a guide, that matched."""
        return matched(self.words, words, self.half_typed)


class _Chosen(NamedTuple):
    """What a text is searched by."""

    words: tuple[str, ...]
    half_typed: bool
    matches: int
    """How many guides hold the words, a guide counted once for each."""


class WordSearch:
    """Searches the words of a query in guides and known symptoms."""

    def __init__(self, index: SearchIndex, full_text: FullTextIndex) -> None:
        self._index = index
        self._full_text = full_text

    def search(self, text: str, without: Collection[str]) -> WordMatches:
        """Scores the corpus for the words of the text, except stop words and the words `without`."""
        corpus, vocabulary = self._index.corpus, self._index.vocabulary
        scores = np.zeros(len(corpus), dtype=np.float32)
        wanted = [word for word in telling_words(text) if word not in without]
        if not wanted:
            return WordMatches(scores, ())
        # The last word may be half typed, so it is searched as a beginning, and corrected only where it begins no word.
        last = wanted[-1]
        in_steps = self._full_text.in_steps([word for word in wanted if word not in vocabulary])
        if not vocabulary.begins_a_word(last) and last not in in_steps:
            last = vocabulary.corrected(last, slips=1)
        corrected = [word if word in in_steps else vocabulary.corrected(word) for word in wanted[:-1][:MOST_FORGIVEN]]
        others = [*corrected, *wanted[:-1][MOST_FORGIVEN:]]
        if not _ELIDING.isdisjoint(other_languages(text)):
            others += [form for word in wanted for form in _forms(word) if form in vocabulary]
        chosen = self._choose(others, last)
        # A known symptom may hold words that no guide does, so there the words count as they were typed, too.
        typed = [word for word in wanted if word not in vocabulary]
        told: list[tuple[int, float]] = []
        same: dict[int, KnownSymptom] = {}
        for symptom in self._full_text.known_symptoms([*typed, *others, last], _DEEPEST, chosen.half_typed):
            missing = set(wanted).difference(telling_words(symptom.text[: Query.MOST_CHARACTERS]))
            told.append((symptom.guide_id, _SAME_SYMPTOM * (len(wanted) - len(missing)) / len(wanted)))
            if not missing and (symptom.fixed or symptom.guide_id not in same):
                same[symptom.guide_id] = symptom
        found = self._guides(chosen) + told + self._full_text.steps(_rarest(in_steps), _DEEPEST)
        if found:
            ids, values = zip(*found, strict=True)
            positions = corpus.positions(ids)
            known = positions >= 0
            np.maximum.at(scores, positions[known], np.array(values, dtype=np.float32)[known])
        return WordMatches(scores, chosen.words, chosen.half_typed, same)

    def _choose(self, others: list[str], last: str) -> _Chosen:
        """The rarest of the words within `_MOST_MATCHES`, one at least. What the last one begins may be too much for
        that; beside other words it then counts as a whole word, or where no guide holds it, not at all."""
        vocabulary = self._index.vocabulary
        begun = vocabulary.count_beginning(last)
        indexed = [word for word in others if word in vocabulary]
        rarest = min(map(vocabulary.count, indexed), default=0)
        room = _MOST_MATCHES - (rarest if rarest <= _MOST_MATCHES else 0)
        half_typed = 0 < begun <= room or not indexed
        if not half_typed and last in vocabulary:
            indexed.append(last)
        indexed = sorted(dict.fromkeys(indexed), key=vocabulary.count)
        matches = begun if half_typed else 0
        chosen: list[str] = []
        for word in indexed:
            matches += vocabulary.count(word)
            if matches > _MOST_MATCHES and (chosen or half_typed):
                matches -= vocabulary.count(word)
                break
            chosen.append(word)
        return _Chosen((*chosen, last) if half_typed else tuple(chosen), half_typed, matches)

    def _guides(self, chosen: _Chosen) -> list[tuple[int, float]]:
        if chosen.matches <= _MOST_RANKED:
            return self._full_text.guides(chosen.words, _DEEPEST, chosen.half_typed)
        (word,) = chosen.words
        vocabulary = self._index.vocabulary
        if chosen.half_typed:  # its commonest completion, because the index would gather all of them
            word = max(vocabulary.beginning(word), key=vocabulary.count)
        return self._full_text.guides([word], _DEEPEST, half_typed=False, ranked=False)


def _forms(word: str) -> list[str]:
    """The word with and without the articles that may be joined to it: "ecran" and "lecran"."""
    stem = _ARTICLE.sub("", word)
    forms = (article + stem for article in ("", "l", "d", "dell")) if _VOWEL.match(stem) else ()
    return [form for form in forms if form != word]


def _rarest(counts: Mapping[str, int]) -> list[str]:
    """The rarest of the words within `_MOST_MATCHES`."""
    rarest = sorted(counts, key=counts.__getitem__)
    through = accumulate(map(counts.__getitem__, rarest))
    return [word for word, matches in zip(rarest, through, strict=True) if matches <= _MOST_MATCHES]


def matched(wanted: Sequence[str], words: Iterable[str], half_typed: bool = True) -> tuple[str, ...]:
    """Those of the words that are wanted, or where it is `half_typed` begin with the last wanted word."""
    if not wanted:
        return ()
    beginning = wanted[-1] if half_typed else None
    return tuple([word for word in words if word in wanted or (beginning is not None and word.startswith(beginning))])
