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
from benchlight.sources.text_file import TextFile, text_of

RECORD_LIMIT = 10_000_000
"""Most characters in one record."""
TOO_LONG = Reason(f"a record longer than {RECORD_LIMIT:,} characters")


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
        place = f"line {line.number}"
        if line.text is None:
            yield Rejection(file.path, place, TOO_LONG)
        elif text := line.text.strip("\ufeff \t\r\n"):
            yield row(file, place, text)


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
        raise RowError("a NUL byte; the file may be damaged")
    try:
        value = json.loads(text, object_pairs_hook=_object)
    except json.JSONDecodeError as error:
        what = error.msg.removesuffix(" starting at").lower()
        raise RowError(f"not valid JSON: {what} at character …", str(error.pos + 1)) from error
    except RowError:
        raise
    except RecursionError as error:
        raise RowError("not valid JSON: nested too deeply") from error
    except ValueError as error:  # a number of thousands of digits
        raise RowError("not valid JSON: …", str(error)) from error
    if not isinstance(value, dict):
        raise RowError(f"{kind_of(value)}, not an object with a title")
    return value


def _object(pairs: list[tuple[str, object]]) -> dict[str, object]:
    result = dict(pairs)
    if len(result) < len(pairs):
        twice = next(name for name, count in Counter(name for name, _ in pairs).items() if count > 1)
        raise RowError("the key … stands twice", repr(short(twice)))
    return result
