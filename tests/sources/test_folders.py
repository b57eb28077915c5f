"""Which files of a folder are imported."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from benchlight.assistant import Assistant
from benchlight.errors import SourceError
from benchlight.records import ImportChoices, Notice
from benchlight.sources import folders
from benchlight.sources.folders import Chosen, chosen_files
from benchlight.work import finish


def write(folder: Path, *names: str) -> None:
    for name in names:
        file = folder / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(f"# {file.stem}\n1. Lift it.\n")


def found(*paths: Path) -> tuple[list[str], list[str]]:
    """The files below the first path, and what is said besides."""
    pieces = list(chosen_files(paths))
    files = [piece.file.relative_to(paths[0]).as_posix() for piece in pieces if isinstance(piece, Chosen)]
    said = [
        piece.text if isinstance(piece, Notice) else str(piece)
        for piece in pieces
        if isinstance(piece, (Notice, SourceError))
    ]
    return files, said


def test_files_of_guides_are_found_however_deep_in_the_order_of_their_names(tmp_path: Path) -> None:
    write(tmp_path, "b.md", "a/z.csv", "a/b/c.HTML", "c.docx", "a.png")
    assert found(tmp_path) == (["b.md", "c.docx", "a/z.csv", "a/b/c.HTML"], [])


def test_files_of_other_sorts_are_counted_in_one_sentence(tmp_path: Path) -> None:
    write(tmp_path, "b.md", "a.psd", "b.psd", "c/Makefile", "d.jpg", "LICENSE.txt", "licensed-parts.txt")
    files, said = found(tmp_path)
    assert files == ["b.md", "licensed-parts.txt"]
    assert said == ["4 files that are not of guides were left out: .psd, .txt, Makefile."]


def test_what_belongs_to_programs_is_passed_over(tmp_path: Path) -> None:
    write(
        tmp_path,
        "b.md",
        ".hidden.md",
        ".git/a.md",
        "node_modules/x/a.md",
        "~$open.docx",
        "page.html",
        "page_files/a.html",
        "other_files/a.html",
    )
    assert found(tmp_path) == (["b.md", "page.html", "other_files/a.html"], [])


@pytest.mark.skipif(os.name == "nt", reason="links need rights there")
def test_links_to_folders_are_not_followed_and_links_to_files_are(tmp_path: Path) -> None:
    write(tmp_path, "in/b.md", "out/c.md")
    (tmp_path / "in" / "loop").symlink_to(tmp_path / "in")
    (tmp_path / "in" / "d.md").symlink_to(tmp_path / "out" / "c.md")
    (tmp_path / "in" / "broken.md").symlink_to(tmp_path / "gone")
    files, said = found(tmp_path / "in")
    assert files == ["b.md", "broken.md", "d.md"]
    assert said == ["A link to another folder was not followed."]


def test_a_folder_without_guides_is_an_error_and_others_go_on(tmp_path: Path) -> None:
    write(tmp_path, "in/b.md", "in/c.md", "empty/a.psd")
    files, said = found(tmp_path, tmp_path / "in" / "c.md", tmp_path / "empty")
    assert files == ["in/b.md", "in/c.md"], "each once"
    assert said[-1].startswith(f"{tmp_path / 'empty'} holds no file of guides. Benchlight reads Markdown")


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="the superuser may read everything")
def test_folders_that_cannot_be_opened_are_named(tmp_path: Path) -> None:
    write(tmp_path, "b.md", "closed/c.md")
    (tmp_path / "closed").chmod(0)
    assert found(tmp_path) == (["b.md"], ["Cannot be opened: closed. Check that you may read it."])
    (tmp_path / "closed").chmod(0o700)


def test_too_many_files_are_bounded(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(folders, "MOST_FILES", 2)
    write(tmp_path, "a.md", "b.md", "c/d.md")
    files, said = found(tmp_path)
    assert files == ["a.md", "b.md"]
    assert said == ["It holds more than 2 files of guides; the others were left out."]


def test_an_import_of_a_folder_that_was_interrupted_goes_on(
    tmp_path: Path, open_assistant: Callable[[], Assistant]
) -> None:
    folder = tmp_path / "T480"
    write(folder, *(f"{number}.md" for number in range(20)))
    assistant = open_assistant()
    asked = iter(range(99))
    report = finish(assistant.import_files([folder], lambda: next(asked) > 8, quitting=lambda: True))
    assert report.cancelled
    interrupted = assistant.interrupted_import()
    assert interrupted is not None
    assert interrupted.files == (folder,)
    report = finish(assistant.import_files(interrupted.files, continued=interrupted.id))
    assert report.new + report.unchanged == 20
    assert assistant.status().guides == 20
    assert assistant.take_back_import(report.id) == 20


def test_a_folder_names_the_device_of_guides_that_name_none(
    tmp_path: Path, open_assistant: Callable[[], Assistant]
) -> None:
    write(tmp_path / "T480", "inner/fan.md")
    assistant = open_assistant()
    finish(assistant.import_files([tmp_path / "T480"]))
    assert assistant.devices() == ["T480"]
    finish(assistant.import_files([tmp_path / "T480"], choices=ImportChoices(device="T490")))
    assert assistant.devices() == ["T490"]
