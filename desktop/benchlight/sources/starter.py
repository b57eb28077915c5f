"""The starter catalog: a guide for every part of every device that the lexicon and the device table know."""

from __future__ import annotations

import zlib
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

from benchlight import resources
from benchlight.errors import SourceError
from benchlight.records import Guide, Step
from benchlight.sources.lexicon import DeviceLine, PartFamily, load_devices, load_families
from benchlight.sources.text import slug
from benchlight.translation import tr

LICENCE = "Apache-2.0"


def starter_guides(devices: Path | None = None, lexicon: Path | None = None) -> Iterator[Guide]:
    """The guides of the folders `devices` and `lexicon`, by default those that ship with Benchlight.

    Always in the same order and with the same content. Raises SourceError where a folder cannot be read, and where two
    guides would have one key, as when a device is listed twice.
    """
    families: dict[str, list[PartFamily]] = defaultdict(list)
    for family in load_families(lexicon or resources.folder("lexicon")):
        families[family.group].append(family)
    made: set[str] = set()
    for line in load_devices(devices or resources.folder("devices")):
        for family in families[line.group]:
            if family.fits(line):
                for guide in _guides(line, family):
                    if guide.key in made:
                        raise SourceError(
                            tr(
                                "The starter catalog has two guides with the key {key}: is {device} listed twice in "
                                "{file}, or in another group? Remove one of them."
                            ).format(key=guide.key, device=repr(guide.device), file=f"devices/{line.group}.toml")
                        )
                    made.add(guide.key)
                    yield guide


def part_name(line: DeviceLine, family: PartFamily) -> str:
    """What guides of this device line call the part: always the same there, though other lines may call it otherwise,
    as real guides do."""
    where = f"{line.device_class}/{line.category}/{family.group}/{family.name}"
    return family.names[zlib.crc32(where.encode()) % len(family.names)]


def _guides(line: DeviceLine, family: PartFamily) -> Iterator[Guide]:
    part = part_name(line, family)
    checks = (Step("\n".join(family.check_first), title="Check first"),) if family.check_first else ()
    steps = checks + tuple(map(Step, family.steps))
    low, high = family.minutes
    for device in line.devices:
        yield Guide(
            key=f"starter:{slug(device)}-{family.name}",
            title=f"{device} {part} Replacement",
            device=device,
            part=part,
            family=family.name,
            categories=(line.device_class, line.category),
            summary=family.causes,
            steps=steps,
            tools=family.tools,
            difficulty=family.difficulty,
            time_required=f"{low} – {high} minutes" if low < high else f"{low} minutes",
            licence=LICENCE,
        )
