"""PDFs that mean ill or are broken: a clear sentence or a right result, in bounded time and memory."""

from __future__ import annotations

import os
import random
import subprocess
import sys
import zlib
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import pytest
from fpdf import FPDF

from benchlight.errors import SourceError
from benchlight.records import Guide, Notice, Rejection
from benchlight.sources.reading import read_guides
from tests.helpers import PACKAGES, ROOT

from .look import Look
from .press import Press
from .raw import DEVICE, GUIDES, PARTS, Line, Pdf, entries, packed, shown, small, small_pages

_MOST_SECONDS = 60
_MOST_MEGABYTES = 800


class Told(NamedTuple):
    """What the user gets of a file."""

    guides: list[Guide]
    said: str
    """All else: the error, what was rejected, what to know."""

    @property
    def steps(self) -> dict[str, tuple[str, ...]]:
        """The steps of each part."""
        return {guide.part: tuple(step.text for step in guide.steps) for guide in self.guides}

    @property
    def pages(self) -> dict[str, str]:
        """The pages of each part."""
        return {guide.part: guide.pages for guide in self.guides}


Read = Callable[[bytes], Told]


@pytest.fixture
def read(tmp_path: Path) -> Read:
    """Writes a PDF and imports it."""

    def written(content: bytes) -> Told:
        path = tmp_path / "manual.pdf"
        path.write_bytes(content)
        return told(path)

    return written


def told(path: Path) -> Told:
    """What comes of a file; every error but those for the user's eyes escapes."""
    guides, said = [], []
    try:
        for record in read_guides(path):
            if isinstance(record, Guide):
                guides.append(record)
            elif isinstance(record, Rejection | Notice):
                said.append(str(record))
    except SourceError as error:
        said.append(str(error))
    assert all(path.name in sentence for sentence in said), "a sentence says to what it happened"
    assert guides or said, "nothing is dropped in silence"
    return Told(guides, "\n".join(said))


def is_right(told: Told) -> None:
    """Whether the small manual was read whole."""
    assert told.steps == GUIDES
    assert told.pages == {part: str(page) for page, part in enumerate(PARTS, 3)}
    assert {guide.device for guide in told.guides} == {DEVICE}


@pytest.mark.parametrize("outlined", [True, False])
def test_a_small_manual_is_read(read: Read, outlined: bool) -> None:
    is_right(read(small(outlined=outlined).written()))


# Outlines


@pytest.mark.parametrize(
    "how",
    [
        b"/Dest [%d 0 R /XYZ null null null]",
        b"/Dest [%d 0 R /Fit]",
        b"/Dest [%d 0 R /FitH 720]",
        b"/Dest [%d 0 R /FitR 0 0 612 720]",
        b"/A << /S /GoTo /D [%d 0 R /XYZ 72 720 0] >>",
    ],
    ids=["no height", "fit", "fit width", "fit rectangle", "action"],
)
def test_destinations_of_every_kind_are_followed(read: Read, how: bytes) -> None:
    pdf = small(outlined=False)
    pdf.bookmarks(entries(pdf, [how % page for page in pdf.pages]))
    is_right(read(pdf.written()))


def test_destinations_that_are_names_are_followed(read: Read) -> None:
    pdf = small(outlined=False)
    names = b"".join(b"(page%d) [%d 0 R /XYZ 0 720 null] " % (page, page) for page in pdf.pages)
    pdf.more = b"/Names << /Dests << /Names [%s] >> >>" % names
    pdf.bookmarks(entries(pdf, [b"/Dest (page%d)" % page for page in pdf.pages]))
    is_right(read(pdf.written()))


def test_destinations_that_are_names_of_the_old_kind_are_followed(read: Read) -> None:
    pdf = small(outlined=False)
    pdf.more = b"/Dests << %s >>" % b"".join(b"/page%d [%d 0 R /XYZ 0 720 null] " % (page, page) for page in pdf.pages)
    pdf.bookmarks(entries(pdf, [b"/Dest /page%d" % page for page in pdf.pages]))
    is_right(read(pdf.written()))


@pytest.mark.parametrize("to", [b"/Dest [999 0 R /XYZ 0 720 null]", b"/Dest (gone)", b"", b"/A << /S /URI /URI (x) >>"])
def test_an_outline_that_leads_nowhere_is_not_gone_by(read: Read, to: bytes) -> None:
    pdf = small(outlined=False)
    pdf.bookmarks(entries(pdf, [to for _ in pdf.pages]))
    is_right(read(pdf.written()))


