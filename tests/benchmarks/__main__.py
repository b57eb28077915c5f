"""`python -m tests.benchmarks`: runs every benchmark and prints one Markdown table. Run it on a quiet machine."""

from __future__ import annotations

import json
import sys
import tempfile
from pathlib import Path

import pytest


def main() -> int:
    """Runs, prints, and returns pytest's exit status."""
    with tempfile.TemporaryDirectory() as folder:
        report = Path(folder) / "report.json"
        status = pytest.main(
            [str(Path(__file__).parent), "-q", "-o", "addopts=", "--import-mode=importlib", "--benchmark-only",
             f"--benchmark-json={report}", "--benchmark-columns=median,stddev,rounds", *sys.argv[1:]]
        )  # fmt: skip
        if report.is_file():
            sys.stdout.write(table(json.loads(report.read_text())))
    return int(status)


def table(report: dict[str, object]) -> str:
    """The Markdown table of a pytest-benchmark report."""
    lines = ["", "| group | what | median ms | p95 ms | notes |", "|---|---|---|---|---|"]
    benchmarks = report["benchmarks"]
    assert isinstance(benchmarks, list)
    for bench in sorted(benchmarks, key=lambda each: each["group"] or ""):
        times = sorted(bench["stats"].get("data", []))
        p95 = f"{times[int(len(times) * 0.95)] * 1000:.1f}" if len(times) >= 20 else ""
        notes = "; ".join(f"{name} {value}" for name, value in bench["extra_info"].items())
        median = f"{bench['stats']['median'] * 1000:.1f}"
        lines.append(f"| {bench['group']} | {bench['name'].removeprefix('test_')} | {median} | {p95} | {notes} |")
    return "\n".join(lines) + "\n"


if __name__ == "__main__":
    sys.exit(main())
