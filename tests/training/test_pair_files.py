from __future__ import annotations

import json
from pathlib import Path

import pytest

from benchlight.errors import TrainingError
from benchlight.training.pair_files import read_pairs


def test_csv_and_json_lines_give_the_same_pairs(tmp_path: Path) -> None:
    table = tmp_path / "pairs.csv"
    table.write_text('sentence_0,sentence_1\n"no power, no light",Battery Replacement\n', encoding="utf-8")
    lines = tmp_path / "pairs.jsonl"
    lines.write_text(json.dumps({"symptom": "no power, no light", "title": "Battery  Replacement"}) + "\n")
    assert read_pairs(table)[0] == read_pairs(lines)[0]


def test_rows_that_are_no_pairs_are_named_and_the_rest_is_read(tmp_path: Path) -> None:
    file = tmp_path / "pairs.jsonl"
    rows = [("a", "T"), ("", "T"), ("a", "T"), ("x" * 100_000, "T"), ("b", "U")]
    file.write_text("".join(json.dumps({"sentence_0": a, "sentence_1": b}) + "\n" for a, b in rows))
    pairs, rejections = read_pairs(file)
    assert [(pair.sentence_0, pair.sentence_1) for pair in pairs] == [("a", "T"), ("b", "U")]
    assert [rejection.place for rejection in rejections] == ["line 2", "line 3", "line 4"]
    assert "empty" in rejections[0].reason
    assert "20,000" in rejections[2].reason


@pytest.mark.parametrize(
    ("name", "content", "says"),
    [
        ("pairs.csv", "question,answer\na,b\n", "sentence_0"),
        ("pairs.jsonl", '{"sentence_0": "a"}\n', "sentence_1"),
        ("pairs.jsonl", '{"sentence_0": \n', "cannot be read"),
        ("pairs.jsonl", "[1]\n", "sentence_0"),
    ],
)
def test_another_form_is_refused_with_the_reason(tmp_path: Path, name: str, content: str, says: str) -> None:
    file = tmp_path / name
    file.write_text(content)
    with pytest.raises(TrainingError, match=says):
        read_pairs(file)


def test_a_missing_file_is_refused(tmp_path: Path) -> None:
    with pytest.raises(TrainingError, match="cannot be read"):
        read_pairs(tmp_path / "none.csv")
