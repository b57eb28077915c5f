"""What ranking asks of an encoder."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

import numpy as np
import numpy.typing as npt

from benchlight.errors import ModelError
from benchlight.translation import tr

_ROUNDING = 0.01
"""How far from 1 the length of a unit vector may be."""


class Encoder(Protocol):
    """Turns texts into unit vectors. Two encoders with the same fingerprint give the same vectors."""

    @property
    def fingerprint(self) -> str:
        """Identifies model and weights; the key of the embedding cache."""
        ...

    @property
    def name(self) -> str:
        """The model's name for people."""
        ...

    @property
    def processor(self) -> str:
        """Where it runs, for people: "CPU", "CUDA (...)", "MPS"."""
        ...

    @property
    def notice(self) -> str:
        """What the user should know about where it runs ("CUDA ran out of memory; ..."), or nothing."""
        ...

    @property
    def dimensions(self) -> int:
        """Length of a vector."""
        ...

    def encode(self, texts: Sequence[str]) -> npt.NDArray[np.float32]:
        """Unit vectors, shape [texts, dimensions]. Queries and texts to be indexed come from different threads. Raises
        ModelError, or what its library raises, where the model gives none."""
        ...

    def encode_documents(self, texts: Sequence[str]) -> npt.NDArray[np.float32]:
        """As `encode`, for the texts of a catalog, which are many: quicker, where a processor has a way that harms no
        ranking (cosines with `encode` of 0.999 and more)."""
        ...


class Divided:
    """One model in two places: queries where one text is quickest (ONNX Runtime on the CPU takes 5 ms with the ranking,
    an H100 11), and documents, which are many, where a batch is. So no query waits for a batch."""

    def __init__(self, queries: Encoder, documents: Encoder) -> None:
        """Two encoders of the same fingerprint."""
        self._queries = queries
        self._documents = documents
        self.fingerprint = documents.fingerprint
        self.name = documents.name
        self.dimensions = documents.dimensions

    @property
    def processor(self) -> str:
        """Where documents are encoded."""
        return self._documents.processor

    @property
    def notice(self) -> str:
        """What the user should know of where they are."""
        return self._documents.notice

    def encode(self, texts: Sequence[str]) -> npt.NDArray[np.float32]:
        """See `Encoder`."""
        return self._queries.encode(texts)

    def encode_documents(self, texts: Sequence[str]) -> npt.NDArray[np.float32]:
        """See `Encoder`."""
        return self._documents.encode_documents(texts)


def checked(vectors: npt.NDArray[np.floating], texts: int) -> npt.NDArray[np.float32]:
    """The vectors, if there is a unit vector for each of so many texts. Raises ModelError."""
    found = np.asarray(vectors, dtype=np.float32)
    with np.errstate(all="ignore"):
        lengths = np.linalg.norm(found, axis=-1)
    if found.ndim != 2 or len(found) != texts or not (np.abs(lengths - 1) < _ROUNDING).all():  # so that NaN fails, too
        raise ModelError(tr("The model gives other numbers than vectors of length 1. Use another model."))
    return found


def in_a_line(error: Exception) -> str:
    """What a model's library says of an error, which may take a page: its first line, with no full stop."""
    return next((line.strip().rstrip(".") for line in str(error).splitlines() if line.strip()), type(error).__name__)
