"""The embedding cache: nothing is encoded twice, and a vector comes back as it went in."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from benchlight.catalog import Catalog
from benchlight.models import Job, Outcome
from tests.helpers import BENCH, guide


def embed_all(catalog: Catalog, fingerprint: str) -> list[str]:
    """Embeds what waits, and says what that was."""
    texts = catalog.embeddings.waiting(fingerprint, 1000)
    catalog.embeddings.store(fingerprint, texts, np.ones((len(texts), 3), dtype=np.float32))
    return texts


def test_equal_texts_are_encoded_once(catalog: Catalog) -> None:
    catalog.guides.upsert([guide(1, "Same"), guide(2, "Same"), guide(3, "Other")])
    assert sorted(catalog.embeddings.waiting("a", 10)) == ["Other", "Same"]
    assert catalog.embeddings.count_waiting("a") == 2
    embed_all(catalog, "a")
    assert catalog.embeddings.count_waiting("a") == 0
    assert catalog.embeddings.count_titles("a") == 3
    assert len(catalog.embeddings.load("a", 3).vectors) == 3


def test_known_symptoms_want_a_vector_too(catalog: Catalog) -> None:
    catalog.guides.upsert(BENCH[:1])
    number = catalog.guides.id_of("test:1")
    catalog.jobs.record(Job("dies at once", "test:1", Outcome.FIXED), number)
    assert sorted(embed_all(catalog, "a")) == [BENCH[0].title, "dies at once"]
    loaded = catalog.embeddings.load("a", 3)
    assert loaded.guide_ids.tolist() == [number, number]
    assert sorted(loaded.symptoms, key=str) == [None, "dies at once"]


def test_no_more_texts_than_asked_for(catalog: Catalog) -> None:
    catalog.guides.upsert(BENCH)
    assert len(catalog.embeddings.waiting("a", 4)) == 4


def test_each_model_has_its_own_vectors_and_switching_back_costs_nothing(catalog: Catalog) -> None:
    catalog.guides.upsert(BENCH)
    embed_all(catalog, "a")
    assert catalog.embeddings.count_waiting("b") == len(BENCH)
    embed_all(catalog, "b")
    assert catalog.embeddings.count_waiting("a") == catalog.embeddings.count_waiting("b") == 0


def test_a_retitled_guide_waits_again_and_its_old_title_does_not(catalog: Catalog) -> None:
    catalog.guides.upsert(BENCH)
    embed_all(catalog, "a")
    catalog.guides.upsert([replace(BENCH[0], title="New title")])
    assert embed_all(catalog, "a") == ["New title"]
    catalog.guides.upsert([BENCH[0]])
    assert catalog.embeddings.count_waiting("a") == 0


def test_a_change_beside_the_title_costs_nothing(catalog: Catalog) -> None:
    catalog.guides.upsert(BENCH)
    embed_all(catalog, "a")
    catalog.guides.upsert([replace(BENCH[0], summary="New summary", device="Renamed")])
    assert catalog.embeddings.count_waiting("a") == 0


def test_vectors_come_back_bit_for_bit(catalog: Catalog) -> None:
    catalog.guides.upsert(BENCH)
    vectors = np.random.default_rng(1).standard_normal((len(BENCH), 384)).astype(np.float32)
    vectors[0, :4] = (1e-38, -0.0, np.pi, 1e-42)
    catalog.embeddings.store("a", [each.title for each in BENCH], vectors)
    loaded = catalog.embeddings.load("a", 384)
    keys = {listing.id: listing.key for listing in catalog.guides.listings()}
    by_key = {keys[int(id_)]: vector for id_, vector in zip(loaded.guide_ids, loaded.vectors, strict=True)}
    for each, vector in zip(BENCH, vectors, strict=True):
        assert by_key[each.key].tobytes() == vector.tobytes()


def test_a_vector_may_be_replaced(catalog: Catalog) -> None:
    catalog.guides.upsert(BENCH[:1])
    for value in (1.0, 2.0):
        catalog.embeddings.store("a", [BENCH[0].title], np.full((1, 2), value, dtype=np.float32))
    assert catalog.embeddings.load("a", 2).vectors.tolist() == [[2.0, 2.0]]


def test_a_model_that_never_embedded_has_no_vectors(catalog: Catalog) -> None:
    catalog.guides.upsert(BENCH)
    loaded = catalog.embeddings.load("a", 384)
    assert loaded.vectors.shape == (0, 384)
    assert loaded.guide_ids.shape == (0,)
    assert catalog.embeddings.count_titles("a") == 0
