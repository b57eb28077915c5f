"""Codes in the words of people who describe a fault, over a small table of its own."""

from __future__ import annotations

import pytest

from benchlight.records import Code, Signal, Sort
from benchlight.understanding.code_table import CodeTable
from benchlight.understanding.codes import Codes, in_our_words

CODE, BEEPS, BLINKS, LIGHTS = Signal
WASHER, LAPTOP = ("washer",), ("laptop",)

TABLE = (
    Code("E18", WASHER, "bosch drain", ("Bosch", "Siemens"), also=("F18",)),
    Code("E18", ("dishwasher",), "bosch dishwasher inlet", ("Bosch",)),
    Code("E18", WASHER, "haier door", ("Haier",), certainty="low"),
    Code("E18", WASHER, "candy heater", ("Candy",), certainty="medium"),
    Code("E18", WASHER, "beko motor", ("Beko",), certainty="medium"),
    Code("SE", WASHER, "samsung drain", ("Samsung",), also=("5C",)),
    Code("1E", WASHER, "samsung level", ("Samsung",)),
    Code("LE", WASHER, "samsung leak", ("Samsung",)),
    Code("HE", WASHER, "samsung heater", ("Samsung",)),
    Code("LE", WASHER, "lg motor", ("LG",)),
    Code("IE", WASHER, "lg inlet", ("LG",)),
    Code("OE", WASHER, "lg drain", ("LG",)),
    Code("PC", WASHER, "samsung clutch", ("Samsung",)),
    Code("F08", WASHER, "hotpoint heater", ("Hotpoint",)),
    Code("F5E2", WASHER, "whirlpool lid", ("Whirlpool",)),
    Code("Er IF", ("refrigerator",), "lg ice fan", ("LG",)),
    Code("E14", ("oven",), "oven probe", ("Bosch",)),
    Code("A3", ("printer",), "scanner stuck", ("Brother",)),
    Code("48", ("printer",), "print head", ("Brother",)),
    Code("50.3", ("printer",), "fuser", ("HP",), lines=("LaserJet",)),
    Code("0x6100004a", ("printer",), "carriage", ("HP",)),
    Code("CE-34878-0", ("console",), "software crashed", ("Sony",), lines=("PlayStation 4", "PS4")),
    Code("two red lights", ("console",), "too hot", ("Microsoft",), lines=("Xbox 360",), signal=LIGHTS),
    Code("red ring of death", ("console",), "solder", ("Microsoft",), lines=("Xbox 360",), signal=LIGHTS),
    Code("0271", LAPTOP, "clock", ("Lenovo",), lines=("ThinkPad",)),
    Code("2 amber 7 white", LAPTOP, "lcd", ("Dell",), signal=BLINKS),
    Code("3 beeps", LAPTOP, "memory", ("Dell",), signal=BEEPS),
    Code("1 long 2 short beeps", ("desktop",), "graphics", signal=BEEPS),
    Code("3.2 blinks", LAPTOP, "hp memory", ("HP",), signal=BLINKS, also=("3 long 2 short blinks",)),
    Code("6 blinks", ("tv",), "backlight", ("Sony",), signal=BLINKS),
    Code("flashing red and green", ("power-tool",), "battery damaged", ("Milwaukee",), signal=LIGHTS),
    Code("flashing red light", ("vacuum",), "battery", ("Dyson",), signal=LIGHTS),
    Code("lens error", ("camera",), "lens stuck", ("Canon",)),
    Code("Error 2", ("robot-vacuum",), "brushes", ("iRobot", "Roomba")),
    Code("18", ("e-scooter",), "hall sensor", ("Xiaomi", "Mi")),
    Code("21", ("e-scooter",), "no battery", ("Xiaomi", "Mi")),
    Code("Err 01", ("camera",), "lens contacts", ("Canon",)),
    Code("4013", ("phone",), "storage", ("Apple",)),
    Code("P0420", ("vehicle",), "catalyst"),
    Code("P0171", ("vehicle",), "lean"),
    Code("5E", ("small-appliance",), "element probe", ("Element", "Ninja")),
    Code("E14", ("dishwasher",), "flow meter", ("Bosch",)),
    Code("A5", ("dishwasher",), "hotpoint pump", ("Hotpoint",)),
    Code("F08E01", WASHER, "maytag fill", ("Maytag",)),
    Code("F08E01", ("oven",), "maytag fan", ("Maytag",)),
    Code("6 blinks 1 blink", ("dishwasher",), "kitchenaid fill", ("KitchenAid",), signal=BLINKS, also=("6-1 blinks",)),
    Code("3 amber 1 white", LAPTOP, "coin cell", ("Dell",), lines=("XPS",), signal=BLINKS),
    Code("2 long 1 short beeps", ("e-scooter",), "no answer", ("Xiaomi", "Mi"), signal=BEEPS),
    Code("010-397", ("printer",), "xerox fuser", ("Xerox",)),
    Code("50.1", ("printer",), "fuser cold", ("HP",), lines=("LaserJet",)),
    Code("200", ("printer",), "lexmark jam", ("Lexmark",)),
    Code("1688", ("printer",), "ink empty", ("Canon",)),
    Code("2201", LAPTOP, "machine type", ("Lenovo",), lines=("ThinkPad",)),
    Code("all lights blinking", ("printer",), "epson fault", ("Epson",), signal=LIGHTS),
    Code("E3", ("oven",), "june probe", ("June",)),
    Code("E3", ("oven",), "bosch probe", ("Bosch",)),
    Code("2000-0142", ("laptop", "desktop"), "drive", ("Dell",), parts=("hard-drive", "storage")),
    Code("2101-0001", ("console", "handheld-console"), "chip", ("Nintendo",), parts=("handheld-motherboard",)),
)  # fmt: skip


