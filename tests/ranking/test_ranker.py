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
from benchlight.ranking import ranker as ranker_module
from benchlight.ranking import why
from benchlight.ranking.encoder import checked
from benchlight.ranking.fusion import FusionWeights
from benchlight.ranking.ranker import Ranker
from benchlight.ranking.retrieval import ByMeaning
from benchlight.ranking.text_reader import TextReader
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
    return index, ByMeaning(TextReader(encoder, None), index.vectors)


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
    ranking = rank(Query("lenovo thinkpad t480 drains", removed=frozenset({(Sort.DEVICE, "Lenovo ThinkPad T480")})))
    assert ranking is not None
    assert ranking.device is None
    assert {hit.evidence.device for hit in ranking.hits} == {0.0}


def test_what_is_out_of_question_is_not_first_where_there_is_anything_else(rank: Rank) -> None:
    weights = FusionWeights(excluded=0.0)
    text = "thinkpad t480 battery drains, new battery fitted"
    for flat in (False, True):
        ranking = there(rank(Query(text, flat=flat), weights=weights))
        assert not ranking.hits[0].evidence.excluded
        assert ranking.hits[1].key == "test:1"
        assert ranking.hits[1].evidence.excluded == "new battery fitted"
    battery = there(rank(Query(text, cause="laptop/battery"), weights=weights))
    assert keys(battery) == ["test:1"]


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
        "words in its summary, category, steps or known symptoms"
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
    assert stages == 3  # after understanding, words and encoding
    assert len(encoder.encoded) == 2  # not for what was given up before


def test_stages_are_timed(rank: Rank, rank_words: Rank) -> None:
    with_model, without = rank(Query("drains")), rank_words(Query("drains"))
    assert with_model is not None
    assert without is not None
    assert set(with_model.milliseconds) == {"understand", "words", "encode", "search", "fusion", "total"}
    assert set(without.milliseconds) == {"understand", "words", "fusion", "total"}


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


def test_a_known_symptom_is_as_near_where_the_text_names_its_device(catalog: Catalog, encoder: FakeEncoder) -> None:
    catalog.guides.upsert(BENCH)
    catalog.jobs.record(Job("hums loudly", "test:1", Outcome.FIXED))
    index, by_meaning = index_of(catalog, encoder, BENCH)
    (symptom,) = catalog.jobs.known_symptoms()
    index.learn(symptom)
    index.embed_symptoms(np.array([symptom.id]), encoder.encode([symptom.text]))
    ranker = Ranker(index, catalog.full_text, {})
    for text in ("hums loudly", "Lenovo ThinkPad T480: hums loudly", "hums loudly, my thinkpad t480 does"):
        ranking = ranker.rank(Query(text), by_meaning)
        assert ranking is not None
        assert ranking.hits[0].key == "test:1"
        assert ranking.hits[0].evidence.symptom == "hums loudly"
        assert ranking.hits[0].evidence.cosine == pytest.approx(1, abs=0.01)


WASHERS = (
    guide(11, "Bosch WAN28 Drain Pump Replacement", "Bosch WAN28", "Drain Pump", categories=("washer", "Bosch")),
    guide(12, "Bosch WAN28 Door Boot Replacement", "Bosch WAN28", "Door Boot", categories=("washer", "Bosch")),
    guide(13, "Miele W1 Drain Pump Replacement", "Miele W1", "Drain Pump", categories=("washer", "Miele")),
    guide(14, "Miele W1 Drive Belt Replacement", "Miele W1", "Drive Belt", categories=("washer", "Miele")),
    guide(21, "Bosch SMS46 Drain Pump Replacement", "Bosch SMS46", "Drain Pump", categories=("dishwasher", "Bosch")),
    guide(22, "Bosch SMS46 Spray Arm Replacement", "Bosch SMS46", "Spray Arm", categories=("dishwasher", "Bosch")),
    guide(31, "Rowenta TP1 Lever Latch", "Rowenta TP1", "Lever Latch", categories=("toaster",)),
)
"""A shop for what stands in kitchens."""


def parts(ranking: Ranking | None) -> list[str]:
    """Parts of the hits, best first."""
    return [hit.part for hit in there(ranking).hits]


