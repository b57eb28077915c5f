"""What the generated manuals speak of: parts, faults, and sentences on how a part comes out; all in our own words."""

from __future__ import annotations

from random import Random

LAPTOP = (
    "Bottom cover", "Battery", "Memory modules", "Solid-state drive", "WLAN module", "Fan/heat sink assembly",
    "Speakers", "Keyboard", "Touchpad board", "Power button board", "USB board", "Display assembly",
    "Display subcomponents (bezel, webcam, panel)", "System board", "RTC battery", "Hard drive", "Optical drive",
    "Card reader board", "Fingerprint reader", "Power connector cable", "Top cover with palm rest", "Hinge covers",
    "WWAN module", "Ambient light sensor",
)  # fmt: skip

WASHER = {
    "en": ("drain pump", "door seal", "heating element", "drive belt", "inlet valve", "control module", "door lock",
           "motor", "shock absorbers", "pressure sensor"),
    "de": ("Laugenpumpe", "Türmanschette", "Heizstab", "Antriebsriemen", "Einlassventil", "Steuermodul", "Türschloss",
           "Motor", "Stoßdämpfer", "Drucksensor"),
    "fr": ("pompe de vidange", "joint de porte", "résistance", "courroie", "électrovanne", "module de commande",
           "serrure de porte", "moteur", "amortisseurs", "capteur de pression"),
}  # fmt: skip

_THINGS = {
    "en": ("cable", "bracket", "shield", "tape", "clip", "hinge", "cover", "connector", "gasket", "holder"),
    "de": ("Kabel", "Halter", "Blech", "Klebeband", "Clip", "Bügel", "Deckel", "Stecker", "Dichtung", "Rahmen"),
    "fr": ("câble", "support", "blindage", "ruban", "clip", "étrier", "capot", "connecteur", "joint", "cadre"),
}  # fmt: skip

_SIDES = {
    "en": ("left", "right", "front", "rear", "upper", "lower"),
    "de": ("links", "rechts", "vorn", "hinten", "oben", "unten"),
    "fr": ("à gauche", "à droite", "devant", "derrière", "en haut", "en bas"),
}

_STEPS = {
    "en": (
        "Undo the {n} {screw} screws{call} that hold the {thing} on its {side} side.",
        "Unplug the {thing}{call} at the {side} edge and fold it away from the {part}.",
        "Lift the {thing}{call} by about {d} degrees until the {n} catches behind it are free, then draw it to the "
        "{side}.",
        "Peel off the {thing}{call} that runs over the {side} corner of the {part}.",
        "Turn the unit over and swing the {thing} open as far as it goes.",
        "Slide a flat plastic tool under the {side} end of the {thing}{call} and work it loose all along the edge, "
        "without bending the {part} by more than {d} degrees.",
        "Take out the {part}{call}.",
        "Press the {n} latches{call} of the {thing} apart; the {part} comes up by itself at its {side} end.",
        "Note how the {thing} is routed, then pull it from its {n} guides{call} on the {side} side of the "
        "configuration bay before the {part} is moved.",
        "Loosen the {n} captive {screw} screws{call} in the order that is stamped beside them.",
    ),
    "de": (
        "Lösen Sie die {n} Schrauben {screw}{call}, die das Bauteil ({thing}) {side} halten.",
        "Ziehen Sie {thing}{call} {side} ab und legen Sie das Teil zur Seite.",
        "Heben Sie das Bauteil ({part}){call} um etwa {d} Grad an, bis die {n} Rasten dahinter frei sind.",
        "Merken Sie sich die Lage ({thing}, {side}) und nehmen Sie dann das Ersatzteil ({part}) heraus.",
        "Drücken Sie {n} Verriegelungen{call} auseinander und ziehen Sie {thing} nach {side} heraus, ohne daran zu "
        "reißen.",
    ),
    "fr": (
        "Dévissez les {n} vis {screw}{call} qui tiennent la pièce ({thing}) {side}.",
        "Débranchez la pièce ({thing}){call} {side} et écartez-la du châssis.",
        "Soulevez la pièce ({part}){call} d'environ {d} degrés jusqu'à ce que les {n} crochets soient libres.",
        "Repérez le passage ({thing}, {side}) avant de sortir la pièce ({part}) de son logement.",
        "Écartez les {n} verrous{call}, puis tirez la pièce ({thing}) {side} sans forcer sur ses attaches.",
    ),
}

