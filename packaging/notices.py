"""`python packaging/notices.py FOLDER`: writes the licence notices and the bill of materials of a frozen Benchlight.

Into FOLDER's data folder, as notices/THIRD-PARTY-NOTICES.txt and notices/benchlight.cdx.json (CycloneDX 1.6). Both name
what really is inside: the archive in the program says which modules, the files say which libraries. Must run in the
Python that froze it, with `pip install '.[freeze]'`; on Linux Debian's packages say whose the system's libraries are.
"""

from __future__ import annotations

import argparse
import csv
import json
import platform
import re
import ssl
import subprocess
import sys
import sysconfig
import textwrap
import tomllib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from fnmatch import fnmatch
from importlib import metadata
from pathlib import Path
from typing import Any

from cyclonedx.contrib.license.factories import LicenseFactory
from cyclonedx.model import ExternalReference, ExternalReferenceType, XsUri
from cyclonedx.model.bom import Bom
from cyclonedx.model.component import Component, ComponentType
from cyclonedx.output.json import JsonV1Dot6
from cyclonedx.schema import SchemaVersion
from cyclonedx.validation.json import JsonStrictValidator
from identify.vendor.licenses import LICENSES
from packageurl import PackageURL

from benchlight import __version__
from benchlight.catalog import SQLITE_VERSION

HERE = Path(__file__).parent
_KNOWN = tomllib.loads((HERE / "components.toml").read_text(encoding="utf-8"))
_STANDARD = dict(LICENSES)
_COMMON = Path("/usr/share/common-licenses")
_LIBRARY = re.compile(r"\.(so(\.[\d.]+)?|dll|dylib|pyd)$|\.framework/.*/Qt\w+$")
_LICENCE_FILE = re.compile(
    r"(^|/)(licen[cs]e|copying|notice|thirdpartynotices)[^/]*$|\.dist-info/licenses/", re.IGNORECASE
)
_UNDETERMINED = "not determined"
_SOURCES = {"debian": "tracker.debian.org/pkg", "ubuntu": "launchpad.net/ubuntu/+source"}

_EXCHANGING_QT = """\
Qt and Qt for Python (PySide6, Shiboken) are used under the GNU Lesser General Public License, version 3. They are
separate files that Benchlight loads when it starts, and you may put versions of your own in their place:

- On Linux and Windows they are in program/PySide6 and program/shiboken6 beside the program. Replace there a library
  (libQt6*.so.6, Qt6*.dll, libpyside6*, *.abi3.so, *.pyd) by one of the same name, built from the same minor version.
- On macOS they are in Benchlight.app/Contents/Frameworks. Replace there, then sign again, without which macOS starts
  nothing: codesign --force --deep --sign - Benchlight.app

Nothing in Benchlight's own licence keeps you from changing it, or from taking it apart to find faults in such changes.
The sources: https://download.qt.io/official_releases/qt/ and https://download.qt.io/official_releases/QtForPython/.
The same holds for the other libraries under a Lesser General Public License that are named below: they, too, are files
of their own. Sources of those that come from Debian or Ubuntu: https://snapshot.debian.org and https://launchpad.net.
"""


@dataclass(frozen=True)
class Work:
    """A work of others, or a part of ours with a licence of its own, that is inside a bundle."""

    name: str
    version: str = ""
    licence: str = _UNDETERMINED
    """An SPDX expression; the words of its makers where it is none."""
    url: str = ""
    says: str = ""
    texts: tuple[str, ...] = ()
    """Its licence files; without any, the standard text of its licence goes for it."""
    kind: ComponentType = ComponentType.LIBRARY
    purl: PackageURL | None = None
    contains: tuple[Component, ...] = ()
    """What was compiled into it, by its own bill of materials."""


