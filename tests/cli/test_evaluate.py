"""`benchlight evaluate`."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.cli.conftest import Run
from tests.helpers import FakeEncoder


@pytest.fixture
def queries(tmp_path: Path) -> Path:
    """One query that words answer at once, one that they answer second, one that they cannot answer."""
    rows = [
        ("c1", "battery", ["Battery swap", "Fan swap"], "Battery swap"),
        ("c2", "fan battery", ["Battery fan battery", "Fan swap"], "Fan swap"),
        ("c3", "drains", ["Battery swap", "Fan swap"], "Battery swap"),
    ]
    file = tmp_path / "tiny.jsonl"
    names = ("id", "text", "candidates", "right", "set")
    file.write_text("".join(json.dumps(dict(zip(names, (*row, "card"), strict=True))) + "\n" for row in rows))
    return file


def figures(out: str) -> list[str]:
    """The numbers of the table's only row."""
    (row,) = [line for line in out.splitlines() if "tiny" in line]
    return [cell.strip() for cell in row.replace("│", "|").split("|") if cell.strip()]


def test_metrics_and_run_file(run: Run, queries: Path, tmp_path: Path) -> None:
    done = run("evaluate", "--queries", queries, "--system", "words", "--run", tmp_path / "run.jsonl")
    assert (done.code, done.err) == (0, "")
    # success@1: 1, 0, 0. success@5 and recall@20: 1, 1, 0. mrr: 1, 1/2, 0. ndcg: 1, 1 / log2(3), 0.
    assert figures(done.out) == ["tiny", "3", "0.3333", "0.6667", "0.5000", "0.5436", "0.6667"]
    lines = [json.loads(line) for line in (tmp_path / "run.jsonl").read_text().splitlines()]
    assert lines == [
        {"query_id": "c1", "ranking": ["Battery swap"]},
        {"query_id": "c2", "ranking": ["Battery fan battery", "Fan swap"]},
        {"query_id": "c3", "ranking": []},
    ]


@pytest.mark.usefixtures("fake_model")
@pytest.mark.parametrize("system", ["model", "fused"])
def test_with_the_model_meaning_is_measured_too(run: Run, queries: Path, system: str, tmp_path: Path) -> None:
    done = run("evaluate", "--queries", queries, "--system", system, "--run", tmp_path / "run.jsonl")
    assert done.code == 0
    lines = {
        row["query_id"]: row["ranking"] for row in map(json.loads, (tmp_path / "run.jsonl").read_text().splitlines())
    }
    assert lines["c3"] == ["Battery swap", "Fan swap"]


def test_words_alone_load_no_model(run: Run, queries: Path, model: object, tmp_path: Path) -> None:
    assert run("evaluate", "--queries", queries, "--system", "words", "--model", tmp_path / "nowhere").code == 0


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (None, "cannot be read: No such file or directory.\n"),
        ("", "holds no queries"),
        ("{}\n", ":1: not a query"),
        ('\n{"id": "x", "text": "t", "set": "pub quiz"}\n', ":2: not a query of an exam: ValueError"),
        ('{"id": "x", "text": "t", "set": "bench", "device_class": "laptop"}\n', ":1: not a query"),
        ("[1]\n", ":1: not a query"),
        ("nonsense\n", ":1: not a query"),
    ],
)
def test_a_query_set_that_is_none_is_one_line(run: Run, tmp_path: Path, content: str | None, message: str) -> None:
    file = tmp_path / "queries.jsonl"
    if content is not None:
        file.write_text(content)
    done = run("evaluate", "--system", "words", "--queries", file)
    assert (done.code, done.out) == (1, "")
    assert done.err.startswith("benchlight: ")
    assert message in done.err
    assert len(done.err.splitlines()) == 1


def test_a_run_file_that_cannot_be_written_is_one_line(run: Run, queries: Path, tmp_path: Path) -> None:
    done = run("evaluate", "--system", "words", "--queries", queries, "--run", tmp_path / "no" / "run.jsonl")
    assert done.code == 1
    file = tmp_path / "no" / "run.jsonl"
    assert done.err == f"benchlight: The file {file} cannot be written: No such file or directory.\n"


def test_line_separators_inside_a_query_do_not_end_it(run: Run, queries: Path, encoder: FakeEncoder) -> None:
    row = json.loads(queries.read_text().splitlines()[0])
    row["text"] = "battery\u2028gone\x85dead"
    queries.write_text(json.dumps(row, ensure_ascii=False) + "\n", encoding="utf-8")
    done = run("evaluate", "--system", "words", "--queries", queries)
    assert figures(done.out)[:3] == ["tiny", "1", "1.0000"]
