"""The mapping step of every table: which line names the columns, what each column holds, and from there to rows.

A format (CSV, XLSX) reads lines of cells; here they become rows of named values. What a column holds is guessed from
its head, unless the user has said it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import NamedTuple, TypeAlias

from benchlight.errors import SourceError
from benchlight.records import ImportChoices, Notice, Reason, Rejection
from benchlight.sources import Found, codes, fields, reports
from benchlight.sources.names import LANGUAGES, Slot, column_name, listed, short, slot_of
from benchlight.sources.rows import Form, Row, guides
from benchlight.translation import number, tr

HEADER_WITHIN = 20
"""Lines among which the header is looked for; what stands above it is no part of the table."""
FIELD_LIMIT = 1_000_000
"""Most characters in one field."""
_WORDS = re.compile(r"[^\W_]")
_TOTAL = re.compile(
    r"(?:grand_|sub_?)?totals?(?:_general)?|sum|summe|(?:zwischen|gesamt)summe|gesamt|(?:sub)?totaal|som|somme|suma|"
    r"(?:sub)?totale|somma"
)
_UNIT = re.compile(r"[(\[]\s*([^)\]\d]{1,12}?)\s*[)\]]")
_FIGURE = re.compile(r"\s*\d+(?:[.,]\d+)?\s*")
_LONGEST_NAME = 100
_REPEATED = frozenset({"maker", "device", "device_class", "category", "categories", "part", "symptoms"})
"""Columns in which a blank at the beginning of a row stands for what is above it."""


class Line(NamedTuple):
    """A line of a table, as its format read it."""

    place: str
    cells: Sequence[str]


Damage: TypeAlias = Callable[[str], str | None]
"""What is wrong with the bytes that a cell came from, if anything."""


class Contents(NamedTuple):
    """What the rows of a table may be."""

    form: Form | None
    """What makes records of them; None where nothing does."""
    slot_of: Callable[[str], Slot | None]
    """Where the value of a column goes."""
    needed: tuple[frozenset[str], ...]
    """Sets of fields, of which one has to be there."""
    fields: tuple[str, ...]
    """What a column may hold."""


_FIELDS = (
    "title", "device", "maker", "device_class", "category", "part", "symptoms", "cause", "steps", "summary", "tools",
    "parts", "part_number", "quantity", "difficulty", "time_required", "notes", "pictures", "url", "author", "licence",
    "locale", "id",
)  # fmt: skip
"""What a column of guides is asked for; others are known by their names alone."""
_GUIDES = Contents(fields, slot_of, (frozenset({"title"}),), (*_FIELDS, *sorted(codes.NEEDED)))
_CODES = Contents(codes, codes.slot_of, (codes.NEEDED,), (*codes.NAMES, "title", "symptoms", "cause", "steps"))
_REPORTS = Contents(None, reports.slot_of, (reports.COLUMNS,), ())
_REPAIRS = Contents(fields, slot_of, (frozenset({"cause"}), frozenset({"symptoms", "steps"})), _GUIDES.fields)
"""Faults with their causes or remedies; the title is made of these."""
_CONTENTS = (_GUIDES, _CODES, _REPORTS, _REPAIRS)
"""What has a title is of guides, whatever else it has; and so on."""


class Used(NamedTuple):
    """A column that is used: where it stands, its head, and where its values go."""

    place: int
    name: str
    slot: Slot
    guessed: bool = False
    """Whether its head may as well mean something else."""


@dataclass(frozen=True)
class Header:
    """The heads of a table's columns, and what these hold."""

    names: tuple[str, ...]
    contents: Contents
    used: tuple[Used, ...]
    unwanted: frozenset[int] = frozenset()
    """Columns of which the user has said that they are not to be used."""
    remembered: bool = False
    """Whether it is as the user chose it before."""

    def is_whole(self) -> bool:
        """Whether there are the columns that are needed."""
        has = {column.slot.field for column in self.used}
        return any(has >= needed for needed in self.contents.needed)

    def is_of_reports(self) -> bool:
        """Whether its rows are reports of faults, of which nothing is made."""
        return self.contents is _REPORTS and self.is_whole()

    def is_guessed(self) -> bool:
        """Whether a person should see what it was taken for."""
        return self.contents is _REPAIRS or any(column.guessed for column in self.used)

    def unused(self) -> list[int]:
        """Columns with a head that are not used, though nobody has said so."""
        used = {column.place for column in self.used} | self.unwanted
        return [place for place, name in enumerate(self.names) if name and place not in used]

    def rivals(self) -> Iterator[list[Used]]:
        """Columns of one field of which the first that is not empty counts, the best first."""
        for columns in self._by_field().values():
            if len(columns) > 1 and columns[0].slot.field not in fields.ADDED_UP:
                yield columns

    def _by_field(self) -> dict[str, list[Used]]:
        columns: dict[str, list[Used]] = {}
        for column in sorted(self.used, key=lambda column: (column.slot.rank, column.place)):
            columns.setdefault(value_name(column.slot), []).append(column)
        return columns


