"""FRUs of four digits: a hardware maintenance manual."""

from __future__ import annotations

from random import Random

from . import stock
from .look import Look
from .manuscript import Entry, Manuscript
from .truth import Manual


def style_b(manual: Manual, chance: Random, before: tuple[Entry, ...]) -> Manuscript:
    """One whose outline is missing or ends at the FRUs; the printed contents have them in any case."""
    look = Look.drawn(chance, number="{}.", outline=chance.choice([0, 0, 1, 9]), bullet="•")
    script = Manuscript(manual, look, chance, _furniture, before)
    script.front = 4
    _front_matter(script)
    parts = stock.some_parts(chance, 14, 20)
    _before_the_frus(script, parts)
    script.open_chapter("Chapter 7.", script.pick("Removing or replacing a FRU", "Removing and replacing a FRU"))
    script.heading("General guidelines", 1)
    script.press.paragraph(stock.FILLER[4])
    done: list[tuple[str, str]] = []
    for place, part in enumerate(parts):
        number = str(1010 + 10 * place)
        _fru(script, number, part, done)
        done.append((number, part))
    _lists_of_parts(script, parts)
    return script


def _furniture(script: Manuscript) -> None:
    press = script.press
    if press.page <= 2:
        return
    label, y = script.printed(press.page), press.height - 36.0
    if press.page % 2:
        press.put(press.side + 200, y, " ".join(script.chapter).strip()[:60], size=8.0)
        press.put(press.width - press.side - 20, y, label, size=8.0)
    else:
        press.put(press.side, y, label, size=8.0)
        press.put(press.side + 40, y, f"{script.manual.device} Hardware Maintenance Manual", size=8.0)
    press.put(press.side, press.height - 20.0, "Copyright the makers 2021", size=6.0)


def _front_matter(script: Manuscript) -> None:
    press, chance = script.press, script.chance
    model = f"{script.pick(*'TXLE')}{chance.randint(10, 99)}{script.pick('', 's', ' Gen 3')}"
    script.manual.device = f"{script.pick('Tarnpad', 'Lysbook', 'Workfold')} {model}"
    press.new_page()
    press.y = 160.0
    over = [(script.manual.device, 28.0), ("Hardware Maintenance Manual", 22.0)]
    for words, size in over if script.happens(0.5) else reversed(over):
        press.put(press.left, press.y, words, style="B", size=size)
        press.y += 44.0
    press.new_page()
    press.note("Note:", stock.FILLER[0])
    press.paragraph("First Edition (May 2021)")
    press.new_page()
    script.contents(2, 1, columns=script.pick(1, 2))


def _before_the_frus(script: Manuscript, parts: list[str]) -> None:
    press = script.press
    script.open_chapter("Chapter 1.", "Safety information")
    script.heading("General safety", 1)
    for title, *texts in stock.SAFETY.values():
        press.heading(title, script.look.body + 1)
        script.listed(texts)
        press.note("DANGER", texts[2])
    script.open_chapter("Chapter 2.", "Important service information")
    script.filler("Strategy for replacing FRUs", "How to use error codes")
    script.open_chapter("Chapter 3.", "General checkout")
    script.heading("What to do first", 1)
    script.listed(stock.PREPARATION)
    script.heading("Power system checkout", 1)
    press.paragraph(stock.FILLER[1])
    script.open_chapter("Chapter 4.", "Symptom-to-FRU index")
    _diagnostics(script, parts)
    script.open_chapter("Chapter 5.", "Status indicators")
    states = [["Lid dot", "Red: on. Blinking: asleep."], ["Key light", "White: the key is locked."]]
    press.table(["Indicator", "State"], states, [1.0, 2.0])
    script.open_chapter("Chapter 6.", "FRU replacement notices")
    script.filler("Screw notices", "Retaining serial numbers")


