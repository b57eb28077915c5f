"""Recognises the devices that a text names: "tp x240 dies" names "Lenovo ThinkPad X240"."""

from __future__ import annotations

import math
import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache, partial
from itertools import chain, takewhile

import numpy as np
import numpy.typing as npt

from benchlight.index.spelling import MOST_FORGIVEN, nearest_word
from benchlight.ranking.why import MAY_BE_MEANT
from benchlight.words import STOP_WORDS, as_written, wholes, words

_YEARS = re.compile(r"\b((?:19|20)\d\d)\s*[-\N{EN DASH}]\s*((?:19|20)\d\d)\b")
_RUNS = re.compile(r"\d+|[^\W\d_]+")

_SURE = 0.45
"""Score from which a device is recognised, where no other comes near."""
_WORDS_REMEMBERED = 1_024
_SHORTEST_MODEL_NUMBER = 4
_SHORTEST_FUZZY = 5
_FUZZY_WEIGHT = 0.8
_PREFIX_WEIGHT = 0.9
_COMMON_WEIGHT = 0.3
"""How much a word counts that names parts or kinds of device too: a "router" is no device named Router."""
_MISSING = 0.35
"""How much a word of the name that the text lacks counts against the device. Technicians leave the brand out."""
_ENOUGH = 0.565
"""Share of the information that tells one device from all others, ln(1 + devices) nats of idf, after which a name is
fairly sure: one model number, or a brand and a line."""


@dataclass(frozen=True, slots=True)
class DeviceMatch:
    """What a text says about devices."""

    scores: npt.NDArray[np.float32]
    """For each device how surely the text names it, 0 to 1."""
    recognised: int | None
    """The one device that the text names without doubt, or None."""
    words: tuple[str, ...] = ()
    """Words of the text, folded, that belong to the recognised device's name, as they come."""
    words_meaning: Callable[[int], tuple[str, ...]] = lambda device: ()
    """For one of several devices that the text may mean the words that do, as they come."""
    written: Callable[[tuple[str, ...]], tuple[str, ...]] = lambda words: words
    """Words of the text as it writes them."""

    def words_for(self, device: int) -> tuple[str, ...]:
        """Words of the text, as it writes them, that name the device. None where they rather name another, or may stand
        there by chance."""
        if self.recognised is not None:
            return self.written(self.words) if device == self.recognised else ()
        return self.written(self.words_meaning(device)) if self.scores[device] >= MAY_BE_MEANT else ()

    @property
    def names_some(self) -> bool:
        """Whether the text names a device at all, be it one of several that it may mean."""
        return bool((self.scores >= _SURE).any())


