"""Fits what tells the part from a query's vector (`ranking.part_model`) on the lexicon's symptoms:
`python -m benchlight.training.part_model MODEL`.

Calibrated on phrasings that neither the model nor this has seen: temperature by maximum likelihood, and the expected
calibration error (Guo et al. 2017, https://arxiv.org/abs/1706.04599) in 15 bins.
"""

from __future__ import annotations

import random
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

import numpy as np
import numpy.typing as npt
import torch

from benchlight import resources
from benchlight.ranking import model_files
from benchlight.ranking.encoder import Encoder
from benchlight.ranking.model import ModelSource
from benchlight.ranking.part_model import PartModel
from benchlight.sources.lexicon import PartFamily, load_families
from benchlight.training.pairs import as_told, held_out_phrasing
from benchlight.understanding.parts import all_parts

_PROTOTYPES = 8
"""For a part's symptoms in English, and as many for those in other languages: together they would lie between both."""
_NEARNESS = 10.0
_EPOCHS, _BATCH, _RATE, _DECAY = 10, 512, 0.05, 0.1
_OTHER_KINDS = 0.3
"""Weight of telling a part from those of all other kinds of device, beside telling it from those of its own."""
_SMOOTHING = 0.05
_TEMPERATURES = np.geomspace(0.25, 8, 61)
_BINS = 15
_ENCODED_AT_ONCE = 256


class Symptom(NamedTuple):
    """A text of the lexicon, the number of its part, and whether it is English."""

    text: str
    part: int
    english: bool


class Fit(NamedTuple):
    """A part model, and what it reaches on held-out phrasings, among the parts of the kind."""

    model: PartModel
    accuracy: float
    calibration_error: float
    held_out: int


def fit(encoder: Encoder, families: Sequence[PartFamily], seed: int = 42) -> Fit:
    """Fits a part model for the encoder (minutes: every symptom is embedded)."""
    source = random.Random(seed)
    seen = [*symptoms(families, False, source), *symptoms(families, False, source, told=True)]
    unseen = [*symptoms(families, True, source), *symptoms(families, True, source, told=True)]
    vectors, labels = _encoded(encoder, [each.text for each in seen]), np.array([each.part for each in seen])
    beside = neighbours()
    torch.manual_seed(seed)
    layer = _linear_layer(torch.from_numpy(vectors), torch.from_numpy(labels), torch.from_numpy(beside))
    plain = len(seen) // 2  # those that are not told with a device
    english = np.array([each.english for each in seen[:plain]])
    prototypes = _prototypes(vectors[:plain], labels[:plain], english, seed)
    numbers = np.arange(len(all_parts()), dtype=np.int32)
    model = PartModel(layer.weight.detach().numpy(), layer.bias.detach().numpy(), prototypes, _NEARNESS, 1.0, numbers)
    raw = np.stack([model.read(vector)[0] for vector in _encoded(encoder, [each.text for each in unseen])])
    truth = np.array([each.part for each in unseen])
    among = np.where(beside[truth], raw, -np.inf)
    temperature = float(min(_TEMPERATURES, key=lambda each: _loss(among / each, truth)))
    model = PartModel(model.weight, model.bias, prototypes, _NEARNESS, temperature, numbers)
    chances = _softmax(among / temperature)
    right = chances.argmax(axis=1) == truth
    return Fit(model, float(right.mean()), calibration_error(chances.max(axis=1), right), len(truth))


def symptoms(
    families: Sequence[PartFamily], held_out: bool, source: random.Random, told: bool = False
) -> Iterator[Symptom]:
    """The lexicon's symptoms that are held out, or the others; where `told`, as people type them on the way: with the
    kind of device, slips, and cut short."""
    numbers = {(part.group, part.name): number for number, part in enumerate(all_parts())}
    for family in families:
        number = numbers[family.group, family.name]
        texts = [*family.terse, *family.customer, *("\n".join(bullets) for bullets in family.report), *family.plain]
        for text in texts:
            if held_out_phrasing(text) == held_out:
                kind = source.choice(family.classes)
                as_typed = as_told(source, text, kind) if told else text.replace("{device}", kind.replace("-", " "))
                yield Symptom(as_typed, number, True)
        for wording in family.wordings:
            for text in (*wording.plain, *wording.diagnostic):
                if held_out_phrasing(text) == held_out:
                    kind = source.choice(family.classes)
                    as_typed = as_told(source, text, kind, wording.language) if told else text
                    yield Symptom(as_typed, number, False)


def calibration_error(confidence: npt.NDArray[np.floating], right: npt.NDArray[np.bool_]) -> float:
    """The expected calibration error: how far the share of right answers is from what was believed, in the mean."""
    bins = np.minimum((confidence * _BINS).astype(int), _BINS - 1)
    return float(
        sum(
            (bins == each).mean() * abs(confidence[bins == each].mean() - right[bins == each].mean())
            for each in set(bins.tolist())
        )
    )


