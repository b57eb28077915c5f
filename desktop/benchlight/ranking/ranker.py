"""Ranks the guides of an index for a query."""

from __future__ import annotations

import math
import time
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache

import numpy as np
import numpy.typing as npt

from benchlight.diagnosis.diagnose import Answers, as_sure_as_codes, diagnose, kinds_of, moved_by
from benchlight.index.corpus import Positions
from benchlight.index.search_index import SearchIndex
from benchlight.index.vectors import Cosines
from benchlight.ranking.belief import Belief, believe, pointed_to
from benchlight.ranking.causes import Causes
from benchlight.ranking.confidence import confidence, doubt
from benchlight.ranking.experience import SISTERS, Experience
from benchlight.ranking.fusion import FusionWeights, fuse, strength
from benchlight.ranking.repairs import SameRepairs
from benchlight.ranking.retrieval import ByWords, Retriever
from benchlight.ranking.symptom_words import symptom_words
from benchlight.ranking.word_search import FullTextIndex, WordMatches, WordSearch
from benchlight.records import Cancelled, Diagnosis, Evidence, Hit, Listing, Outcome, Piece, Query, Ranking, Sort, never
from benchlight.understanding.devices import DeviceMatch
from benchlight.understanding.hazards import all_hazards, hazards_in, hazards_of
from benchlight.understanding.parts import all_parts
from benchlight.understanding.slips import mended
from benchlight.understanding.text import TextUnderstanding
from benchlight.words import without_form, words

_LIKELY = 0.5
"""From this probability on, of one part or of several together, a hazard is told before their guides are opened."""
_WORTH_A_LOOK = 0.05
"""Less likely parts bring up no hazard."""
_GUIDES_REMEMBERED = 4_096
_ONCE_MORE = np.float32(0.012)
"""How much less each further guide of a cause counts in a flat list, on the scale of the cosine."""
_OF_THE_BRAND = np.float32(0.5)
"""How much the words of a device, be it the brand alone, count for which guide of a cause is shown: a "Samsung washer"
is no LG, though a brand says nothing of the cause."""


