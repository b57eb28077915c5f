"""Shares that cannot map files, and drives that cannot be read, as real file systems."""

from __future__ import annotations

import contextlib
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest

from benchlight.catalog import Catalog
from benchlight.errors import CatalogError
from tests.helpers import BENCH, killed, run_python, titles

from .test_replaced import MINE, a_catalog, content, files, keys, record

Mount = Callable[..., Path]


@pytest.fixture
def mounted(tmp_path: Path) -> Iterator[Mount]:
    """Mounts a folder of its own as `share.py` does."""
    pytest.importorskip("mfusepy", exc_type=(ImportError, OSError))  # type: ignore[arg-type]  # pytest takes both
    if not Path("/dev/fuse").exists() or shutil.which("fusermount3") is None:
        pytest.skip("no FUSE")
    with contextlib.ExitStack() as stack:

        def mount(*how: str) -> Path:
            place = tmp_path / f"share {'-'.join(how)}"
            place.mkdir()
            (tmp_path / "behind").mkdir(exist_ok=True)
            server = stack.enter_context(
                subprocess.Popen(
                    [sys.executable, Path(__file__).with_name("share.py"), tmp_path / "behind", place, *how],
                    stderr=subprocess.DEVNULL,
                )
            )
            stack.callback(server.kill)
            stack.callback(lambda: subprocess.run(["fusermount3", "-u", "-z", place], check=False))
            while not place.is_mount():
                if server.poll() is not None:
                    pytest.skip("may not mount")
            return place

        yield mount


def test_a_catalog_on_a_share_without_shared_memory(mounted: Mount) -> None:
    file = mounted() / "catalog.sqlite"
    with closing(Catalog(file)) as catalog:
        catalog.guides.upsert(BENCH)
        record(catalog, "mine")
        done = run_python(  # the terminal, beside the window
            "from pathlib import Path; from benchlight.catalog import Catalog; from tests.helpers import titles;"
            f"catalog = Catalog(Path({str(file)!r})); print(catalog.guides.upsert(list(titles(9))).new)"
        )
        assert (done.stdout, done.stderr) == ("9\n", "")
        assert catalog.guides.count() == len(BENCH) + 9
    assert files(file.parent) == {"catalog.sqlite"}
    assert content(file) == ("ok", keys([*BENCH, *titles(9)]), ["mine"])


def test_a_catalog_that_was_made_elsewhere_and_its_log_are_taken_over(mounted: Mount, tmp_path: Path) -> None:
    with closing(Catalog(a_catalog(tmp_path / "catalog.sqlite", MINE))) as catalog:
        record(catalog, "before the kill")
        left = killed(catalog.file, tmp_path / "killed")
    place = mounted()
    for each in left.parent.iterdir():
        each.rename(tmp_path / "behind" / each.name)
    with closing(Catalog(place / "catalog.sqlite")) as catalog:
        record(catalog, "mine")
    assert content(place / "catalog.sqlite") == ("ok", keys(MINE), ["before the kill", "mine"])


def test_a_drive_that_cannot_be_read_is_not_called_damaged(mounted: Mount, tmp_path: Path) -> None:
    place = mounted("bad")
    with closing(sqlite3.connect(a_catalog(tmp_path / "behind" / "catalog.sqlite", MINE))) as plain:
        plain.execute("PRAGMA journal_mode = DELETE")
    with (
        pytest.raises(CatalogError, match="the disk reported an error"),
        closing(Catalog(place / "catalog.sqlite")) as catalog,
        catalog.explained(),
    ):
        list(catalog.guides.listings())