def _encoded(encoder: Encoder, texts: Sequence[str]) -> npt.NDArray[np.float32]:
    batches = [texts[begin : begin + _ENCODED_AT_ONCE] for begin in range(0, len(texts), _ENCODED_AT_ONCE)]
    return np.concatenate([encoder.encode(batch) for batch in batches])


def neighbours() -> npt.NDArray[np.bool_]:
    """Of shape [parts, parts]: which parts devices of one kind may have side by side."""
    kinds = sorted({kind for part in all_parts() for kind in part.kinds})
    has = np.array([[kind in part.kinds for kind in kinds] for part in all_parts()], dtype=np.int32)
    return np.asarray(has @ has.T > 0)


def loss_of(logits: torch.Tensor, truth: torch.Tensor, beside: torch.Tensor) -> torch.Tensor:
    """How far the logits of texts, of shape [texts, parts], are from telling the true part from those `beside` it, and
    a little from all others."""
    loss = _OTHER_KINDS * torch.nn.functional.cross_entropy(logits, truth, label_smoothing=_SMOOTHING)
    return loss + torch.nn.functional.cross_entropy(logits.masked_fill(~beside[truth], -1e4), truth)


def _linear_layer(vectors: torch.Tensor, labels: torch.Tensor, beside: torch.Tensor) -> torch.nn.Linear:
    layer = torch.nn.Linear(vectors.shape[1], len(beside))
    torch.nn.init.zeros_(layer.weight)
    torch.nn.init.zeros_(layer.bias)
    optimiser = torch.optim.AdamW(layer.parameters(), lr=_RATE, weight_decay=_DECAY)
    schedule = torch.optim.lr_scheduler.CosineAnnealingLR(optimiser, _EPOCHS * (len(vectors) // _BATCH + 1))
    for _ in range(_EPOCHS):
        for batch in torch.split(torch.randperm(len(vectors)), _BATCH):
            loss = loss_of(layer(vectors[batch]), labels[batch], beside)
            optimiser.zero_grad()
            loss.backward()  # type: ignore[no-untyped-call]
            optimiser.step()
            schedule.step()
    return layer


def _prototypes(
    vectors: npt.NDArray[np.float32], labels: npt.NDArray[np.int64], english: npt.NDArray[np.bool_], seed: int
) -> npt.NDArray[np.float32]:
    """Means of the vectors that are near each other, of each part `_PROTOTYPES` of the English ones and, where any part
    is told of in another language, of the others: spherical k-means."""
    source = np.random.default_rng(seed)
    means = []
    for part in range(len(all_parts())):
        own = labels == part
        means.append(_means(vectors[own & english], source))
        if not english.all():
            others = own & ~english
            means.append(_means(vectors[others if others.any() else own], source))
    return np.concatenate(means)


def _means(vectors: npt.NDArray[np.float32], source: np.random.Generator) -> npt.NDArray[np.float32]:
    means = vectors[source.choice(len(vectors), _PROTOTYPES, replace=len(vectors) < _PROTOTYPES)]
    for _ in range(12):
        nearest = (vectors @ means.T).argmax(axis=1)
        for number in set(nearest.tolist()):
            means[number] = vectors[nearest == number].mean(axis=0)
        means /= np.linalg.norm(means, axis=1, keepdims=True)
    return means


def _softmax(logits: npt.NDArray[np.floating]) -> npt.NDArray[np.floating]:
    shares = np.exp(logits - logits.max(axis=1, keepdims=True))
    return np.asarray(shares / shares.sum(axis=1, keepdims=True))


def _loss(logits: npt.NDArray[np.floating], truth: npt.NDArray[np.int64]) -> float:
    return float(-np.log(_softmax(logits)[np.arange(len(truth)), truth] + 1e-12).mean())


def write(folder: Path) -> str:
    """Fits a part model for the model in `folder` and keeps it there; returns what it reaches, as a sentence. Raises
    ModelError, OSError."""
    encoder = ModelSource(folder, "cpu").load().encoder
    fitted = fit(encoder, load_families(resources.folder("lexicon"), languages=True))
    fitted.model.save(folder, model_files.check(folder))
    return (
        f"Of {fitted.held_out} held-out texts the right part of the kind is first in {fitted.accuracy:.1%}; expected "
        f"calibration error {fitted.calibration_error:.3f} at temperature {fitted.model.temperature:.2f}."
    )


if __name__ == "__main__":
    sys.stdout.write(write(Path(sys.argv[1]) if len(sys.argv) > 1 else resources.folder("model")) + "\n")
