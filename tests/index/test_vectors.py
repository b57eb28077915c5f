"""Cosines of titles and known symptoms."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
import pytest

from benchlight.index import vectors as vectors_module
from benchlight.index.corpus import Corpus
from benchlight.index.vectors import VectorIndex
from benchlight.records import Listing

Vectors = npt.NDArray[np.float32]


@pytest.fixture
def index() -> VectorIndex:
    """Guides 1 and 2 of the same title, 3 and 4 of their own."""
    titles = ("Battery", "Battery", "Screen", "Fan")
    return VectorIndex(
        Corpus(
            Listing(number, f"test:{number}", title, "", "", "", ()) for number, title in enumerate(titles, start=1)
        ),
        2,
    )


def ids(*numbers: int) -> npt.NDArray[np.int64]:
    return np.array(numbers, dtype=np.int64)


def vectors(*rows: tuple[float, float]) -> Vectors:
    return np.array(rows, dtype=np.float32)


def near(cosines: object) -> object:
    """Equal in half precision."""
    return pytest.approx(cosines, abs=0.001)


QUERY = np.array([1, 0], dtype=np.float32)


def test_guides_without_a_vector_are_neutral(index: VectorIndex) -> None:
    assert len(index) == 0
    cosines = index.cosines(QUERY)
    assert cosines.best.tolist() == [0, 0, 0, 0]
    assert cosines.known.tolist() == [False] * 4


def test_a_guide_without_a_vector_is_lent_the_cosine_of_its_part() -> None:
    parts = ("Battery", "battery", "Battery", "Fan", "", "")
    listings = [Listing(number, f"test:{number}", "", "", part, "", ("laptop",)) for number, part in enumerate(parts)]
    listings.append(Listing(6, "test:6", "", "", "Battery", "", ("phone",)))
    index = VectorIndex(Corpus(listings), 2)
    index.add(ids(0, 1, 4), vectors((1, 0), (0.6, 0.8), (0.8, 0.6)), [None] * 3)
    cosines = index.cosines(QUERY)
    assert cosines.best.tolist() == near([1, 0.6, 0.8, 0, 0.8, 0, 0])
    assert cosines.known.tolist() == [True, True, False, False, True, False, False]


def test_a_known_symptom_comes_before_what_the_part_lends() -> None:
    parts = ("Battery", "Battery", "Battery")
    listings = [Listing(number, f"test:{number}", "", "", part, "", ()) for number, part in enumerate(parts)]
    index = VectorIndex(Corpus(listings), 2)
    index.add(ids(0, 1), vectors((1, 0), (0.6, 0.8)), [None, "dies at once"])
    cosines = index.cosines(QUERY)
    assert cosines.best.tolist() == near([1, 0.6, 0.8])
    assert cosines.known.tolist() == [True, True, False]
    assert cosines.symptom_of == {1: "dies at once"}


def test_meaning_counts_once_most_guides_can_be_compared() -> None:
    parts = ("Battery", "Battery", "Fan", "Screen", "Pump")
    corpus = Corpus(Listing(number, f"test:{number}", "", "", part, "", ()) for number, part in enumerate(parts))
    index = VectorIndex(corpus, 2)
    assert not index.covers_most
    index.add(ids(0), vectors((1, 0)), [None])
    assert not index.covers_most
    index.add(ids(3), vectors((1, 0)), [None])
    assert index.covers_most
    assert not VectorIndex(Corpus([]), 2).covers_most


def test_cosines_of_titles(index: VectorIndex) -> None:
    index.add(ids(3, 1), vectors((0.6, 0.8), (-1, 0)), [None, None])
    cosines = index.cosines(QUERY)
    assert cosines.best.tolist() == near([-1, 0, 0.6, 0])
    assert cosines.known.tolist() == [True, False, True, False]
    assert len(index) == 2


def test_vectors_of_guides_outside_the_corpus_are_left_out(index: VectorIndex) -> None:
    index.add(ids(99, 3, 98), vectors((1, 0), (0.6, 0.8), (1, 0)), [None, None, "symptom"])
    assert index.cosines(QUERY).best.tolist() == near([0, 0, 0.6, 0])


def test_a_narrowed_search_compares_what_is_near_and_what_is_asked_for(
    index: VectorIndex, monkeypatch: pytest.MonkeyPatch
) -> None:
    index.add(ids(1, 2, 3, 4), vectors((1, 0), (0.8, 0.6), (0.6, 0.8), (0, 1)), [None] * 4)
    monkeypatch.setattr(vectors_module, "_MANY", 1)
    index.narrow(lambda query: np.array([1, 0]))
    cosines = index.cosines(QUERY, lambda: np.array([2, 1]))
    assert cosines.best.tolist() == near([1, 0.8, 0.6, 0])
    assert cosines.known.tolist() == [True, True, True, False]
    assert index.cosines(QUERY).known.tolist() == [True, True, False, False]
    monkeypatch.setattr(vectors_module, "_MANY", 0.25)
    assert index.cosines(QUERY).known.tolist() == [True] * 4  # nearly all is asked for: quicker without narrowing


def test_a_title_is_added_to_every_guide_of_it(index: VectorIndex) -> None:
    index.add_titles(["Battery", "Unknown"], vectors((0.6, 0.8), (1, 0)))
    assert index.cosines(QUERY).best.tolist() == near([0.6, 0.6, 0, 0])
    assert len(index) == 2


def test_the_best_known_symptom_wins_and_is_named(index: VectorIndex) -> None:
    index.add(
        ids(3, 3, 3, 3), vectors((0.6, 0.8), (0.8, 0.6), (1, 0), (0, 1)), [None, "rather near", "the same", "far"]
    )
    cosines = index.cosines(QUERY)
    assert cosines.best[2] == near(1)
    assert cosines.symptom_of == {2: "the same"}


def test_a_known_symptom_that_is_farther_than_the_title_is_not_named(index: VectorIndex) -> None:
    index.add(ids(3, 3), vectors((1, 0), (0.6, 0.8)), [None, "farther"])
    cosines = index.cosines(QUERY)
    assert cosines.best[2] == near(1)
    assert cosines.symptom_of == {}


def test_a_known_symptom_counts_before_the_title_is_embedded(index: VectorIndex) -> None:
    index.add(ids(4), vectors((0.8, 0.6)), ["noisy"])
    cosines = index.cosines(QUERY)
    assert cosines.best[3] == near(0.8)
    assert cosines.known.tolist() == [False, False, False, True]
    assert cosines.symptom_of == {3: "noisy"}


@pytest.mark.parametrize("element", [np.float16, np.float32])
def test_a_large_catalog_is_searched_exactly(element: type, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(vectors_module, "_ELEMENT", element)
    count = vectors_module._WORTH_TWO_THREADS + 1
    index = VectorIndex(Corpus(Listing(number, f"test:{number}", "", "", "", "", ()) for number in range(count)), 384)
    matrix = np.random.default_rng(1).standard_normal((count, 384)).astype(np.float32)
    matrix /= np.linalg.norm(matrix, axis=1, keepdims=True)
    index.add(np.arange(count), matrix, [None] * count)
    assert index.cosines(matrix[7]).best == pytest.approx(matrix @ matrix[7], abs=0.001)


@pytest.mark.parametrize("damage", [np.nan, np.inf, -np.inf])
def test_a_damaged_vector_is_none(index: VectorIndex, damage: float) -> None:
    index.add(ids(1, 2, 3), vectors((damage, 0), (0.6, 0.8), (0, 1)), [None] * 3)
    index.add(ids(3, 4), vectors((damage, 0), (damage, 1)), ["hums", "rattles"])
    cosines = index.cosines(QUERY)
    assert cosines.best.tolist() == near([0, 0.6, 0, 0])
    assert cosines.known.tolist() == [False, True, True, False]
    assert cosines.symptom_of == {}
