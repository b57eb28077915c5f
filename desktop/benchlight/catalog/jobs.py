"""Jobs on the bench, and the symptoms that a guide is known to fix, be it by a job or by what its source tells."""

from __future__ import annotations

import json
from collections.abc import Sequence

from sqlite_utils import Database

from benchlight.catalog.damage import UnreadableRowError, by_halves, row_ids
from benchlight.catalog.guide_rows import text_hash
from benchlight.records import Job, KnownSymptom, Outcome, OutcomeCount, ToldOutcome


class Jobs:
    """The jobs and known_symptoms tables: a history of outcomes, of which the last on the same symptoms and the same
    guide counts. Writes are transactions."""

    def __init__(self, db: Database) -> None:
        self._db = db

    def record(self, job: Job) -> int:
        """Stores the job and returns its id. Where it was fixed and the guide is there, its symptoms become known
        symptoms of the guide; where it was not, they no longer are. To say the same again adds no second job."""
        values = {**_about(job.symptoms, job.guide_key), "device": job.device, "notes": job.notes}
        with self._db.atomic():
            said = self._db.execute(
                "UPDATE jobs SET at = CURRENT_TIMESTAMP, device = :device, notes = :notes "
                f"WHERE id = ({_LAST_WORD}) AND outcome = :outcome RETURNING id",
                {**values, "outcome": job.outcome.value},
            ).fetchone()
            said = (
                said
                or self._db.execute(
                    "INSERT INTO jobs (device, symptoms, guide_key, outcome, notes) "
                    "VALUES (:device, :symptoms, :guide, :outcome, :notes) RETURNING id",
                    {**values, "outcome": job.outcome.value},
                ).fetchone()
            )
            self._settle(job.symptoms, job.guide_key)
        return int(said[0])

    def remove(self, job_id: int) -> None:
        """Takes a job back: what was said before it on the same symptoms and guide counts again."""
        with self._db.atomic():
            removed = self._db.execute(
                "DELETE FROM jobs WHERE id = ? RETURNING symptoms, guide_key", [job_id]
            ).fetchone()
            if removed is not None:
                self._settle(*removed)

    def rebuild_known_symptoms(self) -> None:
        """Makes the known symptoms what the jobs say."""
        with self._db.atomic():
            for job in self.all():
                self._settle(job.symptoms, job.guide_key)

    def settle_guides(self, keys: Sequence[str]) -> None:
        """The same for the guides of these keys, which may have come again. Within the caller's transaction."""
        said = self._db.execute(
            "SELECT DISTINCT symptoms, guide_key FROM jobs WHERE guide_key IN (SELECT value FROM json_each(?))",
            [json.dumps(keys)],
        ).fetchall()
        for symptoms, key in said:
            self._settle(symptoms, key)

    def _settle(self, symptoms: str, guide_key: str) -> None:
        """Makes the symptoms a known symptom of the guide where the last word is that it fixed this, else not."""
        about = {**_about(symptoms, guide_key), "hash": text_hash(symptoms)}
        self._db.execute(
            "DELETE FROM known_symptoms WHERE guide_id = (SELECT id FROM guides WHERE key = :guide) "
            "AND text_hash = :hash AND job_id IS NOT NULL",
            about,
        )
        if symptoms.strip():
            self._db.execute(
                "INSERT INTO known_symptoms (guide_id, text, text_hash, job_id) "
                "SELECT guides.id, jobs.symptoms, :hash, jobs.id "
                f"FROM jobs JOIN guides ON guides.key = guide_key WHERE jobs.id = ({_LAST_WORD}) AND outcome = 'fixed'",
                about,
            )

    def all(self) -> list[Job]:
        """The last word on all symptoms and guides, oldest first; jobs that cannot be read are left out."""
        ids = self._db.execute("SELECT max(id) FROM jobs GROUP BY symptoms, guide_key ORDER BY 1").fetchall()
        return by_halves(self._read, [id_ for (id_,) in ids])

    def told(self) -> list[ToldOutcome]:
        """The last words with the guides that they are on, newest first."""
        found = []
        for job in reversed(self.all()):
            row = self._db.execute("SELECT title, part FROM guides WHERE key = ?", [job.guide_key]).fetchone()
            title, part = row if row and all(isinstance(text, str) for text in row) else (job.guide_key, "")
            found.append(ToldOutcome(job, title, part))
        return found

    def counts(self) -> tuple[OutcomeCount, ...]:
        """How often each outcome was the last word on a guide that is there."""
        rows = self._db.execute(
            "SELECT guides.id, outcome, count(*) FROM jobs JOIN guides ON guides.key = guide_key "
            "WHERE jobs.id IN (SELECT max(id) FROM jobs GROUP BY symptoms, guide_key) GROUP BY 1, 2 ORDER BY 1, 2"
        ).fetchall()
        return tuple(OutcomeCount(id_, Outcome(outcome), count) for id_, outcome, count in rows if outcome in _OUTCOMES)

    def _read(self, ids: Sequence[int]) -> list[Job]:
        rows = self._db.execute(
            "SELECT id, device, symptoms, guide_key, outcome, notes FROM jobs "
            "WHERE id IN (SELECT value FROM json_each(?)) ORDER BY id",
            [json.dumps(ids)],
        ).fetchall()
        if (
            not all(isinstance(text, str) for row in rows for text in row[1:])
            or not {row[4] for row in rows} <= _OUTCOMES
        ):
            raise UnreadableRowError("a job's text is no text, or its outcome is none")
        return [
            Job(symptoms=symptoms, guide_key=key, outcome=Outcome(outcome), device=device, notes=notes, id=id_)
            for id_, device, symptoms, key, outcome, notes in rows
        ]

    def damaged(self) -> int:
        """How many jobs cannot be read, and how many known symptoms are not as they were stored."""
        ids = [id_ for (id_,) in self._db.execute("SELECT id FROM jobs")]
        wrong = 0
        for text, stored in self._db.execute("SELECT CAST(text AS BLOB), text_hash FROM known_symptoms"):
            wrong += text is None or text_hash(text.decode(errors="replace")) != stored
        return len(ids) - len(by_halves(self._read, ids)) + wrong

    def known_symptoms(self, ids: Sequence[int] | None = None) -> list[KnownSymptom]:
        """All known symptoms, or those of the ids, oldest first; those that cannot be read are left out."""
        if ids is None:
            ids = row_ids(self._db.conn, "known_symptoms")
        return by_halves(self._read_symptoms, sorted(ids))

    def _read_symptoms(self, ids: Sequence[int]) -> list[KnownSymptom]:
        rows = self._db.execute(
            "SELECT id, guide_id, text, job_id IS NOT NULL FROM known_symptoms "
            "WHERE id IN (SELECT value FROM json_each(?)) ORDER BY id",
            [json.dumps(ids)],
        ).fetchall()
        if not all([*map(type, row[:3])] == [int, int, str] for row in rows):
            raise UnreadableRowError("a known symptom is none")
        return [KnownSymptom(id_, guide_id, text, bool(fixed)) for id_, guide_id, text, fixed in rows]


_OUTCOMES = {outcome.value for outcome in Outcome}
_LAST_WORD = "SELECT max(id) FROM jobs WHERE symptoms = :symptoms AND guide_key = :guide"


def _about(symptoms: str, guide_key: str) -> dict[str, str]:
    """The parameters of `_LAST_WORD`."""
    return {"symptoms": symptoms, "guide": guide_key}