SCREWS = ("M2 x 3", "M2.0×4.0", "M2.5 × 5", "PM2.0×3.0", "T10", "4 × 16 mm", "Torx T20")

PREPARATION = (
    "Shut down the unit; if it only sleeps, wake it first and shut it down through its system.",
    "Pull the mains lead from the socket, then from the unit.",
    "Take off every other device that is connected.",
)

WARNINGS = (
    "Never lever against the cells: a pierced cell can burn at once, and the fumes are poisonous.",
    "Edges of the sheet metal are sharp. Wear gloves while the part is lifted, and keep the free hand away from the "
    "opening until it lies on the bench.",
    "Static discharge destroys the module. Touch bare metal before you reach into the housing.",
    "The plug is fragile; pull at its body and never at the leads.",
)

FAULTS = (
    ("No reaction to the power button", "Power connector cable", "Battery", "System board"),
    ("Picture stays dark while the fan can be heard", "Display assembly", "System board"),
    ("Runs only while it is plugged in", "Battery", "Power connector cable"),
    ("Switches itself off when it grows warm", "Fan/heat sink assembly", "System board"),
    ("Some keys give no letter", "Keyboard"),
    ("Loses date and time each night", "RTC battery"),
    ("Networks nearby are not found any more", "WLAN module", "System board"),
    ("Sound is distorted on one side only", "Speakers", "System board"),
)
"""Symptoms of laptops, and parts to replace one after another."""

CODES = (
    ("0175", "A check sum is wrong in the set-up store", "Load the defaults.", "System board"),
    ("0182", "Stored time is lost", "RTC battery", "Set date and time."),
    ("0190", "The battery is so low that it must not be used", "Charge the battery for two hours.", "Battery"),
    ("0213", "A key is held down", "Keyboard"),
    ("0260", "The clock chip does not answer", "RTC battery", "System board"),
    ("0271", "Date and time were never set", "Set date and time.", "RTC battery"),
    ("1802", "The radio card is of an unknown kind", "Put the card back that was in the unit when it was delivered."),
    ("2100", "The drive in the first bay does not begin", "Seat the drive again.", "Hard drive"),
    ("2102", "The drive in the second bay does not begin", "Solid-state drive", "System board"),
)
"""Code, meaning, and what to do, one after another."""

BLINKS = (
    (1, 2, "Firmware store damaged", "Write the newest firmware; if it fails, replace the system board."),
    (2, 1, "Processor does not begin", "Replace the system board."),
    (2, 3, "No memory is seen", "Seat the memory modules again; if that fails, replace them."),
    (2, 4, "Memory answers wrongly", "Swap the memory modules between their slots, then replace the bad one."),
    (2, 7, "Screen gives no picture", "Replace the display assembly."),
    (3, 1, "Coin cell is empty", "Replace the coin cell."),
    (3, 3, "No image to recover from was found", "Put the recovery stick in and begin again."),
    (3, 5, "A supply rail fails while the unit powers up, and all is switched off again", "Replace the system board."),
)
"""Amber, white, problem, action."""

APPLIANCE_CODES = (
    ("E11", "Water runs in too slowly", "Open the tap, clean the strainer of the inlet valve."),
    ("E18", "Water is not pumped out", "Clean the filter; check the drain pump."),
    ("E23", "Water stands in the base", "Find the leak, dry the base, check the door seal."),
    ("F04", "Heating gives no heat", "Measure the heating element: about 25 ohms."),
    ("F21", "Motor gives no speed signal", "Check the plug of the motor, then the brushes."),
    ("F59", "Lid or door is not locked", "Check the door lock and its wiring."),
)

