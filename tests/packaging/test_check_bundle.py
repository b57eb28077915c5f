"""What must hold for a frozen program."""

from __future__ import annotations

import sys
from pathlib import Path

import check_bundle
import pytest

from tests.packaging.conftest import Script


def test_a_clean_bundle_passes(frozen: Path, script: Script) -> None:
    done = script("check_bundle.py", frozen)
    assert done.returncode == 0, done.stdout


def test_a_strangers_library_is_named(frozen: Path, script: Script) -> None:
    stranger = frozen / "program" / "libcudart.so.12"
    stranger.write_text("")
    done = script("check_bundle.py", frozen)
    stranger.unlink()
    assert done.returncode == 1
    assert "libcudart" in done.stdout


def test_a_builders_path_is_named(frozen: Path, script: Script) -> None:
    file = frozen / "program" / "note.txt"
    file.write_text(f"built in {sys.prefix}")
    done = script("check_bundle.py", frozen)
    file.unlink()
    assert done.returncode == 1
    assert "note.txt" in done.stdout


def test_too_much_is_too_much(frozen: Path, script: Script) -> None:
    big = frozen / "program" / "big"
    with big.open("wb") as file:
        file.truncate(2_000_000)
    done = script("check_bundle.py", frozen, "--megabytes", "1")
    big.unlink()
    assert done.returncode == 1
    assert "2 MB" in done.stdout


def test_the_list_of_files_is_sorted_and_the_same_each_time(frozen: Path, script: Script) -> None:
    listed = script("check_bundle.py", frozen, "--list").stdout
    assert listed == "benchlight\nprogram/library.txt\n"


@pytest.mark.parametrize(
    ("name", "stem"),
    [
        ("libfoo-1a2b3c4d.so.6.2", "libfoo"),
        ("libgfortran-040039e1-0352e75f.so.5.0.0", "libgfortran"),
        ("libpyside6.abi3.so.6.11", "libpyside"),
        ("libicudata.so.73", "libicudata"),
    ],
)
def test_a_library_keeps_its_name_from_version_to_version(name: str, stem: str) -> None:
    assert check_bundle.stem(name) == stem
