"""An outline down to the part: a maintenance and service guide."""

from __future__ import annotations

from random import Random

from . import stock
from .look import Look
from .manuscript import Entry, Manuscript
from .truth import Manual

_PREPARING = "Preparation for disassembly"
_LONG = " for use only in models with a graphics unit of their own and a panel that is not touched"


def style_a(manual: Manual, chance: Random, before: tuple[Entry, ...], *, pages: int = 0) -> Manuscript:
    """One of so many pages at least."""
    script = Manuscript(manual, Look.drawn(chance, number="{}.", bullet="•"), chance, _furniture, before)
    script.front = 8
    _front_matter(script)
    _product(script, pages)
    _preliminaries(script)
    whose = script.pick("Customer Self-Repair parts", "self-repair parts")
    script.open_chapter("5", f"Removal and replacement procedures for {whose}")
    parts = stock.some_parts(chance, 18, 23)
    split = chance.randint(4, 8)
    replacing = script.pick("Component replacement procedures", "Replacement procedures")
    _removal(script, replacing, parts[:split], [])
    whose = script.pick("authorized service provider parts", "service provider only parts")
    script.open_chapter("6", f"Removal and replacement procedures for {whose}")
    _removal(script, replacing, parts[split:], parts[:split])
    _other_chapters(script, pages)
    _index(script, before)
    while script.press.page < pages:
        script.press.new_page()
        script.press.paragraph(stock.FILLER[0])
    return script


def _furniture(script: Manuscript) -> None:
    press = script.press
    label, y = script.printed(press.page), press.height - 36.0
    number, title = script.chapter
    if press.page == 1:
        return
    if press.page % 2:
        press.put(press.side + 120, y, script.running[:60], size=8.0)
        press.put(press.width - press.side - 20, y, label, size=8.0)
    else:
        press.put(press.side, y, label, size=8.0)
        press.put(press.side + 40, y, f"Chapter {number}   {title}"[:80] if number else title, size=8.0)


def _front_matter(script: Manuscript) -> None:
    press, chance = script.press, script.chance
    maker, line = script.pick("Norvik", "Halden", "Orbis"), script.pick("ProLine", "Elan", "Fold")
    model = f"{chance.randint(300, 900)} G{chance.randint(2, 11)}"
    script.manual.device = f"{maker} {line} {model}"
    press.new_page()
    if script.happens(0.3):
        press.section("Maintenance and Service Guide", 0)
        script.root = 1
    press.y = 200.0
    over = script.pick([script.manual.device], [f"{maker} {line}", model], [maker, line, model])
    for words in [*over, "Laptop PC"] if script.happens(0.5) else over:
        press.put(press.left, press.y, words, style=script.pick("", "B"), size=28.0)
        press.y += 36.0
    press.put(press.left, press.y + 20, "Maintenance and Service Guide", size=16.0)
    press.y += 60.0
    press.paragraph("SUMMARY", style="B")
    press.paragraph(stock.FILLER[0])
    press.new_page()
    press.paragraph("First Edition: March 2024. Document Part Number: X00000-001")
    for text in stock.FILLER:
        press.paragraph(text)
    press.new_page()
    press.heading("Safety warning notice", script.look.heading)
    press.note("WARNING!", stock.WARNINGS[0])
    press.new_page()
    script.contents(5, 2)


