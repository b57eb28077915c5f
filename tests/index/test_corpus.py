"""The guides as arrays, and the query's filters."""

from __future__ import annotations

import numpy as np
import pytest

from benchlight.index.corpus import Corpus
from benchlight.records import Listing, Query
from tests.helpers import BENCH


@pytest.fixture
def corpus() -> Corpus:
    """The `BENCH` guides with the numbers 10, 20, ..."""
    return Corpus(
        Listing(number * 10, each.key, each.title, each.device, each.part, each.family, each.categories)
        for number, each in enumerate(BENCH, start=1)
    )


def admitted(corpus: Corpus, query: Query) -> list[int] | None:
    mask = corpus.admitted(query)
    return None if mask is None else np.flatnonzero(mask).tolist()


def test_positions_of_known_and_unknown_ids(corpus: Corpus) -> None:
    assert corpus.positions(np.array([30, 10, 15, 99, 0])).tolist() == [2, 0, -1, -1, -1]


def test_devices_and_categories_are_sorted_and_distinct(corpus: Corpus) -> None:
    assert corpus.devices == ["Karcher P769", "Lenovo ThinkPad T480", "iPhone 12"]
    assert corpus.categories == ["laptop", "phone", "tool", "iPhone"]


def test_kinds_of_device_come_before_makers_and_lines_each_as_people_sort() -> None:
    paths = [
        ("vacuum", "Dyson"), ("Laptop", "apple", "MacBook"), ("phone", "Zte"), ("phone", "Laptop"), (),
        ("phone", "iPhone 12"), ("phone", "iPhone 8"), ("phone", "1" * 5_000),
    ]  # fmt: skip
    corpus = Corpus(Listing(number, f"g:{number}", "", "", "", "", path) for number, path in enumerate(paths))
    assert corpus.categories == [
        "Laptop", "phone", "vacuum", "1" * 5_000, "apple", "Dyson", "iPhone 8", "iPhone 12", "MacBook", "Zte",
    ]  # fmt: skip


def test_a_part_is_counted_over_the_devices_of_its_class() -> None:
    rows = [("Filter", "vacuum"), ("filter", "vacuum"), ("Filter", "dryer"), ("", "vacuum"), ("", "vacuum")]
    counted = Corpus(
        Listing(number, f"g:{number}", "Title", "Device", part, "", (kind,)) for number, (part, kind) in enumerate(rows)
    )
    assert np.exp(counted.part_frequency) == pytest.approx([2, 2, 1, 1, 1])
    assert len(Corpus([]).part_frequency) == 0


def test_titled(corpus: Corpus) -> None:
    assert corpus.titled("iPhone 12 Screen Replacement") == [4]
    assert corpus.titled("Nothing") == []


def test_no_filter_is_no_mask(corpus: Corpus) -> None:
    assert admitted(corpus, Query("x")) is None


def test_filters_narrow_together(corpus: Corpus) -> None:
    assert admitted(corpus, Query("x", device="iPhone 12")) == [3, 4]
    assert admitted(corpus, Query("x", category="laptop")) == [0, 1, 2]
    assert admitted(corpus, Query("x", category="iPhone")) == [3, 4]
    assert admitted(corpus, Query("x", candidates=frozenset({"test:5", "test:6", "gone:1"}))) == [4, 5]
    assert admitted(corpus, Query("x", device="iPhone 12", candidates=frozenset({"test:5", "test:6"}))) == [4]
    assert admitted(corpus, Query("x", device="iPhone 12", category="laptop")) == []


def test_an_unknown_filter_admits_nothing(corpus: Corpus) -> None:
    assert admitted(corpus, Query("x", device="No such device")) == []
    assert admitted(corpus, Query("x", category="No such category")) == []
    assert admitted(corpus, Query("x", candidates=frozenset())) == []


def test_an_empty_corpus() -> None:
    corpus = Corpus([])
    assert len(corpus) == 0
    assert corpus.positions(np.array([1, 2])).tolist() == [-1, -1]
    assert admitted(corpus, Query("x", device="iPhone 12", category="phone", candidates=frozenset({"a"}))) == []
