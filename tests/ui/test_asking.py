"""Typing, answers and the selection."""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication

from benchlight import settings
from benchlight.records import Query
from benchlight.ui.main_window import MainWindow
from benchlight.ui.query_box import MOST_PASTED
from benchlight.ui.results_model import ROW_ROLE
from benchlight.ui.results_pane import Page

from .conftest import GUIDES, Script, Technician, _guide


def test_an_answer_is_shown_with_its_guide(technician: Technician) -> None:
    technician.types("battery dies")
    technician.waits_for_results("battery dies")
    assert technician.titles() == [guide.title for guide in GUIDES]
    technician.waits_for(lambda: "Battery replacement" in technician.reads())
    assert "Why it is here" in technician.reads()
    assert technician.window.status_line.time.text() == "4 ms"


def test_stale_answers_never_show(technician: Technician, script: Script) -> None:
    seen: list[str] = []
    technician.window._worker.ranked.connect(lambda ranking: seen.append(ranking.query.text))
    script.rank_gate.clear()
    technician.types("a")
    assert script.rank_begun.acquire(timeout=5)
    technician.types("b")
    technician.types("c")
    script.rank_gate.set()
    technician.waits_for_results("abc")
    assert seen == ["abc"]
    # "a" was being ranked, "ab" was replaced in the mailbox before anybody looked at it.
    assert [query.text for query in script.queries] == ["a", "abc"]


def test_the_best_hit_is_selected_until_one_is_picked(technician: Technician, script: Script) -> None:
    script.order = lambda query: [3, 2, 1, 0] if "x" in query.text else [0, 1, 2, 3]
    technician.types("a")
    technician.waits_for_results("a")
    assert technician.chosen() == GUIDES[0].title
    technician.types("x")
    technician.waits_for_results("ax")
    assert technician.chosen() == GUIDES[3].title


def test_a_picked_guide_stays_selected_across_rankings(technician: Technician, script: Script) -> None:
    script.order = lambda query: [3, 2, 1, 0] if "x" in query.text else [0, 1, 2, 3]
    QAbstractItemModelTester(technician.window.results.view.model())
    resets: list[None] = []
    technician.window.results.view.model().modelReset.connect(lambda: resets.append(None))
    technician.types("a")
    technician.waits_for_results("a")
    technician.presses(Qt.Key.Key_Down)
    assert technician.chosen() == GUIDES[1].title
    technician.types("x")
    technician.waits_for_results("ax")
    assert technician.titles()[2] == technician.chosen() == GUIDES[1].title
    assert technician.window.results.view.currentIndex().row() == 2
    script.order = lambda query: [0, 3]
    technician.types("y")
    technician.waits_for_results("axy")
    assert technician.chosen() == GUIDES[0].title, "the picked guide is gone: the best one is next"
    assert not resets


def test_a_guide_being_read_is_not_taken_away_by_a_better_answer(
    open_window: Callable[..., MainWindow], at: Callable[[MainWindow], Technician], script: Script
) -> None:
    script.load_gate.clear()
    technician = at(open_window(ready=False))
    technician.types("battery")
    technician.waits_for_results("battery")
    technician.presses(Qt.Key.Key_Return)
    script.order = lambda query: [3, 2, 1, 0]
    script.load_gate.set()
    technician.waits_for(lambda: technician.titles()[0] == GUIDES[3].title)
    assert technician.chosen() == GUIDES[0].title
    assert "Battery replacement" in technician.reads()


def test_words_while_the_model_loads_then_meaning(
    open_window: Callable[..., MainWindow], at: Callable[[MainWindow], Technician], script: Script
) -> None:
    script.load_gate.clear()
    technician = at(open_window(ready=False))
    technician.types("battery")
    technician.waits_for_results("battery")
    view = technician.window.results
    assert view.summary.text() == "4 guides by words · the model is still loading"
    assert technician.window.status_line.model.text() == "Model loading…"
    assert view.view.model().index(0, 0).data(ROW_ROLE).by_words
    script.load_gate.set()
    technician.waits_for(lambda: not view.view.model().index(0, 0).data(ROW_ROLE).by_words)
    assert view.summary.text() == "4 guides, best first"


def test_clearing_the_text_shows_the_hint_at_once(technician: Technician, script: Script) -> None:
    technician.types("a")
    technician.waits_for_results("a")
    script.rank_gate.clear()
    technician.presses(Qt.Key.Key_Escape)
    assert technician.window.results.page is Page.NOTHING_ASKED
    assert technician.reads() == ""
    script.rank_gate.set()


def test_an_example_can_be_clicked(technician: Technician) -> None:
    button = technician.window.results._message._buttons[1]
    technician.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    technician.waits_for_results(button.text())


