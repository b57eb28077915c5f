"""What was understood, as chips under the text."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from benchlight.records import Piece, Sort
from benchlight.ui.chips import Chip, Chips

from .conftest import Script, Technician

BATTERY = (Sort.EXCLUDED, "battery")


def test_each_piece_of_the_text_is_a_chip_in_its_order(technician: Technician) -> None:
    technician.types("new battery, washer says E18")
    technician.waits_for(lambda: technician.chips() == ["not the battery", "washer", "E18"])
    first = technician.window.query_box.chips.chips()[0]
    assert "“new battery”" in first.toolTip()
    assert first.button.accessibleName() == "Rank without not the battery"


def test_a_removed_piece_is_not_ranked_with_until_it_is_brought_back(technician: Technician, script: Script) -> None:
    technician.types("washer, new battery")
    technician.waits_for(lambda: technician.chips() == ["washer", "not the battery"])
    technician.presses_chip("not the battery")
    assert technician.chips() == ["washer", "(not the battery)"], "at once"
    assert technician.window.query_box.symptoms.hasFocus()
    technician.types(" leaks")
    technician.waits_for_results("washer, new battery leaks")
    assert script.queries[-1].removed == {BATTERY}
    assert technician.chips() == ["washer", "(not the battery)"]
    technician.presses_chip("not the battery")
    technician.waits_for(lambda: not script.queries[-1].removed)
    technician.waits_for(lambda: technician.chips() == ["washer", "not the battery"])


@pytest.mark.parametrize("key", [Qt.Key.Key_Delete, Qt.Key.Key_Backspace])
def test_a_key_removes_a_chip_and_space_brings_it_back(technician: Technician, script: Script, key: Qt.Key) -> None:
    chips = technician.window.query_box.chips
    technician.types("T480 E18")
    technician.waits_for(lambda: len(technician.chips()) == 2)
    chips.chips()[1].setFocus()
    technician.presses(key)
    assert technician.chips() == ["ThinkPad T480", "(E18)"]
    chips.chips()[1].setFocus()
    technician.presses(key)
    assert technician.chips() == ["ThinkPad T480", "(E18)"], "what is removed is not removed again"
    technician.presses(Qt.Key.Key_Space)
    assert technician.chips() == ["ThinkPad T480", "E18"]
    assert "E18" in technician.window.query_box.symptoms.toPlainText(), "the text is as it was"


def test_a_removed_piece_comes_back_when_the_text_no_longer_says_it(technician: Technician, script: Script) -> None:
    technician.types("E18 washer")
    technician.waits_for(lambda: technician.chips() == ["E18", "washer"])
    technician.presses_chip("washer")
    for _ in range(3):
        technician.presses(Qt.Key.Key_Backspace)
    technician.waits_for(lambda: technician.chips() == ["E18"])
    technician.types("her")
    technician.waits_for(lambda: technician.chips() == ["E18", "washer"])
    technician.presses_chip("E18")
    technician.presses(Qt.Key.Key_Escape)
    assert technician.chips() == []
    technician.types("E18")
    technician.waits_for(lambda: technician.chips() == ["E18"])


def test_a_device_chosen_by_hand_goes_without_saying(technician: Technician, script: Script) -> None:
    box = technician.window.query_box
    technician.waits_for(lambda: box.device.count() == 3)
    technician.types("T480 says E18")
    technician.waits_for(lambda: technician.chips() == ["ThinkPad T480", "E18"])
    technician.presses_chip("ThinkPad T480")
    box.device.choose("iPhone 8")
    assert technician.chips() == ["E18"]
    technician.waits_for(lambda: script.queries[-1].device == "iPhone 8")
    assert not script.queries[-1].removed


def test_the_kind_of_a_device_is_a_chip_once_the_device_is_removed(technician: Technician) -> None:
    technician.types("T480 washer")
    technician.waits_for(lambda: technician.chips() == ["ThinkPad T480"])
    technician.presses_chip("ThinkPad T480")
    technician.waits_for(lambda: technician.chips() == ["(ThinkPad T480)", "washer"])


# -- the chips alone --------------------------------------------------------------------------------------------------


@pytest.fixture
def frame(qtbot: QtBot) -> QWidget:
    """A window of 400 pixels."""
    frame = QWidget()
    qtbot.addWidget(frame)
    frame.resize(400, 300)
    return frame


@pytest.fixture
def chips(frame: QWidget, qtbot: QtBot) -> Chips:
    """Chips over something else."""
    layout = QVBoxLayout(frame)
    layout.setContentsMargins(0, 0, 0, 0)
    chips = Chips(frame)
    layout.addWidget(chips)
    layout.addWidget(QWidget(frame), 1)
    frame.show()
    qtbot.waitExposed(frame)
    return chips


def _pieces(labels: Sequence[str]) -> list[Piece]:
    return [Piece(Sort.KIND, f"kind {place}", label) for place, label in enumerate(labels)]


def _seen(chips: Chips) -> list[Chip]:
    return [chip for chip in chips.chips() if chip.isVisible()]


def test_pieces_with_one_label_are_one_chip_and_go_together(chips: Chips, qtbot: QtBot) -> None:
    chips.show_pieces(_pieces(["speaker", "speaker", "charger"]), "")
    assert [chip.label.text() for chip in _seen(chips)] == ["speaker", "charger"]
    qtbot.mouseClick(_seen(chips)[0].button, Qt.MouseButton.LeftButton)
    assert chips.removed == {(Sort.KIND, "kind 0"), (Sort.KIND, "kind 1")}


def test_chips_take_two_lines_at_most_and_the_rest_is_counted(chips: Chips, qtbot: QtBot) -> None:
    chips.show_pieces(_pieces([f"washing machine {number}" for number in range(9)]), "")
    shown = _seen(chips)
    assert len({chip.y() for chip in shown}) == 2
    assert chips.more.text() == f"+{9 - len(shown)}"
    qtbot.waitUntil(lambda: all(chips.rect().contains(chip.geometry()) for chip in shown))
    assert chips.rect().contains(chips.more.geometry())
    qtbot.mouseClick(chips.more, Qt.MouseButton.LeftButton)
    assert len(_seen(chips)) == 9
    qtbot.waitUntil(lambda: all(chips.rect().contains(chip.geometry()) for chip in _seen(chips)))
    assert not chips.more.isVisible()


def test_nothing_below_the_chips_moves_while_they_come_and_go(chips: Chips, qtbot: QtBot) -> None:
    height = chips.height()
    chips.show_pieces(_pieces(["washer"]), "")
    QApplication.processEvents()
    assert chips.height() == height, "a line is kept for them"
    chips.show_pieces(_pieces([f"washing machine {number}" for number in range(5)]), "")
    qtbot.waitUntil(lambda: chips.height() > height)
    two = chips.height()
    chips.show_pieces([], "")
    QApplication.processEvents()
    assert chips.height() == two, "while the text goes on"
    chips.note_text("")
    qtbot.waitUntil(lambda: chips.height() == height)


def test_tab_goes_from_chip_to_chip(chips: Chips, qtbot: QtBot) -> None:
    chips.show_pieces(_pieces([f"washing machine {number}" for number in range(9)]), "")
    shown = _seen(chips)
    shown[0].setFocus()
    for chip in shown:
        assert chip.button.hasFocus()
        qtbot.keyClick(chip.button, Qt.Key.Key_Tab)
    assert chips.more.hasFocus()


def test_a_chip_without_room_ends_in_dots_and_its_tooltip_says_all(chips: Chips) -> None:
    device = "Samsung RF28R7351SR 28 cu. ft. 4-Door French Door <Refrigerator> of our old workshop in the yard"
    chips.show_pieces([Piece(Sort.DEVICE, device, device)], "")
    QApplication.processEvents()
    (chip,) = _seen(chips)
    assert chip.label.shown().endswith("…")
    assert chip.label.fontMetrics().horizontalAdvance(chip.label.shown()) <= chip.label.width()
    assert "&lt;Refrigerator&gt;" in chip.toolTip()
    chips.show_pieces(_pieces(["E18"]), "")
    QApplication.processEvents()
    assert chip.label.shown() == "E18"
