"""A damaged catalog: what cannot be read is left out and named, the rest serves, and what can be is repaired."""

from __future__ import annotations

import os
import re
import sqlite3
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from benchlight.catalog import Catalog, repair
from benchlight.catalog.guide_rows import text_hash
from benchlight.catalog.schema import teach
from benchlight.errors import CatalogError
from benchlight.records import Code, Guide, InterruptedImport, Job, Outcome, Step
from tests.helpers import BENCH, guide, titles

MADE_ANEW = re.compile(r"guides_fts|known_symptoms_fts|guides_terms|guide_steps|changes|_sqlite_migrations")
"""Tables that a repair does not copy."""
GUIDES = tuple(replace(each, steps=(Step("Open it."),), tools=("Spudger",)) for each in BENCH)


@pytest.fixture
def filled(catalog_file: Path) -> Path:
    """A catalog with guides, their vectors, and an outcome."""
    with closing(Catalog(catalog_file)) as catalog:
        catalog.guides.upsert(GUIDES)
        catalog.jobs.record(Job("goes bzzt", "test:5", Outcome.FIXED))
        hashes = [*(text_hash(each.title) for each in GUIDES), text_hash("goes bzzt")]
        catalog.embeddings.store("a", hashes, np.tile(np.eye(3, dtype=np.float32)[0], (len(hashes), 1)))
    return catalog_file


def begin_import(file: Path, *guides: Guide) -> int:
    """Imports the guides, as far as an import that was interrupted; returns its number."""
    with closing(Catalog(file)) as catalog:
        number = catalog.imports.begin([Path("/shop/guides.csv")])
        catalog.guides.upsert(guides, number)
        catalog.imports.end(number, interrupted=True)
    return number


def tamper(file: Path, *statements: str) -> None:
    """Changes the file as only damage would."""
    with closing(sqlite3.connect(file)) as db:
        teach(db)
        db.execute("PRAGMA writable_schema = ON")
        db.execute("PRAGMA ignore_check_constraints = ON")
        for statement in statements:
            db.execute(statement)
        db.commit()


def embedded(catalog: Catalog) -> int:
    """How many titles and known symptoms have a vector."""
    return sum(len(found.vectors) for found in (catalog.embeddings.titles("a", 3), catalog.embeddings.symptoms("a", 3)))


