"""Open Repair Data: what was wrong with devices that people brought to be repaired. These are reports and no guides, so
they are recognised to be told, and nothing is made of them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from pathlib import Path

from benchlight.errors import SourceError
from benchlight.sources.names import Slot, listed

COLUMNS = frozenset({"data_provider", "product_category", "repair_status", "problem"})
"""Columns that every version of the standard has."""
_CATEGORY = "product_category"
_MOST = 200_000
_NAMED = 4


def slot_of(name: str) -> Slot | None:
    """The column itself, if it is one of those that tell."""
    return Slot(name, 0) if name in COLUMNS else None


def recognises(values: Mapping[str, object]) -> bool:
    """Whether an object is a report."""
    return values.keys() >= COLUMNS


def refused(path: Path, reports: Iterable[Mapping[str, object]]) -> SourceError:
    """What a file of reports holds, and that they are no guides."""
    kinds: Counter[str] = Counter()
    count = with_problem = 0
    for report in reports:
        count += 1
        with_problem += bool(report.get("problem"))
        kinds[str(report.get(_CATEGORY) or "no category")] += 1
        if count == _MOST:
            break
    of = [f"{kind} {number:,}" for kind, number in kinds.most_common(_NAMED)]
    more = f" and {len(kinds) - _NAMED:,} more kinds" if len(kinds) > _NAMED else ""
    many = f"{'more than ' if count == _MOST else ''}{count:,} {'report' if count == 1 else 'reports'}"
    return SourceError(
        f"{path} is Open Repair Data: {many} of faults ({listed(of, _NAMED)}{more}), {with_problem:,} of them with a "
        "description. They tell what was wrong and not what mends it, so they are no guides, and nothing was imported. "
        "To have such words found, write them into a column named symptoms beside the title of the guide that mends it."
    )
