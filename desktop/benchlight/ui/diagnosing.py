"""The job at the bench: what was answered and ruled out for the fault that is typed, and the strip that shows what
follows from it."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from itertools import takewhile

from PySide6.QtCore import QObject, Qt, Signal, Slot

from benchlight.ranking import wording
from benchlight.records import CauseOdds, Diagnosis, Hit, Outcome, Query, Ranking
from benchlight.translation import tr
from benchlight.ui.announcements import announce
from benchlight.ui.answer_chips import AnswerChip, said
from benchlight.ui.checks_dialog import ChecksDialog
from benchlight.ui.diagnosis_strip import DiagnosisStrip
from benchlight.ui.job_answers import Given, JobAnswers, Ruled
from benchlight.ui.outcomes import Outcomes
from benchlight.ui.query_box import QueryBox
from benchlight.ui.reading import GuideReading
from benchlight.ui.results import ResultsView
from benchlight.ui.results_pane import Page, Situation, page_for
from benchlight.ui.status_line import StatusLine

_A_FEW = 4
"""A text of fewer letters says nothing that another could go on with."""


def _same(one: str, other: str) -> int:
    """How many characters they begin with alike."""
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(one, other, strict=False)))


def goes_on(before: str, now: str) -> bool:
    """Whether a text is an earlier one that somebody has refined, and no other one in its place: half of the shorter is
    still where it was, from the beginning or from the end on."""
    shorter = min(len(before), len(now))
    head = _same(before, now)
    kept = head + _same(before[head:][::-1], now[head:][::-1])
    return kept * 2 >= shorter and (kept > 1 or len(before) < _A_FEW)


def _same_job(before: Query, now: Query) -> bool:
    """Whether somebody types on, and has answered nothing."""
    same = (before.answers, before.ruled_out) == (now.answers, now.ruled_out)
    return same and goes_on(before.text, now.text)


class Diagnosing(QObject):
    """Has the window's queries say what was answered, and shows odds, check and answers."""

    changed = Signal()
    """Something else is to be asked."""
    undo_possible = Signal(bool)
    """Whether an answer, or an outcome, can be undone."""
    redo_possible = Signal(bool)

    def __init__(
        self,
        query_box: QueryBox,
        results: ResultsView,
        reading: GuideReading,
        outcomes: Outcomes,
        status_line: StatusLine,
        on: bool,
        parent: QObject | None = None,
    ) -> None:
        """`on`: whether the strip is wanted."""
        super().__init__(parent)
        self.strip = DiagnosisStrip()
        self._query_box, self._results, self._outcomes, self._status_line = query_box, results, outcomes, status_line
        self._on = on
        self._answers = JobAnswers()
        self._text = ""
        self._device: str | None = None
        """The device, and the kinds of device, that the text is of."""
        self._kinds: frozenset[str] = frozenset()
        self._situation = Situation()
        self._outcome_undoable = False
        self.strip.answered.connect(self.answer)
        self.strip.cause_chosen.connect(self._show_cause)
        self.strip.all_wanted.connect(self.show_all)
        reading.judged.connect(self._on_judged)
        outcomes.withdrawn.connect(self._on_withdrawn)
        outcomes.undo_possible.connect(self._on_undo_possible)

    # -- what is asked ----------------------------------------------------------------------------------------------

    def asked(self, query: Query) -> Query:
        """The query with what was answered and ruled out for its text. Another text begins another job."""
        text = query.text
        refined = goes_on(self._text, text) and not (self._answers.is_done and text != self._text)
        if not query.has_text or not refined:
            self._forget()
        self._text = text
        if not self._on or not query.has_text:
            return query
        return replace(
            query,
            answers=tuple((each.check.id, each.answer) for each in self._answers.given),
            ruled_out=tuple(each.cause for each in self._answers.ruled_out),
            diagnosed=True,
        )

    def switch(self, on: bool) -> None:
        """Shows the strip, or does without it and all that was answered."""
        self._on = on
        if not on:
            self._forget()
        self.changed.emit()

    # -- what is shown ----------------------------------------------------------------------------------------------

    def show_situation(self, situation: Situation) -> None:
        """Shows what follows from an answer."""
        before, ranking = self._situation.ranking, situation.ranking
        new = ranking is not before
        self._situation = situation
        if not self._on or ranking is None or page_for(situation) is not Page.RESULTS or not ranking.diagnosis.causes:
            self.strip.put_away()
            return
        if new and self._note_device(ranking):
            self.changed.emit()
            return
        if new and (ranking.understanding.kinds or self._device) and ranking.query.answers:
            asked = {check for check, _ in ranking.query.answers}
            self._drop(asked - {check for check, _ in ranking.diagnosis.given})
        if new or self.strip.isHidden():
            typing = before is not None and _same_job(before.query, ranking.query)
            if self._answers.is_done:
                self.strip.show_diagnosis(Diagnosis(), tr("Fixed. Another text begins another job."), anew=True)
            else:
                self.strip.show_diagnosis(ranking.diagnosis, anew=not typing)

    def _note_device(self, ranking: Ranking) -> bool:
        """Forgets what was answered where the device is another one now, and says whether something was; what is not
        said is no other."""
        device, kinds = ranking.query.device or ranking.device, frozenset(ranking.understanding.kinds)
        other = bool(self._device and device and device != self._device)
        other = other or bool(self._kinds and kinds and not kinds & self._kinds)
        forgotten = other and bool(self._answers.given or self._answers.ruled_out)
        if other:
            self._forget()
        self._device = device or self._device
        self._kinds = kinds or self._kinds
        return forgotten

    def _drop(self, checks: set[str]) -> None:
        """Checks that cannot be done on the device say nothing of it."""
        if checks:
            self._answers.keep({each.check.id for each in self._answers.given} - checks)
            self._show_answers()

    def _show_answers(self) -> None:
        parent = self._query_box.chips
        had_focus = any(chip.button.hasFocus() for chip in parent.others())
        chips = []
        everything: list[Given | Ruled] = [*self._answers.given, *self._answers.ruled_out]
        for what in reversed(everything):  # the newest is seen where there is no room for all
            chip = AnswerChip(what, parent)
            chip.changed.connect(self.answer)
            chip.taken_back.connect(partial(self._take_back, what))
            chips.append(chip)
        parent.show_others(chips)
        if had_focus:
            self._query_box.symptoms.setFocus(Qt.FocusReason.OtherFocusReason)
        self._tell_undo()

    # -- what is done -----------------------------------------------------------------------------------------------

    @Slot(object)
    def answer(self, given: Given) -> None:
        """Takes an answer to a check."""
        self._answers.answer(given)
        announce(self.strip, said(given), at_once=True)
        self._ask_again()

    def _take_back(self, what: Given | Ruled) -> None:
        if isinstance(what, Given):
            self._answers.take_back(what.check.id)
        else:
            self._answers.allow(what.cause)
        self._ask_again()

    @Slot()
    def undo(self) -> None:
        """Takes the newest answer back, or the newest outcome where that came later."""
        if self._answers.can_undo:
            self._answers.undo()
            self._ask_again()
        else:
            self._outcomes.undo()

    @Slot()
    def redo(self) -> None:
        """Gives the answer again that was undone last."""
        self._answers.redo()
        self._ask_again()

    def take_key(self, text: str) -> bool:
        """Answers by a number that was typed where no text is; False where it is no answer."""
        return self.strip.take_key(text)

    @Slot()
    def show_all(self) -> None:
        """Lists all checks."""
        ranking = self._situation.ranking
        if ranking is not None and ranking.diagnosis.checks:
            dialog = ChecksDialog(ranking.diagnosis.checks, self.strip.window())
            dialog.answered.connect(self.answer)
            dialog.open()

    @Slot(object)
    def _show_cause(self, odds: CauseOdds) -> None:
        if not self._results.show_cause(wording.causes_of(odds)):
            told = tr("There is no guide for it here: {cause}").format(cause=wording.cause(odds))
            self._status_line.tell(told)

    @Slot(object, str, object)
    def _on_judged(self, hit: Hit, guide: str, outcome: Outcome) -> None:
        if not self._on:
            return
        if outcome is Outcome.FIXED:
            self._answers.end(guide)
        elif hit.cause:
            self._answers.rule_out(hit.cause, guide)
            self._results.unpick()
        else:
            return
        self._ask_again()

    @Slot(str)
    def _on_withdrawn(self, guide: str) -> None:
        before = self._answers.given, self._answers.ruled_out, self._answers.is_done
        self._answers.withdraw(guide)
        if before != (self._answers.given, self._answers.ruled_out, self._answers.is_done):
            self._ask_again()

    @Slot(bool)
    def _on_undo_possible(self, possible: bool) -> None:
        self._outcome_undoable = possible
        self._tell_undo()

    def _tell_undo(self) -> None:
        self.undo_possible.emit(self._outcome_undoable or self._answers.can_undo)
        self.redo_possible.emit(self._answers.can_redo)

    def _ask_again(self) -> None:
        self._show_answers()
        self.changed.emit()

    def _forget(self) -> None:
        was = self._answers.given or self._answers.ruled_out
        self._answers.forget()
        self._device, self._kinds = None, frozenset()
        if was:
            self._show_answers()
        self._tell_undo()
