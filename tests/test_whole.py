"""What is written to a file is there whole, or the file is as it was."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from benchlight import whole

posix = pytest.mark.skipif(sys.platform == "win32", reason="POSIX permissions, links and devices")


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """A file in a folder of its own."""
    file = tmp_path / "wörds.txt"
    file.write_text("old")
    return file


@pytest.fixture(autouse=True)
def _umask() -> Iterator[None]:
    before = os.umask(0o022)
    yield
    os.umask(before)


def test_the_new_content_takes_the_place_of_the_old_and_nothing_else_is_left(file: Path) -> None:
    with whole.written(file) as out:
        out.write("néw \ud800")
        out.flush()
        assert file.read_text() == "old", "not before all of it is there"
    assert file.read_text(encoding="utf-8") == "néw ?"
    assert list(file.parent.iterdir()) == [file]


def test_what_fails_midway_leaves_the_old_content(file: Path) -> None:
    def fail_midway() -> None:
        with whole.written(file) as out:
            out.write("half of the n")
            raise OSError("the disk is full")

    with pytest.raises(OSError, match="full"):
        fail_midway()
    assert file.read_text() == "old"
    assert list(file.parent.iterdir()) == [file]


def test_a_folder_that_is_not_there_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError), whole.written(tmp_path / "nowhere" / "file"):
        pass


@posix
def test_a_new_file_is_as_open_as_the_user_has_files_or_private_and_an_old_one_stays_as_it_is(file: Path) -> None:
    file.chmod(0o640)
    modes = []
    for name, private in (("a", False), ("b", True), (file.name, True)):
        with whole.written(file.with_name(name), private):
            pass
        modes.append(file.with_name(name).stat().st_mode & 0o777)
    assert modes == [0o644, 0o600, 0o640]


@posix
@pytest.mark.skipif(sys.platform != "win32" and os.geteuid() == 0, reason="root may write anything")
def test_a_write_protected_file_stays_as_it_is(file: Path) -> None:
    file.chmod(0o444)
    with pytest.raises(PermissionError), whole.written(file) as out:
        out.write("new")
    assert file.read_text() == "old"


@posix
def test_a_link_stays_a_link(file: Path) -> None:
    link = file.with_name("link")
    link.symlink_to(file)
    with whole.written(link) as out:
        out.write("new")
    assert link.is_symlink()
    assert file.read_text() == "new"


@posix
def test_what_is_no_file_is_written_to_as_it_is() -> None:
    read, write = os.pipe()
    with whole.written(Path(f"/dev/fd/{write}")) as out:
        out.write("to the next program")
    os.close(write)
    assert os.read(read, 100) == b"to the next program"
    os.close(read)


def test_bytes_take_the_place_of_a_file_whole_or_not_at_all(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "table.gz"
    whole.write_bytes(file, b"old")
    whole.write_bytes(file, b"new")
    assert file.read_bytes() == b"new"

    def full(descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.fsync", full)
    with pytest.raises(OSError, match="No space"):
        whole.write_bytes(file, b"newer")
    assert file.read_bytes() == b"new"
    assert list(tmp_path.iterdir()) == [file]
