"""Guides grouped by the cause that they remove."""

from __future__ import annotations

import random
from collections.abc import Sequence

import numpy as np
import pytest

from benchlight.index.corpus import Corpus
from benchlight.ranking.causes import Causes
from benchlight.records import Listing
from benchlight.understanding.parts import all_parts
from benchlight.understanding.path_kinds import PathKinds


def listing(number: int, part: str, device: str = "Bosch WAN28", kind: str = "washer", title: str = "") -> Listing:
    categories = (kind,) if kind else ()
    return Listing(number, f"test:{number}", title or f"{device} {part}", device, part, "", categories)


def causes(corpus: Corpus) -> Causes:
    return Causes(corpus, PathKinds(corpus))


def named(*listings: Listing) -> list[str]:
    """The name of each guide's cause."""
    found = causes(Corpus(listings))
    return [found.name(cause) for cause in found.cause.tolist()]


def test_names_of_one_part_are_one_cause_on_devices_of_its_kind() -> None:
    assert named(
        listing(1, "Drain Pump"), listing(2, "Water Pump", "Miele W1"), listing(3, "Drain Pump", kind="dishwasher")
    ) == ["washer/washer-drain-pump", "washer/washer-drain-pump", "dishwasher/dishwasher-drain-pump"]


def test_a_guide_that_names_no_part_is_of_the_part_in_its_title() -> None:
    assert named(
        listing(1, "", title="Bosch WAN28 Drain Pump Replacement"), listing(2, "", "", title="Drain Pump Replacement")
    ) == ["washer/washer-drain-pump", "washer/washer-drain-pump"]


def test_the_devices_name_in_a_title_is_no_part() -> None:
    found = causes(Corpus([listing(1, "", "Drain Pump 3000", title="Drain Pump 3000 Teardown")]))
    assert found.part.tolist() == [-1]


def test_guides_of_an_unknown_part_are_one_cause_by_its_name_within_the_kind() -> None:
    first, same, other, elsewhere = named(
        listing(1, "Flux Valve"), listing(2, "flux valve", "Miele W1"), listing(3, "Flux Cap"),
        listing(4, "Flux Valve", kind="toaster"),
    )  # fmt: skip
    assert first == same == "washer/“flux valve”"
    assert len({first, other, elsewhere}) == 3


def test_where_the_kind_is_not_known_the_category_keeps_causes_apart() -> None:
    boat, same, plane, titled = named(
        listing(1, "Battery", kind="Boats"), listing(2, "battery", kind="Boats"), listing(3, "Battery", kind="Planes"),
        listing(4, "", "Skiff 9", kind="Boats", title="Skiff 9 Battery"),
    )  # fmt: skip
    assert boat == same == titled
    assert boat != plane


def test_a_guide_of_which_nothing_is_known_is_a_cause_by_itself_that_cannot_be_asked_for() -> None:
    corpus = Corpus([listing(1, "", title="Teardown"), listing(2, "", title="Teardown"), listing(3, "Belt")])
    found = causes(corpus)
    assert len(set(found.cause.tolist())) == 3
    assert [found.name(cause) for cause in found.cause.tolist()] == ["", "", "washer/washer-drive-belt"]
    assert not found.named("").any()
    assert found.named("washer/washer-drive-belt").tolist() == [False, False, True]
    assert not found.named("washer/no such part").any()


def test_guides_that_come_and_go_are_counted() -> None:
    corpus = Corpus([listing(1, "Belt"), listing(2, "Belt", "Miele W1"), listing(3, "Drain Pump")])

    def counts() -> dict[str, int]:
        found = causes(corpus)
        return {found.name(cause): count for cause, count in enumerate(found.guides.tolist()) if count}

    assert counts() == {"washer/washer-drive-belt": 2, "washer/washer-drain-pump": 1}
    corpus.remove(0)
    corpus.put(listing(4, "Drive Belt", "LG F4"))
    corpus.put(listing(5, "Flux Valve"))
    corpus.put(listing(3, "Belt"))
    assert counts() == {"washer/washer-drive-belt": 3, "washer/“flux valve”": 1}


def best(found: Causes, scores: Sequence[float], limit: int, eligible: Sequence[bool] | None = None) -> list[int]:
    admitted = np.array(eligible if eligible is not None else [True] * len(scores))
    return list(map(int, found.best(np.array(scores, dtype=np.float32), admitted, limit)))


