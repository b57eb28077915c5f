"""What a screen reader is given to say. Whether it arrives is tried in `tests/trials/test_screen_reader.py`."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

from benchlight.ui import announcements
from benchlight.ui.main_window import MainWindow

from .conftest import Script, Technician


@pytest.fixture
def heard(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What was announced, in order."""
    heard: list[str] = []

    def listen(event: QAccessibleAnnouncementEvent) -> None:
        assert event.type() is QAccessible.Event.Announcement
        heard.append(event.message())

    monkeypatch.setattr(QAccessible, "updateAccessibility", listen)
    monkeypatch.setattr(announcements, "PAUSE_MILLISECONDS", 100)
    return heard


def test_the_number_of_results_and_the_best_are_said_once_typing_pauses(
    heard: list[str], technician: Technician, script: Script
) -> None:
    technician.types("battery dies")
    technician.waits_for_results("battery dies")
    technician.waits_for(lambda: heard)
    assert heard[0].startswith("4 guides, best first. Battery, ThinkPad T480")
    script.order = lambda query: [2]
    technician.types(" now")
    technician.waits_for(lambda: len(heard) > 1)
    assert heard[1].startswith("1 guide, best first. Screen, iPhone 8")
    assert len(heard) == 2, "not for each key"


def test_what_has_been_said_is_not_said_again(heard: list[str], technician: Technician) -> None:
    technician.types("battery")
    technician.waits_for(lambda: heard)
    technician.window._show(technician.window._situation)
    announcer = technician.window.results._announcer
    assert not announcer.isActive()
    technician.presses(Qt.Key.Key_Escape)
    technician.types("fan")
    technician.waits_for(lambda: announcer.isActive())
    technician.waits_for(lambda: len(heard) > 1)
    assert heard[0] == heard[1], "the answer to a new question is said, whatever it is"


def test_that_nothing_matches_is_said(heard: list[str], technician: Technician, script: Script) -> None:
    script.order = lambda query: []
    technician.types("zzz")
    technician.waits_for(lambda: heard)
    assert heard == ["No guide matches\nTry other words for the fault, or the name of the part that fails."]


def test_arrows_in_the_symptoms_say_which_guide_they_select(heard: list[str], technician: Technician) -> None:
    technician.types("battery")
    technician.waits_for(lambda: heard)
    heard.clear()
    technician.presses(Qt.Key.Key_Down)
    technician.presses(Qt.Key.Key_Down)
    assert [text.partition(",")[0] for text in heard] == ["Port", "Screen"]


def test_outcomes_are_said(heard: list[str], technician: Technician) -> None:
    technician.types("battery")
    technician.waits_for(lambda: heard and technician.reads())
    technician.qtbot.mouseClick(technician.window.guide_view.fixed, Qt.MouseButton.LeftButton)
    technician.waits_for(lambda: "Recorded: fixed by “Battery replacement”" in heard)
    technician.window.menus.undo.trigger()
    technician.waits_for(lambda: "Outcome taken back" in heard)


def test_notices_and_the_end_of_an_import_are_said(heard: list[str], technician: Technician, tmp_path: Path) -> None:
    technician.window.problem_banner.show_text("The disk is full.")
    assert heard == ["The disk is full."]
    technician.window.imports.begin([tmp_path / "guides.csv"])
    technician.waits_for(lambda: len(heard) > 1)
    assert heard[1].splitlines()[0] == "Import finished: 3 new, 1 changed, 2 unchanged, 2 rejected."


def test_the_page_is_called_by_its_guide(technician: Technician) -> None:
    technician.types("battery")
    technician.waits_for(technician.reads)
    assert technician.window.guide_view.page.accessibleName() == "Guide: Battery replacement"


def test_a_notice_that_is_there_from_the_start_is_said(
    heard: list[str], open_window: Callable[..., MainWindow]
) -> None:
    open_window(crash_report="report")
    assert "Benchlight ended unexpectedly last time." in heard
