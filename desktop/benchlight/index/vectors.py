"""Cosine search over the cached vectors: one matrix product, exact
(https://sbert.net/examples/applications/semantic-search).

Reading the matrix from memory is what takes the time, so it stays in half precision, as it is stored, and SimSIMD
multiplies it (https://github.com/ashvardanian/SimSIMD): in half the time of numpy's float32.
"""

from __future__ import annotations

from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt
import simsimd

from benchlight.index.columns import Column
from benchlight.index.corpus import Corpus, Positions
from benchlight.records import KnownSymptom

Matrix = npt.NDArray[np.float16 | np.float32]
Vector = npt.NDArray[np.float32]

# These sum in half precision, too, which is not exact enough: hundreds of titles would tie.
for _kind in ("sapphire", "sve_f16"):
    simsimd.disable_capability(_kind)
_READS_HALF_PRECISION = ("haswell", "neon_f16")
ELEMENT = np.float16 if any(simsimd.get_capabilities().get(name) for name in _READS_HALF_PRECISION) else np.float32
"""What is searched: processors that cannot read half precision by themselves take twenty times as long for it as for
float32."""
# SimSIMD's own second thread would go on spinning afterwards, which slows the next query's encoding. Two threads of
# ours, one half of the matrix each, do not.
_HALF = ThreadPoolExecutor(1, thread_name_prefix="benchlight-search")
_WORTH_TWO_THREADS = 8_192
"""Rows."""
_MOST = 0.5


@dataclass(frozen=True, slots=True)
class Cosines:
    """Cosines of a query with guides, one element a guide."""

    best: npt.NDArray[np.float32]
    """The cosine of the guide's title or its best known symptom. A guide that has no vector yet has the mean of those
    for the same part, or 0, so that words and device can still bring it up."""
    known: npt.NDArray[np.bool_]
    """Whether the guide has a cosine of its own, of its title or a known symptom."""
    symptom_of: dict[int, str]
    """Position to known symptom, for the guides where a known symptom came nearer than the title."""


