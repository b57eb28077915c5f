"""How texts fall into words."""

from __future__ import annotations

import time

import pytest

from benchlight.words import telling_words, without_form, words


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("iPhone 6S+", ["iphone", "6s+"]),
        ("Won't charge, won’t boot", ["wont", "charge", "wont", "boot"]),
        ("EMC 2428/A1278_rev", ["emc", "2428", "a1278", "rev"]),
        ("WF-42.H5000", ["wf", "42", "h5000"]),
        ("Kärcher Ökopumpe", ["kärcher", "ökopumpe"]),
        ("電池 交換", ["電池", "交換"]),
        ("", []),
        ("... --- !!", []),
    ],
)
def test_words(text: str, expected: list[str]) -> None:
    assert words(text) == expected


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
