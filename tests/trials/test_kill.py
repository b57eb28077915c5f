"""A program is killed, and its `-wal` stays: played into the catalog that it belongs to, and into no other."""

from __future__ import annotations

import random
import shutil
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from benchlight.catalog import Catalog
from benchlight.catalog.schema import teach
from benchlight.errors import CatalogError
from tests.helpers import PACKAGES, ROOT, killed

from .test_replaced import MINE, THEIRS, a_catalog, an_outcome, content, files, keys, much, record


@pytest.mark.parametrize("before", [an_outcome, pytest.param(much, marks=pytest.mark.long)])
def test_what_was_recorded_before_the_kill_is_there(tmp_path: Path, before: Callable[[Catalog], None]) -> None:
    file = a_catalog(tmp_path / "catalog.sqlite", MINE, "first")
    with closing(Catalog(file)) as catalog:
        before(catalog)
        record(catalog, "last")
        left = killed(file, tmp_path / "killed")
    with closing(Catalog(left)) as catalog:
        assert catalog.notice == ""
    assert content(left) == content(file)
    assert content(left)[2][-1] == "last"
    assert files(left.parent) == {"catalog.sqlite"}


def test_what_a_new_catalog_was_filled_with_before_the_kill_is_there(tmp_path: Path) -> None:
    file, ready_made = tmp_path / "catalog.sqlite", a_catalog(tmp_path / "starter.sqlite", THEIRS)
    with closing(Catalog(file)) as catalog:
        assert catalog.begin_with(ready_made)
        first = killed(file, tmp_path / "first")
        record(catalog, "last")
        second = killed(file, tmp_path / "second")
    assert content(first) == ("ok", keys(THEIRS), [])
    assert content(second) == ("ok", keys(THEIRS), ["last"])


def test_what_an_earlier_version_left_is_played(tmp_path: Path) -> None:
    file = a_catalog(tmp_path / "catalog.sqlite", MINE)
    with closing(sqlite3.connect(file)) as earlier:
        teach(earlier)
        earlier.execute("PRAGMA user_version = 0")
        earlier.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        earlier.execute("UPDATE guides SET title = 'changed' WHERE key = 'test:1'")
        earlier.commit()
        left = killed(file, tmp_path / "killed")
    with closing(Catalog(left)) as catalog:
        found = catalog.guides.get("test:1")
    assert found is not None
    assert found.title == "changed"


@pytest.mark.parametrize("put_back", [shutil.copyfile, shutil.copy2, lambda backup, file: backup.replace(file)])
@pytest.mark.parametrize("before", [an_outcome, pytest.param(much, marks=pytest.mark.long)])
def test_a_backup_that_is_put_back_stays_as_it_is_and_what_was_left_is_kept_aside(
    tmp_path: Path, put_back: Callable[[Path, Path], object], before: Callable[[Catalog], None]
) -> None:
    file = a_catalog(tmp_path / "catalog.sqlite", MINE, "first")
    backup = Path(shutil.copy2(file, tmp_path / "backup.sqlite"))
    whole = backup.read_bytes()
    with closing(Catalog(file)) as catalog:
        before(catalog)
        left = killed(file, tmp_path / "killed")
    put_back(backup, left)
    changes = left.with_name("catalog.sqlite-wal").read_bytes()
    with closing(Catalog(left)) as catalog:
        (aside,) = (each for each in left.parent.iterdir() if "set-aside" in each.name)
        assert "not applied" in catalog.notice
        assert aside.name in catalog.notice
    assert left.read_bytes() == whole
    assert aside.read_bytes() == changes
    assert content(left) == ("ok", keys(MINE), ["first"])
    with closing(Catalog(left)) as catalog:
        assert catalog.notice == "", "it is said once"


def test_another_benchs_catalog_beside_what_was_left_stays_as_it_is(tmp_path: Path) -> None:
    file = a_catalog(tmp_path / "catalog.sqlite", MINE)
    with closing(Catalog(file)) as catalog:
        record(catalog, "mine")
        left = killed(file, tmp_path / "killed")
    a_catalog(tmp_path / "theirs.sqlite", THEIRS, "theirs").replace(left)
    assert content(left) == ("ok", keys(THEIRS), ["theirs"])


