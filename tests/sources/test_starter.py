"""The starter catalog: made from two small folders, and as it ships."""

from __future__ import annotations

from pathlib import Path

import pytest

from benchlight.errors import SourceError
from benchlight.records import Guide, Step
from benchlight.sources.starter import starter_guides

from .test_lexicon import FAMILY, LINE

ASSEMBLY = (
    FAMILY.replace("[lamp]", "[lens]").replace('["Lamp", "Bulb"]', '["Lens Assembly"]').replace("[5, 15]", "[9, 9]")
)


@pytest.fixture
def folders(tmp_path: Path) -> tuple[Path, Path]:
    """A device table of three lines and a lexicon of two families that fit two of them."""
    devices, lexicon = tmp_path / "devices", tmp_path / "lexicon"
    devices.mkdir()
    lexicon.mkdir()
    plain_line = LINE.replace('["glass-lamp"]', "[]").replace("Lumo P", "Plain P")
    zoom_line = LINE.replace("Lumo Projector", "Zoomo Projector").replace("Lumo P", "Zoomo P")
    (devices / "projectors.toml").write_text(LINE + plain_line + zoom_line)
    (devices / "screens.toml").write_text(LINE.replace("Lumo P", "Screen P"))
    (lexicon / "projectors.toml").write_text(FAMILY + ASSEMBLY)
    return devices, lexicon


def test_a_guide_says_what_the_lexicon_says(folders: tuple[Path, Path]) -> None:
    guides = {guide.key: guide for guide in starter_guides(*folders)}
    assert guides["starter:lumo-p1-lens"] == Guide(
        key="starter:lumo-p1-lens",
        title="Lumo P1 Lens Assembly Replacement",
        device="Lumo P1",
        part="Lens Assembly",
        family="lens",
        categories=("projector", "Lumo Projector"),
        summary="Lamps wear out.",
        steps=(Step("Read the hour counter.", "Check first"), Step("Let it cool."), Step("Swap the lamp.")),
        tools=("Screwdriver",),
        difficulty="Easy",
        time_required="9 minutes",
        licence="Apache-2.0",
    )
    assert guides["starter:lumo-p1-lamp"].time_required == "5 \N{EN DASH} 15 minutes"


def test_only_fitting_families_of_the_same_group_make_guides(folders: tuple[Path, Path]) -> None:
    assert [guide.key for guide in starter_guides(*folders)] == [
        f"starter:{device}-{family}"
        for line in (("lumo-p1", "lumo-p2"), ("zoomo-p1", "zoomo-p2"))
        for family in ("lamp", "lens")
        for device in line
    ]


def test_a_device_line_calls_a_part_by_one_name_throughout(folders: tuple[Path, Path]) -> None:
    names: dict[str, set[str]] = {}
    for guide in starter_guides(*folders):
        if guide.key.endswith("-lamp"):
            names.setdefault(guide.categories[-1], set()).add(guide.part)
            assert guide.title == f"{guide.device} {guide.part} Replacement"
    assert all(len(used) == 1 for used in names.values())
    assert set().union(*names.values()) <= {"Lamp", "Bulb"}


def test_it_is_the_same_every_time(folders: tuple[Path, Path]) -> None:
    assert list(starter_guides(*folders)) == list(starter_guides(*folders))


def test_a_device_listed_twice_is_named(folders: tuple[Path, Path]) -> None:
    table = folders[0] / "projectors.toml"
    table.write_text(table.read_text() + LINE.replace("Lumo Projector", "Old Lumo Projector"))
    with pytest.raises(SourceError, match=r"'Lumo P1' listed twice in devices/projectors\.toml"):
        list(starter_guides(*folders))


def test_models_told_apart_by_a_plus_sign_have_guides_of_their_own(folders: tuple[Path, Path]) -> None:
    (folders[0] / "projectors.toml").write_text(LINE.replace("Lumo P2", "Lumo P1+"))
    assert {guide.key for guide in starter_guides(*folders)} >= {"starter:lumo-p1-lamp", "starter:lumo-p1-plus-lamp"}


def test_what_ships_makes_a_catalog() -> None:
    guides = list(starter_guides())
    assert len({guide.key for guide in guides}) == len(guides)
    assert len({guide.title for guide in guides}) == len(guides)
    assert all(guide.steps and guide.summary and len(guide.categories) == 2 for guide in guides)
