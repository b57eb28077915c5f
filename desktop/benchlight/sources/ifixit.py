"""Guides as iFixit's API 2.0 gives them, saved as JSON: https://www.ifixit.com/api/2.0/doc/Guides."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from benchlight.records import Guide, Icon, Line, Link, Step
from benchlight.sources.fields import (
    URL_LIMIT,
    RowError,
    checked_line,
    checked_lines,
    checked_list,
    checked_text,
    is_empty,
    kind_of,
    of_a_step,
    unused_of_steps,
)
from benchlight.sources.markup import plain
from benchlight.sources.text import many_lines, one_line
from benchlight.translation import mark, tr

LICENCE = "CC BY-NC-SA 3.0 (iFixit)"
ARCHIVED, IN_PROGRESS = "GUIDE_ARCHIVED", "GUIDE_IN_PROGRESS"
IS_ARCHIVED = mark("iFixit has archived this guide")
NOT_FINISHED = "In progress at iFixit: steps may be missing or wrong."

_TELLING = frozenset({"revisionid", "introduction_raw", "conclusion_raw", "prereq_modified_date", "dataType", "langid"})
"""Names that an object with a "guideid" has from iFixit and from nobody else."""
_NAMES = frozenset(
    {
        "guideid", "title", "category", "subject", "summary", "introduction_raw", "introduction_rendered",
        "conclusion_raw", "conclusion_rendered", "steps", "tools", "parts", "prerequisites", "difficulty",
        "time_required", "time_required_min", "time_required_max", "url", "author", "username", "langid", "locale",
        "revisionid", "flags", "ancestors",
        # What iFixit keeps of the guide for itself.
        "type", "dataType", "available_langids", "public", "created_date", "modified_date", "prereq_modified_date",
        "published_date", "userid",
    }
)  # fmt: skip
_STEP_NAMES = frozenset({"title", "lines", "media", "stepid", "guideid", "orderby", "revisionid"})
_ICONS = {icon.value: icon for icon in Icon} | {
    f"icon_{icon.value}": icon for icon in (Icon.NOTE, Icon.CAUTION, Icon.REMINDER)
}
_DEEPEST = 2
_SIZES = ("large", "medium", "standard", "huge", "original")
"""Sizes of a picture, the preferred first: large is 800 pixels wide. Those that iFixit did not make are left out."""


def recognises(values: Mapping[str, object]) -> bool:
    """True where an object is a guide of the API, whole or from a list; a row of a table may have the same names."""
    if any(isinstance(values.get(name), str) for name in ("steps", "tools", "parts")):
        return False
    telling = values.keys() >= {"category", "subject"} or not _TELLING.isdisjoint(values)
    return ("guideid" in values and telling) or any(map(_has_raw_lines, _list_of(values.get("steps"))))


def record_of(values: Mapping[str, object], default_source: str) -> Guide:
    """The guide of an object. Its key is that of the same guide in MyFixit; raises RowError where it is bad, and where
    iFixit has archived it."""
    number = guide_number(values.get("guideid"), "guideid")
    flags = flags_of(values)
    if ARCHIVED in flags:
        raise RowError(tr(IS_ARCHIVED))
    title = checked_line(values.get("title"), "title")
    if not title:
        raise RowError(tr("no title"))
    device = checked_line(values.get("category"), "category")
    links = prerequisites(values)
    introduction = (
        NOT_FINISHED if IN_PROGRESS in flags else "", _text(values, "summary"), _text(values, "introduction")
    )  # fmt: skip
    steps = [_step(step, number, links) for step in checked_list(values.get("steps"), "steps")]
    return Guide(
        key=f"ifixit:{number}",
        title=title,
        device=device,
        # Not in a guide: its device's page has them.
        categories=categories(values.get("ancestors"), device),
        part=checked_line(values.get("subject"), "subject"),
        summary="\n".join(filter(None, introduction)),
        steps=tuple(step for step in steps if step.text or step.images),
        conclusion=_text(values, "conclusion"),
        tools=_items(values.get("tools"), "tools"),
        parts=_items(values.get("parts"), "parts"),
        prerequisites=links,
        difficulty=checked_line(values.get("difficulty"), "difficulty"),
        time_required=checked_line(values.get("time_required"), "time_required") or _time(values),
        url=checked_line(values.get("url"), "url", limit=URL_LIMIT),
        author=_author(values),
        licence=LICENCE,
        # A guide that is not in the language that was asked for comes in its own, and `langid` says in which; of
        # `locale`, lists always say "en".
        locale=checked_line(values.get("langid"), "langid") or checked_line(values.get("locale"), "locale") or "en",
        revision=checked_line(values.get("revisionid"), "revisionid", numbers=True),
    )


def unused(values: Mapping[str, object]) -> Iterator[str]:
    """The names in an object whose values, which say something, `record_of` has no use for."""
    steps = _list_of(values.get("steps"))
    media = [step["media"] for step in steps if isinstance(step, dict) and isinstance(step.get("media"), dict)]
    shown = [_id(image) for medium in media for image in _list_of(_pictures_of(medium))]
    for name, value in values.items():
        is_shown = name == "image" and _id(value) in shown  # the guide's picture is mostly that of a step
        if name not in _NAMES and not is_empty(value) and not is_shown:
            yield name
    yield from unused_of_steps(steps, _STEP_NAMES)
    yield from (of_a_step(str(medium.get("type"))) for medium in media if _pictures_of(medium) is None)
    yield from unused_pictures(map(_pictures_of, media))


def flags_of(values: Mapping[str, object]) -> set[str]:
    """The names of a guide's flags, which lists give as they are, and whole guides as objects."""
    flags = (flag.get("flagid") if isinstance(flag, dict) else flag for flag in _list_of(values.get("flags")))
    return {flag for flag in flags if isinstance(flag, str)}


