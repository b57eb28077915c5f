"""Qt's ICU, without what Benchlight never asks it for."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import icu
import PySide6
import pytest

from tests.packaging.conftest import needs_binutils

LIBRARIES = Path(PySide6.__file__).parent / "Qt" / "lib"

# What Qt asks: to open a collator of a language and to compare. Prints the order of some words in some languages.
SORT = """
import ctypes, functools, pathlib, sys
library = next(pathlib.Path(sys.argv[1]).glob("libicui18n.so.*"))
version = library.name.rpartition(".")[2]
icu = ctypes.CDLL(str(library))
opened, compare = getattr(icu, f"ucol_open_{version}"), getattr(icu, f"ucol_strcoll_{version}")
opened.restype = ctypes.c_void_p
for language in (b"de_DE", b"en_US", b"sv_SE", b"cs", b"ja", b"zh_TW"):
    status = ctypes.c_int(0)
    collator = ctypes.c_void_p(opened(language, ctypes.byref(status)))
    assert status.value <= 0, (language, status.value)
    def order(one, other):
        one, other = one.encode("utf-16-le"), other.encode("utf-16-le")
        return compare(collator, one, len(one) // 2, other, len(other) // 2)
    words = ["z", "ä", "a", "B", "ch", "ci", "hz", "中", "一", "か", "ガ"]
    print(language, sorted(words, key=functools.cmp_to_key(order)))
"""


@needs_binutils
@pytest.mark.skipif(
    sys.platform != "linux" or not any(LIBRARIES.glob("libicudata.so.*")), reason="needs Qt's ICU for Linux"
)
def test_it_sorts_as_before_in_a_quarter_of_the_size(tmp_path: Path) -> None:
    for library in LIBRARIES.glob("libicu*.so.*"):
        shutil.copy(library, tmp_path)
    (data,) = tmp_path.glob("libicudata.so.*")
    before, size = order(tmp_path), data.stat().st_size
    icu.shrink(data)
    assert order(tmp_path) == before
    assert data.stat().st_size < size / 4


def test_what_is_no_package_is_refused() -> None:
    with pytest.raises(ValueError, match="no data package"):
        icu.without_unused(bytes(1000))


def order(folder: Path) -> str:
    """What `SORT` prints with the libraries of that folder."""
    done = subprocess.run(
        [sys.executable, "-c", SORT, str(folder)],
        env={**os.environ, "LD_LIBRARY_PATH": str(folder)}, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    return done.stdout
