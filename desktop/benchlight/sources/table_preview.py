"""What a table would become, by its first rows: to be looked at and changed before it is imported."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from itertools import islice
from pathlib import Path

from benchlight.records import Code, Column, Guide, ImportChoices, Rejection, TablePreview
from benchlight.sources import Found
from benchlight.sources.rows import guides
from benchlight.sources.table import Line, Sheet, Table, named, signature, value_name
from benchlight.translation import tr

_PREVIEWED = 8


def preview(path: Path, sheets: Iterable[Sheet], choices: ImportChoices) -> tuple[TablePreview, ...]:
    """What a file's tables would become. Reads their first lines only. Raises SourceError where it cannot be read, or
    holds reports and no guides."""
    return tuple(_preview(path, sheet, choices) for sheet in sheets if any(sheet.header.names))


def _preview(path: Path, sheet: Sheet, choices: ImportChoices) -> TablePreview:
    header = sheet.header
    if header.is_of_reports():
        raise Table(path, sheet).refused()
    lines = [line for line in islice(sheet.lines, _PREVIEWED) if isinstance(line, Line)]
    table = Table(path, replace(sheet, lines=iter(lines)))
    sample: Guide | Code | None = None
    problem = ""
    if header.is_whole():
        for found in guides(path, table.rows(), choices):
            if isinstance(found, Found):
                sample = sample or found.record
            elif isinstance(found, Rejection):
                problem = problem or f"{found.place}: {found.reason}"
    else:
        problem = tr(
            "No guide comes out yet: a column has to hold the title, the cause, or symptoms beside the remedy."
        )
    used = {column.place: column for column in header.used}
    columns = tuple(
        Column(
            name,
            value_name(used[place].slot) if place in used else "",
            (place in used and not used[place].guessed) or place in header.unwanted,
        )
        for place, name in enumerate(named(header.names))
    )
    width = len(columns)
    return TablePreview(
        path,
        sheet.name,
        signature(header.names),
        columns,
        tuple(tuple([*line.cells, *[""] * width][:width]) for line in lines),
        header.contents.fields,
        sample,
        problem,
        header.is_whole(),
        header.is_whole() and (header.remembered or not (header.unused() or header.is_guessed())),
    )
