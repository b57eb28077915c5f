"""The program speaks other languages."""

from __future__ import annotations

import sys
from collections.abc import Iterator

import pytest

from benchlight.translation import number, speak, spoken


@pytest.fixture(autouse=True)
def _english_again() -> Iterator[None]:
    yield
    speak("en")


@pytest.mark.parametrize(
    ("wanted", "language"), [("de", "de"), ("de_AT.UTF-8", "de"), ("pt-BR", "en"), ("C.UTF-8", "en"), ("NL", "nl")]
)
def test_a_language_that_there_is_not_is_english(wanted: str, language: str) -> None:
    speak(wanted)
    assert spoken() == language


def test_the_systems_language_is_that_of_the_account(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.delenv("LANGUAGE", raising=False)
    monkeypatch.delenv("LC_ALL", raising=False)
    monkeypatch.delenv("LC_MESSAGES", raising=False)
    monkeypatch.setenv("LANG", "fr_FR.UTF-8")
    speak("system")
    assert spoken() == "fr"
    monkeypatch.setenv("LANGUAGE", "it:en")
    speak("system")
    assert spoken() == "it"


def test_numbers_are_written_as_the_language_writes_them() -> None:
    assert number(12_345) == "12,345"
    speak("de")
    assert number(12_345) == "12.345"
    assert number(1.5, 1) == "1,5"
