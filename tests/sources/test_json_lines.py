"""Guides as JSON: one object a line, or one array."""

from __future__ import annotations

import dataclasses
import json
import tracemalloc
from pathlib import Path

import pytest

from benchlight.errors import SourceError
from benchlight.records import Guide, Notice, Record, Rejection, Step
from benchlight.sources.reading import read_guides

from .conftest import Read

GUIDE = Guide(
    key="bench:7",
    title="Fan Swap, Lüfter",
    device="Lasto 5",
    part="Fan",
    categories=("fan", "Lasto"),
    summary="It hums.\nIt stops.",
    steps=(Step("Unplug it.\nWait.", "Check first", ("https://example.org/1.jpg",)), Step("Lift it.")),
    tools=("Spudger",),
    parts=("Fan",),
    difficulty="Easy",
    time_required="5 minutes",
    url="https://example.org/7",
    licence="CC0",
    locale="de",
    revision="3",
)


def test_our_own_export_comes_back_as_it_was(read: Read) -> None:
    guides, rejections = read(json.dumps(dataclasses.asdict(GUIDE)) + "\n", "export.jsonl")
    assert (guides, rejections) == ([GUIDE], [])


def test_an_export_by_source_and_id_comes_back_as_it_was(read: Read) -> None:
    row = {"id": GUIDE.key.removeprefix("bench:"), "source": GUIDE.source, **dataclasses.asdict(GUIDE)}
    del row["key"]
    guides, _ = read(json.dumps(row, ensure_ascii=False), "export.jsonl")
    assert guides == [GUIDE]


def test_a_catalog_line_with_class_and_category(read: Read) -> None:
    line = (
        '{"id": "mf1", "title": "Tick 2 Strap Swap", "device": "Tick 2", "part": "", "category": "Watch", '
        '"device_class": "watch", "family": "other", "source": "myfixit"}'
    )
    guides, _ = read(line, "catalog.jsonl")
    assert guides == [
        Guide("myfixit:mf1", "Tick 2 Strap Swap", "Tick 2", family="other", categories=("watch", "Watch"))
    ]


def test_steps_may_be_texts_and_missing_values_null(read: Read) -> None:
    line = {"title": "Fan Swap", "steps": ["Unplug it.", " ", {"text": "Lift it."}], "category": "Fan", "part": None}
    guides, rejections = read(json.dumps(line), "a.ndjson")
    assert rejections == []
    assert guides[0].steps == (Step("Unplug it."), Step("Lift it."))
    assert guides[0].categories == ("Fan",)


BAD_LINES = {
    "half a line": (b'{"title": "Fan Sw', "not valid JSON: unterminated string at character 11"),
    "no JSON": (b"Fan Swap", "not valid JSON: expecting value at character 1"),
    "a list": (b'["Fan Swap"]', "a list, not an object with a title"),
    "a text": (b'"Fan Swap"', "text, not an object with a title"),
    "null": (b"null", "null, not an object with a title"),
    "no title": (b'{"device": "Lasto"}', "no title"),
    "title null": (b'{"title": null}', "no title"),
    "title a number": (b'{"title": 5}', "title is a number, not text"),
    "title a list": (b'{"title": ["Fan"]}', "title is a list, not text"),
    "steps a number": (b'{"title": "a", "steps": 5}', "steps is a number, not a list"),
    "a step a number": (b'{"title": "a", "steps": ["b", 5]}', "step 2: text is a number, not text"),
    "a step's text a list": (b'{"title": "a", "steps": [{"text": []}]}', "step 1: text is a list, not text"),
    "images text": (b'{"title": "a", "steps": [{"images": "x"}]}', "step 1: images is text, not a list"),
    "tools an object": (b'{"title": "a", "tools": {}}', "tools is an object, not a list"),
    "a tool true": (b'{"title": "a", "tools": [true]}', "tools is true or false, not text"),
    "id true": (b'{"title": "a", "id": true}', "id is true or false, not text"),
    "key without source": (b'{"title": "a", "key": "7"}', "key '7' is not of the form source:id"),
    "a key twice": (b'{"title": "a", "title": "b"}', "the key 'title' stands twice"),
    "a NUL byte": (b'{"title": "a\x00b"}', "a NUL byte; the file may be damaged"),
    "a lone surrogate": (
        b'{"title": "a\\ud83d"}',
        "title holds half a character (a lone surrogate); export the file again",
    ),
    "latin-1": (b'{"title": "T\xfcr"}', "not UTF-8; save it as UTF-8"),
    "nested deep": (b'{"title": ' + b"[" * 200_000, "not valid JSON: nested too deeply"),
    "a long title": (b'{"title": "' + b"x" * 1_001 + b'"}', "title has 1,001 characters, more than 1,000"),
    "too many steps": (b'{"title": "a", "steps": [' + b'"b",' * 2_000 + b'"b"]}', "steps has 2,001 elements"),
    "a vast number": (b'{"title": "a", "id": ' + b"9" * 5_000 + b"}", "not valid JSON: Exceeds the limit"),
}


