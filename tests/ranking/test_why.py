"""Reasons, as a technician reads them."""

from __future__ import annotations

import pytest

from benchlight.ranking import why
from benchlight.records import Evidence, Hit


def hit(evidence: Evidence, score: float = 1.0) -> Hit:
    return Hit("t:1", "ThinkPad T480 Fan", "ThinkPad T480", "Fan", (), score, 0.5, evidence)


@pytest.mark.parametrize(
    ("evidence", "sentence"),
    [
        (Evidence(0.71, ("fan",), device=1.0, device_words=("tp", "t480")),
         "close in meaning · word: fan · device named: tp t480"),
        (Evidence(0.5, ("thinkpad", "fan")), "related in meaning · words: thinkpad, fan"),
        (Evidence(0.99, ("fan",), "gets hot"), "fixed before: “gets hot” · word: fan"),
        (Evidence(0.7, (), "gets hot"), "fixed a similar fault before: “gets hot”"),
        (Evidence(0.99, (), "gets hot", told=True), "for this fault: “gets hot”"),
        (Evidence(0.7, (), "gets hot", told=True), "for a similar fault: “gets hot”"),
        (Evidence(0.3, (), "gets hot"), "only distantly related"),
        (Evidence(0.5, (), "gets hot"), "related in meaning"),
        (Evidence(None, (), "gets hot"), "fixed before: “gets hot”"),
        (Evidence(0.3), "only distantly related"),
        (Evidence(None, by_part=True), "goes by other guides for this part, until it is indexed"),
        (Evidence(None, device=0.4), "its device may be meant"),
        (Evidence(None, device=0.1), "words in its summary, category, steps or known symptoms"),
        (Evidence(0.71, belief=0.4), "close in meaning · likely for such symptoms"),
        (Evidence(0.71, belief=0.02), "close in meaning"),
        (Evidence(None, belief=0.4), "fails often"),
        (Evidence(None, belief=0.4, by_part=True),
         "goes by other guides for this part, until it is indexed · likely for such symptoms"),
        (Evidence(0.3, belief=0.1, code="3 beeps"), "3 beeps point to it"),
        (Evidence(0.3, belief=0.4, code="E18"), "E18 points to it · likely for such symptoms"),
        (Evidence(0.71, belief=0.4, excluded="new fan fitted"), "said to be fine: “new fan fitted” · close in meaning"),
        (Evidence(None), "words in its summary, category, steps or known symptoms"),
    ],
)  # fmt: skip
def test_every_kind_of_evidence_has_words(evidence: Evidence, sentence: str) -> None:
    assert why.sentence(hit(evidence)) == sentence


def test_a_device_that_only_scores_is_no_reason() -> None:
    assert why.sentence(hit(Evidence(0.71, device=0.4))) == "close in meaning"


def test_where_nothing_is_typed_the_filters_are_the_reason() -> None:
    assert why.sentence(hit(Evidence(), score=0.0)) == "matches the chosen filters"
    assert why.sentence(hit(Evidence(belief=0.1), score=0.0)) != "matches the chosen filters"


def test_a_pasted_log_that_was_recorded_is_shortened() -> None:
    said = why.sentence(hit(Evidence(0.99, (), "disk error\n" * 30_000)))
    assert said.startswith("fixed before: “disk error disk error")
    assert said.endswith("…”")
    assert len(said) < 120


def test_matched_words_are_told_as_the_guide_writes_them() -> None:
    fridge = hit(Evidence(0.71, ("kuhlschrank", "wi", "fi", "wifi")))._replace(title="Kühlschrank: Wi-Fi")
    assert why.reasons(fridge)[1] == "words: kühlschrank, wi-fi"
