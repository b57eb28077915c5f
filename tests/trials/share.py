"""A file system without shared memory maps, as some network shares are: `python share.py FOLDER MOUNTPOINT [bad]`.

With `bad`, what stands beyond the first 16 KB of a catalog cannot be read: a drive that dies.
"""

from __future__ import annotations

import errno
import os
import sys
from collections.abc import Iterable
from typing import Any

import mfusepy

_GOOD_BYTES = 16_384


class Share(mfusepy.Operations):  # type: ignore[misc]
    """Hands everything on to a folder."""

    use_ns = True

    def __init__(self, folder: str, bad: bool) -> None:
        self._folder, self._bad = folder, bad

    def _path(self, path: str) -> str:
        return self._folder + path

    def getattr(self, path: str, fh: int | None = None) -> dict[str, Any]:
        found = os.lstat(self._path(path))
        return {
            name: getattr(found, name)
            for name in ("st_mode", "st_nlink", "st_size", "st_uid", "st_gid", "st_atime_ns", "st_mtime_ns", "st_ctime_ns")  # noqa: E501
        }  # fmt: skip

    def readdir(self, path: str, fh: int) -> Iterable[str]:
        return [".", "..", *os.listdir(self._path(path))]  # noqa: PTH208

    def open(self, path: str, flags: int) -> int:
        return os.open(self._path(path), flags)

    def create(self, path: str, mode: int, fi: Any = None) -> int:
        return os.open(self._path(path), os.O_RDWR | os.O_CREAT, mode)

    def read(self, path: str, size: int, offset: int, fh: int) -> bytes:
        if self._bad and path.endswith(".sqlite") and offset + size > _GOOD_BYTES:
            raise mfusepy.FuseOSError(errno.EIO)
        return os.pread(fh, size, offset)

    def write(self, path: str, data: bytes, offset: int, fh: int) -> int:
        return os.pwrite(fh, data, offset)

    def truncate(self, path: str, length: int, fh: int | None = None) -> None:
        os.truncate(self._path(path), length)

    def release(self, path: str, fh: int) -> None:
        os.close(fh)

    def fsync(self, path: str, datasync: int, fh: int) -> None:
        os.fsync(fh)

    def unlink(self, path: str) -> None:
        os.unlink(self._path(path))  # noqa: PTH108

    def rename(self, old: str, new: str) -> None:
        os.rename(self._path(old), self._path(new))  # noqa: PTH104

    def chmod(self, path: str, mode: int) -> None:
        os.chmod(self._path(path), mode)  # noqa: PTH101

    def chown(self, path: str, uid: int, gid: int) -> None:
        os.chown(self._path(path), uid, gid)


if __name__ == "__main__":
    mfusepy.FUSE(Share(sys.argv[1], "bad" in sys.argv), sys.argv[2], foreground=True, direct_io=True, nothreads=True)