class Vectors:
    """Vectors of one model: of titles in the order of the corpus, and of known symptoms beside them."""

    def __init__(self, corpus: Corpus, dimensions: int, titles: Column[Any] | None = None) -> None:
        """`titles`: those of the first guides of the corpus, of which all that are there have one; kept, not copied."""
        self.dimensions = dimensions
        self._corpus = corpus
        self._titles: Column[Any] = Column(np.zeros((0, dimensions), dtype=ELEMENT)) if titles is None else titles
        self._has_title = Column(corpus.alive[: len(self._titles)].copy())
        self._symptoms: dict[int, tuple[int, str]] = {}
        """Position and text by the symptom's number in the catalog, in the order of the rows of its vector."""
        self._of_symptoms: Matrix = np.zeros((0, dimensions), dtype=ELEMENT)
        self._symptom_positions: Positions | None = None
        self.fit()

    @property
    def titles(self) -> Matrix:
        """Of shape [guides, dimensions]; zeros for a guide without a vector."""
        return self._titles.values

    @property
    def waiting(self) -> Positions:
        """Positions of the guides whose title has no vector."""
        return np.flatnonzero(self._corpus.alive & ~self._has_title.values)

    def waits(self, position: int) -> bool:
        """Whether there is a guide at the position whose title has no vector."""
        return position < len(self._corpus) and bool(self._corpus.alive[position] & ~self._has_title.values[position])

    def fit(self) -> None:
        """To be called when the corpus has grown."""
        more = len(self._corpus) - len(self._titles)
        self._titles.extend(np.zeros((more, self.dimensions), dtype=ELEMENT))
        self._has_title.extend(np.zeros(more, dtype=np.bool_))

    def put_titles(self, positions: Positions, vectors: npt.NDArray[np.floating]) -> None:
        """vectors[i] is of the title of the guide at positions[i]; -1 is no guide."""
        there = positions >= 0
        self._titles.values[positions[there]] = vectors[there]
        self._has_title.values[positions[there]] = True

    def forget_title(self, position: int) -> None:
        """The guide has another title, or is gone."""
        self._titles.values[position] = 0
        self._has_title.values[position] = False

    def learn(self, symptoms: Sequence[KnownSymptom], vectors: npt.NDArray[np.floating]) -> None:
        """vectors[i] is of the known symptom symptoms[i]; those of guides outside the corpus are left out."""
        self.forget(*(symptom.id for symptom in symptoms))
        positions = self._corpus.positions([symptom.guide_id for symptom in symptoms])
        there = np.flatnonzero(positions >= 0)
        for row in there.tolist():
            self._symptoms[symptoms[row].id] = int(positions[row]), symptoms[row].text
        self._of_symptoms = np.concatenate([self._of_symptoms, vectors[there].astype(ELEMENT)])
        self._symptom_positions = None

    def forget(self, *symptoms: int) -> None:
        """The symptoms are no longer known; nothing happens for those that were not."""
        gone = {symptom for symptom in symptoms if symptom in self._symptoms}
        if gone:
            kept = np.fromiter((symptom not in gone for symptom in self._symptoms), np.bool_, len(self._symptoms))
            self._of_symptoms = self._of_symptoms[kept]
            for symptom in gone:
                del self._symptoms[symptom]
            self._symptom_positions = None

    def knows(self, symptom: int) -> bool:
        """Whether the known symptom has a vector here."""
        return symptom in self._symptoms

    @property
    def symptom_positions(self) -> Positions:
        """Positions of the guides that known symptoms are of."""
        if self._symptom_positions is None:
            of_guides = (position for position, _ in self._symptoms.values())
            self._symptom_positions = np.fromiter(of_guides, np.int64, len(self._symptoms))
        return self._symptom_positions

    def __len__(self) -> int:
        """How many guides have a vector of their title."""
        return int(np.count_nonzero(self._has_title.values & self._corpus.alive))

    @property
    def covers_most(self) -> bool:
        """Whether most guides have a vector, or a guide for their part has. Before that, what happens to be embedded
        would push everything else aside."""
        alive, same_part, has = self._corpus.alive, self._corpus.same_part, self._has_title.values
        covered = has | ((same_part >= 0) & (self._count_by_part(has)[same_part] > 0))
        return bool(alive.any()) and bool(covered[alive].mean() >= _MOST)

    def cosines(self, query: Vector, positions: Positions | None = None, bare: Vector | None = None) -> Cosines:
        """Cosines of the query, a unit vector of shape [dimensions], with the guides at the positions, which rise; or
        with every guide. Known symptoms are compared with `bare`, too: the query without the device that it names."""
        if positions is None:
            best = product(self.titles, query)  # rows without a vector are all zero
            known = self._has_title.values.copy()
        else:
            best = product(self.titles[positions], query)
            known = self._has_title.values[positions]
        numbers = np.isfinite(best)
        if not numbers.all():  # a damaged vector is none
            known &= numbers
            best[~numbers] = 0
        symptom_of: dict[int, str] = {}
        if self._symptoms:
            of_symptoms = product(self._of_symptoms, query)
            if bare is not None:
                of_symptoms = np.maximum(of_symptoms, product(self._of_symptoms, bare))
            rows = self.symptom_positions
            if positions is not None:
                rows = np.searchsorted(positions, rows)  # they are all among the positions
            nearer = np.flatnonzero(
                np.isfinite(of_symptoms) & (of_symptoms > np.where(known[rows], best[rows], -np.inf))
            )
            if len(nearer):
                nearer = nearer[np.argsort(of_symptoms[nearer])]  # the best is the last to overwrite
                best[rows[nearer]] = of_symptoms[nearer]
                known[rows[nearer]] = True
                texts = [text for _, text in self._symptoms.values()]
                symptom_of = dict(
                    zip(self.symptom_positions[nearer].tolist(), map(texts.__getitem__, nearer.tolist()), strict=True)
                )
        if positions is None and not (known | ~self._corpus.alive).all():
            self._lend(best, known)
        return Cosines(best, known, symptom_of)

    def _lend(self, cosines: Vector, known: npt.NDArray[np.bool_]) -> None:
        """Gives the guides whose cosine is not known the mean of what is known for their part."""
        same_part = self._corpus.same_part
        count = self._count_by_part(known)
        of_a_part = known & (same_part >= 0)
        total = np.bincount(same_part[of_a_part], cosines[of_a_part], minlength=len(count))
        mean = np.divide(total, count, out=np.zeros(len(count)), where=count > 0)
        cosines[~known] = mean[same_part[~known]]  # of an unknown part, -1, it is the last, which is no part's

    def _count_by_part(self, chosen: npt.NDArray[np.bool_]) -> npt.NDArray[np.int64]:
        """How many guides are chosen, for each part; and 0 at the end, for those of unknown parts."""
        same_part = self._corpus.same_part
        return np.bincount(same_part[chosen & (same_part >= 0)], minlength=self._corpus.same_parts + 1)


def product(matrix: Matrix, vector: Vector) -> Vector:
    """The matrix times the vector. Not as numpy does it: the threads of its library go on spinning, too."""
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
