"""Recognises the devices that a text names: "tp x240 dies" names "Lenovo ThinkPad X240"."""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache, partial
from itertools import chain

import numpy as np
import numpy.typing as npt

from benchlight.index.devices import Devices, is_model_number
from benchlight.index.spelling import MOST_FORGIVEN
from benchlight.ranking.why import MAY_BE_MEANT
from benchlight.words import as_written, words

_RUNS = re.compile(r"\d+|[^\W\d_]+")

_SURE = 0.45
"""Score from which a device is recognised, where no other comes near."""
_SHORTEST_NUMBER = 4
"""Digits from which a number alone may name a device."""
_FUZZY_WEIGHT = 0.8
_PREFIX_WEIGHT = 0.9
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


class DeviceMatcher:
    """Recognises devices of an index, bench shorthand included."""

    def __init__(self, devices: Devices, nicknames: Mapping[str, str]) -> None:
        """`nicknames` maps bench shorthand to what it stands for ("ps" to "playstation")."""
        self._devices = devices
        self._nicknames = {short: words(full) for short, full in nicknames.items()}

    def match(self, text: str) -> DeviceMatch:
        """Compares the text with every device name."""
        totals = self._devices.totals
        found = np.zeros(len(totals), dtype=np.float32)
        named_by_more = np.zeros(len(totals), dtype=np.bool_)
        text_words = words(text)
        readings = self._readings(text_words)
        read: set[str] = set()
        for reading in readings:
            if reading.word in read:
                continue
            read.add(reading.word)
            holders = self._devices.holders(reading.word)
            found[holders] += reading.weight * self._devices.worth(reading.word)
            if not _is_any_number(reading.word):
                named_by_more[holders] = True
        found[~named_by_more] = 0  # "8 ohm" names no iPhone 8
        np.minimum(found, totals, out=found)
        against = _MISSING * (totals - found)
        scores = np.divide(found, found + against, out=np.zeros_like(found), where=found > 0)
        scores *= 1 - np.exp(-found / (_ENOUGH * math.log(1 + max(1, self._devices.count))))
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
        return any(reading.word in slot for slot in self._devices.slots(device))

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
        exact += [(full, (word,)) for full in self._meant_by(word)]
        runs = _RUNS.findall(word)
        if word not in self._devices and len(runs) == 2:  # "iphone12" for "iphone 12", "ps2" for "playstation 2"
            read_runs = [self._meant_by(run) or [run] for run in runs]
            if all(full in self._devices for read in read_runs for full in read):
                exact += [(full, (word,)) for read in read_runs for full in read]
        known = [_Reading(form, 1.0, origin) for form, origin in exact if form in self._devices]
        if known:
            yield from known
        elif is_model_number(word):
            for longer in self._devices.model_numbers(word):
                for full in (longer,) if longer in self._devices else self._devices.pieces(longer):
                    yield _Reading(full, _PREFIX_WEIGHT, (word,))
        elif position < MOST_FORGIVEN and (near := self._devices.misspelt(word)) is not None:
            yield _Reading(near, _FUZZY_WEIGHT, (word,))

    def _meant_by(self, word: str) -> list[str]:
        """What bench shorthand stands for, and the pieces of what a name writes with hyphens."""
        return self._nicknames.get(word) or self._devices.pieces(word)

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
        return {slot for slot in self._devices.slots(device) if slot.isdisjoint(read)}


@dataclass(frozen=True, slots=True)
class _Reading:
    word: str
    """A word of device names."""
    weight: float
    origin: tuple[str, ...]
    """The words of the text that were read so."""


def _is_any_number(word: str) -> bool:
    return word.isdigit() and len(word) < _SHORTEST_NUMBER
