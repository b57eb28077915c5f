"""From the text and the figures of a section to the steps of a guide."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from enum import Enum, auto
from typing import NamedTuple

from benchlight.records import Icon, Line, Step
from benchlight.sources.manuals.contents import Flow
from benchlight.sources.manuals.figures import Figure
from benchlight.sources.manuals.layout import TextLine
from benchlight.sources.manuals.numbering import Numbering, is_numbered
from benchlight.sources.manuals.paragraphs import ends_sentence, together
from benchlight.sources.manuals.vocabulary import is_conclusion, is_inner, warning

_LETTERED = re.compile(r"(?:(?P<letter>[a-z])[.)]|\((?P<bracketed>[a-z])\)|(?P<roman>[ivx]{1,4})[.)])\s+(?P<text>\S.*)")
_BULLET = re.compile(r"(?:[•●○■□▪▫◦‣◆◊►▶➢➤➔→✓✔*–—\uf000-\uf8ff\ufffd-]|[vol](?=\s+[A-ZÄÖÜÉ]))\s+(?P<text>\S.*)")
_SINGLE = re.compile(r"[▲△]\s+(?P<text>\S.*)")
"""A procedure of one step, as one maker marks it."""
_CAPTION = re.compile(
    r"(?:figure|fig|abbildung|abb|bild|illustration|figura|afbeelding|afb|table|tabelle|tableau|tabla|tabella|tabel)"
    r"\.?\s*\d+(?:[-.–]\d+)?(?:\W.*)?",
    re.IGNORECASE,
)
_REFERENCE = re.compile(r"\W*(?:see\b|siehe\b|[“\"«„]|\d{4}\b)", re.IGNORECASE)
_REMARK = re.compile(
    r"\b(?:this (?:section|chapter|page|procedure|figure|illustration)|the (?:following|figure|image|illustration)|"
    r"procedure and illustration|diese[rs]? (?:abschnitt|kapitel)|die abbildung)\b",
    re.IGNORECASE,
)
_CALLOUT = re.compile(r"\W*\(?\d{1,2}\)?\W*")
_MOST_SKIPPED = 2
"""So many numbers of a list may be missing, as where a line could not be read."""
_HIGHEST = 60


class Sort(Enum):
    """What a paragraph is."""

    STEP = auto()
    LETTER = auto()
    BULLET = auto()
    WARNING = auto()
    HEADING = auto()
    TEXT = auto()
    FIGURE = auto()


@dataclass(slots=True)
class Paragraph:
    """Lines that are one sentence or several, or a figure."""

    sort: Sort
    lines: list[str] = field(default_factory=list)
    first: TextLine | None = None
    last: TextLine | None = None
    indent: float = 0.0
    """Where its text begins, behind a number or a sign."""
    number: int = 0
    icon: Icon = Icon.PLAIN
    figure: Figure | None = None
    text: str = ""
    """The lines as one."""


class Content(NamedTuple):
    """What a section says."""

    summary: str
    steps: tuple[Step, ...]
    conclusion: str
    before: tuple[str, ...]
    """What is said before the part itself is taken out, where other guides are named whose steps come first; what
    stands over a list is a line before each of it."""


def hangs(lines: Iterable[TextLine]) -> bool:
    """Whether the steps of a manual are set in behind their numbers, so that what begins at the margin is none of
    them."""
    hanging = flush = 0
    first: TextLine | None = None
    for line in lines:
        if is_numbered(line.text):
            first = line
        elif first is not None:
            if line.page == first.page and 0 < line.box.y0 - first.box.y0 < 1.8 * first.size:
                hanging += first.box.x0 + 6 < line.box.x0 < first.box.x0 + 60
                flush += abs(line.box.x0 - first.box.x0) < 3 and not ends_sentence(first.text)
            first = None
    return hanging > flush


def content(
    items: Flow,
    body_size: float,
    words: frozenset[str],
    notes: Sequence[tuple[int, str]] = (),
    *,
    hanging: bool = False,
) -> Content:
    """The steps of a section, without its tables. `notes` are lines on the steps of these numbers, as tables of screws
    have them; `hanging` as `hangs` tells."""
    paragraphs = list(_paragraphs(items, body_size, hanging))
    for paragraph in paragraphs:
        paragraph.text = together(paragraph.lines, words)
    return _Guide(paragraphs, body_size).content(notes)


def _paragraphs(items: Flow, body: float, hangs: bool) -> Iterator[Paragraph]:
    """The paragraphs, each with what it is."""
    current: Paragraph | None = None
    last_number = 0
    numbering = Numbering([item for item in items if isinstance(item, TextLine)])
    for item in items:
        if isinstance(item, Figure):
            if current is not None:
                yield current
                current = None
            yield Paragraph(Sort.FIGURE, figure=item)
            continue
        text = item.text
        if _CAPTION.fullmatch(text) and len(text) < 140 and not (current and _goes_on(current, item, hangs)):
            continue
        begun = _begun(item, text, body, last_number, numbering)
        if begun is None and current is not None and _goes_on(current, item, hangs):
            current.lines.append(text)
            current.last = item
            if current.indent == 0.0 or len(current.lines) == 2:
                current.indent = item.box.x0 if current.sort is not Sort.TEXT else current.indent
            continue
        if begun is None and _CALLOUT.fullmatch(text):
            continue
        if current is not None:
            yield current
        current = begun or _plain(item, text, body)
        if current.sort is Sort.STEP:
            last_number = current.number
    if current is not None:
        yield current


def _begun(line: TextLine, text: str, body: float, last: int, numbering: Numbering) -> Paragraph | None:
    """The paragraph that a line begins by a number, a sign or a word of warning; None where it has none."""
    if numbering.is_title(line):
        return _marked(Sort.HEADING, line, text)
    if (found := numbering.step(line)) is not None and 0 <= found.number <= _HIGHEST:
        number, rest = found
        follows = number == 1 or not last or last < number <= last + 1 + _MOST_SKIPPED
        if follows or (0 < number <= last and rest and rest[:1].isupper()):
            return _marked(Sort.STEP, line, rest, number=number)
    if (found := numbering.below(line)) is not None:
        return _marked(Sort.LETTER, line, found.text)
    if match := _SINGLE.fullmatch(text):
        return _marked(Sort.STEP, line, match["text"], number=1)
    if match := _LETTERED.fullmatch(text):
        return _marked(Sort.LETTER, line, match["text"])
    if (match := _BULLET.fullmatch(text)) and not is_numbered(match["text"]):
        return _marked(Sort.BULLET, line, match["text"])
    if (warned := warning(text)) is not None:
        icon, rest = warned
        return _marked(Sort.WARNING, line, rest, icon=icon)
    titled = line.bold and len(text) < 90 and not text.endswith(".") and (text[0].isupper() or text[0].isdigit())
    if line.size > 1.12 * body or is_inner(text) or titled:
        return _marked(Sort.HEADING, line, text)
    return None


def _marked(sort: Sort, line: TextLine, text: str | None, *, number: int = 0, icon: Icon = Icon.PLAIN) -> Paragraph:
    lines = [text] if text else []
    width = line.box.width * (1 - len(text or "") / max(1, len(line.text)))
    return Paragraph(sort, lines, line, line, line.box.x0 + width, number, icon)


def _plain(line: TextLine, text: str, body: float) -> Paragraph:
    return Paragraph(Sort.TEXT, [text], line, line, line.box.x0)


def _goes_on(current: Paragraph, line: TextLine, hangs: bool) -> bool:
    """Whether a line without a sign of its own goes on with the paragraph before it."""
    last = current.last
    if last is None:
        return False
    if not current.lines:
        return True  # the number, or the word of warning, stands alone before it
    if current.sort is Sort.HEADING:
        near = line.page == last.page and 0 < line.box.y1 - last.box.y1 < 1.7 * last.size
        return near and abs(line.size - last.size) < 0.5 and line.bold == last.bold
    if abs(line.size - last.size) > 0.2 * last.size:
        return False
    ended = ends_sentence(current.lines[-1])
    if line.page != last.page or line.box.y0 < last.box.y0 - 2:
        # A new page or a new column.
        return not ended
    gap = line.box.y0 - last.box.y1
    if gap > 0.95 * line.size:
        return False
    hanging = current.sort is not Sort.TEXT and current.first is not None and line.box.x0 > current.first.box.x0 + 4
    tight = gap < 0.5 * line.size
    if hanging:
        return tight or not ended
    if current.sort is Sort.TEXT:
        return (tight and (not ended or _is_full(last, line))) and abs(line.box.x0 - current.indent) < 30
    # Back at the margin: the same sentence where the manual sets no lines in, and the line before was full.
    numbered = current.sort is Sort.STEP or current.sort is Sort.LETTER
    return tight and not (hangs and numbered) and (_is_full(last, line) or not ended)


def _is_full(last: TextLine, line: TextLine) -> bool:
    """Whether the first word of a line had no room in the line before it."""
    word = line.text.split(" ", 1)[0]
    width = line.box.width * (len(word) + 1) / max(1, len(line.text))
    return last.box.x1 + width > last.right - 2


def _is_order(text: str) -> bool:
    """Whether a paragraph tells to do something: a sentence that is no remark, and not on the rest."""
    return text.endswith(".") and ":" not in text[:40] and not is_conclusion(text) and not _REMARK.search(text)


class _Guide:
    """Paragraphs on their way to steps."""

    def __init__(self, paragraphs: Sequence[Paragraph], body: float) -> None:
        self._paragraphs = paragraphs
        self._body = body
        self._summary: list[str] = []
        self._conclusion: list[str] = []
        self._steps: list[_Draft] = []
        self._title = ""
        self._waiting: list[Line] = []
        """Warnings that stand before the step that they are of."""
        self._figures: list[Figure] = []
        self._before: list[str] = []
        self._lead = ""
        """What stands over a list: "Before you begin, remove the following:"."""

    def content(self, notes: Sequence[tuple[int, str]]) -> Content:
        """What the section says."""
        numbered = any(paragraph.sort is Sort.STEP for paragraph in self._paragraphs)
        if not numbered:
            self._promote(notes)
        for place, paragraph in enumerate(self._paragraphs):
            self._take(paragraph, self._steps_follow(place))
        self._finish(notes)
        steps = tuple(draft.step() for draft in self._steps if draft.lines)
        return Content("\n".join(self._summary), steps, "\n".join(self._conclusion), tuple(self._before))

    def _promote(self, notes: Sequence[tuple[int, str]]) -> None:
        """Where nothing is numbered, bullets are the steps, or else the rows of a table, or the paragraphs."""
        bullets = [p for p in self._paragraphs if p.sort is Sort.BULLET and not _REFERENCE.match(p.text)]
        if len(bullets) >= 2 and not notes:
            least = min(p.first.box.x0 for p in bullets if p.first)
            for number, paragraph in enumerate(bullets, start=1):
                if paragraph.first and paragraph.first.box.x0 < least + 8:
                    paragraph.sort, paragraph.number = Sort.STEP, number
        elif not notes and not any(p.sort is Sort.BULLET for p in self._paragraphs):
            number = 0
            for paragraph in self._paragraphs:
                if paragraph.sort is Sort.TEXT and _is_order(paragraph.text):
                    number += 1
                    paragraph.sort, paragraph.number = Sort.STEP, number

    def _steps_follow(self, place: int) -> bool:
        return any(paragraph.sort is Sort.STEP for paragraph in self._paragraphs[place + 1 :])

    def _take(self, paragraph: Paragraph, steps_follow: bool) -> None:
        text = paragraph.text
        last = self._steps[-1] if self._steps else None
        match paragraph.sort:
            case Sort.FIGURE:
                assert paragraph.figure is not None
                (last.figures if last else self._figures).append(paragraph.figure)
            case _ if not text:
                pass
            case Sort.STEP:
                self._lead = ""
                draft = _Draft(paragraph, self._title)
                draft.lines = [*self._waiting, Line(text)]
                draft.figures = self._figures
                self._title, self._waiting, self._figures = "", [], []
                self._steps.append(draft)
                self._before.append(text)
            case Sort.LETTER | Sort.BULLET:
                self._before.append(f"{self._lead}\n{text}")
                if last is not None:
                    last.lines.append(Line(text, Icon.PLAIN, last.level_of(paragraph)))
                else:
                    self._summary.append(f"• {text}")
            case Sort.WARNING:
                line = Line(text, paragraph.icon, 0)
                if last is not None and (last.holds(paragraph) or not steps_follow):
                    last.lines.append(line)
                else:
                    self._waiting.append(line)
            case Sort.HEADING:
                self._title = self._lead = text.rstrip(" :")
            case Sort.TEXT:
                self._take_text(paragraph, last, steps_follow)

    def _take_text(self, paragraph: Paragraph, last: _Draft | None, steps_follow: bool) -> None:
        text = paragraph.text
        self._lead = text if text.endswith(":") else ""
        if is_conclusion(text) and not text.endswith(":"):
            self._conclusion.append(text)
        elif text.endswith(":") and steps_follow and not (last and last.holds(paragraph)):
            self._title = text.rstrip(" :")
            self._before.append(text)
        elif last is None:
            self._summary.append(text)
            self._before.append(text)
        elif last.holds(paragraph):
            last.lines.append(Line(text, Icon.PLAIN, 1))
        elif steps_follow:
            self._waiting.append(Line(text, Icon.NOTE))
        else:
            self._conclusion.append(text)

    def _finish(self, notes: Sequence[tuple[int, str]]) -> None:
        by_number: dict[int, list[str]] = {}
        for number, text in notes:
            by_number.setdefault(number, []).append(text)
        if not self._steps:
            for number, texts in by_number.items():
                draft = _Draft(Paragraph(Sort.STEP, number=number), "")
                draft.lines = [Line(text) for text in texts]
                self._steps.append(draft)
        else:
            for number, texts in by_number.items():
                # Of several lists, the last is on the part itself: the screws are of its steps.
                of = next((draft for draft in reversed(self._steps) if draft.number == number), self._steps[-1])
                of.lines += [Line(text, Icon.NOTE, 1) for text in texts]
        if self._waiting and self._steps:
            self._steps[-1].lines += self._waiting
        elif self._waiting:
            self._summary += [line.text for line in self._waiting]
        if self._figures and self._steps:
            self._steps[0].figures = [*self._figures, *self._steps[0].figures]


class _Draft:
    """A step that grows."""

    def __init__(self, paragraph: Paragraph, title: str) -> None:
        self.number = paragraph.number
        self.title = title
        self.lines: list[Line] = []
        self.figures: list[Figure] = []
        self._first = paragraph.first
        self._indent = paragraph.indent
        self._letters: list[float] = []

    def holds(self, paragraph: Paragraph) -> bool:
        """Whether what follows is set in under the step's number."""
        first, mine = paragraph.first, self._first
        return first is not None and mine is not None and first.box.x0 > mine.box.x0 + 6

    def level_of(self, paragraph: Paragraph) -> int:
        """How deep a line under the step stands."""
        at = paragraph.first.box.x0 if paragraph.first else 0.0
        self._letters = [other for other in self._letters if other < at - 4] + [at]
        return min(2, len(self._letters))

    def step(self) -> Step:
        """The step."""
        images = tuple(dict.fromkeys(figure.address for figure in self.figures))
        return Step.of_lines(self.lines, self.title, images)
