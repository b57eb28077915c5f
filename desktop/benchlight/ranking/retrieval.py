"""Finds the guides that are worth ranking for a text. A `Retriever` is one way to do so: by words, or by vectors of all
titles, or of the nearest."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable, Collection
from dataclasses import dataclass, field
from typing import Protocol

import numpy as np

from benchlight.index.corpus import Positions
from benchlight.index.vectors import Cosines, Vector, Vectors
from benchlight.ranking.encoder import in_a_line
from benchlight.ranking.text_reader import Reading, TextReader
from benchlight.records import Cancelled
from benchlight.translation import tr

log = logging.getLogger(__name__)

_MANY = 0.1
"""Share of all guides from which it is quicker to compare with all of them."""

Told = Callable[[], Positions]
"""Positions of the guides that words, device or the query's filters bring up, rising."""


@dataclass(frozen=True, slots=True)
class Candidates:
    """Guides that are worth ranking, and how near each is in meaning."""

    positions: Positions | None
    """Rising; None stands for all guides."""
    cosines: Cosines | None = None
    """An element a candidate; None where no model took part."""
    milliseconds: dict[str, float] = field(default_factory=dict)
    notice: str = ""
    """Why a loaded model took no part, as a sentence; or nothing."""
    reading: Reading | None = None
    """What the model made of the text; None where it took no part."""


class Retriever(Protocol):
    """One way to find candidates."""

    def retrieve(self, text: str, bare: str, told: Told, cancelled: Cancelled) -> Candidates | None:
        """The candidates for a text that is not empty; None when `cancelled` answered True on the way. `bare` is the
        text without the device that it names: known symptoms are written without one."""
        ...


class ByWords:
    """All guides: before a model is loaded, the ranker leaves out what neither words nor device nor kind bring up."""

    def retrieve(self, text: str, bare: str, told: Told, cancelled: Cancelled) -> Candidates | None:
        """See `Retriever`."""
        return Candidates(None)


class ByMeaning:
    """All guides, by the cosine of their vectors; or where there is an index of the nearest, those that it finds, those
    that are told, and those that it does not know."""

    def __init__(
        self,
        reader: TextReader,
        vectors: Vectors,
        nearest: Callable[[Vector], Positions] | None = None,
        unknown: Collection[int] = (),
    ) -> None:
        """`unknown` are positions of the guides that have changed since `nearest` was built."""
        self._reader = reader
        self._vectors = vectors
        self._nearest = nearest
        self._unknown = unknown

    def retrieve(self, text: str, bare: str, told: Told, cancelled: Cancelled) -> Candidates | None:
        """See `Retriever`."""
        began = time.perf_counter()
        try:
            reading = self._reader.read(text)
            differs = len(self._vectors.symptom_positions) > 0 and bare not in ("", text)
            bare_vector = self._reader.read(bare).vector if differs else None
        except Exception as error:  # whatever the model's library raises; words go on
            log.exception("cannot encode a query")
            return Candidates(None, notice=tr("The model failed on this text: {error}.").format(error=in_a_line(error)))
        encoded = time.perf_counter()
        if cancelled():
            return None
        positions = self._near(reading.vector, told)
        cosines = self._vectors.cosines(reading.vector, positions, bare_vector)
        times = {"encode": (encoded - began) * 1000, "search": (time.perf_counter() - encoded) * 1000}
        return Candidates(positions, cosines, times, reading=reading)

    def _near(self, query: Vector, told: Told) -> Positions | None:
        if self._nearest is None:
            return None
        unknown = np.fromiter(self._unknown, np.int64, len(self._unknown))
        near = np.unique(np.concatenate([self._nearest(query), told(), unknown, self._vectors.symptom_positions]))
        return None if len(near) > _MANY * len(self._vectors.titles) else near
