"""The kind of device that a text is about."""

from __future__ import annotations

import tomllib

import pytest

from benchlight import resources
from benchlight.records import Sort
from benchlight.sources.lexicon import load_devices
from benchlight.understanding.kind_labels import LABELS
from benchlight.understanding.kinds import LANGUAGES, all_kinds


def kinds(text: str) -> list[str]:
    return [piece.name for piece in all_kinds().recognise(text)]


def test_the_kinds_are_those_of_the_device_table() -> None:
    classes = {line.device_class for line in load_devices(resources.folder("devices"))}
    assert set(all_kinds()) == classes
    assert len(classes) == 54


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_language_has_names_for_every_kind(language: str) -> None:
    path = resources.folder("ranking") / "kinds" / f"{language}.toml"
    table = tomllib.loads(path.read_text(encoding="utf-8"))
    assert set(table["names"]) == set(all_kinds())
    assert set(table["signs"]) <= set(all_kinds())
    assert all(table["names"].values())


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("the hoover has no suction", "vacuum"),
        ("washing-machine leaks", "washer"),
        ("two toasters, both dead", "toaster"),
        ("hairdryer smells", "hair-care"),
        ("HAIR DRYER smells", "hair-care"),
        ("steam iron drips", "small-appliance-home"),
        ("iron drips", "small-appliance-home"),
        ("record player hums", "turntable"),
        ("cd player skips", "media-player"),
        ("CD-Radio frisst Disketten", "media-player"),
        ("fridge freezer too warm", "refrigerator"),
        ("telly has no picture", "tv"),
        ("strimmer will not start", "power-tool"),
        ("robot vacuum cleaner turns in circles", "robot-vacuum"),
        ("PC will not start", "desktop"),
        ("sewing machine jams", "sewing-machine"),
        ("Waschmaschine schleudert nicht", "washer"),
        ("Kühlschrank zu warm", "refrigerator"),
        ("Bodenstaubsauger ohne Kraft", "vacuum"),
        ("Toplader-Waschmaschine brummt", "washer"),
        ("Waschmaschinentür klemmt", "washer"),
        ("Kühlschranklampe brennt nicht", "refrigerator"),
        ("koelkastlampje kapot", "refrigerator"),
        ("Tischlampe flackert", "lamp"),
        ("kuehlschrank zu warm", "refrigerator"),
        ("Buegeleisen tropft", "small-appliance-home"),
        ("mein Handy lädt nicht", "phone"),
        ("koffiezetapparaat lekt", "coffee-maker"),
        ("koffie zet apparaat lekt", "coffee-maker"),
        ("steelstofzuiger zuigt slecht", "vacuum"),
        ("laptopscherm blijft zwart", "laptop"),
        ("wasmachine centrifugeert niet", "washer"),
        ("le lave-linge n'essore plus", "washer"),
        ("le four ne chauffe plus", "oven"),
        ("grille-pain en panne", "toaster"),
        ("el portátil no enciende", "laptop"),
        ("la lavadora pierde agua", "washer"),
        ("la lavatrice perde acqua", "washer"),
        ("ferro da stiro freddo", "small-appliance-home"),
        ("remote control car does not steer", "toy"),
        ("kids electric car stops after five minutes", "toy"),
        ("talking doll is silent", "toy"),
        ("toy laptop has no sound", "toy"),
        ("speaker of the toy crackles", "toy"),
        ("RC-Auto lenkt nicht", "toy"),
        ("Modelleisenbahn ohne Strom", "toy"),
        ("Spieluhr läuft nicht", "toy"),
        ("bestuurbare auto rijdt niet", "toy"),
        ("voiture télécommandée en panne", "toy"),
        ("el coche teledirigido no anda", "toy"),
        ("la macchinina non va", "toy"),
        ("pedelec motor cuts out", "bicycle"),
        ("speed pedelec shows a fault", "bicycle"),
        ("my electric bike controller is burnt", "bicycle"),
        ("electric cargo bike will not charge", "bicycle"),
        ("Akku vom E-Bike tot", "bicycle"),
        ("S-Pedelec geht nicht an", "bicycle"),
        ("elektrofiets valt uit", "bicycle"),
        ("mijn fatbike gaat niet aan", "bicycle"),
        ("VAE sans assistance", "bicycle"),
        ("vélo à assistance électrique en panne", "bicycle"),
        ("la bici eléctrica no enciende", "bicycle"),
        ("bici a pedalata assistita ferma", "bicycle"),
        ("electric scooter will not charge", "e-scooter"),
        ("my car will not start", "vehicle"),
        ("het autolampje van mijn auto", "vehicle"),
        ("toy stuck in the dvd player", "media-player"),
        ("le lave-linge est en train de fuir", "washer"),
    ],
)
def test_a_kind_is_recognised_by_what_people_call_it(text: str, kind: str) -> None:
    assert kinds(text) == [kind]


