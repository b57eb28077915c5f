"""The assistant: what both faces can ask of it."""

from __future__ import annotations

import gc
import json
import os
import struct
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import numpy as np
import numpy.typing as npt
import pytest

from benchlight import assistant as assistant_module
from benchlight import resources
from benchlight.assistant import Assistant
from benchlight.catalog import Catalog, compact
from benchlight.errors import CatalogError, CatalogReplacedError, ModelError
from benchlight.index import nearest
from benchlight.live_index import CHANGES_A_LOOK
from benchlight.ranking import retrieval
from benchlight.ranking.encoder import Encoder
from benchlight.ranking.fusion import FusionWeights
from benchlight.ranking.model import ModelSource, RankingModel
from benchlight.records import Guide, Job, ModelState, Outcome, Query
from benchlight.sources import starter as starter_module
from benchlight.understanding.parts import all_parts
from benchlight.work import Progress, finish
from tests.helpers import BENCH, FakeEncoder, guide, hit_of, keys, titles

Open = Callable[..., Assistant]


def fixed(symptoms: str, key: str) -> Job:
    return Job(symptoms, key, Outcome.FIXED)


def loads(monkeypatch: pytest.MonkeyPatch, *encoders: Encoder) -> None:
    """Has `load_model` find these models, one after the other, without torch."""
    models = iter(encoders)
    monkeypatch.setattr(ModelSource, "load", lambda self: RankingModel(next(models)))


def encoder_of(assistant: Assistant) -> Encoder:
    """What ranks by meaning now."""
    assert assistant.model is not None
    return assistant.model.encoder


def semantic(assistant: Assistant, text: str) -> bool:
    """Whether meaning takes part in the ranking of a text."""
    ranking = assistant.rank(Query(text))
    assert ranking is not None
    return ranking.semantic


def write_guides(file: Path, guides: Sequence[Guide]) -> Path:
    file.write_text("".join(json.dumps({"key": each.key, "title": each.title}) + "\n" for each in guides))
    return file


# Starter guides


@pytest.fixture
def starter(monkeypatch: pytest.MonkeyPatch) -> None:
    """Three starter guides instead of thousands."""

    def three() -> Iterator[Guide]:
        return iter([replace(each, key=each.key.replace("test:", "starter:")) for each in BENCH[:3]])

    monkeypatch.setattr(starter_module, "starter_guides", three)


