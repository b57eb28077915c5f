"""Import by drop, its progress, cancel, summary and rejected rows."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QFileDialog

from benchlight import settings
from benchlight.ui import drops
from benchlight.ui.dialogs import RejectionsDialog

from .conftest import Script, Technician


def _data(*files: Path) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file)) for file in files])
    return data


def _drop(technician: Technician, data: QMimeData) -> bool:
    args = (Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    enter = QDragEnterEvent(QPoint(9, 9), *args)
    QApplication.sendEvent(technician.window, enter)
    if enter.isAccepted():
        QApplication.sendEvent(technician.window, QDropEvent(QPointF(9, 9), *args))
    return enter.isAccepted()


def test_dropped_files_are_imported_and_summed_up(technician: Technician, tmp_path: Path, settings_file: Path) -> None:
    bar = technician.window.import_bar
    assert _drop(technician, _data(tmp_path / "Führer.CSV"))
    technician.waits_for(lambda: "finished" in bar.text())
    assert "3 new, 1 changed, 2 unchanged, 2 rejected" in bar.text()
    assert bar.rejected.isVisible()
    assert settings.load(settings_file).last_folder == str(tmp_path)


@pytest.mark.parametrize("name", ["shop.benchpack", "shop.BENCHPACK", "shop.tsv", "shop.ndjson", "shop.json"])
def test_every_ending_of_guide_files_is_taken(technician: Technician, tmp_path: Path, name: str) -> None:
    assert _drop(technician, _data(tmp_path / name))
    assert f"*{Path(name).suffix.lower()}" in drops.FILE_FILTER


def test_other_files_are_not_taken(technician: Technician, tmp_path: Path) -> None:
    assert not _drop(technician, _data(tmp_path / "photo.png"))
    assert technician.window.import_bar.isHidden()


def test_queries_are_answered_while_an_import_runs_and_it_can_be_cancelled(
    technician: Technician, script: Script, tmp_path: Path
) -> None:
    bar = technician.window.import_bar
    script.import_batches = 10_000
    script.import_gate.clear()
    _drop(technician, _data(tmp_path / "a.jsonl"))
    technician.waits_for(lambda: "Importing a.jsonl" in bar.text())
    technician.types("battery")
    technician.waits_for_results("battery")
    technician.waits_for(technician.reads)
    assert "Importing" in bar.text()
    technician.qtbot.mouseClick(bar.cancel, Qt.MouseButton.LeftButton)
    technician.waits_for(lambda: "cancelled" in bar.text())
    assert "new" in bar.text()


def test_rejected_rows_can_be_copied_and_saved(technician: Technician, tmp_path: Path) -> None:
    window = technician.window
    _drop(technician, _data(tmp_path / "a.json"))
    technician.waits_for(lambda: window.import_bar.rejected.isVisible())
    technician.qtbot.mouseClick(window.import_bar.rejected, Qt.MouseButton.LeftButton)
    dialog = window.findChild(RejectionsDialog)
    assert dialog is not None
    row = [dialog.table.item(0, column).text() for column in range(3)]
    assert row == ["a.json", "7", "no title <b>"]
    dialog.copy_all()
    assert QGuiApplication.clipboard().text().splitlines()[1].endswith("\t9\tbad row")
    dialog.save(tmp_path / "rejected.tsv")
    assert (tmp_path / "rejected.tsv").read_text(encoding="utf-8").startswith("file\tline\treason\n")
    dialog.close()


def test_the_menu_imports_what_was_chosen(
    technician: Technician, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([str(tmp_path / "b.csv")], ""))
    technician.presses(Qt.Key.Key_O, Qt.KeyboardModifier.ControlModifier)
    technician.waits_for(lambda: "finished" in technician.window.import_bar.text())