def main() -> None:
    """Writes the notices into the folder."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("program", type=Path, help="the folder that freeze.py wrote")
    program: Path = parser.parse_args().program
    write(program, program / "program" / "benchlight" / "data" / "notices")


def write(program: Path, folder: Path) -> None:
    """Writes both files on the frozen folder `program` into `folder`; says on standard error what is unknown."""
    works = inside(program)
    for work in works:
        if work.licence == _UNDETERMINED:
            sys.stderr.write(f"notices: the licence of {work.name} is not determined; see packaging/components.toml\n")
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "THIRD-PARTY-NOTICES.txt").write_text(notices(works), encoding="utf-8")
    (folder / "benchlight.cdx.json").write_text(bill_of_materials(works), encoding="utf-8")


def inside(program: Path) -> list[Work]:
    """What is in a frozen folder, in the order of the names."""
    paths = (path for path in (program / "program").rglob("*") if path.is_file() and not path.is_symlink())
    files = {path.relative_to(program / "program").as_posix() for path in paths}
    packages = {module.partition(".")[0] for module in modules(program)}
    in_wheels: set[str] = set()
    # Its starter program and its hooks are in every bundle, under no name of their own.
    found = {"pyinstaller", "pyinstaller-hooks-contrib"}
    for each in metadata.distributions():
        # Many times faster than each.files
        installed = {row[0] for row in csv.reader((each.read_text("RECORD") or "").splitlines())}
        if not installed.isdisjoint(files) or not packages.isdisjoint(re.split(r"[/.]", file)[0] for file in installed):
            found.add(each.name)
            in_wheels |= installed & files
    found.discard("benchlight")
    works = {work.name.lower(): work for work in (distribution(metadata.distribution(name)) for name in found)}
    libraries = {file for file in files - in_wheels if _LIBRARY.search(file)}
    for work in (python(), *bundled(in_wheels), *native(libraries), *data()):
        works.setdefault(work.name.lower(), work)
    return [works[name] for name in sorted(works)]


def modules(program: Path) -> set[str]:
    """The Python modules in the program's archive."""
    from PyInstaller.archive.readers import CArchiveReader

    file = next(path for path in (program / "benchlight", program / "benchlight.exe") if path.is_file())
    return set(CArchiveReader(str(file)).open_embedded_archive("PYZ.pyz").toc)


def distribution(found: metadata.Distribution) -> Work:
    """A Python distribution, by its metadata and its licence files."""
    said = found.metadata
    licence = _KNOWN["distributions"].get(re.sub(r"[-_.]+", "-", found.name).lower())
    if licence is None:
        # Some put the whole text where a name belongs.
        words = (said.get_all("License-Expression") or said.get_all("License") or [""])[0].partition("\n")[0]
        classifiers = (
            each.rpartition(" :: ")[2] for each in said.get_all("Classifier", ()) if each.startswith("License")
        )
        licence = words or next(classifiers, _UNDETERMINED)
    paths = [
        file
        for file in found.files or ()
        if _LICENCE_FILE.search(file.as_posix()) and file.suffix not in {".py", ".pyc"}
    ]
    bills = [file for file in found.files or () if file.match("*.dist-info/sboms/*.json")]
    return Work(
        name=found.name,
        version=found.version,
        licence=licence,
        url=f"https://pypi.org/project/{found.name}/{found.version}/",
        texts=tuple(dict.fromkeys(read(Path(str(file.locate()))) for file in paths)),
        purl=PackageURL("pypi", name=found.name.lower(), version=found.version),
        contains=tuple(part for file in bills for part in compiled_in(Path(str(file.locate())))),
    )


def compiled_in(bill: Path) -> Iterator[Component]:
    """The components of a bill of materials that came with a wheel (PEP 770)."""
    said = json.loads(bill.read_text(encoding="utf-8"))
    if said.get("bomFormat") == "CycloneDX":
        for each in said.get("components", ()):
            licences = [
                one.get("expression") or one["license"].get("id") or one["license"]["name"]
                for one in each.get("licenses", ())
            ]
            yield Component(
                name=each["name"],
                version=each.get("version"),
                purl=PackageURL.from_string(each["purl"]) if "purl" in each else None,
                licenses=[LicenseFactory().make_from_string(" AND ".join(licences))] if licences else None,
            )


