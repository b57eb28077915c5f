"""Cosines of titles and known symptoms."""

from __future__ import annotations

from typing import Any

import numpy as np
import numpy.typing as npt
import pytest

from benchlight.index import vectors as vectors_module
from benchlight.index.columns import Column
from benchlight.index.corpus import Corpus
from benchlight.index.vectors import Vectors
from benchlight.records import KnownSymptom, Listing

Matrix = npt.NDArray[np.float32]


def corpus_of(*parts: str, kind: str = "") -> Corpus:
    """Guides with the numbers 1, 2, ... for these parts."""
    return Corpus(listing(number, part, kind) for number, part in enumerate(parts, start=1))


def listing(number: int, part: str = "", kind: str = "") -> Listing:
    return Listing(number, f"test:{number}", "", "", part, "", (kind,) if kind else ())


@pytest.fixture
def corpus() -> Corpus:
    """Four guides of no part, so that nothing is lent."""
    return corpus_of("", "", "", "")


@pytest.fixture
def index(corpus: Corpus) -> Vectors:
    return Vectors(corpus, 2)


def positions(*numbers: int) -> npt.NDArray[np.int64]:
    return np.array(numbers, dtype=np.int64)


def vectors(*rows: tuple[float, float]) -> Matrix:
    return np.array(rows, dtype=np.float32).reshape(-1, 2)


def learn(index: Vectors, guide: int, *symptoms: str, to: Matrix) -> None:
    """These symptoms of the guide, with the numbers 100, 101, ..."""
    index.learn([KnownSymptom(number, guide, text) for number, text in enumerate(symptoms, start=100)], to)


def near(cosines: object) -> object:
    """Equal in half precision."""
    return pytest.approx(cosines, abs=0.001)


QUERY = np.array([1, 0], dtype=np.float32)


def test_guides_without_a_vector_are_neutral(index: Vectors) -> None:
    assert len(index) == 0
    cosines = index.cosines(QUERY)
    assert cosines.best.tolist() == [0, 0, 0, 0]
    assert cosines.known.tolist() == [False] * 4


def test_a_guide_without_a_vector_is_lent_the_cosine_of_its_part() -> None:
    corpus = corpus_of("Battery", "battery", "Battery", "Fan", "", "", kind="laptop")
    corpus.put(listing(7, "Battery", "phone"))
    index = Vectors(corpus, 2)
    index.put_titles(positions(0, 1, 4), vectors((1, 0), (0.6, 0.8), (0.8, 0.6)))
    cosines = index.cosines(QUERY)
    assert cosines.best.tolist() == near([1, 0.6, 0.8, 0, 0.8, 0, 0])
    assert cosines.known.tolist() == [True, True, False, False, True, False, False]


def test_a_known_symptom_comes_before_what_the_part_lends() -> None:
    index = Vectors(corpus_of("Battery", "Battery", "Battery"), 2)
    index.put_titles(positions(0), vectors((1, 0)))
    learn(index, 2, "dies at once", to=vectors((0.6, 0.8)))
    cosines = index.cosines(QUERY)
    assert cosines.best.tolist() == near([1, 0.6, 0.8])
    assert cosines.known.tolist() == [True, True, False]
    assert cosines.symptom_of == {1: "dies at once"}


def test_meaning_counts_once_most_guides_can_be_compared() -> None:
    index = Vectors(corpus_of("Battery", "Battery", "Fan", "Screen", "Pump"), 2)
    assert not index.covers_most
    index.put_titles(positions(0), vectors((1, 0)))
    assert not index.covers_most
    index.put_titles(positions(3), vectors((1, 0)))
    assert index.covers_most
    assert not Vectors(Corpus(), 2).covers_most


def test_guides_of_no_part_do_not_cover_each_other(index: Vectors) -> None:
    index.put_titles(positions(0), vectors((1, 0)))
    assert not index.covers_most
    index.put_titles(positions(2), vectors((1, 0)))
    assert index.covers_most


