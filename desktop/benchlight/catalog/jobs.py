"""Jobs on the bench, and the symptoms that a guide is known to fix."""

from __future__ import annotations

from dataclasses import dataclass

from sqlite_utils import Database

from benchlight.catalog.guides import text_hash
from benchlight.models import Job, Outcome


@dataclass(frozen=True, slots=True)
class KnownSymptom:
    """A symptom text that a guide fixed before."""

    guide_id: int
    text: str


class Jobs:
    """The jobs and known_symptoms tables. Writes are transactions."""

    def __init__(self, db: Database) -> None:
        self._db = db

    def record(self, job: Job, guide_id: int | None) -> int:
        """Stores the job and returns its id. Where it was fixed and the guide is known, its symptoms become known
        symptoms of the guide, unless they already are."""
        with self._db.atomic():
            job_id = self._db.execute(
                "INSERT INTO jobs (device, symptoms, guide_key, outcome, notes) VALUES (?, ?, ?, ?, ?) RETURNING id",
                [job.device, job.symptoms, job.guide_key, job.outcome.value, job.notes],
            ).fetchone()[0]
            if job.outcome is Outcome.FIXED and guide_id is not None and job.symptoms.strip():
                self._db.execute(
                    "INSERT INTO known_symptoms (guide_id, text, text_hash, job_id) SELECT :guide, :text, :hash, :job "
                    "WHERE NOT EXISTS (SELECT 1 FROM known_symptoms WHERE guide_id = :guide AND text_hash = :hash)",
                    {"guide": guide_id, "text": job.symptoms, "hash": text_hash(job.symptoms), "job": job_id},
                )
        return int(job_id)

    def remove(self, job_id: int) -> None:
        """Takes a job back, with the known symptom that it added, unless another job found the same."""
        with self._db.atomic():
            self._db.execute(
                "UPDATE known_symptoms SET job_id = other.id FROM jobs AS this JOIN jobs AS other "
                "ON other.guide_key = this.guide_key AND other.symptoms = this.symptoms "
                "AND other.outcome = this.outcome AND other.id <> this.id "
                "WHERE this.id = :job AND known_symptoms.job_id = :job",
                {"job": job_id},
            )
            self._db.execute("DELETE FROM jobs WHERE id = ?", [job_id])

    def all(self) -> list[Job]:
        """All jobs, oldest first."""
        rows = self._db.execute("SELECT id, device, symptoms, guide_key, outcome, notes FROM jobs ORDER BY id")
        return [
            Job(symptoms=symptoms, guide_key=key, outcome=Outcome(outcome), device=device, notes=notes, id=id_)
            for id_, device, symptoms, key, outcome, notes in rows
        ]

    def known_symptoms(self) -> list[KnownSymptom]:
        """All known symptoms, oldest first."""
        rows = self._db.execute("SELECT guide_id, text FROM known_symptoms ORDER BY id")
        return [KnownSymptom(guide_id, text) for guide_id, text in rows]
