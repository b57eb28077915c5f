"""The guides that are ranked, as columns: position i is one guide in every array of the index."""

from __future__ import annotations

import re
import zlib
from collections.abc import Iterable, Mapping, Sequence, Sized
from itertools import compress
from typing import Any

import numpy as np
import numpy.typing as npt

from benchlight.index.columns import Arrays, Column, Names, Texts
from benchlight.records import Listing, Query

Positions = npt.NDArray[np.int64]

_NUMBERS = re.compile(r"(\d{1,18})")
_COLUMNS = ("device_of", "part_of", "family_of", "path_of", "locale_of", "source_of", "same_part")
_NAMES = ("devices", "parts", "families", "paths", "locales", "sources", "same_parts")
_REMEMBERED = 4_096
_BETWEEN = "\x1f"
"""The ASCII unit separator, in no name."""


class Corpus:
    """The catalog's guides in the order of their ids. One that is removed leaves its position empty."""

    def __init__(self, listings: Iterable[Listing] = ()) -> None:
        """Takes the guides in catalog order."""
        # Column by column: tens of thousands of guides stand between the start and the first answer.
        ids, keys, titles, devices, parts, families, paths, locales = list(zip(*listings, strict=True)) or [()] * 8
        self._ids = Column(np.array(ids, dtype=np.int64))
        self._alive = Column(np.ones(len(ids), dtype=np.bool_))
        self._keys, self._titles = Texts(keys), Texts(titles)
        joined = {path: _BETWEEN.join(path) for path in set(paths)}
        values_of = (devices, parts, families, [joined[path] for path in paths], locales, [*map(_source, keys)], ())
        self._names = {name: Names(sorted(set(values))) for name, values in zip(_NAMES, values_of, strict=True)}
        self._columns = {
            column: Column(np.fromiter(map(self._names[name].find, values), np.int32, len(ids)))
            for column, name, values in zip(_COLUMNS[:-1], _NAMES, values_of, strict=False)
        }
        same = {pair: self._number_same_part(*pair) for pair in {*zip(paths, parts, strict=True)}}
        self._columns["same_part"] = Column(
            np.fromiter(map(same.__getitem__, zip(paths, parts, strict=True)), np.int32, len(ids))
        )
        of_device = {device: _number_of_text(device) for device in self._names["devices"]}
        self._repair_of = Column(
            np.fromiter(map(_number_of_repair, titles, map(of_device.__getitem__, devices)), np.int64, len(ids))
        )
        self._part_frequency: npt.NDArray[np.float32] | None = None
        self._living_paths: npt.NDArray[np.bool_] | None = None
        self.changes: list[int] = []
        """Position of each guide that was put or removed, in that order."""
        self._remembered: dict[int, Listing] = {}

    # -- reading ------------------------------------------------------------------------------------------------------

    def __len__(self) -> int:
        """How many positions there are."""
        return len(self._ids)

    @property
    def ids(self) -> Positions:
        """Each guide's number in the catalog, rising."""
        return self._ids.values

    @property
    def alive(self) -> npt.NDArray[np.bool_]:
        """Which positions hold a guide that was not removed."""
        return self._alive.values

    @property
    def device_of(self) -> npt.NDArray[np.int32]:
        """For each guide the number of its device."""
        return self._columns["device_of"].values

    @property
    def devices(self) -> Names:
        """Names of devices; of some all guides may be gone."""
        return self._names["devices"]

    @property
    def part_of(self) -> npt.NDArray[np.int32]:
        """For each guide the number of what it calls its part."""
        return self._columns["part_of"].values

    @property
    def parts(self) -> Names:
        """Names of parts; of some all guides may be gone."""
        return self._names["parts"]

    @property
    def repair_of(self) -> npt.NDArray[np.int64]:
        """For each guide a number that stands for its title and device: guides of one number are for one repair."""
        return self._repair_of.values

    @property
    def source_of(self) -> npt.NDArray[np.int32]:
        """For each guide the number of its source."""
        return self._columns["source_of"].values

    @property
    def sources(self) -> Names:
        """Names of sources; of some all guides may be gone."""
        return self._names["sources"]

    @property
    def path_of(self) -> npt.NDArray[np.int32]:
        """For each guide the number of its category path."""
        return self._columns["path_of"].values

    @property
    def paths(self) -> list[tuple[str, ...]]:
        """Category paths; of some all guides may be gone."""
        return self.paths_from(0)

    def paths_from(self, number: int) -> list[tuple[str, ...]]:
        """Those from a number on."""
        names = self._names["paths"]
        return [_path(names[each]) for each in range(number, len(names))]

    def path(self, number: int) -> tuple[str, ...]:
        """The category path of a number."""
        return _path(self._names["paths"][number])

    @property
    def same_part(self) -> npt.NDArray[np.int32]:
        """For each guide the number of its part on devices of its kind: guides of one number are of the same part. -1
        where the part is not known."""
        return self._columns["same_part"].values

    @property
    def same_parts(self) -> int:
        """How many numbers of parts there are."""
        return len(self._names["same_parts"])

    @property
    def part_frequency(self) -> npt.NDArray[np.float32]:
        """For each guide the natural logarithm of how many guides are of the same part."""
        if self._part_frequency is None:
            same_part = self.same_part
            count = np.bincount(same_part[self.alive & (same_part >= 0)], minlength=self.same_parts + 1)
            self._part_frequency = np.log(np.maximum(count[same_part], 1)).astype(np.float32)
            self._part_frequency[same_part < 0] = 0
        return self._part_frequency

    def listing(self, position: int) -> Listing:
        """The guide at a position."""
        # Guides shown at one keystroke are mostly shown at the next.
        listing = self._remembered.get(position)
        if listing is None:
            if len(self._remembered) >= _REMEMBERED:
                self._remembered.clear()
            listing = self._remembered[position] = self._read(position)
        return listing

    def _read(self, position: int) -> Listing:
        device, part, family, path, locale, *_ = (int(self._columns[name].values[position]) for name in _COLUMNS)
        names = self._names
        return Listing(
            int(self.ids[position]), self._keys[position], self._titles[position], names["devices"][device],
            names["parts"][part], names["families"][family], _path(names["paths"][path]), names["locales"][locale],
        )  # fmt: skip

    def key(self, position: int) -> str:
        """The key of the guide at a position."""
        return self._keys[position]

    def title(self, position: int) -> str:
        """The title of the guide at a position."""
        return self._titles[position]

    @property
    def listings(self) -> list[Listing]:
        """All guides."""
        return [self._read(position) for position in np.flatnonzero(self.alive).tolist()]

    def device_paths(self) -> npt.NDArray[np.int32]:
        """For each device the number of the category path of one of its guides, -1 where it has none."""
        found = np.full(len(self.devices), -1, dtype=np.int32)
        found[self.device_of[self.alive]] = self.path_of[self.alive]
        return found

    def living_devices(self) -> npt.NDArray[np.bool_]:
        """For each device whether there are guides for it."""
        return self._living("device_of", "devices")

    def _living(self, column: str, names: str) -> npt.NDArray[np.bool_]:
        """For each of the names whether there are guides of it."""
        return np.bincount(self._columns[column].values[self.alive], minlength=len(self._names[names])) > 0

    def living_paths(self) -> npt.NDArray[np.bool_]:
        """For each category path whether there are guides of it."""
        if self._living_paths is None:
            self._living_paths = self._living("path_of", "paths")
        return self._living_paths

    def _paths_of_guides(self) -> list[tuple[str, ...]]:
        return [_path(joined) for joined in compress(self._names["paths"], self.living_paths().tolist())]

    @property
    def categories(self) -> list[str]:
        """All elements of category paths: kinds of device first, then makers and lines, both as people sort."""
        paths = self._paths_of_guides()
        kinds = {path[0] for path in paths if path}
        narrower = {element for path in paths for element in path[1:]} - kinds
        return [*sorted(kinds, key=as_people_sort), *sorted(narrower, key=as_people_sort)]

    @property
    def languages(self) -> list[str]:
        """Codes of the languages that guides are in: "de" for what is in "de-AT"."""
        living = compress(self._names["locales"], self._living("locale_of", "locales").tolist())
        return sorted({language_of(locale) for locale in living} - {""})

    def common_names(self) -> list[str]:
        """Names of parts and of kinds of device, whose words tell little in a device's name."""
        kinds = dict.fromkeys(path[0] for path in self._paths_of_guides() if path)
        return [*compress(self._names["parts"], self._living("part_of", "parts").tolist()), *kinds]

    def positions(self, ids: npt.ArrayLike) -> Positions:
        """Positions of guide ids, -1 for ids that are not in this corpus."""
        wanted = np.asarray(ids, dtype=np.int64)
        if not len(self.ids):
            return np.full(len(wanted), -1, dtype=np.int64)
        found = np.searchsorted(self.ids, wanted)
        found[found == len(self.ids)] = 0
        return np.where((self.ids[found] == wanted) & self.alive[found], found, -1)

    def admitted(self, query: Query) -> npt.NDArray[np.bool_] | None:
        """Which guides the query's filters let through; None where it has none."""
        mask: npt.NDArray[np.bool_] | None = None
        if query.device is not None:
            mask = self.device_of == self.devices.find(query.device)
        if query.category is not None:
            holds = [query.category in path and query.category in _path(path) for path in self._names["paths"]]
            in_category = np.array(holds, dtype=np.bool_)[self._columns["path_of"].values]
            mask = in_category if mask is None else mask & in_category
        if query.language is not None:
            speaks = [language_of(locale) in (query.language, "") for locale in self._names["locales"]]
            in_language = np.array(speaks, dtype=np.bool_)[self._columns["locale_of"].values]
            mask = in_language if mask is None else mask & in_language
        return mask

    # -- learning -----------------------------------------------------------------------------------------------------

    def put(self, listing: Listing) -> int | None:
        """Adds a guide, or changes the one of its id; returns its position. None, and nothing happens, where its id is
        of the midst of the corpus and not in it."""
        position = int(np.searchsorted(self.ids, listing.id))
        known = position < len(self) and self.ids[position] == listing.id
        if not known and position < len(self):
            return None
        path = _BETWEEN.join(listing.categories)
        texts = (listing.device, listing.part, listing.family, path, listing.locale, _source(listing.key))
        values = [self._names[name].number(text) for name, text in zip(_NAMES, texts, strict=False)]
        values.append(self._number_same_part(listing.categories, listing.part))
        if known:
            self._keys[position], self._titles[position] = listing.key, listing.title
            self._remembered.pop(position, None)
            self.alive[position] = True
            for column, value in zip(_COLUMNS, values, strict=True):
                self._columns[column].values[position] = value
        else:
            self._ids.extend([listing.id])
            self._alive.extend([True])
            self._keys.append(listing.key)
            self._titles.append(listing.title)
            self._repair_of.extend([0])
            for column, value in zip(_COLUMNS, values, strict=True):
                self._columns[column].extend([value])
        self.repair_of[position] = _number_of_repair(listing.title, _number_of_text(listing.device))
        self._happened(position)
        return position

    def remove(self, position: int) -> None:
        """The guide at the position is gone."""
        self.alive[position] = False
        self._happened(position)

    def _happened(self, position: int) -> None:
        self.changes.append(position)
        self._part_frequency = self._living_paths = None

    def _number_same_part(self, categories: Sequence[str], part: str) -> int:
        if not part:
            return -1
        return self._names["same_parts"].number(f"{categories[0] if categories else ''}{_BETWEEN}{part.casefold()}")

    # -- keeping ------------------------------------------------------------------------------------------------------

    def arrays(self) -> Arrays:
        """All of it as arrays."""
        found: Arrays = {"ids": self.ids, "alive": self.alive, "repair_of": self.repair_of}
        found |= self._keys.arrays("keys") | self._titles.arrays("titles")
        found |= {column: self._columns[column].values for column in _COLUMNS}
        for name in _NAMES:
            found |= Texts(self._names[name]).arrays(name)
        return found

    @classmethod
    def of_arrays(cls, arrays: Mapping[str, npt.NDArray[Any]]) -> Corpus:
        """What `arrays` gave. Raises KeyError and ValueError for other arrays."""
        corpus = cls()
        corpus._ids, corpus._alive = Column(arrays["ids"]), Column(arrays["alive"])
        corpus._keys, corpus._titles = Texts.of_arrays(arrays, "keys"), Texts.of_arrays(arrays, "titles")
        corpus._names = {name: Names(Texts.of_arrays(arrays, name)) for name in _NAMES}
        corpus._columns = {column: Column(arrays[column]) for column in _COLUMNS}
        corpus._repair_of = Column(arrays["repair_of"])
        texts: tuple[Sized, ...] = (corpus._keys, corpus._titles)
        counts = {*map(len, texts), len(corpus._alive), len(corpus._repair_of), *map(len, corpus._columns.values())}
        if counts != {len(corpus)}:
            raise ValueError("columns of different lengths")
        return corpus


def language_of(locale: str) -> str:
    """The language of a locale: "de" of "de_AT"."""
    return locale.replace("_", "-").partition("-")[0].casefold()


def _source(key: str) -> str:
    return key.partition(":")[0]


def _number_of_text(text: str) -> int:
    return zlib.crc32(" ".join(text.casefold().split()).encode(errors="replace"))


def _number_of_repair(title: str, device: int) -> int:
    return (_number_of_text(title) - (1 << 31) << 32) + device


def _path(joined: str) -> tuple[str, ...]:
    return tuple(joined.split(_BETWEEN)) if joined else ()


def as_people_sort(name: str) -> list[str | int]:
    """For sorting names: without regard to capitals, and iPhone 8 before iPhone 12."""
    # Letters and numbers take turns in the pieces, so that like is compared with like.
    return [int(piece) if place % 2 else piece for place, piece in enumerate(_NUMBERS.split(name.casefold()))]
