"""`benchlight import`."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from benchlight.assistant import Assistant
from tests.cli.conftest import Run


@pytest.fixture
def table(tmp_path: Path) -> Path:
    """Two guides and a row without a title."""
    file = tmp_path / "guides.csv"
    file.write_text("id,title,device\n1,Battery swap,T480\n2,,T480\n3,Screen swap,T480\n")
    return file


def test_counts_and_rejected_rows(run: Run, table: Path, open_assistant: Callable[[], Assistant]) -> None:
    done = run("import", table)
    assert done.code == 0
    assert done.out == "2 new, 0 changed, 0 unchanged, 1 rejected\n"
    assert done.err.startswith(f"{table}:3: ")
    assert len(done.err.splitlines()) == 1
    assert open_assistant().status().guides == 2


def test_importing_again_updates(run: Run, table: Path) -> None:
    run("import", table)
    table.write_text(table.read_text().replace("Battery swap", "Battery replacement").replace("2,,T480\n", ""))
    assert run("import", table).out == "0 new, 1 changed, 1 unchanged, 0 rejected\n"


def test_two_files_with_the_same_guide(run: Run, tmp_path: Path) -> None:
    for name, title in (("a.jsonl", "First"), ("b.jsonl", "Second")):
        (tmp_path / name).write_text(f'{{"source": "ifixit", "id": "7", "title": "{title}"}}\n')
    done = run("import", tmp_path / "a.jsonl", tmp_path / "b.jsonl")
    assert (done.code, done.out) == (0, "1 new, 1 changed, 0 unchanged, 0 rejected\n")


def test_a_file_that_cannot_be_read_is_told_and_the_others_go_in(run: Run, table: Path, tmp_path: Path) -> None:
    done = run("import", tmp_path / "missing.csv", table, tmp_path)
    assert done.code == 1
    assert done.out == "2 new, 0 changed, 0 unchanged, 3 rejected\n"
    assert [line.startswith(f"{tmp_path}") for line in done.err.splitlines()] == [True] * 3
    assert "missing.csv" in done.err.splitlines()[0]


def test_no_files_is_wrong_usage(run: Run) -> None:
    assert run("import").code == 2
