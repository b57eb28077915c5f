"""What the status bar says of a text."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from benchlight.records import Understanding
from benchlight.translation import speak
from benchlight.ui.status_line import StatusLine


@pytest.fixture(autouse=True)
def _english_again() -> Iterator[None]:
    yield
    speak("en")


def test_the_language_of_a_text_is_said_where_the_program_speaks_another(qtbot: QtBot) -> None:
    line = StatusLine()
    qtbot.addWidget(line)
    german = Understanding(language="de", told_by=("kaputt",))
    line.show_language(german)
    assert (line.language.isHidden(), line.language.text()) == (False, "Deutsch")
    assert "kaputt" in line.language.toolTip()
    line.show_language()
    assert (line.language.isHidden(), line.language.text(), line.language.toolTip()) == (True, "", "")
    speak("de")
    line.show_language(german)
    assert line.language.isHidden()
