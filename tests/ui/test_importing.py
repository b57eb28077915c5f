"""Import by drop, its progress, cancel, summary and rejected rows."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QModelIndex, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QFileDialog, QMessageBox
from pytestqt.qtbot import QtBot

from benchlight import settings, sources
from benchlight.errors import CatalogError
from benchlight.records import Gone, ImportReport, InterruptedImport, Notice, Reason, Rejection
from benchlight.ui import drops, worker_proxy
from benchlight.ui.import_details import DetailsModel, ImportDetails
from benchlight.ui.main_window import MainWindow
from tests.helpers import there
from tests.sources.cards import CARDS

from .conftest import Script, Technician

_ACTIONS = Qt.DropAction.CopyAction | Qt.DropAction.MoveAction


def _data(*files: Path) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file)) for file in files])
    return data


def _drop(technician: Technician, data: QMimeData) -> bool:
    args = (_ACTIONS, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
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
    assert bar.details.isVisible()
    assert bar.text().splitlines()[1:] == ["2 rows; the first is Führer.CSV, line 7: no title <b>."]
    assert settings.load(settings_file).last_folder == str(tmp_path)


@pytest.mark.parametrize("name", ["shop.benchpack", "shop.BENCHPACK", "shop.tsv", "shop.ndjson", "shop.json"])
def test_every_ending_of_guide_files_is_taken(technician: Technician, tmp_path: Path, name: str) -> None:
    assert _drop(technician, _data(tmp_path / name))
    assert f"*{Path(name).suffix.lower()}" in drops.file_filter()


def test_the_dialog_and_what_is_dropped_follow_the_registry_of_formats(
    technician: Technician, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert not _drop(technician, _data(tmp_path / "shop.cards"))
    monkeypatch.setattr(sources, "SOURCES", (*sources.SOURCES, CARDS))
    assert "*.cards" in drops.file_filter()
    assert "and .cards files" in drops.hint()
    assert _drop(technician, _data(tmp_path / "shop.cards"))


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


def test_rejected_rows_can_be_copied_and_saved(
    technician: Technician, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = technician.window
    _drop(technician, _data(tmp_path / "a.json"))
    technician.waits_for(lambda: window.import_bar.details.isVisible())
    technician.qtbot.mouseClick(window.import_bar.details, Qt.MouseButton.LeftButton)
    dialog = window.findChild(ImportDetails)
    assert dialog is not None
    row = [dialog.table.model().index(0, column).data() for column in range(4)]
    assert row == ["left out", "a.json", "line 7", "no title <b>"]
    technician.qtbot.mouseClick(dialog.copy, Qt.MouseButton.LeftButton)
    all_rows = QGuiApplication.clipboard().text()
    assert all_rows.splitlines()[1].endswith("\trecord 4\tbad row")
    dialog.table.selectRow(0)
    technician.qtbot.keyClick(dialog.table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    saved = tmp_path / "import.tsv"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(saved), ""))
    technician.qtbot.mouseClick(dialog.save_as, Qt.MouseButton.LeftButton)
    assert saved.read_text(encoding="utf-8") == "what\tfile\tplace\twhy\n" + all_rows
    dialog.close()


def test_the_menu_imports_what_was_chosen(
    technician: Technician, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([str(tmp_path / "b.csv")], ""))
    technician.presses(Qt.Key.Key_O, Qt.KeyboardModifier.ControlModifier)
    technician.waits_for(lambda: "finished" in technician.window.import_bar.text())


def test_a_dropped_folder_is_imported(technician: Technician, tmp_path: Path, settings_file: Path) -> None:
    folder = tmp_path / "T480 notes"
    folder.mkdir()
    assert _drop(technician, _data(folder))
    technician.waits_for(lambda: "finished" in technician.window.import_bar.text())
    assert settings.load(settings_file).last_folder == str(tmp_path)


def test_the_menu_imports_a_folder_that_was_chosen(
    technician: Technician, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    chosen = [str(tmp_path), ""]
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: chosen.pop())
    technician.presses(Qt.Key.Key_O, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    assert technician.window.import_bar.isHidden(), "none was chosen"
    technician.presses(Qt.Key.Key_O, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    technician.waits_for(lambda: "finished" in technician.window.import_bar.text())


def test_a_drop_is_a_copy_even_where_the_source_would_move_the_file(technician: Technician, tmp_path: Path) -> None:
    args = (_ACTIONS, _data(tmp_path / "a.csv"), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    for event in (QDragEnterEvent(QPoint(9, 9), *args), QDropEvent(QPointF(9, 9), *args)):
        event.setDropAction(Qt.DropAction.MoveAction)
        QApplication.sendEvent(technician.window, event)
        assert event.isAccepted()
        assert event.dropAction() == Qt.DropAction.CopyAction


def test_what_is_not_used_is_said_while_the_import_runs_and_in_its_summary(
    technician: Technician, script: Script, tmp_path: Path
) -> None:
    bar = technician.window.import_bar
    script.import_batches, script.import_notice = 10_000, "Not used: price."
    script.import_gate.clear()
    script.import_report = ImportReport(new=1, notices=(Notice(tmp_path / "a.csv", "Not used: price."),))
    _drop(technician, _data(tmp_path / "a.csv"))
    technician.waits_for(lambda: bar.text() == "Importing a.csv… Not used: price.")
    assert bar.cancel.isVisible()
    bar.show_ended(script.import_report, "")
    assert bar.text() == "Import finished: 1 new, 0 changed, 0 unchanged.\na.csv: Not used: price."


def test_a_file_that_cannot_be_used_is_an_error_told_in_full(
    technician: Technician, script: Script, tmp_path: Path
) -> None:
    bar = technician.window.import_bar
    error = f"{tmp_path}/{'long/' * 60}a.pdf is a broken or incomplete PDF. Download or export it again."
    script.import_report = ImportReport(errors=(error,))
    _drop(technician, _data(tmp_path / "a.csv"))
    technician.waits_for(lambda: "PDF" in bar.text())
    assert bar.text() == f"Nothing imported: 1 file with an error.\n{error}"
    label = bar._errors._lines
    assert label.heightForWidth(label.width()) <= label.height(), "no line is cut off"
    assert technician.window.width() < 2000


def test_what_an_import_had_to_say_stands_in_a_line_each_and_never_in_too_many(
    technician: Technician, script: Script, tmp_path: Path
) -> None:
    bar = technician.window.import_bar
    notices = tuple(Notice(tmp_path / f"{number}.csv", "Not used: price.") for number in range(1, 6))
    script.import_report = ImportReport(
        new=9, errors=("a.pdf is encrypted.",), notices=notices, gone=(Gone("shop", "Shop", 2),), id=7
    )
    _drop(technician, _data(tmp_path / "a.csv"))
    technician.waits_for(lambda: "finished" in bar.text())
    assert bar.text().splitlines() == [
        "Import finished: 9 new, 0 changed, 0 unchanged, 1 file with an error.",
        "a.pdf is encrypted.",
        *(f"{number}.csv: Not used: price." for number in range(1, 4)),
        "And 2 more.",
        "2 guides of Shop are no longer in its file.",
    ]
    assert bar.remove_gone.isVisible()
    assert bar.replace.isHidden()
    assert bar._notes._lines.accessibleName().startswith("Note: 1.csv: Not used")
    technician.qtbot.keyClick(bar.details, Qt.Key.Key_Space)
    dialog = there(technician.window.findChild(ImportDetails))
    whats = [dialog.table.model().index(row, 0).data() for row in range(dialog.table.model().rowCount())]
    assert whats == ["error", *["note"] * 5, "gone"]
    dialog.close()
    technician.qtbot.mouseClick(bar.close_button, Qt.MouseButton.LeftButton)
    assert bar.isHidden()


def test_a_reason_too_long_for_its_row_is_read_whole_below(qtbot: QtBot, tmp_path: Path) -> None:
    error = "manual.pdf is a broken or incomplete PDF. Download or export it again. " * 3
    dialog = ImportDetails(
        ImportReport(errors=(error,), rejections=(Rejection(tmp_path / "a.csv", "line 2", Reason("no title")),))
    )
    qtbot.addWidget(dialog)
    dialog.show()
    assert dialog.why.text() == error
    qtbot.keyClick(dialog.table, Qt.Key.Key_Down)
    assert dialog.why.text() == "no title"


def test_a_large_table_of_rejections_asks_only_for_what_is_seen(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: set[int] = set()
    data = DetailsModel.data

    def counted(model: DetailsModel, index: QModelIndex, role: int) -> object:
        asked.add(index.row())
        return data(model, index, role)

    monkeypatch.setattr(DetailsModel, "data", counted)
    rejections = tuple(Rejection(Path("a.csv"), f"line {number}", Reason("no title")) for number in range(1, 20_001))
    dialog = ImportDetails(ImportReport(rejections=rejections, rejected=20_000))
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(lambda: bool(asked))
    assert dialog.table.model().rowCount() == 20_000
    assert len(asked) < 200


def _quits_during_an_import(technician: Technician, script: Script, tmp_path: Path) -> QMessageBox:
    """The question that comes."""
    script.import_batches = 1_000_000
    script.import_gate.clear()
    window = technician.window
    window.imports.begin([tmp_path / "a.csv"])
    technician.waits_for(lambda: "Importing a.csv" in window.import_bar.text())
    technician.presses(Qt.Key.Key_Q, Qt.KeyboardModifier.ControlModifier)
    assert window.isVisible()
    box = window._quit_box
    assert box is not None
    assert "a.csv" in box.text()
    return box


def _answer(technician: Technician, box: QMessageBox, role: QMessageBox.ButtonRole) -> None:
    button = next(button for button in box.buttons() if box.buttonRole(button) == role)
    technician.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_quitting_during_an_import_is_asked_and_can_be_called_off(
    technician: Technician, script: Script, tmp_path: Path
) -> None:
    box = _quits_during_an_import(technician, script, tmp_path)
    technician.qtbot.keyClick(box, Qt.Key.Key_Escape)
    assert technician.window.isVisible()
    assert "Importing a.csv" in technician.window.import_bar.text()
    assert script.closed == 0
    technician.window.close()
    assert technician.window._quit_box is not None, "it is asked again"


def test_quitting_during_an_import_may_keep_what_is_in(technician: Technician, script: Script, tmp_path: Path) -> None:
    box = _quits_during_an_import(technician, script, tmp_path)
    technician.window.imports.begin([tmp_path / "b.csv"])
    _answer(technician, box, QMessageBox.ButtonRole.AcceptRole)
    assert not technician.window.isVisible()
    assert technician.window.stopped_cleanly
    assert script.quit_midway, "so that the next start speaks of it"
    assert script.put_off == [(tmp_path / "b.csv",)], "and of what waited"
    assert script.taken_back == []


def test_quitting_during_an_import_may_take_it_back(technician: Technician, script: Script, tmp_path: Path) -> None:
    box = _quits_during_an_import(technician, script, tmp_path)
    _answer(technician, box, QMessageBox.ButtonRole.DestructiveRole)
    assert not technician.window.isVisible()
    assert technician.window.stopped_cleanly
    assert (script.taken_back, script.closed) == ([7], 1)


def test_an_import_that_was_finished_before_is_not_taken_back_with_one_that_did_not_begin(
    technician: Technician, script: Script, tmp_path: Path
) -> None:
    window = technician.window
    window.imports.begin([tmp_path / "a.csv"])
    technician.waits_for(lambda: "finished" in window.import_bar.text())
    script.rank_gate.clear()
    while script.rank_begun.acquire(blocking=False):
        pass
    technician.types("b")
    assert script.rank_begun.acquire(timeout=10), "the worker is busy"
    window.imports.begin([tmp_path / "b.csv"])
    window.close()
    assert window._quit_box is not None
    threading.Timer(0.2, script.rank_gate.set).start()
    _answer(technician, window._quit_box, QMessageBox.ButtonRole.DestructiveRole)
    assert window.stopped_cleanly
    assert (script.taken_back, script.put_off) == ([], [])


def test_an_import_that_ends_meanwhile_answers_the_question(
    technician: Technician, script: Script, tmp_path: Path
) -> None:
    _quits_during_an_import(technician, script, tmp_path)
    technician.window._worker.cancel_imports()
    technician.waits_for(lambda: "cancelled" in technician.window.import_bar.text())
    assert technician.window._quit_box is None
    assert technician.window.isVisible()


@pytest.fixture
def after_interruption(
    open_window: Callable[..., MainWindow], at: Callable[[MainWindow], Technician], script: Script, tmp_path: Path
) -> Technician:
    """Somebody at a window that found an import interrupted."""
    script.interrupted = InterruptedImport(3, (tmp_path / "guides.csv",), 50_501)
    technician = at(open_window())
    bar = technician.window.import_bar
    technician.waits_for(lambda: bar.text() == "An import of guides.csv was interrupted; 50,501 of its guides are in.")
    return technician


def test_an_interrupted_import_can_be_continued(after_interruption: Technician, script: Script, tmp_path: Path) -> None:
    bar = after_interruption.window.import_bar
    after_interruption.qtbot.mouseClick(bar.continue_button, Qt.MouseButton.LeftButton)
    after_interruption.waits_for(lambda: "finished" in bar.text())
    assert script.imported == [((tmp_path / "guides.csv",), 3)]
    assert bar.continue_button.isHidden()


def test_an_interrupted_import_can_be_taken_back(after_interruption: Technician, script: Script) -> None:
    bar = after_interruption.window.import_bar
    after_interruption.qtbot.mouseClick(bar.take_back, Qt.MouseButton.LeftButton)
    after_interruption.waits_for(lambda: "4 guides are as they were before" in bar.text())
    assert script.taken_back == [3]
    assert bar.take_back.isHidden()


def test_an_interrupted_import_can_be_left_as_it_is(after_interruption: Technician, script: Script) -> None:
    bar = after_interruption.window.import_bar
    after_interruption.qtbot.mouseClick(bar.close_button, Qt.MouseButton.LeftButton)
    after_interruption.waits_for(lambda: script.kept_imports == [3])
    assert bar.isHidden()


def test_a_finished_import_can_be_taken_back(technician: Technician, script: Script, tmp_path: Path) -> None:
    bar = technician.window.import_bar
    _drop(technician, _data(tmp_path / "a.csv"))
    technician.waits_for(lambda: "finished" in bar.text())
    technician.qtbot.mouseClick(bar.take_back, Qt.MouseButton.LeftButton)
    technician.waits_for(lambda: "taken back" in bar.text())
    assert script.taken_back == [7]


def test_an_import_that_cannot_be_taken_back_is_told_each_time_and_tried_again(
    technician: Technician, script: Script, tmp_path: Path
) -> None:
    bar, banner = technician.window.import_bar, technician.window.problem_banner
    _drop(technician, _data(tmp_path / "a.csv"))
    technician.waits_for(lambda: "finished" in bar.text())
    script.take_back_error = CatalogError("The disk is full.")
    for _ in range(2):
        technician.qtbot.mouseClick(bar.take_back, Qt.MouseButton.LeftButton)
        assert bar.text() == "Taking it back…"
        technician.waits_for(lambda: bar.text() == "It was not taken back.")
        assert banner.text() == "The import was not taken back. The disk is full."
        banner.put_away()
    script.take_back_error = None
    technician.qtbot.mouseClick(bar.take_back, Qt.MouseButton.LeftButton)
    technician.waits_for(lambda: "4 guides are as they were before" in bar.text())
    assert script.taken_back == [7]


def test_an_import_killed_a_moment_ago_is_found_once_it_is_silent_even_while_guides_are_indexed(
    open_window: Callable[..., MainWindow],
    at: Callable[[MainWindow], Technician],
    script: Script,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(worker_proxy, "SILENCE_MILLISECONDS", 300)
    script.to_index = 1_000_000
    technician = at(open_window())
    bar = technician.window.import_bar
    assert bar.isHidden()
    script.interrupted = InterruptedImport(3, (Path("guides.csv"),), 1)
    technician.waits_for(lambda: "interrupted" in bar.text())


def test_an_interrupted_import_is_told_after_the_one_that_runs(
    open_window: Callable[..., MainWindow], at: Callable[[MainWindow], Technician], script: Script, tmp_path: Path
) -> None:
    script.interrupted = InterruptedImport(3, (tmp_path / "guides.csv",), 1)
    script.open_gate.clear()
    technician = at(open_window(ready=False))
    bar = technician.window.import_bar
    technician.window.imports.begin([tmp_path / "a.csv"])
    script.open_gate.set()
    technician.waits_for(lambda: "finished" in bar.text())
    technician.qtbot.mouseClick(bar.close_button, Qt.MouseButton.LeftButton)
    assert "interrupted" in bar.text()
    assert script.kept_imports == []
