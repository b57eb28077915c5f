"""From the start of the process to the window, the first word match and the first semantic ranking."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from pathlib import Path

import numpy as np
import numpy.typing as npt
import pytest
from pytest_benchmark.fixture import BenchmarkFixture

from benchlight import resources
from benchlight.ranking import model_files

_HERE = Path(__file__).parent


def _run(program: str, *arguments: str) -> str:
    environment = {
        **os.environ,
        "QT_QPA_PLATFORM": "offscreen",
        "HF_HUB_OFFLINE": "1",
        "PYTHONPATH": str(_HERE.parents[1] / "desktop"),
    }
    done = subprocess.run(
        [sys.executable, str(_HERE / program), *arguments], capture_output=True, text=True, env=environment, check=True
    )
    return done.stdout


def _start(catalog: Path, settings: Path, seconds_open: float) -> dict[str, float]:
    """What a start of Benchlight saw, and when: by the clock of this process, which knows when it started the other."""
    began = time.monotonic()
    report = _run("startup_probe.py", str(catalog), str(settings), str(seconds_open), str(began))
    seen: dict[str, float] = json.loads(report)
    assert 0 < seen["window"] <= seen["words"] <= seen["semantic"] < time.monotonic() - began
    return seen


@pytest.mark.benchmark(group="process start, 44,000 guides")
def test_benchlight_window(benchmark: BenchmarkFixture, big_catalog: Path, tmp_path: Path) -> None:
    runs: list[dict[str, float]] = []

    def start() -> None:
        runs.append(_start(big_catalog, tmp_path / "settings.json", 0))

    benchmark.pedantic(start, rounds=3, warmup_rounds=1)
    for what, unit in (("window", "s"), ("words", "s"), ("semantic", "s"), ("gap", "s"), ("megabytes", "MB")):
        benchmark.extra_info[what] = f"{np.median([run[what] for run in runs]):.2f} {unit}"


@pytest.mark.benchmark(group="process start, 44,000 guides")
def test_benchlight_left_alone(benchmark: BenchmarkFixture, big_catalog: Path, tmp_path: Path) -> None:
    seen = benchmark.pedantic(lambda: _start(big_catalog, tmp_path / "settings.json", 10), rounds=1)
    benchmark.extra_info["of a core, over ten seconds"] = f"{seen['idle']:.2%}"


@pytest.mark.benchmark(group="process start, 44,000 guides")
def test_peer_sentence_transformers(
    benchmark: BenchmarkFixture, vectors: npt.NDArray[np.float32], tmp_path: Path
) -> None:
    matrix = tmp_path / "matrix.npy"
    np.save(matrix, vectors)
    folder = model_files.default_model(resources.folder("model"))
    benchmark.pedantic(lambda: _run("peer_probe.py", str(folder), str(matrix)), rounds=3, warmup_rounds=1)
