"""Everything by the keyboard."""

from __future__ import annotations

from collections.abc import Callable, Iterable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent, QKeySequence
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QMenu, QWidget

from benchlight.records import ModelState, Query, Ranking, Status
from benchlight.settings import Settings
from benchlight.translation import LANGUAGES
from benchlight.ui.main_window import MainWindow
from benchlight.ui.results_pane import Situation
from tests.helpers import there

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


def test_composed_letters_typed_into_the_results_keep_their_accents(technician: Technician) -> None:
    _ask(technician)
    view, symptoms = technician.window.results.view, technician.window.query_box.symptoms
    technician.window.query_box.symptoms.moveCursor(symptoms.textCursor().MoveOperation.Start)
    view.setFocus()
    technician.presses(Qt.Key.Key_Down)
    assert view.testAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled), "a dead key begins a letter"
    QApplication.sendEvent(view, QInputMethodEvent("´", []))
    composed = QInputMethodEvent()
    composed.setCommitString("é")
    QApplication.sendEvent(view, composed)
    assert symptoms.toPlainText() == "ébattery"
    assert symptoms.hasFocus()


def test_escape_closes_the_suggestions_and_nothing_else(technician: Technician) -> None:
    box = technician.window.query_box
    technician.waits_for(lambda: box.device.count() == 3)
    _ask(technician)
    box.device.setFocus()
    technician.types_into_focus("o")
    technician.waits_for(lambda: QApplication.activePopupWidget() is not None)
    technician.qtbot.keyClick(QApplication.activePopupWidget(), Qt.Key.Key_Escape)
    assert QApplication.activePopupWidget() is None
    assert (box.device.text, box.symptoms.toPlainText()) == ("o", "battery")
    assert not box.symptoms.hasFocus()
    technician.presses(Qt.Key.Key_Escape)
    assert box.symptoms.hasFocus()
    assert box.symptoms.toPlainText() == "battery"


def _clashes(texts: Iterable[str]) -> list[list[str]]:
    """Texts of which the same letter with Alt means more than one."""
    by_letter: dict[str, list[str]] = {}
    for text in texts:
        if letter := QKeySequence.mnemonic(text).toString():
            by_letter.setdefault(letter, []).append(text)
    return [clash for clash in by_letter.values() if len(clash) > 1]


def _labels(widget: QWidget) -> list[str]:
    buttons = [button.text() for button in widget.findChildren(QAbstractButton)]
    return buttons + [label.text() for label in widget.findChildren(QLabel) if label.buddy() is not None]


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_letter_with_alt_means_one_thing(
    open_window: Callable[..., MainWindow], at: Callable[[MainWindow], Technician], language: str
) -> None:
    window = at(open_window(Settings(interface_language=language), ready=False)).window
    bar = [action.text() for action in window.menuBar().actions()]
    ready, asked = Status(5, 5, 0, ModelState.READY), Query("a", device="iPhone 8")
    pages = (
        Situation(catalog_error="It is locked."),
        Situation(status=Status(0, 0, 0, ModelState.READY)),
        Situation(status=ready),
        Situation(status=ready, query=asked, ranking=Ranking(asked)),
        Situation(status=ready, query=asked, ranking_error="oh"),
    )
    for page in pages:
        window.results.show_situation(page)
        QApplication.sendPostedEvents(None, 52)  # QEvent.DeferredDelete: the buttons of the page before
        # Every notice, the import and its summary may be there at once, so what is hidden counts.
        assert not _clashes(bar + _labels(window))
    for menu in window.findChildren(QMenu):
        assert not _clashes(action.text() for action in menu.actions())


@pytest.mark.parametrize("backwards", [False, True])
def test_tab_goes_once_round_the_window_and_on(technician: Technician, backwards: bool) -> None:
    window = technician.window
    box, view = window.query_box, window.guide_view
    _ask(technician, "T480")
    technician.waits_for(lambda: technician.chips() == ["ThinkPad T480"])
    # The guide's three links are stations of their own: that which fetches its picture, the picture's, its page's.
    stations: list[QWidget] = [
        box.symptoms, box.device, box.category, box.chips.chips()[0].button, window.results.view,
        view.page, view.page, view.page, view.page, view.not_it, view.fixed,
    ]  # fmt: skip
    box.symptoms.setFocus()
    if backwards:
        stations = stations[:1] + stations[:0:-1]
    for _ in range(2):
        for station in stations:
            focus = there(QApplication.focusWidget())
            assert station in (focus, focus.parentWidget())
            if backwards:
                technician.presses(Qt.Key.Key_Backtab, SHIFT)
            else:
                technician.presses(Qt.Key.Key_Tab)
    assert all(station.accessibleName() or station.property("text") for station in stations)
    for station in stations[1:]:
        station.setFocus()
        technician.presses(Qt.Key.Key_Escape)
        assert box.symptoms.hasFocus()
    assert box.symptoms.toPlainText() == "T480"
