"""Ranks the guides of a corpus for a query."""

from __future__ import annotations

import logging
import math
import time
from collections.abc import Mapping, Sequence
from functools import lru_cache, partial

import numpy as np
import numpy.typing as npt

from benchlight.index.corpus import Corpus
from benchlight.index.vectors import Cosines, VectorIndex
from benchlight.ranking.device_match import DeviceIndex, DeviceMatch
from benchlight.ranking.encoder import Encoder, in_a_line
from benchlight.ranking.fusion import FusionWeights, fuse, strength
from benchlight.ranking.word_search import FullTextIndex, WordMatches, WordSearch
from benchlight.records import Cancelled, Evidence, Hit, Listing, Query, Ranking, never
from benchlight.words import without_form, words

log = logging.getLogger(__name__)

_GUIDES_REMEMBERED = 4_096


class Ranker:
    """Words, devices and vectors over one corpus."""

    def __init__(
        self,
        corpus: Corpus,
        full_text: FullTextIndex,
        nicknames: Mapping[str, str],
        weights: FusionWeights = FusionWeights(),
        vocabulary: Mapping[str, int] | None = None,
    ) -> None:
        """Prepares word and device search; vectors come with the query. `vocabulary`: see `WordSearch`."""
        self.corpus = corpus
        self.weights = weights
        common = frozenset(word for text in corpus.common_words_source() for word in words(text))
        self._devices = DeviceIndex(corpus.devices, nicknames, common)
        self._word_search = WordSearch(corpus, full_text, vocabulary)
        # Guides shown at one keystroke are mostly shown at the next.
        self._words_of = lru_cache(_GUIDES_REMEMBERED)(partial(_words_of, corpus.listings))

    def rank(
        self,
        query: Query,
        encoder: Encoder | None = None,
        vectors: VectorIndex | None = None,
        cancelled: Cancelled = never,
    ) -> Ranking | None:
        """Ranks; with `encoder` and `vectors` by meaning too. None when cancelled between two stages."""
        clock = _Clock()
        text = without_form(query.ranked_text)
        admitted = self.corpus.admitted(query)
        if not text.strip():
            return self._browse(query, admitted)
        named = self._named_devices(text, query)
        clock.lap("device")
        if cancelled():
            return None
        matches = self._word_search.search(text, named.words)
        clock.lap("words")
        if cancelled():
            return None
        device_scores = named.scores[self.corpus.device_of] if len(self.corpus) else named.scores
        cosines: Cosines | None = None
        notice = ""
        if encoder is not None and vectors:
            query_vector, notice = _encoded(encoder, query.ranked_text)
            clock.lap("encode")
            if cancelled():
                return None
            if query_vector is not None:
                cosines = vectors.cosines(query_vector, lambda: self._told(matches, device_scores, admitted))
                clock.lap("search")
        frequency = None if named.names_some or query.device is not None else self.corpus.part_frequency
        scores = fuse(None if cosines is None else cosines.best, matches.scores, device_scores, frequency, self.weights)
        order = self._best(scores, admitted, query.limit, word_matches_only=cosines is None)
        hits = self._hits(order, scores, cosines, matches, device_scores, named)
        clock.lap("fusion")
        return Ranking(
            query,
            hits,
            semantic=cosines is not None,
            device=None if named.recognised is None else self.corpus.devices[named.recognised],
            milliseconds=clock.times(),
            notice=notice,
        )

    def _named_devices(self, text: str, query: Query) -> DeviceMatch:
        if query.recognise_device and query.device is None:
            return self._devices.match(text)
        return DeviceMatch(np.zeros(len(self.corpus.devices), dtype=np.float32), None)

    def _told(
        self, matches: WordMatches, device_scores: npt.NDArray[np.float32], admitted: npt.NDArray[np.bool_] | None
    ) -> npt.NDArray[np.int64]:
        """Positions of the guides that words, device or the query's filters bring up, whatever their cosine."""
        told = (matches.scores > 0) | (device_scores > self.weights.device_floor)
        return np.flatnonzero(told if admitted is None else admitted)

    def _best(
        self,
        scores: npt.NDArray[np.float32],
        admitted: npt.NDArray[np.bool_] | None,
        limit: int,
        word_matches_only: bool,
    ) -> npt.NDArray[np.int64]:
        """Positions of the best guides, best first, ties in catalog order."""
        eligible = np.ones(len(scores), dtype=np.bool_) if admitted is None else admitted
        if word_matches_only:
            eligible = eligible & (scores > 0)
        positions = np.flatnonzero(eligible)
        values = scores[positions]
        if len(positions) > limit > 0:
            kept = values >= np.partition(values, -limit)[-limit]  # all that tie for the last place, too
            positions, values = positions[kept], values[kept]
        return positions[np.argsort(-values, kind="stable")][:limit]

    def _hits(
        self,
        order: npt.NDArray[np.int64],
        scores: npt.NDArray[np.float32],
        cosines: Cosines | None,
        matches: WordMatches,
        device_scores: npt.NDArray[np.float32],
        named: DeviceMatch,
    ) -> tuple[Hit, ...]:
        strengths = strength(scores[order], self.weights, semantic=cosines is not None)
        own = np.full(len(order), np.nan) if cosines is None else np.where(cosines.known, cosines.best, np.nan)[order]
        symptoms = {} if cosines is None else cosines.symptom_of
        hits = []
        for position, score, bar, cosine, device in zip(
            order.tolist(), scores[order].tolist(), strengths.tolist(), own.tolist(), device_scores[order].tolist(),
            strict=True,
        ):  # fmt: skip
            each = self.corpus.listings[position]
            compared = not math.isnan(cosine)
            evidence = Evidence(
                cosine=cosine if compared else None,
                words=matches.of(self._words_of(position)),
                symptom=symptoms.get(position) or matches.same_symptom.get(each.id),
                device=device,
                device_words=named.words_for(int(self.corpus.device_of[position])),
                by_part=cosines is not None and not compared,
            )
            hits.append(Hit(each.key, each.title, each.device, each.part, each.categories, score, bar, evidence))
        return tuple(hits)

    def _browse(self, query: Query, admitted: npt.NDArray[np.bool_] | None) -> Ranking:
        """Nothing typed: the guides of the chosen device or category by title, or nothing."""
        if admitted is None:
            return Ranking(query)
        chosen = sorted(
            (self.corpus.listings[position] for position in np.flatnonzero(admitted)), key=lambda each: each.title
        )
        return Ranking(
            query,
            tuple(
                Hit(each.key, each.title, each.device, each.part, each.categories, 0.0, 0.0, Evidence())
                for each in chosen[: query.limit]
            ),
        )


def _words_of(listings: Sequence[Listing], position: int) -> tuple[str, ...]:
    listing = listings[position]
    return tuple(dict.fromkeys(words(f"{listing.title} {listing.device} {listing.part}")))


def _encoded(encoder: Encoder, text: str) -> tuple[npt.NDArray[np.float32] | None, str]:
    """The text's vector; or None, and why there is none."""
    try:
        return encoder.encode([text])[0], ""
    except Exception as error:  # whatever the model's library raises; words go on
        log.exception("cannot encode a query")
        return None, f"The model failed on this text: {in_a_line(error)}."


class _Clock:
    """Wall time of stages in milliseconds."""

    def __init__(self) -> None:
        self._began = self._last = time.perf_counter()
        self._laps: dict[str, float] = {}

    def lap(self, stage: str) -> None:
        now = time.perf_counter()
        self._laps[stage] = (now - self._last) * 1000
        self._last = now

    def times(self) -> dict[str, float]:
        return {**self._laps, "total": (self._last - self._began) * 1000}
