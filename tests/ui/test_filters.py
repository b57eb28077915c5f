"""The device and category filters, and the chip of the recognised device."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication

from benchlight.records import Sort
from benchlight.ui.elided_label import ElidedLabel
from tests.helpers import there

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
    assert (Sort.DEVICE, "") in script.queries[-1].removed
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


def test_a_chip_without_room_ends_in_dots_and_its_tooltip_says_all(technician: Technician) -> None:
    chip = technician.window.query_box.chip
    device = "Samsung RF28R7351SR 28 cu. ft. 4-Door French Door <Refrigerator>"
    technician.window.resize(700, 500)
    chip.show_device(device)
    QApplication.processEvents()
    label = there(chip.findChild(ElidedLabel))
    assert label.text() == f"Device recognised: {device}"
    assert label.shown().endswith("…")
    assert label.fontMetrics().horizontalAdvance(label.shown()) <= label.width()
    assert "&lt;Refrigerator&gt;" in chip.toolTip()
    chip.show_device("T480")
    QApplication.processEvents()
    assert label.shown() == "Device recognised: T480"


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
