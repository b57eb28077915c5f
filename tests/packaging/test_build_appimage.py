"""The AppImage of a stand-in program."""

from __future__ import annotations

import hashlib
import shutil
import subprocess
from pathlib import Path

import pytest

from tests.packaging.conftest import Script


def test_a_runtime_of_another_hash_is_refused(frozen: Path, script: Script, tmp_path: Path) -> None:
    (tmp_path / "runtime").write_bytes(b"not what was looked at")
    done = script(
        "build_appimage.py",
        frozen,
        "--output",
        tmp_path / "x",
        "--runtime",
        tmp_path / "runtime",
        "--runtime-sha256",
        "0" * 64,
    )
    assert done.returncode != 0
    assert "has the hash" in done.stderr
    assert not (tmp_path / "x").exists()


@pytest.mark.skipif(shutil.which("mksquashfs") is None, reason="needs squashfs-tools")
def test_the_runtime_comes_first_and_the_program_behind_it(frozen: Path, script: Script, tmp_path: Path) -> None:
    runtime = b"\x7fELF the runtime"
    (tmp_path / "runtime").write_bytes(runtime)
    image = tmp_path / "Benchlight.AppImage"
    done = script(
        "build_appimage.py", frozen, "--output", image,
        "--runtime", tmp_path / "runtime", "--runtime-sha256", hashlib.sha256(runtime).hexdigest(),
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    assert image.read_bytes().startswith(runtime)
    assert image.stat().st_mode & 0o111
    subprocess.run(
        ["unsquashfs", "-quiet", "-no-progress", "-offset", str(len(runtime)), "-dest", tmp_path / "AppDir", image],
        check=True, capture_output=True,
    )  # fmt: skip
    started = subprocess.run([tmp_path / "AppDir/AppRun", "x"], capture_output=True, text=True, check=True)
    assert started.stdout == "old x\n"
    assert {path.name for path in (tmp_path / "AppDir").iterdir()} == {
        ".DirIcon", "AppRun", "benchlight.desktop", "benchlight.png", "usr",
    }  # fmt: skip