def prerequisites(values: Mapping[str, object]) -> tuple[Link, ...]:
    """The guides whose steps come first. Raises RowError."""
    return tuple(map(_link, checked_list(values.get("prerequisites"), "prerequisites")))


def categories(ancestors: object, device: str) -> tuple[str, ...]:
    """The path of categories, broadest first, of ancestors that come nearest first. Raises RowError."""
    nearest_first = checked_lines(checked_list(ancestors, "ancestors"), mark("an ancestor"))
    return tuple(name for name in reversed(nearest_first) if name not in ("Root", device))


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
    raise RowError(tr("{field} is {kind}, not a whole number").format(field=tr(name), kind=kind_of(value)))


def pictures(images: object) -> tuple[str, ...]:
    """The addresses of a list of pictures, each of which is an address or an object with one for each size."""
    addresses: list[object] = []
    for image in checked_list(images, "images"):
        if isinstance(image, dict):
            addresses.append(next((image[size] for size in _SIZES if image.get(size)), None))
        else:
            addresses.append(image)
    return checked_lines(addresses, mark("an image"), limit=URL_LIMIT)


def unused_pictures(lists: Iterable[object]) -> Iterator[str]:
    """That there are pictures without an address, where there are."""
    images = (image for images in lists if isinstance(images, list) for image in images)
    if any(isinstance(image, dict) and not any(image.get(size) for size in _SIZES) for image in images):
        yield tr("pictures without an address")


def _id(image: object) -> object:
    return image.get("id") if isinstance(image, dict) else None


def _list_of(value: object) -> list[object]:
    return value if isinstance(value, list) else []


def _has_raw_lines(step: object) -> bool:
    lines = step.get("lines") if isinstance(step, dict) else None
    return any(isinstance(line, dict) and "text_raw" in line for line in _list_of(lines))


def _link(prerequisite: object) -> Link:
    if not isinstance(prerequisite, dict):
        raise RowError(tr("a prerequisite is {kind}, not an object").format(kind=kind_of(prerequisite)))
    number = guide_number(prerequisite.get("guideid"), mark("guideid of a prerequisite"))
    title = checked_line(prerequisite.get("title"), mark("title of a prerequisite"))
    return Link(f"ifixit:{number}", title or f"Guide {number}")


def _step(step: object, number: int, links: tuple[Link, ...]) -> Step:
    """A step of guide `number`. Those of its prerequisites may stand among its own: they are kept, because the other
    guide may not be there, and are titled by it."""
    if not isinstance(step, dict):
        raise RowError(tr("a step is {kind}, not an object").format(kind=kind_of(step)))
    title = checked_line(step.get("title"), mark("title of a step"))
    guide = step.get("guideid")
    of = "" if guide == number else next((link.title for link in links if link.key == f"ifixit:{guide}"), "")
    media = step.get("media")
    lines = map(_line, checked_list(step.get("lines"), "lines"))
    return Step.of_lines(
        [line for line in lines if line.text],
        ": ".join(filter(None, (of, title))),
        pictures(_pictures_of(media) if isinstance(media, dict) else None),
    )


def _pictures_of(media: dict[str, object]) -> object:
    """The pictures, or None where the medium is a video or anything else."""
    return media.get("data") if media.get("type") == "image" else None


def _line(line: object) -> Line:
    if not isinstance(line, dict):
        raise RowError(tr("a line of a step is {kind}, not an object").format(kind=kind_of(line)))
    level = line.get("level")
    deep = min(max(level, 0), _DEEPEST) if isinstance(level, int) else 0
    return Line(one_line(_text(line, "text")), _ICONS.get(str(line.get("bullet")), Icon.PLAIN), deep)


def _items(value: object, name: str) -> tuple[str, ...]:
    return tuple(filter(None, (_item(item, name) for item in checked_list(value, name))))


def _item(item: object, name: str) -> str:
    """A tool or a part: "2 × Tri-point screw, 3 mm long, optional"."""
    if not isinstance(item, dict):
        return checked_line(item, name)
    text, notes = (one_line(plain(checked_line(item.get(each), name))) for each in ("text", "notes"))
    quantity = item.get("quantity")
    if isinstance(quantity, int) and quantity > 1:
        text = f"{quantity} × {text}"
    return ", ".join(filter(None, (text, notes, "optional" if item.get("isoptional") is True else ""))) if text else ""


def _time(values: Mapping[str, object]) -> str:
    """The time that a guide takes, of its seconds: "30 – 45 minutes"."""
    seconds = (values.get(f"time_required_{end}") for end in ("min", "max"))
    least, most = (round(each / 60) if isinstance(each, (int, float)) else 0 for each in seconds)
    if most <= 0:
        return f"{least} minutes or more" if least > 0 else ""
    if least <= 0:
        return f"up to {most} minutes"
    return f"{least} – {most} minutes" if least < most else f"{most} minutes"


def _author(values: Mapping[str, object]) -> str:
    author = values.get("author")
    name = author.get("username") if isinstance(author, dict) else author
    return checked_line(values.get("username") if is_empty(name) else name, "author")


def _text(values: Mapping[str, object], name: str) -> str:
    """A text without its markup; as it was written, else as it was rendered."""
    names = (name, f"{name}_raw", f"{name}_rendered")
    found = next((each for each in names if not is_empty(values.get(each))), name)
    return many_lines(plain(checked_text(values.get(found), found)))
