"""Two programs on one catalog file."""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from pathlib import Path

import pytest

from benchlight.catalog import Catalog
from benchlight.errors import CatalogError
from benchlight.records import Job, Outcome
from tests.helpers import BENCH, guide

Open = Callable[[], Catalog]


def test_a_write_in_one_is_seen_by_the_other(open_catalog: Open) -> None:
    mine, theirs = open_catalog(), open_catalog()
    before = mine.version()
    theirs.guides.upsert(BENCH)
    assert mine.version() != before
    assert mine.guides.count() == len(BENCH)
    assert mine.full_text.vocabulary()["pump"] == 1


def test_my_own_write_changes_the_version_but_not_its_part_for_other_programs(open_catalog: Open) -> None:
    mine, theirs = open_catalog(), open_catalog()
    before = mine.version()
    mine.guides.upsert(BENCH)
    assert mine.version()[0] == before[0]
    assert mine.version() != before
    before = mine.version()
    assert mine.version() == before
    theirs.guides.upsert(BENCH[:1])
    assert mine.version()[0] != before[0]


def test_a_snapshot_sees_one_state(open_catalog: Open) -> None:
    mine, theirs = open_catalog(), open_catalog()
    with mine.snapshot():
        assert mine.guides.count() == 0
        theirs.guides.upsert(BENCH)
        assert mine.guides.count() == 0
    assert mine.guides.count() == len(BENCH)


def test_reading_goes_on_while_another_program_writes(open_catalog: Open) -> None:
    mine, theirs = open_catalog(), open_catalog()
    mine.guides.upsert(BENCH)
    with theirs._db.atomic():
        theirs._db.execute("DELETE FROM guides")
        assert mine.guides.count() == len(BENCH)


def test_a_catalog_that_is_held_too_long_is_said_to_be_held(open_catalog: Open) -> None:
    mine, theirs = open_catalog(), open_catalog()
    mine._db.execute("PRAGMA busy_timeout = 1")
    theirs._db.execute("BEGIN IMMEDIATE")
    with pytest.raises(CatalogError, match="another program is holding it"), mine.explained():
        mine.guides.upsert(BENCH)
    theirs._db.rollback()
    assert mine.guides.upsert(BENCH).new == len(BENCH)


def test_another_program_that_writes_at_every_moment_does_not_break_an_import(open_catalog: Open) -> None:
    mine, theirs = open_catalog(), open_catalog()
    theirs._db.execute("PRAGMA busy_timeout = 0")

    def interfere(statement: str) -> None:
        with contextlib.suppress(CatalogError), theirs.explained():
            theirs.guides.upsert([guide(99, f"Theirs, before {statement}")])

    mine._db.conn.set_trace_callback(interfere)
    with mine.explained():
        assert mine.guides.upsert(BENCH).new == len(BENCH)
    mine._db.conn.set_trace_callback(None)
    assert mine.guides.get(BENCH[0].key) == BENCH[0]


def test_a_file_that_is_not_as_long_yet_as_it_will_be_is_not_damaged(
    catalog: Catalog, catalog_file: Path, open_catalog: Open
) -> None:
    catalog.guides.upsert([guide(number, f"Fan {number} {'x' * 500}") for number in range(300)])
    # Another program plays the -wal into the file: page 1 first, and then the disk is full.
    page_1 = catalog._db.conn.serialize()[:4096]
    with catalog_file.open("r+b") as file:
        file.write(page_1)
    assert int.from_bytes(page_1[28:32], "big") * 4096 > catalog_file.stat().st_size
    for each in (catalog, open_catalog()):
        with each.explained():
            each.jobs.record(Job("dead", "test:1", Outcome.FIXED))
        assert each.integrity() == "ok"
