"""The checks that can be done on a device, and the parts that it has."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache, lru_cache
from typing import Any, NamedTuple

import numpy as np
import numpy.typing as npt

from benchlight.diagnosis.table import repair_minutes, table
from benchlight.records import OPENINGS, Check
from benchlight.understanding.parts import all_parts

Numbers = npt.NDArray[np.float64]

_MISTAKEN = 0.05
"""Share of answers that are any other than the true one: people look at the wrong thing. Somebody who knows the fault
never is, `evaluation.diagnosis_trials` has one who is in a tenth: this is between."""
_UNKNOWN = 0.5
"""How much a fault in none of the parts answers at random; for the rest, as an unrelated fault does."""


class Checklist(NamedTuple):
    """The parts that a device of some kinds has, the checks that can be done on it, and what they say."""

    parts: npt.NDArray[np.int64]
    """Numbers in `all_parts`."""
    repair_minutes: Numbers
    """Of each of the parts."""
    checks: tuple[Check, ...]
    chances: Numbers
    """Of shape [checks, answers, parts + 1]: the chance of each answer where this part is at fault, or, last, none of
    them; 0 for answers that a check does not have."""
    unrelated: Numbers
    """Of shape [checks, answers]: the same for a part that the check has nothing to do with."""
    minutes: Numbers
    """Of each check."""
    opening: npt.NDArray[np.int64]
    """Of each check, the place in `OPENINGS` of what has to be open."""

    def place(self, check: str) -> int:
        """The place of the check with that id; -1 where there is none."""
        return next((place for place, each in enumerate(self.checks) if each.id == check), -1)

    def with_parts(self, more: Sequence[int]) -> Checklist:
        """The same with more parts, -1 among them, of which the checks know nothing: they answer as an unrelated fault
        does."""
        if not more:
            return self
        unknown = np.repeat(self.unrelated[..., None], len(more), axis=-1)
        return self._replace(
            parts=np.append(self.parts, np.array(more, dtype=np.int64)),
            repair_minutes=np.append(self.repair_minutes, [repair_minutes(part) for part in more]),
            chances=np.concatenate([self.chances[..., :-1], unknown, self.chances[..., -1:]], axis=-1),
        )


@lru_cache(256)
def checklist(
    kinds: tuple[str, ...],
    device: str,
    likeliest: int = -1,
    built: tuple[tuple[str, int], ...] = (),
    is_dead: bool = False,
) -> Checklist:
    """For a device of these kinds. One that the table does not have, or "", may have any part, is asked how it is
    built, and has the checks that most devices of its kind allow that are `built` so, by ids of questions and places of
    answers, or have the part which is likeliest at first. One that `is_dead` has those that do without it running."""
    known = table()
    traits = known["devices"].get(device)
    of_part = known["parts"][likeliest][3] if likeliest >= 0 else {}
    usual = {**known["usual"], **of_part}
    for question, answer in built:
        check, of_answers = builds()[question]
        usual |= dict.fromkeys(check.kinds, of_answers[answer])
    has = {kind: set(usual.get(kind, ()) if traits is None else traits) for kind in kinds}

    def fits(kind: str, needs: Sequence[str], lacks: Sequence[str]) -> bool:
        return kind in has and has[kind].issuperset(needs) and has[kind].isdisjoint(lacks)

    of_kinds = {(kind, part) for kind in kinds for part in all_parts().of_kind(kind)}
    there = {part for kind, part in of_kinds if traits is None or fits(kind, *known["parts"][part][1:3])}
    parts = np.array(sorted(there), dtype=np.int64)
    asked = [check for check, _ in builds().values()] if traits is None else []
    checks = tuple(
        check
        for check in (*asked, *_checks())
        if not (is_dead and check.runs) and any(fits(kind, check.needs, check.lacks) for kind in check.kinds)
    )
    names = {(kind, all_parts()[part].name): place for place, part in enumerate(parts.tolist())
             for kind in all_parts()[part].kinds}  # fmt: skip
    most = max((len(check.answers) for check in checks), default=2)
    chances = np.zeros((len(checks), most, len(parts) + 1))
    unrelated = np.zeros((len(checks), most))
    for number, check in enumerate(checks):
        count = len(check.answers)
        chances[number, :count] = np.array(check.otherwise)[:, None]
        chances[number, :count, -1] = _UNKNOWN / count + (1 - _UNKNOWN) * np.array(check.otherwise)
        for part, chance in check.parts:
            for kind in check.kinds:
                if (place := names.get((kind, part), -1)) >= 0:
                    chances[number, :count, place] = chance
        chances[number, :count] = _mistaken(chances[number, :count])
        unrelated[number, :count] = _mistaken(np.array(check.otherwise))
    return Checklist(
        parts,
        np.array([known["parts"][part][0] for part in parts.tolist()]),
        checks,
        chances,
        unrelated,
        np.array([float(check.minutes) for check in checks]),
        np.array([OPENINGS.index(check.open) for check in checks], dtype=np.int64),
    )


def _mistaken(chances: Numbers) -> Numbers:
    """The chances that each answer is given, by those that it is true."""
    return np.asarray((1 - _MISTAKEN) * chances + _MISTAKEN / (len(chances) - 1) * (1 - chances))


@cache
def _checks() -> tuple[Check, ...]:
    return tuple(_check(*row) for row in table()["checks"])


@cache
def builds() -> dict[str, tuple[Check, list[list[str]]]]:
    """By id the questions how a device is built, each with the usual traits of its answers."""
    rows = ((_check(*row), usual) for row, usual in table()["builds"])
    return {check.id: (check, usual) for check, usual in rows}


def _check(*fields: Any) -> Check:
    """A check from a row, whose lists are tuples in it."""
    *others, parts = (tuple(value) if isinstance(value, list) else value for value in fields)
    return Check(*others, tuple((part, tuple(chances)) for part, chances in parts))  # type: ignore[call-arg, arg-type]
