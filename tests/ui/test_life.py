"""Starting, failing and closing."""

from __future__ import annotations

import base64
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMainWindow, QPushButton, QToolButton

from benchlight import app, settings
from benchlight.errors import CatalogError, CatalogReplacedError, ModelError
from benchlight.records import Outcome
from benchlight.settings import Settings
from benchlight.ui import main_window
from benchlight.ui.main_window import MainWindow
from benchlight.ui.results_pane import Page
from tests.helpers import guide, run_python, there

from .conftest import Script, Technician

OpenWindow = Callable[..., MainWindow]
At = Callable[[MainWindow], Technician]


def test_the_assistant_lives_on_the_worker_thread_and_is_closed_there(window: MainWindow, script: Script) -> None:
    import threading

    assert threading.get_ident() not in script.threads
    window.close()
    assert script.closed == 1
    assert len(script.threads) == 1


def test_what_is_typed_during_the_start_is_answered_by_words_at_once(
    open_window: OpenWindow, at: At, script: Script
) -> None:
    script.answers_early = True
    script.open_gate.clear()
    script.starter_gate.clear()
    technician = at(open_window(ready=False))
    technician.types("battery")
    script.open_gate.set()
    technician.waits_for_results("battery")
    assert "by words" in technician.window.results.summary.text()
    script.starter_gate.set()
    technician.waits_for(lambda: technician.window.results.summary.text() == "4 guides, best first")


def test_an_early_answer_that_fails_is_nobodys_problem(open_window: OpenWindow, at: At, script: Script) -> None:
    script.early_error = CatalogError("The catalog is busy.")
    script.open_gate.clear()
    technician = at(open_window(ready=False))
    technician.types("battery")
    script.open_gate.set()
    technician.waits_for(lambda: technician.window.results.summary.text() == "4 guides, best first")
    assert not technician.window.problem_banner.isVisible()


def test_a_missing_model_is_explained_and_words_go_on(open_window: OpenWindow, at: At, script: Script) -> None:
    script.load_error = ModelError("The model folder is empty. Reinstall Benchlight.")
    technician = at(open_window(ready=False))
    banner = technician.window.model_banner
    technician.waits_for(lambda: banner.isVisible())
    assert "The model folder is empty. Reinstall Benchlight." in banner.text()
    technician.types("battery")
    technician.waits_for_results("battery")
    assert "by words" in technician.window.results.summary.text()
    script.load_error = None
    banner.acted.emit()
    technician.waits_for(lambda: technician.window.results.summary.text() == "4 guides, best first")
    assert not banner.isVisible()
    assert script.closed == 1


def test_a_model_that_fails_in_an_unexpected_way_is_explained(
    open_window: OpenWindow, at: At, script: Script, caplog: pytest.LogCaptureFixture
) -> None:
    script.load_error = OSError("libcudart.so.12")
    technician = at(open_window(ready=False))
    technician.waits_for(lambda: "libcudart.so.12" in technician.window.model_banner.text())
    assert "Traceback" in caplog.text


def test_a_catalog_that_cannot_be_opened_is_explained_and_tried_again(
    open_window: OpenWindow, at: At, script: Script
) -> None:
    script.open_error = CatalogError("The catalog is of a newer Benchlight.")
    technician = at(open_window(ready=False))
    pane = technician.window.results
    technician.waits_for(lambda: pane.page is Page.CATALOG_ERROR)
    assert pane.message().endswith("\nThe catalog is of a newer Benchlight.\n\nNothing was changed.")
    technician.types("battery")
    script.open_error = None
    technician.qtbot.mouseClick(pane._message._buttons[0], Qt.MouseButton.LeftButton)
    technician.waits_for_results("battery")


def test_each_failure_is_told_and_the_notice_goes_once_it_works_again(technician: Technician, script: Script) -> None:
    banner, fixed = technician.window.problem_banner, technician.window.guide_view.fixed
    script.record_error = CatalogError("The disk is full.")
    technician.types("battery")
    technician.waits_for_results("battery")
    technician.waits_for(technician.reads)
    for _ in range(3):
        technician.clicks(fixed)
        technician.waits_for(lambda: banner.isVisible())
        assert banner.text() == "The outcome was not recorded. The disk is full."
        technician.clicks(there(banner.findChild(QToolButton)))
        assert not banner.isVisible()
    technician.clicks(fixed)
    technician.waits_for(lambda: banner.isVisible())
    script.record_error = None
    technician.clicks(fixed)
    technician.waits_for(lambda: not banner.isVisible())
    technician.waits_for(lambda: "Recorded" in technician.window.status_line.notice.text())


