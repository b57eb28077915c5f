"""The symptom lexicon, the device table and the codes, from the TOML files that ship with Benchlight or that a shop
keeps."""

from __future__ import annotations

import itertools
import re
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence, Set
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import Any

from benchlight.records import CERTAINTIES, Code, Signal
from benchlight.sources.toml_tables import NAME, Entry, documents, tables

DIFFICULTIES = ("Very easy", "Easy", "Moderate", "Difficult", "Very difficult")

TRAITS = "traits"
"""The folder in the lexicon that has what traits of devices say; the others are languages."""

_PLACE = re.compile(r"\{([a-z-]+)(?:\|([^{}]*))?\}")


@dataclass(frozen=True, slots=True)
class DeviceLine:
    """Devices of one line of a maker: what a technician browses under one heading."""

    group: str
    """The file's stem; part families of the same group may fit."""
    device_class: str
    category: str
    traits: tuple[str, ...]
    """What these devices have beyond their class."""
    devices: tuple[str, ...]

    def has(self, needs: Sequence[str], lacks: Sequence[str]) -> bool:
        """True where the devices have all traits of the one sort and none of the other."""
        return set(needs) <= set(self.traits) and not set(lacks) & set(self.traits)


@dataclass(frozen=True, slots=True)
class Trait:
    """What a trait of devices says in titles, steps and tools. Most traits say nothing, and have none of these."""

    name: str
    facet: str
    """What a device has one of, "connector": `{connector}` in a text of the lexicon is what its trait says."""
    says: str
    """In place of `{connector}`: "Lightning"."""
    label: str
    """What an outline names that was made for it: "Lightning connector"."""
    tools: tuple[str, ...]
    """What it takes to open such a device."""


@dataclass(frozen=True, slots=True)
class Variant:
    """How a part is called and replaced on devices with some traits, where that is not as on others."""

    needs: tuple[str, ...]
    lacks: tuple[str, ...]
    values: Mapping[str, Any]
    """Fields of the `PartFamily` that are others."""


@dataclass(frozen=True, slots=True)
class Wording:
    """How the speakers of one language talk of a part family."""

    language: str
    """Two letters: "nl"."""
    names: tuple[str, ...]
    """What people and shops call the part, the commonest first."""
    plain: tuple[str, ...]
    """Complaints as they come in."""
    diagnostic: tuple[str, ...]
    """What tells this part from its neighbours: what was tried, seen, heard or measured."""


@dataclass(frozen=True, slots=True)
class PartFamily:
    """One kind of part of one kind of device, how it fails and how it is replaced."""

    group: str
    """The file's stem."""
    name: str
    """Unique in its group: lower case, hyphens."""
    names: tuple[str, ...]
    """What guide titles call the part, the commonest first."""
    titles: tuple[str, ...]
    """The same on devices without a variant, as the lexicon has it: "{connector} Port"."""
    classes: tuple[str, ...]
    needs: tuple[str, ...]
    lacks: tuple[str, ...]
    """Traits of devices that do not have it."""
    within: str
    """The family whose guide mends it, too, where it has none of its own: "motor" of carbon brushes; "" for none."""
    difficulty: str
    minutes: tuple[int, int]
    """Shortest and longest usual time."""
    tools: tuple[str, ...]
    causes: str
    check_first: tuple[str, ...]
    """Cheap tests before opening, the most telling first."""
    steps: tuple[str, ...]
    terse: tuple[str, ...]
    """Symptoms as a technician types them."""
    customer: tuple[str, ...]
    """Symptoms as a customer tells them; `{device}` stands where the device is named."""
    report: tuple[tuple[str, ...], ...]
    """Symptoms as the bullets of a bench report."""
    plain: tuple[str, ...] = ()
    """Complaints as they come in, before anybody looked: short and vague, and most often caused by this part."""
    variants: tuple[Variant, ...] = ()
    """The first that fits a device counts."""
    wordings: tuple[Wording, ...] = ()
    """How other languages than English tell of it."""

    def fits(self, line: DeviceLine) -> bool:
        """True where devices of this line have this part."""
        return line.device_class in self.classes and line.has(self.needs, self.lacks)

    def on(self, line: DeviceLine, traits: Mapping[str, Trait]) -> PartFamily:
        """The family as it is on devices of this line, which it fits: their variant, `{connector}` and the like filled
        in, and the tools that open them where a step says `{open}`."""
        variant = next((each for each in self.variants if line.has(each.needs, each.lacks)), None)
        family = self if variant is None else replace(self, **variant.values)
        there = [traits[name] for name in line.traits if name in traits]
        said = {trait.facet: trait.says for trait in there}
        opened = any("{open" in step for step in family.steps)
        tools = dict.fromkeys(tool for trait in there if opened for tool in trait.tools)
        return replace(
            family,
            titles=tuple(name for each in family.titles if (name := _filled(each, said))),
            tools=(*tools, *(tool for each in family.tools if (tool := _filled(each, said)) and tool not in tools)),
            causes=_filled(family.causes, said),
            check_first=tuple(text for each in family.check_first if (text := _filled(each, said))),
            steps=tuple(text for each in family.steps if (text := _filled(each, said))),
        )


