"""No more threads than there are processors to run them."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from benchlight import processors
from tests.helpers import run_python


@pytest.mark.skipif(not hasattr(os, "sched_setaffinity"), reason="needs Linux")
def test_a_program_bound_to_one_processor_encodes_in_one_thread() -> None:
    done = run_python(
        "import os; os.sched_setaffinity(0, {min(os.sched_getaffinity(0))});"
        "from benchlight.ranking import onnx_encoder; print(onnx_encoder._THREADS)"
    )
    assert done.stdout.strip() == "1", done.stderr


@pytest.mark.parametrize(
    ("limits", "expected"),
    [
        ({}, 8),
        ({"": "max 100000"}, 8),
        ({"box/inner": "200000 100000"}, 2),
        ({"box": "150000 100000", "box/inner": "max 100000"}, 1),
        ({"": "20000 100000", "box/inner": "400000 100000"}, 1),
        ({"other": "100000 100000"}, 8),
        ({"box/inner": "nonsense"}, 8),
        ({"box/inner": "100000 0"}, 8),
    ],
)
def test_the_time_that_a_container_gives_counts(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, limits: dict[str, str], expected: int
) -> None:
    monkeypatch.setattr(os, "sched_getaffinity", lambda pid: set(range(8)), raising=False)
    (tmp_path / "cgroups" / "box" / "inner").mkdir(parents=True)
    (tmp_path / "cgroups" / "other").mkdir()
    for group, limit in limits.items():
        (tmp_path / "cgroups" / group / "cpu.max").write_text(f"{limit}\n")
    (tmp_path / "own").write_text("1:name=systemd:/x\n0::/box/inner\n")
    assert processors.usable(tmp_path / "cgroups", tmp_path / "own") == expected
    assert processors.usable(tmp_path / "cgroups", tmp_path / "nowhere") == 8