@dataclass
class Sheet:
    """A table of a file: its header, and the lines under it."""

    name: str
    """"" where the file is one table."""
    header: Header
    lines: Iterator[Line | Rejection | Notice]
    notices: list[str] = field(default_factory=list)
    """What is to be known of how it was read."""
    damage: Damage = lambda cell: None


def signature(names: Iterable[str]) -> str:
    """The same for tables with the same columns."""
    return "|".join(column_name(name) for name in names if name)


def what_stands_above(place: str) -> str:
    """That lines above the header are not used; `place` is the header's own."""
    return tr("Not used: what stands above the names of the columns in {place}.").format(place=place)


def named(names: Sequence[str]) -> list[str]:
    """Names by which columns are called, each another when it is compared: their heads, with their places where these
    are not enough."""
    called: dict[str, str] = {"": ""}
    for place, name in enumerate(names, start=1):
        name = name or f"column {place}"
        while (compared := column_name(name)) in called:
            name = f"{name[:_LONGEST_NAME]} ({place})"
        called[compared] = name
    return list(called.values())[1:]


def header_of(cells: Sequence[str], choices: ImportChoices, below: Sequence[Sequence[str]] = ()) -> Header:
    """What a line says of the columns if it names them; `below` are lines under it."""
    names = tuple(cell.strip() if len(cell) <= FIELD_LIMIT else "" for cell in cells)
    remembered = choices.tables.get(signature(names)) if choices.tables else None
    said = {**(remembered or {}), **{column_name(name): field for name, field in choices.columns}}
    called = named(names)
    for contents in _CONTENTS:
        header = _header(names, called, contents, said, below, remembered is not None)
        if header.is_whole():
            break
    return header


def _header(
    names: tuple[str, ...],
    called: Sequence[str],
    contents: Contents,
    said: Mapping[str, str],
    below: Sequence[Sequence[str]],
    remembered: bool,
) -> Header:
    used, unwanted = [], set()
    for place, (name, call) in enumerate(zip(names, called, strict=True)):
        wanted = said.get(column_name(call)) if said else None
        if wanted == "":
            unwanted.add(place)
        elif wanted is not None:
            if (slot := contents.slot_of(wanted)) is not None:
                used.append(Used(place, call, slot._replace(rank=0)))
        elif name and (slot := contents.slot_of(name)) is not None:
            maybe = contents in (_CODES, _REPAIRS) and codes.may_be_fault(name)
            if contents is _CODES and maybe and not codes.are_codes(_column(below, place)):
                continue
            used.append(Used(place, name, slot, maybe))
    return Header(names, contents, tuple(used), frozenset(unwanted), remembered)


def _column(lines: Sequence[Sequence[str]], place: int) -> list[str]:
    return [line[place] for line in lines if place < len(line)]


def find_header(lines: Sequence[Sequence[str]], choices: ImportChoices) -> tuple[int, Header]:
    """The line among the first ones that names the most columns, of those that name the needed ones. Where none does,
    the first of the longest, whose header is not whole."""
    headers = [
        (place, header_of(cells, choices, lines[place + 1 :]))
        for place, cells in enumerate(lines[:HEADER_WITHIN])
        if any(cell.strip() for cell in cells)
    ]
    if not headers:
        return 0, header_of((), choices)
    return max(headers, key=lambda each: (*merit(each[1]), -each[0]))


