"""Trains a few steps on a tiny set: slow imports, so one module."""

from __future__ import annotations

import dataclasses
import errno
from pathlib import Path

import numpy as np
import pytest

from benchlight.errors import TrainingError
from benchlight.ranking import model_files
from benchlight.training import model_card, statistics
from benchlight.training.pairs import Pair
from benchlight.training.recipes import RECIPES, Recipe
from benchlight.work import Progress

pytest.importorskip("datasets", reason="training needs the train extra: pip install '.[train]'")
pytestmark = pytest.mark.model

TINY = dataclasses.replace(RECIPES["bench"], batch=8, block=8, learning_rate=2e-4, warmup=0.0, bf16=False)
SYMPTOMS = {
    "Battery": ("dies at 30 percent", "swollen, pushes the lid up", "only runs on the charger", "drains over night"),
    "Fan": ("grinding noise then hot", "fan error at boot", "shuts off hot, vent blows no air", "loud whirr"),
    "Keyboard": ("letters e and r dead", "types by itself after a spill", "space bar sticks", "keys double"),
    "Speaker": ("sound crackles at any volume", "no sound but headphones fine", "rattles on bass", "muffled voices"),
    "Webcam": ("camera app shows black", "video call sees nothing", "picture foggy in calls", "no camera found"),
    "Hinge": ("lid wobbles and creaks", "screen falls back", "case cracked at the corner", "lid will not stay"),
    "Display": ("lines over the picture", "ink stain after a drop", "half of it is white", "glass splintered"),
    "Wi-Fi Card": ("no networks found", "drops next to the router", "adapter missing", "slow on wireless only"),
}


@pytest.fixture(scope="module")
def pairs() -> list[Pair]:
    return [
        Pair(symptoms[number % 4], f"Model {number} {part} Replacement", "laptop", part)
        for number in range(6)
        for part, symptoms in SYMPTOMS.items()
    ]


@pytest.fixture(scope="module")
def trained(base: Path, pairs: list[Pair], tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, list[float]]:
    from benchlight.training import fine_tune

    folder = tmp_path_factory.mktemp("training")
    losses: list[float] = []
    recipe = dataclasses.replace(TINY, epochs=3)
    model, log, _ = fine_tune.fine_tune(base, pairs, recipe, folder / "work")
    losses = [entry.loss for entry in log]
    facts = _facts(recipe, pairs, base, log)
    fine_tune.save(model, folder / "model", facts)
    return folder / "model", losses


def _facts(recipe: Recipe, pairs: list[Pair], base: Path, log: list[model_card.LoggedLoss]) -> model_card.TrainingFacts:
    return model_card.facts_of(
        recipe,
        "benchlight train",
        pairs,
        statistics.token_statistics(pairs, base),
        statistics.data_hash(pairs),
        log,
        {},
    )


def test_the_loss_falls(trained: tuple[Path, list[float]]) -> None:
    _, losses = trained
    assert sum(losses[-3:]) < sum(losses[:3])


def test_the_saved_model_loads_and_ranks(trained: tuple[Path, list[float]]) -> None:
    from benchlight.ranking.torch_encoder import TorchEncoder

    folder, _ = trained
    encoder = TorchEncoder(folder, model_files.check(folder), "cpu")
    titles = [f"Dell XPS 13 {part} Replacement" for part in SYMPTOMS]
    cosines = encoder.encode(titles) @ encoder.encode(["dies at 30 percent"])[0]
    assert titles[int(np.argmax(cosines))] == "Dell XPS 13 Battery Replacement"


def test_the_folder_is_half_precision_with_card_and_facts(trained: tuple[Path, list[float]]) -> None:
    folder, _ = trained
    assert (folder / "model.safetensors").stat().st_size < 50_000_000
    card = (folder / "README.md").read_text(encoding="utf-8")
    for section in ("Model Details", "Usage", "Training Dataset", "Training Hyperparameters", "Training Logs"):
        assert section in card
    assert (folder / model_card.FACTS).is_file()


def test_a_cancelled_run_gives_a_usable_model_and_resumes(base: Path, pairs: list[Pair], tmp_path: Path) -> None:
    from benchlight.training import fine_tune

    seen: list[int] = []

    def watch(to: Progress) -> None:
        seen.append(to.done)

    model, _, finished = fine_tune.fine_tune(
        base, pairs, TINY, tmp_path, progress=watch, cancelled=lambda: bool(seen) and seen[-1] >= 3
    )
    assert seen == [1, 2, 3]
    assert not finished
    assert model.encode(["no power"]).shape == (1, 384)
    fine_tune.fine_tune(base, pairs, TINY, tmp_path, resume=True, progress=watch)
    assert seen == list(range(1, 7))  # 48 pairs in batches of 8, each step once