@pytest.fixture(scope="module")
def codes() -> Codes:
    return Codes(shipped=CodeTable.of(TABLE, {"OfficeJet": ["HP"]}))


def meanings(codes: Codes, text: str, *kinds: str) -> list[str]:
    return [reading.meaning for found in codes.recognise(text, kinds) for reading in found.meanings]


@pytest.mark.parametrize(
    ("text", "kind", "meaning"),
    [
        # spaces, hyphens, colons, case, words before and behind
        ("bosch washing machine e18", "washer", "bosch drain"),
        ("Bosch washer E 18, water stands in it", "washer", "bosch drain"),
        ("siemens washer e-18", "washer", "bosch drain"),
        ("Siemens iQ300: E:18 after ten minutes", "washer", "bosch drain"),
        ("bosch err 18? no, err E18", "washer", "bosch drain"),
        ("the Bosch stopped with F18", "washer", "bosch drain"),
        ("Bosch waschmaschine Fehler E18", "washer", "bosch drain"),
        ("bosch wasmachine foutcode E18", "washer", "bosch drain"),
        ("lave-linge Bosch, erreur E18", "washer", "bosch drain"),
        ("lavadora Bosch código E18", "washer", "bosch drain"),
        ("lavatrice bosch, errore e 18", "washer", "bosch drain"),
        ("BOSCH WASHER E18 AND DOES NOT PUMP", "washer", "bosch drain"),
        ("Whirlpool clicks three times and then shows F5 E2", "washer", "whirlpool lid"),
        ("whirlpool f5e2", "washer", "whirlpool lid"),
        ("whirlpool washer F5-E2 again", "washer", "whirlpool lid"),
        ("hotpoint F8, stays cold", "washer", "hotpoint heater"),
        # what seven segments show alike
        ("samsung washer 5E in the rinse", "washer", "samsung drain"),
        ("samsung washer shows 5c", "washer", "samsung drain"),
        ("samsung washer IE as soon as I press start", "washer", "samsung level"),
        ("LG washer 1E", "washer", "lg inlet"),
        ("LG washer 0E", "washer", "lg drain"),
        ("my corolla has po420", "vehicle", "catalyst"),
        # letters alone
        ("LE lg direct drive washer, drum twitches", "washer", "lg motor"),
        ("samsung washer stopped with LE", "washer", "samsung leak"),
        ("lg washer oe", "washer", "lg drain"),
        ("samsung washer he", "washer", "samsung heater"),
        ("LG fridge Er IF", "refrigerator", "lg ice fan"),
        ("samsung washer shows PC", "washer", "samsung clutch"),
        # numbers
        ("Brother MFC just says Unable to Clean 48", "printer", "print head"),
        ("brother inkjet dead with 48 since summer", "printer", "print head"),
        ("hp laserjet p3015 50.3", "printer", "fuser"),
        ("HP OfficeJet 0X6100004A", "printer", "carriage"),
        ("officejet ox6100004a", "printer", "carriage"),
        ("officejet 6100004A", "printer", "carriage"),
        ("thinkpad 0271", "laptop", "clock"),
        ("xiaomi scooter wont charge and shows 21 on the dash", "e-scooter", "no battery"),
        ("error 18 mi 1s", "e-scooter", "hall sensor"),
        ("Roomba 650 says Error 2 over and over", "robot-vacuum", "brushes"),
        ("roomba err2", "robot-vacuum", "brushes"),
        ("roomba E6 error 2", "robot-vacuum", "brushes"),
        ("canon 60d err 01", "camera", "lens contacts"),
        ("canon err01 with every lens", "camera", "lens contacts"),
        ("iPhone from Apple will not restore, error 4013", "phone", "storage"),
        ("PS4 ce348780 in every game", "console", "software crashed"),
        ("playstation 4 CE 34878 0", "console", "software crashed"),
        ("lens error on my canon", "camera", "lens stuck"),
        # beeps, blinks, lights
        ("dell three beeps, nothing on the screen", "laptop", "memory"),
        ("Dell beeps 3 times", "laptop", "memory"),
        ("dell laptop piept dreimal", "laptop", "memory"),
        ("dell 3 mal piepen", "laptop", "memory"),
        ("le dell fait trois bips", "laptop", "memory"),
        ("el dell da 3 pitidos", "laptop", "memory"),
        ("the pc gives one long and two short beeps", "desktop", "graphics"),
        ("1 lang 2 kurz piept er", "desktop", "graphics"),
        ("dell 2 amber 7 white", "laptop", "lcd"),
        ("dell amber 2 white 7", "laptop", "lcd"),
        ("Dell light blinks yellow 2 times then white 7 times", "laptop", "lcd"),
        ("hp caps lock blinks 3 slow 2 fast", "laptop", "hp memory"),
        ("hp blinks 3.2", "laptop", "hp memory"),
        ("dell blinking amber 2,7", "laptop", "lcd"),
        ("Sony tv, the red light flashes six times, pause, six times", "tv", "backlight"),
        ("sony lampje knippert 6 keer", "tv", "backlight"),
        ("sony das rote Licht blinkt sechsmal", "tv", "backlight"),
        ("sony le voyant clignote 6 fois", "tv", "backlight"),
        ("2 red lights xbox 360", "console", "too hot"),
        ("xbox360 two red lights", "console", "too hot"),
        ("Xbox 360 red ring of death", "console", "solder"),
        ("milwaukee charger blinking red and green", "power-tool", "battery damaged"),
        ("milwaukee red green blinking", "power-tool", "battery damaged"),
        ("dyson flashing red light", "vacuum", "battery"),
        ("dell 2 amber 7 white lights", "laptop", "lcd"),
        ("xps 13 blinking 3 amber 1 white", "laptop", "coin cell"),
        ("xiaomi pro 2 beeps 2 long 1 short", "e-scooter", "no answer"),
        ("kitchenaid dishwasher 6-1", "dishwasher", "kitchenaid fill"),
        # things that only other kinds of device have
        ("bosch dishwasher displays e14", "dishwasher", "flow meter"),
        ("bosch dishwasher e14", "dishwasher", "flow meter"),
        ("hotpoint dishwasher a5 and no water moves", "dishwasher", "hotpoint pump"),
        ("bosch oven displays e14", "oven", "oven probe"),
        # words of every day that cannot be meant
        ("samsung washer displays he and stops", "washer", "samsung heater"),
        ("the samsung washer shows le after a minute", "washer", "samsung leak"),
        ("june oven e3", "oven", "june probe"),
        # numbers that nothing calls a code
        ("xerox phaser 010-397", "printer", "xerox fuser"),
        ("laserjet 50.1F00", "printer", "fuser cold"),
        ("lexmark printer 200.06", "printer", "lexmark jam"),
        ("canon printer 1688", "printer", "ink empty"),
        ("thinkpad 2201", "laptop", "machine type"),
    ],
)  # fmt: skip
def test_a_code_is_recognised_however_it_is_typed(codes: Codes, text: str, kind: str, meaning: str) -> None:
    assert meanings(codes, text, kind)[:1] == [meaning]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("thinkpad pack 45N1127 lasts 20 min", "laptop"),
        ("iphone A1778 from Apple stays dark", "phone"),
        ("PS4 CUH-1215A sounds like a jet", "console"),
        ("12.6V at the posts, just clicks", "vehicle"),
        ("xiaomi 8.5x2 rear keeps going flat", "e-scooter"),
        ("xiaomi scooter is 18 months old, 21 km range", "e-scooter"),
        ("mi scooter: changed 2 tyres, M4 screw missing", "e-scooter"),
        ("Brother A3 printer does not print", "printer"),
        ("brother printer, 48 pages then nothing", "printer"),
        ("bosch oven E14 bulb blown", "oven"),
        ("LG: le tambour ne tourne plus", "washer"),
        ("My Samsung washer: he says it leaks", "washer"),
        ("Samsung HE washer with too much foam", "washer"),
        ("I connect the Samsung washer to my PC", "washer"),
        ("samsung washer needs 3 A, gets 5 V", "washer"),
        ("iPhone 5C from Apple, Samsung dishwasher", "phone"),
        ("bosch washer model E18-2 leaks", "washer"),
        ("canon lens: 01 of 3 parts missing", "camera"),
        ("roomba has 2 brushes", "robot-vacuum"),
        ("roomba shows 5 or 6 error codes", "robot-vacuum"),
        ("bosch washer W24 with error lamp", "washer"),
        ("bought 2013 from Apple, 4013 km away", "phone"),
        ("the light is red", "tv"),
        ("sony tv, two led strips dark", "tv"),
        ("dell 13 laptop, USB 3 dead", "laptop"),
        ("beeps for 3 seconds when it starts, dell", "laptop"),
        ("heating element of the washer burnt, 5 years old", "washer"),
        ("turned on 3 times and stopped 2 times", "washer"),
        ("brother printer a3 prints half", "printer"),
        ("bosch oven e14 blown", "oven"),
        ("Samsung washer: the man says he will come and fix it", "washer"),
        ("kitchenaid dishwasher leaks since 6-1 days", "dishwasher"),
        ("laserjet at 50.1V and no more", "printer"),
        ("lexmark printer 200 pages later", "printer"),
        ("sharp noise of the microwave, err on the display", "microwave"),
    ],
)
def test_what_only_looks_like_a_code_is_left_alone(codes: Codes, text: str, kind: str) -> None:
    assert codes.recognise(text, [kind]) == ()


