"""Manuals as makers of laptops, printers, appliances, tools and cameras build them; all in our own words."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from random import Random

from .truth import Manual, TrueGuide
from .typeset import Book, Style

_ORDERS = (
    "Remove the {n} screws that fasten the {thing} to the {place}.",
    "Disconnect the {thing} cable from its connector on the {place}.",
    "Lift the {thing} and move it away from the {place}.",
    "Release the {n} hooks and slide the {thing} toward the front until it stops; then tilt it up and pull it out of "
    "the {place} without touching the contacts.",
    "Peel the tape off the {place}.",
    "Turn the {thing} counterclockwise.",
    "Loosen the {n} captive screws (M2.5x{n}) in the sequence shown, and pry the {thing} open along its edges, "
    "beginning at the {place}.",
    "Pull the {thing} straight out.",
    "Unhook the spring, then detach the {thing} from the {place}.",
    "Open the latch of the {thing} connector and draw out the flat cable.",
)
_THINGS = ("bracket", "shield", "hinge", "guide plate", "fan duct", "holder", "lever", "gear", "joint", "inner frame")
_PLACES = ("chassis", "base", "rear side", "main board", "left side plate", "cover", "support", "middle frame")
_CARE = (
    "Do not pull on the cable itself; the connector may break off the board.",
    "Parts inside stay hot for ten minutes after the power is switched off.",
    "Wear a wrist strap while you handle the board, and keep it in its bag.",
    "Hold the unit with both hands, since it is heavy on one side.",
)


def orders(chance: Random, count: int, part: str) -> list[str]:
    """Steps; the last takes out the part."""
    made = [
        chance.choice(_ORDERS).format(
            n=chance.randint(2, 9), thing=chance.choice(_THINGS), place=chance.choice(_PLACES)
        )
        for _ in range(count - 1)
    ]
    return [*made, f"Take the {part[:1].lower() + part[1:]} out of the {chance.choice(_PLACES)}."]


def filler(book: Book, count: int = 3) -> None:
    """Paragraphs that are no repair."""
    for _ in range(count):
        book.text(
            "This chapter describes what is fitted where, how the unit behaves in normal use, and which versions of it "
            "have been sold. Values are typical and may differ from one unit to another."
        )


LAPTOP = (
    "Base cover",
    "Battery",
    "M.2 solid-state drive",
    "Wireless card",
    "Fan",
    "Heat sink",
    "Speakers",
    "I/O board",
    "Keyboard",
    "Display assembly",
    "Touchpad",
    "System board",
    "Memory module",
    "Coin-cell battery",
)


def _book(style: Style, manual: Manual, chance: Random, device: str, kind: str, maker: str = "") -> Book:
    manual.device = device
    book = Book(style, manual, chance)
    book.cover = (
        f'<p style="margin-top:120px;font-size:28pt">{maker}</p><p style="font-size:28pt"><b>{device}</b></p>'
        f'<p style="font-size:16pt">{kind}</p>'
    )
    return book


def hp_printer(manual: Manual, chance: Random) -> Book:
    """ "Removal and replacement: Fuser", whose "Step 1: Remove the rear cover" are headings with lists that restart."""
    book = _book(
        Style(outline=3, contents_levels=3, new_page=2, number="{}.", footer="{section}\t{label}"),
        manual,
        chance,
        "Colorjet Pro M455",
        "Repair Manual",
    )
    book.heading(1, "Removal and replacement")
    for title in (
        "Removal and replacement strategy",
        "Warnings during removal and replacement",
        "Required tools",
        "Before performing service",
        "After performing service",
    ):
        book.heading(2, title)
        filler(book, 1)
    parts = (
        "Fuser",
        "Control panel",
        "Right door",
        "Transfer roller",
        "Formatter",
        "Tray 2 pickup roller",
        "Laser scanner assembly",
        "Low-voltage power supply",
    )
    for part in parts:
        guide = TrueGuide(part, 0)
        book.heading(2, f"Removal and replacement: {part}", guide)
        book.text(f"Learn how to remove and replace the {part.lower()}.", "<b>Mean time to repair:</b> 5 minutes")
        book.raw(book.box("WARNING!", chance.choice(_CARE), guide))
        number = f"RM{chance.randint(1, 9)}-{chance.randint(1000, 9999)}-000CN"
        guide.parts.append((f"{part} kit", number))
        book.text(f"Table 1-{len(book.heads)} Part information")
        book.raw(book.table(["Part number", "Part description"], [[number, f"{part} kit"]]))
        for place in range(1, chance.randint(2, 4)):
            other = chance.choice(("rear cover", "toner cartridges", "left cover")) if place > 1 else part.lower()
            book.heading(3, f"Step {place}: Remove the {other}", guide, listed=False)
            items = orders(chance, chance.randint(2, 5), other)
            book.steps(
                guide,
                items,
                after={
                    n: f"<p><b>Figure 1-{n + 1}</b> Remove the {other}</p>" + book.figure(220, 120)
                    for n in range(len(items))
                    if chance.random() < 0.5
                },
            )
        book.heading(3, "Unpack the replacement assembly", guide, listed=False)
        book.steps(guide, ["Unpack the replacement part from its packaging.", "Dispose of the defective part."])
    book.heading(1, "Parts and diagrams")
    book.heading(2, "Covers")
    book.raw(book.table(["Ref", "Description", "Part number", "Qty"], [["1", "Fuser", "RM2-1111-000CN", "1"]]))
    return book


def apple(manual: Manual, chance: Random) -> Book:
    """Chapters "Take Apart", parts under it without a word of removal; "First Steps", "Procedure"."""
    book = _book(
        Style(
            headings=(26, 18, 12),
            outline=2,
            contents_levels=2,
            new_page=2,
            footer="{chapter} — {section}\t{label}",
            number="{}.",
            font="URW Gothic",
        ),
        manual,
        chance,
        "Lumen Book (13-inch)",
        "Service Source",
    )
    book.heading(1, "Basics")
    book.heading(2, "Overview")
    filler(book)
    book.heading(2, "Serial Number Location")
    filler(book, 1)
    book.heading(1, "Take Apart")
    book.heading(2, "General Information")
    filler(book)
    for number, part in enumerate(LAPTOP[:10]):
        guide = TrueGuide(part, 0)
        book.heading(2, part, guide)
        book.text("<b>Tools</b>", "&bull; Phillips #000 screwdriver", "&bull; Black stick")
        book.text(
            "<b>Preliminary Steps</b>" if chance.random() < 0.5 else "<b>First Steps</b>",
            "Before you begin, remove the following:",
        )
        for other in LAPTOP[max(0, number - 2) : number]:
            guide.prerequisites.append(other)
            book.text(f"&bull; {other}", indent=10)
        book.text("<b>Part Location</b>")
        book.raw(book.figure())
        book.text("<b>Removal</b>" if number % 2 else "<b>Procedure</b>")
        items = orders(chance, chance.randint(4, 8), part)
        book.steps(
            guide,
            items,
            after={n: book.figure(200, 120, align="right") for n in range(len(items)) if chance.random() < 0.4},
        )
        if chance.random() < 0.5:
            book.text("<b>Replacement</b>")
            book.steps(guide, [f"Seat the {part.lower()} in its place."])
    book.heading(1, "Troubleshooting")
    book.heading(2, "Battery")
    filler(book)
    book.heading(1, "Views")
    book.heading(2, "Exploded View")
    book.raw(book.figure(300, 400))
    return book


def acer(manual: Manual, chance: Random) -> Book:
    """Chapter pages "3-12", "X Removal" and "X Installation", no outline."""
    book = _book(
        Style(
            font="Nimbus Roman",
            label="{chapter}-{in_chapter}",
            outline=0,
            contents_levels=2,
            front=False,
            new_page=2 if chance.random() < 0.5 else 1,
            footer="{chapter}\t{label}",
            number="{}.",
            header="hang",
        ),
        manual,
        chance,
        "Trailmate 4830",
        "Service Guide",
    )
    book.heading(1, "Hardware Specifications and Configurations")
    filler(book, 5)
    book.heading(1, "System Utilities")
    filler(book, 4)
    book.heading(1, "Machine Maintenance Procedures")
    book.heading(2, "Disassembly Requirements")
    book.text("To disassemble the computer, you need:", "&bull; Wrist grounding strap", "&bull; Flat screwdriver")
    book.heading(2, "Pre-disassembly Instructions", _may(manual, "Pre-disassembly Instructions"))
    book.steps(None, ["Turn off the power.", "Unplug the adapter."])
    book.heading(2, "Disassembly Process")
    filler(book, 1)
    book.raw(book.figure(280, 300))
    for part in LAPTOP:
        guide = TrueGuide(part, 0)
        book.heading(2, f"{part} Removal", guide)
        items = orders(chance, chance.randint(3, 6), part)
        book.steps(
            guide,
            items,
            after={
                n: book.figure(220, 120) + f'<p align="center"><b>Figure 3-{n + 3}. {part} Screws</b></p>'
                for n in range(len(items))
                if chance.random() < 0.5
            },
        )
        book.raw(book.table(["ID", "Size", "Quantity", "Screw Type"], [["A", "M2.5x4.0", "3", "picture"]]))
        book.heading(2, f"{part} Installation", guide)
        book.steps(guide, [f"Align the {part.lower()} with the slot.", "Replace the screws."])
    book.heading(1, "Troubleshooting")
    book.text("Use these steps:")
    book.steps(None, ["Get the failing symptoms in as much detail as possible.", "Verify the symptoms."])
    book.heading(1, "FRU List")
    book.raw(
        book.table(
            ["Category", "Part Name", "Part Number"],
            [["Battery", "Battery pack", "BT.00603.111"], ["Board", "System board", "MB.ABC.01"]],
        )
    )
    return book


def toshiba(manual: Manual, chance: Random) -> Book:
    """Deep numbers, page labels "4-12", "4.2.1 Removing the X" and "4.2.2 Installing the X" below "4.2 X"."""
    book = _book(
        Style(
            font="Nimbus Roman",
            label="{chapter}-{in_chapter}",
            contents_levels=3,
            front=True,
            new_page=2,
            outline=chance.choice((0, 1)),
            header="{chapter}\t{section}",
            footer="{title} Maintenance Manual (960-811)\t{label}",
            number="{}.",
        ),
        manual,
        chance,
        "Meridian Pro R90",
        "Maintenance Manual",
    )
    book.heading(1, "Chapter 1 Hardware Overview")
    filler(book, 5)
    book.heading(1, "Chapter 2 Troubleshooting Procedures")
    book.heading(2, "2.1 Troubleshooting")
    filler(book, 3)
    book.heading(1, "Chapter 3 Tests and Diagnostics")
    filler(book, 3)
    book.heading(1, "Chapter 4 Replacement Procedures")
    book.heading(2, "4.1 Overview")
    filler(book, 2)
    book.heading(3, "4.1.1 Safety Precautions")
    filler(book, 1)
    for number, part in enumerate(LAPTOP[:12], start=2):
        guide = TrueGuide(part, 0)
        book.heading(2, f"4.{number} {part}", guide)
        book.heading(3, f"4.{number}.1 Removing the {part.lower()}", guide)
        book.raw(book.box("CAUTION:", chance.choice(_CARE), guide, icon=False))
        book.text(f"To remove the {part.lower()}, follow the steps below and refer to Figure 4-{number}.")
        items = [
            (text, ["Release the latch.", "Lift the bar."]) if chance.random() < 0.2 else text
            for text in orders(chance, chance.randint(3, 6), part)
        ]
        book.steps(guide, items)
        book.raw(book.figure(260, 180) + f'<p align="center"><i>Figure 4-{number} Removing the {part.lower()}</i></p>')
        book.heading(3, f"4.{number}.2 Installing the {part.lower()}", guide)
        book.text("To install it, follow the steps below.")
        book.steps(guide, [f"Seat the {part.lower()} and secure it with the screws.", "Connect the cable."])
    book.heading(1, "Appendix A Handling the LCD module")
    filler(book, 3)
    return book


PRINTER = (
    "Back cover",
    "Fuser unit",
    "Paper feed roller",
    "Main PCB",
    "Laser unit",
    "Front cover",
    "Document scanner unit",
    "Low-voltage power supply PCB ASSY",
    "Registration clutch",
    "Eject roller",
    "Fan motor",
    "Toner sensor",
)


def brother(manual: Manual, chance: Random) -> Book:
    """Numbered parts without a word of removal, "(1) Remove ..."; notes as bullets; figures between."""
    deep = chance.random() < 0.5
    book = _book(
        Style(
            font="Nimbus Roman" if deep else "DejaVu Sans",
            label="{chapter}-{in_chapter}",
            front=False,
            contents_levels=2,
            new_page=1,
            outline=chance.choice((0, 2)),
            footer="Confidential\t{label}",
            number="({})",
            header="hang" if chance.random() < 0.5 else "",
        ),
        manual,
        chance,
        "Inkline HL-5470",
        "Service Manual",
    )
    book.heading(1, "CHAPTER 1 SPECIFICATIONS")
    filler(book, 4)
    book.heading(1, "CHAPTER 2 TROUBLESHOOTING")
    book.heading(2, "1 ERROR CODES")
    book.raw(
        book.table(
            ["Error code", "Description", "Remedy"],
            [
                ["6901", "Fuser unit too hot", "Replace the fuser unit"],
                ["7201", "Paper stays in the eject roller", "Replace the eject roller"],
            ],
        )
    )
    manual.codes |= {"6901": "Fuser unit too hot", "7201": "Paper stays in the eject roller"}
    book.heading(1, "CHAPTER 3 DISASSEMBLY/REASSEMBLY")
    book.heading(2, "1. SAFETY PRECAUTIONS")
    filler(book, 1)
    book.heading(2, "2. TIGHTENING TORQUE LIST")
    book.raw(
        book.table(["Location", "Screw type", "Q'ty", "Torque"], [["Fuser unit", "Taptite cup B M4x12", "2", "0.8"]])
    )
    for number, part in enumerate(PRINTER, start=1):
        guide = TrueGuide(part, 0)
        book.heading(2, f"9.{number} {part}" if deep else f"{number + 2}. {part}", guide)
        items = orders(chance, chance.randint(2, 6), part)
        book.steps(
            guide,
            items,
            after={
                n: book.figure(240, 150) + f'<p align="center">Fig. 3-{n + 5 * number}</p>'
                for n in range(len(items))
                if chance.random() < 0.5
            },
        )
        if chance.random() < 0.4:
            book.text("<b>Assembling Note:</b> When attaching it, make sure that the hooks are engaged.")
    book.heading(1, "CHAPTER 4 ADJUSTING AND UPDATING")
    book.heading(2, "1. IF YOU REPLACE THE MAIN PCB")
    filler(book, 2)
    return book


def kyocera(manual: Manual, chance: Random) -> Book:
    """ "1-5-3 Paper feed section", "(1) Detaching and refitting the roller", "Procedure", pages 1-5-12."""
    book = _book(
        Style(
            font="Nimbus Sans",
            label="1-{chapter}-{in_chapter}",
            front=False,
            contents_levels=3,
            outline=3,
            new_page=1,
            header="{title}\t",
            footer="\t{label}",
            number="{}.",
            fit=True,
        ),
        manual,
        chance,
        "Ecostream FS-3920",
        "SERVICE MANUAL",
    )
    book.heading(1, "1-1 Specifications")
    filler(book, 4)
    book.heading(1, "1-2 Troubleshooting")
    book.heading(2, "1-2-1 Paper misfeed detection")
    filler(book, 3)
    book.heading(1, "1-3 Assembly and disassembly")
    book.heading(2, "1-3-1 Precautions for assembly and disassembly")
    filler(book, 2)
    for number, (section, parts) in enumerate(
        (
            ("Paper feed section", PRINTER[2:4]),
            ("Fuser section", ("Fuser unit", "Heat lamp")),
            ("Others", ("Main motor", "Fan motor", "High voltage board")),
        ),
        start=2,
    ):
        book.heading(2, f"1-3-{number} {section}")
        for place, part in enumerate(parts, start=1):
            guide = TrueGuide(part, 0)
            book.heading(3, f"({place}) Detaching and refitting the {part.lower()}", guide)
            book.text("<b>Procedure</b>" if chance.random() < 0.5 else "Follow the procedure below to replace it.")
            items = orders(chance, chance.randint(3, 7), part)
            book.steps(
                guide,
                items,
                after={len(items) - 2: book.figure(260, 200) + f'<p align="center"><b>Figure 1-3-{place}</b></p>'},
            )
    book.heading(1, "1-4 Requirements on PWB replacement")
    filler(book, 2)
    return book


def canon(manual: Manual, chance: Random) -> Book:
    """Numbered four deep; "1) Remove the 2 screws [1]." and bullets of what is removed."""
    book = _book(
        Style(
            font="DejaVu Sans",
            size=9,
            headings=(18, 14, 12, 10),
            label="{chapter}-{in_chapter}",
            front=True,
            contents_levels=4,
            outline=4,
            new_page=1,
            header="Chapter {chapter}\t",
            footer="\t{label}",
            number="{})",
        ),
        manual,
        chance,
        "Imageline 2520",
        "Service Manual",
    )
    book.heading(1, "Device Overview")
    filler(book, 3)
    book.heading(1, "Parts Replacement and Cleaning")
    book.heading(2, "List of Parts")
    book.raw(book.figure(300, 250))
    for section, parts in (
        ("Removing the Covers", ("Front Cover", "Rear Cover", "Left Cover")),
        ("Controller System", ("Main Controller PCB", "Power Supply PCB", "Operation Panel")),
        ("Fixing System", ("Fixing Assembly", "Pressure Roller", "Fixing Film Unit")),
    ):
        book.heading(2, section)
        for part in parts:
            guide = TrueGuide(part, 0)
            book.heading(3, f"Removing the {part}", guide)
            if chance.random() < 0.6:
                other = chance.choice(("Front Cover", "Rear Cover"))
                if other != part:
                    book.text("<b>&lt;Preparation&gt;</b>", f'1. Remove the {other}. "Removing the {other}"')
                    guide.may.append(f'Remove the {other}. "Removing the {other}"')
                    guide.prerequisites.append(other)
                    book.text("<b>&lt;Procedure&gt;</b>")
            if chance.random() < 0.4:
                book.raw(book.box("CAUTION:", chance.choice(_CARE), guide))
            items = orders(chance, chance.randint(2, 5), part)
            book.steps(
                guide,
                items,
                after={
                    n: "<p style='margin-left:40px'>&bull; 2 Screws [1]</p>"
                    "<p style='margin-left:40px'>&bull; 1 Connector [2]</p>" + book.figure(220, 120)
                    for n in range(len(items))
                    if chance.random() < 0.5
                },
            )
    book.heading(1, "Adjustment")
    book.heading(2, "Actions at Parts Replacement")
    filler(book, 3)
    book.heading(1, "Error Code")
    book.raw(
        book.table(
            ["Error Code", "Title", "Remedy"], [["E000-0001", "Fixing does not warm up", "Replace the Fixing Assembly"]]
        )
    )
    manual.codes["E000-0001"] = "Fixing does not warm up"
    return book


def washer(manual: Manual, chance: Random) -> Book:
    """Two columns, capitals, circled digits, no outline."""
    book = _book(
        Style(
            font="Nimbus Sans Narrow" if chance.random() < 0.5 else "Nimbus Sans",
            size=9,
            headings=(18, 12, 11),
            columns=2,
            margins=(40, 50, 40, 50),
            paper=(595, 842),
            contents=chance.choice(("dots", "plain")),
            contents_levels=1,
            outline=0,
            front=False,
            new_page=1,
            footer="\t- {label} -",
            number="①" if chance.random() < 0.5 else "{}.",
        ),
        manual,
        chance,
        "Aquila WD-1485",
        "WASHING MACHINE SERVICE MANUAL",
    )
    book.heading(1, "1. SPECIFICATIONS")
    filler(book, 4)
    book.heading(1, "2. TROUBLESHOOTING")
    filler(book, 6)
    book.heading(1, "3. DISASSEMBLY INSTRUCTIONS")
    book.raw(book.box("NOTE", "Unplug the machine before you begin.", icon=False))
    for part in (
        "TOP PLATE",
        "CONTROL PANEL",
        "DISPENSER",
        "DOOR SWITCH",
        "DRAIN PUMP",
        "HEATER",
        "MOTOR",
        "INLET VALVE",
        "TUB DAMPER",
    ):
        guide = TrueGuide(part, 0)
        book.heading(2, part, guide)
        items = orders(chance, chance.randint(2, 5), part.lower())
        book.steps(guide, items, after={n: book.figure(180, 110) for n in range(len(items)) if chance.random() < 0.5})
        if chance.random() < 0.4:
            book.raw(book.box("CAUTION", chance.choice(_CARE), guide))
    book.heading(1, "4. EXPLODED VIEW")
    book.raw(book.figure(200, 400))
    return book


def bosch(manual: Manual, chance: Random) -> Book:
    """German: "4.3 Pumpe ersetzen", "Ausbau", "Einbau", "Voraussetzung:"."""
    book = _book(
        Style(
            font="DejaVu Sans",
            size=9,
            headings=(16, 12, 10),
            contents_levels=2,
            outline=chance.choice((0, 2)),
            front=False,
            new_page=1,
            header="Reparatur\t{title}",
            footer="58300000123456_ara_de_b.doc – 12.05.10\tSeite {label} von 40",
            number="{}.",
        ),
        manual,
        chance,
        "Silvana SMV69",
        "Reparaturanleitung Geschirrspüler",
    )
    book.heading(1, "1 Sicherheit")
    filler(book, 2)
    book.heading(1, "2 Werkzeuge und Hilfsmittel")
    filler(book, 2)
    book.heading(1, "3 Fehlersuche")
    book.raw(
        book.table(
            ["Fehlercode", "Ursache", "Abhilfe"],
            [
                ["E:15", "Wasser in der Bodenwanne", "Umwälzpumpe ersetzen"],
                ["E:24", "Ablauf verstopft", "Laugenpumpe ersetzen"],
            ],
        )
    )
    manual.codes |= {"E:15": "Wasser in der Bodenwanne", "E:24": "Ablauf verstopft"}
    book.heading(1, "5 Reparatur")
    german = (
        "Lösen Sie die zwei Schrauben am Halter.",
        "Ziehen Sie den Stecker vom Bauteil ab.",
        "Klappen Sie das Gerät vorsichtig nach hinten und legen Sie es auf eine weiche "
        "Unterlage, damit die Front nicht zerkratzt wird.",
        "Entriegeln Sie die Rasten.",
        "Schlauch abziehen.",
        "Abdeckung nach oben schieben.",
    )
    for number, part in enumerate(
        ("Laugenpumpe", "Umwälzpumpe", "Türdichtung", "Heizelement", "Bedienblende", "Wasserweiche", "Türfeder"),
        start=1,
    ):
        guide = TrueGuide(part, 0, locale="de")
        book.heading(2, f"5.{number} {part} {chance.choice(('ersetzen', 'ausbauen', 'tauschen'))}", guide)
        book.text("<b>Voraussetzung:</b>", "Das Gerät ist vom Netz getrennt.")
        if chance.random() < 0.5:
            book.raw(book.box("WARNUNG", "Im Gerät liegt auch nach dem Abschalten Spannung an.", guide))
        book.text("<b>Ausbau</b>")
        items = [chance.choice(german) for _ in range(chance.randint(3, 6))]
        book.steps(guide, items, after={1: book.figure(200, 120)})
        book.text("<b>Einbau</b>")
        book.steps(guide, ["Setzen Sie das neue Bauteil ein.", "Prüfen Sie auf Dichtheit."])
    book.heading(1, "6 Technische Daten")
    filler(book, 2)
    return book


def makita(manual: Manual, chance: Random) -> Book:
    """A repair sheet of few pages: "[3]-1. Chuck", DISASSEMBLING, "(1) ...", ASSEMBLING; nothing else."""
    book = _book(
        Style(
            font="DejaVu Sans",
            size=9,
            headings=(12, 11, 10),
            contents="plain",
            contents_levels=2,
            outline=0,
            front=False,
            new_page=0,
            header="\tP {label} / 12",
            footer="",
            number="({})",
        ),
        manual,
        chance,
        "Hammer drill HR2611",
        "Repair manual",
    )
    book.heading(1, "[1] NECESSARY REPAIRING TOOLS")
    book.raw(book.table(["Code No.", "Description", "Use for"], [["1R003", "Retaining ring pliers", "removing rings"]]))
    book.heading(1, "[2] LUBRICATIONS")
    filler(book, 1)
    book.heading(1, "[3] DISASSEMBLY/ASSEMBLY")
    for number, part in enumerate(
        ("Tool holder", "Cylinder", "Armature", "Switch", "Carbon brushes", "Change lever"), start=1
    ):
        guide = TrueGuide(part, 0)
        book.heading(2, f"[3]-{number}. {part}", guide)
        book.text("<b>DISASSEMBLING</b>")
        items = orders(chance, chance.randint(3, 6), part)
        book.steps(guide, items, after={1: book.figure(200, 90)})
        book.text("<b>ASSEMBLING</b>")
        book.steps(guide, [f"Put grease on the {part.lower()}.", "Assemble the parts in reverse order of disassembly."])
    book.heading(1, "Circuit diagram")
    book.raw(book.figure(300, 200))
    return book


def surface(manual: Manual, chance: Random) -> Book:
    """ "Procedure – Removal (Kickstand)" below the part's name; steps with bold first words and pictures beside."""
    book = _book(
        Style(
            font="Nimbus Sans",
            outline=3,
            contents_levels=3,
            new_page=2,
            footer="© Corp\tPage {label}",
            header="Document Number: M1104\t",
            number="{}.",
            fit=True,
        ),
        manual,
        chance,
        "Slate Pro 9",
        "Service Guide",
    )
    book.heading(1, "General Safety Precautions")
    filler(book, 2)
    book.heading(1, "Service Procedures")
    book.heading(2, "Prerequisite Checks")
    filler(book, 1)
    for part in ("Kickstand", "Battery", "rSSD", "Front Camera", "Speakers", "Thermal Module", "Motherboard"):
        guide = TrueGuide(part, 0)
        book.heading(2, f"{part} Replacement Process", guide)
        book.heading(3, "Required Tools and Components" if chance.random() < 0.5 else "Preliminary Requirements", guide)
        book.text("<b>Tools:</b>", "&bull; 3IP (Torx-Plus) driver", "&bull; Plastic tweezers")
        book.heading(3, f"Procedure – Removal ({part})", guide)
        items = orders(chance, chance.randint(3, 6), part)
        items = [f"<b>{item.split()[0]} {item.split()[1]}</b> {' '.join(item.split()[2:])}" for item in items]
        book.steps(guide, items, after={n: book.figure(200, 110) for n in range(len(items)) if chance.random() < 0.5})
        if chance.random() < 0.6:
            book.raw(book.box("CAUTION:", chance.choice(_CARE), guide))
        book.heading(3, f"Procedure – Installation ({part})", guide)
        book.steps(guide, [f"Place the new {part.lower()} in the bucket.", "Fasten the screws."])
    book.heading(1, "Appendix")
    filler(book, 1)
    return book


