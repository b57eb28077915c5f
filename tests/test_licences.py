"""The licences of what is installed, and of what a frozen program brings."""

from __future__ import annotations

from pathlib import Path

import pytest

from benchlight import licences, resources


def install(folder: Path, name: str, *about: str) -> None:
    """Makes importlib.metadata find a library."""
    info = folder / f"{name.replace('-', '_')}-1.0.dist-info"
    info.mkdir()
    lines = ("Metadata-Version: 2.4", f"Name: {name}", "Version: 1.0", *about)
    (info / "METADATA").write_text("\n".join(lines) + "\n", encoding="utf-8")


def test_each_library_that_is_needed_is_named_with_its_licence(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    install(
        tmp_path, "The-Shop", "Requires-Dist: Lib.A[fast]>=1", "Requires-Dist: lib-extra; extra == 'more'",
        "Requires-Dist: lib-elsewhere; sys_platform == 'amiga'", "Requires-Dist: lib-gone",
    )  # fmt: skip
    install(
        tmp_path, "lib-a", "License-Expression: MIT", "Requires-Dist: lib-b; extra == 'fast'",
        "Requires-Dist: the-shop", "Requires-Dist: ???",
    )  # fmt: skip
    install(tmp_path, "lib-b", "License: a text", " of lines", "Classifier: License :: OSI Approved :: Zlib")
    install(tmp_path, "lib-extra", "License: GPL")
    install(tmp_path, "lib-elsewhere", "License: GPL")
    monkeypatch.syspath_prepend(str(tmp_path))
    assert licences.installed("the-shop") == ["lib-a 1.0: MIT", "lib-b 1.0: Zlib"]


def test_a_program_that_is_not_installed_says_where_its_libraries_are_named() -> None:
    assert licences.installed("no-such-program") == []


def test_the_notices_of_a_frozen_program_are_shown_as_they_are(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert "Apache License 2.0" in licences.text()
    notices = tmp_path / "data" / "notices" / "THIRD-PARTY-NOTICES.txt"
    notices.parent.mkdir(parents=True)
    notices.write_text("numpy: BSD-3-Clause", encoding="utf-8")
    monkeypatch.setattr(resources, "PACKAGE", tmp_path)
    assert licences.text() == "numpy: BSD-3-Clause"
