"""Tunes the constants of the fusion on query sets with known answers, by coordinate search over a small grid."""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence
from contextlib import closing
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from benchlight.assistant import Assistant
from benchlight.evaluation.query_sets import ExamQuery, evaluate
from benchlight.ranking.encoder import Encoder
from benchlight.ranking.fusion import FusionWeights
from benchlight.work import Progress, Work, finish

GRID: dict[str, tuple[float, ...]] = {
    "device": (0.2, 0.3, 0.4, 0.5, 0.7, 1.0),
    "device_floor": (0.1, 0.2, 0.3, 0.4),
    "words": (0.0, 0.03, 0.06, 0.1, 0.15),
    "words_half": (10.0, 20.0, 40.0),
    "common": (0.0, 0.01, 0.02, 0.03),
}
"""Values tried for each constant; coarse on purpose, so that single queries decide nothing."""

_ROUNDS = 2


@dataclass(frozen=True, slots=True)
class Trial:
    """One setting and what it reached."""

    weights: FusionWeights
    objective: float


def objective(assistant: Assistant, sets: Sequence[Sequence[ExamQuery]]) -> float:
    """Mean over the query sets of the mean of success@1, MRR@10 and nDCG@10."""
    reached = [finish(evaluate(assistant, queries)).metrics for queries in sets]
    return sum((metrics["success@1"] + metrics["mrr@10"] + metrics["ndcg@10"]) / 3 for metrics in reached) / len(
        reached
    )


def tune(assistant: Assistant, sets: Sequence[Sequence[ExamQuery]]) -> Work[Progress, tuple[Trial, list[Trial]]]:
    """The best setting and all that were tried. The assistant must have its model loaded and everything embedded."""
    model = assistant.model
    if model is not None:
        model = dataclasses.replace(model, encoder=RememberingEncoder(model.encoder))
    trials: dict[FusionWeights, Trial] = {}
    in_all = 1 + _ROUNDS * sum(len(values) - 1 for values in GRID.values())

    def attempt(weights: FusionWeights) -> Trial:
        with closing(Assistant(assistant.catalog_file, model=model, weights=weights)) as trial:
            return Trial(weights, objective(trial, sets))

    best = trials[assistant.weights] = attempt(assistant.weights)
    yield Progress(len(trials), in_all)
    for _ in range(_ROUNDS):
        for name, values in GRID.items():
            for value in values:
                weights = dataclasses.replace(best.weights, **{name: value})
                if weights not in trials:
                    trials[weights] = attempt(weights)
                    yield Progress(len(trials), in_all)
                best = max(best, trials[weights], key=lambda trial: trial.objective)
    return best, list(trials.values())


class RememberingEncoder:
    """An encoder that encodes no text twice: the queries stay the same from trial to trial."""

    def __init__(self, encoder: Encoder) -> None:
        self._encoder = encoder
        self._vectors: dict[str, npt.NDArray[np.float32]] = {}
        self.fingerprint = encoder.fingerprint
        self.name = encoder.name
        self.processor = encoder.processor
        self.notice = encoder.notice
        self.dimensions = encoder.dimensions

    def encode(self, texts: Sequence[str]) -> npt.NDArray[np.float32]:
        """Unit vectors, shape [texts, dimensions]."""
        new = [text for text in dict.fromkeys(texts) if text not in self._vectors]
        if new:
            self._vectors.update(zip(new, self._encoder.encode(new), strict=True))
        return np.stack([self._vectors[text] for text in texts])

    def encode_documents(self, texts: Sequence[str]) -> npt.NDArray[np.float32]:
        """As the encoder does it; nobody asks for these twice."""
        return self._encoder.encode_documents(texts)
