"""The full-text index says what the tables say, whatever happens to them."""

from __future__ import annotations

import random
import sqlite3
from collections import Counter
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from benchlight.catalog import Catalog
from benchlight.catalog.schema import MIGRATIONS
from benchlight.records import Job, Outcome, Step
from benchlight.words import words
from tests.helpers import BENCH, any_text, guide, number_of, titles


def found(catalog: Catalog, *words: str) -> set[str]:
    """Keys of the guides that hold a word."""
    by_id = {listing.id: listing.key for listing in catalog.guides.listings()}
    return {by_id[id_] for id_, _ in catalog.full_text.guides(words, 100)}


def check(catalog: Catalog) -> None:
    """Raises where an index and its table disagree."""
    for table in ("guides_fts", "known_symptoms_fts", "guide_steps_fts"):
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
    assert [each.guide_id for each in catalog.full_text.known_symptoms(["gurgles"], 10)] == [number]
    catalog.jobs.remove(job)
    assert catalog.full_text.known_symptoms(["gurgles"], 10) == []
    check(catalog)


def test_only_the_last_word_is_a_beginning(catalog: Catalog) -> None:
    catalog.guides.upsert(BENCH)
    assert found(catalog, "pu") == {"test:6"}
    assert found(catalog, "pu", "zzz") == set()


@pytest.mark.parametrize(
    ("title", "text"),
    [
        ("Café grinder", "cafe"),
        ("Kühlschrank Dichtung", "KUHLSCHRANK"),
        ("Cafe grinder", "café"),
        ("Washer WF-42H5000AW", "wf42h5000aw"),
        ("Washer WF42H5000AW", "WF-42H5000AW"),
        ("Straße", "strasse"),
        ("ＴＨＩＮＫＰＡＤ", "ThinkPad"),
        ("iPhone 6S+", "6s+"),
        ("It won’t boot", "won't"),
    ],
)
def test_a_text_is_found_however_it_is_written(catalog: Catalog, title: str, text: str) -> None:
    catalog.guides.upsert([guide(1, title), guide(2, "Another")])
    assert found(catalog, words(text)[-1]) == {"test:1"}


@pytest.mark.parametrize("seed", range(5))
def test_the_index_holds_exactly_the_words_of_the_texts(catalog: Catalog, seed: int) -> None:
    chance = random.Random(seed)
    texts = [[any_text(chance) for _ in range(4)] for _ in range(100)]
    catalog.guides.upsert(
        [
            guide(number, title, device, part, summary=summary)
            for number, (title, device, part, summary) in enumerate(texts)
        ]
    )
    held = Counter(word for row in texts for word in {word for text in row for word in words(text)})
    assert catalog.full_text.vocabulary() == held
    check(catalog)
    catalog._db.execute("INSERT INTO guides_fts (guides_fts) VALUES ('rebuild')")
    assert catalog.full_text.vocabulary() == held
    catalog._db.execute("DELETE FROM guides WHERE id % 2")
    catalog._db.execute("UPDATE guides SET title = summary, summary = title")
    check(catalog)
    catalog._db.execute("DELETE FROM guides")
    assert catalog.full_text.vocabulary() == {}


@pytest.mark.parametrize("word", ['"', 'a"b', "NEAR", "AND", "*", "(", "title:", "\N{PILE OF POO}", ""])
def test_no_word_is_taken_for_an_operator(catalog: Catalog, word: str) -> None:
    catalog.guides.upsert(BENCH)
    assert found(catalog, word, "pump") >= {"test:6"}
    found(catalog, word)  # alone it finds what it may, but does not fail


def test_a_title_word_counts_more_than_a_word_of_the_summary(catalog: Catalog) -> None:
    catalog.guides.upsert([guide(91, "Fan", summary="hinge"), guide(92, "Hinge", summary="fan"), *BENCH])
    (best, _), *_ = catalog.full_text.guides(["hinge"], 10)
    assert best == number_of(catalog, "test:92")


