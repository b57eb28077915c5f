"""Beeps, blinks and lights in words: "three beeps", "amber 2 white 7", "blinkt dreimal", "two red lights"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from enum import StrEnum
from functools import cache
from typing import NamedTuple

from benchlight.records import Signal
from benchlight.understanding.spots import code_words
from benchlight.words import spaced

_LENGTHS = ("long", "short")


class Group(NamedTuple):
    """Signals of one look or sound: 2 amber, 1 long."""

    number: int
    """0 where they are not counted."""
    look: str
    """Colour or length; "" where the text does not say."""


class Given(NamedTuple):
    """What a text says that a device gives."""

    signal: Signal | None
    """None where the text says colours and counts alone."""
    groups: tuple[Group, ...]
    start: int
    end: int

    @property
    def is_bare(self) -> bool:
        """Whether it says counts and nothing of what is counted: "6-1"."""
        return self.signal is None and not any(group.look for group in self.groups)

    @property
    def counts(self) -> tuple[int, ...]:
        """By which two of them are compared first."""
        return tuple(group.number for group in self.groups)

    def likeness(self, other: Given) -> int:
        """How well two agree; 0 where they do not."""
        said = {self.signal, other.signal} - {None}
        is_of_colours = len(self.groups) > 1 and not any(self.counts)  # which blink, or are on in turn
        if self.counts != other.counts or (len(said) > 1 and (Signal.BEEPS in said or not is_of_colours)):
            return 0
        points = 1 + (self.signal == other.signal)
        for mine, others in zip(self.groups, other.groups, strict=True):
            if mine.look and others.look and mine.look != others.look:
                return 0
            points += mine.look == others.look
        return points


class _Sort(StrEnum):
    """What a word says; those by their names in the list of words, and three more."""

    BEEP = "beep"
    BLINK = "blink"
    LIGHT = "light"
    TIMES = "times"
    AGAIN = "again"
    BETWEEN = "between"
    NUMBER = "number"
    SEQUENCE = "sequence"
    LOOK = "look"


class _Word(NamedTuple):
    sort: _Sort
    start: int
    end: int
    value: tuple[int, ...] | str
    """Numbers, or a look."""


@cache
def _vocabulary() -> dict[str, tuple[_Sort, tuple[int, ...] | str]]:
    table = code_words()
    known: dict[str, tuple[_Sort, tuple[int, ...] | str]] = {}
    for sort, words in table["signals"].items():
        known |= dict.fromkeys(words.split(), (_Sort(sort), ""))
    for look, words in table["looks"].items():
        known |= dict.fromkeys(words.split(), (_Sort.LOOK, look))
    for number, words in enumerate(table["numbers"]["words"], start=1):
        known |= dict.fromkeys(words.split(), (_Sort.NUMBER, (number,)))
    return known


_WORD = re.compile(r"\d+(?:[-–,.]\d+)+(?![\w.])|[^\W_]+")
_NUMBER = re.compile(r"([1-9]\d?)(?:x|mal|times|keer)?")
_SEQUENCE = re.compile(r"\d{1,2}(?:[-–,.]\d{1,2}){1,3}")
_BARE = re.compile(r"(?<!\S)[1-9]-[1-9](?=[\s,.;:!?)]*(?:$|\n|[,.;:!?)]))")
"""Two counts that are all that is said of something."""
_ENDS = re.compile(r"[.;!?\n]|-{2}")


def is_signal(display: str) -> bool:
    """Whether all of it speaks of beeps, blinks and lights: "red ring of death" does not."""
    return all(_classified(match) for match in _WORD.finditer(display))


def given(text: str) -> Iterator[Given]:
    """What the text says of beeps, blinks and lights, as it comes."""
    for cluster in _clusters(text):
        if found := _read(_without_model(cluster), text):
            yield found


def _clusters(text: str) -> Iterator[list[_Word]]:
    """Words that stand together and may all speak of signals."""
    cluster: list[_Word] = []
    for match in _WORD.finditer(text):
        word = _classified(match)
        if cluster and (word is None or _ENDS.search(text, cluster[-1].end, match.start())):
            if word is None and cluster[-1].sort is _Sort.NUMBER and not text[cluster[-1].end : match.start()].strip():
                cluster.pop()  # it counts something else: "3 beeps, five seconds nothing"
            yield cluster
            cluster = []
        if word is not None:
            cluster.append(word)
    if cluster:
        yield cluster


def _classified(match: re.Match[str]) -> _Word | None:
    text, (start, end) = match[0], match.span()
    if text[0].isdigit():
        if number := _NUMBER.fullmatch(text.lower()):
            return _Word(_Sort.NUMBER, start, end, (int(number[1]),))
        if _SEQUENCE.fullmatch(text):
            return _Word(_Sort.SEQUENCE, start, end, tuple(map(int, re.findall(r"\d+", text))))
        return None
    known = _vocabulary().get(text.lower() if text.isascii() else spaced(text))
    return _Word(known[0], start, end, known[1]) if known else None


def _without_model(words: Sequence[_Word]) -> Sequence[_Word]:
    """Without a number that belongs to the name before it, as in "xps 13 blinking 3 amber"."""
    sorts = [word.sort for word in words[:4]]
    is_model = sorts in ([_Sort.NUMBER, signal, _Sort.NUMBER, _Sort.LOOK] for signal in (_Sort.BEEP, _Sort.BLINK))
    return words[1:] if is_model else words


def _read(words: Sequence[_Word], text: str) -> Given | None:
    """What a cluster of a text says; None where it says nothing of signals."""
    sorts = {word.sort for word in words}
    words = _without_strangers(words)
    groups = _groups(words)
    if not groups:
        return None
    told = [word for word in words if word.sort not in (_Sort.BETWEEN, _Sort.AGAIN)]
    start, end = told[0].start, told[-1].end
    are_counted_looks = len(groups) > 1 and all(group.number and group.look for group in groups)
    if _Sort.BEEP in sorts:
        signal: Signal | None = Signal.BEEPS
    elif are_counted_looks and sorts.isdisjoint({_Sort.BLINK, _Sort.TIMES}):
        signal = None
    elif _Sort.LIGHT in sorts and _Sort.TIMES not in sorts and (_Sort.BLINK not in sorts or _counts_lights(words)):
        signal = Signal.LIGHTS
    elif not sorts.isdisjoint({_Sort.BLINK, _Sort.LIGHT}):
        signal = Signal.BLINKS
    elif sorts == {_Sort.SEQUENCE} and _BARE.match(text, start):
        signal = None
    else:
        return None
    return Given(signal, groups, start, end)


def _counts_lights(words: Sequence[_Word]) -> bool:
    """Whether it says how many lights there are, as in "two red lights"."""
    sorts = [word.sort for word in words if word.sort is not _Sort.BETWEEN]
    return any(
        sort is _Sort.LIGHT and _Sort.NUMBER in sorts[max(0, place - 2) : place] for place, sort in enumerate(sorts)
    )


def _without_strangers(words: Sequence[_Word]) -> Sequence[_Word]:
    """Without a number at the end that counts something else, as in "beeps and 3 seconds later"."""
    last = len(words)
    while last and words[last - 1].sort is _Sort.BETWEEN:
        last -= 1
    if last > 1 and words[last - 1].sort is _Sort.NUMBER and words[last - 2].sort in (_Sort.BETWEEN, _Sort.AGAIN):
        last -= 1
    return words[:last]


def _groups(words: Sequence[_Word]) -> tuple[Group, ...]:
    """The counts and looks in order. Either each count comes before its look, or each look before its count."""
    telling = [word for word in words if word.sort in (_Sort.NUMBER, _Sort.SEQUENCE, _Sort.LOOK)]
    if not telling:
        return ()
    look_first = telling[0].sort is _Sort.LOOK and telling[0].value not in _LENGTHS
    groups: list[tuple[int, str]] = []
    open_count = open_look = False
    for word in telling:
        if word.sort is _Sort.SEQUENCE:
            if open_count:
                groups.pop()  # "amber 3,2" leaves open which of them is amber
            groups += [(count, "") for count in word.value if isinstance(count, int)]
            open_count = open_look = False
        elif isinstance(word.value, str):
            if open_look and not look_first:
                groups[-1] = groups[-1][0], word.value
                open_look = False
            else:
                groups.append((0, word.value))
                open_count = look_first
        else:
            (count,) = word.value
            if open_count:
                groups[-1] = count, groups[-1][1]
                open_count = False
            else:
                groups.append((count, ""))
                open_look = not look_first
    return _once(tuple(Group(number or int(look in _LENGTHS), look) for number, look in groups), telling)


def _once(groups: tuple[Group, ...], telling: Sequence[_Word]) -> tuple[Group, ...]:
    """The groups without repeats: "six times, pause, six times" is said of one signal. Colours alone are in the order
    of their names."""
    if len(groups) > 1 and len({group.number for group in groups}) == 1 and telling[0].sort is not _Sort.SEQUENCE:
        if groups[0].number and len({group.look for group in groups if group.look}) < 2:
            return (max(groups, key=lambda group: len(group.look)),)
        if not groups[0].number:
            return tuple(sorted(set(groups)))
    return groups
