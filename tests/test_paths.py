"""Portable mode: everything beside the executable, where the marker is."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from benchlight import paths


def places(program: Path | None) -> set[Path]:
    """Where everything is kept."""
    return {paths.catalog_file(program), paths.settings_file(program), paths.log_folder(program)}


def test_with_the_marker_everything_is_beside_the_executable(tmp_path: Path) -> None:
    (tmp_path / "portable").touch()
    data = tmp_path / "data"
    assert paths.portable_folder(tmp_path) == data
    assert places(tmp_path) == {data / "catalog.sqlite", data / "settings.json", data / "logs"}


def test_without_the_marker_nothing_is(tmp_path: Path) -> None:
    (tmp_path / "portable").mkdir()  # a folder of that name is none
    assert paths.portable_folder(tmp_path) is None
    assert places(tmp_path) == places(None)


def test_a_source_install_has_no_folder_of_its_own() -> None:
    assert paths.program_folder() is None
    assert paths.portable_folder() is None


def test_a_frozen_program_looks_beside_its_executable(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "stick é").mkdir()
    (tmp_path / "stick é" / "portable").touch()
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(tmp_path / "stick é" / "benchlight"))
    assert paths.catalog_file() == tmp_path.resolve() / "stick é" / "data" / "catalog.sqlite"