@pytest.mark.parametrize(("bad", "reason"), BAD_LINES.values(), ids=BAD_LINES)
def test_a_bad_line_is_rejected_and_the_rest_goes_on(read: Read, bad: bytes, reason: str) -> None:
    guides, rejections = read(b'{"title": "Fan Swap"}\n\n' + bad + b'\n{"title": "Belt Swap"}', "a.jsonl")
    assert [guide.title for guide in guides] == ["Fan Swap", "Belt Swap"]
    assert [rejection.place for rejection in rejections] == ["line 3"]
    assert rejections[0].reason.startswith(reason)


@pytest.mark.parametrize(("bad", "reason"), BAD_LINES.values(), ids=BAD_LINES)
def test_a_bad_element_of_an_array_is_rejected_and_the_rest_goes_on(read: Read, bad: bytes, reason: str) -> None:
    content = b'[{"title": "Fan Swap"},\n ' + bad + b',\n {"title": "Belt Swap"}]\n'
    if bad.count(b"{") > bad.count(b"}"):  # an open brace takes in what follows it, and that is said
        with pytest.raises(SourceError, match="ends before its array does"):
            read(content, "a.json")
    else:
        guides, rejections = read(content, "a.json")
        assert [guide.title for guide in guides] == ["Fan Swap", "Belt Swap"]
        assert [(rejection.place, rejection.reason.startswith(reason)) for rejection in rejections] == [
            ("record 2, line 2", True)
        ]


def test_a_repeated_key_names_the_line_of_the_first(read: Read) -> None:
    guides, rejections = read(
        '{"id": 7, "title": "Fan Swap"}\n{"id": 8, "title": "Fan Swap"}\n{"id": 7, "title": "Belt Swap"}', "a.jsonl"
    )
    assert [guide.key for guide in guides] == ["a:7", "a:8"]
    assert [(rejection.place, rejection.reason) for rejection in rejections] == [
        ("line 3", "the key 'a:7' is already that of line 1")
    ]


def test_a_repeated_key_in_an_array_on_one_line_names_the_record(read: Read) -> None:
    guides, rejections = read('[{"id": 7, "title": "a"}, {"id": 8, "title": "b"}, {"id": 7, "title": "c"}]', "a.json")
    assert [guide.key for guide in guides] == ["a:7", "a:8"]
    assert [str(rejection).partition("a.json:")[2] for rejection in rejections] == [
        " record 3, line 1: the key 'a:7' is already that of record 1, line 1"
    ]


def test_concatenated_and_utf16_files_are_read(read: Read) -> None:
    guides, rejections = read('\ufeff{"title": "Fan Swap"}\r\n\ufeff{"title": "Türgriff"}\r\n', "a.jsonl")
    assert (rejections, [guide.title for guide in guides]) == ([], ["Fan Swap", "Türgriff"])
    guides, rejections = read('{"title": "Fan Swap"}\r\n{"title": "Türgriff"}\r\n'.encode("utf-16"), "b.jsonl")
    assert (rejections, [guide.title for guide in guides]) == ([], ["Fan Swap", "Türgriff"])


