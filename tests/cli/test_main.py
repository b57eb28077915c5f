"""The program as a whole: help, version, errors, and the window that cannot open."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from benchlight import __version__, cli
from benchlight.settings import TABLE, Settings
from tests.cli.conftest import Run


def test_help_names_every_verb(run: Run) -> None:
    done = run("--help")
    assert done.code == 0
    for verb in cli._VERBS:
        assert f"  {verb} " in done.out


@pytest.mark.parametrize("verb", cli._VERBS)
def test_every_verb_explains_itself(run: Run, verb: str) -> None:
    done = run(verb, "-h")
    assert done.code == 0
    assert done.out.startswith("Usage: ")
    assert f"benchlight {verb} " in done.out.splitlines()[0]


@pytest.mark.parametrize("verb", ["search", "index", "evaluate", "tune", "doctor"])
def test_the_processor_is_told_and_checked_as_the_table_of_settings_says(run: Run, verb: str) -> None:
    setting = TABLE["processor"]
    help_text = " ".join(run(verb, "-h").out.split())
    assert f"--processor [{'|'.join(setting.choices)}] {setting.about} [default: {Settings().processor}]" in help_text
    refused = run(verb, "--processor", "abacus", *["x"] * (verb == "search"))
    assert refused.code == 2
    assert all(choice in refused.err for choice in ("abacus", *setting.choices))


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


@pytest.mark.skipif(sys.platform == "win32", reason="POSIX permissions")
def test_what_an_earlier_version_left_open_to_others_is_closed(run: Run, bench: Path, tmp_path: Path) -> None:
    own = [tmp_path / "share", tmp_path / "logs"]
    for folder in own:
        folder.mkdir()
        folder.chmod(0o777)
    shared = tmp_path / "shared"
    shared.mkdir()
    shared.chmod(0o775)
    run("search", "battery", "--words", "--catalog", shared / "catalog.sqlite")
    assert [folder.stat().st_mode & 0o777 for folder in own] == [0o700, 0o700]
    assert shared.stat().st_mode & 0o777 == 0o775, "a catalog that was chosen may be shared"
