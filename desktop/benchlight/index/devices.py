"""The devices of a catalog by the words of their names, and how much each word tells."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Mapping
from functools import lru_cache
from itertools import islice, takewhile
from operator import itemgetter
from typing import Any

import numpy as np
import numpy.typing as npt

from benchlight.index.columns import Arrays, Column, Names, Texts
from benchlight.index.spelling import nearest_among
from benchlight.words import STOP_WORDS, wholes, words

_YEARS = re.compile(r"\b((?:19|20)\d\d)\s*[-\N{EN DASH}]\s*((?:19|20)\d\d)\b")
_SHORTEST_MODEL_NUMBER = 4
_SHORTEST_FUZZY = 5
_SLIPS = 2
_COMMON_WEIGHT = 0.3
"""How much a word counts that names parts or kinds of device too: a "router" is no device named Router."""
_COLUMNS = ("word", "slot_begin", "slot_device")


class Devices:
    """A device's name has slots, which words fill: mostly one word each, a range of years any of its years. Numbers of
    devices are those of the corpus. After `add`, and where devices come to life or go, `weigh` makes the rest."""

    def __init__(self) -> None:
        self._words = Names()
        self._hyphened: list[tuple[int, str, list[str]]] = []
        """What the names of devices write with hyphens: the device, the word as a whole ("wh1000xm4" for "WH-1000XM4"),
        and its pieces."""
        self._columns = {name: Column(np.zeros(0, dtype=np.int32)) for name in _COLUMNS}
        """The words of all slots one after the other; where among them each slot begins; whose slot it is."""
        self.weigh(np.zeros(0, dtype=np.bool_), frozenset())

    def add(self, device: int, name: str) -> None:
        """Adds the name of the next device."""
        slots = _slots(name)
        self._hyphened += [(device, whole, pieces) for whole, pieces in wholes(name).items()]
        begin = len(self._columns["word"])
        self._columns["slot_begin"].extend(np.cumsum([begin, *map(len, slots)])[: len(slots)])
        self._columns["slot_device"].extend([device] * len(slots))
        self._columns["word"].extend([self._words.number(word) for slot in slots for word in sorted(slot)])

    def weigh(self, living: npt.NDArray[np.bool_], common: frozenset[str]) -> None:
        """Weighs the words by how many devices hold them. `living` says which devices there are guides for; `common`
        are words that occur in device names but tell little there."""
        word, begin, of_device = (self._columns[name].values for name in _COLUMNS)
        device_of_word = np.repeat(of_device, np.diff(begin, append=len(word)))
        there = living[device_of_word]
        self.count = int(np.count_nonzero(living))
        held = np.sort(word[there].astype(np.int64) * max(1, len(living)) + device_of_word[there])
        held_word, self._holders = np.divmod(held[np.diff(held, prepend=-1) > 0], max(1, len(living)))
        self._begins = np.searchsorted(held_word, np.arange(len(self._words) + 1))
        self.common = common = common | STOP_WORDS
        holders = np.diff(self._begins)
        self._worth = np.log1p(np.divide(self.count, holders, out=np.zeros(len(holders)), where=holders > 0))
        self._worth[[number for number, text in enumerate(self._words) if text in common]] *= _COMMON_WEIGHT
        # A slot of several words counts once, as much as its commonest word.
        slot_worth = np.minimum.reduceat(self._worth[word], begin) if len(begin) else np.zeros(0)
        self.totals = np.bincount(of_device, slot_worth, minlength=len(living)).astype(np.float32)
        """For each device the worth of its whole name; of one without guides more than any text can name."""
        self.totals[~living] = np.inf
        known = [text for text, count in zip(self._words, holders.tolist(), strict=True) if count]
        # In an order that does not tell in which the devices came: of two words as near, the first is taken.
        spelt = sorted(text for text in known if len(text) >= _SHORTEST_FUZZY and text not in common)
        self._wholes = dict(sorted((whole, pieces) for device, whole, pieces in self._hyphened if living[device]))
        self._model_numbers = sorted(filter(is_model_number, dict.fromkeys([*known, *self._wholes])))
        self._nearest = nearest_among(spelt)

    def __contains__(self, word: str) -> bool:
        """Whether the word is of a device's name."""
        return len(self.holders(word)) > 0

    def holders(self, word: str) -> npt.NDArray[np.int64]:
        """Numbers of the devices whose names hold the word."""
        number = self._words.find(word)
        return self._holders[self._begins[number] : self._begins[number + 1]] if number >= 0 else self._holders[:0]

    def worth(self, word: str) -> float:
        """How much a word of device names tells."""
        return float(self._worth[self._words.find(word)])

    def pieces(self, word: str) -> list[str]:
        """The pieces of a word that names write with hyphens; none where it is a word of a name by itself."""
        return [] if word in self else self._wholes.get(word, [])

    def slots(self, device: int) -> list[frozenset[str]]:
        """The words that fill each slot of the device's name."""
        word, begin, of_device = (self._columns[name].values for name in _COLUMNS)
        first, after = np.searchsorted(of_device, [device, device + 1])
        ends = [*begin[first + 1 : after].tolist(), int(begin[after]) if after < len(begin) else len(word)]
        return [
            frozenset(self._words[number] for number in word[start:end].tolist())
            for start, end in zip(begin[first:after].tolist(), ends, strict=False)
        ]

    def codes(self, device: int) -> frozenset[str]:
        """Words of the device's name that are pieces of a model number written with hyphens: "sm" of "SM-G960F"."""
        first = bisect_left(self._hyphened, device, key=itemgetter(0))
        of_device = takewhile(lambda hyphened: hyphened[0] == device, islice(self._hyphened, first, None))
        return frozenset(piece for _, whole, pieces in of_device if is_model_number(whole) for piece in pieces)

    def misspelt(self, word: str) -> str | None:
        """The word of device names that was probably meant."""
        near = self._nearest(word, _SLIPS) if len(word) >= _SHORTEST_FUZZY and word not in STOP_WORDS else None
        # A digit wrong is another model.
        return None if near is None or any(letter.isdigit() for letter in near) else near

    def model_numbers(self, beginning: str) -> list[str]:
        """Model numbers that begin so: "wf42h5000" for "wf42h5000aw", as a technician shortens them."""
        first = bisect_left(self._model_numbers, beginning)
        return list(takewhile(lambda number: number.startswith(beginning), self._model_numbers[first:]))

    def arrays(self) -> Arrays:
        """The names as arrays."""
        hyphened = Texts("-".join([str(device), whole, *pieces]) for device, whole, pieces in self._hyphened)
        columns = {name: self._columns[name].values for name in _COLUMNS}
        return Texts(self._words).arrays("device_words") | hyphened.arrays("hyphened") | columns

    @classmethod
    def of_arrays(cls, arrays: Mapping[str, npt.NDArray[Any]]) -> Devices:
        """What `arrays` gave, still to be weighed. Raises KeyError and ValueError for other arrays."""
        devices = cls()
        devices._words = Names(Texts.of_arrays(arrays, "device_words"))
        for joined in Texts.of_arrays(arrays, "hyphened"):
            device, whole, *pieces = joined.split("-")
            devices._hyphened.append((int(device), whole, pieces))
        devices._columns = {name: Column(arrays[name]) for name in _COLUMNS}
        return devices


@lru_cache(1 << 16)
def is_model_number(word: str) -> bool:
    """Whether the word may be a model number: letters and digits, and not too short."""
    return (
        len(word) >= _SHORTEST_MODEL_NUMBER
        and any(letter.isdigit() for letter in word)
        and any(letter.isalpha() for letter in word)
    )


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
