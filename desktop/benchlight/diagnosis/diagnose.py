"""From the scores of a ranking to the odds of causes, and to what to check next."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

import numpy as np
import numpy.typing as npt

from benchlight.diagnosis.checks import Checklist, Numbers, builds, checklist
from benchlight.diagnosis.next_check import ENOUGH, proposals
from benchlight.records import OPENINGS, CauseOdds, Diagnosis, ProposedCheck, Stop
from benchlight.understanding.parts import all_parts

NONE_OF_THESE = 0.02
"""How often it is none of the parts, before anything is known."""
_VAGUE, _BROAD = 0.02, 4.0
"""Share of texts of which the ranking is surer than it should be, and by how much broader the odds are then."""
_MISREAD = 0.03
"""Share of texts that it takes for something else: then what fails often is likely. So a check or two can bring up what
the text did not speak of."""
_RULED_OUT = 0.02
"""How likely a part still is whose guide did not help, beside one that was not tried: a new part is bad in few cases,
and even what was believed most is not to stand first again."""
_NEXT_OF_CODE, _NOT_OF_CODE = 2.0, 3.0
"""How much likelier a part that a code points to is at most, in nats, than the next part of the code, and than one that
it says nothing of: the first part of a code is right in nine of ten texts."""
_UNRANKED = 0.05
"""How much is believed of parts for which there is no guide, beside those that are ranked by one."""
_FAR = 0.25
"""So far below the best score, guides of parts that devices of the kind do not have are no cause."""
_KINDS = 3
"""Where no kind of device is known, so many are thought of."""


class Answers:
    """What was answered, and ruled out, for a device of some kinds."""

    def __init__(
        self,
        kinds: tuple[str, ...],
        device: str,
        answers: Sequence[tuple[str, int]],
        ruled_out: Sequence[str],
        scores: Numbers,
        built: Sequence[tuple[str, int]] = (),
        is_dead: bool = False,
    ) -> None:
        """`answers` are ids of checks with places of answers, -1 for a check that could not be done or was skipped;
        `scores` are those of `diagnose`: what is ranked may be the cause, though devices of these kinds do not have it
        in the lexicon. `built` is what the text says of how the device is built, as `answers` are, and `is_dead` that
        it does nothing at all."""
        asked = dict(answers)
        told = [each for each in built if each[0] not in asked]
        of_build = tuple(each for each in (*told, *answers) if each[0] in builds() and each[1] >= 0)
        known = checklist(kinds, device, _likeliest(scores, kinds), of_build, is_dead)
        ranked = np.flatnonzero(scores > scores.max() - _FAR)
        ranked[ranked == len(all_parts())] = -1
        self.checklist: Checklist = known.with_parts(np.setdiff1d(ranked, known.parts).tolist())
        places = [(self.checklist.place(check), answer) for check, answer in answers]
        self.given = [(check, answer) for check, answer in places if check >= 0]
        """Places in the checklist, with those of the answers."""
        self.said = [(check, answer) for each, answer in told if (check := self.checklist.place(each)) >= 0]
        """The same of what the text says itself."""
        self._ruled_out = ruled_out

    @property
    def opened(self) -> int:
        """How far the device is open after the checks that were done, as a place in `OPENINGS`."""
        done = [int(self.checklist.opening[check]) for check, answer in self.given if answer >= 0]
        return max(done, default=OPENINGS.index("none"))

    def log_likelihood(self) -> Numbers:
        """For each part of the checklist and, last, for none of them, how likely the answers are."""
        found = np.zeros(len(self.checklist.parts) + 1)
        for check, answer in (*self.said, *self.given):
            if answer >= 0:
                found += np.log(self.checklist.chances[check, answer])
        for place, part in enumerate(self.checklist.parts.tolist()):
            if part >= 0 and any(
                f"{kind}/{all_parts()[part].name}" in self._ruled_out for kind in all_parts()[part].kinds
            ):
                found[place] += np.log(_RULED_OUT)
        return found


def kinds_of(scores: Numbers, temperature: float) -> tuple[str, ...]:
    """The kinds of device that are likeliest by the best scores of all parts, where the text names none."""
    shares: dict[str, float] = {}
    for part, share in enumerate(_shares(scores[:-1], temperature).tolist()):
        for kind in all_parts()[part].kinds:
            shares[kind] = shares.get(kind, 0.0) + share
    return tuple(sorted(shares, key=shares.__getitem__, reverse=True)[:_KINDS])


def as_sure_as_codes(scores: Numbers, coded: npt.NDArray[np.bool_], temperature: float) -> Numbers:
    """The scores with smaller gaps where a code points to a part, in the same order. A code outranks all words, but is
    not as sure as that: of its parts the first is some times as likely as the next, and all of them may be in order.
    `coded` tells which of `all_parts`, and last whether guides of none of them, a code points to."""
    order = np.argsort(-scores, kind="stable")
    order = order[np.isfinite(scores[order])]
    gaps = -np.diff(scores[order])
    most = np.where(coded[order[:-1]], np.where(coded[order[1:]], _NEXT_OF_CODE, _NOT_OF_CODE), np.inf) * temperature
    found = scores.copy()
    found[order] = (scores[order[0]] if len(order) else 0) - np.append(0, np.cumsum(np.minimum(gaps, most)))
    return found


def diagnose(scores: Numbers, believed: Numbers, temperature: float, answers: Answers, others: str = "") -> Diagnosis:
    """The odds, and the check that is worth its minutes.

    `scores`: for each of `all_parts` the best score of its guides, as they were before anything was answered, -inf
    where it has none, and last that of guides whose part is not known; `believed`: the probability of each by the text
    alone; `others`: what the best guide calls its part whose part is not known. The odds of causes that are ranked are
    as the exponentials of their scores over `temperature`, broader where the text may be misread.
    """
    checks = answers.checklist
    if not len(checks.parts):
        return Diagnosis(stop=Stop.NO_CHECKS)
    ranked = _ranked(scores, checks.parts, temperature)
    missing = np.where(np.isfinite(scores[checks.parts]), 0, believed[checks.parts]) * _UNRANKED
    unranked = min(0.9, float(missing.sum())) if ranked.any() else 1.0
    known = (1 - unranked) * ranked
    if missing.sum() > 0:
        known += unranked * missing / missing.sum()
    prior = np.append((1 - NONE_OF_THESE) * known / known.sum(), NONE_OF_THESE)
    weighed = np.log(np.maximum(prior, 1e-9)) + answers.log_likelihood()
    odds = np.exp(weighed - weighed.max())
    odds /= odds.sum()
    tells = _told_by_answers(odds, checks, others)
    offered = [
        ProposedCheck(checks.checks[each.place], each.minutes, each.saved, tells[each.place])
        for each in proposals(odds, checks, {check for check, _ in (*answers.said, *answers.given)}, answers.opened)
    ]
    found = next((each for each in offered if each.pays), None)
    stop = Stop.GOES_ON
    if not checks.checks:
        stop = Stop.NO_CHECKS
    elif odds[:-1].max() >= ENOUGH:
        stop = Stop.LIKELY_ENOUGH
    elif found is None:
        stop = Stop.NOTHING_PAYS
    order = np.argsort(-odds[:-1], kind="stable").tolist()
    return Diagnosis(
        tuple(_cause(int(checks.parts[place]), float(odds[place]), others) for place in order),
        float(odds[-1]),
        found if stop is Stop.GOES_ON else None,
        tuple(offered),
        stop,
        tuple((checks.checks[check].id, answer) for check, answer in answers.given),
    )


def _cause(part: int, odds: float, others: str) -> CauseOdds:
    return CauseOdds(part, odds, "" if part >= 0 else others)


def _told_by_answers(odds: Numbers, checks: Checklist, others: str) -> list[tuple[CauseOdds, ...]]:
    """For each check of the list what is likeliest after each of its answers."""
    joint = checks.chances * odds
    best = joint[..., :-1].argmax(axis=-1)
    share = np.take_along_axis(joint, best[..., None], axis=-1)[..., 0] / np.maximum(joint.sum(axis=-1), 1e-12)
    return [
        tuple(_cause(part, odds, others) for part, odds in zip(parts[: len(check.answers)], shares, strict=False))
        for check, parts, shares in zip(checks.checks, checks.parts[best].tolist(), share.tolist(), strict=True)
    ]


def _likeliest(scores: Numbers, kinds: tuple[str, ...]) -> int:
    """The part of devices of the kinds whose guides score best; -1 where there are none."""
    parts = [part for kind in kinds for part in all_parts().of_kind(kind)]
    best = max(parts, key=scores.__getitem__, default=-1)
    return best if best >= 0 and np.isfinite(scores[best]) else -1


def moved_by(answers: Answers, scores: Numbers, temperature: float) -> Numbers:
    """What answers add to the scores of the guides of each of `all_parts`, and last of guides whose part is not known,
    so that their order is that of the odds, and the best is as good as it was. `scores` are those of `diagnose`."""
    likelihood = answers.log_likelihood()
    found = np.full(len(scores), likelihood[-1])
    found[answers.checklist.parts] = likelihood[:-1]
    shares = _shares(scores, temperature)
    shares[answers.checklist.parts] = _ranked(scores, answers.checklist.parts, temperature)
    there = np.isfinite(scores)
    if not there.any():
        return np.zeros(len(scores))
    found[there] += np.log(np.maximum(shares[there], 1e-30))
    best = scores[there].max() - temperature * found[there].max()
    return np.where(there, best + temperature * found - np.where(there, scores, 0), 0)


def _ranked(scores: Numbers, parts: npt.NDArray[np.int64], temperature: float) -> Numbers:
    """How likely each of the parts is by the scores and by how often it fails; 0 where it has no score."""
    shares = _shares(scores[parts], temperature)
    often = np.where(shares > 0, _how_often()[parts], 0)
    return shares if not often.any() else (1 - _MISREAD) * shares + _MISREAD * often / often.sum()


@cache
def _how_often() -> Numbers:
    """How often each of `all_parts` fails, by the complaints that people bring; last 0 for none of them."""
    return np.array([*(part.complaints for part in all_parts()), 0.0])


def _shares(scores: Numbers, temperature: float) -> Numbers:
    """Shares of 1 by the scores alone; all 0 where there is no score."""
    there = np.isfinite(scores)
    if not there.any():
        return np.zeros(len(scores))
    below = np.where(there, scores - scores[there].max(), -np.inf)
    sharp, broad = np.exp(below / temperature), np.exp(below / (_BROAD * temperature))
    return np.asarray((1 - _VAGUE) * sharp / sharp.sum() + _VAGUE * broad / broad.sum())