def test_the_maker_named_decides(codes: Codes) -> None:
    assert meanings(codes, "E18 on my haier", "washer") == ["haier door"]


def test_where_none_is_named_the_readings_of_the_kind_are_told_the_surest_first(codes: Codes) -> None:
    assert meanings(codes, "washer E18", "washer") == ["bosch drain", "candy heater", "beko motor"]


def test_where_the_kind_is_open_all_of_the_makers_readings_are_told(codes: Codes) -> None:
    assert set(meanings(codes, "bosch e18")) == {"bosch drain", "bosch dishwasher inlet"}


def test_the_model_number_tells_the_kind_that_no_word_does(codes: Codes) -> None:
    assert meanings(codes, "bosch wat28400gb e18") == ["bosch drain"]
    assert meanings(codes, "bosch sms46 e18") == ["bosch dishwasher inlet"]


def test_a_code_of_another_kind_of_device_is_none(codes: Codes) -> None:
    assert codes.recognise("bosch E18", ["refrigerator"]) == ()


def test_the_device_that_was_recognised_tells_maker_and_line(codes: Codes) -> None:
    assert codes.recognise("shows 0271", LAPTOP) == ()
    (found,) = codes.recognise("shows 0271", LAPTOP, "Lenovo ThinkPad T480")
    assert found.meanings[0].meaning == "clock"


