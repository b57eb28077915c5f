"""Jobs, and the known symptoms that they leave behind."""

from __future__ import annotations

import pytest

from benchlight.catalog import Catalog
from benchlight.models import Job, Outcome
from tests.helpers import BENCH


@pytest.fixture(autouse=True)
def _filled(catalog: Catalog) -> None:
    catalog.guides.upsert(BENCH)


def record(catalog: Catalog, symptoms: str, key: str = "test:1", outcome: Outcome = Outcome.FIXED) -> int:
    return catalog.jobs.record(Job(symptoms, key, outcome, "T480", "a note"), catalog.guides.id_of(key))


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


def test_the_same_fix_twice_is_one_known_symptom_until_both_are_taken_back(catalog: Catalog) -> None:
    first, second = record(catalog, "dies"), record(catalog, "dies")
    assert known(catalog) == ["dies"]
    catalog.jobs.remove(first)
    assert known(catalog) == ["dies"]
    catalog.jobs.remove(second)
    assert known(catalog) == []
    assert catalog.jobs.all() == []


def test_taking_one_job_back_leaves_the_symptoms_of_others(catalog: Catalog) -> None:
    taken = record(catalog, "dies")
    record(catalog, "dies", "test:4")
    record(catalog, "drains", "test:1")
    record(catalog, "dies", "test:1", Outcome.NOT_IT)
    catalog.jobs.remove(taken)
    assert [(symptom.text, symptom.guide_id) for symptom in catalog.jobs.known_symptoms()] == [
        ("dies", catalog.guides.id_of("test:4")),
        ("drains", catalog.guides.id_of("test:1")),
    ]


def test_taking_back_a_job_that_is_gone_does_nothing(catalog: Catalog) -> None:
    catalog.jobs.remove(99)
    assert catalog.jobs.all() == []
