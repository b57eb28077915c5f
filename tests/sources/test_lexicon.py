"""The lexicon and the device table: what is read, and what is said of a mistake in them."""

from __future__ import annotations

from pathlib import Path

import pytest

from benchlight.errors import SourceError
from benchlight.sources.lexicon import DeviceLine, PartFamily, Wording, load_devices, load_families

FAMILY = """
[lamp]
names = ["Lamp", "Bulb"]
classes = ["projector"]
needs = ["glass-lamp"]
difficulty = "Easy"
minutes = [5, 15]
tools = ["Screwdriver"]
causes = "Lamps wear out."
check_first = ["Read the hour counter."]
steps = ["Let it cool.", "Swap the lamp."]
terse = ["dark img"]
customer = ["My {device} has grown dark."]
report = [["Dark image", "Fan runs"]]
"""
LINE = """
[[line]]
class = "projector"
category = "Lumo Projector"
traits = ["glass-lamp"]
devices = ["Lumo P1", "Lumo P2"]
"""


def write(folder: Path, name: str, text: str) -> Path:
    (folder / name).write_text(text, encoding="utf-8")
    return folder


def test_a_family_is_read_with_its_group(tmp_path: Path) -> None:
    assert load_families(write(tmp_path, "projectors.toml", FAMILY)) == (
        PartFamily(
            group="projectors",
            name="lamp",
            names=("Lamp", "Bulb"),
            titles=("Lamp", "Bulb"),
            classes=("projector",),
            needs=("glass-lamp",),
            lacks=(),
            within="",
            difficulty="Easy",
            minutes=(5, 15),
            tools=("Screwdriver",),
            causes="Lamps wear out.",
            check_first=("Read the hour counter.",),
            steps=("Let it cool.", "Swap the lamp."),
            terse=("dark img",),
            customer=("My {device} has grown dark.",),
            report=(("Dark image", "Fan runs"),),
        ),
    )


WORDING = """
[lamp]
names = ["Lampe", "Birne"]
plain = ["Bild zu dunkel"]
diagnostic = ["Lüfter läuft, Bild bleibt schwarz"]
"""


def test_a_family_has_the_wordings_of_other_languages_where_they_are_asked_for(tmp_path: Path) -> None:
    for folder, text in (("", FAMILY), ("de", WORDING), ("nl", WORDING.replace("Lampe", "Lamp"))):
        (tmp_path / folder).mkdir(exist_ok=True)
        write(tmp_path / folder, "projectors.toml", text)
    (family,) = load_families(tmp_path, languages=True)
    german, dutch = family.wordings
    assert german == Wording("de", ("Lampe", "Birne"), ("Bild zu dunkel",), ("Lüfter läuft, Bild bleibt schwarz",))
    assert (dutch.language, dutch.names) == ("nl", ("Lamp", "Birne"))
    assert load_families(tmp_path)[0].wordings == ()


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ("[lamp]", "[lens]", r"de.projectors\.toml: \[lens\] is no part family of projectors\.toml in English"),
        ('plain = ["Bild zu dunkel"]', "", r"\[lamp\] plain must not be missing or empty"),
        ("plain", "complaints", "plain must not be missing"),
        ("[lamp]", '[lamp]\ncauses = "Alter"', "unknown keys: causes"),
    ],
)
def test_a_mistake_in_a_wording_is_named(tmp_path: Path, old: str, new: str, message: str) -> None:
    write(tmp_path, "projectors.toml", FAMILY)
    (tmp_path / "de").mkdir()
    write(tmp_path / "de", "projectors.toml", WORDING.replace(old, new))
    with pytest.raises(SourceError, match=message):
        load_families(tmp_path, languages=True)


def test_a_device_line_is_read_with_its_group(tmp_path: Path) -> None:
    assert load_devices(write(tmp_path, "projectors.toml", LINE)) == (
        DeviceLine("projectors", "projector", "Lumo Projector", ("glass-lamp",), ("Lumo P1", "Lumo P2")),
    )


