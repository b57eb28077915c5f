"""What headings and lines of manuals say, in the languages that they are read in."""

from __future__ import annotations

import pytest

from benchlight.records import Icon
from benchlight.sources.manuals.vocabulary import (
    Act,
    fru,
    is_chapter,
    is_conclusion,
    is_inner,
    is_software,
    language,
    task,
    warning,
)


@pytest.mark.parametrize(
    ("title", "part"),
    [
        ("Removing the base cover", "Base cover"),
        ("Replacing the M.2 drive", "M.2 drive"),
        ("5.3 Drain pump removal", "Drain pump"),
        ("Removal and installation of the door seal", "Door seal"),
        ("Fan replacement procedure", "Fan"),
        ("Laugenpumpe ausbauen", "Laugenpumpe"),
        ("Ausbau der Laugenpumpe", "Laugenpumpe"),
        ("Dichtung aus- und einbauen", "Dichtung"),
        ("Dépose de la pompe", "Pompe"),
        ("Remplacement de l’écran", "Écran"),
        ("Accu vervangen", "Accu"),
        ("Sustitución de la batería", "Batería"),
        ("Rimozione della scheda madre", "Scheda madre"),
    ],
)
def test_a_heading_that_names_an_act_names_its_part(title: str, part: str) -> None:
    found = task(title)
    assert found is not None
    assert found.part == part


@pytest.mark.parametrize("title", ["Display assembly", "Battery", "Preparation for disassembly", "Montageplatte"])
def test_a_heading_without_an_act_is_none(title: str) -> None:
    assert task(title) is None


def test_installing_is_told_from_removing() -> None:
    acts = [found.act for title in ("Installing the fan", "Removing the fan") if (found := task(title))]
    assert acts == [Act.FIT, Act.REMOVE]


@pytest.mark.parametrize(
    ("title", "holds"),
    [
        ("Removal and replacement procedures for Customer Self-Repair parts", True),
        ("Removal and replacement preliminary requirements", False),
        ("Chapter 7. Removing or replacing a FRU", True),
        ("FRU replacement notices", False),
        ("Illustrated parts catalog", False),
        ("Recycling", False),
        ("Demontage", True),
        ("Réparation et démontage", True),
    ],
)
def test_chapters_of_guides_are_told_from_others(title: str, holds: bool) -> None:
    assert is_chapter(title) is holds


def test_programs_are_no_parts() -> None:
    assert is_software("Windows 11")
    assert is_software("Forgotten password")
    assert not is_software("Rear window")


def test_numbered_frus_are_known() -> None:
    assert fru("1020 Base cover assembly") == ("1020", "Base cover assembly")
    assert fru("2024 edition") is None


@pytest.mark.parametrize(
    ("line", "icon", "text"),
    [
        ("CAUTION: Hot.", Icon.CAUTION, "Hot."),
        ("WARNING! Hot.", Icon.CAUTION, "Hot."),
        ("NOTE: Some models have two.", Icon.NOTE, "Some models have two."),
        ("Hinweis: Nur bei einigen Geräten.", Icon.NOTE, "Nur bei einigen Geräten."),
        ("MISE EN GARDE : Chaud.", Icon.CAUTION, "Chaud."),
        ("IMPORTANT: Keep the screws.", Icon.REMINDER, "Keep the screws."),
    ],
)
def test_words_of_warning_are_icons(line: str, icon: Icon, text: str) -> None:
    assert warning(line) == (icon, text)


@pytest.mark.parametrize(
    "line", ["Note the position of the screws.", "Remove the warning label.", "Attention is needed"]
)
def test_the_same_words_in_a_sentence_are_none(line: str) -> None:
    assert warning(line) is None


def test_the_end_of_a_guide_is_known() -> None:
    assert is_conclusion("Reverse this procedure to install the battery.")
    assert is_conclusion("Der Einbau erfolgt in umgekehrter Reihenfolge.")
    assert not is_conclusion("Remove the battery.")


def test_headings_inside_a_guide_begin_none() -> None:
    assert is_inner("Prerequisites")
    assert is_inner("Nächste Schritte")
    assert not is_inner("Battery")


def test_languages_are_told_apart() -> None:
    assert language(["Remove the screws and lift the cover from the base."]) == "en"
    assert language(["Entfernen Sie die Schrauben und nehmen Sie den Deckel ab."]) == "de"
    assert language(["Retirez les vis et soulevez le capot du châssis."]) == "fr"
    assert language(["42"]) == "en"
