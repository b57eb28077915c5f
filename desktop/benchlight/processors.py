"""What there is to compute on: cores of the CPU, and CUDA or MPS, found out without importing torch (that takes
seconds)."""

from __future__ import annotations

import ctypes
import importlib.util
import os
import platform
import re
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from benchlight.translation import tr

_CUDA_DRIVER = {"linux": "libcuda.so.1", "win32": "nvcuda.dll"}
_BUILT_FOR_CUDA = re.compile(r"""^cuda\b[^=]*=\s*['"]""", re.MULTILINE)
_BUILT_FOR_ROCM = re.compile(r"""^hip\b[^=]*=\s*['"]""", re.MULTILINE)
"""AMD's GPUs, which torch calls CUDA, too."""


def cores(cgroups: Path = Path("/sys/fs/cgroup"), own: Path = Path("/proc/self/cgroup")) -> int:
    """How many cores this program may use: fewer than the machine has, where it is bound to some of them or a container
    limits its time. More threads than that wait for each other. `cgroups`, `own`: where Linux tells of that limit."""
    count = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    return max(1, int(min([count, *_quotas(cgroups, own)])))


def _quotas(cgroups: Path, own: Path) -> Iterator[float]:
    """Processors' worth of time that each group around this program may use, where it is limited (cgroup v2)."""
    try:
        (group,) = (line[3:] for line in own.read_text(encoding="utf-8").splitlines() if line.startswith("0::"))
    except (OSError, ValueError):
        return
    folder = cgroups / group.lstrip("/")
    for each in (folder, *folder.parents):
        if each == cgroups.parent:
            return
        try:
            quota, period = map(int, (each / "cpu.max").read_text(encoding="ascii").split())
            yield quota / period
        except (OSError, ValueError, ZeroDivisionError):  # "max": no limit
            continue


def accelerator(processor: str) -> str:
    """ "cuda" or "mps", where `processor` (a value of the setting) asks for it and the machine seems to have it;
    else an empty text."""
    return next((each for each in ("cuda", "mps") if processor in (each, "auto") and not missing(each)), "")


def missing(processor: str) -> str:
    """Why the model cannot run on "cuda" or "mps" here, as a sentence; empty where it probably can, and for others."""
    if processor not in ("cuda", "mps"):
        return ""
    version = _torch_version()
    if version is None:
        return tr("This edition of Benchlight comes without torch, which that needs.")
    if processor == "mps":
        return (
            ""
            if sys.platform == "darwin" and platform.machine() == "arm64"
            else tr("This is not an Apple-silicon Mac.")
        )
    if _BUILT_FOR_ROCM.search(version):
        return ""
    if not _BUILT_FOR_CUDA.search(version):
        return tr("The installed torch is built for CPUs only.")
    return "" if _cuda_devices() else tr("There is no NVIDIA GPU, or its driver is not installed.")


def _torch_version() -> str | None:
    """torch's `version.py`, which says what it was built for; None where torch is not installed."""
    spec = importlib.util.find_spec("torch")
    if spec is None or spec.origin is None:
        return None
    try:
        return (Path(spec.origin).parent / "version.py").read_text(encoding="utf-8")
    except OSError:
        return None


@cache  # asked first on the thread that loads the model: a driver may take a moment to wake
def _cuda_devices() -> int:
    """How many GPUs the driver counts (https://docs.nvidia.com/cuda/cuda-driver-api/, cuInit, cuDeviceGetCount)."""
    try:
        driver = ctypes.CDLL(_CUDA_DRIVER[sys.platform])
    except (KeyError, OSError):
        return 0
    count = ctypes.c_int(0)
    if driver.cuInit(0) != 0 or driver.cuDeviceGetCount(ctypes.byref(count)) != 0:
        return 0
    return count.value
