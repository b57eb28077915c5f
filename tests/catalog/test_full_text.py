"""The full-text index says what the tables say, whatever happens to them."""

from __future__ import annotations

from dataclasses import replace

import pytest

from benchlight.catalog import Catalog
from benchlight.records import Job, Outcome
from tests.helpers import BENCH, guide, number_of


def found(catalog: Catalog, *words: str) -> set[str]:
    """Keys of the guides that hold a word."""
    by_id = {listing.id: listing.key for listing in catalog.guides.listings()}
    return {by_id[id_] for id_, _ in catalog.full_text.guides(words, 100)}


def check(catalog: Catalog) -> None:
    """Raises where an index and its table disagree."""
    for table in ("guides_fts", "known_symptoms_fts"):
        catalog._db.execute(f"INSERT INTO {table} ({table}, rank) VALUES ('integrity-check', 1)")


def test_inserted_guides_are_found_in_every_column(catalog: Catalog) -> None:
    catalog.guides.upsert(
        [guide(1, "Titleword", "Deviceword", "Partword", categories=("Classword", "Lineword"), summary="Summaryword")]
    )
    for word in ("titleword", "deviceword", "partword", "classword", "lineword", "summaryword"):
        assert found(catalog, word) == {"test:1"}
    check(catalog)


def test_an_updated_guide_is_found_by_its_new_words_only(catalog: Catalog) -> None:
    catalog.guides.upsert(BENCH)
    catalog.guides.upsert([replace(BENCH[5], title="Karcher P769 Impeller Replacement", part="Impeller")])
    assert found(catalog, "impeller") == {"test:6"}
    assert found(catalog, "pump") == set()
    check(catalog)


def test_a_deleted_guide_is_not_found_nor_are_its_known_symptoms(catalog: Catalog) -> None:
    catalog.guides.upsert(BENCH)
    catalog.jobs.record(Job("gurgles", "test:6", Outcome.FIXED))
    catalog._db.execute("DELETE FROM guides WHERE key = 'test:6'")
    assert found(catalog, "pump") == set()
    assert catalog.full_text.known_symptoms(["gurgles"], 10) == []
    check(catalog)


def test_known_symptoms_are_found_until_their_job_is_taken_back(catalog: Catalog) -> None:
    catalog.guides.upsert(BENCH)
    number = number_of(catalog, "test:6")
    job = catalog.jobs.record(Job("gurgles loudly", "test:6", Outcome.FIXED))
    assert [id_ for id_, _ in catalog.full_text.known_symptoms(["gurgles"], 10)] == [number]
    catalog.jobs.remove(job)
    assert catalog.full_text.known_symptoms(["gurgles"], 10) == []
    check(catalog)


def test_only_the_last_word_is_a_beginning(catalog: Catalog) -> None:
    catalog.guides.upsert(BENCH)
    assert found(catalog, "pu") == {"test:6"}
    assert found(catalog, "pu", "zzz") == set()


def test_accents_do_not_matter(catalog: Catalog) -> None:
    catalog.guides.upsert([guide(1, "Café grinder")])
    assert found(catalog, "cafe") == found(catalog, "café") == {"test:1"}


@pytest.mark.parametrize("word", ['"', 'a"b', "NEAR", "AND", "*", "(", "title:", "\N{PILE OF POO}", ""])
def test_no_word_is_taken_for_an_operator(catalog: Catalog, word: str) -> None:
    catalog.guides.upsert(BENCH)
    assert found(catalog, word, "pump") >= {"test:6"}
    found(catalog, word)  # alone it finds what it may, but does not fail


def test_a_title_word_counts_more_than_a_word_of_the_summary(catalog: Catalog) -> None:
    catalog.guides.upsert([guide(91, "Fan", summary="hinge"), guide(92, "Hinge", summary="fan"), *BENCH])
    (best, _), *_ = catalog.full_text.guides(["hinge"], 10)
    assert best == number_of(catalog, "test:92")


def test_the_vocabulary_counts_guides(catalog: Catalog) -> None:
    catalog.guides.upsert(BENCH)
    vocabulary = catalog.full_text.vocabulary()
    assert vocabulary["battery"] == 2
    assert vocabulary["t480"] == 3
    assert "missing" not in vocabulary
