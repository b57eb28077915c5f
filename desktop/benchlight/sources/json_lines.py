"""Guides in JSON Lines: one object a line."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from benchlight.records import ImportChoices, Notice, Reason, Rejection
from benchlight.sources import BytesRead, Found
from benchlight.sources.fields import RowError, kind_of
from benchlight.sources.names import short
from benchlight.sources.rows import Row, guides
from benchlight.sources.text_file import TextFile, place_of_line, text_of
from benchlight.translation import number, tr

RECORD_LIMIT = 10_000_000
"""Most characters in one record."""


def recognises(head: bytes, name: str) -> bool:
    """Whether the first line is an object, or the beginning of one that is longer than what was read."""
    first_line, newline, _ = text_of(head).partition("\n")
    first_line = first_line.strip()
    goes_on = newline and first_line.endswith(("{", "[", ",")) and not first_line.endswith("},")
    return first_line.startswith("{") and not goes_on


def records(path: Path, progress: BytesRead, choices: ImportChoices) -> Iterator[Found | Rejection | Notice | None]:
    """The guides of a file; empty lines are passed over."""
    with TextFile(path, progress) as file:
        yield from guides(path, _rows(file), choices)


def _rows(file: TextFile) -> Iterator[Row | Rejection]:
    for line in file.lines(RECORD_LIMIT):
        place = place_of_line(line.number)
        if line.text is None:
            yield Rejection(file.path, place, too_long())
        elif text := line.text.strip("\ufeff \t\r\n"):
            yield row(file, place, text)


def too_long() -> Reason:
    """Why a record of more than `RECORD_LIMIT` is not read."""
    return Reason(tr("a record longer than {limit} characters").format(limit=number(RECORD_LIMIT)))


def row(file: TextFile, place: str, text: str) -> Row | Rejection:
    """The row that the text of an object is."""
    try:
        if damage := file.damage(text, "UTF-8"):
            raise RowError(damage)
        return Row(place, parse_object(text))
    except RowError as error:
        return Rejection(file.path, place, error.reason)


def parse_object(text: str) -> dict[str, object]:
    """The object that `text` is. Raises RowError where it is none, or names a key twice."""
    if "\x00" in text:
        raise RowError(tr("a NUL byte; the file may be damaged"))
    try:
        value = json.loads(text, object_pairs_hook=_object)
    except json.JSONDecodeError as error:
        what = error.msg.removesuffix(" starting at").lower()
        kind = tr("not valid JSON: {what} at character …").format(what=what)
        raise RowError(kind, str(error.pos + 1)) from error
    except RowError:
        raise
    except RecursionError as error:
        raise RowError(tr("not valid JSON: nested too deeply")) from error
    except ValueError as error:  # a number of thousands of digits
        raise RowError(tr("not valid JSON: …"), str(error)) from error
    if not isinstance(value, dict):
        raise RowError(tr("{kind}, not an object with a title").format(kind=kind_of(value)))
    return value


def _object(pairs: list[tuple[str, object]]) -> dict[str, object]:
    result = dict(pairs)
    if len(result) < len(pairs):
        twice = next(name for name, count in Counter(name for name, _ in pairs).items() if count > 1)
        raise RowError(tr("the key … stands twice"), repr(short(twice)))
    return result
