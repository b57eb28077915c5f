"""Arrays beside the catalog: they come back as they were written, or there is nothing."""

from __future__ import annotations

import hashlib
import itertools
import json
import os
import sys
import zlib
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import pytest

from benchlight.catalog.side_file import SideFile

DIGEST = hashlib.sha256(b"these guides").digest()
OTHER = hashlib.sha256(b"other guides").digest()
ARRAYS: dict[str, npt.NDArray[Any]] = {
    "ids": np.arange(5, dtype=np.int64),
    "alive": np.array([True, False, True]),
    "titles": np.random.default_rng(0).standard_normal((4, 3)).astype("<f2"),
    "joined": np.frombuffer("Éclair 電池".encode(), np.uint8),
    "none": np.zeros((0, 3), dtype=np.float32),
}


@pytest.fixture
def kept(catalog_file: Path) -> SideFile:
    """A file that holds the arrays."""
    side_file = SideFile(catalog_file, "index")
    assert side_file.write(DIGEST, ARRAYS)
    return side_file


def same(found: dict[str, npt.NDArray[Any]] | None) -> bool:
    return (
        found is not None
        and list(found) == list(ARRAYS)
        and all(
            found[name].dtype == array.dtype and np.array_equal(found[name], array) for name, array in ARRAYS.items()
        )
    )


def test_arrays_come_back_as_they_were_written(kept: SideFile) -> None:
    assert kept.path.name == "catalog.sqlite.index"
    assert same(kept.read(DIGEST))


def test_no_arrays_are_arrays_too(catalog_file: Path) -> None:
    side_file = SideFile(catalog_file, "index")
    assert side_file.write(DIGEST, {})
    assert side_file.read(DIGEST) == {}


def test_they_are_read_to_where_they_are_wanted(kept: SideFile) -> None:
    places: dict[str, npt.NDArray[Any]] = {}

    def place(name: str, shape: tuple[int, ...], kind: str) -> npt.NDArray[Any]:
        places[name] = np.zeros((shape[0] + 10, *shape[1:]), kind)
        return places[name][: shape[0]]

    assert same(kept.read(DIGEST, place))
    assert places["ids"].tolist() == [*range(5), *[0] * 10]


def test_what_is_read_can_be_changed_and_grows_no_file(kept: SideFile) -> None:
    found = kept.read(DIGEST)
    assert found is not None
    for array in found.values():
        array[...] = 0
    assert same(kept.read(DIGEST))


def test_a_view_is_kept_as_what_it_shows(kept: SideFile) -> None:
    table = np.arange(12, dtype=np.int32).reshape(3, 4)
    kept.write(OTHER, {"column": table[:, 1], "turned": table.T})
    found = kept.read(OTHER)
    assert found is not None
    assert found["column"].tolist() == [1, 5, 9]
    assert found["turned"].tolist() == table.T.tolist()


def test_no_file_is_nothing_kept(catalog_file: Path) -> None:
    assert SideFile(catalog_file, "index").read(DIGEST) is None


def test_what_belongs_to_something_else_is_nothing_kept(kept: SideFile) -> None:
    assert kept.read(OTHER) is None
    kept.write(OTHER, {"ids": np.arange(3)})
    assert kept.read(DIGEST) is None


def test_a_folder_in_its_place_is_nothing_kept(catalog_file: Path) -> None:
    side_file = SideFile(catalog_file, "index")
    side_file.path.mkdir()
    assert side_file.read(DIGEST) is None
    assert not side_file.write(DIGEST, ARRAYS)
    assert list(catalog_file.parent.glob("*.part")) == []


def listed(whole: bytes, change: Callable[[list[Any]], object], checked: bool = True) -> bytes:
    """The file with another list of arrays, and unless it is damage, with its checksum."""
    begin = whole.index(b"[[")
    end = begin + int.from_bytes(whole[40:48], "little")
    arrays = json.loads(whole[begin:end])
    change(arrays)
    text = json.dumps(arrays).encode()
    checksum = zlib.crc32(text).to_bytes(4, "little") if checked else whole[48:begin]
    return whole[:40] + len(text).to_bytes(8, "little") + checksum + text + whole[end:]


