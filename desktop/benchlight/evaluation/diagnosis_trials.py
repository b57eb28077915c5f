"""A simulated technician, who knows nothing but answers what is asked: how soon the right repair stands first.

Answers are drawn from the chances of the check itself for the part that is at fault; some are wrong, some checks cannot
be done.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple

import numpy as np

from benchlight.assistant import Assistant
from benchlight.diagnosis.next_check import NONE_OF_THESE, WRONG_PART
from benchlight.diagnosis.table import repair_minutes
from benchlight.evaluation.query_sets import ExamQuery, right_guides
from benchlight.records import Check, Diagnosis, Listing, ProposedCheck, Query, Ranking
from benchlight.understanding.guide_parts import part_of_guide
from benchlight.understanding.kinds import all_kinds
from benchlight.understanding.parts import all_parts
from benchlight.work import Progress, Work

MOST = 3
"""Answers that are counted."""
_SURE = 0.9


class Technician(NamedTuple):
    """How somebody answers."""

    wrong: float = 0.1
    """Share of answers that are any other than the true one."""
    untold: float = 0.15
    """Share of checks that cannot be told."""


Policy = Callable[[Diagnosis, random.Random], ProposedCheck | None]
"""Which check is done next."""


def by_value(diagnosis: Diagnosis, _: random.Random) -> ProposedCheck | None:
    """The one that Benchlight proposes."""
    return diagnosis.next


def by_rate(diagnosis: Diagnosis, _: random.Random) -> ProposedCheck | None:
    """The one that saves most for each of its own minutes."""
    return max(diagnosis.checks, key=lambda each: each.saved / each.minutes) if diagnosis.next else None


def at_random(diagnosis: Diagnosis, chance: random.Random) -> ProposedCheck | None:
    """Any, as long as Benchlight would ask."""
    return chance.choice(diagnosis.checks) if diagnosis.next else None


def of_the_likeliest(diagnosis: Diagnosis, _: random.Random) -> ProposedCheck | None:
    """The one that tells most of the likeliest part."""
    if diagnosis.next is None:
        return None
    name = _name(diagnosis.causes[0].part)
    return max(diagnosis.checks, key=lambda each: _differs(each.check, name))


def by_information(diagnosis: Diagnosis, _: random.Random) -> ProposedCheck | None:
    """The one whose answer takes away most doubt, whatever it takes."""
    return max(diagnosis.checks, key=lambda each: _information(each.check, diagnosis)) if diagnosis.next else None


POLICIES: Mapping[str, Policy] = {
    "minutes saved": by_value,
    "value per minute": by_rate,
    "information": by_information,
    "likeliest part": of_the_likeliest,
    "random": at_random,
}


@dataclass(frozen=True, slots=True)
class Trials:
    """Means over queries and simulated technicians."""

    success: tuple[float, ...]
    """How often the right repair stands first after none, one, two ... answers."""
    asked: float
    """Checks that were done."""
    minutes: float
    """To the right repair, with those of the checks."""
    minutes_unasked: float
    """The same, working the first list from the top."""
    unnecessary: float
    """Share of the checks that were asked though the first cause was right and over 90 % likely."""
    odds: tuple[tuple[float, bool], ...]
    """Of each list the odds of its first cause, and whether it was right."""

    @property
    def calibration_error(self) -> float:
        """Expected calibration error in ten bins (Naeini et al. 2015)."""
        bins: dict[int, list[tuple[float, bool]]] = {}
        for odds, right in self.odds:
            bins.setdefault(min(9, int(odds * 10)), []).append((odds, right))
        return sum(
            abs(sum(odds for odds, _ in each) - sum(right for _, right in each)) for each in bins.values()
        ) / max(1, len(self.odds))


def try_out(
    assistant: Assistant,
    queries: Sequence[ExamQuery],
    policy: Policy,
    technician: Technician = Technician(),
    times: int = 3,
    seed: int = 1,
) -> Work[Progress, Trials]:
    """Lets a simulated technician answer so many times for each query that has a right guide. Where the part of that is
    none of the lexicon's, all checks answer as with an unrelated fault."""
    listings = assistant.corpus().listings
    firsts: list[list[bool]] = []
    asked = unnecessary = done = 0
    minutes = minutes_unasked = 0.0
    odds: list[tuple[float, bool]] = []
    for number, query in enumerate(queries, start=1):
        keys = right_guides(query, listings)
        parts = {_part(each) for each in listings if each.key in keys}
        for time in range(times if parts else 0):
            chance = random.Random(f"{seed}/{query.id}/{time}")
            part = chance.choice(sorted(parts))
            category = query.device_class if query.kind == "ords" else None
            ranking = _ranked(assistant, Query(query.text, category=category, diagnosed=True))
            minutes_unasked += _minutes(ranking, keys)
            hits: list[bool] = []
            for _ in range(MOST + 1):
                first = bool(ranking.hits) and ranking.hits[0].key in keys
                hits.append(first)
                likeliest = ranking.diagnosis.causes[0] if ranking.diagnosis.causes else None
                right = likeliest is not None and (likeliest.part in parts if likeliest.part >= 0 else first)
                if likeliest is not None:
                    odds.append((likeliest.odds, right))
                proposed = policy(ranking.diagnosis, chance) if len(hits) <= MOST else None
                if proposed is None:
                    hits += [first] * (MOST + 1 - len(hits))
                    break
                asked += 1
                unnecessary += likeliest is not None and likeliest.odds > _SURE and right
                minutes += proposed.minutes
                answer = (proposed.check.id, _answer(proposed.check, part, technician, chance))
                ranking = _ranked(assistant, replace(ranking.query, answers=(*ranking.query.answers, answer)))
            minutes += _minutes(ranking, keys)
            firsts.append(hits)
            done += 1
        yield Progress(number, len(queries))
    done = max(1, done)
    return Trials(
        tuple(float(np.mean([hits[after] for hits in firsts])) if firsts else 0.0 for after in range(MOST + 1)),
        asked / done,
        minutes / done,
        minutes_unasked / done,
        unnecessary / max(1, asked),
        tuple(odds),
    )


