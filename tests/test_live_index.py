"""The index that learnt is the index built anew; and what is kept beside the catalog is that, or is not used."""

from __future__ import annotations

import gc
import random
import shutil
import sqlite3
import threading
import weakref
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import wait
from contextlib import ExitStack, closing
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from benchlight import live_index
from benchlight.catalog import Catalog, schema
from benchlight.catalog.guide_rows import text_hash
from benchlight.catalog.side_file import SideFile
from benchlight.index import nearest
from benchlight.index.search_index import SearchIndex
from benchlight.live_index import LiveIndex
from benchlight.ranking.ranker import Ranker
from benchlight.ranking.retrieval import ByMeaning, ByWords
from benchlight.ranking.text_reader import TextReader
from benchlight.records import Code, Guide, Hit, Job, Outcome, Query, Step
from tests.helpers import BENCH, FakeEncoder, guide

Ranked = list[tuple[str | None, tuple[Hit, ...]]]


class Bench:
    """A program: an open catalog with its index."""

    def __init__(self, file: Path, encoder: FakeEncoder) -> None:
        self.catalog = Catalog(file)
        self.live = LiveIndex(self.catalog)
        self.encoder = encoder

    def close(self) -> None:
        self.live.close()
        self.catalog.close()

    @property
    def index(self) -> SearchIndex:
        """The index with vectors, followed to its end."""
        self.live.search_index(self.encoder)
        return self.live.catch_up()

    def embed(self, *texts: str) -> None:
        """Stores vectors of the texts, or of all that there are."""
        if not texts:
            titles = [listing.title for listing in self.catalog.guides.listings()]
            texts = (*titles, *(symptom.text for symptom in self.catalog.jobs.known_symptoms()))
        if texts:
            self.catalog.embeddings.store(
                self.encoder.fingerprint, list(map(text_hash, texts)), self.encoder.encode(texts)
            )

    def remove(self, key: str) -> None:
        with self.catalog._db.atomic():
            self.catalog._db.execute("DELETE FROM guides WHERE key = ?", [key])

    def ranked(self, queries: Sequence[Query]) -> Ranked:
        """What the queries find, by words and by meaning."""
        return self.ranked_now(self.index, queries)

    def ranked_now(self, index: SearchIndex, queries: Sequence[Query]) -> Ranked:
        """The same of the index as it is."""
        ranker = Ranker(index, self.catalog.full_text, {"ps": "playstation"})
        assert index.vectors is not None
        retrievers = (
            ByWords(),
            ByMeaning(TextReader(self.encoder, None), index.vectors, self.live.nearest(), index.changed),
        )
        found: Ranked = []
        for query in queries:
            for retriever in retrievers:
                ranking = ranker.rank(query, retriever)
                assert ranking is not None
                found.append((ranking.device, ranking.hits))
        return found

    def first(self, text: str) -> str:
        """The title of the best guide by meaning."""
        return self.ranked([Query(text)])[1][1][0].title


@pytest.fixture
def open_bench(catalog_file: Path) -> Iterator[Callable[..., Bench]]:
    """Opens programs on the test's catalog, or on that of another file."""
    with ExitStack() as stack:
        yield lambda file=catalog_file, **model: stack.enter_context(closing(Bench(file, FakeEncoder(**model))))


@pytest.fixture
def bench(open_bench: Callable[..., Bench]) -> Bench:
    """A program with the `BENCH` guides, all embedded."""
    bench = open_bench()
    bench.catalog.guides.upsert(BENCH)
    bench.embed()
    return bench


@pytest.fixture
def only_kept(monkeypatch: pytest.MonkeyPatch) -> Callable[[], None]:
    """From when it is called no index is built anew, and no vectors are read from their table."""

    def forbid() -> None:
        def built(*_: object) -> None:
            raise AssertionError("built anew")

        monkeypatch.setattr(SearchIndex, "of_listings", built)
        monkeypatch.setattr(live_index, "_load_vectors", built)

    return forbid


def side_file(catalog_file: Path, kind: str) -> Path:
    return SideFile(catalog_file, kind).path


QUERIES = [
    Query(text, device, category, limit=limit)
    for text in (
        "t480 drains", "lenovo thinkpad", "batery old", "screen picture dark", "wobbles", "ps3 no power", "noisy fa",
        "goes bzzt", "hums loud", "kettel", "gizmo g7z", "screen kettle", "honda 2000", "wh1000xm4 dead",
        "wh1000 hums", "x", "",
    )
    for device, category, limit in (
        (None, None, 50), (None, None, 3), ("Lenovo ThinkPad T480", None, 50), (None, "laptop", 50), (None, "Sony", 5),
    )
]  # fmt: skip

# The index that learnt


