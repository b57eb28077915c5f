"""Learns which part the words of a text speak for (`ranking.symptom_words`) on the lexicon's symptoms:
`python -m benchlight.training.symptom_words` (a minute)."""

from __future__ import annotations

import random
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from io import BytesIO
from typing import Any, NamedTuple

import numpy as np
import numpy.typing as npt
import torch

from benchlight import resources, whole
from benchlight.ranking.symptom_words import FILE, features
from benchlight.sources.lexicon import PartFamily, load_families
from benchlight.training import part_model
from benchlight.understanding.parts import all_parts

_TIMES = 3
"""A word of fewer symptoms tells nothing: it may be a slip."""
_DIMENSIONS = 64
_EPOCHS, _BATCH, _RATE = 10, 512, 0.02
_LEFT_OUT = 0.5
"""Share of the words of a symptom that are left out while it is learnt, so that no word has to be there."""
_BEGIN = 0.1
"""Standard deviation of the vectors before anything is learnt."""
_STEPS = 3
"""Steps of the stored vectors in their standard deviation: half the size of 127 steps, and as right."""


class Fit(NamedTuple):
    """Arrays as they are stored, and what they reach on held-out phrasings, among the parts of the kind."""

    arrays: dict[str, npt.NDArray[Any]]
    accuracy: float
    held_out: int


class _Bags(NamedTuple):
    """Texts as the numbers of their words, one after another."""

    numbers: npt.NDArray[np.int64]
    begins: npt.NDArray[np.int64]
    """The words of text i are those from begins[i] to begins[i + 1]."""

    def of(self, texts: npt.NDArray[np.int64], left_out: npt.NDArray[np.bool_] | None = None) -> _Bags:
        """Those of some texts, without the words that are left out of all of them."""
        lengths = self.begins[texts + 1] - self.begins[texts]
        ends = np.cumsum(lengths)
        of_text = np.repeat(np.arange(len(texts)), lengths)
        chosen = np.repeat(self.begins[texts] - (ends - lengths), lengths) + np.arange(ends[-1])
        if left_out is not None:
            kept = ~left_out[chosen]
            of_text, chosen = of_text[kept], chosen[kept]
        counts = np.bincount(of_text, minlength=len(texts))
        return _Bags(self.numbers[chosen], np.concatenate([[0], np.cumsum(counts)]))


class _Classifier(torch.nn.Module):
    def __init__(self, words: int, parts: int) -> None:
        super().__init__()
        self.vectors = torch.nn.EmbeddingBag(words, _DIMENSIONS, mode="sum")
        self.layer = torch.nn.Linear(_DIMENSIONS, parts)
        torch.nn.init.normal_(self.vectors.weight, std=_BEGIN)
        torch.nn.init.normal_(self.layer.weight, std=_BEGIN)

    def forward(self, bags: _Bags) -> torch.Tensor:
        sums = self.vectors(torch.from_numpy(bags.numbers), torch.from_numpy(bags.begins[:-1]))
        lengths = torch.from_numpy(np.maximum(np.diff(bags.begins), 1)).float()
        logits: torch.Tensor = self.layer(sums / lengths.sqrt()[:, None])
        return logits


def fit(families: Sequence[PartFamily], seed: int = 42) -> Fit:
    """Learns the vectors of words and of parts."""
    source = random.Random(seed)
    seen = [*part_model.symptoms(families, False, source), *_names(families)]
    unseen = list(part_model.symptoms(families, True, source))
    counted = Counter(word for each in seen for word in features(each.text))
    known = sorted(word for word, times in counted.items() if times >= _TIMES)
    places = {word: place for place, word in enumerate(known)}
    labels = np.array([each.part for each in seen])
    beside = part_model.neighbours()
    classifier = _learnt(_bags(seen, places), labels, len(known), beside, seed)
    vectors = classifier.vectors.weight.detach().numpy()
    step = float(vectors.std()) / _STEPS
    rounded = np.clip(np.round(vectors / step), -127, 127).astype(np.int8)
    with torch.no_grad():
        classifier.vectors.weight.copy_(torch.from_numpy(rounded * np.float32(step)))
        logits = classifier(_bags(unseen, places)).numpy()
    truth = np.array([each.part for each in unseen])
    arrays = {
        "words": np.array("\n".join(known)),
        "vectors": rounded,
        "step": np.array(step, dtype=np.float32),
        "weight": classifier.layer.weight.detach().numpy().astype(np.float16),
        "bias": classifier.layer.bias.detach().numpy().astype(np.float16),
        "parts": np.array("\n".join(f"{part.group}/{part.name}" for part in all_parts())),
    }
    right = np.where(beside[truth], logits, -np.inf).argmax(axis=1) == truth
    return Fit(arrays, float(right.mean()), len(truth))


def _names(families: Sequence[PartFamily]) -> Iterator[part_model.Symptom]:
    """What people call each part: a symptom may be no more than that it is broken."""
    numbers = {(part.group, part.name): number for number, part in enumerate(all_parts())}
    for family in families:
        for name in (*family.names, *(name for wording in family.wordings for name in wording.names)):
            yield part_model.Symptom(name, numbers[family.group, family.name], english=name in family.names)


def _bags(symptoms: Sequence[part_model.Symptom], places: dict[str, int]) -> _Bags:
    bags = [[places[word] for word in features(each.text) if word in places] for each in symptoms]
    begins = np.concatenate([[0], np.cumsum([len(bag) for bag in bags])])
    return _Bags(np.array([number for bag in bags for number in bag], dtype=np.int64), begins)


def _learnt(
    bags: _Bags, labels: npt.NDArray[np.int64], words: int, beside: npt.NDArray[np.bool_], seed: int
) -> _Classifier:
    torch.manual_seed(seed)
    source = np.random.default_rng(seed)
    classifier = _Classifier(words, len(beside))
    optimiser = torch.optim.Adam(classifier.parameters(), lr=_RATE, fused=True)
    steps = _EPOCHS * (len(labels) // _BATCH + 1)
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimiser, _RATE, total_steps=steps, pct_start=0.1)
    neighbours = torch.from_numpy(beside)
    for _ in range(_EPOCHS):
        left_out = source.random(len(bags.numbers)) < _LEFT_OUT
        order = source.permutation(len(labels))
        for begin in range(0, len(order), _BATCH):
            texts = order[begin : begin + _BATCH]
            loss = part_model.loss_of(classifier(bags.of(texts, left_out)), torch.from_numpy(labels[texts]), neighbours)
            optimiser.zero_grad()
            loss.backward()  # type: ignore[no-untyped-call]
            optimiser.step()
            schedule.step()
    return classifier


def write() -> str:
    """Learns anew what the program comes with; returns what it reaches, as a sentence."""
    fitted = fit(load_families(resources.folder("lexicon"), languages=True))
    content = BytesIO()
    arrays: dict[str, Any] = fitted.arrays
    np.savez_compressed(content, **arrays)
    whole.write_bytes(resources.folder("ranking") / FILE, content.getvalue())
    return f"Of {fitted.held_out} held-out texts the right part of the kind is first in {fitted.accuracy:.1%}."


if __name__ == "__main__":
    sys.stdout.write(write() + "\n")
