"""What the licence notices and the bill of materials say of a bundle."""

from __future__ import annotations

import json
import marshal
import platform
import re
import sys
import tomllib
from importlib import metadata
from pathlib import Path
from types import ModuleType

import pytest

from tests.helpers import ROOT

for needed in ("cyclonedx", "identify", "PyInstaller"):
    pytest.importorskip(needed, reason=f"needs {needed}: pip install '.[freeze]'")

# What the small edition is made of: all that Benchlight asks for, without torch.
REQUIRED = {
    re.split(r"[<>=; ]", line)[0]
    for line in tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]["dependencies"]
} - {"torch", "sentence-transformers"}


@pytest.fixture(scope="module")
def notices() -> ModuleType:
    """The script."""
    import notices

    return notices


@pytest.fixture(scope="module")
def bundle(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A frozen folder as freeze.py writes it: an archive that names modules of every requirement, a library that came
    inside a wheel, and one that nobody knows."""
    from PyInstaller.archive.writers import CArchiveWriter, ZlibArchiveWriter

    folder = tmp_path_factory.mktemp("bundle")
    names = {
        file.parts[0].partition(".")[0]
        for each in REQUIRED
        for file in metadata.files(each) or ()
        if "-" not in file.parts[0]
    }
    modules = sorted({name for name in names if name.isidentifier()} | {"benchlight", "json"})
    entries = [(name, "-", "PYMODULE") for name in modules]
    ZlibArchiveWriter(str(folder / "PYZ.pyz"), entries, code_dict={name: compile("", name, "exec") for name in modules})
    CArchiveWriter(str(folder / "benchlight"), [("PYZ.pyz", str(folder / "PYZ.pyz"), False, "z")], "libpython3.so")
    for library in ("PySide6/Qt/lib/libQt6Core.so.6", "libnobody.so.1", "libpython3.so.1", "lib-dynload/_json.so"):
        (folder / "program" / library).parent.mkdir(parents=True, exist_ok=True)
        (folder / "program" / library).write_bytes(marshal.dumps(None))
    return folder


@pytest.fixture(scope="module")
def written(notices: ModuleType, bundle: Path) -> Path:
    """The folder with both files."""
    notices.write(bundle, bundle / "notices")
    return bundle / "notices"


@pytest.fixture(scope="module")
def text(written: Path) -> str:
    """The notices."""
    return (written / "THIRD-PARTY-NOTICES.txt").read_text(encoding="utf-8")


@pytest.fixture(scope="module")
def components(written: Path) -> dict[str, dict[str, object]]:
    """The components of the bill of materials, by name in lower case."""
    bill = json.loads((written / "benchlight.cdx.json").read_text(encoding="utf-8"))
    assert bill["bomFormat"] == "CycloneDX"
    assert bill["metadata"]["component"]["name"] == "benchlight"
    return {each["name"].lower(): each for each in bill["components"]}


def section(text: str, title: str) -> str:
    """What the notices say of one work: from its title to the next title."""
    found = re.search(
        rf"^{re.escape(title)}\n={{100}}\n(.*?)(?=^[^\n]+\n={{100}}\n|\Z)", text, re.MULTILINE | re.DOTALL
    )
    assert found, title
    return found[1]


@pytest.mark.parametrize("name", sorted(REQUIRED))
def test_every_requirement_is_named_with_version_licence_and_text(
    name: str, text: str, components: dict[str, dict[str, object]]
) -> None:
    found = metadata.distribution(name)
    said = section(text, f"{found.name} {found.version}")
    assert "not determined" not in said
    at_the_end = re.search(r"The text of the licence: (.+), at the end", said)
    if at_the_end:
        assert all(len(section(text, each)) > 500 for each in at_the_end[1].split(" and "))
    else:
        assert len(said) > 500
    component = components[found.name.lower()]
    assert component["version"] == found.version
    assert component["licenses"]


def test_the_bill_of_materials_is_valid(written: Path) -> None:
    from cyclonedx.schema import SchemaVersion
    from cyclonedx.validation.json import JsonStrictValidator

    text = (written / "benchlight.cdx.json").read_text(encoding="utf-8")
    assert JsonStrictValidator(SchemaVersion.V1_6).validate_str(text) is None


@pytest.mark.parametrize("name", ["qt", "python", "pyinstaller", "all-minilm-l6-v2", "benchlight ranking model"])
def test_what_is_no_requirement_is_named_too(name: str, components: dict[str, dict[str, object]]) -> None:
    assert components[name]["licenses"]


def test_python_has_its_version_and_text(text: str) -> None:
    assert "PYTHON SOFTWARE FOUNDATION LICENSE" in section(text, f"Python {platform.python_version()}")


def test_how_to_exchange_qt_is_said_with_the_texts_of_both_licences(text: str) -> None:
    assert "program/PySide6" in section(text, "Exchanging Qt and other libraries")
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in section(text, "LGPL-3.0")
    assert "GNU GENERAL PUBLIC LICENSE" in section(text, "GPL-3.0")


def test_a_library_that_nobody_knows_is_named_so(
    notices: ModuleType, bundle: Path, tmp_path: Path, text: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert "not determined" in section(text, "libnobody.so.1")
    notices.write(bundle, tmp_path)
    assert "libnobody.so.1" in capsys.readouterr().err


def test_libraries_of_python_itself_are_no_works_of_their_own(components: dict[str, dict[str, object]]) -> None:
    assert not [name for name in components if "libpython" in name or "_json" in name]


def test_benchlight_is_not_a_third_party(components: dict[str, dict[str, object]]) -> None:
    assert "benchlight" not in components


@pytest.mark.skipif(sys.platform != "linux", reason="Debian's packages")
def test_a_library_of_the_system_is_named_with_its_package_and_copyright(notices: ModuleType) -> None:
    work = notices.debian_package("libc.so.6")
    if work is None:
        pytest.skip("this is not Debian, nor its kin")
    assert work.name == "glibc"
    assert work.version
    assert "Copyright" in "".join(work.texts)


def test_parts_that_a_wheel_says_were_compiled_into_it_are_in_the_bill(
    components: dict[str, dict[str, object]],
) -> None:
    if not [file for file in metadata.files("tokenizers") or () if "sboms" in file.parts]:
        pytest.skip("this version of tokenizers does not say")
    assert len(components["tokenizers"]["components"]) > 10  # type: ignore[arg-type]