def test_what_fails_in_the_background_is_told_once_and_tried_again_when_somebody_comes_back(
    open_window: OpenWindow, at: At, script: Script
) -> None:
    script.index_error = CatalogError("The disk is full.")
    technician = at(open_window())
    banner, worker = technician.window.problem_banner, technician.window._worker
    told: list[str] = []
    worker.problem.connect(lambda doing, text: told.append(text))
    technician.waits_for(lambda: banner.isVisible())
    technician.clicks(there(banner.findChild(QToolButton)))
    tries, told_before = script.indexings, len(told)
    worker.look()
    technician.waits_for(lambda: script.indexings > tries)
    technician.types("battery")
    technician.waits_for_results("battery")
    assert not banner.isVisible(), "put away is put away"
    assert len(told) == told_before
    script.index_error = CatalogError("The catalog is locked.")
    worker.look()
    technician.waits_for(lambda: banner.isVisible())
    script.index_error = None
    worker.look()
    technician.waits_for(lambda: not banner.isVisible())


def test_a_guide_that_cannot_be_read_is_not_said_to_be_gone(technician: Technician, script: Script) -> None:
    technician.types("battery")
    technician.waits_for_results("battery")
    technician.waits_for(technician.reads)
    script.guide_error = CatalogError("The catalog is damaged.")
    for _ in range(2):
        technician.presses(Qt.Key.Key_Down)
        technician.waits_for(lambda: technician.window.guide_view._hint.text() == "The catalog is damaged.")
        assert technician.window.guide_view.guide is None
    script.guide_error = None
    technician.presses(Qt.Key.Key_Down)
    technician.waits_for(technician.reads)


def test_a_catalog_that_another_program_replaced_is_opened_again_and_the_outcome_recorded_there(
    technician: Technician, script: Script
) -> None:
    window = technician.window
    technician.types("battery dies")
    technician.waits_for(technician.reads)
    technician.qtbot.mouseClick(window.guide_view.not_it, Qt.MouseButton.LeftButton)
    technician.waits_for(lambda: window.menus.undo.isEnabled())
    script.record_error = CatalogReplacedError(Path("catalog.sqlite"))
    technician.qtbot.mouseClick(window.guide_view.fixed, Qt.MouseButton.LeftButton)
    technician.waits_for(lambda: "fixed by" in window.status_line.notice.text())
    assert window.problem_banner.text() == (
        "The catalog catalog.sqlite was replaced by another program. It was opened again."
    )
    assert script.reopened == 1
    assert [job.outcome for job in script.jobs] == [Outcome.NOT_IT, Outcome.FIXED]
    window.menus.undo.trigger()
    technician.waits_for(lambda: script.undone == [2])
    assert not window.menus.undo.isEnabled(), "the other outcome is in the catalog that is gone"


def test_an_outcome_that_a_replaced_catalog_keeps_from_being_taken_back_is_told(
    technician: Technician, script: Script
) -> None:
    window = technician.window
    technician.types("battery dies")
    technician.waits_for(technician.reads)
    technician.qtbot.mouseClick(window.guide_view.fixed, Qt.MouseButton.LeftButton)
    technician.waits_for(lambda: window.menus.undo.isEnabled())
    script.undo_error = CatalogReplacedError(Path("catalog.sqlite"))
    window.menus.undo.trigger()
    technician.waits_for(lambda: window.problem_banner.text().startswith("The outcome was not taken back."))
    assert script.reopened == 1


def test_a_question_to_a_catalog_that_another_program_replaced_is_answered_by_the_new_one(
    technician: Technician, script: Script
) -> None:
    script.rank_error = CatalogReplacedError(Path("catalog.sqlite"))
    technician.types("b")
    technician.waits_for_results("b")
    assert script.reopened == 1
    assert "opened again" in technician.window.problem_banner.text()
    assert technician.window.results.page is Page.RESULTS


def test_an_import_into_a_catalog_that_another_program_replaced_is_not_said_to_be_whole(
    technician: Technician, script: Script, tmp_path: Path
) -> None:
    script.import_batches = 1_000_000
    script.import_gate.clear()
    technician.window.imports.begin([tmp_path / "a.csv"])
    technician.waits_for(lambda: script.imported)
    script.rank_error = CatalogReplacedError(Path("catalog.sqlite"))
    technician.types("b")
    technician.waits_for(lambda: "replaced by another program. Try again." in technician.window.import_bar.text())
    technician.waits_for_results("b")


def test_what_lay_beside_the_catalog_is_told(open_window: OpenWindow, at: At, script: Script) -> None:
    script.notice = "Changes of another file are kept aside."
    technician = at(open_window())
    technician.waits_for(lambda: technician.window.problem_banner.text() == script.notice)