def test_a_number_in_the_name_of_the_device_is_no_code(codes: Codes) -> None:
    assert meanings(codes, "thinkpad 2201", "laptop") == ["machine type"]
    assert codes.recognise("thinkpad 2201", LAPTOP, "Lenovo ThinkPad 2201") == ()


def test_readings_of_other_kinds_are_left_out_where_the_kind_is_named(codes: Codes) -> None:
    assert set(meanings(codes, "Maytag F08 E01")) == {"maytag fill", "maytag fan"}
    assert meanings(codes, "Maytag washer F08 E01", "washer") == ["maytag fill"]


def test_a_line_tells_the_maker_and_others_are_not_meant(codes: Codes) -> None:
    assert codes.recognise("LaserJet does not print, all lights blinking", ["printer"]) == ()


def test_where_the_kind_is_open_all_kinds_that_have_the_part_are_told(codes: Codes) -> None:
    (found,) = codes.recognise("dell 2000-0142")
    assert found.meanings[0].kinds == ("laptop", "desktop")
    (found,) = codes.recognise("nintendo 2101-0001")
    assert found.meanings[0].kinds == ("handheld-console",)


def test_a_name_of_every_day_names_no_maker(codes: Codes) -> None:
    assert meanings(codes, "heating element of the washer, E18", "washer", "small-appliance")[:1] == ["bosch drain"]


