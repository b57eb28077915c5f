"""The table of checks, and of what devices have; made by `training.check_table`. Read without numpy, for the window."""

from __future__ import annotations

import gzip
import json
from functools import cache
from typing import Any

from benchlight import resources

CHECKS = "checks.json.gz"


def traits_of(device: str) -> tuple[str, ...]:
    """The traits of a device, as far as a check, a part or a drawing asks for them; none where it is not known."""
    return tuple(table()["devices"].get(device, ()))


def repair_minutes(part: int) -> float:
    """How long the repair of a part takes in the middle; of -1 as long as one in the mean."""
    return float(table()["parts"][part][0]) if part >= 0 else _mean_minutes()


@cache
def _mean_minutes() -> float:
    parts = table()["parts"]
    return float(sum(row[0] for row in parts) / len(parts))


@cache
def table() -> dict[str, Any]:
    """All of it."""
    content: dict[str, Any] = json.loads(gzip.decompress((resources.folder("ranking") / CHECKS).read_bytes()))
    return content
