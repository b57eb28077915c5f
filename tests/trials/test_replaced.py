"""Another program takes the open catalog away, or puts another in its place: neither bench may lose or gain anything
in silence."""

from __future__ import annotations

import itertools
import random
import shutil
import sqlite3
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from benchlight.catalog import Catalog
from benchlight.errors import CatalogError, CatalogReplacedError
from benchlight.records import Guide, Job, Outcome
from tests.helpers import guide, run_python

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows lets nobody replace an open file")

MINE = [guide(number, f"Mine {number} Battery Replacement {'x' * (number % 700)}") for number in range(200)]
THEIRS = [guide(5000 + number, f"Theirs {number} Screen Replacement {'y' * (number % 300)}") for number in range(350)]


def a_catalog(file: Path, guides: list[Guide], *symptoms: str) -> Path:
    """A closed catalog with these guides and jobs."""
    with closing(Catalog(file)) as catalog:
        catalog.guides.upsert(guides)
        for text in symptoms:
            record(catalog, text)
    return file


def record(catalog: Catalog, symptoms: str) -> None:
    """A press of "Fixed it"."""
    with catalog.explained():
        catalog.jobs.record(Job(symptoms, "test:1", Outcome.FIXED))


def content(file: Path) -> tuple[str, set[str], list[str]]:
    """Health, keys of the guides, symptoms of the jobs of a catalog, opened as the next start opens it."""
    with closing(Catalog(file)) as catalog, catalog.explained():
        return (
            catalog.integrity(),
            {listing.key for listing in catalog.guides.listings()},
            [job.symptoms for job in catalog.jobs.all()],
        )


def keys(guides: list[Guide]) -> set[str]:
    return {each.key for each in guides}


def files(folder: Path) -> set[str]:
    return {each.name for each in folder.iterdir()}


# -- what others do to the file at `file`; `other` is a closed catalog -----------------------------------------------


def replaced(file: Path, other: Path) -> None:
    other.replace(file)


def moved_and_another_put_there(file: Path, other: Path) -> None:
    file.rename(file.with_name("mine.sqlite"))
    other.rename(file)


def written_over(file: Path, other: Path) -> None:
    shutil.copyfile(other, file)


def removed_and_written_anew(file: Path, other: Path) -> None:
    file.unlink()
    shutil.copy2(other, file)


PUT_THERE = [replaced, moved_and_another_put_there, written_over, removed_and_written_anew]

# -- what was done with the catalog until then -----------------------------------------------------------------------


def nothing(catalog: Catalog) -> None:
    catalog.guides.count()


def an_outcome(catalog: Catalog) -> None:
    record(catalog, "before")


def much(catalog: Catalog) -> None:
    for round_ in range(6):  # so much that SQLite plays the write-ahead log into the file in between
        with catalog.explained():
            catalog.guides.upsert([guide(each, f"Round {round_} {'z' * 600} {each}") for each in range(900)])


BEFORE = [nothing, an_outcome, pytest.param(much, marks=pytest.mark.long)]


@pytest.mark.parametrize("before", BEFORE)
@pytest.mark.parametrize("put_there", PUT_THERE)
def test_an_outcome_goes_into_the_file_that_is_there_now(
    tmp_path: Path, put_there: Callable[[Path, Path], None], before: Callable[[Catalog], None]
) -> None:
    file = a_catalog(tmp_path / "catalog.sqlite", MINE)
    catalog = Catalog(file)
    before(catalog)
    put_there(file, a_catalog(tmp_path / "theirs.sqlite", THEIRS, "theirs"))
    with pytest.raises(CatalogReplacedError, match="replaced by another program"):
        record(catalog, "mine")
    catalog.close()
    with closing(Catalog(file)) as again:
        record(again, "mine")
    assert content(file) == ("ok", keys(THEIRS), ["theirs", "mine"])
    left = files(tmp_path) - {"catalog.sqlite", "mine.sqlite"}
    assert not [name for name in left if name.endswith(("-wal", "-shm", ".closing"))]
    if put_there is moved_and_another_put_there:
        health, _, jobs = content(tmp_path / "mine.sqlite")
        assert (health, jobs) == ("ok", ["before"] if before is an_outcome else [])


@pytest.mark.parametrize("before", BEFORE)
@pytest.mark.parametrize("put_there", PUT_THERE)
def test_closing_leaves_what_was_put_there_alone(
    tmp_path: Path, put_there: Callable[[Path, Path], None], before: Callable[[Catalog], None]
) -> None:
    file = a_catalog(tmp_path / "catalog.sqlite", MINE)
    with closing(Catalog(file)) as catalog:
        before(catalog)
        other = a_catalog(tmp_path / "theirs.sqlite", THEIRS, "theirs")
        bytes_ = other.read_bytes()
        put_there(file, other)
    assert file.read_bytes() == bytes_
    assert content(file) == ("ok", keys(THEIRS), ["theirs"])


@pytest.mark.parametrize("put_there", PUT_THERE)
def test_an_older_copy_of_the_same_catalog_is_another_file(
    tmp_path: Path, put_there: Callable[[Path, Path], None]
) -> None:
    file = a_catalog(tmp_path / "catalog.sqlite", MINE, "first")
    backup = Path(shutil.copy2(file, tmp_path / "backup.sqlite"))
    with closing(Catalog(file)) as catalog:
        record(catalog, "second")
        put_there(file, backup)
        with pytest.raises(CatalogReplacedError):
            record(catalog, "third")
    assert content(file) == ("ok", keys(MINE), ["first"])


