"""No more threads than there are cores to run them; CUDA and MPS only where they are."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from benchlight import processors
from benchlight.processors import accelerator, missing
from tests.helpers import run_python

ASK = "from benchlight.processors import accelerator, missing; print(missing('cuda')); print(accelerator('auto'))"


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
    assert processors.cores(tmp_path / "cgroups", tmp_path / "own") == expected
    assert processors.cores(tmp_path / "cgroups", tmp_path / "nowhere") == 8


def test_the_cpu_is_always_there() -> None:
    assert missing("cpu") == ""
    assert accelerator("cpu") == ""


@pytest.mark.parametrize(
    ("version", "devices", "why", "chosen"),
    [
        ("cuda: Optional[str] = None\n", 1, "built for CPUs only", ""),
        ("cuda: Optional[str] = '12.8'\n", 0, "no NVIDIA GPU", ""),
        ("cuda: Optional[str] = '12.8'\n", 1, "", "cuda"),
        ("cuda = '12.8'\n", 2, "", "cuda"),
        ("cuda: Optional[str] = None\nhip: Optional[str] = '6.4'\n", 0, "", "cuda"),
    ],
)
@pytest.mark.skipif(sys.platform == "darwin", reason="there auto may be MPS")
def test_cuda_needs_a_torch_built_for_it_and_a_gpu(
    monkeypatch: pytest.MonkeyPatch, version: str, devices: int, why: str, chosen: str
) -> None:
    monkeypatch.setattr(processors, "_torch_version", lambda: version)
    monkeypatch.setattr(processors, "_cuda_devices", lambda: devices)
    assert why in missing("cuda")
    assert bool(why) == bool(missing("cuda"))
    assert accelerator("auto") == accelerator("cuda") == chosen


def test_asking_does_not_import_torch() -> None:
    done = run_python(f"import sys; {ASK}; print('torch' in sys.modules)")
    assert done.returncode == 0, done.stderr
    assert done.stdout.splitlines()[-1] == "False"


def test_without_torch_the_reason_is_the_edition(tmp_path: Path) -> None:
    done = run_python(
        "import importlib.util; find = importlib.util.find_spec\n"
        "importlib.util.find_spec = lambda name, *more: None if name == 'torch' else find(name, *more)\n" + ASK
    )
    assert done.returncode == 0, done.stderr
    assert "without torch" in done.stdout.splitlines()[0]
