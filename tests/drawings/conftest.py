"""What the lexicon and the device table ask for."""

from __future__ import annotations

from collections.abc import Mapping

import pytest

from benchlight import resources
from benchlight.sources.lexicon import DeviceLine, PartFamily, load_devices, load_families


@pytest.fixture(scope="session")
def families() -> Mapping[str, Mapping[str, PartFamily]]:
    """The part families of each kind of device, by their names."""
    found: dict[str, dict[str, PartFamily]] = {}
    for family in load_families(resources.folder("lexicon")):
        for kind in family.classes:
            found.setdefault(kind, {})[family.name] = family
    return found


@pytest.fixture(scope="session")
def lines() -> tuple[DeviceLine, ...]:
    """The device table."""
    return load_devices(resources.folder("devices"))
