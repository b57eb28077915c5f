"""What is where in every Linux package."""

from __future__ import annotations

import gzip
import shutil
import subprocess
from configparser import ConfigParser
from pathlib import Path
from xml.etree import ElementTree

import click
import pytest

from benchlight import __version__
from benchlight.cli import benchlight
from tests.helpers import ROOT

LINUX = ROOT / "packaging" / "linux"


def test_the_launcher_starts_the_program(unpacked: Path) -> None:
    done = subprocess.run([unpacked / "bin/benchlight", "hello"], capture_output=True, text=True, check=True)
    assert done.stdout == "old hello\n"


@pytest.mark.parametrize("size", [16, 24, 32, 48, 64, 128, 256, 512])
def test_the_icon_is_there_in_every_size(unpacked: Path, size: int) -> None:
    picture = (unpacked / f"share/icons/hicolor/{size}x{size}/apps/benchlight.png").read_bytes()
    assert picture.startswith(b"\x89PNG")
    assert int.from_bytes(picture[16:20], "big") == size


def test_everybody_may_read_it_all(unpacked: Path) -> None:
    assert all(path.stat().st_mode & 0o004 for path in unpacked.rglob("*"))
    assert (unpacked / "install.sh").stat().st_mode & 0o001


def test_a_double_click_on_a_pack_opens_it(unpacked: Path) -> None:
    entry = ConfigParser(interpolation=None)
    entry.read(unpacked / "share/applications/benchlight.desktop")
    types = ElementTree.parse(unpacked / "share/mime/packages/benchlight.xml")
    space = {"": "http://www.freedesktop.org/standards/shared-mime-info"}
    (of_packs,) = [
        each.get("type")
        for each in types.findall("mime-type", space)
        if each.find("glob[@pattern='*.benchpack']", space) is not None
    ]
    assert of_packs in entry["Desktop Entry"]["MimeType"].split(";")
    assert entry["Desktop Entry"]["Exec"].endswith(" %F")


def test_the_manual_names_every_verb(unpacked: Path) -> None:
    manual = gzip.decompress((unpacked / "share/man/man1/benchlight.1.gz").read_bytes()).decode()
    said = manual[manual.index(".SH COMMANDS") : manual.index(".SH OPTIONS")]
    assert [verb for verb in benchlight.list_commands(click.Context(benchlight)) if verb not in said] == []


def test_the_metainfo_tells_of_this_version_and_shows_the_window() -> None:
    root = ElementTree.parse(next(LINUX.glob("*.metainfo.xml"))).getroot()
    assert __version__ in [release.get("version") for release in root.iter("release")]
    (picture,) = root.iter("image")
    assert (picture.text or "").endswith("resources/screenshots/window.png")
    assert (ROOT / "resources/screenshots/window.png").is_file()


@pytest.mark.parametrize(
    ("tool", "arguments"),
    [
        ("desktop-file-validate", ["benchlight.desktop"]),
        ("appstreamcli", ["validate", "--no-net", "io.github.benchlight.benchlight.metainfo.xml"]),
        ("shellcheck", ["install.sh", "AppRun", "../ci.sh"]),
    ],
)
def test_the_desktops_own_validators_pass(tool: str, arguments: list[str]) -> None:
    if shutil.which(tool) is None:
        pytest.skip(f"needs {tool}")
    done = subprocess.run([tool, *arguments], cwd=LINUX, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
