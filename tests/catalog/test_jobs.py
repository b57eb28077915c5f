"""Jobs, and the known symptoms that they leave behind."""

from __future__ import annotations

import pytest

from benchlight.catalog import Catalog
from benchlight.records import Job, Outcome
from tests.helpers import BENCH, number_of


@pytest.fixture(autouse=True)
def _filled(catalog: Catalog) -> None:
    catalog.guides.upsert(BENCH)


def record(catalog: Catalog, symptoms: str, key: str = "test:1", outcome: Outcome = Outcome.FIXED) -> int:
    return catalog.jobs.record(Job(symptoms, key, outcome, "T480", "a note"))


def known(catalog: Catalog) -> list[str]:
    return [symptom.text for symptom in catalog.jobs.known_symptoms()]


def test_jobs_come_back_whole_and_in_order(catalog: Catalog) -> None:
    numbers = [record(catalog, "dies"), record(catalog, "dark", "test:2", Outcome.NOT_IT)]
    assert catalog.jobs.all() == [
        Job("dies", "test:1", Outcome.FIXED, "T480", "a note", numbers[0]),
        Job("dark", "test:2", Outcome.NOT_IT, "T480", "a note", numbers[1]),
    ]


def test_only_a_fix_leaves_a_known_symptom(catalog: Catalog) -> None:
    record(catalog, "dark", outcome=Outcome.NOT_IT)
    record(catalog, "   ")
    record(catalog, "dies", "gone:1")
    assert known(catalog) == []
    record(catalog, "dies")
    assert known(catalog) == ["dies"]


def test_the_same_said_twice_is_one_job(catalog: Catalog) -> None:
    for outcome in Outcome:
        assert record(catalog, "dies", outcome=outcome) == record(catalog, "dies", outcome=outcome)
    assert record(catalog, "dies") == record(catalog, "dies")
    catalog.jobs.remove(catalog.jobs.all()[0].id)
    assert [job.outcome for job in catalog.jobs.all()] == [Outcome.NOT_IT]


def test_the_last_word_on_a_question_and_a_guide_counts(catalog: Catalog) -> None:
    record(catalog, "dies")
    record(catalog, "dies", "test:4")
    taken = record(catalog, "dies", outcome=Outcome.NOT_IT)
    assert [(job.guide_key, job.outcome) for job in catalog.jobs.all()] == [
        ("test:4", Outcome.FIXED), ("test:1", Outcome.NOT_IT),
    ]  # fmt: skip
    assert [symptom.guide_id for symptom in catalog.jobs.known_symptoms()] == [number_of(catalog, "test:4")]
    catalog.jobs.remove(taken)  # what was said before counts again
    assert [(job.guide_key, job.outcome) for job in catalog.jobs.all()] == [
        ("test:1", Outcome.FIXED), ("test:4", Outcome.FIXED),
    ]  # fmt: skip
    assert known(catalog) == ["dies", "dies"]


def test_taking_one_job_back_leaves_the_symptoms_of_others(catalog: Catalog) -> None:
    taken = record(catalog, "dies")
    record(catalog, "dies", "test:4")
    record(catalog, "drains", "test:1")
    catalog.jobs.remove(taken)
    assert [(symptom.text, symptom.guide_id) for symptom in catalog.jobs.known_symptoms()] == [
        ("dies", number_of(catalog, "test:4")),
        ("drains", number_of(catalog, "test:1")),
    ]


def test_taking_back_a_job_that_is_gone_does_nothing(catalog: Catalog) -> None:
    catalog.jobs.remove(99)
    assert catalog.jobs.all() == []
