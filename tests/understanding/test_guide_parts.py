"""The lexicon's part behind what imported guides call theirs."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from benchlight.sources.myfixit import record_of
from benchlight.understanding.guide_parts import part_of_guide
from benchlight.understanding.kinds import all_kinds
from benchlight.understanding.parts import all_parts

SHARED = Path(__file__).parents[3] / "shared"


def name(kind: str, called: str) -> str:
    number = part_of_guide(kind, called)
    return all_parts()[number].name if number >= 0 else ""


@pytest.mark.parametrize(
    ("kind", "called", "part"),
    [
        ("laptop", "Touch Pad Assembly", "trackpad"),
        ("laptop", "Trackpad", "trackpad"),
        ("laptop", "Heat Sink and Fan", "thermal-paste-heatsink"),
        ("laptop", "BATTERY", "battery"),
        ("laptop", "Hard Drives", "hard-drive"),
        ("laptop", "Wi-Fi Card", "wifi-card"),
        ("laptop", "Left Speaker", "speakers"),
        ("phone", "Rear-Facing Camera", "rear-camera"),
        ("phone", "Front Facing Camera Assembly", "front-camera"),
        ("phone", "SIM Card Tray", "sim-tray"),
        ("phone", "Battery", "battery"),
        ("washer", "Drain Pump Motor", "washer-drain-pump"),
        ("washer", "Drum Bearings", "washer-bearings"),
        ("vacuum", "Brush Roll", "vacuum-brush-roller"),
        ("refrigerator", "Door Gasket (Freezer)", "fridge-door-gasket"),
        ("printer", "Pickup Roller", "paper-feed-roller"),
    ],
)
def test_an_imported_name_is_that_of_a_part_of_the_kind(kind: str, called: str, part: str) -> None:
    assert name(kind, called) == part


@pytest.mark.parametrize(
    ("kind", "called", "part"),
    [
        ("laptop", "Akku tauschen", "battery"),
        ("laptop", "Austausch des Akkus", "battery"),
        ("laptop", "Remplacement de la batterie", "battery"),
        ("laptop", "Cambiar la pantalla", "display"),
        ("laptop", "Sostituzione della tastiera", "keyboard"),
        ("laptop", "Accu vervangen", "battery"),
        ("washer", "Laugenpumpe", "washer-drain-pump"),
        ("washer", "Waschmaschinenpumpe wechseln", "washer-drain-pump"),
        ("washer", "Koolborstels vervangen", "washer-carbon-brushes"),
        ("washer", "Changer la courroie", "washer-drive-belt"),
        ("washer", "Cambiar la bomba de desagüe", "washer-drain-pump"),
        ("washer", "Sostituire la guarnizione dell'oblò", "washer-door-boot"),
        ("bicycle", "Band", "tire-tube"),
        ("phone", "Display ersetzen", "display"),
        ("phone", "Vitre arrière", "rear-glass"),
        ("washer", "Gehäuse öffnen", ""),
        ("", "Schlauch ersetzen", ""),
    ],
)
def test_a_guide_in_another_language_is_of_the_part_that_it_names(kind: str, called: str, part: str) -> None:
    assert name(kind, called) == part


def test_of_an_unknown_kind_a_guide_in_another_language_is_of_what_most_kinds_call_so() -> None:
    assert all_parts()[part_of_guide("", "Akku tauschen")].names[0] == "Battery"


def test_the_same_words_turned_round_are_another_part() -> None:
    assert name("vacuum", "Motor Brushes") == "vacuum-carbon-brushes"
    assert name("vacuum", "Main Brush Motor") != "vacuum-carbon-brushes"
    assert name("vacuum", "Side Brush Motor") == "robot-side-brush"


def test_the_same_name_is_another_part_of_another_kind() -> None:
    assert name("washer", "Drain Pump") == "washer-drain-pump"
    assert name("dishwasher", "Drain Pump") == "dishwasher-drain-pump"


@pytest.mark.parametrize("called", ["", "Flux Capacitor Housing", "Teardown", "()", "and", " & , ", "12", "ドア"])
def test_what_is_no_part_is_none(called: str) -> None:
    assert part_of_guide("washer", called) == -1


def test_a_part_that_only_devices_of_another_kind_have_is_theirs() -> None:
    assert part_of_guide("toaster", "Magnetron") == all_parts().named("microwave", "microwave-magnetron")
    assert part_of_guide("", "Magnetron") == all_parts().named("microwave", "microwave-magnetron")


def test_every_name_in_the_table_is_found() -> None:
    wrong = [
        (kind, called)
        for number, part in enumerate(all_parts())
        for kind in part.kinds
        for called in part.names[:1]
        if part_of_guide(kind, called) != number
    ]
    assert len(wrong) <= 0.02 * len(all_parts()), wrong


def covered(parts: list[tuple[str, str]]) -> float:
    """Share of the (kind, name of the part) that are one of the lexicon's."""
    return sum(part_of_guide(*each) >= 0 for each in parts) / len(parts)


def test_most_parts_of_imported_guides_are_known() -> None:
    folder = SHARED / "data" / "myfixit"
    if not folder.is_dir():
        pytest.skip(f"{folder} is not there")
    lines = [line for file in folder.glob("*.json") for line in file.read_text(encoding="utf-8").splitlines()]
    guides = [record_of(json.loads(line), "myfixit") for line in lines]
    of_kinds = [(all_kinds().of_path(guide.categories), guide.part) for guide in guides if guide.part]
    parts = [(kind, part) for kind, part in of_kinds if kind]
    assert len(parts) > 1_000
    assert covered(parts) >= 0.55


def test_nearly_all_parts_of_a_list_of_models_are_known() -> None:
    file = SHARED / "exam" / "catalog.jsonl"
    if not file.exists():
        pytest.skip(f"{file} is not there")
    rows = [json.loads(line) for line in file.read_text(encoding="utf-8").splitlines()]
    assert covered([(row["device_class"], row["part"]) for row in rows if row["source"] != "myfixit"]) >= 0.95
    assert covered([(row["device_class"], row["part"]) for row in rows if row["source"] == "myfixit"]) >= 0.55
