"""Whole files: which format they are read as, and what is said of those that cannot be read at all."""

from __future__ import annotations

import itertools
import json
import os
import sqlite3
import tracemalloc
import zipfile
from pathlib import Path

import pytest

from benchlight.errors import SourceError
from benchlight.records import Guide, Notice
from benchlight.sources.reading import read_guides

from .conftest import Read


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("a.csv", "title\nFan Swap\n"),
        ("A.CSV", "Title\nFan Swap\n"),
        ("a.tsv", "title\tdevice\nFan Swap\tLasto\n"),
        ("a.txt", "title;device\nFan Swap;Lasto\n"),
        ("a", "title,device\nFan Swap,Lasto\n"),
        ("a.jsonl", '{"title": "Fan Swap"}\n'),
        ("a.ndjson", '{"title": "Fan Swap"}\n'),
        ("a.benchpack", '{"title": "Fan Swap"}\n'),
        ("A.BENCHPACK", '{"title": "Fan Swap"}\n'),
        ("a.json", '{"title": "Fan Swap"}\n'),
        ("a.json", '\ufeff [{"title": "Fan Swap"}]\n'),
        ("a.txt", '{"title": "Fan Swap"}\n'),
        ("a.csv", '[{"title": "Fan Swap"}]\n'),
        ("a.jsonl", '[{"title": "Fan Swap"}]\n'),
        ("a.json", "title,device\nFan Swap,Lasto\n"),
    ],
)
def test_the_format_is_told_by_name_and_content(read: Read, name: str, content: str) -> None:
    guides, rejections = read(content, name)
    assert ([guide.title for guide in guides], rejections) == (["Fan Swap"], [])


@pytest.mark.parametrize("content", [b"", b" \r\n\n", b"\xef\xbb\xbf", b"\xff\xfe", b"\x00\x00\x00"])
@pytest.mark.parametrize("name", ["a.csv", "a.jsonl", "a.json"])
def test_an_empty_file_is_refused(read: Read, name: str, content: bytes) -> None:
    with pytest.raises(SourceError, match=rf"{name} is empty\. Export the guides again"):
        read(content, name)


def test_a_missing_file_is_refused(tmp_path: Path) -> None:
    with pytest.raises(SourceError, match=r"gone\.csv does not exist\. Check the name"):
        next(read_guides(tmp_path / "gone.csv"))


def test_a_folder_is_refused(tmp_path: Path) -> None:
    with pytest.raises(SourceError, match=r"is a folder\. Choose a file"):
        next(read_guides(tmp_path))


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no named pipes on this system")
def test_a_pipe_is_refused_and_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.csv")
    with pytest.raises(SourceError, match="is not a regular file"):
        next(read_guides(tmp_path / "pipe.csv"))


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="the superuser may read everything")
def test_an_unreadable_file_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text("title\nFan Swap\n")
    path.chmod(0)
    with pytest.raises(SourceError, match="cannot be opened: Permission denied"):
        next(read_guides(path))


