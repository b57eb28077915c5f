"""Cosine search over the cached vectors: one matrix product, exact
(https://sbert.net/examples/applications/semantic-search), unless it has been narrowed.

Reading the matrix from memory is what takes the time, so it stays in half precision, as it is stored, and SimSIMD
multiplies it (https://github.com/ashvardanian/SimSIMD): in half the time of numpy's float32.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import simsimd

from benchlight.index.corpus import Corpus

Matrix = npt.NDArray[np.float16 | np.float32]
Vector = npt.NDArray[np.float32]

# These sum in half precision, too, which is not exact enough: hundreds of titles would tie.
for _kind in ("sapphire", "sve_f16"):
    simsimd.disable_capability(_kind)
_READS_HALF_PRECISION = ("haswell", "neon_f16")
_ELEMENT = np.float16 if any(simsimd.get_capabilities().get(name) for name in _READS_HALF_PRECISION) else np.float32
"""Processors that cannot read half precision by themselves take twenty times as long for it as for float32."""
# SimSIMD's own second thread would go on spinning afterwards, which slows the next query's encoding. Two threads of
# ours, one half of the matrix each, do not.
_HALF = ThreadPoolExecutor(1, thread_name_prefix="benchlight-search")
_WORTH_TWO_THREADS = 8_192
"""Rows."""
_MOST = 0.5
_MANY = 0.1


@dataclass(frozen=True, slots=True)
class Cosines:
    """Cosines of a query with every guide of a corpus."""

    best: npt.NDArray[np.float32]
    """For each guide the cosine of its title or its best known symptom. A guide that has no vector yet has the mean of
    those for the same part on devices of its class, or 0, so that words and device can still bring it up."""
    known: npt.NDArray[np.bool_]
    """Whether the guide has a cosine of its own, of its title or a known symptom."""
    symptom_of: dict[int, str]
    """Position to known symptom, for the guides where a known symptom came nearer than the title."""


class VectorIndex:
    """Title vectors in the order of the corpus, and vectors of known symptoms beside them."""

    def __init__(self, corpus: Corpus, dimensions: int) -> None:
        """An index with no vectors yet."""
        self._corpus = corpus
        self._titles: Matrix = np.zeros((len(corpus), dimensions), dtype=_ELEMENT)
        self._has_title = np.zeros(len(corpus), dtype=np.bool_)
        self._symptoms: Matrix = np.zeros((0, dimensions), dtype=_ELEMENT)
        self._symptom_positions = np.zeros(0, dtype=np.int64)
        self._symptom_texts: list[str] = []
        self._nearest: Callable[[Vector], npt.NDArray[np.int64]] | None = None

    def narrow(self, nearest: Callable[[Vector], npt.NDArray[np.int64]]) -> None:
        """From now on only the titles that `nearest` finds are compared, beside those asked for."""
        self._nearest = nearest

    def add(self, guide_ids: npt.NDArray[np.int64], vectors: Matrix, symptoms: Sequence[str | None]) -> None:
        """Adds vectors[i] for guide guide_ids[i]: of its known symptom symptoms[i], or of its title where that is None.

        Vectors of guides outside the corpus are left out. The array is kept, not copied, where it holds the title of
        every guide in the order of the corpus, in the precision that is searched.
        """
        vectors = vectors.astype(_ELEMENT, copy=False)
        if np.array_equal(guide_ids, self._corpus.ids) and all(symptom is None for symptom in symptoms):
            self._titles = vectors
            self._has_title[:] = True
            return
        positions = self._corpus.positions(guide_ids)
        known = positions >= 0
        of_title = np.fromiter((symptom is None for symptom in symptoms), np.bool_, len(symptoms))
        titles = known & of_title
        self._titles[positions[titles]] = vectors[titles]
        self._has_title[positions[titles]] = True
        chosen = known & ~of_title
        if chosen.any():
            self._symptoms = np.concatenate([self._symptoms, vectors[chosen]])
            self._symptom_positions = np.concatenate([self._symptom_positions, positions[chosen]])
            self._symptom_texts += [symptoms[row] or "" for row in np.flatnonzero(chosen).tolist()]

    def add_titles(self, titles: Sequence[str], vectors: Matrix) -> None:
        """Adds vectors[i] for every guide of the title titles[i]."""
        for title, vector in zip(titles, vectors, strict=True):
            positions = self._corpus.titled(title)
            self._titles[positions] = vector
            self._has_title[positions] = True

    def __len__(self) -> int:
        """How many guides have a vector of their title."""
        return int(np.count_nonzero(self._has_title))

    @property
    def covers_most(self) -> bool:
        """Whether most guides have a vector, or a guide for their part has. Before that, what happens to be embedded
        would push everything else aside."""
        if self._has_title.all():
            return len(self._has_title) > 0
        covered = self._count_by_part(self._has_title) > 0
        return bool(covered[self._corpus.part_of].mean() >= _MOST)

    def cosines(self, query: Vector, always: Callable[[], npt.NDArray[np.int64]] | None = None) -> Cosines:
        """Cosines of the query, a unit vector of shape [dimensions], with every guide. Where the search has been
        narrowed, with the nearest and those at the positions that `always` gives."""
        near = None if self._nearest is None else self._near(query, always)
        if near is None:
            best = _product(self._titles, query)  # rows without a vector are all zero
            known = self._has_title.copy()
        else:
            best = np.zeros(len(self._titles), dtype=np.float32)
            best[near] = _product(self._titles[near], query)
            known = np.zeros(len(self._titles), dtype=np.bool_)
            known[near] = self._has_title[near]
        numbers = np.isfinite(best)
        if not numbers.all():  # a damaged vector is none
            known &= numbers
            best[~numbers] = 0
        symptom_of: dict[int, str] = {}
        if len(self._symptoms):
            of_symptoms = _product(self._symptoms, query)
            positions = self._symptom_positions
            nearer = np.flatnonzero(
                np.isfinite(of_symptoms) & (of_symptoms > np.where(known[positions], best[positions], -np.inf))
            )
            for row in nearer[
                np.argsort(of_symptoms[nearer])
            ].tolist():  # a guide's best symptom is the last to overwrite
                position = int(positions[row])
                best[position] = of_symptoms[row]
                symptom_of[position] = self._symptom_texts[row]
            known[positions[nearer]] = True
        if near is None and not known.all():
            self._lend(best, known)
        return Cosines(best, known, symptom_of)

    def _near(self, query: Vector, always: Callable[[], npt.NDArray[np.int64]] | None) -> npt.NDArray[np.int64] | None:
        """Positions to compare with; None where they are so many that it is quicker to compare with all."""
        assert self._nearest is not None
        asked_for = [] if always is None else [always()]
        near = np.unique(np.concatenate([self._nearest(query), self._symptom_positions, *asked_for]))
        return None if len(near) > _MANY * len(self._titles) else near

    def _lend(self, cosines: Vector, known: npt.NDArray[np.bool_]) -> None:
        """Gives the guides whose cosine is not known the mean of what is known for their part."""
        part_of = self._corpus.part_of
        count = self._count_by_part(known)
        total = np.bincount(part_of[known], cosines[known], minlength=len(count))
        mean = np.divide(total, count, out=np.zeros(len(count)), where=count > 0)
        cosines[~known] = mean[part_of[~known]]

    def _count_by_part(self, chosen: npt.NDArray[np.bool_]) -> npt.NDArray[np.int64]:
        """How many guides are chosen, for each part."""
        part_of = self._corpus.part_of
        return np.bincount(part_of[chosen], minlength=int(part_of.max()) + 1)


def _product(matrix: Matrix, vector: Vector) -> Vector:
    """The matrix times the vector."""
    product = np.empty(len(matrix), dtype=np.float32)
    rounded = vector.astype(matrix.dtype)
    if len(matrix) < _WORTH_TWO_THREADS:
        _multiply(matrix, rounded, product)
    else:
        half = len(matrix) // 2
        first = _HALF.submit(_multiply, matrix[:half], rounded, product[:half])
        _multiply(matrix[half:], rounded, product[half:])
        first.result()
    return product


def _multiply(matrix: Matrix, vector: Matrix, product: Vector) -> None:
    if len(matrix):
        # Without its `out`: SimSIMD 6 then gives a None away that it does not own, and when none is left Python aborts.
        product[:] = np.asarray(simsimd.cdist(vector[np.newaxis], matrix, "dot", out_dtype="float32"))[0]
