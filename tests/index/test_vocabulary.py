"""The words of all guides."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from benchlight.index.vocabulary import Vocabulary

COUNTS = {"battery": 4, "bat": 1, "fan": 3, "zebra": 1, "été": 2}


def learnt() -> Vocabulary:
    """The same, learnt guide by guide, with some that are gone again."""
    vocabulary = Vocabulary({"battery": 1, "gone": 1})
    vocabulary.begins_a_word("b")
    vocabulary.count_beginning("b")
    for words in (["zebra", "fan"], ["battery", "bat"], ["fan", "battery", "été"], ["battery", "fan", "été", "fog"]):
        vocabulary.add(words)
    vocabulary.remove(["gone", "fog", "never there"])
    return vocabulary


@pytest.fixture(
    params=[lambda: Vocabulary(COUNTS), learnt, lambda: Vocabulary.of_arrays(learnt().arrays())],
    ids=["made", "learnt", "kept"],
)
def vocabulary(request: pytest.FixtureRequest) -> Vocabulary:
    make: Callable[[], Vocabulary] = request.param
    return make()


def test_words_are_counted(vocabulary: Vocabulary) -> None:
    assert {word: vocabulary.count(word) for word in (*COUNTS, "gone", "fog")} == {**COUNTS, "gone": 0, "fog": 0}
    assert "battery" in vocabulary
    assert "gone" not in vocabulary


def test_words_by_their_beginning(vocabulary: Vocabulary) -> None:
    assert vocabulary.beginning("bat") == ["bat", "battery"]
    assert vocabulary.beginning("") == sorted(COUNTS)
    assert vocabulary.beginning("f") == ["fan"]
    assert [vocabulary.count_beginning(beginning) for beginning in ("bat", "f", "é", "x", "")] == [5, 3, 2, 0, 11]
    assert [vocabulary.begins_a_word(beginning) for beginning in ("ze", "zebra", "zebras", "fo", "go")] == [
        True, True, False, False, False,
    ]  # fmt: skip


def test_a_slip_becomes_the_nearest_word_that_a_guide_holds(vocabulary: Vocabulary) -> None:
    assert vocabulary.corrected("batery") == "battery"
    assert vocabulary.corrected("zbera") == "zebra"
    assert vocabulary.corrected("nothing") == "nothing"


def test_what_is_learnt_is_known_at_once() -> None:
    vocabulary = Vocabulary({"fan": 1})
    assert vocabulary.corrected("thermstat") == "thermstat"
    assert vocabulary.count_beginning("the") == 0
    vocabulary.add(["thermostat", "the"])
    assert vocabulary.corrected("thermstat") == "thermostat"
    assert vocabulary.count_beginning("the") == 2
    vocabulary.remove(["thermostat"])
    assert vocabulary.corrected("thermstat") == "thermstat"
    assert vocabulary.count_beginning("the") == 1


def test_a_short_word_is_not_corrected_a_long_one_for_so_many_slips() -> None:
    vocabulary = Vocabulary({"fan": 1, "thermostat": 1, "t480": 1})
    assert [vocabulary.corrected(word) for word in ("fna", "t481")] == ["fna", "t481"]
    assert vocabulary.corrected("thermsotatt") == "thermostat"
    assert vocabulary.corrected("thermsotatt", slips=1) == "thermsotatt"


def test_without_guides_there_are_no_words() -> None:
    vocabulary = Vocabulary.of_arrays(Vocabulary({}).arrays())
    assert not vocabulary.begins_a_word("")
    assert vocabulary.count_beginning("a") == 0
    assert vocabulary.corrected("battery") == "battery"


def test_arrays_that_are_of_no_vocabulary_are_refused() -> None:
    arrays = Vocabulary(COUNTS).arrays()
    with pytest.raises(ValueError, match="zip"):
        Vocabulary.of_arrays({**arrays, "vocabulary_counts": arrays["vocabulary_counts"][:-1]})
