"""Ranks the guides of an index for a query."""

from __future__ import annotations

import math
import time
from collections.abc import Iterator, Mapping
from functools import lru_cache

import numpy as np
import numpy.typing as npt

from benchlight.index.corpus import Positions
from benchlight.index.search_index import SearchIndex
from benchlight.index.vectors import Cosines
from benchlight.ranking.device_match import DeviceMatch, DeviceMatcher
from benchlight.ranking.fusion import FusionWeights, fuse, strength
from benchlight.ranking.retrieval import ByWords, Retriever
from benchlight.ranking.word_search import FullTextIndex, WordMatches, WordSearch
from benchlight.records import Cancelled, Evidence, Hit, Listing, Query, Ranking, Sort, never
from benchlight.words import without_form, words

_GUIDES_REMEMBERED = 4_096


class Ranker:
    """Scores the candidates that a retriever finds by cosine, words and device."""

    def __init__(self, index: SearchIndex, full_text: FullTextIndex, nicknames: Mapping[str, str]) -> None:
        self._index = index
        self._devices = DeviceMatcher(index.devices, nicknames)
        self._word_search = WordSearch(index, full_text)

    def rank(
        self,
        query: Query,
        retriever: Retriever = ByWords(),
        weights: FusionWeights = FusionWeights(),
        cancelled: Cancelled = never,
    ) -> Ranking | None:
        """Ranks; None when cancelled between two stages."""
        clock = _Clock()
        corpus = self._index.corpus
        text = without_form(query.ranked_text)
        admitted = corpus.admitted(query)
        if not text.strip():
            return self._browse(query, admitted)
        named = self._named_devices(text, query)
        device_scores = named.scores[corpus.device_of]
        clock.lap("device")
        if cancelled():
            return None
        matches = self._word_search.search(text, named.words)
        clock.lap("words")
        if cancelled():
            return None

        def told() -> Positions:
            brought_up = (matches.scores > 0) | (device_scores > weights.device_floor)
            return np.flatnonzero(brought_up if admitted is None else admitted)

        found = retriever.retrieve(query.ranked_text, told, cancelled)
        if found is None:
            return None
        clock.take(found.milliseconds)
        of = slice(None) if found.positions is None else found.positions
        frequency = None if named.names_some or query.device is not None else corpus.part_frequency[of]
        cosines = None if found.cosines is None else found.cosines.best
        scores = fuse(cosines, matches.scores[of], device_scores[of], frequency, weights)
        eligible = corpus.alive[of] if admitted is None else corpus.alive[of] & admitted[of]
        if cosines is None:
            eligible = eligible & (scores > 0)
        best = _best(scores, eligible, query.limit)
        strengths = strength(scores[best], weights, semantic=cosines is not None)
        positions = best if found.positions is None else found.positions[best]
        hits = tuple(
            Hit(each.key, each.title, each.device, each.part, each.categories, score, bar, evidence)
            for each, score, bar, evidence in zip(
                map(corpus.listing, positions.tolist()), scores[best].tolist(), strengths.tolist(),
                self._evidence(positions, best, found.cosines, matches, device_scores, named), strict=True,
            )
        )  # fmt: skip
        clock.lap("fusion")
        return Ranking(
            query,
            hits,
            semantic=found.cosines is not None,
            device=None if named.recognised is None else corpus.devices[named.recognised],
            milliseconds=clock.times(),
            notice=found.notice,
        )

    def _named_devices(self, text: str, query: Query) -> DeviceMatch:
        devices = self._index.devices  # weighed anew, where guides have come or gone
        if (Sort.DEVICE, "") not in query.removed and query.device is None:
            return self._devices.match(text)
        return DeviceMatch(np.zeros(len(devices.totals), dtype=np.float32), None)

    def _evidence(
        self,
        positions: Positions,
        rows: Positions,
        cosines: Cosines | None,
        matches: WordMatches,
        device_scores: npt.NDArray[np.float32],
        named: DeviceMatch,
    ) -> Iterator[Evidence]:
        """Why each guide is where it is. `rows` are the elements of `cosines` that belong to the positions."""
        corpus = self._index.corpus
        own = np.full(len(rows), np.nan) if cosines is None else np.where(cosines.known, cosines.best, np.nan)[rows]
        symptoms = {} if cosines is None else cosines.symptom_of
        for position, cosine in zip(positions.tolist(), own.tolist(), strict=True):
            compared = not math.isnan(cosine)
            listing = corpus.listing(position)
            yield Evidence(
                cosine=cosine if compared else None,
                words=matches.of(_words_of(listing)),
                symptom=symptoms.get(position) or matches.same_symptom.get(listing.id),
                device=float(device_scores[position]),
                device_words=named.words_for(int(corpus.device_of[position])),
                by_part=cosines is not None and not compared,
            )

    def _browse(self, query: Query, admitted: npt.NDArray[np.bool_] | None) -> Ranking:
        """Nothing typed: the guides of the chosen device or category by title, or nothing."""
        if admitted is None:
            return Ranking(query)
        corpus = self._index.corpus
        positions = np.flatnonzero(admitted & corpus.alive).tolist()
        chosen = map(corpus.listing, sorted(positions, key=corpus.title)[: query.limit])
        return Ranking(
            query,
            tuple(
                Hit(each.key, each.title, each.device, each.part, each.categories, 0.0, 0.0, Evidence())
                for each in chosen
            ),
        )


def _best(scores: npt.NDArray[np.float32], eligible: npt.NDArray[np.bool_], limit: int) -> Positions:
    """Rows of the best scores, best first, ties in catalog order."""
    values = np.where(eligible, scores, -np.inf)
    if len(values) > limit > 0:
        # So many blocks have a score that is not below: found in one pass, where a partition of all takes several.
        best_of_blocks = np.maximum.reduceat(values, np.arange(0, len(values), max(1, len(values) // (4 * limit))))
        eligible = eligible & (values >= np.partition(best_of_blocks, -limit)[-limit])
    rows = np.flatnonzero(eligible)
    return rows[np.argsort(-values[rows], kind="stable")][:limit]


@lru_cache(_GUIDES_REMEMBERED)
def _words_of(listing: Listing) -> tuple[str, ...]:
    return tuple(dict.fromkeys(words(f"{listing.title} {listing.device} {listing.part}")))


class _Clock:
    """Wall time of stages in milliseconds."""

    def __init__(self) -> None:
        self._began = self._last = time.perf_counter()
        self._laps: dict[str, float] = {}

    def lap(self, stage: str) -> None:
        now = time.perf_counter()
        self._laps[stage] = (now - self._last) * 1000
        self._last = now

    def take(self, laps: Mapping[str, float]) -> None:
        """Takes over the times of stages that ended just now."""
        self._laps.update(laps)
        self._last = time.perf_counter()

    def times(self) -> dict[str, float]:
        return {**self._laps, "total": (self._last - self._began) * 1000}
