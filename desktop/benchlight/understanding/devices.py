"""Recognises the devices that a text names: "tp x240 dies" names "Lenovo ThinkPad X240".

A name needs evidence. An everyday word, a number or a short code ("time", "12", "s9") counts for a device only beside a
word of its name that is none of these; sizes, ages and the like do not count at all; and where the text names a kind of
device, those of other kinds are not meant.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum
from functools import lru_cache, partial
from itertools import chain, pairwise
from operator import contains
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from benchlight.index.devices import Devices, is_model_number
from benchlight.index.search_index import SearchIndex
from benchlight.index.spelling import MOST_FORGIVEN
from benchlight.records import Piece, Sort
from benchlight.translation import tr
from benchlight.understanding import MAY_BE_MEANT
from benchlight.understanding.device_words import (
    ROMAN,
    RUNS,
    Word,
    brand_words,
    brands_by_first_word,
    everyday_words,
    has_digit,
    in_roman,
    is_code,
    is_telling,
    is_weak,
    words_in_place,
)
from benchlight.understanding.kinds import all_kinds, with_article
from benchlight.understanding.path_kinds import PathKinds
from benchlight.words import as_written, words

_SURE = 0.45
"""Score from which a device is recognised, where no other comes near."""
_SURE_OF_CODE = 0.35
"""The same where a model number stands there."""
_A_FEW = 3
"""Devices."""
_WHOLE = 0.8
"""Score from which the text may hold a device's whole name."""
_SURE_BEGINNING = 5
"""Letters and digits of which the beginning of a model number may name a device without another word."""
_MOST_BEGUN = 50
_MOST_RUNS = 6
"""Letters and figures take turns so often in a word that is taken apart."""
_WORDS_OF_BEGINNING = 3
"""So many words from the beginning of a name are enough of it."""
_GAP = 1
"""Words that may stand between two of a name."""
_MODEL_DIGITS = 2
"""Digits of a model number that the catalog need not know."""
_FROM_BRAND_TO_MODEL = 4
"""So many words behind a brand may be or hold its model number: "Bosch Serie 4 WAN28281"."""
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
    spans: tuple[tuple[int, int], ...] = ()
    """Where the text names the recognised device: (start, length) of each place."""

    def words_for(self, device: int) -> tuple[str, ...]:
        """Words of the text, as it writes them, that name the device. None where they rather name another, or may stand
        there by chance."""
        if self.recognised is not None:
            return self.written(self.words) if device == self.recognised else ()
        return self.written(self.words_meaning(device)) if self.scores[device] >= MAY_BE_MEANT else ()

    @property
    def named(self) -> npt.NDArray[np.bool_]:
        """Which devices the text names: the one, or a few that it may mean. A brand alone names none."""
        named = self.scores >= _SURE_OF_CODE
        if np.count_nonzero(named) > _A_FEW:
            return np.zeros_like(named)
        for device in np.flatnonzero(named).tolist():
            if device != self.recognised and self.scores[device] < _WHOLE:
                named[device] = not brand_words().issuperset(self.words_meaning(device))
        return named

    @property
    def names_some(self) -> bool:
        """Whether the text says something of the device at all, be it the brand."""
        return bool((self.scores >= _SURE_OF_CODE).any())