def rows(file: Path) -> dict[str, set[tuple[object, ...]]]:
    """What stands in each table, but for those that are made from the others."""
    with closing(sqlite3.connect(file)) as db:
        tables = [name for (name,) in db.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
        return {
            table: set(db.execute(f"SELECT rowid, * FROM {table}")) for table in tables if not MADE_ANEW.match(table)
        }


def keys(catalog: Catalog) -> list[str]:
    return [listing.key for listing in catalog.guides.listings()]


BAD_ROWS = {
    "no UTF-8": "UPDATE guides SET title = CAST(x'ff' || 'title' AS TEXT) WHERE key = 'test:2'",
    "a number": "UPDATE guides SET device = x'01' WHERE key = 'test:2'",
    "no JSON": "UPDATE guides SET categories = '[x' WHERE key = 'test:2'",
    "no list": "UPDATE guides SET categories = '7' WHERE key = 'test:2'",
    "null": "UPDATE guides SET categories = 'null' WHERE key = 'test:2'",
}


@pytest.mark.parametrize("statement", BAD_ROWS.values(), ids=BAD_ROWS)
def test_a_row_that_cannot_be_read_costs_only_itself_and_is_named(
    filled: Path, open_catalog: Callable[[], Catalog], statement: str
) -> None:
    tamper(filled, "DROP TRIGGER guides_updated", statement)
    catalog = open_catalog()
    with catalog.snapshot():
        assert keys(catalog) == [each.key for each in BENCH if each.key != "test:2"]
    assert "1 of 6 guides cannot be read" in str(catalog.damage)
    assert "--repair" in str(catalog.damage)
    assert "damaged guides (1): test:2" in catalog.integrity()


def test_a_page_that_cannot_be_read_costs_only_its_rows(
    catalog_file: Path, open_catalog: Callable[[], Catalog]
) -> None:
    with closing(Catalog(catalog_file)) as catalog:
        catalog.guides.upsert(list(titles(500)))
    content = bytearray(catalog_file.read_bytes())
    page = content.index(b"Gadget 250 Battery") // 4096
    content[page * 4096 : page * 4096 + 8] = b"\xff" * 8
    catalog_file.write_bytes(content)
    catalog = open_catalog()
    left = {listing.title for listing in catalog.guides.listings()}
    assert 450 < len(left) < 500
    assert {"Gadget 0 Battery Replacement", "Gadget 499 Battery Replacement"} <= left


def test_a_guide_that_cannot_be_read_is_said_to_be_damaged(filled: Path, open_catalog: Callable[[], Catalog]) -> None:
    tamper(filled, "UPDATE guides SET steps = '[{' WHERE key = 'test:2'")
    catalog = open_catalog()
    with pytest.raises(CatalogError, match=r"guide test:2 is damaged.*--repair"):
        catalog.guides.get("test:2")
    assert "test:2" in catalog.integrity()


def test_no_transaction_stays_open_after_damage(catalog_file: Path, open_catalog: Callable[[], Catalog]) -> None:
    with closing(Catalog(catalog_file)) as catalog:
        catalog.guides.upsert(GUIDES)
    content = bytearray(catalog_file.read_bytes())
    title = content.index(b"test:3test")  # key and source, where the row's content begins
    for byte in range(title - 60, title):  # its header: the first step of a query fails
        damaged = bytearray(content)
        damaged[byte] ^= 0xFF
        catalog_file.write_bytes(damaged)
        with closing(Catalog(catalog_file)) as catalog:
            for read in (lambda: catalog.guides.get("test:3"), catalog.guides.listings, catalog.integrity):
                try:
                    with catalog.explained():
                        read()
                except CatalogError:
                    pass
                assert not catalog._db.conn.in_transaction


@pytest.mark.parametrize(
    ("statement", "missing"),
    [
        ("DROP TABLE guides_fts", "guides_fts"),
        ("DELETE FROM sqlite_master WHERE name = 'guides_fts_data'", "guides_fts_data"),
        ("DROP TABLE guides_terms", "guides_terms"),
        ("DELETE FROM sqlite_master WHERE name = 'known_symptoms_fts_idx'", "known_symptoms_fts_idx"),
        ("DROP INDEX guides_by_title_hash", "guides_by_title_hash"),
        ("DROP TRIGGER guides_updated", "guides_updated"),
    ],
)
def test_what_is_missing_beside_the_guides_is_named_and_made_again(
    filled: Path, open_catalog: Callable[[], Catalog], statement: str, missing: str
) -> None:
    tamper(filled, statement)
    with closing(Catalog(filled)) as catalog, catalog.explained():
        assert len(keys(catalog)) == len(BENCH)
        catalog.full_text.guides(["battery"], 10)
        catalog.full_text.vocabulary()
        assert missing in catalog.integrity()
    repair(filled)
    catalog = open_catalog()
    assert catalog.integrity() == "ok"
    assert len(catalog.full_text.guides(["battery"], 10)) == 2
    assert embedded(catalog) == len(BENCH) + 1


def test_a_column_that_is_gone_is_damage_and_is_made_again(filled: Path, open_catalog: Callable[[], Catalog]) -> None:
    tamper(filled, "ALTER TABLE guides DROP COLUMN family")
    with closing(Catalog(filled)) as catalog:
        assert keys(catalog) == []
        with pytest.raises(CatalogError, match=r"damaged.*--repair"), catalog.explained():
            catalog.guides.get("test:1")
        assert "the column family of guides is missing" in catalog.integrity()
    repair(filled)
    catalog = open_catalog()
    assert keys(catalog) == [each.key for each in GUIDES]
    assert catalog.integrity() == "ok"


def test_where_nothing_can_be_saved_the_catalog_is_left_as_it_is(filled: Path) -> None:
    tamper(filled, "DROP TABLE guides")
    with closing(Catalog(filled)) as catalog:
        assert keys(catalog) == []
        assert "the table guides is missing" in catalog.integrity()
    before = filled.read_bytes()
    with pytest.raises(CatalogError, match=r"nothing of it can be saved.*Restore a backup"):
        repair(filled)
    assert filled.read_bytes() == before
    assert not list(filled.parent.glob("*before-repair*"))


def test_vectors_that_are_none_are_left_out_and_named(filled: Path, open_catalog: Callable[[], Catalog]) -> None:
    for number, vector in enumerate(("x'0000'", "zeroblob(6)", "x'007e007e007e'", "x'007b007b007b'"), start=1):
        tamper(filled, f"UPDATE embeddings SET vector = {vector} WHERE rowid = {number}")
    catalog = open_catalog()
    assert embedded(catalog) == len(BENCH) + 1 - 4
    assert "vectors" in str(catalog.damage)
    assert "damaged vectors: 4" in catalog.integrity()
    catalog.close()
    repair(filled)
    catalog = open_catalog()
    assert catalog.integrity() == "ok"
    assert embedded(catalog) == len(BENCH) + 1 - 4


def test_a_migration_that_is_applied_once_more_costs_the_vectors_alone(
    filled: Path, open_catalog: Callable[[], Catalog]
) -> None:
    tamper(
        filled, "DELETE FROM _sqlite_migrations WHERE name = '0002_half_precision'",
        "UPDATE embeddings SET vector = randomblob(8) WHERE rowid > 1",
    )  # fmt: skip
    with closing(Catalog(filled)) as catalog:
        assert len(keys(catalog)) == len(BENCH)
        assert embedded(catalog) <= 1
        assert "damaged vectors" in catalog.integrity()
    repair(filled)
    catalog = open_catalog()
    assert embedded(catalog) <= 2
    assert catalog.integrity() == "ok"


def test_keys_that_do_not_match_their_tables_are_damage(filled: Path, open_catalog: Callable[[], Catalog]) -> None:
    tamper(filled, "DROP TABLE imports", "CREATE TABLE imports (number)")
    with closing(Catalog(filled)) as catalog:
        assert "foreign key mismatch" in catalog.integrity()
    repair(filled)
    assert open_catalog().integrity() == "ok"


def test_a_migration_that_was_applied_and_is_not_noted_is_repaired(
    filled: Path, open_catalog: Callable[[], Catalog]
) -> None:
    tamper(filled, "DELETE FROM _sqlite_migrations WHERE name <> '0001_initial'")
    with pytest.raises(CatalogError, match="doctor --repair"):
        Catalog(filled)
    repair(filled)
    catalog = open_catalog()
    assert keys(catalog) == [each.key for each in BENCH]
    assert [job.symptoms for job in catalog.jobs.all()] == ["goes bzzt"]
    assert catalog.integrity() == "ok"


def test_a_repair_keeps_what_can_be_read_and_a_copy(filled: Path, open_catalog: Callable[[], Catalog]) -> None:
    tamper(
        filled, "DROP TRIGGER guides_updated", "UPDATE guides SET title_hash = x'00' WHERE key = 'test:1'",
        BAD_ROWS["no UTF-8"], "UPDATE guides SET steps = 'x', tools = '[1]' WHERE key = 'test:3'",
        "DELETE FROM sources",
    )  # fmt: skip
    before = filled.read_bytes()
    said = repair(filled)
    (copy,) = filled.parent.glob("catalog.sqlite.before-repair-*")
    assert str(copy) in said[0]
    assert len(copy.read_bytes()) == len(before)
    assert os.name == "nt" or copy.stat().st_mode & 0o077 == 0, "recorded outcomes are nobody else's business"
    catalog = open_catalog()
    assert catalog.integrity() == "ok"
    assert keys(catalog) == [each.key for each in BENCH]
    assert catalog.guides.get("test:1") == GUIDES[0]
    assert catalog.guides.get("test:3") == replace(GUIDES[2], steps=(), tools=())
    assert [job.symptoms for job in catalog.jobs.all()] == ["goes bzzt"]
    assert embedded(catalog) == len(BENCH)  # all but the title of which a letter is lost
    assert {each.name.removeprefix("catalog.sqlite") for each in filled.parent.iterdir() if each != copy} <= {
        "", "-wal", "-shm", ".vectors",
    }  # fmt: skip
    # The damaged guides, and only they, count as changed when they are imported again.
    changes = catalog.guides.upsert(GUIDES)
    assert (changes.new, changes.changed, changes.unchanged) == (0, 2, len(GUIDES) - 2)


def test_a_repair_of_a_whole_catalog_keeps_every_row_of_every_table(filled: Path) -> None:
    number = begin_import(filled, replace(GUIDES[0], title="Other"), *titles(3))
    with closing(Catalog(filled)) as catalog:
        catalog.codes.upsert([Code("E18", ("washer",), "drain")])
        catalog.codes.upsert([Code("E18", ("washer",), "coin trap"), Code("E19", ("washer",), "heater")], number)
        catalog.imports.note_pages(number, {"guide:5": True})
        catalog.guides.upsert([guide(70, "Belt", symptoms=("squeals",)), guide(71, "Drum")], number, "/shop/guides.csv")
        catalog.edits.save(guide(70, "Drive belt", symptoms=("squeals",)))
        catalog.edits.delete(["test:71"])
    before = rows(filled)
    assert [table for table, there in before.items() if not there] == [], "this test shall fill every table"
    repair(filled)
    assert rows(filled) == before


def test_known_symptoms_that_are_gone_are_made_again_from_the_outcomes(
    filled: Path, open_catalog: Callable[[], Catalog]
) -> None:
    with closing(Catalog(filled)) as catalog:
        catalog.jobs.record(Job("goes bzzt", "test:4", Outcome.FIXED))
        catalog.jobs.record(Job("goes bzzt", "test:4", Outcome.NOT_IT))
        before = catalog.jobs.known_symptoms()
    tamper(filled, "DROP TABLE known_symptoms")
    repair(filled)
    catalog = open_catalog()
    assert catalog.jobs.known_symptoms() == before
    assert [each.text for each in catalog.full_text.known_symptoms(["bzzt"], 10)] == ["goes bzzt"]


def test_an_interrupted_import_is_spoken_of_and_taken_back_after_a_repair(
    filled: Path, open_catalog: Callable[[], Catalog]
) -> None:
    number = begin_import(filled, replace(GUIDES[0], title="Other"), *titles(3))
    tamper(filled, BAD_ROWS["no JSON"])
    repair(filled)
    catalog = open_catalog()
    assert catalog.integrity() == "ok"
    assert catalog.imports.interrupted() == InterruptedImport(number, (Path("/shop/guides.csv"),), 4)
    assert catalog.imports.take_back(number) == 4
    assert keys(catalog) == [each.key for each in GUIDES]
    assert catalog.guides.get("test:1") == GUIDES[0]
    assert catalog.integrity() == "ok"


def test_damage_in_what_is_kept_of_an_import_is_said_found_and_repaired(
    filled: Path, open_catalog: Callable[[], Catalog]
) -> None:
    number = begin_import(filled, *(replace(each, title=f"Other {each.title}") for each in GUIDES))
    tamper(filled, "UPDATE guide_changes SET before = '[x' WHERE rowid = 2", "UPDATE imports SET files = '[x'")
    with closing(Catalog(filled)) as catalog:
        for look in (catalog.imports.interrupted, lambda: catalog.imports.take_back(number)):
            with pytest.raises(CatalogError, match=r"damaged.*--repair"), catalog.explained():
                look()
        assert "damaged records of imports: 2" in catalog.integrity()
        assert len(keys(catalog)) == len(GUIDES)
    repair(filled)
    assert open_catalog().integrity() == "ok"


def test_a_repair_is_seen_by_programs_that_have_the_catalog_open(
    filled: Path, open_catalog: Callable[[], Catalog]
) -> None:
    tamper(filled, "UPDATE guides SET categories = 'x' WHERE key = 'test:2'")
    window = open_catalog()
    assert len(keys(window)) == len(BENCH) - 1
    repair(filled)
    assert len(keys(window)) == len(BENCH)
    assert str(window.damage) == ""
    window.guides.upsert(list(titles(3)))
    assert open_catalog().guides.count() == len(BENCH) + 3


def test_there_is_nothing_to_repair_where_there_is_no_catalog(tmp_path: Path) -> None:
    with pytest.raises(CatalogError, match="no catalog"):
        repair(tmp_path / "none.sqlite")
    (tmp_path / "text.sqlite").write_text("no catalog" * 100)
    with pytest.raises(CatalogError, match="not an SQLite file"):
        repair(tmp_path / "text.sqlite")
    assert [each.name for each in tmp_path.iterdir()] == ["text.sqlite"]


def test_a_hash_that_has_changed_is_named(filled: Path, open_catalog: Callable[[], Catalog]) -> None:
    tamper(filled, "UPDATE guides SET title_hash = x'00' WHERE key = 'test:3'")
    assert "test:3" in open_catalog().integrity()
    assert text_hash(BENCH[2].title) != b"\0"


@pytest.mark.skipif(os.name == "nt", reason="Windows keeps open files from being removed by itself")
def test_what_a_killed_program_left_of_a_side_file_goes_and_what_is_being_written_stays(
    filled: Path, open_catalog: Callable[[], Catalog]
) -> None:
    import fcntl

    left = filled.with_name("catalog.sqlite.vectors.abc.part")
    other = filled.with_name("catalog.sqlite.vectors.def.part")
    left.write_bytes(b"half a file")
    with other.open("wb") as stream:
        fcntl.flock(stream, fcntl.LOCK_EX)
        open_catalog().side_file("vectors")
        assert not left.exists()
        assert other.exists()
    open_catalog().side_file("vectors")
    assert not other.exists()
