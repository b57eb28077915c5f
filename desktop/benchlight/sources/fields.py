"""From the named values of a row, in whatever words its author chose, to a Guide; the same for every format."""

from __future__ import annotations

import hashlib
import operator
import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Set
from dataclasses import replace
from itertools import zip_longest
from typing import Any, cast

from benchlight import translation
from benchlight.codec import FIELDS, Kind
from benchlight.records import Guide, Icon, Link, Reason, Step
from benchlight.sources.names import Slot, short, slot_of
from benchlight.sources.text import has_surrogate, many_lines, one_line, slug
from benchlight.translation import mark, tr

MULTILINE = frozenset(name for name, kind in FIELDS.items() if kind is not Kind.LINE) | {"cause", "pictures"}
"""Fields whose text may run over several lines."""
ADDED_UP = frozenset({"symptoms", "notes", "tools", "parts", "steps", "cause", "pictures"})
"""Fields of which several columns of a table add up."""

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
_NUMBERS = frozenset({"id", "revision", "quantity", "part_number"})
"""Fields whose value may be a number."""
_IN_WORDS = frozenset({"symptoms", "cause", "notes", "pictures", "maker", "part_number", "quantity"})
"""Fields for whose names many a program keeps something else, which is then not used."""
_PICTURE_ENDS = re.compile(r"[;|\n]")
_STEP_NUMBER = re.compile(r"(\d{1,3})\s?[.):]\s+")
_LONGEST_TITLE = 120
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
    """The guide that a row's values make, without those that `unused` names, and without a locale where the row does
    not tell it; raises RowError with what is wrong."""
    row = _Values(values)
    fields = {name: read(row, name) for name, read in _READERS.items()}
    fields["device"] = _device(row)
    fields["parts"] = _parts(row, fields["parts"])
    cause = row.text("cause")
    if not fields["title"]:
        fields["title"] = _title_of_repair(cause, fields)
    if cause and not fields["title"].startswith(cause):
        fields["summary"] = f"{fields['summary']}\nCause: {cause}".strip()
    fields["steps"] = _pictured(fields["steps"], row.pictures())
    if fields["key"]:  # what Benchlight writes leaves English unsaid
        fields["locale"] = fields["locale"] or "en"
    fields["key"] = _key(fields["key"]) or _made_key(row, fields["title"], default_source)
    fields["categories"] = fields["categories"] or row.lines("device_class", "category")
    return Guide(**fields)


def has_id(values: Mapping[str, object]) -> bool:
    """Whether a row says itself which guide it is."""
    return any((slot := slot_of(name)) and slot.field in ("key", "id") for name in values)


def merged(first: Guide, second: Guide) -> Guide | None:
    """The guide of two rows that tell of one: faults, parts, tools and notes of both, and the one step more that the
    second has. None where they differ elsewhere: these are two guides of one name."""
    values: dict[str, Any] = {}
    for name, kind in FIELDS.items():
        one, other = getattr(first, name), getattr(second, name)
        if one == other or not (one and other) or (name == "title" and one.casefold() == other.casefold()):
            values[name] = one or other
        elif name == "notes":
            values[name] = f"{one}\n{other}"
        elif kind is Kind.LIST and name != "categories":
            values[name] = tuple(dict.fromkeys((*one, *other)))
        elif name == "steps" and first.device and len(other) == 1:
            values[name] = _with_step(one, other[0])
        else:
            return None
    return Guide(**values)


def _with_step(steps: tuple[Step, ...], step: Step) -> tuple[Step, ...]:
    """The steps and one more, or its pictures in the one that says the same."""
    for place, other in enumerate(steps):
        if (other.title, other.text) == (step.title, step.text):
            images = tuple(dict.fromkeys((*other.images, *step.images)))
            return (*steps[:place], replace(other, images=images), *steps[place + 1 :])
    return (*steps, step)


def unused(values: Mapping[str, object]) -> Iterator[str]:
    """The names in a row whose values, which say something, `record_of` has no use for."""
    for name, value in values.items():
        if _slot(name, value) is None and not is_empty(value):
            yield name
    steps = values.get("steps")
    if isinstance(steps, list):
        yield from unused_of_steps(steps, _STEP_NAMES)


