"""Tables of guides, as shops keep them and as spreadsheets export them."""

from __future__ import annotations

import codecs
import csv
import tracemalloc
from collections.abc import Callable
from pathlib import Path

import pytest

from benchlight.errors import SourceError
from benchlight.records import Guide, Rejection, Step
from benchlight.sources import names
from benchlight.sources.reading import read_guides

from .conftest import Read

HEADER = "id,title,device,part,summary\n"


def test_every_column_lands_in_its_field(read: Read) -> None:
    guides, rejections = read(
        "ID,Name,Model,Component,Device_Class,Category,Description,Instructions,Tools,Parts,Difficulty,Time,Link,"
        "License,Language,Source,Revision,Shelf\n"
        'R7,Kettle Lid Swap,Boilo 3,Lid,kettle,Boilo,"Springs tire.\nThen it gapes.","Unplug it.\nLift the lid.",'
        "Spudger; Torx T10 ;,Lid;Spring,Easy,10 minutes,https://example.org/7,CC0,de,Bench North,4,B12\n"
    )
    assert rejections == []
    assert guides == [
        Guide(
            key="bench-north:R7",
            title="Kettle Lid Swap",
            device="Boilo 3",
            part="Lid",
            categories=("kettle", "Boilo"),
            summary="Springs tire.\nThen it gapes.",
            steps=(Step("Unplug it."), Step("Lift the lid.")),
            tools=("Spudger", "Torx T10"),
            parts=("Lid", "Spring"),
            difficulty="Easy",
            time_required="10 minutes",
            url="https://example.org/7",
            licence="CC0",
            locale="de",
            revision="4",
        )
    ]


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
def test_the_delimiter_is_found_whatever_the_prose_holds(read: Read, delimiter: str) -> None:
    row = ["Fan; Belt, Motor Swap", "Lasto 5", "a, b; c, d, e; f"]
    text = "\n".join(delimiter.join(f'"{cell}"' for cell in cells) for cells in (["title", "device", "summary"], row))
    guides, rejections = read(text)
    assert rejections == []
    assert [(guide.title, guide.device, guide.summary) for guide in guides] == [tuple(row)]


def test_excels_separator_line_is_obeyed(read: Read) -> None:
    guides, _ = read("sep=;\ntitle;device\nFan Swap;Lasto 5\n")
    assert [(guide.title, guide.device) for guide in guides] == [("Fan Swap", "Lasto 5")]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
@pytest.mark.parametrize("line_end", ["\n", "\r\n", "\r"])
def test_encodings_and_line_ends_of_spreadsheets(read: Read, encoding: str, line_end: str) -> None:
    text = line_end.join(["title,device", "Türgriff Austausch,Fräse Ⅱ", "日本 Swap,電池", ""])
    guides, rejections = read(text.encode(encoding))
    assert rejections == []
    assert [guide.title for guide in guides] == ["Türgriff Austausch", "日本 Swap"]
    assert guides[0].key != guides[1].key


def test_rows_of_another_encoding_are_rejected_and_the_rest_goes_on(read: Read) -> None:
    guides, rejections = read(b"title,device\nL\xc3\xbcfter,Ger\xc3\xa4t\nT\xfcr Swap,Lasto\nBelt Swap,Lasto\n")
    assert [guide.title for guide in guides] == ["L\u00fcfter", "Belt Swap"]
    assert [(rejection.place, rejection.reason) for rejection in rejections] == [
        ("line 3", "not UTF-8; save it as CSV UTF-8"),
    ]


def test_damaged_utf16_is_rejected_by_row(read: Read) -> None:
    damaged = codecs.BOM_UTF16_LE + "title\nFan ".encode("utf-16-le") + b"\x00\xd8" + " A\nBelt\n".encode("utf-16-le")
    guides, rejections = read(damaged)
    assert [guide.title for guide in guides] == ["Belt"]
    assert [(rejection.place, rejection.reason) for rejection in rejections] == [
        ("line 2", "not UTF-16; save it as CSV UTF-8"),
    ]