def test_the_words_that_are_kept_keep_their_vectors(base: Path, pairs: list[Pair], tmp_path: Path) -> None:
    from benchlight.ranking.torch_encoder import load
    from benchlight.training import fine_tune

    model, _, _ = fine_tune.fine_tune(base, pairs, TINY, tmp_path, kept_words=5_000)
    before, after = (
        next(weights for name, weights in each.named_parameters() if "word_embeddings" in name).detach().cpu().numpy()
        for each in (load(base), model)
    )
    moved = np.any(before != after, axis=1)
    assert not moved[:5_000].any()
    assert moved[5_000:].any()


def test_checkpoints_of_another_run_are_refused(base: Path, pairs: list[Pair], tmp_path: Path) -> None:
    from benchlight.training import fine_tune

    fine_tune.fine_tune(base, pairs[:16], TINY, tmp_path)
    with pytest.raises(TrainingError, match="of another run"):
        fine_tune.fine_tune(base, pairs[:24], TINY, tmp_path, resume=True)
    # A new run begins anew.
    _, log, finished = fine_tune.fine_tune(base, pairs[:24], TINY, tmp_path)
    assert finished
    assert log[-1].step == 3


def test_fewer_pairs_than_a_batch_are_trained_on(base: Path, pairs: list[Pair], tmp_path: Path) -> None:
    from benchlight.training import fine_tune

    _, log, finished = fine_tune.fine_tune(base, pairs[:5], TINY, tmp_path)
    assert finished
    assert log[-1].step == 1


def test_a_model_that_cannot_be_exported_is_saved_all_the_same(
    base: Path, pairs: list[Pair], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from benchlight.ranking import torch_encoder
    from benchlight.training import fine_tune, onnx_export

    def refuses(folder: Path) -> None:
        raise TrainingError("not a BERT")

    monkeypatch.setattr(onnx_export, "export", refuses)
    model = torch_encoder.load(base)
    fine_tune.save(model, tmp_path / "model", _facts(TINY, pairs, base, []))
    assert (tmp_path / "model" / model_files.WEIGHTS).is_file()
    assert not (tmp_path / "model" / model_files.ONNX).exists()
    assert [path.name for path in tmp_path.iterdir()] == ["model"]


def test_the_same_pairs_and_seed_give_the_same_model(base: Path, pairs: list[Pair], tmp_path: Path) -> None:
    from benchlight.training import fine_tune

    first, second = (fine_tune.fine_tune(base, pairs[:24], TINY, tmp_path / name)[0] for name in ("one", "two"))
    others = second.state_dict()
    assert all((weights - others[name]).abs().max() < 1e-6 for name, weights in first.state_dict().items())


def test_an_average_lies_between_the_two_models(trained: tuple[Path, list[float]], base: Path) -> None:
    from sentence_transformers import SentenceTransformer

    from benchlight.training import fine_tune

    text = "dies at 30 percent"
    own = SentenceTransformer(str(trained[0]), device="cpu")
    before, theirs = own.encode(text), SentenceTransformer(str(base), device="cpu").encode(text)
    fine_tune.average(own, base, 0.0)
    assert np.allclose(own.encode(text), before, atol=1e-6)
    fine_tune.average(own, base, 1.0)
    assert np.allclose(own.encode(text), theirs, atol=1e-5)


def test_nothing_to_train_on_is_refused(base: Path, tmp_path: Path) -> None:
    from benchlight.training import fine_tune

    with pytest.raises(TrainingError, match="no pairs"):
        fine_tune.fine_tune(base, [], TINY, tmp_path)


def test_a_full_disk_leaves_the_old_model_whole(
    trained: tuple[Path, list[float]], pairs: list[Pair], base: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from sentence_transformers import SentenceTransformer

    from benchlight.training import fine_tune

    folder, _ = trained
    before = model_files.check(folder)
    model = SentenceTransformer(str(folder), device="cpu")

    def full(*arguments: object, **named: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(model, "save_pretrained", full)
    with pytest.raises(TrainingError, match="No space left"):
        fine_tune.save(model, folder, _facts(TINY, pairs, base, []))
    assert model_files.check(folder) == before
    assert sorted(path.name for path in folder.parent.iterdir()) == ["model", "work"]