def _filled(text: str, said: Mapping[str, str]) -> str:
    """The text with what a device's traits say; "" where they say nothing of something that it must have: `{connector}`
    must, `{connector|charging}` need not."""
    missing = False

    def fill(found: re.Match[str]) -> str:
        nonlocal missing
        value = said.get(found[1], found[2])
        missing = missing or value is None
        return value or ""

    text = _PLACE.sub(fill, text)
    return "" if missing else text[:1].upper() + text[1:]


def _fillings(text: str, traits: Collection[Trait]) -> Iterator[str]:
    """What the text may become on some device."""
    places = dict.fromkeys(found[1] for found in _PLACE.finditer(text))
    of_places: list[list[Trait | None]] = [
        [each for each in traits if each.facet == place] or [None] for place in places
    ]
    for choice in itertools.product(*of_places):
        if filled := _filled(text, {trait.facet: trait.says for trait in choice if trait}):
            yield filled


def load_families(folder: Path, *, languages: bool = False) -> tuple[PartFamily, ...]:
    """The part families of every TOML file in `folder`, in the order of file names and then of each file; with
    `languages` (seconds) their wordings, too, from the folders in it that are named for a language.

    Raises SourceError that names file, family and key where one is missing, unknown or of the wrong form.
    """
    traits = load_traits(folder)
    families = tuple(
        _family(path.stem, Entry(path, name, values), traits.values())
        for path, document in documents(folder)
        for name, values in document.items()
    )
    if not languages:
        return families
    wordings = _wordings(folder, {(family.group, family.name) for family in families})
    return tuple(replace(family, wordings=tuple(wordings[family.group, family.name])) for family in families)


def load_devices(folder: Path) -> tuple[DeviceLine, ...]:
    """The device lines of every TOML file in `folder`, in the order of file names and then of each file.

    Raises SourceError that names file, line and key where one is missing, unknown or of the wrong form.
    """
    return tuple(
        _line(path.stem, entry) for path, document in documents(folder) for entry in tables(path, document, "line")
    )


def load_traits(folder: Path) -> Mapping[str, Trait]:
    """The traits that say something, by their names, from the TOML files of the lexicon in `folder`; it may have none.

    Raises SourceError that names file, trait and key where one is missing, unknown or of the wrong form.
    """
    if not (folder / TRAITS).is_dir():
        return {}
    traits: dict[str, Trait] = {}
    for path, document in documents(folder / TRAITS):
        for name, values in document.items():
            entry = Entry(path, name, values)
            if name in traits:
                raise entry.error("stands in another file, too")
            traits[name] = _trait(entry)
    return traits


def load_codes(folder: Path) -> tuple[Code, ...]:
    """The codes of every TOML file in `folder`, in the order of file names and then of each file.

    Raises SourceError that names file, code and key where one is missing, unknown or of the wrong form.
    """
    return tuple(_code(entry) for path, document in documents(folder) for entry in tables(path, document, "code"))


