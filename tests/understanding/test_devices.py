"""Devices as technicians write them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np
import pytest

from benchlight.index.devices import Devices
from benchlight.understanding.devices import DeviceMatch, DeviceMatcher

NAMES = [
    "Acura Integra 1994-2001",
    "Apple Watch Series 3",
    "Canon PowerShot SD1000",
    "Dyson V8 Animal",
    "Honda Civic 1998–2002",
    "Karcher K5",
    "KitchenAid KSM150",
    "Lenovo ThinkPad T470",
    "Lenovo ThinkPad T480",
    "Lenovo ThinkPad X240",
    "Linksys WRT54G",
    "Router",
    "Samsung Galaxy S8",
    "Samsung Galaxy S9",
    "Samsung Galaxy S9 Active",
    "Samsung WF42H5000AW",
    "Sony PlayStation 3",
    "Sony PlayStation 4",
    "Sony WH-1000XM4",
    "iPhone 11",
    "iPhone 12",
    "iPhone 12 Pro",
    "iPhone 12 Pro Max",
    "iPhone 13",
]
OTHERS = [f"Gizmo G{number}Z" for number in range(1200)]
"""A word tells the more, the more devices do not have it."""
NICKNAMES = {"ps": "playstation", "tp": "thinkpad", "gs": "galaxy s", "ip": "iphone"}


def matcher(names: Sequence[str], nicknames: Mapping[str, str], common: frozenset[str] = frozenset()) -> DeviceMatcher:
    devices = Devices()
    for number, name in enumerate(names):
        devices.add(number, name)
    devices.weigh(np.ones(len(names), dtype=np.bool_), common)
    return DeviceMatcher(devices, nicknames)


@pytest.fixture(scope="module")
def index() -> DeviceMatcher:
    """An index of `NAMES` where "router" is also a kind of device."""
    return matcher([*NAMES, *OTHERS], NICKNAMES, common=frozenset({"router", "watch", "screen"}))


def recognised(match: DeviceMatch) -> str | None:
    return None if match.recognised is None else [*NAMES, *OTHERS][match.recognised]


def best(match: DeviceMatch) -> str:
    return [*NAMES, *OTHERS][int(match.scores.argmax())]


@pytest.mark.parametrize(
    ("text", "device"),
    [
        ("thinkpad t480 dies at 30 percent", "Lenovo ThinkPad T480"),  # brand left out
        ("Lenovo ThinkPad T480 battery", "Lenovo ThinkPad T480"),
        ("t480 no power", "Lenovo ThinkPad T480"),  # model number alone
        ("T480. Fan noisy.", "Lenovo ThinkPad T480"),
        ("wrt54g drops wifi", "Linksys WRT54G"),
        ("wf42h5000 leaks", "Samsung WF42H5000AW"),  # model number cut short
        ("wf-42h5000aw leaks", "Samsung WF42H5000AW"),  # hyphens that the maker does not write
        ("wh1000xm4 one side dead", "Sony WH-1000XM4"),  # and such as it does
        ("WH-1000XM4 one side dead", "Sony WH-1000XM4"),
        ("wh1000xm one side dead", "Sony WH-1000XM4"),
        ("wh 1000 xm4 one side dead", "Sony WH-1000XM4"),
        ("kärcher k5 tropft", "Karcher K5"),
        ("galaxy s9 cracked", "Samsung Galaxy S9"),
        ("galaxy s 9 cracked", "Samsung Galaxy S9"),
        ("galaxy s9 active cracked", "Samsung Galaxy S9 Active"),
        ("think pad t480", "Lenovo ThinkPad T480"),
        ("tp t480", "Lenovo ThinkPad T480"),  # nicknames
        ("ps4 no picture", "Sony PlayStation 4"),
        ("ps 3 no picture", "Sony PlayStation 3"),
        ("iphone12 wont charge", "iPhone 12"),  # written together
        ("ip13 dark", "iPhone 13"),
        ("iphne 13 dark", "iPhone 13"),  # a slip
        ("playstaton 4 loud", "Sony PlayStation 4"),
        ("honda civic 2001 stalls", "Honda Civic 1998–2002"),  # a year of the range
        ("acura integra 1999", "Acura Integra 1994-2001"),
        ("IPHONE 12 PRO MAX", "iPhone 12 Pro Max"),
        ("iphone 12 pro screen dark", "iPhone 12 Pro"),
        ("iphone 12 screen dark", "iPhone 12"),
    ],
)
def test_a_device_is_recognised(index: DeviceMatcher, text: str, device: str) -> None:
    assert recognised(index.match(text)) == device
    assert best(index.match(text)) == device


@pytest.mark.parametrize(
    "text",
    [
        "",
        "no power at all",
        "router drops wifi",  # a kind of device that is also a name
        "watch screen dark",
        "lenovo thinkpad dies",  # three could be meant
        "iphone dark",
        "galaxy cracked",
        "12 volts on the rail",  # numbers by chance
        "fuse blows at 13 amp",
        "t490 no power",  # another model, not a slip
        "iphone 14 dark",
    ],
)
def test_no_device_is_recognised(index: DeviceMatcher, text: str) -> None:
    match = index.match(text)
    assert recognised(match) is None
    assert match.words == ()


def test_a_year_outside_the_range_does_not_count(index: DeviceMatcher) -> None:
    inside, outside = index.match("honda civic 2001"), index.match("honda civic 2009")
    civic = NAMES.index("Honda Civic 1998–2002")
    assert inside.scores[civic] > outside.scores[civic]


def test_words_of_the_recognised_device_are_told(index: DeviceMatcher) -> None:
    assert index.match("lenovo t480 battery dies").words == ("lenovo", "t480")
    assert index.match("galaxy s 9 battery dies").words == ("galaxy", "s", "9")
    assert index.match("ps4 no picture").words == ("ps4",)
    assert index.match("sony WH-1000XM4 dead").words == ("sony", "wh", "1000xm4", "wh1000xm4")


def test_evidence_has_the_words_as_the_text_writes_them(index: DeviceMatcher) -> None:
    sony, karcher = NAMES.index("Sony WH-1000XM4"), NAMES.index("Karcher K5")
    assert index.match("Sony WH-1000XM4 dead").words_for(sony) == ("sony", "wh-1000xm4")
    assert index.match("Kärcher K5 tropft").words_for(karcher) == ("kärcher", "k5")


def test_an_ambiguous_name_scores_all_that_it_could_be_alike(index: DeviceMatcher) -> None:
    scores = index.match("lenovo thinkpad dies").scores
    thinkpads = [NAMES.index(f"Lenovo ThinkPad {model}") for model in ("T470", "T480", "X240")]
    assert len({float(scores[each]) for each in thinkpads}) == 1
    assert scores[thinkpads[0]] > scores[NAMES.index("iPhone 12")] == 0


def test_more_of_a_name_is_surer(index: DeviceMatcher) -> None:
    device = NAMES.index("Lenovo ThinkPad T480")
    brand, line, model = (
        float(index.match(text).scores[device]) for text in ("lenovo", "lenovo thinkpad", "lenovo thinkpad t480")
    )
    assert 0 < brand < line < model <= 1


def test_the_nearer_of_two_variants_scores_higher(index: DeviceMatcher) -> None:
    scores = index.match("iphone 12 pro").scores
    plain, pro, pro_max = (scores[NAMES.index(name)] for name in ("iPhone 12", "iPhone 12 Pro", "iPhone 12 Pro Max"))
    assert pro > plain
    assert pro > pro_max


def test_a_repeated_word_counts_once(index: DeviceMatcher) -> None:
    once, often = index.match("lenovo"), index.match("lenovo lenovo lenovo lenovo")
    assert often.scores.tolist() == once.scores.tolist()


def test_no_devices_at_all() -> None:
    match = matcher([], NICKNAMES).match("thinkpad t480")
    assert match.recognised is None
    assert match.scores.shape == (0,)


def test_guides_without_a_device_are_never_recognised() -> None:
    match = matcher(["", "iPhone 12"], {}).match("something else")
    assert match.recognised is None
    assert match.scores.tolist() == [0, 0]


def test_a_device_without_guides_is_never_recognised_and_makes_no_other_doubtful() -> None:
    devices = Devices()
    for number, name in enumerate([*NAMES, *OTHERS]):
        devices.add(number, name)
    living = np.ones(len(NAMES) + len(OTHERS), dtype=np.bool_)
    gone = [NAMES.index(name) for name in ("Lenovo ThinkPad T470", "Lenovo ThinkPad X240", "iPhone 12")]
    living[gone] = False
    devices.weigh(living, frozenset())
    match = DeviceMatcher(devices, NICKNAMES).match
    assert recognised(match("lenovo thinkpad dies")) == "Lenovo ThinkPad T480"
    for text in ("x240 dies", "iphone 12 dark", "lenovo thinkpad t470"):
        assert match(text).recognised not in gone
        assert match(text).scores[gone].tolist() == [0, 0, 0]
    devices.weigh(np.zeros(len(living), dtype=np.bool_), frozenset())
    assert match("iphone 13").recognised is None


def test_a_small_catalog_recognises_a_model_number_too() -> None:
    names = ["Lenovo ThinkPad T480", "Dell XPS 13 9360", "HP EliteBook 840 G3", "Acer Swift 3", "Asus ZenBook UX305"]
    match = matcher(names, {}).match("t480 shuts off at 30%")
    assert match.recognised == 0


@pytest.mark.parametrize(
    ("text", "device", "named"),
    [
        ("thinkpad t480 dies", "Lenovo ThinkPad T480", ("thinkpad", "t480")),
        ("thinkpad t480 dies", "Lenovo ThinkPad T470", ()),  # another is named
        ("lenovo thinkpad dies", "Lenovo ThinkPad T480", ("lenovo", "thinkpad")),  # one of three
        ("lenovo says it is no thinkpad fault", "Lenovo ThinkPad T480", ()),
        ("sent to lenovo", "Lenovo ThinkPad T480", ()),  # a brand names no device
        ("no power", "Lenovo ThinkPad T480", ()),
    ],
)
def test_the_words_that_name_a_device(index: DeviceMatcher, text: str, device: str, named: tuple[str, ...]) -> None:
    assert index.match(text).words_for(NAMES.index(device)) == named


def test_a_word_with_a_digit_names_each_of_the_devices_that_it_may_mean() -> None:
    index = matcher(["PlayStation 3 Slim", "PlayStation 3 Fat", "PlayStation 4", *OTHERS], NICKNAMES)
    match = index.match("ps3 red light")
    assert match.recognised is None
    assert [match.words_for(device) for device in range(3)] == [("ps3",), ("ps3",), ()]
