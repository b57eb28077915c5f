"""Installer, version resource, icon and portable zip for Windows, as far as another system can tell."""

from __future__ import annotations

import re
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest
from windows.version_info import version_info

from tests.helpers import ROOT

ISS = (ROOT / "packaging" / "windows" / "benchlight.iss").read_text(encoding="utf-8")
PORTABLE = ROOT / "packaging" / "windows" / "portable.py"


def directive(name: str) -> str:
    """A setting of the installer."""
    found = re.search(rf"^{name}=(.*)$", ISS, re.MULTILINE)
    assert found, name
    return found[1]


def section(name: str) -> str:
    """A section of the script, without comments."""
    found = re.search(rf"^\[{name}\]\n(.*?)(?=^\[|\Z)", ISS, re.MULTILINE | re.DOTALL)
    assert found, name
    return re.sub(r"^;.*\n", "", found[1], flags=re.MULTILINE)


def test_the_version_comes_from_outside_and_is_never_cut() -> None:
    assert "#error" in ISS.partition("#endif")[0]
    assert directive("AppVersion") == "{#Version}"
    assert "{#Version}" in directive("OutputBaseFilename")
    assert not re.search(r"\bCopy\s*\(", ISS)


def test_it_installs_for_one_user_or_for_all() -> None:
    assert directive("PrivilegesRequired") == "lowest"
    assert directive("PrivilegesRequiredOverridesAllowed") == "commandline dialog"
    assert directive("DefaultDirName").startswith("{autopf}")
    assert not re.search(r"\{(pf|commonpf|userpf|commondesktop|userdesktop)\}", ISS)
    assert re.findall(r"Root: (\w+)", section("Registry")) == ["HKA"] * 4


def test_only_the_users_own_yes_deletes_data() -> None:
    assert "[UninstallDelete]" not in ISS
    (delete,) = re.findall(r"\bDelTree\b.*", ISS)
    question = section("Code").partition("DelTree")[0]
    assert "not UninstallSilent" in question
    assert "MB_DEFBUTTON2) = IDYES then" in question
    assert "Data" in delete
    assert r"{localappdata}\benchlight" in question


def test_an_upgrade_leaves_no_file_of_the_older_version_and_a_portable_mark_is_not_installed() -> None:
    assert r"{app}\program" in section("InstallDelete")
    assert r"\portable" in section("Files")


def test_guide_packs_open_in_it() -> None:
    assert directive("ChangesAssociations") == "yes"
    assert r"Software\Classes\.benchpack" in section("Registry")
    assert '"""{app}\\benchlight.exe"" ""%1"""' in section("Registry")


def test_the_licence_that_it_shows_is_there() -> None:
    assert (ROOT / "packaging" / "windows" / directive("LicenseFile").replace("\\", "/")).resolve() == ROOT / "LICENSE"


@pytest.mark.parametrize(
    ("version", "numbers"),
    [("0.1.0", (0, 1, 0, 0)), ("1.10.12", (1, 10, 12, 0)), ("2.0.0rc1", (2, 0, 0, 0)), ("1.2.3.4", (1, 2, 3, 4))],
)
def test_the_version_resource_tells_the_whole_version(version: str, numbers: tuple[int, ...]) -> None:
    # PyInstaller evaluates it with classes of these names, which are to be had on Windows only.
    strings: dict[str, str] = {}
    classes = ("StringFileInfo", "StringTable", "VarFileInfo", "VarStruct")
    names = {name: lambda *arguments: arguments for name in classes}
    names["VSVersionInfo"] = names["FixedFileInfo"] = lambda **arguments: arguments
    names["StringStruct"] = strings.__setitem__
    read = eval(version_info(version, "benchlight.exe"), names)
    assert read["ffi"] == {"filevers": numbers, "prodvers": numbers}
    assert strings["ProductVersion"] == strings["FileVersion"] == version
    assert strings["ProductName"] == "Benchlight"
    assert strings["OriginalFilename"] == "benchlight.exe"


def test_a_version_without_numbers_is_refused() -> None:
    with pytest.raises(ValueError, match="begins with a number"):
        version_info("unknown", "benchlight.exe")


@pytest.mark.parametrize(
    ("ending", "sizes"), [(".ico", {16, 32, 48, 256}), (".icns", {32, 64, 256, 512, 1024}), (".png", {512})]
)
def test_the_icon_is_drawn_in_every_size(ending: str, sizes: set[int], tmp_path: Path) -> None:
    Image = pytest.importorskip("PIL.Image", reason="needs Pillow: pip install '.[freeze]'")  # noqa: N806
    file = tmp_path / f"benchlight{ending}"
    done = subprocess.run(
        [sys.executable, ROOT / "packaging" / "icons.py", file], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    with Image.open(file) as icon:
        listed = icon.info.get("sizes", [icon.size])
        assert sizes <= {width * (scale[0] if scale else 1) for width, _, *scale in listed}
        assert len(icon.convert("RGBA").getcolors(1 << 20)) > 3, "it is blank"


def test_the_portable_zip_has_the_program_and_the_mark_beside_it(tmp_path: Path) -> None:
    program = tmp_path / "dist" / "benchlight"
    (program / "program" / "data").mkdir(parents=True)
    (program / "benchlight.exe").write_bytes(b"MZ")
    (program / "program" / "data" / "ä.txt").write_text("text", encoding="utf-8")
    subprocess.run([sys.executable, PORTABLE, program, "--output", tmp_path / "portable.zip"], check=True)
    with zipfile.ZipFile(tmp_path / "portable.zip") as archive:
        assert sorted(archive.namelist()) == [
            "Benchlight/benchlight.exe",
            "Benchlight/portable",
            "Benchlight/program/data/ä.txt",
        ]
        assert archive.read("Benchlight/benchlight.exe") == b"MZ"
