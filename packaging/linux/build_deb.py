"""`python packaging/linux/build_deb.py FOLDER --output FILE.deb`: a Debian package of a frozen Benchlight.

Needs dpkg-deb, objdump (binutils) and, to render the icons, the PySide6 of the running Python.
"""

from __future__ import annotations

import argparse
import os
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
ICON_SIZES = (16, 24, 32, 48, 64, 128, 256, 512)
_NEEDED = re.compile(r"^\s+NEEDED\s+(\S+)$", re.MULTILINE)
_GLIBC = re.compile(r"\bGLIBC_(\d+)\.(\d+)\b")


def main() -> None:
    """Lays the package out in a temporary folder and packs it."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("program", type=Path, help="the folder that freeze.py wrote")
    parser.add_argument("--output", type=Path, required=True)
    chosen = parser.parse_args()
    os.umask(0o022)
    with tempfile.TemporaryDirectory(prefix="benchlight-deb-") as folder:
        root = Path(folder) / "root"
        lay_out(chosen.program, root)
        control(root, chosen.program)
        subprocess.run(
            ["dpkg-deb", "--root-owner-group", "-Zxz", "-z9", "--build", str(root), str(chosen.output)], check=True
        )


def lay_out(program: Path, root: Path) -> None:
    """Puts program, launcher, desktop entry, metainfo, icons and copyright where Debian wants them."""
    shutil.copytree(program, root / "usr/lib/benchlight", symlinks=True)
    (root / "usr/bin").mkdir(parents=True)
    (root / "usr/bin/benchlight").symlink_to("../lib/benchlight/benchlight")
    for source, folder in (
        (HERE / "benchlight.desktop", "usr/share/applications"),
        (HERE / "io.github.benchlight.benchlight.metainfo.xml", "usr/share/metainfo"),
        (ROOT / "resources/icons/benchlight.svg", "usr/share/icons/hicolor/scalable/apps"),
    ):
        (root / folder).mkdir(parents=True)
        shutil.copy(source, root / folder)
    render_icons(ROOT / "resources/icons/benchlight.svg", root / "usr/share/icons/hicolor")
    documents = root / "usr/share/doc/benchlight"
    documents.mkdir(parents=True)
    shutil.copy(ROOT / "LICENSE", documents / "copyright")
    for path in root.rglob("*"):
        if not path.is_symlink():
            is_program = path.is_dir() or path == root / "usr/lib/benchlight/benchlight"
            path.chmod(0o755 if is_program else 0o644)


def render_icons(svg: Path, hicolor: Path) -> None:
    """The icon in all sizes."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtGui import QGuiApplication, QIcon

    application = QGuiApplication.instance() or QGuiApplication(sys.argv[:1])
    assert application is not None
    icon = QIcon(str(svg))
    for size in ICON_SIZES:
        folder = hicolor / f"{size}x{size}/apps"
        folder.mkdir(parents=True)
        icon.pixmap(size, size).save(str(folder / "benchlight.png"))


def control(root: Path, program: Path) -> None:
    """Writes the control file."""
    version = re.search(r'^__version__ = "(.+)"$', (ROOT / "desktop/benchlight/__init__.py").read_text(), re.MULTILINE)
    assert version is not None
    kilobytes = sum(path.lstat().st_size for path in root.rglob("*") if path.is_file()) // 1024
    architecture = subprocess.run(["dpkg", "--print-architecture"], capture_output=True, text=True, check=True)
    (root / "DEBIAN").mkdir()
    (root / "DEBIAN/control").write_text(
        f"Package: benchlight\nVersion: {version[1]}\nArchitecture: {architecture.stdout.strip()}\n"
        "Maintainer: The Benchlight team <benchlight@users.noreply.github.com>\n"
        f"Installed-Size: {kilobytes}\nDepends: {', '.join(depends(program))}\n"
        "Section: utils\nPriority: optional\nHomepage: https://github.com/benchlight/benchlight\n"
        "Description: from the symptoms of a fault to the repair guide that fixes it\n"
        " Type what is wrong with a device and see, while you type, the repair guides\n"
        " that fix it, best first. Works without a network, learns from every repair.\n"
    )


def depends(program: Path) -> list[str]:
    """The Debian packages of the libraries that the program needs and does not bring, as installed here."""
    inside = {path.name for path in program.rglob("*") if ".so" in path.name}
    needed: set[str] = set()
    glibc = (0, 0)
    for path in program.rglob("*"):
        if path.is_symlink() or not path.is_file() or path.open("rb").read(4) != b"\x7fELF":
            continue
        text = subprocess.run(["objdump", "-p", str(path)], capture_output=True, text=True, check=True).stdout
        needed |= set(_NEEDED.findall(text)) - inside
        glibc = max([glibc, *((int(major), int(minor)) for major, minor in _GLIBC.findall(text))])
    owners = {owner(name) for name in needed} - {"libc6"}
    return [f"libc6 (>= {glibc[0]}.{glibc[1]})", *sorted(owners)]


def owner(library: str) -> str:
    """The package that a library comes from."""
    listed = subprocess.run(["dpkg", "-S", f"*/{library}"], capture_output=True, text=True, check=False).stdout
    if not listed:
        sys.exit(f"build_deb: no installed package has {library}, which the program needs")
    return listed.partition(":")[0]


if __name__ == "__main__":
    main()