def test_one_entry_whose_page_is_gone_costs_no_other(read: Read) -> None:
    pdf = small(outlined=False)
    to = [b"/Dest [%d 0 R /XYZ 0 720 null]" % page for page in pdf.pages]
    pdf.bookmarks(entries(pdf, [*to[:-1], b"/Dest [999 0 R /Fit]"]))
    steps = read(pdf.written()).steps
    assert {part: steps.get(part) for part in PARTS[:-1]} == {part: GUIDES[part] for part in PARTS[:-1]}


def test_an_index_of_2000_entries_in_the_outline_is_no_guides(read: Read) -> None:
    pdf = small(outlined=False)
    to = [b"/Dest [%d 0 R /XYZ 0 720 null]" % page for page in pdf.pages]
    pdf.page(shown([Line(72, 700, 22, "Index", True)]))
    index = [(f"{PARTS[number % 3].lower()}, removing {number}", 1, to[2 + number % 3]) for number in range(2000)]
    pdf.bookmarks([*entries(pdf, to), ("Index", 0, b"/Dest [%d 0 R /Fit]" % pdf.pages[-1]), *index])
    is_right(read(pdf.written()))


def test_an_outline_that_is_an_index_alone_is_not_gone_by(read: Read) -> None:
    pdf = small(outlined=False)
    pdf.bookmarks([(f"term {number}", 0, b"/Dest [%d 0 R /Fit]" % pdf.pages[number % 5]) for number in range(2000)])
    is_right(read(pdf.written()))


def test_an_outline_that_runs_in_a_circle_ends(read: Read) -> None:
    pdf = small()
    *_, last = (number for number, body in enumerate(pdf.objects) if b"/Title (Keyboard)" in body)
    first = next(number for number, body in enumerate(pdf.objects) if b"/Title (Removal" in body)
    pdf.objects[last] = pdf.objects[last].replace(b" >>", b" /Next %d 0 R /First %d 0 R >>" % (first + 1, first + 1))
    assert set(read(pdf.written()).steps) <= set(GUIDES)


def test_an_outline_of_10000_levels_ends(read: Read) -> None:
    pdf = small(outlined=False)
    pdf.bookmarks([("Deeper", level, b"/Dest [%d 0 R /Fit]" % pdf.pages[1]) for level in range(10_000)])
    read(pdf.written())


# Locks


def _locked(path: Path, user: str) -> None:
    pdf = FPDF(unit="pt", format="letter")
    pdf.set_encryption(owner_password="the owner's", user_password=user)
    for lines in small_pages():
        pdf.add_page()
        for line in lines:
            pdf.set_font("helvetica", "B" if line.bold else "", line.size)
            pdf.text(line.x, 792 - line.y, line.text)
    pdf.output(str(path))


def test_a_manual_that_is_encrypted_without_a_password_is_read(tmp_path: Path) -> None:
    _locked(tmp_path / "manual.pdf", "")
    is_right(told(tmp_path / "manual.pdf"))


def test_a_password_is_named(tmp_path: Path) -> None:
    _locked(tmp_path / "manual.pdf", "secret")
    seen = told(tmp_path / "manual.pdf")
    assert seen.guides == []
    assert "password" in seen.said


def test_a_lock_of_an_unknown_kind_is_named(read: Read) -> None:
    lock = b"/Encrypt << /Filter /Acme.Lock /V 99 >> /ID [(1234567890123456) (1234567890123456)]"
    seen = read(small().written(trailer=lock))
    assert seen.guides == []
    assert "encrypted" in seen.said


# Broken files


@pytest.mark.parametrize("place", [0, 7, 10**9])
def test_a_wrong_place_of_the_table_of_objects_does_no_harm(read: Read, place: int) -> None:
    is_right(read(small().written(startxref=place)))


def test_wrong_places_in_the_table_of_objects_do_no_harm(read: Read) -> None:
    head, table = small().written().split(b"xref\n0", 1)
    is_right(read(head + b"xref\n0" + table.replace(b"00000 n", b"00000 n").replace(b"000000", b"000009")))


@pytest.mark.parametrize("junk", [b"\n\n\n", b"HTTP/1.1 200 OK\r\n\r\n", b"\xef\xbb\xbf"])
def test_junk_before_the_beginning_does_no_harm(read: Read, junk: bytes) -> None:
    is_right(read(junk + small().written() + b"\x00" * 2000))


