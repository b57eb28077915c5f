"""Guides in a table: CSV with commas or semicolons, or tab-separated, one guide a row under a header."""

from __future__ import annotations

import csv
import re
from collections import deque
from collections.abc import Iterator

from benchlight.errors import SourceError
from benchlight.models import Rejection
from benchlight.sources.fields import MULTILINE, NAMES, Row, field_named
from benchlight.sources.text_file import Line, TextFile

FIELD_LIMIT = 1_000_000
"""Most characters in one field."""
_LINE_LIMIT = _RECORD_LIMIT = 4_000_000
_DELIMITERS = ",;\t|"
_EXCEL_HINT = re.compile(r'"?sep=(.)"?\s*')


def rows(file: TextFile) -> Iterator[Row | Rejection]:
    """The rows of the table. Raises SourceError where its header names no title column."""
    # A limit of the whole process, never lowered, for others may read longer fields; `_Table` checks each field too.
    csv.field_size_limit(max(csv.field_size_limit(), FIELD_LIMIT))
    feed = _Feed(file.lines(_LINE_LIMIT))
    return _Table(file, feed, _read_header(file, feed)).rows()


def header_of(line: str) -> tuple[list[str], str]:
    """The column names in a header line, and the delimiter with which the most of them are known to us."""
    # csv.Sniffer is not used: it guesses from letter counts of free text and often takes a comma of the prose.
    readings = [(_split(line, delimiter), delimiter) for delimiter in _DELIMITERS]
    return max(readings, key=lambda reading: (_known(reading[0]), len(reading[0])))


def looks_like_header(line: str) -> bool:
    """True where a column of this line is known as the title."""
    return any(field_named(name) == "title" for name in header_of(line)[0])


class _BrokenRecordError(Exception):
    """The lines of a record cannot be read as a row; the message says why."""


class _Feed:
    """Hands physical lines to csv.reader, and hands those of a broken record out again."""

    def __init__(self, lines: Iterator[Line]) -> None:
        self._lines = lines
        self._again: deque[Line] = deque()
        self._taken: list[Line] = []
        self._size = 0

    def __iter__(self) -> _Feed:
        return self

    def __next__(self) -> str:
        line = self._again.popleft() if self._again else next(self._lines)
        self._taken.append(line)
        if line.text is None:
            raise _BrokenRecordError(f"line {line.number} is longer than {_LINE_LIMIT:,} characters")
        self._size += len(line.text)
        if self._size > _RECORD_LIMIT:
            raise _BrokenRecordError(f"a row runs past {_RECORD_LIMIT:,} characters; is a closing quote missing?")
        return line.text

    def begin(self) -> None:
        """The next line taken starts a record."""
        self._taken.clear()
        self._size = 0

    @property
    def first_line(self) -> int:
        """Number of the line at which the current record starts."""
        return self._taken[0].number

    def over_several_lines(self) -> bool:
        """True where the current record took more than one line."""
        return len(self._taken) > 1

    def give_back(self) -> None:
        """Hands the current record out again, all but its first line."""
        self._again.extendleft(reversed(self._taken[1:]))


