"""Guides or codes in a table: CSV with commas or semicolons, or tab-separated, one a row under a header."""

from __future__ import annotations

import csv
import itertools
import re
from collections import deque
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import NamedTuple

from benchlight.errors import SourceError
from benchlight.records import ImportChoices, Notice, Reason, Rejection
from benchlight.sources import BytesRead, Found, codes
from benchlight.sources.fields import MULTILINE, RowError
from benchlight.sources.names import LANGUAGES, NAMES, Slot, listed, short, slot_of
from benchlight.sources.rows import Row, guides
from benchlight.sources.text_file import Line, TextFile, text_of

FIELD_LIMIT = 1_000_000
"""Most characters in one field."""
_LINE_LIMIT = _RECORD_LIMIT = 4_000_000
_DELIMITERS = ",;\t|"
_EXCEL_HINT = re.compile(r'"?sep=(.)"?\s*')
_HEADER_WITHIN = 20
"""Lines among which the header is looked for; what stands above it is no part of the table."""
_WORDS = re.compile(r"[^\W_]")


class Contents(NamedTuple):
    """What the rows of a table may be."""

    slot_of: Callable[[str], Slot | None]
    """Where the value of a column goes."""
    needed: frozenset[str]
    """Fields that tell that they are."""


_GUIDES = Contents(slot_of, frozenset({"title"}))
_CODES = Contents(codes.slot_of, codes.NEEDED)


class Header(NamedTuple):
    """The column names of a table, what separates its columns, and what its rows are."""

    columns: list[str]
    delimiter: str
    contents: Contents = _GUIDES

    def known(self) -> int:
        """How many of the names are ours."""
        return sum(self.contents.slot_of(column) is not None for column in self.columns)

    def is_whole(self) -> bool:
        """Whether there are the columns that are needed."""
        slots = map(self.contents.slot_of, self.columns)
        return {slot.field for slot in slots if slot} >= self.contents.needed


def recognises(head: bytes, name: str) -> bool:
    """Whether the first line names a title column, or those of codes."""
    return header_of(text_of(head).partition("\n")[0].strip()).is_whole()


def records(path: Path, progress: BytesRead, choices: ImportChoices) -> Iterator[Found | Rejection | Notice]:
    """The guides or codes of a table. Raises SourceError where no line near its beginning names the columns needed."""
    with TextFile(path, progress) as file:
        yield from guides(path, _rows(file))


def _rows(file: TextFile) -> Iterator[Row | Rejection | Notice]:
    """The rows of the table, their used columns only, after a notice of what is not used or was guessed."""
    # A limit of the whole process, never lowered, for others may read longer fields; `_Table` checks each field too.
    csv.field_size_limit(max(csv.field_size_limit(), FIELD_LIMIT))
    notices = []
    if file.allow_western():
        notices.append(
            "This is not UTF-8, so it is read as Windows-1252 (Western European). If letters come out wrong, "
            "save it as CSV UTF-8 and import it again."
        )
    lines = file.lines(_LINE_LIMIT)
    header, under = _find_header(file, lines)
    if under:
        notices.append(f"Not used: what stands above the names of the columns in line {under}.")
    table = _Table(file, _Feed(lines), header)
    notices += table.notices()
    if notices:
        yield Notice(file.path, " ".join(notices))
    yield from table.rows()


def header_of(line: str, delimiters: str = _DELIMITERS) -> Header:
    """The column names in a header line, and the delimiter with which the most of them are known to us. What has a
    title is of guides, whatever else it has."""
    # csv.Sniffer is not used: it guesses from letter counts of free text and often takes a comma of the prose.
    splits = [(_split(line, delimiter), delimiter) for delimiter in delimiters]
    guides, codes = (
        max((Header(*split, contents) for split in splits), key=lambda header: (header.known(), len(header.columns)))
        for contents in (_GUIDES, _CODES)
    )
    return codes if codes.is_whole() and not guides.is_whole() else guides


