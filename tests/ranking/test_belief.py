"""How likely each part is to be the fault, by all that is known."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np
import numpy.typing as npt
import pytest

from benchlight.ranking.belief import Belief, believe
from benchlight.ranking.experience import Experience
from benchlight.ranking.fusion import FusionWeights
from benchlight.records import CodeMeaning, Piece, Sort, Understanding
from benchlight.understanding.devices import DeviceMatch
from benchlight.understanding.part_words import Mention
from benchlight.understanding.parts import all_parts
from benchlight.understanding.text import UnderstoodText

WASHER = all_parts().of_kind("washer")
PUMP, BELT = (all_parts().named("washer", name) for name in ("washer-drain-pump", "washer-drive-belt"))


def code(*parts: str, certainty: str = "high", name: str = "E18", kind: str = "washer") -> CodeMeaning:
    return CodeMeaning(name, "Bosch", kind, "Water is not pumped away", parts, certainty=certainty)


def beliefs(
    logits: npt.NDArray[np.float32] | None = None,
    kinds: Sequence[str] = ("washer",),
    codes: Sequence[CodeMeaning] = (),
    excluded: Mapping[str, str] | None = None,
    named: Sequence[str] = (),
    words: int = 4,
    learned: Experience = Experience(),
) -> Belief:
    """What is believed of a text that says so much; `excluded` is what it says against parts."""
    pieces = [Piece(Sort.EXCLUDED, part, f"not the {part}", reason=why) for part, why in (excluded or {}).items()]
    mentions = (Mention(tuple(named), 0, 4),) if named else ()
    nothing = DeviceMatch(np.zeros(0, dtype=np.float32), None)
    understanding = Understanding(tuple(pieces), tuple(codes))
    return believe(logits, UnderstoodText(understanding, nothing, tuple(kinds), mentions, (), False, words), learned)


def undecided() -> npt.NDArray[np.float32]:
    """Logits of a text that tells no part from another."""
    return np.zeros(len(all_parts()), dtype=np.float32)


def test_a_code_raises_its_parts_in_order() -> None:
    belief = beliefs(undecided(), codes=[code("washer-drain-pump", "washer-drive-belt")])
    assert belief.probability[PUMP] > belief.probability[BELT] > 1 / len(WASHER)
    assert belief.scores(FusionWeights())[PUMP] > belief.scores(FusionWeights())[BELT] > 0
    assert dict(belief.code_of) == {PUMP: "E18", BELT: "E18"}


def test_a_code_counts_as_much_as_it_is_certain() -> None:
    sure, likely, perhaps, unsaid = (
        beliefs(undecided(), codes=[code("washer-drive-belt", certainty=each)]).pointed[BELT]
        for each in ("high", "medium", "low", "")
    )
    assert 1 == sure > likely > perhaps > 0
    assert sure > unsaid > 0


def test_the_first_reading_of_a_code_counts_most() -> None:
    belief = beliefs(undecided(), codes=[code("washer-drive-belt"), code("washer-drain-pump")])
    assert belief.probability[BELT] > belief.probability[PUMP] > 1 / len(WASHER)
    both = beliefs(undecided(), codes=[code("washer-drive-belt"), code("washer-drain-pump", "washer-drive-belt")])
    assert both.pointed[BELT] == belief.pointed[BELT]


def test_a_code_of_another_kind_of_device_points_to_nothing() -> None:
    assert not beliefs(undecided(), codes=[code("washer-drive-belt", kind="toaster")]).pointed.any()


def test_a_code_that_is_not_known_points_to_nothing() -> None:
    belief = beliefs(undecided(), codes=[CodeMeaning("E99", "", "", "")])
    assert not belief.pointed.any()
    assert not belief.code_of


def test_an_excluded_part_loses_and_says_why() -> None:
    belief = beliefs(undecided(), excluded={"washer-drive-belt": "new belt fitted"})
    others = [part for part in WASHER if part != BELT]
    assert belief.probability[BELT] < belief.probability[others].min() / 100
    assert belief.scores(FusionWeights())[BELT] < belief.scores(FusionWeights())[others].min()
    assert dict(belief.why_not) == {BELT: "new belt fitted"}


def test_a_code_does_not_point_to_an_excluded_part() -> None:
    codes = [code("washer-drain-pump", "washer-drive-belt")]
    belief = beliefs(undecided(), codes=codes, excluded={"washer-drain-pump": "pump is new"})
    assert belief.pointed[PUMP] == 0
    assert belief.pointed[BELT] > 0
    assert dict(belief.code_of) == {BELT: "E18"}


def test_of_two_reasons_against_a_part_the_first_in_the_text_is_given() -> None:
    pieces = [
        Piece(Sort.EXCLUDED, "washer-drive-belt", "not the belt", reason=why) for why in ("new belt", "belt is fine")
    ]
    nothing = DeviceMatch(np.zeros(0, dtype=np.float32), None)
    text = UnderstoodText(Understanding(tuple(pieces)), nothing, ("washer",), (), (), False, 4)
    assert believe(None, text).why_not[BELT] == "new belt"


def test_where_no_kind_is_known_an_excluded_part_is_one_of_every_kind() -> None:
    belief = beliefs(undecided(), kinds=(), excluded={"battery": "new battery fitted"})
    for kind in ("laptop", "phone"):
        assert belief.excluded[all_parts().named(kind, "battery")]


def test_a_part_counts_more_that_a_short_text_names() -> None:
    short, long = (beliefs(undecided(), named=["washer-drive-belt"], words=words) for words in (3, 40))
    weights = FusionWeights()
    assert short.scores(weights)[BELT] > long.scores(weights)[BELT] > short.scores(weights)[PUMP]
    one = beliefs(undecided(), named=["washer-drive-belt"], words=1)
    assert one.named[BELT] == beliefs(undecided(), named=["washer-drive-belt"], words=2).named[BELT]


def test_the_part_around_one_that_is_named_counts_nearly_as_much() -> None:
    named = beliefs(undecided(), named=["washer-carbon-brushes"]).named
    brushes, motor = (all_parts().named("washer", f"washer-{name}") for name in ("carbon-brushes", "motor"))
    assert named[brushes] > named[motor] > named[brushes] / 2
    both = beliefs(undecided(), named=["washer-carbon-brushes", "washer-motor"]).named
    assert both[motor] == both[brushes]


@pytest.mark.parametrize("kinds", [("washer",), ("washer", "dryer"), ()])
def test_probabilities_are_shared_among_the_parts_of_the_kinds(kinds: tuple[str, ...]) -> None:
    rising = np.linspace(0, 50, len(all_parts()), dtype=np.float32)
    of_kinds = {part for kind in kinds for part in all_parts().of_kind(kind)} or set(range(len(all_parts())))
    belief = beliefs(rising, kinds, [code("washer-drive-belt")], {"washer-drain-pump": "pump runs"})
    assert belief.probability.sum() == pytest.approx(1, abs=1e-5)
    assert set(np.flatnonzero(belief.probability).tolist()) <= of_kinds
    assert belief.probability[-1] == 0


def test_what_was_fixed_on_this_bench_is_likelier() -> None:
    never, once, often = (
        beliefs(undecided(), learned=Experience({BELT: times})).probability[BELT] for times in (0, 1, 20)
    )
    assert never < once < often


def test_what_was_not_it_on_this_bench_is_less_likely_but_by_less_than_a_repair_tells() -> None:
    never, fixed, not_it, both = (
        beliefs(undecided(), learned=learned).probability[BELT]
        for learned in (
            Experience(), Experience({BELT: 4}), Experience({}, {BELT: 4}), Experience({BELT: 4}, {BELT: 4})
        )
    )  # fmt: skip
    assert not_it < never < both < fixed


def test_a_single_repair_of_a_rare_part_puts_it_above_no_part_that_the_text_speaks_of() -> None:
    logits = undecided()
    spoken_of = max(WASHER, key=lambda part: all_parts()[part].complaints)
    rare = min(WASHER, key=lambda part: all_parts()[part].complaints)
    logits[spoken_of] = 1
    assert beliefs(logits, learned=Experience({rare: 1})).log_odds[spoken_of] == 0


def test_without_a_model_the_part_is_likeliest_that_fails_most_often() -> None:
    belief = beliefs(None)
    oftenest = max(WASHER, key=lambda part: all_parts()[part].complaints)
    assert belief.log_odds[oftenest] == 0
    assert belief.probability[oftenest] == belief.probability.max()


def test_what_is_believed_of_one_text_is_forgotten_for_the_next() -> None:
    before = beliefs(None).probability
    beliefs(
        None, codes=[code("washer-drive-belt")], excluded={"washer-drain-pump": "new"}, learned=Experience({BELT: 1000})
    )
    assert np.array_equal(beliefs(None).probability, before)
    given = undecided()
    beliefs(given, learned=Experience({BELT: 1}))
    assert not given.any()


def test_a_guide_whose_part_is_not_known_is_neither_raised_nor_lowered() -> None:
    logits = undecided()
    logits[BELT] = 6
    belief = beliefs(
        logits,
        codes=[code("washer-drive-belt")],
        excluded={"washer-drain-pump": "new pump"},
        named=["washer-drive-belt"],
    )
    scores = belief.scores(FusionWeights())
    assert scores[BELT] > scores[-1] > scores[PUMP]
    assert len(scores) == len(all_parts()) + 1
    assert belief.pointed[-1] == belief.named[-1] == 0
    assert not belief.excluded[-1]