def _ranked(assistant: Assistant, query: Query) -> Ranking:
    ranking = assistant.rank(query)
    assert ranking is not None  # nobody cancels
    return ranking


def _part(listing: Listing) -> int:
    return part_of_guide(all_kinds().of_path(listing.categories), listing.part or listing.title)


def _part_of_cause(cause: str) -> int:
    kind, _, name = cause.partition("/")
    return all_parts().named(kind, name)


def _minutes(ranking: Ranking, keys: set[str]) -> float:
    """To the right repair, working the rows from the top."""
    spent = 0.0
    for hit in ranking.hits:
        if hit.key in keys:
            return spent
        spent += repair_minutes(_part_of_cause(hit.cause)) + WRONG_PART
    return spent + NONE_OF_THESE


def _answer(check: Check, part: int, technician: Technician, chance: random.Random) -> int:
    """The place of the answer that is given; -1 where it cannot be told."""
    if chance.random() < technician.untold:
        return -1
    places = range(len(check.answers))
    chances = dict(check.parts).get(_name(part), check.otherwise)
    true = chance.choices(places, chances)[0]
    return chance.choice([place for place in places if place != true]) if chance.random() < technician.wrong else true


def _name(part: int) -> str:
    return all_parts()[part].name if part >= 0 else ""


def _differs(check: Check, name: str) -> float:
    chances = dict(check.parts).get(name, check.otherwise)
    return sum(abs(one - other) for one, other in zip(chances, check.otherwise, strict=True))


def _information(check: Check, diagnosis: Diagnosis) -> float:
    """Mutual information of the answer and the part, in nats."""
    odds = np.array([cause.odds for cause in diagnosis.causes])
    parts = dict(check.parts)
    chances = np.array([parts.get(_name(cause.part), check.otherwise) for cause in diagnosis.causes])
    joint = chances * odds[:, None] / odds.sum()
    answers = joint.sum(axis=0)
    return float(np.sum(joint * np.log(chances / answers)))