def _diagnostics(script: Manuscript, guides: list[str]) -> None:
    """Tables whose second column has numbered lists, which are no steps. What no guide repairs is a symptom of none."""
    script.heading("Numeric error codes", 1)
    rows = []
    for code, meaning, *actions in stock.CODES:
        script.manual.codes[code] = meaning
        rows.append([f"{code}{script.pick(chr(10), ' ')}{meaning}", _sequence(actions)])
    head = script.pick("Symptom or error", "Error code and message")
    script.press.table([head, "FRU or action, in sequence"], rows, [1.0, 1.0])
    script.heading(script.pick("Power-related symptoms", "Undetermined problems", "Other symptoms"), 1)
    rows = []
    for symptom, *parts in script.chance.sample(stock.FAULTS, 6):
        if set(parts) & set(guides):
            script.manual.symptoms[symptom] = ", ".join(parts)
        rows.append([symptom, _sequence(parts)])
    script.press.table(["Symptom or error", "FRU or action, in sequence"], rows, [1.0, 1.0])


def _sequence(texts: list[str]) -> str:
    return "\n".join(f"{number}. {text}" for number, text in enumerate(texts, 1))


def _fru(script: Manuscript, number: str, part: str, done: list[tuple[str, str]]) -> None:
    press, chance = script.press, script.chance
    said = stock.spoken(part)
    if not press.at_top() and script.happens(0.6):
        press.new_page()
    script.heading(f"{number} {part}", 1, keep=90.0)
    guide = script.begin_guide(part)
    if script.happens(0.3):
        press.note("Important notices for replacing it:", stock.FILLER[2])
    if done and script.happens(0.85):
        press.paragraph("For access, remove these FRUs in order:")
        for earlier in done[: script.pick(1, 2)]:
            guide.prerequisites.append(earlier[1])
            title = " ".join(earlier)
            press.bulleted(f"“{title}” on page {script.reference(title)}")
    if script.happens(0.3):
        script.warning(script.pick("DANGER", "Attention:", "CAUTION:"))
    press.paragraph(f"Removal steps of the {said}", style="B", keep=60.0)
    by_figure = script.happens(0.15)
    if by_figure or script.happens(0.5):
        script.figure(140.0, callouts=3)
    after = 1 if by_figure else script.steps(said, chance.randint(2, 5))
    if by_figure or script.happens(0.7):
        _screws(script)
    if not by_figure and script.happens(0.4):
        script.figure(150.0, callouts=2)
        script.steps(said, chance.randint(1, 2), first=after)
    if script.happens(0.4):
        text = f"When installing: Make sure that the {said} lies flat and that no lead is caught under it."
        guide.may += [] if guide.steps else [text]
        press.paragraph(text)
    script.end_guide()


def _screws(script: Manuscript) -> None:
    chance = script.chance
    rows = []
    for step in range(1, chance.randint(2, 5)):
        torque = f"{script.pick('0.181', '0.4', '0.245')} Nm"
        screw = f"{script.pick(*stock.SCREWS)} ({chance.randint(1, 8)})"
        rows.append([str(step), screw, script.pick("Black", "Silver"), torque])
    assert script.guide is not None
    script.guide.may += [between.join(row[first:]) for row in rows for between in (" ", ", ") for first in (0, 1)]
    script.press.table(["Step", "Screw (quantity)", "Color", "Torque"], rows, [1.0, 3.0, 2.0, 2.0])


def _lists_of_parts(script: Manuscript, parts: list[str]) -> None:
    script.open_chapter("Chapter 8.", "Locations")
    script.heading("Front view", 1)
    script.figure(200.0, callouts=8)
    items = [[str(number), part] for number, part in enumerate(parts[:8], 1)]
    script.press.table(["Number", "Item"], items, [1.0, 3.0])
    script.open_chapter("Chapter 9.", "Parts list")
    script.heading("Overall", 1)
    rows = [[str(place), part, f"01YU{script.chance.randrange(100, 999)}"] for place, part in enumerate(parts, 1)]
    script.press.table(["No.", "FRU description", "FRU no."], rows, [1.0, 4.0, 2.0])
