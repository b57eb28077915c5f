"""`benchlight import`."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from benchlight import settings, sources
from benchlight.assistant import Assistant
from benchlight.records import Guide, ImportChoices
from benchlight.settings import Settings
from benchlight.sources import BytesRead, Found
from benchlight.sources.names import NAMES
from benchlight.work import finish
from tests.cli.conftest import Run
from tests.sources import cards
from tests.sources.booklet import Booklet
from tests.sources.cards import CARDS
from tests.sources.ifixit_server import Answer, Site


@pytest.fixture
def table(tmp_path: Path) -> Path:
    """Two guides and a row without a title."""
    file = tmp_path / "guides.csv"
    file.write_text("id,title,device\n1,Battery swap,T480\n2,,T480\n3,Screen swap,T480\n")
    return file


def test_counts_and_rejected_rows(run: Run, table: Path, open_assistant: Callable[[], Assistant]) -> None:
    done = run("import", table)
    assert done.code == 3
    assert done.out == "Import finished: 2 new, 0 changed, 0 unchanged, 1 rejected.\n"
    assert done.err.startswith(f"{table}: line 3: ")
    assert len(done.err.splitlines()) == 1
    assert open_assistant().status().guides == 2


def test_a_manual_that_names_no_device_is_told_with_the_option_that_does(
    run: Run, tmp_path: Path, open_assistant: Callable[[], Assistant]
) -> None:
    booklet = Booklet().page().line("Service Manual", size=28).page()
    booklet.heading("Removal", 0, size=20).heading("Battery", 1)
    path = booklet.lines(*["It is held by two screws and a cable."] * 6, "1. Undo the screws.").save(tmp_path / "a.pdf")
    told = f"{path}: The manual does not say what device it is of. Import it again with --device to name it.\n"
    assert run("import", path).err == told
    assert run("import", "--device", "ThinkPad T480", path).err == ""
    assert open_assistant().devices() == ["ThinkPad T480"]


def test_importing_again_updates(run: Run, table: Path) -> None:
    run("import", table)
    table.write_text(table.read_text().replace("Battery swap", "Battery replacement").replace("2,,T480\n", ""))
    done = run("import", table)
    assert (done.code, done.out) == (0, "Import finished: 0 new, 1 changed, 1 unchanged.\n")


def test_two_files_with_the_same_guide(run: Run, tmp_path: Path) -> None:
    for name, title in (("a.jsonl", "First"), ("b.jsonl", "Second")):
        (tmp_path / name).write_text(f'{{"source": "ifixit", "id": "7", "title": "{title}"}}\n')
    done = run("import", tmp_path / "a.jsonl", tmp_path / "b.jsonl")
    assert (done.code, done.out) == (0, "Import finished: 1 new, 1 changed, 0 unchanged.\n")


def test_a_file_that_cannot_be_read_is_told_and_the_others_go_in(run: Run, table: Path, tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    done = run("import", tmp_path / "missing.csv", table, tmp_path / "empty")
    assert done.code == 1
    assert done.out == "Import finished: 2 new, 0 changed, 0 unchanged, 1 rejected, 2 files with an error.\n"
    rejected, folder, missing = done.err.splitlines()
    assert rejected.startswith(f"{table}: line 3: ")
    assert missing.startswith(f"{tmp_path / 'missing.csv'} does not exist")
    assert folder.startswith(f"{tmp_path / 'empty'} holds no file of guides. Benchlight reads Markdown, JSON Lines")


def test_a_file_without_a_usable_row_is_one_sentence_and_exit_code_1(run: Run, tmp_path: Path) -> None:
    (tmp_path / "reports.json").write_text(json.dumps([{"id": number, "model": "L1"} for number in range(60)]))
    done = run("import", tmp_path / "reports.json")
    assert done.code == 1
    assert done.out == "Nothing imported: 1 file with an error.\n"
    assert done.err == f"None of the 60 rows of {tmp_path / 'reports.json'} can be used: no title (record 1, line 1).\n"


def test_what_is_not_used_is_named_once(run: Run, tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text("title,symptoms,price,shelf\nFan swap,hums,12,B12\n")
    done = run("import", tmp_path / "a.csv")
    said = f"{tmp_path / 'a.csv'}: Not used: price, shelf."
    assert done.code == 0
    assert done.err.splitlines() == [said]
    assert done.out == "Import finished: 1 new, 0 changed, 0 unchanged.\n"


def test_an_interrupted_import_is_said_and_continued(
    run: Run, table: Path, tmp_path: Path, open_assistant: Callable[[], Assistant]
) -> None:
    begun = open_assistant()
    finish(begun.import_files([table], lambda: True, quitting=lambda: True))
    other = tmp_path / "other.csv"
    other.write_text("title\nLid swap\n")
    assert "import of guides.csv was interrupted" in run("import", other).err
    assert "It goes on now" in run("import", table).err
    assert "was interrupted" not in run("import", table).err


def test_what_was_chosen_for_an_interrupted_import_counts_when_it_goes_on(
    run: Run, table: Path, open_assistant: Callable[[], Assistant]
) -> None:
    table.write_text("title\nLid swap\n")
    begun = open_assistant()
    finish(begun.import_files([table], lambda: True, ImportChoices(device="T480"), quitting=lambda: True))
    assert "It goes on now" in run("import", table).err
    assert begun.devices() == ["T480"]


def test_a_format_is_a_module_and_a_line_in_the_registry(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, open_assistant: Callable[[], Assistant]
) -> None:
    file = tmp_path / "guides.dat"
    file.write_text("CARDS\nFan swap @ Lasto\n@ Boilo\nFan swap @ Boilo\n")
    assert run("import", file).code == 1
    monkeypatch.setattr(sources, "SOURCES", (*sources.SOURCES, CARDS))
    done = run("import", file)
    assert (done.code, done.out) == (3, "Import finished: 1 new, 0 changed, 0 unchanged, 2 rejected.\n")
    assert done.err.splitlines() == [
        f"{file}: card 2: no title",
        f"{file}: card 3: the key 'cards:Fan swap' is already that of card 1",
    ]
    guide = open_assistant().guide("cards:Fan swap")
    assert guide is not None
    assert guide.device == "Lasto"
    file.write_text("Dear Sir or Madam")
    assert "plain text and Cards" in run("import", file).err


def test_a_format_whose_library_is_missing_says_what_to_do(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    remedy = "Run `pip install 'benchlight[cards]'`."
    monkeypatch.setattr(sources, "SOURCES", (CARDS._replace(library="no_such_library", remedy=remedy),))
    file = tmp_path / "guides.cards"
    file.write_text("CARDS\nFan swap @ Lasto\n")
    done = run("import", file)
    assert done.code == 1
    assert done.err == f"{file} cannot be read without no_such_library, which is not installed. {remedy}\n"


def test_pictures_in_archives_are_copied_where_that_is_wanted(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    wanted: list[bool] = []

    def records(path: Path, progress: BytesRead, choices: ImportChoices) -> Iterator[Found]:
        wanted.append(choices.copy_pictures)
        yield Found("card 1", Guide("cards:1", "Fan swap"))

    monkeypatch.setattr(sources, "SOURCES", (CARDS,))
    monkeypatch.setattr(cards, "records", records)
    (tmp_path / "guides.cards").write_text("CARDS\n")
    assert run("import", tmp_path / "guides.cards").code == 0
    assert run("import", "--copy-images", tmp_path / "guides.cards").code == 0
    assert wanted == [False, True]


def test_the_help_names_every_column(run: Run) -> None:
    words = run("import", "--help").out.replace(",", " ").split()
    for names in NAMES.values():
        assert set(names) <= set(words)


def test_no_files_is_wrong_usage(run: Run) -> None:
    assert run("import").code == 2


def test_a_table_of_codes_goes_in_and_is_taken_back(
    run: Run, tmp_path: Path, open_assistant: Callable[[], Assistant]
) -> None:
    file = tmp_path / "codes.csv"
    file.write_text("code,maker,kind,meaning\nE18,Bosch,washer,coins in the trap\nE19,Bosch,washer,\n")
    done = run("import", file)
    assert (done.code, done.out) == (3, "Import finished: 1 code new, 0 changed, 0 unchanged; 1 rejected.\n")
    assert done.err == f"{file}: line 3: no meaning\n"
    file.write_text("code,maker,kind,meaning\nE18,Bosch,washer,look into the trap\n")
    assistant = open_assistant()
    report = finish(assistant.import_files([file]))
    assert (report.new, report.changed, report.codes, report.changes_something) == (0, 0, (0, 1, 0), True)
    assert assistant.take_back_import(report.id) == 1
    assert finish(assistant.import_files([file])).codes.changed == 1


def test_columns_are_named_on_the_command_line(
    run: Run, tmp_path: Path, open_assistant: Callable[[], Assistant]
) -> None:
    file = tmp_path / "a.csv"
    file.write_text("Spalte 1;Fehlerbild;Preis\nFan swap;hums;5\n")
    done = run("import", file)
    assert done.code == 1
    assert "Say in the window, or with --column, what they hold" in done.err
    done = run("import", file, "--column", "spalte 1=title", "--column", "Preis=")
    assert (done.code, done.err) == (0, "")
    listings = open_assistant().corpus().listings
    guide = open_assistant().guide(listings[0].key)
    assert guide is not None
    assert (guide.title, guide.symptoms) == ("Fan swap", ("hums",))


@pytest.mark.parametrize("column", ["Spalte 1", "=title", "Spalte 1=colour"])
def test_a_column_without_a_field_that_there_is_is_wrong_usage(run: Run, table: Path, column: str) -> None:
    done = run("import", table, "--column", column)
    assert done.code == 2
    assert "is not of the form NAME=FIELD, with one of these fields: key, id, source, title" in done.err


def test_a_preview_prints_the_mapping_and_the_first_rows_and_imports_nothing(
    run: Run, tmp_path: Path, catalog_file: Path
) -> None:
    file = tmp_path / "a.csv"
    file.write_text("Gerät;Fehler;Ursache;Abhilfe;Preis\nWAW;kalt;\x1b[31mHeizstab;tauschen;5\n", encoding="utf-8")
    done = run("import", "--preview", file, tmp_path / "gone.csv")
    assert done.code == 1
    assert "gone.csv does not exist" in done.err
    lines = [[cell.strip() for cell in line.split("│")[1:-1]] for line in done.out.splitlines() if "│" in line]
    assert [line[:2] for line in lines] == [
        ["Gerät", "device"], ["Fehler", "symptoms"], ["Ursache", "cause"], ["Abhilfe", "steps"],
        ["Preis", "(not used)"],
    ]  # fmt: skip
    assert "First: [31mHeizstab (WAW)" in done.out
    assert "\x1b" not in done.out
    assert not catalog_file.exists()


def test_what_was_chosen_in_the_window_counts_on_the_command_line(
    run: Run, tmp_path: Path, open_assistant: Callable[[], Assistant]
) -> None:
    (tmp_path / "a.csv").write_text("A;B\nFan swap;L1\n")
    chosen = Settings(tables={"a|b": {"a": "title", "b": "device"}})
    settings.save(chosen, tmp_path / "settings.json")
    assert run("import", tmp_path / "a.csv").code == 0
    assert open_assistant().devices() == ["L1"]


@pytest.fixture
def site(ifixit: Site) -> Site:
    """A server in the place of iFixit's, with a few guides."""
    ifixit.tree = {"Phone": {"Lumo 1": None, "Lumo 2": None}}
    for number in range(1, 5):
        ifixit.add(number, f"Lumo {1 + number % 2}")
    return ifixit


