"""Reads a file of guides, whatever its format, as guides and rejected rows."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from pathlib import Path
from typing import NamedTuple, TypeAlias

from benchlight import endings
from benchlight.errors import SourceError
from benchlight.records import Guide, Notice, Rejection
from benchlight.sources import csv_table, fields, ifixit, json_lines, myfixit
from benchlight.sources.fields import Row, RowError
from benchlight.sources.names import listed, short
from benchlight.sources.text_file import BytesRead, TextFile

_Reader: TypeAlias = Callable[[TextFile], Iterator[Row | Rejection | Notice]]

_KNOWN = "Benchlight reads CSV (also with semicolons or tabs), JSON lines, JSON arrays and MyFixit files"
_FIRST_ROWS = 100
_NAMES_NOTED = 10_000


def unheard(count: int) -> None:
    """The progress of a reading that nobody watches."""


def read_guides(path: Path, progress: BytesRead = unheard) -> Iterator[Guide | Rejection | Notice]:
    """The guides of a file, its rows that could not become one, and what else the user should know of it, in the
    file's order and as they are asked for.

    `progress` is told the bytes read so far, and at the end the size of the file. Raises SourceError at once for a file
    that is missing, unreadable, empty, binary or of no known format, and while reading when its drive fails or it ends
    too early.
    """
    with TextFile(path, unheard) as file:
        reader = _reader(file)
        reader(file)  # a table without a usable header is refused now, not when its first row is asked for
    return _guides(path, progress, reader)


def _guides(path: Path, progress: BytesRead, reader: _Reader) -> Iterator[Guide | Rejection | Notice]:
    source = fields.file_source(path)
    places: dict[str, int] = {}
    unused = _Unused(path)
    with TextFile(path, progress) as file:
        for row in reader(file):
            if not isinstance(row, Row):
                yield row
                continue
            form = _form_of(row.values)
            yield from unused.look(form.unused(row.values))
            try:
                guide = form.guide_of(row.values, source)
            except RowError as error:
                yield row.rejected(path, error)
                continue
            if guide.key in places:
                word = "record" if row.record else "line"
                yield row.rejected(path, f"the key {guide.key!r} is already that of {word} {places[guide.key]}")
            else:
                places[guide.key] = row.record or row.line
                yield guide
    yield from unused.rest()


class _Form(NamedTuple):
    """How the values of a row are read."""

    guide_of: Callable[[Mapping[str, object], str], Guide]
    unused: Callable[[Mapping[str, object]], Iterable[str]]


_PLAIN = _Form(fields.guide_of, fields.unused)
_IFIXIT = _Form(ifixit.guide_of, ifixit.unused)
_MYFIXIT = _Form(myfixit.guide_of, myfixit.unused)


def _form_of(values: Mapping[str, object]) -> _Form:
    if myfixit.recognises(values):
        return _MYFIXIT
    return _IFIXIT if ifixit.recognises(values) else _PLAIN


class _Unused:
    """The names in a file whose values are not used, told once after its first rows and once at its end."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._names: dict[str, None] = {}
        self._told = 0
        self._rows = 0

    def look(self, names: Iterable[str]) -> Iterator[Notice]:
        """Notes what a row has; yields the notice when its time has come."""
        if len(self._names) < _NAMES_NOTED:
            self._names.update(dict.fromkeys(map(short, names)))
        self._rows += 1
        if self._rows == _FIRST_ROWS:
            yield from self.rest()

    def rest(self) -> Iterator[Notice]:
        """The notice of what is not told yet, if anything."""
        if names := list(self._names)[self._told :]:
            self._told = len(self._names)
            yield Notice(self._path, f"Not used: {listed(names)}.")


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
    if suffix in endings.TABLES or csv_table.header_of(first_line).has_title():
        return csv_table.rows
    raise SourceError(f"{file.path} is of no known format. {_KNOWN}; a table needs a title column in its first line.")