def test_cosines_of_titles(index: Vectors) -> None:
    index.put_titles(positions(2, 0), vectors((0.6, 0.8), (-1, 0)))
    cosines = index.cosines(QUERY)
    assert cosines.best.tolist() == near([-1, 0, 0.6, 0])
    assert cosines.known.tolist() == [True, False, True, False]
    assert len(index) == 2
    assert index.waiting.tolist() == [1, 3]
    assert [index.waits(position) for position in range(5)] == [False, True, False, True, False]


def test_vectors_of_guides_outside_the_corpus_are_left_out(index: Vectors) -> None:
    index.put_titles(positions(-1, 2, -1), vectors((1, 0), (0.6, 0.8), (1, 0)))
    learn(index, 99, "symptom", to=vectors((1, 0)))
    cosines = index.cosines(QUERY)
    assert cosines.best.tolist() == near([0, 0, 0.6, 0])
    assert cosines.known.tolist() == [False, False, True, False]
    assert not index.knows(100)


def test_some_positions_are_compared_alone(index: Vectors) -> None:
    index.put_titles(positions(0, 1, 3), vectors((1, 0), (0.8, 0.6), (0.6, 0.8)))
    learn(index, 4, "noisy", to=vectors((0.8, 0.6)))
    cosines = index.cosines(QUERY, positions(1, 2, 3))
    assert cosines.best.tolist() == near([0.8, 0, 0.8])
    assert cosines.known.tolist() == [True, False, True]
    assert cosines.symptom_of == {3: "noisy"}


def test_the_best_known_symptom_wins_and_is_named(index: Vectors) -> None:
    index.put_titles(positions(2), vectors((0.6, 0.8)))
    learn(index, 3, "rather near", "the same", "far", to=vectors((0.8, 0.6), (1, 0), (0, 1)))
    cosines = index.cosines(QUERY)
    assert cosines.best[2] == near(1)
    assert cosines.symptom_of == {2: "the same"}


def test_a_known_symptom_that_is_farther_than_the_title_is_not_named(index: Vectors) -> None:
    index.put_titles(positions(2), vectors((1, 0)))
    learn(index, 3, "farther", to=vectors((0.6, 0.8)))
    cosines = index.cosines(QUERY)
    assert cosines.best[2] == near(1)
    assert cosines.symptom_of == {}


def test_a_known_symptom_counts_before_the_title_is_embedded(index: Vectors) -> None:
    learn(index, 4, "noisy", to=vectors((0.8, 0.6)))
    cosines = index.cosines(QUERY)
    assert cosines.best[3] == near(0.8)
    assert cosines.known.tolist() == [False, False, False, True]
    assert cosines.symptom_of == {3: "noisy"}
    assert index.waiting.tolist() == [0, 1, 2, 3]


def test_a_symptom_that_is_forgotten_counts_no_more(index: Vectors) -> None:
    learn(index, 2, "first", "second", "third", to=vectors((0.6, 0.8), (1, 0), (0.8, 0.6)))
    index.forget(101)
    index.forget(999)
    assert [index.knows(number) for number in (100, 101, 102)] == [True, False, True]
    assert index.cosines(QUERY).symptom_of == {1: "third"}
    index.forget(102)
    index.forget(100)
    cosines = index.cosines(QUERY)
    assert cosines.known.tolist() == [False] * 4
    assert index.symptom_positions.tolist() == []


def test_a_symptom_that_is_learnt_again_is_another(index: Vectors) -> None:
    learn(index, 2, "first", "second", to=vectors((1, 0), (0.8, 0.6)))
    learn(index, 3, "not the first", to=vectors((0.6, 0.8)))
    cosines = index.cosines(QUERY)
    assert cosines.best.tolist() == near([0, 0.8, 0.6, 0])
    assert cosines.symptom_of == {1: "second", 2: "not the first"}


def test_a_title_that_is_forgotten_waits_again_and_lends_nothing() -> None:
    index = Vectors(corpus_of("Fan", "Fan", "Fan"), 2)
    index.put_titles(positions(0, 1), vectors((1, 0), (0.6, 0.8)))
    index.forget_title(0)
    assert index.cosines(QUERY).best.tolist() == near([0.6, 0.6, 0.6])
    assert index.waiting.tolist() == [0, 2]
    assert len(index) == 1


