"""From the named values of a row, in whatever words its author chose, to a Guide; the same for every format."""

from __future__ import annotations

import hashlib
import operator
import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Set
from typing import Any

from benchlight.codec import FIELDS, Kind
from benchlight.records import Guide, Icon, Link, Reason, Step
from benchlight.sources.names import short, slot_of
from benchlight.sources.text import has_surrogate, many_lines, one_line, slug

MULTILINE = frozenset(name for name, kind in FIELDS.items() if kind is not Kind.LINE)
"""Fields whose text may run over several lines."""

LINE_LIMIT = 1_000
"""Most characters in a field of one line: title, device, a tool, a category."""
URL_LIMIT = 4_000
TEXT_LIMIT = 200_000
"""Most characters in a summary or in the text of a step."""
ITEM_LIMIT = 2_000
"""Most steps, tools, parts or images in one list."""

_STEP_NAMES = frozenset({"text", "title", "images", "bullets"})
_STEP_ENDS = re.compile(r"\n|(?<=\s)\|(?=\s)")
_ITEM_ENDS = re.compile(r"\s*[;\n]\s*")
_ENDS = {"categories": re.compile(r"\s*[;>\n]\s*")}
"""Where a text is cut into a list, if not at `_ITEM_ENDS`."""
_LIMITS = {"url": URL_LIMIT}
_NUMBERS = frozenset({"id", "revision"})
"""Fields whose value may be a number."""
_ICONS = frozenset(Icon)


class RowError(ValueError):
    """A row cannot become a guide."""

    def __init__(self, kind: str, *details: str) -> None:
        """As for a `Reason`."""
        self.reason = Reason(kind, *details)
        super().__init__(self.reason)


def recognises(values: Mapping[str, object]) -> bool:
    """True: whatever is not of a form of its own goes by the names of its values."""
    return True


def record_of(values: Mapping[str, object], default_source: str) -> Guide:
    """The guide that a row's values make, without those that `unused` names; raises RowError with what is wrong."""
    row = _Values(values)
    fields = {name: read(row, name) for name, read in _READERS.items()}
    if not fields["title"]:
        raise RowError("no title")
    fields["key"] = _key(fields["key"]) or _made_key(row, default_source)
    fields["categories"] = fields["categories"] or row.lines("device_class", "category")
    fields["locale"] = fields["locale"] or "en"
    return Guide(**fields)


def unused(values: Mapping[str, object]) -> Iterator[str]:
    """The names in a row whose values, which say something, `record_of` has no use for."""
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
        raise RowError(f"{field} has … elements, more than {ITEM_LIMIT:,}", f"{len(value):,}")
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

    def line(self, name: str) -> str:
        limit = _LIMITS.get(name, LINE_LIMIT)
        return checked_line(self._values.get(name), name, numbers=name in _NUMBERS, limit=limit)

    def lines(self, *names: str) -> tuple[str, ...]:
        return tuple(filter(None, map(self.line, names)))

    def text(self, name: str) -> str:
        return checked_text(self._values.get(name), name)

    def items(self, name: str) -> tuple[str, ...]:
        return checked_lines(self._list(name, _ENDS.get(name, _ITEM_ENDS)), name)

    def steps(self, name: str) -> tuple[Step, ...]:
        steps = (_step(item, number) for number, item in enumerate(self._list(name, _STEP_ENDS), start=1))
        return tuple(step for step in steps if step.text or step.title or step.images)

    def links(self, name: str) -> tuple[Link, ...]:
        return tuple(map(_link, self._list(name, _ITEM_ENDS)))

    def _list(self, field: str, ends: re.Pattern[str]) -> list[object]:
        """The items: those of a list, or of a text that is cut at `ends`, and those of numbered names."""
        value = self._values.get(field)
        pieces = list(ends.split(checked_text(value, field))) if isinstance(value, str) else value
        numbered = sorted(self._numbered.get(field, ()), key=operator.itemgetter(0))
        return checked_list([*checked_list(pieces, field), *(item for _, item in numbered)], field)


_READ: dict[Kind, Callable[[_Values, str], Any]] = {
    Kind.LINE: _Values.line,
    Kind.TEXT: _Values.text,
    Kind.LIST: _Values.items,
    Kind.STEPS: _Values.steps,
    Kind.LINKS: _Values.links,
}
_READERS = {name: _READ[kind] for name, kind in FIELDS.items()}


def _key(key: str) -> str:
    """The key that a row gives, or nothing, in its right form."""
    source, _, external_id = key.partition(":")
    if key and not (slug(source) and external_id.strip()):
        raise RowError("key … is not of the form source:id", repr(key))
    return key and f"{slug(source)}:{external_id.strip()}"


def _made_key(row: _Values, default_source: str) -> str:
    source = slug(row.line("source")) or default_source
    return f"{source}:{row.line('id') or _made_id(row.line('device'), row.line('title'))}"


def _made_id(device: str, title: str) -> str:
    # Case is left out, so that "battery" corrected to "Battery" updates the guide instead of adding a second one.
    return hashlib.sha256(f"{device}\n{title}".casefold().encode()).hexdigest()[:12]


def _step(item: object, number: int) -> Step:
    try:
        if not isinstance(item, dict):
            return Step(checked_text(item, "text"))
        return Step(
            text=checked_text(item.get("text"), "text"),
            title=checked_line(item.get("title"), "title"),
            images=checked_lines(checked_list(item.get("images"), "images"), "an image", limit=URL_LIMIT),
            bullets=tuple(map(_bullet, checked_list(item.get("bullets"), "bullets"))),
        )
    except RowError as error:
        raise RowError(f"step …: {error.reason.kind}", str(number), *error.reason.details) from error


def _bullet(value: object) -> tuple[Icon, int]:
    match value:
        case [str(icon), int(level)] if icon in _ICONS and level >= 0:
            return Icon(icon), level
    raise RowError("a bullet is none of Benchlight's")


def _link(item: object) -> Link:
    match item:
        case [str(key), str(title)]:
            return Link(_key(checked_line(key, "prerequisites")), checked_line(title, "prerequisites"))
        case str():
            return Link("", checked_line(item, "prerequisites"))
    raise RowError(f"a prerequisite is {kind_of(item)}, not a title")


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
        raise RowError(f"{field} has … characters, more than {limit:,}", f"{len(text):,}")
    return text
