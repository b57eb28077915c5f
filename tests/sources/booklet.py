"""Small manuals for tests, set line by line."""

from __future__ import annotations

from pathlib import Path
from typing import Self

from fpdf import FPDF

from benchlight.records import Code, Guide, ImportChoices, Notice
from benchlight.sources.reading import read_guides


class Booklet:
    """A PDF that grows from the top of a page down; sizes and places are in points."""

    def __init__(self) -> None:
        self.pdf = FPDF(unit="pt", format=(612, 792))
        self.pdf.set_auto_page_break(False)
        self.y = 0.0

    def page(self, footer: str = "") -> Self:
        """Begins a page."""
        self.pdf.add_page()
        self.y = 90.0
        if footer:
            self.pdf.set_font("helvetica", size=8)
            self.pdf.text(300, 770, footer)
        return self

    def line(self, text: str, *, x: float = 60, size: float = 10, bold: bool = False, gap: float = 6) -> Self:
        """A line, and how far below it the next begins."""
        self.pdf.set_font("helvetica", "B" if bold else "", size)
        self.pdf.text(x, self.y, text)
        self.y += size + gap
        return self

    def lines(self, *texts: str) -> Self:
        """Lines of plain text."""
        for text in texts:
            self.line(text)
        return self

    def beside(self, *cells: tuple[float, str], bold: bool = False) -> Self:
        """Texts on one line, each at its place."""
        self.pdf.set_font("helvetica", "B" if bold else "", 10)
        for x, text in cells:
            self.pdf.text(x, self.y, text)
        self.y += 18
        return self

    def heading(self, text: str, level: int | None = None, *, size: float = 16) -> Self:
        """A heading, in the outline too where it has a level there."""
        if level is not None:
            self.pdf.set_y(self.y - size)
            self.pdf.start_section(text, level)
        return self.line(text, size=size, bold=True, gap=10)

    def drawing(self, height: float = 120) -> Self:
        """A drawing of lines that are not straight along the page."""
        for step in range(0, 200, 20):
            self.pdf.line(100 + step, self.y, 110 + step, self.y + height)
            self.pdf.ellipse(100 + step, self.y + height / 3, 15, 15)
        self.y += height + 20
        return self

    def save(self, path: Path) -> Path:
        """Writes the file."""
        self.pdf.output(str(path))
        return path


class Read:
    """What an import finds in a manual."""

    def __init__(self, path: Path, choices: ImportChoices = ImportChoices()) -> None:
        found = list(read_guides(path, choices=choices))
        self.guides = [record for record in found if isinstance(record, Guide)]
        self.codes = [record for record in found if isinstance(record, Code)]
        self.notices = [record.text for record in found if isinstance(record, Notice)]

    @property
    def guide(self) -> Guide:
        """The only guide."""
        (guide,) = self.guides
        return guide

    def pages(self) -> dict[str, str]:
        """The pages of each guide by its part."""
        return {guide.part: guide.pages for guide in self.guides}


def leaf(*lines: str) -> Booklet:
    """A manual whose only guide is on the battery, and has these lines."""
    booklet = Booklet().page().line("Norvik Fold 440 G9", size=28).line("Service Manual", size=16)
    booklet.page().heading("Removal and replacement procedures", 0, size=20).heading("Battery", 1)
    return booklet.lines(*lines)
