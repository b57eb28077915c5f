"""A picture is read wherever its address says that it is, or the reason is told."""

from __future__ import annotations

import base64
import os
import sys
import types
from collections.abc import Callable
from pathlib import Path

import pytest

from benchlight.errors import PictureError, SourceError
from benchlight.picture_addresses import LARGEST_FILE
from benchlight.pictures import formats
from benchlight.pictures.reading import Pictures, local_file, on_this_computer
from benchlight.pictures.store import PictureStore

from .conftest import claimed, picture


def test_a_stored_picture_is_there_once_by_its_content(store: PictureStore, pictures: Pictures) -> None:
    address = store.keep(picture())
    assert store.keep(picture()) == address
    assert store.keep(picture(shade=9)) != address
    assert pictures.read(address) == picture()
    files = [file for file in store.folder.rglob("*") if file.is_file()]
    assert len(files) == 2
    name = address.removeprefix("picture:")
    assert store.folder / name[:2] / name in files
    assert name.endswith(".png")


def test_a_stored_picture_that_was_torn_is_written_again(store: PictureStore, pictures: Pictures) -> None:
    address = store.keep(picture())
    (file,) = (file for file in store.folder.rglob("*.png"))
    file.write_bytes(picture()[:20])
    assert store.keep(picture()) == address
    assert pictures.read(address) == picture()


def test_what_is_no_picture_is_not_stored(store: PictureStore) -> None:
    for content in (b"root:x:0:0", claimed(30_000, 30_000)):
        with pytest.raises(PictureError):
            store.keep(content)
    assert not store.folder.exists()


@pytest.mark.parametrize(
    "address", ["picture:../../etc/passwd", "picture:" + "a" * 64 + ".svg", "picture:", "picture:" + "A" * 64 + ".png"]
)
def test_an_address_leads_nowhere_but_into_the_store(pictures: Pictures, address: str) -> None:
    with pytest.raises(PictureError, match="its address is damaged"):
        pictures.read(address)


def test_a_stored_picture_that_is_gone_says_so(pictures: Pictures) -> None:
    with pytest.raises(PictureError, match=r"not in .*catalog\.sqlite\.pictures any more; import its guide again"):
        pictures.read("picture:" + "a" * 64 + ".png")


def test_a_file_and_the_data_in_an_address_are_read(pictures: Pictures, file: Callable[..., str]) -> None:
    assert pictures.read(file(picture())) == picture()
    assert pictures.read("data:image/png;base64," + base64.b64encode(picture()).decode()) == picture()
    assert pictures.read("data:image/png," + "".join(f"%{byte:02x}" for byte in picture())) == picture()


def test_a_file_that_is_none_of_a_picture_is_not_shown(pictures: Pictures, file: Callable[..., str]) -> None:
    with pytest.raises(PictureError, match="no PNG"):
        pictures.read(file(b"secret", "id_rsa"))
    with pytest.raises(PictureError, match=r"there is no file .*gone"):
        pictures.read(file(b"", "x").replace("/x", "/gone"))
    with pytest.raises(PictureError, match="there is no file"):
        pictures.read("file:///dev/zero")


