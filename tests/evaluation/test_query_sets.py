"""The metrics, against numbers worked out by hand and against the exam's own scorer."""

from __future__ import annotations

import importlib.util
import json
import math
from collections import defaultdict
from collections.abc import Callable
from pathlib import Path
from types import ModuleType

import pytest

from benchlight.assistant import Assistant
from benchlight.evaluation.query_sets import METRICS, ExamQuery, evaluate, load_queries, score
from benchlight.work import finish
from tests.helpers import ROOT, guide

EXAM = ROOT.parent / "shared" / "exam"

Open = Callable[..., Assistant]


def of(ranked: list[str], grades: dict[str, int]) -> tuple[float, ...]:
    found = score(ranked, grades)
    return tuple(found[metric] for metric in METRICS)


def test_a_right_guide_on_top() -> None:
    assert of(["a", "b"], {"a": 2}) == (1, 1, 1, 1, 1)


def test_a_right_guide_second_and_a_sibling_third() -> None:
    gained = 3 / math.log2(3) + 1 / math.log2(4)
    ideal = 3 + 1 / math.log2(3)
    assert of(["x", "a", "b"], {"a": 2, "b": 1}) == pytest.approx((0, 1, 1 / 2, gained / ideal, 1))


def test_a_sibling_on_top_is_no_success() -> None:
    assert of(["b"], {"a": 2, "b": 1}) == pytest.approx((0, 0, 0, 1 / (3 + 1 / math.log2(3)), 0))


@pytest.mark.parametrize(
    ("rank", "expected"),
    [(5, (0, 1, 1 / 5)), (6, (0, 0, 1 / 6)), (10, (0, 0, 1 / 10)), (11, (0, 0, 0))],
)
def test_how_deep_each_metric_looks(rank: int, expected: tuple[float, ...]) -> None:
    assert of(["x"] * (rank - 1) + ["a"], {"a": 2})[:3] == expected


def test_recall_is_of_twenty_at_most() -> None:
    right = [f"r{number}" for number in range(40)]
    grades = dict.fromkeys(right, 2)
    assert score(right, grades)["recall@20"] == 1
    assert score(right[:10] + ["x"] * 20 + right[10:], grades)["recall@20"] == 0.5


def test_nothing_ranked_and_nothing_right() -> None:
    assert of([], {"a": 2}) == of(["a"], {}) == (0, 0, 0, 0, 0)


def test_kinds_of_query(open_assistant: Open) -> None:
    assistant = open_assistant()
    assistant.add_guides(
        [
            guide(1, "Phone A battery", "A", categories=("phone",), family="battery"),
            guide(2, "Phone B battery", "B", categories=("phone",), family="battery"),
            guide(3, "Drill C battery", "C", categories=("tool",), family="battery"),
        ]
    )
    queries = [
        ExamQuery("b", "battery phone", "bench", ("battery",), "B", "phone"),
        ExamQuery("o", "battery drill phone", "ords", ("battery",), device_class="tool"),
        ExamQuery("c", "drill", "card", candidates=("Phone", "Drill of no catalog"), right="Drill of no catalog"),
    ]
    told: list[tuple[int, int]] = []
    result = finish(evaluate(assistant, queries), told.append)
    assert result.rankings == {"b": ("1", "2", "3"), "o": ("3",), "c": ("Drill of no catalog",)}
    # "b": the right guide is second behind its sibling.
    assert result.metrics["success@1"] == pytest.approx(2 / 3)
    assert result.metrics["mrr@10"] == pytest.approx((1 / 2 + 1 + 1) / 3)
    ndcg = (1 + 3 / math.log2(3)) / (3 + 1 / math.log2(3))
    assert result.metrics["ndcg@10"] == pytest.approx((ndcg + 1 + 1) / 3)
    assert result.queries == 3
    assert told == [(1, 3), (2, 3), (3, 3)]
    assert assistant.status().guides == 3  # the card's candidates stayed out


def scorer() -> ModuleType:
    """The exam's own score.py."""
    spec = importlib.util.spec_from_file_location("exam_score", EXAM / "score.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.mark.skipif(not (EXAM / "score.py").is_file(), reason=f"the exam is not on this machine ({EXAM})")
def test_the_exams_own_scorer_agrees(open_assistant: Open) -> None:
    exam = scorer()
    catalog = exam.load(EXAM / "catalog.jsonl")
    by_class = defaultdict(list)
    for row in catalog:
        by_class[row["device_class"]].append(row)
    known = {row["id"] for row in catalog}
    assistant = open_assistant()
    report = finish(assistant.import_files([EXAM / "catalog.jsonl"]))
    assert (report.new, report.rejections) == (len(catalog), ())

    for file in sorted((EXAM / "dev").glob("queries_*.jsonl")):
        mine = finish(evaluate(assistant, load_queries(file)))
        theirs: dict[str, list[float]] = defaultdict(list)
        for query in exam.load(file):
            relevant, admissible = exam.grades(query, catalog, by_class)
            scores, bad = exam.score_one(list(mine.rankings[query["id"]]), relevant, admissible, known)
            assert bad == 0, f"{query['id']}: ranked what the query may not return"
            for metric in METRICS:
                theirs[metric].append(scores[metric])
        for metric in METRICS:
            assert mine.metrics[metric] == pytest.approx(sum(theirs[metric]) / mine.queries, abs=1e-9), file.name
        assert mine.metrics["success@5"] > 0


def test_a_run_file_is_what_the_exam_reads(tmp_path: Path) -> None:
    file = tmp_path / "queries.jsonl"
    row = {"id": "b1", "set": "bench", "text": "t", "families": ["battery"], "device": "A", "device_class": "phone"}
    file.write_text(json.dumps({**row, "style": "terse"}) + "\n\n")
    assert load_queries(file) == [ExamQuery("b1", "t", "bench", ("battery",), "A", "phone")]
