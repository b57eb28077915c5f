"""Every text of the program is told to the translators, translated, and shipped as it was translated."""

from __future__ import annotations

import ast
import gettext
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
import translations
from translations import FOLDER, PACKAGE, Message

from benchlight.translation import LANGUAGES

OTHERS = [language for language in LANGUAGES if language != "en"]
VALUE = re.compile(r"%n|\{[^{}]*\}")
"""Of a noun there may be two values, with the English article or plural and without: {a_kind}, {kinds}, {kind}."""


def of(language: str) -> list[Message]:
    return list(translations.messages(FOLDER / f"{language}.ts"))


def written() -> Iterator[tuple[str, str, bool]]:
    """Each text that the program says or marks: source, comment, whether it is counted."""
    for file in PACKAGE.rglob("*.py"):
        if "training" in file.parts:
            continue
        for call in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(call, ast.Call) and isinstance(call.func, ast.Name) and call.func.id in ("tr", "mark"):
                said = [each.value for each in call.args[:2] if isinstance(each, ast.Constant)]
                if said and len(said) == len(call.args[:2]):
                    yield str(said[0]), str(said[1]) if len(said) > 1 else "", len(call.args) > 2


def values(text: str) -> set[str]:
    return {re.sub(r"^\{(?:a_)?(.*?)s?\}$", r"{\1}", value) for value in VALUE.findall(text)}


def test_the_translators_are_told_every_text() -> None:
    """lupdate does not look into f-strings, and takes a comma behind the last argument for one argument more."""
    told = {(message.source, message.comment, message.counted) for message in of("de")}
    assert set(written()) == told


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_file_is_behind_the_program(language: str, tmp_path: Path) -> None:
    translations.gather(tmp_path)
    fresh = translations.messages(tmp_path / f"{language}.ts")
    assert {message[:2] for message in fresh} == {message[:2] for message in of(language)}


@pytest.mark.parametrize("language", OTHERS)
def test_everything_is_translated(language: str) -> None:
    assert [message.source for message in of(language) if not message.finished] == []


@pytest.mark.parametrize("language", OTHERS)
def test_a_translation_has_the_values_of_its_text(language: str) -> None:
    for message in of(language):
        for form in filter(None, message.translations):
            lacking = values(message.source) ^ values(form)
            if message.counted and form == message.translations[0]:
                lacking -= {"%n"}  # one thing needs no number
            assert not lacking, (message.source, form)
            assert message.source.count("…") == form.count("…"), (message.source, form)


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_ships_is_what_was_translated(language: str) -> None:
    table = gettext.translation("benchlight", FOLDER, [language])
    for message in of(language):
        if all(message.translations):
            if message.counted:
                said = tuple(
                    table.npgettext(message.comment, message.source, message.source, count)
                    if message.comment
                    else table.ngettext(message.source, message.source, count)
                    for count in (1, 2)
                )
            else:
                said = (
                    table.pgettext(message.comment, message.source)
                    if message.comment
                    else table.gettext(message.source),
                )
            assert said == message.translations
