"""A document divided: into guides where it holds several, and each into sections."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from itertools import islice, takewhile

from benchlight.sources.documents import headings
from benchlight.sources.documents.blocks import Block, Document, Sort
from benchlight.sources.names import slot_of
from benchlight.sources.text import one_line

_LISTED = ("tools", "parts", "symptoms")
"""What a list may be of by the paragraph above it, "Tools:"."""
_CHAPTER = re.compile(r"\d{1,3}(?:\.\d{1,3}){0,3}[.)]?\s+(?=\S)")


@dataclass(slots=True)
class Section:
    """What stands below a heading, up to the next."""

    heading: str = ""
    level: int = 0
    about: str = ""
    """Which field of a guide it is; "" where its heading says something else."""
    named: bool = False
    """Whether its own heading says so, not one above it."""
    step: str | None = None
    """Where it is one step, the step's title."""
    blocks: list[Block] = field(default_factory=list)

    def has(self, sort: Sort) -> bool:
        """Whether there are blocks of this sort."""
        return any(block.sort is sort for block in self.blocks)


def divided(document: Document) -> list[list[Section]]:
    """The sections of each guide. The first has no heading."""
    given = {slot.field for slot in map(slot_of, document.values) if slot}
    whole = _sections(document.blocks)
    if "key" in given:  # what Benchlight wrote means no more than it says
        return [whole]
    parts = [whole] if "title" in given else _guides(whole)
    return [[piece for section in part for piece in (section, *_lists(section))] for part in parts]


def _guides(whole: list[Section]) -> list[list[Section]]:
    """The sections of each guide."""
    headed = whole[1:]
    if not headed:
        return [whole]
    highest = min(section.level for section in headed)
    tops = [section for section in headed if section.level == highest]
    if len(tops) > 1:
        return _parts(whole, tops) if _are_titles(tops) else [whole]
    # A collection may have a title of its own above its guides, each of which has sections with names.
    lower = min((section.level for section in headed if section is not tops[0]), default=0)
    tops = [section for section in headed if section.level == lower]
    parts = _parts(whole, tops) if _are_titles(tops) else []
    named = sum(any(section.about in ("steps", "tools", "parts") for section in part[1:]) for part in parts)
    return parts if named > 1 else [whole]


def _sections(blocks: Iterable[Block]) -> list[Section]:
    """What stands before the first heading, and then below each. A heading that says nothing of its own stands for the
    same as the one above it."""
    blocks = list(blocks)
    levels = [block.level for block in blocks if block.sort is Sort.HEADING]
    has_title = len(levels) > 1 and levels[0] < min(levels[1:])
    found = [Section()]
    around = found[:]
    """The section that is read, after those whose headings stand above its own."""
    for block in blocks:
        if block.sort is not Sort.HEADING:
            found[-1].blocks.append(block)
            continue
        heading = one_line(block.text)
        is_title = has_title and len(found) == 1
        name = "" if is_title else headings.section_of(_CHAPTER.sub("", heading, count=1))
        step = None if is_title else headings.step_title(heading)
        section = Section(heading, block.level, name, bool(name), step)
        while around[-1].level >= block.level:
            around.pop()
        if not name and section.step is None:
            section.about = around[-1].about
        around.append(section)
        if block.images:
            section.blocks.append(replace(block, sort=Sort.PARAGRAPH, text="", level=0))
        found.append(section)
    numbered = [section for section in found if _CHAPTER.match(section.heading)]
    if len(numbered) > 1 and not any(section.named or section.has(Sort.NUMBER) for section in numbered):
        for section in numbered:
            section.step = _CHAPTER.sub("", section.heading, count=1)
    return found


def _lists(section: Section) -> list[Section]:
    """Takes the lists below paragraphs such as "Tools:" out of a section; each is one of its own."""
    found: list[Section] = []
    kept, place = [], 0
    while place < len(section.blocks):
        block, place = section.blocks[place], place + 1
        items = _items(section.blocks, place) if (about := _label(block)) else 0
        if items:
            found.append(Section(about=about, blocks=section.blocks[place : place + items]))
            place += items
        else:
            kept.append(block)
    section.blocks = kept
    return found


def _label(block: Block) -> str:
    """What a list is of that a paragraph stands above, as far as it says that alone."""
    text = one_line(block.text)
    if block.sort is not Sort.PARAGRAPH or block.level or block.images or not text.endswith((":", "\uff1a")):
        return ""
    about = headings.section_of(text)
    return about if about in _LISTED else ""


def _items(blocks: Sequence[Block], place: int) -> int:
    """How many blocks the list has that begins there."""
    sort = blocks[place].sort if place < len(blocks) else Sort.PARAGRAPH
    if sort not in (Sort.BULLET, Sort.NUMBER):
        return 0
    inside = takewhile(
        lambda block: block.level > 1 or (block.level and block.sort in (sort, Sort.PARAGRAPH)),
        islice(blocks, place, None),
    )
    return sum(1 for _ in inside)


def _are_titles(tops: Sequence[Section]) -> bool:
    """Whether several headings are each that of a guide, rather than of its sections or steps."""
    return not any(top.about or top.step is not None or headings.is_phase(top.heading) for top in tops)


def _parts(whole: list[Section], tops: Sequence[Section]) -> list[list[Section]]:
    parts: list[list[Section]] = []
    first = {id(top) for top in tops}
    for section in whole:
        if id(section) in first:
            parts.append([Section()])
        if parts:
            parts[-1].append(section)
    return parts
