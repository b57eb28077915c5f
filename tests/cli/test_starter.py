"""`benchlight starter`."""

from __future__ import annotations

import json
from pathlib import Path

from benchlight.sources.reading import read_guides
from benchlight.sources.starter import starter_guides
from tests.cli.conftest import Run


def test_the_starter_catalog_is_rich_always_the_same_and_can_be_imported(run: Run, tmp_path: Path) -> None:
    first, second = tmp_path / "first.jsonl", tmp_path / "second.jsonl"
    done = run("starter", "--output", first)
    assert (done.code, done.err) == (0, "")
    assert run("starter", "--output", second).code == 0
    assert first.read_bytes() == second.read_bytes()

    rows = [json.loads(line) for line in first.read_text(encoding="utf-8").splitlines()]
    assert done.out == f"{len(rows)} guides written to {first}\n"
    assert len(rows) >= 3000
    assert len({row["device"] for row in rows}) > 250

    assert list(read_guides(first)) == list(starter_guides())


def test_an_output_that_cannot_be_written_is_one_line(run: Run, tmp_path: Path) -> None:
    done = run("starter", "--output", tmp_path / "no" / "starter.jsonl")
    assert (done.code, done.out) == (1, "")
    assert done.err.startswith("benchlight: The file ")
    assert len(done.err.splitlines()) == 1
