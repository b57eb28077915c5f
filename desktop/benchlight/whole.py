"""Files that are whole at any moment: a crash or a full disk leaves the old one or the new, never half of one."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TextIO


@contextmanager
def beside(file: Path, mode: int = 0o600) -> Iterator[Path]:
    """An empty file in the same folder, for its owner alone unless `mode` says otherwise; gone at the end where it was
    not renamed. Raises OSError."""
    part = file.with_name(f"{file.name}.{os.urandom(4).hex()}.part")
    os.close(os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL, mode))
    try:
        yield part
    finally:
        part.unlink(missing_ok=True)


def write_bytes(file: Path, content: bytes) -> None:
    """Makes the bytes the content of the file, whole or not at all; a file that is there stays as open as it is, a new
    one is for everybody, as far as the umask lets them. Raises OSError."""
    with beside(file, 0o666) as part:
        with part.open("wb") as stream:
            stream.write(content)
            stream.flush()
            os.fsync(stream.fileno())
        _takes_the_place(part, file)


@contextmanager
def written(file: Path, private: bool = False) -> Iterator[TextIO]:
    """To write a text file with, which takes the place of `file` once all of it is on the disk. A file that is there
    stays as open as it is; a new one is for everybody, as far as the umask lets them, or `private`, for its owner
    alone. Half a surrogate pair, which is no text, becomes a question mark. Raises OSError."""
    if file.exists() and not file.is_file():  # such as /dev/stdout
        with file.open("w", encoding="utf-8", errors="replace") as stream:
            yield stream
        return
    file = file.resolve()  # a link stays one
    if file.exists():
        with file.open("a"):  # one that is write-protected, too
            pass
    with beside(file, 0o600 if private else 0o666) as part:
        with part.open("w", encoding="utf-8", errors="replace") as stream:
            yield stream
            stream.flush()
            os.fsync(stream.fileno())
        _takes_the_place(part, file)


def _takes_the_place(part: Path, file: Path) -> None:
    if file.exists():
        part.chmod(file.stat().st_mode)
    part.replace(file)
