"""The parts that a text names, in the words of guides and of people."""

from __future__ import annotations

import pytest

from benchlight.understanding.part_words import key, names_of, part_mentions
from benchlight.understanding.parts import all_parts
from benchlight.understanding.tables import table

NAMED = [
    ("washer", "Water Pump", "washer-drain-pump"),
    ("washer", "pump", "washer-drain-pump"),
    ("washer", "Laugenpumpe", "washer-drain-pump"),
    ("washer", "brushes", "washer-carbon-brushes"),
    ("washer", "Stoßdämpfer", "washer-shock-absorbers"),
    ("dishwasher", "pump", "dishwasher-drain-pump dishwasher-circulation-pump"),
    ("dishwasher", "pompe de vidange", "dishwasher-drain-pump"),
    ("refrigerator", "fan", "fridge-evaporator-fan fridge-condenser-fan"),
    ("laptop", "harddrive", "hard-drive"),
    ("laptop", "hard-drive", "hard-drive"),
    ("laptop", "HDD", "hard-drive"),
    ("laptop", "ram stick", "ram"),
    ("laptop", "power brick", "charger"),
    ("laptop", "toetsenbord", "keyboard"),
    ("laptop", "écran", "display"),
    ("desktop", "psu", "power-supply"),
    ("desktop", "ssd", "storage"),
    ("phone", "glass", "display"),
    ("phone", "batería", "battery"),
    ("phone", "accu's", "battery"),
    ("tablet", "digitiser", "digitizer display"),
    ("vacuum", "bag", "vacuum-bag"),
    ("vacuum", "brush", "vacuum-brush-roller"),
    ("vacuum", "cord", "vacuum-power-cord"),
    ("kettle", "element", "kettle-element"),
    ("dryer", "Heizung", "dryer-heating-element"),
    ("dryer", "rollers", "dryer-drum-rollers"),
    ("coffee-maker", "Brühgruppe", "coffee-brew-unit"),
    ("turntable", "needle", "stylus-cartridge"),
    ("toaster", "battery", ""),
]


@pytest.mark.parametrize(("kind", "word", "parts"), NAMED)
def test_a_word_names_the_parts_of_the_kind(kind: str, word: str, parts: str) -> None:
    assert [mention.names for mention in part_mentions(f"the {word}", (kind,))] == (
        [tuple(parts.split())] if parts else []
    )


def test_the_longest_name_counts_and_has_its_place() -> None:
    text = "swapped the CMOS  battery and batteries"
    cmos, battery = part_mentions(text, ("laptop",))
    assert (cmos.names, text[cmos.start : cmos.start + cmos.length]) == (("cmos-battery",), "CMOS  battery")
    assert (battery.names, text[battery.start :]) == (("battery",), "batteries")


def test_a_name_does_not_reach_over_a_mark() -> None:
    assert part_mentions("it was hard, drive away", ("laptop",)) == ()


def test_without_a_kind_a_word_names_the_parts_of_all() -> None:
    (mention,) = part_mentions("magnetron")
    assert mention.names == ("microwave-magnetron",)
    assert {"battery", "vacuum-battery"} <= set(part_mentions("battery")[0].names)


def test_each_line_of_the_words_stands_for_a_part_of_some_kind() -> None:
    lines = table("part-words")["words"]
    known = names_of(tuple(sorted({kind for part in all_parts() for kind in part.kinds})))
    assert [name for name in lines if key(name) not in known] == []
