"""Measures a ranking on a query set with known answers: grade 2 is a right guide, grade 1 the right repair on another
device of the class."""

from __future__ import annotations

import contextlib
import json
import math
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from benchlight.assistant import Assistant
from benchlight.errors import EvaluationError
from benchlight.records import Guide, Listing, Query
from benchlight.translation import tr
from benchlight.work import Progress, Work

METRICS = ("success@1", "success@5", "mrr@10", "ndcg@10", "recall@20")

_RANKED = 50
_RIGHT, _SIBLING = 2, 1


@dataclass(frozen=True, slots=True)
class ExamQuery:
    """One query with what is known of its answer."""

    id: str
    text: str
    kind: str
    """"bench": one device and fault, the whole catalog is ranked. "ords": a fault of a device class, whose guides are
    ranked. "card": only `candidates` are ranked."""
    families: tuple[str, ...] = ()
    device: str = ""
    device_class: str = ""
    candidates: tuple[str, ...] = ()
    """Titles."""
    right: str = ""
    """The right one of the candidates."""


@dataclass(frozen=True, slots=True)
class Evaluation:
    """Metrics (means over the queries) and the rankings that they were taken from."""

    queries: int
    metrics: dict[str, float]
    rankings: dict[str, tuple[str, ...]]
    """Query id to what was ranked, best first: external ids of guides, or titles for "card" queries."""


def load_queries(file: Path) -> list[ExamQuery]:
    """Reads a query set: JSON Lines with the names of `ExamQuery`, but `set` for its kind. Raises EvaluationError with
    file and line."""
    queries = []
    try:
        lines = file.read_text(encoding="utf-8").split("\n")  # splitlines would also split inside a JSON string
    except OSError as error:
        raise EvaluationError(
            tr("The query set {file} cannot be read: {error}.").format(file=file, error=error.strerror or error)
        ) from error
    except UnicodeDecodeError as error:
        raise EvaluationError(
            tr("The query set {file} cannot be read: {error}.").format(file=file, error=error)
        ) from error
    for number, line in enumerate(lines, start=1):
        if not line.strip():
            continue
        try:
            queries.append(_query(json.loads(line)))
        except (ValueError, KeyError, TypeError, AttributeError) as error:
            raise EvaluationError(
                tr("{file}:{number}: not a query of an exam: {error!r}").format(file=file, number=number, error=error)
            ) from error
    if not queries:
        raise EvaluationError(tr("The query set {file} holds no queries.").format(file=file))
    return queries


def evaluate(assistant: Assistant, queries: Sequence[ExamQuery]) -> Work[Progress, Evaluation]:
    """Ranks every query with the assistant as it stands (with or without a model, indexed or not) and scores it."""
    rankings: dict[str, tuple[str, ...]] = {}
    scored: list[dict[str, float]] = []
    listings = assistant.corpus().listings
    with (
        tempfile.TemporaryDirectory() as folder,
        contextlib.closing(_card_assistant(assistant, queries, Path(folder))) as card,
    ):
        for number, query in enumerate(queries, start=1):
            if query.kind == "card":
                found = _ranked(card, Query(query.text, flat=True, limit=len(card.corpus())))
                ranked = [title for title in found if title in query.candidates]
                grades = {query.right: _RIGHT}
            else:
                category = query.device_class if query.kind == "ords" else None
                ranked = _ranked(assistant, Query(query.text, category=category, flat=True, limit=_RANKED))
                grades = {_external_id(each.key): grade for each in listings if (grade := _grade(query, each))}
            rankings[query.id] = tuple(ranked)
            scored.append(score(ranked, grades))
            yield Progress(number, len(queries))
    return Evaluation(
        len(queries), {name: sum(row[name] for row in scored) / len(scored) for name in METRICS}, rankings
    )


def score(ranked: Sequence[str], grades: dict[str, int]) -> dict[str, float]:
    """Metrics of one ranking. nDCG has gain 2^grade - 1 and discount 1 / log2(rank + 1); recall is over at most 20."""
    gained = [grades.get(each, 0) for each in ranked[:_RANKED]]
    first = next((rank for rank, grade in enumerate(gained[:10], start=1) if grade == _RIGHT), None)
    right = sum(grade == _RIGHT for grade in grades.values())
    ideal = _discounted_gain(sorted(grades.values(), reverse=True))
    return {
        "success@1": float(first == 1),
        "success@5": float(first is not None and first <= 5),
        "mrr@10": 0.0 if first is None else 1 / first,
        "ndcg@10": _discounted_gain(gained) / ideal if ideal else 0.0,
        "recall@20": sum(grade == _RIGHT for grade in gained[:20]) / max(1, min(20, right)),
    }


def _discounted_gain(grades: Sequence[int]) -> float:
    return sum((2.0**grade - 1) / math.log2(rank + 1) for rank, grade in enumerate(grades[:10], start=1))


def right_guides(query: ExamQuery, listings: Sequence[Listing]) -> set[str]:
    """Keys of the guides that are right for a query."""
    return {each.key for each in listings if _grade(query, each) == _RIGHT}


def _grade(query: ExamQuery, listing: Listing) -> int:
    if not listing.categories or listing.categories[0] != query.device_class:
        return 0
    if listing.family in query.families and (query.kind == "ords" or listing.device == query.device):
        return _RIGHT
    if query.kind == "bench" and listing.device != query.device and listing.family == query.families[0]:
        return _SIBLING
    return 0


def _card_assistant(assistant: Assistant, queries: Sequence[ExamQuery], folder: Path) -> Assistant:
    """An assistant over the candidates of the card queries alone, which need not be in any catalog."""
    card = Assistant(folder / "card.sqlite", model=assistant.model, weights=assistant.weights)
    titles = dict.fromkeys(title for query in queries for title in query.candidates)
    card.add_guides([Guide(f"card:{title}", title) for title in titles])
    if assistant.model is not None:
        card.index()
    return card


def _ranked(assistant: Assistant, query: Query) -> list[str]:
    ranking = assistant.rank(query)
    return [] if ranking is None else [_external_id(hit.key) for hit in ranking.hits]


def _external_id(key: str) -> str:
    return key.partition(":")[2]


def _query(row: dict[str, Any]) -> ExamQuery:
    query = ExamQuery(
        id=row["id"],
        text=row["text"],
        kind=row["set"],
        families=tuple(row.get("families", ())),
        device=row.get("device", ""),
        device_class=row.get("device_class", ""),
        candidates=tuple(row.get("candidates", ())),
        right=row.get("right", ""),
    )
    if query.kind not in ("bench", "ords", "card"):
        raise ValueError(f"unknown set {query.kind!r}")
    if not (query.right if query.kind == "card" else query.families):
        raise ValueError("no right answer")
    return query
