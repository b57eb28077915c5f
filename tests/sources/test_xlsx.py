"""Excel workbooks: as people make them, and as nobody should."""

from __future__ import annotations

import time
import zipfile
from collections.abc import Callable, Sequence
from datetime import date, datetime
from pathlib import Path
from typing import Any, BinaryIO

import openpyxl
import psutil
import pytest

from benchlight.errors import SourceError
from benchlight.importing import Import
from benchlight.records import Guide, ImportReport, Notice, Record, Rejection, Step, never
from benchlight.sources.reading import preview, read_guides
from benchlight.work import finish

from .documents.conftest import grows_in_line

Book = Callable[..., Path]


@pytest.fixture
def book(tmp_path: Path) -> Book:
    """Writes a workbook: for each sheet its rows."""

    def written(change: Callable[[Any], None] = lambda book: None, **sheets: Sequence[Sequence[object]]) -> Path:
        workbook = openpyxl.Workbook()
        workbook.remove(workbook.active)
        for name, rows in sheets.items():
            sheet = workbook.create_sheet(name)
            for row in rows:
                sheet.append(list(row))
        change(workbook)
        path = tmp_path / "bench.xlsx"
        workbook.save(path)
        return path

    return written


def _guides(path: Path) -> list[Guide]:
    return [record for record in read_guides(path) if isinstance(record, Guide)]


def _told(path: Path) -> list[str]:
    return [record.text for record in read_guides(path) if isinstance(record, Notice)]


def test_the_rows_of_a_sheet_are_guides(book: Book) -> None:
    path = book(List=[["Titel", "Gerät", "Schritt 1", "Schritt 2"], ["Lüfter", "X1", "Öffnen\nweiter", "Ziehen"]])
    (guide,) = _guides(path)
    assert (guide.title, guide.device) == ("Lüfter", "X1")
    assert guide.steps == (Step("Öffnen\nweiter"), Step("Ziehen"))
    assert guide.key.startswith("bench:")


def test_cells_are_read_as_they_are_shown(book: Book) -> None:
    values = [
        20, 1.5, 0.1 + 0.2, True, datetime(2026, 2, 1), datetime(2026, 2, 1, 9, 30), date(2026, 2, 1), 265961, 0.25,
        1234.5, "#N/A",
    ]  # fmt: skip

    def shaped(workbook: Any) -> None:
        sheet = workbook["List"]
        for cell, shape in (("I2", "00000000"), ("J2", "0%"), ("K2", "#,##0.00")):
            sheet[cell].number_format = shape

    heads = ["title", *(f"symptom {number}" for number in range(1, len(values) + 1))]
    (guide,) = _guides(book(shaped, List=[heads, ["Fan", *values]]))
    assert guide.symptoms == (
        "20", "1.5", "0.3", "TRUE", "2026-02-01", "2026-02-01 09:30", "2026-02-01", "00265961", "25%", "1234.50",
    )  # fmt: skip


def test_formulas_are_read_by_their_results(book: Book, tmp_path: Path) -> None:
    path = book(List=[["title", "device"], ["Fan", "=A2"]])
    changed = tmp_path / "computed.xlsx"
    _with_sheet(path, changed, lambda xml: xml.replace(b"<f>A2</f><v></v>", b"<f>A2</f><v>7</v>").replace(
        b"<f>A2</f><v />", b"<f>A2</f><v>7</v>"))  # fmt: skip
    (guide,) = _guides(changed)
    assert guide.device == "7"


def test_all_visible_sheets_that_are_tables_are_read_and_the_others_named(book: Book) -> None:
    def hide(workbook: Any) -> None:
        workbook["Old"].sheet_state = "hidden"

    path = book(
        hide,
        Washers=[["Repairs"], [], ["title", "device", "price"], ["Pump", "W1", 5], [None, "W2"]],
        Dryers=[["title", "device"], ["Belt", "D1"]],
        Notes=[["call the shop"]],
        Empty=[],
        Old=[["title"], ["Lid"]],
    )
    records = list(read_guides(path))
    assert [record.title for record in records if isinstance(record, Guide)] == ["Pump", "Belt"]
    assert [(r.place, r.reason) for r in records if isinstance(r, Rejection)] == [("row 5 of Washers", "no title")]
    assert _told(path) == [
        "Not used: the hidden sheet Old. Not used: what stands above the names of the columns in row 3 of Washers. "
        "Washers: Not used: price.",
        "Not used: the sheet Notes, without a title column.",
    ]


