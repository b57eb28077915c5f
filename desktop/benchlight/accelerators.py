"""Whether torch could run on CUDA or MPS here, found out without importing it (that takes seconds)."""

from __future__ import annotations

import ctypes
import importlib.util
import platform
import re
import sys
from functools import cache
from pathlib import Path

_CUDA_DRIVER = {"linux": "libcuda.so.1", "win32": "nvcuda.dll"}
_BUILT_FOR_CUDA = re.compile(r"""^cuda\b[^=]*=\s*['"]""", re.MULTILINE)
_BUILT_FOR_ROCM = re.compile(r"""^hip\b[^=]*=\s*['"]""", re.MULTILINE)
"""AMD's GPUs, which torch calls CUDA, too."""


def accelerator(processor: str) -> str:
    """ "cuda" or "mps", where `processor` (see `settings.PROCESSORS`) asks for it and the machine seems to have it;
    else an empty text."""
    wanted = ("cuda", "mps") if processor == "auto" else (processor,)
    return next((each for each in wanted if each in ("cuda", "mps") and not missing(each)), "")


def missing(processor: str) -> str:
    """Why the model cannot run on "cuda" or "mps" here, as a sentence; empty where it probably can, or for "cpu"."""
    if processor == "cpu":
        return ""
    version = _torch_version()
    if version is None:
        return "This edition of Benchlight comes without torch, which that needs."
    if processor == "mps":
        return "" if sys.platform == "darwin" and platform.machine() == "arm64" else "This is not an Apple-silicon Mac."
    if _BUILT_FOR_ROCM.search(version):
        return ""
    if not _BUILT_FOR_CUDA.search(version):
        return "The installed torch is built for CPUs only."
    return "" if _cuda_devices() else "There is no NVIDIA GPU, or its driver is not installed."


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
