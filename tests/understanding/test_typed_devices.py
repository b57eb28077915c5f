"""Devices of the starter catalog, as their names are and as people type them; and texts that name none."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

from benchlight import resources
from benchlight.index.search_index import SearchIndex
from benchlight.records import Listing
from benchlight.sources.starter import starter_guides
from benchlight.understanding.devices import DeviceKinds, DeviceMatcher
from benchlight.understanding.kinds import all_kinds
from benchlight.understanding.path_kinds import PathKinds

TYPED = [
    tuple(line.split(" | "))
    for line in (Path(__file__).parent / "typed_devices.txt").read_text(encoding="utf-8").splitlines()
    if not line.startswith("#")
]
NOT_YET = frozenset(
    [
        "t 61 no display",  # three letters and digits
        "a7 ii ibis",
        "cr-v 2009 ac",
        "iphonexr speaker",  # letters written together
        "kobo clarahd frozen",
        "surface go charging",  # everyday words, and neither brand nor number
        "switch oled dock",
        "technics sl1200 mk5 pitch",  # a model number in pieces
        "samsung un 55 nu 7100 backlight",
    ]
)


class Bench:
    """The devices of the starter catalog, and how a text is matched with them."""

    def __init__(self) -> None:
        listings = (
            Listing(number, guide.key, guide.title, guide.device, guide.part, guide.family, guide.categories)
            for number, guide in enumerate(starter_guides())
        )
        index = SearchIndex.of_listings(listings, {})
        nicknames = tomllib.loads((resources.folder("ranking") / "nicknames.toml").read_text(encoding="utf-8"))
        self.kind_of = DeviceKinds(index, PathKinds(index.corpus))
        self.matcher = DeviceMatcher(index.devices, nicknames, self.kind_of)
        self.names = list(index.corpus.devices)

    def recognised(self, text: str) -> str | None:
        device = self.matcher.match(text, [piece.name for piece in all_kinds().recognise(text)]).recognised
        return None if device is None else self.names[device]

    def notice(self, text: str) -> str | None:
        kinds = [piece.name for piece in all_kinds().recognise(text)]
        unknown = self.matcher.unknown(text, self.matcher.match(text, kinds), kinds)
        return None if unknown is None else unknown.notice(has_guides=unknown.kind in all_kinds())


@pytest.fixture(scope="module")
def bench() -> Bench:
    return Bench()


def test_there_are_many_forms_and_few_are_not_recognised() -> None:
    assert len(TYPED) >= 150
    assert len(NOT_YET) / len(TYPED) <= 0.05
    assert {text for text, _ in TYPED} >= NOT_YET


@pytest.mark.parametrize(("text", "device"), TYPED)
def test_a_device_is_recognised_as_people_type_it(
    bench: Bench, text: str, device: str, request: pytest.FixtureRequest
) -> None:
    if text in NOT_YET:
        request.applymarker(pytest.mark.xfail(reason="not yet", strict=True))
    assert bench.recognised(text) == device


def test_every_device_is_recognised_by_its_full_name(bench: Bench) -> None:
    assert [name for name in bench.names if bench.recognised(f"{name} does not work") != name] == []


@pytest.mark.parametrize(
    "text",
    [
        "nothing happens when I press the button",
        "nothing wrong with the phone, 1 month old",
        "keeps losing time",
        "takes a long time to start",
        "das Gerät geht nicht mehr an",
        "das Kabel ist kaputt, nach 2 Jahren",
        "bosch drill bought 15 months ago, no spark",
        "go over it one more time, then note what you see",
        "light goes on, plus a click",
        "air comes out at the edge",
        "desk lamp, switch broken",
        "floor lamp flickers",
        "air fryer stays cold",
        "4 slice toaster, one side cold",
        "windows 10 will not install",
        "android 9 update failed",
        "fuse of 13 amp blows",
        "kettle 2200 w trips the fuse",
        "broke in 2015, worked for 8 years",
        "lamps x 3, all dark",
        "gekauft am 9/9/2016",
        "er zit een klein lampje op dat niet brandt",
        "la luz no enciende, nada funciona",
        "il tasto non va, una volta su due",
        "rien ne marche, il reste sur mode 3",
        "turned on, cuts out after 30 seconds",
        "screen 15 inch cracked",
        "back up plus power, slim chance",
        "my book fell on it",
        "drill sparks at the vents",
    ],
)
def test_everyday_words_and_measures_name_no_device(bench: Bench, text: str) -> None:
    assert bench.recognised(text) is None


@pytest.mark.parametrize(
    ("text", "device"),
    [
        ("honda fit stalls", "2009-2014 Honda Fit"),  # its brand
        ("nothing phone 1 no touch", "Nothing Phone (1) A063"),
        ("henry hoover dead", "Numatic Henry HVR160"),  # its kind
        ("Canon EOS 5D Mark II next to the tv", "Canon EOS 5D Mark II"),  # its whole name
    ],
)
def test_an_everyday_name_counts_beside_brand_number_or_kind(bench: Bench, text: str, device: str) -> None:
    assert bench.recognised(text) == device


def test_a_device_of_another_kind_is_not_meant(bench: Bench) -> None:
    assert bench.recognised("note 2 dark") == "Samsung Galaxy Note II GT-N7100"
    assert bench.recognised("left you a note 2 days ago: washing machine leaks") is None
    assert bench.recognised("note 2: washing machine leaks") is None


def test_what_is_a_code_names_no_device(bench: Bench) -> None:
    text = "bosch washer shows e18, drain pump hums t480"
    assert bench.recognised(text) == "Lenovo ThinkPad T480"
    match = bench.matcher.match(text, ignore=[(text.index("t480"), 4)])
    assert match.recognised is None


def test_the_place_of_a_device_is_told(bench: Bench) -> None:
    text = "My ThinkPad T-480, and nothing else"
    match = bench.matcher.match(text)
    assert [text[start : start + length] for start, length in match.spans] == ["ThinkPad T-480"]
    assert bench.kind_of.of(match.recognised or 0) == "laptop"


@pytest.mark.parametrize(
    ("text", "notice"),
    [
        ("Roland Juno-106 dead voice", "Roland Juno-106 is not in the catalog, and it has no guides for synthesizers."),
        ("Canon XZ9000 printer", "Canon XZ9000 is not in the catalog; guides for other printers come first."),
        ("Samsung SM-A999X dark", "Samsung SM-A999X is not in the catalog."),
        ("Lenovo ThinkPad T480 dark", None),
        ("Samsung 32 inch tv dark", None),
        ("hp does not see usb3", None),
        ("bosch drill, 15 months", None),
    ],
)
def test_a_device_that_the_catalog_has_not_is_said_so(bench: Bench, text: str, notice: str | None) -> None:
    assert bench.notice(text) == notice