@pytest.mark.parametrize("name", ["a.csv", "a.json", "a.jsonl", "a"])
def test_binary_files_are_refused(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    path.write_bytes(bytes(range(256)) * 50)
    with pytest.raises(SourceError, match="is a binary file"):
        next(read_guides(path))
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("sheet.xml", "<x/>")
    with pytest.raises(SourceError, match=r"office document \(\.ods.*Save or export it as CSV UTF-8"):
        next(read_guides(path))
    path.unlink()
    database = sqlite3.connect(path)
    database.execute("CREATE TABLE guides (title)")
    database.close()
    with pytest.raises(SourceError, match="an SQLite database"):
        next(read_guides(path))


@pytest.mark.parametrize(
    ("name", "content", "message"),
    [
        ("a.dat", "Dear Sir or Madam,\nthe fan hums.\n", "is of no known format"),
        ("a.xml", "<feed><title>Fan</title></feed>", "is XML"),
    ],
)
def test_other_texts_are_refused_with_what_can_be_read(read: Read, name: str, content: str, message: str) -> None:
    with pytest.raises(SourceError) as caught:
        read(content, name)
    assert message in str(caught.value)
    assert name in str(caught.value)
    assert "Benchlight reads Markdown, JSON Lines" in str(caught.value)


def test_json_that_is_none_is_refused(read: Read) -> None:
    with pytest.raises(SourceError, match=r"a\.json is not JSON: it begins with neither { nor \["):
        read("callback({})", "a.json")


def test_a_pdf_that_is_none_is_refused(read: Read) -> None:
    with pytest.raises(SourceError, match=r"manual\.csv is a broken or incomplete PDF\. Download or export it again"):
        read(b"%PDF-1.7\n%\xe2\xe3\n1 0 obj", "manual.csv")


def test_unknown_keys_are_named_once_early_and_late_ones_at_the_end(tmp_path: Path) -> None:
    rows = [
        {"title": f"Swap {number}", "price": 1, "shelf": "", "steps": [{"text": "a", "hint": "b"}]}
        for number in range(300)
    ]
    rows[250]["shelf"] = "B12"
    (tmp_path / "a.jsonl").write_text("\n".join(map(json.dumps, rows)))
    records = list(read_guides(tmp_path / "a.jsonl"))
    told = [(place, record.text) for place, record in enumerate(records) if isinstance(record, Notice)]
    assert told == [(99, "Not used: price, hint of a step."), (301, "Not used: shelf.")]


@pytest.mark.parametrize("name", ["a.csv", "a.jsonl", "a.json"])
def test_progress_rises_to_the_size_of_the_file(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    rows = (f'{{"title": "Swap {number}", "summary": "{"x" * 200}"}}' for number in range(20_000))
    if name == "a.csv":
        text = "title,summary\n" + "".join(f"Swap {number},{'x' * 200}\n" for number in range(20_000))
    else:
        text = "\n".join(rows) if name == "a.jsonl" else f"[{','.join(rows)}]"
    path.write_text(text)
    heard: list[int] = []
    assert sum(record is not None for record in read_guides(path, heard.append)) == 20_000
    assert heard == sorted(heard)
    assert heard[-1] == path.stat().st_size
    assert 4 <= len(heard) <= 100


@pytest.mark.parametrize("name", ["a.csv", "a.jsonl", "a.json"])
def test_the_first_guides_come_without_reading_the_file(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    row = "Swap,x" if name == "a.csv" else '{"title": "Swap", "summary": "x"}'
    with path.open("w") as file:
        file.write("[" if name == "a.json" else "title,summary\n" if name == "a.csv" else "")
        for _ in range(40):
            file.write((row + (",\n" if name == "a.json" else "\n")) * 20_000)
    tracemalloc.start()
    try:
        first = list(itertools.islice(filter(None, read_guides(path)), 2))
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert isinstance(first[0], Guide)
    assert peak < 8_000_000


def test_without_ids_a_row_keeps_its_key_when_its_other_columns_change(read: Read) -> None:
    first, _ = read("title,device,summary\nFan Swap,Lasto,hums\n", "Bench Notes 2024.csv")
    second, _ = read("title,device,summary\nFan swap,Lasto,hums loudly\nFan Swap,Boilo,x\n", "Bench Notes 2024.csv")
    assert first[0].source == "bench-notes-2024"
    assert second[0].key == first[0].key
    assert second[1].key != first[0].key


def test_text_is_cleaned(read: Read) -> None:
    guides, _ = read(
        '[{"title": " Fan\\u0000\\n  Swap\\u200b ", "summary": "a \\u202e b\\r\\n\\r\\n c\\td ", "id": 5}]', "a.json"
    )
    assert guides[0].title == "Fan Swap"
    assert guides[0].summary == "a b\n\nc d"


def test_equal_letters_are_stored_as_equal_text(read: Read) -> None:
    guides, rejections = read("title\nTu\u0308r Swap\nT\u00fcr Swap\n")
    assert [guide.title for guide in guides] == ["T\u00fcr Swap"]
    assert rejections[0].reason.endswith("is already that of line 2")