class Ranker:
    """Scores the candidates that a retriever finds by cosine, words and device."""

    def __init__(self, index: SearchIndex, full_text: FullTextIndex, nicknames: Mapping[str, str]) -> None:
        self._index = index
        self._understanding = TextUnderstanding(index, nicknames)
        self._word_search = WordSearch(index, full_text)
        self._causes: Causes | None = None
        self._repairs = SameRepairs(index.corpus)

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
        causes = self._followed_causes()
        if query.cause is not None:
            of_cause = causes.named(query.cause)
            admitted = of_cause if admitted is None else admitted & of_cause
        understood = self._understanding.understand(query)
        named = understood.device
        device_scores = named.scores[corpus.device_of]
        clock.lap("understand")
        if cancelled():
            return None
        matches = self._word_search.search(text, named.words)
        clock.lap("words")
        if cancelled():
            return None

        brought_up = (matches.scores > 0) | (device_scores > weights.device_floor)
        if understood.understanding.codes:
            brought_up |= pointed_to(understood)[causes.part]

        def told() -> Positions:
            return np.flatnonzero(brought_up if admitted is None else admitted)

        bare = _without(query.ranked_text, understood.understanding.of(Sort.DEVICE))
        read, bare = (mended(each, self._index.vocabulary.__contains__) for each in (query.ranked_text, bare))
        found = retriever.retrieve(read, bare, told, cancelled)
        if found is None:
            return None
        clock.take(found.milliseconds)
        logits = None if found.reading is None else found.reading.logits
        # By words alone and for any kind of device, looking them up tells more than what they are usual for.
        by_words = symptom_words().log_odds(read, understood.kinds) if found.reading or understood.kinds else None
        belief = believe(logits, understood, self._learned(causes, query, named), by_words)
        of = slice(None) if found.positions is None else found.positions
        frequency = None if named.names_some or query.device is not None else corpus.part_frequency[of]
        cosines = None if found.cosines is None else found.cosines.best
        believed = belief.scores(weights)[causes.part[of]]
        of_kinds = self._understanding.path_kinds.among(understood.kinds)
        if (of_kinds & corpus.living_paths()).any():  # there are guides for them
            of_others = ~of_kinds & (self._understanding.path_kinds.of_paths >= 0)  # what has no kind may be of any
            others = of_others[corpus.path_of[of]]
            if named.named.any():  # a device outweighs its kind
                others &= ~named.named[corpus.device_of[of]]
            believed[others] -= weights.kind
        if named.recognised is not None:
            believed[(corpus.device_of != named.recognised)[of]] -= weights.other
        scores = believed + fuse(cosines, matches.scores[of], device_scores[of], frequency, weights)
        eligible = corpus.alive[of] if admitted is None else corpus.alive[of] & admitted[of]
        diagnosis = Diagnosis()
        of_device = query.device or ("" if named.recognised is None else corpus.devices[named.recognised])
        built = () if of_device else understood.built  # its guides are those of what it has
        if query.diagnosed or query.answers or query.ruled_out or built:
            ranked_so = _best_of_parts(scores, eligible, causes.part[of])
            best_of_parts = as_sure_as_codes(ranked_so, belief.pointed > 0, weights.temperature)
            answered = Answers(
                understood.kinds or kinds_of(best_of_parts, weights.temperature),
                of_device,
                query.answers,
                query.ruled_out,
                best_of_parts,
                built,
                understood.is_dead,
            )
            diagnosis = diagnose(
                best_of_parts,
                belief.probability.astype(np.float64),
                weights.temperature,
                answered,
                self._best_of_others(scores, eligible & (causes.part[of] < 0), found.positions),
            )
            if answered.given or answered.said or query.ruled_out:
                moved = moved_by(answered, best_of_parts, weights.temperature)
                there = np.isfinite(ranked_so)
                moved[there] += best_of_parts[there] - ranked_so[there]
                scores += moved.astype(np.float32)[causes.part[of]]
        if cosines is None and query.cause is None:
            said = self._understanding.path_kinds.among(understood.understanding.kinds)
            eligible = eligible & (brought_up | said[corpus.path_of])
        if belief.why_not:
            scores = _not_first(scores, belief.excluded[causes.part[of]], eligible)
        standing = corpus.alive if admitted is None else corpus.alive & admitted
        own_scores, found_eligible = scores, eligible
        scores, eligible = self._repairs.merged(scores, eligible, standing, found.positions)
        flat = query.flat or query.cause is not None
        if flat and query.cause is None and query.device is None and not named.names_some:
            best = _best(_spread(scores, eligible, causes.cause[of]), eligible, query.limit)
        elif flat:
            best = _best(scores, eligible, query.limit)
        else:
            best = causes.best(scores, eligible, query.limit, found.positions, _OF_THE_BRAND * device_scores[of])
        counts = causes.guides
        if admitted is not None:
            counts = np.bincount(causes.cause[standing], minlength=len(counts))
        if len(hidden := self._repairs.hidden(standing)):
            counts = counts - np.bincount(causes.cause[hidden], minlength=len(counts))
        # The guide of a row need not be the best of its cause; that of a later row never counts more.
        of_rows = np.maximum.accumulate(scores[best][::-1])[::-1]
        strengths = strength(of_rows, weights, semantic=cosines is not None)
        positions = best if found.positions is None else found.positions[best]
        speakers = np.array(
            [
                self._repairs.speaker(position, own_scores, found_eligible, found.positions)
                for position in positions.tolist()
            ],
            dtype=np.int64,
        )
        rows = speakers if found.positions is None else np.searchsorted(found.positions, speakers)
        hits = tuple(
            Hit(
                each.key, each.title, each.device, each.part, each.categories, score, bar, evidence,
                causes.name(cause), 1 if flat else int(counts[cause]), self._repairs.also(position),
            )
            for position, each, score, bar, cause, evidence in zip(
                positions.tolist(), map(corpus.listing, positions.tolist()), of_rows.tolist(), strengths.tolist(),
                causes.cause[positions].tolist(),
                self._evidence(speakers, rows, found.cosines, matches, device_scores, named, belief, causes),
                strict=True,
            )
        )  # fmt: skip
        clock.lap("fusion")
        device = None if named.recognised is None else corpus.devices[named.recognised]
        how_sure = None
        if found.reading is not None and found.reading.logits is not None and not flat:
            says_something = bool(understood.understanding.pieces or understood.parts or named.names_some)
            how_sure = confidence(hits, query.device or device, found.reading.nearness, says_something)
        return Ranking(
            query,
            hits,
            semantic=found.cosines is not None,
            device=device,
            milliseconds=clock.times(),
            notice=found.notice,
            understanding=understood.understanding,
            confidence=how_sure,
            doubt="" if how_sure is None else doubt(text, hits, query.device or device, how_sure),
            diagnosis=diagnosis,
            hazards=_hazards(text, understood.kinds, belief),
        )

    def _followed_causes(self) -> Causes:
        if self._causes is None:
            self._causes = Causes(self._index.corpus, self._understanding.path_kinds)
        self._causes.follow()
        self._repairs.follow(self._causes)
        return self._causes

    def _learned(self, causes: Causes, query: Query, named: DeviceMatch) -> Experience:
        """What was found out on this bench of each part, on devices of the query's line more than on others."""
        if not (told := self._index.outcomes):
            return Experience()
        corpus = self._index.corpus
        positions = corpus.positions([each.guide_id for each in told])
        device = corpus.devices.find(query.device) if query.device is not None else named.recognised
        lines = corpus.path_of[(corpus.device_of == device) & corpus.alive] if device is not None else ()
        counts: dict[Outcome, dict[int, float]] = {Outcome.FIXED: {}, Outcome.NOT_IT: {}}
        for each, position in zip(told, positions.tolist(), strict=True):
            if position >= 0 and (part := int(causes.part[position])) >= 0:
                weight = SISTERS if corpus.path_of[position] in lines else 1.0
                of_outcome = counts[each.outcome]
                of_outcome[part] = of_outcome.get(part, 0.0) + weight * each.times
        return Experience(counts[Outcome.FIXED], counts[Outcome.NOT_IT])

    def _best_of_others(
        self, scores: npt.NDArray[np.float32], others: npt.NDArray[np.bool_], positions: Positions | None
    ) -> str:
        """What the best of the guides calls its part whose part is not known."""
        if not others.any():
            return ""
        row = int(np.argmax(np.where(others, scores, -np.inf)))
        listing = self._index.corpus.listing(row if positions is None else int(positions[row]))
        return listing.part or listing.title

    def _evidence(
        self,
        positions: Positions,
        rows: Positions,
        cosines: Cosines | None,
        matches: WordMatches,
        device_scores: npt.NDArray[np.float32],
        named: DeviceMatch,
        belief: Belief,
        causes: Causes,
    ) -> Iterator[Evidence]:
        """Why each guide is where it is. `rows` are the elements of `cosines` that belong to the positions."""
        corpus = self._index.corpus
        own = np.full(len(rows), np.nan) if cosines is None else np.where(cosines.known, cosines.best, np.nan)[rows]
        symptoms = {} if cosines is None else cosines.symptom_of
        parts, devices = causes.part[positions], corpus.device_of[positions]
        for position, cosine, part, device, named_so_far, believed in zip(
            positions.tolist(), own.tolist(), parts.tolist(), devices.tolist(), device_scores[positions].tolist(),
            belief.probability[parts].tolist(), strict=True,
        ):  # fmt: skip
            compared = not math.isnan(cosine)
            listing = corpus.listing(position)
            symptom, same = symptoms.get(position), matches.same_symptom.get(listing.id)
            fixed = same.fixed if same and not symptom else self._index.fixed_before(listing.id, symptom)
            yield Evidence(
                cosine=cosine if compared else None,
                words=matches.of(_words_of(listing)),
                symptom=symptom or (same.text if same else None),
                told=bool(symptom or same) and not fixed,
                device=named_so_far,
                device_words=named.words_for(device),
                by_part=cosines is not None and not compared,
                belief=believed if part >= 0 else None,
                code=belief.code_of.get(part, ""),
                excluded=belief.why_not.get(part, ""),
            )

    def _browse(self, query: Query, admitted: npt.NDArray[np.bool_] | None) -> Ranking:
        """Nothing typed: the guides of the chosen device or category by title, or nothing."""
        if admitted is None or query.is_empty:
            return Ranking(query)
        self._followed_causes()
        corpus = self._index.corpus
        shown = admitted & corpus.alive
        shown[self._repairs.hidden(shown)] = False
        positions = sorted(np.flatnonzero(shown).tolist(), key=corpus.title)[: query.limit]
        return Ranking(
            query,
            tuple(
                Hit(
                    each.key, each.title, each.device, each.part, each.categories, 0.0, 0.0, Evidence(),
                    also=self._repairs.also(position),
                )
                for position, each in zip(positions, map(corpus.listing, positions), strict=True)
            ),
        )  # fmt: skip


