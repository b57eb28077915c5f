"""From scores to odds, and on with what was answered."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pytest

from benchlight.diagnosis.checks import Numbers, checklist
from benchlight.diagnosis.diagnose import NONE_OF_THESE, Answers, as_sure_as_codes, diagnose, kinds_of, moved_by
from benchlight.diagnosis.next_check import ENOUGH
from benchlight.records import Diagnosis, Stop
from benchlight.understanding.parts import all_parts

T480 = "Lenovo ThinkPad T480"
LAPTOP = checklist(("laptop",), T480)
FIRST, SECOND, THIRD = LAPTOP.parts[:3].tolist()


def scored(**scores: float) -> Numbers:
    """The best score of each part, by its number as in "p12"."""
    found = np.full(len(all_parts()) + 1, -np.inf)
    for name, score in scores.items():
        found[int(name[1:])] = score
    return found


def believing(*parts: int) -> Numbers:
    """A text that leaves open which of these parts it is."""
    found = np.full(len(all_parts()) + 1, 1e-6)
    found[list(parts)] = 1 / len(parts)
    return found


def diagnosed(
    answers: Sequence[tuple[str, int]] = (),
    ruled_out: Sequence[str] = (),
    scores: Numbers | None = None,
    kinds: tuple[str, ...] = ("laptop",),
    device: str = T480,
) -> Diagnosis:
    """Three parts of a laptop, nearly as likely as each other."""
    if scores is None:
        scores = scored(**{f"p{FIRST}": 0.5, f"p{SECOND}": 0.5, f"p{THIRD}": 0.4})
    return diagnose(scores, believing(FIRST, SECOND, THIRD), 0.1, Answers(kinds, device, answers, ruled_out, scores))


def odds_of(found: Diagnosis, part: int) -> float:
    return next(each.odds for each in found.causes if each.part == part)


def test_odds_sum_to_one_with_none_of_these() -> None:
    for found in (diagnosed(), diagnosed([(check.id, 0) for check in LAPTOP.checks[:4]])):
        assert sum(each.odds for each in found.causes) + found.none_of_these == pytest.approx(1)
        assert [each.odds for each in found.causes] == sorted((each.odds for each in found.causes), reverse=True)
    assert diagnosed().none_of_these == pytest.approx(NONE_OF_THESE)


def test_better_scores_are_likelier_causes_by_the_temperature() -> None:
    found = diagnosed()
    assert {each.part for each in found.causes[:3]} == {FIRST, SECOND, THIRD}
    assert 2.4 < odds_of(found, FIRST) / odds_of(found, THIRD) < np.e  # a text may be misread: then it is broader


def test_a_part_that_the_kind_does_not_have_may_be_it_where_a_guide_is_ranked_for_it() -> None:
    foreign = next(part for part in all_parts().of_kind("washer") if part not in LAPTOP.parts)
    scores = scored(**{f"p{FIRST}": 0.5, f"p{foreign}": 0.48, f"p{foreign + 1}": 0.1})
    before = diagnosed(scores=scores)
    assert [each.part for each in before.causes[:2]] == [FIRST, foreign]
    assert foreign + 1 not in {each.part for each in before.causes}
    place = max(range(len(LAPTOP.checks)), key=lambda each: LAPTOP.unrelated[each, 0] / LAPTOP.chances[each, 0, 0])
    after = diagnosed([(LAPTOP.checks[place].id, 0)], scores=scores)
    assert after.causes[0].part == foreign


def test_a_guide_whose_part_is_not_known_is_a_cause_by_its_name() -> None:
    scores = scored(**{f"p{FIRST}": 0.4, f"p{len(all_parts())}": 0.5})
    answers = Answers(("laptop",), T480, (), (), scores)
    found = diagnose(scores, believing(FIRST), 0.1, answers, "Volume slider")
    assert (found.causes[0].part, found.causes[0].called) == (-1, "Volume slider")
    assert sum(each.odds for each in found.causes) + found.none_of_these == pytest.approx(1)


def test_a_code_is_believed_in_but_not_beyond_doubt() -> None:
    coded = np.zeros(len(all_parts()) + 1, dtype=np.bool_)
    coded[[FIRST, SECOND]] = True
    scores = scored(**{f"p{FIRST}": 2.5, f"p{SECOND}": 1.7, f"p{THIRD}": 0.4})
    surely, doubted = diagnosed(scores=scores), diagnosed(scores=as_sure_as_codes(scores, coded, 0.1))
    assert odds_of(surely, FIRST) > 0.93
    assert 0.7 < odds_of(doubted, FIRST) < 0.9
    assert odds_of(doubted, FIRST) > odds_of(doubted, SECOND) > odds_of(doubted, THIRD) > odds_of(surely, THIRD)
    nothing = np.zeros(len(all_parts()) + 1, dtype=np.bool_)
    assert as_sure_as_codes(scores, nothing, 0.1) == pytest.approx(scores)


def test_answers_move_the_guides_as_they_move_the_odds() -> None:
    scores = scored(**{f"p{FIRST}": 0.5, f"p{SECOND}": 0.45, f"p{THIRD}": 0.3})
    for answer in range(2):
        answers = Answers(("laptop",), T480, [(LAPTOP.checks[0].id, answer)], (), scores)
        moved = (scores + moved_by(answers, scores, 0.1))[[FIRST, SECOND, THIRD]]
        found = diagnose(scores, believing(FIRST, SECOND, THIRD), 0.1, answers)
        odds = [odds_of(found, part) for part in (FIRST, SECOND, THIRD)]
        assert np.argsort(moved).tolist() == np.argsort(odds).tolist()
        assert moved.max() == pytest.approx(0.5), "the bars of the list stay as long"


def test_a_part_without_a_guide_may_be_it_all_the_same() -> None:
    found = diagnosed(scores=scored(**{f"p{FIRST}": 0.5}))
    assert 0 < odds_of(found, SECOND) < odds_of(found, FIRST)


def test_an_answer_moves_the_odds_by_its_chances() -> None:
    before = diagnosed()
    place = max(range(len(LAPTOP.checks)), key=lambda each: LAPTOP.chances[each, 0, 0] / LAPTOP.chances[each, 0, 1])
    after = diagnosed([(LAPTOP.checks[place].id, 0)])
    ratio = LAPTOP.chances[place, 0, 0] / LAPTOP.chances[place, 0, 1]
    assert ratio > 1
    assert odds_of(after, FIRST) / odds_of(after, SECOND) == pytest.approx(
        ratio * odds_of(before, FIRST) / odds_of(before, SECOND)
    )
    assert after.given == ((LAPTOP.checks[place].id, 0),)


def test_what_is_answered_is_not_asked_again() -> None:
    found = diagnosed()
    assert found.next is not None
    asked = found.next.check.id
    assert asked not in [each.check.id for each in diagnosed([(asked, 0)]).checks]


def test_what_could_not_be_told_changes_no_odds_and_is_not_asked_again() -> None:
    before = diagnosed()
    assert before.next is not None
    asked = before.next.check.id
    found = diagnosed([(asked, -1)])
    assert found.causes == before.causes
    assert asked not in [each.check.id for each in found.checks]
    assert found.next is not None
    assert found.next.check.id != asked
    assert found.given == ((asked, -1),)


@pytest.mark.parametrize("check", ["laptop-magsafe-lamp", "washer-no-such", ""])
def test_answers_to_checks_that_the_device_does_not_allow_are_ignored(check: str) -> None:
    found = diagnosed([(check, 0)])
    assert found.causes == diagnosed().causes
    assert found.given == ()


def test_what_is_ruled_out_sinks_and_stays_possible() -> None:
    name = f"laptop/{all_parts()[FIRST].name}"
    before, after = diagnosed(), diagnosed(ruled_out=[name])
    assert 0 < odds_of(after, FIRST) < odds_of(before, FIRST)
    assert odds_of(after, SECOND) > odds_of(before, SECOND)
    assert after.none_of_these > before.none_of_these
    assert diagnosed(ruled_out=["washer/drain-pump"]).causes == before.causes


def test_none_of_these_is_left_where_all_is_ruled_out() -> None:
    everything = [f"laptop/{all_parts()[part].name}" for part in LAPTOP.parts.tolist()]
    found = diagnosed(ruled_out=everything)
    assert found.none_of_these > 3 * NONE_OF_THESE


def test_it_stops_where_a_cause_is_likely_enough() -> None:
    found = diagnosed(scores=scored(**{f"p{FIRST}": 2.0, f"p{SECOND}": 0.5, f"p{THIRD}": 0.4}))
    assert found.causes[0].odds >= ENOUGH
    assert (found.next, found.stop) == (None, Stop.LIKELY_ENOUGH)
    assert found.checks, "for who asks all the same"


def test_it_stops_where_everything_is_asked() -> None:
    found = diagnosed([(check.id, -1) for check in LAPTOP.checks])
    assert (found.next, found.checks, found.stop) == (None, (), Stop.NOTHING_PAYS)


def test_what_is_not_known_has_no_checks() -> None:
    found = diagnosed(kinds=("spaceship",), device="")
    assert {each.part for each in found.causes} == {FIRST, SECOND, THIRD}  # their guides are ranked
    assert (found.checks, found.next, found.stop) == ((), None, Stop.NO_CHECKS)


def test_a_check_tells_what_is_likeliest_after_each_answer() -> None:
    found = diagnosed()
    assert found.next is not None
    for place, tells in enumerate(found.next.tells):
        after = diagnosed([(found.next.check.id, place)])
        assert tells.part == after.causes[0].part
        assert tells.odds == pytest.approx(after.causes[0].odds)


def test_where_no_kind_is_known_the_likeliest_kinds_are_thought_of() -> None:
    drum = all_parts().of_kind("washer")[0]
    kinds = kinds_of(scored(**{f"p{FIRST}": 0.9, f"p{drum}": 0.4}), 0.1)
    assert kinds[0] in all_parts()[FIRST].kinds
    assert len(kinds) <= 3
    found = diagnosed(scores=scored(**{f"p{FIRST}": 0.9, f"p{drum}": 0.8}), kinds=("laptop", "washer"), device="")
    assert {FIRST, drum} <= {each.part for each in found.causes[:3]}


def test_a_device_opened_for_one_check_is_open_for_the_next() -> None:
    opened = next(check for check in LAPTOP.checks if check.open == "cover")
    before = {each.check.id: each.minutes for each in diagnosed().checks}
    others = {check.id for check in LAPTOP.checks if check.open == "cover"} - {opened.id}
    after = {each.check.id: each.minutes for each in diagnosed([(opened.id, 0)]).checks}
    assert all(after[check] < before[check] for check in others)
    untold = {each.check.id: each.minutes for each in diagnosed([(opened.id, -1)]).checks}
    assert all(untold[check] == before[check] for check in others), "it may not have been opened"


def test_what_the_text_says_of_how_the_device_is_built_counts_as_an_answer_and_is_not_asked() -> None:
    ink, fuser = (all_parts().named("printer", name) for name in ("printhead", "fuser"))
    scores = scored(**{f"p{ink}": 0.5, f"p{fuser}": 0.5})

    def told(built: Sequence[tuple[str, int]], answers: Sequence[tuple[str, int]] = ()) -> Diagnosis:
        return diagnose(scores, believing(ink, fuser), 0.1, Answers(("printer",), "", answers, (), scores, built))

    laser = told([("printer-build", 0)])
    assert odds_of(told([]), ink) == pytest.approx(odds_of(told([]), fuser), rel=0.5)
    assert odds_of(laser, fuser) > 5 * odds_of(laser, ink)
    assert "printer-build" in {each.check.id for each in told([]).checks}
    assert "printer-build" not in {each.check.id for each in laser.checks}
    assert laser.given == ()
    inkjet = told([("printer-build", 0)], [("printer-build", 1)])
    assert odds_of(inkjet, ink) > 5 * odds_of(inkjet, fuser), "what somebody answers counts before what they wrote"
