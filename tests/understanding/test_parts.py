"""The table of parts, which is made from the lexicon."""

from __future__ import annotations

from benchlight import resources
from benchlight.training.part_table import part_table
from benchlight.understanding.parts import PARTS, all_parts


def test_the_table_is_what_the_lexicon_says() -> None:
    shipped = (resources.folder("ranking") / PARTS).read_text(encoding="utf-8")
    assert shipped == part_table(), "run python -m benchlight.training.part_table"


def test_a_part_is_found_by_its_kind_and_name() -> None:
    parts = all_parts()
    pump = parts[parts.named("washer", "washer-drain-pump")]
    assert "Water Pump" in pump.names
    assert parts.named("toaster", "washer-drain-pump") == -1
    assert all("washer" in parts[number].kinds for number in parts.of_kind("washer"))
