"""The embedding cache: nothing is encoded twice, and a vector comes back as it went in."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from benchlight.catalog import Catalog
from benchlight.catalog.side_file import SideFile
from benchlight.models import Job, Outcome
from tests.helpers import BENCH, guide


def vector_file(catalog_file: Path) -> Path:
    return SideFile(catalog_file, "vectors").path


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
    assert len(catalog.embeddings.load_titles("a", 3).vectors) == 3


def test_known_symptoms_want_a_vector_too(catalog: Catalog) -> None:
    catalog.guides.upsert(BENCH[:1])
    number = catalog.guides.id_of("test:1")
    catalog.jobs.record(Job("dies at once", "test:1", Outcome.FIXED), number)
    assert sorted(embed_all(catalog, "a")) == [BENCH[0].title, "dies at once"]
    titles, symptoms = catalog.embeddings.load_titles("a", 3), catalog.embeddings.load_symptoms("a", 3)
    assert titles.guide_ids.tolist() == symptoms.guide_ids.tolist() == [number]
    assert (titles.symptoms, symptoms.symptoms) == ((None,), ("dies at once",))


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


def test_vectors_come_back_to_half_precision(catalog: Catalog) -> None:
    catalog.guides.upsert(BENCH)
    vectors = np.random.default_rng(1).standard_normal((len(BENCH), 384)).astype(np.float32)
    vectors /= np.linalg.norm(vectors, axis=1, keepdims=True)
    catalog.embeddings.store("a", [each.title for each in BENCH], vectors)
    loaded = catalog.embeddings.load_titles("a", 384)
    assert loaded.vectors.dtype == np.float16
    keys = {listing.id: listing.key for listing in catalog.guides.listings()}
    by_key = {keys[int(id_)]: vector for id_, vector in zip(loaded.guide_ids, loaded.vectors, strict=True)}
    for each, vector in zip(BENCH, vectors, strict=True):
        assert by_key[each.key] @ vector == pytest.approx(1, abs=1e-4)


def test_the_second_reading_is_from_one_piece_and_the_same(
    open_catalog: Callable[[], Catalog], catalog_file: Path
) -> None:
    catalog = open_catalog()
    catalog.guides.upsert(BENCH)
    vectors = np.random.default_rng(1).standard_normal((len(BENCH), 384)).astype(np.float32)
    catalog.embeddings.store("a", [each.title for each in BENCH], vectors)
    first = catalog.embeddings.load_titles("a", 384)
    assert vector_file(catalog_file).is_file()
    # Only the piece can answer now.
    with closing(sqlite3.connect(catalog_file)) as other:
        other.execute("UPDATE embeddings SET vector = zeroblob(2 * 384)")
        other.commit()
    second = open_catalog().embeddings.load_titles("a", 384)
    assert second.vectors.tobytes() == first.vectors.tobytes()
    assert second.guide_ids.tolist() == first.guide_ids.tolist()


@pytest.mark.parametrize("content", [b"", b"no numpy array", None])
def test_a_damaged_piece_is_made_anew(catalog: Catalog, catalog_file: Path, content: bytes | None) -> None:
    catalog.guides.upsert(BENCH)
    embed_all(catalog, "a")
    catalog.embeddings.load_titles("a", 3)
    whole = vector_file(catalog_file).read_bytes()
    vector_file(catalog_file).write_bytes(whole[:-5] if content is None else content)
    assert catalog.embeddings.load_titles("a", 3).vectors.tolist() == [[1.0, 1.0, 1.0]] * len(BENCH)
    assert vector_file(catalog_file).read_bytes() == whole


def test_the_piece_is_of_one_model_and_of_the_titles_as_they_are(catalog: Catalog) -> None:
    catalog.guides.upsert(BENCH)
    titles = [each.title for each in BENCH]
    for number, fingerprint in enumerate(("a", "b"), start=1):
        catalog.embeddings.store(fingerprint, titles, np.full((len(BENCH), 3), number, dtype=np.float32))
    assert catalog.embeddings.load_titles("a", 3).vectors.max() == 1
    assert catalog.embeddings.load_titles("b", 3).vectors.min() == 2
    assert catalog.embeddings.load_titles("a", 3).vectors.max() == 1
    catalog.guides.upsert([replace(BENCH[0], title="New title")])
    assert len(catalog.embeddings.load_titles("a", 3).vectors) == len(BENCH) - 1
    catalog.embeddings.store("a", ["New title"], np.full((1, 3), 5, dtype=np.float32))
    assert catalog.embeddings.load_titles("a", 3).vectors.max(axis=1).tolist() == [5.0] + [1.0] * (len(BENCH) - 1)


def test_where_the_piece_cannot_be_kept_the_rows_serve(catalog: Catalog, catalog_file: Path) -> None:
    catalog.guides.upsert(BENCH)
    embed_all(catalog, "a")
    vector_file(catalog_file).mkdir()
    for _ in range(2):
        assert len(catalog.embeddings.load_titles("a", 3).vectors) == len(BENCH)
    assert list(catalog_file.parent.glob("*.part")) == []


def test_a_vector_may_be_replaced(catalog: Catalog) -> None:
    catalog.guides.upsert(BENCH[:1])
    for value in (1.0, 2.0):
        catalog.embeddings.store("a", [BENCH[0].title], np.full((1, 2), value, dtype=np.float32))
    assert catalog.embeddings.load_titles("a", 2).vectors.tolist() == [[2.0, 2.0]]


def test_a_model_that_never_embedded_has_no_vectors(catalog: Catalog) -> None:
    catalog.guides.upsert(BENCH)
    loaded = catalog.embeddings.load_titles("a", 384)
    assert loaded.vectors.shape == (0, 384)
    assert loaded.guide_ids.shape == (0,)
    assert catalog.embeddings.count_titles("a") == 0


def test_each_part_of_each_kind_of_device_has_its_turn_first(catalog: Catalog) -> None:
    batteries = [guide(number, f"Laptop {number} Battery", part="Battery", categories=("laptop",)) for number in (1, 2)]
    others = [
        guide(3, "Laptop 1 Fan", part="Fan", categories=("laptop", "IBM")),
        guide(4, "Phone Battery", part="battery", categories=("phone",)),
        guide(5, "Laptop 5 Fan", part="fan", categories=("laptop",)),
    ]
    catalog.guides.upsert([*batteries, *others])
    first = set(catalog.embeddings.waiting("a", 3))
    assert "Phone Battery" in first
    assert len(first & {"Laptop 1 Battery", "Laptop 2 Battery"}) == 1
    assert len(first & {"Laptop 1 Fan", "Laptop 5 Fan"}) == 1