class DeviceMatcher:
    """Recognises devices of an index, bench shorthand included."""

    def __init__(
        self,
        devices: Devices,
        nicknames: Mapping[str, str],
        kinds: Callable[[], npt.NDArray[np.int16]] | None = None,
    ) -> None:
        """`nicknames` maps bench shorthand to what it stands for ("ps" to "playstation"); `kinds` gives the kind of
        each device as its place in `all_kinds()`, -1 where it is not known."""
        self._devices = devices
        self._nicknames = {short: words(full) for short, full in nicknames.items()}
        self._kinds = kinds

    def match(self, text: str, kinds: Collection[str] = (), ignore: Iterable[tuple[int, int]] = ()) -> DeviceMatch:
        """Compares the text with every device name. `kinds` are those that it names by a word, and `ignore` the spans
        (start, length) that say something else, as codes do."""
        totals = self._devices.totals
        text_words = words_in_place(text, ignore, self._devices)
        readings = self._readings(text_words)
        covered = self._covered(readings)
        found = np.zeros(len(totals), dtype=np.float32)
        for word, weight in {reading.word: reading.weight for reading in reversed(readings)}.items():
            found[covered[word]] += weight * self._devices.worth(word)
        np.minimum(found, totals, out=found)
        against = _MISSING * (totals - found)
        scores = np.divide(found, found + against, out=np.zeros_like(found), where=found > 0)
        scores *= 1 - np.exp(-found / (_ENOUGH * math.log(1 + max(1, self._devices.count))))
        recognised = self._written_out(scores, [word.text for word in text_words])
        if recognised is None:
            recognised = self._recognise(
                readings, covered, found, found - against, scores, self._of_kinds(kinds) if kinds else None
            )
        sure = [] if recognised is None else self._meaning(recognised, readings, covered)
        written = lru_cache(partial(as_written, text))
        return DeviceMatch(
            scores,
            recognised,
            tuple(dict.fromkeys(chain.from_iterable(reading.origin for reading in sure))),
            partial(self._words_meaning, [word.text for word in text_words], readings),
            written,
            _joined_spans(text, [span for reading in sure for span in reading.spans]),
        )

    def unknown(
        self, text: str, match: DeviceMatch, kinds: Collection[str] = (), ignore: Iterable[tuple[int, int]] = ()
    ) -> UnknownDevice | None:
        """The first brand of the text with a model number behind it that no device has, where `match` recognised none;
        the rest as for `match`."""
        if match.recognised is not None or brands_by_first_word().keys().isdisjoint(words(text)):
            return None
        found = words_in_place(text, ignore)
        for number, word in enumerate(found):
            for brand, makes in brands_by_first_word().get(word.text, ()):
                after = number + len(brand)
                if tuple(each.text for each in found[number:after]) != brand:
                    continue
                for model in found[after : after + _FROM_BRAND_TO_MODEL]:
                    if not (self._is_unknown_model(model) or self._may_stand_before_model(model)):
                        break
                    if self._is_unknown_model(model):
                        whole = max(sum(each.span) for each in found if each.at < model.after and each.after > model.at)
                        kind = next((kind for kind in kinds if kind in makes), makes[0] if len(makes) == 1 else "")
                        return UnknownDevice(" ".join(text[word.span[0] : whole].split()), kind)
        return None

    def _is_unknown_model(self, word: Word) -> bool:
        if word.counts_for_nothing or sum(map(str.isdigit, word.text)) < _MODEL_DIGITS:
            return False
        known = word.text in self._devices or self._devices.pieces(word.text) or self._begun([(word.text, (word,))])
        return is_model_number(word.text) and not known

    def _may_stand_before_model(self, word: Word) -> bool:
        """Whether the word may stand between a brand and a model number: a line, a kind of device, a piece."""
        return self._is_common(word.text) or word.text.isdigit() or not is_weak(word.text) or not is_telling(word.text)

    def _covered(self, readings: Sequence[_Reading]) -> dict[str, npt.NDArray[np.int64]]:
        """For each word that was read the devices for which it counts."""
        holders = [self._devices.holders(reading.word) for reading in readings]
        none = np.zeros(0, dtype=np.int64)
        covers = [none if reading.weak else held for reading, held in zip(readings, holders, strict=True)]
        for number, other in _pairs_of_weak(readings):
            common = _common(holders[number], holders[other])
            covers[number], covers[other] = _united(covers[number], common), _united(covers[other], common)
        for order in (range(len(readings)), range(len(readings) - 1, -1, -1)):
            for number in order:
                if readings[number].weak and len(holders[number]) > len(covers[number]):
                    for other in self._beside(readings, number):
                        if len(covers[other]):
                            covers[number] = _united(covers[number], _common(holders[number], covers[other]))
        found: dict[str, npt.NDArray[np.int64]] = {}
        for reading, cover in zip(readings, covers, strict=True):
            found[reading.word] = _united(found.get(reading.word, none), cover)
        return found

    def _beside(self, readings: Sequence[_Reading], number: int) -> Iterator[int]:
        """The readings that stand beside one."""
        for step in (-1, 1):
            other = number + step
            while 0 <= other < len(readings) and (gap := readings[number].gap(readings[other])) <= _GAP:
                if gap >= 0:
                    yield other
                other += step

    def _of_kinds(self, kinds: Collection[str]) -> npt.NDArray[np.bool_]:
        """For each device whether it is of one of the kinds, or of one that has such as a part: "the camera" may be a
        phone's. Those of unknown kinds are, too."""
        if self._kinds is None:
            return np.ones(len(self._devices.totals), dtype=np.bool_)
        alike = {other for kind in kinds for other in (kind, *all_kinds().like(kind), *all_kinds().having(kind))}
        return np.array([*(kind in alike for kind in all_kinds()), True])[self._kinds()]

    def _meaning(
        self, device: int, readings: Iterable[_Reading], covered: Mapping[str, npt.NDArray[np.int64]]
    ) -> list[_Reading]:
        """The readings that count for the device."""
        return [reading for reading in readings if _holds(covered[reading.word], device)]

    def _words_meaning(self, text_words: Sequence[str], readings: Sequence[_Reading], device: int) -> tuple[str, ...]:
        """The words of the text that mean the device, where all that they were read as is of the name ("ps3" means no
        PlayStation 4), and where they stand side by side or are one with a digit: others may stand there by chance."""
        partly = {reading.origin for reading in readings if not self._names(device, reading)}
        origins = (each.origin for each in readings if each.origin not in partly and self._names(device, each))
        named = tuple(dict.fromkeys(chain.from_iterable(origins)))
        together = f" {' '.join(named)} " in f" {' '.join(text_words)} "
        telling = len(named) > 1 or any(letter.isdigit() for word in named for letter in word)
        return named if together and telling else ()

    def _names(self, device: int, reading: _Reading) -> bool:
        return any(reading.word in slot for slot in self._devices.slots(device))

    def _readings(self, text_words: Sequence[Word]) -> list[_Reading]:
        """The words of device names that the text's words can be read as."""
        places = range(len(text_words))
        return list(dict.fromkeys(chain.from_iterable(self._readings_at(text_words, place) for place in places)))

    def _readings_at(self, text_words: Sequence[Word], position: int) -> Iterator[_Reading]:
        here = text_words[position]
        if here.counts_for_nothing:
            return
        word = here.text
        exact: list[tuple[str, tuple[Word, ...]]] = [(word, (here,))]
        following = text_words[position + 1] if position + 1 < len(text_words) else None
        if following is not None and not following.counts_for_nothing:
            exact.append((word + following.text, (here, following)))  # "s 9" for "s9", "think pad" for "thinkpad"
        meant = self._meant_by(word)
        known = [self._reading(form, 1.0, of) for form, of in exact if form in self._devices]
        known += [self._reading(full, 1.0, (here,), split=len(meant) > 1) for full in meant if full in self._devices]
        split = [] if word in self._devices else self._split(word)
        known += [
            self._reading(piece, 1.0, (here,), split=len(split) > 1)
            for piece in split or in_roman(word)
            if piece in self._devices
        ]
        if known:
            yield from known
        elif begun := self._begun(exact):
            yield from begun
        elif position < MOST_FORGIVEN and (near := self._devices.misspelt(word)) is not None:
            yield self._reading(near, _FUZZY_WEIGHT, (here,))

    def _begun(self, written: Iterable[tuple[str, tuple[Word, ...]]]) -> list[_Reading]:
        """The model numbers that begin so, as technicians shorten them."""
        found = []
        for word, of in written:
            begun = self._devices.model_numbers(word) if is_model_number(word) else []
            for longer in begun if len(begun) <= _MOST_BEGUN else ():  # where many begin so, none is named
                pieces = [longer] if longer in self._devices else self._devices.pieces(longer)
                weak = len(word) < _SURE_BEGINNING and not word[:2].isalpha()
                found += [self._reading(full, _PREFIX_WEIGHT, of, weak, split=len(pieces) > 1) for full in pieces]
        return found

    def _split(self, word: str) -> list[str]:
        """The words of device names that are written together here: "iphone6s+", "s21ultra"; none where it is not made
        of such."""
        runs = RUNS.findall(word)
        found: list[str] = []
        while runs and len(runs) <= _MOST_RUNS:
            for many in range(len(runs), 0, -1):
                piece = "".join(runs[:many])
                meant = self._nicknames.get(piece) or ([piece] if piece in self._devices else in_roman(piece))
                if meant and all(each in self._devices for each in meant):
                    break
            else:
                return []
            found += meant
            runs = runs[many:]
        return found

    def _reading(
        self, word: str, weight: float, of: Sequence[Word], weak: bool = False, split: bool = False
    ) -> _Reading:
        return _Reading(
            word,
            weight,
            tuple(each.text for each in of),
            tuple(each.span for each in of),
            of[0].at,
            of[-1].after,
            weak or is_weak(word) or self._is_common(word) or of[0].text in everyday_words(),
            split,
        )

    def _is_common(self, word: str) -> bool:
        """Whether the word is that of a kind of device or of a part, and no line of devices is called so."""
        if word not in all_kinds().words and word not in self._devices.common:
            return False
        return word not in all_kinds().words_of_lines or word in everyday_words()

    def _meant_by(self, word: str) -> list[str]:
        """What bench shorthand stands for, and the pieces of what a name writes with hyphens."""
        return self._nicknames.get(word) or self._devices.pieces(word)

    def _recognise(
        self,
        readings: Sequence[_Reading],
        covered: Mapping[str, npt.NDArray[np.int64]],
        found: npt.NDArray[np.float32],
        balance: npt.NDArray[np.float32],
        scores: npt.NDArray[np.float32],
        of_kinds: npt.NDArray[np.bool_] | None,
    ) -> int | None:
        """The device that is named without doubt; one of another kind than those named only where it can be no other
        word."""
        everyone = np.ones(len(found), dtype=np.bool_)
        for eligible in (everyone,) if of_kinds is None else (everyone, of_kinds):
            best = self._best(covered, np.where(eligible, found, 0), np.where(eligible, balance, -np.inf), scores)
            if best is not None:
                of_kind = of_kinds is not None and bool(of_kinds[best])
                evidence = self._evidence(best, self._meaning(best, readings, covered), scores[best] >= _SURE, of_kind)
                if evidence is _Evidence.UNMISTAKABLE:
                    return best
                if evidence is _Evidence.ENOUGH and (of_kinds is None or of_kind):
                    return best
        return None

    def _written_out(self, scores: npt.NDArray[np.float32], text: Sequence[str]) -> int | None:
        """The device of the highest score, where its whole name stands in the text word for word; a short name, which
        everyday words may make, needs more."""
        best = int(np.argmax(scores)) if len(scores) else 0
        if not len(scores) or scores[best] < _WHOLE:
            return None
        slots = self._devices.slots(best)
        starts = range(len(text) - len(slots) + 1) if len(slots) > _WORDS_OF_BEGINNING else ()
        there = any(all(map(contains, slots, text[start : start + len(slots)])) for start in starts)
        return best if there else None

    def _best(
        self,
        covered: Mapping[str, npt.NDArray[np.int64]],
        found: npt.NDArray[np.float32],
        balance: npt.NDArray[np.float32],
        scores: npt.NDArray[np.float32],
    ) -> int | None:
        """The device that the words fit best, where no other comes near."""
        if not len(balance):
            return None
        best = int(np.argmax(balance))
        if scores[best] < _SURE_OF_CODE or np.count_nonzero(balance >= balance[best] - 1e-4) > 1:
            return None
        # "iphone" may be any of them; but "galaxy s9" is the Samsung Galaxy S9 and not the S9 Active, which lacks more.
        missing = self._missing(best, covered)
        rivals = np.flatnonzero(found >= found[best] - 1e-4).tolist()
        return best if all(missing < self._missing(rival, covered) for rival in rivals if rival != best) else None

    def _missing(self, device: int, covered: Mapping[str, npt.NDArray[np.int64]]) -> set[frozenset[str]]:
        """The words of the device's name that the text lacks, but for model numbers, which people leave out."""
        read = {word for word, cover in covered.items() if _holds(cover, device)} | self._devices.codes(device)
        return {slot for slot in self._devices.slots(device) if slot.isdisjoint(read) and not all(map(is_code, slot))}

    def _evidence(self, device: int, meaning: Sequence[_Reading], sure: bool, of_kind: bool) -> _Evidence:
        """How good what counts for a device is. `sure`: whether its score is high; `of_kind`: whether the text names
        its kind, too."""
        read = {reading.word: reading for reading in reversed(meaning)}
        codes = self._devices.codes(device)
        if any(self._is_code_of(device, reading, meaning) for reading in meaning):
            return _Evidence.UNMISTAKABLE
        if codes and codes <= read.keys() and is_model_number("".join(codes)) and codes.isdisjoint(everyday_words()):
            return _Evidence.UNMISTAKABLE
        brands = read.keys() & brand_words()
        proper = any(not reading.weak and word not in brands for word, reading in read.items())
        has_number = any(map(has_digit, read))
        slots = self._devices.slots(device)
        if len(read) > 1 and ((proper and has_number) or all(not slot.isdisjoint(read) for slot in slots)):
            return _Evidence.UNMISTAKABLE
        if not sure:
            return _Evidence.NONE
        if len(read) > 1 and proper:
            return _Evidence.ENOUGH
        if brands and any(is_code(word) or (has_digit(word) and not word.isdigit()) for word in read):
            return _Evidence.ENOUGH
        return _Evidence.ENOUGH if self._is_block(device, read, of_kind, proper) else _Evidence.NONE

    def _is_code_of(self, device: int, reading: _Reading, meaning: Iterable[_Reading]) -> bool:
        """Whether the text has a model number of the device, or so much of its beginning that it is no other word."""
        written = "".join(reading.origin)
        if reading.split:
            taken_apart = sum(len(each.word) for each in meaning if each.origin == reading.origin and each.split)
            return taken_apart >= len(written) and (is_model_number(written) or written in self._nicknames)
        return not reading.weak and is_model_number(reading.word) and is_model_number(written)

    def _is_block(self, device: int, read: Mapping[str, _Reading], of_kind: bool, proper: bool) -> bool:
        """Whether the words are in order those of the name from one on to its end, model numbers aside, and a number,
        the brand or the kind stands beside them: "nothing phone 1", "pebble time", "note 2"; or from its beginning on:
        "das keyboard 4"."""
        slots = [slot for slot in self._devices.slots(device) if not _is_years(slot)]
        there = [not slot.isdisjoint(read) for slot in slots]
        in_order = [read[word] for slot in slots for word in slot if word in read]
        side_by_side = all(one.at <= other.at and one.gap(other) <= 0 for one, other in pairwise(in_order))
        if not (in_order and (side_by_side or proper)):
            return False
        first, codes = there.index(True), self._devices.codes(device)
        block = list(zip(slots[first:], there[first:], strict=True))
        named = [word for slot, is_there in block if is_there for word in slot]
        if not any(is_telling(word) and word not in codes and not self._is_common(word) for word in named):
            return False
        has_number = any(has_digit(word) or word in ROMAN.values() for word in named) or len(named) < len(read)
        if first == 0 and has_number and all(there[:_WORDS_OF_BEGINNING]):
            return True
        left_out = [slot for slot, is_there in block if not is_there and not all(map(self._is_common, slot))]
        if not all(slot <= codes or any(map(has_digit, slot)) for slot in left_out):
            return False
        if len(read) == 1 and not (proper and of_kind):
            return False
        return first == 0 or has_number or (first == 1 and (of_kind or not left_out))