class DeviceIndex:
    """The devices of a catalog by the words of their names."""

    def __init__(self, names: Sequence[str], nicknames: Mapping[str, str], common: Collection[str] = ()) -> None:
        """`nicknames` maps bench shorthand to what it stands for ("ps" to "playstation"); `common` are words that occur
        in device names but tell little there."""
        self._slots = slots = [_slots(name) for name in names]
        holders: dict[str, set[int]] = defaultdict(set)
        for device, device_slots in enumerate(slots):
            for slot in device_slots:
                for word in slot:
                    holders[word].add(device)
        as_one = chain.from_iterable(wholes(name).items() for name in names)  # "wh1000xm4" for "WH-1000XM4"
        hyphened = {whole: pieces for whole, pieces in as_one if whole not in holders}
        self._nicknames = {**hyphened, **{short: words(full) for short, full in nicknames.items()}}
        self._holders = {word: np.fromiter(sorted(ids), np.int64) for word, ids in holders.items()}
        self._worth = {
            word: math.log(1 + len(names) / len(ids))
            * (_COMMON_WEIGHT if word in common or word in STOP_WORDS else 1.0)
            for word, ids in holders.items()
        }
        self._enough = _ENOUGH * math.log(1 + max(1, len(names)))
        self._spelt = [word for word in holders if len(word) >= _SHORTEST_FUZZY and word not in common]
        self._model_numbers = sorted(word for word in (*holders, *hyphened) if _is_model_number(word))
        # While somebody types, all words but the last stay the same.
        self._misspelt = lru_cache(_WORDS_REMEMBERED)(partial(_find_misspelt, self._spelt))
        # A slot of several words (a range of years) counts once, as much as its commonest word.
        self._totals = np.array(
            [sum(min(self._worth[word] for word in slot) for slot in device_slots) for device_slots in slots],
            dtype=np.float32,
        )

    def match(self, text: str) -> DeviceMatch:
        """Compares the text with every device name."""
        found = np.zeros(len(self._totals), dtype=np.float32)
        named_by_more = np.zeros(len(self._totals), dtype=np.bool_)
        text_words = words(text)
        readings = self._readings(text_words)
        read: set[str] = set()
        for reading in readings:
            if reading.word in read:
                continue
            read.add(reading.word)
            found[self._holders[reading.word]] += reading.weight * self._worth[reading.word]
            if not _is_any_number(reading.word):
                named_by_more[self._holders[reading.word]] = True
        found[~named_by_more] = 0  # "8 ohm" names no iPhone 8
        np.minimum(found, self._totals, out=found)
        against = _MISSING * (self._totals - found)
        scores = np.divide(found, found + against, out=np.zeros_like(found), where=found > 0)
        scores *= 1 - np.exp(-found / self._enough)
        recognised = self._recognise(read, found, found - against, scores)
        sure = () if recognised is None else self._words_of(recognised, readings)
        written = lru_cache(partial(as_written, text))
        return DeviceMatch(scores, recognised, sure, partial(self._words_meaning, text_words, readings), written)

    def _words_of(self, device: int, readings: Iterable[_Reading]) -> tuple[str, ...]:
        """The words of the text that were read as words of the device's name."""
        named = (reading.origin for reading in readings if self._names(device, reading))
        return tuple(dict.fromkeys(chain.from_iterable(named)))

    def _words_meaning(self, text_words: Sequence[str], readings: Sequence[_Reading], device: int) -> tuple[str, ...]:
        """As `_words_of`, where all that they were read as is of the name ("ps3" means no PlayStation 4), and where
        they stand side by side or are one with a digit: others may stand there by chance."""
        partly = {reading.origin for reading in readings if not self._names(device, reading)}
        named = self._words_of(device, [reading for reading in readings if reading.origin not in partly])
        together = f" {' '.join(named)} " in f" {' '.join(text_words)} "
        telling = len(named) > 1 or any(letter.isdigit() for word in named for letter in word)
        return named if together and telling else ()

    def _names(self, device: int, reading: _Reading) -> bool:
        return any(reading.word in slot for slot in self._slots[device])

    def _readings(self, text_words: list[str]) -> list[_Reading]:
        """The words of device names that the text's words can be read as."""
        places = range(len(text_words))
        return list(dict.fromkeys(chain.from_iterable(self._readings_at(text_words, place) for place in places)))

    def _readings_at(self, text_words: list[str], position: int) -> Iterator[_Reading]:
        word = text_words[position]
        exact: list[tuple[str, tuple[str, ...]]] = [(word, (word,))]
        if position + 1 < len(text_words):
            following = text_words[position + 1]
            exact.append((word + following, (word, following)))  # "s 9" for "s9", "think pad" for "thinkpad"
        exact += [(full, (word,)) for full in self._nicknames.get(word, ())]
        runs = _RUNS.findall(word)
        if word not in self._holders and len(runs) == 2:  # "iphone12" for "iphone 12", "ps2" for "playstation 2"
            read_runs = [self._nicknames.get(run, [run]) for run in runs]
            if all(full in self._holders for read in read_runs for full in read):
                exact += [(full, (word,)) for read in read_runs for full in read]
        known = [_Reading(form, 1.0, origin) for form, origin in exact if form in self._holders]
        if known:
            yield from known
        elif _is_model_number(word):
            for longer in self._model_numbers_from(word):
                for full in (longer,) if longer in self._holders else self._nicknames[longer]:
                    yield _Reading(full, _PREFIX_WEIGHT, (word,))
        elif position < MOST_FORGIVEN and len(word) >= _SHORTEST_FUZZY and word not in STOP_WORDS:
            near = self._misspelt(word)
            if near is not None:
                yield _Reading(near, _FUZZY_WEIGHT, (word,))

    def _model_numbers_from(self, beginning: str) -> list[str]:
        """Model numbers that begin so: "wf42h5000" for "wf42h5000aw", as a technician shortens them."""
        first = bisect_left(self._model_numbers, beginning)
        return list(takewhile(lambda number: number.startswith(beginning), self._model_numbers[first:]))

    def _recognise(
        self,
        read: set[str],
        found: npt.NDArray[np.float32],
        balance: npt.NDArray[np.float32],
        scores: npt.NDArray[np.float32],
    ) -> int | None:
        if not len(balance):
            return None
        best = int(np.argmax(balance))
        if scores[best] < _SURE or np.count_nonzero(balance >= balance[best] - 1e-4) > 1:
            return None
        # "iphone" may be any of them; but "galaxy s9" is the Samsung Galaxy S9 and not the S9 Active, which lacks more.
        missing = self._missing(best, read)
        rivals = np.flatnonzero(found >= found[best] - 1e-4)
        return best if all(missing <= self._missing(rival, read) for rival in rivals.tolist()) else None

    def _missing(self, device: int, read: set[str]) -> set[frozenset[str]]:
        return {slot for slot in self._slots[device] if slot.isdisjoint(read)}


@dataclass(frozen=True, slots=True)
class _Reading:
    word: str
    """A word of device names."""
    weight: float
    origin: tuple[str, ...]
    """The words of the text that were read so."""


def _find_misspelt(spelt: Sequence[str], word: str) -> str | None:
    near = nearest_word(word, spelt)
    # A digit wrong is another model.
    return None if near is None or any(letter.isdigit() for letter in near) else near


def _is_model_number(word: str) -> bool:
    return (
        len(word) >= _SHORTEST_MODEL_NUMBER
        and any(letter.isdigit() for letter in word)
        and any(letter.isalpha() for letter in word)
    )


def _is_any_number(word: str) -> bool:
    return word.isdigit() and len(word) < _SHORTEST_MODEL_NUMBER


def _slots(name: str) -> list[frozenset[str]]:
    """Words of a device name; "1998-2002" is one slot that any of its years fills."""
    years = [
        frozenset(str(year) for year in range(int(first), int(last) + 1))
        for first, last in _YEARS.findall(name)
        if int(first) <= int(last)
    ]
    rest = _YEARS.sub(" ", name)
    as_one = wholes(rest)
    return years + [frozenset((word,)) for word in dict.fromkeys(words(rest)) if word not in as_one]
