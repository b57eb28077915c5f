"""What tells the part from a query's vector, kept beside the model."""

from __future__ import annotations

import dataclasses
import logging
from pathlib import Path

import numpy as np
import pytest

from benchlight.index.vectors import Vector
from benchlight.ranking import part_model
from benchlight.ranking.part_model import FILE, PartModel
from benchlight.understanding.parts import Parts, all_parts

DIMENSIONS, PROTOTYPES = 16, 3
PARTS = np.array([7, 3, 12], dtype=np.int32)


def made(nearness: float = 10.0) -> PartModel:
    """A model of a few parts, each with directions of its own."""
    directions = np.eye(DIMENSIONS, dtype=np.float32)
    prototypes = directions[: len(PARTS) * PROTOTYPES]
    weight = prototypes.reshape(len(PARTS), PROTOTYPES, -1).sum(axis=1)
    return PartModel(weight, np.array([0.5, 0.25, 0], dtype=np.float32), prototypes, nearness, 2.0, PARTS)


def toward(part: int) -> Vector:
    """The vector of a text that is a symptom of the model's part of that number."""
    return np.asarray(made().prototypes[part * PROTOTYPES])


def test_a_text_is_likeliest_for_the_part_whose_symptoms_are_nearest() -> None:
    for place, part in enumerate(PARTS.tolist()):
        logits, nearness = made().read(toward(place))
        assert logits.argmax() == part
        assert nearness == pytest.approx(1)
    assert len(logits) == len(all_parts())


def test_a_part_that_the_model_does_not_know_is_as_likely_as_the_least_likely_one() -> None:
    logits, _ = made().read(toward(0))
    unknown = np.delete(logits, PARTS)
    assert set(unknown.tolist()) == {float(logits[PARTS].min())}


def test_a_higher_temperature_makes_less_sure() -> None:
    cool, warm = (dataclasses.replace(made(), temperature=each).read(toward(0))[0] for each in (1.0, 4.0))
    assert np.ptp(cool) == pytest.approx(4 * np.ptp(warm))


def test_it_is_kept_and_read_again(tmp_path: Path) -> None:
    made().save(tmp_path, "abc")
    again = PartModel.of_model(tmp_path, "abc")
    assert again is not None
    assert again.parts.tolist() == PARTS.tolist()
    for place in range(len(PARTS)):
        logits, nearness = again.read(toward(place))
        expected, near = made().read(toward(place))
        assert logits == pytest.approx(expected, abs=1e-2)
        assert nearness == pytest.approx(near, abs=1e-3)


def test_that_of_another_model_is_not_used(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    made().save(tmp_path, "abc")
    assert PartModel.of_model(tmp_path, "abd") is None
    assert PartModel.of_model(tmp_path / "nowhere", "abc") is None
    assert not caplog.records


@pytest.mark.parametrize("damage", ["empty", "other", "cut", "flipped", "one array", "no bias", "flat"])
def test_where_the_file_is_damaged_ranking_goes_on_without_it(
    tmp_path: Path, damage: str, caplog: pytest.LogCaptureFixture
) -> None:
    made().save(tmp_path, "abc")
    file = tmp_path / FILE
    whole = file.read_bytes()
    with np.load(file) as stored:
        arrays = dict(stored)
    if damage == "empty":
        file.write_bytes(b"")
    elif damage == "other":
        file.write_bytes(b"no arrays at all, " * 20)
    elif damage == "cut":
        file.write_bytes(whole[: len(whole) // 2])
    elif damage == "flipped":
        middle = whole.index(b"prototypes.npy") + 40
        file.write_bytes(whole[:middle] + bytes(20) + whole[middle + 20 :])
    elif damage == "one array":
        with file.open("wb") as out:
            np.save(out, arrays["weight"])
    elif damage == "no bias":
        del arrays["bias"]
        np.savez(file, **arrays)
    else:
        np.savez(file, **{**arrays, "weight": arrays["weight"].ravel()})
    with caplog.at_level(logging.WARNING):
        assert PartModel.of_model(tmp_path, "abc") is None
    assert [str(file) in record.getMessage() for record in caplog.records] == [True]


def test_parts_that_the_lexicon_no_longer_has_are_left_out(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    made().save(tmp_path, "abc")
    fewer = Parts(part for number, part in enumerate(all_parts()) if number != 3)
    monkeypatch.setattr(part_model, "all_parts", lambda: fewer)
    again = PartModel.of_model(tmp_path, "abc")
    assert again is not None
    assert again.parts.tolist() == [6, 11]  # those behind it have moved up
    assert again.read(toward(0))[0].argmax() == 6
    assert again.read(toward(2))[0].argmax() == 11