@pytest.mark.parametrize("tenth", range(1, 10))
def test_a_file_that_ends_too_early_is_named(read: Read, tenth: int) -> None:
    whole = small().written()
    seen = read(whole[: len(whole) * tenth // 10])
    assert all(GUIDES[part][: len(steps)] == steps for part, steps in seen.steps.items())


def test_a_page_tree_that_runs_in_a_circle_ends(read: Read) -> None:
    pdf = small(outlined=False)
    read(pdf.written(kids=b"2 0 R 2 0 R"))
    pages = b" ".join(b"%d 0 R" % page for page in pdf.pages)
    is_right(read(pdf.written(kids=pages + b" 2 0 R")))


def test_one_broken_page_costs_no_other(read: Read) -> None:
    pdf = small(outlined=False)
    pdf.objects[pdf.pages[3] - 1] = b"<< /Type /Page /Parent 2 0 R /MediaBox 7 /Contents 999 0 R >>"
    steps = read(pdf.written()).steps
    assert (steps["Battery"], steps["Keyboard"]) == (GUIDES["Battery"], GUIDES["Keyboard"])


def test_no_pages_are_named(read: Read) -> None:
    seen = read(Pdf().written())
    assert seen.guides == []
    assert seen.said


@pytest.mark.parametrize("content", [b"%PDF-1.7\n", b"%PDF-1.7\n%%EOF\n", b"%PDF-" + bytes(range(256)) * 40])
def test_what_only_begins_as_a_pdf_is_named(read: Read, content: bytes) -> None:
    assert read(content).guides == []


@pytest.mark.parametrize(
    "box", [b"[0 0 0 0]", b"[612 792 0 0]", b"[0 0 1e9 1e9]", b"[-1e38 -1e38 1e38 1e38]", b"[null null]", b"7"]
)
def test_pages_of_strange_sizes_do_no_harm(read: Read, box: bytes) -> None:
    pdf = Pdf()
    for number, lines in enumerate(small_pages()):
        pdf.page(shown(lines), **({"box": box} if number == 3 else {}))
    steps = read(pdf.written()).steps
    assert (steps["Battery"], steps["Keyboard"]) == (GUIDES["Battery"], GUIDES["Keyboard"])


@pytest.mark.long
def test_chance_faults_in_a_file_bring_only_sentences(tmp_path: Path) -> None:
    # In a process of its own: what crashes is seen as that.
    code = """
import random, sys
from pathlib import Path
from tests.sources.manuals.test_hostile import small, told
chance = random.Random(7)
whole = small().written()
path = Path(sys.argv[1])
for _ in range(150):
    broken = bytearray(whole)
    for _ in range(chance.choice([1, 3, 30])):
        place = chance.randrange(len(broken))
        match chance.randrange(3):
            case 0: broken[place] = chance.randrange(256)
            case 1: del broken[place : place + chance.randrange(40)]
            case _: broken[place:place] = chance.randbytes(chance.randrange(9))
    path.write_bytes(broken)
    told(path)
"""
    done = _alone(code, tmp_path / "manual.pdf", seconds=20 * _MOST_SECONDS)
    assert done.returncode == 0, done.stderr[-2000:]


# Pages


def _printed(pages: list[list[Line]], look: Look, path: Path) -> None:
    press = Press(look, random.Random(0), lambda press: None)
    for lines in pages:
        press.new_page()
        for line in lines:
            press.put(line.x, press.height - line.y, line.text, style="B" if line.bold else "", size=line.size)
    press.save(path)


@pytest.mark.parametrize("turn", [90, 180, 270])
def test_pages_that_are_turned_are_read_as_they_are_shown(read: Read, turn: int) -> None:
    upright = {90: b"0 1 -1 0 792 0 cm\n", 180: b"-1 0 0 -1 612 792 cm\n", 270: b"0 -1 1 0 0 612 cm\n"}[turn]
    box = b"[0 0 612 792]" if turn == 180 else b"[0 0 792 612]"
    pdf = Pdf()
    for lines in small_pages():
        pdf.page(upright + shown(lines), box=box, more=b"/Rotate %d" % turn)
    is_right(read(pdf.written()))


def test_a_page_whose_text_lies_on_its_side_is_read(read: Read) -> None:
    pdf = Pdf()
    for number, lines in enumerate(small_pages()):
        turned = b"0 1 -1 0 792 0 cm\n" if number == 3 else b""
        pdf.page(turned + shown(lines), box=b"[0 0 792 612]" if number == 3 else b"[0 0 612 792]")
    assert read(pdf.written()).steps == GUIDES


def test_text_inside_of_forms_is_read(read: Read) -> None:
    pdf = Pdf()
    resources = b" /Resources << /Font << /F1 3 0 R /F2 4 0 R >> >>"
    for lines in small_pages():
        form = pdf.stream(shown(lines), more=b" /Type /XObject /Subtype /Form /BBox [0 0 612 792]" + resources)
        pdf.page(b"q 1 0 0 1 0 0 cm /X Do Q", resources=b"/XObject << /X %d 0 R >>" % form)
    is_right(read(pdf.written()))


def test_the_invisible_text_of_a_scan_that_was_recognised_is_read(read: Read) -> None:
    pdf = Pdf()
    scan = pdf.stream(
        b"\x80" * 64,
        more=b" /Type /XObject /Subtype /Image /Width 8 /Height 8 /ColorSpace /DeviceGray /BitsPerComponent 8",
    )
    for lines in small_pages():
        pdf.page(b"q 612 0 0 792 0 0 cm /I Do Q 3 Tr\n" + shown(lines), resources=b"/XObject << /I %d 0 R >>" % scan)
    is_right(read(pdf.written()))


def test_what_stands_beside_the_visible_page_is_not_read(read: Read) -> None:
    pdf = Pdf()
    for number, lines in enumerate(small_pages(), 1):
        marks = [
            Line(60, 20, 8, f"manual.indd {number}"),
            Line(300, 850, 8, "1. Wednesday, 8:47"),
            Line(650, 400, 9, "2. Cut"),
        ]
        moved = [line._replace(x=line.x + 30, y=line.y + 30) for line in lines]
        pdf.page(shown([*moved, *marks]), box=b"[0 0 672 852]", more=b"/CropBox [30 30 642 822]")
    is_right(read(pdf.written()))


def test_words_across_the_page_are_in_no_step(read: Read) -> None:
    pdf = Pdf()
    for lines in small_pages():
        mark = b"q 0.7 0.7 -0.7 0.7 200 200 cm BT /F1 40 Tf 0 300 Td (1. For workshops only) Tj ET Q\n"
        pdf.page(mark + shown(lines))
    is_right(read(pdf.written()))


def test_a_manual_without_text_is_named_as_such(read: Read) -> None:
    pdf = Pdf()
    for _ in range(8):
        pdf.page(b"\n".join(b"%d %d m %d %d 90 90 40 40 c f" % (x, 700, x + 4, 700) for x in range(72, 500, 5)))
    seen = read(pdf.written())
    assert seen.guides == []
    assert "text" in seen.said


def test_a_manual_whose_letters_have_no_names_is_named(tmp_path: Path) -> None:
    path = tmp_path / "manual.pdf"
    _printed(list(small_pages()), Look(family="sans"), path)
    path.write_bytes(path.read_bytes().replace(b"/ToUnicode", b"/ToUnknown"))
    seen = told(path)
    assert seen.guides == []
    assert "text" in seen.said


def test_a_manual_with_text_but_no_guides_is_named_as_such(read: Read) -> None:
    pdf = Pdf()
    for _ in range(3):
        pdf.page(
            shown([Line(72, 700, 22, "Specifications", True), Line(72, 640, 10, "The panel has a size of its own.")])
        )
    seen = read(pdf.written())
    assert seen.guides == []
    assert "manual.pdf" in seen.said


def test_ligatures_and_broken_words_become_plain_words(tmp_path: Path) -> None:
    pages = list(small_pages())
    texts = [
        "4. Fit the filler plate, then discon-",
        "nect the flat lead. Fold the soft",
        "foil over\u00ad",
        "lapping the offset fin\u00adger.",
    ]
    pages[2] += [Line(90 if place else 72, 540 - 13 * place, 10, text) for place, text in enumerate(texts)]
    _printed(pages, Look(family="sans", ligatures=True), tmp_path / "manual.pdf")
    assert told(tmp_path / "manual.pdf").steps["Battery"][-1] == (
        "Fit the filler plate, then disconnect the flat lead. Fold the soft foil overlapping the offset finger."
    )


def test_headers_and_footers_are_in_no_step(read: Read) -> None:
    pdf = Pdf()
    pages = list(small_pages())
    steps = [f"Undo screw {letter} in the row along the edge," for letter in "ABCDEFGH"]
    pages[2:] = [
        [Line(72, 700, 14, "Battery", True)],
        *([] for _ in range(3)),
        [Line(72, 700, 14, "Speakers", True), Line(72, 640, 10, "1. Take them out.")],
    ]
    for number, step in enumerate(steps):
        y = 640 - 300 * (number % 2)
        pages[2 + number // 2] += [Line(72, y, 10, f"{number + 1}. {step}"), Line(90, y - 13, 10, "and keep it.")]
    for number, lines in enumerate(pages[1:], 1):
        foot = f"{number}   Component replacement" if number % 2 else f"Chapter 5   Removal   {number}"
        lines += [Line(72, 760, 8, f"{DEVICE} Service Guide"), Line(72, 30, 8, foot)]
    for lines in pages:
        pdf.page(shown(lines))
    seen = read(pdf.written())
    assert seen.steps == {"Battery": tuple(f"{step} and keep it." for step in steps), "Speakers": ("Take them out.",)}
    assert seen.pages == {"Battery": "3-6", "Speakers": "7"}


def test_a_line_of_100000_characters_does_no_harm(read: Read) -> None:
    pdf = small()
    pdf.page(shown([Line(72, 700, 14, "x" * 100_000), Line(72, 600, 14, "( \\" * 1000)]))
    assert read(pdf.written()).steps == GUIDES


# Bombs


def _alone(code: str, path: Path, *, seconds: int) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", code, str(path)],
        capture_output=True, text=True, cwd=ROOT, env=os.environ | {"PYTHONPATH": str(PACKAGES)}, timeout=seconds,
        check=False,
    )  # fmt: skip


def _bounded(path: Path) -> None:
    """Reads a file in bounded time and memory."""
    done = _alone(_BOUNDED, path, seconds=_MOST_SECONDS)
    assert done.returncode == 0, done.stderr[-2000:]
    assert float(done.stdout) <= _MOST_MEGABYTES


_BOUNDED = """
import sys
from pathlib import Path
from tests.sources.manuals.probe import peak
from tests.sources.manuals.test_hostile import told
told(Path(sys.argv[1]))
print(peak())
"""


def _deflated_text(pdf: Pdf) -> None:
    pdf.page(pdf.stream(packed(2**30, 2), b"[/FlateDecode /FlateDecode]"))


def _letters(pdf: Pdf) -> None:
    pdf.page(pdf.stream(zlib.compress(b"BT /F1 10 Tf 10 10 Td " + b"(a) Tj " * 3_000_000 + b"ET"), b"/FlateDecode"))


def _strokes(pdf: Pdf) -> None:
    pdf.page(pdf.stream(zlib.compress(b"0 0 m 9 9 l S " * 3_000_000), b"/FlateDecode"))


def _forms(pdf: Pdf) -> None:
    """Forms that each show another ten times."""
    form = b" /Type /XObject /Subtype /Form /BBox [0 0 612 792] /Resources << %s >>"
    last = pdf.stream(b"BT /F1 10 Tf (x) Tj ET", more=form % b"/Font << /F1 3 0 R >>")
    for _ in range(12):
        last = pdf.stream(b"/X Do " * 10, more=form % (b"/XObject << /X %d 0 R >>" % last))
    pdf.page(b"/X Do", resources=b"/XObject << /X %d 0 R >>" % last)


def _picture(pdf: Pdf) -> None:
    """A picture of 30,000 by 30,000 dots beside the steps."""
    image = pdf.stream(
        packed(2**20, 1),
        b"/FlateDecode",
        b" /Type /XObject /Subtype /Image /Width 30000 /Height 30000 /ColorSpace /DeviceRGB /BitsPerComponent 8",
    )
    pdf.page(b"q 300 0 0 300 72 200 cm /I Do Q", resources=b"/XObject << /I %d 0 R >>" % image)


def _same_page(pdf: Pdf) -> None:
    pdf.pages += [pdf.pages[1]] * 100_000


@pytest.mark.long
@pytest.mark.parametrize("bomb", [_deflated_text, _letters, _strokes, _forms, _picture, _same_page])
def test_bombs_take_bounded_time_and_memory(bomb: Callable[[Pdf], None], tmp_path: Path) -> None:
    pdf = small()
    bomb(pdf)
    path = tmp_path / "manual.pdf"
    path.write_bytes(pdf.written())
    _bounded(path)
