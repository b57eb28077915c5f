"""From the named values of a row, in whatever words its author chose, to a Guide; the same for every format."""

from __future__ import annotations

import hashlib
import operator
import re
from collections.abc import Iterable, Iterator, Mapping, Set
from dataclasses import dataclass
from pathlib import Path

from benchlight.records import Guide, Rejection, Step
from benchlight.sources.names import short, slot_of
from benchlight.sources.text import has_surrogate, many_lines, one_line, slug

MULTILINE = frozenset({"summary", "steps", "tools", "parts", "categories"})
"""Fields whose text may run over several lines."""

LINE_LIMIT = 1_000
"""Most characters in a field of one line: title, device, a tool, a category."""
URL_LIMIT = 4_000
TEXT_LIMIT = 200_000
"""Most characters in a summary or in the text of a step."""
ITEM_LIMIT = 2_000
"""Most steps, tools, parts or images in one list."""

_STEP_NAMES = frozenset({"text", "title", "images"})
_STEP_ENDS = re.compile(r"\n|(?<=\s)\|(?=\s)")
_PATH_ENDS = re.compile(r"\s*[;>\n]\s*")
_ITEM_ENDS = re.compile(r"\s*[;\n]\s*")


class RowError(ValueError):
    """A row cannot become a guide; the message is the reason to show."""


@dataclass(frozen=True, slots=True)
class Row:
    """A row as its format read it: the line it starts at, and its values by the names that its author chose."""

    line: int
    values: Mapping[str, object]
    record: int = 0
    """Its 1-based number where many rows may stand on one line, else 0."""

    def rejected(self, path: Path, reason: object) -> Rejection:
        """That the row of the file `path` cannot become a guide."""
        return Rejection(path, self.line, str(reason), self.record)


def file_source(path: Path) -> str:
    """The source of a file's guides where they name none: the file's stem, as part of a key."""
    return slug(path.stem) or "guides"


def guide_of(values: Mapping[str, object], default_source: str) -> Guide:
    """The guide that a row's values make, without those that `unused` names; raises RowError with what is wrong."""
    row = _Values(values)
    title = row.line("title")
    if not title:
        raise RowError("no title")
    device = row.line("device")
    return Guide(
        key=_key(row, default_source, device, title),
        title=title,
        device=device,
        part=row.line("part"),
        family=row.line("family"),
        categories=_categories(row),
        summary=row.text("summary"),
        steps=_steps(row),
        tools=row.items("tools", _ITEM_ENDS),
        parts=row.items("parts", _ITEM_ENDS),
        difficulty=row.line("difficulty"),
        time_required=row.line("time_required"),
        url=row.line("url", limit=URL_LIMIT),
        licence=row.line("licence"),
        locale=row.line("locale") or "en",
        revision=row.line("revision", numbers=True),
    )


def unused(values: Mapping[str, object]) -> Iterator[str]:
    """The names in a row whose values, which say something, `guide_of` has no use for."""
    for name, value in values.items():
        if slot_of(name) is None and not is_empty(value):
            yield name
    steps = values.get("steps")
    if isinstance(steps, list):
        yield from unused_of_steps(steps, _STEP_NAMES)


def unused_of_steps(steps: list[object], used: Set[str]) -> Iterator[str]:
    """The names in a list of steps, other than the `used` ones, whose values say something."""
    for step in steps:
        if isinstance(step, dict):
            yield from (f"{short(name)} of a step" for name in step.keys() - used if not is_empty(step[name]))


def is_empty(value: object) -> bool:
    """True for null, blank text and a list with nothing in it."""
    return value is None or (not value.strip() if isinstance(value, str) else value == [])


def checked_line(value: object, field: str, *, numbers: bool = False, limit: int = LINE_LIMIT) -> str:
    """`value` as one line; None gives "". Raises RowError for another type, too much text or half characters."""
    if numbers and isinstance(value, int) and not isinstance(value, bool):
        return str(value)
    return _bounded(one_line(_string(value, field)), field, limit)


def checked_text(value: object, field: str) -> str:
    """`value` as text whose lines are kept; None gives "". Raises RowError as `checked_line` does."""
    return _bounded(many_lines(_string(value, field)), field, TEXT_LIMIT)


