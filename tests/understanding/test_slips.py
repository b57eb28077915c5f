"""Typing slips in other languages than English."""

from __future__ import annotations

import pytest

from benchlight.understanding.slips import mended


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("stofzuiger doet het niet, kabelbruek", "stofzuiger doet het niet, kabelbreuk"),  # moved
        ("het snoerr is gebroke", "het snoer is gebroken"),  # left out
        ("Der Akkku lädt nicht", "Der akku lädt nicht"),  # doubled
        ("l'écran est noir, chargeurr branché", "l'écran est noir, chargeur branché"),
    ],
)
def test_a_slip_is_read_as_the_nearest_word_of_the_language(text: str, read: str) -> None:
    assert mended(text) == read


@pytest.mark.parametrize(
    "text",
    [
        "laptop doesn't chrage, batery gone",  # English is left to the model
        "wasmachine pompt niet af",
        "Waschmaschinentür klemmt und geht nicht zu",  # a compound of two words
        "de fles lekt",  # short words are often other words
        "",
    ],
)
def test_what_has_no_slip_or_is_english_stays(text: str) -> None:
    assert mended(text) == text


def test_a_word_that_the_catalog_knows_is_no_slip() -> None:
    assert mended("de motorra laadt niet op", {"motorra"}.__contains__) == "de motorra laadt niet op"
