"""The table of codes, and how one is found in it by what it looks like.

`resources/ranking/codes.jsonl.gz` is made from `resources/codes`, which takes too long to read, by `python -m
benchlight.training.code_table`. Its first line is the index, each other one a code, which is read where it is wanted.
"""

from __future__ import annotations

import gzip
import json
import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from typing import NamedTuple

from benchlight import resources
from benchlight.records import Code, Signal
from benchlight.understanding import spots
from benchlight.understanding.signals import Given, given, is_signal
from benchlight.understanding.spots import Shape, is_name, joined

CODES = "codes.jsonl.gz"

_SEVEN_SEGMENTS = str.maketrans("50182", "soibz")
"""What a display of seven segments shows alike."""
_ZERO = re.compile(r"(?<!\d)0+(?=\d{1,2}$)")
_LONG_HEX = re.compile(r"0x(?=.*[a-f])[0-9a-f]{5,}")
"""A number that may be told without its 0x."""
_DIGIT, _LETTER = re.compile(r"\d"), re.compile(r"[^\W\d_]")
_LONGEST_PATTERN = 6
_LONGEST_NUMBERED = 4
"""Characters of a code that may be told without its zeros: E01 is E1, but P0054 no P54."""


class Display(NamedTuple):
    """One way in which a code is displayed."""

    text: str
    pieces: tuple[str, ...]
    shape: Shape

    @property
    def name(self) -> str:
        """Its letters and digits."""
        return "".join(self.pieces)


class Known(NamedTuple):
    """A code, and what it is told by."""

    code: Code
    kinds: frozenset[str]
    makers: frozenset[str]
    lines: frozenset[str]
    displays: tuple[Display, ...]
    signals: tuple[tuple[str, Given], ...]
    """Its beeps, blinks or lights, each as it is written and what that says."""


class Index(NamedTuple):
    """Where in a table what is found; names are `spots.joined`."""

    looks: Mapping[str, Sequence[int]]
    """Codes by `look` of what is displayed."""
    counts: Mapping[str, Sequence[int]]
    """Beeps, blinks and lights by their counts: "2 7"."""
    patterns: Mapping[str, Mapping[str, Sequence[str]]]
    """By `pattern` the makers ("" for all) and their kinds of device that have such codes."""
    makers: Mapping[str, Sequence[str]]
    """For each maker its name as it is written, and the kinds of device that codes of its are known of."""
    lines: Mapping[str, Sequence[str]]
    """Makers of lines of devices."""


class CodeTable:
    """Codes, by numbers."""

    def __init__(self, index: Index, rows: Sequence[Code | str]) -> None:
        """A row is a code, or one as JSON."""
        self.index = index
        self._rows = rows
        self._known: dict[int, Known] = {}

    @classmethod
    def of(cls, codes: Iterable[Code], lines: Mapping[str, Iterable[str]] | None = None) -> CodeTable:
        """The table of these codes. `lines` are the makers of lines of devices: ThinkPads are Lenovo's."""
        codes = tuple(codes)
        looks, counts, makers_of = (
            defaultdict[str, set[int]](set),
            defaultdict[str, set[int]](set),
            defaultdict[str, set[str]](set),
        )
        patterns: dict[str, dict[str, set[str]]] = defaultdict(lambda: defaultdict(set))
        makers: dict[str, dict[str, None]] = {}
        for line, of in (lines or {}).items():
            if is_name(joined(line)):
                makers_of[joined(line)] |= set(map(joined, of))
        for number, code in enumerate(codes):
            known = _known(code)
            for maker in code.makers:
                makers.setdefault(joined(maker), {maker: None}).update(dict.fromkeys(code.kinds))
            for line in sorted(known.lines):
                makers_of[line] |= known.makers
            for display in known.displays:
                looks[look(display.name)].add(number)
                for maker in sorted(known.makers) or [""]:
                    patterns[pattern(display.name)][maker] |= known.kinds
            for _, signal in known.signals:
                counts[counts_key(signal)].add(number)
        patterns.pop("", None)
        index = Index(
            {name: sorted(found) for name, found in looks.items()},
            {name: sorted(found) for name, found in counts.items()},
            {name: {maker: sorted(kinds) for maker, kinds in by.items()} for name, by in patterns.items()},
            {name: list(found) for name, found in makers.items()},
            {name: sorted(found) for name, found in makers_of.items()},
        )
        return cls(index, codes)

    @classmethod
    def read(cls, text: str) -> CodeTable:
        """The table of a file."""
        index, *rows = text.splitlines()
        return cls(Index(**json.loads(index)), rows)

    def written(self) -> str:
        """The file of the table."""
        lines = (self.index._asdict(), *map(self._code, range(len(self._rows))))
        return "".join(f"{json.dumps(line, ensure_ascii=False)}\n" for line in lines)

    def __getitem__(self, number: int) -> Known:
        if number not in self._known:
            self._known[number] = _known(self._code(number))
        return self._known[number]

    def _code(self, number: int) -> Code:
        row = self._rows[number]
        if isinstance(row, Code):
            return row
        code = Code._make(tuple(value) if isinstance(value, list) else value for value in json.loads(row))
        return code._replace(signal=Signal(code.signal))


@cache
def shipped_codes() -> CodeTable:
    """The codes that come with the program."""
    return CodeTable.read(gzip.decompress((resources.folder("ranking") / CODES).read_bytes()).decode())


def look(name: str) -> str:
    """The same for codes that are taken for one another: 5E and SE, E01 and E1."""
    short = len(name) <= _LONGEST_NUMBERED and "0" in name
    return (_ZERO.sub("", name) if short else name).translate(_SEVEN_SEGMENTS)


def pattern(name: str) -> str:
    """Where a code has letters and where digits: "a99" for E18. Empty for what has no digits, or is long."""
    if len(name) > _LONGEST_PATTERN or name.isalpha():
        return ""
    return _DIGIT.sub("9", _LETTER.sub("a", name))


def counts_key(signal: Given) -> str:
    """By which beeps, blinks and lights of the same counts are found."""
    return " ".join(map(str, signal.counts))


def _known(code: Code) -> Known:
    displays: list[Display] = []
    signals: list[tuple[str, Given]] = []
    for text in (code.code, *code.also):
        heard = list(given(text)) if code.signal is not Signal.CODE and is_signal(text) else []
        signals += [(text, each._replace(signal=each.signal or code.signal)) for each in heard]
        pieces = spots.pieces(text)
        if pieces and not heard:
            displays.append(Display(text, pieces, spots.shape(pieces)))
            if len(pieces) == 1 and _LONG_HEX.fullmatch(pieces[0]):
                rest = (pieces[0][2:],)
                displays.append(Display(text, rest, spots.shape(rest)))
    return Known(code, frozenset(code.kinds), _names(code.makers), _names(code.lines), tuple(displays), tuple(signals))


@cache
def _names(names: tuple[str, ...]) -> frozenset[str]:
    return frozenset(map(joined, names))
