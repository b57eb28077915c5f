"""Reads what is drawn: `resources/drawings/GROUP.toml`, whose form `resources/drawings/README.md` has."""

from __future__ import annotations

import tomllib
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from benchlight import resources
from benchlight.drawings.projection import Bounds, Place, add
from benchlight.drawings.solids import Solid

_AT_ZERO: Place = (0.0, 0.0, 0.0)


@dataclass(frozen=True)
class Component:
    """A solid of a device: where it is built in, and where it is drawn, taken apart."""

    solid: Solid
    out: Place
    """How far it is drawn from where it is built in."""
    shows: tuple[str, ...]
    """Part families of the lexicon."""
    needs: frozenset[str]
    lacks: frozenset[str]
    ghost: bool
    """Only its outline is drawn, over everything: a casing that would hide what is in it."""

    def bounds(self) -> Bounds:
        """The box in which it is drawn."""
        return self.solid.bounds().moved(self.out)

    def fits(self, traits: Collection[str]) -> bool:
        """Whether a device with these traits has it; where none are known, it may have anything."""
        return not traits or (self.needs <= set(traits) and self.lacks.isdisjoint(traits))


@dataclass(frozen=True)
class Build:
    """One way in which a kind of device is built."""

    needs: frozenset[str]
    components: tuple[Component, ...]

    def parts(self) -> list[str]:
        """The part families that it shows."""
        return list(dict.fromkeys(part for component in self.components for part in component.shows))


@cache
def kinds() -> Mapping[str, tuple[Build, ...]]:
    """All kinds of device that there are drawings of, each with its builds, the commonest first."""
    found: dict[str, tuple[Build, ...]] = {}
    for file in sorted(resources.folder("drawings").glob("*.toml")):
        if file.name != "symbols.toml":
            for kind, builds in tomllib.loads(file.read_text(encoding="utf-8")).items():
                found[kind] = tuple(_build(build) for build in builds)
    return found


def _build(table: Mapping[str, Any]) -> Build:
    layers = table.get("layers", {})
    return Build(
        frozenset(table.get("needs", "").split()), tuple(_component(line, layers) for line in table["components"])
    )  # fmt: skip


def _component(line: Mapping[str, Any], layers: Mapping[str, Any]) -> Component:
    values = dict(line)
    out = _place(values.pop("out", _AT_ZERO))
    if layer := values.pop("layer", ""):
        out = add(out, _place(layers[layer]))
    others = {
        "shows": tuple(values.pop("shows", "").split()),
        "needs": frozenset(values.pop("needs", "").split()),
        "lacks": frozenset(values.pop("lacks", "").split()),
        "ghost": values.pop("ghost", False),
    }
    for name in ("at", "size"):
        values[name] = _place(values.get(name, _AT_ZERO))
    if "points" in values:
        values["points"] = tuple(tuple(point) for point in values["points"])
    if "grid" in values:
        values["grid"] = tuple(values["grid"])
    return Component(solid=Solid(**values), out=out, **others)


def _place(values: Any) -> Place:
    x, y, z = (float(value) for value in values)
    return x, y, z
