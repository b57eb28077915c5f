"""Appliances: headings alone, tables of faults, several languages one after another."""

from __future__ import annotations

from random import Random
from typing import NamedTuple

from . import stock
from .look import Look
from .manuscript import Entry, Manuscript
from .truth import Manual


class _Words(NamedTuple):
    """What a manual says in its language."""

    safety: str
    data: str
    faults: str
    codes: str
    taking: str
    """The chapter of its guides."""
    wordings: tuple[str, ...]
    """Of their headings."""
    heads: tuple[str, ...]
    """Of the table of faults."""
    label: str


_WORDS = {
    "en": _Words(
        "Safety", "Technical data", "Fault finding", "Error codes", "Disassembly",
        ("Removing the {}", "{} – removal", "Replacing the {}"), ("Fault", "Possible cause", "Remedy"), "CAUTION:",
    ),
    "de": _Words(
        "Sicherheit", "Technische Daten", "Fehlersuche", "Fehlercodes", "Demontage",
        ("{} ausbauen", "Ausbau {}", "{} ersetzen"), ("Störung", "Mögliche Ursache", "Abhilfe"), "VORSICHT:",
    ),
    "fr": _Words(
        "Sécurité", "Données techniques", "Recherche de pannes", "Codes d'erreur", "Démontage",
        ("Démontage : {}", "Dépose : {}", "Remplacement : {}"), ("Panne", "Cause possible", "Remède"), "ATTENTION :",
    ),
}  # fmt: skip


def style_d(manual: Manual, chance: Random, before: tuple[Entry, ...]) -> Manuscript:
    """One without an outline, of one column or two."""
    body = chance.choice([9.0, 10.0])
    look = Look.drawn(
        chance, body=body, heading=body + chance.choice([0.0, 2.0, 4.0]), outline=0, paper="a4",
        number=chance.choice(["{}.", "{})"]), number_above=chance.random() < 0.15, columns=chance.choice([1, 2]),
        capitals=chance.random() < 0.2, running_head=False, bold=chance.choice(["font", "stroke"]),
    )  # fmt: skip
    maker, kind = chance.choice(["Borealis", "Wasso", "Klarin"]), chance.choice(["Washing machine", "Washer-dryer"])
    model = f"{chance.choice(['WM', 'LX', 'Q'])}{chance.randint(100, 999)}"
    manual.device = f"{maker} {model}"

    def furniture(script: Manuscript) -> None:
        press = script.press
        if press.page > 1:
            press.put(press.side, 36.0, f"{manual.device} {kind}", size=8.0)
            press.put(press.width / 2 - 10, press.height - 30.0, f"- {script.printed(press.page)} -", size=8.0)

    script = Manuscript(manual, look, chance, furniture, before)
    press = script.press
    press.new_page()
    press.put(press.left, 150.0, maker, style="B", size=34.0)
    press.put(press.left, 200.0, kind, size=20.0)
    press.put(press.left, 235.0, model, style="B", size=26.0)
    press.put(press.left, 270.0, "Service manual", size=16.0)
    if script.happens(0.5):
        press.new_page()
        script.contents(2, 1)
    if script.happens(0.2):
        _side_by_side(script, "en", script.pick("de", "fr"))
    else:
        for locale in script.pick(["en"], ["en", "de"], ["en", "de", "fr"], ["de"]):
            _language(script, locale)
    return script


def _side_by_side(script: Manuscript, *locales: str) -> None:
    """Two languages in parallel columns."""
    press, chance = script.press, script.chance
    script.open_chapter("1", " / ".join(_WORDS[locale].taking for locale in locales))
    press.columns = len(locales)
    wordings = [script.pick(*_WORDS[locale].wordings) for locale in locales]
    for place in range(chance.randint(5, 9)):
        if press.bottom - press.y < 260.0:
            press.new_page()
        count, top, ends = chance.randint(2, 3), press.y, []
        for column, (locale, wording) in enumerate(zip(locales, wordings, strict=True)):
            press.column, press.y = column, top
            part = stock.WASHER[locale][place]
            title = wording.format(part)
            script.heading(title[0].upper() + title[1:], 1, number=f"1.{place + 1}", keep=0.0)
            script.begin_guide(part, locale=locale)
            script.steps(part, count, locale=locale)
            script.end_guide()
            ends.append(press.y)
        press.column, press.y = 0, max(ends)


def _language(script: Manuscript, locale: str) -> None:
    press, words = script.press, _WORDS[locale]
    script.open_chapter("1", words.safety)
    for text in stock.SAFETY[locale][1:]:
        press.bulleted(text)
    script.open_chapter("2", words.data)
    press.table(["Type", "230 V"], [["W", "2100"], ["kg", "68"]], [1.0, 1.0])
    script.open_chapter("3", words.faults)
    rows = stock.APPLIANCE_FAULTS[locale]
    script.manual.symptoms |= {fault: remedy for fault, _, remedy in rows}
    press.table(list(words.heads), [list(row) for row in rows], [1.0, 1.2, 1.2])
    if locale == "en":
        script.open_chapter("4", words.codes)
        script.manual.codes |= {code: meaning for code, meaning, _ in stock.APPLIANCE_CODES}
        head = ["Code", "Meaning", script.pick("Remedy", "Action", "What to do")]
        press.table(head, [list(row) for row in stock.APPLIANCE_CODES], [0.6, 1.5, 1.8])
    script.open_chapter("5", words.taking)
    press.paragraph(stock.SAFETY[locale][3])
    press.new_page(script.look.columns)
    wording = script.pick(*words.wordings)
    numbered = script.happens(0.8)
    layout = script.pick("below", "below", "below", "beside", "bullets")
    for number, part in enumerate(stock.WASHER[locale][: script.chance.randint(6, 10)], 1):
        title = wording.format(part)
        _guide(script, part, title[0].upper() + title[1:], f"5.{number}" if numbered else "", locale, layout)


def _guide(script: Manuscript, part: str, title: str, number: str, locale: str, layout: str) -> None:
    chance = script.chance
    script.heading(title, 1, number=number, keep=90.0)
    guide = script.begin_guide(part, locale=locale)
    if script.happens(0.3):
        text = stock.SAFETY[locale][3]
        guide.warnings.append(text)
        script.press.note(_WORDS[locale].label, text)
    if layout == "beside" and script.press.columns == 1:
        _beside(script, part, locale)
    else:
        script.bulleted = layout == "bullets"
        after = script.steps(part, chance.randint(2, 5), locale=locale)
        if script.happens(0.6):
            script.figure(110.0, callouts=2)
            script.steps(part, chance.randint(1, 2), first=after, locale=locale)
        script.bulleted = False
    script.end_guide()


def _beside(script: Manuscript, part: str, locale: str) -> None:
    """Figures on the left, steps on the right."""
    press = script.press
    press.need(150.0)
    top = press.y
    script.figure(120.0, callouts=2, width=200.0)
    end, press.y = press.y, top
    press.inset = 240.0
    script.steps(part, 3, locale=locale)
    press.inset = 0.0
    press.y = max(end, press.y)