@pytest.mark.parametrize(
    ("text", "kind", "code", "maker"),
    [
        ("bosch washer shows E99", "washer", "E99", "Bosch"),
        ("washer with error code e77", "washer", "E77", ""),
        ("roomba error 7", "robot-vacuum", "7", "Roomba"),
    ],
)
def test_an_unknown_code_is_said_to_be_unknown(codes: Codes, text: str, kind: str, code: str, maker: str) -> None:
    (found,) = codes.recognise(text, [kind])
    assert (found.meanings[0].code, found.meanings[0].maker, found.meanings[0].meaning) == (code, maker, "")


def test_a_chip_says_where_the_code_stands(codes: Codes) -> None:
    text = "Bosch washer: E 18 in the rinse, and again e18"
    (found,) = codes.recognise(text, WASHER)
    assert (found.piece.sort, found.piece.name) == (Sort.CODE, "E18")
    assert [text[start : start + length] for start, length in found.piece.spans] == ["E 18", "e18"]


def test_two_codes_are_two_pieces_as_they_come(codes: Codes) -> None:
    found = codes.recognise("Samsung washer LE, then 5E", WASHER)
    assert [each.piece.name for each in found] == ["LE", "SE"]


def test_the_shops_own_code_wins(codes: Codes) -> None:
    own = Code("E18", WASHER, "look at the coin trap first", ("Bosch",))
    known = Codes([own], CodeTable.of(TABLE))
    assert meanings(known, "bosch washer e18", "washer") == ["look at the coin trap first"]


def test_a_shop_calls_kinds_and_parts_as_it_likes() -> None:
    own = Code("E18", ("Washing machine",), "coin trap", ("Bosch",), parts=("Drain Pump", "Water pump", "Trap door"))
    ours = in_our_words(own, {"Washing machine": ["washer"]}.__getitem__)
    assert (ours.kinds, ours.parts) == (("washer",), ("washer-drain-pump",))


def test_a_manual_calls_parts_in_more_words() -> None:
    called = ("Fan/heat sink assembly", "System board", "Coin trap")
    own = Code("3F0", ("laptop",), "runs hot", parts=called)
    assert in_our_words(own, lambda name: [name]).parts == ("fan", "motherboard")


@pytest.mark.parametrize("text", ["", " ", "\n\n", "E", "-", "E-", "::", "É", "İ18", "１８", "E18" * 600, "5 " * 900])
def test_any_text_is_read(codes: Codes, text: str) -> None:
    codes.recognise(text, WASHER)


def test_a_shops_code_need_say_no_kind() -> None:
    own = in_our_words(
        Code("E77", ("Gizmo",), "pump blocked", makers=("Acme",), parts=("Drain Pump",)), lambda name: []
    )
    codes = Codes([own])
    assert codes.recognise("Acme shows error E77")[0].meanings[0].parts
    (unknown,) = codes.recognise("Acme shows error E78")
    assert unknown.meanings[0].meaning == ""
