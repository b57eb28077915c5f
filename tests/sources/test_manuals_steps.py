"""From the lines of a manual to the steps of a guide."""

from __future__ import annotations

from pathlib import Path

from benchlight.records import Guide, Icon

from .booklet import Read, leaf


def _guide(path: Path, *lines: str) -> Guide:
    return Read(leaf(*lines).save(path / "fold.pdf")).guide


def _texts(guide: Guide) -> list[str]:
    return [step.text for step in guide.steps]


def test_numbered_lines_are_steps(tmp_path: Path) -> None:
    guide = _guide(tmp_path, "The battery lies under the cover.", "1. Undo the screws.", "2. Lift the battery.")
    assert _texts(guide) == ["Undo the screws.", "Lift the battery."]
    assert guide.summary == "The battery lies under the cover."


def test_a_step_goes_on_in_its_next_lines(tmp_path: Path) -> None:
    booklet = leaf()
    booklet.line("1. Undo the screws that hold the lid and then", gap=2).line("lift it by the discon-", x=73, gap=2)
    booklet.line("nected end.", x=73).line("2. Lift the battery.")
    assert _texts(Read(booklet.save(tmp_path / "a.pdf")).guide) == [
        "Undo the screws that hold the lid and then lift it by the disconnected end.",
        "Lift the battery.",
    ]


def test_a_number_alone_on_its_line_has_its_text_below(tmp_path: Path) -> None:
    guide = _guide(tmp_path, "1.", "Undo the screws.", "2.", "Lift the battery.")
    assert _texts(guide) == ["Undo the screws.", "Lift the battery."]


def test_numbers_without_a_point_are_steps_too(tmp_path: Path) -> None:
    booklet = leaf().beside((60, "1"), (80, "Undo the screws.")).beside((60, "2"), (80, "Lift the battery."))
    assert _texts(Read(booklet.save(tmp_path / "a.pdf")).guide) == ["Undo the screws.", "Lift the battery."]


def test_numbers_in_brackets_are_steps_where_no_others_are(tmp_path: Path) -> None:
    alone = _guide(tmp_path, "(1) Undo the screws", "(2) that hold it.", "(2) Lift the battery.")
    assert _texts(alone) == ["Undo the screws (2) that hold it.", "Lift the battery."]
    below = _guide(tmp_path, "1. Free the cable:", "(1) Open the latch.", "(2) Pull it out.", "2. Lift the battery.")
    assert _texts(below) == ["Free the cable:\nOpen the latch.\nPull it out.", "Lift the battery."]


def test_a_step_with_steps_of_its_own_is_their_title(tmp_path: Path) -> None:
    guide = _guide(tmp_path, "Step 1: Remove the lid", "1. Undo the screws.", "2. Lift the lid.", "Step 2: Remove it",
                   "1. Lift the battery.")  # fmt: skip
    assert [(step.title, step.text) for step in guide.steps] == [
        ("Step 1: Remove the lid", "Undo the screws."), ("", "Lift the lid."),
        ("Step 2: Remove it", "Lift the battery."),
    ]  # fmt: skip


def test_lists_that_begin_anew_have_their_own_titles(tmp_path: Path) -> None:
    guide = _guide(
        tmp_path, "Before removing the battery:", "1. Shut down.", "To remove the battery:", "1. Undo the screws."
    )
    assert [(step.title, step.text) for step in guide.steps] == [
        ("Before removing the battery", "Shut down."),
        ("To remove the battery", "Undo the screws."),
    ]


def test_letters_and_bullets_are_lines_of_their_step(tmp_path: Path) -> None:
    booklet = leaf("1. Remove these parts.").line("a. The lid.", x=80).line("- Both screws.", x=100)
    (step,) = Read(booklet.save(tmp_path / "a.pdf")).guide.steps
    assert [tuple(line) for line in step.lines] == [
        ("Remove these parts.", Icon.PLAIN, 0),
        ("The lid.", Icon.PLAIN, 1),
        ("Both screws.", Icon.PLAIN, 2),
    ]


def test_a_caution_stands_before_the_step_that_it_is_of(tmp_path: Path) -> None:
    first, second = _guide(
        tmp_path, "1. Undo the screws.", "CAUTION: Cells burn.", "2. Lift the battery.", "NOTE: It is glued."
    ).steps
    assert [tuple(line)[:2] for line in second.lines] == [
        ("Cells burn.", Icon.CAUTION),
        ("Lift the battery.", Icon.PLAIN),
        ("It is glued.", Icon.NOTE),
    ]
    assert first.text == "Undo the screws."


def test_the_way_back_is_the_conclusion(tmp_path: Path) -> None:
    guide = _guide(tmp_path, "1. Undo the screws.", "Reverse this procedure to install the battery.")
    assert guide.conclusion == "Reverse this procedure to install the battery."
    assert _texts(guide) == ["Undo the screws."]


def test_bullets_are_steps_where_nothing_is_numbered(tmp_path: Path) -> None:
    assert _texts(_guide(tmp_path, "- Undo the screws.", "- Lift the battery.")) == [
        "Undo the screws.",
        "Lift the battery.",
    ]


def test_references_to_other_guides_are_links(tmp_path: Path) -> None:
    booklet = leaf("1. Undo the screws.").heading("Keyboard", 1)
    booklet.lines("1. Remove the battery (see Battery on page 2).", "2. See Tools on page 1.", "3. Lift the keyboard.")
    keyboard = Read(booklet.save(tmp_path / "fold.pdf")).guides[1]
    assert [tuple(link) for link in keyboard.prerequisites] == [("fold:battery", "Battery")]