class _Feed:
    """Hands physical lines to csv.reader, and hands those of a broken record out again.

    A line that is handed out again is a record of its own, only the last may go on beyond what was read before: so no
    line is read more than a few times, however the quotes of a file chain.
    """

    def __init__(self, lines: Iterator[Line]) -> None:
        self._lines = lines
        self._again: deque[Line] = deque()
        self._taken: list[Line] = []
        self._size = 0

    def __iter__(self) -> _Feed:
        return self

    def __next__(self) -> str:
        if self._taken and self._again:
            raise RowError("a quote opened in this row is not closed in it")
        line = self._again.popleft() if self._again else next(self._lines)
        self._taken.append(line)
        if line.text is None:
            raise RowError(f"line … is longer than {_LINE_LIMIT:,} characters", str(line.number))
        self._size += len(line.text)
        if self._size > _RECORD_LIMIT:
            raise RowError(f"a row runs past {_RECORD_LIMIT:,} characters; is a closing quote missing?")
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


class _Column(NamedTuple):
    """A column that is used: where it stands, its name, and where its values go."""

    place: int
    name: str
    slot: Slot


class _Table:
    """The rows under a header.

    A quote that is never closed, or one inside a quoted field that is not doubled, breaks its record. The record's
    first line is then rejected and the lines after it are read again, each on its own. Until a row of exactly as many
    columns as the header comes, what is read counts with the broken record: those lines may be the inside of a field.
    """

    def __init__(self, file: TextFile, feed: _Feed, header: Header) -> None:
        self._file = file
        self._feed = feed
        self._names, self._delimiter, contents = header
        self._slot_of, self._is_code = contents.slot_of, contents is _CODES
        # The last first: of two columns of one name, the value of the first that is not empty is kept.
        self._columns = [
            _Column(place, name, slot)
            for place, name in reversed(list(enumerate(self._names)))
            if (slot := self._slot_of(name)) is not None
        ]
        self._said_more = False
        """True once a row said more than a title."""
        # Some write a blank after each comma; what is in quotes begins after it.
        self._reader = csv.reader(feed, delimiter=self._delimiter, strict=True, skipinitialspace=True)

    def notices(self) -> Iterator[str]:
        """What of the table is not used."""
        if unused := [name for name in self._names if name and self._slot_of(name) is None]:
            yield f"Not used: {listed(unused)}."
        rivals: dict[str, list[_Column]] = {}
        for column in sorted(self._columns, key=lambda column: (column.slot.rank, column.place)):
            rivals.setdefault(column.slot.field if column.slot.number is None else column.name, []).append(column)
        for best, *others in rivals.values():
            if others:
                names = listed([column.name for column in others])
                yield f"Used only where {short(best.name)} in column {best.place + 1} is empty: {names}."

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
            except (csv.Error, RowError) as error:
                if broken is None:
                    broken = self._rejection(_reason(error))
                    skipped = 0
                else:
                    skipped += 1
                self._feed.give_back()
                continue
            if broken is not None:
                yield _with_skipped(broken, skipped)
                broken = None
            if (row := self._row(cells)) is not None:
                yield row
        if broken is not None:
            yield _with_skipped(broken, skipped)

    def _check_shape(self, cells: list[str], exactly: bool) -> None:
        if exactly and len(cells) != len(self._names):
            raise RowError("not a whole row")
        if not self._feed.over_several_lines():
            return
        # A quote left open can be closed by a later row's quote (an inch mark will do). What it swallowed then shows:
        # the columns do not come out even, or a field of one line goes on with lines that have delimiters.
        if len(cells) != len(self._names) or any(self._swallowed(column, cells) for column in self._columns):
            raise RowError("a quote opened in this row is not closed in it")

    def _swallowed(self, column: _Column, cells: list[str]) -> bool:
        if column.slot.field in MULTILINE:
            return False
        later_lines = cells[column.place].partition("\n")[2]
        # In prose a blank follows the comma or semicolon, in a table hardly ever.
        return any(after[:1].strip() for after in later_lines.split(self._delimiter)[1:])

    def _row(self, cells: list[str]) -> Row | Rejection | None:
        """The row of the cells, or None where they say nothing that is used."""
        if any(cell.strip() for cell in cells[len(self._names) :]):
            return self._rejection(
                Reason(
                    f"… columns where the header has {len(self._names)}; "
                    f"put a field that holds {_spoken(self._delimiter)} in quotes",
                    str(len(cells)),
                )
            )
        values: dict[str, object] = {}
        only_title = True
        for place, name, slot in self._columns:
            # What has neither a letter nor a digit stands for nothing: a rule, a dash, a question mark.
            if place >= len(cells) or not _WORDS.search(cell := cells[place]):
                continue
            if len(cell) > FIELD_LIMIT:
                kind = f"… has … characters, more than {FIELD_LIMIT:,}"
                return self._rejection(Reason(kind, short(name), f"{len(cell):,}"))
            if damage := self._file.damage(cell, "CSV UTF-8"):
                return self._rejection(Reason(damage))
            if "\x00" in cell:
                return self._rejection(Reason("… holds a NUL byte; the file may be damaged", short(name)))
            values[name] = cell
            only_title = only_title and slot.field == "title"
        if only_title and values and self._said_more:
            title = short(str(next(iter(values.values()))))
            return self._rejection(Reason("only a title, …, as of a heading or a sum; no guide", repr(title)))
        self._said_more = self._said_more or not only_title
        return Row(self._place, values, self._is_code) if values else None

    @property
    def _place(self) -> str:
        return f"line {self._feed.first_line}"

    def _rejection(self, reason: Reason) -> Rejection:
        return Rejection(self._file.path, self._place, reason)