def test_a_large_file_is_not_even_read(
    pictures: Pictures, file: Callable[..., str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    address = file(picture())
    os.truncate(tmp_path / "fan é.png", 200_000_000)
    monkeypatch.setattr(Path, "open", lambda *arguments: pytest.fail("it was opened"))
    with pytest.raises(PictureError, match="200 MB"):
        pictures.read(address)


@pytest.mark.parametrize("address", ["data:image/png;base64,%%%", "data:image/png", "file:///%00", "file:fan.png"])
def test_a_damaged_address_says_so(pictures: Pictures, address: str) -> None:
    with pytest.raises(PictureError, match=r"its address|no PNG"):
        pictures.read(address)


@pytest.mark.parametrize(
    "address", ["file://server/share/a.png", "file:////server/share/a.png", "file:///%5C%5Cserver%5Cshare%5Ca.png"]
)
@pytest.mark.parametrize("windows", [False, True])
def test_no_other_computer_is_asked_for_a_file(address: str, windows: bool) -> None:
    with pytest.raises(PictureError, match="on another computer"):
        local_file(address, windows)


@pytest.mark.parametrize(
    "document",
    [r"\\server\share\a.pdf", "//server/share/a.pdf", r"\/server\a.zim", r"\\?\UNC\server\share\a.pdf", "a.pdf"],
)
@pytest.mark.parametrize("address", ["page:1#0,0,10,10", "zim:a"])
def test_a_document_elsewhere_is_not_even_looked_for(
    pictures: Pictures, document: str, address: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Path, "stat", lambda *arguments, **options: pytest.fail("it was looked for"))
    with pytest.raises(PictureError, match=r"on another computer|names no file"):
        pictures.read(address, document)


@pytest.mark.parametrize("path", [r"C:a.pdf", r"\a.pdf", "/a.pdf", "a.pdf", ""])
def test_a_path_on_windows_begins_with_a_drive(path: str) -> None:
    with pytest.raises(PictureError, match="names no file"):
        on_this_computer(path, windows=True)


def test_a_file_on_windows_has_its_drive() -> None:
    assert str(local_file("file:///C:/bench/fan%20a.png", windows=True)) == "C:/bench/fan a.png"


def test_an_unknown_kind_of_address_says_so(pictures: Pictures) -> None:
    for address in ("", "ftp://e.org/a.png", "javascript:x", "qrc:/a.png", "//e.org/a.png"):
        with pytest.raises(PictureError, match="of a kind that Benchlight does not know"):
            pictures.read(address)


@pytest.fixture
def archive(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An archive whose source has one picture."""

    def read(document: Path, address: str) -> bytes:
        assert document == tmp_path / "ifixit.zim"
        if address != "zim:images/a.webp":
            raise SourceError("There is no such picture.")
        return picture(kind="WEBP")

    source = types.ModuleType("benchlight.sources.zim")
    source.picture = read  # type: ignore[attr-defined]
    monkeypatch.setitem(sys.modules, "benchlight.sources.zim", source)
    (tmp_path / "ifixit.zim").touch()
    return tmp_path / "ifixit.zim"


def test_a_picture_in_an_archive_is_read_by_its_source(pictures: Pictures, archive: Path) -> None:
    assert pictures.read("zim:images/a.webp", str(archive)) == picture(kind="WEBP")
    with pytest.raises(PictureError, match=r"There is no such picture$"):
        pictures.read("zim:images/b.webp", str(archive))


def test_an_archive_that_is_gone_says_what_to_do(pictures: Pictures, archive: Path) -> None:
    archive.unlink()
    with pytest.raises(PictureError, match=r"ifixit\.zim is not at .* any more; put it back, or import it again"):
        pictures.read("zim:images/a.webp", str(archive))
    with pytest.raises(PictureError, match="does not say in which file"):
        pictures.read("zim:images/a.webp")


@pytest.mark.parametrize("name", ["a" * 300 + ".zim", "\0.zim", "\ud800.zim"])
def test_a_document_of_a_name_that_no_disk_takes_says_so(pictures: Pictures, tmp_path: Path, name: str) -> None:
    with pytest.raises(PictureError, match=r"cannot be read|names no file|is not at"):
        pictures.read("zim:images/a.webp", f"{tmp_path}/{name}")


def test_an_edition_without_the_source_says_so(
    pictures: Pictures, archive: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "benchlight.sources.zim", None)
    with pytest.raises(PictureError, match=r"this edition of Benchlight cannot read pictures of \.zim files"):
        pictures.read("zim:images/a.webp", str(archive))


def test_the_limit_of_a_file_is_beyond_what_a_camera_makes() -> None:
    assert LARGEST_FILE > 50_000_000
    assert formats.LARGEST_PICTURE > 50_000_000
