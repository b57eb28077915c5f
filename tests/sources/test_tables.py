"""Tables as benches keep them: faults with causes and remedies, lists of jobs, whatever their columns are called."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from benchlight import codec
from benchlight.errors import SourceError
from benchlight.records import Code, Guide, ImportChoices, Notice, Record, Rejection, Step
from benchlight.sources.reading import preview, read_guides

from .conftest import Read
from .documents.conftest import grows_in_line

Told = Callable[..., list[str]]


def with_choices(path: Path, content: str, choices: ImportChoices) -> list[Record | Rejection | Notice]:
    path.write_text(content, encoding="utf-8")
    return [record for record in read_guides(path, choices=choices) if record is not None]


@pytest.mark.parametrize(
    "header",
    [
        "Device;Symptom;Possible cause;Remedy;Remarks",
        "Gerät;Fehlerbild;Ursache;Abhilfe;Bemerkung",
        "Toestel;Klacht;Oorzaak;Oplossing;Opmerking",
        "Appareil;Panne;Cause probable;Dépannage;Remarque",
        "Aparato;Avería;Causa;Solución;Observaciones",
        "Apparecchio;Guasto;Causa;Rimedio;Osservazioni",
    ],
)
def test_a_list_of_faults_causes_and_remedies_is_guides_in_six_languages(read: Read, header: str) -> None:
    guides, rejections = read(f"{header}\nLasto 5;hums; belt worn ;swap the belt;often\n")
    assert rejections == []
    (guide,) = guides
    assert guide.title == "belt worn (Lasto 5)"
    assert (guide.device, guide.symptoms, guide.notes) == ("Lasto 5", ("hums",), "often")
    assert guide.steps == (Step("swap the belt"),)


def test_without_a_cause_the_remedy_is_the_title_or_the_fault_where_it_has_several_steps(read: Read) -> None:
    guides, _ = read('device,problem,solution\nLasto,hums,Oil the fan\nBoilo,drips,"1. Open it\n2. Swap the seal"\n')
    assert [guide.title for guide in guides] == ["Oil the fan (Lasto)", "drips (Boilo)"]
    assert guides[1].steps == (Step("Open it"), Step("Swap the seal"))


def test_a_device_that_the_cause_names_is_not_named_twice(read: Read) -> None:
    guides, _ = read("device,cause,remedy\nLasto,Fuse of the Lasto blown,swap it\n,Dust,clean it\n")
    assert guides[0].title == "Fuse of the Lasto blown"


def test_a_cause_beside_a_title_is_told_in_the_summary(read: Read) -> None:
    guides, _ = read("title,cause,description\nFan swap,worn bearing,It hums.\n")
    assert (guides[0].title, guides[0].summary) == ("Fan swap", "It hums.\nCause: worn bearing")


def test_a_long_cause_is_cut_at_a_word_in_the_title_and_kept_in_the_summary(read: Read) -> None:
    cause = "the belt is worn " * 20
    guides, _ = read(f"cause,remedy\n{cause},swap it\n")
    assert len(guides[0].title) <= 121
    assert guides[0].title.endswith(("worn…", "belt…", "the…", "is…"))
    assert guides[0].summary == f"Cause: {cause.strip()}"


def test_blanks_at_the_beginning_of_a_row_stand_for_what_is_above(read: Read, notices: Told) -> None:
    text = "Gerät;Fehler;Ursache;Abhilfe\nWAW;pumpt nicht;Sieb;reinigen\n;;Pumpe;tauschen\n;kalt;Heizung;tauschen\n"
    guides, rejections = read(text)
    assert rejections == []
    assert [(guide.device, guide.symptoms) for guide in guides] == [
        ("WAW", ("pumpt nicht",)),
        ("WAW", ("pumpt nicht",)),
        ("WAW", ("kalt",)),
    ]
    assert "Where a row begins with blanks, what stands above counts (Gerät, Fehler)." in notices(text)


def test_faults_with_the_same_cause_and_remedy_are_one_guide(read: Read) -> None:
    guides, rejections = read(
        "device,fault,cause,remedy,notes\nL1,no power,fuse,swap it,a\nL1,hums,fan,oil it,\nL1,dead,Fuse,other,\n"
        "L1,no light,fuse,swap it,b\n"
    )
    assert [(guide.title, guide.symptoms, guide.notes) for guide in guides] == [
        ("fuse (L1)", ("no power", "dead", "no light"), "a\nb"),
        ("fan (L1)", ("hums",), ""),
    ]
    assert guides[0].steps == (Step("swap it"), Step("other"))
    assert rejections == []


def test_rows_of_one_guide_are_its_steps(read: Read) -> None:
    guides, rejections = read("Title,Device,Step,Picture\nFan,X1,Open,\nFan,X1,Pull it,\nBelt,X1,Cut,\nFan,X1,Close,\n")
    assert rejections == []
    assert [step.text for step in guides[0].steps] == ["Open", "Pull it", "Close"]


def test_guides_of_one_name_that_differ_are_not_mixed(read: Read) -> None:
    guides, rejections = read(
        "title,device,summary,tool\nFan,X1,old type,\nFan,X1,new type,\nFan,X1,,T10\nLid,X1,a,\nLid,X1,a,\n"
    )
    assert [(guide.title, guide.summary, guide.tools) for guide in guides] == [
        ("Fan", "old type", ("T10",)),
        ("Lid", "a", ()),
    ]
    assert [rejection.place for rejection in rejections] == ["line 3", "line 6"]
    guides, rejections = read("title,steps\nFan,Open the lid\nFan,Turn it over\n")
    assert len(guides) == len(rejections) == 1, "no device tells that they are of the same thing"


def test_faults_in_words_are_no_codes_though_their_column_may_be_called_so(read: Read, tmp_path: Path) -> None:
    guides, _ = read("Fehler;Ursache;Abhilfe\nheizt nicht;Heizstab;tauschen\nkein Wasser;Ventil;reinigen\n")
    assert [guide.symptoms for guide in guides] == [("heizt nicht",), ("kein Wasser",)]
    guides, _ = read("Fault,Cause,Remedy\nNo spin,1) Lid switch,Swap it\nTotal: 1,,\n")
    assert [(guide.title, guide.symptoms) for guide in guides] == [("Lid switch", ("No spin",))]
    path = tmp_path / "codes.csv"
    path.write_text("Fehler;Ursache;Abhilfe\nE18;Pumpe;reinigen\nE 01;Türschloss;prüfen\n", encoding="utf-8")
    assert [record.code for record in read_guides(path) if isinstance(record, Code)] == ["E18", "E 01"]


def test_brand_and_model_are_the_device(read: Read) -> None:
    guides, _ = read("title,Brand,Model,Category\nFan,Bosch,WAW28,\nFan,Bosch,Bosch X,\nBelt,Miele,,Dryer\nLid,,X1,\n")
    assert [guide.device for guide in guides] == ["Bosch WAW28", "Bosch X", "Miele Dryer", "X1"]


def test_numbers_and_quantities_belong_to_their_parts(read: Read) -> None:
    guides, _ = read(
        "title,device,part,parts,part number,qty\nA,X,Belt,,L12345,2\nB,X,Belt,,,1\nC,X,,Spring; Screw,1; 2,1; 4\n"
        "D,X,,,L99,\n"
    )
    assert [guide.parts for guide in guides] == [
        ("2 × Belt (L12345)",),
        ("Belt",),
        ("Spring (1)", "4 × Screw (2)"),
        ("L99",),
    ]


def test_a_bare_figure_has_the_unit_of_its_columns_head(read: Read) -> None:
    guides, _ = read("Title / Titel,Device,Dauer (min)\nFan,X,20\nLid,X,1 h\n")
    assert [guide.time_required for guide in guides] == ["20 min", "1 h"]


def test_several_columns_of_faults_add_up(read: Read, notices: Told) -> None:
    text = "title,Symptom 2,symptom 1,Fault,Problem\nFan,b,a,c; d,e\n"
    guides, _ = read(text)
    assert set(guides[0].symptoms) == {"a", "b", "c", "d", "e"}
    assert notices(text) == []


def test_heads_may_run_over_two_lines(read: Read) -> None:
    guides, _ = read('"Titel";"Gerät\n(Modell)";Fehler\nFan;X1;hums\n')
    assert (guides[0].device, guides[0].symptoms) == ("X1", ("hums",))


def test_a_heading_with_a_known_word_is_not_taken_for_the_header(read: Read) -> None:
    guides, _ = read("Guide;;\n\nTitle;Device;Part\nFan;X1;Fan\n")
    assert [(guide.title, guide.device) for guide in guides] == [("Fan", "X1")]


def test_the_header_that_a_printed_list_repeats_is_no_row(read: Read) -> None:
    guides, rejections = read("title,device\nFan,X1\ntitle,device\nBelt,X1\n")
    assert ([guide.title for guide in guides], rejections) == (["Fan", "Belt"], [])


@pytest.mark.parametrize("word", ["Total", "Sum:", "Summe", "Gesamt", "Totaal", "Total général", "Suma", "Totale"])
def test_sums_are_left_out_and_told(read: Read, notices: Told, word: str) -> None:
    text = f"title,device,quantity\nFan,X1,2\n{word},,2\n"
    guides, rejections = read(text)
    assert ([guide.title for guide in guides], rejections) == (["Fan"], [])
    assert notices(text) == ["Left out: a row of sums (line 3)."]


def test_what_no_head_tells_is_left_unused_and_named(read: Read, notices: Told) -> None:
    assert notices("title,Spalte 2,Spalte 3\nFan,a,b\n") == ["Not used: Spalte 2, Spalte 3."]
    with pytest.raises(SourceError, match=r"has no title column.*'Spalte 1', 'Spalte 2'.*--column"):
        read("Spalte 1,Spalte 2\na,b\n")


def test_what_the_user_says_of_columns_counts(tmp_path: Path) -> None:
    choices = ImportChoices(columns=(("spalte 1", "title"), ("Spalte 2", "symptom"), ("device", "")))
    (guide,) = with_choices(tmp_path / "a.csv", "Spalte 1,Spalte 2,device\nFan,hums,L1\n", choices)
    assert isinstance(guide, Guide)
    assert (guide.title, guide.symptoms, guide.device) == ("Fan", ("hums",), "")


def test_a_column_that_is_not_there_is_told(tmp_path: Path) -> None:
    records = with_choices(tmp_path / "a.csv", "title\nFan\n", ImportChoices(columns=(("Shelf", "part"),)))
    assert [record.text for record in records if isinstance(record, Notice)] == ["No column is named Shelf."]


def test_columns_without_a_name_and_of_one_name_are_told_apart(tmp_path: Path) -> None:
    choices = ImportChoices(columns=(("column 2", "device"), ("Info (4)", "notes"), ("info", "")))
    (guide,) = with_choices(tmp_path / "a.csv", "title,,Info,Info\nFan,L1,a,b\n", choices)
    assert isinstance(guide, Guide)
    assert (guide.device, guide.notes) == ("L1", "b")


def test_heads_that_are_alike_are_columns_of_their_own(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text("title,A (4),A,A,a,#,%\nFan,1,2,3,4,5,6\n")
    (table,) = preview(path)
    heads = [column.head for column in table.columns]
    assert heads == ["title", "A (4)", "A", "A (4) (4)", "a (5)", "# (6)", "% (7)"]
    choices = ImportChoices(columns=((heads[4], "notes"),))
    (guide,) = [record for record in read_guides(path, choices=choices) if isinstance(record, Guide)]
    assert guide.notes == "4"


def test_keys_of_json_are_chosen_as_columns_are(tmp_path: Path) -> None:
    choices = ImportChoices(columns=(("was", "title"), ("model", "")), device="L9")
    records = with_choices(tmp_path / "a.json", '[{"was": "Fan swap", "model": "x"}]', choices)
    assert [(record.title, record.device) for record in records if isinstance(record, Guide)] == [("Fan swap", "L9")]


def test_json_keeps_what_other_programs_mean_by_those_names(read: Read) -> None:
    guides, rejections = read(
        '{"title": "Fan", "image": {"id": 1}, "comments": [{"by": "x"}], "error": null, "problem": 5}\n', "a.jsonl"
    )
    assert rejections == []
    assert guides[0].symptoms == ()


def test_what_was_chosen_before_counts_for_tables_with_the_same_columns(tmp_path: Path) -> None:
    content = "A;B;C\nFan;L1;x\n"
    (tmp_path / "a.csv").write_text(content)
    (seen,) = preview(tmp_path / "a.csv")
    tables = {seen.signature: {"a": "title", "b": "device", "c": ""}}
    choices = ImportChoices(tables=tables)
    (guide,) = with_choices(tmp_path / "b.csv", f"List of 2026\n{content}", choices)[1:]
    assert isinstance(guide, Guide)
    assert (guide.title, guide.device) == ("Fan", "L1")
    (again,) = preview(tmp_path / "a.csv", choices)
    assert (seen.certain, again.certain) == (False, True)


def test_a_device_that_no_column_names_is_that_which_the_user_gives(tmp_path: Path) -> None:
    records = with_choices(tmp_path / "a.csv", "fault,cause,remedy\nhums,fan,oil\n", ImportChoices(device="L1"))
    guide = records[-1]
    assert isinstance(guide, Guide)
    assert (guide.title, guide.device) == ("fan (L1)", "L1")


def test_a_preview_shows_columns_rows_and_what_comes_out(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text("Gerät;Fehler;Ursache;Preis\n" + "WAW;kalt;Heizung;5\n" * 50, encoding="utf-8")
    (table,) = preview(path)
    assert [(column.head, column.field, column.certain) for column in table.columns] == [
        ("Gerät", "device", True), ("Fehler", "symptoms", False), ("Ursache", "cause", True), ("Preis", "", False),
    ]  # fmt: skip
    assert table.rows[0] == ("WAW", "kalt", "Heizung", "5")
    assert isinstance(table.sample, Guide)
    assert table.sample.title == "Heizung (WAW)"
    assert not table.certain


def test_a_preview_of_a_table_that_says_all_is_certain(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text("title,device\nFan,X1\n")
    assert preview(path)[0].certain
    path.write_text("title,device,price\nFan,X1,5\n")
    assert not preview(path)[0].certain
    (tmp_path / "a.jsonl").write_text('{"title": "Fan"}\n')
    assert preview(tmp_path / "a.jsonl") == ()


def test_pictures_beside_the_file_are_found_and_missing_ones_told(tmp_path: Path) -> None:
    (tmp_path / "photos of it").mkdir()
    for name in ("a.jpg", "b.png"):
        (tmp_path / "photos of it" / name).write_bytes(b"x")
    (tmp_path / "list.csv").write_text(
        "title,step 1,step 2,picture,picture 2\n"
        "Fan,Open,Pull,photos of it/a.jpg; https://example.org/c.jpg,photos of it\\b.png\n"
        "Lid,Open,,gone.jpg,\nBelt,,,photos of it/a.jpg,\\\\server\\share\\x.jpg\n"
        "Key,Open,,\\/server\\x.jpg,\n"
    )
    records = list(read_guides(tmp_path / "list.csv"))
    fan, lid, belt, key = (record for record in records if isinstance(record, Guide))
    first, second = ((tmp_path / "photos of it" / name).as_uri() for name in ("a.jpg", "b.png"))
    assert [step.images for step in fan.steps] == [(first, "https://example.org/c.jpg"), (second,)]
    assert lid.steps == (Step("Open", images=("missing:gone.jpg",)),)
    assert belt.steps == (Step("", images=(first, "missing:\\\\server\\share\\x.jpg")),)
    assert key.steps == (Step("Open", images=("missing:\\/server\\x.jpg",)),)
    assert [record.text for record in records if isinstance(record, Notice)] == [
        "Pictures missing: gone.jpg, \\\\server\\share\\x.jpg, \\/server\\x.jpg."
    ]


def test_a_missing_picture_is_found_once_it_is_there_also_by_what_was_exported(tmp_path: Path) -> None:
    def images(name: str, content: str) -> tuple[str, ...]:
        (tmp_path / name).write_text(content, encoding="utf-8")
        (guide,) = (record for record in read_guides(tmp_path / name) if isinstance(record, Guide))
        (tmp_path / "exported.jsonl").write_text(codec.to_json(guide), encoding="utf-8")
        return guide.steps[0].images

    assert images("a.csv", "title,step 1,picture\nFan,Open,c.jpg\n") == ("missing:c.jpg",)
    assert images("b.json", '[{"title": "Fan", "steps": [{"text": "O", "images": ["c.jpg"]}]}]') == ("missing:c.jpg",)
    exported = (tmp_path / "exported.jsonl").read_text(encoding="utf-8")
    assert images("c.jsonl", exported) == ("missing:c.jpg",)
    (tmp_path / "c.jpg").write_bytes(b"x")
    there = ((tmp_path / "c.jpg").as_uri(),)
    assert images("a.csv", "title,step 1,picture\nFan,Open,c.jpg\n") == there
    assert images("c.jsonl", exported) == there


def test_many_blanks_among_names_of_pictures_take_no_long_time(tmp_path: Path) -> None:
    def read(count: int) -> None:
        row = {"title": "Fan", "pictures": f"a{' ' * count}b.png"}
        (tmp_path / "a.json").write_text(json.dumps([row]), encoding="utf-8")
        assert list(read_guides(tmp_path / "a.json"))

    grows_in_line(read, 4_000)


def test_the_language_is_what_a_column_says_else_that_of_the_text(read: Read) -> None:
    german = "Lüfter,Den Deckel mit der Hand und dem Spatel lösen."
    (guide,), _ = read(f"title,steps\n{german}\n")
    assert guide.locale == "de"
    (guide,), _ = read(f"title,steps,language\n{german},nl\n")
    assert guide.locale == "nl"
    (guide,), _ = read("title,steps\nFan,Lift it.\n")
    assert guide.locale == "en"


def test_rows_of_one_guide_are_of_one_language(read: Read) -> None:
    rows = "Lüfter,X1,Den Deckel mit der Hand und dem Spatel lösen.\nLüfter,X1,Lift it off with the tool."
    (guide,), _ = read(f"title,device,steps\n{rows}\n")
    assert (len(guide.steps), guide.locale) == (2, "de")