def test_a_workbook_without_a_table_is_refused_with_what_it_has(book: Book) -> None:
    with pytest.raises(SourceError, match=r"no title column.*its sheet Prices are 'sku', 'price'"):
        list(read_guides(book(Prices=[["sku", "price"], [1, 2]], Others=[["a"]])))
    with pytest.raises(SourceError, match="its columns are nothing"):
        list(read_guides(book(Empty=[])))


def test_merged_cells_hold_for_all_their_rows(book: Book) -> None:
    def merge(workbook: Any) -> None:
        for cells in ("A1:D1", "A3:A5", "B3:B4"):
            workbook["List"].merge_cells(cells)

    path = book(
        merge,
        List=[
            ["Faults of washers", None, None, None],
            ["Device", "Fault", "Cause", "Remedy"],
            ["W1", "no drain", "filter", "clean"],
            [None, None, "pump", "swap"],
            [None, "cold", "heater", "swap"],
        ],
    )
    assert [(guide.title, guide.symptoms) for guide in _guides(path)] == [
        ("filter (W1)", ("no drain",)),
        ("pump (W1)", ("no drain",)),
        ("heater (W1)", ("cold",)),
    ]


def test_a_preview_has_each_sheet(book: Book) -> None:
    path = book(A=[["title"], ["Fan"]], B=[["Spalte 1", "Spalte 2"], ["x", 2]])
    first, second = preview(path)
    assert (first.sheet, first.usable, second.sheet, second.usable) == ("A", True, "B", False)
    assert second.rows == (("x", "2"),)


def test_progress_rises_to_the_size_of_the_file(book: Book) -> None:
    path = book(A=[["title"], *([f"Fan {n}"] for n in range(1_500))], B=[["title"], ["Lid"]])
    told: list[int] = []
    assert len([record for record in read_guides(path, told.append) if isinstance(record, Guide)]) == 1_501
    assert told == sorted(told)
    assert told[-1] == path.stat().st_size


# -- what nobody should make ------------------------------------------------------------------------------------------


def _with_sheet(path: Path, to: Path, change: Callable[[bytes], bytes] | Callable[[bytes, BinaryIO], None]) -> Path:
    """The workbook with its first sheet changed."""
    with zipfile.ZipFile(path) as old, zipfile.ZipFile(to, "w", zipfile.ZIP_DEFLATED) as new:
        for part in old.infolist():
            content = old.read(part)
            if part.filename == "xl/worksheets/sheet1.xml":
                content = change(content)  # type: ignore[call-arg, assignment]
            new.writestr(part.filename, content)
    return to


def test_a_sheet_that_says_it_has_a_million_rows_and_all_columns_is_read_to_where_it_is_empty(
    book: Book, tmp_path: Path
) -> None:
    def grown(xml: bytes) -> bytes:
        rows = b"".join(b'<row r="%d"><c r="A%d"/></row>' % (row, row) for row in range(3, 60_000))
        return xml.replace(b'ref="A1:B2"', b'ref="A1:XFD1048576"').replace(b"</sheetData>", rows + b"</sheetData>")

    path = _with_sheet(book(List=[["title", "device"], ["Fan", "X1"]]), tmp_path / "grown.xlsx", grown)
    assert [guide.title for guide in _guides(path)] == ["Fan"]
    assert _told(path) == ["Not read: anything below row 5003, after 5,000 empty rows."]


def test_a_zip_bomb_is_refused_before_it_is_opened(book: Book, tmp_path: Path) -> None:
    path = _with_sheet(
        book(List=[["title"], ["Fan"]]),
        tmp_path / "bomb.xlsx",
        lambda xml: xml.replace(b"</sheetData>", b" " * 120_000_000 + b"</sheetData>"),
    )
    before = psutil.Process().memory_info().rss
    with pytest.raises(SourceError, match=r"bomb\.xlsx holds 120 MB in xl/worksheets/sheet1\.xml.*not opened"):
        list(read_guides(path))
    assert psutil.Process().memory_info().rss - before < 50_000_000


@pytest.mark.parametrize("kept", [0.3, 0.9])
def test_a_workbook_that_was_cut_off_is_refused_with_what_to_do(book: Book, kept: float) -> None:
    path = book(List=[["title"], ["Fan"]])
    path.write_bytes(path.read_bytes()[: int(path.stat().st_size * kept)])
    with pytest.raises(SourceError, match=r"cannot be read as an Excel workbook \(.*save it again"):
        list(read_guides(path))


