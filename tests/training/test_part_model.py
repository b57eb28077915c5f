"""The part model is fitted on the lexicon, and measured on what it has not seen of it."""

from __future__ import annotations

import json
import random
from collections.abc import Sequence

import numpy as np
import pytest

from benchlight import resources
from benchlight.ranking import model_files
from benchlight.ranking.model import ModelSource
from benchlight.ranking.part_model import FILE, PartModel
from benchlight.sources.lexicon import PartFamily, load_families
from benchlight.training import part_model
from benchlight.training.part_model import calibration_error, fit, symptoms
from benchlight.understanding.parts import PARTS, Parts, all_parts
from tests.helpers import FakeEncoder


@pytest.fixture(scope="module")
def families() -> Sequence[PartFamily]:
    return load_families(resources.folder("lexicon"))


def texts(families: Sequence[PartFamily], held_out: bool, told: bool = False) -> list[tuple[str, int]]:
    return [(each.text, each.part) for each in symptoms(families, held_out, random.Random(1), told)]


def test_no_held_out_phrasing_is_trained_on(families: Sequence[PartFamily]) -> None:
    trained, held_out = texts(families, False), texts(families, True)
    assert not {text for text, _ in trained} & {text for text, _ in held_out}
    assert 0.02 < len(held_out) / (len(held_out) + len(trained)) < 0.3
    assert {part for _, part in trained} == set(range(len(all_parts())))


def test_told_texts_are_as_many_and_for_the_same_parts(families: Sequence[PartFamily]) -> None:
    plain, told = texts(families, True), texts(families, True, told=True)
    assert [part for _, part in plain] == [part for _, part in told]
    assert plain != told
    assert not any("{device}" in text for text, _ in (*plain, *told))


@pytest.mark.parametrize(
    ("confidence", "right", "error"),
    [
        ([1.0, 1.0, 1.0, 1.0], [True, True, True, True], 0.0),
        ([1.0, 1.0], [False, False], 1.0),
        ([0.5, 0.5, 0.5, 0.5], [True, False, True, False], 0.0),
        ([0.9, 0.9, 0.1, 0.1], [True, False, False, False], 0.25),
        ([0.0, 1.0], [False, True], 0.0),
    ],
)
def test_the_calibration_error_is_how_far_belief_is_from_truth(
    confidence: list[float], right: list[bool], error: float
) -> None:
    assert calibration_error(np.array(confidence), np.array(right)) == pytest.approx(error)


def test_a_small_lexicon_is_learnt(families: Sequence[PartFamily], monkeypatch: pytest.MonkeyPatch) -> None:
    few = [family for family in families if {"toaster", "kettle"} & set(family.classes)]
    names = {(family.group, family.name) for family in few}
    parts = Parts(part for part in all_parts() if (part.group, part.name) in names)
    monkeypatch.setattr(part_model, "all_parts", lambda: parts)
    monkeypatch.setattr("benchlight.ranking.part_model.all_parts", lambda: parts)
    encoder = FakeEncoder(dimensions=128)
    fitted = fit(encoder, few)
    assert fitted.held_out > 10
    assert fitted.accuracy > 2 / len(parts.of_kind("toaster"))
    assert 0 <= fitted.calibration_error < 0.3
    (text, part), *_ = texts_of(few, parts)
    logits, nearness = fitted.model.read(encoder.encode([text])[0])
    assert logits.argmax() == part
    assert nearness > 0.5


def texts_of(families: Sequence[PartFamily], parts: Parts) -> list[tuple[str, int]]:
    """Symptoms that the model has learnt, of parts of a kind."""
    numbers = {(part.group, part.name): number for number, part in enumerate(parts)}
    return [(family.terse[0], numbers[family.group, family.name]) for family in families if family.terse]


def test_the_shipped_part_model_is_that_of_the_shipped_model() -> None:
    folder = resources.folder("model")
    shipped = PartModel.of_model(folder, model_files.check(folder))
    assert shipped is not None, f"run python -m benchlight.training.part_model, for {FILE}"
    assert shipped.parts.tolist() == list(range(len(all_parts()))), f"{FILE} is older than {PARTS}"
    sizes = json.loads((folder / "config.json").read_text(encoding="utf-8"))
    assert shipped.weight.shape == (len(all_parts()), sizes["hidden_size"])
    assert np.linalg.norm(shipped.prototypes, axis=1) == pytest.approx(1, abs=1e-2)


@pytest.mark.model
@pytest.mark.long
def test_what_the_shipped_part_model_believes_is_as_often_true(families: Sequence[PartFamily]) -> None:
    model = ModelSource(resources.folder("model"), "cpu").load()
    assert model.parts is not None
    unseen = [*texts(families, True), *texts(families, True, told=True)]
    kinds = [set(part.kinds) for part in all_parts()]
    confidence, right = [], []
    for begin in range(0, len(unseen), 256):
        batch = unseen[begin : begin + 256]
        for (_, truth), vector in zip(batch, model.encoder.encode([text for text, _ in batch]), strict=True):
            logits, _ = model.parts.read(vector)
            rivals = np.array([not kind.isdisjoint(kinds[truth]) for kind in kinds])
            shares = np.where(rivals, np.exp(logits - logits[rivals].max()), 0)
            confidence.append(shares.max() / shares.sum())
            right.append(int(shares.argmax()) == truth)
    assert calibration_error(np.array(confidence), np.array(right)) <= 0.05
    assert np.mean(right) >= 0.6
