"""A stand-in for the frozen program, and the packages made of it by their scripts."""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.helpers import ROOT

Script = Callable[..., subprocess.CompletedProcess[str]]
"""A script of packaging/, by its name and arguments."""

needs_binutils = pytest.mark.skipif(shutil.which("objdump") is None, reason="needs binutils")


@pytest.fixture(scope="session")
def frozen(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder as freeze.py writes it, of a program that says its version and first argument."""
    folder = tmp_path_factory.mktemp("dist") / "benchlight"
    (folder / "program").mkdir(parents=True)
    (folder / "benchlight").write_text('#!/bin/sh\necho "old $1"\n')
    (folder / "benchlight").chmod(0o755)
    (folder / "program" / "library.txt").write_text("1")
    return folder


@pytest.fixture(scope="session")
def script() -> Script:
    """Runs a script of packaging/, as a person does."""

    def run(name: str, *arguments: str | Path) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [sys.executable, str(ROOT / "packaging" / name), *map(str, arguments)],
            capture_output=True, text=True, timeout=120, check=False,
        )  # fmt: skip

    return run


@pytest.fixture(scope="session")
def unpacked(frozen: Path, script: Script, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What is in the .tar.zst."""
    if sys.platform != "linux" or shutil.which("zstd") is None:
        pytest.skip("needs Linux and zstd")
    folder = tmp_path_factory.mktemp("archive")
    done = script("build_tar.py", frozen, "--output", folder / "benchlight.tar.zst", "--fast")
    assert done.returncode == 0, done.stderr
    subprocess.run(["tar", "--extract", "--zstd", "--file=benchlight.tar.zst"], cwd=folder, check=True)
    return next(path for path in folder.iterdir() if path.is_dir())