def unused_of_steps(steps: list[object], used: Set[str]) -> Iterator[str]:
    """The names in a list of steps, other than the `used` ones, whose values say something."""
    for step in steps:
        if isinstance(step, dict):
            yield from (of_a_step(name) for name in step.keys() - used if not is_empty(step[name]))


def of_a_step(name: str) -> str:
    """What a value in a step is called, in words."""
    return tr("{name} of a step").format(name=short(name))


def is_empty(value: object) -> bool:
    """True for null, blank text and a list with nothing in it."""
    return value is None or (not value.strip() if isinstance(value, str) else value == [])


def checked_line(value: object, field: str, *, numbers: bool = False, limit: int = LINE_LIMIT) -> str:
    """`value` as one line; None gives "". Raises RowError for another type, too much text or half characters. `field`
    is what the value is called: a name of the file's, or words that are marked for `tr`."""
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
        raise RowError(tr("{field} is {kind}, not a list").format(field=tr(field), kind=kind_of(value)))
    if len(value) > ITEM_LIMIT:
        most = tr("{field} has … elements, more than {limit}").format(
            field=tr(field), limit=translation.number(ITEM_LIMIT)
        )
        raise RowError(most, translation.number(len(value)))
    return value


def checked_lines(values: Iterable[object], field: str, *, limit: int = LINE_LIMIT) -> tuple[str, ...]:
    """Each value as text of one line, without the empty ones. Raises RowError as `checked_line` does."""
    return tuple(text for value in values if (text := checked_line(value, field, limit=limit)))


