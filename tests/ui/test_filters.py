"""The device and category filters, and the chip of the recognised device."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from .conftest import Script, Technician


def test_the_recognised_device_is_shown_and_can_be_removed(technician: Technician, script: Script) -> None:
    box = technician.window.query_box
    technician.types("T480 dead")
    technician.waits_for(lambda: box.chip.isVisible())
    assert box.chip.device == "ThinkPad T480"
    technician.qtbot.mouseClick(box.chip.button, Qt.MouseButton.LeftButton)
    assert not box.chip.isVisible()
    technician.types("!")
    technician.waits_for_results("T480 dead!")
    assert script.queries[-1].recognise_device is False
    assert not box.chip.isVisible()


def test_del_on_the_chip_removes_it_and_clearing_the_text_forgets_that(technician: Technician) -> None:
    box = technician.window.query_box
    technician.types("T480")
    technician.waits_for(lambda: box.chip.isVisible())
    box.chip.setFocus()
    technician.presses(Qt.Key.Key_Delete)
    assert not box.chip.isVisible()
    assert box.symptoms.hasFocus()
    technician.presses(Qt.Key.Key_Escape)
    technician.types("T480 x")
    technician.waits_for(lambda: box.chip.isVisible())


def test_a_device_is_found_by_any_part_of_its_name(technician: Technician, script: Script) -> None:
    device = technician.window.query_box.device
    technician.waits_for(lambda: device.count() == 3)
    technician.qtbot.keyClicks(device.lineEdit(), "phone")
    assert device.value is None, "half a name filters nothing"
    technician.qtbot.keyClick(device.lineEdit(), Qt.Key.Key_Return)
    assert device.value == "iPhone 8"
    technician.waits_for(lambda: technician.titles() == ["Screen replacement"])
    device.lineEdit().clear()
    assert device.value is None


def test_an_unknown_device_is_not_kept(technician: Technician) -> None:
    device = technician.window.query_box.device
    technician.waits_for(lambda: device.count() == 3)
    technician.qtbot.keyClicks(device.lineEdit(), "nothing like it")
    technician.qtbot.keyClick(device.lineEdit(), Qt.Key.Key_Return)
    assert device.value is None
    assert device.lineEdit().text() == ""


def test_new_names_keep_what_is_being_typed(technician: Technician) -> None:
    device = technician.window.query_box.device
    technician.waits_for(lambda: device.count() == 3)
    device.choose("iPhone 8")
    device.set_names(["iPhone 8", "iPhone 9"])
    assert (device.value, device.lineEdit().text()) == ("iPhone 8", "iPhone 8")
    device.set_names(["iPhone 9"])
    assert (device.value, device.lineEdit().text()) == (None, "")
    technician.qtbot.keyClicks(device.lineEdit(), "iPh")
    device.set_names(["iPhone 8"])
    assert device.lineEdit().text() == "iPh"
    popup = QApplication.activePopupWidget()
    if popup is not None:
        popup.hide()