def test_no_match_offers_to_clear_the_filters(technician: Technician, script: Script) -> None:
    script.order = lambda query: [0]
    technician.types("a")
    technician.window.query_box.device.choose("iPhone 8")
    technician.waits_for(lambda: technician.window.results.page is Page.NO_MATCH)
    assert "“iPhone 8”" in technician.window.results.message()
    technician.qtbot.mouseClick(technician.window.results._message._buttons[0], Qt.MouseButton.LeftButton)
    technician.waits_for(lambda: technician.window.results.page is Page.RESULTS)
    assert technician.window.query_box.query() == Query("a")


def test_a_ranking_that_fails_is_explained_and_the_next_one_works(technician: Technician, script: Script) -> None:
    script.rank_error = ZeroDivisionError("oh")
    technician.types("a")
    technician.waits_for(lambda: technician.window.results.page is Page.RANKING_FAILED)
    assert "oh" in technician.window.results.message()
    script.rank_error = None
    technician.types("b")
    technician.waits_for_results("ab")
    assert technician.titles()


def test_a_guide_that_is_gone_says_so(technician: Technician, script: Script) -> None:
    technician.types("a")
    technician.waits_for_results("a")
    technician.waits_for(technician.reads)
    script.guides = (*script.guides[:3], replace(script.guides[3], key="test:99"))
    technician.window.results.view.setCurrentIndex(technician.window.results.view.model().index(1, 0))
    technician.waits_for(lambda: "Charging port" in technician.reads())
    script.guides = script.guides[:1]
    technician.presses(Qt.Key.Key_Down)
    technician.waits_for(lambda: "no longer" in technician.window.guide_view._hint.text())


@pytest.mark.parametrize("question", ["screen is black", "", "batt", "my battery dies"])
def test_another_question_forgets_the_picked_guide(technician: Technician, script: Script, question: str) -> None:
    technician.types("battery dies")
    technician.waits_for_results("battery dies")
    technician.presses(Qt.Key.Key_Down)
    technician.waits_for(lambda: "Charging port" in technician.reads())
    technician.window.query_box.symptoms.selectAll()
    technician.pastes(question or " ")
    if question:
        technician.waits_for_results(question)
        assert technician.chosen() == GUIDES[0].title
        technician.waits_for(lambda: "Battery replacement" in technician.reads())
        technician.clicks(technician.window.guide_view.fixed)
        technician.waits_for(lambda: script.jobs)
        assert (script.jobs[0].symptoms, script.jobs[0].guide_key) == (question, "test:1")
    else:
        assert technician.chosen() == ""


def test_a_filter_forgets_the_picked_guide_and_so_do_the_first_symptoms(technician: Technician) -> None:
    technician.waits_for(lambda: technician.window.query_box.device.count() == 3)
    technician.window.query_box.device.choose("ThinkPad T480")
    technician.waits_for(lambda: len(technician.titles()) == 2)
    technician.window.results.view.move_selection(1)
    technician.types("dead")
    technician.waits_for_results("dead")
    assert technician.chosen() == GUIDES[0].title
    technician.window.results.view.move_selection(1)
    technician.window.query_box.device.choose(None)
    technician.waits_for(lambda: len(technician.titles()) == 4)
    assert technician.chosen() == GUIDES[0].title


def test_nothing_is_recorded_for_a_question_that_is_not_answered_yet(technician: Technician, script: Script) -> None:
    technician.types("battery")
    technician.waits_for_results("battery")
    technician.waits_for(technician.reads)
    script.rank_gate.clear()
    technician.window.query_box.symptoms.selectAll()
    technician.types("screen")
    technician.clicks(technician.window.guide_view.fixed)
    assert "Not recorded" in technician.window.status_line.notice.text()
    script.rank_gate.set()
    technician.waits_for_results("screen")
    technician.waits_for(technician.reads)
    technician.clicks(technician.window.guide_view.fixed)
    technician.waits_for(lambda: script.jobs)
    assert [job.symptoms for job in script.jobs] == ["screen"]


def test_the_same_question_answered_again_leaves_the_list_where_it_was_scrolled_to(
    technician: Technician, script: Script
) -> None:
    script.guides = tuple(_guide(number, f"Guide {number}", "Device") for number in range(60))
    script.order = lambda query: range(50)
    technician.types("a")
    technician.waits_for_results("a")
    bar = technician.window.results.view.verticalScrollBar()
    bar.setValue(700)
    script.order = lambda query: range(59, 9, -1)
    script.version += 1  # another program has written: the worker ranks again by itself
    technician.window._worker.look()
    technician.waits_for(lambda: technician.titles()[0] == "Guide 59")
    assert technician.chosen() == "Guide 59"
    assert bar.value() == 700
    technician.types("b")
    technician.waits_for_results("ab")
    assert bar.value() == 0, "another question is read from its best answer on"


