"""What ranking asks of an encoder."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

import numpy as np
import numpy.typing as npt


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
        """Unit vectors, shape [texts, dimensions]. Queries and texts to be indexed come from different threads."""
        ...

    def encode_documents(self, texts: Sequence[str]) -> npt.NDArray[np.float32]:
        """As `encode`, for the texts of a catalog, which are many: quicker, where a processor has a way that harms no
        ranking (cosines with `encode` of 0.999 and more)."""
        ...
