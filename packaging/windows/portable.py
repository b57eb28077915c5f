"""`python packaging/windows/portable.py FOLDER --output FILE.zip`: the portable Benchlight of a frozen one.

The zip has the frozen folder with an empty file "portable" beside the program, by which it keeps catalog, settings and
logs in "data" beside itself: on a USB stick, or where nobody may install.
"""

from __future__ import annotations

import argparse
import zipfile
from pathlib import Path


def main() -> None:
    """Writes the zip."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("program", type=Path, help="the folder that freeze.py wrote")
    parser.add_argument("--output", type=Path, required=True)
    chosen = parser.parse_args()
    pack(chosen.program, chosen.output)


def pack(program: Path, output: Path) -> None:
    """Packs the folder under the name "Benchlight", with the mark."""
    with zipfile.ZipFile(output, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        archive.writestr("Benchlight/portable", "")
        for path in sorted(program.rglob("*")):
            if path.is_file():
                archive.write(path, Path("Benchlight") / path.relative_to(program))


if __name__ == "__main__":
    main()
