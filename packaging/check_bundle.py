"""`python packaging/check_bundle.py FOLDER [--megabytes N] [--list]`: what must hold for a frozen Benchlight before it
ships.

Its size; that no library came along from the builder's machine that nobody asked for; that no path of the builder is
inside; and the oldest glibc that it runs with. Two builds can be compared by their lists of files.
"""

from __future__ import annotations

import argparse
import re
import sys
from pathlib import Path

import editions
import elf

HERE = Path(__file__).parent
MEGABYTES = {"small": 390, "torch": 900}
"""At most, of each edition."""
_VERSION = re.compile(r"(-[\da-f]{8})*[\d.-]*$")


def main() -> None:
    """Prints what it found; exit status 1 where something does not hold."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--megabytes", type=int, help="at most; by default what its edition may have")
    parser.add_argument("--list", action="store_true", help="print the files, sorted, instead of checking them")
    chosen = parser.parse_args()
    files = sorted(path for path in chosen.folder.rglob("*") if path.is_file() and not path.is_symlink())
    if chosen.list:
        sys.stdout.writelines(f"{path.relative_to(chosen.folder).as_posix()}\n" for path in files)
        return
    megabytes = sum(path.stat().st_size for path in files) / 1e6
    problems = []
    edition = editions.of(chosen.folder)
    most = chosen.megabytes or MEGABYTES[edition]
    if megabytes > most:
        problems.append(f"it has {megabytes:.0f} MB, more than {most}")
    lists = ("libraries.txt", "libraries-torch.txt") if edition == "torch" else ("libraries.txt",)
    allowed = {name for each in lists for name in (HERE / each).read_text(encoding="utf-8").split()}
    # Python's extension modules are chosen by name in the specification; libraries come by themselves.
    libraries = {stem(path.name) for path in files if re.match(r"lib[^.]+.*\.so", path.name)}
    problems += [f"nobody allowed the library {name} (packaging/libraries.txt)" for name in sorted(libraries - allowed)]
    secrets = [str(HERE.parent).encode(), sys.prefix.encode()]
    for path in files:
        content = path.read_bytes()
        problems += [f"{path} names the builder's {each.decode()}" for each in secrets if each in content]
    major, minor = elf.glibc(list(elf.inside(chosen.folder)))
    sys.stdout.write(
        f"{megabytes:.0f} MB in {len(files)} files, {len(libraries)} libraries, glibc {major}.{minor} or newer\n"
    )
    for problem in problems:
        sys.stdout.write(f"check_bundle: {problem}\n")
    sys.exit(bool(problems))


def stem(name: str) -> str:
    """The name of a library without versions and hashes: "libfoo-1a2b3c4d.so.6.2" is "libfoo"."""
    return _VERSION.sub("", name.partition(".so")[0].removesuffix(".abi3"))


if __name__ == "__main__":
    main()
