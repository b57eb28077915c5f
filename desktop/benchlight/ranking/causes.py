"""The cause that each guide removes: its part, on devices of its kind. Guides of one cause are one row of the list."""

from __future__ import annotations

from typing import Any

import numpy as np
import numpy.typing as npt

from benchlight.index.columns import Column, Names
from benchlight.index.corpus import Corpus, Positions
from benchlight.understanding.guide_parts import part_of_guide
from benchlight.understanding.parts import all_parts
from benchlight.understanding.path_kinds import PathKinds

Numbers = npt.NDArray[Any]

_ALONE = "\x1f"
"""The ASCII unit separator: begins the name of a guide that is a cause by itself, and is in no other."""
_SORTED, _COUNTED = 10_000, 4_000_000
"""From so many values on, and up to such values, counting is quicker than sorting."""


class Causes:
    """For each guide of a corpus what it is for, as it stood when it was last followed."""

    def __init__(self, corpus: Corpus, kinds: PathKinds) -> None:
        """`kinds` are those of the corpus."""
        self._corpus = corpus
        self._kinds = kinds
        self._names = Names()
        self._part = Column(np.zeros(0, dtype=np.int16))
        self._cause = Column(np.zeros(0, dtype=np.int32))
        self._guides: npt.NDArray[np.int64] | None = None
        self._groups: tuple[Positions, Positions] | None = None
        self._followed = len(corpus.changes)
        self._read(np.arange(len(corpus)))

    @property
    def part(self) -> npt.NDArray[np.int16]:
        """For each guide the number of its part in `all_parts`, -1 where it is none of them."""
        return self._part.values

    @property
    def cause(self) -> npt.NDArray[np.int32]:
        """For each guide the number of its cause. A guide whose part is not known is a cause by itself."""
        return self._cause.values

    @property
    def guides(self) -> npt.NDArray[np.int64]:
        """How many guides each cause has."""
        if self._guides is None:
            self._guides = np.bincount(self.cause[self._corpus.alive], minlength=len(self._names))
        return self._guides

    def name(self, cause: int) -> str:
        """How a query asks for the guides of a cause, "" where it cannot."""
        name = self._names[cause]
        return "" if name.startswith(_ALONE) else name

    def named(self, name: str) -> npt.NDArray[np.bool_]:
        """Which guides are for the cause of that name."""
        cause = -1 if not name or name.startswith(_ALONE) else self._names.find(name)
        return np.asarray(self.cause == cause)

    def follow(self) -> None:
        """Takes up what has happened to the corpus."""
        changed = self._corpus.changes[self._followed :]
        if changed:
            self._followed += len(changed)
            self._read(np.unique(changed))

    def _read(self, positions: Positions) -> None:
        """Finds the causes of the guides at the positions, which rise."""
        corpus = self._corpus
        path_of, part_of, names = corpus.path_of[positions], corpus.part_of[positions], corpus.parts
        kind_of_path = self._kinds.of_paths
        # Guides with the same path and the same name of the part have one cause, and are many.
        pairs, pair_of = _distinct(path_of.astype(np.int64) * len(names) + part_of)
        part_of_pair, cause_of_pair = np.full(len(pairs), -1), np.full(len(pairs), -1)
        for pair, both in enumerate(pairs.tolist()):
            path, name = divmod(both, len(names))
            if name := names[name]:
                kind = self._kinds.name(kind_of_path[path])
                part_of_pair[pair] = number = part_of_guide(kind, name)
                of = kind or "/".join(corpus.path(path)[:1])
                called = all_parts()[number].name if number >= 0 else f"“{name.casefold()}”"
                cause_of_pair[pair] = self._names.number(f"{of}/{called}")
        part, cause = part_of_pair[pair_of], cause_of_pair[pair_of]
        for row in np.flatnonzero(cause < 0).tolist():  # its part may stand in the title
            position, kind = int(positions[row]), self._kinds.name(kind_of_path[path_of[row]])
            listing = corpus.listing(position)
            title = listing.title.replace(listing.device, " ") if listing.device else listing.title
            part[row] = number = part_of_guide(kind, title)
            of = kind or "/".join(listing.categories[:1])
            name = f"{of}/{all_parts()[number].name}" if number >= 0 else f"{_ALONE}{position}"
            cause[row] = self._names.number(name)
        for column, values in ((self._part, part), (self._cause, cause)):
            column.extend(np.zeros(len(corpus) - len(column)))
            column.values[positions] = values
        self._guides = self._groups = None

    def best(
        self,
        scores: npt.NDArray[np.float32],
        eligible: npt.NDArray[np.bool_],
        limit: int,
        positions: Positions | None = None,
        nearer: npt.NDArray[np.float32] | None = None,
    ) -> Positions:
        """The best eligible guide of each of the best causes, best first, ties in catalog order: as rows of `scores`
        and `eligible`, which have an element for each guide at the positions, or for every guide. `nearer` is added to
        the scores of guides of one cause, to choose among them."""
        order, begins = self._all_groups if positions is None else self._grouped(self.cause[positions])
        if not len(order):
            return order
        values = np.where(eligible, scores, -np.inf)[order]
        of_causes = np.maximum.reduceat(values, begins)
        least = np.partition(of_causes, -limit)[-limit] if 0 < limit < len(of_causes) else -np.inf
        chosen = np.flatnonzero((of_causes >= least) & np.isfinite(of_causes))
        ends = np.append(begins[1:], len(order))
        among = values if nearer is None else values + nearer[order]
        firsts = [
            begin + int(np.argmax(among[begin:end]))
            for begin, end in zip(begins[chosen].tolist(), ends[chosen].tolist(), strict=True)
        ]
        rows = order[firsts]
        return rows[np.lexsort((rows, -of_causes[chosen]))][:limit]

    @property
    def _all_groups(self) -> tuple[Positions, Positions]:
        if self._groups is None:
            self._groups = self._grouped(self.cause)
        return self._groups

    def _grouped(self, causes: npt.NDArray[np.int32]) -> tuple[Positions, Positions]:
        """The rows by their causes, in order within one; and where among them each cause begins."""
        few = len(self._names) < 1 << 16  # which sorts by counting
        order = np.argsort(causes.astype(np.uint16) if few else causes, kind="stable")
        return order, np.flatnonzero(np.diff(causes[order], prepend=-1))


def _distinct(values: Numbers) -> tuple[Numbers, Numbers]:
    """The distinct values, and for each value its place among them."""
    if len(values) < _SORTED or values.max() > _COUNTED:
        return np.unique(values, return_inverse=True)
    place = np.zeros(values.max() + 1, dtype=np.int64)
    found = np.flatnonzero(np.bincount(values))
    place[found] = np.arange(len(found))
    return found, place[values]
