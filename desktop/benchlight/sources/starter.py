"""The starter catalog: a guide for every part of every device that the lexicon and the device table know."""

from __future__ import annotations

import hashlib
import zlib
from collections import defaultdict
from collections.abc import Iterator, Mapping
from pathlib import Path

from benchlight import __version__, resources
from benchlight.errors import SourceError
from benchlight.records import Guide, Step
from benchlight.sources.lexicon import TRAITS, DeviceLine, PartFamily, Trait, load_devices, load_families, load_traits
from benchlight.sources.text import slug
from benchlight.translation import tr

LICENCE = "Apache-2.0"
SOURCE = "starter"


def starter_guides(devices: Path | None = None, lexicon: Path | None = None) -> Iterator[Guide]:
    """The guides of the folders `devices` and `lexicon`, by default those that ship with Benchlight.

    Always in the same order and with the same content. Raises SourceError where a folder cannot be read, and where two
    guides would have one key, as when a device is listed twice.
    """
    lexicon = lexicon or resources.folder("lexicon")
    traits = load_traits(lexicon)
    families: dict[str, list[PartFamily]] = defaultdict(list)
    for family in load_families(lexicon):
        families[family.group].append(family)
    made: set[str] = set()
    for line in load_devices(devices or resources.folder("devices")):
        for family in families[line.group]:
            if family.fits(line):
                for guide in _guides(line, family.on(line, traits), _made_for(line, traits)):
                    if guide.key in made:
                        raise SourceError(
                            tr(
                                "The starter catalog has two guides with the key {key}: is {device} listed twice in "
                                "{file}, or in another group? Remove one of them."
                            ).format(key=guide.key, device=repr(guide.device), file=f"devices/{line.group}.toml")
                        )
                    made.add(guide.key)
                    yield guide


def edition() -> str:
    """What tells the starter guides that ship with this Benchlight from those of another: made of its version and of
    the files that they are made from."""
    made_from = hashlib.sha256(__version__.encode())
    for folder in (resources.folder("devices"), resources.folder("lexicon"), resources.folder("lexicon") / TRAITS):
        for file in sorted(folder.glob("*.toml")):
            made_from.update(file.name.encode() + file.read_bytes())
    return made_from.hexdigest()[:16]


def part_name(line: DeviceLine, family: PartFamily) -> str:
    """What guides of this device line call the part: always the same there, though other lines may call it otherwise,
    as real guides do. `family` is as it is on these devices. Raises SourceError where none of its names is for them."""
    if not family.titles:
        raise SourceError(
            tr(
                "The lexicon has no name for the part {family} on {device}: give the family in {file} a name without "
                "braces, or the device in {devices} the trait that they ask for."
            ).format(
                family=family.name, device=repr(line.devices[0]), file=f"lexicon/{family.group}.toml",
                devices=f"devices/{line.group}.toml",
            )
        )  # fmt: skip
    where = f"{line.device_class}/{line.category}/{family.group}/{family.name}"
    return family.titles[zlib.crc32(where.encode()) % len(family.titles)]


def _made_for(line: DeviceLine, traits: Mapping[str, Trait]) -> tuple[str, ...]:
    """What an outline for the devices of this line is made for: the kind, and what traits say of it."""
    return (line.device_class, *(traits[name].label for name in line.traits if name in traits))


def _guides(line: DeviceLine, family: PartFamily, made_for: tuple[str, ...]) -> Iterator[Guide]:
    part = part_name(line, family)
    checks = (Step("\n".join(family.check_first), title="Check first"),) if family.check_first else ()
    steps = checks + tuple(map(Step, family.steps))
    low, high = family.minutes
    for device in line.devices:
        yield Guide(
            key=f"{SOURCE}:{slug(device)}-{family.name}",
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
            made_for=made_for,
        )
