"""More of anything never ranks lower."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import numpy.typing as npt
import pytest

from benchlight.errors import ModelError
from benchlight.ranking.fusion import FusionWeights, fuse, strength

WEIGHTS = FusionWeights()


def array(*values: float) -> npt.NDArray[np.float32]:
    return np.array(values, dtype=np.float32)


def same(value: float, times: int = 5) -> npt.NDArray[np.float32]:
    return np.full(times, value, dtype=np.float32)


STEPS = array(0, 0.25, 0.5, 0.75, 1)


@pytest.mark.parametrize("cosines", [None, same(0.3)])
def test_scores_rise_with_words_and_with_the_device(cosines: npt.NDArray[np.float32] | None) -> None:
    assert (np.diff(fuse(cosines, STEPS * 40, same(0), None, WEIGHTS)) > 0).all()
    assert (np.diff(fuse(cosines, same(5), STEPS, None, WEIGHTS)) >= 0).all()
    assert (np.diff(fuse(cosines, same(5), STEPS, None, WEIGHTS)[2:]) > 0).all()


def test_scores_rise_with_the_cosine() -> None:
    assert (np.diff(fuse(STEPS * 2 - 1, same(5), same(0.5), None, WEIGHTS)) > 0).all()


def test_without_weights_the_cosine_alone_ranks() -> None:
    cosines = array(0.1, 0.9, -0.3)
    alone = FusionWeights(device=0, words=0)
    assert fuse(cosines, array(30, 0, 20), array(1, 0, 1), None, alone).tolist() == cosines.tolist()


def test_scores_rise_with_the_part_s_frequency_where_that_counts() -> None:
    weights = FusionWeights(common=0.02)
    assert (np.diff(fuse(same(0.3), same(5), same(0), STEPS, weights)) > 0).all()
    assert (np.diff(fuse(same(0.3), same(5), same(0), None, weights)) == 0).all()


def test_a_device_named_by_chance_does_not_count() -> None:
    floor = WEIGHTS.device_floor
    scores = fuse(None, same(0, 3), array(0, floor / 2, floor), None, WEIGHTS)
    assert scores.tolist() == pytest.approx([0, 0, 0], abs=1e-6)


def test_words_can_only_add_so_much() -> None:
    most = fuse(same(0.0, 1), array(1e9), array(0), None, WEIGHTS)[0]
    assert most == pytest.approx(WEIGHTS.words)


@pytest.mark.parametrize("semantic", [True, False])
def test_strength_fits_a_bar_and_keeps_the_order(semantic: bool) -> None:
    bars = strength(array(-1, 0, 0.1, 0.3, 0.5, 5), WEIGHTS, semantic)
    assert bars.min() == 0
    assert bars.max() == 1
    assert (np.diff(bars) >= 0).all()


def test_constants_are_kept_in_the_models_folder(tmp_path: Path) -> None:
    tuned = FusionWeights(device=0.7, words=0.03)
    tuned.save(tmp_path)
    assert FusionWeights.of_model(tmp_path) == tuned


def test_a_model_without_constants_gets_the_defaults(tmp_path: Path) -> None:
    assert FusionWeights.of_model(tmp_path) == FusionWeights()
    (tmp_path / "fusion.json").write_text("{}")
    assert FusionWeights.of_model(tmp_path) == FusionWeights()


@pytest.mark.parametrize(
    "content",
    [
        "", "[1]", "5", "[" * 10_000, '{"device": "much"}', '{"device": null}', '{"device": NaN}',
        '{"words": Infinity}', '{"common": -Infinity}', '{"device": 1e999}', '{"device": 1' + "0" * 400 + "}",
        '{"device": 1' + "0" * 5000 + "}", '{"device": 1e30}', '{"device": -1}', '{"device_floor": 1}',
        '{"words_half": 0}', '{"words_half": 1e-50}',
    ],
)  # fmt: skip
def test_constants_that_would_rank_by_no_numbers_are_refused(tmp_path: Path, content: str) -> None:
    (tmp_path / "fusion.json").write_text(content)
    with pytest.raises(ModelError, match=r"fusion\.json cannot be used: .*Remove the file"):
        FusionWeights.of_model(tmp_path)