def test_a_row_without_title_is_rejected_and_empty_rows_are_not(read: Read) -> None:
    guides, rejections = read("title,device\n,Lasto\n\n,\n  ,Boilo\nFan Swap,Lasto\n")
    assert [guide.title for guide in guides] == ["Fan Swap"]
    assert [(rejection.place, rejection.reason) for rejection in rejections] == [
        ("line 2", "no title"),
        ("line 5", "no title"),
    ]


def test_a_row_may_leave_out_its_last_columns(read: Read) -> None:
    guides, rejections = read("title,device,part\nFan Swap,Lasto\n")
    assert (rejections, guides[0].device, guides[0].part) == ([], "Lasto", "")


def test_a_delimiter_without_quotes_is_named_as_the_trouble(read: Read) -> None:
    guides, rejections = read("title,device\nFan, Belt and Motor Swap,Lasto\nBelt Swap,Lasto\n")
    assert [guide.title for guide in guides] == ["Belt Swap"]
    assert rejections[0].place == "line 2"
    assert rejections[0].reason == "3 columns where the header has 2; put a field that holds a comma in quotes"


def test_inch_marks_in_plain_fields_are_text(read: Read) -> None:
    guides, rejections = read('title,device\n32" Panel Swap,TV 32"\nFan Swap,TV 40"\n')
    assert rejections == []
    assert [guide.device for guide in guides] == ['TV 32"', 'TV 40"']


@pytest.mark.parametrize(
    "following",
    [
        "2,Belt Swap,Lasto,Belt,worn\n3,Lid Swap,Lasto,Lid,gapes\n",
        '2,Belt Swap,Lasto,Belt,worn\n3,"Lid Swap",Lasto,Lid,"it ""gapes"""\n',
        '2,"Belt Swap","Lasto","Belt","worn"\n"3","Lid Swap","Lasto","Lid","gapes"\n',
        '2,Belt Swap,Lasto 9",Belt,worn\n3,Lid Swap,Lasto,Lid,gapes\n',
    ],
    ids=["no other quotes", "some quoted", "all quoted", "an inch mark"],
)
@pytest.mark.parametrize("column", ["title", "device", "summary"])
def test_an_unclosed_quote_costs_its_row_and_no_other(read: Read, following: str, column: str) -> None:
    cells = {"id": "1", "title": "Fan Swap", "device": "Lasto", "part": "Fan", "summary": "hums"}
    cells[column] = '"' + cells[column]
    guides, rejections = read(HEADER + ",".join(cells.values()) + "\n" + following)
    assert [guide.key.partition(":")[2] for guide in guides] == ["2", "3"]
    assert [rejection.place for rejection in rejections] == ["line 2"]
    assert "quote" in rejections[0].reason


def test_a_long_field_that_is_broken_does_not_become_guides(read: Read) -> None:
    text = 'title,device,summary\nFan Swap,Lasto,"the 5" fan\nhums\nand stops"\nBelt Swap,Lasto,worn\n'
    guides, rejections = read(text)
    assert [guide.title for guide in guides] == ["Belt Swap"]
    assert [rejection.place for rejection in rejections] == ["line 2"]
    assert rejections[0].reason.endswith("2 lines after it left out: no whole row")


def test_a_field_of_ten_megabytes_is_rejected_in_little_memory(tmp_path: Path) -> None:
    path = tmp_path / "big.csv"
    one_line = "x" * 10_000_000
    many_lines = ("word, " * 40 + "\n") * 40_000
    with path.open("w", encoding="utf-8") as file:
        for number, field in enumerate((one_line, "x" * 1_500_000, many_lines)):
            file.write(f"{'title,device,summary' if not number else f'Belt Swap {number},Lasto,worn'}\n")
            file.write(f'Fan Swap {number},Lasto,"{field}"\n')
        file.write("Lid Swap,Lasto,gapes\n")
    del one_line, many_lines, field
    tracemalloc.start()
    try:
        records = list(read_guides(path))
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert [record.title for record in records if isinstance(record, Guide)] == [
        "Belt Swap 1",
        "Belt Swap 2",
        "Lid Swap",
    ]
    rejections = [record for record in records if isinstance(record, Rejection)]
    assert [rejection.place for rejection in rejections] == ["line 2", "line 4", "line 6"]
    assert all("longer than" in rejection.reason for rejection in rejections)
    assert peak < 60_000_000