def test_guides_come_from_ifixit(run: Run, site: Site, open_assistant: Callable[[], Assistant]) -> None:
    done = run("import", "ifixit:", "--device", "Lumo 1")
    assert (done.code, done.out, done.err) == (0, "Import finished: 2 new, 0 changed, 0 unchanged.\n", "")
    site.german = {1}
    done = run("import", "ifixit:", "--category", "Phone", "--language", "de", "--since", "2001-01-31")
    assert (done.code, done.out) == (0, "Import finished: 2 new, 0 changed, 2 unchanged.\n")
    guide = open_assistant().guide("ifixit:1")
    assert guide is not None
    assert guide.locale == "de"


def test_a_lost_network_is_told_and_the_same_command_goes_on(run: Run, site: Site) -> None:
    site.says("guides/3", *[Answer(429)] * 5)
    command = ("import", "ifixit:", "--category", "Phone")
    done = run(*command)
    assert done.code == 1
    assert done.out == "Import interrupted; kept so far: 3 new, 0 changed, 0 unchanged.\n"
    assert done.err.startswith("iFixit cannot be asked: it answered 429, 5 times.")
    other = run("import", "ifixit:", "--device", "Lumo 1").err
    assert "An import of iFixit's guides in Phone was interrupted" in other
    assert "Import the same again to go on" in other
    done = run(*command)
    assert "It goes on now" in done.err
    assert done.code == 0