def python() -> Work:
    """Python itself. Its licence file names, on Windows and macOS, what its builders put in, too."""
    places = [
        Path(sysconfig.get_path("stdlib")) / "LICENSE.txt",
        *(Path(sys.base_prefix) / name for name in ("LICENSE.txt", "LICENSE")),
    ]
    return Work(
        name="Python",
        version=platform.python_version(),
        licence="PSF-2.0",
        url="https://www.python.org",
        texts=tuple(read(path) for path in places if path.is_file())[:1],
        purl=PackageURL("generic", name="python", version=platform.python_version()),
    )


def bundled(files: Iterable[str]) -> Iterator[Work]:
    """The libraries that came inside wheels and are not of the wheel's makers, by components.toml."""
    for each in _KNOWN["library"]:
        inside = [file for file in files if matches(file, each)]
        if inside:
            version = metadata.version("PySide6-Essentials") if each["name"] == "Qt" else ""
            yield library(each, version or "".join(re.findall(r"libicudata\.so\.(\d+)", " ".join(inside))))


def native(files: Iterable[str]) -> Iterator[Work]:
    """The libraries that came from the builder's system: whose package has them, else by components.toml."""
    versions = {"SQLite": SQLITE_VERSION, "OpenSSL": ".".join(map(str, ssl.OPENSSL_VERSION_INFO[:3]))}
    for file in sorted(files):
        name = file.rpartition("/")[2]
        if name.lower().startswith(("libpython", "python3")) or name.partition(".")[0] in sys.stdlib_module_names:
            continue
        known = next((each for each in _KNOWN["library"] if matches(file, each)), None)
        if work := debian_package(name):
            yield work
        elif known:
            yield library(known, versions.get(known["name"], ""))
        else:
            yield Work(file)


def matches(file: str, known: dict[str, Any]) -> bool:
    """Whether a file of a bundle is of a library in components.toml."""
    return any(fnmatch(file.lower(), pattern.lower()) for pattern in known["files"])


def library(known: dict[str, Any], version: str) -> Work:
    """A library of components.toml."""
    purl = PackageURL("generic", name=re.sub(r"\W+", "-", known["name"].lower()), version=version or None)
    return Work(known["name"], version, known["licence"], known["url"], purl=purl)


def debian_package(file: str) -> Work | None:
    """The source of the installed package that has a file of this name, where this is Debian or its kin and there is
    one. Many libraries come from one source, and have one copyright file in common."""
    try:
        listed = output("dpkg-query", "--search", f"*/{file}")
    except FileNotFoundError:
        return None
    if not listed:
        return None
    package = listed.partition(": ")[0].partition(",")[0]
    source, version = output(
        "dpkg-query", "--show", "--showformat=${source:Package} ${source:Version}", package
    ).split()
    copyright_file = Path("/usr/share/doc") / package.partition(":")[0] / "copyright"
    text = read(copyright_file) if copyright_file.is_file() else ""
    # The machine-readable form, if it is one, begins with what holds for most files.
    main_licence = re.search(r"^Files:\s*\*\n(?:.+\n)*?License:[ \t]*(\S.*)$", text, re.MULTILINE)
    licence = next((spdx for pattern, spdx in _KNOWN["debian"].items() if fnmatch(source, pattern)), "")
    system = platform.freedesktop_os_release()["ID"]
    return Work(
        name=source,
        version=version,
        licence=licence or (main_licence[1] if main_licence else "see its copyright file" if text else _UNDETERMINED),
        url=f"https://{_SOURCES[system]}/{source}" if system in _SOURCES else "",
        texts=(text,) if text else (),
        purl=PackageURL("deb", system, source, version, {"arch": "source"}),
    )


def data() -> Iterator[Work]:
    """The model that ours was made from, and what is our own."""
    for each in _KNOWN["data"]:
        yield Work(**{**each, "kind": ComponentType(each["kind"])})


