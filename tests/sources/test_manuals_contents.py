"""Where the guides of a manual begin and end, whatever tells it."""

from __future__ import annotations

from pathlib import Path

from benchlight.sources.manuals.vocabulary import is_part

from .booklet import Booklet, Read
from .documents.conftest import grows_in_line


def _guide(booklet: Booklet, title: str, level: int | None, *, steps: int = 2) -> Booklet:
    booklet.heading(title, level)
    for number in range(1, steps + 1):
        booklet.line(f"{number}. Loosen screw {number} of this part.")
    return booklet


def _cover() -> Booklet:
    return Booklet().page().line("Norvik Fold 440 G9", size=28).line("Maintenance and Service Guide", size=16)


def test_leaves_of_the_outline_under_removal_are_guides(tmp_path: Path) -> None:
    booklet = _cover()
    booklet.page("1").heading("Product description", 0, size=20).heading("Battery", 1).line("It has four cells.")
    booklet.page("2").heading("Removal and replacement procedures", 0, size=20)
    booklet.heading("Component replacement procedures", 1, size=18)
    _guide(booklet, "Battery", 2)
    _guide(booklet, "Display assembly", 2)
    booklet.page("3").line("3. Lift the display.")
    _guide(booklet, "Fan", 2)
    booklet.page("4").page("5").heading("Recycling", 0, size=20)
    _guide(booklet, "Battery", 1)
    read = Read(booklet.save(tmp_path / "fold.pdf"))
    assert read.pages() == {"Battery": "3", "Display assembly": "3-4", "Fan": "4"}
    battery = read.guides[0]
    assert battery.title == "Norvik Fold 440 G9 Battery Replacement"
    assert battery.device == "Norvik Fold 440 G9"
    assert battery.key == "fold:battery"
    assert battery.document == str(tmp_path / "fold.pdf")


def test_a_guide_that_fills_its_page_ends_before_the_next(tmp_path: Path) -> None:
    booklet = _cover()
    for number, part in enumerate(("Battery", "Fan", "Speakers"), start=1):
        booklet.page(str(number))
        if number == 1:
            booklet.heading("Removal and replacement procedures", 0, size=20)
        _guide(booklet, part, 1)
    assert Read(booklet.save(tmp_path / "a.pdf")).pages() == {"Battery": "2", "Fan": "3", "Speakers": "4"}


def test_without_an_outline_the_printed_contents_tell(tmp_path: Path) -> None:
    booklet = _cover().page("i").heading("Contents")
    for indent, title, label in (
        (60, "Specifications", 1),
        (60, "Removing or replacing a FRU", 2),
        (72, "Battery", 2),
        (72, "Keyboard", 3),
        (60, "Index", 4),
    ):
        booklet.line(f"{title} {'. ' * 30}{label}", x=indent)
    booklet.page("1").heading("Specifications", size=20).line("Four cells.")
    booklet.page("2").heading("Removing or replacing a FRU", size=20)
    _guide(booklet, "Battery", None)
    _guide(booklet.page("3"), "Keyboard", None)
    booklet.page("4").heading("Index", size=20).line("battery 2")
    assert Read(booklet.save(tmp_path / "a.pdf")).pages() == {"Battery": "4", "Keyboard": "5"}


def test_without_contents_the_headings_tell(tmp_path: Path) -> None:
    booklet = _cover().page().heading("Disassembly", size=20)
    _guide(booklet, "Removing the drain pump", None)
    _guide(booklet.page(), "Removing the door seal", None)
    assert Read(booklet.save(tmp_path / "a.pdf")).pages() == {"Drain pump": "2", "Door seal": "3"}


def test_removing_and_installing_are_one_guide(tmp_path: Path) -> None:
    booklet = _cover().page().heading("Removing and installing components", 0, size=20)
    booklet.heading("Base cover", 1)
    _guide(booklet, "Removing the base cover", 2)
    _guide(booklet.page(), "Installing the base cover", 2, steps=3)
    guide = Read(booklet.save(tmp_path / "a.pdf")).guide
    assert (guide.part, guide.pages, len(guide.steps)) == ("Base cover", "2-3", 5)
    assert guide.steps[2].title == "Installing the base cover"


def test_numbered_frus_are_guides_and_name_those_before_them(tmp_path: Path) -> None:
    booklet = _cover().page().heading("Chapter 7. Removing or replacing a FRU", 0, size=20)
    booklet.heading("General guidelines", 1)
    _guide(booklet, "1010 Base cover assembly", 1)
    booklet.heading("1020 Battery", 1).line("For access, remove this FRU:")
    booklet.line("• “1010 Base cover assembly” on page 3".replace("•", "-").replace("“", '"').replace("”", '"'))
    booklet.line("1. Unplug the battery.")
    read = Read(booklet.save(tmp_path / "hmm.pdf"))
    assert [guide.part for guide in read.guides] == ["Base cover assembly", "Battery"]
    assert [tuple(link) for link in read.guides[1].prerequisites] == [
        ("hmm:base-cover-assembly", "Base cover assembly")
    ]


def test_an_outline_that_points_nowhere_is_not_followed(tmp_path: Path) -> None:
    booklet = _cover().page().heading("Removal", 0, size=20)
    _guide(booklet, "Battery", 1)
    path = booklet.save(tmp_path / "a.pdf")
    # A page that is gone: its object is no page any more.
    path.write_bytes(path.read_bytes().replace(b"/Title", b"/Titel"))
    assert Read(path).pages() == {"Battery": "2"}


def test_a_manual_without_repairs_says_so(tmp_path: Path) -> None:
    booklet = _cover().page().heading("Introduction").line("This book tells how the computer is used.")
    read = Read(booklet.save(tmp_path / "a.pdf"))
    assert read.guides == []
    assert read.notices == ["No removal or replacement of a part was found in this manual."]


def test_a_heading_of_words_for_everything_is_looked_at_once() -> None:
    def read(count: int) -> None:
        for _ in range(3_000):
            is_part(f"Removing the {'field replaceable ' * count}x")

    grows_in_line(read, 2)
    assert not is_part("Removing field-replaceable units")
    assert not is_part("Removing field replaceable units")
