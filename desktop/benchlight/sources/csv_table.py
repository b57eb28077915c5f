"""Tables as text: CSV with commas or semicolons, or tab-separated."""

from __future__ import annotations

import csv
import itertools
import re
from collections import deque
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path

from benchlight.errors import SourceError
from benchlight.records import ImportChoices, Notice, Reason, Rejection
from benchlight.sources import BytesRead, Found, table
from benchlight.sources.fields import MULTILINE, RowError
from benchlight.sources.table import FIELD_LIMIT, HEADER_WITHIN, Header, Sheet
from benchlight.sources.text_file import Line, TextFile, place_of_line, text_of
from benchlight.translation import number, tr

_LINE_LIMIT = _RECORD_LIMIT = 4_000_000
_HEADER_LIMIT = 1_000_000
"""Most characters in the lines among which the header is looked for."""
_DELIMITERS = ",;\t|"
_EXCEL_HINT = re.compile(r'"?sep=(.)"?\s*')


def recognises(head: bytes, name: str) -> bool:
    """Whether the first line names a title column, or those of anything else that a table may hold."""
    first = text_of(head).partition("\n")[0].strip()
    if first.startswith("<"):  # XML, whose marks separate names as a table's heads are separated
        return False
    return any(table.header_of(_split(first, delimiter), ImportChoices()).is_whole() for delimiter in _DELIMITERS)


def records(path: Path, progress: BytesRead, choices: ImportChoices) -> Iterator[Found | Rejection | Notice | None]:
    """The guides or codes of a table. Raises SourceError where no line near its beginning names the columns needed."""
    yield from table.records(path, sheets(path, progress, choices), choices)


def sheets(path: Path, progress: BytesRead, choices: ImportChoices) -> Iterator[Sheet]:
    """The one table of the file."""
    # A limit of the whole process, never lowered, for others may read longer fields; each field is checked besides.
    csv.field_size_limit(max(csv.field_size_limit(), FIELD_LIMIT))
    with TextFile(path, progress) as file:
        notices = []
        if encoding := file.allow_8_bit():
            notices.append(
                tr(
                    "This is not UTF-8, so it is read as {encoding}. If letters come out wrong, save it as CSV UTF-8 "
                    "and import it again."
                ).format(encoding=encoding)
            )
        lines = file.lines(_LINE_LIMIT)
        header, delimiter, below, above = _find_header(file, lines, choices)
        if above:
            notices.append(table.what_stands_above(place_of_line(above)))
        rows = _Records(file, _Feed(itertools.chain(below, lines)), header, delimiter)
        yield Sheet("", header, rows.lines(), notices, lambda cell: file.damage(cell, "CSV UTF-8"))


def _find_header(file: TextFile, lines: Iterator[Line], choices: ImportChoices) -> tuple[Header, str, list[Line], int]:
    """The header, what separates its columns, the lines read already that stand below it, and its line's number where
    anything stands above it, else 0."""
    first: list[Line] = []
    below: list[Line] = []
    size = 0
    for line in itertools.islice(lines, HEADER_WITHIN):
        size += len(line.text or "")
        if line.text is None or size > _HEADER_LIMIT:
            below.append(line)  # no header, and none comes after it
            break
        first.append(line)
    hints = [hint[1] for line in first[:1] if (hint := _EXCEL_HINT.fullmatch(line.text or ""))]
    rows = list(_whole(first[len(hints) :]))
    # csv.Sniffer is not used: it guesses from letter counts of free text and often takes a comma of the prose.
    found = []
    for delimiter in hints or _DELIMITERS:
        cells = [_split("".join(line.text or "" for line in row), delimiter) for row in rows]
        found.append((*table.find_header(cells, choices), delimiter, cells))
    place, header, delimiter, cells = max(found, key=lambda each: table.merit(each[1]))
    if below and not header.is_whole():
        raise SourceError(
            tr(
                "{file} cannot be read as a table: nothing in its first {limit} characters names the columns. Export "
                "it again as CSV UTF-8."
            ).format(file=file.path, limit=number(_HEADER_LIMIT))
        )
    below = [*(line for row in rows[place + 1 :] for line in row), *below]
    is_above = header.is_whole() and any(any(row) for row in cells[:place])
    return header, delimiter, below, rows[place][0].number if is_above else 0


