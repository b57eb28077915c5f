"""Tables of a shop's own codes."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from benchlight.records import Code, Guide, Notice, Record, Rejection, Signal
from benchlight.sources.reading import read_guides

Read = Callable[..., list[Record | Rejection | Notice]]


@pytest.fixture
def read(tmp_path: Path) -> Read:
    """Writes a file of this content and reads it."""

    def written(content: str, name: str = "codes.csv") -> list[Record | Rejection | Notice]:
        path = tmp_path / name
        path.write_text(content, encoding="utf-8")
        return [record for record in read_guides(path) if record is not None]

    return written


def test_every_column_lands_in_its_field(read: Read) -> None:
    assert read(
        "Code,Brand,Appliance,Model,Description,Parts,First check,Also,Signal,Certainty,Reference\n"
        'E18,"Bosch; Siemens",Washing machine,iQ300,Coins in the pump,Drain pump; Hose,Open the trap,"F18, d02",'
        "code,Medium,our notes\n"
    ) == [
        Code(
            "E18",
            ("Washing machine",),
            "Coins in the pump",
            ("Bosch", "Siemens"),
            ("iQ300",),
            Signal.CODE,
            ("F18", "d02"),
            ("Drain pump", "Hose"),
            "Open the trap",
            "medium",
            "our notes",
        )
    ]


@pytest.mark.parametrize(
    "header", ["Fehlercode;Hersteller;Bedeutung", "foutcode\tmerk\tbetekenis", "code,marque,signification"]
)
def test_other_languages_names_and_delimiters(read: Read, header: str) -> None:
    delimiter = next(sign for sign in ";\t," if sign in header)
    (code,) = read(f"{header}\n{delimiter.join(('E18', 'Bosch', 'Pumpe'))}\n")
    assert code == Code("E18", (), "Pumpe", ("Bosch",))


def test_json_lines_are_read_as_well(read: Read) -> None:
    records = read('{"code": "3 beeps", "meaning": "memory", "makers": ["Dell"], "signal": "beeps"}\n', "codes.jsonl")
    assert records == [Code("3 beeps", (), "memory", ("Dell",), signal=Signal.BEEPS)]


def test_a_number_is_a_code(read: Read) -> None:
    assert read('[{"code": 48, "meaning": "print head"}]', "codes.json") == [Code("48", (), "print head")]


def test_rows_that_are_no_code_are_rejected_with_line_and_reason(read: Read) -> None:
    records = read(
        "code,meaning,maker,signal,shelf\nE1,,Bosch,,\n,cold,Bosch,,\nE2,hot,Bosch,smoke,\nE3,wet,Bosch,,\n"
        "E-3,again,Bosch,,\n"
    )
    assert [str(record).partition(": ")[2] for record in records if isinstance(record, Rejection)] == [
        "line 2: no meaning",
        "line 3: no code",
        "line 4: signal 'smoke' is none of code, beeps, blinks, lights",
        "line 6: the code 'E-3' is already that of line 5",
    ]
    assert [record.code for record in records if isinstance(record, Code)] == ["E3"]
    assert [record.text for record in records if isinstance(record, Notice)] == ["Not used: shelf."]


def test_a_table_with_titles_is_of_guides_whatever_else_it_has(read: Read) -> None:
    (notice, guide) = read("title,device,code,meaning\nPump swap,Lasto 5,E18,drain\n")
    assert isinstance(guide, Guide)
    assert isinstance(notice, Notice)
    assert notice.text == "Not used: code, meaning."
