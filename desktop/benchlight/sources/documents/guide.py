"""Makes one guide of the sections of a document."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import chain
from pathlib import Path
from typing import Any

from benchlight.guide_text import label
from benchlight.picture_addresses import is_missing
from benchlight.records import Guide, Icon, ImportChoices, Line, Link, Step
from benchlight.sources import fields
from benchlight.sources.documents import headings
from benchlight.sources.documents.blocks import Block, Cell, Document, Sort
from benchlight.sources.documents.labels import line_of
from benchlight.sources.documents.pictures import Pictures
from benchlight.sources.documents.sections import Section
from benchlight.sources.fields import ITEM_LIMIT, RowError, checked_line, checked_lines, checked_list, checked_text
from benchlight.sources.names import listed, slot_of
from benchlight.sources.text import many_lines, one_line, slug
from benchlight.translation import mark, number, tr

_LISTS = ("tools", "parts", "symptoms", "prerequisites")
_PASSAGES = ("summary", "conclusion", "notes")
_DEEPEST = 5
"""Levels of the lines of a step."""
_BETWEEN_WORDS = re.compile(r"[\s_-]+")
_COMMA = re.compile(r",(?![^()]*\))(?!\d)")
_STEP_NUMBER = re.compile(r"\s*\d{0,3}\s*[.)]?\s*")
_YEAR = re.compile(r"(?:19|20)\d\d")
_COUNTED = frozenset(
    """
    phase part chapter section version folder draft copy test teil kapitel ordner
    """.split()  # noqa: SIM905 - a list of words reads better as a text
)
"""Words for what has a number, though it is no device."""


@dataclass(slots=True)
class _OpenStep:
    """A step that is being read."""

    level: int
    """In how many lists it stands; 0 where a heading, a paragraph or a row is the step."""
    title: str = ""
    lines: list[Line] = field(default_factory=list)
    images: list[str] = field(default_factory=list)
    has_text: bool = False
    """Whether a paragraph of its own stands above its lists."""


class GuideMaker:
    """Reads sections in their order."""

    def __init__(
        self, path: Path, document: Document, choices: ImportChoices, sections: list[Section], alone: bool
    ) -> None:
        """`alone`: whether the document holds no other guide."""
        self._path = path
        self._document = document
        self._choices = choices
        self._sections = sections
        self._alone = alone
        self._given = {slot.field for name in document.values if (slot := slot_of(name))}
        self._exact = "key" in self._given
        """Whether Benchlight wrote it: then no text of it means more than it says."""
        self._pictures = Pictures(path, choices.folder, "document" in self._given)
        self._clear()

    def _clear(self) -> None:
        self._facts: dict[str, tuple[str, str]] = {}
        """What lines of the text say, by field: the name that was written, and the value."""
        self._passages: dict[str, list[str]] = {name: [] for name in _PASSAGES}
        self._lists: dict[str, list[str]] = {name: [] for name in _LISTS}
        self._steps: list[_OpenStep] = []
        self._cover: list[str] = []
        """Pictures before the first step."""
        self._first: _OpenStep | None = None
        """The first step of the section that is read."""
        self._loose: list[Block] = []
        """What follows a step without being in it: belongs to it where another step follows, else is the conclusion."""

    def guide(self) -> Guide | None:
        """The guide; None where nothing is to be done. Raises RowError."""
        title = self._title()
        self._read(bullets=False)
        if not self._steps and not self._exact and self._says_what_it_is():
            self._clear()
            self._read(bullets=True)
        self._passages["conclusion"][:0] = self._loose_texts()
        steps = self._made_steps()
        if not self._exact and all(map(_shows_nothing, steps)):
            return None
        around = (self._choices.folder or self._path.parent).absolute()
        made = fields.record_of(self._named(title), slug(around.name) or "documents")
        passages: dict[str, Any] = {
            name: checked_text("\n\n".join(texts), name) for name, texts in self._passages.items() if texts
        }
        lists: dict[str, Any] = {
            name: checked_lines(checked_list(items, name), name) for name, items in self._lists.items() if items
        }
        links = tuple(Link("", item) for item in lists.pop("prerequisites", ()))
        return replace(made, steps=steps or made.steps, prerequisites=made.prerequisites or links, **passages, **lists)

    def notices(self) -> Iterator[str]:
        """What is to be said of the guide."""
        if unused := [name for name in fields.unused(self._document.values) if name != "tags"]:
            yield tr("Not used: {names}.").format(names=listed(unused))
        yield from self._pictures.notices()

    # -- what is known of it besides its text -------------------------------------------------------------------------

    def _title(self) -> str:
        """What the guide is called: what its first heading says, which is none of a section then, else what the
        document says of itself, else the name of the file."""
        first = next((section for section in self._sections if section.heading), None)
        if first is not None and (self._exact or (not first.about and first.step is None)):
            first_heading, first.heading, first.about, first.step = first.heading, "", "", None
            return checked_line(first_heading, "title")
        named = _BETWEEN_WORDS.sub(" ", self._path.stem).strip()
        return one_line(self._document.title) or named or self._path.name

    def _named(self, title: str) -> dict[str, object]:
        """The values of a row that the guide would be."""
        values = {**self._document.values, **dict(self._facts.values())}
        has = self._given | self._facts.keys()
        if "title" not in has:
            values["title"] = title
        if "url" not in has:
            values["url"] = self._document.url
        if "locale" not in has:
            values["locale"] = self._document.language
        if not has & {"categories", "category", "device_class"}:
            values["categories"] = values.pop("tags", None)
        if "device" not in has:
            values["device"] = self._choices.device or _device_of(self._path, self._choices.folder)
        if not has & {"key", "id"} or not self._alone:
            values["id"] = self._id("" if self._alone else f"{values.get('device', '')}\n{title}")
        return values

    def _id(self, which: str) -> str:
        """What stays when a file is corrected, or moved with the folders around it."""
        near = "/".join(self._path.absolute().parts[-3:])
        told = hashlib.sha256(f"{near}\n{which}".casefold().encode()).hexdigest()[:8]
        return f"{slug(self._path.stem)}-{told}"

    def _says_what_it_is(self) -> bool:
        """Whether the document says that it is a guide, though it numbers nothing."""
        told = self._given | self._facts.keys() | {name for name in _LISTS if self._lists[name]}
        return bool(told & {"device", "part", "difficulty", "time_required", "tools", "parts", "symptoms"})

    # -- its sections -------------------------------------------------------------------------------------------------

    def _read(self, bullets: bool) -> None:
        """Reads all sections; with `bullets`, items without numbers are steps wherever they stand."""
        for section in self._sections:
            if section.about in _LISTS:
                self._read_list(section)
            elif section.about in _PASSAGES:
                self._passages[section.about] += map(_text_of, section.blocks)
                self._cover += self._addresses(section.blocks)
            else:
                self._read_steps(section, bullets)

    def _read_list(self, section: Section) -> None:
        items = self._lists[section.about]
        self._cover += self._addresses(section.blocks)
        for block in section.blocks:
            if block.sort is Sort.TABLE:
                self._read_rows(section.about, _columns(block), block)
            elif block.sort is Sort.PARAGRAPH and not block.level and not section.has(Sort.BULLET):
                items += _items(block.text)
            else:
                items += filter(None, many_lines(block.text).split("\n"))

    def _read_steps(self, section: Section, bullets: bool) -> None:
        """Reads a section in which steps may stand."""
        step, self._first = None, None
        if section.step is not None:
            step = self._open(0, section.step)
        opens = None if step else self._what_opens(section, bullets)
        leading: list[Block] = []
        for block in section.blocks:
            if block.sort is Sort.TABLE and self._read_table(block):
                step = self._steps[-1] if self._first is not None else None
            elif block.sort is opens and (step is None or block.level <= step.level):
                step = self._open(block.level)
                self._take(step, block, opening=True)
            elif step is None:
                leading.append(block)
            else:
                self._follow(step, block)
        self._place(leading, section)

    @staticmethod
    def _what_opens(section: Section, bullets: bool) -> Sort:
        """Which sort of block is a step there."""
        if section.has(Sort.NUMBER) or not (section.about == "steps" or bullets):
            return Sort.NUMBER
        return Sort.BULLET if section.has(Sort.BULLET) else Sort.PARAGRAPH

    def _place(self, leading: list[Block], section: Section) -> None:
        """Puts what stands in a section before its steps, and its heading, to where they belong."""
        heading = "" if section.step is not None or section.named else section.heading
        first = self._first
        if first is not None:
            first.title = first.title or heading
            if first is not self._steps[0]:
                ahead = _OpenStep(0)
                for block in leading:
                    self._take(ahead, block)
                first.lines[:0], first.images[:0] = ahead.lines, ahead.images
                return
        elif self._steps:
            self._loose += [Block(Sort.HEADING, heading, 1)] if heading and leading else []
            self._loose += leading
            return
        texts = [text for block in leading if (text := self._without_facts(block))]
        if texts and heading and not self._steps:
            texts[0] = f"{heading}\n{texts[0]}"
        self._passages["summary"] += texts
        self._cover += self._addresses(leading)

    # -- its steps ----------------------------------------------------------------------------------------------------

    def _open(self, level: int, title: str = "") -> _OpenStep:
        """Begins a step. What followed the last one belonged to it, or is a step of its own where it has a heading."""
        loose, self._loose = self._loose, []
        for block in loose:
            if block.sort is Sort.HEADING:
                self._steps.append(_OpenStep(0, one_line(block.text)))
            else:
                self._take(self._steps[-1], block)
        self._steps.append(_OpenStep(level, title))
        self._first = self._first or self._steps[-1]
        return self._steps[-1]

    def _follow(self, step: _OpenStep, block: Block) -> None:
        """Adds what follows the beginning of a step."""
        apart = block.sort is Sort.PARAGRAPH and block.level < step.level
        if (self._loose or apart) and not block.images and block.icon is Icon.PLAIN:
            self._loose.append(block)
            return
        loose, self._loose = self._loose, []
        for piece in (*loose, block):
            self._take(step, piece)

    def _take(self, step: _OpenStep, block: Block, opening: bool = False) -> None:
        """Adds a block to a step."""
        step.images += self._addresses([block])
        is_item = block.sort in (Sort.BULLET, Sort.NUMBER)
        text = _table_text(block) if block.sort is Sort.TABLE else block.text
        if block.bold and not step.title and not step.lines and (opening or not is_item):
            title = line_of(text)
            if title.icon is Icon.PLAIN:
                step.title = title.text
                return
        level = 0
        if not opening:
            level = block.level - (step.level or (not step.has_text))
            level = max(1, level) if is_item and step.level else level
        step.has_text |= not is_item
        level = min(max(level, 0), _DEEPEST)
        step.lines += [line_of(line, level, block.icon) for line in text.split("\n") if one_line(line)]

    def _addresses(self, blocks: Sequence[Block]) -> list[str]:
        images = chain.from_iterable(
            chain(block.images, (image for row in block.rows for cell in row for image in cell.images))
            for block in blocks
        )
        return [address for image in images if (address := self._pictures.address(image))]

    def _made_steps(self) -> tuple[Step, ...]:
        if len(self._steps) > ITEM_LIMIT:
            kind = tr("… steps, more than {limit}").format(limit=number(ITEM_LIMIT))
            raise RowError(kind, number(len(self._steps)))
        if self._steps:
            self._steps[0].images[:0] = self._cover
        made = []
        for step in self._steps:
            images = checked_list(list(dict.fromkeys(step.images)), mark("pictures of a step"))
            title = checked_line(step.title, mark("title of a step"))
            made.append(Step.of_lines(step.lines, title, tuple(map(str, images))))
            checked_text(made[-1].text, mark("text of a step"))
        return tuple(step for step in made if step.text or step.title or step.images)

    def _loose_texts(self) -> Iterator[str]:
        """What follows the last step, as passages; a heading is the first line of what it stands above."""
        heading = ""
        for block in self._loose:
            if block.sort is Sort.HEADING:
                heading = f"{block.text}\n"
            elif text := _text_of(block):
                yield heading + text
                heading = ""
        if self._steps:
            self._steps[-1].images += self._addresses(self._loose)

    # -- facts and tables ---------------------------------------------------------------------------------------------

    def _without_facts(self, block: Block) -> str:
        """The text of a block before the steps, without the lines in it that state facts."""
        if self._exact or block.sort is Sort.TABLE:
            return _text_of(block)
        kept = [line for line in block.text.split("\n") if not self._take_fact(line)]
        return _text_of(replace(block, text="\n".join(kept))) if any(map(str.strip, kept)) else ""

    def _take_fact(self, line: str) -> bool:
        """Takes up what a line such as "Device: ThinkPad T480" says, where nothing said it before."""
        fact = headings.fact(one_line(line))
        if fact is None or fact.field in self._given or fact.field in self._facts:
            return False
        if fact.field in _LISTS:
            self._lists[fact.field] += _items(fact.value)
        else:
            self._facts[fact.field] = fact.name, fact.value
        return True

    def _read_table(self, table: Block) -> bool:
        """Takes up a table of tools, parts, symptoms, steps or facts; whether it was one."""
        columns = _columns(table)
        told = next((column for column in columns if column in ("step", *_LISTS)), "")
        if told and len(table.rows) > 1:
            if told == "step":
                for row in table.rows[1:]:
                    self._read_step_row(columns, row)
            else:
                self._read_rows(told, columns, table)
            return True
        if self._exact or self._steps or not all(len(row) == 2 for row in table.rows):
            return False
        facts = [f"{one_line(name.text)}: {one_line(value.text)}" for name, value in table.rows]
        if all(map(headings.fact, facts)):
            for fact in facts:
                self._take_fact(fact)
            return True
        return False

    def _read_step_row(self, columns: Sequence[str], row: Sequence[Cell]) -> None:
        step = self._open(0)
        for column, cell in zip(columns, row, strict=False):
            is_number = column == "step" and _STEP_NUMBER.fullmatch(cell.text)
            self._take(step, Block(Sort.PARAGRAPH, "" if is_number else cell.text, images=cell.images))

    def _read_rows(self, name: str, columns: Sequence[str], table: Block) -> None:
        """Takes up the tools, parts or symptoms that stand in a table, parts with their numbers."""
        for row in table.rows[1:] if any(columns) else table.rows:
            texts = list(zip(columns, (one_line(cell.text) for cell in row), strict=False))
            if name == "symptoms" and name in columns:
                self._lists[name] += [text for column, text in texts if column == name and text]
                self._passages["summary"].append(_row_text(row))
                continue
            number, quantity = (
                ", ".join(text for column, text in texts if column == wanted and text)
                for wanted in ("number", "quantity")
            )
            item = ", ".join(text for column, text in texts if column not in ("number", "quantity") and text)
            item = f"{item} ({number})" if item and number else item or number
            if item:
                self._lists[name].append(item if quantity in ("", "1") else f"{quantity} × {item}")


def _shows_nothing(step: Step) -> bool:
    return not (step.text or step.title) and all(map(is_missing, step.images))


def _text_of(block: Block) -> str:
    """A block as a passage of text, which has no icons and no bullets but letters."""
    text = _table_text(block) if block.sort is Sort.TABLE else many_lines(block.text)
    if block.sort in (Sort.BULLET, Sort.NUMBER):
        return f"• {text}"
    says = block.icon is Icon.PLAIN or line_of(text).icon is not Icon.PLAIN
    return text if says else f"{label(block.icon)} {text}"


def _table_text(table: Block) -> str:
    return "\n".join(map(_row_text, table.rows))


def _row_text(row: Sequence[Cell]) -> str:
    return " | ".join(filter(None, (one_line(cell.text) for cell in row)))


def _columns(table: Block) -> list[str]:
    return [headings.column_of(one_line(cell.text)) for cell in table.rows[0]]


def _items(text: str) -> list[str]:
    """What a text lists: in lines, else between semicolons, else between commas that are in no brackets."""
    lines = [line for line in many_lines(text).split("\n") if line]
    if len(lines) > 1:
        return lines
    pieces = text.split(";") if ";" in text else _COMMA.split(text)
    return [item for piece in pieces if (item := one_line(piece))]


def _device_of(path: Path, within: Path | None) -> str:
    """The device that a folder is named for in which the document is: "ThinkPad T480". Such names have a number;
    folders of other sorts have a date or count something."""
    folder = path.absolute().parent
    around = [folder, *folder.parents]
    inside = [each for each in around if within is not None and each.is_relative_to(within.absolute())]
    for each in inside or around[:1]:
        name = one_line(each.name if " " in each.name else _BETWEEN_WORDS.sub(" ", each.name))
        told = name.casefold().split()
        numbered = [word for word in told if any(map(str.isdigit, word)) and not _YEAR.fullmatch(word)]
        if numbered and any(map(str.isalpha, name)) and _COUNTED.isdisjoint(told):
            return name
    return ""
