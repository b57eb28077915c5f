"""What strangers write finds the part, at the top or among the first five."""

from __future__ import annotations

import logging
from collections import defaultdict

import pytest

from benchlight.assistant import Assistant
from benchlight.records import Query
from benchlight.understanding.exclusions import recognise
from benchlight.understanding.parts import all_parts
from tests.ranking.complaints import Complaint, complaints

log = logging.getLogger(__name__)

_FIRST = 0.47
_AMONG_FIVE = 0.76
"""Shares of the complaints: what is reached, less a little."""


def test_each_kind_of_fault_has_twenty_complaints_or_more() -> None:
    by_fault: dict[str, set[str]] = defaultdict(set)
    for complaint in complaints():
        by_fault[complaint.fault].add(complaint.text)
    assert sum(map(len, by_fault.values())) == len(complaints())
    assert min(map(len, by_fault.values())) >= 20
    assert len(by_fault) == 12


def test_right_parts_are_parts_of_the_kind() -> None:
    unknown = [
        (complaint.text, name)
        for complaint in complaints()
        for name in (*complaint.parts, *complaint.excluded)
        if all_parts().named(complaint.kind, name) < 0
    ]
    assert unknown == []


@pytest.mark.parametrize("complaint", complaints(), ids=lambda complaint: complaint.text[:40])
def test_only_what_the_complaint_excludes_is_excluded(complaint: Complaint) -> None:
    names = {piece.name for piece in recognise(complaint.text, (complaint.kind,))}
    assert not names & (set(complaint.parts) - set(complaint.excluded))
    assert set(complaint.excluded) <= names


@pytest.mark.model
@pytest.mark.long
def test_complaints_find_the_part(starter: Assistant) -> None:
    rows = []
    for complaint in complaints():
        ranking = starter.rank(Query(complaint.text, limit=5))
        assert ranking is not None
        right = [complaint.is_right(hit) for hit in ranking.hits]
        rows.append((complaint, right[:1] == [True], any(right)))
    for fault in sorted({complaint.fault for complaint, *_ in rows}):
        of_fault = [row for row in rows if row[0].fault == fault]
        log.info(
            "%s: first %d, among five %d of %d",
            fault,
            sum(r[1] for r in of_fault),
            sum(r[2] for r in of_fault),
            len(of_fault),
        )
    assert sum(first for _, first, _ in rows) >= _FIRST * len(rows)
    assert sum(five for *_, five in rows) >= _AMONG_FIVE * len(rows)
