"""The guide that is read: that of the selected hit, and what became of it."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, QTimer, Slot

from benchlight.ranking import why
from benchlight.records import Guide, Hit, Outcome
from benchlight.ui.guide_view import GuideView
from benchlight.ui.outcomes import Outcomes
from benchlight.ui.results import ResultsView
from benchlight.ui.results_pane import Situation
from benchlight.ui.status_line import StatusLine
from benchlight.ui.worker_proxy import WorkerProxy

DELAY_MILLISECONDS = 40
"""At most one guide is asked for in this time, however fast the selection moves."""


class GuideReading(QObject):
    """Brings the guide of the selected hit into the guide view, and what is said of it there to the outcomes."""

    def __init__(
        self, worker: WorkerProxy, outcomes: Outcomes, results: ResultsView, view: GuideView, status_line: StatusLine
    ) -> None:
        super().__init__(view)
        self._worker = worker
        self._outcomes = outcomes
        self._results = results
        self._view = view
        self._status_line = status_line
        self._situation = Situation()
        self._hit: Hit | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(DELAY_MILLISECONDS)
        self._timer.timeout.connect(self._ask)
        results.selected.connect(self._on_selected)
        view.page.read.connect(results.pick_current)
        view.outcome_chosen.connect(self._record)
        view.taking_back_chosen.connect(self._take_back)
        outcomes.changed.connect(self._show_last_word)
        worker.guide_read.connect(self._on_guide)
        worker.guide_failed.connect(view.show_nothing)
        # The guide shown may have changed.
        worker.import_ended.connect(self._ask)
        worker.import_taken_back.connect(self._ask)

    def show_situation(self, situation: Situation) -> None:
        """What may be said of the guide follows from what was asked."""
        self._situation = situation
        self._view.allow_outcome(bool(self._symptoms()))
        self._show_last_word()

    def enter(self) -> None:
        """Puts the focus into the guide, which is asked for at once if it was not yet."""
        if self._hit is None:
            return
        if self._timer.isActive():
            self.stop()
            self._ask()
        self._view.page.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def stop(self) -> None:
        """Asks for no guide any more."""
        self._timer.stop()

    @Slot(object)
    def _on_selected(self, hit: Hit | None) -> None:
        self._hit = hit
        if hit is None:
            self.stop()
            self._worker.forget_guide()
            self._view.show_nothing()
        elif self._view.guide is not None and self._view.guide.key == hit.key:
            self.stop()
            self._worker.forget_guide()
            self._view.show_guide(self._view.guide, why.sentence(hit))
        elif not self._timer.isActive():
            self._timer.start()

    @Slot()
    def _ask(self) -> None:
        if self._hit is not None:
            self._worker.open_guide(self._hit.key)

    @Slot(object)
    def _on_guide(self, guide: Guide | None) -> None:
        if self._hit is None:
            return
        if guide is None:
            self._view.show_nothing("This guide is no longer in the catalog.")
        elif guide.key == self._hit.key:
            self._view.show_guide(guide, why.sentence(self._hit))
            self._show_last_word()

    def _symptoms(self) -> str:
        ranking = self._situation.ranking
        return ranking.query.ranked_text if ranking is not None else ""

    @Slot(object)
    def _record(self, outcome: Outcome) -> None:
        guide, ranking = self._view.guide, self._situation.ranking
        if guide is None or ranking is None or not ranking.query.has_text:
            return
        if ranking.query != self._situation.query or self._hit is None or self._hit.key != guide.key:
            # While the worker is busy, what was typed last is not answered, or the guide selected last not read.
            self._status_line.tell("Not recorded: what you asked for last is not shown yet. Try again in a moment.")
            return
        self._results.pick_current()
        self._outcomes.record(guide, self._symptoms(), outcome)

    @Slot()
    def _take_back(self) -> None:
        if self._view.guide is not None:
            self._outcomes.take_back(self._symptoms(), self._view.guide.key)

    @Slot()
    def _show_last_word(self) -> None:
        guide = self._view.guide
        self._view.show_last_word(self._outcomes.last_word(self._symptoms(), guide.key) if guide else None)
