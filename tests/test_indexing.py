"""Embedding what waits: in a useful order, each text once, and to an end whatever the catalog is like."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from dataclasses import replace

import numpy as np
import numpy.typing as npt
import pytest

from benchlight import indexing
from benchlight.catalog import Catalog
from benchlight.indexing import Indexer
from benchlight.live_index import LiveIndex
from benchlight.records import IndexReport, Job, Outcome, never
from benchlight.work import Progress, finish
from tests.helpers import BENCH, FakeEncoder, guide

Embed = Callable[..., IndexReport]


@pytest.fixture
def live(catalog: Catalog) -> Iterator[LiveIndex]:
    with closing(LiveIndex(catalog)) as live:
        yield live


@pytest.fixture
def embed(catalog: Catalog, live: LiveIndex, encoder: FakeEncoder) -> Iterator[Embed]:
    """Embeds what waits."""
    with closing(Indexer(catalog.embeddings)) as indexer:

        def run(
            encoder: FakeEncoder = encoder, batch: int = 100, told: Callable[[Progress], object] = lambda told: None
        ) -> IndexReport:
            encoder.encoded.clear()
            return finish(indexer.run(live, encoder, batch, never), told)

        yield run


def test_equal_texts_are_encoded_once(catalog: Catalog, embed: Embed, encoder: FakeEncoder, live: LiveIndex) -> None:
    catalog.guides.upsert([guide(1, "Same"), guide(2, "Same"), guide(3, "Other")])
    catalog.jobs.record(Job("Same", "test:3", Outcome.FIXED))
    assert embed() == IndexReport(2, 0)
    assert sorted(encoder.encoded) == ["Other", "Same"]
    vectors = live.search_index(encoder).vectors
    assert vectors is not None
    assert len(vectors) == 3
    assert embed() == IndexReport(0, 0)


def test_known_symptoms_come_before_titles(catalog: Catalog, embed: Embed, encoder: FakeEncoder) -> None:
    catalog.guides.upsert(BENCH)
    catalog.jobs.record(Job("dies at once", "test:1", Outcome.FIXED))
    assert embed(batch=3).embedded == len(BENCH) + 1
    assert "dies at once" in encoder.encoded[:3]


def test_no_more_texts_at_a_time_than_asked_for(
    catalog: Catalog, embed: Embed, encoder: FakeEncoder, monkeypatch: pytest.MonkeyPatch
) -> None:
    catalog.guides.upsert(BENCH)
    batches: list[int] = []
    encode = encoder.encode

    def count(texts: Sequence[str]) -> npt.NDArray[np.float32]:
        batches.append(len(texts))
        return encode(texts)

    monkeypatch.setattr(encoder, "encode", count)
    told: list[Progress] = []
    embed(batch=4, told=told.append)
    assert batches == [4, 2]
    assert told == [Progress(4, 6), Progress(6, 6)]


def test_each_part_of_each_kind_of_device_has_its_turn_first(
    catalog: Catalog, embed: Embed, encoder: FakeEncoder, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(indexing, "_TITLES_A_LOOK", 3)
    batteries = [guide(number, f"Laptop {number} Battery", part="Battery", categories=("laptop",)) for number in (1, 2)]
    others = [
        guide(3, "Laptop 1 Fan", part="Fan", categories=("laptop", "IBM")),
        guide(4, "Phone Battery", part="battery", categories=("phone",)),
        guide(5, "Laptop 5 Fan", part="fan", categories=("laptop",)),
    ]
    catalog.guides.upsert([*batteries, *others])
    embed(batch=3)
    first = set(encoder.encoded[:3])
    assert "Phone Battery" in first
    assert len(first & {"Laptop 1 Battery", "Laptop 2 Battery"}) == 1
    assert len(first & {"Laptop 1 Fan", "Laptop 5 Fan"}) == 1


def test_each_model_has_its_own_vectors_and_switching_back_costs_nothing(catalog: Catalog, embed: Embed) -> None:
    catalog.guides.upsert(BENCH)
    one, two = FakeEncoder("one"), FakeEncoder("two", dimensions=32)
    assert [embed(encoder).embedded for encoder in (one, two, one, two)] == [6, 6, 0, 0]


def test_a_retitled_guide_is_embedded_again_and_its_old_title_is_not(
    catalog: Catalog, embed: Embed, encoder: FakeEncoder
) -> None:
    catalog.guides.upsert(BENCH)
    embed()
    catalog.guides.upsert([replace(BENCH[0], title="New title")])
    embed()
    assert encoder.encoded == ["New title"]
    catalog.guides.upsert([BENCH[0]])
    assert embed() == IndexReport(0, 0)


def test_a_change_beside_the_title_costs_nothing(catalog: Catalog, embed: Embed) -> None:
    catalog.guides.upsert(BENCH)
    embed()
    catalog.guides.upsert([replace(BENCH[0], summary="New summary", device="Renamed")])
    assert embed() == IndexReport(0, 0)


def test_titles_of_like_length_are_encoded_together(catalog: Catalog, embed: Embed, encoder: FakeEncoder) -> None:
    catalog.guides.upsert([guide(number, "Fan" * (1 + number * 7 % 20)) for number in range(20)])
    embed(batch=4)
    lengths = [len(text) for text in encoder.encoded]
    assert lengths == sorted(lengths, reverse=True)


def test_what_comes_while_texts_are_embedded_is_embedded_too(
    catalog: Catalog, embed: Embed, encoder: FakeEncoder
) -> None:
    catalog.guides.upsert(BENCH)

    def comes(told: Progress) -> None:
        if told.done < 3:
            catalog.guides.upsert([guide(7, "Magnetron Replacement"), replace(BENCH[1], title="Retitled")])
            catalog.jobs.record(Job("goes bzzt", "test:3", Outcome.FIXED))
            with catalog._db.atomic():
                catalog._db.execute("DELETE FROM guides WHERE key = 'test:6'")

    report = embed(batch=2, told=comes)
    assert report.waiting == 0
    assert {"Magnetron Replacement", "Retitled", "goes bzzt"} <= set(encoder.encoded)


def test_what_takes_the_number_of_a_symptom_on_its_way_does_not_get_its_vector(
    catalog: Catalog, embed: Embed, encoder: FakeEncoder
) -> None:
    catalog.guides.upsert(BENCH)
    catalog.jobs.record(Job("dies at once", "test:1", Outcome.FIXED))
    mistaken = catalog.jobs.record(Job("goes bzzt", "test:3", Outcome.FIXED))

    def comes(told: Progress) -> None:
        if told.done == 1:
            catalog.jobs.remove(mistaken)
            catalog.jobs.record(Job("all dark", "test:2", Outcome.FIXED))

    assert embed(batch=1, told=comes).waiting == 0
    assert "all dark" in encoder.encoded


def test_indexing_ends_where_a_guide_with_known_symptoms_cannot_be_read(catalog: Catalog, embed: Embed) -> None:
    catalog.guides.upsert(BENCH)
    catalog.jobs.record(Job("goes bzzt", "test:2", Outcome.FIXED))
    catalog._db.execute("UPDATE guides SET categories = '[' WHERE key = 'test:2'")
    assert embed() == IndexReport(len(BENCH) - 1, 0)


def test_what_is_indexed_is_kept(catalog: Catalog, embed: Embed) -> None:
    catalog.guides.upsert(BENCH)
    embed()
    for kind in ("index", "vectors"):
        assert catalog.side_file(kind).path.exists()
