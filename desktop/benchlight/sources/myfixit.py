"""Guides of the MyFixit data set: iFixit guides as JSON objects under the data set's own names."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from itertools import accumulate, pairwise

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
from benchlight.sources.ifixit import LICENCE, categories, guide_number, pictures, unused_pictures
from benchlight.sources.markup import plain
from benchlight.sources.text import many_lines, one_line
from benchlight.translation import mark, tr

_NAMES = frozenset({"Guidid", "Title", "Category", "Subject", "Ancestors", "Toolbox", "Url", "Steps"})
# Order is that of the list. Lines holds what Text_raw does, in lower case, with blanks before each comma and no "#".
_STEP_NAMES = frozenset({"Order", "StepId", "Text_raw", "Lines", "Images"})
_TOOL_ENDS = re.compile(r"[,;\n]")


def recognises(values: Mapping[str, object]) -> bool:
    """True where an object is of this data set."""
    return "Guidid" in values


def record_of(values: Mapping[str, object], default_source: str) -> Guide:
    """The guide of an object. Its key is that of the same guide from iFixit itself; raises RowError where it is bad."""
    number = guide_number(values["Guidid"], "Guidid")
    title = one_line(plain(checked_line(values.get("Title"), "Title")))
    if not title:
        raise RowError(tr("no Title"))
    device = checked_line(values.get("Category"), "Category")
    steps = map(_step, checked_list(values.get("Steps"), "Steps"))
    return Guide(
        key=f"ifixit:{number}",
        title=title,
        device=device,
        part=checked_line(values.get("Subject"), "Subject"),
        categories=categories(values.get("Ancestors"), device),
        steps=tuple(step for step in steps if step.text or step.images),
        tools=_tools(values.get("Toolbox")),
        url=checked_line(values.get("Url"), "Url", limit=URL_LIMIT),
        licence=LICENCE,
    )


def unused(values: Mapping[str, object]) -> Iterator[str]:
    """The names in an object whose values, which say something, `record_of` has no use for."""
    yield from (name for name, value in values.items() if name not in _NAMES and not is_empty(value))
    steps = values.get("Steps")
    if isinstance(steps, list):
        yield from unused_of_steps(steps, _STEP_NAMES)
        yield from unused_pictures(step.get("Images") for step in steps if isinstance(step, dict))


def _step(step: object) -> Step:
    if not isinstance(step, dict):
        raise RowError(tr("a step is {kind}, not an object").format(kind=kind_of(step)))
    raw = step.get("Text_raw")
    lines = [line.get("Text") for line in checked_list(step.get("Lines"), "Lines") if isinstance(line, dict)]
    if is_empty(raw):
        raw = lines
    texts = [checked_text(text, "Text_raw") for text in (raw if isinstance(raw, list) else [raw])]
    text = many_lines(plain("\n".join(texts)))
    return Step(_cut(text, [checked_text(line, "Lines") for line in lines]), images=pictures(step.get("Images")))


def _cut(text: str, lines: list[str]) -> str:
    """`text`, a step's lines glued together, with its line breaks again. The lines themselves have lost their capitals
    and their signs, but have its letters and digits; where they have not, `text` stays as it is."""
    places = [place for place, sign in enumerate(text) if sign.isalnum()]
    letters = ["".join(filter(str.isalnum, line)) for line in lines]
    if len(lines) < 2 or "".join(letters).lower() != "".join(text[place] for place in places).lower():
        return text
    cuts = [0]
    for end in accumulate(map(len, letters[:-1])):
        if 0 < end < len(places):
            before, first = places[end - 1], places[end]
            cuts.append(max(text.rfind(blank, before, first) for blank in " \n") + 1 or first)
    pieces = (text[start:end].strip() for start, end in pairwise([*cuts, len(text)]))
    return "\n".join(filter(None, pieces))


def _tools(toolbox: object) -> tuple[str, ...]:
    names: list[object] = []
    if isinstance(toolbox, str):
        toolbox = list(_TOOL_ENDS.split(checked_text(toolbox, "Toolbox")))
    for tool in checked_list(toolbox, "Toolbox"):
        name = tool.get("Name") if isinstance(tool, dict) else tool
        names += name if isinstance(name, list) else [name]  # the paper's form is a list, the published one a string
    return tuple(dict.fromkeys(name for name in checked_lines(names, mark("a tool")) if name != "NA"))
