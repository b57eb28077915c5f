"""`python packaging/freeze.py [--edition small|torch] [--output FOLDER]`: freezes Benchlight for this platform.

Needs Benchlight installed in the running Python with `pip install '.[freeze]'`, and on Linux binutils and patchelf.
Writes FOLDER/benchlight, a folder that runs anywhere, and on macOS FOLDER/Benchlight.app, not yet signed.
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import elf
import icons
import icu
import notices

from benchlight.catalog import compact

HERE = Path(__file__).parent
ROOT = HERE.parent
ICONS = {"win32": ".ico", "darwin": ".icns"}


def main() -> None:
    """Makes the starter catalog, freezes, and takes away what no user needs."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--edition", choices=("small", "torch"), default="small")
    parser.add_argument("--output", type=Path, default=ROOT / "dist")
    chosen = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="benchlight-freeze-") as folder:
        starter = starter_catalog(Path(folder))
        freeze(chosen.edition, starter, Path(folder), chosen.output)
    if sys.platform == "linux":
        program = chosen.output / "benchlight" / "program"
        sweep(program)
        for library in program.glob("PySide6/Qt/lib/libicudata.so.*"):
            icu.shrink(library)
        strip(program)
    describe(chosen.output)


def starter_catalog(folder: Path) -> Path:
    """The starter catalog with its embeddings, so that the first start has nothing to generate and nothing to embed."""
    file = folder / "starter" / "catalog.sqlite"
    run([sys.executable, "-m", "benchlight", "index", "--catalog", str(file), "--processor", "cpu"])
    compact(file)
    for beside in file.parent.iterdir():
        if beside != file:
            beside.unlink()
    file.chmod(0o644)  # for whoever uses the machine that it is installed on
    return file


def freeze(edition: str, starter: Path, work: Path, output: Path) -> None:
    """Runs PyInstaller on the specification."""
    shutil.rmtree(output / "benchlight", ignore_errors=True)
    environment = {
        "BENCHLIGHT_EDITION": edition,
        "BENCHLIGHT_STARTER": str(starter),
        "PYINSTALLER_CONFIG_DIR": str(work / "pyinstaller"),  # its cache: nothing of another freezing
    }
    if sys.platform in ICONS:
        icon = work / f"benchlight{ICONS[sys.platform]}"
        icons.write(icon)
        environment["BENCHLIGHT_ICON"] = str(icon)
    run(
        [sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level=WARN", f"--workpath={work / 'build'}",
         f"--distpath={output}", str(HERE / "benchlight.spec")],
        **environment,
    )  # fmt: skip


def sweep(program: Path) -> None:
    """Removes shared libraries that nothing loads any more: they came for plugins of Qt that the specification left
    out."""
    while True:
        needed = {name for each in elf.inside(program) for name in each.needed}
        # The program itself loads libpython by its name.
        idle = [
            path
            for folder in (".", "PySide6/Qt/lib", "*.libs", "pyarrow")
            for path in program.glob(f"{folder}/lib[!.]*.so*")
            if path.name not in needed and not path.name.startswith("libpython")
        ]
        if not idle:
            return
        for path in idle:
            path.unlink()


def strip(program: Path) -> None:
    """Takes debugging symbols out, and the builder's folders that Python's own libraries may name."""
    for library in program.rglob("*.so*"):
        # Stripping breaks OpenBLAS (https://github.com/pyinstaller/pyinstaller/issues/9463).
        if library.is_file() and not library.is_symlink() and "numpy.libs" not in library.parts:
            run(["strip", "--strip-unneeded", str(library)])
            if library.name.startswith("libpython") or library.parent.name == "lib-dynload":
                run(["patchelf", "--remove-rpath", str(library)])


def describe(output: Path) -> None:
    """Writes beside the program's data which commit it is, the licence notices and the bill of materials."""
    data = output / "benchlight" / "program" / "benchlight" / "data"
    (data / "build.txt").write_text(f"{commit()}\n", encoding="utf-8")
    notices.write(output / "benchlight", data / "notices")
    bundled = output / "Benchlight.app" / "Contents" / "Resources" / "benchlight" / "data"
    if bundled.is_dir():
        shutil.copy(data / "build.txt", bundled)
        shutil.copytree(data / "notices", bundled / "notices", dirs_exist_ok=True)


def commit() -> str:
    """The commit that is checked out, with "+" where files differ from it; "unknown" without git."""
    git = ["git", "-C", str(ROOT)]
    try:
        head, changes = (
            subprocess.run([*git, *words], capture_output=True, text=True, check=True).stdout.strip()
            for words in (["rev-parse", "--short=12", "HEAD"], ["status", "--porcelain"])
        )
    except (OSError, subprocess.CalledProcessError):
        return "unknown"
    return head + ("+" if changes else "")


def run(command: list[str], **environment: str) -> None:
    """Runs a command; ends this program where it fails."""
    found = {**os.environ, "PYTHONPATH": str(ROOT / "desktop"), "PYTHONHASHSEED": "0", **environment}
    done = subprocess.run(command, env=found, check=False)
    if done.returncode:
        sys.exit(f"freeze: {' '.join(command)} ended with {done.returncode}")


if __name__ == "__main__":
    main()