def test_reading_goes_on_only_in_the_file_that_is_there_now(tmp_path: Path) -> None:
    file = a_catalog(tmp_path / "catalog.sqlite", MINE)
    with closing(Catalog(file)) as catalog:
        replaced(file, a_catalog(tmp_path / "theirs.sqlite", THEIRS))
        with pytest.raises(CatalogReplacedError), catalog.explained():
            catalog.guides.count()


@pytest.mark.parametrize("before", BEFORE)
def test_a_catalog_that_was_moved_is_read_and_not_written_and_whole_where_it_is(
    tmp_path: Path, before: Callable[[Catalog], None]
) -> None:
    file, elsewhere = a_catalog(tmp_path / "catalog.sqlite", MINE), tmp_path / "elsewhere.sqlite"
    with closing(Catalog(file)) as catalog:
        before(catalog)
        file.rename(elsewhere)
        with pytest.raises(CatalogError, match=r"moved or removed .* nothing is stored"):
            record(catalog, "mine")
        with catalog.explained():
            assert catalog.guides.count() >= len(MINE)
    assert files(tmp_path) == {"elsewhere.sqlite"}
    health, _, jobs = content(elsewhere)
    assert (health, jobs) == ("ok", ["before"] if before is an_outcome else [])


def test_a_catalog_that_was_moved_and_put_back_is_written_again(tmp_path: Path) -> None:
    file = a_catalog(tmp_path / "catalog.sqlite", MINE)
    with closing(Catalog(file)) as catalog:
        record(catalog, "before")
        file.rename(tmp_path / "elsewhere.sqlite")
        with pytest.raises(CatalogError, match="moved or removed"):
            record(catalog, "lost")
        (tmp_path / "elsewhere.sqlite").rename(file)
        record(catalog, "after")
    assert content(file) == ("ok", keys(MINE), ["before", "after"])


@pytest.mark.parametrize("before", BEFORE)
def test_a_catalog_that_was_removed_is_said_to_be_and_a_new_one_begins_clean(
    tmp_path: Path, before: Callable[[Catalog], None]
) -> None:
    file = a_catalog(tmp_path / "catalog.sqlite", MINE)
    with closing(Catalog(file)) as catalog:
        before(catalog)
        file.unlink()
        with pytest.raises(CatalogError, match="moved or removed"):
            record(catalog, "mine")
    assert files(tmp_path) == set()
    assert content(file) == ("ok", set(), [])


def test_another_program_opens_what_was_put_there_while_the_old_file_is_still_open(
    tmp_path: Path,
) -> None:
    file = a_catalog(tmp_path / "catalog.sqlite", MINE)
    catalog = Catalog(file)
    replaced(file, a_catalog(tmp_path / "theirs.sqlite", THEIRS))
    done = run_python(
        "import os; from pathlib import Path; from benchlight.catalog import Catalog; from tests.helpers import titles;"
        f"catalog = Catalog(Path({str(file)!r})); catalog.guides.upsert(list(titles(100)));"
        "print(catalog.guides.count(), flush=True); os._exit(0)"  # killed: what it wrote is in its own -wal
    )
    assert (done.stdout, done.stderr) == (f"{len(THEIRS) + 100}\n", "")
    with pytest.raises(CatalogReplacedError):
        record(catalog, "mine")
    catalog.close()
    health, found, _ = content(file)
    assert health == "ok"
    assert len(found) == len(THEIRS) + 100


@pytest.mark.long
@pytest.mark.parametrize("seed", range(100))
def test_whatever_happens_to_the_file_each_bench_keeps_what_it_was_told_it_has(tmp_path: Path, seed: int) -> None:
    chance = random.Random(seed)
    file, counter = a_catalog(tmp_path / "catalog.sqlite", MINE), itertools.count()
    there: list[str] = []
    """The jobs of the catalog at the path."""
    moved: dict[Path, list[str]] = {}
    catalog = Catalog(file)

    def work() -> None:
        nonlocal catalog
        for _ in range(chance.randrange(1, 5)):
            there.append(f"job {next(counter)}")
            try:
                record(catalog, there[-1])
            except CatalogReplacedError:
                catalog.close()
                catalog = Catalog(file)
                record(catalog, there[-1])

    for _ in range(20):
        work()
        match chance.randrange(4):
            case 0:
                catalog.close()
                catalog = Catalog(file)
            case 1:  # a sync program brings another bench's
                there = [f"theirs {next(counter)}"]
                other = a_catalog(tmp_path / f"other {next(counter)}.sqlite", THEIRS, *there)
                chance.choice([replaced, written_over, removed_and_written_anew])(file, other)
            case 2:  # a backup is put back
                with (
                    closing(sqlite3.connect(file)) as source,
                    closing(sqlite3.connect(tmp_path / "backup.sqlite")) as copy,
                ):
                    source.backup(copy)
                kept, put_back = list(there), chance.choice([replaced, written_over])
                if put_back is written_over:  # a copy of this run, put back in this run, is brought up to date
                    catalog.close()
                    catalog = Catalog(file)
                work()
                put_back(file, tmp_path / "backup.sqlite")
                there = kept
            case 3:
                elsewhere = tmp_path / f"moved {len(moved)}.sqlite"
                file.rename(elsewhere)
                shutil.copyfile(a_catalog(tmp_path / f"other {next(counter)}.sqlite", THEIRS), file)
                moved[elsewhere], there = there, []
    catalog.close()
    for each, jobs in {**moved, file: there}.items():
        health, _, found = content(each)
        assert (health, found) == ("ok", jobs)
    assert not [name for name in files(tmp_path) if name.endswith(("-wal", "-shm"))]
