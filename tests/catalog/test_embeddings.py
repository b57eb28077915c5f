"""The embedding cache: nothing is encoded twice, and a vector comes back as it went in."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np
import numpy.typing as npt
import pytest

from benchlight.catalog import Catalog
from benchlight.catalog.guide_rows import text_hash
from benchlight.records import Guide, Job, Outcome
from tests.helpers import BENCH, guide, number_of


def embed(catalog: Catalog, fingerprint: str, texts: Sequence[str], axis: int = 0) -> None:
    """Stores vectors along the axis for the texts."""
    catalog.embeddings.store(fingerprint, [text_hash(text) for text in texts], pointing(axis, len(texts)))


def embed_titles(catalog: Catalog, fingerprint: str, guides: Sequence[Guide] = BENCH, axis: int = 0) -> None:
    embed(catalog, fingerprint, [each.title for each in guides], axis)


def pointing(axis: int, count: int = 1) -> npt.NDArray[np.float32]:
    """So many times the unit vector of three dimensions along the axis."""
    return np.tile(np.eye(3, dtype=np.float32)[axis], (count, 1))


def axes(catalog: Catalog, fingerprint: str, ids: Sequence[int] | None = None) -> dict[int, int]:
    """Where the title vectors of guides point."""
    titles = catalog.embeddings.titles(fingerprint, 3, ids)
    return dict(zip(titles.guide_ids.tolist(), titles.vectors.argmax(axis=1).tolist(), strict=True))


def test_equal_titles_share_a_vector(catalog: Catalog) -> None:
    catalog.guides.upsert([guide(1, "Same"), guide(2, "Same"), guide(3, "Other")])
    embed(catalog, "a", ["Same"], 1)
    assert axes(catalog, "a") == {1: 1, 2: 1}
    embed(catalog, "a", ["Other"], 2)
    titles = catalog.embeddings.titles("a", 3)
    assert titles.ids.tolist() == titles.guide_ids.tolist() == [1, 2, 3]
    assert titles.vectors.argmax(axis=1).tolist() == [1, 1, 2]


def test_known_symptoms_have_a_vector_too(catalog: Catalog) -> None:
    catalog.guides.upsert(BENCH)
    number = number_of(catalog, "test:3")
    for text in ("noisy", "dies at once", "hums"):
        catalog.jobs.record(Job(text, "test:3", Outcome.FIXED))
    noisy, dies, _ = catalog.jobs.known_symptoms()
    embed(catalog, "a", ["dies at once", "noisy"], 1)
    known = catalog.embeddings.symptoms("a", 3)
    assert (known.ids.tolist(), known.guide_ids.tolist()) == ([noisy.id, dies.id], [number, number])
    assert known.texts == ("noisy", "dies at once")
    assert catalog.embeddings.symptoms("a", 3, [dies.id, 99]).texts == ("dies at once",)
    assert catalog.embeddings.titles("a", 3).texts == ()


def test_some_titles_alone_by_guide(catalog: Catalog) -> None:
    catalog.guides.upsert(BENCH)
    embed_titles(catalog, "a", BENCH[:4], 2)
    assert axes(catalog, "a", [6, 3, 1, 99]) == {1: 2, 3: 2}
    assert axes(catalog, "a", []) == {}


def test_each_model_has_its_own_vectors(catalog: Catalog) -> None:
    catalog.guides.upsert(BENCH)
    embed_titles(catalog, "a", axis=1)
    assert axes(catalog, "b") == {}
    embed_titles(catalog, "b", axis=2)
    assert set(axes(catalog, "a").values()) == {1}
    assert set(axes(catalog, "b").values()) == {2}


def test_a_retitled_guide_waits_again_and_its_old_title_does_not(catalog: Catalog) -> None:
    catalog.guides.upsert(BENCH)
    embed_titles(catalog, "a")
    catalog.guides.upsert([replace(BENCH[0], title="New title")])
    assert sorted(axes(catalog, "a")) == [2, 3, 4, 5, 6]
    catalog.guides.upsert([BENCH[0]])
    assert sorted(axes(catalog, "a")) == [1, 2, 3, 4, 5, 6]


def test_a_change_beside_the_title_costs_nothing(catalog: Catalog) -> None:
    catalog.guides.upsert(BENCH)
    embed_titles(catalog, "a")
    catalog.guides.upsert([replace(BENCH[0], summary="New summary", device="Renamed")])
    assert len(axes(catalog, "a")) == len(BENCH)


def test_vectors_come_back_to_half_precision(catalog: Catalog) -> None:
    catalog.guides.upsert(BENCH)
    vectors = np.random.default_rng(1).standard_normal((len(BENCH), 384)).astype(np.float32)
    vectors /= np.linalg.norm(vectors, axis=1, keepdims=True)
    catalog.embeddings.store("a", [text_hash(each.title) for each in BENCH], vectors)
    loaded = catalog.embeddings.titles("a", 384)
    assert loaded.vectors.dtype == np.float16
    keys = {listing.id: listing.key for listing in catalog.guides.listings()}
    by_key = {keys[int(id_)]: vector for id_, vector in zip(loaded.guide_ids, loaded.vectors, strict=True)}
    for each, vector in zip(BENCH, vectors, strict=True):
        assert by_key[each.key] @ vector == pytest.approx(1, abs=1e-4)


def test_a_vector_may_be_replaced(catalog: Catalog) -> None:
    catalog.guides.upsert(BENCH[:1])
    for axis in (1, 2):
        embed_titles(catalog, "a", BENCH[:1], axis)
    assert axes(catalog, "a") == {1: 2}


def test_a_model_that_never_embedded_has_no_vectors(catalog: Catalog) -> None:
    catalog.guides.upsert(BENCH)
    for loaded in (catalog.embeddings.titles("a", 384), catalog.embeddings.symptoms("a", 384)):
        assert loaded.vectors.shape == (0, 384)
        assert loaded.ids.shape == loaded.guide_ids.shape == (0,)


def test_what_is_no_vector_is_left_out_and_noted(catalog: Catalog) -> None:
    catalog.guides.upsert(BENCH)
    embed_titles(catalog, "a")
    for guide_, damage in zip(BENCH, ("x'00'", "zeroblob(6)", "x'007e007e007e'", "NULL", "'text'"), strict=False):
        if damage != "NULL":
            catalog._db.execute(
                f"UPDATE embeddings SET vector = {damage} WHERE text_hash = ?", [text_hash(guide_.title)]
            )
    assert sorted(axes(catalog, "a")) == [4, 6]
    assert "unusable vectors of titles: 4" in str(catalog.damage)
    catalog._db.execute("DELETE FROM embeddings")
    embed_titles(catalog, "a")
    assert axes(catalog, "a", [1]) == {1: 0}
    assert str(catalog.damage), "one guide does not tell that all are whole"
    assert len(axes(catalog, "a")) == len(BENCH)
    assert str(catalog.damage) == ""


# What was stored lately


def stored_since(catalog: Catalog, number: int, fingerprint: str = "a") -> tuple[list[int], list[int]]:
    guides, symptoms = catalog.embeddings.stored_since(fingerprint, number, catalog.embeddings.newest())
    return sorted(guides), sorted(symptoms)


def test_whose_vectors_were_stored_lately(catalog: Catalog) -> None:
    assert catalog.embeddings.newest() == 0
    catalog.guides.upsert([*BENCH, guide(7, BENCH[0].title)])
    catalog.jobs.record(Job("dies at once", "test:3", Outcome.FIXED))
    (symptom,) = catalog.jobs.known_symptoms()
    embed_titles(catalog, "a", BENCH[1:3])
    before = catalog.embeddings.newest()
    assert stored_since(catalog, 0) == ([2, 3], [])
    assert stored_since(catalog, before) == ([], [])
    embed(catalog, "a", [BENCH[0].title, "dies at once", "a text of nobody"])
    embed_titles(catalog, "b", BENCH[3:])
    assert stored_since(catalog, before) == ([1, 7], [symptom.id])
    assert stored_since(catalog, before, "b") == ([4, 5, 6], [])
    assert catalog.embeddings.stored_since("a", before, before + 1) == ([1, 7], [])
    assert stored_since(catalog, before, "never seen") == ([], [])


@pytest.mark.parametrize("title", [BENCH[0].title, BENCH[-1].title], ids=["the first", "the last"])
def test_a_vector_that_was_replaced_counts_as_stored_lately(catalog: Catalog, title: str) -> None:
    catalog.guides.upsert(BENCH)
    embed_titles(catalog, "a")
    before = catalog.embeddings.newest()
    embed(catalog, "a", [title], 1)
    number = next(listing.id for listing in catalog.guides.listings() if listing.title == title)
    assert stored_since(catalog, before) == ([number], [])
