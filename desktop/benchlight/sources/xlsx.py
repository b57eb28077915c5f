"""Tables in Excel workbooks: every visible sheet that looks like one."""

from __future__ import annotations

import math
import re
import warnings
import zipfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date, datetime, time, timedelta
from functools import partial
from itertools import chain, islice
from pathlib import Path
from typing import Any

from benchlight import translation
from benchlight.errors import SourceError
from benchlight.records import ImportChoices, Notice, Rejection
from benchlight.sources import BytesRead, Found, table
from benchlight.sources.names import listed
from benchlight.sources.table import HEADER_WITHIN, Line, Sheet
from benchlight.translation import tr

_ZIP = b"PK\x03\x04"
_MOST_BLANK = 5_000
"""So many empty rows in a row end a sheet."""
_IN_MEMORY_LIMIT = 200_000_000
"""Most bytes in a part that is read as a whole: texts, styles."""
_SHEET_LIMIT = 2_000_000_000
_RATIO = 200
"""So often a part may be larger than it is in the archive, where it is large."""
_LARGE = 50_000_000
_TOLD_EVERY = 500
_COLUMNS = 2_000
"""Most columns that are looked at."""
_MERGED = re.compile(rb'<(?:\w+:)?mergeCell\b[^<>]{0,200}?\bref="([A-Z]{1,3})(\d+):([A-Z]{1,3})(\d+)"')
_MERGED_LONGEST = 100
_MOST_MERGED = 100_000
_CHUNK = 1 << 20
_LONGEST_FORMAT = 30
"""Characters of a format that counts; a longer one may be a million zeros."""
_PLAIN_FORMATS = re.compile(r"0+")
_DECIMALS = re.compile(r"(?:#,##)?0\.(0+)(%?)")


def recognises(head: bytes, name: str) -> bool:
    """Whether it is an archive with the parts of a workbook."""
    return head.startswith(_ZIP) and (b"xl/" in head or Path(name).suffix.lower() in (".xlsx", ".xlsm"))


def records(path: Path, progress: BytesRead, choices: ImportChoices) -> Iterator[Found | Rejection | Notice | None]:
    """The guides or codes of all its tables. Raises SourceError where it is no workbook, or none of its sheets names
    the columns needed."""
    yield from table.records(path, sheets(path, progress, choices), choices)


def sheets(path: Path, progress: BytesRead, choices: ImportChoices) -> Iterator[Sheet]:
    """The visible sheets that are not empty, one after another: each is to be read before the next."""
    with _explained(path):
        _check(path)
    import openpyxl

    # What it does not keep of a workbook, as data validation, is nothing that a guide is made of.
    warnings.filterwarnings("ignore", category=UserWarning, module="openpyxl")
    with _explained(path):
        book = openpyxl.load_workbook(path, read_only=True, data_only=True)
    try:
        visible = [sheet for sheet in book.worksheets if sheet.sheet_state == "visible"]
        notices = [*_left_out(path, [sheet.title for sheet in book.worksheets if sheet not in visible])]
        size = path.stat().st_size
        for number, sheet in enumerate(visible):
            name = sheet.title if len(visible) > 1 else ""
            read = partial(_read_so_far, progress, size / len(visible), number)
            rows = _lines(path, sheet, read, name)
            top = list(islice(rows, HEADER_WITHIN))
            first = [line for line in top if isinstance(line, Line)]
            place, header = table.find_header([line.cells for line in first], choices)
            if any(header.names):
                if header.is_whole() and place:
                    notices.append(table.what_stands_above(first[place].place))
                yield Sheet(name, header, chain(top[place + 1 :], rows), notices)
                notices = []
        progress(size)
    finally:
        book.close()


def _read_so_far(progress: BytesRead, size: float, before: int, share: float) -> None:
    """Tells how much is read, in bytes, as if all sheets were as large."""
    progress(int(size * (before + share)))


def _left_out(path: Path, hidden: list[str]) -> Iterator[str]:
    """What of the workbook is not read."""
    if hidden:
        yield tr("Not used: the hidden sheets {names}.", "", len(hidden)).format(names=listed(hidden))
    with zipfile.ZipFile(path) as archive:
        pictures = sum(name.startswith("xl/media/") for name in archive.namelist())
    if pictures:
        yield tr(
            "Not used: %n pictures that lie on the sheets; name the files of pictures in a column instead.",
            "",
            pictures,
        )


