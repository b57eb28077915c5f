"""`python -m tests.benchmarks.growth [SIZE ...]`: what ranking costs as the catalog grows, as a Markdown table.

Generated titles and random vectors: exact search costs the same whatever the vectors mean. A million guides take some
ten minutes and 8 GB of disk (in the folder for temporary files).
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
import time
from collections import defaultdict
from collections.abc import Callable
from pathlib import Path

import numpy as np
import psutil

from benchlight import resources
from benchlight.assistant import Assistant
from benchlight.ranking import model_files
from benchlight.records import Guide, Job, Outcome, Query
from tests.benchmarks.workload import TYPED, fill

_SIZES = (1_000, 10_000, 100_000, 1_000_000)
_STAGES = ("words", "encode", "search", "fusion")
_LEARNT = ("import of 100", "fixed it", "not it")
_TURNS = 5
_TEXT = "laptop dead, charging light off"


def main(sizes: tuple[int, ...]) -> None:
    """Prints a row for each size."""
    learnt = [f"after {what}" for what in _LEARNT]
    head = ["guides", "open to first ranking", "keystroke to hits, median (p95)", *_STAGES, *learnt]
    head += ["resident", "catalog file"]
    _print(head)
    _print(["---"] * len(head))
    for size in sizes:
        with tempfile.TemporaryDirectory() as folder:
            file = Path(folder) / "grown.sqlite"
            fill(file, size, model_files.check(resources.folder("model")))
            # A process of its own, for its memory.
            done = subprocess.run(
                [sys.executable, "-m", "tests.benchmarks.growth", "--measure", str(file)],
                capture_output=True, text=True, check=True,
            )  # fmt: skip
            seen = json.loads(done.stdout)
            stages = [f"{seen[stage]:.1f} ms" for stage in (*_STAGES, *_LEARNT)]
            _print(
                [f"{size:,}", f"{seen['open']:.2f} s", f"{seen['median']:.1f} ms ({seen['p95']:.1f})", *stages,
                 f"{seen['resident']:,.0f} MB", f"{file.stat().st_size / 1e6:,.0f} MB"]
            )  # fmt: skip


def measure(file: Path) -> dict[str, float]:
    """Opens the catalog twice (the first time writes the file of vectors) and ranks what is typed."""
    warm = _opened(file)
    warm.close()
    del warm
    began = time.perf_counter()
    assistant = _opened(file)
    seen = {"open": time.perf_counter() - began}
    took: list[float] = []
    stages: list[dict[str, float]] = []
    for text in TYPED:
        began = time.perf_counter()
        ranking = assistant.rank(Query(text))
        took.append((time.perf_counter() - began) * 1000)
        assert ranking is not None
        stages.append(ranking.milliseconds)
    seen |= {"median": float(np.median(took)), "p95": float(np.percentile(took, 95))}
    seen |= {stage: float(np.median([each.get(stage, 0.0) for each in stages])) for stage in _STAGES}
    seen["resident"] = psutil.Process().memory_info().rss / 1e6
    return seen | _learning(assistant)


def _learning(assistant: Assistant) -> dict[str, float]:
    """Milliseconds of the first keystroke after something was learnt; the median of several."""
    ranking = assistant.rank(Query(_TEXT))
    assert ranking is not None
    key = ranking.hits[-1].key
    steps: dict[str, Callable[[int], object]] = {
        "import of 100": lambda turn: assistant.add_guides(_imported(turn)),
        "fixed it": lambda turn: assistant.record_outcome(Job(f"{_TEXT} {turn}", key, Outcome.FIXED)),
        "not it": lambda turn: assistant.record_outcome(Job(f"{_TEXT} {turn}", ranking.hits[0].key, Outcome.NOT_IT)),
    }
    took: dict[str, list[float]] = defaultdict(list)
    for turn in range(_TURNS):
        for what, step in steps.items():
            step(turn)
            began = time.perf_counter()
            assistant.rank(Query(_TEXT))
            took[what].append((time.perf_counter() - began) * 1000)
    return {what: float(np.median(times)) for what, times in took.items()}


def _imported(turn: int) -> list[Guide]:
    """A hundred guides for devices that were not there."""
    return [
        Guide(f"new:{turn}-{number}", f"Acme Zorb {turn}{number} Battery Replacement", f"Acme Zorb {turn}{number}",
              "Battery", "battery", ("laptop", "Acme"))
        for number in range(100)
    ]  # fmt: skip


def _opened(file: Path) -> Assistant:
    assistant = Assistant(file)
    assistant.load_model()
    assistant.rank(Query("no power"))
    return assistant


def _print(cells: list[str] | tuple[str, ...]) -> None:
    sys.stdout.write(f"| {' | '.join(cells)} |\n")
    sys.stdout.flush()


if __name__ == "__main__":
    if sys.argv[1:2] == ["--measure"]:
        sys.stdout.write(json.dumps(measure(Path(sys.argv[2]))))
    else:
        main(tuple(map(int, sys.argv[1:])) or _SIZES)