def kind_of(value: object) -> str:
    """What a value from JSON is, in words for the user."""
    if value is None:
        return "null"
    kinds: dict[type, str] = {
        str: tr("text", "a kind of value"),
        bool: tr("true or false"),
        int: tr("a number"),
        float: tr("a number"),
        list: tr("a list"),
        dict: tr("an object"),
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
            slot = _slot(name, value)
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
        items = _without_numbers(self._list(name, _STEP_ENDS))
        steps = (_step(item, number) for number, item in enumerate(items, start=1))
        return tuple(step for step in steps if step.text or step.title or step.images)

    def pictures(self) -> Iterator[tuple[int, str]]:
        """Addresses of pictures, each with the number of the step that it shows."""
        value = self._values.get("pictures")
        pieces = list(_PICTURE_ENDS.split(value)) if isinstance(value, str) else checked_list(value, "pictures")
        for number, item in [*((1, piece) for piece in pieces), *self._numbered.get("pictures", ())]:
            if address := checked_line(item, "pictures", limit=URL_LIMIT):
                yield number, address

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
        raise RowError(tr("key … is not of the form source:id"), repr(key))
    return key and f"{slug(source)}:{external_id.strip()}"


def _made_key(row: _Values, title: str, default_source: str) -> str:
    source = slug(row.line("source")) or default_source
    return f"{source}:{row.line('id') or _made_id(row.line('device'), title)}"


def _made_id(device: str, title: str) -> str:
    # Case is left out, so that "battery" corrected to "Battery" updates the guide instead of adding a second one.
    return hashlib.sha256(f"{device}\n{title}".casefold().encode()).hexdigest()[:12]


def _slot(name: str, value: object) -> Slot | None:
    """Where a value goes, if it is anything that goes there."""
    slot = slot_of(name)
    if slot is None or isinstance(value, str) or slot.field not in _IN_WORDS:
        return slot
    texts = isinstance(value, list) and FIELDS.get(slot.field) is not Kind.TEXT and slot.field != "cause"
    fits = texts and all(isinstance(item, str) for item in cast(list[object], value))
    return slot if fits or (slot.field in _NUMBERS and isinstance(value, int)) else None


def _title_of_repair(cause: str, fields: Mapping[str, Any]) -> str:
    """What a row without a title is called: its cause and device, or the remedy where no cause is known. Raises
    RowError where it tells of no repair."""
    steps: tuple[Step, ...] = fields["steps"]
    if not cause and not (steps and fields["symptoms"]):
        raise RowError(tr("a fault without a title, a cause or a remedy") if fields["symptoms"] else tr("no title"))
    # A remedy of one line says what is done; of several, the fault tells more than the first of them.
    what = cause or (steps[0].text if len(steps) == 1 else fields["symptoms"][0])
    line = _STEP_NUMBER.sub("", what.partition("\n")[0], count=1)
    if len(line) > _LONGEST_TITLE:
        line = f"{line[:_LONGEST_TITLE].rpartition(' ')[0] or line[:_LONGEST_TITLE]}…"
    device = fields["device"]
    return f"{line} ({device})" if device and device.casefold() not in line.casefold() else line


def _device(row: _Values) -> str:
    """The device with its maker; the maker's kind of device where no model is named."""
    maker, device = row.line("maker"), row.line("device")
    device = device or (maker and (row.line("device_class") or row.line("category")))
    return device if maker.casefold() in device.casefold() else f"{maker} {device}"


def _parts(row: _Values, parts: tuple[str, ...]) -> tuple[str, ...]:
    """The parts, each with the number and the quantity that stand in columns of their own."""
    numbers, quantities = (_ITEM_ENDS.split(row.line(name)) for name in ("part_number", "quantity"))
    if numbers == quantities == [""]:
        return parts
    names = parts or (row.line("part"),)
    if not all(len(values) in (1, len(names)) for values in (numbers, quantities)):
        return (*parts, *filter(None, numbers))
    named = []
    for name, number, quantity in zip_longest(names, numbers, quantities, fillvalue=""):
        text = f"{name} ({number})" if name and number else name or number
        named.append(f"{quantity} × {text}" if text and quantity not in ("", "1") else text)
    return tuple(filter(None, named))


def _pictured(steps: tuple[Step, ...], pictures: Iterable[tuple[int, str]]) -> tuple[Step, ...]:
    """The steps with the pictures that stand beside them; one of a step that is not there is shown by the last."""
    pictured = list(steps)
    for number, address in pictures:
        if not pictured:
            pictured.append(Step(""))
        place = max(0, min(number, len(pictured)) - 1)
        pictured[place] = replace(pictured[place], images=(*pictured[place].images, address))
    return tuple(pictured)


def _without_numbers(items: list[object]) -> list[object]:
    """The steps without the numbers that stand before them in one text, "1. Open it"."""
    numbers = [_STEP_NUMBER.match(item) if isinstance(item, str) else None for item in items]
    if len(items) < 2 or any(found is None or int(found[1]) != place for place, found in enumerate(numbers, start=1)):
        return items
    return [_STEP_NUMBER.sub("", str(item), count=1) for item in items]


def _step(item: object, number: int) -> Step:
    try:
        if not isinstance(item, dict):
            return Step(checked_text(item, "text"))
        return Step(
            text=checked_text(item.get("text"), "text"),
            title=checked_line(item.get("title"), "title"),
            images=checked_lines(checked_list(item.get("images"), "images"), mark("an image"), limit=URL_LIMIT),
            bullets=tuple(map(_bullet, checked_list(item.get("bullets"), "bullets"))),
        )
    except RowError as error:
        kind = tr("step …: {reason}").format(reason=error.reason.kind)
        raise RowError(kind, str(number), *error.reason.details) from error


def _bullet(value: object) -> tuple[Icon, int]:
    match value:
        case [str(icon), int(level)] if icon in _ICONS and level >= 0:
            return Icon(icon), level
    raise RowError(tr("a bullet is none of Benchlight's"))


def _link(item: object) -> Link:
    match item:
        case [str(key), str(title)]:
            return Link(_key(checked_line(key, "prerequisites")), checked_line(title, "prerequisites"))
        case str():
            return Link("", checked_line(item, "prerequisites"))
    raise RowError(tr("a prerequisite is {kind}, not a title").format(kind=kind_of(item)))


def _string(value: object, field: str) -> str:
    if value is None:
        return ""
    if not isinstance(value, str):
        raise RowError(tr("{field} is {kind}, not text").format(field=tr(field), kind=kind_of(value)))
    if has_surrogate(value):
        raise RowError(
            tr("{field} holds half a character (a lone surrogate); export the file again").format(field=tr(field))
        )
    return value


def _bounded(text: str, field: str, limit: int) -> str:
    if len(text) > limit:
        most = tr("{field} has … characters, more than {limit}").format(
            field=tr(field), limit=translation.number(limit)
        )
        raise RowError(most, translation.number(len(text)))
    return text
