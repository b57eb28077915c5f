"""The program as a whole: help, version, errors, and the window that cannot open."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from benchlight import __version__
from tests.cli.conftest import Run
from tests.helpers import PACKAGES

VERBS = ("search", "import", "index", "evaluate", "starter", "doctor")


def test_help_names_every_verb(run: Run) -> None:
    done = run("--help")
    assert done.code == 0
    for verb in VERBS:
        assert f"  {verb} " in done.out


@pytest.mark.parametrize("verb", VERBS)
def test_every_verb_explains_itself(run: Run, verb: str) -> None:
    done = run(verb, "-h")
    assert done.code == 0
    assert done.out.startswith("Usage: ")
    assert f"benchlight {verb} " in done.out.splitlines()[0]


def test_version(run: Run) -> None:
    assert run("--version").out.strip().endswith(__version__)


@pytest.mark.parametrize("content", [b"no catalog " * 100, b"SQLite format 3\0" + b"\xab" * 5000])
@pytest.mark.parametrize(
    "arguments", [("search", "--words", "x"), ("import", "x.csv"), ("index",), ("evaluate", "--queries", "x.jsonl")]
)
def test_a_broken_catalog_is_one_line(run: Run, catalog_file: Path, content: bytes, arguments: tuple[str, ...]) -> None:
    catalog_file.write_bytes(content)
    done = run(*arguments)
    assert (done.code, done.out) == (1, "")
    assert done.err.startswith(f"benchlight: The catalog {catalog_file} cannot be used: ")
    assert len(done.err.splitlines()) == 1
    assert catalog_file.read_bytes() == content


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="elsewhere there always is a display")
def test_without_a_display_one_line_names_the_terminals_way(tmp_path: Path) -> None:
    displays = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    environment = {name: value for name, value in os.environ.items() if name not in displays}
    done = subprocess.run(
        [sys.executable, "-m", "benchlight"],
        capture_output=True,
        text=True,
        env={**environment, "PYTHONPATH": str(PACKAGES), "HOME": str(tmp_path), "XDG_STATE_HOME": str(tmp_path)},
        timeout=60,
        check=False,
    )
    assert (done.returncode, done.stdout) == (2, "")
    assert len(done.stderr.splitlines()) == 1
    assert "benchlight search" in done.stderr
    assert "Traceback" not in done.stderr