def nikon(manual: Manual, chance: Random) -> Book:
    """Short parts, circled digits, landscape, headings as pictures for some; "Removal of ..."."""
    book = _book(
        Style(
            font="Nimbus Sans",
            paper=(842, 595),
            headings=(20, 14),
            outline=0,
            contents="",
            front=False,
            new_page=2,
            footer="\t- D {label} -",
            header="{title}\t",
            number="①",
        ),
        manual,
        chance,
        "Optikon D310",
        "REPAIR MANUAL",
    )
    book.heading(1, "DISASSEMBLY")
    for part in ("Grip rubber", "Bottom cover", "Rear cover", "Top cover", "Main PCB", "Shutter unit", "Mirror box"):
        guide = TrueGuide(part, 0)
        book.heading(2, f"Removal of {part}", guide)
        items = orders(chance, chance.randint(2, 6), part)
        book.steps(guide, items)
        book.raw(book.figure(300, 200))
    book.heading(1, "ADJUSTMENT")
    book.heading(2, "Shutter speed")
    book.steps(None, ["Set the camera to M.", "Start the software."], number="{}.")
    return book


def _may(manual: Manual, title: str) -> TrueGuide:
    return TrueGuide(title, 0, required=False)


MAKERS: dict[str, Callable[[Manual, Random], Book]] = {
    maker.__name__: maker
    for maker in (
        hp_printer,
        apple,
        acer,
        toshiba,
        brother,
        kyocera,
        canon,
        washer,
        bosch,
        makita,
        surface,
        nikon,
    )
}


def made(maker: str, seed: int, path: Path) -> Manual:
    """Writes a manual of this maker and seed, and tells what is in it; only where Qt has an application."""
    manual = Manual(maker, seed)
    MAKERS[maker](manual, Random(f"{maker} {seed}")).save(path)
    return manual
