"""The device and category filters."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication

from tests.helpers import there

from .conftest import Script, Technician


def test_a_device_is_found_by_any_part_of_its_name(technician: Technician, script: Script) -> None:
    device = technician.window.query_box.device
    technician.waits_for(lambda: device.count() == 3)
    technician.qtbot.keyClicks(there(device.lineEdit()), "phone")
    assert device.value is None, "half a name filters nothing"
    technician.qtbot.keyClick(there(device.lineEdit()), Qt.Key.Key_Return)
    assert device.value == "iPhone 8"
    technician.waits_for(lambda: technician.titles() == ["Screen replacement"])
    there(there(device.lineEdit())).clear()
    assert device.value is None


def test_what_names_no_device_stays_in_the_field_and_it_is_said_that_it_narrows_nothing(
    technician: Technician,
) -> None:
    box = technician.window.query_box
    technician.waits_for(lambda: box.device.count() == 3)
    technician.qtbot.keyClicks(there(box.device.lineEdit()), "o")
    assert box.notes.isVisible()
    assert box.notes.text() == "2 devices have “o” in their names. Until one is chosen, all are searched."
    technician.qtbot.keyClicks(there(box.device.lineEdit()), "ther")
    technician.qtbot.keyClick(there(box.device.lineEdit()), Qt.Key.Key_Return)
    assert box.device.value is None
    assert there(box.device.lineEdit()).text() == "other"
    assert box.notes.text() == "No device is called “other”: every device is searched."
    assert there(box.device.lineEdit()).accessibleDescription() == box.notes.text()
    there(box.device.lineEdit()).clear()
    assert not box.notes.isVisible()


def test_what_the_field_says_is_what_filters(technician: Technician) -> None:
    device = technician.window.query_box.device
    technician.waits_for(lambda: device.count() == 3)
    device.choose("iPhone 8")
    there(there(device.lineEdit())).end(False)
    technician.qtbot.keyClick(there(device.lineEdit()), Qt.Key.Key_Backspace)
    assert there(there(device.lineEdit())).text() == "iPhone "
    assert device.value is None


def test_names_that_differ_in_case_alone_can_both_be_chosen(technician: Technician) -> None:
    device = technician.window.query_box.device
    technician.waits_for(lambda: device.count() == 3)
    device.set_names(["IPHONE 8", "iPhone 8"])
    for name in ("iPhone 8", "IPHONE 8"):
        device.choose(name)
        assert device.value == name
    device.choose("iphone 8")
    assert device.value == there(there(device.lineEdit())).text() == "IPHONE 8"


def test_the_wheel_over_a_filter_chooses_nothing_and_takes_no_focus(technician: Technician) -> None:
    box = technician.window.query_box
    technician.waits_for(lambda: box.device.count() == 3)
    box.symptoms.setFocus()
    for widget in (box.device, there(box.device.lineEdit()), box.category):
        middle = QPointF(widget.rect().center())
        turned = QWheelEvent(
            middle, widget.mapToGlobal(middle), QPoint(), QPoint(0, -120), Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
        )  # fmt: skip
        QApplication.sendEvent(widget, turned)
        assert not turned.isAccepted(), "what lies under it scrolls"
        assert not widget.focusPolicy() & Qt.FocusPolicy.WheelFocus & ~Qt.FocusPolicy.StrongFocus
    assert (box.device.value, there(box.device.lineEdit()).text(), box.category.value) == (None, "", None)
    assert box.symptoms.hasFocus()


def test_new_names_keep_what_is_being_typed(technician: Technician) -> None:
    device = technician.window.query_box.device
    technician.waits_for(lambda: device.count() == 3)
    device.choose("iPhone 8")
    device.set_names(["iPhone 8", "iPhone 9"])
    assert (device.value, there(there(device.lineEdit())).text()) == ("iPhone 8", "iPhone 8")
    device.set_names(["iPhone 9"])
    assert (device.value, there(there(device.lineEdit())).text()) == (None, "iPhone 8")
    assert "iPhone 8" in device.note, "a choice does not vanish without a word"
    there(there(device.lineEdit())).clear()
    technician.qtbot.keyClicks(there(device.lineEdit()), "iPh")
    device.set_names(["iPhone 8"])
    assert there(there(device.lineEdit())).text() == "iPh"
    popup = QApplication.activePopupWidget()
    if popup is not None:
        popup.hide()