def test_an_outcome_for_a_catalog_that_is_not_open_is_not_lost_in_silence(
    technician: Technician, script: Script
) -> None:
    window = technician.window
    technician.types("battery dies")
    technician.waits_for(technician.reads)
    script.record_error = CatalogReplacedError(Path("catalog.sqlite"))
    script.reopen_error = CatalogError("The catalog is damaged.")
    technician.qtbot.mouseClick(window.guide_view.fixed, Qt.MouseButton.LeftButton)
    technician.waits_for(
        lambda: window.problem_banner.text() == "The outcome was not recorded. The catalog is not open."
    )
    assert script.jobs == []
    assert window.results.page is Page.CATALOG_ERROR


def test_a_catalog_that_is_replaced_while_it_is_indexed_is_indexed_from_the_new_file(
    open_window: OpenWindow, at: At, script: Script
) -> None:
    script.to_index = 1_000_000
    technician = at(open_window())
    told: list[str] = []
    technician.window._worker.problem.connect(lambda doing, text: told.append(text))
    script.status_error = CatalogReplacedError(Path("catalog.sqlite"))
    technician.waits_for(lambda: told)
    before = script.indexed
    technician.waits_for(lambda: script.indexed > before)
    assert told == ["The catalog catalog.sqlite was replaced by another program. It was opened again."]
    assert script.reopened == 1


@pytest.mark.parametrize("begins", [True, False])
def test_a_catalog_that_is_replaced_by_a_damaged_one_while_it_is_listed_can_be_tried_again(
    open_window: OpenWindow, at: At, script: Script, begins: bool
) -> None:
    script.loads_quickly = False
    technician = at(open_window())
    window = technician.window
    script.devices_error = CatalogReplacedError(Path("catalog.sqlite"))
    script.reopen_error = CatalogError("The catalog is damaged.")
    if begins:
        window._worker.restart("cpu")
    else:
        script.version += 1  # another program has written
        window._worker.look()
    technician.waits_for(lambda: window.results.page is Page.CATALOG_ERROR)
    script.devices_error = script.reopen_error = None
    technician.clicks(next(button for button in window.results.findChildren(QPushButton) if "again" in button.text()))
    technician.waits_for(lambda: window.results.page is not Page.CATALOG_ERROR)


def test_an_empty_catalog_offers_to_import(open_window: OpenWindow, script: Script) -> None:
    script.guides = ()
    window = open_window()
    assert window.results.page is Page.EMPTY_CATALOG


def test_starter_guides_of_a_newer_program_come_while_the_window_is_open(
    open_window: OpenWindow, at: At, script: Script
) -> None:
    script.to_renew = [guide(number, f"New {number}") for number in range(100, 103)]
    before = len(script.guides)
    technician = at(open_window())
    technician.waits_for(lambda: technician.window.status_line.indexed.text() == f"{before + 3} guides")


def test_starter_guides_that_cannot_be_renewed_are_told_and_the_rest_works(
    open_window: OpenWindow, at: At, script: Script
) -> None:
    script.renew_error = CatalogError("The disk is full.")
    technician = at(open_window())
    technician.waits_for(lambda: "The disk is full." in technician.window.problem_banner.text())
    technician.types("b")
    technician.waits_for_results("b")


def test_indexing_yields_to_queries_shows_progress_and_ends(open_window: OpenWindow, at: At, script: Script) -> None:
    script.to_index = 32 * 60
    technician = at(open_window())
    technician.types("b")
    technician.waits_for_results("b")
    assert script.to_index > 0, "the answer did not wait for the indexing"
    assert "indexed" in technician.window.status_line.indexed.text()
    technician.waits_for(lambda: script.to_index == 0)
    technician.waits_for(lambda: technician.window.status_line.indexed.text() == "4 guides")
    # Ranked once more with what was indexed.
    technician.waits_for(lambda: len(script.queries) >= 2)


def test_closing_while_indexing_is_clean(open_window: OpenWindow, script: Script) -> None:
    script.to_index, script.index_seconds = 1_000_000, 0.02
    window = open_window()
    window.close()
    assert window.stopped_cleanly
    assert script.to_index > 0
    assert script.closed == 1


def test_closing_while_the_model_loads_is_clean(open_window: OpenWindow, script: Script) -> None:
    import threading

    script.load_gate.clear()
    window = open_window(ready=False)
    threading.Timer(0.3, script.load_gate.set).start()
    window.close()
    assert window.stopped_cleanly


