"""A table is shown before it is imported where something of it is not used or was guessed."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import openpyxl
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QPalette, QWheelEvent
from PySide6.QtWidgets import QApplication, QComboBox, QFileDialog

from benchlight import settings
from benchlight.records import ImportChoices
from benchlight.settings import Settings
from benchlight.sources import codes, names
from benchlight.sources.reading import preview
from benchlight.ui import theme
from benchlight.ui.main_window import MainWindow
from benchlight.ui.table_dialog import TableDialog, label_of

from .conftest import Script, Technician

FAULTS = "Gerät;Fehler;Ursache;Abhilfe;Preis\nWAW;heizt nicht;Heizstab <b>;tauschen;45\n"
SIGNATURE = "gerat|fehler|ursache|abhilfe|preis"


@pytest.fixture
def faults(tmp_path: Path, script: Script) -> Path:
    """A table that leaves something open, at a window whose assistant reads tables."""
    file = tmp_path / "faults.csv"
    file.write_text(FAULTS, encoding="utf-8")
    script.preview = preview
    return file


def _dialog(technician: Technician) -> TableDialog:
    technician.waits_for(lambda: technician.window.findChild(TableDialog))
    dialog = technician.window.findChild(TableDialog)
    assert dialog is not None
    return dialog


def _box(dialog: TableDialog, column: int) -> QComboBox:
    box = dialog.grid.cellWidget(0, column)
    assert isinstance(box, QComboBox)
    return box


def _choose(technician: Technician, box: QComboBox, label: str) -> None:
    """As with the keyboard: the list opens, its line is typed, Enter."""
    box.showPopup()
    place = box.findText(label)
    assert place >= 0
    box.view().setCurrentIndex(box.model().index(place, 0))
    technician.qtbot.keyClick(box.view(), Qt.Key.Key_Return)


def test_a_table_that_leaves_something_open_is_shown_and_imported_as_it_was_confirmed(
    technician: Technician, script: Script, faults: Path, settings_file: Path
) -> None:
    window = technician.window
    window.imports.begin([faults])
    dialog = _dialog(technician)
    assert script.imported == []
    assert window.import_bar.isHidden()
    assert [_box(dialog, column).currentText() for column in range(5)] == [
        "Device", "Symptoms", "Cause", "Steps, remedy", "(not used)",
    ]  # fmt: skip
    assert dialog.passage.text().startswith(
        "Not used: Preis. No column holds a title, so each guide is called by its cause or remedy and its device. "
        "Guessed by the first rows: Fehler."
    )
    assert "Heizstab <b> (WAW)" in dialog.sample.toPlainText()
    technician.clicks(dialog.import_button)
    technician.waits_for(lambda: "finished" in window.import_bar.text())
    assert script.imported == [((faults,), 0)]
    columns = {"gerat": "device", "fehler": "symptoms", "ursache": "cause", "abhilfe": "steps", "preis": ""}
    assert script.choices[-1].tables == {SIGNATURE: columns}
    assert settings.load(settings_file).tables == {SIGNATURE: columns}


def test_a_table_with_columns_that_were_confirmed_before_is_imported_at_once(
    technician: Technician, script: Script, faults: Path
) -> None:
    window = technician.window
    for _ in range(2):
        window.imports.begin([faults])
        if not script.imported:
            technician.clicks(_dialog(technician).import_button)
        technician.waits_for(lambda: "finished" in window.import_bar.text())
        window.import_bar.hide()
    assert len(script.imported) == 2


def test_what_a_column_holds_is_changed_and_what_comes_out_follows(
    technician: Technician, script: Script, faults: Path
) -> None:
    technician.window.imports.begin([faults])
    dialog = _dialog(technician)
    _choose(technician, _box(dialog, 1), "Title")
    technician.waits_for(lambda: "Cause: Heizstab <b>" in dialog.sample.toPlainText())
    assert "\nheizt nicht\n" in dialog.sample.toPlainText()
    _choose(technician, _box(dialog, 4), "Notes")
    technician.waits_for(lambda: "Notes" in dialog.sample.toPlainText())
    assert dialog.passage.text().startswith("Choose what a column holds")
    technician.clicks(dialog.import_button)
    technician.waits_for(lambda: script.imported)
    assert script.choices[-1].tables[SIGNATURE]["fehler"] == "title"


def test_a_table_whose_names_say_nothing_can_be_imported_once_a_title_is_chosen(
    technician: Technician, script: Script, faults: Path
) -> None:
    faults.write_text("Spalte 1;Spalte 2\nFan;L1\n")
    technician.window.imports.begin([faults])
    dialog = _dialog(technician)
    assert not dialog.import_button.isEnabled()
    assert "No guide comes out yet" in dialog.sample.toPlainText()
    _choose(technician, _box(dialog, 0), "Title")
    technician.waits_for(dialog.import_button.isEnabled)
    assert dialog.device_name.isVisible()
    technician.qtbot.keyClicks(dialog.device_name, "L9")
    technician.waits_for(lambda: "L9" in dialog.sample.toPlainText())
    technician.clicks(dialog.import_button)
    technician.waits_for(lambda: script.imported)
    assert script.choices[-1].device == "L9"


def test_cancel_imports_nothing_of_that_file_and_the_others_go_in(
    technician: Technician, script: Script, faults: Path, tmp_path: Path
) -> None:
    other = tmp_path / "b.csv"
    other.write_text("title\nFan\n")
    technician.window.imports.begin([faults, other])
    technician.clicks(_dialog(technician).cancel_button)
    technician.waits_for(lambda: script.imported)
    assert script.imported == [((other,), 0)]
    assert script.choices[-1].tables == {}


def test_after_cancel_of_the_only_file_nothing_is_left(technician: Technician, script: Script, faults: Path) -> None:
    technician.window.imports.begin([faults])
    technician.qtbot.keyClick(_dialog(technician), Qt.Key.Key_Escape)
    assert technician.window.import_bar.isHidden()
    assert technician.window._worker.importing() == ()
    assert script.imported == []


def test_each_table_is_asked_for_in_turn(technician: Technician, script: Script, faults: Path, tmp_path: Path) -> None:
    other = tmp_path / "jobs.csv"
    other.write_text("title;shelf\nFan;B12\n")
    technician.window.imports.begin([faults, other])
    first = _dialog(technician)
    assert first.windowTitle() == "Import faults.csv"
    technician.clicks(first.import_button)
    technician.waits_for(lambda: _dialog(technician).windowTitle() == "Import jobs.csv")
    technician.clicks(_dialog(technician).import_button)
    technician.waits_for(lambda: script.imported)
    assert script.imported == [((faults, other), 0)]
    assert set(script.choices[-1].tables) == {SIGNATURE, "title|shelf"}


def test_a_table_without_open_questions_is_shown_only_from_the_menu(
    technician: Technician, script: Script, faults: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    faults.write_text("title;device\nFan;L1\n")
    technician.window.imports.begin([faults])
    technician.waits_for(lambda: len(script.imported) == 1)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(faults), ""))
    technician.window.menus.import_table.trigger()
    dialog = _dialog(technician)
    assert len(script.imported) == 1
    technician.clicks(dialog.import_button)
    technician.waits_for(lambda: len(script.imported) == 2)


def test_a_file_that_cannot_be_read_is_told_by_the_import(technician: Technician, script: Script, faults: Path) -> None:
    faults.unlink()
    technician.window.imports.begin([faults])
    technician.waits_for(lambda: script.imported == [((faults,), 0)])


def test_the_columns_are_reached_by_the_keyboard(technician: Technician, faults: Path) -> None:
    technician.window.imports.begin([faults])
    dialog = _dialog(technician)
    technician.waits_for(lambda: QApplication.focusWidget() is _box(dialog, 4))
    seen = set()
    for _ in range(12):
        technician.presses(Qt.Key.Key_Tab)
        seen.add(QApplication.focusWidget())
    assert {_box(dialog, column) for column in range(5)} <= seen
    assert dialog.import_button in seen
    assert _box(dialog, 4).accessibleName() == "What Preis holds"
    dialog.reject()


def test_the_wheel_changes_no_column(technician: Technician, faults: Path) -> None:
    technician.window.imports.begin([faults])
    dialog = _dialog(technician)
    box = _box(dialog, 1)
    down, none = QPoint(0, -120), QPoint()
    wheel = QWheelEvent(
        QPointF(5, 5), QPointF(box.mapToGlobal(QPoint(5, 5))), none, down, Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(box, wheel)
    assert box.currentText() == "Symptoms"
    dialog.reject()


@pytest.mark.parametrize("dark", [False, True])
@pytest.mark.parametrize("zoom", [1.0, 2.0])
def test_the_dialog_fits_a_small_screen_whatever_is_in_the_table(
    open_window: Callable[..., MainWindow],
    at: Callable[[MainWindow], Technician],
    faults: Path,
    dark: bool,
    zoom: float,
) -> None:
    faults.write_text(
        ";".join(f"{'column' * 20} {number}" for number in range(300)) + "\n" + ";".join(["x" * 500] * 300)
    )
    technician = at(open_window(Settings(zoom=zoom, theme="dark" if dark else "light")))
    technician.window.imports.begin([faults])
    dialog = _dialog(technician)
    room = dialog.screen().availableSize()
    assert dialog.width() <= room.width()
    assert dialog.height() <= room.height()
    assert theme.is_dark(dialog.palette()) == dark
    cell = dialog.grid.item(1, 0)
    assert cell is not None
    assert cell.foreground().color() == dialog.palette().color(QPalette.ColorRole.PlaceholderText)
    dialog.reject()


def test_every_field_has_a_name_for_people(tmp_path: Path, faults: Path) -> None:
    (table,) = preview(faults, ImportChoices())
    labels = [label_of(field) for field in table.fields]
    assert len(set(labels)) == len(labels)
    assert label_of("steps 2") == "Steps, remedy 2"


def test_no_field_is_called_as_a_file_calls_it() -> None:
    """Such a name would be the same in every language."""
    assert [name for name in (*names.NAMES, *codes.NAMES) if label_of(name) == name] == []


def test_import_pressed_at_once_imports_what_was_chosen(technician: Technician, script: Script, faults: Path) -> None:
    technician.window.imports.begin([faults])
    dialog = _dialog(technician)
    _choose(technician, _box(dialog, 4), "Notes")
    technician.clicks(dialog.import_button)
    technician.waits_for(lambda: script.imported)
    assert script.choices[-1].tables[SIGNATURE]["preis"] == "notes"


def test_each_sheet_of_a_workbook_is_shown(technician: Technician, script: Script, faults: Path) -> None:
    file = faults.with_name("book.xlsx")
    book = openpyxl.Workbook()
    for name, rows in {"Washers": 2, "Dryers": 5, "Prices": 0}.items():
        sheet = book.create_sheet(name)
        sheet.append(["title", "price"] if rows else ["sku", "price"])
        for number in range(rows):
            sheet.append([f"{name} {number}", number])
    book.save(file)
    technician.window.imports.begin([file])
    dialog = _dialog(technician)
    assert [dialog.sheet.itemText(place) for place in range(dialog.sheet.count())] == ["Washers", "Dryers", "Prices"]
    shown = {}
    for place in range(3):
        dialog.sheet.setCurrentIndex(place)
        shown[dialog.sheet.currentText()] = dialog.grid.rowCount() - 1
    assert shown == {"Washers": 2, "Dryers": 5, "Prices": 0}
    dialog.reject()
