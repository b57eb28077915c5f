"""Open Repair Data: what was wrong with devices that people brought to be repaired. These are reports and no guides, so
they are recognised to be told, and nothing is made of them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from pathlib import Path

from benchlight.errors import SourceError
from benchlight.sources.names import Slot, listed
from benchlight.translation import number, tr

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
        kinds[str(report.get(_CATEGORY) or "")] += 1
        if count == _MOST:
            break
    none = tr("no category")
    of = listed([f"{kind or none} {number(times)}" for kind, times in kinds.most_common(_NAMED)], _NAMED)
    if (more := len(kinds) - _NAMED) > 0:
        of = tr("{kinds} and %n more kinds", "", more).format(kinds=of)
    many = tr("more than %n reports of faults", "", count) if count == _MOST else tr("%n reports of faults", "", count)
    return SourceError(
        tr(
            "{file} is Open Repair Data: {reports} ({kinds}), {described} of them with a description. They tell what "
            "was wrong and not what mends it, so they are no guides, and nothing was imported. To have such words "
            "found, write them into a column named symptoms beside the title of the guide that mends it."
        ).format(file=path, reports=many, kinds=of, described=number(with_problem))
    )
