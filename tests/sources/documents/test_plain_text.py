"""Guides in plain text."""

from __future__ import annotations

import pytest

from benchlight.records import Icon, Line, Step

from .conftest import Tell, grows_in_line

FAN = """\
Fan replacement
===============

Device: ThinkPad T480
Difficulty: easy

The fan hums, and after some minutes of hard work the whole machine
switches itself off.

Tools:
- Spudger
- Torx T5

STEPS

1. Open it. There are six screws along the edges of the lid, all of
   the same length.
   - they stay in
     * even this one
   ACHTUNG: sharp!
2) Unplug the fan.
Do it gently.

3. Lift it.

Put it together in reverse order.
"""


def test_a_text_with_sections(tell: Tell) -> None:
    guide = tell(FAN, "fan.txt").guide
    assert (guide.title, guide.device, guide.difficulty) == ("Fan replacement", "ThinkPad T480", "easy")
    assert guide.summary == ("The fan hums, and after some minutes of hard work the whole machine switches itself off.")
    assert guide.tools == ("Spudger", "Torx T5")
    first, second, third = guide.steps
    assert first.lines == (
        Line("Open it. There are six screws along the edges of the lid, all of the same length."),
        Line("they stay in", level=1),
        Line("even this one", level=2),
        Line("sharp!", Icon.CAUTION),
    )
    assert second == Step("Unplug the fan.\nDo it gently.")
    assert third == Step("Lift it.")
    assert guide.conclusion == "Put it together in reverse order."


def test_a_text_without_headings_is_called_by_its_file(tell: Tell) -> None:
    guide = tell("Device: T480\n1. Open it.\n2. Lift it.\n", "fan swap.txt").guide
    assert (guide.title, guide.device, [step.text for step in guide.steps]) == (
        "fan swap", "T480", ["Open it.", "Lift it."],
    )  # fmt: skip


def test_steps_with_their_word(tell: Tell) -> None:
    guide = tell(
        "Lüfter tauschen\n\nSchritt 1: Öffnen\nDeckel abnehmen.\n\nSchritt 2: Lösen\nStecker ziehen.\n", "a.txt"
    ).guide
    assert guide.title == "Lüfter tauschen"
    assert guide.steps == (Step("Deckel abnehmen.", "Öffnen"), Step("Stecker ziehen.", "Lösen"))


@pytest.mark.parametrize("text", ["Dear Sir or Madam,\nthe fan hums.\n", "a\n", "- milk\n- bread\n"])
def test_a_text_with_nothing_to_do_is_no_guide(tell: Tell, text: str) -> None:
    told = tell(text, "letter.txt")
    assert (told.guides, told.rejections, len(told.notices)) == ([], [], 1)


def test_a_table_called_so_is_still_a_table(tell: Tell) -> None:
    assert tell("title;device\nFan;T480\n", "a.txt").guide.device == "T480"


@pytest.mark.parametrize("text", ["a", " ", "1. x\n", "=\n", "a: ", "- a\n  b\n", "A\n\n"])
def test_hostile_text_takes_no_long_time(tell: Tell, text: str) -> None:
    grows_in_line(lambda count: tell(f"1. Lift it.\n{text * count}", "a.txt"), 20_000)