def test_the_catalog_is_closed_although_the_model_takes_its_time(
    open_window: OpenWindow, script: Script, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("benchlight.ui.worker.LOADER_JOIN_SECONDS", 0.01)
    script.load_gate.clear()
    window = open_window(ready=False)
    window.close()
    script.load_gate.set()
    assert window.stopped_cleanly
    assert script.closed == 1


def test_the_processor_can_be_changed(window: MainWindow, script: Script, settings_file: Path, at: At) -> None:
    next(action for action in window.menus.choices["processor"].actions() if action.data() == "cpu").trigger()
    at(window).waits_for(lambda: script.processors == ["auto", "cpu"])
    at(window).waits_for(lambda: "tiny" in window.status_line.model.text())
    assert settings.load(settings_file).processor == "cpu"
    assert script.closed == 1


def test_why_cuda_is_not_used_is_said(open_window: OpenWindow, script: Script, at: At) -> None:
    script.reason = "CUDA has no driver."
    window = open_window()
    at(window).waits_for(lambda: window.status_line.notice.text() == "CUDA has no driver.")
    assert "CUDA has no driver." in window.status_line.model.toolTip()


def test_a_processor_that_is_not_here_is_greyed_out_with_the_reason(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    reasons = {"auto": "", "cpu": "", "cuda": "There is no NVIDIA GPU."}
    monkeypatch.setattr(main_window, "missing", reasons.__getitem__)
    window.menus.choices["processor"].aboutToShow.emit()
    offered = {action.data(): action for action in window.menus.choices["processor"].actions()}
    assert {name: action.isEnabled() for name, action in offered.items()} == {"auto": True, "cpu": True, "cuda": False}
    assert offered["cuda"].toolTip() == "There is no NVIDIA GPU."


def test_the_cpu_ranks_until_the_gpu_is_ready_and_the_status_says_which(
    open_window: OpenWindow, script: Script, at: At
) -> None:
    script.accelerator = "CUDA (Bench GPU)"
    script.accelerator_gate.clear()
    window = open_window()
    technician = at(window)
    technician.waits_for(lambda: "tiny · CPU" in window.status_line.model.text())
    technician.types("dead")
    technician.waits_for_results("dead")
    assert "tiny · CPU" in window.status_line.model.text()
    script.accelerator_gate.set()
    technician.waits_for(lambda: "CUDA (Bench GPU)" in window.status_line.model.text())


def test_window_and_panes_are_remembered(open_window: OpenWindow, settings_file: Path) -> None:
    window = open_window()
    window.resize(760, 520)
    window.panes.setSizes([350, 400])
    sizes = window.panes.sizes()
    window.close()
    again = open_window(settings.load(settings_file))
    assert (again.width(), again.height()) == (760, 520)
    assert again.panes.sizes() == sizes


def test_a_window_off_every_screen_comes_back(open_window: OpenWindow) -> None:
    lost = QMainWindow()
    lost.setGeometry(QRect(90_000, 90_000, 700, 500))
    stored = base64.b64encode(bytes(lost.saveGeometry().data())).decode()
    window = open_window(Settings(window=stored))
    assert QGuiApplication.primaryScreen().availableGeometry().intersects(window.geometry())


def test_settings_that_make_no_sense_are_ignored(open_window: OpenWindow) -> None:
    window = open_window(Settings(window="é?", panes="AAAA"))
    assert window.width() > 300


def test_without_a_display_the_terminal_is_named(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    assert app.run(["benchlight"], Settings(), tmp_path / "catalog.sqlite") == 2
    said = capsys.readouterr().err
    assert said.count("\n") == 1
    assert "no display" in said
    assert "benchlight search" in said


def test_the_window_imports_no_heavy_library() -> None:
    code = (
        "import sys, benchlight.cli, benchlight.app, benchlight.ui.main_window;"
        "print([n for n in ('torch', 'transformers', 'sentence_transformers', 'numpy') if n in sys.modules])"
    )
    assert run_python(code).stdout == "[]\n"


def test_app_alone_imports_no_qt() -> None:
    code = "import sys, benchlight.app; print('PySide6' in sys.modules)"
    assert run_python(code).stdout == "False\n"


def test_damage_of_the_catalog_is_told_and_answers_go_on(open_window: OpenWindow, at: At, script: Script) -> None:
    script.damage = "The catalog is damaged: 1 of 6 guides cannot be read."
    technician = at(open_window())
    technician.types("battery")
    technician.waits_for_results("battery")
    assert technician.window.problem_banner.isVisible()
    assert technician.window.problem_banner.text() == script.damage


def test_vectors_that_cannot_be_stored_are_made_for_this_session_and_it_is_told(
    open_window: OpenWindow, at: At, script: Script
) -> None:
    script.to_index = 64
    script.store_error = CatalogError("The disk is full.")
    technician = at(open_window())
    technician.waits_for(lambda: script.to_index == 0)
    assert technician.window.problem_banner.text() == "The disk is full."
    technician.waits_for(lambda: technician.window.status_line.indexed.text() == "4 guides")
