"""`python packaging/build_tar.py FOLDER --output FILE.tar.zst`: a frozen Benchlight with a script that installs it for
one user.

Needs tar, zstd and, to render the icons, the PySide6 of the running Python.
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import tempfile
from pathlib import Path

import layout


def main() -> None:
    """Lays out benchlight-VERSION/ with install.sh in a temporary folder and packs it; equal content, equal file."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("program", type=Path, help="the folder that freeze.py wrote")
    parser.add_argument("--output", type=Path, required=True)
    parser.add_argument("--fast", action="store_true", help="pack quickly and large, for a trial")
    chosen = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="benchlight-tar-") as folder:
        root = Path(folder) / f"benchlight-{layout.version()}"
        layout.lay_out(chosen.program, root)
        for source in (layout.LINUX / "install.sh", layout.ROOT / "LICENSE"):
            shutil.copy(source, root)
        layout.let_others_read(root)
        packer = "zstd -T0 -3" if chosen.fast else "zstd -T0 -19 --long=27"
        subprocess.run(
            ["tar", "--create", f"--file={chosen.output.absolute()}", f"--use-compress-program={packer}",
             f"--directory={folder}", "--sort=name", "--owner=0", "--group=0", "--numeric-owner",
             f"--mtime=@{os.environ.get('SOURCE_DATE_EPOCH', '0')}", root.name],
            check=True,
        )  # fmt: skip


if __name__ == "__main__":
    main()
