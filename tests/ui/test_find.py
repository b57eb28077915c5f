"""Finding a text in the guide that is shown."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from benchlight.records import Step
from benchlight.ui import find_bar
from benchlight.ui.find_bar import FindBar
from benchlight.ui.theme import build_palette

from .conftest import GUIDES, Script, Technician

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
LONG = "Then wait until nothing moves any more, and go on. " * 20


@pytest.fixture
def script() -> Script:
    """With a long guide."""
    steps = [Step(f"Turn screw {number}. {LONG}") for number in range(1, 31)]
    return Script(guides=(replace(GUIDES[0], steps=tuple(steps)), *GUIDES[1:]))


@pytest.fixture
def bar(technician: Technician) -> FindBar:
    """Of somebody who reads the guide."""
    technician.types("battery dies")
    technician.waits_for_results("battery dies")
    technician.waits_for(technician.reads)
    return technician.window.guide_view.find_bar


def marked(technician: Technician) -> list[str]:
    return [each.cursor.selectedText() for each in technician.window.guide_view.page.extraSelections()]


def in_view(technician: Technician) -> str:
    page = technician.window.guide_view.page
    last = page.cursorForPosition(page.viewport().rect().bottomRight()).position()
    return page.toPlainText()[page.text_at_top() : last]


def test_ctrl_f_finds_from_anywhere_and_goes_there(technician: Technician, bar: FindBar) -> None:
    assert not bar.isVisible()
    technician.presses(Qt.Key.Key_F, CTRL)
    assert QApplication.focusWidget() is bar.text
    technician.types_into_focus("SCREW 20")
    assert bar.count.text() == "1 of 1"
    assert marked(technician) == ["screw 20"]
    assert "screw 20" in in_view(technician)


def test_enter_and_f3_go_on_and_with_shift_back_round_the_end(technician: Technician, bar: FindBar) -> None:
    technician.presses(Qt.Key.Key_F, CTRL)
    technician.types_into_focus("turn screw")
    assert bar.count.text() == "1 of 30"
    technician.presses(Qt.Key.Key_Return)
    technician.presses(Qt.Key.Key_F3)
    assert bar.count.text() == "3 of 30"
    assert "screw 3." in in_view(technician)
    technician.presses(Qt.Key.Key_Return, SHIFT)
    technician.presses(Qt.Key.Key_F3, SHIFT)
    technician.presses(Qt.Key.Key_F3, SHIFT)
    assert bar.count.text() == "30 of 30"
    assert "screw 30." in in_view(technician)
    technician.clicks(bar.next)
    assert bar.count.text() == "1 of 30"
    technician.clicks(bar.previous)
    assert bar.count.text() == "30 of 30"
    technician.window.guide_view.page.setFocus()
    technician.presses(Qt.Key.Key_F3)
    assert bar.count.text() == "1 of 30", "also while the page is read"


def test_escape_closes_it_and_the_page_is_read_on(technician: Technician, bar: FindBar) -> None:
    technician.presses(Qt.Key.Key_F, CTRL)
    technician.types_into_focus("screw")
    technician.presses(Qt.Key.Key_Escape)
    assert not bar.isVisible()
    assert marked(technician) == []
    assert technician.window.guide_view.page.hasFocus()
    technician.presses(Qt.Key.Key_F3)
    assert bar.isVisible()
    assert bar.count.text().endswith("of 30"), "what was sought last is sought again"


def test_it_goes_with_its_guide_and_leaves_the_focus_where_somebody_types(technician: Technician, bar: FindBar) -> None:
    technician.presses(Qt.Key.Key_F, CTRL)
    technician.types_into_focus("screw")
    symptoms = technician.window.query_box.symptoms
    symptoms.setFocus()
    symptoms.selectAll()
    technician.presses(Qt.Key.Key_Delete)
    technician.waits_for(lambda: technician.window.guide_view.guide is None)
    assert not bar.isVisible()
    assert symptoms.hasFocus()


def test_what_is_not_there_is_said(technician: Technician, bar: FindBar) -> None:
    technician.presses(Qt.Key.Key_F, CTRL)
    technician.types_into_focus("flux capacitor")
    assert bar.count.text() == "Not found"
    assert not bar.next.isEnabled()
    bar.text.clear()
    assert bar.count.text() == ""


def test_it_begins_with_what_is_selected(technician: Technician, bar: FindBar) -> None:
    page = technician.window.guide_view.page
    page.setTextCursor(page.document().find("nothing moves"))
    technician.presses(Qt.Key.Key_F, CTRL)
    assert bar.text.text() == "nothing moves"


def test_another_theme_and_another_guide_are_sought_anew(technician: Technician, bar: FindBar) -> None:
    technician.presses(Qt.Key.Key_F, CTRL)
    technician.types_into_focus("screw")
    technician.window.guide_view.setPalette(build_palette(dark=True))
    assert bar.count.text() == "1 of 30"
    technician.window.results.view.move_selection(1)
    technician.waits_for(lambda: "Charging port replacement" in technician.reads())
    assert bar.count.text() == "Not found"


def test_there_is_an_end_to_what_is_marked(
    technician: Technician, bar: FindBar, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(find_bar, "MOST", 20)
    technician.presses(Qt.Key.Key_F, CTRL)
    technician.types_into_focus("e")
    assert bar.count.text() == "1 of 20+"


def test_the_end_of_a_very_long_guide_is_sought_when_it_is_there(
    technician: Technician, bar: FindBar, script: Script, qtbot: QtBot
) -> None:
    steps = tuple(Step(f"Turn screw {number}.") for number in range(1, 401))
    technician.window.guide_view.show_guide(replace(GUIDES[0], key="test:long", steps=steps), "")
    bar.open()
    bar.text.setText("screw")
    assert bar.count.text() == "1 of 60+"
    qtbot.waitUntil(lambda: bar.count.text() == "1 of 400")


def test_every_part_of_it_has_a_name(bar: FindBar) -> None:
    for widget in (bar.text, bar.previous, bar.next, bar.close_button):
        assert widget.accessibleName()