class _Table:
    """The rows under a header.

    A quote that is never closed, or one inside a quoted field that is not doubled, breaks its record. The record's
    first line is then rejected and the lines after it are read again, each on its own. Until a row of exactly as many
    columns as the header comes, what is read counts with the broken record: those lines may be the inside of a field.
    """

    def __init__(self, file: TextFile, feed: _Feed, header: tuple[list[str], str]) -> None:
        self._file = file
        self._feed = feed
        self._columns, self._delimiter = header
        self._reader = csv.reader(feed, delimiter=self._delimiter, strict=True, skipinitialspace=True)

    def rows(self) -> Iterator[Row | Rejection]:
        broken: Rejection | None = None
        skipped = 0
        while True:
            self._feed.begin()
            try:
                cells = next(self._reader)
                self._check_shape(cells, exactly=broken is not None)
            except StopIteration:
                break
            except (csv.Error, _BrokenRecordError) as error:
                if broken is None:
                    broken = Rejection(self._file.path, self._feed.first_line, _reason(error))
                    skipped = 0
                else:
                    skipped += 1
                self._feed.give_back()
                continue
            if broken is not None:
                yield _with_skipped(broken, skipped)
                broken = None
            if any(cell.strip() for cell in cells):
                yield self._row(cells)
        if broken is not None:
            yield _with_skipped(broken, skipped)

    def _check_shape(self, cells: list[str], exactly: bool) -> None:
        if exactly and len(cells) != len(self._columns):
            raise _BrokenRecordError("not a whole row")
        if not self._feed.over_several_lines():
            return
        # A quote left open can be closed by a later row's quote (an inch mark will do). What it swallowed then shows:
        # the columns do not come out even, or a field of one line goes on with lines that have delimiters.
        if len(cells) != len(self._columns) or any(map(self._swallowed, self._columns, cells)):
            raise _BrokenRecordError("a quote opened in this row is not closed in it")

    def _swallowed(self, column: str, cell: str) -> bool:
        field = field_named(column)
        return field is not None and field not in MULTILINE and self._delimiter in cell.partition("\n")[2]

    def _row(self, cells: list[str]) -> Row | Rejection:
        line = self._feed.first_line
        if any(cell.strip() for cell in cells[len(self._columns) :]):
            return self._rejection(
                line,
                f"{len(cells)} columns where the header has {len(self._columns)}; "
                f"put a field that holds {_spoken(self._delimiter)} in quotes",
            )
        for column, cell in zip(self._columns, cells, strict=False):
            if len(cell) > FIELD_LIMIT:
                return self._rejection(line, f"{column} has {len(cell):,} characters, more than {FIELD_LIMIT:,}")
            if damage := self._file.damage(cell, "CSV UTF-8"):
                return self._rejection(line, damage)
            if "\x00" in cell:
                return self._rejection(line, f"{column} holds a NUL byte; the file may be damaged")
        return Row(line, dict(zip(self._columns, cells, strict=False)))

    def _rejection(self, line: int, reason: str) -> Rejection:
        return Rejection(self._file.path, line, reason)


def _read_header(file: TextFile, feed: _Feed) -> tuple[list[str], str]:
    try:
        line = next((text for text in feed if text.strip()), "")
        hint = _EXCEL_HINT.fullmatch(line)
        columns, delimiter = (_split(next(feed, ""), hint[1]), hint[1]) if hint else header_of(line)
    except _BrokenRecordError as error:
        raise SourceError(f"{file.path} cannot be read as a table: {error}. Export it again as CSV UTF-8.") from error
    fields = [field_named(column) for column in columns]
    if "title" not in fields:
        found = ", ".join(repr(column) for column in columns[:8])
        raise SourceError(
            f"{file.path} has no title column; its first line reads {found[:200]}. "
            f"Name the columns in the first line: title, and any of {', '.join(sorted(NAMES.keys() - {'title'}))}."
        )
    known = [column for column, field in zip(columns, fields, strict=True) if field]
    if twice := next((column for column in known if known.count(column) > 1), None):
        raise SourceError(f"{file.path} has two columns named {twice!r}. Rename or remove one of them.")
    return columns, delimiter


def _split(line: str, delimiter: str) -> list[str]:
    try:
        cells = next(csv.reader([line], delimiter=delimiter, skipinitialspace=True), [])
    except csv.Error:  # one field beyond the limit: no header
        return []
    return [cell.strip().lower() for cell in cells]


def _known(columns: list[str]) -> int:
    return sum(field_named(column) is not None for column in columns)


def _reason(error: Exception) -> str:
    message = str(error)
    if "field larger than field limit" in message:
        return f"a field is longer than {FIELD_LIMIT:,} characters; is a closing quote missing?"
    if "unexpected end of data" in message:
        return "a quote opened in this row is never closed"
    if "expected after" in message:
        return "a quote opened in this row is not closed in it, or a quote inside a field is not doubled"
    return message


def _with_skipped(broken: Rejection, skipped: int) -> Rejection:
    if not skipped:
        return broken
    lines = "1 line" if skipped == 1 else f"{skipped:,} lines"
    return Rejection(broken.path, broken.line, f"{broken.reason}; {lines} after it left out: no whole row")


def _spoken(delimiter: str) -> str:
    return {",": "a comma", ";": "a semicolon", "\t": "a tab"}.get(delimiter, repr(delimiter))
