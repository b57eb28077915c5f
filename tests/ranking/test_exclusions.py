"""What a text says is not the fault is never the first row, and is marked where it is among the first five."""

from __future__ import annotations

import pytest

from benchlight.assistant import Assistant
from benchlight.records import Query
from benchlight.understanding.guide_parts import part_of_guide
from benchlight.understanding.parts import all_parts
from tests.understanding.test_exclusions import EXCLUDED


@pytest.mark.model
@pytest.mark.long
def test_an_excluded_part_is_never_first_and_is_marked_among_the_first_five(starter: Assistant) -> None:
    first, unmarked = [], []
    for kind, text, names in EXCLUDED:
        ranking = starter.rank(Query(text, category=kind, limit=5))
        assert ranking is not None
        excluded = {all_parts().named(kind, name) for name in names.split()}
        for place, hit in enumerate(ranking.hits):
            if part_of_guide(kind, hit.part) in excluded:
                first += [] if place else [(text, hit.part)]
                unmarked += [] if hit.evidence.excluded else [(text, hit.part)]
        alone = starter.rank(Query(text, limit=1))
        assert alone is not None
        first += [(text, hit.part) for hit in alone.hits if hit.evidence.excluded]
    assert (first, unmarked) == ([], [])