def merit(header: Header) -> tuple[bool, bool, int, int]:
    """How well a line serves as a header, to be compared."""
    filled = sum(map(bool, header.names))
    return header.is_whole(), header.remembered, len(header.used) if header.is_whole() else filled, filled


def records(path: Path, sheets: Iterable[Sheet], choices: ImportChoices) -> Iterator[Found | Rejection | Notice | None]:
    """The guides or codes of a file's tables. Raises SourceError where none of them has the columns that are needed."""
    yield from guides(path, _rows(path, sheets, choices), choices)


def _rows(path: Path, sheets: Iterable[Sheet], choices: ImportChoices) -> Iterator[Row | Rejection | Notice]:
    refused: list[Sheet] = []
    any_used = False
    missing = {column_name(name): name for name, _ in choices.columns}
    for sheet in sheets:
        for name in named(sheet.header.names):
            missing.pop(column_name(name), None)
        if not sheet.header.is_whole():
            refused.append(sheet)
            continue
        table = Table(path, sheet)
        if sheet.header.is_of_reports():
            raise table.refused()
        any_used = True
        of_columns = list(table.notices())
        if sheet.name and of_columns:
            of_columns.insert(0, f"{sheet.name}:")
        if notices := [*sheet.notices, *of_columns]:
            yield Notice(path, " ".join(notices))
        yield from table.rows()
        yield from table.told()
    if not any_used:
        raise _no_table(path, refused)
    if missing:
        yield Notice(path, tr("No column is named {names}.").format(names=listed(list(missing.values()))))
    if refused:
        names = listed([sheet.name for sheet in refused])
        left_out = tr("Not used: the sheets {names}, without a title column.", "", len(refused))
        yield Notice(path, left_out.format(names=names))


def _no_table(path: Path, refused: Sequence[Sheet]) -> SourceError:
    """That no column is a title, and what would be one."""
    names = named(refused[0].header.names) if refused else []
    sheet = refused[0].name if refused else ""
    if sheet:
        what = tr(
            "{file} has no title column, so its rows are not known to be guides; the columns of its sheet {sheet} are "
            "{columns}."
        )
    else:
        what = tr("{file} has no title column, so its rows are not known to be guides; its columns are {columns}.")
    found = listed([repr(short(name)) for name in names], 8) if any(names) else tr("nothing", "names of columns")
    remedy = tr(
        "Say in the window, or with --column, what they hold; or name them in the first line, in English, {languages} "
        "or {language}: title, or cause, or symptoms and remedy; in a table of codes code and meaning."
    )
    *languages, last = map(tr, LANGUAGES)
    return SourceError(
        f"{what.format(file=path, sheet=sheet, columns=found)} "
        f"{remedy.format(languages=', '.join(languages), language=last)}"
    )