@pytest.mark.parametrize("form", ["lines", "array", "array on one line"])
def test_a_record_over_ten_megabytes_is_rejected_in_little_memory(tmp_path: Path, form: str) -> None:
    path = tmp_path / ("a.jsonl" if form == "lines" else "a.json")
    opening, between, closing = {
        "lines": ("", "\n", "\n"),
        "array": ("[\n", ",\n", "\n]"),
        "array on one line": ("[", ",", "]"),
    }[form]
    with path.open("w", encoding="utf-8") as file:
        file.write(opening + '{"title": "Fan Swap"}' + between + '{"title": "Big", "summary": "')
        for _ in range(40):
            file.write('word \\"{[,]} \\\\' * 100_000)  # 60 MB in one string
        file.write('"}' + between + '{"title": "Belt Swap"}' + closing)
    tracemalloc.start()
    try:
        records = list(read_guides(path))
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert [record.title for record in records if isinstance(record, Guide)] == ["Fan Swap", "Belt Swap"]
    rejections = [record for record in records if isinstance(record, Rejection)]
    place = {"lines": "line 2", "array": "record 2, line 3", "array on one line": "record 2, line 1"}[form]
    assert [rejection.place for rejection in rejections] == [place]
    assert "longer than 10,000,000 characters" in rejections[0].reason
    assert peak < 50_000_000


@pytest.mark.parametrize("indent", [None, 2])
def test_an_array_longer_than_any_buffer_is_read_whole(tmp_path: Path, indent: int | None) -> None:
    rows = [
        {"id": number, "title": f"Swap {number}", "summary": 'brackets [{, "quotes" and \\ ' * (number % 90)}
        for number in range(3_000)
    ]
    path = tmp_path / "a.json"
    path.write_text(json.dumps(rows, indent=indent), encoding="utf-8")
    assert path.stat().st_size > 3_000_000
    records = list(read_guides(path))
    assert [(record.key, record.summary) for record in records if isinstance(record, Guide)] == [
        (f"a:{row['id']}", str(row["summary"]).strip()) for row in rows
    ]
    assert len(records) == len(rows)


def test_lines_of_array_elements_are_right_throughout(tmp_path: Path) -> None:
    lines = [f'  {{"title": "Swap {number}",\n   "id": {number}}}' for number in range(30_000)]
    lines[3] = '  {"title": 3,\n   "id": 3}'
    lines[29_000] = "  {}"
    path = tmp_path / "a.json"
    path.write_text("[\n" + ",\n".join(lines) + "\n]", encoding="utf-8")
    rejections = [record for record in read_guides(path) if isinstance(record, Rejection)]
    assert [rejection.place for rejection in rejections] == ["record 4, line 8", "record 29001, line 58002"]


@pytest.mark.parametrize("content", ['[{"title": "Fan Swap"}', '[{"title": "Fan Swap"}, ', '[{"title": "Fan Swap"}\n'])
def test_an_array_that_was_cut_off_says_so(tmp_path: Path, content: str) -> None:
    records: list[Record | Rejection | Notice | None] = []
    (tmp_path / "a.json").write_text(content)
    with pytest.raises(SourceError, match=r"a\.json ends before its array does, so that guides are missing"):
        records.extend(read_guides(tmp_path / "a.json"))
    assert [record.title for record in records if isinstance(record, Guide)] == ["Fan Swap"]


def test_a_quote_left_open_in_an_indented_array_costs_one_element(read: Read) -> None:
    content = '[\n {"title": "Fan Swap,\n  "device": "Lasto"},\n {"title": "Belt Swap"}\n]'
    guides, rejections = read(content, "a.json")
    assert [guide.title for guide in guides] == ["Belt Swap"]
    assert [rejection.place for rejection in rejections] == ["record 1, line 2"]


def test_an_empty_array_has_no_guides(read: Read) -> None:
    assert read(" [ ] ", "a.json") == ([], [])


def test_one_object_over_several_lines_is_refused(read: Read) -> None:
    with pytest.raises(SourceError, match=r"one JSON object over several lines.*one array"):
        read(json.dumps({"guides": [{"title": "Fan Swap"}]}, indent=2), "a.json")
