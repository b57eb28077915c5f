"""The parts that a text names in other languages than English."""

from __future__ import annotations

import json

import pytest

from benchlight import resources
from benchlight.training.language_table import language_table
from benchlight.understanding import exclusions
from benchlight.understanding.kinds import all_kinds
from benchlight.understanding.part_words import part_mentions
from benchlight.understanding.parts import all_parts
from benchlight.understanding.tables import LANGUAGES_TABLE

NAMED = [
    ("laptop akku defekt", "battery"),
    ("laptop beeldscherm zwart", "display"),
    ("Waschmaschine Türdichtung undicht", "washer-door-boot"),
    ("Waschmaschine Tuerdichtung undicht", "washer-door-boot"),
    ("Kühlschranklampe brennt nicht", "fridge-light"),
    ("Kuehlschranklampe kaputt", "fridge-light"),
    ("koelkastlampje kapot", "fridge-light"),
    ("koffiezetapparaatslang lek", "coffee-water-tube"),
    ("Staubsaugerschlauch gerissen", "vacuum-hose"),
    ("stofzuiger snoertje defect", "vacuum-power-cord"),
    ("ordinateur portable, remplacement decran", "display"),
    ("lavadora, la bomba hace ruido", "washer-drain-pump"),
    ("lavatrice, guarnizione dell'oblò rotta", "washer-door-boot"),
    ("phone, display kaputt, black screen", "display display"),
    ("laptop werkt niet, accu en oplader", "battery charger"),
]
NOT_NAMED = [
    "lamp arm is fixed to the wall",
    "the pen of my coffee machine",
    "ring of water around the fridge",
    "koffiezetapparaat kan niet aan",
    "horloge, knopjes werken niet",
]
EXCLUDED = [
    ("Laptop Akku schon getauscht, geht trotzdem nicht an", "battery"),
    ("ordinateur portable, batterie déjà remplacée, ne s'allume pas", "battery"),
    ("laptop, heb al een andere adapter geprobeerd, geen stroom", "charger"),
    ("portatil no enciende, he cambiado la bateria", "battery"),
    ("portatile non si accende, batteria già sostituita", "battery"),
    ("Waschmaschine pumpt nicht, Laugenpumpe ist in Ordnung", "washer-drain-pump"),
    ("Kühlschrank bleibt warm, Verdichter läuft", "fridge-compressor"),
    ("lave-linge, courroie changée, tambour ne tourne pas", "washer-drive-belt"),
    ("wasmachine draait niet, koolborstels vervangen", "washer-carbon-brushes"),
    ("lavastoviglie non scarica, pompa di scarico nuova", "dishwasher-drain-pump"),
]


def kinds_of(text: str) -> tuple[str, ...]:
    return tuple(piece.name for piece in all_kinds().recognise(text))


def test_the_table_is_that_of_the_lexicon() -> None:
    shipped = (resources.folder("ranking") / LANGUAGES_TABLE).read_text(encoding="utf-8")

    assert shipped == language_table(), "run python -m benchlight.training.word_tables"
    assert all(len(labels) == len(all_parts()) for labels in json.loads(shipped)["labels"].values())


@pytest.mark.parametrize(("text", "parts"), NAMED)
def test_a_text_names_parts_in_its_language(text: str, parts: str) -> None:
    assert [mention.names for mention in part_mentions(text, kinds_of(text))] == [(part,) for part in parts.split()]


@pytest.mark.parametrize("text", NOT_NAMED)
def test_a_word_of_another_language_names_no_part(text: str) -> None:
    in_english = {"lamp", "water", "machine"}
    said = {text[each.start : each.start + each.length] for each in part_mentions(text, kinds_of(text))}
    assert said <= in_english


def test_a_word_that_is_english_names_a_part_in_a_text_of_its_language_alone() -> None:
    assert part_mentions("a pile of dust, hour hand falls off", ("watch",)) == ()
    (mention,) = part_mentions("la pile est vide", ("watch",))
    assert mention.names == ("watch-battery",)


@pytest.mark.parametrize(("text", "part"), EXCLUDED)
def test_what_a_text_says_in_its_language_excludes_parts(text: str, part: str) -> None:
    assert [piece.name for piece in exclusions.recognise(text, kinds_of(text))] == [part]
