"""The Debian package of a stand-in program."""

from __future__ import annotations

import gzip
import shutil
import subprocess
from pathlib import Path

import build_deb
import pytest

from benchlight import __version__
from tests.packaging.conftest import Script

pytestmark = pytest.mark.skipif(
    any(shutil.which(each) is None for each in ("dpkg-deb", "objdump")), reason="needs dpkg and binutils"
)


def with_extension(frozen: Path, folder: Path) -> Path:
    """A copy of the program in the folder, with a library that needs glibc."""
    program = shutil.copytree(frozen, folder / "program", symlinks=True)
    shutil.copy("/bin/true", program / "program" / "extension.so")
    return program


def packed(program: Path, script: Script, folder: Path) -> Path:
    """The package of a program, unpacked with its control file in DEBIAN/."""
    done = script("build_deb.py", program, "--output", folder / "benchlight.deb", "--fast")
    assert done.returncode == 0, done.stderr
    subprocess.run(["dpkg-deb", "--raw-extract", folder / "benchlight.deb", folder / "unpacked"], check=True)
    return folder / "unpacked"


@pytest.fixture(scope="module")
def package(frozen: Path, script: Script, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The small edition's package, unpacked."""
    folder = tmp_path_factory.mktemp("deb")
    return packed(with_extension(frozen, folder), script, folder)


def test_it_depends_on_the_glibc_that_its_libraries_need(package: Path) -> None:
    control = (package / "DEBIAN/control").read_text()
    assert f"\nVersion: {__version__}\n" in control
    assert "\nDepends: libc6 (>= 2." in control
    assert "\nConflicts: benchlight-torch\nReplaces: benchlight-torch\n" in control


def test_dpkg_can_verify_every_file(package: Path) -> None:
    done = subprocess.run(["md5sum", "--check", "--quiet", "DEBIAN/md5sums"], cwd=package, check=False)
    assert done.returncode == 0
    assert len((package / "DEBIAN/md5sums").read_text().splitlines()) == sum(
        path.is_file() and not path.is_symlink() for path in (package / "usr").rglob("*")
    )


def test_it_brings_what_debian_wants(package: Path) -> None:
    documents = package / "usr/share/doc/benchlight"
    assert "License: Apache-2.0" in (documents / "copyright").read_text()
    assert gzip.decompress((documents / "changelog.gz").read_bytes()).startswith(f"benchlight ({__version__})".encode())
    assert (package / "usr/share/lintian/overrides/benchlight").is_file()


def test_the_edition_with_torch_has_a_package_of_its_own(frozen: Path, script: Script, tmp_path: Path) -> None:
    program = with_extension(frozen, tmp_path)
    (program / "program" / "torch").mkdir()
    package = packed(program, script, tmp_path)
    control = (package / "DEBIAN/control").read_text()
    assert control.startswith("Package: benchlight-torch\n")
    assert {"Conflicts: benchlight", "Replaces: benchlight"} <= set(control.splitlines())
    assert (package / "usr/share/doc/benchlight-torch/copyright").is_file()
    assert (package / "usr/share/lintian/overrides/benchlight-torch").is_file()


def test_a_package_that_is_too_large_is_told(frozen: Path, script: Script, tmp_path: Path) -> None:
    program = with_extension(frozen, tmp_path)
    done = script("build_deb.py", program, "--output", tmp_path / "benchlight.deb", "--fast", "--megabytes", "0")
    assert done.returncode == 1
    assert "benchlight.deb has 0 MB, more than 0" in done.stderr


def test_the_changelog_is_in_debians_form(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "0")
    if shutil.which("dpkg-parsechangelog") is None:
        pytest.skip("needs dpkg-dev")
    done = subprocess.run(
        ["dpkg-parsechangelog", "--file", "-", "--show-field", "Version"],
        input=build_deb.changelog("benchlight", "1.2.3"), capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.stdout.strip(), done.stderr
    assert not done.stderr
