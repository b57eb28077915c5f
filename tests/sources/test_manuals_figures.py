"""Figures of manuals, and the pictures of them."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from benchlight.errors import SourceError
from benchlight.sources.manuals import child, picture

from .booklet import Read, leaf
from .manuals.raw import Pdf


def _size(bitmap: bytes) -> tuple[int, int]:
    return int.from_bytes(bitmap[18:22], "little"), int.from_bytes(bitmap[22:26], "little")


def test_a_drawing_is_the_picture_of_the_step_above_it(tmp_path: Path) -> None:
    booklet = leaf("1. Undo the screws.").drawing(120).line("2. Lift the battery.")
    path = booklet.save(tmp_path / "a.pdf")
    first, second = Read(path).guide.steps
    (address,) = first.images
    assert second.images == ()
    assert address.startswith("page:2#")
    x0, y0, x1, y1 = map(float, re.split("[#,]", address)[1:])
    assert 80 < x0 < 105 < 290 < x1 < 320
    assert 110 < y1 - y0 < 140
    bitmap = picture(path, address)
    assert bitmap.startswith(b"BM")
    width, height = _size(bitmap)
    assert width == pytest.approx(2 * (x1 - x0), abs=2)
    assert height == pytest.approx(2 * (y1 - y0), abs=2)
    assert len(set(bitmap[54:])) > 1, "something is drawn"


def test_numbers_in_a_figure_are_no_steps(tmp_path: Path) -> None:
    booklet = leaf("1. Undo the screws.")
    booklet.pdf.set_font("helvetica", size=10)
    booklet.pdf.text(150, booklet.y + 40, "1")
    booklet.pdf.text(200, booklet.y + 60, "2")
    guide = Read(booklet.drawing(120).line("2. Lift the battery.").save(tmp_path / "a.pdf")).guide
    assert [step.text for step in guide.steps] == ["Undo the screws.", "Lift the battery."]


def test_a_whole_page_is_not_drawn_larger_than_a_screen(tmp_path: Path) -> None:
    path = leaf("1. Undo the screws.").save(tmp_path / "a.pdf")
    width, height = _size(picture(path, "page:1#-100,-100,90000,90000"))
    assert width * height <= 4_100_000


@pytest.mark.parametrize(
    ("address", "message"),
    [
        ("page:9#0,0,10,10", "has no page 9 any more"),
        ("page:1#700,0,800,10", "has nothing at that place"),
        ("page:one", "is no place in a manual"),
    ],
)
def test_a_place_that_is_not_there_is_said(tmp_path: Path, address: str, message: str) -> None:
    path = leaf("1. Undo the screws.").save(tmp_path / "a.pdf")
    with pytest.raises(SourceError, match=message):
        picture(path, address)


def test_a_manual_that_is_gone_is_said(tmp_path: Path) -> None:
    with pytest.raises(SourceError, match=r"gone\.pdf"):
        picture(tmp_path / "gone.pdf", "page:1#0,0,10,10")


def _nested_tiles(depth: int) -> bytes:
    """A page filled with a pattern that is filled with a pattern, and so on; each is drawn a hundred thousand times."""
    pdf = Pdf()
    content, resources = b"0 0 1 1 re f", b""
    for _ in range(depth):
        pattern = pdf.stream(
            content,
            more=b" /Type /Pattern /PatternType 1 /PaintType 1 /TilingType 1 /BBox [0 0 1000 1000] /XStep 3 /YStep 3"
            b" /Resources << %s >>" % resources,
        )
        resources = b"/Pattern << /P %d 0 R >>" % pattern
        content = b"/Pattern cs /P scn " + b"0 0 1000 1000 re f " * 10
    pdf.page(content, resources=resources)
    return pdf.written()


def test_a_page_that_takes_all_time_to_draw_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "bomb.pdf").write_bytes(_nested_tiles(4))
    monkeypatch.setattr(child, "_SECONDS_A_PAGE", 1.0)
    with pytest.raises(SourceError, match=r"bomb\.pdf cannot be drawn at that place: .*Open the manual instead"):
        picture(tmp_path / "bomb.pdf", "page:1#0,0,600,800")


def test_a_process_that_nobody_waits_for_any_more_ends_itself(tmp_path: Path) -> None:
    (tmp_path / "bomb.pdf").write_bytes(_nested_tiles(4))
    program = (
        "import sys; from benchlight.sources.manuals import child; child._SECONDS_A_PAGE = 0.5; "
        "child.main('en', sys.argv[1], 'page:1#0,0,600,800')"
    )
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, sys.path))}
    command = [sys.executable, "-c", program, str(tmp_path / "bomb.pdf")]
    ended = subprocess.run(command, capture_output=True, env=environment, timeout=60, check=False)
    assert (ended.returncode, ended.stdout) == (1, b"")
    assert ended.stderr == b"", "its time was up, and nothing else"
