"""The disk is full, at every possible moment: it is said to be full, and nothing is half there."""

from __future__ import annotations

import contextlib
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from sqlite_utils import Database

from benchlight.assistant import Assistant
from benchlight.catalog import Catalog
from benchlight.catalog.schema import MIGRATIONS
from benchlight.errors import CatalogError
from benchlight.records import Query
from tests.helpers import BENCH, titles

from .test_replaced import MINE, a_catalog, content, files, keys, record

PAGE = 4096
DISK = 1 << 21
SIZES = [0, 1, 2, 3, 5, 9, 17, 19, 22, 25, 28, 30]
"""Free pages: from nothing to more than a new catalog takes. Long, each of them is tried."""


@pytest.fixture(scope="module")
def _mounted(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """A disk of 2 MB."""
    folder = tmp_path_factory.mktemp("disk")
    mount = shutil.which("mount")
    if mount is None or os.geteuid() != 0:
        pytest.skip("needs to mount a small disk")
    if subprocess.run([mount, "-t", "tmpfs", "-o", f"size={DISK}", "tmpfs", folder], check=False).returncode:
        pytest.skip("may not mount a small disk")
    yield folder
    subprocess.run(["umount", "--lazy", folder], check=True)


@pytest.fixture
def disk(_mounted: Path) -> Path:
    """The disk, empty."""
    for each in _mounted.iterdir():
        each.unlink()
    return _mounted


@contextlib.contextmanager
def only(free: int, disk: Path) -> Iterator[None]:
    """Leaves so many bytes free."""
    ballast = disk / "ballast"
    ballast.write_bytes(bytes(max(0, shutil.disk_usage(disk).free - free)))
    try:
        yield
    finally:
        ballast.unlink()


def every(first: int, last: int, some: list[int]) -> list[object]:
    return [
        pytest.param(pages, marks=[] if pages in some else [pytest.mark.long], id=f"{pages} pages")
        for pages in range(first, last)
    ]


@pytest.mark.parametrize("pages", every(0, 60, SIZES))
def test_at_the_first_start_it_is_full_or_there_is_a_catalog(disk: Path, pages: int) -> None:
    file = disk / "catalog.sqlite"
    with only(pages * PAGE, disk):
        try:
            with closing(Catalog(file)) as catalog, catalog.explained():
                catalog.guides.upsert(BENCH)
        except CatalogError as error:
            assert "the disk is full" in str(error)  # noqa: PT017
    assert not [name for name in files(disk) if name.endswith(".part")]
    assert content(file)[0] == "ok"
    with closing(Catalog(file)) as catalog:
        catalog.guides.upsert(BENCH)


@pytest.mark.parametrize("pages", every(0, 60, SIZES))
def test_a_catalog_is_searched_however_full_the_disk_is_and_each_write_says_so(disk: Path, pages: int) -> None:
    file = a_catalog(disk / "catalog.sqlite", list(BENCH))
    with only(pages * PAGE, disk), closing(Assistant(file)) as assistant:
        ranking = assistant.rank(Query("pump"))
        assert ranking is not None
        assert [hit.key for hit in ranking.hits] == ["test:6"]
        for _ in range(3):
            with pytest.raises(CatalogError, match="the disk is full"):
                assistant.add_guides(titles(900))
    assert not [name for name in files(disk) if name.endswith(".part")]
    assert content(file) == ("ok", keys(list(BENCH)), [])


def test_once_there_is_room_again_it_is_written(disk: Path) -> None:
    file = a_catalog(disk / "catalog.sqlite", list(BENCH))
    with contextlib.ExitStack() as stack:
        with only(0, disk):
            catalog = stack.enter_context(closing(Catalog(file)))
            with pytest.raises(CatalogError, match="the disk is full"):
                record(catalog, "full")
        record(catalog, "room")
    assert content(file) == ("ok", keys(list(BENCH)), ["room"])


@pytest.mark.parametrize("pages", every(0, 130, [0, 1, 40, 60, 100]))
def test_a_migration_for_which_there_is_no_room_leaves_the_catalog_and_no_half_backup(
    disk: Path, monkeypatch: pytest.MonkeyPatch, pages: int
) -> None:
    def migrate(db: Database) -> None:
        db.execute("ALTER TABLE guides ADD COLUMN later TEXT NOT NULL DEFAULT ''")
        db.execute("UPDATE guides SET later = title")

    file = a_catalog(disk / "catalog.sqlite", MINE, "mine")
    with monkeypatch.context() as patch:
        patch.setattr(MIGRATIONS, "_migrations", list(MIGRATIONS._migrations))
        MIGRATIONS(name="0999_later")(migrate)
        with only(pages * PAGE, disk):
            try:
                Catalog(file).close()
            except CatalogError as error:
                assert "the disk is full" in str(error)  # noqa: PT017
                migrated = False
            else:
                migrated = True
        for backup in disk.glob("*.before-*"):
            shutil.copy(backup, disk / "backup.sqlite")
    if not migrated:
        assert content(file) == ("ok", keys(MINE), ["mine"])
    assert not [name for name in files(disk) if name.endswith(".part")]
    if (disk / "backup.sqlite").exists():
        assert content(disk / "backup.sqlite") == ("ok", keys(MINE), ["mine"])


@pytest.mark.skipif(sys.platform == "win32", reason="POSIX")
def test_a_folder_for_which_there_is_no_room_is_no_riddle(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*arguments: object, **more: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "mkdir", full)
    with pytest.raises(CatalogError, match="the disk is full"):
        Catalog(tmp_path / "new" / "catalog.sqlite")
