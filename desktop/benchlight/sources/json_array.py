"""Guides in JSON: one array of objects."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator
from pathlib import Path

from benchlight.errors import SourceError
from benchlight.records import ImportChoices, Notice, Rejection
from benchlight.sources import BytesRead, Found
from benchlight.sources.json_lines import RECORD_LIMIT, row, too_long
from benchlight.sources.rows import Row, guides
from benchlight.sources.text_file import TextFile, text_of
from benchlight.translation import tr

# A string ends at its quote, or at the line's end: JSON forbids a bare newline in it, so its quote is missing there.
_TOKEN = re.compile(r'"[^"\\\n]*+(?:\\[\s\S][^"\\\n]*+)*+["\n]|["{}\[\],]')
_TEXT = re.compile(r"\S")
_STRING_REST = re.compile(r'[^"\\\n]*+(?:\\[\s\S][^"\\\n]*+)*+["\n]')


def recognises(head: bytes, name: str) -> bool:
    """Whether an array begins."""
    return text_of(head).startswith("[")


def records(path: Path, progress: BytesRead, choices: ImportChoices) -> Iterator[Found | Rejection | Notice | None]:
    """The guides of a file, read piece by piece, so that its size does not matter. Raises SourceError where it is no
    array, and at the end of one that ends before the array does."""
    with TextFile(path, progress) as file:
        if file.head.startswith("{"):
            raise SourceError(
                tr(
                    "{file} holds one JSON object over several lines. "
                    "Export the guides as JSON lines (one object a line) or as one array."
                ).format(file=path)
            )
        if not file.head.startswith("["):
            raise SourceError(
                tr(
                    "{file} is not JSON: it begins with neither {brace} nor {bracket}. Export the guides again, as "
                    "JSON or as a table."
                ).format(file=path, brace="{", bracket="[")
            )
        yield from guides(path, _rows(file), choices)


def _rows(file: TextFile) -> Iterator[Row | Rejection]:
    splitter = _Splitter()
    elements = itertools.chain(itertools.chain.from_iterable(map(splitter.feed, file.chunks())), splitter.finish())
    for number, (line, text) in enumerate(elements, start=1):
        place = tr("record {number}, line {line}").format(number=number, line=line)
        yield Rejection(file.path, place, too_long()) if text is None else row(file, place, text)
    if not splitter.closed:
        raise SourceError(
            tr(
                "{file} ends before its array does, so that guides are missing. Copy or export it again; what stood "
                "before its end was imported."
            ).format(file=file.path)
        )


class _Splitter:
    """Cuts the text of an array into its elements, with the line at which each starts, as the text comes in.

    Only commas and brackets outside strings are looked at, so that an element of broken JSON is still one element.
    The text of an element that is too long is not kept; None stands for it.
    """

    def __init__(self) -> None:
        self.closed = False
        self._buffer = ""
        self._start = 0  # where the current element starts in the buffer
        self._at = 0  # where to look on
        self._depth = 0
        self._in_string = False  # only while skipping an element that is too long to be kept
        self._long_since = 0  # line at which an element too long to be kept starts, else 0
        self._line = 1  # at the start of the buffer's current element

    def feed(self, chunk: str) -> Iterator[tuple[int, str | None]]:
        self._buffer = self._buffer[self._start :] + chunk
        self._at -= self._start
        self._start = 0
        while (token := self._next_token()) is not None:
            if token in "{[":
                self._depth += 1
                if self._depth == 1:  # the array's own bracket
                    self._begin_after()
            elif token in "}]":
                self._depth -= 1
                if self._depth == 0:
                    self.closed = True
                    yield from self._end()
            elif token == "," and self._depth <= 1:
                yield from self._end()
        if self._long_since or len(self._buffer) - self._start > RECORD_LIMIT:
            self._long_since = self._long_since or self._line_of_text()
            self._drop()

    def finish(self) -> Iterator[tuple[int, str | None]]:
        yield from self._element(len(self._buffer))

    def _next_token(self) -> str | None:
        if self._in_string:
            rest = _STRING_REST.match(self._buffer, self._at)
            if rest is None:
                return None
            self._in_string, self._at = False, rest.end()
        while match := _TOKEN.search(self._buffer, self._at):
            if match[0] == '"':  # a string that goes on beyond the buffer
                self._at = match.start()
                return None
            self._at = match.end()
            if match[0][0] != '"':
                return match[0]
        self._at = len(self._buffer)
        return None

    def _end(self) -> Iterator[tuple[int, str | None]]:
        yield from self._element(self._at - 1)
        self._begin_after()

    def _element(self, end: int) -> Iterator[tuple[int, str | None]]:
        text = self._buffer[self._start : end].strip()
        if self._long_since or len(text) > RECORD_LIMIT:
            yield self._long_since or self._line_of_text(), None
        elif text:
            yield self._line_of_text(), text

    def _line_of_text(self) -> int:
        """The line at which the current element's first character stands that is no whitespace."""
        text = _TEXT.search(self._buffer, self._start)
        return self._line + self._buffer.count("\n", self._start, text.start() if text else None)

    def _begin_after(self) -> None:
        self._line += self._buffer.count("\n", self._start, self._at)
        self._start = self._at
        self._long_since = 0

    def _drop(self) -> None:
        """Forgets what has been read of an element that is too long; only where it ends still matters."""
        if self._at < len(self._buffer):
            self._in_string = True
        rest = self._buffer[self._start :]
        # A backslash at the very end escapes what comes next, so it has to stay.
        kept = "\\" if self._in_string and (len(rest) - len(rest.rstrip("\\"))) % 2 else ""
        self._line += rest.count("\n")
        self._buffer, self._start, self._at = kept, 0, 0
