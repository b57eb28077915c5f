"""Guides, devices, words, symptoms and vectors that learn together."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
import pytest

from benchlight.index.search_index import SearchIndex
from benchlight.index.vectors import Vectors
from benchlight.records import KnownSymptom, Listing
from benchlight.words import words
from tests.helpers import BENCH

LISTINGS = tuple(
    Listing(number, each.key, each.title, each.device, each.part, each.family, each.categories)
    for number, each in enumerate(BENCH, start=1)
)


def text_of(listing: Listing, summary: str = "") -> str:
    return " ".join((listing.title, listing.device, listing.part, *listing.categories, summary))


def made_of(*listings: Listing) -> SearchIndex:
    held = [set(words(text_of(listing))) for listing in listings]
    return SearchIndex.of_listings(listings, {word: sum(word in one for one in held) for word in set().union(*held)})


def axis(*numbers: int) -> npt.NDArray[np.float32]:
    """Unit vectors of three dimensions along these axes."""
    return np.eye(3, dtype=np.float32)[list(numbers)]


def ids(*numbers: int) -> npt.NDArray[np.int64]:
    return np.array(numbers, dtype=np.int64)


@pytest.fixture
def index() -> SearchIndex:
    """The `BENCH` guides with the numbers 1 to 6."""
    return made_of(*LISTINGS)


@pytest.fixture
def embedded(index: SearchIndex) -> SearchIndex:
    """The same, with vectors of the titles of 1 to 3."""
    index.vectors = Vectors(index.corpus, 3)
    index.embed(ids(1, 2, 3), axis(0, 1, 2))
    return index


def test_a_new_guide_is_known_by_its_words_and_its_device(index: SearchIndex) -> None:
    assert "teapot" not in index.devices
    new = Listing(7, "test:7", "Teapot Lid Replacement", "Aachen Teapot", "Lid", "", ("kitchen",))
    assert index.put(new, text_of(new, summary="steaming"))
    assert index.corpus.listings == [*LISTINGS, new]
    assert [index.vocabulary.count(word) for word in ("teapot", "steaming", "replacement")] == [1, 1, 7]
    assert index.devices.count == 4
    assert index.devices.holders("teapot").tolist() == [index.corpus.devices.find("Aachen Teapot")]
    assert index.changed == {6}


def test_a_changed_guide_is_known_by_its_new_words_alone(index: SearchIndex) -> None:
    changed = LISTINGS[5]._replace(title="Kranzle 120 Hose", device="Kranzle 120", part="Hose")
    assert index.put(changed, text_of(changed))
    assert [index.vocabulary.count(word) for word in ("karcher", "pump", "hose", "tool")] == [0, 0, 1, 1]
    assert "p769" not in index.devices
    assert "kranzle" in index.devices
    assert index.changed == {5}


def test_a_removed_guide_takes_its_words_and_its_device_along(index: SearchIndex) -> None:
    assert "karcher" in index.devices
    index.remove(6)
    assert index.corpus.listings == [*LISTINGS[:5]]
    assert "pump" not in index.vocabulary
    assert index.vocabulary.count("replacement") == 5
    assert "karcher" not in index.devices
    assert index.devices.count == 2
    index.remove(6)
    index.remove(99)
    assert index.vocabulary.count("replacement") == 5


def test_a_number_that_is_given_again_is_of_the_new_guide(embedded: SearchIndex) -> None:
    embedded.embed(ids(6), axis(1))
    embedded.remove(6)
    new = LISTINGS[5]._replace(key="test:7", title="Kranzle 120 Hose")
    assert embedded.put(new, text_of(new))
    assert embedded.corpus.listing(5) == new
    assert embedded.vectors is not None
    assert embedded.vectors.waits(5)
    assert embedded.vectors.cosines(axis(1)[0]).best[5] == 0


def test_what_cannot_have_been_given_to_a_new_guide_is_refused_and_changes_nothing() -> None:
    index = made_of(LISTINGS[0], LISTINGS[2])
    assert not index.put(LISTINGS[1], "screen words")
    assert index.corpus.listings == [LISTINGS[0], LISTINGS[2]]
    assert "screen" not in index.vocabulary
    assert index.changed == set()


def test_a_word_of_parts_tells_little_of_a_device_from_when_there_is_such_a_part(index: SearchIndex) -> None:
    before = index.devices.worth("iphone")
    new = Listing(7, "test:7", "Strange part", "iPhone 12", "iPhone", "", ())
    index.put(new, text_of(new))
    assert index.devices.worth("iphone") < before / 2
    index.remove(7)
    assert index.devices.worth("iphone") == before


# Vectors and symptoms


def test_texts_wait_until_they_are_embedded(index: SearchIndex) -> None:
    index.learn(KnownSymptom(1, 2, "dark"))
    assert index.texts_waiting == 7
    index.vectors = Vectors(index.corpus, 3)
    assert index.texts_waiting == 7
    index.embed(ids(1, 4, 99), axis(0, 0, 0))
    assert index.texts_waiting == 5
    index.embed_symptoms(ids(1, 8), axis(1, 1))
    assert index.texts_waiting == 4
    index.remove(5)
    assert index.texts_waiting == 3


def test_without_vectors_nothing_is_embedded(index: SearchIndex) -> None:
    index.embed(ids(1), axis(0))
    index.learn(KnownSymptom(1, 2, "dark"))
    index.embed_symptoms(ids(1), axis(0))
    index.forget(1)
    assert index.vectors is None
    assert index.texts_waiting == 6


def test_a_guide_that_was_put_waits_for_its_title_again(embedded: SearchIndex) -> None:
    embedded.put(LISTINGS[1]._replace(title="Display"), "Display")
    new = Listing(7, "test:7", "New", "", "", "", ())
    embedded.put(new, "New")
    assert embedded.vectors is not None
    assert embedded.vectors.waiting.tolist() == [1, 3, 4, 5, 6]
    embedded.embed(ids(7), axis(2))
    assert embedded.vectors.cosines(axis(2)[0]).known.tolist() == [True, False, True, False, False, False, True]


def test_a_symptom_is_learnt_embedded_and_forgotten(embedded: SearchIndex) -> None:
    embedded.learn(KnownSymptom(1, 2, "dark"))
    embedded.embed_symptoms(ids(1, 2), axis(0, 0))
    assert embedded.vectors is not None
    assert embedded.vectors.cosines(axis(0)[0]).symptom_of == {1: "dark"}
    embedded.learn(KnownSymptom(1, 3, "noisy"))  # the number was given again
    assert embedded.vectors.cosines(axis(0)[0]).symptom_of == {}
    assert embedded.texts_waiting == 4
    embedded.embed_symptoms(ids(1), axis(0))
    assert embedded.vectors.cosines(axis(0)[0]).symptom_of == {2: "noisy"}
    embedded.forget(1)
    embedded.forget(1)
    assert embedded.symptoms == {}
    assert embedded.vectors.cosines(axis(0)[0]).symptom_of == {}


def test_a_symptom_of_no_guide_waits_for_nothing(embedded: SearchIndex) -> None:
    for symptom in (KnownSymptom(1, 99, "dark"), KnownSymptom(2, 2, "dark"), KnownSymptom(3, 6, "leaks")):
        embedded.learn(symptom)
    embedded.remove(6)
    embedded.embed_symptoms(ids(1, 2, 3), axis(0, 0, 0))
    assert list(embedded.symptoms) == [2]
    assert embedded.texts_waiting == 2
    assert embedded.vectors is not None
    assert embedded.vectors.cosines(axis(0)[0]).symptom_of == {1: "dark"}


# Keeping


def test_an_index_comes_back_from_its_arrays_and_goes_on_learning(index: SearchIndex) -> None:
    new = Listing(7, "test:7", "Teapot Lid Replacement", "Aachen Teapot", "Lid", "", ("kitchen",))
    index.remove(2)
    again = SearchIndex.of_arrays(index.arrays())
    for each in (index, again):
        assert each.put(new, text_of(new, summary="steaming"))
        each.remove(4)
    assert again.corpus.listings == index.corpus.listings
    assert again.changed == {3, 6}
    assert again.devices.totals.tolist() == index.devices.totals.tolist()
    for word in ("teapot", "steaming", "screen", "battery", "replacement"):
        assert again.vocabulary.count(word) == index.vocabulary.count(word)


def test_an_empty_index_comes_back_and_learns() -> None:
    index = SearchIndex.of_arrays(SearchIndex.of_listings([], {}).arrays())
    assert index.devices.count == index.texts_waiting == 0
    for listing in LISTINGS:
        assert index.put(listing, text_of(listing))
    assert index.corpus.listings == [*LISTINGS]
    assert index.devices.count == 3
