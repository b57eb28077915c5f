"""`benchlight sources`."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from rich.cells import cell_len

from benchlight.assistant import Assistant
from tests.cli.conftest import Run

ROWS = ("1,Battery swap,T480", "2,Screen swap,T480", "3,Fan swap,T480", "4,Pump swap,P769")


def write(file: Path, *rows: str) -> Path:
    """A table of guides."""
    file.write_text("\n".join(("id,title,device", *rows, "")))
    return file


@pytest.fixture
def shop(tmp_path: Path, run: Run) -> Path:
    """A table that was imported."""
    file = write(tmp_path / "shop.csv", *ROWS)
    assert run("import", file).code == 0
    return file


@pytest.fixture
def keys(open_assistant: Callable[[], Assistant]) -> Callable[[], set[str]]:
    """The keys of the guides that there are now."""
    return lambda: {listing.key for listing in open_assistant().corpus().listings}


def test_an_empty_catalog_has_no_sources(run: Run) -> None:
    assert run("sources").out == "There are no guides yet. `benchlight import FILES` brings some in.\n"


def test_sources_are_listed_for_people_and_for_scripts(run: Run, shop: Path) -> None:
    assert run("sources", "--rename", "shop", "Our table").out == "shop is called Our table now.\n"
    head, row = run("sources").out.splitlines()
    assert head.split() == ["Name", "Title", "Guides", "Imported", "Licence", "From"]
    assert row.split()[:4] == ["shop", "Our", "table", "4"]
    (source,) = json.loads(run("sources", "--json").out)
    assert (source["title"], source["guides"], source["origins"]) == ("Our table", 4, [str(shop)])


@pytest.mark.parametrize(("width", "lines"), [(140, 3), (80, 4), (30, 4)])
def test_sources_keep_to_the_width_of_the_terminal(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, width: int, lines: int
) -> None:
    folder = tmp_path / f"a {'long ' * 12}name of a folder"
    folder.mkdir()
    run("import", write(folder / "the table of everything that we did in the year 2026.csv", *ROWS))
    run("import", write(folder / "shop.csv", *(row.replace("swap", "cleaning") for row in ROWS)))
    run("sources", "--rename", "shop", "修理ガイド")
    run("sources", "--rename", "the-table-of-everything-that-we-did-in-the-year-2026", "Everything")
    monkeypatch.setenv("COLUMNS", str(width))
    told = run("sources").out.splitlines()
    assert len(told) == lines
    assert max(map(cell_len, told)) <= width
    assert "修理ガイド" in run("sources").out
    monkeypatch.delenv("COLUMNS")
    assert any(line.endswith(str(folder / "shop.csv")) for line in run("sources").out.splitlines())


def test_a_source_is_removed_and_comes_back(run: Run, shop: Path, keys: Callable[[], set[str]]) -> None:
    assert run("sources", "--remove", "shop").out.startswith("Removed 4 guides. `benchlight sources --undo`")
    assert keys() == set()
    assert run("sources", "--undo").out == "Taken back: 4 guides.\n"
    assert len(keys()) == 4
    assert run("sources", "--undo").out == "There is nothing that can be taken back.\n"


def test_what_a_file_no_longer_holds_is_said_and_can_be_removed(
    run: Run, shop: Path, keys: Callable[[], set[str]]
) -> None:
    write(shop, *ROWS[:2])
    done = run("sources", "--update", "shop")
    assert (done.code, done.out.splitlines()) == (
        0,
        [
            "Import finished: 0 new, 0 changed, 2 unchanged.",
            "2 guides of shop.csv are no longer in its file. `benchlight sources --remove-gone shop` removes what is "
            "there no longer.",
        ],
    )
    assert "shop.csv: 2 no longer in its files." in run("sources").out
    assert run("sources", "--remove-gone", "shop").out.startswith("Removed 2 guides.")
    assert keys() == {"shop:1", "shop:2"}
    assert run("sources", "--remove-gone", "shop").out == "There was nothing to remove.\n"


def test_a_corrected_file_under_another_name_can_replace_the_first(
    run: Run, shop: Path, tmp_path: Path, keys: Callable[[], set[str]]
) -> None:
    corrected = write(tmp_path / "corrected.csv", *ROWS[:3], "9,Hose swap,P769")
    said = run("import", corrected).out
    assert "`benchlight sources --replace shop corrected` has the new ones replace the others." in said
    assert len(keys()) == 8
    assert run("sources", "--replace", "shop", "corrected").out.startswith(
        "4 guides of corrected are now those of shop"
    )
    assert keys() == {f"shop:{number}" for number in (1, 2, 3, 4, 9)}
    again = run("import", corrected).out
    assert again.startswith("Import finished: 0 new, 0 changed, 4 unchanged.\n")


def test_a_file_that_is_gone_cannot_be_imported_again(run: Run, shop: Path) -> None:
    shop.unlink()
    done = run("sources", "--update", "shop")
    assert (done.code, done.err) == (
        1,
        f"benchlight: shop.csv cannot be updated: its file {shop} is no longer there. "
        "Import a newer file of it instead.\n",
    )


def test_a_source_that_is_not_there_is_named_with_those_that_are(run: Run, shop: Path) -> None:
    done = run("sources", "--remove", "shpo")
    assert (done.code, done.err) == (1, "benchlight: No guides are from a source 'shpo'. There are: shop.\n")


def test_several_things_at_once_are_refused(run: Run, shop: Path) -> None:
    done = run("sources", "--remove", "shop", "--undo")
    assert (done.code, "one at a time" in done.err) == (2, True)


def test_an_update_does_again_what_was_chosen_for_the_files(
    run: Run, tmp_path: Path, keys: Callable[[], set[str]], open_assistant: Callable[[], Assistant]
) -> None:
    table = tmp_path / "parts.csv"
    table.write_text("nr,what\n1,Swap the fan\n2,Swap the lid\n")
    assert run("import", table, "--device", "T480", "--column", "what=title").code == 0
    before = keys()
    done = run("sources", "--update", "parts")
    assert (done.code, done.out) == (0, "Import finished: 0 new, 0 changed, 2 unchanged.\n")
    assert keys() == before
    assert {listing.device for listing in open_assistant().corpus().listings} == {"T480"}


def test_an_update_of_a_file_that_was_found_in_a_folder_imports_the_folder(
    run: Run, tmp_path: Path, keys: Callable[[], set[str]]
) -> None:
    notes = tmp_path / "notes"
    (notes / "Lasto").mkdir(parents=True)
    (notes / "Lasto" / "fan.md").write_text("# Swap the fan\n\n1. Open it.\n2. Close it.\n")
    assert run("import", notes).code == 0
    before = keys()
    (name,) = {key.partition(":")[0] for key in before}
    (notes / "Lasto" / "lid.md").write_text("# Swap the lid\n\n1. Lift it.\n2. Close it.\n")
    assert run("sources", "--update", name).out == "Import finished: 1 new, 0 changed, 1 unchanged.\n"
    assert before < keys()


def test_what_a_file_holds_and_cannot_be_read_is_not_gone(run: Run, shop: Path) -> None:
    write(shop, *ROWS[:3], "4,,P769")
    done = run("import", shop)
    assert done.out == "Import finished: 0 new, 0 changed, 3 unchanged, 1 rejected.\n"
    assert json.loads(run("sources", "--json").out)[0]["gone"] == 0


def test_guides_of_a_file_that_vanished_from_a_folder_are_gone_like_others(
    run: Run, tmp_path: Path, keys: Callable[[], set[str]]
) -> None:
    notes = tmp_path / "notes"
    (notes / "deep").mkdir(parents=True)
    for name in ("fan.md", "lid.md", "deep/belt.md"):
        (notes / name).write_text(f"# {name}\n\n1. Pull it.\n")
    (tmp_path / "notes-2.csv").write_text("title\nKey\n")
    run("import", notes, tmp_path / "notes-2.csv")
    before = keys()
    (notes / "fan.md").unlink()
    (notes / "deep" / "belt.md").unlink()
    (notes / "deep").rmdir()
    (tmp_path / "notes-2.csv").unlink()
    done = run("import", notes)
    assert done.out.splitlines()[1].startswith("2 guides of notes are no longer in its file.")
    assert run("sources", "--remove-gone", "notes").out.startswith("Removed 2 guides.")
    assert len(keys()) == len(before) - 2
    (notes / "lid.md").unlink()
    assert "no longer" not in run("import", notes).out + run("sources").out, "the drive may be away"


def test_guides_of_a_file_that_is_back_in_its_folder_are_there_again(run: Run, tmp_path: Path) -> None:
    notes = tmp_path / "notes"
    notes.mkdir()
    for name in ("fan.md", "lid.md"):
        (notes / name).write_text(f"# {name}\n\n1. Pull it.\n")
    run("import", notes)
    away = (notes / "fan.md").rename(tmp_path / "fan.md")
    assert "A guide of notes is no longer in its file." in run("import", notes).out
    run("sources", "--undo")
    assert "no longer" not in run("sources").out
    run("import", notes)
    away.rename(notes / "fan.md")
    assert "no longer" not in run("import", notes).out + run("sources").out


def test_one_file_of_a_source_is_removed_and_comes_back(run: Run, tmp_path: Path, keys: Callable[[], set[str]]) -> None:
    files = []
    for name, numbers in (("a.jsonl", (1, 2)), ("b.jsonl", (2, 3))):
        lines = (json.dumps({"key": f"ifixit:{number}", "title": f"Guide {number}"}) for number in numbers)
        files.append(tmp_path / name)
        files[-1].write_text("\n".join(lines))
    run("import", *files)
    told = [f"iFixit: 2 guides from {file}" for file in files]
    assert run("sources").out.splitlines()[-2:] == told
    assert run("sources", "--files", "ifixit").out.splitlines() == told
    assert json.loads(run("sources", "--json").out)[0]["held"] == [2, 2]
    assert run("sources", "--remove", "ifixit", "--file", "b.jsonl").out.startswith("Removed 1 guide. ")
    assert keys() == {"ifixit:1", "ifixit:2"}
    assert run("sources", "--files", "ifixit").out.splitlines() == told[:1]
    assert run("sources", "--undo").out == "Taken back: 1 guide.\n"
    assert (len(keys()), run("sources", "--files", "ifixit").out.splitlines()) == (3, told)


def test_a_file_whose_guides_others_hold_too_takes_none_away(
    run: Run, tmp_path: Path, keys: Callable[[], set[str]]
) -> None:
    for name, numbers in (("a.jsonl", (1, 2, 3)), ("b.jsonl", (2,))):
        (tmp_path / name).write_text("\n".join(f'{{"key": "s:{number}", "title": "In {name}"}}' for number in numbers))
        run("import", tmp_path / name)
    assert "No guide went" in run("sources", "--remove", "s", "--file", tmp_path / "b.jsonl").out
    assert len(keys()) == 3
    done = run("sources", "--remove", "s", "--file", "b.jsonl")
    assert "s has no file 'b.jsonl'. `benchlight sources --files s` lists what it has." in done.err
    assert "--file goes with --remove" in run("sources", "--file", "a.jsonl").err