def test_counts_and_names_follow_when_another_program_has_written(technician: Technician, script: Script) -> None:
    window = technician.window
    technician.waits_for(lambda: window.status_line.indexed.text() == "4 guides")
    script.guides = (*script.guides, _guide(5, "Hinge repair", "Asus UX31"))
    script.version += 1
    technician.types("a")
    technician.waits_for(lambda: window.status_line.indexed.text() == "5 guides")
    technician.waits_for(lambda: window.query_box.device.count() == 4)
    script.guides = GUIDES
    script.version += 1
    QApplication.sendEvent(window, QEvent(QEvent.Type.ActivationChange))
    technician.waits_for(lambda: window.status_line.indexed.text() == "4 guides")


def test_the_last_question_is_there_again_after_a_restart(
    open_window: Callable[..., MainWindow],
    at: Callable[[MainWindow], Technician],
    script: Script,
    settings_file: Path,
) -> None:
    technician = at(open_window())
    technician.waits_for(lambda: technician.window.query_box.device.count() == 3)
    technician.window.query_box.device.choose("ThinkPad T480")
    technician.pastes("battery ünd so")
    technician.waits_for_results("battery ünd so")
    technician.window.close()
    if os.name == "posix":
        assert settings_file.stat().st_mode & 0o077 == 0, "what somebody typed is nobody else's business"
    script.open_gate.clear()
    again = at(open_window(settings.load(settings_file), ready=False))
    box = again.window.query_box
    assert box.query() == Query("battery ünd so", device="ThinkPad T480"), "before the catalog is open"
    script.open_gate.set()
    again.waits_for_results("battery ünd so")
    assert box.device.value == "ThinkPad T480"
    assert box.notes.text() == ""
    again.types("x")
    assert box.symptoms.toPlainText() == "x", "what is typed next is another question"


def test_a_device_of_the_last_time_that_is_gone_is_named(
    open_window: Callable[..., MainWindow], at: Callable[[MainWindow], Technician]
) -> None:
    technician = at(open_window(settings.Settings(symptoms="dead", device="Commodore 64"), ready=False))
    technician.waits_for(lambda: "Commodore 64" in technician.window.query_box.notes.text())
    technician.waits_for(lambda: len(technician.titles()) == 4)


def test_of_a_pasted_log_only_the_beginning_is_taken_and_ranked_and_that_is_said(
    technician: Technician, script: Script
) -> None:
    box = technician.window.query_box
    technician.pastes("x" * 400_000)
    assert len(box.symptoms.toPlainText()) == MOST_PASTED
    assert "Only the first 8,000 characters" in box.notes.text()
    technician.waits_for(technician.reads)
    technician.clicks(technician.window.guide_view.fixed)
    technician.waits_for(lambda: script.jobs)
    assert script.jobs[0].symptoms == "x" * 8_000
    box.symptoms.selectAll()
    technician.pastes("y" * 400_000)
    assert box.symptoms.toPlainText() == "y" * MOST_PASTED, "what is replaced makes room"
    box.symptoms.selectAll()
    technician.pastes("short")
    assert not box.notes.isVisible()


def _drag(technician: Technician, data: QMimeData) -> QDropEvent | None:
    """Another program's drag, which offers to move, onto the symptoms; None where they do not take it."""
    target = technician.window.query_box.symptoms.viewport()
    how = (data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    enter = QDragEnterEvent(QPoint(20, 20), Qt.DropAction.MoveAction | Qt.DropAction.CopyAction, *how)
    enter.ignore()
    QApplication.sendEvent(target, enter)
    if not enter.isAccepted():
        return None
    drop = QDropEvent(QPointF(20, 20), Qt.DropAction.MoveAction | Qt.DropAction.CopyAction, *how)
    QApplication.sendEvent(target, drop)
    return drop


def test_dragged_text_is_taken_by_the_symptoms_and_stays_where_it_was(technician: Technician) -> None:
    data = QMimeData()
    data.setText("no picture")
    drop = _drag(technician, data)
    assert technician.window.query_box.symptoms.toPlainText() == "no picture"
    assert drop is not None
    assert drop.dropAction() is Qt.DropAction.CopyAction, "the other program keeps it"


def test_a_file_dropped_on_the_symptoms_is_imported(technician: Technician, tmp_path: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path / "guides.csv"))])
    data.setText(str(tmp_path / "guides.csv"))
    assert _drag(technician, data) is not None
    technician.waits_for(lambda: "finished" in technician.window.import_bar.text())
    assert technician.window.query_box.symptoms.toPlainText() == ""
