"""What ELF files say of themselves."""

from __future__ import annotations

import sys
from pathlib import Path

import elf
import numpy as np
import pytest

from tests.packaging.conftest import needs_binutils

pytestmark = [needs_binutils, pytest.mark.skipif(sys.platform != "linux", reason="needs ELF files")]
LIBRARY = next(Path(np.__file__).parent.rglob("_multiarray_umath*.so"), Path())


def test_a_library_names_what_it_needs() -> None:
    found = elf.read(LIBRARY)
    assert found is not None
    assert "libc.so.6" in found.needed
    assert (2, 2) < found.glibc < (3, 0)


def test_other_files_and_links_are_none(tmp_path: Path) -> None:
    (tmp_path / "text.so").write_text("not a library")
    (tmp_path / "link.so").symlink_to(LIBRARY)
    assert list(elf.inside(tmp_path)) == []


def test_the_newest_glibc_counts() -> None:
    files = [elf.Elf(Path("a"), frozenset(), (2, 9)), elf.Elf(Path("b"), frozenset(), (2, 34))]
    assert elf.glibc(files) == (2, 34)
    assert elf.glibc([]) == (0, 0)
