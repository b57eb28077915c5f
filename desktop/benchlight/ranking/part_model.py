"""Which part a text speaks of, by the lexicon's symptoms: a linear layer over the query's vector, and the symptoms that
are nearest to it.

The symptoms of each part are embedded once, when a model is made, and gathered to a few prototypes; what comes of them
lies beside the model, keyed by its fingerprint (`training.part_model`).
"""

from __future__ import annotations

import logging
import zipfile
import zlib
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from benchlight import whole
from benchlight.index.vectors import ELEMENT, Matrix, Vector, product
from benchlight.understanding.parts import Parts, all_parts

log = logging.getLogger(__name__)

FILE = "parts.npz"
NEAREST = 2
"""Of a part's prototypes so many count."""
_EXPECTED = (OSError, EOFError, ValueError, KeyError, TypeError, IndexError, zipfile.BadZipFile, zlib.error)
"""What reading a file raises that is damaged, or no such file."""


@dataclass(frozen=True, slots=True)
class PartModel:
    """Arrays of one model. `of` gives each of its parts the number that it has in `all_parts`."""

    weight: npt.NDArray[np.float32]
    """Of shape [parts, dimensions]."""
    bias: npt.NDArray[np.float32]
    prototypes: Matrix
    """Unit vectors, of shape [parts x prototypes of a part, dimensions]."""
    nearness: float
    """What a cosine of 1 with the prototypes is worth beside the linear layer."""
    temperature: float
    """What the sum is divided by, so that its softmax over the parts of a kind is a probability."""
    parts: npt.NDArray[np.int32]

    def read(self, query: Vector) -> tuple[npt.NDArray[np.float32], float]:
        """For each of `all_parts` the logarithm of how likely the text is for it, up to a constant, a part that the
        model does not know as likely as the least likely one; and the cosine with the nearest of all symptoms."""
        cosines = product(self.prototypes, query)
        near = np.sort(cosines.reshape(len(self.bias), -1), axis=1)[:, -NEAREST:].mean(axis=1)
        own = (product(self.weight, query) + self.bias + self.nearness * near) / self.temperature
        logits = np.full(len(all_parts()), own.min(), dtype=np.float32)
        logits[self.parts] = own
        return logits, float(cosines.max())

    @classmethod
    def of_model(cls, folder: Path, fingerprint: str) -> PartModel | None:
        """That of the model in `folder`; None where there is none, or it is another model's."""
        try:
            with (folder / FILE).open("rb") as file, np.load(file, allow_pickle=False) as arrays:
                return _of_arrays(dict(arrays), fingerprint, all_parts())
        except FileNotFoundError:
            return None
        except _EXPECTED as error:
            log.warning("%s cannot be used, the ranking goes on without it: %s", folder / FILE, error)
            return None

    def save(self, folder: Path, fingerprint: str) -> None:
        """Keeps it beside the model of that fingerprint: prototypes in a byte an element, the rest in half precision.
        Raises OSError."""
        step = float(np.abs(self.prototypes).max()) / 127
        known = all_parts()
        names = [f"{known[number].group}/{known[number].name}" for number in self.parts.tolist()]
        content = BytesIO()
        np.savez_compressed(
            content,
            fingerprint=np.array(fingerprint),
            names=np.array(names),
            weight=self.weight.astype(np.float16),
            bias=self.bias.astype(np.float16),
            prototypes=np.round(self.prototypes / step).astype(np.int8),
            constants=np.array([self.nearness, self.temperature, step], dtype=np.float32),
        )
        whole.write_bytes(folder / FILE, content.getvalue())


def _of_arrays(arrays: dict[str, npt.NDArray[Any]], fingerprint: str, known: Parts) -> PartModel | None:
    if str(arrays["fingerprint"]) != fingerprint:
        return None
    numbers = {f"{part.group}/{part.name}": number for number, part in enumerate(known)}
    own = [numbers.get(name, -1) for name in arrays["names"].tolist()]
    there = np.array([number >= 0 for number in own])
    weight = arrays["weight"].astype(np.float32)
    nearness, temperature, step = arrays["constants"].tolist()
    by_part = (arrays["prototypes"] * step).astype(ELEMENT).reshape(len(own), -1, weight.shape[1])
    return PartModel(
        weight[there], arrays["bias"].astype(np.float32)[there], by_part[there].reshape(-1, weight.shape[1]),
        nearness, temperature, np.array(own, dtype=np.int32)[there],
    )  # fmt: skip
