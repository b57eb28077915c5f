"""Opening a catalog: new, old, newer, broken, or not one at all."""

from __future__ import annotations

import contextlib
import lzma
import os
import sqlite3
import sys
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor, wait
from contextlib import closing
from pathlib import Path

import numpy as np
import pytest
from sqlite_utils import Database

from benchlight.catalog import Catalog, compact, database
from benchlight.catalog.guide_rows import text_hash
from benchlight.catalog.schema import MIGRATIONS
from benchlight.errors import CatalogError
from benchlight.records import Job, Outcome
from tests.helpers import BENCH, guide, number_of, titles


def filled(file: Path) -> None:
    """Makes a catalog with guides and closes it."""
    with closing(Catalog(file)) as catalog:
        catalog.guides.upsert(BENCH)


@contextlib.contextmanager
def later_program(monkeypatch: pytest.MonkeyPatch, migrate: Callable[[Database], None]) -> Iterator[None]:
    """A Benchlight that knows one migration more."""
    with monkeypatch.context() as patch:
        patch.setattr(MIGRATIONS, "_migrations", list(MIGRATIONS._migrations))
        MIGRATIONS(name="0999_later")(migrate)
        yield


def add_column(db: Database) -> None:
    db.execute("ALTER TABLE guides ADD COLUMN later TEXT NOT NULL DEFAULT ''")


def test_a_new_file_is_an_empty_catalog_in_a_new_folder(tmp_path: Path) -> None:
    file = tmp_path / "some" / "ünïcode folder" / "catalog.sqlite"
    with closing(Catalog(file)) as catalog:
        assert catalog.guides.count() == 0
        assert catalog.integrity() == "ok"
    assert [each.name for each in file.parent.iterdir()] == ["catalog.sqlite"]


def test_a_compact_catalog_is_one_small_file_that_is_read_and_then_written_as_before(catalog_file: Path) -> None:
    with closing(Catalog(catalog_file)) as catalog:
        catalog.guides.upsert(titles(400))
        catalog.guides.upsert([guide(1000 + number, "Fan") for number in range(400)])
    before = catalog_file.stat().st_size
    compact(catalog_file)
    assert catalog_file.stat().st_size < before
    assert not list(catalog_file.parent.glob("catalog.sqlite-*"))
    with closing(Catalog(catalog_file)) as catalog:
        assert len(catalog.full_text.guides(["fan"], 1_000)) == 400
        catalog.guides.upsert(BENCH)
        assert catalog.integrity() == "ok"


def test_vectors_of_a_compact_catalog_point_where_they_did_and_compress(catalog_file: Path) -> None:
    vectors = np.random.default_rng(1).normal(size=(64, 384)).astype(np.float32)
    vectors /= np.linalg.norm(vectors, axis=1, keepdims=True)
    guides = [guide(number, f"Title {number}") for number in range(64)]
    with closing(Catalog(catalog_file)) as catalog:
        catalog.guides.upsert(guides)
        catalog.embeddings.store("a", [text_hash(each.title) for each in guides], vectors)
    compact(catalog_file)
    with closing(Catalog(catalog_file)) as catalog:
        stored = catalog.embeddings.titles("a", 384).vectors
    assert np.linalg.norm(stored.astype(np.float32), axis=1) == pytest.approx(1, abs=1e-3)
    assert (stored.astype(np.float32) * vectors).sum(axis=1).min() > 0.999
    assert len(lzma.compress(stored.tobytes())) < 0.6 * len(lzma.compress(vectors.astype(np.float16).tobytes()))


def test_an_empty_file_becomes_a_catalog(catalog_file: Path) -> None:
    catalog_file.touch()
    filled(catalog_file)
    with closing(Catalog(catalog_file)) as catalog:
        assert catalog.guides.count() == len(BENCH)


def test_a_reopened_catalog_has_what_was_put_in_and_no_backup(catalog_file: Path) -> None:
    filled(catalog_file)
    with closing(Catalog(catalog_file)) as catalog:
        assert [catalog.guides.get(each.key) for each in BENCH] == list(BENCH)
    assert list(catalog_file.parent.iterdir()) == [catalog_file]