def _whole(lines: Sequence[Line]) -> Iterator[list[Line]]:
    """The lines, those together between which a quote is open."""
    at = 0
    while at < len(lines):
        # A quote that is never closed, or an inch mark, opens nothing.
        quotes = list(itertools.accumulate((line.text or "").count('"') for line in lines[at : at + 5]))
        end = next((count for count, number in enumerate(quotes, start=1) if number % 2 == 0), 1)
        yield list(lines[at : at + end])
        at += end


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
            raise RowError(tr("a quote opened in this row is not closed in it"))
        line = self._again.popleft() if self._again else next(self._lines)
        self._taken.append(line)
        if line.text is None:
            limit = number(_LINE_LIMIT)
            raise RowError(tr("line … is longer than {limit} characters").format(limit=limit), str(line.number))
        self._size += len(line.text)
        if self._size > _RECORD_LIMIT:
            raise RowError(
                tr("a row runs past {limit} characters; is a closing quote missing?").format(
                    limit=number(_RECORD_LIMIT)
                )
            )
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


class _Records:
    """The lines under a header.

    A quote that is never closed, or one inside a quoted field that is not doubled, breaks its record. The record's
    first line is then rejected and the lines after it are read again, each on its own. Until a row of exactly as many
    columns as the header comes, what is read counts with the broken record: those lines may be the inside of a field.
    """

    def __init__(self, file: TextFile, feed: _Feed, header: Header, delimiter: str) -> None:
        self._file = file
        self._feed = feed
        self._delimiter = delimiter
        self._width = len(header.names)
        of_one_line = [] if header.is_of_reports() else header.used
        self._of_one_line = [column.place for column in of_one_line if column.slot.field not in MULTILINE]
        # Some write a blank after each comma; what is in quotes begins after it.
        self._reader = csv.reader(feed, delimiter=delimiter, strict=True, skipinitialspace=True)

    def lines(self) -> Iterator[table.Line | Rejection]:
        """What the file holds, line by line."""
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
            yield self._line(cells)
        if broken is not None:
            yield _with_skipped(broken, skipped)

    def _check_shape(self, cells: list[str], exactly: bool) -> None:
        if exactly and len(cells) != self._width:
            raise RowError("")  # the row before it is rejected, and tells why
        if not self._feed.over_several_lines():
            return
        # A quote left open can be closed by a later row's quote (an inch mark will do). What it swallowed then shows:
        # the columns do not come out even, or a field of one line goes on with lines that have delimiters.
        if len(cells) != self._width or any(self._swallowed(cells[place]) for place in self._of_one_line):
            raise RowError(tr("a quote opened in this row is not closed in it"))

    def _swallowed(self, cell: str) -> bool:
        later_lines = cell.partition("\n")[2]
        # In prose a blank follows the comma or semicolon, in a table hardly ever.
        return any(after[:1].strip() for after in later_lines.split(self._delimiter)[1:])

    def _line(self, cells: list[str]) -> table.Line | Rejection:
        if any(cell.strip() for cell in cells[self._width :]):
            return self._rejection(
                Reason(
                    tr("… columns where the header has {width}; put a field that holds {separator} in quotes").format(
                        width=self._width, separator=_spoken(self._delimiter)
                    ),
                    str(len(cells)),
                )
            )
        return table.Line(place_of_line(self._feed.first_line), cells)

    def _rejection(self, reason: Reason) -> Rejection:
        return Rejection(self._file.path, place_of_line(self._feed.first_line), reason)


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
        limit = number(FIELD_LIMIT)
        return Reason(tr("a field is longer than {limit} characters; is a closing quote missing?").format(limit=limit))
    if "unexpected end of data" in message:
        return Reason(tr("a quote opened in this row is never closed"))
    if "expected after" in message:
        return Reason(tr("a quote opened in this row is not closed in it, or a quote inside a field is not doubled"))
    return Reason(message)


def _with_skipped(broken: Rejection, skipped: int) -> Rejection:
    if not skipped:
        return broken
    lines = tr("%n lines", "", skipped)
    kind = tr("{reason}; … after it left out: no whole row").format(reason=broken.reason.kind)
    return replace(broken, reason=Reason(kind, *broken.reason.details, lines))


def _spoken(delimiter: str) -> str:
    names = {",": tr("a comma"), ";": tr("a semicolon"), "\t": tr("a tab", "a sign between columns")}
    return names.get(delimiter, repr(delimiter))
