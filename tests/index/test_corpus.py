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
    assert list(corpus.devices) == ["Karcher P769", "Lenovo ThinkPad T480", "iPhone 12"]
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
    assert len(Corpus().part_frequency) == 0


def test_no_filter_is_no_mask(corpus: Corpus) -> None:
    assert admitted(corpus, Query("x")) is None


def test_filters_narrow_together(corpus: Corpus) -> None:
    assert admitted(corpus, Query("x", device="iPhone 12")) == [3, 4]
    assert admitted(corpus, Query("x", category="laptop")) == [0, 1, 2]
    assert admitted(corpus, Query("x", category="iPhone")) == [3, 4]
    assert admitted(corpus, Query("x", device="iPhone 12", category="laptop")) == []


def test_an_unknown_filter_admits_nothing(corpus: Corpus) -> None:
    assert admitted(corpus, Query("x", device="No such device")) == []
    assert admitted(corpus, Query("x", category="No such category")) == []


def test_an_empty_corpus() -> None:
    corpus = Corpus()
    assert len(corpus) == 0
    assert corpus.listings == []
    assert corpus.categories == []
    assert corpus.positions(np.array([1, 2])).tolist() == [-1, -1]
    assert admitted(corpus, Query("x", device="iPhone 12", category="phone")) == []


# Learning


def listing(id_: int, title: str = "Title", device: str = "", part: str = "", *categories: str) -> Listing:
    return Listing(id_, f"g:{id_}", title, device, part, "", categories)


def test_a_new_guide_is_put_at_the_end(corpus: Corpus) -> None:
    new = listing(70, "Teapot Lid Replacement", "Aachen Teapot", "Lid", "kitchen")
    assert corpus.put(new) == 6
    assert corpus.listing(6) == corpus.listings[-1] == new
    assert corpus.title(6) == "Teapot Lid Replacement"
    assert corpus.positions([70, 60]).tolist() == [6, 5]
    assert admitted(corpus, Query("x", device="Aachen Teapot")) == [6]
    assert admitted(corpus, Query("x", category="kitchen")) == [6]
    assert corpus.categories == ["kitchen", "laptop", "phone", "tool", "iPhone"]


def test_many_new_guides_are_put_one_by_one(corpus: Corpus) -> None:
    new = [listing(100 + number, f"Fan {number}", f"Gadget {number % 7}", "Fan", "gadget") for number in range(3_000)]
    assert [corpus.put(each) for each in new] == list(range(6, 3_006))
    assert corpus.listings[6:] == new
    assert np.exp(corpus.part_frequency)[[0, 6, 3_005]] == pytest.approx([1, 3_000, 3_000])


def test_a_guide_is_changed_where_it_stands(corpus: Corpus) -> None:
    changed = listing(40, "Another title", "iPhone 13", "Camera", "phone", "iPhone")
    assert corpus.put(changed) == 3
    assert corpus.listing(3) == changed
    assert len(corpus) == 6
    assert admitted(corpus, Query("x", device="iPhone 12")) == [4]
    assert admitted(corpus, Query("x", device="iPhone 13")) == [3]


def test_a_removed_guide_leaves_its_position_empty_and_may_come_back(corpus: Corpus) -> None:
    removed = corpus.listing(5)
    corpus.remove(5)
    assert corpus.positions([60, 50]).tolist() == [-1, 4]
    assert removed not in corpus.listings
    assert corpus.categories == ["laptop", "phone", "iPhone"]
    assert dict(zip(corpus.devices, corpus.living_devices().tolist(), strict=True)) == {
        "Karcher P769": False, "Lenovo ThinkPad T480": True, "iPhone 12": True,
    }  # fmt: skip
    assert corpus.put(removed) == 5
    assert corpus.listing(5) == removed
    assert corpus.positions([60]).tolist() == [5]
    assert corpus.living_devices().all()


def test_a_removed_guide_is_not_counted_for_its_part() -> None:
    corpus = Corpus([listing(number, part="Filter") for number in range(3)])
    assert np.exp(corpus.part_frequency) == pytest.approx([3, 3, 3])
    corpus.remove(1)
    assert np.exp(corpus.part_frequency)[[0, 2]] == pytest.approx([2, 2])
    corpus.put(listing(2, part="Hose"))
    assert np.exp(corpus.part_frequency)[[0, 2]] == pytest.approx([1, 1])


def test_a_guide_of_the_midst_that_was_not_there_cannot_be_put(corpus: Corpus) -> None:
    before = corpus.listings
    assert corpus.put(listing(35)) is None
    assert corpus.put(listing(5)) is None
    assert corpus.listings == before


def test_guides_put_into_an_empty_corpus_are_those_that_it_is_made_of(corpus: Corpus) -> None:
    grown = Corpus()
    for each in corpus.listings:
        grown.put(each)
    assert grown.listings == corpus.listings
    assert grown.categories == corpus.categories
    assert grown.part_frequency.tolist() == corpus.part_frequency.tolist()


def test_arrays_give_the_same_corpus_which_goes_on_learning(corpus: Corpus) -> None:
    corpus.put(listing(70, "Été 电池", "Aachen Teapot", "Lid", "kitchen", "a/b"))
    corpus.put(listing(10, "Changed", "iPhone 12", "Battery", "phone"))
    corpus.remove(2)
    again = Corpus.of_arrays(corpus.arrays())
    assert again.listings == corpus.listings
    assert again.alive.tolist() == corpus.alive.tolist()
    assert again.part_frequency.tolist() == corpus.part_frequency.tolist()
    assert list(again.devices) == list(corpus.devices)
    for each in (corpus, again):
        each.put(listing(30, "Back again", "Teapot", "Spout"))
        each.put(listing(80, "New", "Teapot", "spout"))
    assert again.listings == corpus.listings
    assert again.same_part.tolist() == corpus.same_part.tolist()


def test_an_empty_corpus_comes_back_from_its_arrays() -> None:
    assert Corpus.of_arrays(Corpus().arrays()).listings == []


def test_arrays_that_are_of_no_corpus_are_refused(corpus: Corpus) -> None:
    arrays = corpus.arrays()
    with pytest.raises(KeyError):
        Corpus.of_arrays({name: array for name, array in arrays.items() if name != "part_of"})
    with pytest.raises(ValueError, match="different lengths"):
        Corpus.of_arrays({**arrays, "part_of": arrays["part_of"][:-1]})
    with pytest.raises(ValueError, match="do not end where they should"):
        Corpus.of_arrays({**arrays, "titles.ends": arrays["titles.ends"][::-1]})