class Shop:
    """Chance things that happen to a catalog."""

    DEVICES = (
        ("Lenovo ThinkPad T480", ("laptop", "Lenovo")), ("Lenovo ThinkPad X240", ("laptop", "Lenovo")),
        ("Sony PlayStation 3", ("console", "Sony")), ("Sony PlayStation 4", ("console", "Sony")),
        ("Gizmo G7Z", ("gadget",)), ("Honda Civic 1998-2002", ("car", "Honda")), ("Kettle", ("kitchen",)), ("", ()),
        ("Screen", ("screen",)), ("Sony WH-1000XM4", ("audio", "Sony")), ("Sony XM-WH 1000XM4", ("audio", "Sony")),
    )  # fmt: skip
    PARTS = ("Battery", "battery", "Screen", "Fan", "Pump", "")
    SUMMARIES = ("", "wobbles when hot", "hums and wobbles", "buzzes")
    SYMPTOMS = ("goes bzzt", "hums loudly at night", "no picture", "drains", "goes bzzt when the lid closes")

    def __init__(self, bench: Bench, seed: int) -> None:
        self.bench = bench
        self.random = random.Random(seed)
        self.jobs: list[int] = []
        # Of each summary one guide stays: what the last of them leaves behind in the vocabulary is known.
        bench.catalog.guides.upsert(
            [guide(1_000 + number, "Spare", summary=summary) for number, summary in enumerate(self.SUMMARIES)]
        )

    def guide(self, number: int) -> Guide:
        choose = self.random.choice
        (device, path), part = choose(self.DEVICES), choose(self.PARTS)
        variant = choose(("", " Repair", " Replacement", f" Version {self.random.randrange(4)}"))
        steps = (Step(choose(("Open it.", "Close it."))),)
        found = guide(
            number, f"{device} {part}{variant}".strip() or "Untitled", device, part, categories=path,
            summary=choose(self.SUMMARIES), steps=steps, symptoms=choose(((), (), self.SYMPTOMS[:1])),
            locale=choose(("en", "en", "de")),
        )  # fmt: skip
        return replace(found, key=f"{choose(('test', 'test', 'other'))}:{number}")

    def keys(self) -> list[str]:
        return [listing.key for listing in self.bench.catalog.guides.listings()]

    def happens(self) -> None:
        bench, what = self.bench, self.random.random()
        if what < 0.35:
            numbers = self.random.sample(range(40), self.random.randint(1, 4))
            bench.catalog.guides.upsert([self.guide(number) for number in numbers])
        elif what < 0.55:
            for key in self.random.sample(range(40), self.random.randint(1, 3)):
                bench.remove(f"test:{key}")
        elif what < 0.75:
            outcome = self.random.choice((Outcome.FIXED, Outcome.FIXED, Outcome.NOT_IT))
            job = Job(self.random.choice(self.SYMPTOMS), self.random.choice(self.keys()), outcome)
            self.jobs.append(bench.catalog.jobs.record(job))
        elif what < 0.8 and self.jobs:
            bench.catalog.jobs.remove(self.jobs.pop(self.random.randrange(len(self.jobs))))
        elif what < 0.95:
            titles = [listing.title for listing in bench.catalog.guides.listings()]
            texts = [*titles, *(symptom.text for symptom in bench.catalog.jobs.known_symptoms())]
            bench.embed(*self.random.sample(texts, len(texts) // 3))
        else:
            bench.embed()


def assert_same(learnt: Bench, anew: Bench) -> None:
    """Both know the same and rank alike."""
    mine, theirs = learnt.index, anew.index
    assert mine.corpus.listings == theirs.corpus.listings
    assert mine.corpus.categories == theirs.corpus.categories
    assert mine.symptoms == theirs.symptoms
    assert mine.texts_waiting == theirs.texts_waiting
    assert mine.vectors is not None
    assert theirs.vectors is not None
    assert len(mine.vectors) == len(theirs.vectors)
    assert mine.vectors.covers_most == theirs.vectors.covers_most
    of_summaries = {word for summary in Shop.SUMMARIES for word in summary.split()}
    for word in {*mine.vocabulary.beginning(""), *theirs.vocabulary.beginning("")}:
        if word in of_summaries:
            assert mine.vocabulary.count(word) >= theirs.vocabulary.count(word) > 0
        else:
            assert mine.vocabulary.count(word) == theirs.vocabulary.count(word), word
    for query, found, expected in zip(
        [query for query in QUERIES for _ in range(2)], learnt.ranked(QUERIES), anew.ranked(QUERIES), strict=True
    ):
        assert found == expected, query


@pytest.mark.parametrize(("seed", "behind"), [(0, 1_000), (1, 1_000), (2, 1_000), (3, 3), (4, 3)])
def test_an_index_that_learnt_is_the_index_that_is_built_anew(
    open_bench: Callable[..., Bench], tmp_path: Path, seed: int, behind: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Where it may not be far `behind`, it is now and then built beside the one that serves."""
    monkeypatch.setattr(live_index, "CHANGES_A_LOOK", behind)
    monkeypatch.setattr(live_index, "_SHARE_BUILT_ANEW", 0)
    learning, others = open_bench(), open_bench()
    shop, theirs = Shop(learning, seed), Shop(others, seed + 100)
    for round_ in range(8):
        for _ in range(6):
            shop.random.choice((shop, shop, theirs)).happens()
            learning.live.search_index(learning.encoder, most=shop.random.choice((1, 3, 1_000)))
        copy = tmp_path / f"copy {round_}.sqlite"
        with closing(sqlite3.connect(copy)) as connection:
            learning.catalog._db.conn.backup(connection)
        anew = open_bench(copy)
        assert not side_file(copy, "index").exists()
        assert_same(learning, anew)


@pytest.mark.parametrize("seed", range(4))
def test_an_index_that_was_kept_and_followed_the_journal_is_the_index_that_is_built_anew(
    open_bench: Callable[..., Bench], tmp_path: Path, seed: int
) -> None:
    writing = open_bench()
    shop = Shop(writing, seed)
    for round_ in range(6):
        for _ in range(shop.random.randint(1, 8)):
            shop.happens()
        copy = tmp_path / f"copy {round_}.sqlite"
        with closing(sqlite3.connect(copy)) as connection:
            writing.catalog._db.conn.backup(connection)
        later = open_bench()
        assert_same(later, open_bench(copy))
        if round_ % 2:
            later.embed()
            assert later.index.texts_waiting == 0
        later.live.keep()
        assert later.live._kept.path.exists()


def test_words_are_learnt_as_they_are_indexed(open_bench: Callable[..., Bench], tmp_path: Path) -> None:
    odd = (
        "Éclairage Kühlschrank", "Straße STRASSE", "ＦＵＬＬ width", "SN-1234-B AB_12 Wi-Fi", "iPhone 6S+ C++",
        "don’t can't", "İstanbul ırmak", "x² Ⅻ", "電池 更换 배터리", "a.b/c 1998–2002", "naïve café",
    )  # fmt: skip
    bench = open_bench()
    bench.catalog.guides.upsert(BENCH)
    before = {word: bench.index.vocabulary.count(word) for word in bench.index.vocabulary.beginning("")}
    bench.catalog.guides.upsert(
        [
            guide(100 + number, text, f"Device {text}", text, categories=(text, "kind"))
            for number, text in enumerate(odd)
        ]
    )
    learnt = {word: bench.index.vocabulary.count(word) for word in bench.index.vocabulary.beginning("")}
    assert learnt == bench.catalog.full_text.vocabulary()
    for number in range(len(odd)):
        bench.remove(f"test:{100 + number}")
    assert {word: bench.index.vocabulary.count(word) for word in bench.index.vocabulary.beginning("")} == before


def test_a_change_is_in_the_next_ranking(bench: Bench) -> None:
    assert bench.first("karcher drains") == BENCH[5].title
    index = bench.index
    changed = replace(BENCH[5], title="Kranzle 120 Hose Replacement", device="Kranzle 120", part="Hose")
    bench.catalog.guides.upsert([changed, guide(7, "Magnetron Replacement", "Sharp Carousel")])
    bench.embed("Magnetron Replacement")
    assert bench.first("kranzle") == "Kranzle 120 Hose Replacement"
    assert bench.first("magnetron") == "Magnetron Replacement"
    bench.remove("test:7")
    assert bench.first("magnetron") != "Magnetron Replacement"
    assert bench.index is index


def test_words_of_former_summaries_alone_are_forgotten_when_there_is_time(bench: Bench) -> None:
    """Until then they would keep a slip from being corrected, and count for too much."""
    bench.catalog.guides.upsert([guide(7, "Phone Battery", summary="battey swells")])
    assert "battey" in bench.index.vocabulary
    bench.catalog.guides.upsert([guide(7, "Phone Battery", summary="swells")])
    bench.live.search_index(bench.encoder)
    assert bench.live.is_behind
    bench.live.go_on()
    assert not bench.live.is_behind
    vocabulary = bench.index.vocabulary
    assert "battey" not in vocabulary
    assert vocabulary.count("swells") == 1
    assert vocabulary.corrected("battey") == "battery"


def test_a_symptom_is_learnt_and_forgotten_at_once(bench: Bench) -> None:
    before = bench.ranked(QUERIES)
    job = bench.catalog.jobs.record(Job("goes bzzt", "test:6", Outcome.FIXED))
    bench.embed("goes bzzt")
    (_, hits) = bench.ranked([Query("goes bzzt")])[1]
    assert (hits[0].key, hits[0].evidence.symptom) == ("test:6", "goes bzzt")
    bench.catalog.jobs.remove(job)
    assert bench.ranked(QUERIES) == before


def test_a_removed_guide_is_never_ranked_and_its_number_may_be_given_again(bench: Bench) -> None:
    bench.catalog.jobs.record(Job("goes bzzt", "test:6", Outcome.FIXED))
    bench.embed()
    assert bench.first("goes bzzt") == BENCH[5].title
    bench.remove("test:6")
    for _, hits in bench.ranked([Query("goes bzzt"), Query("karcher p769 pump"), Query("", category="tool")]):
        assert "test:6" not in [hit.key for hit in hits]
    bench.catalog.guides.upsert([guide(8, "Teapot Lid", "Aachen Teapot")])
    assert bench.index.corpus.listings[-1].id == 6
    assert bench.index.texts_waiting == 1
    (_, hits) = bench.ranked([Query("goes bzzt")])[1]
    assert {hit.evidence.symptom for hit in hits} == {None}


def test_the_shops_codes_are_followed(bench: Bench, open_bench: Callable[..., Bench]) -> None:
    drain = Code("E18", ("washer",), "drain")
    assert not bench.index.codes
    bench.catalog.codes.upsert([drain])
    assert bench.index.codes == (drain,)
    open_bench().catalog.codes.upsert([drain._replace(meaning="coin trap")])
    assert [code.meaning for code in bench.index.codes] == ["coin trap"]
    assert open_bench().index.codes == bench.index.codes


def test_what_was_not_it_is_counted_and_changes_no_guide(bench: Bench) -> None:
    index = bench.index
    index.changed.clear()
    bench.catalog.jobs.record(Job("goes bzzt", "test:5", Outcome.NOT_IT))
    assert bench.index is index
    assert index.changed == set()
    assert [(each.outcome, each.times) for each in index.outcomes] == [(Outcome.NOT_IT, 1)]
    bench.catalog.jobs.remove(bench.catalog.jobs.all()[0].id)
    assert bench.index.outcomes == ()


def test_a_change_of_steps_alone_changes_nothing(bench: Bench) -> None:
    index = bench.index
    index.changed.clear()
    bench.catalog.guides.upsert([replace(BENCH[0], steps=(Step("Undo the screws."),))])
    assert bench.index is index
    assert index.changed == set()


@pytest.mark.parametrize("plainly", [False, True], ids=["with the program", "with plain SQL"])
def test_what_another_program_writes_is_followed(bench: Bench, open_bench: Callable[..., Bench], plainly: bool) -> None:
    theirs, index, version = open_bench(), bench.index, bench.live.version
    if plainly:
        other = theirs.catalog._db
        other.execute("UPDATE guides SET title = 'Tea for two', title_hash = x'00' WHERE key = 'test:1'")
        other.execute("DELETE FROM guides WHERE key = 'test:2'")
    else:
        theirs.catalog.guides.upsert([replace(BENCH[0], title="Tea for two")])
        theirs.remove("test:2")
        theirs.embed()
    listings = {listing.key: listing.title for listing in bench.index.corpus.listings}
    assert bench.index is index
    assert listings["test:1"] == "Tea for two"
    assert "test:2" not in listings
    assert bench.index.texts_waiting == plainly
    assert bench.live.version != version


def test_my_own_writes_are_no_news(bench: Bench) -> None:
    bench.live.search_index()
    version = bench.live.version
    bench.catalog.guides.upsert([guide(7, "Magnetron Replacement")])
    bench.live.search_index()
    assert bench.live.version == version


def test_many_changes_are_followed_piece_by_piece(bench: Bench) -> None:
    bench.live.search_index(bench.encoder)
    bench.catalog.guides.upsert([guide(number, f"Gadget {number} Fan") for number in range(100, 110)])
    bench.embed()
    seen = [len(bench.live.search_index(bench.encoder, most=3).corpus.listings) for _ in range(6)]
    assert seen == [9, 12, 15, 16, 16, 16]
    assert bench.live.search_index(bench.encoder, most=3).texts_waiting == 0


def test_many_vectors_are_followed_piece_by_piece(bench: Bench, open_bench: Callable[..., Bench]) -> None:
    bench.catalog.guides.upsert([guide(number, f"Gadget {number} Fan") for number in range(100, 110)])
    assert bench.index.texts_waiting == 10
    open_bench().embed(*(f"Gadget {number} Fan" for number in range(100, 110)))
    seen = [bench.live.search_index(bench.encoder, most=3).texts_waiting for _ in range(5)]
    assert seen == [7, 4, 1, 0, 0]


def test_another_model_takes_its_own_vectors(bench: Bench) -> None:
    assert bench.index.texts_waiting == 0
    other = FakeEncoder("other", dimensions=32)
    index = bench.live.search_index(other)
    assert index.texts_waiting == len(BENCH)
    assert index.vectors is not None
    assert index.vectors.dimensions == 32
    assert bench.live.search_index(bench.encoder).texts_waiting == 0


def test_a_vector_that_is_stored_again_is_taken_up(bench: Bench) -> None:
    assert bench.first("karcher") == BENCH[5].title
    bench.catalog.embeddings.store(
        bench.encoder.fingerprint, [text_hash(BENCH[5].title)], bench.encoder.encode(["zzz"])
    )
    vectors = bench.index.vectors
    assert vectors is not None
    assert vectors.cosines(bench.encoder.encode(["zzz"])[0]).best[5] == pytest.approx(1, abs=0.001)


# Where the journal cannot be followed


@pytest.fixture
def held(monkeypatch: pytest.MonkeyPatch) -> Iterator[threading.Event]:
    """An index that is built beside another is ready once this is set."""
    ready, read = threading.Event(), live_index._read_anew

    def read_later(*what: Any) -> Any:
        assert ready.wait(30)
        return read(*what)

    monkeypatch.setattr(live_index, "_read_anew", read_later)
    yield ready
    ready.set()


def built(bench: Bench) -> None:
    """Waits for the index that is built beside."""
    assert bench.live._next is not None
    wait([bench.live._next])


@pytest.fixture
def forgetful(monkeypatch: pytest.MonkeyPatch, open_bench: Callable[..., Bench]) -> Bench:
    """As `bench`, in a catalog whose journal keeps twenty changes."""
    monkeypatch.setattr(schema, "_CHANGES_KEPT", 20)
    monkeypatch.setattr(schema, "_CHANGES_A_TRIM", 10)
    bench = open_bench()
    bench.catalog.guides.upsert(BENCH)
    bench.embed()
    return bench


def test_a_journal_that_was_cut_leads_to_an_index_that_is_built_while_the_old_one_serves(
    forgetful: Bench, held: threading.Event
) -> None:
    bench = forgetful
    index = bench.index
    bench.catalog.guides.upsert([guide(number, f"Gadget {number} Fan") for number in range(100, 150)])
    bench.embed()
    for _ in range(3):
        assert bench.live.search_index(bench.encoder) is index
    (_, hits) = bench.ranked_now(index, [Query("drains")])[1]
    assert {hit.key for hit in hits[:2]} == {"test:1", "test:4"}
    bench.catalog.guides.upsert([guide(200, "Later Fan")])
    assert bench.live.search_index(bench.encoder) is index
    held.set()
    built(bench)
    new = bench.live.search_index(bench.encoder)
    assert new is not index
    assert len(new.corpus.listings) == len(BENCH) + 51
    assert new.texts_waiting == 1
    assert bench.index is new
    assert bench.live._next is None


def test_an_index_that_another_has_replaced_leaves_the_memory(bench: Bench) -> None:
    bench.ranked([Query("dies samsung galaxi"), Query("batery dies")])
    old = [weakref.ref(part) for part in (bench.index, bench.index.corpus, bench.index.vocabulary, bench.index.devices)]
    bench.live.forget()
    assert bench.index.corpus.listings
    gc.collect()
    assert not any(part() for part in old)


def test_so_many_changes_that_building_is_quicker_lead_to_that(
    bench: Bench, monkeypatch: pytest.MonkeyPatch, held: threading.Event
) -> None:
    monkeypatch.setattr(live_index, "CHANGES_A_LOOK", 5)
    index = bench.index
    bench.catalog.guides.upsert([guide(number, f"Gadget {number} Fan") for number in range(100, 120)])
    assert bench.live.search_index(bench.encoder, most=5) is index
    held.set()
    new = bench.live.catch_up()
    assert new is not index
    assert len(new.corpus.listings) == len(BENCH) + 20
    assert bench.index is new


def test_where_the_catalog_was_moved_no_new_one_is_begun(
    bench: Bench, catalog_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    index = bench.index
    bench.catalog.guides.upsert([guide(number, f"Gadget {number} Fan") for number in range(100, 120)])
    monkeypatch.setattr(live_index, "CHANGES_A_LOOK", 5)
    catalog_file.rename(catalog_file.with_name("moved.sqlite"))
    for _ in range(2):
        assert bench.live.search_index(bench.encoder, most=5) is index
    assert bench.live._next is None
    assert not catalog_file.exists()


@pytest.mark.parametrize("damage", ["DELETE FROM changes", "DROP TABLE changes", "UPDATE changes SET token = 'x'"])
def test_a_damaged_journal_leads_to_reading_anew_once(bench: Bench, damage: str) -> None:
    index = bench.index
    bench.catalog._db.execute(damage)
    if "changes" not in bench.catalog._db.table_names():  # else nothing can be written
        for trigger in ("guides_insert_noted", "guides_update_noted", "guides_delete_noted"):
            bench.catalog._db.execute(f"DROP TRIGGER {trigger}")
    bench.catalog.guides.upsert([guide(7, "Magnetron Replacement")])
    new = bench.index
    assert new is not index
    assert new.corpus.listings[-1].title == "Magnetron Replacement"
    for _ in range(3):
        assert bench.index is new, "nothing has happened since"
        assert bench.live._next is None


def test_a_guide_that_could_not_be_read_and_now_can_is_there(bench: Bench) -> None:
    database = bench.catalog._db
    database.execute("UPDATE guides SET categories = '[' WHERE key = 'test:2'")
    assert "test:2" not in [listing.key for listing in bench.index.corpus.listings]
    assert "guides cannot be read" in str(bench.catalog.damage)
    database.execute("UPDATE guides SET categories = '[]' WHERE key = 'test:2'")
    assert [listing.key for listing in bench.index.corpus.listings] == [each.key for each in BENCH]
    assert bench.index.texts_waiting == 0


def test_a_guide_that_cannot_be_read_any_more_is_gone(bench: Bench) -> None:
    bench.catalog.jobs.record(Job("goes bzzt", "test:2", Outcome.FIXED))
    assert len(bench.index.corpus.listings) == len(BENCH)
    bench.catalog._db.execute("UPDATE guides SET categories = '[' WHERE key = 'test:2'")
    assert "test:2" not in [listing.key for listing in bench.index.corpus.listings]
    assert bench.index.texts_waiting == 0


def test_a_catalog_with_another_content_is_read_anew(bench: Bench) -> None:
    index = bench.index
    bench.live.forget()
    assert not bench.live.is_read
    assert bench.live.version is None
    assert bench.index is not index
    assert bench.live.is_read


# What is kept beside the catalog


def keep(bench: Bench) -> None:
    """Keeps what was not kept yet."""
    assert bench.index.texts_waiting == 0
    bench.live.keep()


def keep_anew(bench: Bench) -> None:
    """Keeps all, as after many changes."""
    bench.index.changed.update(range(6_000))
    keep(bench)


def test_what_was_kept_is_opened_and_ranks_the_same(
    bench: Bench, open_bench: Callable[..., Bench], only_kept: Callable[[], None]
) -> None:
    bench.catalog.jobs.record(Job("goes bzzt", "test:5", Outcome.FIXED))
    bench.embed()
    keep(bench)
    expected = bench.ranked(QUERIES)
    only_kept()
    assert open_bench().ranked(QUERIES) == expected


def test_what_happened_since_is_taken_from_the_journal(
    bench: Bench, open_bench: Callable[..., Bench], only_kept: Callable[[], None]
) -> None:
    bench.catalog.guides.upsert([guide(number, f"Gadget {number} Fan") for number in range(100, 110)])
    bench.embed()
    keep(bench)
    bench.catalog.guides.upsert([guide(7, "Magnetron Replacement"), replace(BENCH[0], title="Retitled")])
    bench.catalog.guides.upsert([replace(BENCH[1], summary="wobbles")])
    bench.remove("test:6")
    bench.catalog.jobs.record(Job("goes bzzt", "test:5", Outcome.FIXED))
    bench.embed("Magnetron Replacement", "goes bzzt")
    expected = bench.ranked(QUERIES)
    only_kept()
    later = open_bench()
    assert later.ranked(QUERIES) == expected
    assert later.index.texts_waiting == 1


def test_what_was_kept_and_the_journal_holds_no_more_is_not_used(
    forgetful: Bench, open_bench: Callable[..., Bench]
) -> None:
    bench = forgetful
    keep(bench)
    for title in ("One", "Two", "Three", "Four", "Five"):
        bench.catalog.guides.upsert([replace(each, title=f"{title} {each.title}") for each in BENCH])
    later = open_bench()
    assert [listing.title for listing in later.index.corpus.listings] == [f"Five {each.title}" for each in BENCH]
    assert later.index.texts_waiting == len(BENCH)


def test_what_was_kept_with_a_guide_that_was_gone_gives_its_number_again(
    bench: Bench, open_bench: Callable[..., Bench]
) -> None:
    assert bench.index.texts_waiting == 0
    bench.remove("test:6")
    keep_anew(bench)
    later = open_bench()
    assert later.index.texts_waiting == 0
    later.catalog.guides.upsert([guide(7, "Magnetron Replacement")])
    assert later.index.corpus.listings[-1].id == 6
    assert later.index.texts_waiting == 1


def test_nothing_is_kept_again_where_little_has_changed(bench: Bench, catalog_file: Path) -> None:
    bench.catalog.guides.upsert([guide(number, f"Gadget {number} Fan") for number in range(100, 300)])
    bench.embed()
    keep(bench)
    index, vectors = side_file(catalog_file, "index"), side_file(catalog_file, "vectors")
    before = index.read_bytes(), vectors.read_bytes()
    keep(bench)
    bench.catalog.guides.upsert([guide(number, "Changed") for number in range(100, 104)])
    bench.embed()
    keep(bench)
    assert (index.read_bytes(), vectors.read_bytes()) == before
    bench.catalog.guides.upsert([guide(number, "Changed") for number in range(104, 106)])
    bench.embed()
    keep(bench)
    after = index.read_bytes(), vectors.read_bytes()
    assert after[0] != before[0]
    assert after[1] != before[1]
    keep(bench)
    assert (index.read_bytes(), vectors.read_bytes()) == after


def test_vectors_are_kept_once_nothing_waits(bench: Bench, catalog_file: Path) -> None:
    bench.catalog.guides.upsert([guide(7, "Magnetron Replacement")])
    bench.live.search_index(bench.encoder)
    assert side_file(catalog_file, "index").exists()
    assert not side_file(catalog_file, "vectors").exists()
    bench.embed()
    keep(bench)
    assert side_file(catalog_file, "vectors").exists()


def test_the_vectors_kept_are_those_of_one_model(bench: Bench, open_bench: Callable[..., Bench]) -> None:
    keep(bench)
    other = open_bench(fingerprint="other", dimensions=32)
    assert other.index.texts_waiting == len(BENCH)
    other.embed()
    keep(other)
    assert bench.ranked(QUERIES) == open_bench().ranked(QUERIES)
    assert other.ranked(QUERIES) == open_bench(fingerprint="other", dimensions=32).ranked(QUERIES)


DAMAGE: dict[str, Callable[[bytes], bytes]] = {
    "empty": lambda whole: b"",
    "another format": lambda whole: b"no arrays at all" * 100,
    "half a head": lambda whole: whole[:20],
    "cut": lambda whole: whole[:-5],
    "zeros": lambda whole: whole[:-20] + bytes(20),
    "another list": lambda whole: whole.replace(b'"titles', b'"tithes'),
}


@pytest.mark.parametrize("kind", ["index", "vectors"])
@pytest.mark.parametrize("damage", DAMAGE.values(), ids=DAMAGE)
def test_what_was_kept_and_is_damaged_is_not_used(
    bench: Bench, open_bench: Callable[..., Bench], catalog_file: Path, kind: str, damage: Callable[[bytes], bytes]
) -> None:
    keep(bench)
    expected = bench.ranked(QUERIES)
    file = side_file(catalog_file, kind)
    file.write_bytes(damage(file.read_bytes()))
    later = open_bench()
    assert later.ranked(QUERIES) == expected
    keep(later)
    assert open_bench().ranked(QUERIES) == expected


@pytest.mark.parametrize("lacking", ["ids", "place", "layout", "device_words.ends", "vocabulary_counts", "titles.ends"])
@pytest.mark.parametrize("cut", [False, True], ids=["absent", "cut"])
def test_arrays_of_another_development_state_are_not_used(
    bench: Bench, open_bench: Callable[..., Bench], catalog_file: Path, lacking: str, cut: bool
) -> None:
    keep(bench)
    expected = bench.ranked(QUERIES)
    kept, digest = SideFile(catalog_file, "index"), live_index._digest("guides")
    arrays = kept.read(digest)
    assert arrays is not None
    assert kept.write(digest, {name: array for name, array in arrays.items() if name != lacking} | (
        {lacking: arrays[lacking][:1]} if cut else {}
    ))  # fmt: skip
    assert open_bench().ranked(QUERIES) == expected


def test_where_nothing_can_be_kept_the_tables_serve(
    bench: Bench, open_bench: Callable[..., Bench], catalog_file: Path
) -> None:
    for kind in ("index", "vectors"):
        side_file(catalog_file, kind).mkdir()
    keep(bench)
    assert open_bench().ranked(QUERIES) == bench.ranked(QUERIES)
    assert list(catalog_file.parent.glob("*.part")) == []


def test_the_layouts_of_two_programs_are_not_mixed(
    bench: Bench, open_bench: Callable[..., Bench], catalog_file: Path
) -> None:
    keep(bench)
    expected = bench.ranked(QUERIES)
    index, vectors = (side_file(catalog_file, kind).read_bytes() for kind in ("index", "vectors"))
    other = open_bench()
    other.live.search_index()
    other.catalog.guides.upsert([guide(7, "Magnetron Replacement")])
    other.embed()
    keep_anew(other)
    side_file(catalog_file, "vectors").write_bytes(vectors)  # of the first, which was slower
    assert open_bench().ranked(QUERIES) == other.ranked(QUERIES) != expected
    keep(other)
    side_file(catalog_file, "index").write_bytes(index)
    assert open_bench().ranked(QUERIES) == other.ranked(QUERIES)


def test_two_programs_that_keep_at_the_same_time_leave_what_can_be_used(
    bench: Bench, open_bench: Callable[..., Bench]
) -> None:
    expected = bench.ranked(QUERIES)
    programs = [open_bench() for _ in range(2)]
    indexes = [program.index for program in programs]
    start = threading.Barrier(2)

    def keep_often(number: int) -> None:
        for _ in range(20):
            start.wait(30)
            indexes[number].changed.update(range(6_000))
            programs[number].live.keep()

    threads = [threading.Thread(target=keep_often, args=[number]) for number in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)
    assert open_bench().ranked(QUERIES) == expected


@pytest.mark.parametrize("diverged", [False, True], ids=["an older state", "another future"])
def test_a_backup_that_was_put_back_does_not_use_what_was_kept_since(
    bench: Bench, open_bench: Callable[..., Bench], catalog_file: Path, tmp_path: Path, diverged: bool
) -> None:
    with closing(sqlite3.connect(tmp_path / "backup.sqlite")) as backup:
        bench.catalog._db.conn.backup(backup)
    bench.catalog.guides.upsert([replace(each, title=f"Not any more {each.title}") for each in BENCH])
    bench.embed()
    keep_anew(bench)
    bench.close()
    for ending in ("", "-wal", "-shm"):
        catalog_file.with_name(catalog_file.name + ending).unlink(missing_ok=True)
    shutil.copy(tmp_path / "backup.sqlite", catalog_file)
    restored = open_bench()
    if diverged:
        restored.catalog.guides.upsert([replace(each, title=f"Other {each.title}") for each in BENCH])
        restored.embed()
    listings = [listing.title for listing in restored.index.corpus.listings]
    assert listings == [f"Other {each.title}" if diverged else each.title for each in BENCH]
    assert restored.index.texts_waiting == 0


def test_what_a_damaged_catalog_lacks_is_not_kept(bench: Bench, catalog_file: Path) -> None:
    bench.catalog._db.execute("UPDATE guides SET categories = '[' WHERE key = 'test:2'")
    assert len(bench.index.corpus.listings) == len(BENCH) - 1
    bench.live.keep()
    assert not side_file(catalog_file, "index").exists()


def test_an_empty_catalog_is_opened_and_filled(open_bench: Callable[..., Bench], catalog_file: Path) -> None:
    bench = open_bench()
    assert bench.index.corpus.listings == []
    later = open_bench()
    later.catalog.guides.upsert(BENCH)
    later.embed()
    assert bench.first("karcher") == later.first("karcher") == BENCH[5].title


# The nearest titles


@pytest.fixture
def large(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> Bench:
    """A catalog that counts as very large."""
    pytest.importorskip("faiss", reason="approximate search needs `pip install 'benchlight[large]'`")
    monkeypatch.setattr(nearest, "WORTH_IT", len(BENCH))
    monkeypatch.setattr(nearest, "_FOUND", 2)
    monkeypatch.setattr("benchlight.ranking.retrieval._MANY", 1)
    assert bench.index.texts_waiting == 0
    return bench


def compared(bench: Bench, text: str) -> set[str]:
    """Keys of the guides that were compared with the text."""
    (_, hits) = bench.ranked([Query(text)])[1]
    return {hit.key for hit in hits if hit.evidence.cosine is not None}


def test_the_nearest_are_found_and_what_has_changed_since_is_compared_too(
    large: Bench, open_bench: Callable[..., Bench], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(live_index, "_SHARE_KEPT_ANEW", 1)
    assert large.live.nearest() is None
    assert large.live.build_nearest()
    assert compared(large, "drains") == {"test:1", "test:4"}
    large.catalog.guides.upsert([guide(7, "Magnetron Replacement")])
    large.catalog.jobs.record(Job("goes bzzt", "test:6", Outcome.FIXED))
    large.embed()
    assert compared(large, "drains") == {"test:1", "test:4", "test:6", "test:7"}
    later = open_bench()
    assert compared(later, "drains") == {"test:1", "test:4", "test:6", "test:7"}


def test_the_nearest_are_built_once(large: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    assert large.live.build_nearest()
    monkeypatch.setattr(nearest, "build", None)
    assert large.live.build_nearest()


def test_the_nearest_of_another_layout_are_not_used(large: Bench, open_bench: Callable[..., Bench]) -> None:
    assert large.live.build_nearest()
    other = open_bench()
    assert other.index.texts_waiting == 0
    assert other.live.nearest() is not None
    keep_anew(other)
    assert other.live.nearest() is None
    later = open_bench()
    assert later.index.texts_waiting == 0
    assert later.live.nearest() is None


def test_the_nearest_that_cannot_be_used_are_passed_over_and_made_again(
    large: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as broken:
        broken.setattr(nearest, "build", lambda vectors: np.arange(100, dtype=np.uint8))
        assert not large.live.build_nearest()
    assert compared(large, "drains") == {each.key for each in BENCH}
    assert large.live.build_nearest()


def test_no_nearest_are_built_for_what_waits_or_is_small(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    assert not bench.live.build_nearest()  # not read yet
    assert bench.index.texts_waiting == 0
    assert not bench.live.build_nearest()  # six guides
    monkeypatch.setattr(nearest, "WORTH_IT", 1)
    bench.catalog.guides.upsert([guide(7, "Magnetron Replacement")])
    assert bench.index.texts_waiting == 1
    bench.index.changed.update(range(6_000))
    assert not bench.live.build_nearest()