def of_an_earlier_version(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Makes a catalog whose index SQLite's own tokenizer fills."""
    with monkeypatch.context() as patch:
        made = ("0006_words", "0009_steps")
        known = [migration for migration in MIGRATIONS._migrations if migration.name not in made]
        patch.setattr(MIGRATIONS, "_migrations", known)
        with closing(Catalog(file)) as catalog:
            catalog.guides.upsert([*BENCH, guide(7, "Washer WF-42H5000AW"), *titles(500)])
            catalog.jobs.record(Job("trommelt draußen", "test:7", Outcome.FIXED))
            assert found(catalog, "wf42h5000aw") == set()


def test_the_index_of_an_earlier_version_is_made_anew(
    catalog_file: Path, open_catalog: Callable[[], Catalog], monkeypatch: pytest.MonkeyPatch
) -> None:
    of_an_earlier_version(catalog_file, monkeypatch)
    catalog = open_catalog()
    assert found(catalog, "wf42h5000aw") == {"test:7"}
    known = catalog.full_text.known_symptoms(words("DRAUSSEN"), 10)
    assert [(each.guide_id, each.text) for each in known] == [(7, "trommelt draußen")]
    assert catalog.integrity() == "ok"
    catalog.guides.upsert([guide(7, "Dryer")])
    assert found(catalog, "wf42h5000aw") == set()
    check(catalog)
    catalog._db.execute("DELETE FROM _sqlite_migrations WHERE name = '0006_words'")
    assert open_catalog().integrity() == "ok", "once more does no harm"


def test_a_damaged_text_of_an_earlier_version_is_no_hindrance(
    catalog_file: Path, open_catalog: Callable[[], Catalog], monkeypatch: pytest.MonkeyPatch
) -> None:
    of_an_earlier_version(catalog_file, monkeypatch)
    with closing(sqlite3.connect(catalog_file)) as db:
        db.execute("UPDATE guides SET title = CAST(x'ff20' || 'gasket' AS TEXT), device = x'01' WHERE key = 'test:2'")
        db.execute("DROP TRIGGER guides_updated")
        db.execute("DROP TABLE known_symptoms_fts")
        db.commit()
    catalog = open_catalog()
    assert [id_ for id_, _ in catalog.full_text.guides(["gasket"], 10)] == [2]
    assert [each.guide_id for each in catalog.full_text.known_symptoms(["trommelt"], 10)] == [7]
    catalog.guides.upsert([guide(2, "Fan")])
    assert found(catalog, "gasket") == set()
    assert catalog.integrity() == "ok"


def test_another_program_searches_the_words_and_is_kept_from_writing_past_them(
    catalog: Catalog, catalog_file: Path
) -> None:
    catalog.guides.upsert([guide(1, "Kühlschrank")])
    with closing(sqlite3.connect(catalog_file)) as shell:
        query = "SELECT rowid FROM guides_fts WHERE guides_fts MATCH 'kuhlschrank'"
        assert len(shell.execute(query).fetchall()) == 1
        shell.execute("INSERT INTO guides_fts (guides_fts) VALUES ('optimize')")
        for statement in ("DELETE FROM guides", "UPDATE guides SET title = 'x'", "UPDATE guides SET steps = '[]'"):
            with pytest.raises(sqlite3.OperationalError, match=r"no such function: (step_)?words"):
                shell.execute(statement)
        shell.commit()
    assert found(catalog, "kuhlschrank") == {"test:1"}
    check(catalog)


def test_the_vocabulary_counts_guides(catalog: Catalog) -> None:
    catalog.guides.upsert(BENCH)
    vocabulary = catalog.full_text.vocabulary()
    assert vocabulary["battery"] == 2
    assert vocabulary["t480"] == 3
    assert "missing" not in vocabulary


def in_steps(catalog: Catalog, *words: str) -> set[str]:
    """Keys of the guides whose steps hold a word."""
    by_id = {listing.id: listing.key for listing in catalog.guides.listings()}
    return {by_id[id_] for id_, _ in catalog.full_text.steps(words, 100)}


STEPS = (Step("Pry off the Clüver-shim.\nKeep it.", "Shimmy", ("https://example.org/pictureword.jpg",)), Step("Done"))


def test_steps_are_found_by_their_titles_and_texts_and_nothing_else(catalog: Catalog) -> None:
    catalog.guides.upsert([guide(1, "Shaver Head", steps=STEPS), guide(2, "Shaver Foil")])
    for word in ("pry", "cluver", "shim", "cluvershim", "shimmy", "done"):
        assert in_steps(catalog, word) == {"test:1"}
        assert found(catalog, word) == set()
    for word in ("pictureword", "https", "text", "images", "head"):
        assert in_steps(catalog, word) == set()
    assert catalog.full_text.in_steps(["shim", "shaver", "done"]) == {"shim": 1, "done": 1}
    assert catalog.full_text.vocabulary(["shim"]) == {}
    assert catalog.full_text.in_steps([]) == {}
    assert catalog.full_text.steps([], 10) == []
    check(catalog)


def test_steps_that_change_or_go_are_found_no_more(catalog: Catalog) -> None:
    catalog.guides.upsert([guide(1, "Shaver Head", steps=STEPS), guide(2, "Shaver Foil", steps=STEPS)])
    catalog.guides.upsert([guide(1, "Shaver Head", steps=(Step("Unscrew"),))])
    assert in_steps(catalog, "shim") == {"test:2"}
    assert in_steps(catalog, "unscrew") == {"test:1"}
    catalog._db.execute("DELETE FROM guides WHERE key = 'test:2'")
    assert catalog.full_text.in_steps(["shim"]) == {}
    check(catalog)


def test_steps_that_are_damaged_are_not_found_and_can_be_replaced(catalog: Catalog) -> None:
    catalog.guides.upsert([guide(1, "Shaver Head", steps=STEPS)])
    for damaged in ("no JSON", "[1, 2]", '{"text": 1}', "7", "\udcff".encode(errors="surrogateescape")):
        catalog._db.execute("UPDATE guides SET steps = ?", [damaged])
        assert in_steps(catalog, "shim") == set()
        check(catalog)
    catalog.guides.upsert([guide(1, "Shaver Head", steps=STEPS)])
    assert in_steps(catalog, "shim") == {"test:1"}
    check(catalog)
