"""Writes the table of checks, and of what devices have, that diagnosis reads:
`python -m benchlight.training.check_table`."""

from __future__ import annotations

import gzip
import json
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

import numpy as np

from benchlight import resources, whole
from benchlight.diagnosis.table import CHECKS
from benchlight.drawings import outlines
from benchlight.records import Check
from benchlight.sources.checks import load_checks
from benchlight.sources.lexicon import DeviceLine, PartFamily, load_devices, load_families
from benchlight.understanding.tables import table

_LEAST = 0.01
"""No answer is impossible: our table has few of all devices."""
_FEW = 1.0
"""As many devices with a part count as all of its kind are built, beside those that the table has."""
_USUAL = 0.5
"""Share of devices that have a trait, above which one that is not in the table is taken to have it."""


def check_table() -> str:
    """The table as JSON. `checks`: the fields of each `records.Check`; `parts`: for each of `all_parts` the minutes
    that its repair takes in the middle, the traits that a device must have, and must not, and by kind those that most
    devices with the part have; `devices`: the traits of each, as far as any check, part or drawing asks for them;
    `usual`: by kind those that most devices have; `builds`: for each question how a device is built the fields of a
    `records.Check`, and by answer the traits that most devices have which are built so."""
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
    built = [_build(build, families, lines, devices) for build in table("builds")["build"]]
    tables = {"checks": checks, "parts": parts, "devices": devices, "usual": usual, "builds": built}
    return "{\n" + ",\n".join(f"{json.dumps(name)}: {_lines(table)}" for name, table in tables.items()) + "\n}\n"


def _build(
    build: Mapping[str, Any],
    families: Sequence[PartFamily],
    lines: Sequence[DeviceLine],
    traits: Mapping[str, Sequence[str]],
) -> tuple[Check, list[list[str]]]:
    """The question as a check, and the usual traits by answer. How likely an answer is where a part is at fault is the
    share of devices with that part that have it."""
    of_kind = [line for line in lines if line.device_class == build["kind"]]
    answers = build["answer"]

    def answer_of(line: DeviceLine) -> int:
        fits = (line.has(answer.get("needs", ()), answer.get("lacks", ())) for answer in answers)
        return next((number for number, each in enumerate(fits) if each), len(answers))

    def shares(some: Iterable[DeviceLine], among: Sequence[float] | None = None) -> tuple[float, ...]:
        counts = np.zeros(count)
        for line in some:
            counts[answer_of(line)] += len(line.devices)
        if among is not None:
            counts += _FEW * np.array(among)
        found = np.maximum(counts / counts.sum(), _LEAST)
        return tuple(np.round(found / found.sum(), 4).tolist())

    others = any(answer_of(line) == len(answers) for line in of_kind)
    count = len(answers) + others
    otherwise = shares(of_kind)
    parts = tuple(
        (family.name, shares((line for line in of_kind if family.fits(line)), otherwise))
        for family in families
        if any(family.fits(line) for line in of_kind)
    )
    labels = (*(answer["says"]["en"] for answer in answers), *["another"] * others)
    check = Check(
        id=build["id"], kinds=(build["kind"],), needs=(), lacks=(), runs=False, question=build["question"],
        answers=labels, how=build["how"], minutes=1, tools=(), open="none", hazards=(), otherwise=otherwise,
        parts=parts,
    )  # fmt: skip
    usual = [
        _usual([traits[name] for line in of_kind if answer_of(line) == number for name in line.devices])
        for number in range(count)
    ]
    return check, usual


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
