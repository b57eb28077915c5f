"""The same repair from several sources is one row, that of the best source, and nothing is lost."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from benchlight.assistant import Assistant
from benchlight.ranking.causes import Causes
from benchlight.ranking.model import RankingModel
from benchlight.ranking.repairs import SameRepairs
from benchlight.records import Guide, Hit, Job, Outcome, Query
from benchlight.understanding.path_kinds import PathKinds
from tests.helpers import BENCH, FakeEncoder, hit_of, keys, there


def of(source: str, guide: Guide = BENCH[0], **more: object) -> Guide:
    """The same guide from another source."""
    return replace(guide, key=f"{source}:{guide.key.partition(':')[2]}", **more)  # type: ignore[arg-type]


def hits(assistant: Assistant, text: str = "battery dies", **query: object) -> dict[str, Hit]:
    """What a flat list holds, by key."""
    ranking = there(assistant.rank(Query(text, flat=True, **query)))  # type: ignore[arg-type]
    return {hit.key: hit for hit in ranking.hits}


def also(assistant: Assistant, key: str) -> tuple[str, ...]:
    """Keys of the guides for the same repair as that of the key, be it shown or not."""
    corpus = assistant.corpus()
    repairs = SameRepairs(corpus)
    repairs.follow(Causes(corpus, PathKinds(corpus)))
    ids = [listing.id for listing in corpus.listings if listing.key == key]
    return repairs.also(int(corpus.positions(ids)[0])) if ids else ()


@pytest.fixture(params=["meaning", "words"])
def bench(request: pytest.FixtureRequest, open_assistant: Callable[..., Assistant], encoder: FakeEncoder) -> Assistant:
    """An assistant over the `BENCH` guides, and one of them from two more sources."""
    assistant = open_assistant(model=RankingModel(encoder) if request.param == "meaning" else None)
    assistant.add_guides([*BENCH, of("older"), of("newer", device=BENCH[0].device.upper())])
    if request.param == "meaning":
        assistant.index()
    return assistant


def test_one_row_stands_for_all_sources_the_newest_first(bench: Assistant) -> None:
    found = hits(bench)
    assert {"newer:1", "test:4"} <= found.keys()
    assert found.keys().isdisjoint({"test:1", "older:1"})
    assert (found["newer:1"].also, found["test:4"].also) == (("older:1", "test:1"), ())
    assert also(bench, "test:1") == ("newer:1", "older:1")
    assert also(bench, "test:4") == also(bench, "nobody:1") == ()


def test_what_was_written_here_stands_first_and_starter_guides_last(bench: Assistant) -> None:
    bench.save_guide(of("own"))
    bench.add_guides([of("starter"), of("latest")])
    assert hits(bench)["own:1"].also == ("latest:1", "newer:1", "older:1", "test:1", "starter:1")


def test_an_outline_steps_back_behind_a_guide_for_the_same_part(bench: Assistant) -> None:
    outline = replace(BENCH[3], title="An outline", made_for=("laptop",))
    bench.add_guides([of("starter", outline), of("starter", replace(outline, key="test:98", device="Another device"))])
    found = hits(bench, BENCH[3].title)
    assert "starter:4" in found["test:4"].also
    assert found.keys() >= {"test:4", "starter:98"}
    assert "starter:4" not in found
    bench.delete_guides(["test:4"])
    assert "starter:4" in hits(bench, BENCH[3].title)


def test_a_row_counts_its_repair_once(bench: Assistant) -> None:
    ranking = there(bench.rank(Query("battery dies")))
    (hit,) = [hit for hit in ranking.hits if hit.part == "Battery" and hit.guides == 1 and "T480" in hit.title]
    opened = there(bench.rank(Query("battery dies", cause=hit.cause)))
    assert len(opened.hits) == hit.guides


def test_filters_show_the_source_that_they_let_through(bench: Assistant) -> None:
    bench.add_guides([of("newer", locale="de", device=BENCH[0].device.upper())])
    assert "newer:1" in hits(bench)
    english = hits(bench, language="en")
    assert "older:1" in english
    assert "newer:1" not in english
    assert english["older:1"].also == ("newer:1", "test:1"), "what is of another language is within reach"
    listed = there(bench.rank(Query("", device=BENCH[0].device)))
    assert keys(listed)[0] == "older:1", "the newest's device is spelt otherwise"


def test_two_guides_of_one_source_are_two_rows(bench: Assistant) -> None:
    bench.add_guides([of("newer", replace(BENCH[0], key="test:99"))])
    assert {"newer:1", "newer:99"} <= hits(bench).keys()


def test_a_row_follows_when_its_guide_is_deleted(bench: Assistant) -> None:
    assert "newer:1" in hits(bench)
    bench.delete_guides(["newer:1"])
    assert hits(bench)["older:1"].also == ("test:1",)
    bench.restore_guides(["newer:1"])
    assert hits(bench)["newer:1"].also == ("older:1", "test:1")


def test_what_one_of_them_fixed_before_counts_for_the_row(bench: Assistant) -> None:
    bench.record_outcome(Job("gurgling squelch", "test:1", Outcome.FIXED))
    ranking = bench.rank(Query("gurgling squelch"))
    assert keys(ranking)[0] == "newer:1"
    evidence = hit_of(ranking, "newer:1").evidence
    assert (evidence.symptom, evidence.told) == ("gurgling squelch", False)


def test_a_symptom_that_a_source_tells_is_ranked_by_and_is_no_repair_of_this_bench(bench: Assistant) -> None:
    bench.add_guides([replace(BENCH[5], symptoms=("gurgling squelch",))])
    if bench.model is not None:
        bench.index()
    ranking = bench.rank(Query("gurgling squelch"))
    assert keys(ranking)[0] == "test:6"
    evidence = hit_of(ranking, "test:6").evidence
    assert (evidence.symptom, evidence.told) == ("gurgling squelch", True)
    bench.save_guide(replace(BENCH[5], symptoms=()))
    assert hit_of_or_none(bench, "gurgling squelch") is None


def hit_of_or_none(assistant: Assistant, text: str) -> str | None:
    """The known symptom that speaks for the pump, if any does."""
    found = [hit.evidence.symptom for hit in hits(assistant, text).values() if hit.key == "test:6"]
    return found[0] if found else None


def test_only_guides_in_the_language_that_is_asked_for(bench: Assistant) -> None:
    bench.add_guides([replace(BENCH[5], locale="de_AT"), replace(BENCH[4], locale="")])
    assert bench.languages() == ["de", "en"]
    german = hits(bench, "pump screen battery", language="de").keys()
    assert german == {"test:6", "test:5"}, "one whose language is not known may be in any"
    assert there(bench.rank(Query("", language="de"))).hits == ()