def notices(works: list[Work]) -> str:
    """The text for people."""
    title = f"Benchlight {__version__}: the works inside, and their licences"
    rule = "=" * 100
    table = "".join(f"  {f'{work.name} {work.version}'.strip():<60} {work.licence}\n" for work in works)
    parts = [
        f"{title}\n{rule}\n\nBenchlight itself is under the Apache License 2.0. It is made with:\n\n{table}",
        f"Exchanging Qt and other libraries\n{rule}\n\n{_EXCHANGING_QT}",
    ]
    standard: dict[str, str] = {}
    for work in works:
        lines = [f"{work.name} {work.version}".strip(), rule, "", f"Licence: {work.licence}"]
        lines += [each for each in (work.url, work.says) if each]
        if work.contains:
            crates = ", ".join(f"{part.name} {part.version} ({licence_of(part)})" for part in sorted(work.contains))
            lines += [
                "",
                textwrap.fill(f"Compiled into it: {crates}.", 120, break_on_hyphens=False, break_long_words=False),
            ]
        if not work.texts:
            texts = standard_texts(work.licence)
            standard |= texts
            lines += ["", "The text of the licence: " + (f"{' and '.join(texts)}, at the end." if texts else work.url)]
        parts.append("\n".join([*lines, "", *work.texts]))
    for name, text in sorted(standard.items()):
        parts.append(f"{name}\n{rule}\n\n{text}")
    mentioned = {each.rstrip(".,") for part in parts for each in re.findall(rf"{_COMMON}/([\w.+-]+)", part)}
    for file in sorted({(_COMMON / name).resolve() for name in mentioned}):  # "GPL" is "GPL-3"
        if file.is_file():
            parts.append(f"{file}, to which copyright files of Debian refer\n{rule}\n\n{read(file)}")
    return "\n\n".join(part.rstrip() + "\n" for part in parts)


def standard_texts(licence: str) -> dict[str, str]:
    """The texts, by name, of those licences in an SPDX expression that are known word by word."""
    names = {re.sub(r"-(only|or-later)$", "", name) for name in re.findall(r"[A-Za-z][\w.+-]+", licence)}
    if "LGPL-3.0" in names:
        names.add("GPL-3.0")  # which it is written upon
    return {name: _STANDARD[name] for name in sorted(names) if name in _STANDARD}


def bill_of_materials(works: list[Work]) -> str:
    """The same in CycloneDX's JSON.

    :raises ValueError: where it is not valid by CycloneDX's schema
    """
    licences = LicenseFactory()
    root = Component(
        name="benchlight",
        version=__version__,
        type=ComponentType.APPLICATION,
        licenses=[licences.make_from_string("Apache-2.0")],
        purl=PackageURL("github", "benchlight", "benchlight", f"v{__version__}"),
        bom_ref="benchlight",
    )
    bill = Bom(components=[component(work, licences) for work in works])
    bill.metadata.component = root
    bill.register_dependency(root, bill.components)
    text = JsonV1Dot6(bill).output_as_string(indent=1)
    if (error := JsonStrictValidator(SchemaVersion.V1_6).validate_str(text)) is not None:
        raise ValueError(f"the bill of materials is not valid: {error}")
    return text


def component(work: Work, licences: LicenseFactory) -> Component:
    """A work in CycloneDX's words."""
    return Component(
        name=work.name,
        version=work.version or None,
        type=work.kind,
        description=work.says or None,
        licenses=None if work.licence == _UNDETERMINED else [licences.make_from_string(work.licence)],
        purl=work.purl,
        components=work.contains,
        external_references=[ExternalReference(type=ExternalReferenceType.WEBSITE, url=XsUri(work.url))]
        if work.url
        else (),
        bom_ref=f"{work.name}@{work.version}",
    )


def licence_of(part: Component) -> str:
    """The licence of a component as words."""
    return " AND ".join(str(getattr(each, "value", None) or each.id or each.name) for each in part.licenses) or "?"


def read(file: Path) -> str:
    """A licence text, whatever its encoding."""
    return file.read_text(encoding="utf-8", errors="replace").strip() + "\n"


def output(*command: str) -> str:
    """What a command prints, nothing where it fails."""
    return subprocess.run(command, capture_output=True, text=True, check=False).stdout


if __name__ == "__main__":
    main()
