"""The list of causes: opening them, and what is said above them."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QAbstractItemModelTester

from benchlight.records import CodeMeaning, Evidence, Hit, Piece, Query, Ranking, Sort, Understanding
from benchlight.ui.results import ResultsView
from benchlight.ui.results_model import Row

from .conftest import Script, Technician, _guide

DOUBT = "No guide here fits these words well. Say what the device does, and name its kind."
LEFT = Qt.MouseButton.LeftButton
DEVICES = ("ThinkPad T480", "ThinkPad T470", "MacBook Pro", "Dell XPS 13")


@pytest.fixture
def bench(technician: Technician, script: Script) -> Technician:
    """Somebody who has asked, and sees the causes: batteries of four devices, fans of two, a guide for no part."""
    script.causes = True
    script.guides = (
        *(_guide(number, f"{device} Battery Replacement", device, "Battery") for number, device in enumerate(DEVICES)),
        *(_guide(10 + number, f"{device} Fan cleaning", device, "Fan") for number, device in enumerate(DEVICES[:2])),
        _guide(20, "Opening any laptop", ""),
    )
    script.order = lambda query: range(len(script.guides))
    QAbstractItemModelTester(technician.window.results.view.model())
    technician.types("dies")
    technician.waits_for_results("dies")
    technician.window.results.view.setFocus()
    return technician


def rows(technician: Technician) -> list[str]:
    """What the rows say first; indented where they stand under a cause."""
    view = technician.window.results.view
    found = [view._model.row(place) for place in range(view.count())]
    return [("  " if row.under else "") + row.first for row in found if row]


def current(technician: Technician) -> Row:
    row = technician.window.results.view.current_row()
    assert row is not None
    return row


def handle(view: ResultsView, place: int) -> QPoint:
    row = view._model.row(place)
    assert row is not None
    return view._delegate.handle(view.visualRect(view._model.index(place)), view.font(), row).center()


BATTERIES = [f"  {device}" for device in DEVICES[1:]]


def test_one_row_a_cause_with_its_best_guide_and_the_number_of_guides(bench: Technician) -> None:
    assert rows(bench) == ["Battery", "Fan", "Opening any laptop"]
    assert (current(bench).second, current(bench).guides) == ("ThinkPad T480 · test", "4 guides")
    assert bench.window.results.summary.text() == "2 causes and 1 other guide, likeliest first"
    assert bench.window.results.view.spoken(1).startswith("Fan, ThinkPad T480 · cleaning · test, 2 guides, closed")


def test_the_right_arrow_lists_the_guides_of_a_cause_and_the_left_one_closes_it(
    bench: Technician, script: Script
) -> None:
    bench.presses(Qt.Key.Key_Right)
    bench.waits_for(lambda: rows(bench) == ["Battery", *BATTERIES, "Fan", "Opening any laptop"])
    assert script.queries[-1] == Query("dies", cause="Battery", diagnosed=True)
    assert "opened" in bench.window.results.view.spoken(0)
    assert "for Battery" in bench.window.results.view.spoken(1)
    bench.presses(Qt.Key.Key_Down)
    bench.waits_for(lambda: "ThinkPad T470 Battery Replacement" in bench.reads())
    bench.presses(Qt.Key.Key_Left)
    assert rows(bench) == ["Battery", "Fan", "Opening any laptop"]
    assert current(bench).first == "Battery"
    bench.waits_for(lambda: "ThinkPad T480 Battery Replacement" in bench.reads())


def test_ctrl_and_enter_list_them_while_somebody_types_and_close_that_list(bench: Technician) -> None:
    bench.window.query_box.symptoms.setFocus()
    bench.presses(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    bench.waits_for(lambda: rows(bench) == ["Battery", *BATTERIES, "Fan", "Opening any laptop"])
    bench.presses(Qt.Key.Key_Down)
    assert current(bench).first == "ThinkPad T470"
    bench.presses(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert rows(bench) == ["Battery", "Fan", "Opening any laptop"]
    assert bench.window.query_box.symptoms.hasFocus()
    bench.presses(Qt.Key.Key_PageDown)
    bench.presses(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert len(rows(bench)) == 3, "a guide for no part has no others"


def test_rows_of_several_kinds_of_device_say_which(technician: Technician, script: Script) -> None:
    pump = replace(_guide(1, "W1 Pump", "W1", "Pump"), categories=("washer",))
    other = replace(_guide(2, "G2 Drain Pump", "G2", "Drain Pump"), categories=("dishwasher",))
    script.guides, script.causes = (pump, other), True
    script.order = lambda query: range(2)
    technician.types("hums")
    technician.waits_for_results("hums")
    view = technician.window.results.view
    assert [view.spoken(place).split(" · test")[0] for place in (0, 1)] == [
        "Pump, washing machine · W1", "Drain Pump, dishwasher · G2",
    ]  # fmt: skip
    script.understand = lambda query: Understanding((Piece(Sort.KIND, "washer", "washing machine"),))
    technician.types("!")
    technician.waits_for_results("hums!")
    assert [view.spoken(place).split(" · test")[0] for place in (0, 1)] == ["Pump, W1", "Drain Pump, dishwasher · G2"]


def test_a_click_on_the_number_of_guides_opens_and_closes_and_selects_nothing(bench: Technician) -> None:
    view = bench.window.results.view
    bench.qtbot.mouseClick(view.viewport(), LEFT, pos=handle(view, 1))
    bench.waits_for(lambda: rows(bench) == ["Battery", "Fan", "  ThinkPad T470", "Opening any laptop"])
    assert current(bench).first == "Battery"
    bench.qtbot.mouseClick(view.viewport(), LEFT, pos=handle(view, 1))
    assert rows(bench) == ["Battery", "Fan", "Opening any laptop"]
    bench.qtbot.mouseClick(view.viewport(), LEFT, pos=view.visualRect(view._model.index(1)).center())
    assert current(bench).first == "Fan", "elsewhere a click selects the row"
    assert len(rows(bench)) == 3


def test_a_row_of_one_guide_has_nothing_to_open(bench: Technician, script: Script) -> None:
    bench.presses(Qt.Key.Key_End)
    asked = len(script.queries)
    bench.presses(Qt.Key.Key_Right)
    bench.presses(Qt.Key.Key_Left)
    assert len(rows(bench)) == 3
    assert len(script.queries) == asked


def test_an_opened_cause_stays_open_while_somebody_types_on(bench: Technician, script: Script) -> None:
    bench.presses(Qt.Key.Key_Right)
    bench.waits_for(lambda: BATTERIES[0] in rows(bench))
    bench.presses(Qt.Key.Key_Down)
    script.order = lambda query: [4, 5, 1, 0, 2, 3, 6]
    bench.types_into_focus("x")
    bench.waits_for(lambda: rows(bench) == ["Fan", "Battery", "  ThinkPad T480", *BATTERIES[1:], "Opening any laptop"])
    assert current(bench).hit.device == "ThinkPad T470", "the picked guide, now the best of its cause"
    bench.waits_for(lambda: script.queries[-1] == Query("diesx", cause="Battery", diagnosed=True))
    script.order = lambda query: [4, 5, 6]
    bench.types_into_focus("y")
    bench.waits_for(lambda: rows(bench) == ["Fan", "Opening any laptop"])
    script.order = lambda query: range(7)
    bench.types_into_focus("z")
    bench.waits_for(lambda: rows(bench) == ["Battery", "Fan", "Opening any laptop"])


def test_another_question_closes_what_was_opened(bench: Technician) -> None:
    bench.presses(Qt.Key.Key_Right)
    bench.waits_for(lambda: BATTERIES[0] in rows(bench))
    bench.window.query_box.set_text("something else")
    bench.waits_for_results("something else")
    assert rows(bench) == ["Battery", "Fan", "Opening any laptop"]


def test_a_picked_cause_stays_selected_where_another_guide_is_its_best(bench: Technician, script: Script) -> None:
    bench.presses(Qt.Key.Key_Down)
    assert current(bench).first == "Fan"
    script.order = lambda query: [0, 5, 4, 6]
    bench.types_into_focus("x")
    bench.waits_for_results("diesx")
    assert (current(bench).first, current(bench).hit.device) == ("Fan", "ThinkPad T470")


def test_a_guide_being_read_stays_the_one_of_its_cause_while_the_question_is_the_same(
    bench: Technician, script: Script
) -> None:
    bench.presses(Qt.Key.Key_Return)
    script.order = lambda query: [4, 5, 1, 0, 2, 3, 6]
    script.version += 1  # another program has written: the worker ranks again by itself
    bench.window._worker.look()
    bench.waits_for(lambda: rows(bench)[0] == "Fan")
    assert current(bench).hit.device == "ThinkPad T480"
    assert current(bench).guides == "4 guides"
    assert "ThinkPad T480 Battery Replacement" in bench.reads()


def test_guides_that_come_too_late_are_not_shown(bench: Technician, script: Script) -> None:
    view = bench.window.results.view
    late = Ranking(
        Query("di", cause="Battery", diagnosed=True), (Hit("t:9", "Late", "", "Battery", (), 1.0, 1.0, Evidence()),)
    )
    view.show_guides(late)
    assert len(rows(bench)) == 3
    bench.presses(Qt.Key.Key_Right)
    view.show_guides(late)
    assert "Late" not in "".join(rows(bench))
    bench.waits_for(lambda: BATTERIES[0] in rows(bench))


def test_that_guides_could_not_be_listed_is_said_and_the_list_stays(bench: Technician, script: Script) -> None:
    script.rank_error = ZeroDivisionError("oh")
    bench.presses(Qt.Key.Key_Right)
    bench.waits_for(lambda: "listing the guides for a part" in bench.window.problem_banner.text())
    assert len(rows(bench)) == 3
    script.rank_error = None
    bench.presses(Qt.Key.Key_Left)
    bench.presses(Qt.Key.Key_Right)
    bench.waits_for(lambda: BATTERIES[0] in rows(bench))
    bench.waits_for(lambda: not bench.window.problem_banner.isVisible())


def test_how_many_were_listed_is_said(bench: Technician, monkeypatch: pytest.MonkeyPatch) -> None:
    heard: list[str] = []
    monkeypatch.setattr("benchlight.ui.results.announce", lambda widget, text, at_once: heard.append(text))
    bench.presses(Qt.Key.Key_Right)
    bench.waits_for(lambda: heard)
    bench.presses(Qt.Key.Key_Left)
    assert heard == ["3 other guides listed", "Closed"]


def test_where_not_all_guides_of_a_cause_are_listed_it_says_how_many() -> None:
    hit = Hit("t:1", "Fan", "", "Fan", (), 1.0, 1.0, Evidence(), cause="fan", guides=312)
    assert Row(hit).guides == "312 guides"
    assert Row(hit, opened=True, listed=50).guides == "50 of 312 guides"
    assert Row(hit, opened=True, listed=1).guides == "312 guides", "while they are on their way"


def test_a_part_says_that_a_code_points_to_it_or_that_it_is_fine() -> None:
    hit = Hit("t:1", "Fan", "", "Fan", (), 1.0, 1.0, Evidence())
    assert Row(hit).label == ""
    assert Row(hit._replace(evidence=Evidence(code="E18"))).label == "E18"
    new = Row(hit._replace(evidence=Evidence(code="E18", excluded="new fan fitted")))
    assert new.label == "said to be fine"
    assert "said to be fine" in new.spoken


# -- above the list ---------------------------------------------------------------------------------------------------

E18 = CodeMeaning("E18", "Bosch", "washer", "Water is not pumped away", (), "Clean the trap.", "high", "Bosch manual")


def test_a_code_stands_above_the_list_with_what_to_check_first(technician: Technician, script: Script) -> None:
    script.understand = lambda query: Understanding(codes=(E18,) if "E18" in query.text else ())
    findings = technician.window.results.findings
    technician.types("E1")
    technician.waits_for_results("E1")
    assert not findings.isVisible()
    technician.types("8")
    technician.waits_for(findings.isVisible)
    assert findings.text() == "E18 · Bosch washing machine: Water is not pumped away. First: clean the trap."
    assert "Bosch manual" in findings._passage._label.toolTip()
    technician.presses(Qt.Key.Key_Escape)
    assert not findings.isVisible()


def test_what_the_catalog_has_not_is_said_also_where_nothing_matches(technician: Technician, script: Script) -> None:
    script.understand = lambda query: Understanding(notices=("Roland Juno-106 is not in the catalog.",))
    script.order = lambda query: []
    technician.types("juno")
    findings = technician.window.results.findings
    technician.waits_for(findings.isVisible)
    assert findings.text() == "Roland Juno-106 is not in the catalog."
    assert "No guide matches" in technician.window.results.message()


def test_doubt_takes_the_place_of_the_count_and_fades_the_bars(technician: Technician, script: Script) -> None:
    pane = technician.window.results
    technician.types("batt")
    technician.waits_for_results("batt")
    assert pane.summary.isVisible()
    assert not pane.doubt.isVisible()
    script.doubt = DOUBT
    technician.types("zz")
    technician.waits_for(pane.doubt.isVisible)
    assert pane.doubt.text() == DOUBT
    assert not pane.summary.isVisible()
    assert current(technician).doubted
    script.doubt = ""
    technician.presses(Qt.Key.Key_Backspace)
    technician.waits_for(pane.summary.isVisible)
    assert not pane.doubt.isVisible()


def test_codes_and_doubt_are_said_aloud(technician: Technician, script: Script) -> None:
    script.understand = lambda query: Understanding(codes=(E18,))
    script.doubt = DOUBT
    technician.types("E18")
    technician.waits_for_results("E18")
    spoken = technician.window.results._announcer._text
    code = "E18 · Bosch washing machine: Water is not pumped away. First: clean the trap."
    assert spoken.startswith(f"{code} No guide here fits")
    assert "Battery, ThinkPad T480" in spoken
