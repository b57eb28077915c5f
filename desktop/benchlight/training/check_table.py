"""Writes the table of checks, and of what devices have, that diagnosis reads:
`python -m benchlight.training.check_table`."""

from __future__ import annotations

import gzip
import json
from collections import Counter, defaultdict
from collections.abc import Sequence

from benchlight import resources, whole
from benchlight.diagnosis.table import CHECKS
from benchlight.drawings import outlines
from benchlight.sources.checks import load_checks
from benchlight.sources.lexicon import load_devices, load_families

_USUAL = 0.5
"""Share of devices that have a trait, above which one that is not in the table is taken to have it."""


def check_table() -> str:
    """The table as JSON. `checks`: the fields of each `records.Check`; `parts`: for each of `all_parts` the minutes
    that its repair takes in the middle, the traits that a device must have, and must not, and by kind those that most
    devices with the part have; `devices`: the traits of each, as far as any check, part or drawing asks for them;
    `usual`: by kind those that most devices have."""
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
    usual = {kind: _usual([devices[name] for name in names]) for kind, names in of_kind.items()}
    parts = []
    for family in families:
        of_part = {
            kind: _usual([devices[name] for line in lines if line.device_class == kind and family.fits(line)
                          for name in line.devices])
            for kind in family.classes
        }  # fmt: skip
        parts.append([sum(family.minutes) / 2, family.needs, family.lacks, of_part])
    tables = {"checks": checks, "parts": parts, "devices": devices, "usual": usual}
    return "{\n" + ",\n".join(f"{json.dumps(name)}: {_lines(table)}" for name, table in tables.items()) + "\n}\n"


def _usual(devices: Sequence[Sequence[str]]) -> list[str]:
    """The traits that most of the devices have."""
    counted = Counter(trait for traits in devices for trait in traits)
    return sorted(trait for trait, count in counted.items() if count > _USUAL * len(devices))


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
    whole.write_bytes(resources.folder("ranking") / CHECKS, gzip.compress(check_table().encode(), mtime=0))
