"""What can be checked on a device, and which parts it has."""

from __future__ import annotations

import numpy as np
import pytest

from benchlight.diagnosis.checks import Checklist, checklist
from benchlight.diagnosis.table import repair_minutes
from benchlight.records import OPENINGS
from benchlight.understanding.parts import all_parts

T480, A1181 = "Lenovo ThinkPad T480", "MacBook 13-inch A1181"


def _ids(found: Checklist) -> set[str]:
    return {check.id for check in found.checks}


def _names(found: Checklist) -> set[str]:
    return {all_parts()[part].name for part in found.parts.tolist()}


def test_traits_of_a_device_decide_its_checks() -> None:
    newer, older = _ids(checklist(("laptop",), T480)), _ids(checklist(("laptop",), A1181))
    assert "laptop-finger-listed" in newer - older
    assert {"laptop-magsafe-lamp", "laptop-disc-tray", "laptop-light-goes-off"} <= older - newer


def test_traits_of_a_device_decide_its_parts() -> None:
    newer, older = _names(checklist(("laptop",), T480)), _names(checklist(("laptop",), A1181))
    assert newer - older
    assert older - newer
    everything = {all_parts()[part].name for part in all_parts().of_kind("laptop")}
    assert newer | older < everything


@pytest.mark.parametrize("device", ["", "Commodore 64"])
def test_an_unknown_device_may_have_any_part_and_allows_the_usual_checks(device: str) -> None:
    found = checklist(("laptop",), device)
    assert found.parts.tolist() == sorted(all_parts().of_kind("laptop"))
    assert "laptop-charger-voltage" in _ids(found)
    assert "laptop-magsafe-lamp" not in _ids(found), "most laptops have none"


def test_where_several_kinds_are_thought_of_the_parts_of_all_are_there() -> None:
    both = checklist(("laptop", "washer"), "")
    each = [set(checklist((kind,), "").parts.tolist()) for kind in ("laptop", "washer")]
    assert set(both.parts.tolist()) == each[0] | each[1]
    assert {kind for check in both.checks for kind in check.kinds} >= {"laptop", "washer"}


def test_of_a_kind_that_nobody_knows_there_is_nothing() -> None:
    found = checklist(("spaceship",), "")
    assert (len(found.parts), found.checks, found.chances.shape[0]) == (0, (), 0)


@pytest.mark.parametrize("kinds", [("laptop",), ("phone",), ("washer", "dishwasher")])
def test_answers_of_each_check_sum_to_one_for_every_part(kinds: tuple[str, ...]) -> None:
    found = checklist(kinds, "")
    assert found.chances.shape == (len(found.checks), found.chances.shape[1], len(found.parts) + 1)
    np.testing.assert_allclose(found.chances.sum(axis=1), 1.0)
    for place, check in enumerate(found.checks):
        assert (found.chances[place, : len(check.answers)] > 0).all(), "nothing is impossible: people look wrong"
        assert not found.chances[place, len(check.answers) :].any()


def test_where_it_is_none_of_the_parts_answers_say_less() -> None:
    found = checklist(("laptop",), "")
    place = found.place("laptop-charger-voltage")
    check = found.checks[place]
    even = 1 / len(check.answers)
    assert (
        np.abs(found.chances[place, : len(check.answers), -1] - even) <= np.abs(np.array(check.otherwise) - even)
    ).all()


def test_a_check_is_found_by_its_id_and_has_its_minutes_and_opening() -> None:
    found = checklist(("laptop",), T480)
    for place, check in enumerate(found.checks):
        assert found.place(check.id) == place
        assert found.minutes[place] == check.minutes
        assert OPENINGS[found.opening[place]] == check.open
    assert found.place("laptop-no-such-check") == -1


def test_each_repair_takes_its_time() -> None:
    found = checklist(("laptop",), "")
    assert [repair_minutes(part) for part in found.parts.tolist()] == found.repair_minutes.tolist()
    assert min(found.repair_minutes) <= repair_minutes(-1) <= 240


def test_an_unknown_device_is_asked_how_it_is_built_and_a_known_one_is_not() -> None:
    assert "printer-build" in _ids(checklist(("printer",), ""))
    assert "printer-build" not in _ids(checklist(("printer",), "HP LaserJet Pro M404dn"))


def test_how_a_device_is_built_decides_its_checks_and_tells_of_its_parts() -> None:
    laser, inkjet = (checklist(("printer",), "", built=(("printer-build", answer),)) for answer in (0, 1))
    assert _ids(laser) - _ids(inkjet)
    assert _ids(inkjet) - _ids(laser)
    question = laser.place("printer-build")
    ink, toner = (laser.parts.tolist().index(all_parts().named("printer", name)) for name in ("printhead", "fuser"))
    assert laser.chances[question, 0, toner] > 5 * laser.chances[question, 0, ink]


def test_a_device_that_does_nothing_is_not_asked_what_only_a_running_one_can_answer() -> None:
    everything, dead = checklist(("laptop",), ""), checklist(("laptop",), "", is_dead=True)
    assert {check.id for check in everything.checks if not check.runs} == _ids(dead)
    assert _ids(everything) - _ids(dead)
