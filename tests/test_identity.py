"""Which Benchlight this is: the commit comes with a frozen program."""

from __future__ import annotations

from pathlib import Path

import pytest

from benchlight import __version__, identity, resources


def test_a_source_install_says_so() -> None:
    assert identity.commit() == "source"
    assert identity.sentence().startswith(f"Benchlight {__version__} (source), Python 3.")


@pytest.mark.parametrize(("content", "commit"), [(b"446e3d3\n", "446e3d3"), (b"\n", "source"), (b"\xff", "source")])
def test_a_frozen_program_brings_its_commit(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, content: bytes, commit: str
) -> None:
    (tmp_path / "data").mkdir()
    (tmp_path / "data" / "build.txt").write_bytes(content)
    monkeypatch.setattr(resources, "PACKAGE", tmp_path)
    assert identity.commit() == commit
