"""`python packaging/build_deb.py FOLDER --output FILE.deb`: a Debian package of a frozen Benchlight.

The small edition is the package benchlight, the one with torch is benchlight-torch; each takes the other's place.
Needs dpkg-deb, objdump (binutils) and, to render the icons, the PySide6 of the running Python.
"""

from __future__ import annotations

import argparse
import hashlib
import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
from email.utils import formatdate
from pathlib import Path
from textwrap import fill

import editions
import elf
import layout

MAINTAINER = "The Benchlight team <benchlight@users.noreply.github.com>"
PACKAGES = {"small": "benchlight", "torch": "benchlight-torch"}
"""Of each edition the package."""
MEGABYTES = {"small": 120, "torch": 270}
"""At most, of each edition's package as users fetch it."""
_MORE = {"small": "", "torch": " .\n This edition brings PyTorch, to train the ranking on a bench's own repairs.\n"}
# Fonts, compose keys and keyboards: what the libraries inside read and do not bring.
_DATA = ("fontconfig-config", "libx11-data", "xkb-data")
_HEADING = re.compile(r"^## (\d\S*|Unreleased)(?: - (\d{4}-\d\d-\d\d))?$", re.MULTILINE)


def main() -> None:
    """Lays the package out in a temporary folder and packs it."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("program", type=Path, help="the folder that freeze.py wrote")
    parser.add_argument("--output", type=Path, required=True)
    parser.add_argument("--version", default=layout.version(), help="another version, to try an upgrade")
    parser.add_argument("--fast", action="store_true", help="pack quickly and large, for a trial")
    parser.add_argument("--megabytes", type=int, help="at most; by default what its edition may have, if not --fast")
    chosen = parser.parse_args()
    os.umask(0o022)
    with tempfile.TemporaryDirectory(prefix="benchlight-deb-") as folder:
        root = Path(folder) / "root"
        edition = editions.of(chosen.program)
        layout.lay_out(chosen.program, root / "usr")
        document(root, PACKAGES[edition], chosen.version)
        control(root, edition, chosen.program, chosen.version)
        subprocess.run(
            ["dpkg-deb", "--root-owner-group", *(("-Zgzip", "-z1") if chosen.fast else ("-Zxz", "-z9")),
             "--build", str(root), str(chosen.output)],
            check=True,
        )  # fmt: skip
    megabytes = chosen.output.stat().st_size / 1e6
    most = chosen.megabytes if chosen.megabytes is not None or chosen.fast else MEGABYTES[edition]
    if most is not None and megabytes > most:
        sys.exit(f"build_deb: {chosen.output} has {megabytes:.0f} MB, more than {most}")


def document(root: Path, name: str, version: str) -> None:
    """Moves the documents to the package's own folder and adds what only Debian wants: its form of the changelog, and
    which of lintian's findings are meant."""
    documents = (root / "usr/share/doc/benchlight").rename(root / "usr/share/doc" / name)
    (documents / "changelog.gz").write_bytes(layout.compressed(changelog(name, version).encode()))
    overrides = root / "usr/share/lintian/overrides" / name
    overrides.parent.mkdir(parents=True)
    shutil.copy(layout.LINUX / "lintian-overrides", overrides)
    layout.let_others_read(root)


def changelog(name: str, version: str) -> str:
    """CHANGELOG.md in Debian's form for the package `name`; what is not released yet as `version`, of
    SOURCE_DATE_EPOCH or now."""
    now = float(os.environ.get("SOURCE_DATE_EPOCH", time.time()))
    text = (layout.ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    headings = list(_HEADING.finditer(text))
    entries = []
    for heading, following in zip(headings, [*headings[1:], None], strict=True):
        body = text[heading.end() : following.start() if following else len(text)].strip()
        items = [" ".join(item.split()) for item in re.split(r"^- ", body, flags=re.MULTILINE) if item.strip()]
        lines = "\n".join(fill(f"* {item}", initial_indent="  ", subsequent_indent="    ") for item in items)
        said, day = heading.groups()
        date = formatdate(time.mktime(time.strptime(day, "%Y-%m-%d")) if day else now)
        entries.append(
            f"{name} ({version if said == 'Unreleased' else said}) unstable; urgency=medium\n\n{lines}\n\n"
            f" -- {MAINTAINER}  {date}\n"
        )
    return "\n".join(entries)


def control(root: Path, edition: str, program: Path, version: str) -> None:
    """Writes the control file of an edition, and the sums that `dpkg --verify` compares with."""
    files = sorted(path for path in root.rglob("*") if path.is_file() and not path.is_symlink())
    kilobytes = sum(path.stat().st_size for path in files) // 1024
    sums = [f"{hashlib.md5(path.read_bytes()).hexdigest()}  {path.relative_to(root)}\n" for path in files]
    name = PACKAGES[edition]
    (other,) = set(PACKAGES.values()) - {name}
    architecture = subprocess.run(["dpkg", "--print-architecture"], capture_output=True, text=True, check=True)
    (root / "DEBIAN").mkdir()
    (root / "DEBIAN/md5sums").write_text("".join(sums))
    (root / "DEBIAN/control").write_text(
        f"Package: {name}\nVersion: {version}\nArchitecture: {architecture.stdout.strip()}\n"
        f"Maintainer: {MAINTAINER}\n"
        f"Installed-Size: {kilobytes}\nDepends: {', '.join(depends(program))}\n"
        f"Conflicts: {other}\nReplaces: {other}\n"
        "Section: utils\nPriority: optional\nHomepage: https://github.com/benchlight/benchlight\n"
        "Description: from the symptoms of a fault to the repair guide that fixes it\n"
        " Type what is wrong with a device and see, while you type, the repair guides\n"
        " that fix it, best first. Works without a network, learns from every repair.\n"
        f"{_MORE[edition]}"
    )


def depends(program: Path) -> list[str]:
    """The Debian packages of what the program needs and does not bring, its libraries' as installed here."""
    files = list(elf.inside(program))
    brought = {path.name for path in program.rglob("*") if ".so" in path.name}
    needed = {name for each in files for name in each.needed} - brought
    major, minor = elf.glibc(files)
    return [f"libc6 (>= {major}.{minor})", *sorted({owner(name) for name in needed} - {"libc6"} | set(_DATA))]


def owner(library: str) -> str:
    """The package that a library comes from."""
    listed = subprocess.run(["dpkg", "-S", f"*/{library}"], capture_output=True, text=True, check=False).stdout
    if not listed:
        sys.exit(f"build_deb: no installed package has {library}, which the program needs")
    return listed.partition(":")[0]


if __name__ == "__main__":
    main()