def test_guides_that_ifixit_does_not_give_are_listed(run: Run, site: Site) -> None:
    site.says("guides/2", Answer(404))
    done = run("import", "ifixit:", "--category", "Phone")
    assert (done.code, done.err) == (3, "iFixit: guide 2: iFixit has it not, or no more\n")


def test_a_device_that_ifixit_has_not_is_one_line(run: Run, site: Site) -> None:
    done = run("import", "ifixit:", "--device", "Lumo 7")
    assert (done.code, done.out) == (1, "")
    assert done.err.startswith("benchlight: iFixit has no device called “Lumo 7”.")


@pytest.mark.parametrize(
    "arguments",
    [
        ("ifixit:",),
        ("ifixit:", "--device", " "),
        ("ifixit:", "--device", "a", "--category", "b"),
        ("ifixit:", "a.csv", "--device", "a"),
        ("ifixit:", "--device", "a", "--since", "yesterday"),
        ("ifixit:", "--device", "a", "--language", "xx"),
        ("a.csv", "--category", "a"),
        ("a.csv", "--language", "de"),
    ],
)
def test_what_is_not_clear_is_wrong_usage_and_asks_nobody(run: Run, site: Site, arguments: tuple[str, ...]) -> None:
    assert run("import", *arguments).code == 2
    assert site.requests == []


def test_a_device_can_be_given_to_a_file_without_a_word_to_ifixit(run: Run, site: Site, tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text("title\nFan swap\n")
    assert run("import", tmp_path / "a.csv", "--device", "Lumo 1").code == 0
    assert site.requests == []