APPLIANCE_FAULTS = {
    "en": (
        ("Drum does not turn", "Belt is torn or has slipped off", "Replace the drive belt."),
        (
            "Water stays in the drum after the programme",
            "Filter is blocked, or the pump is worn",
            "Clean the filter; replace the drain pump.",
        ),
        ("Laundry is still cold after an hour", "Heater is broken", "Replace the heating element."),
        ("Puddle below the door", "Seal has a crack at its lowest point", "Replace the door seal."),
        ("Takes no water although the tap is open", "Coil of the valve is burnt", "Replace the inlet valve."),
    ),
    "de": (
        ("Trommel dreht sich nicht", "Riemen gerissen oder abgesprungen", "Antriebsriemen ersetzen."),
        (
            "Wasser bleibt nach dem Programm in der Trommel",
            "Sieb verstopft oder Pumpe verschlissen",
            "Sieb reinigen; Laugenpumpe ersetzen.",
        ),
        ("Wäsche ist nach einer Stunde noch kalt", "Heizung defekt", "Heizstab ersetzen."),
    ),
    "fr": (
        ("Le tambour ne tourne pas", "Rompue ou tombée", "Remplacer la courroie."),
        (
            "L'eau reste dans le tambour",
            "Filtre bouché ou pompe usée",
            "Nettoyer le filtre, remplacer la pompe de vidange.",
        ),
        ("Le linge reste froid", "Chauffage coupé", "Remplacer la résistance."),
    ),
}
"""Symptom, cause, remedy, which speaks of one of the first parts."""

SAFETY = {
    "en": ("Read this first", "Lift with your legs.", "Keep fluids away from the unit.", "Unplug before you open it."),
    "de": ("Zuerst lesen", "Mit den Beinen heben.", "Flüssigkeiten fernhalten.", "Vor dem Öffnen den Stecker ziehen."),
    "fr": ("À lire en premier", "Levez avec les jambes.", "Éloignez les liquides.", "Débranchez avant d'ouvrir."),
    "es": ("Lea esto primero", "Levante con las piernas.", "Aleje los líquidos.", "Desenchufe antes de abrir."),
    "it": (
        "Leggere prima",
        "Sollevare con le gambe.",
        "Tenere lontani i liquidi.",
        "Staccare la spina prima di aprire.",
    ),
}

FILLER = (
    "This page tells what the unit has and what it has not; figures are typical ones, and single units may differ.",
    "The values were measured at room temperature with the panel at half its brightness and all radios switched on.",
    "Which of these are there depends on the model that was ordered; the label below tells it.",
    "Where a value is given as a range, both of its ends are allowed, and the shop need not adjust anything.",
    "Keep this table beside the bench: most questions that a customer asks on the telephone are answered by it.",
)


def some_parts(chance: Random, least: int, most: int) -> list[str]:
    """Parts of a laptop in the order in which they come out: the first two are first, others are missing."""
    others = chance.sample(LAPTOP[2:], chance.randint(least, most) - 2)
    return [*LAPTOP[:2], *sorted(others, key=LAPTOP.index)] if chance.random() < 0.5 else [*LAPTOP[:2], *others]


def spoken(part: str) -> str:
    """The part as it stands in a sentence: "battery", "WLAN module"."""
    return part if part[1:2].isupper() else part[:1].lower() + part[1:]


def step(chance: Random, part: str, locale: str = "en", call: str = "") -> str:
    """A sentence on how the part comes out; `call` points into a figure: " (1)"."""
    return chance.choice(_STEPS[locale]).format(
        n=chance.randint(2, 9), screw=chance.choice(SCREWS), thing=chance.choice(_THINGS[locale]),
        side=chance.choice(_SIDES[locale]), d=chance.choice([15, 30, 45, 60]), part=part, call=call,
    )  # fmt: skip


def spare_number(chance: Random) -> str:
    """As spare parts are numbered: "L12345-001", "M09877-N31"."""
    end = chance.choice(["001", "001", "005", "N31", "B31"])
    return f"{chance.choice('LMN')}{chance.randrange(10_000, 99_999)}-{end}"
