"""What the records say of themselves."""

from __future__ import annotations

import pytest

from benchlight.records import Query

BEYOND = " " * Query.MOST_CHARACTERS + "dead"


@pytest.mark.parametrize(
    ("query", "has_text", "is_empty"),
    [
        (Query("dead"), True, False),
        (Query(""), False, True),
        (Query(" \n\t"), False, True),
        (Query(BEYOND), False, True),  # what is typed there is not ranked
        (Query("", device="T480"), False, False),
        (Query(" ", category="Laptop"), False, False),
        (Query("", device="", category=""), False, True),
    ],
)
def test_a_query_knows_whether_anything_is_asked(query: Query, has_text: bool, is_empty: bool) -> None:
    assert (query.has_text, query.is_empty) == (has_text, is_empty)
