"""Pages of a PDF as they are read: pieces of text, columns, headers."""

from __future__ import annotations

from pathlib import Path

import pypdfium2
from fpdf.enums import TextMode

from benchlight.sources.manuals.furniture import without_furniture
from benchlight.sources.manuals.layout import sheets
from benchlight.sources.manuals.pages import Page, opened, read_page
from benchlight.sources.manuals.paragraphs import together

from .booklet import Booklet


def _pages(path: Path) -> list[Page]:
    with opened(path) as document:
        return [page for number in range(1, len(document) + 1) if (page := read_page(document, number))]


def test_pieces_know_their_place_size_and_weight(tmp_path: Path) -> None:
    booklet = Booklet().page().line("Battery", size=20, bold=True).line("Undo the screws.", x=72)
    (page,) = _pages(booklet.save(tmp_path / "a.pdf"))
    heading, text = page.pieces
    assert (heading.text, round(heading.size), heading.bold) == ("Battery", 20, True)
    assert (text.text, round(text.box.x0), text.bold) == ("Undo the screws.", 72, False)
    assert heading.box.y1 < text.box.y1


def test_what_is_printed_twice_is_there_once(tmp_path: Path) -> None:
    booklet = Booklet().page().beside((60, "Battery"), (60.3, "Battery"))
    (page,) = _pages(booklet.save(tmp_path / "a.pdf"))
    assert [piece.text for piece in page.pieces] == ["Battery"]


def test_letters_that_are_stroked_are_bold_where_not_all_are(tmp_path: Path) -> None:
    booklet = Booklet().page().line("Undo the screws.")
    booklet.pdf.text_mode = TextMode.FILL_STROKE
    (page,) = _pages(booklet.line("Battery").save(tmp_path / "a.pdf"))
    assert [piece.bold for piece in page.pieces] == [False, True]


def test_a_page_on_its_side_is_read_as_its_text_stands(tmp_path: Path) -> None:
    booklet = Booklet().page()
    booklet.y = 350
    with booklet.pdf.rotation(90, x=300, y=400):
        booklet.line("Undo the screws.").line("Lift the battery.")
    (page,) = _pages(booklet.save(tmp_path / "a.pdf"))
    assert [line.text for sheet in sheets([page]) for line in sheet.lines] == ["Undo the screws.", "Lift the battery."]
    assert page.width > page.height


def test_a_turned_page_is_measured_as_it_is_shown(tmp_path: Path) -> None:
    path = Booklet().page().line("Undo the screws.").save(tmp_path / "a.pdf")
    document = pypdfium2.PdfDocument(path)
    document[0].set_rotation(180)
    document.save(tmp_path / "b.pdf")
    document.close()
    (page,) = _pages(tmp_path / "b.pdf")
    assert round(page.pieces[0].box.x0) == 60


def test_headers_and_footers_are_no_text(tmp_path: Path) -> None:
    booklet = Booklet()
    words = ("one", "two", "three", "four", "five")
    for number in range(1, 6):
        booklet.page(f"Chapter 5   {number}")
        booklet.pdf.text(60, 40, "Norvik Fold 440")
        booklet.line(f"This is all of page {words[number - 1]}.")
    read = without_furniture(sheets(_pages(booklet.save(tmp_path / "a.pdf"))))
    assert [[line.text for line in sheet.lines] for sheet in read] == [
        [f"This is all of page {word}."] for word in words
    ]


def test_a_header_that_names_the_section_is_no_text(tmp_path: Path) -> None:
    booklet = Booklet()
    for part in ("Battery", "Fan", "Speakers", "Keyboard"):
        booklet.page()
        booklet.pdf.set_font("helvetica", "B", 11)
        booklet.pdf.text(60, 40, part)
        booklet.heading(part).line("1. Undo the screws.")
    for sheet in without_furniture(sheets(_pages(booklet.save(tmp_path / "a.pdf")))):
        assert len(sheet.lines) == 2


def test_a_caution_at_one_height_on_many_pages_is_text(tmp_path: Path) -> None:
    booklet = Booklet()
    for _ in range(4):
        booklet.page().line("CAUTION: Edges are sharp.").line("Lift the cover.")
    for sheet in without_furniture(sheets(_pages(booklet.save(tmp_path / "a.pdf")))):
        assert [line.text for line in sheet.lines] == ["CAUTION: Edges are sharp.", "Lift the cover."]


def test_words_parted_at_the_end_of_a_line_are_whole_again() -> None:
    assert together(["Lift the discon-", "nected cable."]) == "Lift the disconnected cable."
    assert together(["Lift the heat-", "sink."], frozenset({"heat-sink"})) == "Lift the heat-sink."
    assert together(["Order L12345-", "001."]) == "Order L12345-001."
    assert together(["Undo the", "screws."]) == "Undo the screws."