class _Evidence(Enum):
    """How good the evidence for a device is."""

    NONE = 0
    ENOUGH = 1
    UNMISTAKABLE = 2
    """Whatever kind of device the text names beside it."""


class DeviceKinds:
    """The kind of each device of an index, by the category paths of its guides."""

    def __init__(self, index: SearchIndex, kinds: PathKinds) -> None:
        """`kinds` are those of the index's corpus."""
        self._index = index
        self._path_kinds = kinds
        self._paths: npt.NDArray[np.int32] | None = None
        self._kinds = np.zeros(0, dtype=np.int16)

    def __call__(self) -> npt.NDArray[np.int16]:
        """For each device the place of its kind in `all_kinds()`, -1 where it is not known."""
        paths = self._index.device_paths
        if paths is not self._paths:
            self._kinds = np.append(self._path_kinds.of_paths, np.int16(-1))[paths]
            self._paths = paths
        return self._kinds

    def of(self, device: int) -> str:
        """The kind of a device; "" where it is not known."""
        return self._path_kinds.name(int(self()[device]))

    def has(self, kind: str) -> bool:
        """Whether there are devices of the kind."""
        place = self._path_kinds.place(kind)
        return place >= 0 and bool((self() == place).any())


@dataclass(frozen=True, slots=True)
class _Reading:
    word: str
    """A word of device names."""
    weight: float
    origin: tuple[str, ...]
    """The words of the text that were read so."""
    spans: tuple[tuple[int, int], ...]
    """Where they stand."""
    at: int
    after: int
    weak: bool
    """Whether the word counts only beside another of the name."""
    split: bool
    """Whether it is one of several that the text writes in one."""

    def gap(self, other: _Reading) -> int:
        """How many words stand between the two; -1 where they are readings of the same word."""
        if self.split and other.split and (self.at, self.origin) == (other.at, other.origin):
            return 0
        return max(other.at - self.after, self.at - other.after, -1)