def _product(script: Manuscript, pages: int) -> None:
    press = script.press
    script.open_chapter("1", "Product description")
    script.filler("Processors", "Graphics", "Panel", "Memory")
    script.open_chapter("2", script.pick("External component identification", "Components"))
    script.filler("Right", "Left", "Display", "Keyboard area", "Bottom", pages=pages // 8)
    script.open_chapter("3", "Illustrated parts catalog")
    script.heading("Computer major components", 1)
    script.figure(240.0, callouts=9)
    rows = [[f"({item})", part, stock.spare_number(script.chance)] for item, part in enumerate(stock.LAPTOP, 1)]
    press.table(["Item", "Component", "Spare part number"], rows, [1.0, 4.0, 2.0])
    script.heading("Miscellaneous parts", 1)
    kits = [[kit, stock.spare_number(script.chance)] for kit in ("Rubber foot kit", "Screw kit")]
    press.table(["Description", "Spare part number"], kits, [4.0, 2.0])


def _preliminaries(script: Manuscript) -> None:
    script.open_chapter("4", script.pick("Removal and replacement procedures preliminary requirements",
                                         "Removal and replacement preliminary requirements"))  # fmt: skip
    script.heading("Tools required", 1)
    for tool in ("Tweezers", "Flat plastic tool", "Magnetic screwdriver"):
        script.press.bulleted(tool)
    script.heading("Service considerations", 1)
    for heading in ("Plastic parts", "Cables and connectors", "Drive handling"):
        script.heading(heading, 2, script.look.body + 2)
        script.press.paragraph(stock.FILLER[3])
    script.heading("Grounding guidelines", 1)
    script.heading("Packaging and transporting guidelines", 2, script.look.body + 2)
    script.listed(stock.PREPARATION)


def _removal(script: Manuscript, title: str, parts: list[str], done: list[str]) -> None:
    press = script.press
    press.paragraph(stock.FILLER[1])
    press.note("CAUTION:", stock.WARNINGS[2])
    script.heading(title, 1)
    press.paragraph(stock.FILLER[4])
    press.note("NOTE:", stock.FILLER[2])
    if script.happens(0.3):
        script.heading(_PREPARING, 2)
        script.begin_guide(_PREPARING, required=False)
        script.listed(stock.PREPARATION)
        script.end_guide()
    for number, part in enumerate(parts):
        _leaf(script, part, [*done, *parts[:number]])
    if done and script.happens(0.5):
        _split(script, "Display components", ("Display bezel", "Webcam module"), done)


def _split(script: Manuscript, part: str, parts: tuple[str, ...], done: list[str]) -> None:
    """A part whose own parts are the leaves."""
    script.press.new_page()
    script.heading(part, 2)
    script.press.paragraph(stock.FILLER[3])
    for leaf in parts:
        _leaf(script, leaf, done, level=3)


def _leaf(script: Manuscript, part: str, done: list[str], level: int = 2) -> None:
    press, chance = script.press, script.chance
    said = stock.spoken(part)
    if not press.at_top() and script.happens(0.55):
        press.new_page()
    script.heading(part, level, keep=110.0)
    guide = script.begin_guide(part)
    if script.happens(0.6):
        press.paragraph(f"To remove the {said}, use this procedure and illustration.")
    for _ in range(script.pick(1, 1, 2, 4)):
        of = script.pick("", " (includes cable and tape)", _LONG)
        guide.parts.append((f"{part}{of}", stock.spare_number(chance)))
    caption = f"Table 5-{len(script.manual.guides)} {part} descriptions and part numbers" if script.captions else ""
    rows = [list(row) for row in guide.parts]
    press.table(["Description", "Spare part number"], rows, [4.0, 2.0], caption=caption)
    if script.happens(0.3):
        press.note("NOTE:", stock.FILLER[2])
    press.paragraph(f"Before removing the {said}, follow these steps:", keep=40.0)
    _preparation(script, done)
    for what in (said, f"{said} cable") if script.happens(0.3) else (said,):
        if script.happens(0.4):
            script.warning(script.pick("CAUTION:", "WARNING!", "IMPORTANT:"))
        press.paragraph(script.pick(f"To remove the {what}:", f"Remove the {what}:"), keep=40.0)
        after = script.steps(said, chance.randint(1, 4), calls=True)
        if script.happens(0.3):
            for text in chance.sample(stock.FILLER, 2):
                press.bulleted(text)
        script.figure(script.pick(110.0, 150.0, 190.0), callouts=chance.randint(0, 4))
        if script.happens(0.5):
            script.steps(said, chance.randint(1, 3), first=after, calls=True)
            if script.happens(0.5):
                script.figure(130.0, callouts=2)
    press.paragraph(script.pick(f"Reverse this procedure to install the {said}.",
                                f"To replace the {said}, reverse the removal procedures."))  # fmt: skip
    script.end_guide()


def _preparation(script: Manuscript, done: list[str]) -> None:
    guide = script.guide
    assert guide is not None
    guide.prerequisites = script.chance.sample(done, min(len(done), script.pick(0, 1, 2, 5)))
    see = f"Prepare the computer (see {_PREPARING} on page {script.reference(_PREPARING)})."
    steps = [see] if any(other.part == _PREPARING for other in script.manual.guides) else [*stock.PREPARATION]
    links = [f"{earlier} (see {earlier} on page {script.reference(earlier)})" for earlier in guide.prerequisites]
    if len(links) < 5:
        script.listed([*steps, *(f"Remove the {stock.spoken(link)}." for link in links)])
        return
    script.listed([*steps, "Remove these components:"])
    guide.may += links
    for letter, link in zip("abcde", links, strict=True):
        script.press.lettered(letter, link)


def _other_chapters(script: Manuscript, pages: int) -> None:
    """What has numbered lists, and headings of the parts' names, and yet no guide."""
    script.open_chapter("7", "Using Setup Utility (BIOS)")
    script.heading("Starting Setup Utility (BIOS)", 1)
    script.listed(stock.PREPARATION)
    script.filler("Updating the firmware")
    script.open_chapter("8", "Specifications")
    script.filler("Computer specifications", "Display specifications", "Drive specifications", pages=pages // 4)
    script.open_chapter("9", "Backing up, restoring, and recovering")
    script.filler("Backing up information", "Restore and recovery")
    script.open_chapter("10", "Statement of memory volatility")
    script.heading("Restoring factory settings", 1)
    script.listed(stock.PREPARATION)
    script.filler("Nonvolatile memory usage", pages=pages // 16)
    script.open_chapter("11", "Power cord set requirements")
    script.filler("Requirements for all countries")
    script.open_chapter("12", "Recycling")
    for part in ("Battery", "Display"):
        script.heading(part, 1)
        script.press.paragraph(stock.FILLER[0])
        script.listed(stock.PREPARATION)


def _index(script: Manuscript, before: tuple[Entry, ...]) -> None:
    script.open_chapter("", "Index")
    script.press.columns = 2
    for entry in sorted(before, key=lambda entry: entry.title):
        script.press.paragraph(f"{entry.title.lower()} {script.printed(entry.page)}", after=2.0)
