"""The strip of causes and the check to do next: asked, answered, taken back."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QApplication, QMenu, QScrollBar

from benchlight import settings
from benchlight.diagnosis.diagnose import Answers, diagnose
from benchlight.ranking import wording
from benchlight.records import CauseOdds, Diagnosis, Piece, Query, Sort, Stop, Understanding
from benchlight.settings import Settings
from benchlight.ui import announcements
from benchlight.ui.answer_chips import AnswerChip
from benchlight.ui.checks_dialog import ChecksDialog
from benchlight.ui.diagnosing import goes_on
from benchlight.ui.job_answers import UNTOLD, Given, JobAnswers
from benchlight.ui.main_window import MainWindow
from benchlight.understanding.parts import all_parts, part_label
from tests.helpers import there

from .conftest import Script, Technician, _guide

CTRL, SHIFT, ALT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)
_SCORES = (0.5, 0.45, 0.4, 0.35)


def _numbers() -> list[int]:
    return all_parts().of_kind("laptop")[:4]


def _causes() -> list[str]:
    return [f"laptop/{all_parts()[number].name}" for number in _numbers()]


def diagnosis_of(query: Query) -> Diagnosis:
    """What a laptop may have, whatever the text; nothing where there is none."""
    if not query.has_text:
        return Diagnosis()
    scores, believed = np.full(len(all_parts()) + 1, -np.inf), np.full(len(all_parts()) + 1, 1e-4)
    scores[_numbers()] = _SCORES
    kind = "washer" if "washer" in query.text else "laptop"
    return diagnose(scores, believed, 0.1, Answers((kind,), query.device or "", query.answers, query.ruled_out, scores))


def order_of(query: Query) -> Sequence[int]:
    """The guides by the odds of their parts."""
    odds = {each.part: each.odds for each in diagnosis_of(query).causes}
    return sorted(range(4), key=lambda place: -odds.get(_numbers()[place], 0.0))


@pytest.fixture
def script() -> Script:
    """A bench for laptops: a guide for each of four parts."""
    guides = tuple(_guide(place, f"Guide {place}", "ThinkPad T480", cause) for place, cause in enumerate(_causes()))
    return Script(guides=guides, causes=True, diagnose=diagnosis_of, order=order_of)


def _ask(technician: Technician, text: str = "dead") -> None:
    technician.types(text)
    technician.waits_for_results(text)
    technician.waits_for(lambda: _reads_the_chosen(technician))


def _settled(technician: Technician) -> bool:
    situation = technician.window._situation
    return situation.ranking is not None and situation.ranking.query == situation.query


def _reads_the_chosen(technician: Technician) -> bool:
    guide, hit = technician.window.guide_view.guide, technician.window.results.view.current_hit()
    return _settled(technician) and guide is not None and hit is not None and guide.key == hit.key


def _question(technician: Technician) -> str:
    strip = technician.window.diagnosing.strip
    return strip.check.question.text() if strip.isVisible() else ""


def _odds(technician: Technician) -> dict[str, int]:
    """The bars as percentages, by name."""
    bars = [bar.accessibleName() for bar in technician.window.diagnosing.strip.causes.bars if not bar.isHidden()]
    return {name: int(percent.rstrip(" %")) for name, percent in (bar.rsplit(", ", 1) for bar in bars)}


def _answers(technician: Technician) -> list[str]:
    return [chip.label.text() for chip in technician.window.query_box.chips.others()]


def _chip(technician: Technician, place: int = 0) -> AnswerChip:
    chip = technician.window.query_box.chips.others()[place]
    assert isinstance(chip, AnswerChip)
    return chip


def _buttons(technician: Technician) -> list[str]:
    return [button.accessibleName() for button in technician.window.diagnosing.strip.check.answers.buttons()]


def _answer(technician: Technician, number: int = 1) -> str:
    """Answers the check by its number with Alt, and says what was asked."""
    asked = _question(technician)
    technician.presses(Qt.Key(Qt.Key.Key_0 + number), ALT)
    technician.waits_for(lambda: _settled(technician) and _question(technician) != asked)
    return asked


# -- asking -----------------------------------------------------------------------------------------------------------


def test_odds_and_check_are_there_from_the_first_word_on(technician: Technician, script: Script) -> None:
    assert not technician.window.diagnosing.strip.isVisible()
    technician.types("d")
    technician.waits_for(lambda: _question(technician))
    odds = _odds(technician)
    assert len(odds) == 4
    assert "None of these" in odds
    assert part_label(_numbers()[0]).casefold() in [name.casefold() for name in odds]
    assert list(odds.values()) == sorted(odds.values(), reverse=True)
    assert 0 < sum(odds.values()) <= 101
    expected = there(diagnosis_of(Query("d")).next)
    assert _question(technician) == expected.check.question
    check = technician.window.diagnosing.strip.check
    assert check.how.text() == expected.check.how
    assert str(round(expected.minutes)) in check.effort.text()
    assert _buttons(technician)[-2:] == ["Can't tell", "Skip"]
    assert script.queries[-1].diagnosed


def test_typing_goes_on_and_keeps_the_focus(technician: Technician) -> None:
    _ask(technician, "d")
    _answer(technician)
    technician.types("ead1")
    assert technician.window.query_box.symptoms.toPlainText() == "dead1", "digits are typed there"
    assert technician.window.query_box.symptoms.hasFocus()
    technician.waits_for_results("dead1")
    assert len(_answers(technician)) == 1, "refined, the text is that of the same job"


def test_nothing_is_asked_of_an_empty_text(technician: Technician, script: Script) -> None:
    _ask(technician)
    _answer(technician)
    technician.presses(Qt.Key.Key_Escape)
    assert not technician.window.diagnosing.strip.isVisible()
    assert _answers(technician) == []
    technician.types("x")
    technician.waits_for_results("x")
    assert (script.queries[-1].answers, script.queries[-1].ruled_out) == ((), ())


def test_where_nothing_is_known_there_is_no_strip(technician: Technician, script: Script) -> None:
    script.diagnose = lambda query: Diagnosis(stop=Stop.NO_CHECKS)
    _ask(technician)
    assert not technician.window.diagnosing.strip.isVisible()


def test_why_it_stops_stands_in_place_of_the_check(technician: Technician, script: Script) -> None:
    def sure(query: Query) -> Diagnosis:
        found = diagnosis_of(query)
        return found._replace(next=None, stop=Stop.LIKELY_ENOUGH) if found.causes else found

    script.diagnose = sure
    _ask(technician)
    assert _question(technician).startswith("No further check: ")
    check = technician.window.diagnosing.strip.check
    assert check.all.isVisible()
    assert not any(widget.isVisible() for widget in (check.answers, check.how, check.why, check.effort))


def test_hazards_of_a_check_stand_before_it(technician: Technician, script: Script) -> None:
    def risky(query: Query) -> Diagnosis:
        found = diagnosis_of(query)
        if found.next is None:
            return found
        return found._replace(next=found.next._replace(check=found.next.check._replace(hazards=("mains",))))

    script.diagnose = risky
    _ask(technician)
    check = technician.window.diagnosing.strip.check
    assert check.hazards.isVisible()
    assert check.hazards.text()
    assert check.hazards.y() < check.question.y()
    assert check.spoken().startswith(check.hazards.text())


def test_why_this_check_says_what_it_decides(technician: Technician) -> None:
    _ask(technician)
    check = technician.window.diagnosing.strip.check
    assert not check.reasons.isVisible()
    technician.clicks(check.why)
    technician.waits_for(check.reasons.isVisible)
    lines = check.reasons.text().splitlines()
    assert len(lines) == len(there(check.proposed).check.answers) + 1
    assert lines[0].startswith(_buttons(technician)[0])


# -- answering --------------------------------------------------------------------------------------------------------


def test_an_answer_moves_the_odds_and_the_list(technician: Technician, script: Script) -> None:
    _ask(technician)
    before, titles = _odds(technician), technician.titles()
    asked = there(diagnosis_of(Query("dead")).next).check
    technician.clicks(technician.window.diagnosing.strip.check.answers.buttons()[0])
    technician.waits_for(lambda: script.queries[-1].answers == ((asked.id, 0),))
    technician.waits_for(lambda: _odds(technician) != before)
    assert _question(technician) != asked.question
    expected = [f"Guide {place}" for place in order_of(script.queries[-1])]
    technician.waits_for(lambda: technician.titles() == expected)
    assert len(_answers(technician)) == 1
    assert _answers(technician)[0].endswith(f": {asked.answers[0]}")
    assert asked.question in _chip(technician).toolTip()
    assert sorted(titles) == sorted(expected)


@pytest.mark.parametrize("where", ["results", "strip"])
def test_a_number_answers_where_no_text_is_typed(technician: Technician, script: Script, where: str) -> None:
    _ask(technician)
    asked = there(diagnosis_of(Query("dead")).next).check.id
    (technician.window.results.view if where == "results" else technician.window.diagnosing.strip).setFocus()
    technician.presses(Qt.Key.Key_2)
    technician.waits_for(lambda: script.queries[-1].answers == ((asked, 1),))
    assert technician.window.query_box.symptoms.toPlainText() == "dead"
    technician.presses(Qt.Key.Key_9)
    assert technician.window.query_box.symptoms.toPlainText() == "dead9", "what answers nothing is typed"


def test_letters_typed_beside_the_check_go_to_the_symptoms(technician: Technician) -> None:
    _ask(technician)
    technician.window.diagnosing.strip.check.answers.buttons()[0].setFocus()
    technician.presses(Qt.Key.Key_S)
    assert technician.window.query_box.symptoms.toPlainText() == "deads"


@pytest.mark.parametrize(("label", "told"), [("Can't tell", ": Can't tell"), ("Skip", ": skipped")])
def test_what_cannot_be_told_is_not_asked_again(technician: Technician, script: Script, label: str, told: str) -> None:
    _ask(technician)
    before = _odds(technician)
    asked = there(diagnosis_of(Query("dead")).next).check
    _answer(technician, _buttons(technician).index(label) + 1)
    assert script.queries[-1].answers == ((asked.id, UNTOLD),)
    assert _odds(technician) == before
    assert _answers(technician)[0].endswith(told)
    technician.types(" still")
    technician.waits_for_results("dead still")
    assert _question(technician) != asked.question


def test_a_chip_takes_its_answer_back(technician: Technician, script: Script) -> None:
    _ask(technician)
    before = _odds(technician)
    asked = _answer(technician)
    technician.clicks(_chip(technician).button)
    technician.waits_for(lambda: _question(technician) == asked)
    assert _answers(technician) == []
    assert script.queries[-1].answers == ()
    assert _odds(technician) == before
    _answer(technician)
    _chip(technician).setFocus()
    technician.presses(Qt.Key.Key_Delete)
    technician.waits_for(lambda: _question(technician) == asked)


def test_a_chip_offers_the_other_answers(technician: Technician, script: Script) -> None:
    _ask(technician)
    _answer(technician)
    asked = script.queries[-1].answers[0][0]
    check = there(diagnosis_of(Query("dead")).next).check
    assert asked == check.id
    _chip(technician).setFocus()
    technician.presses(Qt.Key.Key_Down)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert [action.isChecked() for action in menu.actions()][:2] == [True, False]
    technician.qtbot.keyClick(menu, Qt.Key.Key_Down)
    technician.qtbot.keyClick(menu, Qt.Key.Key_Return)
    technician.waits_for(lambda: script.queries[-1].answers == ((asked, 1),))
    assert _answers(technician)[0].endswith(f": {check.answers[1]}")


def test_answers_are_undone_and_given_again(technician: Technician, script: Script) -> None:
    menus = technician.window.menus
    assert not menus.undo.isEnabled()
    assert not menus.redo.isEnabled()
    _ask(technician)
    _answer(technician)
    first = script.queries[-1].answers
    _answer(technician, 2)
    both = script.queries[-1].answers
    technician.window.results.view.setFocus()
    technician.presses(Qt.Key.Key_Z, CTRL)
    technician.waits_for(lambda: script.queries[-1].answers == first)
    technician.presses(Qt.Key.Key_Z, CTRL | SHIFT)
    technician.waits_for(lambda: script.queries[-1].answers == both)
    menus.undo.trigger()
    menus.undo.trigger()
    technician.waits_for(lambda: script.queries[-1].answers == ())
    assert menus.redo.isEnabled()
    assert not menus.undo.isEnabled()


def test_all_checks_are_listed_and_can_be_answered(technician: Technician, script: Script) -> None:
    _ask(technician)
    checks = diagnosis_of(Query("dead")).checks
    technician.clicks(technician.window.diagnosing.strip.check.all)
    dialog = there(technician.window.findChild(ChecksDialog))
    assert dialog.table.rowCount() == len(checks)
    technician.waits_for(dialog.table.hasFocus)
    technician.qtbot.keyClick(dialog.table, Qt.Key.Key_Down)
    assert dialog.how.text() == checks[1].check.how
    technician.qtbot.keyClick(dialog.table, Qt.Key.Key_2)
    technician.waits_for(lambda: script.queries[-1].answers == ((checks[1].check.id, 1),))
    technician.waits_for(lambda: technician.window.findChild(ChecksDialog) is None)


def test_a_cause_shows_its_guides(technician: Technician, script: Script) -> None:
    script.guides = (*script.guides, replace(script.guides[2], key="test:9", title="Another"))
    script.order = lambda query: range(5)
    _ask(technician)
    bars = technician.window.diagnosing.strip.causes.bars
    bar = next(bar for bar in bars if bar.odds is not None and bar.odds.part == _numbers()[2])
    technician.clicks(bar)
    technician.waits_for(lambda: "Another" in technician.titles())
    assert technician.chosen() == "Guide 2"
    assert script.queries[-1].cause == _causes()[2]


def test_a_cause_without_a_guide_says_so(technician: Technician, script: Script) -> None:
    script.guides, script.order = script.guides[:1], lambda query: [0]
    _ask(technician)
    bars = technician.window.diagnosing.strip.causes.bars
    bar = next(bar for bar in bars if bar.odds is not None and bar.odds.part != _numbers()[0])
    technician.clicks(bar)
    assert "There is no guide" in technician.window.status_line.notice.text()


# -- outcomes ---------------------------------------------------------------------------------------------------------


def test_a_guide_that_was_not_it_has_its_cause_sink(technician: Technician, script: Script) -> None:
    _ask(technician)
    first, before = technician.chosen(), _odds(technician)
    cause = there(technician.window.results.view.current_hit()).cause
    technician.clicks(technician.window.guide_view.not_it)
    technician.waits_for(lambda: script.queries[-1].ruled_out == (cause,))
    technician.waits_for(lambda: technician.titles() and technician.titles()[0] != first)
    technician.waits_for(lambda: technician.chosen() == technician.titles()[0])
    assert _odds(technician) != before
    assert _answers(technician)[0].startswith("Not: ")
    technician.waits_for(lambda: script.jobs)
    technician.clicks(_chip(technician).button)
    technician.waits_for(lambda: script.queries[-1].ruled_out == ())
    assert not script.undone, "it was not this guide all the same"


def test_undoing_the_outcome_lets_the_cause_rise_again(technician: Technician, script: Script) -> None:
    _ask(technician)
    _answer(technician)
    technician.waits_for(lambda: _reads_the_chosen(technician))
    technician.clicks(technician.window.guide_view.not_it)
    technician.waits_for(lambda: script.queries[-1].ruled_out and script.jobs)
    technician.waits_for(lambda: "Recorded" in technician.window.status_line.notice.text())
    technician.window.menus.undo.trigger()
    technician.waits_for(lambda: script.undone and not script.queries[-1].ruled_out)
    assert len(_answers(technician)) == 1
    technician.window.menus.undo.trigger()
    technician.waits_for(lambda: script.queries[-1].answers == ())


def test_fixed_ends_the_job(technician: Technician, script: Script) -> None:
    _ask(technician)
    _answer(technician)
    answered = script.queries[-1].answers
    technician.waits_for(lambda: _reads_the_chosen(technician))
    technician.clicks(technician.window.guide_view.fixed)
    technician.waits_for(lambda: script.queries[-1].answers == ())
    technician.waits_for(lambda: _question(technician).startswith("Fixed"))
    assert _answers(technician) == []
    technician.waits_for(lambda: "Recorded" in technician.window.status_line.notice.text())
    technician.window.menus.undo.trigger()
    technician.waits_for(lambda: script.queries[-1].answers == answered)
    assert len(_answers(technician)) == 1
    technician.waits_for(lambda: _reads_the_chosen(technician))
    technician.clicks(technician.window.guide_view.fixed)
    technician.waits_for(lambda: script.queries[-1].answers == ())
    technician.types(" again")
    technician.waits_for_results("dead again")
    technician.waits_for(lambda: _question(technician).endswith("?"))


# -- another job ------------------------------------------------------------------------------------------------------


def test_another_text_is_another_job(technician: Technician, script: Script) -> None:
    _ask(technician, "battery dies")
    _answer(technician)
    technician.window.query_box.focus_symptoms()
    technician.types("hinge is loose")
    technician.waits_for_results("hinge is loose")
    assert (script.queries[-1].answers, _answers(technician)) == ((), [])


def test_another_device_is_another_job(technician: Technician, script: Script) -> None:
    box = technician.window.query_box
    script.guides = (*script.guides[:3], replace(script.guides[3], device="iPhone 8"))
    script.version += 1
    _ask(technician, "T480 is dead")
    _answer(technician)
    technician.types(" now")
    technician.waits_for_results("T480 is dead now")
    assert len(_answers(technician)) == 1
    technician.waits_for(lambda: box.device.count() == 2)
    box.device.choose("iPhone 8")
    technician.waits_for(lambda: _answers(technician) == [])
    technician.waits_for(lambda: script.queries[-1].answers == ())


def test_another_kind_is_another_job(technician: Technician, script: Script) -> None:
    def kinds(query: Query) -> Understanding:
        named = [kind for kind in ("laptop", "washer") if kind in query.text]
        return Understanding(tuple(Piece(Sort.KIND, kind, kind, ((0, 6),)) for kind in named))

    script.understand = kinds
    _ask(technician, "laptop is dead")
    _answer(technician)
    symptoms = technician.window.query_box.symptoms
    symptoms.setPlainText("washer is dead")
    technician.waits_for(lambda: _answers(technician) == [])
    technician.waits_for(lambda: script.queries[-1].answers == ())


def test_a_check_that_the_device_does_not_allow_is_dropped_in_silence(technician: Technician, script: Script) -> None:
    script.understand = lambda query: Understanding((Piece(Sort.KIND, "laptop", "laptop"),))
    _ask(technician)
    _answer(technician)
    kept = script.queries[-1].answers
    _answer(technician)

    def without(query: Query) -> Diagnosis:
        return diagnosis_of(query)._replace(given=kept)

    script.diagnose = without
    technician.types(" now")
    technician.waits_for_results("dead now")
    technician.waits_for(lambda: len(_answers(technician)) == 1)
    technician.types(".")
    technician.waits_for(lambda: script.queries[-1].answers == kept)


@pytest.mark.parametrize(
    ("before", "now", "same"),
    [
        ("", "d", True),
        ("battery", "battery dies", True),
        ("battery dies", "batt", True),
        ("phone battery dies", "battery dies", True),
        ("battery dies", "battery swells", True),
        ("battery dies", "b", False),
        ("battery dies", "h", False),
        ("battery dies", "the hinge is loose", False),
        ("d", "de", True),
    ],
)
def test_a_refined_text_is_told_from_another_one(before: str, now: str, same: bool) -> None:
    assert goes_on(before, now) is same


# -- the setting, the keyboard, the screen reader ----------------------------------------------------------------------


def test_the_menu_hides_it_and_that_is_remembered(
    open_window: Callable[..., MainWindow],
    at: Callable[[MainWindow], Technician],
    script: Script,
    settings_file: Path,
) -> None:
    technician = at(open_window())
    _ask(technician)
    _answer(technician)
    switch = technician.window.menus.switches["likely_causes"]
    switch.trigger()
    technician.waits_for(lambda: not technician.window.diagnosing.strip.isVisible())
    technician.waits_for(lambda: script.queries[-1] == Query("dead"))
    assert _answers(technician) == []
    technician.window.results.view.setFocus()
    technician.presses(Qt.Key.Key_1)
    assert technician.window.query_box.symptoms.toPlainText() == "dead1", "where nothing is asked, it is typed"
    technician.window.close()
    chosen = settings.load(settings_file)
    assert chosen.likely_causes is False
    again = at(open_window(chosen))
    again.waits_for_results("dead1")
    assert not again.window.diagnosing.strip.isVisible()
    again.window.menus.switches["likely_causes"].trigger()
    again.waits_for(lambda: _question(again))


def test_everything_is_reached_by_the_keyboard(technician: Technician) -> None:
    _ask(technician)
    window = technician.window
    strip = window.diagnosing.strip
    panes = [window.query_box.symptoms, window.results.view, strip, window.guide_view.page]
    for pane in (*panes[1:], panes[0]):
        technician.presses(Qt.Key.Key_F6)
        assert pane.hasFocus()
    strip.setFocus()
    bars = [bar for bar in strip.causes.bars if bar.odds is not None]
    stations = [*bars, *strip.check.answers.buttons(), strip.check.why, strip.check.all]
    for station in stations:
        technician.presses(Qt.Key.Key_Tab)
        assert station.hasFocus(), station.accessibleName() or station.text()
        assert station.accessibleName() or station.text()
    technician.presses(Qt.Key.Key_Escape)
    assert window.query_box.symptoms.hasFocus()


def test_a_screen_reader_says_the_check_once_it_has_come(
    technician: Technician, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    monkeypatch.setattr(announcements, "announce", lambda widget, text, at_once=False: said.append(text))
    technician.types("de")
    technician.types("ad")
    technician.waits_for_results("dead")
    question = _question(technician)
    technician.waits_for(lambda: [text for text in said if text.startswith(question)])
    assert len([text for text in said if text.startswith(question)]) == 1
    strip = technician.window.diagnosing.strip
    assert strip.accessibleName()
    assert strip.accessibleDescription().startswith(question)
    names = [button.accessibleName() for button in strip.check.answers.buttons()]
    assert names[:2] == ["Yes", "No"] or len(names) > 4
    assert all("1" in button.accessibleDescription() for button in strip.check.answers.buttons()[:1])


@pytest.mark.parametrize(("size", "zoom"), [(QSize(1280, 720), 1.0), (QSize(1280, 720), 2.0), (QSize(760, 560), 1.0)])
def test_nothing_of_the_check_is_cut(
    open_window: Callable[..., MainWindow], at: Callable[[MainWindow], Technician], size: QSize, zoom: float
) -> None:
    technician = at(open_window(Settings(zoom=zoom)))
    technician.window.resize(size)
    _ask(technician)
    strip = technician.window.diagnosing.strip

    def whole() -> bool:
        labels = (strip.check.question, strip.check.how)
        buttons = strip.check.answers.buttons()
        return all(label.height() >= label.heightForWidth(label.width()) for label in labels) and all(
            button.shown() == button.text() and strip.check.answers.rect().contains(button.geometry())
            for button in buttons
        )

    technician.waits_for(whole)
    bars = [bar for bar in strip.findChildren(QScrollBar) if bar.isVisible()]
    assert all(bar.orientation() is Qt.Orientation.Vertical for bar in bars)
    assert technician.window.guide_view.page.viewport().height() >= 4 * technician.window.fontMetrics().lineSpacing()


def test_the_guide_does_not_move_to_and_fro_while_somebody_types(technician: Technician, script: Script) -> None:
    def sometimes(query: Query) -> Diagnosis:
        found = diagnosis_of(query)
        return found if len(query.text) % 2 else found._replace(next=None, stop=Stop.NOTHING_PAYS)

    script.diagnose = sometimes
    strip = technician.window.diagnosing.strip
    _ask(technician, "dea")
    height = strip.height()
    technician.types("d")
    technician.waits_for_results("dead")
    QApplication.processEvents()
    assert strip.height() == height


# -- the answers alone ------------------------------------------------------------------------------------------------


def _given(place: int = 0, answer: int = 0) -> Given:
    return Given(diagnosis_of(Query("dead")).checks[place].check, answer)


def test_an_answer_to_the_same_check_takes_the_place_of_the_first() -> None:
    answers = JobAnswers()
    for given in (_given(0), _given(1), _given(0, 1)):
        answers.answer(given)
    assert list(answers.given) == [_given(0, 1), _given(1)]
    answers.undo()
    assert list(answers.given) == [_given(0), _given(1)]
    answers.redo()
    answers.take_back(_given(1).check.id)
    assert list(answers.given) == [_given(0, 1)]
    assert not answers.can_redo


def test_what_was_ruled_out_is_no_answer_that_is_undone() -> None:
    answers = JobAnswers()
    answers.answer(_given())
    answers.rule_out("laptop/fan", "test:1")
    assert not answers.can_undo
    answers.withdraw("test:1")
    assert (answers.ruled_out, answers.can_undo) == ((), True)
    answers.undo()
    assert answers.given == ()


def test_dropped_answers_do_not_come_back() -> None:
    answers = JobAnswers()
    answers.answer(_given(0))
    answers.answer(_given(1))
    answers.keep({_given(1).check.id})
    assert list(answers.given) == [_given(1)]
    answers.undo()
    assert list(answers.given) == []
    answers.redo()
    assert list(answers.given) == [_given(1)]


def test_causes_of_several_kinds_say_which() -> None:
    laptop, washer = (all_parts().of_kind(kind)[0] for kind in ("laptop", "washer"))
    alone, beside = (
        wording.causes([CauseOdds(laptop, 0.5)]),
        wording.causes([CauseOdds(laptop, 0.5), CauseOdds(washer, 0.4)]),
    )
    assert alone == [wording.cause(CauseOdds(laptop, 0.5))]
    assert beside[0].startswith(f"{alone[0]} (")
    assert "laptop" in beside[0]
    assert "washer" in beside[1] or "washing" in beside[1]


def test_a_chip_says_a_check_in_a_few_words() -> None:
    check = diagnosis_of(Query("dead")).checks[0].check
    assert wording.answered(check._replace(id="laptop-other-charger"), "No") == "Other charger: No"
    assert wording.answered(check._replace(id="audio-usb-current"), "No") == "Usb current: No"