@pytest.mark.parametrize(
    ("text", "kind", "reason"),
    [
        ("roomba lost its way", "robot-vacuum", "a Roomba is a robot vacuum"),
        ("i phone 12 dark", "phone", "an iPhone is a phone"),
        ("thinkpad t480 dies", "laptop", "a ThinkPad is a laptop"),
        ("ps4 overheats", "console", "a PS4 is a games console"),
        ("furby does not speak", "toy", "a Furby is a toy"),
        ("my vanmoof is dead", "bicycle", "a VanMoof is a bicycle"),
        ("airpods left one silent", "headphones", "AirPods are headphones"),
        ("crumb tray stuck", "toaster", "“crumb tray” is said of a toaster"),
        ("drum does not spin", "washer", "“drum does not spin” is said of a washing machine"),
    ],
)
def test_a_line_or_a_part_says_the_kind_and_why(text: str, kind: str, reason: str) -> None:
    [piece] = all_kinds().recognise(text)
    assert (piece.sort, piece.name) == (Sort.KIND, kind)
    assert piece.reason == reason


def test_a_part_counts_only_where_no_kind_is_named() -> None:
    assert kinds("kettle with a crumb tray") == ["kettle"]


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("PC speakers crackle", ["speaker"]),  # the last word of a compound
        ("phone charger broken", ["phone"]),
        ("coffee machine grinder jams", ["coffee-maker"]),
        ("laptop fan rattles", ["laptop"]),  # a part of the other
        ("the fan of my laptop rattles", ["laptop"]),
        ("camera of my phone is blurred", ["phone"]),
        ("tv speakers have no sound", ["tv"]),
        ("printer does not print from my laptop", ["printer"]),  # what it is used with
        ("headphones do not pair with my phone", ["headphones"]),
        ("tried to call from my phone", ["phone"]),  # unless nothing else is named
        ("washer dryer leaks", ["washer", "dryer"]),  # both in one
        ("printer/scanner dead", ["printer", "scanner"]),
        ("hifi has no sound", ["speaker", "turntable", "amplifier", "media-player"]),  # the word leaves it open
        ("hifi, the amplifier hums", ["amplifier"]),  # and another tells which
        ("the toaster and the kettle are dead", ["toaster", "kettle"]),
    ],
)
def test_several_kinds_are_resolved_or_kept(text: str, named: list[str]) -> None:
    assert sorted(kinds(text)) == sorted(named)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "does not turn on",
        "pressure washer leaks",
        "new tap washer fitted",
        "fuse of 13 amp blows",
        "I saw sparks",
        "ne marche plus car cassé",  # French: because; broken
        "het deurtje van links klemt",  # Dutch: of
        "no reason for no power",  # no Italian oven
        "monitoring stopped",
        "proven fault",
        "synthesizer, a key is dead",
        "train the battery by using it",
        "the toy poodle has fleas",
        "me duele la muñeca",
    ],
)
def test_words_that_only_look_like_a_kind_are_left_alone(text: str) -> None:
    assert kinds(text) == []


def test_the_place_of_a_kind_is_told() -> None:
    text = "My hair-dryer smells: the Hairdryer is hot"
    [piece] = all_kinds().recognise(text)
    assert [text[start : start + length] for start, length in piece.spans] == ["hair-dryer", "Hairdryer"]
    assert piece.label == "hair dryer"


@pytest.mark.parametrize(
    ("path", "kind"),
    [
        (("laptop", "Lenovo ThinkPad"), "laptop"),
        (("Mac", "Mac Laptop", "MacBook Pro"), "laptop"),
        (("Appliance", "Vacuum Cleaner", "Roomba"), "robot-vacuum"),
        (("Appliance", "Washer and Dryer", "Washing Machine", "Kenmore Washer"), "washer"),
        (("Car and Truck", "Honda", "Honda Accord"), "vehicle"),
        (("Computer Hardware", "Printer", "HP Printer", "HP Photosmart"), "printer"),
        (("Phone", "iPhone"), "phone"),
        (("Waschmaschinen",), "washer"),
        (("Skills", "Basic Sewing"), ""),
        (("Apparel", "Clothing"), ""),
        ((), ""),
    ],
)
def test_a_guide_has_the_kind_that_its_category_path_says(path: tuple[str, ...], kind: str) -> None:
    assert all_kinds().of_path(path) == kind


def test_a_word_in_a_double_s_is_no_plural() -> None:
    assert [piece.name for piece in all_kinds().recognise("Geschirr bleibt nass")] == ["dishwasher"]
    assert [piece.name for piece in all_kinds().recognise("the NAS is dead")] == ["storage"]


def test_what_kinds_are_called_is_told_to_the_translators() -> None:
    assert set(all_kinds().labels.values()) == set(LABELS)
