"""Recording what a guide did for a fault, and taking it back."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject, Signal, Slot

from benchlight.records import Guide, Job, Outcome, ToldOutcome
from benchlight.translation import mark, tr
from benchlight.ui.worker_proxy import WorkerProxy

_SAYS = {Outcome.FIXED: mark("Recorded: fixed by “{guide}”"), Outcome.NOT_IT: mark("Recorded: it was not “{guide}”")}


class Outcomes(QObject):
    """Keeps the outcomes of this session, newest last, so that they can be undone one by one."""

    told = Signal(str, bool)
    """A message, and whether it can be undone."""
    undo_possible = Signal(bool)
    withdrawn = Signal(str)
    """What was recorded of the guide with this key is taken back."""
    changed = Signal()
    """`last_word` may say something else now."""

    def __init__(self, worker: WorkerProxy, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._worker = worker
        self._recorded: list[int] = []
        self._titles: dict[str, str] = {}
        self._last_words: dict[tuple[str, str], Job] = {}
        worker.jobs_changed.connect(self._on_jobs)
        worker.outcome_recorded.connect(self._on_recorded)
        worker.outcome_undone.connect(self._on_undone)
        worker.outcome_kept.connect(self._on_kept)
        worker.catalog_replaced.connect(self._forget_all)

    def record(self, guide: Guide, symptoms: str, outcome: Outcome) -> None:
        """Stores the outcome of a guide for the symptoms typed."""
        self._titles[guide.key] = guide.title
        self._worker.record(Job(symptoms=symptoms, guide_key=guide.key, outcome=outcome, device=guide.device))

    def tell_again(self, told: ToldOutcome) -> None:
        """Stores once more what was taken back."""
        self._titles[told.job.guide_key] = told.title
        self._worker.record(replace(told.job, id=0))

    def last_word(self, symptoms: str, guide_key: str) -> Outcome | None:
        """What was recorded last of this guide for these symptoms, in whatever session; None where nothing was."""
        job = self._last_words.get((symptoms, guide_key))
        return None if job is None else job.outcome

    def take_back(self, symptoms: str, guide_key: str) -> None:
        """Takes the last word on this guide and these symptoms back."""
        job = self._last_words.get((symptoms, guide_key))
        if job is not None:
            self._take_back(job.id)

    def undo(self) -> None:
        """Takes the newest outcome of this session back."""
        if self._recorded:
            self._take_back(self._recorded[-1])

    def _take_back(self, job_id: int) -> None:
        if (job := next((job for job in self._last_words.values() if job.id == job_id), None)) is not None:
            self.withdrawn.emit(job.guide_key)
        self._worker.undo(job_id)
        self._forget(job_id)
        self.undo_possible.emit(bool(self._recorded))

    def _forget(self, job_id: int) -> None:
        if job_id in self._recorded:
            self._recorded.remove(job_id)

    @Slot(list)
    def _on_jobs(self, jobs: list[Job]) -> None:
        self._last_words = {(job.symptoms, job.guide_key): job for job in jobs}
        self.changed.emit()

    @Slot(int, object)
    def _on_recorded(self, job_id: int, job: Job) -> None:
        self._forget(job_id)  # the same was said again
        self._recorded.append(job_id)
        self.undo_possible.emit(True)
        self._last_words[job.symptoms, job.guide_key] = replace(job, id=job_id)
        self.changed.emit()
        guide = self._titles.get(job.guide_key, job.guide_key)
        self.told.emit(tr(_SAYS[job.outcome]).format(guide=guide), True)

    @Slot(int)
    def _on_kept(self, job_id: int) -> None:
        self._recorded.append(job_id)
        self.undo_possible.emit(True)

    @Slot()
    def _forget_all(self) -> None:
        self._recorded.clear()
        self.undo_possible.emit(False)

    @Slot(int)
    def _on_undone(self, job_id: int) -> None:
        self.told.emit(tr("Outcome taken back"), False)
