"""Where everything of an installed Benchlight lies under `/usr` or another such folder: the one place that says so.

Needs what `icons.py` needs.
"""

from __future__ import annotations

import gzip
import re
import shutil
from pathlib import Path

import icons

HERE = Path(__file__).parent
ROOT = HERE.parent
LINUX = HERE / "linux"
APPLICATION = "io.github.benchlight.benchlight"
PROGRAM = "lib/benchlight/benchlight"
_ICON_SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)
_FILES = (
    (LINUX / "benchlight.desktop", "share/applications/benchlight.desktop"),
    (LINUX / "benchlight-mime.xml", "share/mime/packages/benchlight.xml"),
    (LINUX / f"{APPLICATION}.metainfo.xml", f"share/metainfo/{APPLICATION}.metainfo.xml"),
    (LINUX / "copyright", "share/doc/benchlight/copyright"),
    (icons.SVG, "share/icons/hicolor/scalable/apps/benchlight.svg"),
)


def lay_out(program: Path, prefix: Path) -> None:
    """Copies a frozen program and all that belongs to it under `prefix`, which must not hold it yet; readable by all,
    whatever the umask."""
    shutil.copytree(program, prefix / "lib/benchlight", symlinks=True)
    launcher = prefix / "bin/benchlight"
    launcher.parent.mkdir(parents=True)
    launcher.symlink_to(f"../{PROGRAM}")
    for source, place in _FILES:
        (prefix / place).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(source, prefix / place)
    _render_icons(prefix / "share/icons/hicolor")
    manual = prefix / "share/man/man1/benchlight.1.gz"
    manual.parent.mkdir(parents=True)
    manual.write_bytes(compressed((LINUX / "benchlight.1").read_bytes()))
    let_others_read(prefix)


def let_others_read(folder: Path) -> None:
    """Gives every file and folder the permissions of an installed one."""
    for path in (folder, *folder.rglob("*")):
        if not path.is_symlink():
            runs = path.is_dir() or path.match("*/" + PROGRAM) or path.name in ("install.sh", "AppRun")
            path.chmod(0o755 if runs or path.name == "torch_shm_manager" else 0o644)


def compressed(text: bytes) -> bytes:
    """As gzip, the same for the same text."""
    return gzip.compress(text, 9, mtime=0)


def version() -> str:
    """Benchlight's version."""
    text = (ROOT / "desktop/benchlight/__init__.py").read_text(encoding="utf-8")
    found = re.search(r'^__version__ = "(.+)"$', text, re.MULTILINE)
    assert found is not None
    return found[1]


def _render_icons(hicolor: Path) -> None:
    for size in _ICON_SIZES:
        icon = hicolor / f"{size}x{size}" / "apps" / "benchlight.png"
        icon.parent.mkdir(parents=True)
        icons.render(size).save(icon)