def _best_of_parts(
    scores: npt.NDArray[np.float32], eligible: npt.NDArray[np.bool_], parts: npt.NDArray[np.int16]
) -> npt.NDArray[np.float64]:
    """For each of `all_parts`, and last for guides whose part is not known, the best score; -inf where there is no
    guide."""
    best = np.full(len(all_parts()) + 1, -np.inf)
    np.maximum.at(best, parts[eligible], scores[eligible])
    return best


def _hazards(text: str, kinds: tuple[str, ...], belief: Belief) -> tuple[str, ...]:
    """What the text brings up, and the parts that it is likely for, one or several together."""
    found = set(hazards_in(text, kinds))
    shares: dict[str, float] = {}
    for part in np.flatnonzero(belief.probability[:-1] >= _WORTH_A_LOOK).tolist():
        for kind in kinds:
            for name in hazards_of(kind, all_parts()[part].name):
                shares[name] = shares.get(name, 0.0) + float(belief.probability[part])
    found.update(name for name, share in shares.items() if share >= _LIKELY)
    return tuple(name for name in all_hazards() if name in found)


def _without(text: str, pieces: Sequence[Piece]) -> str:
    """The text without these pieces of it."""
    for start, length in sorted((span for piece in pieces for span in piece.spans), reverse=True):
        text = f"{text[:start]} {text[start + length :]}"
    return " ".join(text.split()) if pieces else text


