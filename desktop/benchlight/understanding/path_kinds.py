"""The kinds of a corpus's guides."""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np
import numpy.typing as npt

from benchlight.index.columns import Column
from benchlight.index.corpus import Corpus
from benchlight.understanding.kinds import all_kinds


class PathKinds:
    """The kinds of a corpus's guides, by their category paths."""

    def __init__(self, corpus: Corpus) -> None:
        self._corpus = corpus
        self._kinds = Column(np.zeros(0, dtype=np.int16))
        self._names: list[str] = [*all_kinds(), ""]  # the last is found by -1, which stands for none
        self._places: dict[str, int] = {kind: place for place, kind in enumerate(all_kinds())}

    @property
    def of_paths(self) -> npt.NDArray[np.int16]:
        """For each of the corpus's paths the place of its kind in `all_kinds()`, -1 where it is not known."""
        paths = self._corpus.paths_from(len(self._kinds))
        if paths:
            self._kinds.extend([self.place(all_kinds().of_path(path)) for path in paths])
        return self._kinds.values

    def name(self, place: int) -> str:
        """The kind at a place of `all_kinds()`; "" for -1."""
        return self._names[place]

    def place(self, kind: str) -> int:
        """The place of a kind; -1 where it is none."""
        return self._places.get(kind, -1)

    def among(self, kinds: Iterable[str]) -> npt.NDArray[np.bool_]:
        """For each of the paths whether it is of one of the kinds."""
        return np.isin(self.of_paths, [self._places[kind] for kind in kinds if kind in self._places])
