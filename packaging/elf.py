"""What an ELF file, a program or shared library on Linux, says of itself; needs objdump (binutils)."""

from __future__ import annotations

import re
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

_NEEDED = re.compile(r"^\s+NEEDED\s+(\S+)$", re.MULTILINE)
_GLIBC = re.compile(r"\bGLIBC_(\d+)\.(\d+)\b")


class Elf(NamedTuple):
    """What one file asks for: libraries by their names, and the oldest glibc as (major, minor), (0, 0) for none."""

    path: Path
    needed: frozenset[str]
    glibc: tuple[int, int]


def read(path: Path) -> Elf | None:
    """None for a symbolic link and for anything that is not ELF."""
    if path.is_symlink() or not path.is_file():
        return None
    with path.open("rb") as file:
        if file.read(4) != b"\x7fELF":
            return None
    text = subprocess.run(["objdump", "-p", str(path)], capture_output=True, text=True, check=True).stdout
    versions = [(int(major), int(minor)) for major, minor in _GLIBC.findall(text)]
    return Elf(path, frozenset(_NEEDED.findall(text)), max(versions, default=(0, 0)))


def inside(folder: Path) -> Iterator[Elf]:
    """All ELF files of a folder."""
    return (found for path in sorted(folder.rglob("*")) if (found := read(path)))


def glibc(files: list[Elf]) -> tuple[int, int]:
    """The oldest glibc that all of them run with, as (major, minor)."""
    return max((each.glibc for each in files), default=(0, 0))