def test_a_ready_made_starter_catalog_is_copied_vectors_and_all(
    assistant: Assistant, encoder: FakeEncoder, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assistant.close()
    ready_made = tmp_path / "starter"
    ready_made.mkdir()
    assistant.catalog_file.rename(ready_made / "catalog.sqlite")
    compact(ready_made / "catalog.sqlite")
    real = resources.folder
    monkeypatch.setattr(resources, "folder", lambda name: ready_made if name == "starter" else real(name))
    with closing(Assistant(tmp_path / "new.sqlite", model=RankingModel(encoder))) as new:
        assert new.add_starter_guides().new == len(BENCH)
        assert new.status().texts_waiting == 0
        assert new.record_outcome(fixed("drains", "test:1"))
        assert new.add_starter_guides().new == 0
    with closing(Assistant(tmp_path / "new.sqlite", model=RankingModel(encoder))) as again:
        assert keys(again.rank(Query("drains")))[0] == "test:1"


@pytest.mark.usefixtures("starter")
def test_starter_guides_come_once(open_assistant: Open) -> None:
    assert open_assistant().add_starter_guides().new == 3
    again = open_assistant()
    assert again.add_starter_guides().new == 0
    assert again.status().guides == 3


@pytest.mark.usefixtures("starter")
def test_starter_guides_do_not_come_to_a_catalog_with_guides_of_its_own(open_assistant: Open) -> None:
    assistant = open_assistant()
    assistant.add_guides(BENCH)
    assert assistant.add_starter_guides().new == 0
    assert assistant.status().guides == len(BENCH)


@pytest.mark.usefixtures("starter")
def test_starter_guides_do_not_come_back_after_they_were_deleted(open_assistant: Open) -> None:
    assistant = open_assistant()
    assistant.add_starter_guides()
    assistant._catalog._db.execute("DELETE FROM guides")
    assert assistant.add_starter_guides().new == 0


STARTER = [replace(each, key=each.key.replace("test:", "starter:")) for each in BENCH]


@pytest.fixture
def ship(monkeypatch: pytest.MonkeyPatch) -> Callable[[str, Sequence[Guide]], None]:
    """Makes this Benchlight one that ships these starter guides."""

    def shipped(edition: str, guides: Sequence[Guide]) -> None:
        monkeypatch.setattr(starter_module, "edition", lambda: edition)
        monkeypatch.setattr(starter_module, "starter_guides", lambda: iter(guides))

    return shipped


Ship = Callable[[str, Sequence[Guide]], None]


def test_a_newer_benchlight_renews_the_starter_guides_that_an_older_one_brought(
    open_assistant: Open, ship: Ship
) -> None:
    ship("first", STARTER[:3])
    assistant = open_assistant()
    assistant.add_starter_guides()
    ship("second", [STARTER[0], replace(STARTER[1], summary="Now told better."), STARTER[3]])
    assert finish(assistant.renewing_starter_guides()) == 3
    assert {each.key for each in STARTER[:4] if assistant.guide(each.key)} == {
        STARTER[0].key, STARTER[1].key, STARTER[3].key
    }  # fmt: skip
    renewed = assistant.guide(STARTER[1].key)
    assert renewed is not None
    assert renewed.summary == "Now told better."
    assert finish(assistant.renewing_starter_guides()) == 0


def test_renewing_starter_guides_leaves_what_the_bench_made_of_them(open_assistant: Open, ship: Ship) -> None:
    ship("first", STARTER[:4])
    assistant = open_assistant()
    assistant.add_starter_guides()
    assistant.save_guide(replace(STARTER[0], summary="Ours."))
    assistant.delete_guides([STARTER[1].key])
    assistant.record_outcome(fixed("drains", STARTER[2].key))
    ship("second", [replace(STARTER[0], tools=("Spudger",)), STARTER[1]])
    finish(assistant.renewing_starter_guides())
    ours = assistant.guide(STARTER[0].key)
    assert ours is not None
    assert (ours.summary, ours.tools) == ("Ours.", ("Spudger",))
    assert assistant.guide(STARTER[1].key) is None
    assert assistant.guide(STARTER[2].key) is not None
    assert assistant.guide(STARTER[3].key) is None


def test_starter_guides_that_were_removed_are_not_renewed(open_assistant: Open, ship: Ship) -> None:
    ship("first", STARTER[:3])
    assistant = open_assistant()
    assistant.add_starter_guides()
    assistant.remove_source("starter")
    ship("second", STARTER)
    assert finish(assistant.renewing_starter_guides()) == 0
    assert assistant.status().guides == 0


def test_a_renewal_that_is_left_begins_anew(open_assistant: Open, ship: Ship, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(assistant_module, "_GUIDES_A_PIECE", 2)
    ship("first", STARTER[:1])
    assistant = open_assistant()
    assistant.add_starter_guides()
    ship("second", STARTER[1:5])
    work = assistant.renewing_starter_guides()
    next(work)
    work.close()
    assert assistant.status().guides == 3
    finish(open_assistant().renewing_starter_guides())
    assert assistant.status().guides == 4
    assert assistant.guide(STARTER[0].key) is None


def test_renewed_starter_guides_have_the_vectors_that_the_installer_brings(
    assistant: Assistant, encoder: FakeEncoder, tmp_path: Path, ship: Ship, monkeypatch: pytest.MonkeyPatch
) -> None:
    assistant.close()
    ready_made = tmp_path / "starter"
    ready_made.mkdir()
    assistant.catalog_file.rename(ready_made / "catalog.sqlite")
    compact(ready_made / "catalog.sqlite")
    real = resources.folder
    with closing(Assistant(tmp_path / "old.sqlite", model=RankingModel(encoder))) as old:
        ship("first", STARTER[:1])
        old.add_starter_guides()
        monkeypatch.setattr(resources, "folder", lambda name: ready_made if name == "starter" else real(name))
        ship("second", STARTER)
        assert finish(old.renewing_starter_guides()) == len(BENCH) - 1
        assert old.status().texts_waiting == 0


# What is learned from outcomes


WASHERS = [
    guide(20 + number, f"Bosch {device} {part} Replacement", f"Bosch {device}", part, categories=("washer", line))
    for number, (device, line, part) in enumerate(
        (device, line, part)
        for device, line in (("WAN1", "Bosch Serie 4"), ("WAN2", "Bosch Serie 4"), ("WAY3", "Bosch Serie 8"))
        for part in ("Drain Pump", "Drive Belt", "Motor", "Door Lock")
    )
]


def test_what_failed_often_is_likelier_on_sisters_and_a_little_on_others(
    open_assistant: Open, encoder: FakeEncoder
) -> None:
    assistant = open_assistant(model=RankingModel(encoder))
    assistant.add_guides(WASHERS)
    assistant.index()

    def place_of_belt(device: str) -> float:
        ranking = assistant.rank(Query(f"Bosch {device} washer hums", diagnosed=True))
        assert ranking is not None
        belt = all_parts().named("washer", "washer-drive-belt")
        return next(each.odds for each in ranking.diagnosis.causes if each.part == belt)

    before = {device: place_of_belt(device) for device in ("WAN2", "WAY3")}
    job_ids = [assistant.record_outcome(fixed(f"stands still {number}", "test:21")) for number in range(6)]
    after = {device: place_of_belt(device) for device in ("WAN2", "WAY3")}
    assert after["WAN2"] > after["WAY3"] > before["WAY3"]
    for job_id in job_ids:
        assistant.undo_outcome(job_id)
    assert place_of_belt("WAN2") == pytest.approx(before["WAN2"])


# Words first, then meaning


def test_words_rank_until_the_model_is_there_and_meaning_afterwards(
    open_assistant: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    loads(monkeypatch, FakeEncoder())
    assistant = open_assistant()
    assistant.add_guides(BENCH)
    by_words = assistant.rank(Query("screen drains"))
    assert by_words is not None
    assert not by_words.semantic
    assert set(keys(by_words)) == {"test:2", "test:5"}

    assistant.load_model()
    loaded = assistant.rank(Query("screen drains"))
    assert loaded is not None
    assert not loaded.semantic  # nothing is embedded yet

    assistant.index()
    by_meaning = assistant.rank(Query("drains"))
    assert by_meaning is not None
    assert by_meaning.semantic
    assert set(keys(by_meaning)[:2]) == {"test:1", "test:4"}


def test_a_first_answer_comes_before_the_catalog_is_read(open_assistant: Open) -> None:
    assistant = open_assistant()
    assert assistant.rank_early(Query("battery")) is None  # an empty catalog
    assistant.add_guides(BENCH)
    early = assistant.rank_early(Query("T480 battery drai"))
    full = assistant.rank(Query("T480 battery drai"))
    assert early is not None
    assert full is not None
    assert not early.semantic
    assert keys(early)[0] == keys(full)[0] == "test:1"
    assert early.device == "Lenovo ThinkPad T480"
    assert assistant.rank_early(Query("battery")) is None  # read by now


@pytest.mark.parametrize("query", [Query("xyzzy"), Query(""), Query("b"), Query("battery", device="iPhone 12")])
def test_what_words_alone_cannot_answer_waits_for_the_catalog(open_assistant: Open, query: Query) -> None:
    assistant = open_assistant()
    assistant.add_guides(BENCH)
    assert assistant.rank_early(query) is None


def test_guides_that_are_not_embedded_yet_are_still_ranked(assistant: Assistant) -> None:
    assistant.add_guides([guide(7, "Sharp Carousel Magnetron Replacement", "Sharp Carousel")])
    ranking = assistant.rank(Query("sharp carousel magnetron"))
    assert keys(ranking)[0] == "test:7"
    assert hit_of(ranking, "test:7").evidence.cosine is None


def test_what_was_prepared_changes_no_answer(open_assistant: Open) -> None:
    open_assistant().add_guides(BENCH)
    prepared, other = open_assistant(), open_assistant()
    prepared.prepare()
    assert prepared.rank_early(Query("drains")) is None, "the catalog is read"
    assert keys(prepared.rank(Query("drains"))) == keys(other.rank(Query("drains")))


def test_a_given_up_query_is_none(assistant: Assistant) -> None:
    assert assistant.rank(Query("drains"), lambda: True) is None


def test_devices_and_categories_for_the_filters(assistant: Assistant) -> None:
    assistant.add_guides([guide(7, "No device")])
    assert assistant.devices() == ["iPhone 12", "Karcher P769", "Lenovo ThinkPad T480"]
    assert assistant.categories() == ["laptop", "phone", "tool", "iPhone"]


def test_a_whole_guide_or_none(assistant: Assistant) -> None:
    assert assistant.guide("test:6") == BENCH[5]
    assert assistant.guide("test:99") is None


def test_opening_the_catalog_holds_no_thread_up_with_garbage(assistant: Assistant) -> None:
    whole: list[int] = []

    def note(phase: str, about: dict[str, int]) -> None:
        if phase == "stop" and about["generation"] == 2:
            whole.append(1)

    assistant.add_guides(list(titles(5_000)))
    gc.collect()
    gc.callbacks.append(note)
    try:
        assistant.corpus()
    finally:
        gc.callbacks.remove(note)
    assert not whole
    assert gc.isenabled()
    assert gc.get_freeze_count()


# Indexing


def test_indexing_tells_its_progress_and_goes_on_after_a_cancel(open_assistant: Open, encoder: FakeEncoder) -> None:
    assistant = open_assistant(model=RankingModel(encoder))
    assistant.add_guides(list(titles(100)))
    told: list[tuple[int, int]] = []
    first = finish(assistant.indexing(lambda: len(told) == 2, batch=10), told.append)
    assert (first.embedded, first.waiting, first.cancelled) == (20, 80, True)
    assert told == [(10, 100), (20, 100)]
    assert assistant.status().embedded == 20

    later = open_assistant(model=RankingModel(encoder))  # as after a crash
    second = later.index()
    assert (second.embedded, second.waiting, second.cancelled) == (80, 0, False)
    assert len(set(encoder.encoded)) == 100
    assert len(encoder.encoded) <= 110  # the batch that was on its way is lost
    assert later.index().embedded == 0


def test_what_a_cancelled_indexing_embedded_ranks_already(open_assistant: Open, encoder: FakeEncoder) -> None:
    assistant = open_assistant(model=RankingModel(encoder))
    assistant.add_guides(list(titles(20)))
    assistant.rank(Query("battery"))
    told: list[int] = []
    finish(assistant.indexing(lambda: bool(told), batch=10), lambda progress: told.append(progress.done))
    ranking = assistant.rank(Query("battery", flat=True))
    assert ranking is not None
    assert ranking.semantic
    assert sum(hit.evidence.cosine is not None for hit in ranking.hits) == 10


class Slow(FakeEncoder):
    """Encodes several texts only when it is let."""

    def __init__(self) -> None:
        super().__init__()
        self.begun, self.let = threading.Event(), threading.Event()

    def encode(self, texts: Sequence[str]) -> npt.NDArray[np.float32]:
        if len(texts) > 1:
            self.begun.set()
            assert self.let.wait(30)
        return super().encode(texts)


def test_a_cancel_waits_for_no_batch_and_loses_none(open_assistant: Open) -> None:
    encoder = Slow()
    assistant = open_assistant(model=RankingModel(encoder))
    assistant.add_guides(list(titles(30)))
    first = finish(assistant.indexing(cancelled=encoder.begun.is_set, batch=20))
    assert (first.embedded, first.waiting, first.cancelled) == (0, 30, True)
    assert assistant.rank(Query("battery")) is not None  # while the batch is still being encoded

    encoder.let.set()
    assert finish(assistant.indexing(batch=20)).embedded == 30
    assert sorted(encoder.encoded) == sorted(each.title for each in titles(30))


def test_an_import_does_not_turn_meaning_off(assistant: Assistant) -> None:
    assistant.rank(Query("drains"))
    assistant.add_guides(list(titles(50)))
    ranking = assistant.rank(Query("drains"))
    assert ranking is not None
    assert ranking.semantic
    assert set(keys(ranking)[:2]) == {"test:1", "test:4"}


def test_indexing_goes_on_where_its_thread_may_not_give_way(
    open_assistant: Open, encoder: FakeEncoder, monkeypatch: pytest.MonkeyPatch
) -> None:
    def forbidden(*_: int) -> None:
        raise PermissionError

    monkeypatch.setattr(os, "setpriority", forbidden, raising=False)
    assistant = open_assistant(model=RankingModel(encoder))
    assistant.add_guides(BENCH)
    assert assistant.index().embedded == len(BENCH)


def _no_memory(texts: Sequence[str]) -> npt.NDArray[np.float32]:
    raise RuntimeError("no memory")


def test_a_batch_that_fails_is_embedded_the_next_time(open_assistant: Open, monkeypatch: pytest.MonkeyPatch) -> None:
    encoder = FakeEncoder()
    assistant = open_assistant(model=RankingModel(encoder))
    assistant.add_guides(BENCH)
    with monkeypatch.context() as broken:
        broken.setattr(encoder, "encode", _no_memory)
        with pytest.raises(RuntimeError, match="no memory"):
            assistant.index()
    assert assistant.index().embedded == len(BENCH)


def test_indexing_without_a_model_says_why(open_assistant: Open) -> None:
    with pytest.raises(ModelError, match="not loaded yet"):
        open_assistant().index()


def test_equal_titles_are_encoded_once(open_assistant: Open, encoder: FakeEncoder) -> None:
    assistant = open_assistant(model=RankingModel(encoder))
    assistant.add_guides([guide(number, "Battery Replacement") for number in range(50)])
    assert assistant.index().embedded == 1
    assert encoder.encoded == ["Battery Replacement"]
    assert assistant.status().embedded == 50


def test_a_very_large_catalog_is_searched_approximately_until_it_changes(
    assistant: Assistant, monkeypatch: pytest.MonkeyPatch
) -> None:
    exact = keys(assistant.rank(Query("drains")))
    assert not assistant.index_nearest()  # six guides
    monkeypatch.setattr(nearest, "WORTH_IT", len(BENCH))
    monkeypatch.setattr(nearest, "_FOUND", 2)
    monkeypatch.setattr(retrieval, "_MANY", 1)
    assert assistant.index_nearest()
    ranking = assistant.rank(Query("drains"))
    assert ranking is not None
    assert keys(ranking)[:2] == exact[:2]
    assert sum(hit.evidence.cosine is not None for hit in ranking.hits) == 2
    named = assistant.rank(Query("Karcher P769 drains"))  # not near, but named
    assert hit_of(named, "test:6").evidence.cosine is not None
    narrowed = assistant.rank(Query("drains", category="phone"))
    assert narrowed is not None
    assert all(hit.evidence.cosine is not None for hit in narrowed.hits)

    assistant.add_guides([guide(7, "Magnetron Replacement", "Sharp Carousel")])
    assistant.index()
    ranking = assistant.rank(Query("drains"))
    assert ranking is not None
    assert all(hit.evidence.cosine is not None for hit in ranking.hits)


def test_a_damaged_index_for_approximate_search_is_passed_over_and_made_again(
    assistant: Assistant, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(nearest, "WORTH_IT", len(BENCH))
    with monkeypatch.context() as broken:
        broken.setattr(nearest, "build", lambda vectors: np.arange(100, dtype=np.uint8))
        assert not assistant.index_nearest()
    ranking = assistant.rank(Query("drains"))
    assert ranking is not None
    assert ranking.semantic
    assert assistant.index_nearest()


def test_without_faiss_a_very_large_catalog_is_searched_exactly(
    assistant: Assistant, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(nearest, "WORTH_IT", len(BENCH))
    monkeypatch.setattr(nearest, "installed", lambda: False)
    assert not assistant.index_nearest()
    assert keys(assistant.rank(Query("drains")))


# Damage, and a catalog that cannot be written


def test_vectors_that_cannot_be_stored_serve_and_are_stored_later(
    assistant: Assistant, encoder: FakeEncoder, open_assistant: Open
) -> None:
    assistant.add_guides(list(titles(300)))
    database = assistant._catalog._db
    database.execute("PRAGMA query_only = ON")  # as for a file that is read-only
    with pytest.raises(CatalogError, match="read-only"):
        assistant.index()
    assert finish(assistant.indexing(keep=False)).waiting == 0
    assert assistant.status().texts_waiting == 0
    ranking = assistant.rank(Query("Gadget 7 drains"))
    assert ranking is not None
    assert all(hit.evidence.cosine is not None for hit in ranking.hits)
    assert finish(assistant.indexing(keep=False)).embedded == 0
    assert open_assistant(model=RankingModel(encoder)).status().texts_waiting == 300

    database.execute("PRAGMA query_only = OFF")
    encoder.encoded.clear()
    assistant.index()
    assert encoder.encoded == []
    assert open_assistant(model=RankingModel(encoder)).status().texts_waiting == 0


@pytest.mark.parametrize(
    ("statement", "embedded"),
    [
        ("UPDATE guides SET title_hash = randomblob(16) WHERE key = 'test:2'", 1),
        ("UPDATE embeddings SET text_hash = randomblob(16) WHERE rowid = 2", 1),
        ("UPDATE known_symptoms SET text_hash = randomblob(16)", 1),
        # A guide that cannot be read is left out.
        ("UPDATE guides SET title = CAST(x'ff' AS TEXT), title_hash = randomblob(16) WHERE key = 'test:2'", 0),
        ("UPDATE guides SET categories = '[', title_hash = randomblob(16) WHERE key = 'test:2'", 0),
    ],
)
def test_indexing_ends_where_a_hash_is_not_its_texts(
    assistant: Assistant, encoder: FakeEncoder, open_assistant: Open, catalog_file: Path, statement: str, embedded: int
) -> None:
    assistant.record_outcome(fixed("goes bzzt", "test:5"))
    assistant._catalog._db.execute("DROP TRIGGER guides_updated")
    assistant._catalog._db.execute(statement)
    encoder.encoded.clear()
    catalog_file.with_name(f"{catalog_file.name}.vectors").unlink()
    later = open_assistant(model=RankingModel(encoder))
    report = later.index()
    assert (report.embedded, report.waiting) == (embedded, 0)
    assert len(encoder.encoded) == embedded
    assert later.index().embedded == 0


def test_indexing_ends_where_the_catalog_keeps_nothing(
    assistant: Assistant, encoder: FakeEncoder, monkeypatch: pytest.MonkeyPatch
) -> None:
    assistant.add_guides(list(titles(10)))
    monkeypatch.setattr(assistant._catalog.embeddings, "store", lambda *_: None)
    report = assistant.index()
    assert (report.embedded, report.waiting) == (10, 0)
    assert assistant.index().embedded == 0


def test_damaged_rows_are_left_out_and_what_is_told_after_them_is_there(
    assistant: Assistant, open_assistant: Open, encoder: FakeEncoder
) -> None:
    assistant._catalog._db.execute("UPDATE guides SET categories = '[x' WHERE key = 'test:2'")
    assistant._catalog._db.execute("UPDATE guides SET steps = '[x' WHERE key = 'test:1'")
    assistant.add_guides([guide(7, "Magnetron Replacement")])
    ranking = assistant.rank(Query("screen"))
    assert "test:2" not in keys(ranking)
    assert "test:5" in keys(ranking)
    assert "1 of 7 guides" in assistant.damage
    assert assistant.status().damage == assistant.damage
    with pytest.raises(CatalogError, match="guide test:1 is damaged"):
        assistant.guide("test:1")
    assistant.record_outcome(fixed("hums", "test:5"))
    assert [job.symptoms for job in open_assistant(model=RankingModel(encoder)).jobs()] == ["hums"]


def test_without_its_index_of_words_a_catalog_is_ranked_by_meaning(assistant: Assistant) -> None:
    assistant._catalog._db.execute("DELETE FROM guides_fts_data")
    assistant._catalog._db.execute("DELETE FROM guides_fts_idx")
    assistant.add_guides([])
    ranking = assistant.rank(Query("drains"))
    assert set(keys(ranking)[:2]) == {"test:1", "test:4"}
    assert "words find less" in assistant.damage


def test_half_a_character_is_no_reason_to_lose_an_outcome(assistant: Assistant) -> None:
    assistant.record_outcome(fixed("goes \ud83d bzzt", "test:5"))
    assert [job.symptoms for job in assistant.jobs()] == ["goes ? bzzt"]
    assert keys(assistant.rank(Query("goes \ud83d bzzt")))[0] == "test:5"


def test_an_outcome_that_is_stored_is_told_even_if_its_vector_cannot_be(
    assistant: Assistant, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise CatalogError("The disk is full.")

    with monkeypatch.context() as broken:
        broken.setattr(assistant._catalog.embeddings, "store", full)
        assistant.record_outcome(fixed("goes bzzt", "test:5"))
    assert [job.symptoms for job in assistant.jobs()] == ["goes bzzt"]
    assert assistant.index().embedded == 1
    assert keys(assistant.rank(Query("goes bzzt")))[0] == "test:5"


# Learning from outcomes


def test_what_fixed_it_before_comes_first_for_the_same_words_at_once(assistant: Assistant) -> None:
    symptoms = "goes bzzt when the lid closes"
    before = keys(assistant.rank(Query(symptoms)))
    assert before[0] != "test:5"
    job = assistant.record_outcome(fixed(symptoms, "test:5"))
    ranking = assistant.rank(Query(symptoms))
    assert keys(ranking)[0] == "test:5"
    why = hit_of(ranking, "test:5").evidence
    assert why.symptom == symptoms
    assert why.cosine == pytest.approx(1, abs=1e-4)

    assistant.undo_outcome(job)
    assert keys(assistant.rank(Query(symptoms))) == before
    assert assistant.jobs() == []


def test_what_was_not_it_after_all_is_forgotten(assistant: Assistant) -> None:
    symptoms = "goes bzzt when the lid closes"
    before = keys(assistant.rank(Query(symptoms)))
    assistant.record_outcome(fixed(symptoms, "test:5"))
    assistant.record_outcome(Job(symptoms, "test:5", Outcome.NOT_IT))
    assert keys(assistant.rank(Query(symptoms))) == before
    assert [job.outcome for job in assistant.jobs()] == [Outcome.NOT_IT]


def test_what_was_not_it_teaches_nothing(assistant: Assistant) -> None:
    before = keys(assistant.rank(Query("goes bzzt")))
    assistant.record_outcome(Job("goes bzzt", "test:5", Outcome.NOT_IT, notes="tried"))
    assert keys(assistant.rank(Query("goes bzzt"))) == before
    assert [(job.outcome, job.notes) for job in assistant.jobs()] == [(Outcome.NOT_IT, "tried")]


def test_an_outcome_without_a_model_is_learnt_by_words_and_by_meaning_once_there_is_one(
    open_assistant: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    loads(monkeypatch, FakeEncoder())
    assistant = open_assistant()
    assistant.add_guides(BENCH)
    assistant.record_outcome(fixed("goes bzzt", "test:5"))
    assert keys(assistant.rank(Query("goes bzzt"))) == ["test:5"]
    assistant.load_model()
    assistant.rank(Query("goes bzzt"))
    assistant.index()
    ranking = assistant.rank(Query("goes bzzt"))
    assert keys(ranking)[0] == "test:5"
    assert hit_of(ranking, "test:5").evidence.symptom == "goes bzzt"


def test_without_a_model_what_fixed_the_same_words_before_comes_first(open_assistant: Open) -> None:
    assistant = open_assistant()
    assistant.add_guides(BENCH)
    symptoms = "screen picture gone after a drop"
    before = keys(assistant.rank(Query(symptoms)))
    other = next(guide.key for guide in BENCH if guide.key not in before[:1])
    assistant.record_outcome(fixed(symptoms, other))
    assert keys(assistant.rank(Query(symptoms)))[0] == other


def test_an_updated_guide_keeps_what_was_learnt(assistant: Assistant) -> None:
    assistant.record_outcome(fixed("goes bzzt", "test:5"))
    assistant.add_guides([replace(BENCH[4], title="iPhone 12 Display Replacement")])
    assert keys(assistant.rank(Query("goes bzzt")))[0] == "test:5"


# Several programs


def test_an_import_of_another_program_becomes_visible(
    assistant: Assistant, open_assistant: Open, encoder: FakeEncoder
) -> None:
    assert "test:7" not in keys(assistant.rank(Query("magnetron")))
    other = open_assistant(model=RankingModel(encoder))
    other.add_guides([guide(7, "Magnetron Replacement", "Sharp Carousel")])
    other.index()
    ranking = assistant.rank(Query("magnetron"))
    assert keys(ranking)[0] == "test:7"
    assert hit_of(ranking, "test:7").evidence.cosine is not None
    assert "Sharp Carousel" in assistant.devices()


# Changing the model


def test_the_old_model_serves_until_the_new_one_has_embedded_everything(
    open_assistant: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    old, new = FakeEncoder("old"), FakeEncoder("new", dimensions=32)
    loads(monkeypatch, old, new)
    assistant = open_assistant()
    assistant.add_guides(BENCH)
    assistant.load_model()
    assistant.index()
    assistant.load_model()
    assert encoder_of(assistant) is old
    assert assistant.status().texts_waiting == len(BENCH)

    told: list[int] = []
    finish(assistant.indexing(lambda: bool(told), batch=2), lambda progress: told.append(progress.done))
    assert encoder_of(assistant) is old
    ranking = assistant.rank(Query("drains"))
    assert ranking is not None
    assert ranking.semantic
    assert set(keys(ranking)[:2]) == {"test:1", "test:4"}

    assistant.index()
    assert encoder_of(assistant) is new
    assert set(keys(assistant.rank(Query("drains")))[:2]) == {"test:1", "test:4"}
    assert new.encoded[-1] == "drains"


class Moved(FakeEncoder):
    """The same model on another processor."""

    processor = "CUDA (Bench GPU)"


def test_the_model_moves_to_an_accelerator_and_its_vectors_stay(assistant: Assistant) -> None:
    assert keys(assistant.rank(Query("drains")))
    moved = Moved()
    assistant.use(RankingModel(moved))
    assert assistant.status().processor == "CUDA (Bench GPU)"
    assert set(keys(assistant.rank(Query("drains")))[:2]) == {"test:1", "test:4"}
    assert moved.encoded == ["drains"]


def test_why_a_model_does_not_run_where_it_was_wanted_is_told(assistant: Assistant) -> None:
    assistant.use(RankingModel(FakeEncoder(), notice="The driver is too old. The model runs on the CPU."))
    status = assistant.status()
    assert status.model is ModelState.READY
    assert status.processor == FakeEncoder.processor
    assert status.reason == "The driver is too old. The model runs on the CPU."


def test_switching_back_costs_nothing(open_assistant: Open, monkeypatch: pytest.MonkeyPatch) -> None:
    first, second, back = FakeEncoder("one"), FakeEncoder("two"), FakeEncoder("one")
    loads(monkeypatch, first, second, back)
    assistant = open_assistant()
    assistant.add_guides(BENCH)
    for _ in range(3):
        assistant.load_model()
        assistant.index()
    assert encoder_of(assistant) is back
    assert back.encoded == []


def test_going_back_before_the_new_model_was_done_keeps_the_old_one(
    open_assistant: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    loads(monkeypatch, FakeEncoder("one"), FakeEncoder("two"), FakeEncoder("one"))
    assistant = open_assistant()
    assistant.add_guides(BENCH)
    assistant.load_model()
    assistant.index()
    assistant.load_model()
    assistant.load_model()
    assistant.index()
    assert encoder_of(assistant).fingerprint == "one"


def test_after_going_back_what_cannot_be_stored_still_serves(open_assistant: Open) -> None:
    assistant = open_assistant(model=RankingModel(FakeEncoder("one")))
    assistant.add_guides(BENCH)
    assistant.use(RankingModel(FakeEncoder("two")))
    assistant.use(RankingModel(FakeEncoder("one")))
    finish(assistant.indexing(keep=False))
    assert keys(assistant.rank(Query("drains")))[0] in {"test:1", "test:4"}


def test_a_new_model_is_still_waited_for_in_a_catalog_that_was_opened_again(open_assistant: Open) -> None:
    new = FakeEncoder("new")
    assistant = open_assistant(model=RankingModel(FakeEncoder("old")))
    assistant.add_guides(BENCH)
    assistant.index()
    assistant.use(RankingModel(new))
    assistant.reopen()
    assert semantic(assistant, "drains")
    finish(assistant.indexing(batch=2), lambda _: semantic(assistant, "drains"))
    assert encoder_of(assistant) is new
    assert len(new.encoded) == len(BENCH)
    open_assistant().add_guides(titles(5_000))  # so many that the index is built anew, which a closed one could not
    assert semantic(assistant, "drains")
    assert len(assistant.corpus().listings) == len(BENCH) + 5_000


def test_a_model_that_is_loaded_while_another_is_indexing_waits_for_its_own_vectors(open_assistant: Open) -> None:
    old, new = FakeEncoder("old"), FakeEncoder("new")
    assistant = open_assistant(model=RankingModel(old))
    assistant.add_guides(BENCH)
    finish(assistant.indexing(batch=2), lambda _: assistant.use(RankingModel(new)))
    assert encoder_of(assistant) is old
    assistant.index()
    assert encoder_of(assistant) is new
    assert len(new.encoded) == len(BENCH)


@pytest.mark.parametrize("content", [None, b"", struct.pack("<Q", 1000) + b"{}"], ids=["missing", "empty", "truncated"])
def test_a_broken_model_says_why_and_words_go_on(open_assistant: Open, tmp_path: Path, content: bytes | None) -> None:
    folder = tmp_path / "model"
    folder.mkdir()
    if content is not None:
        (folder / "model.safetensors").write_bytes(content)
    assistant = open_assistant(ModelSource(folder))
    assistant.add_guides(BENCH)
    with pytest.raises(ModelError, match=str(folder)):
        assistant.load_model()
    status = assistant.status()
    assert status.model is ModelState.FAILED
    assert str(folder) in status.reason
    assert set(keys(assistant.rank(Query("screen")))) == {"test:2", "test:5"}
    with pytest.raises(ModelError, match=str(folder)):
        assistant.index()


def test_a_broken_new_model_leaves_the_old_one_serving(assistant: Assistant, tmp_path: Path) -> None:
    assistant.source = ModelSource(tmp_path / "nowhere")
    with pytest.raises(ModelError):
        assistant.load_model()
    status = assistant.status()
    assert status.model is ModelState.READY
    assert "nowhere" in status.reason
    ranking = assistant.rank(Query("drains"))
    assert ranking is not None
    assert ranking.semantic


# Importing


def test_an_import_reports_what_it_did(open_assistant: Open, tmp_path: Path) -> None:
    assistant = open_assistant()
    first = write_guides(tmp_path / "first.jsonl", BENCH[:3])
    second = write_guides(tmp_path / "second.jsonl", [replace(BENCH[0], title="Changed"), *BENCH[1:5]])
    second.write_text(second.read_text() + "{not json\n")
    (tmp_path / "web.csv").write_text("<feed>not found</feed>")
    empty = tmp_path / "empty"
    empty.mkdir()
    files = [first, tmp_path / "web.csv", second, tmp_path / "missing.csv", empty]
    pieces: list[object] = []
    report = finish(assistant.import_files(files), pieces.append)
    told = [piece for piece in pieces if isinstance(piece, Progress)]
    assert (report.new, report.changed, report.unchanged, report.cancelled) == (5, 1, 2, False)
    assert [(rejection.origin, rejection.place) for rejection in report.rejections] == [(second, "line 6")]
    assert report.rejected == 1
    assert [error.partition(" ")[0] for error in report.errors] == [
        str(empty), str(tmp_path / "web.csv"), str(tmp_path / "missing.csv"),
    ]  # fmt: skip
    size = sum(file.stat().st_size for file in files[:3])
    assert told[-1] == (size, size)
    assert [done for done, _ in told] == sorted(done for done, _ in told)


def test_importing_again_changes_nothing(open_assistant: Open, tmp_path: Path) -> None:
    assistant = open_assistant()
    file = write_guides(tmp_path / "guides.jsonl", BENCH)
    finish(assistant.import_files([file]))
    report = finish(assistant.import_files([file]))
    assert (report.new, report.changed, report.unchanged) == (0, 0, len(BENCH))


def test_a_cancelled_import_keeps_what_it_committed(open_assistant: Open, tmp_path: Path) -> None:
    assistant, other = open_assistant(), open_assistant()
    file = write_guides(tmp_path / "guides.jsonl", list(titles(1500)))
    files = [file, tmp_path / "never reached.csv"]
    report = finish(assistant.import_files(files, lambda: other.status().guides > 0))
    assert report.cancelled
    assert 0 < report.new < 1500
    assert report.rejections == ()
    assert assistant.status().guides == report.new
    assert finish(assistant.import_files([file])).unchanged == report.new


def test_a_full_disk_keeps_the_batches_before_it(open_assistant: Open, tmp_path: Path) -> None:
    assistant = open_assistant()
    assistant._catalog._db.execute("PRAGMA max_page_count = 200")
    file = write_guides(tmp_path / "guides.jsonl", list(titles(5000)))
    with pytest.raises(CatalogError, match="disk is full"):
        finish(assistant.import_files([file]))
    assert 0 < assistant.status().guides < 5000
    assert len(keys(assistant.rank(Query("gadget battery")))) > 0


def test_health_of_a_catalog(assistant: Assistant) -> None:
    assert assistant.catalog_health() == "ok"


def test_a_model_that_cannot_be_loaded_leaves_the_constants_of_the_serving_one(
    assistant: Assistant, tmp_path: Path
) -> None:
    before = assistant.weights
    FusionWeights(device=0.9).save(tmp_path)
    assistant.source = ModelSource(tmp_path)
    with pytest.raises(ModelError):
        assistant.load_model()
    assert assistant.weights == before


def test_the_version_changes_when_the_ranking_has_taken_up_what_another_program_wrote(
    assistant: Assistant, open_assistant: Open
) -> None:
    assistant.corpus()
    before = assistant.version
    assistant.record_outcome(fixed("dead", "test:1"))
    assistant.rank(Query("dead"))
    assert assistant.version == before, "our own writes are no news"
    open_assistant().add_guides([guide(77, "Teapot Lid Replacement", "Aachen Teapot")])
    assistant.rank(Query("dead"))
    assert assistant.version != before
    assert assistant.devices()[0] == "Aachen Teapot"


def test_a_catalog_that_was_replaced_is_ranked_and_written_after_it_was_opened_again(
    assistant: Assistant, catalog_file: Path, tmp_path: Path
) -> None:
    assert keys(assistant.rank(Query("pump")))[0] == "test:6"
    with closing(Catalog(tmp_path / "theirs.sqlite")) as theirs:
        theirs.guides.upsert([guide(9, "Their Pump Replacement", "Kranzle 120")])
    (tmp_path / "theirs.sqlite").replace(catalog_file)
    with pytest.raises(CatalogReplacedError):
        assistant.rank(Query("pump"))
    with pytest.raises(CatalogReplacedError):
        assistant.record_outcome(Job("dies", "test:9", Outcome.FIXED))
    assistant.reopen()
    assert keys(assistant.rank(Query("pump"))) == ["test:9"]
    assistant.index()
    assistant.record_outcome(Job("dies", "test:9", Outcome.FIXED))
    assert keys(assistant.rank(Query("dies")))[0] == "test:9"


def test_a_catalog_that_took_the_place_is_ranked_by_words_until_most_of_it_is_embedded(
    assistant: Assistant, catalog_file: Path, tmp_path: Path
) -> None:
    assert semantic(assistant, "pump")
    with closing(Catalog(tmp_path / "theirs.sqlite")) as theirs:
        theirs.guides.upsert(BENCH)
    (tmp_path / "theirs.sqlite").replace(catalog_file)
    assistant.reopen()
    assert not semantic(assistant, "pump")
    assistant.index()
    assert semantic(assistant, "pump")


def test_the_devices_of_an_import_that_is_taken_back_are_gone_however_many(
    assistant: Assistant, tmp_path: Path
) -> None:
    assistant.add_guides(titles(3_000))
    before = assistant.devices()
    many = [guide(10_000 + number, f"Lid {number}", f"Teapot {number}") for number in range(CHANGES_A_LOOK + 500)]
    rows = ({"key": each.key, "title": each.title, "device": each.device} for each in many)
    file = tmp_path / "teapots.jsonl"
    file.write_text("".join(json.dumps(row) + "\n" for row in rows))
    report = finish(assistant.import_files([file]))
    assert len(assistant.devices()) == len(before) + len(many)
    assistant.take_back_import(report.id)
    assert assistant.devices() == before