def _find_header(file: TextFile, lines: Iterator[Line]) -> tuple[Header, int]:
    """The first line that names the columns that are needed, and its number where something stands above it, else 0."""
    first: Header | None = None
    delimiter = ""
    for line in itertools.islice(lines, _HEADER_WITHIN):
        if line.text is None:
            raise SourceError(
                f"{file.path} cannot be read as a table: line {line.number} is longer than {_LINE_LIMIT:,} characters. "
                "Export it again as CSV UTF-8."
            )
        if hint := _EXCEL_HINT.fullmatch(line.text):
            delimiter = hint[1]
            continue
        header = header_of(line.text, delimiter or _DELIMITERS)
        if header.is_whole():
            return header, line.number if first else 0
        if first is None and any(header.columns):
            first = header
    found = listed([repr(short(column)) for column in first.columns], 8) if first else "nothing"
    raise SourceError(
        f"{file.path} has no title column, so its rows are not known to be guides; its first line reads {found}. "
        f"Name the columns in the first line, in English, {', '.join(LANGUAGES[:-1])} or {LANGUAGES[-1]}: "
        f"title, and any of {', '.join(sorted(NAMES.keys() - {'title'}))}; in a table of codes code and meaning."
    )


def _split(line: str, delimiter: str) -> list[str]:
    try:
        cells = next(csv.reader([line], delimiter=delimiter, skipinitialspace=True), [])
    except csv.Error:  # one field beyond the limit: no header
        return []
    return [cell.strip() for cell in cells]


def _reason(error: csv.Error | RowError) -> Reason:
    if isinstance(error, RowError):
        return error.reason
    message = str(error)
    if "field larger than field limit" in message:
        return Reason(f"a field is longer than {FIELD_LIMIT:,} characters; is a closing quote missing?")
    if "unexpected end of data" in message:
        return Reason("a quote opened in this row is never closed")
    if "expected after" in message:
        return Reason("a quote opened in this row is not closed in it, or a quote inside a field is not doubled")
    return Reason(message)


def _with_skipped(broken: Rejection, skipped: int) -> Rejection:
    if not skipped:
        return broken
    lines = "1 line" if skipped == 1 else f"{skipped:,} lines"
    kind = f"{broken.reason.kind}; … after it left out: no whole row"
    return replace(broken, reason=Reason(kind, *broken.reason.details, lines))


def _spoken(delimiter: str) -> str:
    return {",": "a comma", ";": "a semicolon", "\t": "a tab"}.get(delimiter, repr(delimiter))
