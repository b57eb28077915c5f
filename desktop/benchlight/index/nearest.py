"""Approximate search of the nearest titles, for catalogs so large that exact search cannot keep up with typing: an
inverted file of 8-bit codes from faiss (https://github.com/facebookresearch/faiss/wiki/Faiss-indexes).

An option: faiss is not installed with Benchlight (`pip install 'benchlight[large]'`).
"""

from __future__ import annotations

import importlib.util

import numpy as np
import numpy.typing as npt

WORTH_IT = 1_000_000
"""Titles from which exact search takes longer than 30 ms on two cores (0.03 ms a thousand)."""

_FOUND = 1_000
"""Titles that are compared exactly. Words and devices change their order, so it takes more than are shown."""
_CELLS_A_ROOT = 4
"""Cells of the inverted file: so many times the square root of the titles."""
_TITLES_A_CELL = 40
"""Titles that the cells are learnt from, for each cell."""
_ROUNDS = 10
_TITLES_A_PIECE = 65_536
_PROBES = 64
"""Cells that are searched."""


def installed() -> bool:
    """Whether faiss is there."""
    return importlib.util.find_spec("faiss") is not None


def build(vectors: npt.NDArray[np.floating]) -> npt.NDArray[np.uint8]:
    """The index of the vectors, shape [titles, dimensions], as bytes. Takes minutes for a million."""
    import faiss

    count, dimensions = vectors.shape
    cells = max(1, min(int(_CELLS_A_ROOT * count**0.5), count // _TITLES_A_CELL))
    index = faiss.IndexIVFScalarQuantizer(
        faiss.IndexFlatIP(dimensions), dimensions, cells, faiss.ScalarQuantizer.QT_8bit, faiss.METRIC_INNER_PRODUCT
    )
    index.cp.niter = _ROUNDS
    sample = np.random.default_rng(0).choice(count, min(count, cells * _TITLES_A_CELL), replace=False)
    index.train(vectors[np.sort(sample)].astype(np.float32))
    for begin in range(0, count, _TITLES_A_PIECE):
        index.add(vectors[begin : begin + _TITLES_A_PIECE].astype(np.float32))
    return np.asarray(faiss.serialize_index(index), dtype=np.uint8)


class NearestTitles:
    """An index that `build` made."""

    def __init__(self, index: npt.NDArray[np.uint8]) -> None:
        import faiss

        self._index = faiss.deserialize_index(index)
        self._probes = faiss.SearchParametersIVF()
        self._probes.nprobe = _PROBES

    def __call__(self, query: npt.NDArray[np.float32]) -> npt.NDArray[np.int64]:
        """Rows of about the nearest vectors, best first, for a query of shape [dimensions]."""
        rows = self._index.search(query[np.newaxis], _FOUND, params=self._probes)[1][0]
        return np.asarray(rows[rows >= 0], dtype=np.int64)
