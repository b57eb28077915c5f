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
        self._places = {kind: place for place, kind in enumerate(all_kinds())}

    @property
    def of_paths(self) -> npt.NDArray[np.int16]:
        """For each of the corpus's paths the place of its kind in `all_kinds()`, -1 where it is not known."""
        paths = self._corpus.paths_from(len(self._kinds))
        if paths:
            self._kinds.extend([self._places.get(all_kinds().of_path(path), -1) for path in paths])
        return self._kinds.values

    def among(self, kinds: Iterable[str]) -> npt.NDArray[np.bool_]:
        """For each of the paths whether it is of one of the kinds."""
        return np.isin(self.of_paths, [self._places[kind] for kind in kinds if kind in self._places])