def _not_first(
    scores: npt.NDArray[np.float32], excluded: npt.NDArray[np.bool_], eligible: npt.NDArray[np.bool_]
) -> npt.NDArray[np.float32]:
    """The scores, with what is excluded below the best of the others, where there is any."""
    others = eligible & ~excluded
    if not (excluded.any() and others.any()):
        return scores
    below = np.nextafter(scores[others].max(), np.float32(-np.inf))
    return np.where(excluded, np.minimum(scores, below), scores)


def _best(scores: npt.NDArray[np.float32], eligible: npt.NDArray[np.bool_], limit: int) -> Positions:
    """Rows of the best scores, best first, ties in catalog order."""
    values = np.where(eligible, scores, -np.inf)
    if len(values) > limit > 0:
        # So many blocks have a score that is not below: found in one pass, where a partition of all takes several.
        best_of_blocks = np.maximum.reduceat(values, np.arange(0, len(values), max(1, len(values) // (4 * limit))))
        eligible = eligible & (values >= np.partition(best_of_blocks, -limit)[-limit])
    rows = np.flatnonzero(eligible)
    return rows[np.argsort(-values[rows], kind="stable")][:limit]


def _spread(
    scores: npt.NDArray[np.float32], eligible: npt.NDArray[np.bool_], causes: npt.NDArray[np.int32]
) -> npt.NDArray[np.float32]:
    """The scores, less the more guides of the same cause score better: of a device that nobody named, five guides for
    one part tell less than a few for it and one each for its rivals (Agrawal et al. 2009, "Diversifying search
    results", with the chances as scores over the temperature)."""
    rows = np.flatnonzero(eligible)
    order = rows[np.lexsort((rows, -scores[rows], causes[rows]))]
    begins = np.flatnonzero(np.diff(causes[order], prepend=-1))
    spread = scores.copy()
    spread[order] -= _ONCE_MORE * (np.arange(len(order)) - np.repeat(begins, np.diff(begins, append=len(order))))
    return spread


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
