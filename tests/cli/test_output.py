"""What a terminal gets to see, of whatever kind it and the guides are."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from benchlight.assistant import Assistant
from benchlight.records import Job, Outcome
from tests.cli.conftest import Run
from tests.helpers import PACKAGES, guide

EVIL = "\x1b]0;owned\x07\x1b[2J\x9b31m\u202e\u2066\r\nbenchlight: all is well"
CONTROLS = re.compile("[\x00-\x09\x0b-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069]")
"""All but the end of a line."""


@pytest.fixture
def stranger(catalog_file: Path) -> Path:
    """A catalog whose guide does harm wherever it can."""
    assistant = Assistant(catalog_file)
    more = {"summary": EVIL, "categories": (EVIL,), "tools": (EVIL,)}
    assistant.add_guides([guide(1, f"Widget fan {EVIL}", f"Widget {EVIL}", f"Fan {EVIL}", **more)])
    assistant.record_outcome(Job(f"widget screams {EVIL}", "test:1", Outcome.FIXED))
    assistant.close()
    return catalog_file


@pytest.mark.usefixtures("stranger", "fake_model")
@pytest.mark.parametrize(
    "arguments",
    [
        ("search", "widget fan"),
        ("search", "widget screams"),
        ("search", "--json", "widget fan"),
        ("search", "--words", "--device", "e", "widget"),
        ("search", "--words", "--device", EVIL, "widget"),
        ("show", "test:1"),
        ("show", EVIL),
        ("doctor",),
        ("export", EVIL, EVIL),
        ("index", f"--{EVIL}"),
        ("import", f"missing {EVIL}.csv"),
        ("evaluate", "--queries", f"missing {EVIL}"),
    ],
)
def test_a_strangers_text_does_nothing_to_the_terminal(run: Run, arguments: tuple[str, ...]) -> None:
    done = run(*arguments)
    assert not CONTROLS.search(done.out + done.err)
    assert "\nbenchlight: all is well" not in done.err, "nor does it speak for the program"


@pytest.mark.usefixtures("stranger", "fake_model")
def test_and_is_still_there_to_be_read(run: Run) -> None:
    for arguments in (("search", "widget fan"), ("show", "test:1")):
        assert r"\x1b]0;owned\x07\x1b[2J\x9b31m\u202e" in run(*arguments).out


@pytest.mark.skipif(sys.platform == "win32", reason="which allows no such names")
def test_rejected_rows_and_names_of_files_are_harmless(run: Run, tmp_path: Path) -> None:
    names = [f"{EVIL.replace('/', '')}.csv", f"{EVIL}.jsonl", f"{EVIL}.json"]
    for name in names:
        begins = "" if name.endswith(".csv") else "{"
        (tmp_path / name).write_text(f'{begins}title,"odd {EVIL}"\n,"{EVIL}"\n', encoding="utf-8")
    done = run("import", *(tmp_path / name for name in names))
    assert "rejected" in done.out
    assert not CONTROLS.search(done.out + done.err)


def program(encoding: str, *arguments: str, catalog: Path) -> subprocess.CompletedProcess[bytes]:
    """Benchlight with its output redirected, in this encoding."""
    return subprocess.run(
        [sys.executable, "-m", "benchlight", *arguments],
        env={
            **os.environ, "PYTHONPATH": str(PACKAGES), "PYTHONIOENCODING": encoding, "COLUMNS": "200",
            "BENCHLIGHT_CATALOG": str(catalog), "XDG_STATE_HOME": str(catalog.parent),
        },
        capture_output=True, timeout=60, check=False,
    )  # fmt: skip


@pytest.fixture
def foreign(catalog_file: Path) -> Path:
    """A catalog whose guide is written in signs that few encodings have."""
    assistant = Assistant(catalog_file)
    assistant.add_guides([guide(1, "Widget 電池 ☕ é Replacement", "Widget 電池")])
    assistant.close()
    return catalog_file


@pytest.mark.parametrize("encoding", ["cp1252", "cp437", "ascii"])
def test_an_encoding_that_lacks_a_sign_costs_that_sign(foreign: Path, encoding: str) -> None:
    done = program(encoding, "search", "--words", "--flat", "widget", catalog=foreign)
    assert (done.returncode, done.stderr) == (0, b"")
    assert "Widget ?? ? " in done.stdout.decode(encoding)
    done = program(encoding, "show", "test:1", catalog=foreign)
    assert (done.returncode, done.stderr) == (0, b"")
    done = program(encoding, "search", "--words", "--device", "電", "--category", "電", "x", catalog=foreign)
    assert done.returncode == 1
    assert b"Traceback" not in done.stderr


@pytest.mark.parametrize("encoding", ["cp1252", "cp437", "ascii", "utf-8"])
def test_json_loses_nothing_in_any_encoding(foreign: Path, encoding: str) -> None:
    done = program(encoding, "search", "--words", "--json", "widget", catalog=foreign)
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout.decode(encoding))["hits"][0]["title"] == "Widget 電池 ☕ é Replacement"