def checked_list(value: object, field: str) -> list[object]:
    """`value` as a list; None gives an empty one. Raises RowError for another type or too many elements."""
    if value is None:
        return []
    if not isinstance(value, list):
        raise RowError(f"{field} is {kind_of(value)}, not a list")
    if len(value) > ITEM_LIMIT:
        raise RowError(f"{field} has {len(value):,} elements, more than {ITEM_LIMIT:,}")
    return value


def checked_lines(values: Iterable[object], field: str, *, limit: int = LINE_LIMIT) -> tuple[str, ...]:
    """Each value as text of one line, without the empty ones. Raises RowError as `checked_line` does."""
    return tuple(text for value in values if (text := checked_line(value, field, limit=limit)))


def kind_of(value: object) -> str:
    """What a value from JSON is, in words for the user."""
    if value is None:
        return "null"
    kinds: dict[type, str] = {
        str: "text",
        bool: "true or false",
        int: "a number",
        float: "a number",
        list: "a list",
        dict: "an object",
    }
    return kinds.get(type(value), type(value).__name__)


class _Values:
    """The values of a row by field. Several names of one field may be there: the best that is not empty counts.
    Those of numbered names ("step 1", "step 2") are the items of a list."""

    def __init__(self, values: Mapping[str, object]) -> None:
        self._values: dict[str, object] = {}
        self._numbered: dict[str, list[tuple[int, object]]] = {}
        ranks: dict[str, int] = {}
        for name, value in values.items():
            slot = slot_of(name)
            if slot is None or is_empty(value):
                continue
            field, rank, number = slot
            if number is not None:
                self._numbered.setdefault(field, []).append((number, value))
            elif field not in ranks or rank < ranks[field]:
                ranks[field] = rank
                self._values[field] = value

    def line(self, field: str, *, numbers: bool = False, limit: int = LINE_LIMIT) -> str:
        return checked_line(self._values.get(field), field, numbers=numbers, limit=limit)

    def text(self, field: str) -> str:
        return checked_text(self._values.get(field), field)

    def list(self, field: str, ends: re.Pattern[str]) -> list[object]:
        """The items: those of a list, or of a text that is cut at `ends`, and those of numbered names."""
        value = self._values.get(field)
        pieces = list(ends.split(checked_text(value, field))) if isinstance(value, str) else value
        numbered = sorted(self._numbered.get(field, ()), key=operator.itemgetter(0))
        return checked_list([*checked_list(pieces, field), *(item for _, item in numbered)], field)

    def items(self, field: str, ends: re.Pattern[str]) -> tuple[str, ...]:
        return checked_lines(self.list(field, ends), field)


def _key(row: _Values, default_source: str, device: str, title: str) -> str:
    if key := row.line("key"):
        source, _, external_id = key.partition(":")
        if not slug(source) or not external_id.strip():
            raise RowError(f"key {key!r} is not of the form source:id")
        return f"{slug(source)}:{external_id.strip()}"
    source = slug(row.line("source")) or default_source
    return f"{source}:{row.line('id', numbers=True) or _made_id(device, title)}"


def _made_id(device: str, title: str) -> str:
    # Case is left out, so that "battery" corrected to "Battery" updates the guide instead of adding a second one.
    return hashlib.sha256(f"{device}\n{title}".casefold().encode()).hexdigest()[:12]


def _categories(row: _Values) -> tuple[str, ...]:
    return row.items("categories", _PATH_ENDS) or checked_lines(
        (row.line("device_class"), row.line("category")), "category"
    )


def _steps(row: _Values) -> tuple[Step, ...]:
    steps = (_step(item, number) for number, item in enumerate(row.list("steps", _STEP_ENDS), start=1))
    return tuple(step for step in steps if step.text or step.title or step.images)


def _step(item: object, number: int) -> Step:
    field = f"step {number}"
    if not isinstance(item, dict):
        return Step(checked_text(item, field))
    return Step(
        text=checked_text(item.get("text"), f"text of {field}"),
        title=checked_line(item.get("title"), f"title of {field}"),
        images=checked_lines(checked_list(item.get("images"), f"images of {field}"), "an image", limit=URL_LIMIT),
    )


def _string(value: object, field: str) -> str:
    if value is None:
        return ""
    if not isinstance(value, str):
        raise RowError(f"{field} is {kind_of(value)}, not text")
    if has_surrogate(value):
        raise RowError(f"{field} holds half a character (a lone surrogate); export the file again")
    return value


def _bounded(text: str, field: str, limit: int) -> str:
    if len(text) > limit:
        raise RowError(f"{field} has {len(text):,} characters, more than {limit:,}")
    return text