def test_a_catalog_behind_a_link_is_looked_after_where_it_is(tmp_path: Path) -> None:
    file, link = tmp_path / "real" / "catalog.sqlite", tmp_path / "link.sqlite"
    link.symlink_to(file)
    (tmp_path / "real").mkdir()
    with closing(Catalog(link)) as catalog:
        record(catalog, "first")
    backup = Path(shutil.copy2(file, tmp_path / "backup.sqlite"))
    with closing(Catalog(link)) as catalog:
        record(catalog, "mine")
        killed(file, tmp_path / "killed")
    backup.replace(file)
    (tmp_path / "killed" / "catalog.sqlite-wal").rename(file.with_name("catalog.sqlite-wal"))
    with closing(Catalog(link)) as catalog:
        assert "not applied" in catalog.notice
    assert content(link) == ("ok", set(), ["first"])
    assert link.is_symlink()


def test_what_another_programs_database_was_left_with_stays_as_it_is(tmp_path: Path) -> None:
    file = tmp_path / "places.sqlite"
    with closing(sqlite3.connect(file)) as other:
        other.execute("PRAGMA journal_mode = WAL")
        other.execute("CREATE TABLE bookmarks (url TEXT)")
        other.execute("PRAGMA user_version = 7")
        other.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        other.execute("PRAGMA user_version = 99")
        left = killed(file, tmp_path / "killed")
    with pytest.raises(CatalogError, match="another program"):
        Catalog(left)
    with closing(sqlite3.connect(left)) as other:
        assert other.execute("PRAGMA user_version").fetchone() == (99,)


def test_what_was_left_of_a_catalog_that_is_gone_is_kept_aside(tmp_path: Path) -> None:
    file = a_catalog(tmp_path / "catalog.sqlite", MINE)
    with closing(Catalog(file)) as catalog:
        record(catalog, "mine")
        left = killed(file, tmp_path / "killed")
    left.unlink()
    with closing(Catalog(left)) as catalog:
        assert "set-aside" in catalog.notice
    assert content(left) == ("ok", set(), [])
    assert sum("set-aside" in name for name in files(left.parent)) == 1


def test_a_second_program_leaves_the_log_of_the_first_alone(tmp_path: Path) -> None:
    file = a_catalog(tmp_path / "catalog.sqlite", MINE)
    code = (
        "import sys; from pathlib import Path; from benchlight.catalog import Catalog;"
        "catalog = Catalog(Path(sys.argv[1])); print(len(catalog.jobs.all()), catalog.notice); catalog.close()"
    )
    with closing(Catalog(file)) as catalog:
        record(catalog, "first")
        second = subprocess.run(
            [sys.executable, "-c", code, file], env={"PYTHONPATH": str(PACKAGES)}, stdout=-1, text=True
        )
        assert second.stdout == "1 \n"
        record(catalog, "second")
    assert content(file)[2] == ["first", "second"]


_WORK = """
import itertools, sys
from pathlib import Path
from benchlight.catalog import Catalog
from tests.helpers import guide
from tests.trials.test_replaced import record
catalog = Catalog(Path(sys.argv[1]))
assert not catalog.notice, catalog.notice
for number in itertools.count(int(sys.argv[2])):
    if number % 7 == 0:
        catalog.guides.upsert([guide(each, f"Title {number} {'x' * 300} {each}") for each in range(200)])
    record(catalog, str(number))
    print(number, flush=True)
"""


@pytest.mark.long
@pytest.mark.skipif(sys.platform == "win32", reason="signals")
def test_of_sixty_kills_none_costs_an_outcome(tmp_path: Path) -> None:
    chance, file, told = random.Random(13), a_catalog(tmp_path / "catalog.sqlite", MINE), 0
    for _ in range(60):
        program = subprocess.Popen(
            [sys.executable, "-c", _WORK, file, str(told)],
            env={"PYTHONPATH": f"{PACKAGES}:{ROOT}"},
            stdout=subprocess.PIPE,
            text=True,
        )
        assert program.stdout is not None
        lines = [program.stdout.readline()]
        time.sleep(chance.random() * 0.4)  # at any moment
        program.kill()
        lines += program.stdout.readlines()
        program.wait()
        program.stdout.close()
        told = 1 + int([line for line in lines if line.endswith("\n")][-1])
        health, _, jobs = content(file) if chance.random() < 0.3 else ("ok", set(), None)
        assert health == "ok"
        if jobs is not None:
            assert set(map(str, range(told))) <= set(jobs)
    health, _, jobs = content(file)
    assert health == "ok"
    assert set(map(str, range(told))) <= set(jobs)
    assert files(tmp_path) == {"catalog.sqlite"}