def test_a_later_migration_is_applied_after_a_backup(catalog_file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    filled(catalog_file)
    with later_program(monkeypatch, add_column), closing(Catalog(catalog_file)) as catalog:
        assert catalog.guides.count() == len(BENCH)
        assert "later" in catalog._db["guides"].columns_dict
    backup = catalog_file.with_name("catalog.sqlite.before-0999_later")
    with closing(Catalog(backup)) as old:
        assert old.guides.get(BENCH[0].key) == BENCH[0]
        assert "later" not in old._db["guides"].columns_dict


def test_a_migration_that_fails_leaves_the_catalog_as_it_was(
    catalog_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(db: Database) -> None:
        add_column(db)
        raise RuntimeError("half way")

    filled(catalog_file)
    with later_program(monkeypatch, fail), pytest.raises(RuntimeError, match="half way"):
        Catalog(catalog_file)
    with closing(Catalog(catalog_file)) as catalog:
        assert catalog.guides.count() == len(BENCH)
        assert "later" not in catalog._db["guides"].columns_dict


def test_a_newer_catalog_is_refused_and_not_touched(catalog_file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with later_program(monkeypatch, add_column):
        filled(catalog_file)
    before = catalog_file.read_bytes()
    with pytest.raises(CatalogError, match="newer Benchlight"):
        Catalog(catalog_file)
    assert catalog_file.read_bytes() == before
    assert list(catalog_file.parent.iterdir()) == [catalog_file]


def test_a_file_that_is_not_sqlite_is_refused_and_not_touched(catalog_file: Path) -> None:
    catalog_file.write_text("title,device\n" * 500)
    with pytest.raises(CatalogError, match="not an SQLite file"):
        Catalog(catalog_file)
    assert catalog_file.read_text() == "title,device\n" * 500


def test_another_programs_file_is_refused_and_not_touched(catalog_file: Path) -> None:
    with closing(sqlite3.connect(catalog_file)) as other:
        other.execute("CREATE TABLE bookmarks (url TEXT)")
    before = catalog_file.read_bytes()
    with pytest.raises(CatalogError, match="another program"):
        Catalog(catalog_file)
    assert catalog_file.read_bytes() == before


def test_a_folder_is_no_catalog(tmp_path: Path) -> None:
    with pytest.raises(CatalogError, match="cannot be opened"):
        Catalog(tmp_path)


def test_a_file_in_place_of_the_folder_is_explained(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(CatalogError, match="cannot be made"):
        Catalog(tmp_path / "file" / "catalog.sqlite")


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may write anywhere")
def test_a_read_only_folder_is_explained(tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    try:
        with pytest.raises(CatalogError, match=str(tmp_path)):
            Catalog(tmp_path / "catalog.sqlite")
    finally:
        tmp_path.chmod(0o700)


def test_a_full_disk_is_explained_and_costs_only_the_last_import(catalog: Catalog) -> None:
    catalog.guides.upsert(BENCH)
    (pages,) = catalog._db.execute("PRAGMA page_count").fetchone()
    catalog._db.execute(f"PRAGMA max_page_count = {pages + 4}")
    with pytest.raises(CatalogError, match="disk is full"), catalog.explained():
        catalog.guides.upsert([*titles(300), guide(1, "Changed title")])
    assert catalog.guides.count() == len(BENCH)
    assert catalog.guides.get("test:1") == BENCH[0]
    assert catalog.integrity() == "ok"
    catalog._db.execute("PRAGMA max_page_count = 1000000")
    assert catalog.guides.upsert([*titles(300)]).new == 300


def test_a_damaged_catalog_is_explained(catalog_file: Path) -> None:
    filled(catalog_file)
    whole = catalog_file.read_bytes()
    catalog_file.write_bytes(whole[:4096] + b"\xab" * (len(whole) - 4096))
    with pytest.raises(CatalogError, match="damaged"), closing(Catalog(catalog_file)) as catalog, catalog.explained():
        list(catalog.guides.listings())


def test_a_catalog_that_was_cut_short_is_explained(catalog_file: Path) -> None:
    filled(catalog_file)
    catalog_file.write_bytes(catalog_file.read_bytes()[: 4096 * 3])
    with pytest.raises(CatalogError, match="damaged"), closing(Catalog(catalog_file)) as catalog, catalog.explained():
        list(catalog.guides.listings())


def test_a_bug_of_ours_is_not_explained_away(catalog: Catalog) -> None:
    with pytest.raises(sqlite3.OperationalError), catalog.explained():
        catalog._db.execute("SELECT FROM guides")


def test_vectors_of_the_first_version_become_half_as_long_and_stay(catalog_file: Path) -> None:
    filled(catalog_file)
    vectors = np.linspace(-1, 1, 4 * len(BENCH), dtype=np.float32).reshape(-1, 4)
    vectors /= np.linalg.norm(vectors, axis=1, keepdims=True)
    with closing(Catalog(catalog_file)) as catalog:
        catalog.embeddings.store("a", [text_hash(each.title) for each in BENCH], vectors)
        rows = [(row.tobytes(), number) for number, row in enumerate(vectors, start=1)]
        catalog._db.conn.executemany("UPDATE embeddings SET vector = ? WHERE rowid = ?", rows)
        catalog._db.execute(f"DELETE FROM {MIGRATIONS.migrations_table} WHERE name = '0002_half_precision'")
        catalog._db.conn.commit()
    with closing(Catalog(catalog_file)) as catalog:
        assert catalog.embeddings.titles("a", 4).vectors == pytest.approx(vectors, abs=1e-3)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows lets nobody take away what is open")
def test_what_lies_beside_a_catalog_that_another_thread_is_opening_stays(
    catalog_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The diagnostics open the catalog beside the window's worker."""
    filled(catalog_file)
    open_, is_open, go_on = database._connection, threading.Event(), threading.Event()

    def slowly(file: Path) -> tuple[sqlite3.Connection, bool]:
        found = open_(file)
        if not is_open.is_set():
            is_open.set()
            assert go_on.wait(10)
        return found

    monkeypatch.setattr(database, "_connection", slowly)
    shared_memory = catalog_file.with_name(f"{catalog_file.name}-shm")
    with ThreadPoolExecutor(2) as threads:
        first = threads.submit(filled, catalog_file)
        assert is_open.wait(10)
        before = shared_memory.stat().st_ino
        second = threads.submit(filled, catalog_file)
        wait([second], 0.3)
        after = shared_memory.stat().st_ino if shared_memory.exists() else None
        go_on.set()
        first.result()
        second.result()
    assert after == before


def test_what_an_earlier_version_knew_against_the_last_word_is_forgotten(catalog_file: Path) -> None:
    filled(catalog_file)
    with closing(Catalog(catalog_file)) as catalog:
        catalog.jobs.record(Job("goes bzzt", "test:1", Outcome.FIXED))
        catalog.jobs.record(Job("goes bzzt", "test:2", Outcome.FIXED))
        for job in (Job("goes bzzt", "test:2", Outcome.NOT_IT), Job("goes bang", "test:1", Outcome.NOT_IT)):
            catalog._db.execute(
                "INSERT INTO jobs (symptoms, guide_key, outcome, device, notes) VALUES (?, ?, ?, '', '')",
                [job.symptoms, job.guide_key, job.outcome.value],
            )
        catalog._db.execute(f"DELETE FROM {MIGRATIONS.migrations_table} WHERE name = '0004_last_words'")
        catalog._db.conn.commit()
    with closing(Catalog(catalog_file)) as catalog:
        first = number_of(catalog, "test:1")
        assert [known.guide_id for known in catalog.jobs.known_symptoms()] == [first]
        assert len(catalog.full_text.known_symptoms(["bzzt"], 10)) == 1
        assert catalog.integrity() == "ok"