def _check(path: Path) -> None:
    """Raises SourceError for a workbook that would take all memory or time."""
    with zipfile.ZipFile(path) as archive:
        for part in archive.infolist():
            is_sheet = part.filename.startswith("xl/worksheets/")
            bomb = part.file_size > _LARGE and part.file_size > _RATIO * part.compress_size
            is_read = part.filename.endswith((".xml", ".rels"))
            if is_read and (bomb or part.file_size > (_SHEET_LIMIT if is_sheet else _IN_MEMORY_LIMIT)):
                raise SourceError(
                    tr(
                        "{file} holds {size} MB in {part}, which is more than a table of guides has, so it is not "
                        "opened. Copy the rows into a new workbook, or save them as CSV UTF-8."
                    ).format(file=path, size=translation.number(part.file_size // 1_000_000), part=part.filename)
                )


@contextmanager
def _explained(path: Path) -> Iterator[None]:
    """Turns what goes wrong in a workbook into a SourceError."""
    try:
        yield
    except SourceError:
        raise
    except Exception as error:  # of the library, the archive or the XML: whatever a broken file makes them raise
        why = str(error).partition("\n")[0][:200] or type(error).__name__
        raise SourceError(
            tr(
                "{file} cannot be read as an Excel workbook ({why}). Open it in a spreadsheet program and save it "
                "again, as .xlsx or as CSV UTF-8."
            ).format(file=path, why=why)
        ) from error


def _merged(path: Path, sheet: Any) -> dict[int, list[int]]:
    """Columns of the cells that lie under the first one of a merged range, by row; both from 0 on.

    The library reads no ranges of a sheet that it streams; they stand behind its rows.
    """
    places: dict[int, list[int]] = {}
    count, tail = 0, b""
    with _explained(path), zipfile.ZipFile(path) as archive, archive.open(sheet._worksheet_path) as part:
        while (chunk := part.read(_CHUNK)) and count < _MOST_MERGED:
            for found in _MERGED.finditer(tail + chunk):
                first, last = int(found[2]) - 1, int(found[4]) - 1
                column = _column(found[1])
                for row in range(first + 1, min(last, first + _MERGED_LONGEST) + 1):
                    places.setdefault(row, []).append(column)
                    count += 1
            tail = chunk[-_MERGED_LONGEST:]
    return places


def _column(letters: bytes) -> int:
    number = 0
    for letter in letters:
        number = number * 26 + letter - 64
    return number - 1


def _lines(path: Path, sheet: Any, read: Callable[[float], None], name: str) -> Iterator[Line | Notice]:
    """The rows of a sheet that are not empty, as a spreadsheet program shows them. Thousands of empty ones end it."""
    with _explained(path):
        merged = _merged(path, sheet)
        rows = max(1, sheet.max_row or 1)
        # What a sheet says of its size may be all of a million rows and 16,384 columns.
        sheet.reset_dimensions()
        blank = 0
        above: list[str] = []
        for number, row in enumerate(sheet.rows):
            if number % _TOLD_EVERY == 0:
                read(min(1.0, number / rows))
            cells = [_shown(cell) for cell in row[:_COLUMNS]]
            for column in merged.get(number, ()):
                if column < len(above):
                    cells += [""] * (column + 1 - len(cells))
                    cells[column] = above[column]
            above = cells
            blank = 0 if any(cells) else blank + 1
            if not blank:
                yield Line(_place(number + 1, name), cells)
            elif blank > _MOST_BLANK:
                unread = tr("Not read: anything below {place}, after {count} empty rows.")
                count = translation.number(_MOST_BLANK)
                yield Notice(path, unread.format(place=_place(number + 1, name), count=count))
                return


def _place(row: int, sheet: str) -> str:
    """Where a row is, in words."""
    place = tr("row {number} of {sheet}") if sheet else tr("row {number}")
    return place.format(number=row, sheet=sheet)


def _shown(cell: Any) -> str:
    """What a cell shows."""
    match cell.value:
        case None:
            return ""
        case str(text):
            return "" if cell.data_type == "e" else text.replace("_x000D_", "")
        case bool(value):
            return "TRUE" if value else "FALSE"
        case datetime() as moment:
            return moment.isoformat(" ", "minutes") if moment.time() != time() else moment.date().isoformat()
        case date() as day:
            return day.isoformat()
        case time() as clock:
            return clock.isoformat("minutes")
        case timedelta() as span:
            minutes = round(span.total_seconds() / 60)
            return f"{minutes // 60}:{minutes % 60:02}"
        case int() | float() as number:
            return _figure(number, str(cell.number_format))
        case other:
            return str(other)


def _figure(number: float, shape: str) -> str:
    """A number in its format, as far as that tells it from another: leading zeros, decimals, per cent."""
    if not math.isfinite(number):
        return ""
    if len(shape) > _LONGEST_FORMAT:
        shape = ""
    if _PLAIN_FORMATS.fullmatch(shape):
        return f"{round(number):0{len(shape)}d}"
    if decimals := _DECIMALS.fullmatch(shape):
        scaled = number * 100 if decimals[2] else number
        return f"{scaled:.{len(decimals[1])}f}{decimals[2]}"
    if shape.endswith("%"):
        return f"{number * 100:.15g}%"
    return str(round(number)) if number == round(number) and abs(number) < 1e15 else f"{number:.15g}"
