"""Who may read what Benchlight keeps, and a catalog that Benchlight may only read."""

from __future__ import annotations

import logging
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing
from pathlib import Path

import pytest

from benchlight import crash, logs, settings
from benchlight.assistant import Assistant
from benchlight.catalog import Catalog
from benchlight.errors import CatalogError
from benchlight.ranking.model import RankingModel
from benchlight.records import Job, Outcome, Query
from benchlight.settings import Settings
from tests.helpers import BENCH, FakeEncoder, keys, killed

from .test_opening import add_column, filled, later_program

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="POSIX permissions")


@pytest.fixture(params=[0o000, 0o022])
def _umask(request: pytest.FixtureRequest) -> Iterator[None]:
    before = os.umask(request.param)
    yield
    os.umask(before)


def readable_by_others(folder: Path) -> dict[str, str]:
    """What below the folder is more open than for its owner, with its mode."""
    modes = {each: each.stat().st_mode & 0o777 for each in folder.rglob("*")}
    return {each.name: oct(mode) for each, mode in modes.items() if mode & 0o077}


@pytest.mark.usefixtures("_umask")
def test_catalog_log_settings_and_their_folders_are_for_their_owner_alone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, log: logging.Logger
) -> None:
    folder = tmp_path / "share" / "benchlight"
    with ExitStack() as stack:
        assistant = stack.enter_context(closing(Assistant(folder / "new.sqlite", model=RankingModel(FakeEncoder()))))
        assistant.add_guides(BENCH)
        assistant.index()
        assistant.rank(Query("dead"))  # leaves the vectors in a file
        filled(folder / "old.sqlite")
        with later_program(monkeypatch, add_column):
            Catalog(folder / "old.sqlite").close()
        settings.save(Settings(), tmp_path / "config" / "benchlight" / "settings.json")
        logs.write_to(tmp_path / "state" / "benchlight" / "log")
        for _ in range(3):
            log.info("x" * 600_000)
        recorder = crash.Recorder(tmp_path / "crashes" / "benchlight", "Benchlight")
        stack.callback(recorder.close)
        there = {each.name for each in tmp_path.rglob("*")}
        assert {"new.sqlite-wal", "new.sqlite-shm", "new.sqlite.vectors", "old.sqlite.before-0999_later"} <= there
        assert {"settings.json", "benchlight.log", "benchlight.log.1"} <= there
        assert readable_by_others(tmp_path) == {}


@pytest.mark.usefixtures("_umask")
def test_a_folder_that_is_shared_stays_shared(tmp_path: Path) -> None:
    shared = tmp_path / "shared"
    shared.mkdir()
    shared.chmod(0o775)
    filled(shared / "catalog.sqlite")
    (shared / "catalog.sqlite").chmod(0o664)
    filled(shared / "catalog.sqlite")
    assert shared.stat().st_mode & 0o777 == 0o775
    assert (shared / "catalog.sqlite").stat().st_mode & 0o777 == 0o664


@pytest.fixture
def lock() -> Iterator[Callable[[Path], None]]:
    """Makes a folder read-only, for root by a mount."""
    with ExitStack() as stack:

        def make_read_only(folder: Path) -> None:
            if os.geteuid() != 0:
                folder.chmod(0o500)
                stack.callback(folder.chmod, 0o700)
                return
            if shutil.which("mount") is None or subprocess.run(["mount", "--bind", folder, folder]).returncode:
                pytest.skip("root may write anywhere")
            stack.callback(lambda: subprocess.run(["umount", "--lazy", folder], check=True))
            subprocess.run(["mount", "-o", "remount,bind,ro", folder], check=True)

        yield make_read_only


def test_a_read_only_catalog_is_searched_and_a_write_is_answered_in_a_sentence(
    tmp_path: Path, lock: Callable[[Path], None]
) -> None:
    file = tmp_path / "medium" / "catalog.sqlite"
    encoder = FakeEncoder()
    with closing(Assistant(file, model=RankingModel(encoder))) as assistant:
        assistant.add_guides(BENCH)
        assistant.index()
    whole = file.read_bytes()
    lock(file.parent)
    with closing(Assistant(file, model=RankingModel(encoder))) as assistant:
        ranking = assistant.rank(Query("karcher dead pump"))
        assert ranking is not None
        assert ranking.semantic
        assert keys(ranking)[0] == "test:6"
        assert assistant.catalog_health() == "ok"
        for _ in range(2):
            with pytest.raises(CatalogError, match="read-only"):
                assistant.record_outcome(Job("dies", "test:1", Outcome.FIXED))
        assert assistant.rank(Query("pump")) is not None
    assert file.read_bytes() == whole


def test_a_read_only_copy_that_lacks_what_is_in_its_log_is_not_passed_off_as_whole(
    tmp_path: Path, lock: Callable[[Path], None]
) -> None:
    with closing(Catalog(tmp_path / "catalog.sqlite")) as catalog:
        catalog.guides.upsert(BENCH)
        left = killed(catalog.file, tmp_path / "killed")
    lock(left.parent)
    with pytest.raises(CatalogError, match="read-only"):
        Catalog(left)


def test_a_read_only_catalog_of_an_older_version_is_explained(
    tmp_path: Path, lock: Callable[[Path], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "medium" / "catalog.sqlite"
    filled(file)
    lock(file.parent)
    with later_program(monkeypatch, add_column), pytest.raises(CatalogError, match="read-only"):
        Catalog(file)


def test_a_read_only_folder_without_a_catalog_is_explained(tmp_path: Path, lock: Callable[[Path], None]) -> None:
    lock(tmp_path)
    with pytest.raises(CatalogError, match="read-only"):
        Catalog(tmp_path / "catalog.sqlite")
    with pytest.raises(CatalogError, match="cannot be made: it is read-only"):
        Catalog(tmp_path / "new" / "catalog.sqlite")


def test_a_medium_that_becomes_writable_is_written(tmp_path: Path, lock: Callable[[Path], None]) -> None:
    file = tmp_path / "medium" / "catalog.sqlite"
    filled(file)
    with ExitStack() as stack:
        lock(file.parent)
        catalog = stack.enter_context(closing(Catalog(file)))
        assert catalog.guides.count() == len(BENCH)
        if os.geteuid() == 0:
            subprocess.run(["mount", "-o", "remount,bind,rw", file.parent], check=True)
        else:
            file.parent.chmod(0o700)
        catalog.guides.upsert(BENCH[:1])
        assert catalog.guides.count() == len(BENCH)
