"""The embedding cache: nothing is encoded twice, and a vector comes back as it went in."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Callable, Sequence
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import numpy as np
import numpy.typing as npt
import pytest

from benchlight.catalog import Catalog
from benchlight.catalog.guides import text_hash
from benchlight.catalog.side_file import SideFile
from benchlight.records import Guide, Job, Outcome
from tests.helpers import BENCH, guide, number_of


def vector_file(catalog_file: Path) -> Path:
    return SideFile(catalog_file, "vectors").path


def embed_all(catalog: Catalog, fingerprint: str) -> list[str]:
    """Embeds what waits, and says what that was."""
    waiting = catalog.embeddings.waiting(fingerprint, 1000)
    catalog.embeddings.store(fingerprint, [each.hash for each in waiting], pointing(0, len(waiting)))
    return [each.text for each in waiting]


def pointing(axis: int, count: int = 1) -> npt.NDArray[np.float32]:
    """So many times the unit vector of three dimensions along the axis."""
    return np.tile(np.eye(3, dtype=np.float32)[axis], (count, 1))


def hashes(guides: Sequence[Guide]) -> list[bytes]:
    return [text_hash(each.title) for each in guides]


def axes(catalog: Catalog, fingerprint: str) -> list[int]:
    """Where the title vectors point."""
    return list(catalog.embeddings.load_titles(fingerprint, 3).vectors.argmax(axis=1))


def test_equal_texts_are_encoded_once(catalog: Catalog) -> None:
    catalog.guides.upsert([guide(1, "Same"), guide(2, "Same"), guide(3, "Other")])
    assert sorted(each.text for each in catalog.embeddings.waiting("a", 10)) == ["Other", "Same"]
    assert catalog.embeddings.count_waiting("a") == 2
    embed_all(catalog, "a")
    assert catalog.embeddings.count_waiting("a") == 0
    assert catalog.embeddings.count_titles("a") == 3
    assert len(catalog.embeddings.load_titles("a", 3).vectors) == 3


def test_known_symptoms_want_a_vector_too(catalog: Catalog) -> None:
    catalog.guides.upsert(BENCH[:1])
    number = number_of(catalog, "test:1")
    catalog.jobs.record(Job("dies at once", "test:1", Outcome.FIXED))
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
    catalog.embeddings.store("a", hashes(BENCH), vectors)
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
    vectors /= np.linalg.norm(vectors, axis=1, keepdims=True)
    catalog.embeddings.store("a", hashes(BENCH), vectors)
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
    assert catalog.embeddings.load_titles("a", 3).vectors.tolist() == [[1.0, 0.0, 0.0]] * len(BENCH)
    assert vector_file(catalog_file).read_bytes() == whole


def test_the_piece_is_of_one_model_and_of_the_titles_as_they_are(catalog: Catalog) -> None:
    catalog.guides.upsert(BENCH)
    for axis, fingerprint in enumerate(("a", "b")):
        catalog.embeddings.store(fingerprint, hashes(BENCH), pointing(axis, len(BENCH)))
    assert axes(catalog, "a") == [0] * len(BENCH)
    assert axes(catalog, "b") == [1] * len(BENCH)
    assert axes(catalog, "a") == [0] * len(BENCH)
    catalog.guides.upsert([replace(BENCH[0], title="New title")])
    assert len(axes(catalog, "a")) == len(BENCH) - 1
    catalog.embeddings.store("a", [text_hash("New title")], pointing(2))
    assert axes(catalog, "a") == [2] + [0] * (len(BENCH) - 1)


def test_where_the_piece_cannot_be_kept_the_rows_serve(catalog: Catalog, catalog_file: Path) -> None:
    catalog.guides.upsert(BENCH)
    embed_all(catalog, "a")
    vector_file(catalog_file).mkdir()
    for _ in range(2):
        assert len(catalog.embeddings.load_titles("a", 3).vectors) == len(BENCH)
    assert list(catalog_file.parent.glob("*.part")) == []


def test_a_vector_may_be_replaced(catalog: Catalog) -> None:
    catalog.guides.upsert(BENCH[:1])
    for axis in (1, 2):
        catalog.embeddings.store("a", hashes(BENCH[:1]), pointing(axis))
    assert axes(catalog, "a") == [2]


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
    first = {each.text for each in catalog.embeddings.waiting("a", 3)}
    assert "Phone Battery" in first
    assert len(first & {"Laptop 1 Battery", "Laptop 2 Battery"}) == 1
    assert len(first & {"Laptop 1 Fan", "Laptop 5 Fan"}) == 1


@pytest.mark.parametrize(
    "damage",
    [
        lambda whole: whole[:-6] + np.full(3, np.nan, dtype="<f2").tobytes(),
        lambda whole: whole[:-6] + bytes(6),
        lambda whole: whole[:-12] + whole[-6:] + whole[-12:-6],
        lambda whole: whole + b"\0",
        lambda whole: whole[:40] + (2**40).to_bytes(8, "little") + whole[48:],
        lambda whole: whole[:40] + (2**63).to_bytes(8, "little") * 2 + whole[56:],
        lambda whole: whole[:20],
    ],
    ids=["NaN", "zero", "reordered", "longer", "a terabyte", "more than there is", "half a head"],
)
def test_a_piece_that_is_not_as_it_was_written_is_made_anew(
    catalog: Catalog, catalog_file: Path, damage: Callable[[bytes], bytes]
) -> None:
    catalog.guides.upsert(BENCH)
    for axis, key in enumerate(hashes(BENCH)):
        catalog.embeddings.store("a", [key], pointing(axis % 3))
    expected = axes(catalog, "a")
    whole = vector_file(catalog_file).read_bytes()
    vector_file(catalog_file).write_bytes(damage(whole))
    assert axes(catalog, "a") == expected
    assert vector_file(catalog_file).read_bytes() == whole


def test_a_piece_of_another_format_is_made_anew(catalog: Catalog, catalog_file: Path) -> None:
    catalog.guides.upsert(BENCH)
    embed_all(catalog, "a")
    with vector_file(catalog_file).open("wb") as stream:
        np.savez(stream, digest=np.zeros(32, dtype=np.uint8), vectors=np.ones((6, 3)))
    assert axes(catalog, "a") == [0] * len(BENCH)


def test_a_piece_that_another_program_cuts_while_it_is_in_use_stays_in_use(
    catalog: Catalog, catalog_file: Path
) -> None:
    catalog.guides.upsert(BENCH)
    embed_all(catalog, "a")
    catalog.embeddings.load_titles("a", 3)
    vectors = catalog.embeddings.load_titles("a", 3).vectors
    os.truncate(vector_file(catalog_file), 0)  # whoever reads a mapped page of it now is killed
    assert vectors.argmax(axis=1).tolist() == [0] * len(BENCH)
