"""Fuses cosine, words and device into one score."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

Scores = npt.NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class FusionWeights:
    """Constants of the fusion."""

    device: float = 0.5
    """What a device that is surely named adds, on the scale of the cosine."""
    device_floor: float = 0.3
    """Device score below which a device counts as not named: a brand alone, or a word by chance."""
    words: float = 0.1
    """What a perfect word match adds, on the scale of the cosine."""
    words_half: float = 20.0
    """bm25 at which a word match counts half."""


def fuse(cosines: Scores | None, words: Scores, devices: Scores, weights: FusionWeights) -> Scores:
    """Score of each guide: cosine + device + words, the word score bent to 0..1 by x / (x + half), the device score
    stretched from floor..1 to 0..1.

    All arrays have one element a guide. `cosines` is None while there is no model.
    """
    named = np.maximum(devices - np.float32(weights.device_floor), 0) / np.float32(1 - weights.device_floor)
    score = weights.words * words / (words + np.float32(weights.words_half)) + weights.device * named
    return np.asarray(score if cosines is None else score + cosines, dtype=np.float32)


def strength(score: Scores, weights: FusionWeights, semantic: bool) -> Scores:
    """Scores as 0 to 1 for a bar: 1 is a cosine of 0.7 with device and words fully matched."""
    best = weights.device + weights.words + (0.7 if semantic else 0.0)
    return np.asarray(np.clip(score / best, 0.0, 1.0), dtype=np.float32)
