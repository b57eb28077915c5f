"""Everything by the keyboard."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from .conftest import GUIDES, Technician

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


def _ask(technician: Technician, text: str = "battery") -> None:
    technician.types(text)
    technician.waits_for_results(text)
    technician.waits_for(technician.reads)


@pytest.mark.parametrize("key", [Qt.Key.Key_L, Qt.Key.Key_K])
def test_ctrl_l_and_ctrl_k_select_the_symptoms(technician: Technician, key: Qt.Key) -> None:
    symptoms = technician.window.query_box.symptoms
    _ask(technician)
    technician.window.results.view.setFocus()
    technician.presses(key, CTRL)
    assert symptoms.hasFocus()
    assert symptoms.textCursor().selectedText() == "battery"
    symptoms.moveCursor(symptoms.textCursor().MoveOperation.Start)
    technician.presses(key, CTRL)
    assert symptoms.toPlainText() == "battery", "Ctrl+K deletes nothing"
    assert symptoms.textCursor().selectedText() == "battery"


def test_arrows_move_the_results_while_typing(technician: Technician) -> None:
    _ask(technician)
    technician.presses(Qt.Key.Key_Down)
    technician.presses(Qt.Key.Key_Down)
    technician.presses(Qt.Key.Key_Up)
    assert technician.chosen() == GUIDES[1].title
    assert technician.window.query_box.symptoms.hasFocus()
    technician.presses(Qt.Key.Key_PageDown)
    assert technician.chosen() == GUIDES[3].title
    technician.presses(Qt.Key.Key_PageUp)
    assert technician.chosen() == GUIDES[0].title


def test_arrows_move_the_cursor_between_lines_first(technician: Technician) -> None:
    _ask(technician)
    technician.presses(Qt.Key.Key_Return, SHIFT)
    technician.types("more")
    assert technician.window.query_box.symptoms.toPlainText() == "battery\nmore"
    technician.presses(Qt.Key.Key_Up)
    assert technician.chosen() == GUIDES[0].title
    assert technician.window.query_box.symptoms.textCursor().blockNumber() == 0
    technician.presses(Qt.Key.Key_Down)
    technician.presses(Qt.Key.Key_Down)
    assert technician.chosen() == GUIDES[1].title


def test_enter_opens_the_selected_guide(technician: Technician) -> None:
    _ask(technician)
    technician.presses(Qt.Key.Key_Down)
    technician.presses(Qt.Key.Key_Return)
    assert technician.window.guide_view.page.hasFocus()
    technician.waits_for(lambda: "Charging port replacement" in technician.reads())


def test_f6_goes_round_the_panes(technician: Technician) -> None:
    _ask(technician)
    window = technician.window
    panes = [window.query_box.symptoms, window.results.view, window.guide_view.page]
    for pane in (*panes[1:], panes[0]):
        technician.presses(Qt.Key.Key_F6)
        assert pane.hasFocus()
    for pane in reversed(panes):
        technician.presses(Qt.Key.Key_F6, SHIFT)
        assert pane.hasFocus()


def test_escape_goes_back_then_clears_then_clears_the_filters(technician: Technician) -> None:
    box = technician.window.query_box
    technician.waits_for(lambda: box.device.count() == 3)
    box.device.choose("iPhone 8")
    technician.types("battery")
    technician.waits_for_results("battery")
    technician.window.results.view.setFocus()
    technician.presses(Qt.Key.Key_Escape)
    assert box.symptoms.hasFocus()
    assert box.symptoms.toPlainText() == "battery"
    technician.presses(Qt.Key.Key_Escape)
    assert box.symptoms.toPlainText() == ""
    assert box.device.value == "iPhone 8"
    technician.presses(Qt.Key.Key_Escape)
    assert box.device.value is None
    technician.presses(Qt.Key.Key_Z, CTRL)
    assert box.symptoms.toPlainText() == "battery", "clearing can be undone"


def test_letters_typed_into_the_results_go_to_the_symptoms(technician: Technician) -> None:
    _ask(technician)
    technician.window.results.view.setFocus()
    technician.presses(Qt.Key.Key_S)
    assert technician.window.query_box.symptoms.toPlainText() == "batterys"
    assert technician.window.query_box.symptoms.hasFocus()


def test_tab_reaches_every_control(technician: Technician) -> None:
    window = technician.window
    _ask(technician, "T480")
    technician.waits_for(lambda: window.query_box.chip.isVisible())
    window.query_box.symptoms.setFocus()
    reached = set()
    for _ in range(20):
        reached.add(QApplication.focusWidget())
        technician.presses(Qt.Key.Key_Tab)
    wanted = {
        window.query_box.symptoms, window.query_box.device, window.query_box.category, window.query_box.chip.button,
        window.results.view, window.guide_view.page, window.guide_view.fixed, window.guide_view.not_it,
    }  # fmt: skip
    combos = {window.query_box.device.lineEdit(), window.query_box.category.lineEdit()}
    assert wanted - {window.query_box.device, window.query_box.category} <= reached
    assert combos <= reached or {window.query_box.device, window.query_box.category} <= reached
    assert all(widget.accessibleName() or getattr(widget, "text", lambda: "")() for widget in wanted)
