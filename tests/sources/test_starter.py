"""The starter catalog: made from two small folders, and as it ships."""

from __future__ import annotations

from pathlib import Path

import pytest

from benchlight.errors import SourceError
from benchlight.records import Guide, Step
from benchlight.sources.lexicon import load_families
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
        made_for=("projector",),
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


@pytest.fixture
def socket(folders: tuple[Path, Path]) -> tuple[Path, Path]:
    """Two lines whose traits say what their socket and their housing are like, a third that tells neither."""
    devices, lexicon = folders
    told = {"Lumo": '["barrel", "glued"]', "Zoomo": '["micro-usb"]', "Plain": "[]"}
    (devices / "projectors.toml").write_text(
        "".join(LINE.replace('["glass-lamp"]', traits).replace("Lumo P", f"{name} P") for name, traits in told.items())
    )
    (lexicon / "traits").mkdir()
    (lexicon / "traits" / "projectors.toml").write_text("""
[barrel]
facet = "connector"
says = "Barrel"
label = "barrel connector"

[micro-usb]
facet = "connector"
says = "Micro USB"
label = "Micro USB connector"

[glued]
facet = "open"
says = "Warm the edge and cut the adhesive."
label = "glued housing"
tools = ["Heat Gun"]
""")
    family = FAMILY.replace("[lamp]", "[socket]").replace('needs = ["glass-lamp"]', 'lacks = ["solar"]')
    family = family.replace('["Lamp", "Bulb"]', '["{connector} Port", "Power Jack"]')
    family = family.replace(
        'steps = ["Let', 'steps = ["{open|Undo the screws.}", "Unplug the {connector} board.", "Let'
    )
    (lexicon / "projectors.toml").write_text(
        family + '[[socket.variant]]\nneeds = ["barrel"]\nnames = ["{connector} Jack"]\ntools = ["Pliers"]\n'
    )
    return devices, lexicon


def test_names_steps_and_tools_follow_the_traits_of_the_device(socket: tuple[Path, Path]) -> None:
    guides = {guide.device: guide for guide in starter_guides(*socket)}
    lumo, zoomo = guides["Lumo P1"], guides["Zoomo P1"]
    assert lumo.part == "Barrel Jack"
    assert [step.text for step in lumo.steps[1:3]] == [
        "Warm the edge and cut the adhesive.",
        "Unplug the Barrel board.",
    ]
    assert lumo.tools == ("Heat Gun", "Pliers")
    assert lumo.made_for == ("projector", "barrel connector", "glued housing")
    assert zoomo.part in ("Micro USB Port", "Power Jack")
    assert zoomo.steps[1].text == "Undo the screws."
    assert zoomo.tools == ("Screwdriver",)


def test_what_no_trait_tells_is_not_said(socket: tuple[Path, Path]) -> None:
    (plain,) = (guide for guide in starter_guides(*socket) if guide.device == "Plain P1")
    assert plain.part == "Power Jack"
    assert [step.text for step in plain.steps[1:]] == ["Undo the screws.", "Let it cool.", "Swap the lamp."]
    assert plain.made_for == ("projector",)


def test_every_name_that_a_device_may_give_a_part_is_known(socket: tuple[Path, Path]) -> None:
    (family,) = load_families(socket[1])
    assert family.names == ("Barrel Port", "Micro USB Port", "Power Jack", "Barrel Jack", "Micro USB Jack")


def test_a_part_without_a_name_on_a_device_is_named(socket: tuple[Path, Path]) -> None:
    table = socket[1] / "projectors.toml"
    table.write_text(table.read_text().replace(', "Power Jack"', ""))
    with pytest.raises(SourceError, match=r"no name for the part socket on 'Plain P1'"):
        list(starter_guides(*socket))


def test_a_trait_that_a_family_does_not_go_with_leaves_it_out(socket: tuple[Path, Path]) -> None:
    table = socket[0] / "projectors.toml"
    table.write_text(table.read_text().replace("[]", '["solar"]'))
    assert "Plain P1" not in {guide.device for guide in starter_guides(*socket)}


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
    said = ("\n".join([guide.title, guide.summary, *(step.text for step in guide.steps)]) for guide in guides)
    assert not [text for text in said if "{" in text or "}" in text]
