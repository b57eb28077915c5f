"""Guides of the MyFixit data set: iFixit guides as JSON objects under the data set's own names."""

from __future__ import annotations

from collections.abc import Mapping

from benchlight.models import Guide, Step
from benchlight.sources.fields import (
    URL_LIMIT,
    RowError,
    checked_line,
    checked_lines,
    checked_list,
    checked_text,
    kind_of,
)
from benchlight.sources.markup import plain
from benchlight.sources.text import many_lines

LICENCE = "CC BY-NC-SA 3.0 (iFixit)"


def recognises(values: Mapping[str, object]) -> bool:
    """True where an object is of this data set."""
    return "Guidid" in values and "Steps" in values


def guide_of(values: Mapping[str, object]) -> Guide:
    """The guide of an object. Its key is that of the same guide from iFixit itself; raises RowError where it is bad."""
    number = values["Guidid"]
    if isinstance(number, bool) or not isinstance(number, int):
        raise RowError(f"Guidid is {kind_of(number)}, not a whole number")
    title = checked_line(values.get("Title"), "Title")
    if not title:
        raise RowError("no Title")
    device = checked_line(values.get("Category"), "Category")
    return Guide(
        key=f"ifixit:{number}",
        title=title,
        device=device,
        part=checked_line(values.get("Subject"), "Subject"),
        categories=_categories(values.get("Ancestors"), device),
        steps=tuple(step for step in map(_step, checked_list(values["Steps"], "Steps")) if step.text or step.images),
        tools=_tools(values.get("Toolbox")),
        url=checked_line(values.get("Url"), "Url", limit=URL_LIMIT),
        licence=LICENCE,
    )


def _categories(ancestors: object, device: str) -> tuple[str, ...]:
    nearest_first = checked_lines(checked_list(ancestors, "Ancestors"), "an ancestor")
    return tuple(name for name in reversed(nearest_first) if name not in ("Root", device))


def _step(step: object) -> Step:
    if not isinstance(step, dict):
        raise RowError(f"a step is {kind_of(step)}, not an object")
    text = many_lines(plain(checked_text(step.get("Text_raw"), "Text_raw")))
    return Step(text, images=checked_lines(checked_list(step.get("Images"), "Images"), "an image", limit=URL_LIMIT))


def _tools(toolbox: object) -> tuple[str, ...]:
    names: list[object] = []
    for tool in checked_list(toolbox, "Toolbox"):
        if not isinstance(tool, dict):
            raise RowError(f"a tool is {kind_of(tool)}, not an object")
        name = tool.get("Name")
        names += name if isinstance(name, list) else [name]  # the paper's form is a list, the published one a string
    return tuple(dict.fromkeys(name for name in checked_lines(names, "a tool") if name != "NA"))
