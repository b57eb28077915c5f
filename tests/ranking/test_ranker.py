"""Words, devices and vectors together."""

from __future__ import annotations

import itertools
import sys
from collections.abc import Callable, Sequence

import numpy as np
import pytest

from benchlight.catalog import Catalog
from benchlight.index.search_index import SearchIndex
from benchlight.index.vectors import Vectors
from benchlight.ranking import why
from benchlight.ranking.encoder import checked
from benchlight.ranking.fusion import FusionWeights
from benchlight.ranking.ranker import Ranker
from benchlight.ranking.retrieval import ByMeaning
from benchlight.records import Guide, Job, Outcome, Query, Ranking, Sort
from tests.helpers import BENCH, FakeEncoder, guide, hit_of, keys, there

Rank = Callable[..., Ranking | None]


def index_of(catalog: Catalog, encoder: FakeEncoder, embedded: Sequence[Guide] = ()) -> tuple[SearchIndex, ByMeaning]:
    """The catalog's index with the titles of some of the guides embedded, and the way to search it by meaning."""
    index = SearchIndex.of_listings(catalog.guides.listings(), catalog.full_text.vocabulary())
    index.vectors = Vectors(index.corpus, encoder.dimensions)
    if embedded:
        numbers = {listing.key: listing.id for listing in index.corpus.listings}
        index.embed(
            np.array([numbers[each.key] for each in embedded]), encoder.encode([each.title for each in embedded])
        )
        encoder.encoded.clear()
    return index, ByMeaning(encoder, index.vectors)


@pytest.fixture
def ranks(catalog: Catalog, encoder: FakeEncoder) -> Callable[..., Rank]:
    """Makes a way to rank the guides, with a model unless told otherwise."""

    def over(*guides: Guide, model: bool = True) -> Rank:
        catalog.guides.upsert(guides)
        index, by_meaning = index_of(catalog, encoder, guides if model else ())
        ranker = Ranker(index, catalog.full_text, {"ps": "playstation"})
        if not model:
            return lambda query, **how: ranker.rank(query, **how)
        return lambda query, **how: ranker.rank(query, by_meaning, **how)

    return over


@pytest.fixture
def rank(ranks: Callable[..., Rank]) -> Rank:
    """Ranks the `BENCH` guides with a model."""
    return ranks(*BENCH)


@pytest.fixture
def rank_words(ranks: Callable[..., Rank]) -> Rank:
    """Ranks the `BENCH` guides without a model."""
    return ranks(*BENCH, model=False)


def test_meaning_ranks_where_no_word_matches(rank: Rank) -> None:
    ranking = rank(Query("drains"))
    assert ranking is not None
    assert ranking.semantic
    assert set(keys(ranking)[:2]) == {"test:1", "test:4"}
    assert len(ranking.hits) == len(BENCH)


def test_the_named_device_comes_first(rank: Rank) -> None:
    ranking = rank(Query("lenovo thinkpad t480 drains"))
    assert ranking is not None
    assert ranking.device == "Lenovo ThinkPad T480"
    assert keys(ranking)[0] == "test:1"
    assert hit_of(ranking, "test:1").evidence.device > hit_of(ranking, "test:4").evidence.device == 0


def test_a_device_that_the_user_took_away_does_not_count(rank: Rank) -> None:
    ranking = rank(Query("lenovo thinkpad t480 drains", removed=frozenset({(Sort.DEVICE, "")})))
    assert ranking is not None
    assert ranking.device is None
    assert {hit.evidence.device for hit in ranking.hits} == {0.0}


def test_where_no_device_is_named_the_part_that_fails_often_wins_a_tie(catalog: Catalog, encoder: FakeEncoder) -> None:
    parts = ("Hose", "Filter", "Filter", "Filter")
    guides = [
        guide(number, f"Kobold VK{number}40 {part}", f"Kobold VK{number}40", part, categories=("vacuum",))
        for number, part in enumerate(parts, start=1)
    ]
    catalog.guides.upsert(guides)
    index, by_meaning = index_of(catalog, encoder, guides)
    ranker = Ranker(index, catalog.full_text, {})

    def first(text: str) -> str:
        ranking = ranker.rank(Query(text), by_meaning, FusionWeights(common=2.0))
        assert ranking is not None
        return ranking.hits[0].part

    assert first("sucks badly") == "Filter"
    assert first("Kobold VK140 sucks badly") == "Hose"


def test_words_alone_rank_only_what_they_match(rank_words: Rank) -> None:
    ranking = rank_words(Query("screen"))
    assert ranking is not None
    assert not ranking.semantic
    assert set(keys(ranking)) == {"test:2", "test:5"}
    assert {hit.evidence.cosine for hit in ranking.hits} == {None}
    assert keys(rank_words(Query("drains"))) == []


