"""Embeds the texts of a catalog that have no vector yet."""

from __future__ import annotations

import logging
import os
import sys
import threading
from collections import deque
from collections.abc import Callable, Sequence
from concurrent.futures import Future, ThreadPoolExecutor, wait
from contextlib import suppress

import numpy as np
import numpy.typing as npt

from benchlight.catalog.embeddings import Embeddings, Vectors, WaitingText
from benchlight.ranking.encoder import Encoder
from benchlight.records import Cancelled, IndexReport, Progress

log = logging.getLogger(__name__)

_TEXTS_A_LOOK = 2_048
"""Texts that one look into the catalog fetches; a look costs tens of milliseconds."""
_SECONDS_A_GLANCE = 0.004
"""How often a cancel is looked for while a batch is encoded."""
_NICENESS = 10


class Indexer:
    """Embeds texts batch by batch.

    A batch is encoded on a thread of its own, and whoever called `run` only waits for it. So a cancel takes effect at
    once, and the batch on its way is not lost: the next `run` stores it.

    A text that was embedded is not asked for again, whether or not the catalog then says that it has a vector: so
    indexing ends in a damaged catalog, too, and in one that cannot be written.
    """

    def __init__(self, embeddings: Embeddings) -> None:
        """Belongs to the thread that owns the catalog."""
        self._embeddings = embeddings
        self._encoding = ThreadPoolExecutor(1, "benchlight-index", initializer=_give_way)
        self._fingerprint = ""
        self._texts: deque[WaitingText] = deque()
        self._on_its_way: tuple[list[WaitingText], Future[Vectors]] | None = None
        self._waiting: int | None = None
        self._embedded: set[bytes] = set()
        """Hashes of the texts that were embedded here."""
        self._unkept: set[bytes] = set()
        """Those of them that the catalog has no vector for all the same."""
        self._in_memory: dict[WaitingText, npt.NDArray[np.float32]] = {}
        """Vectors of the model that are not in the catalog, because it cannot be written."""

    def close(self) -> None:
        """Waits for a batch on its way."""
        self._encoding.shutdown()

    def look_again(self) -> None:
        """To be called when the catalog's texts have changed."""
        self._texts.clear()
        self._waiting = None

    def waiting(self, fingerprint: str) -> int:
        """How many distinct texts the model has no vector for yet. For the model that `run` embeds with this is counted
        once, then kept by subtraction."""
        if fingerprint != self._fingerprint:
            return self._embeddings.count_waiting(fingerprint)
        if self._waiting is None:
            self._waiting = max(0, self._embeddings.count_waiting(fingerprint) - len(self._unkept))
        return self._waiting

    def in_memory(self, fingerprint: str, dimensions: int) -> tuple[list[str], Vectors]:
        """The texts whose vectors of this model are kept in memory alone, and these vectors."""
        held = self._in_memory if fingerprint == self._fingerprint else {}
        vectors = np.array(list(held.values()), dtype=np.float32).reshape(-1, dimensions)
        return [text.text for text in held], vectors

    def run(
        self,
        encoder: Encoder,
        batch: int,
        stored: Callable[[Sequence[str], Vectors], None],
        progress: Progress,
        cancelled: Cancelled,
        keep: bool = True,
    ) -> IndexReport:
        """Embeds until nothing waits or `cancelled`, committing each batch; tells `stored` what each brought. Where not
        `keep`, the vectors stay in memory."""
        self._turn_to(encoder.fingerprint)
        if keep and self._in_memory:
            hashes = [text.hash for text in self._in_memory]
            self._embeddings.store(encoder.fingerprint, hashes, np.stack(list(self._in_memory.values())))
            self._unkept.difference_update(hashes)
            self._in_memory.clear()
            self._waiting = None
        total = self.waiting(encoder.fingerprint)
        embedded = 0
        while total and not (stopped := cancelled()):
            if self._on_its_way is None:
                if not self._texts:
                    self._look()
                if not self._texts:
                    break
                self._send(encoder, batch)
            assert self._on_its_way is not None
            texts, future = self._on_its_way
            if not wait([future], _SECONDS_A_GLANCE).done:
                continue
            self._on_its_way = None
            vectors = future.result()
            if self._texts:
                self._send(encoder, batch)  # is encoded while this one is stored
            if keep:
                self._embeddings.store(encoder.fingerprint, [text.hash for text in texts], vectors)
            else:
                self._in_memory.update(zip(texts, vectors, strict=True))
                self._unkept.update(text.hash for text in texts)
            self._embedded.update(text.hash for text in texts)
            stored([text.text for text in texts], vectors)
            embedded += len(texts)
            # Another program may index the same catalog, or have added to it.
            self._waiting = max(0, self.waiting(encoder.fingerprint) - len(texts))
            progress(embedded, max(total, embedded))
        else:
            stopped = total > 0
        if not self._waiting or not stopped:
            self._waiting = None  # whether nothing is left, the catalog says
        waiting = self.waiting(encoder.fingerprint)
        return IndexReport(embedded, waiting, cancelled=stopped and waiting > 0)

    def _turn_to(self, fingerprint: str) -> None:
        if fingerprint != self._fingerprint:
            self._fingerprint = fingerprint
            self._on_its_way = None
            self._embedded.clear()
            self._unkept.clear()
            self._in_memory.clear()
            self.look_again()

    def _look(self) -> None:
        """Finds texts that wait. A batch on its way waits, too, until it is stored."""
        found = self._embeddings.waiting(self._fingerprint, _TEXTS_A_LOOK + len(self._unkept))
        again = {text.hash for text in found} & self._embedded
        if again - self._unkept:
            log.warning("%d texts have no vector in the catalog although they were embedded", len(again - self._unkept))
        self._unkept |= again
        # Texts of like length together: an encoder pads to the longest.
        waiting = (text for text in found if text.hash not in again)
        self._texts.extend(sorted(waiting, key=lambda text: len(text.text), reverse=True))

    def _send(self, encoder: Encoder, count: int) -> None:
        """Sends a batch on its way."""
        texts = [self._texts.popleft() for _ in range(min(count, len(self._texts)))]
        self._on_its_way = texts, self._encoding.submit(encoder.encode_documents, [text.text for text in texts])


def _give_way() -> None:
    """Lets the window's thread and the technician's query go before this one. Elsewhere Python cannot say so."""
    if sys.platform == "linux":
        thread = threading.get_native_id()
        with suppress(OSError):  # where that is forbidden, it goes on as it is
            os.setpriority(os.PRIO_PROCESS, thread, max(_NICENESS, os.getpriority(os.PRIO_PROCESS, thread)))
