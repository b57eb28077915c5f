"""The same repair from several sources: guides with one title for one device, and the outline for its part. They
have one row in the list, that of the best source, and it stands where the best of them would."""

from __future__ import annotations

import math

import numpy as np
import numpy.typing as npt

from benchlight.index.corpus import Corpus, Positions
from benchlight.ranking.causes import Causes
from benchlight.records import OWN

Scores = npt.NDArray[np.float32]
Mask = npt.NDArray[np.bool_]

_LAST = "starter"
"""The source that any other is better than: its guides are outlines, which say what is to be done, not how on this
device."""
_DEVICE = np.int64((1 << 32) - 1)
"""What of the number of a repair stands for its device."""


class SameRepairs:
    """The guides of a corpus for which another source has one for the same repair, as it stood when it was last
    followed."""

    def __init__(self, corpus: Corpus) -> None:
        self._corpus = corpus
        self._followed = -1
        self._members: Positions = np.zeros(0, dtype=np.int64)
        """Their positions, those for one repair one after another, the best source first: what was written here, then
        what came last."""
        self._begins: Positions = np.zeros(0, dtype=np.int64)
        """Where among them each repair begins."""
        self._repair: Positions = np.zeros(0, dtype=np.int64)
        """For each of them the number of its repair."""
        self._source: npt.NDArray[np.int32] = np.zeros(0, dtype=np.int32)
        """For each of them its source."""
        self._number: dict[int, int] = {}
        """Number of the repair by position."""
        self._in_order: list[int] = []
        self._ends: list[int] = []
        """The members once more, for reading single ones; and where among them each repair ends."""

    def follow(self, causes: Causes) -> None:
        """Takes up what has happened to the corpus, as those causes did."""
        if self._followed != len(self._corpus.changes):
            self._followed = len(self._corpus.changes)
            self._read(causes.part)

    def _repairs(self, positions: Positions, parts: npt.NDArray[np.int16]) -> Positions:
        """The number of the repair that each guide at the positions is for: of an outline that of the last other guide
        for this part of this device, where there is one."""
        repairs = self._corpus.repair_of[positions].copy()
        outline = self._corpus.source_of[positions] == self._corpus.sources.find(_LAST)
        replaced = (repairs & _DEVICE) * (1 << 16) + parts[positions]
        known = parts[positions] >= 0
        others, last = np.unique(replaced[known & ~outline][::-1], return_index=True)
        outlines = np.flatnonzero(known & outline & ~np.isin(repairs, repairs[~outline]))
        if len(others) and len(outlines):
            place = np.minimum(np.searchsorted(others, replaced[outlines]), len(others) - 1)
            found = others[place] == replaced[outlines]
            repairs[outlines[found]] = repairs[known & ~outline][::-1][last[place[found]]]
        return repairs

    def _read(self, parts: npt.NDArray[np.int16]) -> None:
        corpus = self._corpus
        positions = np.flatnonzero(corpus.alive)
        repairs = self._repairs(positions, parts)
        several = np.sort(repairs)
        several = np.unique(several[1:][several[1:] == several[:-1]])
        if len(several):
            place = np.minimum(np.searchsorted(several, repairs), len(several) - 1)
            one_of_several = several[place] == repairs
            positions, repairs = positions[one_of_several], repairs[one_of_several]
            sources = corpus.source_of[positions]
            last_resort = np.where(sources == corpus.sources.find(_LAST), 1, 0)
            order = np.where(sources == corpus.sources.find(OWN), -1, last_resort)
            rows = np.lexsort((-positions, order, repairs))
            positions, repairs = positions[rows], repairs[rows]
            begins = np.flatnonzero(np.diff(repairs, prepend=repairs[0] - 1))
            sizes = np.diff(begins, append=len(positions))
            sources = corpus.source_of[positions]
            mixed = np.maximum.reduceat(sources, begins) != np.minimum.reduceat(sources, begins)
            positions, sizes = positions[np.repeat(mixed, sizes)], sizes[mixed]
        else:
            positions, sizes = positions[:0], np.zeros(0, dtype=np.int64)
        self._members, self._source = positions, corpus.source_of[positions]
        self._begins = np.cumsum(sizes) - sizes
        self._repair = np.repeat(np.arange(len(sizes)), sizes)
        self._in_order, self._ends = positions.tolist(), np.cumsum(sizes).tolist()
        self._number = dict(zip(self._in_order, self._repair.tolist(), strict=True))

    def hidden(self, admitted: Mask) -> Positions:
        """The positions of the guides that have no row, because a better source has one: of those that are admitted,
        which has an element for each position."""
        hidden, _ = self._hidden(admitted[self._members])
        return self._members[hidden]

    def merged(
        self, scores: Scores, eligible: Mask, admitted: Mask, positions: Positions | None
    ) -> tuple[Scores, Mask]:
        """The scores, where the row of a repair has the best of its eligible guides; and what is eligible then: of each
        repair the guides of the best source that is admitted. `admitted` has an element for every guide, the others for
        each at the positions, or for every guide, too."""
        if not len(self._members):
            return scores, eligible
        rows, there = self._rows(positions)
        brought_up = there & eligible[rows]
        best = np.maximum.reduceat(np.where(brought_up, scores[rows], -np.inf), self._begins)
        hidden, first = self._hidden(there & admitted[self._members] & np.isfinite(best)[self._repair])
        firsts = first[first < len(rows)]
        scores, eligible = scores.copy(), eligible.copy()
        scores[rows[firsts]] = best[self._repair[firsts]]
        eligible[rows[hidden]] = False
        eligible[rows[firsts]] = True
        return scores, eligible

    def _rows(self, positions: Positions | None) -> tuple[Positions, Mask]:
        """The rows of the members among the positions, and whether they are there."""
        if positions is None:
            return self._members, np.ones(len(self._members), dtype=np.bool_)
        if not len(positions):
            return np.zeros(len(self._members), dtype=np.int64), np.zeros(len(self._members), dtype=np.bool_)
        rows = np.minimum(np.searchsorted(positions, self._members), len(positions) - 1)
        return rows, positions[rows] == self._members

    def _hidden(self, there: Mask) -> tuple[Mask, Positions]:
        """Which members have no row where those are there, and for each repair which has: the first of them, the number
        of members where none is."""
        count = len(self._members)
        if not count:
            return there, self._begins
        first = np.minimum.reduceat(np.where(there, np.arange(count), count), self._begins)
        shown = self._source[np.minimum(first, count - 1)]
        return there & (self._source != shown[self._repair]), first

    def also(self, position: int) -> tuple[str, ...]:
        """Keys of the guides for the same repair from other sources than that at the position; the best first."""
        return tuple(
            self._corpus.key(other)
            for other in self._of(position)
            if self._corpus.source_of[other] != self._corpus.source_of[position]
        )

    def speaker(self, position: int, scores: Scores, eligible: Mask, positions: Positions | None) -> int:
        """The position of the guide whose score the row at this position has. The arrays are those that were given to
        `merged`."""
        best, most = position, -math.inf
        for other in self._of(position):
            row = other if positions is None else int(np.searchsorted(positions, other))
            there = positions is None or (row < len(positions) and positions[row] == other)
            if there and eligible[row] and scores[row] > most:
                best, most = other, scores[row]
        return best

    def _of(self, position: int) -> list[int]:
        """The positions of the guides for the same repair, the best first; none where no other source has one."""
        number = self._number.get(position)
        if number is None:
            return []
        return self._in_order[self._ends[number - 1] if number else 0 : self._ends[number]]
