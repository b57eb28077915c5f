"""Where the guides of a manual begin and end."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from benchlight.sources.manuals.contents import Entry, Flow, Manual, folded, of_contents, of_headings, of_outline
from benchlight.sources.manuals.figures import Figure
from benchlight.sources.manuals.layout import TextLine
from benchlight.sources.manuals.numbering import is_listed
from benchlight.sources.manuals.vocabulary import (
    NO_ACT,
    Act,
    begins_with_act,
    fru,
    has_no_guides,
    is_chapter,
    is_everything,
    is_inner,
    is_no_guide,
    is_part,
    is_preliminary,
    is_software,
    task,
    unnumbered,
)  # fmt: skip
from benchlight.sources.text import slug

_STEP = re.compile(r"(?:\(?(?:\d{1,2}|[a-z])[.)]?\s+|[①-⑳❶-❿])\s*\S")
_CHAPTER_NUMBER = re.compile(r"\d{1,2}\.?\s+\D")


@dataclass(slots=True)
class Section:
    """What a manual has on one part."""

    title: str
    """The heading of its first piece."""
    part: str
    fru: str = ""
    spans: list[tuple[int, int]] = field(default_factory=list)
    """Where its pieces are in the flow, headings aside."""
    heads: list[int] = field(default_factory=list)
    """Where each piece's heading is."""
    act: Act = NO_ACT
    titles: list[str] = field(default_factory=list)
    """The headings of the pieces."""


def sections(manual: Manual) -> list[Section]:
    """The guides of a manual, in its order: by its outline, else by its printed contents, else by its headings."""
    found = _sections(manual, of_outline(manual))
    printed = _sections(manual, of_contents(manual)) if not found or _is_coarse(manual, found) else []
    if len(printed) > 1.5 * len(found):
        found = printed
    if not found or _is_coarse(manual, found):
        headed = _sections(manual, of_headings(manual))
        if len(headed) > 1.5 * len(found):
            found = headed
    return found


def _is_coarse(manual: Manual, found: Sequence[Section]) -> bool:
    """Whether guides are so long that each must hold several."""
    return sum(stop - start for section in found for start, stop in section.spans) > 250 * len(found)


def _sections(manual: Manual, entries: Sequence[Entry]) -> list[Section]:
    """The guides among entries."""
    entries = list(_outer(entries))
    order = sorted(entries, key=lambda entry: entry.start)
    ends = {}
    for entry, after in pairwise(order):
        ends[id(entry)] = after.start
    numbered = sum(fru(entry.title) is not None for entry in entries) >= 2
    found: list[Section] = []
    above: list[Entry] = []
    for index, entry in enumerate(entries):
        while above and above[-1].level >= entry.level:
            above.pop()
        below = entries[index + 1].level > entry.level if index + 1 < len(entries) else False
        end = max(entry.stop, ends.get(id(entry), len(manual.flow)))
        section = _section(manual, entry, above, below, end, numbered)
        if section is not None:
            _take(found, section)
        above.append(entry)
    return found


def _outer(entries: Sequence[Entry]) -> Iterator[Entry]:
    """The entries without those that part a guide: of a guide that has some, all that name no part are."""
    parted: set[int] = set()
    above: list[Entry] = []
    for entry in entries:
        while above and above[-1].level >= entry.level:
            above.pop()
        if above and is_part(above[-1].title) and is_inner(unnumbered(entry.title)):
            parted.add(id(above[-1]))
        above.append(entry)
    above = []
    for entry in entries:
        while above and above[-1].level >= entry.level:
            above.pop()
        among = any(is_chapter(other.title) or is_part(other.title) or fru(other.title) for other in above)
        of_guide = bool(above) and id(above[-1]) in parted and not is_part(entry.title)
        if not of_guide and not (among and is_inner(unnumbered(entry.title))):
            yield entry
            above.append(entry)


def _section(
    manual: Manual, entry: Entry, above: Sequence[Entry], below: bool, end: int, numbered: bool
) -> Section | None:
    """The guide that an entry begins, if it does."""
    titles = [other.title for other in above]
    number = fru(entry.title) if numbered else None
    if number is not None and not any(map(_forbids, titles)):
        return _made(entry, number[1], end, NO_ACT, number[0])
    if any(map(_forbids, titles)) or (is_no_guide(entry.title) and not is_part(entry.title)):
        return None
    what = task(entry.title)
    among = any(map(is_chapter, titles))
    own = manual.flow[entry.stop : end]
    if what is None and (not among or (has_no_guides(entry.title) and not _has_steps(own))):
        return None
    if what is not None and not what.part:
        of_part = is_part(titles[-1]) if titles else False
        if not titles or (is_chapter(titles[-1]) and not of_part) or _CHAPTER_NUMBER.match(entry.title):
            return None
        above_it = task(titles[-1]) if of_part else None
        what = what._replace(part=above_it.part if above_it else unnumbered(titles[-1]))
    if what is not None and is_everything(what.part):
        return None
    if what is not None and not among and (has_no_guides(what.part) or is_software(what.part)):
        return None
    if below and not _has_steps(own):
        return None
    if not any(map(_tells, own)):
        return None
    part = what.part if what else unnumbered(entry.title)
    section = _made(entry, part, end, what.act if what else NO_ACT, "")
    if above and above[-1].stop == entry.start and folded(unnumbered(titles[-1])) == folded(section.part):
        section.heads = [above[-1].start]  # "Removing the fan" stands below "Fan"
    return section


def _tells(item: TextLine | Figure) -> bool:
    """Whether a line tells to do something: by a number or a sign, or by an act that it begins with."""
    return isinstance(item, TextLine) and (
        bool(_STEP.match(item.text)) or is_listed(item.text) or begins_with_act(item.text)
    )


def _forbids(title: str) -> bool:
    """Whether what stands under a heading is no guide."""
    return (has_no_guides(title) or is_preliminary(title)) and not is_part(title)


def _has_steps(items: Flow) -> bool:
    return sum(isinstance(item, TextLine) and bool(_STEP.match(item.text)) for item in items) >= 2


def _made(entry: Entry, part: str, end: int, act: Act, number: str) -> Section:
    part = part.strip(" .:–—-")
    return Section(entry.title, part, number, [(entry.stop, end)], [entry.start], act, [entry.title])


def _take(found: list[Section], section: Section) -> None:
    """Adds a guide; "Installing the fan" goes with "Removing the fan" before it."""
    if section.act == Act.FIT or (section.act and found and found[-1].act == Act.REMOVE):
        for other in reversed(found):
            pairs = other.act and slug(other.part) == slug(section.part) and len(other.spans) == 1
            if pairs and (other is found[-1] or section.act == Act.FIT):
                other.spans += section.spans
                other.heads += section.heads
                other.titles += section.titles
                other.act |= section.act
                return
    found.append(section)
