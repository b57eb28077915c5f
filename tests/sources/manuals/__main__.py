"""`python -m tests.sources.manuals [STYLE ...] [--seeds N] [--first N] [--faults] [--keep FOLDER]`: generates manuals,
reads each in a process of its own, and prints as a Markdown table how well (F1), how fast and with how much memory;
with `--faults` also what is wrong."""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
from pathlib import Path

from PySide6.QtGui import QGuiApplication

from .makers import MAKERS, made
from .probe import measured, written
from .score import Score
from .styles import STYLES, make


def main(styles: list[str], seeds: range, folder: Path, *, faults: bool) -> None:
    """Prints a row for each manual, and one for all."""
    names = [name for name, _ in Score().tallies()]
    _print(["manual", "pages", *names, "seconds", "MB"])
    _print(["---"] * (len(names) + 4))
    total = Score()
    for style in styles:
        for seed in seeds:
            path = folder / f"{style}{seed}.pdf"
            manual = (made if style in MAKERS else make)(style, seed, path)
            done = subprocess.run(
                [sys.executable, "-m", "tests.sources.manuals.probe", str(path)],
                input=written(manual), capture_output=True, text=True, check=False,
            )  # fmt: skip
            if done.returncode:
                sys.stdout.write(f"{style} {seed}: {done.stderr}\n")
                continue
            seen = measured(done.stdout)
            _print(
                [
                    f"{style} {seed}",
                    str(manual.pages),
                    *_cells(seen.score),
                    f"{seen.seconds:.1f}",
                    f"{seen.megabytes:.0f}",
                ]
            )
            for fault in seen.score.faults if faults else ():
                sys.stdout.write(f"    {fault}\n")
            total += seen.score
    _print(["all", "", *_cells(total), "", ""])


def _cells(score: Score) -> list[str]:
    return [f"{tally.f1:.3f}" for _, tally in score.tallies()]


def _print(cells: list[str]) -> None:
    sys.stdout.write(f"| {' | '.join(cells)} |\n")
    sys.stdout.flush()


if __name__ == "__main__":
    parser = argparse.ArgumentParser(prog="python -m tests.sources.manuals")
    parser.add_argument("styles", nargs="*", help=f"of {', '.join([*STYLES, *MAKERS])}; all where none is named")
    parser.add_argument("--seeds", type=int, default=2, help="manuals of each style")
    parser.add_argument("--first", type=int, default=0, help="the first seed")
    parser.add_argument("--faults", action="store_true", help="says what is wrong")
    parser.add_argument("--keep", type=Path, help="a folder to leave the manuals in")
    options = parser.parse_args()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QGuiApplication(["manuals"])  # lays the makers' text out
    with tempfile.TemporaryDirectory() as temporary:
        chosen = range(options.first, options.first + options.seeds)
        main(options.styles or [*STYLES, *MAKERS], chosen, options.keep or Path(temporary), faults=options.faults)
