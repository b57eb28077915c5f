"""What happened to guides and known symptoms, as it is written down."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from benchlight.catalog import Catalog, Place, schema
from benchlight.records import Job, Outcome, Step
from tests.helpers import BENCH, guide, number_of

ALL = 1_000


def happened(catalog: Catalog, place: Place, limit: int = ALL) -> tuple[list[str], list[int], bool]:
    """Keys or numbers of the guides, numbers of the symptoms, and whether that was all."""
    found = catalog.journal.since(place, limit)
    assert found is not None
    keys = {listing.id: listing.key for listing in catalog.guides.listings(found.guides)}
    return [keys.get(id_, f"gone {id_}") for id_ in found.guides], found.symptoms, found.is_all


@pytest.fixture
def place(catalog: Catalog) -> Place:
    """Where the journal of a catalog with the `BENCH` guides ends."""
    catalog.guides.upsert(BENCH)
    return catalog.journal.place()


def test_a_new_catalog_has_a_place_of_its_own(catalog: Catalog, tmp_path: Path) -> None:
    with closing(Catalog(tmp_path / "other.sqlite")) as other:
        assert catalog.journal.place() != other.journal.place()
        assert catalog.journal.place().number == other.journal.place().number
    assert happened(catalog, catalog.journal.place()) == ([], [], True)


def test_guides_that_are_added_changed_and_removed(catalog: Catalog, place: Place) -> None:
    number = number_of(catalog, "test:2")
    catalog.guides.upsert([guide(7, "New"), replace(BENCH[0], title="Changed")])
    with catalog._db.atomic():
        catalog._db.execute("DELETE FROM guides WHERE key = 'test:2'")
    assert happened(catalog, place) == (["test:1", f"gone {number}", "test:7"], [], True)
    assert happened(catalog, catalog.journal.place()) == ([], [], True)


@pytest.mark.parametrize(
    "change",
    [
        {"title": "Another"}, {"device": "Another"}, {"part": "Another"}, {"family": "another"},
        {"categories": ("another",)}, {"summary": "Another"},
    ],
    ids=str,
)  # fmt: skip
def test_whatever_is_searched_is_written_down(catalog: Catalog, place: Place, change: dict[str, str]) -> None:
    catalog.guides.upsert([replace(BENCH[2], **change)])  # type: ignore[arg-type]
    assert happened(catalog, place)[0] == ["test:3"]


def test_what_is_not_searched_is_not_written_down(catalog: Catalog, place: Place) -> None:
    changed = replace(
        BENCH[2], steps=(Step("Undo the screws."),), tools=("PH0",), url="https://example.org", licence="X"
    )
    assert catalog.guides.upsert([changed]).changed == 1
    assert catalog.guides.upsert(BENCH[:2]).unchanged == 2
    assert catalog.journal.place() == place


def test_an_outcome_is_written_down_as_a_symptom(catalog: Catalog, place: Place) -> None:
    job = catalog.jobs.record(Job("dies", "test:1", Outcome.FIXED))
    (symptom,) = catalog.jobs.known_symptoms()
    assert happened(catalog, place) == ([], [symptom.id], True)
    place = catalog.journal.place()
    catalog.jobs.remove(job)
    assert happened(catalog, place) == ([], [symptom.id], True)


def test_outcomes_are_written_down(catalog: Catalog, place: Place) -> None:
    for change in (
        lambda: catalog.jobs.record(Job("dies", "test:1", Outcome.NOT_IT)),
        lambda: catalog.jobs.remove(catalog.jobs.all()[0].id),
    ):
        change()
        found = catalog.journal.since(place, 100)
        assert found is not None
        assert (found.guides, found.symptoms, found.jobs) == ([], [], True)
        place = found.place


def test_what_was_not_it_after_all_is_written_down(catalog: Catalog, place: Place) -> None:
    catalog.jobs.record(Job("dies", "test:1", Outcome.FIXED))
    (symptom,) = catalog.jobs.known_symptoms()
    place = catalog.journal.place()
    catalog.jobs.record(Job("dies", "test:1", Outcome.NOT_IT))
    assert happened(catalog, place) == ([], [symptom.id], True)
    assert catalog.jobs.known_symptoms() == []


def test_the_symptoms_of_a_guide_that_is_removed_are_written_down(catalog: Catalog, place: Place) -> None:
    catalog.jobs.record(Job("leaks", "test:6", Outcome.FIXED))
    (symptom,) = catalog.jobs.known_symptoms()
    place, number = catalog.journal.place(), number_of(catalog, "test:6")
    with catalog._db.atomic():
        catalog._db.execute("DELETE FROM guides WHERE key = 'test:6'")
    assert happened(catalog, place) == ([f"gone {number}"], [symptom.id], True)


def test_an_import_that_is_taken_back_is_written_down(catalog: Catalog, place: Place) -> None:
    import_id = catalog.imports.begin([Path("guides.csv")])
    catalog.guides.upsert([guide(7, "New"), replace(BENCH[0], title="Changed")], import_id)
    catalog.imports.end(import_id)
    place, number = catalog.journal.place(), number_of(catalog, "test:7")
    catalog.imports.take_back(import_id)
    assert happened(catalog, place) == (["test:1", f"gone {number}"], [], True)


def test_vectors_are_none_of_its_business(catalog: Catalog, place: Place) -> None:
    catalog.embeddings.store("a", [b"x" * 16], np.eye(1, 3, dtype=np.float32))
    assert catalog.journal.place() == place


def test_it_is_followed_piece_by_piece(catalog: Catalog, place: Place) -> None:
    catalog.guides.upsert([guide(number, "New") for number in range(10, 15)])
    seen: list[str] = []
    for is_all in (False, False, True):
        assert happened(catalog, place, limit=2)[2] is is_all
        seen += happened(catalog, place, limit=2)[0]
        found = catalog.journal.since(place, 2)
        assert found is not None
        place = found.place
    assert seen == [f"test:{number}" for number in range(10, 15)]
    assert place == catalog.journal.place()


def test_what_happens_twice_is_told_once(catalog: Catalog, place: Place) -> None:
    for title in ("One", "Two", "Three"):
        catalog.guides.upsert([replace(BENCH[0], title=title)])
    assert happened(catalog, place)[0] == ["test:1"]
    assert happened(catalog, place, limit=1) == (["test:1"], [], False)


@pytest.mark.parametrize("foreign_keys", ["ON", "OFF"])
def test_another_program_writes_it_down_too(
    catalog: Catalog, place: Place, open_catalog: Callable[[], Catalog], foreign_keys: str
) -> None:
    number = number_of(catalog, "test:2")
    other = open_catalog()._db
    other.execute(f"PRAGMA foreign_keys = {foreign_keys}")
    other.execute("UPDATE guides SET title = 'Theirs' WHERE key = 'test:1'")
    other.execute("DELETE FROM guides WHERE key = 'test:2'")
    assert happened(catalog, place) == (["test:1", f"gone {number}"], [], True)


def test_what_is_rolled_back_did_not_happen(catalog: Catalog, place: Place) -> None:
    with catalog.snapshot():
        catalog._db.execute("DELETE FROM guides")
    assert catalog.journal.place() == place


def test_a_place_of_another_copy_is_not_held(
    catalog: Catalog, place: Place, catalog_file: Path, tmp_path: Path
) -> None:
    with closing(sqlite3.connect(tmp_path / "copy.sqlite")) as copy:
        catalog._db.conn.backup(copy)
    catalog.guides.upsert([guide(7, "Mine")])
    with closing(Catalog(tmp_path / "copy.sqlite")) as copied:
        assert happened(copied, place) == ([], [], True)
        copied.guides.upsert([guide(7, "Theirs")])
        assert copied.journal.place().number == catalog.journal.place().number
        assert copied.journal.since(catalog.journal.place(), ALL) is None
        assert catalog.journal.since(copied.journal.place(), ALL) is None
        assert happened(copied, place)[0] == ["test:7"]


def test_a_place_that_is_still_to_come_is_not_held(catalog: Catalog, place: Place) -> None:
    assert catalog.journal.since(Place(place.number + 1, place.token), ALL) is None


def test_the_oldest_entries_go(open_catalog: Callable[[], Catalog], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(schema, "_CHANGES_KEPT", 20)
    monkeypatch.setattr(schema, "_CHANGES_A_TRIM", 10)
    catalog = open_catalog()
    first = catalog.journal.place()
    catalog.guides.upsert([guide(number, "New") for number in range(20)])
    later = catalog.journal.place()
    catalog.guides.upsert([guide(number, "New") for number in range(20, 40)])
    assert catalog.journal.since(first, ALL) is None
    assert len(happened(catalog, later)[0]) == 20
    (count,) = catalog._db.execute("SELECT count(*) FROM changes").fetchone()
    assert 20 <= count < 30


@pytest.mark.parametrize(
    "damage",
    [
        "DELETE FROM changes",
        "DROP TABLE changes",
        "UPDATE changes SET token = 'none'",
        "UPDATE changes SET id = 'none'",
        "UPDATE changes SET kind = CAST(x'ff' AS TEXT)",
        "UPDATE changes SET number = number + 100",
    ],
)
def test_a_damaged_journal_holds_no_place(catalog: Catalog, place: Place, damage: str) -> None:
    catalog._db.execute(damage)
    assert catalog.journal.since(place, ALL) is None
    catalog.journal.place()


def test_a_catalog_of_before_there_was_a_journal_gets_one(
    catalog: Catalog, open_catalog: Callable[[], Catalog]
) -> None:
    catalog.guides.upsert(BENCH)
    triggers = catalog._db.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall()
    for (trigger,) in triggers:
        if trigger.endswith("_noted") or trigger == "changes_trimmed":
            catalog._db.execute(f"DROP TRIGGER {trigger}")
    catalog._db.execute("DROP TABLE changes")
    catalog._db.execute("DELETE FROM _sqlite_migrations WHERE name = '0005_changes'")
    later = open_catalog()
    place = later.journal.place()
    assert happened(later, place) == ([], [], True)
    later.guides.upsert([replace(BENCH[0], title="Changed")])
    assert happened(later, place)[0] == ["test:1"]
