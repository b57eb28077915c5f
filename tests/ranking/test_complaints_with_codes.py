"""What strangers write of codes, beeps and blinks finds the part."""

from __future__ import annotations

import logging

import pytest

from benchlight.assistant import Assistant
from benchlight.records import Query
from benchlight.understanding.parts import all_parts
from tests.ranking.complaints import complaints_with_codes

log = logging.getLogger(__name__)

_FIRST = 0.85
_AMONG_FIVE = 0.92
"""Shares of the texts: what is reached, less a little."""


def test_right_parts_are_parts_of_the_kind() -> None:
    named = [(each.text, each.kind, part) for each in complaints_with_codes() for part in each.parts]
    assert len({text for text, *_ in named}) >= 40
    assert [row for row in named if all_parts().named(*row[1:]) < 0] == []


@pytest.mark.model
@pytest.mark.long
def test_codes_find_the_part(starter: Assistant) -> None:
    first = five = 0
    for complaint in complaints_with_codes():
        ranking = starter.rank(Query(complaint.text, limit=5))
        assert ranking is not None
        right = [complaint.is_right(hit) for hit in ranking.hits]
        first, five = first + (right[:1] == [True]), five + any(right)
        if right[:1] != [True]:
            log.info("%s: first %s", complaint.text, ranking.hits[0].title if ranking.hits else "nothing")
    log.info("codes: first %d, among five %d of %d", first, five, len(complaints_with_codes()))
    assert first >= _FIRST * len(complaints_with_codes())
    assert five >= _AMONG_FIVE * len(complaints_with_codes())
