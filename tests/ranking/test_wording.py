"""What rows, counts and codes say."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from benchlight.ranking import wording
from benchlight.records import CodeMeaning, Evidence, Hit, Piece, Sort, Understanding
from benchlight.translation import speak


@pytest.fixture
def _english_again() -> Iterator[None]:
    yield
    speak("en")


def hit(title: str, device: str = "", part: str = "", kind: str = "") -> Hit:
    return Hit("t:1", title, device, part, (kind,), 1.0, 0.5, Evidence(), cause=f"{kind}/{part}" if part else "")


@pytest.mark.parametrize(
    ("title", "device", "part", "first", "others"),
    [
        ("Lenovo ThinkPad T480 Fan Replacement", "Lenovo ThinkPad T480", "Fan", "Fan", ["Lenovo ThinkPad T480"]),
        ("Bosch WAE28 Drain pump cleaning", "Bosch WAE28", "Drain Pump", "Drain Pump", ["Bosch WAE28", "cleaning"]),
        ("iPad mini\n  Wi-Fi: Battery", "iPad Mini  Wi-Fi", "", "Battery", ["iPad Mini Wi-Fi"]),
        ("How to open the T480", "T480", "Bottom cover", "Bottom cover", ["How to open the T480"]),
        ("iPhone 8", "iPhone 8", "Screen", "Screen", ["iPhone 8"]),
        ("iPhone 8", "iPhone 8", "", "iPhone 8", []),
        ("Fan", "", "Fan", "Fan", []),
        ("Oil change", "", "", "Oil change", []),
    ],
)
def test_the_part_is_read_first_and_nothing_twice(
    title: str, device: str, part: str, first: str, others: list[str]
) -> None:
    assert wording.lines(hit(title, device, part)) == (first, others)


@pytest.mark.parametrize(
    ("title", "device", "first"),
    [
        ("ThinkPad X1 – Fan", "ThinkPad X1", "Fan"),
        ("ThinkPad X1: Fan", "ThinkPad X1", "Fan"),
        ("ThinkPad X1-Carbon Fan", "ThinkPad X1", "ThinkPad X1-Carbon Fan"),
        ("iPhone 8/8 Plus Battery", "iPhone 8", "iPhone 8/8 Plus Battery"),
        ("iPhone 12 Fantastic", "iPhone 1", "iPhone 12 Fantastic"),
        ("S9+ Screen", "S9", "S9+ Screen"),
    ],
)
def test_a_title_is_not_torn_where_a_shorter_name_begins_it(title: str, device: str, first: str) -> None:
    assert wording.lines(hit(title, device))[0] == first


def test_under_its_cause_a_guide_is_called_by_its_device() -> None:
    cause = hit("Bosch WAE28 Drain Pump Replacement", "Bosch WAE28", "Drain Pump")
    same = hit("LG F14 Drain pump Replacement", "LG F14", "Drain pump")
    other_name = hit("Miele W1 Water Pump Replacement", "Miele W1", "Water Pump")
    assert wording.lines(same, cause) == ("LG F14", [])
    assert wording.lines(other_name, cause) == ("Miele W1", ["Water Pump"])
    assert wording.lines(hit("Cleaning any drain pump", "", "Drain Pump"), cause)[0] == "Drain Pump"


@pytest.mark.parametrize(
    ("language", "battery", "pump"),
    [
        ("en", "Battery", "Drain Pump"),
        ("de", "Akku", "Laugenpumpe"),
        ("nl", "Accu", "Afvoerpomp"),
        ("fr", "Batterie", "Pompe de vidange"),
        ("es", "Batería", "Bomba de desagüe"),
        ("it", "Batteria", "Pompa di scarico"),
    ],
)
@pytest.mark.usefixtures("_english_again")
def test_a_row_calls_its_part_as_people_do_in_the_language_that_is_spoken(
    language: str, battery: str, pump: str
) -> None:
    speak(language)
    of_battery = hit("T480 Battery Replacement", "T480", "Battery")._replace(cause="laptop/battery")
    of_pump = hit("W1 Drain Pump Replacement", "W1", "Drain Pump")._replace(cause="washer/washer-drain-pump")
    same = of_pump._replace(title="W2 Drain Pump Replacement", device="W2")
    assert wording.lines(of_battery) == (battery, ["T480"])
    assert wording.lines(of_pump) == (pump, ["W1"])
    assert wording.lines(same, of_pump) == ("W2", [])


def test_a_row_says_the_kind_of_device_where_it_may_be_another() -> None:
    pumps = [hit(f"{device} Pump", device, "Pump", kind) for device, kind in (("W1", "washer"), ("G2", "dishwasher"))]
    assert wording.kinds_to_say(pumps, []) == ["washing machine", "dishwasher"], "the text says neither"
    assert wording.kinds_to_say(pumps, ["washer", "dishwasher"]) == ["washing machine", "dishwasher"], "it says both"
    assert wording.kinds_to_say(pumps, ["washer"]) == ["", "dishwasher"]
    assert wording.kinds_to_say(pumps[:1], []) == [""], "there is no other"
    title = hit("Oil change", kind="vehicle")
    assert wording.kinds_to_say([*pumps, title], []) == ["washing machine", "dishwasher", ""]
    assert wording.lines(pumps[0], kind="washing machine") == ("Pump", ["washing machine", "W1"])
    assert wording.lines(hit("Opening", "Any dishwasher"), kind="dishwasher") == ("Opening", ["Any dishwasher"])


def test_a_device_says_its_kind_as_well() -> None:
    pieces = (
        Piece(Sort.DEVICE, "iPhone 8", "iPhone 8"),
        Piece(Sort.KIND, "phone", "phone"),
        Piece(Sort.EXCLUDED, "phone-battery", "not the battery"),
    )
    assert [piece.label for piece in wording.pieces(Understanding(pieces))] == ["iPhone 8", "not the battery"]
    assert [piece.label for piece in wording.pieces(Understanding(pieces[1:]))] == ["phone", "not the battery"]


E18 = CodeMeaning(
    "E18", "Bosch, Siemens", "washer", "Water is not pumped away in time", ("washer-drain-pump",),
    "Clean the coin trap.", "high", "Bosch manual",
)  # fmt: skip


@pytest.mark.parametrize(
    ("code", "line"),
    [
        (E18, "E18 · Bosch, Siemens washing machine: Water is not pumped away in time. First: clean the coin trap."),
        (E18._replace(certainty="medium", check=""),
         "E18 · Bosch, Siemens washing machine: Water is not pumped away in time (likely)."),
        (E18._replace(maker="", kind="coffee-maker", meaning="No water.", certainty="low", check="PCB: look at it"),
         "E18 · coffee maker: No water (uncertain). First: PCB: look at it."),
        (CodeMeaning("E99", "Bosch", "washer", ""), "E99 · Bosch washing machine: not a code that Benchlight knows."),
        (CodeMeaning("E99", "", "", ""), "E99: not a code that Benchlight knows."),
    ],
)  # fmt: skip
def test_a_code_is_told_in_one_line(code: CodeMeaning, line: str) -> None:
    assert wording.pinned(Understanding(codes=(code,))) == [line]


def test_further_readings_of_a_code_begin_with_or_and_notices_stand_behind_them() -> None:
    makers = [E18._replace(maker=maker) for maker in ("Bosch", "Candy", "LG")]
    other = E18._replace(code="F4", source="")
    said = wording.pinned(Understanding(codes=(*makers, other), notices=("The Juno-106 is not in the catalog.",)))
    assert [line.split(" washing machine")[0] for line in said] == [
        "E18 · Bosch", "or E18 · Candy", "or E18 · LG", "F4 · Bosch, Siemens", "The Juno-106 is not in the catalog.",
    ]  # fmt: skip
    assert wording.sources(Understanding(codes=(*makers, other))) == ["Source of E18: Bosch manual"]
