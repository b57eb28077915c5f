"""Writes the table of checks, and of what devices have, that diagnosis reads:
`python -m benchlight.training.check_table`."""

from __future__ import annotations

import json
from collections import Counter, defaultdict

from benchlight import resources, whole
from benchlight.diagnosis.table import CHECKS
from benchlight.drawings import outlines
from benchlight.sources.checks import load_checks
from benchlight.sources.lexicon import load_devices, load_families

_USUAL = 0.5
"""Share of a kind's devices that have a trait, above which one that is not in the table is taken to have it."""


def check_table() -> str:
    """The table as JSON. `checks`: the fields of each `records.Check`; `parts`: for each of `all_parts` the minutes
    that its repair takes in the middle, and the traits that a device must have, and must not; `devices`: the traits of
    each, as far as any check, part or drawing asks for them; `usual`: by kind those that most devices have."""
    checks = load_checks(resources.folder("checks"))
    families = load_families(resources.folder("lexicon"))
    lines = load_devices(resources.folder("devices"))
    asked = {trait for check in checks for trait in (*check.needs, *check.lacks)}
    asked |= {trait for kind in outlines.kinds() for trait in outlines.options(kind)}
    asked |= {trait for family in families for trait in (*family.needs, *family.lacks)}
    devices = {device: [trait for trait in line.traits if trait in asked] for line in lines for device in line.devices}
    of_kind: dict[str, list[str]] = defaultdict(list)
    for line in lines:
        of_kind[line.device_class] += line.devices
    usual = {
        kind: sorted(
            trait
            for trait, count in Counter(trait for name in names for trait in devices[name]).items()
            if count > _USUAL * len(names)
        )
        for kind, names in of_kind.items()
    }
    parts = [[sum(family.minutes) / 2, family.needs, family.lacks] for family in families]
    tables = {"checks": checks, "parts": parts, "devices": devices, "usual": usual}
    return "{\n" + ",\n".join(f"{json.dumps(name)}: {_lines(table)}" for name, table in tables.items()) + "\n}\n"


def _lines(table: object) -> str:
    """JSON, a row a line."""
    if isinstance(table, dict):
        rows = (f"{json.dumps(key, ensure_ascii=False)}: {_json(value)}" for key, value in table.items())
        return "{\n" + ",\n".join(rows) + "\n}"
    assert isinstance(table, list | tuple)
    return "[\n" + ",\n".join(map(_json, table)) + "\n]"


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


if __name__ == "__main__":
    with whole.written(resources.folder("ranking") / CHECKS) as out:
        out.write(check_table())
