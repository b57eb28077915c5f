"""install.sh, for one user in a home with a difficult name."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

Install = Callable[..., subprocess.CompletedProcess[str]]


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """A home with something of the user's own in it."""
    folder = tmp_path / "Jörg's %home $x"
    (folder / ".local/share/benchlight").mkdir(parents=True)
    (folder / ".local/share/benchlight/catalog.sqlite").write_text("jobs of years")
    return folder


@pytest.fixture
def install(unpacked: Path, home: Path) -> Install:
    """Runs install.sh of the archive, or another copy of it."""

    def run(
        *arguments: str, by: Path = unpacked / "install.sh", **environment: str
    ) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            ["sh", str(by), *arguments],
            env={"PATH": os.environ["PATH"], "HOME": str(home), **environment},
            capture_output=True, text=True, timeout=60, check=False,
        )  # fmt: skip

    return run


def everything(folder: Path) -> set[str]:
    """All that is in a folder."""
    return {str(path.relative_to(folder)) for path in folder.rglob("*")}


def test_it_installs_what_runs(install: Install, home: Path) -> None:
    assert install().returncode == 0
    done = subprocess.run([home / ".local/bin/benchlight", "x"], capture_output=True, text=True, check=True)
    assert done.stdout == "old x\n"
    assert (home / ".local/share/icons/hicolor/64x64/apps/benchlight.png").is_file()


@pytest.mark.skipif(shutil.which("desktop-file-validate") is None, reason="needs desktop-file-utils")
def test_the_menu_entry_names_the_program_with_its_whole_path(install: Install, home: Path) -> None:
    install()
    entry = home / ".local/share/applications/benchlight.desktop"
    done = subprocess.run(["desktop-file-validate", entry], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout
    # As the desktop entry specification undoes it: the value's escapes, then the quotes', then the percent signs.
    value = next(line for line in entry.read_text().splitlines() if line.startswith("Exec=")).removeprefix("Exec=")
    path = value.removesuffix(" %F").strip('"').replace("\\\\", "\\").replace("\\$", "$").replace("%%", "%")
    assert Path(path) == home / ".local/lib/benchlight/benchlight"


def test_nothing_is_left_but_the_users_data(install: Install, home: Path) -> None:
    before = everything(home)
    install()
    assert install("--uninstall").returncode == 0
    assert everything(home) == before


def test_the_installed_copy_uninstalls_without_the_archive(install: Install, home: Path) -> None:
    before = everything(home)
    install()
    assert install("--uninstall", by=home / ".local/lib/benchlight/install.sh").returncode == 0
    assert everything(home) == before


def test_a_second_run_upgrades(install: Install, home: Path, unpacked: Path, tmp_path: Path) -> None:
    install()
    newer = shutil.copytree(unpacked, tmp_path / "newer", symlinks=True)
    (newer / "lib/benchlight/benchlight").write_text('#!/bin/sh\necho "new"\n')
    (newer / "lib/benchlight/program/library.txt").rename(newer / "lib/benchlight/program/other.txt")
    (newer / "share/metainfo/io.github.benchlight.benchlight.metainfo.xml").unlink()
    assert install(by=newer / "install.sh").returncode == 0
    done = subprocess.run([home / ".local/bin/benchlight"], capture_output=True, text=True, check=True)
    assert done.stdout == "new\n"
    assert not (home / ".local/lib/benchlight/program/library.txt").exists()
    assert not (home / ".local/share/metainfo").exists()
    assert (home / ".local/share/benchlight/catalog.sqlite").read_text() == "jobs of years"


def test_programs_of_others_with_the_name_stay(install: Install, home: Path) -> None:
    (home / ".local/bin").mkdir()
    (home / ".local/bin/benchlight").write_text("by pip")
    before = everything(home)
    done = install()
    assert done.returncode == 1
    assert "bin/benchlight is there already" in done.stderr
    assert everything(home) == before
    assert (home / ".local/bin/benchlight").read_text() == "by pip"


def test_indexes_with_types_of_others_stay(install: Install, home: Path) -> None:
    others = home / ".local/share/mime/packages/other.xml"
    others.parent.mkdir(parents=True)
    others.write_text('<mime-info xmlns="http://www.freedesktop.org/standards/shared-mime-info"/>')
    install()
    install("--uninstall")
    assert others.is_file()


def test_another_folder_may_be_chosen(install: Install, home: Path, tmp_path: Path) -> None:
    before = everything(home)
    elsewhere = tmp_path / "shared tools"
    assert install(PREFIX=str(elsewhere)).returncode == 0
    assert (elsewhere / "bin/benchlight").exists()
    assert everything(home) == before
    assert install("--uninstall", by=elsewhere / "lib/benchlight/install.sh").returncode == 0
    assert not elsewhere.exists()


def test_a_desktop_told_to_look_elsewhere_finds_it_there(install: Install, home: Path, tmp_path: Path) -> None:
    before = everything(home)
    install(XDG_DATA_HOME=str(tmp_path / "data"))
    assert (tmp_path / "data/applications/benchlight.desktop").is_file()
    install("--uninstall")
    assert everything(home) == before
    assert not (tmp_path / "data").exists()


def test_what_is_not_installed_cannot_be_removed(install: Install) -> None:
    done = install("--uninstall")
    assert done.returncode == 1
    assert "not installed" in done.stderr
