from __future__ import annotations

import sys
from pathlib import Path

import pytest

from benchlight import accelerators
from benchlight.accelerators import accelerator, missing
from tests.helpers import run_python

ASK = "from benchlight.accelerators import accelerator, missing; print(missing('cuda')); print(accelerator('auto'))"


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
    monkeypatch.setattr(accelerators, "_torch_version", lambda: version)
    monkeypatch.setattr(accelerators, "_cuda_devices", lambda: devices)
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