def test_others_may_still_read_longer_csv_fields(read: Read) -> None:
    before = csv.field_size_limit(5_000_000)
    try:
        _, rejections = read(f"title,summary\nFan Swap,{'x' * 1_100_000}\n")
        assert csv.field_size_limit() == 5_000_000
    finally:
        csv.field_size_limit(before)
    assert rejections[0].reason == "summary has 1,100,000 characters, more than 1,000,000"


def test_a_nul_byte_costs_its_row(read: Read) -> None:
    guides, rejections = read(b"title,device\nFan\x00Swap,Lasto\nBelt Swap,Lasto\n")
    assert [guide.title for guide in guides] == ["Belt Swap"]
    assert [(rejection.place, rejection.reason) for rejection in rejections] == [
        ("line 2", "title holds a NUL byte; the file may be damaged"),
    ]


def test_a_table_without_title_column_is_refused_with_what_it_has(read: Read) -> None:
    with pytest.raises(SourceError, match=r"guides\.csv has no title column.*'sku', 'price'.*name them in the first"):
        read("sku,price\n1,2\n")


def test_the_better_of_two_names_counts_where_it_is_filled(read: Read) -> None:
    guides, _ = read("name,title\nshort,Fan Swap\nBelt Swap, \n")
    assert [guide.title for guide in guides] == ["Fan Swap", "Belt Swap"]


@pytest.mark.parametrize(
    "names",
    [
        "Titel;Gerät;Bauteil;Beschreibung;Anleitung;Dauer",
        "TITEL;GERAET;Ersatzteil;Zusammenfassung;Schritte;Zeit",
        "titel;apparaat;onderdeel;omschrijving;stappen;duur",
        "Titre;Appareil;Pièce;Résumé;Étapes;Durée",
        "Título;Dispositivo;Pieza;Descripción;Pasos;Duración",
        "Titolo;Apparecchio;Ricambio;Descrizione;Passaggi;Durata",
        "guideTitle;deviceName;partName;Description;Steps;timeRequired",
        "Repair Title;Product;Spare part;Summary;Instructions;Duration",
    ],
)
@pytest.mark.parametrize("encoding", ["utf-8", "windows-1252"])
def test_columns_are_known_in_the_languages_of_the_shops(read: Read, names: str, encoding: str) -> None:
    row = "Akku wechseln;Gerät A1;Akku;Lädt nicht;Öffnen | Tauschen;1,5 Std"
    guides, rejections = read(f"{names}\r\n{row}\r\n".encode(encoding))
    assert rejections == []
    guide = guides[0]
    assert [guide.title, guide.device, guide.part, guide.summary, guide.time_required] == [
        "Akku wechseln", "Gerät A1", "Akku", "Lädt nicht", "1,5 Std",
    ]  # fmt: skip
    assert guide.steps == (Step("Öffnen"), Step("Tauschen"))


def test_no_name_is_known_for_two_fields() -> None:
    words = [name for field in names.NAMES for name in (*names.NAMES[field], *names._FOREIGN.get(field, "").split())]
    assert sorted(words) == sorted(set(words))
    assert all(names.column_name(word) == word for word in words)


def test_a_table_that_is_not_utf8_is_read_as_windows_saves_it_and_that_is_said(
    read: Read, notices: Callable[..., list[str]]
) -> None:
    rows = "".join(f"Gehäuse öffnen {number};Gerät {number}\r\n" for number in range(50))
    content = ("title;device\r\n" + f"Fan;{'x' * 900}\r\n" * 1_500 + rows).encode("windows-1252")
    guides, _ = read(content)
    assert [guide.title for guide in guides[1:3]] == ["Gehäuse öffnen 0", "Gehäuse öffnen 1"]
    assert len(guides) == 51
    assert "it is read as Windows-1252" in notices(content)[0]
    assert notices("title\nGehäuse\n") == []