def _is_years(slot: frozenset[str]) -> bool:
    return len(slot) > 1


def _common(some: npt.NDArray[np.int64], others: npt.NDArray[np.int64]) -> npt.NDArray[np.int64]:
    """The devices of both."""
    if not len(some) or not len(others):
        return some[:0]
    return some if some is others else np.intersect1d(some, others, assume_unique=True)


def _united(some: npt.NDArray[np.int64], others: npt.NDArray[np.int64]) -> npt.NDArray[np.int64]:
    """The devices of either."""
    if not len(others) or some is others:
        return some
    return others if not len(some) else np.union1d(some, others)


def _holds(devices: npt.NDArray[np.int64], device: int) -> bool:
    place = int(np.searchsorted(devices, device))
    return place < len(devices) and int(devices[place]) == device


def _pairs_of_weak(readings: Sequence[_Reading]) -> Iterator[tuple[int, int]]:
    """Weak readings of which one stands beside the other; not those of which neither tells."""
    for number, reading in enumerate(readings):
        for other in range(number + 1, len(readings)):
            following = readings[other]
            if following.at > reading.after:
                break
            both = reading.weak and following.weak and reading.gap(following) == 0
            if both and (is_telling(reading.word) or is_telling(following.word)):
                yield number, other


def _joined_spans(text: str, spans: Iterable[tuple[int, int]]) -> tuple[tuple[int, int], ...]:
    """Spans in order, those that only blanks part as one."""
    joined: list[tuple[int, int]] = []
    for start, length in sorted(set(spans)):
        if joined and not text[sum(joined[-1]) : start].strip():
            first = joined.pop()[0]
            joined.append((first, max(start + length, first) - first))
        else:
            joined.append((start, length))
    return tuple(joined)


