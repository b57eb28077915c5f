"""Guides as iFixit's API 2.0 gives them, saved as JSON: https://www.ifixit.com/api/2.0/doc/Guides."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from benchlight.records import Guide, Step
from benchlight.sources.fields import (
    URL_LIMIT,
    RowError,
    checked_line,
    checked_lines,
    checked_list,
    checked_text,
    is_empty,
    kind_of,
    unused_of_steps,
)
from benchlight.sources.markup import plain
from benchlight.sources.text import many_lines

LICENCE = "CC BY-NC-SA 3.0 (iFixit)"

_NAMES = frozenset(
    {
        "guideid", "title", "category", "subject", "summary", "introduction_raw", "conclusion_raw", "steps", "tools",
        "parts", "difficulty", "time_required", "url", "locale", "revisionid",
        # The same in another form, or what iFixit keeps of the guide for itself.
        "introduction_rendered", "conclusion_rendered", "time_required_min", "time_required_max", "type", "dataType",
        "langid", "available_langids", "public", "created_date", "modified_date", "prereq_modified_date",
        "published_date", "userid", "username", "author",
    }
)  # fmt: skip
_STEP_NAMES = frozenset({"title", "lines", "media", "stepid", "guideid", "orderby", "revisionid"})
_WARNINGS = {"icon_caution": "Caution: ", "icon_note": "Note: ", "icon_reminder": "Reminder: "}
_SIZES = ("standard", "medium", "large", "original")
"""Sizes of a picture, the preferred first; those that iFixit did not make are left out."""


def recognises(values: Mapping[str, object]) -> bool:
    """True where an object is a guide of the API, whole or from a list."""
    return values.keys() >= {"guideid", "category", "subject", "type"}


def record_of(values: Mapping[str, object], default_source: str) -> Guide:
    """The guide of an object. Its key is that of the same guide in MyFixit; raises RowError where it is bad."""
    number = guide_number(values["guideid"], "guideid")
    title = checked_line(values.get("title"), "title")
    if not title:
        raise RowError("no title")
    introduction = [_text(values.get(name), name) for name in ("summary", "introduction_raw")]
    steps = [_step(step) for step in checked_list(values.get("steps"), "steps")]
    steps.append(Step(_text(values.get("conclusion_raw"), "conclusion_raw"), "Conclusion"))
    return Guide(
        key=f"ifixit:{number}",
        title=title,
        device=checked_line(values.get("category"), "category"),
        part=checked_line(values.get("subject"), "subject"),
        summary="\n".join(filter(None, introduction)),
        steps=tuple(step for step in steps if step.text or step.images),
        tools=_items(values.get("tools"), "tools"),
        parts=_items(values.get("parts"), "parts"),
        difficulty=checked_line(values.get("difficulty"), "difficulty"),
        time_required=checked_line(values.get("time_required"), "time_required"),
        url=checked_line(values.get("url"), "url", limit=URL_LIMIT),
        licence=LICENCE,
        locale=checked_line(values.get("locale"), "locale") or "en",
        revision=checked_line(values.get("revisionid"), "revisionid", numbers=True),
    )


def unused(values: Mapping[str, object]) -> Iterator[str]:
    """The names in an object whose values, which say something, `record_of` has no use for."""
    yield from (name for name, value in values.items() if name not in _NAMES and not is_empty(value))
    steps = values.get("steps")
    if isinstance(steps, list):
        yield from unused_of_steps(steps, _STEP_NAMES)
        media = [step["media"] for step in steps if isinstance(step, dict) and isinstance(step.get("media"), dict)]
        yield from (f"{medium.get('type')} of a step" for medium in media if _pictures_of(medium) is None)
        yield from unused_pictures(map(_pictures_of, media))


def guide_number(value: object, name: str) -> int:
    """iFixit's number of a guide; some programs write it as text or with a fraction of zero. Raises RowError."""
    match value:
        case bool():
            pass
        case int():
            return value
        case float() if value.is_integer():
            return int(value)
        case str() if value.isascii() and value.isdigit() and len(value) < 20:
            return int(value)
    raise RowError(f"{name} is {kind_of(value)}, not a whole number")


def pictures(images: object) -> tuple[str, ...]:
    """The addresses of a list of pictures, each of which is an address or an object with one for each size."""
    addresses: list[object] = []
    for image in checked_list(images, "images"):
        if isinstance(image, dict):
            addresses.append(next((image[size] for size in _SIZES if image.get(size)), None))
        else:
            addresses.append(image)
    return checked_lines(addresses, "an image", limit=URL_LIMIT)


def unused_pictures(lists: Iterable[object]) -> Iterator[str]:
    """That there are pictures without an address, where there are."""
    images = (image for images in lists if isinstance(images, list) for image in images)
    if any(isinstance(image, dict) and not any(image.get(size) for size in _SIZES) for image in images):
        yield "pictures without an address"


def _step(step: object) -> Step:
    if not isinstance(step, dict):
        raise RowError(f"a step is {kind_of(step)}, not an object")
    media = step.get("media")
    return Step(
        "\n".join(filter(None, map(_line, checked_list(step.get("lines"), "lines")))),
        checked_line(step.get("title"), "title of a step"),
        pictures(_pictures_of(media) if isinstance(media, dict) else None),
    )


def _pictures_of(media: dict[str, object]) -> object:
    """The pictures, or None where the medium is a video or anything else."""
    return media.get("data") if media.get("type") == "image" else None


def _line(line: object) -> str:
    if not isinstance(line, dict):
        raise RowError(f"a line of a step is {kind_of(line)}, not an object")
    text = _text(line.get("text_raw"), "text_raw")
    return _WARNINGS.get(str(line.get("bullet")), "") + text if text else ""


def _items(value: object, name: str) -> tuple[str, ...]:
    items = checked_list(value, name)
    return checked_lines((item.get("text") if isinstance(item, dict) else item for item in items), name)


def _text(value: object, name: str) -> str:
    return many_lines(plain(checked_text(value, name)))
