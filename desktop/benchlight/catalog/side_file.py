"""Arrays kept in files beside the catalog, because reading them in one piece is so much faster: 44,000 guides and their
vectors are there in 40 ms, where their rows in the catalog take 800. Such a file holds nothing of its own; without it,
out of date or damaged, it is made again."""

from __future__ import annotations

import glob
import io
import json
import logging
import math
import struct
import sys
import zlib
from collections.abc import Callable, Mapping
from contextlib import suppress
from pathlib import Path
from typing import Any, TypeAlias

import numpy as np
import numpy.typing as npt

from benchlight import whole

if sys.platform != "win32":
    import fcntl

log = logging.getLogger(__name__)

_HEAD = struct.Struct("<8s32sQL")
"""Of the file: what it is, the digest of what the arrays belong to, and length and checksum of the list of arrays,
which is JSON: name, kind, shape and checksum of each."""
_IS = b"BLGTarrs"
_LONGEST_LIST = 100_000
_BYTES_A_READ = 1 << 24
_EXPECTED = (OSError, ValueError, TypeError, KeyError, MemoryError, RecursionError, struct.error)

Place: TypeAlias = Callable[[str, tuple[int, ...], str], npt.NDArray[Any]]
"""Gives an array of that name, shape and kind to read into."""


def _anywhere(name: str, shape: tuple[int, ...], kind: str) -> npt.NDArray[Any]:
    return np.empty(shape, kind)


class SideFile:
    """Arrays with the digest of what they belong to."""

    def __init__(self, catalog_file: Path, kind: str) -> None:
        """The file of that kind beside the catalog; it need not exist."""
        self.path = catalog_file.with_name(f"{catalog_file.name}.{kind}")

    def read(self, digest: bytes, place: Place = _anywhere) -> dict[str, npt.NDArray[Any]] | None:
        """The arrays that were written with this digest of 32 bytes; None where the file holds something else, or is
        not as it was written. They are in memory: another program may do with the file what it likes. `place` says
        where."""
        try:
            with self.path.open("rb", buffering=0) as stream:
                is_, belongs_to, length, checksum_of_list = _HEAD.unpack(stream.read(_HEAD.size))
                if (is_, belongs_to) != (_IS, digest) or length > _LONGEST_LIST:
                    return None
                as_json = stream.read(length)
                if zlib.crc32(as_json) != checksum_of_list:
                    return None
                listed = json.loads(as_json)
                if any(np.dtype(kind).hasobject for _, kind, _, _ in listed):  # they would be taken for addresses
                    return None
                size = sum(math.prod(shape) * np.dtype(kind).itemsize for _, kind, shape, _ in listed)
                if size != self.path.stat().st_size - _HEAD.size - length:
                    return None
                arrays = {}
                for name, kind, shape, checksum in listed:
                    arrays[name] = place(name, tuple(shape), kind)
                    if not _fill(stream, arrays[name]) or zlib.crc32(arrays[name].data) != checksum:
                        return None
                return arrays
        except _EXPECTED:
            return None

    def write(self, digest: bytes, arrays: Mapping[str, npt.NDArray[Any]]) -> bool:
        """Keeps the arrays; says whether it could. Where not (a read-only folder, a full disk), the next start is
        slower, no more."""
        in_a_piece = {name: np.ascontiguousarray(array) for name, array in arrays.items()}
        listed = json.dumps(
            [(name, array.dtype.str, array.shape, zlib.crc32(array.data)) for name, array in in_a_piece.items()]
        ).encode()
        try:
            with whole.beside(self.path) as part:
                with part.open("wb") as stream:
                    with suppress(OSError):  # some file systems know no locks
                        _claim(stream.fileno())
                    stream.write(_HEAD.pack(_IS, digest, len(listed), zlib.crc32(listed)))
                    stream.write(listed)
                    for array in in_a_piece.values():
                        stream.write(array.data)
                part.replace(self.path)
        except OSError as error:
            log.info("cannot keep %s: %s", self.path, error)
            return False
        return True

    def clear_leftovers(self) -> None:
        """Removes what programs that were killed had written of it, but nothing that another is writing now."""
        for leftover in self.path.parent.glob(f"{glob.escape(self.path.name)}.*.part"):
            with suppress(OSError):
                with leftover.open("rb") as stream:
                    _claim(stream.fileno())
                leftover.unlink()


def _fill(stream: io.FileIO, array: npt.NDArray[Any]) -> bool:
    """Reads the array from where the file is; False where it ends before."""
    wanted = array.data.cast("B") if array.size else memoryview(b"")
    while wanted:
        count = stream.readinto(wanted[:_BYTES_A_READ])
        if not count:
            return False
        wanted = wanted[count:]
    return True


def _claim(file: int) -> None:
    """Holds the open file. Raises OSError where another program does. On Windows no open file can be removed anyway."""
    if sys.platform != "win32":
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