def test_a_sheet_that_breaks_off_keeps_the_guides_before(book: Book, tmp_path: Path) -> None:
    rows = [["title"], *([f"Fan {number}"] for number in range(3_000))]
    path = _with_sheet(book(List=rows), tmp_path / "broken.xlsx", lambda xml: xml[: len(xml) - 2_000])
    taken: list[Record] = []

    def store(records: Sequence[Record], origin: Path) -> ImportReport:
        taken.extend(records)
        return ImportReport(new=len(records))

    report = finish(Import(store, never).run([path]))
    assert len(taken) > 2_900
    assert "cannot be read as an Excel workbook" in report.errors[0]


def test_entities_that_grow_are_not_expanded(book: Book, tmp_path: Path) -> None:
    entities = b'<!DOCTYPE l [<!ENTITY a "aaaaaaaaaa">' + b"".join(
        b'<!ENTITY %c "%s">' % (98 + place, b"&%c;" % (97 + place) * 10) for place in range(9)
    )
    path = _with_sheet(
        book(List=[["title"], ["Fan"]]),
        tmp_path / "laughs.xlsx",
        lambda xml: entities + b"]>" + xml.replace(b"</sheetData>", b"<row><c><v>&j;</v></c></row></sheetData>"),
    )
    with pytest.raises(SourceError, match="cannot be read as an Excel workbook"):
        list(read_guides(path))


@pytest.mark.long
def test_ten_thousand_rows_of_which_fifty_are_bad(book: Book, capsys: pytest.CaptureFixture[str]) -> None:
    heads = ["Title", "Device", "Part", "Symptoms", "Step 1", "Step 2", "Notes", "Date"]
    rows = [
        ["" if number % 200 == 7 else f"Fan swap {number}", f"L{number % 40}", "Fan",
         "" if number % 200 == 7 else f"hums {number}", "Open", "Pull", "", datetime(2026, 1, 1)]
        for number in range(10_000)
    ]  # fmt: skip
    path = book(List=[heads, *rows])
    stored = 0

    def store(records: Sequence[Record], origin: Path) -> ImportReport:
        nonlocal stored
        stored += len(records)
        return ImportReport(new=len(records))

    process = psutil.Process()
    before, begun = process.memory_info().rss, time.perf_counter()
    report = finish(Import(store, never).run([path]))
    seconds, grown = time.perf_counter() - begun, process.memory_info().rss - before
    with capsys.disabled():
        print(f"\n10,000 rows: {stored:,} guides, {report.rejected} rejected, {seconds:.1f} s, {grown >> 20} MB more")  # noqa: T201
    assert (stored, report.rejected) == (9_950, 50)
    assert {rejection.reason for rejection in report.rejections} == {"no title"}
    assert report.rejections[0].place == "row 9"
    assert grown < 200_000_000


def test_merged_ranges_that_never_end_take_no_long_time(book: Book, tmp_path: Path) -> None:
    path = book(List=[["title", "device"], ["Fan", "X1"]])

    def read(count: int) -> None:
        comment = b"<!--" + b"<mergeCell " * count + b"--></sheetData>"
        _guides(_with_sheet(path, tmp_path / "a.xlsx", lambda xml: xml.replace(b"</sheetData>", comment)))

    grows_in_line(read, 1_000)


@pytest.mark.parametrize("bad", [b"1e999", b"-1e999"])
def test_a_number_that_is_none_does_not_end_the_sheet(book: Book, tmp_path: Path, bad: bytes) -> None:
    path = book(List=[["title", "revision"], ["Fan", 5], ["Battery", 7]])
    path = _with_sheet(path, tmp_path / "bad.xlsx", lambda xml: xml.replace(b"<v>5</v>", b"<v>%s</v>" % bad))
    assert [(guide.title, guide.revision) for guide in _guides(path)] == [("Fan", ""), ("Battery", "7")]


def test_a_format_of_a_million_zeros_is_not_written_out(book: Book) -> None:
    def shaped(workbook: Any) -> None:
        workbook.worksheets[0]["B2"].number_format = "0" * 1_000_000

    (guide,) = _guides(book(shaped, List=[["title", "revision"], ["Fan", 5]]))
    assert guide.revision == "5"
