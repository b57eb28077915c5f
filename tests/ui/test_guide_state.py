"""A guide while it is written: what is undone, and what becomes of bullets."""

from __future__ import annotations

from benchlight.records import Guide, Icon, Line, Step
from benchlight.ui.guide_state import GuideState, retyped, with_bullet

BULLETED = Step.of_lines([Line("Unscrew it.", Icon.RED), Line("Hot!", Icon.CAUTION, 1), Line("Lift it.")])


def state() -> GuideState:
    return GuideState(Guide("own:1", "Pump", steps=(Step("One"), Step("Two"), Step("Three"))), lambda: None)


def test_typing_is_undone_word_by_word_and_other_changes_one_by_one() -> None:
    written = state()
    for text, ends in (("Pump s", False), ("Pump sw", False), ("Pump swap ", True), ("Pump swap n", False)):
        written.set("title", text, ends=ends)
    written.set("device", "Karcher")
    seen = []
    while written.stack.canUndo():
        written.stack.undo()
        seen.append((written.guide.title, written.guide.device))
    assert seen == [("Pump swap n", ""), ("Pump swap ", ""), ("Pump", "")]
    written.stack.redo()
    assert written.guide.title == "Pump swap "


def test_what_changes_nothing_is_no_change() -> None:
    written = state()
    written.set("title", "Pump")
    assert written.stack.isClean()


def test_steps_are_put_in_taken_away_and_put_into_another_order() -> None:
    written = state()
    written.arrange([2, 0, 1])
    written.insert_step(1, Step("New"))
    written.remove_step(0)
    assert [step.text for step in written.guide.steps] == ["New", "One", "Two"]
    for _ in range(3):
        written.stack.undo()
    assert [step.text for step in written.guide.steps] == ["One", "Two", "Three"]


def test_lines_keep_their_bullets_when_others_are_typed() -> None:
    assert retyped(BULLETED, "Unscrew it.\nVery hot!\nLift it.").bullets == BULLETED.bullets
    longer = retyped(BULLETED, "Begin.\nUnscrew it.\nHot!\nLift it.")
    assert [line.icon for line in longer.lines] == [Icon.PLAIN, Icon.RED, Icon.CAUTION, Icon.PLAIN]
    shorter = retyped(BULLETED, "Hot!\nLift it.")
    assert [line.icon for line in shorter.lines] == [Icon.CAUTION, Icon.PLAIN]
    split = retyped(BULLETED, "Unscrew it.\nHot!\nReally.\nLift it.")
    assert [line.level for line in split.lines] == [0, 1, 0, 0]


def test_a_line_gets_another_bullet_and_plain_ones_need_none() -> None:
    assert with_bullet(Step("a\nb"), 1, Icon.NOTE, 0).lines == (Line("a"), Line("b", Icon.NOTE))
    assert with_bullet(with_bullet(Step("a\nb"), 1, Icon.NOTE, 0), 1, Icon.PLAIN, 0) == Step("a\nb")
