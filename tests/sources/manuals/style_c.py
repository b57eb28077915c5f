"""Pairs of removing and installing: a service manual."""

from __future__ import annotations

from random import Random

from . import stock
from .look import Look
from .manuscript import Entry, Manuscript
from .truth import Manual


def style_c(manual: Manual, chance: Random, before: tuple[Entry, ...]) -> Manuscript:
    """One with an outline or without."""
    look = Look.drawn(chance, number=chance.choice(["{}.", "{}.", "{}"]), outline=chance.choice([0, 1, 9, 9, 9]))
    script = Manuscript(manual, look, chance, _furniture, before)
    script.front = script.pick(0, 0, 6)
    _front_matter(script)
    script.open_chapter("", "Working on your computer")
    _surroundings(script)
    script.open_chapter("", script.pick("Removing and installing components", "Disassembly and reassembly"))
    pair = _Pair(script)
    for part in stock.some_parts(chance, 10, 18):
        pair.write(stock.spoken(part))
    script.open_chapter("", "Troubleshooting")
    _blinks(script)
    script.filler("Recovering the operating system", "Power cycle")
    script.listed(stock.PREPARATION)
    script.open_chapter("", "Getting help")
    script.filler("Contacting the maker")
    return script


def _furniture(script: Manuscript) -> None:
    press = script.press
    if press.page > 1:
        press.put(
            press.side, press.height - 36.0, f"{script.printed(press.page)}    {script.chapter[1]}"[:80], size=8.0
        )


def _front_matter(script: Manuscript) -> None:
    press = script.press
    line, size = script.pick("Larkspur", "Vantor", "Inspero"), script.pick("15", "14", "7")
    script.manual.device = f"{line} {size} {script.chance.randint(3000, 7999)}"
    press.new_page()
    press.put(press.left, 220.0, script.manual.device, style="B", size=30.0)
    press.put(press.left, 260.0, script.pick("Service Manual", "Owner's Manual"), size=18.0)
    press.new_page()
    press.note("NOTE:", stock.FILLER[0])
    press.new_page()
    script.contents(4, 2)


def _surroundings(script: Manuscript) -> None:
    press = script.press
    for title in ("Before working inside your computer", "After working inside your computer"):
        script.heading(title, 1)
        script.begin_guide(title, required=False)
        press.paragraph("Steps", style="B", keep=30.0)
        script.listed(stock.PREPARATION)
        script.end_guide()
    script.heading("Recommended tools", 1)
    press.bulleted("Screwdriver for cross heads #0")
    script.heading("Screw list", 1)
    rows = [[part, script.pick(*stock.SCREWS), str(script.chance.randint(1, 9))] for part in stock.LAPTOP[:9]]
    press.table(["Component", "Screw type", "Quantity"], rows, [3.0, 2.0, 1.0])


class _Pair:
    """Writes how a part comes out and in again."""

    def __init__(self, script: Manuscript) -> None:
        self._script = script
        self._removing, self._installing = script.pick(
            ("Removing", "Installing"), ("Removing", "Installing"), ("Removing", "Replacing")
        )
        self._named = script.happens(0.6)
        """Whether a heading with the part's name stands above each pair."""
        self._done: list[str] = []

    def write(self, part: str) -> None:
        script = self._script
        press = script.press
        if not press.at_top() and script.happens(0.6):
            press.new_page()
        if self._named:
            script.heading(part[:1].upper() + part[1:], 1, keep=180.0)
            if script.happens(0.3):
                press.paragraph(stock.FILLER[3])
        self._heading(f"{self._removing} the {part}")
        script.begin_guide(part)
        self._out(part)
        if script.happens(0.5):
            press.new_page()
        self._heading(f"{self._installing} the {part}")
        self._in(part)
        script.end_guide()
        self._done.append(part)

    def _out(self, part: str) -> None:
        script, chance = self._script, self._script.chance
        guide = script.guide
        assert guide is not None
        self._small_heading("Prerequisites")
        script.numbered(1, "Follow the procedure in Before working inside your computer.", may=True)
        for number, earlier in enumerate(self._done[: script.pick(1, 2)], 2):
            guide.prerequisites.append(earlier)
            script.numbered(number, f"Remove the {earlier}.", may=True)
        if script.happens(0.7):
            self._small_heading("About this task")
            if script.happens(0.4):
                script.warning(script.pick("CAUTION:", "WARNING:"))
            script.press.paragraph(f"The figure shows where the {part} is and how it comes out.")
            script.figure(140.0, callouts=3)
            if script.happens(0.5):
                self._captions(part)
        self._small_heading("Steps")
        script.steps(part, chance.randint(2, 5))

    def _in(self, part: str) -> None:
        script = self._script
        assert script.guide is not None
        self._small_heading("Prerequisites")
        script.press.paragraph("If you replace a part, take the old one out before you fit the new one.")
        if script.happens(0.5):
            self._small_heading("About this task")
            script.figure(120.0, callouts=2)
        self._small_heading("Steps")
        script.steps(part, script.chance.randint(2, 4))
        self._small_heading("Next steps")
        after = 1
        for after, earlier in enumerate(script.guide.prerequisites, 2):
            script.numbered(after - 1, f"Install the {earlier}.", may=True)
        script.numbered(after, "Follow the procedure in After working inside your computer.", may=True)

    def _heading(self, title: str) -> None:
        size = self._script.look.heading
        self._script.heading(title, 2 if self._named else 1, size - 1.0 if self._named else size, keep=100.0)

    def _small_heading(self, title: str) -> None:
        self._script.press.paragraph(title, style="B", size=self._script.look.body + 1.0, keep=40.0, after=3.0)

    def _captions(self, part: str) -> None:
        """What the numbers in the figure are of: as publishers set it, and no steps."""
        press = self._script.press
        size = self._script.look.body - 1.0
        press.need(press.line * 2)
        for number, (name, across) in enumerate(((f"{part} cable", 0.0), ("screws (2)", 180.0)), 1):
            press.put(press.left + across, press.y + size, str(number), size=size)
            press.put(press.left + across + 16, press.y + size, name, size=size)
        press.y += press.line * 1.5


def _blinks(script: Manuscript) -> None:
    press = script.press
    script.heading("Diagnostic lights", 1)
    press.paragraph("The light blinks amber, pauses, and blinks white. Count both.")
    for amber, white, problem, _ in stock.BLINKS:
        script.manual.codes[f"{amber} amber {white} white"] = problem
    caption = "Table 3. Diagnostic light patterns" if script.captions else ""
    if script.happens(0.4):
        head = script.pick("Light pattern (amber,white)", "Diagnostic light codes (Amber, White)")
        rows = [[f"{amber},{white}", *told] for amber, white, *told in stock.BLINKS]
        press.table([head, "Problem description", "Suggested resolution"], rows, [1.3, 2.0, 3.0], caption=caption)
    else:
        rows = [[str(amber), str(white), *told] for amber, white, *told in stock.BLINKS]
        press.table(
            ["Amber", "White", "Problem description", "Suggested resolution"],
            rows,
            [0.8, 0.8, 2.0, 3.0],
            caption=caption,
        )