@pytest.mark.parametrize(
    "damage",
    [
        lambda whole: b"",
        lambda whole: b"no arrays",
        lambda whole: whole[:20],
        lambda whole: whole[:60],
        lambda whole: whole[:-1],
        lambda whole: whole + b"\0",
        lambda whole: whole[:-6] + bytes(6),
        lambda whole: whole[:-12] + whole[-6:] + whole[-12:-6],
        lambda whole: b"BLGTvecs" + whole[8:],
        lambda whole: whole[:40] + (2**40).to_bytes(8, "little") + whole[48:],
        lambda whole: whole[:40] + (2**63).to_bytes(8, "little") + whole[48:],
        lambda whole: whole[:40] + (1).to_bytes(8, "little") + whole[48:],
        lambda whole: listed(whole, lambda arrays: arrays[0].__setitem__(2, [2**40])),
        lambda whole: listed(whole, lambda arrays: arrays[0].__setitem__(2, [-5])),
        lambda whole: listed(whole, lambda arrays: arrays[0].__setitem__(2, 5)),
        lambda whole: listed(whole, lambda arrays: arrays[0].__setitem__(1, "|O")),
        lambda whole: listed(whole, lambda arrays: arrays[0].__setitem__(1, "no kind")),
        lambda whole: listed(whole, lambda arrays: arrays.append("more")),
        lambda whole: listed(whole, lambda arrays: arrays.reverse()),
        lambda whole: listed(whole, lambda arrays: arrays[0].__setitem__(1, "<f8"), checked=False),
        lambda whole: listed(whole, lambda arrays: arrays[0].__setitem__(0, "other"), checked=False),
        lambda whole: listed(whole, lambda arrays: arrays[2].__setitem__(2, [3, 4]), checked=False),
    ],
    ids=[
        "empty", "other text", "half a head", "half a list", "cut", "longer", "zeros", "reordered", "another format",
        "a list of a terabyte", "more than there is", "no list", "a huge array", "less than nothing", "no shape",
        "objects", "no kind", "no array", "another order", "another kind", "another name", "another shape",
    ],
)  # fmt: skip
def test_what_is_not_as_it_was_written_is_nothing_kept(kept: SideFile, damage: Callable[[bytes], bytes]) -> None:
    kept.path.write_bytes(damage(kept.path.read_bytes()))
    assert kept.read(DIGEST) is None
    assert kept.write(DIGEST, ARRAYS)
    assert same(kept.read(DIGEST))


def test_a_bit_that_flips_anywhere_is_noticed(kept: SideFile) -> None:
    whole = kept.path.read_bytes()
    for place, bit in itertools.product(range(len(whole)), (0, 3, 7)):
        kept.path.write_bytes(whole[:place] + bytes([whole[place] ^ 1 << bit]) + whole[place + 1 :])
        assert kept.read(DIGEST) is None, place


def test_what_is_in_use_stays_whatever_becomes_of_the_file(kept: SideFile) -> None:
    found = kept.read(DIGEST)
    os.truncate(kept.path, 0)  # whoever reads a mapped page of it now is killed
    assert same(found)


@pytest.mark.skipif(sys.platform == "win32" or os.geteuid() == 0, reason="nothing is forbidden to this user")
def test_in_a_folder_that_cannot_be_written_nothing_is_kept(kept: SideFile) -> None:
    folder = kept.path.parent
    folder.chmod(0o500)
    try:
        assert not kept.write(OTHER, {"ids": np.arange(3)})
    finally:
        folder.chmod(0o700)
    assert same(kept.read(DIGEST))


def test_in_a_folder_that_is_gone_nothing_is_kept(tmp_path: Path) -> None:
    assert not SideFile(tmp_path / "gone" / "catalog.sqlite", "index").write(DIGEST, ARRAYS)


def test_a_full_disk_keeps_what_was_kept_before(kept: SideFile, monkeypatch: pytest.MonkeyPatch) -> None:
    resource = pytest.importorskip("resource", reason="Windows has no limit of a file's size")
    signal = pytest.importorskip("signal")
    before, handler = resource.getrlimit(resource.RLIMIT_FSIZE), signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (10_000, before[1]))
    try:
        assert not kept.write(OTHER, {"ids": np.arange(10_000)})
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
        signal.signal(signal.SIGXFSZ, handler)
    assert same(kept.read(DIGEST))
    assert list(kept.path.parent.glob("*.part")) == []


def test_leftovers_of_a_program_that_was_killed_are_cleared_but_not_what_is_being_written(kept: SideFile) -> None:
    leftover = kept.path.with_name(f"{kept.path.name}.abc.part")
    leftover.write_bytes(b"half")
    others = kept.path.with_name("catalog.sqlite.vectors.abc.part")
    others.write_bytes(b"half")
    kept.clear_leftovers()
    assert not leftover.exists()
    assert others.exists()
    if sys.platform != "win32":
        import fcntl

        with leftover.open("wb") as stream:
            fcntl.flock(stream, fcntl.LOCK_EX)
            kept.clear_leftovers()
            assert leftover.exists()
