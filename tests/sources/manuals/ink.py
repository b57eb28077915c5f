"""Writes lines of text: what looks alike is runs of many sorts."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path
from random import Random

from fpdf import FPDF
from fpdf.enums import TextMode
from fpdf.fonts import TTFFont

from .look import Look, Runs


@dataclass(frozen=True)
class Run:
    x: float
    y: float
    """Of its baseline, from the page's top."""
    text: str
    style: str
    size: float
    block: int
    stretch: float = 0.0
    """Points by which each blank is wider, in a justified line."""


class Ink:
    """Writes into a PDF as a look will have it."""

    def __init__(self, pdf: FPDF, look: Look, chance: Random) -> None:
        self._pdf = pdf
        self._look = look
        self._chance = chance
        self._widths: dict[tuple[str, str], float] = {}
        self._embedded = look.family in ("sans", "serif")
        for style, path in _embeddable(look.family).items() if self._embedded else ():
            pdf.add_font(look.family, style, path)

    def width(self, text: str, style: str, size: float) -> float:
        """As wide as it is set."""
        return sum(self._letter_width(letter, style) for letter in self._encoded(text)) * size

    def _letter_width(self, letter: str, style: str) -> float:
        """At a size of 1."""
        if (letter, style) not in self._widths:
            before = self._pdf.font_style, self._pdf.font_size_pt
            self._font(style, 100.0)
            self._widths[letter, style] = float(self._pdf.get_string_width(letter)) / 100.0
            self._font(*before)  # a line may be half written
        return self._widths[letter, style]

    def write(self, run: Run) -> None:
        """A line."""
        if run.style == "B" and self._look.bold == "twice":
            self._write_plain(replace(run, style=""))
            self._write_plain(replace(run, style="", x=run.x + 0.3))
        elif run.style == "B" and self._look.bold == "stroke":
            self._pdf.text_mode, self._pdf.line_width = TextMode.FILL_STROKE, 0.4
            self._write_plain(replace(run, style=""))
            self._pdf.text_mode = TextMode.FILL
        else:
            self._write_plain(run)

    def _write_plain(self, run: Run) -> None:
        self._font(run.style, run.size)
        runs = self._look.runs
        if runs is Runs.LINES and not run.stretch:
            self._pdf.text(run.x, run.y, self._encoded(run.text))
        elif runs is Runs.WORDS or (run.stretch and runs in (Runs.LINES, Runs.TIGHT)):
            x = run.x
            for word in run.text.split(" "):
                self._pdf.text(x, run.y, self._encoded(word))
                x += self.width(f"{word} ", run.style, run.size) + run.stretch
        elif runs is Runs.PIECES:
            self._write_pieces(run)
        elif runs is Runs.TIGHT:
            self._array(run, [(self._encoded(run.text), 0.0)], spacing=-0.02 * run.size)
        elif runs is Runs.GLUED:
            blank = self.width(" ", run.style, run.size) + run.stretch
            self._array(run, [(self._encoded(word), blank) for word in run.text.split(" ")])
        else:
            self._array(run, list(self._kerned(run)))

    def _write_pieces(self, run: Run) -> None:
        x = run.x
        for piece, stretch in self._pieces(run, 5):
            self._pdf.text(x, run.y, self._encoded(piece))
            x += self.width(piece, run.style, run.size) + stretch

    def _kerned(self, run: Run) -> Iterator[tuple[str, float]]:
        for piece, stretch in self._pieces(run, 4):
            yield self._encoded(piece), self._chance.uniform(-0.03, 0.03) * run.size + stretch

    def _pieces(self, run: Run, longest: int) -> Iterator[tuple[str, float]]:
        """Every few letters, none beyond a blank, and by how much the blank is wider."""
        rest = run.text
        while rest:
            piece = rest[: self._chance.randint(1, longest)]
            if " " in piece:
                piece = piece[: piece.index(" ") + 1]
            rest = rest[len(piece) :]
            yield piece, run.stretch * piece.endswith(" ")

    def _array(self, run: Run, pieces: list[tuple[str, float]], spacing: float = 0.0) -> None:
        """One operator that shows pieces, each with points of displacement after it."""
        pdf = self._pdf
        assert pdf.current_font is not None
        if not pdf.current_font_is_set_on_page:
            pdf._out(pdf._set_font_for_page(pdf.current_font, pdf.font_size_pt))
        shown = " ".join(
            f"{pdf.current_font.encode_text(piece)[:-3]} {-after / run.size * 1000:.1f}" for piece, after in pieces
        )
        mode = f"{pdf.text_mode} Tr {pdf.line_width} w"
        place = f"{run.x:.2f} {self._pdf.h - run.y:.2f} Td"
        pdf._out(f"BT {spacing:.3f} Tc {mode} {place} [{shown}] TJ 0 Tc ET")

    def watermark(self) -> None:
        """Words that run across the page."""
        with self._pdf.rotation(45, 300, 400):
            self._font("", 40.0)
            self._pdf.text(120, 400, "For registered workshops only")

    def close(self) -> None:
        """Closes the files of its fonts, which fpdf2 leaves open."""
        for font in self._pdf.fonts.values():
            if isinstance(font, TTFFont):
                font.ttfont.close()

    def _font(self, style: str, size: float) -> None:
        self._pdf.set_font(self._look.family, style, size)

    def _encoded(self, text: str) -> str:
        """As the font needs it."""
        if self._embedded:
            return text.replace("fi", "\ufb01").replace("fl", "\ufb02") if self._look.ligatures else text
        return (
            text.replace("\u25cf", "\u2022").encode("cp1252").decode("latin-1")
        )  # a core font has these signs, but fpdf2 does not know


@cache
def _embeddable(family: str) -> dict[str, Path]:
    """The files of a family that comes with matplotlib, which training needs."""
    import matplotlib

    folder = Path(matplotlib.get_data_path()) / "fonts" / "ttf"
    names = {"sans": ("DejaVuSans", "DejaVuSans-Bold"), "serif": ("STIXGeneral", "STIXGeneralBol")}[family]
    return {style: folder / f"{name}.ttf" for style, name in zip(("", "B"), names, strict=True)}
