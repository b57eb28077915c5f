"""Reads a file of guides, whatever its format, as guides and rejected rows."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TypeAlias

from benchlight import endings
from benchlight.errors import SourceError
from benchlight.models import Guide, Rejection
from benchlight.sources import csv_table, fields, json_lines, myfixit
from benchlight.sources.fields import Row, RowError
from benchlight.sources.text_file import BytesRead, TextFile

_Reader: TypeAlias = Callable[[TextFile], Iterator[Row | Rejection]]

_KNOWN = "Benchlight reads CSV (also with semicolons or tabs), JSON lines, JSON arrays and MyFixit files"


def unheard(count: int) -> None:
    """The progress of a reading that nobody watches."""


def read_guides(path: Path, progress: BytesRead = unheard) -> Iterator[Guide | Rejection]:
    """The guides of a file, and its rows that could not become one, in the file's order and as they are asked for.

    `progress` is told the bytes read so far, and at the end the size of the file. Raises SourceError at once for a file
    that is missing, unreadable, empty, binary or of no known format, and while reading when its drive fails.
    """
    with TextFile(path, unheard) as file:
        reader = _reader(file)
        reader(file)  # a table without a usable header is refused now, not when its first row is asked for
    return _guides(path, progress, reader)


def _guides(path: Path, progress: BytesRead, reader: _Reader) -> Iterator[Guide | Rejection]:
    source = fields.file_source(path)
    places: dict[str, str] = {}
    with TextFile(path, progress) as file:
        for row in reader(file):
            if isinstance(row, Rejection):
                yield row
                continue
            try:
                guide = _guide(row, source)
            except RowError as error:
                yield _rejection(path, row, str(error))
                continue
            if guide.key in places:
                yield _rejection(path, row, f"the key {guide.key} is already that of {places[guide.key]}")
            else:
                places[guide.key] = row.place
                yield guide


def _guide(row: Row, source: str) -> Guide:
    return myfixit.guide_of(row.values) if myfixit.recognises(row.values) else fields.guide_of(row.values, source)


def _rejection(path: Path, row: Row, reason: str) -> Rejection:
    return Rejection(path, row.line, f"{row.place}: {reason}" if row.record else reason)


def _reader(file: TextFile) -> _Reader:
    """How to read the file: by its suffix where that leaves no doubt, else by how it begins."""
    suffix = file.path.suffix.lower()
    if suffix in endings.LINES:
        return json_lines.line_rows
    head = file.head.lstrip("\ufeff \t\r\n")
    if head.startswith("["):
        return json_lines.array_rows
    first_line, newline, _ = head.partition("\n")
    first_line = first_line.strip()
    if head.startswith("{"):
        if newline and first_line.endswith(("{", "[", ",")) and not first_line.endswith("},"):
            raise SourceError(
                f"{file.path} holds one JSON object over several lines. "
                "Export the guides as JSON lines (one object a line) or as one array."
            )
        return json_lines.line_rows
    if suffix == endings.JSON:
        raise SourceError(f"{file.path} is not JSON: it begins with neither {{ nor [. {_KNOWN}.")
    if head.startswith("<"):
        raise SourceError(f"{file.path} is a web page or XML. {_KNOWN}; save or export the guides as one of them.")
    if suffix in endings.TABLES or csv_table.looks_like_header(first_line):
        return csv_table.rows
    raise SourceError(f"{file.path} is of no known format. {_KNOWN}; a table needs a title column in its first line.")