def test_numbered_columns_are_the_steps_in_their_order(read: Read, notices: Callable[..., list[str]]) -> None:
    text = (
        "title,Step 10,step 2,Step 1,tool 1,tool_2,symptoms,picture\n"
        'Fan Swap,Close,"Lift, the fan\nPull it",Open,Torx,Spudger,hums,a.jpg\nBelt Swap,,,Open,,,,\n'
    )
    guides, rejections = read(text)
    assert rejections == []
    assert guides[0].steps == (Step("Open", images=("missing:a.jpg",)), Step("Lift, the fan\nPull it"), Step("Close"))
    assert guides[0].tools == ("Torx", "Spudger")
    assert guides[0].symptoms == ("hums",)
    assert guides[1].steps == (Step("Open"),)
    assert notices(text) == ["Picture missing: a.jpg."]


@pytest.mark.parametrize(
    "above",
    [
        ",,,\n,,,\n",
        "\n \n",
        "Repair guides of Bench 7\nExported: 2026-11-01,by: bench\n\n",
        "sep=,\n",
        "\u2014\u2014\u2014\n" * 10,
    ],
)
def test_the_header_is_found_below_other_lines(read: Read, above: str) -> None:
    guides, rejections = read(above + "title,device,part,price\nBattery swap,Widget 1,Battery,12.50\n")
    assert rejections == []
    assert [(guide.title, guide.device) for guide in guides] == [("Battery swap", "Widget 1")]


def test_lines_above_the_header_are_named_unless_blank(notices: Callable[..., list[str]]) -> None:
    assert notices("Bench 7\n\ntitle\nFan\n") == ["Not used: what stands above the names of the columns in line 3."]
    assert notices(",,\ntitle\nFan\n") == []


def test_sums_headings_and_rules_are_no_guides(read: Read) -> None:
    guides, rejections = read(
        "title,device,part,price\nBattery swap,Widget 1,Battery,12.50\n---,---,---,---\nScreens,,,\n"
        "Screen swap,Widget 2,-,80\n,,,92.50\nTotals:,,,\n"
    )
    assert [(guide.title, guide.part) for guide in guides] == [("Battery swap", "Battery"), ("Screen swap", "")]
    assert [(rejection.place, rejection.reason) for rejection in rejections] == [
        ("line 4", "only a title, 'Screens', as of a heading or a sum; no guide"),
    ]


def test_a_list_of_titles_is_a_list_of_guides(read: Read) -> None:
    guides, rejections = read("title,device\nFan Swap\nBelt Swap,\n")
    assert (rejections, len(guides)) == ([], 2)


def test_of_two_columns_of_one_name_the_first_that_is_filled_counts(
    read: Read, notices: Callable[..., list[str]]
) -> None:
    text = "Name,Device,Part,Name\nBattery swap,Widget 1,Battery,\n,Widget 2,Fan,Fan swap\nLid,Widget 3,Lid,Other\n"
    guides, rejections = read(text)
    assert rejections == []
    assert [guide.title for guide in guides] == ["Battery swap", "Fan swap", "Lid"]
    assert notices(text) == ["Used only where Name in column 1 is empty: Name."]


def test_a_quoted_cell_may_hold_line_breaks_and_delimiters(read: Read) -> None:
    guides, rejections = read(
        'Title;Device;Part\r\nAkku tauschen;"Widget 1; schwarz\nRev. 2; 2019";Akku\r\nLüfter tauschen;Widget 3;Fan\r\n'
    )
    assert rejections == []
    assert [(guide.title, guide.device) for guide in guides] == [
        ("Akku tauschen", "Widget 1; schwarz Rev. 2; 2019"),
        ("Lüfter tauschen", "Widget 3"),
    ]


def test_names_from_a_file_are_shown_without_control_characters_and_cut(notices: Callable[..., list[str]]) -> None:
    assert notices(f"title,\x1b[31mred,{'x' * 90}\nFan,1,2\n") == [f"Not used: [31mred, {'x' * 39}…."]


def test_a_table_of_other_things_is_refused_in_a_short_message(read: Read) -> None:
    with pytest.raises(SourceError, match="has no title column, so its rows are not known to be guides") as refused:
        read("id,country,product_category,brand,repair_status,problem\nours_1,DEU,Kettle,Acme,Fixed,No steam\n")
    assert "\n" not in str(refused.value)


def test_a_header_alone_has_no_guides(read: Read) -> None:
    assert read("title,device\n") == ([], [])