def test_filters_admit_nothing_else(rank: Rank) -> None:
    assert set(keys(rank(Query("drains", device="iPhone 12")))) == {"test:4", "test:5"}
    assert set(keys(rank(Query("drains", category="laptop")))) == {"test:1", "test:2", "test:3"}
    assert keys(rank(Query("drains", device="No such device"))) == []


def test_a_device_set_by_hand_is_not_recognised_in_the_text_too(rank: Rank) -> None:
    ranking = rank(Query("lenovo thinkpad t480 drains", device="iPhone 12"))
    assert ranking is not None
    assert ranking.device is None
    assert keys(ranking)[0] == "test:4"


def test_evidence_says_why(rank: Rank) -> None:
    ranking = rank(Query("Lenovo ThinkPad T480 batery drains"))
    evidence = hit_of(ranking, "test:1").evidence
    assert evidence.cosine is not None
    assert evidence.cosine > 0.3
    assert evidence.words == ("battery",)
    assert evidence.symptom is None
    assert 0 < evidence.device <= 1
    assert evidence.device_words == ("lenovo", "thinkpad", "t480")
    assert hit_of(ranking, "test:6").evidence.words == ()


def test_a_device_is_a_reason_only_where_the_text_names_it(ranks: Callable[..., Rank]) -> None:
    others = [guide(number, f"Gizmo G{number}Z Fan", f"Gizmo G{number}Z", "Fan") for number in range(100, 400)]
    rank = ranks(*BENCH, guide(7, "Lenovo ThinkPad X240 Battery", "Lenovo ThinkPad X240", "Battery"), *others)
    ranking = rank(Query("lenovo thinkpad t480 drains", limit=400))
    assert hit_of(ranking, "test:1").evidence.device_words == ("lenovo", "thinkpad", "t480")
    assert hit_of(ranking, "test:7").evidence.device > 0
    assert hit_of(ranking, "test:7").evidence.device_words == ()
    assert "device" not in why.sentence(hit_of(ranking, "test:7"))
    brand = rank(Query("lenovo drains", limit=400))
    assert brand is not None
    assert hit_of(brand, "test:1").evidence.device > 0
    assert {hit.evidence.device_words for hit in there(brand).hits} == {()}


def test_without_a_model_too_the_same_symptoms_are_a_reason(catalog: Catalog) -> None:
    catalog.guides.upsert(BENCH)
    catalog.jobs.record(Job("gurgling squelch", "test:6", Outcome.FIXED))
    ranker = Ranker(index_of(catalog, FakeEncoder())[0], catalog.full_text, {})
    assert why.sentence(hit_of(ranker.rank(Query("squelch gurgling")), "test:6")) == "fixed before: “gurgling squelch”"
    assert why.sentence(hit_of(ranker.rank(Query("squelch loudly")), "test:6")) == (
        "words in its summary, category or known symptoms"
    )


def test_a_guide_that_waits_for_its_vector_says_so(catalog: Catalog, encoder: FakeEncoder) -> None:
    catalog.guides.upsert(BENCH)
    index, by_meaning = index_of(catalog, encoder, BENCH[:5])
    ranking = Ranker(index, catalog.full_text, {}).rank(Query("drains"), by_meaning)
    assert why.sentence(hit_of(ranking, "test:6")) == "goes by other guides for this part, until it is indexed"
    assert not hit_of(ranking, "test:1").evidence.by_part


def test_hits_carry_what_a_row_shows(rank: Rank) -> None:
    hit = hit_of(rank(Query("drains")), "test:4")
    assert (hit.title, hit.device, hit.part, hit.categories, hit.source) == (
        "iPhone 12 Battery Replacement", "iPhone 12", "Battery", ("phone", "iPhone"), "test",
    )  # fmt: skip
    assert 0 <= hit.strength <= 1


def test_hits_are_best_first_and_no_more_than_asked_for(rank: Rank) -> None:
    whole = rank(Query("t480 screen dark"))
    assert whole is not None
    scores = [hit.score for hit in whole.hits]
    assert scores == sorted(scores, reverse=True)
    for limit in (0, 1, 3, 6, 50):
        assert keys(rank(Query("t480 screen dark", limit=limit))) == keys(whole)[:limit]


@pytest.mark.parametrize("limit", [3, 7, 40, 100])
def test_ties_are_in_catalog_order_even_where_they_are_cut(ranks: Callable[..., Rank], limit: int) -> None:
    same = [guide(number, "Same title") for number in range(100, 180)]
    better = [guide(number, "Same pump title") for number in range(200, 205)]
    rank = ranks(*same[:40], *better, *same[40:], model=False)
    expected = [each.key for each in (*better, *same)]
    assert keys(rank(Query("pump title", limit=limit))) == expected[:limit]


