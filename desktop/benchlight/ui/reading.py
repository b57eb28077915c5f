"""The guide that is read: that of the selected hit, and what became of it."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from benchlight.ranking import why, wording
from benchlight.records import Guide, Hit, Link, Outcome
from benchlight.translation import tr
from benchlight.ui.guide_view import GuideView
from benchlight.ui.outcomes import Outcomes
from benchlight.ui.results import ResultsView
from benchlight.ui.results_pane import Situation
from benchlight.ui.status_line import StatusLine
from benchlight.ui.worker_proxy import WorkerProxy

DELAY_MILLISECONDS = 40
"""At most one guide is asked for in this time, however fast the selection moves."""


class _Left(NamedTuple):
    """A guide that a link led away from, and where its page was."""

    guide: Guide
    at: int


class GuideReading(QObject):
    """Brings the guide of the selected hit into the guide view, and those that its links lead to; and what is said of
    it there to the outcomes."""

    can_go_back = Signal(bool)
    judged = Signal(object, str, object)
    """A `Hit`, the key of its guide that was read, and its `Outcome`."""

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
        self._trail: list[_Left] = []
        """The guides on the way from that of the hit to the one shown."""
        self._wanted = ""
        """Key of the guide that is read: the hit's, one for the same repair, or one that a link led to."""
        self._asked = ""
        """The key of the guide that was asked for last."""
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(DELAY_MILLISECONDS)
        self._timer.timeout.connect(self._ask)
        results.selected.connect(self._on_selected)
        view.page.read.connect(results.pick_current)
        view.outcome_chosen.connect(self._record)
        view.taking_back_chosen.connect(self._take_back)
        view.guide_wanted.connect(self._follow)
        view.back_wanted.connect(self.go_back)
        outcomes.changed.connect(self._show_last_word)
        worker.guide_read.connect(self._on_guide)
        worker.guide_failed.connect(view.show_nothing)
        # The guide shown may have changed.
        worker.import_ended.connect(self._ask)
        worker.import_taken_back.connect(self._ask)
        view.also_wanted.connect(self._open_also)

    def show_situation(self, situation: Situation) -> None:
        """What may be said of the guide follows from what was asked."""
        before, self._situation = self._hazards(), situation
        guide = self._view.guide
        if guide is not None and guide.key == self._wanted and self._hazards() != before:
            self._show(guide)  # the row was selected while the situation was the one before
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

    def read_again(self) -> None:
        """The guide that is shown may have changed."""
        self._ask()

    def stop(self) -> None:
        """Asks for no guide any more."""
        self._timer.stop()

    @Slot(object)
    def _on_selected(self, hit: Hit | None) -> None:
        same = hit is not None and self._hit is not None and hit.key == self._hit.key
        self._hit = hit
        if same and self._trail:
            return  # ranked anew, while another guide is read on its way
        self._forget_trail()
        if hit is None:
            self._wanted = ""
        elif not (same and self._wanted in hit.also):
            self._wanted = hit.key
        if hit is None:
            self.stop()
            self._worker.forget_guide()
            self._view.show_nothing()
        elif self._view.guide is not None and self._view.guide.key == self._wanted:
            self.stop()
            if self._asked != self._wanted:
                self._worker.forget_guide()
            self._show(self._view.guide)
        elif not self._timer.isActive():
            self._timer.start()

    @Slot()
    def _ask(self) -> None:
        if self._wanted:
            self._asked = self._wanted
            self._worker.open_guide(self._wanted)

    @Slot(str)
    def _open_also(self, key: str) -> None:
        """Reads the guide for the same repair from another source."""
        if self._hit is not None:
            self.stop()
            self._forget_trail()
            self._wanted = key
            self._ask()

    @Slot(object)
    def _follow(self, link: Link) -> None:
        """Reads the guide that a link leads to; the one shown is gone back to."""
        if self._view.guide is not None and not self._timer.isActive():
            self._trail.append(_Left(self._view.guide, self._view.page.text_at_top()))
            self._wanted = link.key
            self._ask()

    @Slot()
    def go_back(self) -> None:
        """To the guide whose link led here, where it was left."""
        if self._trail:
            left = self._trail.pop()
            self._worker.forget_guide()
            self._wanted = left.guide.key
            self._show(left.guide)
            self._view.page.scroll_to_text(left.at)
            self._show_last_word()
            self._ask()  # it may have been changed meanwhile

    def _forget_trail(self) -> None:
        self._trail.clear()
        self.can_go_back.emit(False)

    @Slot(object)
    def _on_guide(self, guide: Guide | None) -> None:
        if self._hit is None:
            return
        if guide is None and self._trail:
            left = self._trail.pop()
            self._wanted = left.guide.key
            self._show(left.guide)
            self._status_line.tell(tr("The guide that this link leads to is not in the catalog."))
        elif guide is None:
            self._view.show_nothing(tr("This guide is no longer in the catalog."))
        elif guide.key == self._wanted:
            self._show(guide)
            self._show_last_word()

    def _show(self, guide: Guide) -> None:
        if self._hit is None:
            return
        before = self._trail[-1].guide.title if self._trail else ""
        reason = tr("“{guide}” begins with it").format(guide=before) if before else why.sentence(self._hit)
        self._view.show_guide(guide, reason, before, wording.warnings(guide, self._hazards()))
        self._view.show_also([] if before else [key for key in (self._hit.key, *self._hit.also) if key != guide.key])
        self.can_go_back.emit(bool(self._trail))

    def _hazards(self) -> tuple[str, ...]:
        ranking = self._situation.ranking
        return () if ranking is None else ranking.hazards

    def _symptoms(self) -> str:
        ranking = self._situation.ranking
        return ranking.query.ranked_text if ranking is not None else ""

    @Slot(object)
    def _record(self, outcome: Outcome) -> None:
        guide, ranking = self._view.guide, self._situation.ranking
        if guide is None or ranking is None or not ranking.query.has_text:
            return
        if ranking.query != self._situation.query or self._hit is None or self._wanted != guide.key:
            # While the worker is busy, what was typed last is not answered, or the guide selected last not read.
            self._status_line.tell(tr("Not recorded: what you asked for last is not shown yet. Try again in a moment."))
            return
        self._results.pick_current()
        self._outcomes.record(guide, self._symptoms(), outcome)
        if not self._trail:  # a guide that a link led to may be for another part
            self.judged.emit(self._hit, guide.key, outcome)

    @Slot()
    def _take_back(self) -> None:
        if self._view.guide is not None:
            self._outcomes.take_back(self._symptoms(), self._view.guide.key)

    @Slot()
    def _show_last_word(self) -> None:
        guide = self._view.guide
        self._view.show_last_word(self._outcomes.last_word(self._symptoms(), guide.key) if guide else None)