class Table:
    """The rows under a header."""

    def __init__(self, path: Path, sheet: Sheet) -> None:
        self._path = path
        self._sheet = sheet
        self._header = header = sheet.header
        self._said_more = False
        """True once a row said more than a title."""
        self._above: dict[int, str] = {}
        self._totals: list[str] = []
        self._is_of_repairs = header.contents is _REPAIRS
        repeated = sorted(column for column in header.used if column.slot.field in _REPEATED)
        self._leading = repeated if self._is_of_repairs else []
        self._repeats = False

    def refused(self) -> SourceError:
        """Why the table is not used, where its rows are reports."""
        return reports.refused(self._path, (row.values for row in self.rows() if isinstance(row, Row)))

    def notices(self) -> Iterator[str]:
        """What of the table is not used or is guessed."""
        names = named(self._header.names)
        if unused := [names[place] for place in self._header.unused()]:
            yield tr("Not used: {names}.").format(names=listed(unused))
        for best, *others in self._header.rivals():
            yield tr("Used only where {name} in column {number} is empty: {others}.").format(
                name=short(best.name), number=best.place + 1, others=listed([column.name for column in others])
            )
        if self._is_of_repairs:
            yield tr("Without a title column, each guide is called by its cause or remedy and its device.")

    def told(self) -> Iterator[Notice]:
        """What was seen on the way."""
        if self._totals:
            left_out = tr("Left out: %n rows of sums ({places}).", "", len(self._totals))
            yield Notice(self._path, left_out.format(places=listed(self._totals, 3)))
        if self._repeats:
            filled = tr("Where a row begins with blanks, what stands above counts ({names}).")
            yield Notice(self._path, filled.format(names=listed([column.name for column in self._leading])))

    def rows(self) -> Iterator[Row | Rejection | Notice]:
        """The rows with what is used of them."""
        for line in self._sheet.lines:
            row = self._row(line) if isinstance(line, Line) else line
            if row is not None:
                yield row

    def _row(self, line: Line) -> Row | Rejection | None:
        """The row of a line, or None where it says nothing that is used."""
        cells = [str(cell) for cell in line.cells]
        if tuple(cell.strip() for cell in cells[: len(self._header.names)]) == self._header.names:
            return None  # the header again, as on each page of a printed list
        try:
            values = self._values(self._with_those_above(cells))
        except fields.RowError as error:
            return Rejection(self._path, line.place, error.reason)
        if not values:
            return None
        if self._is_total(cells):
            self._totals.append(line.place)
            return None
        if values.keys() == {"title"}:
            if self._said_more:
                title = repr(short(str(values["title"])))
                reason = Reason(tr("only a title, …, as of a heading or a sum; no guide"), title)
                return Rejection(self._path, line.place, reason)
        else:
            self._said_more = True
        return Row(line.place, values, self._header.contents.form)

    def _values(self, cells: Sequence[str]) -> dict[str, object]:
        """The values by the names of their fields. Raises RowError."""
        values: dict[str, str] = {}
        best: dict[str, tuple[int, int]] = {}
        for column in self._header.used:
            if column.place >= len(cells):
                continue
            # What has neither a letter nor a digit stands for nothing: a rule, a dash, a question mark.
            if not _WORDS.search(cell := cells[column.place]):
                continue
            self._check(column, cell)
            name, order = value_name(column.slot), (column.slot.rank, column.place)
            if name not in values:
                values[name], best[name] = cell, order
            elif column.slot.field in fields.ADDED_UP and column.slot.number is None:
                values[name] += f"\n{cell}"
            elif order < best[name]:
                values[name], best[name] = cell, order
        return _with_unit(values, self._header)

    def _check(self, column: Used, cell: str) -> None:
        """Raises RowError where a cell cannot be used."""
        if len(cell) > FIELD_LIMIT:
            kind = tr("… has … characters, more than {limit}").format(limit=number(FIELD_LIMIT))
            raise fields.RowError(kind, short(column.name), number(len(cell)))
        if damage := self._sheet.damage(cell):
            raise fields.RowError(damage)
        if "\x00" in cell:
            raise fields.RowError(tr("… holds a NUL byte; the file may be damaged"), short(column.name))

    def _with_those_above(self, cells: list[str]) -> list[str]:
        """The cells, where those of the first used columns are blank with what stands above them."""
        if not self._leading or not any(cell.strip() for cell in cells):
            return cells
        cells = cells + [""] * (self._leading[-1].place + 1 - len(cells))
        blank = True
        for column in self._leading:
            blank = blank and not cells[column.place].strip()
            if blank:
                cells[column.place] = self._above.get(column.place, "")
                self._repeats = self._repeats or bool(cells[column.place])
            else:
                self._above[column.place] = cells[column.place]
        return cells

    def _is_total(self, cells: Sequence[str]) -> bool:
        """Whether a line is of sums: its first words are, and it has figures at most besides."""
        said = [cell.strip() for cell in cells if _WORDS.search(cell)]
        if not said or not _TOTAL.fullmatch(column_name(said[0].rstrip("0123456789.,'€$£ "))):
            return False
        return not any(re.search(r"[^\W\d_]{4}", cell) for cell in said[1:])


def value_name(slot: Slot) -> str:
    """The name that the value of a column has in its row."""
    return slot.field if slot.number is None else f"{slot.field} {slot.number}"


def _with_unit(values: dict[str, str], header: Header) -> dict[str, object]:
    """The values, of which a bare number has the unit that its column's head gives in brackets."""
    if _FIGURE.fullmatch(values.get("time_required", "")):
        for column in header.used:
            if column.slot.field == "time_required" and (unit := _UNIT.search(column.name)):
                values["time_required"] = f"{values['time_required'].strip()} {unit[1]}"
    return dict(values)