@pytest.mark.parametrize("text", ["", "   \n", "Symptoms:\n\n2. General"], ids=["empty", "blank", "empty form"])
def test_nothing_typed_shows_the_filtered_guides_by_title(rank: Rank, text: str) -> None:
    assert keys(rank(Query(text))) == []
    ranking = rank(Query(text, category="laptop"))
    assert ranking is not None
    assert [hit.title for hit in ranking.hits] == sorted(each.title for each in BENCH[:3])
    assert keys(rank(Query(text, device="iPhone 12", limit=1))) == ["test:4"]


def test_a_query_is_given_up_at_each_stage(rank: Rank, encoder: FakeEncoder) -> None:
    stages = 0
    for answers in itertools.count():
        asked = itertools.count()
        ranking = rank(
            Query("lenovo thinkpad t480 drains"), cancelled=lambda asked=asked, answers=answers: next(asked) >= answers
        )
        if ranking is not None:
            break
        stages += 1
    assert stages == 3  # after device, words and encoding
    assert len(encoder.encoded) == 2  # not for what was given up before


def test_stages_are_timed(rank: Rank, rank_words: Rank) -> None:
    with_model, without = rank(Query("drains")), rank_words(Query("drains"))
    assert with_model is not None
    assert without is not None
    assert set(with_model.milliseconds) == {"device", "words", "encode", "search", "fusion", "total"}
    assert set(without.milliseconds) == {"device", "words", "fusion", "total"}


def test_an_empty_catalog_ranks_nothing(ranks: Callable[..., Rank]) -> None:
    rank = ranks(model=False)
    assert keys(rank(Query("lenovo thinkpad t480 drains"))) == []
    assert keys(rank(Query("", device="iPhone 12"))) == []


def test_of_a_text_without_end_the_beginning_is_ranked(rank: Rank, encoder: FakeEncoder) -> None:
    text = "lenovo thinkpad t480 drains" + " " * Query.MOST_CHARACTERS + "iphone 12 screen cracked"
    ranking = rank(Query(text))
    assert ranking is not None
    assert ranking.device == "Lenovo ThinkPad T480"
    assert keys(ranking) == keys(rank(Query("lenovo thinkpad t480 drains")))
    assert all(len(encoded) <= Query.MOST_CHARACTERS for encoded in encoder.encoded)
    assert ranking.query.text == text


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="None is immortal there: no reference to it can be lost")
def test_ranking_gives_no_reference_away(rank: Rank) -> None:
    rank(Query("lenovo thinkpad t480 drains"))
    before = sys.getrefcount(None)
    for _ in range(300):
        rank(Query("lenovo thinkpad t480 drains"))
    assert abs(sys.getrefcount(None) - before) < 100


def test_where_the_model_fails_on_a_text_words_answer_and_say_why(
    rank: Rank, encoder: FakeEncoder, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(encoder, "encode", lambda texts: checked(np.full((len(texts), 64), np.nan), len(texts)))
    ranking = rank(Query("screen"))
    assert ranking is not None
    assert set(keys(ranking)) == {"test:2", "test:5"}
    assert not ranking.semantic
    assert ranking.notice == (
        "The model failed on this text: The model gives other numbers than vectors of length 1. Use another model."
    )


def test_a_guide_that_is_gone_is_never_ranked_and_one_that_came_is(catalog: Catalog, encoder: FakeEncoder) -> None:
    catalog.guides.upsert(BENCH)
    catalog.jobs.record(Job("hums loudly", "test:1", Outcome.FIXED))
    index, by_meaning = index_of(catalog, encoder, BENCH)
    for symptom in catalog.jobs.known_symptoms():
        index.learn(symptom)
        index.embed_symptoms(np.array([symptom.id]), encoder.encode([symptom.text]))
    ranker = Ranker(index, catalog.full_text, {})
    assert keys(ranker.rank(Query("hums loudly"), by_meaning))[0] == "test:1"
    index.remove(1)
    catalog.guides.upsert([guide(7, "Magnetron Replacement", "Sharp Carousel", categories=("laptop",))])
    index.put(catalog.guides.listings([7])[0], "Magnetron Replacement Sharp Carousel laptop")
    index.embed(np.array([7]), encoder.encode(["Magnetron Replacement"]))
    expected = {"test:2", "test:3", "test:4", "test:5", "test:6", "test:7"}
    for text in ("hums loudly", "lenovo thinkpad t480 battery replacement", "battery"):
        assert set(keys(ranker.rank(Query(text), by_meaning))) == expected
        assert "test:1" not in keys(ranker.rank(Query(text)))
    assert keys(ranker.rank(Query("magnetron"), by_meaning))[0] == "test:7"
    assert keys(ranker.rank(Query("magnetron"))) == ["test:7"]
    ranking = ranker.rank(Query("sharp carousel hums"), by_meaning)
    assert ranking is not None
    assert ranking.device == "Sharp Carousel"
    for query in (Query("", category="laptop"), Query("drains", category="laptop")):
        assert set(keys(ranker.rank(query, by_meaning))) == {"test:2", "test:3", "test:7"}
