"""Rows of named values, as tables and JSON have them, and the guides or codes that they are."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol, TypeVar

from benchlight.records import Notice, Record, Rejection
from benchlight.sources import Found, codes, fields, ifixit, myfixit
from benchlight.sources.fields import RowError
from benchlight.sources.names import listed, short
from benchlight.sources.text import slug

_Other = TypeVar("_Other")

_FIRST_ROWS = 100
_NAMES_NOTED = 10_000


@dataclass(frozen=True, slots=True)
class Row:
    """A row as its format read it: where it stands, and its values by the names that its author chose."""

    place: str
    values: Mapping[str, object]
    is_code: bool = False
    """Whether it stands in a table of codes."""


class _Form(Protocol):
    """A way to name the values of a row."""

    def recognises(self, values: Mapping[str, object]) -> bool:
        """Whether a row is of this form."""

    def record_of(self, values: Mapping[str, object], default_source: str) -> Record:
        """The guide or the code of a row. Raises RowError."""

    def unused(self, values: Mapping[str, object]) -> Iterable[str]:
        """The names in a row whose values say something that `record_of` has no use for."""


_FORMS: tuple[_Form, ...] = (myfixit, ifixit, codes, fields)


def guides(
    path: Path, rows: Iterable[Row | Rejection | Notice | _Other]
) -> Iterator[Found | Rejection | Notice | _Other]:
    """The guides or codes of a file's rows, those rows that can become none, and the names of what is not used. What
    comes among the rows and is none is passed on."""
    source = slug(path.stem) or "guides"
    unused = _Unused(path)
    for row in rows:
        if not isinstance(row, Row):
            yield row
            continue
        form = codes if row.is_code else next(form for form in _FORMS if form.recognises(row.values))
        yield from unused.look(form.unused(row.values))
        try:
            yield Found(row.place, form.record_of(row.values, source))
        except RowError as error:
            yield Rejection(path, row.place, error.reason)
    yield from unused.rest()


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
