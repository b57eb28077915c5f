"""Recording what a guide did for a fault, and taking it back."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot

from benchlight.models import Guide, Job, Outcome
from benchlight.ui.worker import Bench

_SAYS = {Outcome.FIXED: "Recorded: fixed by", Outcome.NOT_IT: "Recorded: it was not"}


class Outcomes(QObject):
    """Keeps the outcomes of this session, newest last, so that they can be undone one by one."""

    told = Signal(str, bool)
    """A message, and whether it can be undone."""
    undo_possible = Signal(bool)

    def __init__(self, bench: Bench, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bench = bench
        self._recorded: list[int] = []
        self._titles: dict[str, str] = {}
        bench.outcome_recorded.connect(self._on_recorded)
        bench.outcome_undone.connect(self._on_undone)
        bench.catalog_replaced.connect(self._forget)

    def record(self, guide: Guide, symptoms: str, outcome: Outcome) -> None:
        """Stores the outcome of a guide for the symptoms typed."""
        self._titles[guide.key] = guide.title
        self._bench.record(Job(symptoms=symptoms, guide_key=guide.key, outcome=outcome, device=guide.device))

    def undo(self) -> None:
        """Takes the newest outcome back."""
        if self._recorded:
            self._bench.undo(self._recorded.pop())
            self.undo_possible.emit(bool(self._recorded))

    @Slot(int, object)
    def _on_recorded(self, job_id: int, job: Job) -> None:
        self._recorded.append(job_id)
        self.undo_possible.emit(True)
        self.told.emit(f"{_SAYS[job.outcome]} “{self._titles.get(job.guide_key, job.guide_key)}”", True)

    @Slot()
    def _forget(self) -> None:
        self._recorded.clear()
        self.undo_possible.emit(False)

    @Slot(int)
    def _on_undone(self, job_id: int) -> None:
        self.told.emit("Outcome taken back", False)