def _family(group: str, entry: Entry, traits: Collection[Trait]) -> PartFamily:
    if not NAME.fullmatch(entry.name):
        raise entry.error("is not a name of lower-case letters, digits and hyphens")
    titles, variants = entry.texts("names", needed=True), tuple(map(_variant, entry.entries("variant")))
    called = itertools.chain(titles, *(variant.values.get("titles", ()) for variant in variants))
    family = PartFamily(
        group=group,
        name=entry.name,
        names=tuple(dict.fromkeys(name for title in called for name in _fillings(title, traits))),
        titles=titles,
        classes=entry.texts("classes", needed=True),
        needs=entry.texts("needs"),
        lacks=entry.texts("lacks"),
        within=entry.name_or_none("within"),
        difficulty=entry.choice("difficulty", DIFFICULTIES),
        minutes=entry.minutes("minutes"),
        tools=entry.texts("tools"),
        causes=entry.text("causes"),
        check_first=entry.texts("check_first"),
        steps=entry.texts("steps", needed=True),
        variants=variants,
        terse=entry.texts("terse"),
        customer=entry.texts("customer"),
        report=entry.lists("report"),
        plain=entry.texts("plain"),
    )
    entry.finish()
    return family


def _variant(entry: Entry) -> Variant:
    readers: Mapping[str, Callable[[str], Any]] = {
        "difficulty": partial(entry.choice, choices=DIFFICULTIES),
        "minutes": entry.minutes,
        "tools": entry.texts,
        "causes": entry.text,
        "check_first": entry.texts,
        "steps": partial(entry.texts, needed=True),
    }
    needs, lacks = entry.texts("needs"), entry.texts("lacks")
    if not needs and not lacks:
        raise entry.error("must say which traits its devices have: needs, lacks, or both")
    values = {key: read(key) for key, read in readers.items() if key in entry}
    if "names" in entry:
        values["titles"] = entry.texts("names", needed=True)
    variant = Variant(needs, lacks, values)
    entry.finish()
    return variant


def _trait(entry: Entry) -> Trait:
    trait = Trait(
        name=entry.name,
        facet=entry.text("facet"),
        says=entry.text("says"),
        label=entry.text("label"),
        tools=entry.texts("tools"),
    )
    entry.finish()
    return trait


def _wordings(folder: Path, families: Set[tuple[str, str]]) -> Mapping[tuple[str, str], Sequence[Wording]]:
    found: dict[tuple[str, str], list[Wording]] = {family: [] for family in families}
    for language in sorted(path for path in folder.iterdir() if path.is_dir() and path.name != TRAITS):
        for path, document in documents(language):
            for name, values in document.items():
                entry = Entry(path, name, values)
                if (path.stem, name) not in families:
                    raise entry.error(f"is no part family of {path.name} in English")
                found[path.stem, name].append(_wording(language.name, entry))
    return found


def _wording(language: str, entry: Entry) -> Wording:
    wording = Wording(
        language=language,
        names=entry.texts("names", needed=True),
        plain=entry.texts("plain", needed=True),
        diagnostic=entry.texts("diagnostic", needed=True),
    )
    entry.finish()
    return wording


def _line(group: str, entry: Entry) -> DeviceLine:
    line = DeviceLine(
        group=group,
        device_class=entry.text("class"),
        category=entry.text("category"),
        traits=entry.texts("traits"),
        devices=entry.texts("devices", needed=True),
    )
    entry.finish()
    return line


def _code(entry: Entry) -> Code:
    code = Code(
        code=entry.text("code"),
        kinds=entry.texts("kinds", needed=True),
        meaning=entry.text("meaning"),
        makers=entry.texts("makers"),
        lines=entry.texts("lines"),
        signal=Signal(entry.choice("signal", tuple(Signal))),
        also=entry.texts("also"),
        parts=entry.texts("parts"),
        check=entry.text("check"),
        certainty=entry.choice("certainty", CERTAINTIES),
        source=entry.text("source"),
    )
    entry.finish()
    return code
