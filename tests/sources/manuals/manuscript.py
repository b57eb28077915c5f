"""What a generated manual is written with: a press, the truth, and sentences by chance."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from random import Random
from typing import NamedTuple, TypeVar

from . import stock
from .look import Look
from .press import Press
from .truth import REMARK, Manual, TrueGuide

_Thing = TypeVar("_Thing")

_ROMAN = ("", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "xiii", "xiv", "xv", "xvi")


class Entry(NamedTuple):
    """A heading as the contents name it."""

    level: int
    number: str
    title: str
    page: int
    """In the PDF, from 1 on."""


class Manuscript:
    """A manual while it is written. It is written twice: the second time, the pages of the first are known."""

    def __init__(
        self, manual: Manual, look: Look, chance: Random, furniture: Callable[[Manuscript], None],
        before: tuple[Entry, ...] = (),
    ) -> None:  # fmt: skip
        self.manual = manual
        self.look = look
        self.chance = chance
        self.entries: list[Entry] = []
        self.front = 0
        """Pages before the one that is numbered 1."""
        self.chapter = ("", "")
        """Number and title."""
        self.root = 0
        """1 where the whole outline stands below the manual's title, else 0."""
        self.bulleted = False
        """Whether steps have bullets instead of numbers."""
        self.captions = self.happens(0.4)
        """Whether tables have captions."""
        self.running = ""
        """The heading of the section."""
        self.press = Press(look, Random(chance.random()), self._furniture)
        self._draw_furniture = furniture
        self.guide: TrueGuide | None = None
        self._before = before
        self._said: set[str] = set()

    def pick(self, *choices: _Thing) -> _Thing:
        """One of these."""
        return self.chance.choice(choices)

    def happens(self, probability: float) -> bool:
        """True so often."""
        return self.chance.random() < probability

    def printed(self, page: int) -> str:
        """The number that is printed on a page of the PDF."""
        return str(page - self.front) if page > self.front else _ROMAN[page]

    def reference(self, title: str) -> str:
        """The number of the page that a heading is on."""
        return next((self.printed(entry.page) for entry in self._before if entry.title == title), "1")

    def open_chapter(self, number: str, title: str) -> None:
        """Begins a chapter on a page of its own."""
        press = self.press
        last = press.page
        if self.look.blanks and (last + 1 - self.front) % 2 == 0:
            press.blank_page()
            if self.manual.guides and self.manual.guides[-1].last == last:
                self.manual.guides[-1].blank_after = True
        press.new_page(1)
        self.chapter, self.running = (number, title), title
        self._outlined(f"{number} {title}".strip() if self.look.numbers_outlined else title, 0)
        self.entries.append(Entry(0, number, title, press.page))
        press.heading(title, press.look.body + 10.0, number=number, before=0.0)

    def heading(
        self, title: str, level: int, size: float | None = None, *, number: str = "", keep: float = 60.0
    ) -> None:
        """A heading, which the outline and the contents name."""
        press = self.press
        size = size or self.look.heading
        press.need(2 * size * 1.3 + 14.0 + keep)
        self._outlined(f"{number} {title}".strip(), level)
        self.entries.append(Entry(level, number, title, press.page))
        press.heading(title.upper() if self.look.capitals else title, size, number=number, keep=keep)
        self.running = title

    def begin_guide(self, part: str, *, required: bool = True, locale: str = "en") -> TrueGuide:
        """A guide begins on this page."""
        self.guide = TrueGuide(part, self.press.page, required=required, locale=locale)
        self.manual.guides.append(self.guide)
        return self.guide

    def end_guide(self) -> None:
        """The guide ends on this page."""
        assert self.guide is not None
        self.guide.last = self.press.page
        self.guide = None

    def listed(self, texts: Iterable[str]) -> None:
        """A numbered list; steps, where it is of a guide."""
        for number, text in enumerate(texts, 1):
            self.numbered(number, text)

    def numbered(self, number: int, text: str, *, may: bool = False) -> None:
        """A line of a numbered list: a step, where it is of a guide."""
        if self.guide is not None:
            (self.guide.may if may else self.guide.steps).append(text)
        if self.bulleted:
            self.press.bulleted(text, indent=0.0)
        else:
            self.press.numbered(number, text)

    def steps(self, part: str, count: int, *, first: int = 1, locale: str = "en", calls: bool = False) -> int:
        """Numbered lines on how the part comes out; the number after the last."""
        for number in range(first, first + count):
            call = f" ({number - first + 1})" if calls else ""
            self.numbered(number, self._sentence(part, locale, call))
            if locale == "en" and self.happens(0.05):
                self._under(part)
            if locale == "en" and self.happens(0.05):
                self.press.note("NOTE:", self.chance.choice(stock.FILLER), indent=20.0)
        return first + count

    def _under(self, part: str) -> None:
        """What may stand below a step: lines with letters, which may count as steps or not, or a remark."""
        if self.happens(0.5):
            for letter in "ab":
                text = self._sentence(part, "en", "")
                if self.guide is not None:
                    self.guide.may.append(text)
                self.press.lettered(letter, text)
        else:
            self.press.paragraph(REMARK, indent=20.0)

    def warning(self, label: str) -> None:
        """A caution or a warning, by a chance."""
        text = self.chance.choice(stock.WARNINGS)
        if self.guide is not None:
            self.guide.warnings.append(text)
        self.press.note(label, text)

    def figure(self, height: float, *, callouts: int = 0, width: float = 300.0) -> None:
        """A drawing or a picture."""
        place = self.press.figure(height, width, drawn=self.chance.random() < 0.5, callouts=callouts)
        if self.guide is not None:
            self.guide.figures.append(place)

    def filler(self, *titles: str, pages: int = 0) -> None:
        """Sections of prose and tables, which are no guides, and so many pages after them."""
        for number, title in enumerate(titles):
            if number:
                self.press.new_page()
            self.heading(title, 1)
            for _ in range(self.chance.randint(3, 5)):
                self.press.paragraph(" ".join(self.chance.sample(stock.FILLER, 3)))
            rows = [[text.split(",")[0], f"{self.chance.randint(1, 900)} mm"] for text in stock.FILLER]
            self.press.table(["Property", "Value"], rows, [3.0, 1.0])
        for _ in range(pages):
            self.press.new_page()
            for _ in range(8):
                self.press.paragraph(" ".join(self.chance.sample(stock.FILLER, 4)))

    def contents(self, pages: int, deepest: int, columns: int = 1) -> None:
        """The printed contents, of what was known the time before; as many pages each time."""
        press = self.press
        first = press.page
        press.heading("Contents", self.look.heading + 4.0)
        press.columns = columns
        for entry in self._before:
            if entry.level <= deepest:
                press.dotted(
                    f"{entry.number} {entry.title}".strip(), self.printed(entry.page), indent=12.0 * entry.level
                )
        assert press.page < first + pages, "the contents need more pages"
        while press.page < first + pages - 1:
            press.new_page(1)

    def _furniture(self, press: Press) -> None:
        if self.look.running_head and press.page > self.front + 1:
            press.put(press.side, 44.0, self.running[:60], style="B", size=self.look.body + 1.0)
        self._draw_furniture(self)

    def _outlined(self, title: str, level: int) -> None:
        if level < self.look.outline:
            self.press.section(title, level + self.root)

    def _sentence(self, part: str, locale: str, call: str) -> str:
        """A step that was not said yet."""
        for _ in range(50):
            said = stock.step(self.chance, part, locale, call)
            if said not in self._said:
                break
        self._said.add(said)
        return said