def kinds_of(ranking: Ranking | None) -> list[str]:
    """Kinds of device of the hits, best first."""
    return [hit.categories[0] for hit in there(ranking).hits]


@pytest.mark.parametrize(
    "text",
    [
        "washing machine does not drain",
        "washer like the Bosch dishwasher pump spray arm",
        "washing machine E18, spray arm is fine",
        "washer lever latch replacement toaster",
    ],
)
@pytest.mark.parametrize("flat", [True, False], ids=["flat", "by cause"])
@pytest.mark.parametrize("model", [True, False], ids=["by meaning", "by words"])
def test_a_guide_of_another_kind_stands_below_those_of_the_named_kinds(
    ranks: Callable[..., Rank], text: str, flat: bool, model: bool
) -> None:
    ranking = there(ranks(*WASHERS, *BENCH, model=model)(Query(text, flat=flat)))
    named = [kind in ranking.understanding.kinds for kind in kinds_of(ranking)]
    assert "washer" in ranking.understanding.kinds
    assert named == sorted(named, reverse=True)


def test_a_kind_that_the_user_took_away_does_not_count(ranks: Callable[..., Rank]) -> None:
    rank = ranks(*WASHERS)
    text = "washing machine spray arm"
    assert kinds_of(rank(Query(text)))[0] == "washer"
    taken = there(rank(Query(text, removed=frozenset({(Sort.KIND, "washer")}))))
    assert taken.hits[0].part == "Spray Arm"
    assert taken.understanding.kinds == ()


def test_a_kind_that_there_are_no_guides_for_lowers_nothing(ranks: Callable[..., Rank]) -> None:
    hits = there(ranks(*BENCH, model=False)(Query("toaster screen"))).hits
    assert hits
    assert min(hit.score for hit in hits) > -0.1 * FusionWeights().kind


@pytest.mark.parametrize("text", ["Bosch WAN28 drive belt slips", "drive belt replacement for my wan28"])
@pytest.mark.parametrize("model", [True, False], ids=["by meaning", "by words"])
def test_guides_of_the_recognised_device_come_before_those_of_others(
    ranks: Callable[..., Rank], text: str, model: bool
) -> None:
    ranking = there(ranks(*WASHERS, model=model)(Query(text, flat=True)))
    assert ranking.device == "Bosch WAN28"
    own = [hit.device == "Bosch WAN28" for hit in ranking.hits]
    assert own[0]
    assert own == sorted(own, reverse=True)


@pytest.mark.parametrize("model", [True, False], ids=["by meaning", "by words"])
def test_a_brand_alone_brings_up_no_device_of_another_kind_than_the_one_named(
    ranks: Callable[..., Rank], model: bool
) -> None:
    rank = ranks(
        guide(11, "Siemens TT86 Power Plug Replacement", "Siemens TT86", "Power Plug", categories=("toaster",)),
        guide(12, "Siemens TW86 Power Cord Replacement", "Siemens TW86", "Power Cord", categories=("kettle",)),
        guide(13, "Miele S381 Motor Replacement", "Miele S381", "Motor", categories=("vacuum",)),
        model=model,
    )
    assert keys(there(rank(Query("Siemens vacuum with a dead plug"))))[0] == "test:13"
    assert keys(there(rank(Query("Siemens TT86 with a dead plug"))))[0] == "test:11"


def test_each_cause_has_a_row_with_its_best_guide_and_how_many_there_are(ranks: Callable[..., Rank]) -> None:
    ranking = there(ranks(*WASHERS)(Query("washing machine Miele W1 does not drain")))
    rows = {hit.cause: (hit.key, hit.guides) for hit in ranking.hits}
    assert len(rows) == len(ranking.hits)
    assert rows["washer/washer-drain-pump"] == ("test:13", 2)
    assert rows["dishwasher/dishwasher-drain-pump"] == ("test:21", 1)
    assert rows["washer/washer-drive-belt"] == ("test:14", 1)


