"""Tables of spare parts, symptoms and codes."""

from __future__ import annotations

from pathlib import Path

from benchlight.records import Signal

from .booklet import Booklet, Read, leaf


def _with_table(path: Path, *rows: tuple[str, ...], xs: tuple[float, ...] = (60, 220, 380)) -> Read:
    booklet = leaf("1. Undo the screws.")
    booklet.pdf.add_page()
    booklet.y = 90
    booklet.heading("Diagnostics", 0, size=20)
    for number, row in enumerate(rows):
        booklet.beside(*zip(xs, row, strict=False), bold=number == 0)
    return Read(booklet.save(path / "fold.pdf"))


def test_spare_parts_have_their_numbers(tmp_path: Path) -> None:
    booklet = leaf().beside((60, "Description"), (380, "Spare part number"), bold=True)
    booklet.beside((60, "Battery, 4 cells"), (380, "L12345-001")).beside((60, "Battery, 3 cells"), (380, "L12346-001"))
    guide = Read(booklet.line("1. Undo the screws.").save(tmp_path / "a.pdf")).guide
    assert guide.parts == ("Battery, 4 cells (L12345-001)", "Battery, 3 cells (L12346-001)")
    assert [step.text for step in guide.steps] == ["Undo the screws."]


def test_a_description_of_two_lines_is_one_part(tmp_path: Path) -> None:
    booklet = leaf().beside((60, "Description"), (380, "Spare part number"), bold=True)
    booklet.beside((60, "Battery for use only in models with"), (380, "L12345-001"))
    booklet.y -= 6
    booklet.beside((60, "a graphics unit")).beside((60, "Battery, 3 cells"), (380, "L12346-001"))
    guide = Read(booklet.line("1. Undo the screws.").save(tmp_path / "a.pdf")).guide
    assert guide.parts == (
        "Battery for use only in models with a graphics unit (L12345-001)",
        "Battery, 3 cells (L12346-001)",
    )


def test_symptoms_are_those_of_the_part_that_the_action_names(tmp_path: Path) -> None:
    read = _with_table(
        tmp_path,
        ("Symptom or error", "FRU or action, in sequence"),
        ("Runs only on mains", "Battery"),
        ("The sky is green", "Wait."),
    )
    assert read.guide.symptoms == ("Runs only on mains",)
    assert read.codes == []


def test_codes_of_a_table_are_codes(tmp_path: Path) -> None:
    read = _with_table(
        tmp_path,
        ("Code", "Meaning", "Remedy"),
        ("0190", "The battery is empty", "Replace the battery."),
        ("E18, E19", "No water", "Open the tap."),
    )
    first, second = read.codes
    assert (first.code, first.meaning, first.check) == ("0190", "The battery is empty", "Replace the battery.")
    assert first.parts == ("Battery",)
    assert first.lines == ("Norvik Fold 440 G9",)
    assert first.source == "fold.pdf, page 3"
    assert (second.code, second.also) == ("E18", ("E19",))


def test_a_code_may_stand_before_its_meaning(tmp_path: Path) -> None:
    read = _with_table(
        tmp_path,
        ("Symptom or error", "FRU or action, in sequence"),
        ("0271 Date and time are not set", "Set both."),
        ("2 screws are missing", "Battery"),
    )
    assert [(code.code, code.meaning) for code in read.codes] == [("0271", "Date and time are not set")]
    assert read.guide.symptoms == ("2 screws are missing",)


def test_counts_of_blinks_are_codes(tmp_path: Path) -> None:
    read = _with_table(
        tmp_path,
        ("Amber", "White", "Problem", "Action"),
        ("2", "7", "The panel fails", "Replace it."),
        xs=(60, 120, 220, 380),
    )
    assert [(code.code, code.signal, code.meaning) for code in read.codes] == [
        ("2 amber 7 white", Signal.BLINKS, "The panel fails")
    ]


def test_rows_of_screws_are_notes_of_their_steps(tmp_path: Path) -> None:
    booklet = leaf("1. Undo the screws.", "2. Lift the battery.")
    booklet.beside((60, "Step"), (120, "Screw (quantity)"), (260, "Torque"), bold=True)
    booklet.beside((60, "1"), (120, "M2 x 5 mm (4)"), (260, "0.2 Nm"))
    first, second = Read(booklet.save(tmp_path / "a.pdf")).guide.steps
    assert first.text == "Undo the screws.\nM2 x 5 mm (4), 0.2 Nm"
    assert second.text == "Lift the battery."


def test_columns_of_text_are_read_one_after_the_other(tmp_path: Path) -> None:
    booklet = Booklet().page().line("Wasso W12", size=28).line("Service manual", size=16)
    booklet.page().heading("Removing the drain pump")
    for number in range(1, 7):
        booklet.beside(
            (60, f"{number}. Loosen the screw at the left."), (320, f"{number + 6}. Turn the pump to the right.")
        )
    texts = [step.text for step in Read(booklet.save(tmp_path / "a.pdf")).guide.steps]
    assert texts == ["Loosen the screw at the left."] * 6 + ["Turn the pump to the right."] * 6
