"""How many processors there are to compute on."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path


def usable(cgroups: Path = Path("/sys/fs/cgroup"), own: Path = Path("/proc/self/cgroup")) -> int:
    """How many this program may use: fewer than the machine has, where it is bound to some of them or a container
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
