"""How texts fall into words."""

from __future__ import annotations

import random
import time

import pytest

from benchlight.words import as_written, spans, telling_words, tokens, wholes, without_form, words
from tests.helpers import any_text


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("iPhone 6S+", ["iphone", "6s+"]),
        ("Won't charge, won’t boot", ["wont", "charge", "wont", "boot"]),
        ("EMC 2428/A1278_rev", ["emc", "2428", "a1278", "rev"]),
        ("電池 交換", ["電池", "交換"]),
        ("", []),
        ("... --- !! ++ ™", []),
        # Languages.
        ("Kärcher Ökopumpe, Straße GROẞ", ["karcher", "okopumpe", "strasse", "gross"]),
        ("Ku\u0308hlschrank", ["kuhlschrank"]),
        ("één IJskast ĳzer", ["een", "ijskast", "ijzer"]),
        ("l’écran cassé, cœur Œuf", ["lecran", "casse", "coeur", "oeuf"]),
        ("año ¿batería?", ["ano", "bateria"]),
        ("perché è più", ["perche", "e", "piu"]),
        ("Køleskab æble łóżko", ["koleskab", "aeble", "lozko"]),
        ("ИЖОРА Ёлка", ["ижора", "елка"]),
        ("バッテリー ガス", ["バッテリー", "ガス"]),
        ("배터리", ["배터리"]),
        # Other forms of a letter.
        ("ＴｈｉｎｋＰａｄ Ｔ４８０ ６Ｓ＋", ["thinkpad", "t480", "6s+"]),
        ("ﬁlter oﬀ", ["filter", "off"]),
        ("12 m² Ⅻ ½", ["12", "m2", "xii", "½"]),
        ("Kühl\N{SOFT HYPHEN}schrank", ["kuhlschrank"]),
        ("'quoted' rock'n'roll ʼn don＇t", ["quoted", "rocknroll", "n", "dont"]),
        # Hyphens.
        ("Wi-Fi", ["wi", "fi", "wifi"]),
        ("WF-42H5000AW", ["wf", "42h5000aw", "wf42h5000aw"]),
        ("A-1234 A\N{NON-BREAKING HYPHEN}1 Ａ－１", ["a", "1234", "a1234", "a", "1", "a1", "a", "1", "a1"]),
        ("USB-C-Kabel", ["usb", "c", "kabel", "usbckabel"]),
        ("1998-2002, 2024-05-17", ["1998", "2002", "2024", "05", "17"]),
        ("T480 - fan, -5 V, off-, a--b", ["t480", "fan", "5", "v", "off", "a", "b"]),
        ("C++ +5 S9+-case", ["c+", "5", "s9+", "case", "s9case"]),
        ("WF-42.H5000", ["wf", "42", "wf42", "h5000"]),
    ],
)
def test_words(text: str, expected: list[str]) -> None:
    assert words(text) == expected
    assert [token.word for token in tokens(text)] == expected
    assert words(" ".join(expected)) == expected, "what is folded stays as it is"


def test_a_word_knows_its_place_in_the_text() -> None:
    text = "Die Ku\u0308hl-Straße: won’t ﬁx (ＷＦ－４２)"
    assert [text[start : start + length] for _, start, length in tokens(text)] == [
        "Die", "Ku\u0308hl", "Straße", "Ku\u0308hl-Straße", "won’t", "ﬁx", "ＷＦ", "４２", "ＷＦ－４２",
    ]  # fmt: skip


@pytest.mark.parametrize("seed", range(20))
def test_words_are_the_same_with_their_places_and_folded_twice(seed: int) -> None:
    chance = random.Random(seed)
    for _ in range(200):
        text = any_text(chance)
        found = tokens(text)
        assert [token.word for token in found] == words(text)
        for word, start, length in found:
            assert 0 <= start < start + length <= len(text)
            assert word in words(text[start : start + length])


def test_where_the_wanted_words_stand() -> None:
    title = "Charging port, charger and Kühlschrank Wi-Fi of a T-480"
    marked = [
        title[start : start + length] for start, length in spans(title, ("charging", "kuhlschrank", "wi", "t480"))
    ]
    assert marked == ["Charging", "Kühlschrank", "Wi", "T-480"]
    assert spans("Wi-Fi", ("wi", "fi", "wifi")) == [(0, 5)], "of what overlaps only the longest"
    assert spans(title, ()) == []


def test_words_are_told_as_they_are_written() -> None:
    text = "Kühlschrank Wi-Fi KÜHLSCHRANK Replacement"
    assert as_written(text, ("kuhlschrank", "wi", "fi", "wifi", "fan")) == ("kühlschrank", "wi-fi")


def test_what_hyphens_join() -> None:
    assert wholes("Sony WH-1000XM4, USB-C, 1998-2002") == {"wh1000xm4": ["wh", "1000xm4"], "usbc": ["usb", "c"]}
    assert wholes("Sony WH1000XM4") == {}


def test_telling_words_are_distinct_and_no_stop_words() -> None:
    assert telling_words("The screen is dark, and the Screen won't turn on") == ["screen", "dark"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Symptoms: no power", "no power"),
        ("  SYMPTOM no power", "no power"),
        ("Symptoms (e.g., no power", "no power"),
        ("no power\n2. General", "no power"),
        ("no power\n  3.  ", "no power"),
        ("Symptoms: no power\n\n4. general\n", "no power"),
        ("no power, symptoms: none", "no power, symptoms: none"),
        ("the 2. general", "the 2. general"),
        ("asymptomatic", "asymptomatic"),
    ],
)
def test_the_form_around_the_symptoms_is_left_out(text: str, expected: str) -> None:
    assert without_form(text).strip() == expected


def test_an_empty_form_leaves_nothing() -> None:
    assert without_form("Symptoms:\n\n2. General").strip() == ""


@pytest.mark.parametrize("text", ["\n" * 60_000, "\n1." + "\n" * 60_000 + "x", "symptoms (" + " " * 60_000 + "x"])
def test_blanks_without_end_are_gone_through_once(text: str) -> None:
    began = time.perf_counter()
    without_form(text)
    assert time.perf_counter() - began < 1  # a hundred times what it takes; it took twenty seconds