@pytest.mark.parametrize("model", [True, False], ids=["by meaning", "by words"])
def test_the_brand_that_is_typed_is_shown_of_each_cause(ranks: Callable[..., Rank], model: bool) -> None:
    of_one = [guide(each, f"LG WM{each} Drain Pump", f"LG WM{each}", "Drain Pump", categories=("washer", "LG"))
              for each in range(10, 16)]  # fmt: skip
    of_other = [guide(each, f"Miele W{each} Water Pump", f"Miele W{each}", "Water Pump", categories=("washer", "Miele"))
                for each in range(20, 26)]  # fmt: skip
    for text, brand in (("lg washer, drain pump hums", "LG"), ("miele washer, drain pump hums", "Miele")):
        ranking = there(ranks(*of_one, *of_other, model=model)(Query(text)))
        assert ranking.device is None
        assert ranking.hits[0].categories[1] == brand
        assert [hit.score for hit in ranking.hits] == sorted((hit.score for hit in ranking.hits), reverse=True)


def test_a_flat_list_has_every_guide_in_the_order_of_its_score(ranks: Callable[..., Rank]) -> None:
    rank = ranks(*WASHERS)
    flat = there(rank(Query("washing machine does not drain", flat=True)))
    assert set(keys(flat)) == {each.key for each in WASHERS}
    assert {hit.guides for hit in flat.hits} == {1}
    scores = {hit.key: hit.score for hit in flat.hits}
    for hit in there(rank(Query("washing machine does not drain"))).hits:
        same = [other for other in flat.hits if other.cause == hit.cause]
        assert (hit.key, hit.score) == (same[0].key, scores[same[0].key])


@pytest.mark.parametrize(("text", "rivals"), [("drain pump", True), ("drain pump of my Miele W1", False)])
def test_a_flat_list_of_no_device_has_rivals_among_many_guides_of_the_likeliest_part(
    ranks: Callable[..., Rank], monkeypatch: pytest.MonkeyPatch, text: str, rivals: bool
) -> None:
    pumps = [guide(each, f"LG WM{each} Drain Pump", f"LG WM{each}", "Drain Pump", categories=("washer", "LG"))
             for each in range(100, 130)]  # fmt: skip
    rank = ranks(*pumps, *WASHERS)
    places = {}
    for less in (0.0, 0.1):
        monkeypatch.setattr(ranker_module, "_ONCE_MORE", less)
        places[less] = [keys(there(rank(Query(text, flat=True)))).index(key) for key in ("test:12", "test:14")]
    assert (places[0.1] < places[0.0]) is rivals


@pytest.mark.parametrize("model", [True, False], ids=["by meaning", "by words"])
def test_a_cause_that_is_opened_shows_its_guides_alone(ranks: Callable[..., Rank], model: bool) -> None:
    rank = ranks(*WASHERS, model=model)
    text = "washing machine E18 drain pump"
    first = there(rank(Query(text))).hits[0]
    opened = there(rank(Query(text, cause=first.cause)))
    assert first.cause == "washer/washer-drain-pump"
    assert keys(opened)[0] == first.key
    assert set(keys(opened)) == {"test:11", "test:13"}
    assert len(opened.hits) == first.guides
    assert keys(rank(Query(text, cause="washer/no such part"))) == []


def test_a_guide_that_came_or_is_gone_changes_the_count_of_its_cause(catalog: Catalog, encoder: FakeEncoder) -> None:
    catalog.guides.upsert(WASHERS)
    index, by_meaning = index_of(catalog, encoder, WASHERS)
    ranker = Ranker(index, catalog.full_text, {})

    def pumps() -> int:
        hits = there(ranker.rank(Query("washing machine drain pump"), by_meaning)).hits
        return next(hit.guides for hit in hits if hit.cause == "washer/washer-drain-pump")

    assert pumps() == 2
    new = guide(15, "LG F4 Drain Pump Replacement", "LG F4", "Drain Pump", categories=("washer", "LG"))
    catalog.guides.upsert([new])
    (listing,) = [each for each in catalog.guides.listings() if each.key == new.key]
    index.put(listing, new.title)
    assert pumps() == 3
    index.remove(listing.id)
    assert pumps() == 2


def test_without_a_model_a_code_finds_its_parts(ranks: Callable[..., Rank]) -> None:
    ranking = there(ranks(*WASHERS, model=False)(Query("Bosch washing machine shows E18")))
    assert ranking.hits[0].part == "Drain Pump"
    assert ranking.hits[0].categories[0] == "washer"
    assert ranking.hits[0].evidence.code == "E18"
    assert ranking.understanding.codes


