"""What an import does with the pictures of its guides."""

from __future__ import annotations

import base64
import json
import os
import shutil
import sys
import types
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from benchlight.assistant import Assistant
from benchlight.pictures.reading import Pictures
from benchlight.pictures.store import PictureStore
from benchlight.records import Guide, ImportChoices, ImportReport, Step
from benchlight.work import TIDYING, finish
from tests.helpers import there

from .conftest import claimed, picture


@pytest.fixture
def assistant(catalog_file: Path) -> Iterator[Assistant]:
    """With an empty catalog."""
    assistant = Assistant(catalog_file)
    yield assistant
    assistant.close()


def imported(
    assistant: Assistant, folder: Path, *images: str, choices: ImportChoices = ImportChoices(), name: str = "a.zim"
) -> ImportReport:
    """Imports one guide with a step of these pictures, which is of a document of that name."""
    document = str(folder / name)
    guide = {"key": "own:1", "title": "Fan", "document": document, "steps": [{"text": "Open it.", "images": images}]}
    (folder / "guides.jsonl").write_text(json.dumps(guide))
    return finish(assistant.import_files([folder / "guides.jsonl"], choices=choices))


def images(assistant: Assistant) -> tuple[str, ...]:
    return there(assistant.guide("own:1")).steps[0].images