def test_files_come_in_the_order_of_their_names(tmp_path: Path) -> None:
    for name in ("b", "a", "c"):
        write(tmp_path, f"{name}.toml", LINE)
    assert [line.group for line in load_devices(tmp_path)] == ["a", "b", "c"]


@pytest.mark.parametrize(
    ("device_class", "traits", "fits"),
    [
        ("projector", ("glass-lamp", "zoom"), True),
        ("projector", ("zoom",), False),
        ("projector", (), False),
        ("television", ("glass-lamp",), False),
    ],
)
def test_a_family_fits_by_class_and_traits(
    tmp_path: Path, device_class: str, traits: tuple[str, ...], fits: bool
) -> None:
    family = load_families(write(tmp_path, "projectors.toml", FAMILY))[0]
    assert family.fits(DeviceLine("projectors", device_class, "Lumo", traits, ("Lumo P1",))) is fits


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ("[lamp]", "[Lamp]", r"\[Lamp\] is not a name"),
        ('names = ["Lamp", "Bulb"]', "names = []", r"\[lamp\] names must not be missing or empty"),
        ('classes = ["projector"]', "", r"\[lamp\] classes must not be missing or empty"),
        ('needs = ["glass-lamp"]', 'needs = "glass-lamp"', r"\[lamp\] needs must be a list of texts"),
        ('"Easy"', '"Trivial"', r"\[lamp\] difficulty must be one of: Very easy, Easy"),
        ("[5, 15]", "[15, 5]", r"\[lamp\] minutes must be two whole numbers, the shorter time first"),
        ("[5, 15]", "[5]", r"\[lamp\] minutes must be two"),
        ("[5, 15]", '"5-15"', r"\[lamp\] minutes must be two"),
        ('"Lamps wear out."', '" "', r"\[lamp\] causes must be a text that is not empty"),
        ('["dark img"]', '["dark img", ""]', r"\[lamp\] terse must be a list of texts, none of them empty"),
        ('[["Dark image", "Fan runs"]]', '["Dark image"]', r"\[lamp\] report must be a list of texts"),
        ("customer =", "custmer =", r"\[lamp\] has unknown keys: custmer"),
        ("[lamp]", "lamp = 1\n[other]", r"\[lamp\] is a single value"),
        ("[lamp]", "[lamp", r"is not valid TOML: .*line 2"),
    ],
)
def test_a_mistake_in_a_family_is_named(tmp_path: Path, old: str, new: str, message: str) -> None:
    assert old in FAMILY
    with pytest.raises(SourceError, match=rf"projectors\.toml.*{message}"):
        load_families(write(tmp_path, "projectors.toml", FAMILY.replace(old, new)))


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ('"projector"', "5", r"\[line 2\] class must be a text"),
        ('["Lumo P1", "Lumo P2"]', "[]", r"\[line 2\] devices must not be missing or empty"),
        ("category", "categroy", r"\[line 2\] category must be a text"),
        ("traits", "trait", r"\[line 2\] has unknown keys: trait"),
        ("[[line]]", "[[lines]]", r"may hold \[\[line\]\] tables and nothing else"),
    ],
)
def test_a_mistake_in_a_device_line_is_named(tmp_path: Path, old: str, new: str, message: str) -> None:
    with pytest.raises(SourceError, match=rf"projectors\.toml.*{message}"):
        load_devices(write(tmp_path, "projectors.toml", LINE + LINE.replace(old, new)))


def test_folders_and_files_that_cannot_be_read_are_named(tmp_path: Path) -> None:
    with pytest.raises(SourceError, match="nowhere has no TOML files"):
        load_families(tmp_path / "nowhere")
    (tmp_path / "a.toml").write_bytes(b'x = "\xff"')
    with pytest.raises(SourceError, match=r"a\.toml is not UTF-8"):
        load_families(tmp_path)
