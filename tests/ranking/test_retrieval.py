"""Ways to find the guides that are worth ranking."""

from __future__ import annotations

from collections.abc import Collection, Sequence

import numpy as np
import numpy.typing as npt
import pytest

from benchlight.errors import ModelError
from benchlight.index.corpus import Corpus
from benchlight.index.vectors import Vectors
from benchlight.ranking import retrieval
from benchlight.ranking.retrieval import ByMeaning, ByWords, Candidates, Retriever
from benchlight.ranking.text_reader import TextReader
from benchlight.records import KnownSymptom, Listing, never
from tests.helpers import BENCH, FakeEncoder

TEXT = "drains"


@pytest.fixture
def vectors(encoder: FakeEncoder) -> Vectors:
    """Those of the `BENCH` guides; what is encoded later is in the encoder's list alone."""
    corpus = Corpus(
        Listing(number, each.key, each.title, each.device, each.part, each.family, each.categories)
        for number, each in enumerate(BENCH, start=1)
    )
    made = Vectors(corpus, encoder.dimensions)
    made.put_titles(np.arange(len(BENCH)), encoder.encode([each.title for each in BENCH]))
    encoder.encoded.clear()
    return made


def positions(*numbers: int) -> npt.NDArray[np.int64]:
    return np.array(numbers, dtype=np.int64)


def retrieved(retriever: Retriever, *told: int) -> Candidates:
    found = retriever.retrieve(TEXT, TEXT, lambda: positions(*told), never)
    assert found is not None
    return found


def by_nearest(
    encoder: FakeEncoder, vectors: Vectors, nearest: Sequence[int], unknown: Collection[int] = ()
) -> ByMeaning:
    return ByMeaning(TextReader(encoder, None), vectors, lambda query: positions(*nearest), unknown)


def chosen(found: Candidates) -> object:
    assert found.cosines is not None
    if found.positions is None:
        return None
    assert len(found.cosines.best) == len(found.cosines.known) == len(found.positions)
    return found.positions.tolist()


def test_by_words_all_guides_are_candidates() -> None:
    found = retrieved(ByWords(), 1, 4)
    assert found.positions is None
    assert found.cosines is None
    assert found.milliseconds == {}
    assert found.notice == ""


def test_by_meaning_all_are_found(encoder: FakeEncoder, vectors: Vectors) -> None:
    def untold() -> npt.NDArray[np.int64]:
        raise AssertionError("asked in vain")

    found = ByMeaning(TextReader(encoder, None), vectors).retrieve(TEXT, TEXT, untold, never)
    assert found is not None
    assert chosen(found) is None
    assert found.cosines is not None
    assert set(np.argsort(-found.cosines.best)[:2].tolist()) == {0, 3}
    assert found.cosines.best == pytest.approx(
        (vectors.titles.astype(np.float32) @ encoder.encode([TEXT])[0]), abs=0.001
    )
    assert set(found.milliseconds) == {"encode", "search"}


@pytest.fixture
def large(monkeypatch: pytest.MonkeyPatch) -> None:
    """However many are near, not all are compared."""
    monkeypatch.setattr(retrieval, "_MANY", 1)


@pytest.mark.usefixtures("large")
def test_the_nearest_are_found_and_those_that_are_told_and_those_that_have_changed(
    encoder: FakeEncoder, vectors: Vectors
) -> None:
    assert chosen(retrieved(by_nearest(encoder, vectors, [3, 0]))) == [0, 3]
    assert chosen(retrieved(by_nearest(encoder, vectors, [3, 0]), 2, 3)) == [0, 2, 3]
    assert chosen(retrieved(by_nearest(encoder, vectors, [3, 0], {5, 3}), 2)) == [0, 2, 3, 5]
    assert chosen(retrieved(by_nearest(encoder, vectors, []), 4)) == [4]
    assert chosen(retrieved(by_nearest(encoder, vectors, []))) == []


@pytest.mark.usefixtures("large")
def test_the_guides_of_known_symptoms_are_always_compared(encoder: FakeEncoder, vectors: Vectors) -> None:
    symptoms = [KnownSymptom(1, 6, "drains"), KnownSymptom(2, 2, "goes bzzt"), KnownSymptom(3, 6, "hums")]
    vectors.learn(symptoms, encoder.encode([symptom.text for symptom in symptoms]))
    found = retrieved(by_nearest(encoder, vectors, [3, 0]))
    assert chosen(found) == [0, 1, 3, 5]
    assert found.cosines is not None
    assert found.cosines.symptom_of[5] == "drains"
    assert found.cosines.best[3] == pytest.approx(1, abs=0.001)


@pytest.mark.usefixtures("large")
def test_the_nearest_have_the_cosines_that_all_have(encoder: FakeEncoder, vectors: Vectors) -> None:
    exact = retrieved(ByMeaning(TextReader(encoder, None), vectors)).cosines
    near = retrieved(by_nearest(encoder, vectors, [4, 3, 0]), 5).cosines
    assert exact is not None
    assert near is not None
    assert near.best.tolist() == exact.best[[0, 3, 4, 5]].tolist()


def test_where_many_are_near_all_are_compared(
    encoder: FakeEncoder, vectors: Vectors, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(retrieval, "_MANY", 0.5)
    assert chosen(retrieved(by_nearest(encoder, vectors, [3, 0]), 1)) == [0, 1, 3]
    assert chosen(retrieved(by_nearest(encoder, vectors, [3, 0]), 1, 2)) is None


@pytest.mark.parametrize(
    ("error", "said"),
    [
        (ModelError("The model gives no numbers."), "The model failed on this text: The model gives no numbers."),
        (MemoryError("out of memory\nat 0x7f"), "The model failed on this text: out of memory."),
        (RuntimeError(), "The model failed on this text: "),
    ],
)
def test_where_the_model_fails_words_go_on_and_it_is_said(
    encoder: FakeEncoder, vectors: Vectors, monkeypatch: pytest.MonkeyPatch, error: Exception, said: str
) -> None:
    def fail(texts: Sequence[str]) -> npt.NDArray[np.float32]:
        raise error

    monkeypatch.setattr(encoder, "encode", fail)
    found = retrieved(ByMeaning(TextReader(encoder, None), vectors), 2)
    assert found.positions is None
    assert found.cosines is None
    assert found.notice.startswith(said)


def test_what_is_given_up_after_it_was_encoded_is_not_searched(
    encoder: FakeEncoder, vectors: Vectors, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(vectors, "cosines", None)
    told: list[str] = []
    asked: list[int] = []

    def cancelled() -> bool:
        asked.append(len(encoder.encoded))
        return True

    def tell() -> npt.NDArray[np.int64]:
        told.append("asked")
        return positions()

    assert (
        ByMeaning(TextReader(encoder, None), vectors, lambda query: positions(0)).retrieve(TEXT, TEXT, tell, cancelled)
        is None
    )
    assert asked == [1]
    assert told == []