def test_each_cause_has_one_row_with_its_best_guide() -> None:
    names = ("Belt", "Drain Pump", "Belt", "Door Seal", "Drain Pump")
    found = causes(Corpus([listing(number, name) for number, name in enumerate(names)]))
    assert best(found, [0.1, 0.2, 0.5, 0.3, 0.4], 9) == [2, 4, 3]
    assert best(found, [0.1, 0.2, 0.5, 0.3, 0.4], 2) == [2, 4]
    assert best(found, [0.1, 0.2, 0.5, 0.3, 0.4], 0) == []
    assert best(found, [0.1, 0.2, 0.5, 0.3, 0.4], 9, [True, True, False, False, True]) == [4, 0]
    assert best(found, [0.1, 0.2, 0.5, 0.3, 0.4], 9, [False] * 5) == []


def test_what_is_nearer_is_shown_of_its_cause_and_moves_no_cause() -> None:
    names = ("Belt", "Drain Pump", "Belt", "Door Seal", "Drain Pump")
    found = causes(Corpus([listing(number, name) for number, name in enumerate(names)]))
    scores = np.array([0.1, 0.2, 0.5, 0.3, 0.4], dtype=np.float32)
    nearer = np.array([0.5, 0.1, 0, 0.9, 0], dtype=np.float32)
    assert found.best(scores, np.ones(5, np.bool_), 9, None, nearer).tolist() == [0, 4, 3]
    assert found.best(scores, np.array([False, True, True, True, True]), 9, None, nearer).tolist() == [2, 4, 3]


def test_ties_are_in_catalog_order_within_a_cause_and_among_causes() -> None:
    names = ("Belt", "Drain Pump", "Belt", "Door Seal", "Drain Pump")
    found = causes(Corpus([listing(number, name) for number, name in enumerate(names)]))
    assert best(found, [0.5] * 5, 9) == [0, 1, 3]
    assert best(found, [0.5] * 5, 2) == [0, 1]


@pytest.mark.parametrize("limit", [1, 3, 10, 1000])
def test_some_guides_are_ranked_as_they_are_among_all(limit: int) -> None:
    chance = random.Random(limit)
    names = sorted({name for part in all_parts().of_kind("washer") for name in all_parts()[part].names})
    found = causes(Corpus([listing(number, chance.choice(["", *names])) for number in range(400)]))
    scores = np.array([chance.randrange(20) for _ in range(400)], dtype=np.float32)
    eligible = np.array([chance.random() < 0.7 for _ in range(400)])
    positions = np.array(sorted(chance.sample(range(400), 150)))
    within = np.zeros(400, dtype=np.bool_)
    within[positions] = True
    rows = found.best(scores[positions], eligible[positions], limit, positions)
    chosen = positions[rows].tolist()
    assert chosen == found.best(scores, eligible & within, limit).tolist()
    of_causes: dict[int, int] = {}
    for position in sorted(np.flatnonzero(eligible & within).tolist(), key=lambda each: (-scores[each], each)):
        of_causes.setdefault(int(found.cause[position]), position)
    assert chosen == list(of_causes.values())[:limit]


def test_no_guides_have_no_causes() -> None:
    found = causes(Corpus())
    assert best(found, [], 5) == []
    assert found.best(np.zeros(0, np.float32), np.zeros(0, np.bool_), 5, np.zeros(0, np.int64)).tolist() == []
    assert not found.named("washer/washer-drive-belt").any()


def groups(of: Causes, corpus: Corpus) -> set[frozenset[int]]:
    """Ids of the living guides of each cause."""
    alive = np.flatnonzero(corpus.alive)
    return {frozenset(corpus.ids[alive[of.cause[alive] == cause]].tolist()) for cause in set(of.cause[alive].tolist())}


def test_causes_that_follow_a_corpus_are_those_that_are_made_anew() -> None:
    corpus = Corpus([listing(id_, ("Battery", "Fan", "")[id_ % 3]) for id_ in range(1, 10)])
    followed = causes(corpus)
    before = followed.guides.tolist()

    corpus.put(listing(2, "Battery Pack", "washer"))
    corpus.put(listing(4, "Speakers"))
    corpus.put(listing(20, "Fan", "toaster"))
    corpus.put(listing(21, "", title="A title that names the Keyboard"))
    corpus.remove(0)
    followed.follow()

    anew = causes(corpus)
    assert groups(followed, corpus) == groups(anew, corpus)
    assert followed.part.tolist() == anew.part.tolist()
    names = {of: [of.name(cause) for cause in of.cause.tolist()] for of in (followed, anew)}
    assert names[followed] == names[anew]
    assert followed.guides.sum() == np.count_nonzero(corpus.alive) != sum(before)
