"""A guide's fields, each in one line of a table, from which its row in the catalog and its line of JSON follow."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from enum import Enum, auto
from functools import lru_cache
from typing import Any

from benchlight.records import Guide, Icon, Link, Step


class Kind(Enum):
    """What a field holds. A row has a text as it is, and the JSON of anything else."""

    LINE = auto()
    """Text of one line."""
    TEXT = auto()
    LIST = auto()
    """Texts of one line each."""
    STEPS = auto()
    LINKS = auto()


FIELDS = {
    "key": Kind.LINE,
    "title": Kind.LINE,
    "device": Kind.LINE,
    "part": Kind.LINE,
    "family": Kind.LINE,
    "categories": Kind.LIST,
    "summary": Kind.TEXT,
    "steps": Kind.STEPS,
    "conclusion": Kind.TEXT,
    "tools": Kind.LIST,
    "parts": Kind.LIST,
    "prerequisites": Kind.LINKS,
    "symptoms": Kind.LIST,
    "difficulty": Kind.LINE,
    "time_required": Kind.LINE,
    "notes": Kind.TEXT,
    "url": Kind.LINE,
    "author": Kind.LINE,
    "licence": Kind.LINE,
    "locale": Kind.LINE,
    "revision": Kind.LINE,
    "document": Kind.LINE,
    "pages": Kind.LINE,
    "made_for": Kind.LIST,
}
"""All fields of a `Guide`. One that comes later needs a column, too, whose default is what `to_row` makes of a guide
without it; then the guides that are there stay unchanged when they are imported again."""


def to_row(guide: Guide) -> dict[str, str]:
    """The fields as a row has them."""
    texts = (Kind.LINE, Kind.TEXT)
    return {
        name: getattr(guide, name) if kind in texts else _json(getattr(guide, name)) for name, kind in FIELDS.items()
    }


def of_row(row: Mapping[str, Any]) -> Guide:
    """The guide that a row holds, which may have other columns, too. Raises ValueError where `to_row` did not make
    it."""
    return Guide(**{name: field_of_row(name, row[name]) for name in FIELDS})


def field_of_row(name: str, stored: Any) -> Any:
    """The value of one field. Raises ValueError as `of_row`."""
    if not isinstance(stored, str):
        raise ValueError(f"the {name} of a guide is no text")
    kind = FIELDS[name]
    if kind in (Kind.LINE, Kind.TEXT):
        return stored
    try:
        values = json.loads(stored)
        if not isinstance(values, list):
            raise TypeError("no list")
        return tuple(map(_READ[kind], values))
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError) as error:
        raise ValueError(f"the {name} of a guide cannot be read: {error}") from error


def to_json(guide: Guide) -> str:
    """The guide as a line of JSON Lines, without its empty fields; `sources` reads it again."""
    values = {name: value for name in FIELDS if (value := getattr(guide, name))}
    return json.dumps(values, ensure_ascii=False, default=_step_json)


# Cached, because the guides of one import share tools, categories and, in the starter catalog, steps.
@lru_cache(maxsize=1024)
def _json(values: tuple[str | Step | Link, ...]) -> str:
    return json.dumps(values, ensure_ascii=False, default=_step_json)


def _step_json(step: Step) -> dict[str, Any]:
    values: dict[str, Any] = {"text": step.text, "title": step.title, "images": step.images}
    return {**values, "bullets": step.bullets} if step.bullets else values


def _step(value: Any) -> Step:
    return Step(
        text=str(value["text"]),
        title=str(value["title"]),
        images=tuple(map(str, value["images"])),
        bullets=tuple((Icon(icon), int(level)) for icon, level in value.get("bullets", ())),
    )


def _link(value: Any) -> Link:
    key, title = value
    return Link(_text(key), _text(title))


def _text(value: Any) -> str:
    if not isinstance(value, str):
        raise TypeError("no text")
    return value


_READ: dict[Kind, Callable[[Any], Any]] = {Kind.LIST: _text, Kind.STEPS: _step, Kind.LINKS: _link}
