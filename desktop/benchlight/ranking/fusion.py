"""Fuses cosine, words and device into one score."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, fields
from pathlib import Path

import numpy as np
import numpy.typing as npt

from benchlight import whole
from benchlight.errors import ModelError
from benchlight.translation import tr

TUNED = "fusion.json"
"""File in a model's folder that holds the constants tuned for it."""

Scores = npt.NDArray[np.float32]

_RANGE = (0.0, 10.0)
"""What a constant may be, on the scale of the cosine."""
_RANGES = {"device_floor": (0.0, 0.9), "words_half": (0.1, 1_000.0), "temperature": (0.001, 10.0)}
"""What those may be that divide."""


@dataclass(frozen=True, slots=True)
class FusionWeights:
    """Constants of the fusion."""

    device: float = 0.5
    """What a device that is surely named adds, on the scale of the cosine."""
    device_floor: float = 0.3
    """Device score below which a device counts as not named: a brand alone, or a word by chance."""
    words: float = 0.1
    """What a perfect word match adds, on the scale of the cosine."""
    words_alone: float = 0.2
    """The same while there is no model."""
    words_half: float = 20.0
    """bm25 at which a word match counts half."""
    belief: float = 0.022
    """What each e-fold of belief in the guide's part adds."""
    named: float = 0.4
    """What a part gains that the text names, shared among the telling words of the text."""
    code: float = 2.0
    """What a code adds that points to the guide's part for sure."""
    excluded: float = 1.0
    """What a part loses that the text says is out of question."""
    kind: float = 1.0
    """What guides lose that are for another kind of device than the text names."""
    other: float = 1.0
    """What guides lose that are for another device than the one that is recognised."""
    common: float = 0.0
    """What a part gains by each e-fold of guides that replace it on devices of the class, where the text names no
    device: what fails often has many guides."""

    temperature: float = 0.04
    """How much better a cause is whose odds are e times those of another; so an answer adds this much for each e-fold
    of how much likelier it is where that cause is at fault."""

    def __post_init__(self) -> None:
        """Raises ValueError for a constant that would rank by no numbers, or by itself alone."""
        for name, value in asdict(self).items():
            least, most = _RANGES.get(name, _RANGE)
            if not least <= value <= most:  # so that NaN fails, too
                raise ValueError(f"{name} is {value}, not {least:g} to {most:g}")

    @classmethod
    def of_model(cls, folder: Path) -> FusionWeights:
        """The constants that were tuned for the model in `folder`; the defaults where it has none. Raises ModelError
        where they cannot be used."""
        file = folder / TUNED
        if not file.exists():
            return cls()
        try:
            stored = dict(json.loads(file.read_text(encoding="utf-8")))
            return cls(**{field.name: float(stored[field.name]) for field in fields(cls) if field.name in stored})
        except (OSError, ValueError, TypeError, OverflowError, RecursionError) as error:
            raise ModelError(
                tr(
                    "The constants of the ranking in {file} cannot be used: {error}. Remove the file to rank without "
                    "them."
                ).format(file=file, error=error)
            ) from error

    def save(self, folder: Path) -> None:
        """Keeps the constants with the model that they were tuned for. Raises OSError."""
        with whole.written(folder / TUNED) as out:
            out.write(json.dumps(asdict(self), indent=1) + "\n")


def fuse(
    cosines: Scores | None, words: Scores, devices: Scores, frequency: Scores | None, weights: FusionWeights
) -> Scores:
    """Score of each guide: cosine + device + words + frequency, the word score bent to 0..1 by x / (x + half), the
    device score stretched from floor..1 to 0..1.

    All arrays have one element a guide. `cosines` is None while there is no model; `frequency`, the logarithm of how
    many guides replace the same part, is None where the text names a device.
    """
    named = np.maximum(devices - weights.device_floor, 0) / (1 - weights.device_floor)
    matched = words / (words + weights.words_half)
    if cosines is None:
        return np.asarray(weights.words_alone * matched + weights.device * named, dtype=np.float32)
    scores = cosines + weights.words * matched + weights.device * named
    if frequency is not None:
        scores += weights.common * frequency
    return np.asarray(scores, dtype=np.float32)


def strength(score: Scores, weights: FusionWeights, semantic: bool) -> Scores:
    """Scores as 0 to 1 for a bar: 1 is a device surely named with a cosine of 0.8, or with words that match well."""
    best = weights.device + (0.8 if semantic else 0.8 * weights.words_alone)
    return np.asarray(np.clip(score / best, 0.0, 1.0), dtype=np.float32)
