"""Fine-tunes a sentence-transformers model on (symptom text, guide title) pairs with MultipleNegativesRankingLoss."""

from __future__ import annotations

import json
import math
import platform
import shutil
import tempfile
from collections.abc import Iterator, Sequence
from importlib import metadata
from pathlib import Path
from typing import Any

import torch
from datasets import Dataset
from sentence_transformers import SentenceTransformer, SentenceTransformerTrainer, SentenceTransformerTrainingArguments
from sentence_transformers.base.sampler import DefaultBatchSampler
from sentence_transformers.sentence_transformer.losses import MultipleNegativesRankingLoss
from transformers import TrainerCallback, TrainerControl, TrainerState, TrainingArguments

from benchlight.errors import TrainingError
from benchlight.models import Cancelled, Progress, never, unheard
from benchlight.ranking.torch_encoder import load
from benchlight.training import model_card
from benchlight.training.model_card import LoggedLoss, TrainingFacts
from benchlight.training.pairs import Pair
from benchlight.training.recipes import Recipe

_LOG_EVERY = 500
"""Steps, as the reference card logged; shorter runs are logged 25 times."""
_CHECKPOINTS_KEPT = 2


def fine_tune(
    base: Path,
    pairs: Sequence[Pair],
    recipe: Recipe,
    work: Path,
    *,
    resume: bool = False,
    progress: Progress = unheard,
    cancelled: Cancelled = never,
) -> tuple[SentenceTransformer, list[LoggedLoss]]:
    """Trains and returns the model and its training log. Checkpoints go to `work`; with `resume` training goes on from
    the last one.

    `progress` is told (steps done, steps in all); `cancelled` is asked after each step, and the model as it stands then
    is returned. Raises TrainingError without pairs.
    """
    if not pairs:
        raise TrainingError("There are no pairs to train on.")
    model = load(base, device=None)
    steps = math.ceil(len(pairs) / recipe.batch) * recipe.epochs
    log_every = min(_LOG_EVERY, max(1, steps // 25))
    arguments = SentenceTransformerTrainingArguments(
        output_dir=str(work),
        num_train_epochs=recipe.epochs,
        per_device_train_batch_size=recipe.batch,
        learning_rate=recipe.learning_rate,
        warmup_steps=round(recipe.warmup * steps),
        lr_scheduler_type="linear",
        seed=recipe.seed,
        bf16=recipe.bf16 and _has_bfloat16(),
        use_cpu=not torch.cuda.is_available() and not torch.backends.mps.is_available(),
        logging_steps=log_every,
        save_steps=max(log_every, steps // 10),
        save_total_limit=_CHECKPOINTS_KEPT,
        batch_sampler=_in_order if recipe.block else "batch_sampler",
        report_to="none",
        disable_tqdm=True,
    )
    trainer = SentenceTransformerTrainer(
        model=model,
        args=arguments,
        train_dataset=Dataset.from_dict(
            {"sentence_0": [pair.sentence_0 for pair in pairs], "sentence_1": [pair.sentence_1 for pair in pairs]}
        ),
        loss=MultipleNegativesRankingLoss(model, scale=recipe.scale),
        callbacks=[_Watch(progress, cancelled)],
    )
    trainer.train(resume_from_checkpoint=resume and any(work.glob("checkpoint-*")))
    return model, [
        LoggedLoss(entry["epoch"], int(entry["step"]), entry["loss"])
        for entry in trainer.state.log_history
        if "loss" in entry
    ]


def average(model: SentenceTransformer, base: Path, share: float) -> None:
    """Moves the model's weights towards those of the model in `base`: (1 - share) x its own + share x the base's."""
    theirs = load(base).state_dict()
    with torch.no_grad():
        for name, weights in model.state_dict().items():
            if weights.is_floating_point():
                weights.lerp_(theirs[name].to(weights.device), share)


def versions() -> dict[str, str]:
    """Versions of Python and of the libraries that training runs on."""
    libraries = ("sentence-transformers", "transformers", "torch", "accelerate", "datasets", "tokenizers")
    return {"Python": platform.python_version(), **{name: metadata.version(name) for name in libraries}}


def save(model: SentenceTransformer, folder: Path, facts: TrainingFacts) -> None:
    """Writes the model, in half precision, and its card as a sentence-transformers folder: beside first, then renamed,
    so that a full disk never leaves half a model. Raises TrainingError when it cannot be written."""
    folder.parent.mkdir(parents=True, exist_ok=True)
    beside = Path(tempfile.mkdtemp(prefix=folder.name, dir=folder.parent))
    try:
        model.half().save_pretrained(str(beside), safe_serialization=True, create_model_card=False)
        model.float()
        # Stored in half precision but computed in full: what loads the folder takes the type from here.
        configuration = beside / "config.json"
        values = json.loads(configuration.read_text(encoding="utf-8"))
        configuration.write_text(json.dumps(values | {"dtype": "float32"}, indent=2) + "\n", encoding="utf-8")
        model_card.write(beside, facts)
        if folder.exists():
            old = folder.with_name(f"{folder.name}.old")
            folder.rename(old)
            beside.rename(folder)
            shutil.rmtree(old)
        else:
            beside.rename(folder)
    except OSError as error:
        shutil.rmtree(beside, ignore_errors=True)
        raise TrainingError(f"The model cannot be written to {folder}: {error.strerror or error}.") from error


class _Watch(TrainerCallback):
    """Tells the progress and stops when asked to."""

    def __init__(self, progress: Progress, cancelled: Cancelled) -> None:
        self._progress = progress
        self._cancelled = cancelled

    def on_step_end(
        self, args: TrainingArguments, state: TrainerState, control: TrainerControl, **_: Any
    ) -> TrainerControl:
        self._progress(state.global_step, state.max_steps)
        if self._cancelled():
            control.should_training_stop = True
            control.should_save = True
        return control


class _InOrder(DefaultBatchSampler):
    """Batches of consecutive pairs, in the order of the dataset: the pairs come in hard blocks already."""

    def __init__(self, dataset: Dataset, batch_size: int) -> None:
        super().__init__(range(len(dataset)), batch_size=batch_size, drop_last=True)
        self._length = len(dataset)
        self._batch = batch_size

    def __iter__(self) -> Iterator[list[int]]:
        for begin in range(0, self._length - self._batch + 1, self._batch):
            yield list(range(begin, begin + self._batch))

    def __len__(self) -> int:
        return self._length // self._batch

    def set_epoch(self, epoch: int) -> None:
        """The order does not depend on the epoch."""


def _in_order(dataset: Dataset, batch_size: int, **_: Any) -> DefaultBatchSampler:
    return _InOrder(dataset, batch_size)


def _has_bfloat16() -> bool:
    if torch.cuda.is_available():
        return bool(torch.cuda.is_bf16_supported())
    return "avx512_bf16" in Path("/proc/cpuinfo").read_text() if Path("/proc/cpuinfo").exists() else False
