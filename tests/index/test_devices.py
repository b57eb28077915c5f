"""The words of device names, and what each tells."""

from __future__ import annotations

import numpy as np
import pytest

from benchlight.index.devices import Devices, is_model_number

NAMES = ("Lenovo ThinkPad T480", "Lenovo ThinkPad X240", "", "Honda Civic 1998–2002", "Samsung WF42H5000AW", "Router")


def devices(*names: str, living: tuple[bool, ...] = (), common: tuple[str, ...] = ()) -> Devices:
    made = Devices()
    for number, name in enumerate(names):
        made.add(number, name)
    made.weigh(np.array(living or [True] * len(names), dtype=np.bool_), frozenset(common))
    return made


def test_the_words_of_each_name_fill_its_slots() -> None:
    made = devices(*NAMES)
    assert made.slots(0) == [{"lenovo"}, {"thinkpad"}, {"t480"}]
    assert made.slots(2) == []
    assert made.slots(3) == [{"1998", "1999", "2000", "2001", "2002"}, {"honda"}, {"civic"}]
    assert made.slots(5) == [{"router"}]


def test_the_holders_of_a_word() -> None:
    made = devices(*NAMES)
    assert made.holders("thinkpad").tolist() == [0, 1]
    assert made.holders("2000").tolist() == [3]
    assert made.holders("fan").tolist() == []
    assert "t480" in made
    assert "t490" not in made


def test_a_rarer_word_is_worth_more_and_a_common_one_little() -> None:
    made = devices(*NAMES, common=("router",))
    assert made.worth("t480") > made.worth("lenovo") > 0
    assert made.worth("router") == pytest.approx(0.3 * made.worth("t480"))
    assert made.totals[0] == pytest.approx(made.worth("t480") + made.worth("lenovo") + made.worth("thinkpad"))
    assert made.totals[2] == 0


def test_a_device_without_guides_is_not_counted() -> None:
    made = devices(*NAMES, living=(True, False, True, True, False, True))
    assert made.count == 4
    assert made.holders("thinkpad").tolist() == [0]
    assert "x240" not in made
    assert made.worth("lenovo") == made.worth("t480")
    assert np.isinf(made.totals[[1, 4]]).all()
    assert made.misspelt("samsnug") is None
    assert made.model_numbers("wf42h5000") == []


def test_devices_that_come_and_go_weigh_as_if_they_were_made_so() -> None:
    learnt = devices(*NAMES[:3], living=(True, True, False))
    for number, name in enumerate(NAMES[3:], start=3):
        learnt.add(number, name)
    learnt.weigh(np.array([False, True, True, True, True, True]), frozenset({"router"}))
    made = devices(*NAMES, living=(False, True, True, True, True, True), common=("router",))
    for name in NAMES:
        for word in name.lower().split():
            assert learnt.holders(word).tolist() == made.holders(word).tolist()
            assert learnt.worth(word) == made.worth(word)
    assert learnt.totals.tolist() == made.totals.tolist()


def test_a_slip_is_read_as_the_word_that_was_meant() -> None:
    made = devices(*NAMES)
    assert made.misspelt("thinkpd") == "thinkpad"
    assert made.misspelt("civc") is None  # too short
    assert made.misspelt("wf42h5000ax") is None  # another model


def test_what_a_name_writes_with_hyphens_is_one_word_too_while_there_is_such_a_device() -> None:
    made = devices("Sony WH-1000XM4", "Teapot")
    assert made.pieces("wh1000xm4") == ["wh", "1000xm4"]
    assert made.model_numbers("wh1000") == ["wh1000xm4"]
    again = Devices.of_arrays(made.arrays())
    for each in (made, again):
        each.weigh(np.array([True, True]), frozenset())
        assert each.pieces("wh1000xm4") == ["wh", "1000xm4"]
        each.weigh(np.array([False, True]), frozenset())
        assert each.pieces("wh1000xm4") == []
        assert each.model_numbers("wh1000") == []


def test_of_two_words_as_near_the_same_is_taken_however_the_devices_came() -> None:
    assert devices("Kettal", "Kettol").misspelt("kettel") == devices("Kettol", "Kettal").misspelt("kettel") == "kettal"


def test_a_model_number_may_be_cut_short() -> None:
    made = devices(*NAMES)
    assert made.model_numbers("wf42h5000") == ["wf42h5000aw"]
    assert made.model_numbers("t4") == ["t480"]


@pytest.mark.parametrize(
    ("word", "is_one"), [("t480", True), ("wf42h5000aw", True), ("s9", False), ("2000", False), ("router", False)]
)
def test_what_may_be_a_model_number(word: str, is_one: bool) -> None:
    assert is_model_number(word) == is_one


@pytest.mark.parametrize("names", [NAMES, ()], ids=["some", "none"])
def test_devices_come_back_from_their_arrays_and_go_on_learning(names: tuple[str, ...]) -> None:
    made = devices(*names)
    again = Devices.of_arrays(made.arrays())
    for each in (made, again):
        each.add(len(names), "Aachen Teapot 2000-2001")
        each.weigh(np.ones(len(names) + 1, dtype=np.bool_), frozenset())
    assert again.totals.tolist() == made.totals.tolist()
    assert [again.slots(number) for number in range(len(names) + 1)] == [
        made.slots(number) for number in range(len(names) + 1)
    ]
    assert again.holders("2000").tolist() == made.holders("2000").tolist()