def test_without_a_model_what_is_excluded_goes_to_the_end_of_its_kind(ranks: Callable[..., Rank]) -> None:
    rank = ranks(*WASHERS, model=False)
    text = "washing machine, drain pump replaced, still leaks at the door boot"
    ranking = there(rank(Query(text)))
    washers = [hit for hit in ranking.hits if hit.categories[0] == "washer"]
    assert washers[0].part == "Door Boot"
    assert washers[-1].part == "Drain Pump"
    assert washers[-1].evidence.excluded
    taken = {piece.id for piece in ranking.understanding.of(Sort.EXCLUDED)}
    again = there(rank(Query(text, removed=frozenset(taken))))
    assert not any(hit.evidence.excluded for hit in again.hits)


def test_what_is_excluded_never_comes_first(ranks: Callable[..., Rank]) -> None:
    rank = ranks(*WASHERS)
    assert parts(rank(Query("washing machine drain pump")))[0] == "Drain Pump"
    assert parts(rank(Query("washing machine, new drain pump fitted, does not drain")))[0] != "Drain Pump"


def test_a_code_does_not_point_to_a_part_that_is_new(ranks: Callable[..., Rank]) -> None:
    ranking = there(ranks(*WASHERS)(Query("Bosch washing machine E18, new drain pump fitted")))
    (pump,) = [hit for hit in ranking.hits if hit.cause == "washer/washer-drain-pump"]
    assert pump.evidence.excluded
    assert pump.evidence.code == ""


def test_belief_is_a_probability_of_the_part(ranks: Callable[..., Rank]) -> None:
    teardown = guide(41, "Teardown", "Bosch WAN28", categories=("washer",))
    ranking = there(ranks(*WASHERS, teardown)(Query("washing machine shows E18")))
    believed = {hit.key: hit.evidence.belief for hit in ranking.hits}
    assert believed["test:41"] is None
    assert all(0 <= there(each) <= 1 for key, each in believed.items() if key != "test:41")
    assert believed["test:21"] == 0, "no part of a washer"


def test_a_fault_of_a_part_that_is_not_known_raises_no_other(catalog: Catalog, encoder: FakeEncoder) -> None:
    guides = (*WASHERS, guide(41, "Teardown", "Bosch WAN28", categories=("washer",)))
    catalog.guides.upsert(guides)
    index, by_meaning = index_of(catalog, encoder, guides)
    ranker = Ranker(index, catalog.full_text, {})

    def believed() -> dict[str, float | None]:
        hits = there(ranker.rank(Query("it hums", flat=True), by_meaning)).hits
        return {hit.key: hit.evidence.belief for hit in hits}

    before = believed()
    catalog.jobs.record(Job("rattles", "test:41", Outcome.FIXED))
    for symptom in catalog.jobs.known_symptoms():
        index.learn(symptom)
    assert believed() == before


def test_a_row_counts_the_guides_that_the_filters_let_through(ranks: Callable[..., Rank]) -> None:
    phones = [
        Guide(f"test:{n}", f"Phone {n} Battery", f"Phone {n}", "Battery", categories=("phone",)) for n in range(5)
    ]
    rank = ranks(*phones)
    everything, of_one = rank(Query("battery")), rank(Query("battery", device="Phone 3"))
    assert everything is not None
    assert of_one is not None
    assert [hit.guides for hit in everything.hits] == [5]
    assert [hit.guides for hit in of_one.hits] == [1]


def test_a_guide_whose_kind_is_not_known_may_be_of_the_kind_that_is_named(ranks: Callable[..., Rank]) -> None:
    rank = ranks(
        Guide("test:1", "Acme Fan Motor", "Acme", "Motor", categories=("fan",)),
        Guide("test:2", "Widget Fan Replacement", "Widget", "Fan"),
        Guide("test:3", "Gizmo Fan Noise", "Gizmo", "Noise", categories=("laptop",)),
        model=False,
    )
    assert keys(rank(Query("fan noise")))[-1] == "test:3"