def test_a_guide_that_is_gone_waits_for_nothing_and_lends_nothing() -> None:
    corpus = corpus_of("Fan", "Fan", "Fan")
    index = Vectors(corpus, 2)
    index.put_titles(positions(0, 1), vectors((1, 0), (0.6, 0.8)))
    index.forget_title(0)
    corpus.remove(0)
    assert index.cosines(QUERY).best[1:].tolist() == near([0.6, 0.6])
    assert index.waiting.tolist() == [2]
    assert not index.waits(0)
    assert len(index) == 1


def test_vectors_grow_with_the_corpus_beyond_their_room(corpus: Corpus, index: Vectors) -> None:
    index.put_titles(positions(0, 3), vectors((1, 0), (0.6, 0.8)))
    for number in range(5, 3_000):
        corpus.put(listing(number))
        index.fit()
    assert index.titles.shape == (len(corpus), 2)
    index.put_titles(positions(len(corpus) - 1), vectors((0.8, 0.6)))
    best = index.cosines(QUERY).best
    assert best[[0, 3, -1]].tolist() == near([1, 0.6, 0.8])
    assert np.count_nonzero(best) == 3


@pytest.mark.parametrize("element", [np.float16, np.float32])
def test_vectors_that_were_kept_are_those_of_the_first_guides(element: type, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(vectors_module, "ELEMENT", element)
    corpus = corpus_of("", "", "")
    titles: Column[Any] = Column(vectors((1, 0), (0.6, 0.8)).astype(element))
    index = Vectors(corpus, 2, titles)
    assert index.waiting.tolist() == [2]
    index.put_titles(positions(2), vectors((0.8, 0.6)))
    assert index.cosines(QUERY).best.tolist() == near([1, 0.6, 0.8])


def test_a_guide_that_was_gone_when_vectors_were_kept_lends_nothing_and_waits_when_it_is_there_again() -> None:
    corpus = corpus_of("Fan", "Fan")
    corpus.remove(1)
    index = Vectors(corpus, 2, Column(vectors((1, 0), (0, 0)).astype(vectors_module.ELEMENT)))
    assert len(index) == 1
    corpus.put(listing(3, "Fan"))
    index.fit()
    assert index.cosines(QUERY).best[[0, 2]].tolist() == near([1, 1])
    corpus.put(listing(2, "Fan"))
    assert index.waiting.tolist() == [1, 2]
    assert index.cosines(QUERY).best.tolist() == near([1, 1, 1])


@pytest.mark.parametrize("element", [np.float16, np.float32])
def test_a_large_catalog_is_searched_exactly(element: type, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(vectors_module, "ELEMENT", element)
    count = vectors_module._WORTH_TWO_THREADS + 1
    index = Vectors(corpus_of(*[""] * count), 384)
    matrix = np.random.default_rng(1).standard_normal((count, 384)).astype(np.float32)
    matrix /= np.linalg.norm(matrix, axis=1, keepdims=True)
    index.put_titles(np.arange(count), matrix)
    assert index.titles.dtype == element
    assert index.cosines(matrix[7]).best == pytest.approx(matrix @ matrix[7], abs=0.001)
    some = np.arange(0, count, 3)
    assert index.cosines(matrix[7], some).best == pytest.approx(matrix[some] @ matrix[7], abs=0.001)


@pytest.mark.parametrize("damage", [np.nan, np.inf, -np.inf])
def test_a_damaged_vector_is_none(index: Vectors, damage: float) -> None:
    index.put_titles(positions(0, 1, 2), vectors((damage, 0), (0.6, 0.8), (0, 1)))
    index.learn([KnownSymptom(1, 3, "hums"), KnownSymptom(2, 4, "rattles")], vectors((damage, 0), (damage, 1)))
    for cosines in (index.cosines(QUERY), index.cosines(QUERY, positions(0, 1, 2, 3))):
        assert cosines.best.tolist() == near([0, 0.6, 0, 0])
        assert cosines.known.tolist() == [False, True, True, False]
        assert cosines.symptom_of == {}
