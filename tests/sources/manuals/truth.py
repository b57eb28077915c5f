"""What is known of a generated manual."""

from __future__ import annotations

from dataclasses import dataclass, field

REMARK = "The part is loose now."
"""May stand below a step, and may count with it or not."""


@dataclass
class TrueGuide:
    """A guide of a manual."""

    part: str
    """What the manual calls the part."""
    first: int
    """Number of its first page in the PDF, from 1 on."""
    last: int = 0
    """Number of the last page that holds something of it."""
    blank_after: bool = False
    """Whether an empty page follows, which a range may well end with."""
    steps: list[str] = field(default_factory=list)
    """Its numbered lines, one after another."""
    may: list[str] = field(default_factory=list)
    """Lines that may count as steps, or not: prerequisites in a list of their own, rows of screws."""
    parts: list[tuple[str, str]] = field(default_factory=list)
    """Descriptions and numbers of spare parts."""
    prerequisites: list[str] = field(default_factory=list)
    """Parts whose guides come first."""
    warnings: list[str] = field(default_factory=list)
    """Texts of its cautions and warnings."""
    figures: list[tuple[int, float, float]] = field(default_factory=list)
    """Page, and the middle of the drawing in points from the page's top left."""
    locale: str = "en"
    required: bool = True
    """False for what may count as a guide or not: "Preparation for disassembly"."""


@dataclass
class Manual:
    """A manual."""

    style: str
    seed: int
    device: str = ""
    """As on the cover."""
    pages: int = 0
    guides: list[TrueGuide] = field(default_factory=list)
    codes: dict[str, str] = field(default_factory=dict)
    """Codes that its tables explain, and what they mean; a blink code is "2 amber 1 white"."""
    symptoms: dict[str, str] = field(default_factory=dict)
    """Symptoms that its tables name, and what to do."""
