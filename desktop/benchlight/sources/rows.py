"""Rows of named values, as tables and JSON have them, and the guides or codes that they are."""

from __future__ import annotations

import re
from collections import OrderedDict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from itertools import chain
from pathlib import Path
from typing import Protocol, TypeVar

from benchlight.errors import SourceError
from benchlight.picture_addresses import as_named, is_elsewhere, missing, told_missing
from benchlight.records import Guide, ImportChoices, Notice, Record, Rejection
from benchlight.sources import Found, codes, fields, ifixit, myfixit, reports
from benchlight.sources.fields import RowError
from benchlight.sources.names import column_name, listed, short, slot_of
from benchlight.sources.text import slug
from benchlight.translation import tr

_Other = TypeVar("_Other")

_FIRST_ROWS = 100
_NAMES_NOTED = 10_000
_HELD = 3_000
"""Guides that wait for another row of theirs."""
_SCHEME = re.compile(r"[A-Za-z][A-Za-z0-9+.-]+:")


class Form(Protocol):
    """A way to name the values of a row."""

    def record_of(self, values: Mapping[str, object], default_source: str) -> Record:
        """The guide or the code of a row. Raises RowError."""

    def unused(self, values: Mapping[str, object]) -> Iterable[str]:
        """The names in a row whose values say something that `record_of` has no use for."""


class _KnownForm(Form, Protocol):
    def recognises(self, values: Mapping[str, object]) -> bool:
        """Whether a row is of this form."""


_FORMS: tuple[_KnownForm, ...] = (myfixit, ifixit, codes, fields)


@dataclass(frozen=True, slots=True)
class Row:
    """A row as its format read it: where it stands, and its values by the names that its author chose."""

    place: str
    values: Mapping[str, object]
    form: Form | None = None
    """What its table is known to hold; None where each row tells for itself."""


def guides(
    path: Path, rows: Iterable[Row | Rejection | Notice | _Other], choices: ImportChoices = ImportChoices()
) -> Iterator[Found | Rejection | Notice | _Other | None]:
    """The guides or codes of a file's rows, those rows that can become none, and the names of what is not used; None
    where a guide waits for more of its rows. What comes among the rows and is none is passed on. Raises SourceError
    where they are reports of faults."""
    reader, held = _Reader(path, choices), _Held()
    try:
        for row in rows:
            if not isinstance(row, Row):
                yield row
                continue
            if row.form is None and reports.recognises(row.values):
                others = (other.values for other in rows if isinstance(other, Row))
                raise reports.refused(path, chain([row.values], others))
            # A table has a row for each fault or each step of a guide where they are many.
            goes_on = row.form is fields and not fields.has_id(row.values)
            for found in reader.read(row):
                yield from held.put(found) if goes_on and isinstance(found, Found) else [found]
    except SourceError:
        yield from held.rest()
        raise
    yield from held.rest()
    yield from reader.rest()


class _Reader:
    """Makes records of rows, and notes what of them is not used."""

    def __init__(self, path: Path, choices: ImportChoices) -> None:
        self._path = path
        self._source = slug(path.stem) or "guides"
        self._device = choices.device
        self._chosen = {column_name(name): field for name, field in choices.columns}
        self._unused, self._pictures = _Unused(path), _Pictures(path)

    def read(self, row: Row) -> Iterator[Found | Rejection | Notice]:
        """The guide or code of a row, or why there is none, after what is to be told by now."""
        values = row.values
        if row.form is None and self._chosen:
            named = ((self._chosen.get(column_name(name), name), value) for name, value in values.items())
            values = {name: value for name, value in named if name}
        form = row.form or next(form for form in _FORMS if form.recognises(values))
        yield from self._unused.look(form.unused(values))
        if self._device and form is fields and not any(map(_is_device, values)):
            values = {**values, "device": self._device}
        try:
            record = form.record_of(values, self._source)
        except RowError as error:
            yield Rejection(self._path, row.place, error.reason)
        else:
            yield Found(row.place, self._pictures.found(record) if isinstance(record, Guide) else record)

    def rest(self) -> Iterator[Notice]:
        """What is to be told at the end."""
        yield from self._unused.rest()
        yield from self._pictures.rest()


def _is_device(name: str) -> bool:
    slot = slot_of(name)
    return slot is not None and slot.field in ("device", "maker")


class _Held:
    """Guides that go by title and device alone, and wait a while for other rows of theirs: a fault in each, or a step.

    What is another guide of that name is handed on behind it, to be rejected as the second.
    """

    def __init__(self) -> None:
        self._found: OrderedDict[str, list[Found]] = OrderedDict()
        self._count = 0

    def put(self, found: Found) -> Iterator[Found | None]:
        """Takes one, and yields what need not wait any more, or None."""
        of_the_name = self._found.setdefault(found.record.key, [])
        whole = _whole(of_the_name[0], found) if of_the_name else None
        if whole is None:
            of_the_name.append(found)
            self._count += 1
        else:
            of_the_name[0] = whole
        if self._count > _HELD:
            _, done = self._found.popitem(last=False)
            self._count -= len(done)
            yield from done
        else:
            yield None  # others have their turn meanwhile

    def rest(self) -> Iterator[Found]:
        """All that waits."""
        return chain.from_iterable(self._found.values())


def _whole(first: Found, second: Found) -> Found | None:
    """The guide of two rows; None where they are not of one, or say the same twice."""
    if first.record == second.record:
        return None
    assert isinstance(first.record, Guide)
    assert isinstance(second.record, Guide)
    record = fields.merged(first.record, second.record)
    return None if record is None else Found(first.place, record)


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
            yield Notice(self._path, tr("Not used: {names}.").format(names=listed(names)))


class _Pictures:
    """Pictures that a file names by where they lie, from its own folder on; those that are not there are told."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._missing: dict[str, None] = {}

    def found(self, guide: Guide) -> Guide:
        """The guide with the whole addresses of its pictures."""
        if not any(step.images for step in guide.steps):
            return guide
        return replace(
            guide, steps=tuple(replace(step, images=tuple(map(self._address, step.images))) for step in guide.steps)
        )

    def _address(self, written: str) -> str:
        name = as_named(written)
        if _SCHEME.match(name):
            return name
        if not is_elsewhere(name) and (file := self._file(name)) is not None:
            return file.as_uri()
        if len(self._missing) < _NAMES_NOTED:
            self._missing[short(name)] = None
        return missing(name)

    def _file(self, name: str) -> Path | None:
        folder = self._path.absolute().parent
        try:
            places = (folder / name, folder / name.replace("\\", "/"))
            return next((place.resolve() for place in places if place.is_file()), None)
        except (OSError, ValueError):
            return None

    def rest(self) -> Iterator[Notice]:
        """The notice of what was not found, if anything."""
        if self._missing:
            yield Notice(self._path, f"{told_missing(listed(list(self._missing)), len(self._missing))}.")
