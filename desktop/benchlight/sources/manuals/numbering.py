"""How the steps of a section are numbered: "1.", "Step 1", "(1)", "①", or a bare 1."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from benchlight.sources.manuals.layout import TextLine

_NAMED = re.compile(
    r"(?:step|schritt|[ée]tape|stap|paso|passo|passaggio)\s+(?P<number>\d{1,2})\s*[.:)–-]?(?:\s+(?P<text>\S.*))?",
    re.IGNORECASE,
)
_DOTTED = re.compile(r"(?P<number>\d{1,2})[.)](?:\s+(?P<text>\S.*))?")
_BRACKETED = re.compile(r"\((?P<number>\d{1,2})\)(?:\s*(?P<text>[^\Wa-zß-ÿ\d_].*|[“\"„«].*))?")
_CIRCLED = re.compile(r"(?P<number>[①-⑳❶-❿➀-➓])(?:\s*(?P<text>[^\Wa-zß-ÿ\d_].*|[“\"„«].*))?")
_BARE = re.compile(r"(?P<number>\d{1,2})(?:\s+(?P<text>[^\W\d_].*))?")
_LISTED = re.compile(r"(?:\(?\d{1,2}[.)]|[①❶]|[•●■▪▲–-]\s)")
_LEAST_BARE = 12
"""So many letters has a sentence behind a bare number."""


class Numbered(NamedTuple):
    """The number of a line, and what follows it."""

    number: int
    text: str | None


class Numbering:
    """The forms that numbers have in a section: one of them counts its steps."""

    def __init__(self, lines: Sequence[TextLine]) -> None:
        found = {pattern: _counted(pattern, lines) for pattern in (_DOTTED, _NAMED, _BRACKETED, _CIRCLED)}
        self._steps = next((pattern for pattern, numbers in found.items() if numbers), None)
        if self._steps in (_BRACKETED, _CIRCLED) and 1 not in found[self._steps]:
            self._steps = None
        if self._steps is None and _has_bare(lines):
            self._steps = _BARE

    def step(self, line: TextLine) -> Numbered | None:
        """The step that a line begins."""
        if self._steps is None or (self._steps is _BARE and not _is_bare(line)):
            return None
        return _numbered(self._steps, line.text)

    def below(self, line: TextLine) -> Numbered | None:
        """What a line begins whose number is of another form: it is below a step."""
        others = (pattern for pattern in (_BRACKETED, _CIRCLED) if pattern is not self._steps)
        found = (_numbered(pattern, line.text) for pattern in others if self._steps is not None)
        return next((each for each in found if each is not None and each.text), None)

    def is_title(self, line: TextLine) -> bool:
        """Whether a line like "Step 1: Remove the cover" stands over a list that has numbers of its own."""
        return self._steps is _DOTTED and bool(_NAMED.fullmatch(line.text))


def is_numbered(text: str) -> bool:
    """Whether a line begins with the number of a step that cannot be anything else."""
    return any(pattern.fullmatch(text) for pattern in (_DOTTED, _NAMED))


def is_listed(text: str) -> bool:
    """Whether a line begins with a number or a sign of a list."""
    return bool(_LISTED.match(text))


def _counted(pattern: re.Pattern[str], lines: Iterable[TextLine]) -> list[int]:
    return [found.number for line in lines if (found := _numbered(pattern, line.text)) is not None]


def _numbered(pattern: re.Pattern[str], text: str) -> Numbered | None:
    match = pattern.fullmatch(text)
    if match is None:
        return None
    number = match["number"]
    return Numbered(int(number) if number.isdecimal() else int(unicodedata.numeric(number)), match["text"])


def _has_bare(lines: Iterable[TextLine]) -> bool:
    """Whether numbers stand without a sign: 1, 2 and so on, one below the other."""
    found: dict[int, list[int]] = {}
    for line in lines:
        match = _BARE.fullmatch(line.text)
        if match and _is_bare(line):
            found.setdefault(round(line.box.x0 / 4), []).append(int(match["number"]))
    return any(numbers[0] == 1 for numbers in found.values())


def _is_bare(line: TextLine) -> bool:
    """Whether a line may be a step whose number has no sign behind it: the number alone, or before a sentence."""
    rest = line.text.lstrip("0123456789")
    return not rest or (rest[:1] == " " and rest[1:2].isupper() and len(line.pieces) <= 2 and len(rest) > _LEAST_BARE)