def test_a_local_picture_is_copied_and_stays_when_its_file_goes(
    assistant: Assistant, tmp_path: Path, pictures: Pictures
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    (stick / "fan.png").write_bytes(picture())
    in_address = "data:image/jpeg;base64," + base64.b64encode(picture(kind="JPG")).decode()
    report = imported(assistant, tmp_path, (stick / "fan.png").as_uri(), in_address, "https://e.org/a.png")
    shutil.rmtree(stick)
    assert report.notices == ()
    first, second, third = images(assistant)
    assert (pictures.read(first), pictures.read(second)) == (picture(), picture(kind="JPG"))
    assert third == "https://e.org/a.png", "what is in the net stays there"


def test_importing_again_changes_nothing(assistant: Assistant, tmp_path: Path) -> None:
    (tmp_path / "fan.png").write_bytes(picture())
    address = (tmp_path / "fan.png").as_uri()
    assert imported(assistant, tmp_path, address).new == 1
    assert imported(assistant, tmp_path, address).unchanged == 1


def test_a_picture_that_cannot_be_copied_is_told_and_its_guide_is_there(assistant: Assistant, tmp_path: Path) -> None:
    for name, content in (("passwords.txt", b"secret"), ("huge.png", claimed(30_000, 30_000)), ("long.png", b"")):
        (tmp_path / name).write_bytes(content)
    os.truncate(tmp_path / "long.png", 200_000_000)
    names = ("gone é.png", "passwords.txt", "huge.png", "long.png")
    addresses = tuple((tmp_path / name).as_uri() for name in names)
    report = imported(assistant, tmp_path, *addresses)
    assert report.new == 1
    assert images(assistant) == addresses
    for notice, name, why in zip(
        report.notices, names, ("there is no file", "no PNG", "30,000 × 30,000", "200 MB"), strict=True
    ):
        assert notice.text.startswith(f"The picture {name}, in step 1 of “Fan”, is not copied: ")
        assert why in notice.text
    assert not (tmp_path / "data" / "catalog.sqlite.pictures").exists()


def test_thousands_of_missing_pictures_are_counted(assistant: Assistant, tmp_path: Path) -> None:
    report = imported(assistant, tmp_path, *(f"file:///gone/{number}.png" for number in range(1_000)))
    assert len(report.notices) == 21
    assert report.notices[-1].text == "980 more pictures are not copied."


def test_pictures_in_an_archive_are_copied_only_where_that_is_wanted(
    assistant: Assistant, tmp_path: Path, pictures: Pictures, monkeypatch: pytest.MonkeyPatch
) -> None:
    source = types.ModuleType("benchlight.sources.zim")
    source.picture = lambda document, address: picture()  # type: ignore[attr-defined]
    monkeypatch.setitem(sys.modules, "benchlight.sources.zim", source)
    (tmp_path / "a.zim").touch()
    imported(assistant, tmp_path, "zim:images/a")
    assert images(assistant) == ("zim:images/a",)
    imported(assistant, tmp_path, "zim:images/a", choices=ImportChoices(copy_pictures=True))
    assert pictures.read(images(assistant)[0]) == picture()


def test_a_document_of_a_name_that_no_disk_takes_ends_no_import(assistant: Assistant, tmp_path: Path) -> None:
    choices = ImportChoices(copy_pictures=True)
    report = imported(assistant, tmp_path, "zim:images/a", choices=choices, name="a" * 300 + ".zim")
    assert report.new == 1
    assert "is not copied: " in report.notices[0].text
    assert images(assistant) == ("zim:images/a",)


def test_a_disk_that_cannot_be_written_leaves_the_guide_its_address(assistant: Assistant, tmp_path: Path) -> None:
    (tmp_path / "fan.png").write_bytes(picture())
    (tmp_path / "data" / "catalog.sqlite.pictures").write_text("not a folder")
    report = imported(assistant, tmp_path, (tmp_path / "fan.png").as_uri())
    assert "is not copied: it cannot be written to" in report.notices[0].text
    assert images(assistant) == ((tmp_path / "fan.png").as_uri(),)


def test_a_picture_put_into_a_guide_by_hand_is_copied(assistant: Assistant, tmp_path: Path) -> None:
    (tmp_path / "a.png").write_bytes(picture())
    step = Step("Pull it.", images=((tmp_path / "a.png").as_uri(), (tmp_path / "gone.png").as_uri()))
    assistant.save_guide(Guide("own:1", "Belt", steps=(step,)))
    guide = assistant.guide("own:1")
    assert guide is not None
    copied, missing = guide.steps[0].images
    assert copied.startswith("picture:")
    assert missing == step.images[1]


# -- pictures that no guide has any more ------------------------------------------------------------------------------


@pytest.fixture
def stored(catalog_file: Path) -> Callable[[], int]:
    """How many pictures are stored; all of them seem to have been so for long."""

    def counted() -> int:
        files = [file for file in PictureStore(catalog_file).folder.rglob("*") if file.is_file()]
        for file in files:
            os.utime(file, (0, 0))
        return len(files)

    return counted


def with_picture(assistant: Assistant, folder: Path, shade: int) -> None:
    """Imports the guide anew, with another picture."""
    (folder / "fan.png").write_bytes(picture(shade=shade))
    imported(assistant, folder, (folder / "fan.png").as_uri())


def another_import(assistant: Assistant, folder: Path) -> None:
    (folder / "other.jsonl").write_text('{"key": "other:1", "title": "Lid"}')
    finish(assistant.import_files([folder / "other.jsonl"]))


def test_a_picture_goes_when_nothing_can_bring_its_guide_back(
    assistant: Assistant, tmp_path: Path, stored: Callable[[], int]
) -> None:
    with_picture(assistant, tmp_path, 1)
    with_picture(assistant, tmp_path, 2)
    assert stored() == 2, "the import can be taken back"
    assistant.take_back_import(assistant.last_import())
    another_import(assistant, tmp_path)
    assert stored() == 1
    assert images(assistant)[0] == PictureStore(assistant.catalog_file).keep(picture(shade=1))
    stored()
    assistant.remove_source("own")
    assert stored() == 1
    another_import(assistant, tmp_path)
    assert stored() == 0


def test_pictures_of_changed_and_deleted_guides_stay(
    assistant: Assistant, tmp_path: Path, stored: Callable[[], int], pictures: Pictures
) -> None:
    with_picture(assistant, tmp_path, 1)
    source = there(assistant.guide("own:1"))
    assistant.save_guide(replace(source, steps=()))
    assert stored() == 1
    another_import(assistant, tmp_path)
    assert stored() == 1
    assistant.delete_guides(["own:1"])
    another_import(assistant, tmp_path)
    assert stored() == 1
    assert pictures.read(source.steps[0].images[0]) == picture(shade=1)


def test_a_picture_that_was_stored_just_now_may_be_another_programs(
    assistant: Assistant, tmp_path: Path, store: PictureStore, stored: Callable[[], int]
) -> None:
    address = store.keep(picture(shade=1))
    another_import(assistant, tmp_path)
    assert store.read(address)
    stored()
    assert store.keep(picture(shade=1)) == address
    another_import(assistant, tmp_path)
    assert store.read(address)
    stored()
    another_import(assistant, tmp_path)
    assert stored() == 0


def test_no_picture_goes_while_somebody_changes_the_catalog(
    assistant: Assistant, tmp_path: Path, store: PictureStore, stored: Callable[[], int]
) -> None:
    with_picture(assistant, tmp_path, 1)
    assistant.remove_source("own")
    store.keep(picture(shade=2))
    stored()
    other = Assistant(assistant.catalog_file)
    (tmp_path / "codes.csv").write_text("code,device,meaning,parts\nE18,Bosch,pump blocked,pump\n")
    for piece in assistant.import_files([tmp_path / "codes.csv"]):
        if piece == TIDYING:
            other.add_guides([Guide("a:1", "Belt")])
    other.close()
    assert stored() == 2
    another_import(assistant, tmp_path)
    assert stored() == 0


def test_an_import_that_is_cancelled_removes_nothing(
    assistant: Assistant, tmp_path: Path, store: PictureStore, stored: Callable[[], int]
) -> None:
    store.keep(picture())
    stored()
    finish(assistant.import_files([tmp_path], lambda: True))
    assert stored() == 1
