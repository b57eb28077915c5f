"""Reads one manual in a process of its own, for its memory: its truth comes in as JSON, and the figures go out."""

from __future__ import annotations

import json
import sys
import time
from dataclasses import asdict
from pathlib import Path
from typing import NamedTuple

from .score import Score, Tally, read_score
from .truth import Manual, TrueGuide


class Measured(NamedTuple):
    """What reading a manual gave and took."""

    score: Score
    seconds: float
    megabytes: float
    """Memory at most, that of Python and all libraries included."""


def written(manual: Manual) -> str:
    """A truth as JSON."""
    return json.dumps(asdict(manual))


def measured(text: str) -> Measured:
    """What the probe has said."""
    score, seconds, megabytes = json.loads(text)
    faults = score.pop("faults")
    return Measured(Score(**{name: Tally(**tally) for name, tally in score.items()}, faults=faults), seconds, megabytes)


def peak() -> float:
    """Megabytes of memory that this process and the largest of those that it started had at most, together."""
    if sys.platform == "win32":
        import psutil

        return float(psutil.Process().memory_info().peak_wset) / 2**20
    import resource

    unit = 2**20 if sys.platform == "darwin" else 2**10
    own, child = (resource.getrusage(who).ru_maxrss / unit for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
    status = Path("/proc/self/status")
    if status.exists():  # there, what getrusage says begins with the memory of the process that started this one
        own = next(int(line.split()[1]) for line in status.read_text().splitlines() if line.startswith("VmHWM")) / 1024
    return own + child


def main(path: Path) -> None:
    """Reads the truth from standard input, and the manual from its file."""
    fields = json.load(sys.stdin)
    manual = Manual(**fields | {"guides": [TrueGuide(**guide) for guide in fields["guides"]]})
    began = time.perf_counter()
    score = read_score(manual, path)
    seconds = time.perf_counter() - began
    sys.stdout.write(json.dumps([asdict(score), seconds, peak()]))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
