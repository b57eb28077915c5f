"""How publishers' manuals look, and how their programs write text."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from random import Random
from typing import Any

_BULLETS = ("\u2022", "\u25cf", "-")


class Runs(Enum):
    """What a line of text is made of."""

    LINES = "whole lines"
    WORDS = "a run for each word, no blanks"
    GLUED = "one run, blanks only as displacements"
    KERNED = "one run of kerned pieces"
    PIECES = "a run for every few letters"
    TIGHT = "whole lines with negative letter spacing"


class Order(Enum):
    """In which order the text of a page stands in the file."""

    READING = "as it is read"
    FURNITURE_FIRST = "headers and footers before all else"
    BY_FONT = "all of one font, then all of the next"
    BACKWARDS = "the last block first"
    SHUFFLED = "any order of blocks"


@dataclass(frozen=True)
class Look:
    """How a publisher's manuals look."""

    family: str = "helvetica"
    """"helvetica", "times", "sans" or "serif"; the last two are embedded."""
    body: float = 10.0
    heading: float = 14.0
    """Size of a guide's heading, in points; that of the body for headings which are only bold."""
    runs: Runs = Runs.LINES
    order: Order = Order.READING
    paper: str = "letter"
    columns: int = 1
    number: str = "{}."
    """How a step is numbered."""
    number_apart: bool = True
    """Whether the number is a run of its own, and the text hangs beside it."""
    number_above: bool = False
    """Whether the number stands alone on a line, above its text."""
    hyphen: str = ""
    """What stands where a word is broken at a line's end; "" where none is."""
    ligatures: bool = False
    justified: bool = False
    rules: bool = True
    """Whether tables are ruled."""
    middle: bool = False
    """Whether a table's cells are centred in their row's height."""
    bullet: str = "\u2022"
    icons: bool = False
    """Whether a picture stands before cautions."""
    outline: int = 9
    """How many levels of headings the outline has; 0 for none."""
    numbers_outlined: bool = False
    """Whether the outline has the numbers of chapters."""
    bold: str = "font"
    """How text is made bold: "font" by a font of its own, "twice" by two prints, "stroke" by thicker letters."""
    watermark: bool = False
    """Whether words run across each page."""
    running_head: bool = False
    """Whether the section's heading is repeated at the top of each page, as bold as a heading."""
    marked: bool = False
    """Whether callouts in a line are bold, and links runs of their own."""
    capitals: bool = False
    """Whether headings are in capitals."""
    blanks: bool = False
    """Whether chapters begin on right-hand pages, after an empty one if need be."""

    @classmethod
    def drawn(cls, chance: Random, **known: Any) -> Look:
        """One by chance, but for what is known."""
        body = chance.choice([9.0, 9.5, 10.0, 10.5, 11.0])
        drawn: dict[str, Any] = {
            "family": chance.choice(["helvetica", "times", "sans", "serif"]),
            "body": body,
            "heading": body + chance.choice([3.0, 4.0, 6.0]),
            "runs": chance.choice(list(Runs)),
            "order": chance.choice(list(Order)),
            "paper": chance.choice(["letter", "a4"]),
            "number_apart": chance.random() < 0.7,
            "hyphen": chance.choice(["", "", "-", "\u00ad"]),
            "ligatures": chance.random() < 0.4,
            "justified": chance.random() < 0.3,
            "rules": chance.random() < 0.7,
            "middle": chance.random() < 0.3,
            "bullet": chance.choice(_BULLETS),
            "icons": chance.random() < 0.4,
            "blanks": chance.random() < 0.5,
            "numbers_outlined": chance.random() < 0.3,
            "bold": chance.choice(["font", "font", "font", "twice", "stroke"]),
            "watermark": chance.random() < 0.15,
            "running_head": chance.random() < 0.3,
            "marked": chance.random() < 0.5,
        }
        return cls(**drawn | known)
