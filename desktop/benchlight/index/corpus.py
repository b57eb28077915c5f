"""The guides that are ranked, as arrays: position i is one guide in every array of the ranking."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Collection, Iterable, Sequence
from functools import cached_property
from typing import TypeVar

import numpy as np
import numpy.typing as npt

from benchlight.records import Listing, Query

_NUMBERS = re.compile(r"(\d{1,18})")
_Value = TypeVar("_Value", str, tuple[str, ...])


class Corpus:
    """An unchanging snapshot of the catalog's guides."""

    def __init__(self, listings: Iterable[Listing]) -> None:
        """Takes the guides in catalog order."""
        self.listings = list(listings)
        # Column by column: tens of thousands of guides stand between the start and the first answer.
        self.ids = np.array([listing.id for listing in self.listings], dtype=np.int64)
        self.devices, self.device_of = _numbered([listing.device for listing in self.listings])
        self._device_numbers = {device: number for number, device in enumerate(self.devices)}
        self._paths, self._path_of = _numbered([listing.categories for listing in self.listings])
        self.part_of = _numbered_parts(self.listings)
        """For each guide the number of its part on devices of its class."""
        self.part_frequency = np.log(np.bincount(self.part_of)[self.part_of]).astype(np.float32)
        """For each guide the natural logarithm of how many guides replace the same part on devices of its class."""

    def __len__(self) -> int:
        return len(self.listings)

    @property
    def categories(self) -> list[str]:
        """All elements of category paths: kinds of device first, then makers and lines, both as people sort."""
        kinds = {path[0] for path in self._paths if path}
        narrower = {element for path in self._paths for element in path[1:]} - kinds
        return [*sorted(kinds, key=as_people_sort), *sorted(narrower, key=as_people_sort)]

    def positions(self, ids: npt.NDArray[np.int64]) -> npt.NDArray[np.int64]:
        """Positions of guide ids, -1 for ids that are not in this corpus."""
        if not len(self.ids):
            return np.full(len(ids), -1, dtype=np.int64)
        found = np.searchsorted(self.ids, ids)
        found[found == len(self.ids)] = 0
        return np.where(self.ids[found] == ids, found, -1)

    def titled(self, title: str) -> list[int]:
        """Positions of the guides of that title."""
        return self._by_title.get(title, [])

    @cached_property
    def _by_title(self) -> dict[str, list[int]]:
        by_title: dict[str, list[int]] = defaultdict(list)
        for position, listing in enumerate(self.listings):
            by_title[listing.title].append(position)
        return by_title

    def common_words_source(self) -> Iterable[str]:
        """Texts whose words tell little in a device's name: part names and kinds of device."""
        yield from {listing.part for listing in self.listings}
        yield from {path[0] for path in self._paths if path}

    def admitted(self, query: Query) -> npt.NDArray[np.bool_] | None:
        """Which guides the query's filters let through; None when there is no filter."""
        mask: npt.NDArray[np.bool_] | None = None
        if query.device is not None:
            mask = self.device_of == self._device_numbers.get(query.device, -1)
        if query.category is not None:
            paths = [number for number, path in enumerate(self._paths) if query.category in path]
            in_category = np.isin(self._path_of, paths)
            mask = in_category if mask is None else mask & in_category
        if query.candidates is not None:
            chosen = self._is_candidate(query.candidates)
            mask = chosen if mask is None else mask & chosen
        return mask

    def _is_candidate(self, keys: Collection[str]) -> npt.NDArray[np.bool_]:
        return np.fromiter((listing.key in keys for listing in self.listings), np.bool_, len(self))


def as_people_sort(name: str) -> list[str | int]:
    """For sorting names: without regard to capitals, and iPhone 8 before iPhone 12."""
    # Letters and numbers take turns in the pieces, so that like is compared with like.
    return [int(piece) if place % 2 else piece for place, piece in enumerate(_NUMBERS.split(name.casefold()))]


def _numbered(values: Sequence[_Value]) -> tuple[list[_Value], npt.NDArray[np.int32]]:
    """The distinct values, sorted, and for each value its place among them."""
    distinct = sorted(set(values))
    numbers = {value: number for number, value in enumerate(distinct)}
    return distinct, np.array([numbers[value] for value in values], dtype=np.int32)


def _numbered_parts(listings: Sequence[Listing]) -> npt.NDArray[np.int32]:
    # A guide whose part is not known is the only one of its kind.
    return _numbered([(*listing.categories[:1], listing.part.casefold() or listing.key) for listing in listings])[1]
