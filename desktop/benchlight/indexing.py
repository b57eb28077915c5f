"""Embeds the texts of a catalog that have no vector yet."""

from __future__ import annotations

import os
import sys
import threading
from concurrent.futures import Future, ThreadPoolExecutor, wait
from contextlib import suppress
from dataclasses import dataclass, field

import numpy as np
import numpy.typing as npt

from benchlight.catalog.embeddings import Embeddings, Vectors
from benchlight.catalog.guide_rows import text_hash
from benchlight.index.corpus import Positions
from benchlight.index.search_index import SearchIndex
from benchlight.live_index import LiveIndex
from benchlight.ranking.encoder import Encoder
from benchlight.records import Cancelled, IndexReport
from benchlight.work import Progress, Work

_TITLES_A_LOOK = 2_048
"""Titles of like length are looked for among so many."""
_SECONDS_A_GLANCE = 0.004
"""How often a cancel is looked for while a batch is encoded."""
_NICENESS = 10


@dataclass(slots=True)
class _Asking:
    """Who asks for the vector of one text: ids of guides whose title it is, or of known symptoms."""

    guides: list[int] = field(default_factory=list)
    symptoms: list[int] = field(default_factory=list)


class Indexer:
    """Embeds texts batch by batch.

    A batch is encoded on a thread of its own, and whoever runs the work only waits for it. So a cancel takes effect at
    once, and the batch on its way is not lost: the next run stores it.

    What was embedded is in the index from then on, whether or not the catalog gives it back: so indexing ends in a
    damaged catalog, too, and in one that cannot be written.
    """

    def __init__(self, embeddings: Embeddings) -> None:
        """Belongs to the thread that owns the catalog."""
        self._embeddings = embeddings
        self._encoding = ThreadPoolExecutor(1, "benchlight-index", initializer=_give_way)
        self._fingerprint = ""
        self._order: Positions = np.zeros(0, dtype=np.int64)
        self._next: list[int] = []
        """Positions whose titles wait, in their order; the next of them, the next one last."""
        self._on_its_way: tuple[dict[str, _Asking], Future[Vectors]] | None = None
        self._unkept: dict[bytes, npt.NDArray[np.float32]] = {}
        """Vectors that are not in the catalog, by the hashes of their texts: it cannot be written, or not yet."""

    def close(self) -> None:
        """Waits for a batch on its way."""
        self._encoding.shutdown()

    def run(
        self, live: LiveIndex, encoder: Encoder, batch: int, cancelled: Cancelled, keep: bool = True
    ) -> Work[Progress, IndexReport]:
        """Embeds until nothing waits or `cancelled`, committing each batch. Where not `keep`, the vectors stay in
        memory."""
        self._turn_to(encoder.fingerprint)
        if keep:
            self._keep()
        total = live.search_index(encoder).texts_waiting
        embedded = 0
        while not (stopped := cancelled()):
            index = live.search_index(encoder)
            if self._on_its_way is None and not self._send(index, encoder, batch):
                break
            assert self._on_its_way is not None
            asking, encoded = self._on_its_way
            if not wait([encoded], _SECONDS_A_GLANCE).done:
                continue
            self._on_its_way = None
            vectors = encoded.result()
            _take_up(index, asking, vectors)
            self._unkept.update(zip(map(text_hash, asking), vectors, strict=True))
            if keep:
                self._keep()
            embedded += len(asking)
            self._send(index, encoder, batch)  # is encoded while others have their turn
            waiting = index.texts_waiting
            total = max(total, waiting)
            yield Progress(total - waiting, total)
        waiting = live.search_index(encoder).texts_waiting
        if not waiting and not self._unkept:
            self._embeddings.note_whole()
            live.keep()
        return IndexReport(embedded, waiting, cancelled=stopped and waiting > 0)

    def _turn_to(self, fingerprint: str) -> None:
        if fingerprint != self._fingerprint:
            self._fingerprint = fingerprint
            self._on_its_way = None
            self._order, self._next = self._order[:0], []
            self._unkept.clear()

    def _keep(self) -> None:
        """Stores the vectors that are not in the catalog."""
        if self._unkept:
            self._embeddings.store(self._fingerprint, list(self._unkept), np.stack(list(self._unkept.values())))
            self._unkept.clear()

    def _send(self, index: SearchIndex, encoder: Encoder, count: int) -> bool:
        """Sends a batch of texts that wait on its way; False where none does."""
        asking = self._choose(index, count)
        if not asking:
            return False
        self._on_its_way = asking, self._encoding.submit(encoder.encode_documents, list(asking))
        return True

    def _choose(self, index: SearchIndex, count: int) -> dict[str, _Asking]:
        """Up to so many texts: known symptoms, then titles."""
        vectors, corpus = index.vectors, index.corpus
        assert vectors is not None
        chosen: dict[str, _Asking] = {}
        for symptom in index.symptoms.values():
            if len(chosen) < count and not vectors.knows(symptom.id):
                chosen.setdefault(symptom.text, _Asking()).symptoms.append(symptom.id)
        looked = False
        while len(chosen) < count:
            if not self._next:
                if not len(self._order):
                    if looked:
                        break
                    self._order, looked = _in_turn(index), True
                titles, self._order = self._order[:_TITLES_A_LOOK].tolist(), self._order[_TITLES_A_LOOK:]
                # Titles of like length together: an encoder pads to the longest.
                self._next = sorted(titles, key=lambda position: len(corpus.title(position)))
                continue
            position = self._next.pop()
            if vectors.waits(position):
                chosen.setdefault(corpus.title(position), _Asking()).guides.append(int(corpus.ids[position]))
        return chosen


def _in_turn(index: SearchIndex) -> Positions:
    """The positions in the order in which their titles are embedded: one of each part on each kind of device, then a
    second one, and so on, because ranking lends the cosine of one to the others; those that came last go first."""
    assert index.vectors is not None
    positions = index.vectors.waiting[::-1]
    parts = index.corpus.same_part[positions]
    by_part = np.argsort(parts, kind="stable")
    begins = np.flatnonzero(np.diff(parts[by_part], prepend=-2))
    turn = np.empty(len(positions), dtype=np.int64)
    turn[by_part] = np.arange(len(positions)) - np.repeat(begins, np.diff(begins, append=len(positions)))
    return positions[np.argsort(turn, kind="stable")]


def _take_up(index: SearchIndex, asking: dict[str, _Asking], vectors: Vectors) -> None:
    """The vectors go to those that asked, as far as they still have that text."""
    corpus = index.corpus
    guides = [
        (guide, row)
        for row, (text, asks) in enumerate(asking.items())
        for guide, position in zip(asks.guides, corpus.positions(asks.guides).tolist(), strict=True)
        if position >= 0 and corpus.title(position) == text
    ]
    symptoms = [
        (symptom, row)
        for row, (text, asks) in enumerate(asking.items())
        for symptom in asks.symptoms
        if symptom in index.symptoms and index.symptoms[symptom].text == text
    ]
    for embed, asked in ((index.embed, guides), (index.embed_symptoms, symptoms)):
        ids, rows = np.array(asked, dtype=np.int64).reshape(-1, 2).T
        embed(ids, vectors[rows])


def _give_way() -> None:
    """Lets the window's thread and the technician's query go before this one. Elsewhere Python cannot say so."""
    if sys.platform == "linux":
        thread = threading.get_native_id()
        with suppress(OSError):  # where that is forbidden, it goes on as it is
            os.setpriority(os.PRIO_PROCESS, thread, max(_NICENESS, os.getpriority(os.PRIO_PROCESS, thread)))
