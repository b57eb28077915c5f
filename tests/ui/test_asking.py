"""Typing, answers and the selection."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from benchlight.models import Query
from benchlight.ui.main_window import MainWindow
from benchlight.ui.results import SEMANTIC_ROLE
from benchlight.ui.results_pane import Page

from .conftest import GUIDES, Script, Technician


def test_an_answer_is_shown_with_its_guide(technician: Technician) -> None:
    technician.types("battery dies")
    technician.waits_for_results("battery dies")
    assert technician.titles() == [guide.title for guide in GUIDES]
    technician.waits_for(lambda: "Battery replacement" in technician.reads())
    assert "Why it is here" in technician.reads()
    assert technician.window.status_line.time.text() == "4 ms"


def test_stale_answers_never_show(technician: Technician, script: Script) -> None:
    seen: list[str] = []
    technician.window._bench.ranked.connect(lambda ranking: seen.append(ranking.query.text))
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
    assert "word matches" in view.summary.text()
    assert "loading" in view.summary.text()
    assert technician.window.status_line.model.text() == "Model loading…"
    assert view.view.model().index(0, 0).data(SEMANTIC_ROLE) is False
    script.load_gate.set()
    technician.waits_for(lambda: view.view.model().index(0, 0).data(SEMANTIC_ROLE))
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
