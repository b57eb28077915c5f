"""From the scores of a ranking to the odds of causes, and to what to check next."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from benchlight.diagnosis.checks import Checklist, Numbers, checklist
from benchlight.diagnosis.next_check import ENOUGH, proposals
from benchlight.records import OPENINGS, CauseOdds, Diagnosis, ProposedCheck, Stop
from benchlight.understanding.parts import all_parts

NONE_OF_THESE = 0.12
"""How often it is none of the parts, before anything is known."""
_RULED_OUT = 0.1
"""How likely a part still is whose guide did not help, beside one that was not tried."""
_UNRANKED = 0.5
"""How much is believed of parts for which there is no guide, beside those that are ranked by one."""
_KINDS = 3
"""Where no kind of device is known, so many are thought of."""


class Answers:
    """What was answered, and ruled out, for a device of some kinds."""

    def __init__(
        self, kinds: tuple[str, ...], device: str, answers: Sequence[tuple[str, int]], ruled_out: Sequence[str]
    ) -> None:
        """`answers` are ids of checks with places of answers, -1 for a check that could not be done or was skipped."""
        self.checklist: Checklist = checklist(kinds, device)
        places = [(self.checklist.place(check), answer) for check, answer in answers]
        self.given = [(check, answer) for check, answer in places if check >= 0]
        """Places in the checklist, with those of the answers."""
        self._ruled_out = ruled_out

    @property
    def opened(self) -> int:
        """How far the device is open after the checks that were done, as a place in `OPENINGS`."""
        done = [int(self.checklist.opening[check]) for check, answer in self.given if answer >= 0]
        return max(done, default=OPENINGS.index("none"))

    def log_likelihood(self) -> Numbers:
        """For each part of the checklist and, last, for none of them, how likely the answers are."""
        found = np.zeros(len(self.checklist.parts) + 1)
        for check, answer in self.given:
            if answer >= 0:
                found += np.log(self.checklist.chances[check, answer])
        for place, part in enumerate(self.checklist.parts.tolist()):
            if any(f"{kind}/{all_parts()[part].name}" in self._ruled_out for kind in all_parts()[part].kinds):
                found[place] += np.log(_RULED_OUT)
        return found

    def of_all_parts(self) -> Numbers:
        """The same for each of `all_parts`, and last for guides whose part is not known: 0 where the device has no such
        part."""
        found = np.zeros(len(all_parts()) + 1)
        likelihood = self.log_likelihood()
        found[self.checklist.parts], found[-1] = likelihood[:-1], likelihood[-1]
        return found


def kinds_of(scores: Numbers, temperature: float) -> tuple[str, ...]:
    """The kinds of device that are likeliest by the best scores of all parts, where the text names none."""
    shares: dict[str, float] = {}
    for part, share in enumerate(_shares(scores[:-1], temperature).tolist()):
        for kind in all_parts()[part].kinds:
            shares[kind] = shares.get(kind, 0.0) + share
    return tuple(sorted(shares, key=shares.__getitem__, reverse=True)[:_KINDS])


def diagnose(scores: Numbers, believed: Numbers, temperature: float, answers: Answers) -> Diagnosis:
    """The odds, and the check that is worth its minutes.

    `scores`: for each of `all_parts` the best score of its guides, as they were before anything was answered, -inf
    where it has none; `believed`: the probability of each by the text alone. The odds of causes that are ranked are as
    the exponentials of their scores over `temperature`.
    """
    checks = answers.checklist
    if not len(checks.parts):
        return Diagnosis(stop=Stop.NO_CHECKS)
    ranked = scores[checks.parts]
    missing = np.where(np.isfinite(ranked), 0, believed[checks.parts]) * _UNRANKED
    unranked = min(0.9, float(missing.sum())) if np.isfinite(ranked).any() else 1.0
    known = (1 - unranked) * _shares(ranked, temperature)
    if missing.sum() > 0:
        known += unranked * missing / missing.sum()
    prior = np.append((1 - NONE_OF_THESE) * known / known.sum(), NONE_OF_THESE)
    weighed = np.log(np.maximum(prior, 1e-9)) + answers.log_likelihood()
    odds = np.exp(weighed - weighed.max())
    odds /= odds.sum()
    tells = _told_by_answers(odds, checks)
    offered = [
        ProposedCheck(checks.checks[each.place], each.minutes, each.saved, tells[each.place])
        for each in proposals(odds, checks, {check for check, _ in answers.given}, answers.opened)
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
        tuple(CauseOdds(int(checks.parts[place]), float(odds[place])) for place in order),
        float(odds[-1]),
        found if stop is Stop.GOES_ON else None,
        tuple(offered),
        stop,
        tuple((checks.checks[check].id, answer) for check, answer in answers.given),
    )


def _told_by_answers(odds: Numbers, checks: Checklist) -> list[tuple[CauseOdds, ...]]:
    """For each check of the list what is likeliest after each of its answers."""
    joint = checks.chances * odds
    best = joint[..., :-1].argmax(axis=-1)
    share = np.take_along_axis(joint, best[..., None], axis=-1)[..., 0] / np.maximum(joint.sum(axis=-1), 1e-12)
    return [
        tuple(map(CauseOdds, parts[: len(check.answers)], shares))
        for check, parts, shares in zip(checks.checks, checks.parts[best].tolist(), share.tolist(), strict=True)
    ]


def _shares(scores: Numbers, temperature: float) -> Numbers:
    """Shares of 1 as the exponentials of the scores; all 0 where there is no score."""
    there = np.isfinite(scores)
    if not there.any():
        return np.zeros(len(scores))
    shares = np.where(there, np.exp((np.where(there, scores, 0) - scores[there].max()) / temperature), 0)
    return np.asarray(shares / shares.sum())