def pieces(match: DeviceMatch, device: str, kind: str) -> tuple[Piece, ...]:
    """The device that was recognised, by its name, and its kind, where that is known."""
    found = [Piece(Sort.DEVICE, device, device, match.spans)]
    if kind:
        label = all_kinds().labels[kind]
        said = tr("recognised from the device: {a_device} is {a_kind}", "{device}, {kind}: without the English article")
        reason = said.format(a_device=with_article(device), device=device, a_kind=with_article(label), kind=label)
        found.append(Piece(Sort.KIND, kind, label, match.spans, reason))
    return tuple(found)


class UnknownDevice(NamedTuple):
    """A device that a text names and the catalog has not."""

    name: str
    """Brand and model, as the text writes them."""
    kind: str
    """An id of the device table, or a word for a kind that it has not; "" where it is not known."""

    def notice(self, has_guides: bool) -> str:
        """The same as a sentence. `has_guides`: whether the catalog has guides for other devices of the kind."""
        label = all_kinds().labels.get(self.kind, self.kind)
        if not label:
            return tr("{device} is not in the catalog.").format(device=self.name)
        if has_guides:
            said = tr("{device} is not in the catalog; guides for other {kinds} come first.", "{kind}: a label")
        else:
            said = tr("{device} is not in the catalog, and it has no guides for {kinds}.", "{kind}: a label")
        return said.format(device=self.name, kinds=_plural(label), kind=label)


def _plural(label: str) -> str:
    """Several of a kind in English."""
    if label.endswith("s"):
        return label
    return label + ("es" if label.endswith(("x", "ch", "sh")) else "s")
