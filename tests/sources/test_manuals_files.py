"""Whole manuals: whose they are, what cannot be read, and that reading can be stopped."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import threading
from pathlib import Path

import pytest
from fpdf.enums import EncryptionMethod

from benchlight.errors import SourceError
from benchlight.records import Guide, ImportChoices
from benchlight.sources.manuals import child, picture
from benchlight.sources.reading import read_guides

from .booklet import Booklet, Read, leaf


def _of_device(path: Path, *cover: tuple[str, float], title: str = "") -> Booklet:
    booklet = Booklet().page()
    for text, size in cover:
        booklet.line(text, size=size)
    if title:
        booklet.pdf.set_title(title)
    booklet.page().heading("Removal", 0, size=20).heading("Battery", 1)
    return booklet.lines(*["The battery is held by two screws and a cable."] * 6, "1. Undo the screws.")


@pytest.mark.parametrize(
    ("cover", "title", "device"),
    [
        (
            [("Norvik Fold 440 G9 Notebook PC", 28), ("Maintenance and Service Guide", 16)],
            "",
            "Norvik Fold 440 G9 Notebook PC",
        ),
        ([("Norvik Fold", 28), ("440 G9", 28), ("Service Manual", 16)], "", "Norvik Fold 440 G9"),
        ([("Hardware Maintenance Manual", 28), ("ThinkFold T48", 20)], "", "ThinkFold T48"),
        ([("Wasso", 34), ("Washing machine", 20), ("Q160", 26), ("Service manual", 16)], "", "Wasso Q160"),
        ([("Service Manual", 28)], "Norvik Fold 440 Service Manual", "Norvik Fold 440"),
        ([("Service Manual", 28), ("Model: WM 637", 10)], "manual_v2.indd", "WM 637"),
    ],
)
def test_the_device_stands_on_the_cover_or_in_the_title(
    tmp_path: Path, cover: list[tuple[str, float]], title: str, device: str
) -> None:
    assert Read(_of_device(tmp_path, *cover, title=title).save(tmp_path / "a.pdf")).guide.device == device


def test_a_manual_that_names_no_device_asks_for_it(tmp_path: Path) -> None:
    path = _of_device(tmp_path, ("Service Manual", 28)).save(tmp_path / "a.pdf")
    read = Read(path)
    assert read.guide.device == ""
    assert read.notices == ["The manual does not say what device it is of."]
    named = Read(path, ImportChoices(device="Norvik Fold")).guide
    assert (named.device, named.key) == ("Norvik Fold", read.guide.key)


def test_codes_of_a_manual_wait_until_its_device_is_known(tmp_path: Path) -> None:
    booklet = _of_device(tmp_path, ("Service Manual", 28))
    booklet.pdf.add_page()
    booklet.y = 90
    booklet.heading("Diagnostics", 0, size=20)
    xs = (60, 220, 380)
    booklet.beside(*zip(xs, ("Code", "Meaning", "Remedy"), strict=True), bold=True)
    booklet.beside(*zip(xs, ("E18", "The pump is blocked", "Clean it"), strict=True))
    path = booklet.save(tmp_path / "a.pdf")
    read = Read(path)
    assert (len(read.guides), read.codes) == (1, []), "they would be those of any device"
    assert read.notices == ["The manual does not say what device it is of. Its codes are left out until that is known."]
    assert [code.lines for code in Read(path, ImportChoices(device="Norvik Fold")).codes] == [("Norvik Fold",)]


def test_the_keys_of_parts_of_one_name_differ(tmp_path: Path) -> None:
    booklet = leaf("1. Undo the screws.").heading("Battery", 1).line("1. Unplug it.")
    path = booklet.save(tmp_path / "My fold.pdf")
    keys = [guide.key for guide in Read(path).guides]
    assert keys == ["my-fold:battery", "my-fold:battery-2"]
    assert [guide.key for guide in Read(path).guides] == keys


def test_a_scan_is_said_to_be_one(tmp_path: Path) -> None:
    booklet = Booklet()
    for _ in range(3):
        booklet.page().drawing(400)
    with pytest.raises(SourceError, match=r"scan\.pdf has no text: it is a scan.*\(OCR\)"):
        Read(booklet.save(tmp_path / "scan.pdf"))


def test_a_password_is_asked_for_by_none(tmp_path: Path) -> None:
    booklet = leaf("1. Undo the screws.")
    booklet.pdf.set_encryption("owner", "user", encryption_method=EncryptionMethod.RC4)
    with pytest.raises(SourceError, match="is encrypted with a password"):
        Read(booklet.save(tmp_path / "a.pdf"))


def test_an_empty_password_is_none(tmp_path: Path) -> None:
    booklet = leaf("1. Undo the screws.")
    booklet.pdf.set_encryption("owner", encryption_method=EncryptionMethod.RC4)
    assert Read(booklet.save(tmp_path / "a.pdf")).guide.part == "Battery"


def test_half_a_file_is_said_to_be_broken(tmp_path: Path) -> None:
    path = leaf("1. Undo the screws.").save(tmp_path / "a.pdf")
    path.write_bytes(path.read_bytes()[:900])
    with pytest.raises(SourceError, match=r"a\.pdf is a broken"):
        Read(path)


def test_a_page_that_takes_all_memory_is_refused(tmp_path: Path) -> None:
    booklet = Booklet().page().line("Norvik")
    content = booklet.pdf.pages[1].contents
    assert isinstance(content, bytearray)
    content += b"BT " + b"(a) Tj " * 2_000_000 + b"ET"
    booklet.save(tmp_path / "bomb.pdf")
    with pytest.raises(SourceError, match=r"bomb\.pdf cannot be read, at page 1 of 1: .*Print it to a new PDF"):
        Read(tmp_path / "bomb.pdf")


def test_junk_before_the_beginning_does_no_harm(tmp_path: Path) -> None:
    path = leaf("1. Undo the screws.").save(tmp_path / "a.pdf")
    path.write_bytes(b"HTTP/1.1 200 OK\r\n\r\n" + path.read_bytes())
    assert Read(path).guide.part == "Battery"


def test_the_program_itself_is_the_process_that_reads(tmp_path: Path) -> None:
    path = leaf("1. Undo the screws.").save(tmp_path / "a.pdf")
    command = [sys.executable, "-m", "benchlight", child.ARGUMENT, "en", str(path)]
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, sys.path))}

    def told(*more: str) -> bytes:
        return subprocess.run([*command, *more], capture_output=True, check=True, env=environment).stdout

    lines = told().splitlines()
    assert json.loads(lines[0]) == {"count": 2}
    assert len(lines) == 4
    assert told("page:1#0,0,90,90") == picture(path, "page:1#0,0,90,90")


def test_reading_can_be_left_at_any_time(tmp_path: Path) -> None:
    booklet = leaf("1. Undo the screws.")
    for _ in range(30):
        booklet.page().lines(*["A line of text that says nothing of repairs."] * 20)
    records = read_guides(booklet.save(tmp_path / "a.pdf"))
    assert next(records) is None, "others have their turn before the first guide is found"
    records.close()  # type: ignore[attr-defined]
    assert not [thread for thread in threading.enumerate() if thread.name == "reads a PDF"]


def test_progress_ends_at_the_size_of_the_file(tmp_path: Path) -> None:
    path = leaf("1. Undo the screws.").save(tmp_path / "a.pdf")
    heard: list[int] = []
    assert sum(isinstance(record, Guide) for record in read_guides(path, heard.append)) == 1
    assert heard == sorted(heard)
    assert heard[-1] == path.stat().st_size
