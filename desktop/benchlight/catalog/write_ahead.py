"""Tells whether the `-wal` file beside a catalog belongs to it.

SQLite goes by the name alone: what a killed program left there is played into whatever file has taken the catalog's
place. So every transaction stamps the catalog (`PRAGMA user_version`, which stands on page 1): half of a stamp is
random, half repeats the random one before. Each transaction in a `-wal` shows its stamp, and a file that it belongs to
has one of these stamps, or the one before the first.
"""

from __future__ import annotations

import datetime
import itertools
import secrets
import sqlite3
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import BinaryIO

from benchlight.catalog.schema import APPLICATION_ID

if sys.platform != "win32":
    import fcntl

_HEADER, _FRAME_HEADER = 32, 24
_USER_VERSION, _APPLICATION_ID = 60, 68
"""Where they stand on page 1 (https://sqlite.org/fileformat2.html)."""
_SHARED_FIRST, _SHARED_SIZE = 0x40000002, 510
"""The bytes that SQLite locks in a file as long as it has it open, in WAL mode."""


def next_stamp(stamp: int) -> int:
    """A stamp to follow this one."""
    return (stamp & 0x7FFF) << 16 | 1 + secrets.randbelow(0xFFFF)


def companions(file: Path) -> tuple[Path, Path]:
    """The names of the write-ahead log and of its index."""
    real = file.resolve()  # where SQLite has them, too
    return real.with_name(f"{real.name}-wal"), real.with_name(f"{real.name}-shm")


def is_foreign(file: Path, known: int | None = None) -> bool:
    """Whether a `-wal` is there that belongs to another file than the catalog that stands at the path. `known` is the
    stamp that this had when a `-wal` was begun that may still be empty. Raises sqlite3.Error where the catalog cannot
    be read."""
    # Through SQLite, because closing a file of its own would drop the locks of this process's connections.
    with closing(sqlite3.connect(f"{file.absolute().as_uri()}?mode=ro&immutable=1", uri=True)) as alone:
        # A file that is shorter than its page 1 says is no damage: its end is still in the -wal, where another program
        # is just playing that in, or the disk was full as it did.
        alone.execute("PRAGMA writable_schema = ON")
        (stamp,) = alone.execute("PRAGMA user_version").fetchone()
    return _belongs_to_another(companions(file)[0], stamp, known)


def set_foreign_aside(file: Path) -> Path | None:
    """To be called before SQLite opens the file, in a process that has it not open. A foreign `-wal` is set aside; its
    new name is returned. The index of a program that went on with another file of that name is taken away, too.

    Where another program has the file open, it has done all this.
    """
    wal, shm = companions(file)
    if not (wal.exists() or shm.exists()):
        return None
    if not file.exists():
        return _cleared(wal, shm, foreign=True)
    with file.open("r+b") as held:
        if not _is_held_alone(held):
            return None
        stamp = int.from_bytes(held.read(_USER_VERSION + 4)[_USER_VERSION:], "big")
        return _cleared(wal, shm, _belongs_to_another(wal, stamp))


def _is_held_alone(held: BinaryIO) -> bool:
    """Whether no other program has the file open; until it is closed, none can open it."""
    if sys.platform != "win32":  # Windows lets nobody take away what another program has open
        try:
            fcntl.lockf(held, fcntl.LOCK_EX | fcntl.LOCK_NB, _SHARED_SIZE, _SHARED_FIRST)
        except OSError:
            return False
    return True


def _cleared(wal: Path, shm: Path, foreign: bool) -> Path | None:
    shm.unlink(missing_ok=True)  # SQLite makes it again from the -wal
    if not wal.exists() or wal.stat().st_size == 0:
        wal.unlink(missing_ok=True)
    elif foreign:
        return wal.rename(wal.with_name(f"{wal.name}.set-aside-{datetime.datetime.now():%Y%m%d-%H%M%S-%f}"))
    return None


def _belongs_to_another(wal: Path, stamp: int, known: int | None = None) -> bool:
    stamps = _stamps(wal)
    first = next(stamps, None)
    if first is not None:
        return stamp & 0x7FFF != first >> 16 and stamp not in itertools.chain([first], stamps)
    # It is empty, or nothing in it is ours: then SQLite may decide.
    return known is not None and stamp != known and (not wal.exists() or not wal.stat().st_size)


def _stamps(wal: Path) -> Iterator[int]:
    """The stamps of the transactions in a write-ahead log of ours (https://sqlite.org/fileformat2.html#walformat)."""
    try:
        stream = wal.open("rb")
    except FileNotFoundError:
        return
    with stream:
        header = stream.read(_HEADER)
        page_size, salts = int.from_bytes(header[8:12], "big"), header[16:24]
        of_transaction: list[int] = []
        # Frames of another salt are left of a log that was written before in the same file.
        while len(frame := stream.read(_FRAME_HEADER)) == _FRAME_HEADER and frame[8:16] == salts:
            end = stream.tell() + page_size
            if int.from_bytes(frame[:4], "big") == 1:
                page = stream.read(_APPLICATION_ID + 4)
                if int.from_bytes(page[_APPLICATION_ID:], "big") == APPLICATION_ID:
                    of_transaction.append(int.from_bytes(page[_USER_VERSION:][:4], "big"))
            stream.seek(end)
            if any(frame[4:8]):  # the last frame of a transaction
                yield from of_transaction
                of_transaction.clear()
