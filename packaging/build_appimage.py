"""`python packaging/build_appimage.py FOLDER --output FILE.AppImage --runtime FILE --runtime-sha256 HEX`: an AppImage
of a frozen Benchlight.

An AppImage is a small program, the runtime, with a squashfs behind it that it mounts. The runtime is a download
(https://github.com/AppImage/type2-runtime/releases), so its hash must be given, too. Without `--runtime` only the
squashfs is written. Needs mksquashfs (squashfs-tools) and, to render the icons, the PySide6 of the running Python.
"""

from __future__ import annotations

import argparse
import hashlib
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import layout


def main() -> None:
    """Lays the AppDir out in a temporary folder and packs it."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("program", type=Path, help="the folder that freeze.py wrote")
    parser.add_argument("--output", type=Path, required=True)
    parser.add_argument("--runtime", type=Path)
    parser.add_argument("--runtime-sha256", default="")
    chosen = parser.parse_args()
    runtime = b""
    if chosen.runtime is not None:
        runtime = chosen.runtime.read_bytes()
        found = hashlib.sha256(runtime).hexdigest()
        if found != chosen.runtime_sha256:
            sys.exit(f"build_appimage: {chosen.runtime} has the hash {found}, which is not --runtime-sha256")
    with tempfile.TemporaryDirectory(prefix="benchlight-appimage-") as folder:
        root, squashfs = Path(folder) / "AppDir", Path(folder) / "squashfs"
        lay_out(chosen.program, root)
        subprocess.run(
            ["mksquashfs", str(root), str(squashfs), "-root-owned", "-comp", "zstd", "-quiet", "-no-progress"],
            check=True,
        )
        with chosen.output.open("wb") as file, squashfs.open("rb") as content:
            file.write(runtime)
            shutil.copyfileobj(content, file)
    if runtime:
        chosen.output.chmod(0o755)


def lay_out(program: Path, root: Path) -> None:
    """The AppDir: /usr as elsewhere, with what the runtime looks for at the top
    (https://docs.appimage.org/reference/appdir.html)."""
    layout.lay_out(program, root / "usr")
    shutil.copy(layout.LINUX / "AppRun", root)
    shutil.copy(layout.LINUX / "benchlight.desktop", root)
    shutil.copy(root / "usr/share/icons/hicolor/256x256/apps/benchlight.png", root)
    (root / ".DirIcon").symlink_to("benchlight.png")
    layout.let_others_read(root)


if __name__ == "__main__":
    main()
