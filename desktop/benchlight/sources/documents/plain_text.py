"""Plain text as people write it: a title, sections with their names, numbered lines and lists."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from benchlight.records import Icon, ImportChoices, Notice, Rejection
from benchlight.sources import BytesRead, Found
from benchlight.sources.documents import guides, headings
from benchlight.sources.documents.blocks import Block, Document, Sort
from benchlight.sources.documents.labels import line_of
from benchlight.sources.documents.reading import whole_text

LIMIT = 4_000_000
"""Most characters in a document."""

_NUMBER = re.compile(r"([ \t]*)\(?(\d{1,3})[.)][ \t]+(?=\S)")
_BULLET = re.compile(r"([ \t]*)[-*+•‣▪◦·–—][ \t]+(?=\S)")
_RULE = re.compile(r"[ \t]*([=*_#~-])\1{2,}[ \t]*")
_LONGEST_HEADING = 80
_WRAPPED = 55
"""A line so long may go on in the next; a shorter one ends where its writer wanted."""


def recognises(head: bytes, name: str) -> bool:
    """No: any text may be of another format; what is called so, and is of none, is read here."""
    return False


def records(path: Path, progress: BytesRead, choices: ImportChoices) -> Iterator[Found | Rejection | Notice]:
    """The guides of a text."""
    document = Document(blocks_of(whole_text(path, progress, LIMIT)))
    yield from guides.guides_of(path, document, choices)


def blocks_of(text: str) -> Iterator[Block]:
    """What a text holds. Its first line is its title where it is short and stands alone, or has a rule below it."""
    reader = _Reader(text.expandtabs(4).split("\n"))
    while reader.place < len(reader.lines):
        if (block := reader.next()) is not None:
            yield block


class _Reader:
    def __init__(self, lines: list[str]) -> None:
        self.lines = lines
        self.place = 0
        self._indents: list[int] = []
        """Those of the lists that are open."""
        self._titled = False

    def next(self) -> Block | None:
        """The next block; None where there is only an empty line or a rule."""
        line, number = self.lines[self.place], self.place + 1
        if not line.strip() or _RULE.fullmatch(line):
            self.place += 1
            return None
        if (heading := self._heading(line)) is not None:
            self.place += 1
            self._indents.clear()
            return Block(Sort.HEADING, heading[0], heading[1], line=number)
        for sort, form in ((Sort.NUMBER, _NUMBER), (Sort.BULLET, _BULLET)):
            if found := form.match(line):
                level = self._level(len(found[1]))
                return Block(sort, self._gathered(line[found.end() :]), level, line=number)
        level = len([indent for indent in self._indents if indent < _indent(line)])
        del self._indents[level:]
        return Block(Sort.PARAGRAPH, self._gathered(line.strip()), level, line=number)

    def _heading(self, line: str) -> tuple[str, int] | None:
        """What a line says as a heading, and its level."""
        text, before, after = line.strip(), self._at(self.place - 1), self._at(self.place + 1)
        if len(text) > _LONGEST_HEADING or _BULLET.match(line):
            return None
        is_first, self._titled = not self._titled, True
        ruled = _RULE.fullmatch(after)
        if ruled and (is_first or not before.strip() or _RULE.fullmatch(before)):
            return text, 1 if is_first or ruled[1] == "=" else 2
        if headings.step_title(text.rstrip(":")) is not None and not _indent(line):
            return text.rstrip(":"), 2
        if headings.section_of(text.rstrip(":")) and (text.endswith(":") or not before.strip()):
            return text.rstrip(":"), 2
        if is_first and not after.strip() and not _NUMBER.match(line) and not headings.fact(text):
            return text, 1
        is_loud = text.isupper() and len(text) > 3 and not before.strip() and not text.endswith((".", "!"))
        return (text, 2) if is_loud and not _NUMBER.match(line) else None

    def _level(self, indent: int) -> int:
        """In how many lists an item stands that is indented so far."""
        while self._indents and self._indents[-1] > indent:
            self._indents.pop()
        if not self._indents or self._indents[-1] < indent:
            self._indents.append(indent)
        return len(self._indents)

    def _gathered(self, first: str) -> str:
        """The text that begins with this piece of a line, with the lines that it goes on in."""
        text, last = first.rstrip(), self.lines[self.place]
        indent = _indent(last)
        self.place += 1
        while self.place < len(self.lines):
            line = self.lines[self.place]
            if not line.strip() or _RULE.fullmatch(line) or _NUMBER.match(line) or _BULLET.match(line):
                break
            if 0 < _indent(line) <= indent and self._indents:  # belongs to the item around
                break
            if headings.section_of(line.strip().rstrip(":")) and line.rstrip().endswith(":"):
                break
            if headings.step_title(line.strip()) is not None and not _indent(line):
                break
            goes_on = len(last) >= _WRAPPED or line.lstrip()[:1].islower()
            is_own = headings.fact(line.strip()) is not None or line_of(line).icon is not Icon.PLAIN
            text += (" " if goes_on and not is_own else "\n") + line.strip()
            last = line
            self.place += 1
        return text

    def _at(self, place: int) -> str:
        return self.lines[place] if 0 <= place < len(self.lines) else ""


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip())
