"""A manual from its file to its guides and codes."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path

from benchlight.errors import SourceError
from benchlight.records import Code, Guide, ImportChoices, Link, Notice, Signal
from benchlight.sources import BytesRead, Found
from benchlight.sources.manuals import child
from benchlight.sources.manuals.child import Document
from benchlight.sources.manuals.contents import Manual
from benchlight.sources.manuals.cover import Device, device_of
from benchlight.sources.manuals.figures import Figure, with_figures
from benchlight.sources.manuals.furniture import without_furniture
from benchlight.sources.manuals.heads import Column, Sort
from benchlight.sources.manuals.layout import TextLine, sheets
from benchlight.sources.manuals.pages import Page
from benchlight.sources.manuals.paragraphs import words_of
from benchlight.sources.manuals.sections import Section, sections
from benchlight.sources.manuals.steps import Content, content, hangs
from benchlight.sources.manuals.tables import Table, tables
from benchlight.sources.manuals.vocabulary import REPLACEMENT, is_preparation, language, languages
from benchlight.sources.names import listed
from benchlight.sources.text import one_line, slug
from benchlight.translation import tr

_LEAST_LETTERS = 20
"""A page with fewer is no page of text."""
_REFERENCE = re.compile(
    r"(?:[“\"'«„](?P<quoted>[^”\"'»“]{2,90})[”\"'»“]|"
    r"(?:\(?\b(?:see|siehe|voir|zie|v[ée]ase|consulte|vedere|vedi|ver|cf\.?|refer to)\s+)"
    r"(?P<plain>(?:[^()]|\([^()]{0,60}\)){2,90}?))"
    r"\s+(?:on|auf|[àa](?: la)?|op|en(?: la)?|bei)?\s*(?:page|seite|pagina|p[áa]gina|p\.|s\.)\s*(?P<page>\d{1,4})",
    re.IGNORECASE,
)
_NAMED = re.compile(
    r"\b(?:remove|removing|take (?:out|off)|disconnect|detach|follow the procedure (?:in|from)|entfernen|ausbauen|"
    r"bauen sie|nehmen sie|"
    r"retirez|d[ée]posez|d[ée]montez|verwijder|retire|extraiga|desmonte|quite|rimuovere|rimuovi|smontare|install|"
    r"replace)\b",
    re.IGNORECASE,
)
_FEW_WORDS = 5
"""No more words stand around the parts in "Remove the battery and the fan."."""
_FRU_NUMBER = re.compile(r"(?<!\d)(\d{3}0)(?!\d)")
_CODE = re.compile(
    r"(?:(?:error|fault|code|fehler|erreur|fout|errore|fallo)\s*(?:code)?\s*)?"
    r"(?P<code>[A-Z]{1,3}[-. ]?\d{1,4}[A-Z]?|\d{3,5}[A-Z]?|[A-Z]\d?[A-Z]\d|0x[0-9A-F]{2,8}|\d{1,2}[A-Z]{1,2})"
    r"(?=$|[\s:,;/–—-])(?P<rest>.*)",
    re.DOTALL,
)
_SHORT_CODE = re.compile(r"[A-Za-z0-9][\w.:-]{0,11}")
_COUNTS = re.compile(r"(\d{1,2})\s*[,/-]\s*(\d{1,2})")
_BEEPS = re.compile(r"\bbeeps?\b|piept|bips?\b|pitid|segnal[ei] acustic", re.IGNORECASE)
_BLINKS = re.compile(r"\bblink|\bflash|blinkt|clignot|knipper|parpade|lampeg", re.IGNORECASE)


def read(path: Path, progress: BytesRead, choices: ImportChoices) -> Iterator[Found | Notice | None]:
    """What the manual holds. While it is read, nothing is told now and then, so that whoever waits can go on."""
    path = path.absolute()
    size = path.stat().st_size
    document = Document([], [], [], "")
    for said in child.read(path):
        if isinstance(said, Document):
            document = said
        else:
            progress(int(0.9 * size * said))
            yield None
    pages = document.pages
    if len(document.broken) == len(pages):
        broken = tr("{file} is a broken PDF: none of its pages can be read. Download or export it again.")
        raise SourceError(broken.format(file=path))
    if document.broken:
        numbers = listed([str(number) for number in document.broken])
        yield Notice(path, tr("Pages that are broken and were left out: {numbers}.").format(numbers=numbers))
    _check_text(path, pages)
    read_sheets = without_furniture(sheets(pages))
    yield None
    found = tables([line for sheet in read_sheets for line in sheet.lines], pages)
    yield None
    flow: list[TextLine | Figure] = []
    for sheet in read_sheets:
        flow += with_figures(sheet, [box for table in found for box in table.boxes_on(sheet.page.number)])
        yield None
    manual = Manual(read_sheets, flow, document.outline)
    device = device_of(read_sheets, manual.body_size, document.title, choices.device)
    yield from _Book(path, manual, device, found).records()
    progress(size)


def _check_text(path: Path, pages: Sequence[Page]) -> None:
    """Raises SourceError where the pages have no text that can be read."""
    letters = unknown = full = 0
    for page in pages:
        text = "".join(piece.text for piece in page.pieces)
        letters += len(text)
        unknown += sum(letter == "\ufffd" or "\ue000" <= letter <= "\uf8ff" for letter in text)
        full += len(text) >= _LEAST_LETTERS
    if not letters or (full < 0.1 * len(pages) and letters < 40 * len(pages)):
        raise SourceError(
            tr(
                "{file} has no text: it is a scan, or its letters are drawn as pictures. Run it through a program that "
                "recognises text (OCR) and import what that makes of it."
            ).format(file=path)
        )
    if unknown > 0.4 * letters:
        raise SourceError(
            tr(
                "{file} does not say which letters it shows, so that its text cannot be read. Run it through a program "
                "that recognises text (OCR) and import what that makes of it."
            ).format(file=path)
        )


class _Book:
    """A manual whose guides are being written."""

    def __init__(self, path: Path, manual: Manual, device: Device, found: Sequence[Table]) -> None:
        self._path = path
        self._manual = manual
        self._device = device
        self._tables = found
        in_tables = {id(line) for table in found for line in table.lines}
        places = {id(item): place for place, item in enumerate(manual.flow)}
        self._in_tables = {place for line, place in places.items() if line in in_tables}
        self._place_of = {id(table): places.get(id(table.lines[0]), -1) for table in found}
        self._words = words_of(item.text for item in manual.flow if isinstance(item, TextLine))
        self._hanging = hangs(item for item in manual.flow if isinstance(item, TextLine))
        self._languages = languages(item.text for item in manual.flow if isinstance(item, TextLine))
        self._sections = sections(manual)
        self._source = slug(path.stem) or "manual"
        self._keys = self._made_keys()

    def records(self) -> Iterator[Found | Notice | None]:
        """The guides, then the codes, and what the user should know."""
        if not self._sections:
            yield Notice(self._path, tr("No removal or replacement of a part was found in this manual."))
        symptoms, codes = self._faults()
        if not self._device.name and (self._sections or codes):
            said = [tr("The manual does not say what device it is of.")]
            if codes:
                said.append(tr("Its codes are left out until that is known."))
            yield Notice(self._path, " ".join(said), device="")
            codes = []
        for section, key in zip(self._sections, self._keys, strict=True):
            guide = self._guide(section, key, tuple(dict.fromkeys(symptoms.get(key, ()))))
            yield Found(_place(guide.pages.partition("-")[0], section.title), guide)
        for page, code in codes:
            yield Found(_place(page, code.code), code)

    def _made_keys(self) -> list[str]:
        taken: Counter[str] = Counter()
        keys = []
        for section in self._sections:
            name = slug(section.part) or "guide"
            taken[name] += 1
            keys.append(f"{self._source}:{name}" + (f"-{taken[name]}" if taken[name] > 1 else ""))
        return keys

    def _guide(self, section: Section, key: str, symptoms: tuple[str, ...]) -> Guide:
        contents = [self._content(section, number) for number in range(len(section.spans))]
        texts = [text for said in contents for step in said.steps for text in [step.text]] + [section.title]
        locale = language([*texts, *(said.summary for said in contents)], self._languages)
        prepares = is_preparation(section.part)
        part = "" if prepares else section.part[:200]
        ending = section.part if prepares else REPLACEMENT.get(locale, REPLACEMENT["en"])
        return Guide(
            key=key,
            title=one_line(f"{self._device.name} {part} {ending}"),
            device=self._device.name,
            part=part,
            summary="\n".join(filter(None, (said.summary for said in contents))),
            steps=tuple(step for said in contents for step in said.steps),
            conclusion="\n".join(filter(None, (said.conclusion for said in contents))),
            parts=self._parts(section),
            prerequisites=tuple(self._links(key, [text for said in contents for text in said.before])),
            symptoms=symptoms,
            locale=locale,
            document=str(self._path),
            pages=self._pages(section),
        )

    def _content(self, section: Section, number: int) -> Content:
        start, stop = section.spans[number]
        items = [self._manual.flow[place] for place in range(start, stop) if place not in self._in_tables]
        notes = []
        for table in self._tables_of(section, Sort.SCREWS):
            if start <= self._place_of[id(table)] < stop:
                notes += list(_screws(table))
        said = content(items, self._manual.body_size, self._words, notes, hanging=self._hanging)
        if number and said.steps and not said.steps[0].title:
            first = said.steps[0]
            said = said._replace(
                steps=(type(first)(first.text, section.titles[number], first.images, first.bullets), *said.steps[1:])
            )
        return said

    def _tables_of(self, section: Section, sort: Sort) -> Iterator[Table]:
        for table in self._tables:
            place = self._place_of[id(table)]
            if table.sort is sort and any(start <= place < stop for start, stop in section.spans):
                yield table

    def _parts(self, section: Section) -> tuple[str, ...]:
        parts = []
        for table in self._tables_of(section, Sort.PARTS):
            above = ""
            for row in table.texts():
                name, number = row.get(Column.NAME, ""), row.get(Column.NUMBER, "")
                if not number and name:
                    above = name.rstrip(" :")  # a line over several variants: "Battery:", then each with its number
                elif number:
                    whole = name or row.get(Column.OTHER, "") or section.part
                    parts.append(
                        f"{whole} ({number})" if not above or name[:1].isupper() else f"{above}, {whole} ({number})"
                    )
        return tuple(dict.fromkeys(parts))

    def _pages(self, section: Section) -> str:
        ranges: list[list[int]] = []
        for (_, stop), head in zip(section.spans, section.heads, strict=True):
            pages = [self._manual.flow[place].page for place in range(head, max(stop, head + 1))]
            first, last = min(pages), max(pages)
            if ranges and first <= ranges[-1][1] + 1:
                ranges[-1][1] = max(ranges[-1][1], last)
            else:
                ranges.append([first, last])
        return ", ".join(f"{first}-{last}" if last > first else str(first) for first, last in ranges)

    def _links(self, own: str, before: Sequence[str]) -> Iterator[Link]:
        """The guides that are named where what comes first is told."""
        found: dict[str, Link] = {}
        for text in before:
            for key, part in self._named(text):
                if key != own:
                    found.setdefault(key, Link(key, part))
        yield from found.values()

    def _named(self, text: str) -> Iterator[tuple[str, str]]:
        referred = False
        for match in _REFERENCE.finditer(text):
            referred = True
            name = _folded(match["quoted"] or match["plain"])
            for section, key in zip(self._sections, self._keys, strict=True):
                if name in (_folded(section.part), _folded(section.title), _folded(f"{section.fru} {section.part}")):
                    yield key, section.part
                    break
        numbers = set(_FRU_NUMBER.findall(text))
        for section, key in zip(self._sections, self._keys, strict=True):
            if section.fru and section.fru in numbers:
                yield key, section.part
        if not referred and _NAMED.search(text) and len(text) < 120:
            yield from self._of_parts(text.rpartition("\n")[2], alone=True)

    def _of_parts(self, text: str, *, alone: bool = False) -> Iterator[tuple[str, str]]:
        """The guides of the parts that a sentence names, the longest names first; `alone`: only where it says no more
        than to remove them."""
        found = list(self._parts_in(text))
        rest = f" {_spaced(text)} "
        for _, part in found if alone else ():
            rest = rest.replace(f" {_spaced(part)} ", " ")
        if len(rest.split()) <= _FEW_WORDS or not alone:
            yield from found

    def _parts_in(self, text: str) -> Iterator[tuple[str, str]]:
        rest = f" {_spaced(text)} "
        pairs = sorted(zip(self._sections, self._keys, strict=True), key=lambda pair: -len(pair[0].part))
        for section, key in pairs:
            name = f" {_spaced(section.part)} "
            if len(name) > 4 and name in rest:
                rest = rest.replace(name, " | ")
                yield key, section.part

    def _faults(self) -> tuple[dict[str, list[str]], list[tuple[int, Code]]]:
        """The symptoms of each guide by its key, and the codes with their pages."""
        symptoms: dict[str, list[str]] = {}
        codes: dict[str, tuple[int, Code]] = {}
        for table in self._tables:
            if table.sort is not Sort.FAULTS:
                continue
            for cells, row in zip(table.rows, table.texts(), strict=True):
                code = self._code(row, table.page)
                if code is not None:
                    codes.setdefault(code.key, (table.page, code))
                    continue
                symptom = row.get(Column.SYMPTOM, "") or row.get(Column.NAME, "")
                key = self._repair_of(cells)
                if symptom and key:
                    symptoms.setdefault(key, []).append(symptom)
        return symptoms, list(codes.values())

    def _repair_of(self, cells: dict[Column, tuple[str, ...]]) -> str:
        """The key of the guide of the part that is named first in what to do, or else in the cause."""
        for column in (Column.ACTION, Column.CAUSE):
            text = f" {_spaced(' '.join(cells.get(column, ())))} "
            found = []
            for section, key in zip(self._sections, self._keys, strict=True):
                name = f" {_spaced(section.part)} "
                at = text.find(name)
                if len(name) > 4 and at >= 0:
                    found.append((at, -len(name), key))
            if found:
                return min(found)[2]
        return ""

    def _code(self, row: dict[Column, str], page: int) -> Code | None:
        """The code that a row explains, if it has one."""
        said = row.get(Column.SYMPTOM, "")
        meaning = said or row.get(Column.NAME, "") or row.get(Column.CAUSE, "")
        action = row.get(Column.ACTION, "")
        signal = Signal.CODE
        also: tuple[str, ...] = ()
        if (amber := row.get(Column.AMBER, "")) and (white := row.get(Column.WHITE, "")):
            if not (amber.isdigit() and white.isdigit()):
                return None
            name, signal = f"{amber} amber {white} white", Signal.BLINKS
        elif blinks := row.get(Column.BLINKS, ""):
            name, signal = _blinks(blinks)
        elif (shown := row.get(Column.CODE, "")) and any(map(str.isdigit, shown)):
            names = [name.strip() for name in re.split(r"\s*(?:,|;|/|\bor\b|\boder\b)\s*", shown) if name.strip()]
            match = _CODE.match(shown)
            if all(_SHORT_CODE.fullmatch(name) for name in names):
                name, *rest = names
                also = tuple(rest)
            elif match:
                name, meaning = match["code"], meaning or match["rest"].strip(" :–—-")
            else:
                return None
        elif match := _CODE.match(said or row.get(Column.CODE, "")):
            name = match["code"]
            meaning = match["rest"].strip(" :,;–—-") or row.get(Column.NAME, "") or row.get(Column.CAUSE, "")
        else:
            return None
        if not name or not meaning:
            return None
        named = [part for _, part in self._of_parts(action or row.get(Column.CAUSE, ""))]
        return Code(
            code=name,
            kinds=(self._device.kind,) if self._device.kind else (),
            meaning=meaning,
            makers=(self._device.maker,) if self._device.maker else (),
            lines=(self._device.name,) if self._device.name else (),
            signal=signal,
            also=also,
            parts=tuple(dict.fromkeys(named)),
            check=action,
            source=f"{self._path.name}, page {page}",
        )


def _place(page: int | str, title: str) -> str:
    """Where a guide or a code is, in words."""
    return tr("page {number}, {title}").format(number=page, title=title)


def _blinks(text: str) -> tuple[str, Signal]:
    """What is seen or heard, as codes have it: "2,1" is two of amber and one of white."""
    if (match := _COUNTS.fullmatch(text)) is not None:
        return f"{match[1]} amber {match[2]} white", Signal.BLINKS
    if _BEEPS.search(text):
        return text, Signal.BEEPS
    if _BLINKS.search(text):
        return text, Signal.BLINKS
    return (f"{text} blinks" if text.isdigit() else text), Signal.BLINKS


def _screws(table: Table) -> Iterator[tuple[int, str]]:
    """The rows of a table of screws, each with the number of its step."""
    last = 0
    for row in table.texts():
        step = row.get(Column.STEP, "").strip("() .")
        last = int(step) if step.isdigit() and len(step) <= 2 else last
        text = ", ".join(row[column] for column in (Column.SCREW, Column.COLOUR, Column.TORQUE) if row.get(column))
        if text and last:
            yield last, text


def _folded(text: str) -> str:
    return "".join(filter(str.isalnum, text.casefold()))


def _spaced(text: str) -> str:
    return " ".join(re.findall(r"\w+", text.casefold()))
