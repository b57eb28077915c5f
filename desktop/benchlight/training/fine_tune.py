"""Fine-tunes a sentence-transformers model on (symptom text, guide title) pairs with MultipleNegativesRankingLoss."""

from __future__ import annotations

import ctypes
import json
import logging
import math
import platform
import shutil
import sys
import tempfile
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from importlib import metadata
from pathlib import Path
from typing import Any

import torch
from accelerate import PartialState
from datasets import Dataset
from sentence_transformers import SentenceTransformer, SentenceTransformerTrainer, SentenceTransformerTrainingArguments
from sentence_transformers.base.sampler import DefaultBatchSampler
from sentence_transformers.sentence_transformer.losses import MultipleNegativesRankingLoss
from transformers import PrinterCallback, TrainerCallback, TrainerControl, TrainerState, TrainingArguments

from benchlight import whole
from benchlight.errors import TrainingError
from benchlight.ranking import model_files
from benchlight.ranking.torch_encoder import load
from benchlight.records import Cancelled, never
from benchlight.training import loss_plot, model_card, onnx_export
from benchlight.training.half_precision import halve
from benchlight.training.model_card import LoggedLoss, TrainingFacts
from benchlight.training.pairs import Pair
from benchlight.training.recipes import Recipe
from benchlight.training.statistics import data_hash
from benchlight.work import Progress

log = logging.getLogger(__name__)

_LOG_EVERY = 500
"""Steps, as the reference card logged; shorter runs are logged 25 times."""
_CHECKPOINTS_KEPT = 2
_RUN = "run.json"
"""In the folder of the checkpoints: which run they are of."""
_WORDS = "word_embeddings"
"""In the name of the words' own vectors."""
_M_TRIM_THRESHOLD, _M_MMAP_MAX = -1, -4
"""Parameters of mallopt(3)."""


def fine_tune(
    base: Path,
    pairs: Sequence[Pair],
    recipe: Recipe,
    work: Path,
    *,
    validation: Sequence[Pair] = (),
    kept_words: int = 0,
    resume: bool = False,
    progress: Callable[[Progress], None] = lambda _: None,
    logged: Callable[[LoggedLoss], None] = lambda _: None,
    cancelled: Cancelled = never,
) -> tuple[SentenceTransformer, list[LoggedLoss], bool]:
    """Trains and returns the model, its training log, and whether it came to the end.

    Checkpoints go to `work`; with `resume` training goes on from the last one. Wherever the loss is logged, so is the
    loss over the `validation` pairs, if there are any. The vectors of the first `kept_words` of the vocabulary stay as
    they are.

    `progress` is told the steps, `logged` each line of the log as it is written; `cancelled` is asked
    after each step, and the model as it stands then is returned. Where several processes train together (torchrun),
    each takes a share of the batches, the first one tells, and any of them may cancel.

    Raises TrainingError without pairs.
    """
    if not pairs:
        raise TrainingError("There are no pairs to train on.")
    _open_work(work, {"recipe": recipe.name, "data": data_hash(pairs), "base": model_files.check(base)}, resume)
    _keep_freed_memory()
    model = load(base, device=None)
    _keep_words(model, kept_words)
    steps = math.ceil(len(pairs) / recipe.batch / _processes().num_processes) * recipe.epochs
    log_every = min(_LOG_EVERY, max(1, steps // 25))
    arguments = SentenceTransformerTrainingArguments(
        output_dir=str(work),
        num_train_epochs=recipe.epochs,
        per_device_train_batch_size=recipe.batch,
        per_device_eval_batch_size=recipe.batch,
        learning_rate=recipe.learning_rate,
        learning_rate_mapping={_WORDS: recipe.learning_rate * recipe.words_rate},
        warmup_steps=round(recipe.warmup * steps),
        lr_scheduler_type="linear",
        seed=recipe.seed,
        bf16=recipe.bf16 and _has_bfloat16(),
        use_cpu=_on_cpu(),
        logging_steps=log_every,
        eval_strategy="steps" if validation else "no",
        eval_steps=log_every,
        prediction_loss_only=True,
        save_steps=max(log_every, steps // 10),
        save_total_limit=_CHECKPOINTS_KEPT,
        batch_sampler=_in_order if recipe.block else "batch_sampler",
        report_to="none",
        disable_tqdm=True,
    )
    trainer = _Trainer(
        model=model,
        args=arguments,
        train_dataset=_dataset(pairs),
        eval_dataset=_dataset(validation) if validation else None,
        loss=MultipleNegativesRankingLoss(model, scale=recipe.scale),
        callbacks=[_Watch(progress, logged, cancelled)],
    )
    trainer.remove_callback(PrinterCallback)
    trainer.train(resume_from_checkpoint=resume and any(work.glob("checkpoint-*")))
    return model, _logged(trainer.state.log_history), trainer.state.global_step >= trainer.state.max_steps


def _open_work(work: Path, run: dict[str, str], resume: bool) -> None:
    """Empties the folder for a new run, and sees that a resumed one goes on with its own checkpoints."""
    note = work / _RUN
    if is_first_process() and not resume:
        shutil.rmtree(work, ignore_errors=True)
        work.mkdir(parents=True)
        with whole.written(note) as out:
            json.dump(run, out)
    wait_for_all()
    if resume and note.is_file() and json.loads(note.read_text(encoding="utf-8")) != run:
        raise TrainingError(
            f"The checkpoints in {work} are of another run: another recipe, other pairs or another base model. "
            "Leave --resume out to begin anew, or choose another output folder."
        )


def _keep_words(model: SentenceTransformer, count: int) -> None:
    def without(gradient: torch.Tensor) -> torch.Tensor:
        gradient[:count] = 0
        return gradient

    if count:
        words = next(weights for name, weights in model.named_parameters() if _WORDS in name)
        words.register_hook(without)  # type: ignore[no-untyped-call]


def wait_for_all() -> None:
    """Returns when all processes of the training have come here."""
    _processes().wait_for_everyone()


def is_first_process() -> bool:
    """True in the one process that tells and saves, of however many torchrun started."""
    return bool(_processes().is_main_process)


def average(model: SentenceTransformer, base: Path, share: float) -> None:
    """Moves the model's weights towards those of the model in `base`: (1 - share) x its own + share x the base's. The
    vectors of words that the base does not have stay as they are."""
    theirs = load(base).state_dict()
    with torch.no_grad():
        for name, weights in model.state_dict().items():
            if weights.is_floating_point():
                weights[: len(theirs[name])].lerp_(theirs[name].to(weights.device), share)


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
        halve(model)
        model.save_pretrained(str(beside), safe_serialization=True, create_model_card=False)
        model.float()
        # Stored in half precision but computed in full: what loads the folder takes the type from here.
        configuration = beside / "config.json"
        values = json.loads(configuration.read_text(encoding="utf-8"))
        configuration.write_text(json.dumps(values | {"dtype": "float32"}, indent=2) + "\n", encoding="utf-8")
        try:
            onnx_export.export(beside)
        except TrainingError as error:  # such a model runs on torch
            log.warning("no %s: %s", model_files.ONNX, error)
        loss_plot.draw(beside / loss_plot.FILE, facts)
        model_card.write(beside, facts)
        _let_others_read(beside)
        if folder.exists():
            old = folder.with_name(f"{folder.name}.old")
            folder.rename(old)
            beside.rename(folder)
            shutil.rmtree(old)
        else:
            beside.rename(folder)
    except OSError as error:
        raise TrainingError(f"The model cannot be written to {folder}: {error}.") from error
    finally:
        shutil.rmtree(beside, ignore_errors=True)


def _let_others_read(folder: Path) -> None:
    """Temporary folders, and the files of safetensors, are made for their owner alone."""
    for path in (folder, *folder.rglob("*")):
        path.chmod(0o755 if path.is_dir() else 0o644)


def _dataset(pairs: Sequence[Pair]) -> Dataset:
    return Dataset.from_dict(
        {"sentence_0": [pair.sentence_0 for pair in pairs], "sentence_1": [pair.sentence_1 for pair in pairs]}
    )


def _logged(history: Sequence[Mapping[str, float]]) -> list[LoggedLoss]:
    """The log in the trainer's own record, in which a validation follows the training loss of its step."""
    log: list[LoggedLoss] = []
    for entry in history:
        if "loss" in entry:
            log.append(LoggedLoss(entry["epoch"], int(entry["step"]), entry["loss"]))
        elif "eval_loss" in entry and log:
            log[-1] = replace(log[-1], validation=entry["eval_loss"])
    return log


class _Trainer(SentenceTransformerTrainer):
    def add_model_card_callback(self, default_args_dict: dict[str, Any]) -> None:
        """Leaves out the library's own card; `model_card` writes ours."""


class _Watch(TrainerCallback):
    """Tells progress and log, and stops when asked to."""

    def __init__(
        self, progress: Callable[[Progress], None], logged: Callable[[LoggedLoss], None], cancelled: Cancelled
    ) -> None:
        self._progress = progress
        self._logged = logged
        self._cancelled = cancelled

    def on_step_end(
        self, args: TrainingArguments, state: TrainerState, control: TrainerControl, **_: Any
    ) -> TrainerControl:
        if state.is_world_process_zero:
            self._progress(Progress(state.global_step, state.max_steps))
        if _in_any_process(self._cancelled()):
            control.should_training_stop = True
            control.should_save = True
        return control

    def on_log(self, args: TrainingArguments, state: TrainerState, control: TrainerControl, **_: Any) -> None:
        awaited = "eval_loss" if args.eval_strategy != "no" else "loss"
        if state.is_world_process_zero and awaited in state.log_history[-1]:
            self._logged(_logged(state.log_history)[-1])


class _InOrder(DefaultBatchSampler):
    """Batches of consecutive pairs, in the order of the dataset: the pairs come in hard blocks already. The last batch
    may be smaller."""

    def __init__(self, dataset: Dataset, batch_size: int) -> None:
        super().__init__(range(len(dataset)), batch_size=batch_size, drop_last=False)
        self._length = len(dataset)
        self._batch = batch_size

    def __iter__(self) -> Iterator[list[int]]:
        for begin in range(0, self._length, self._batch):
            yield list(range(begin, min(begin + self._batch, self._length)))

    def __len__(self) -> int:
        return math.ceil(self._length / self._batch)

    def set_epoch(self, epoch: int) -> None:
        """The order does not depend on the epoch."""


def _in_order(dataset: Dataset, batch_size: int, **_: Any) -> DefaultBatchSampler:
    return _InOrder(dataset, batch_size)


def _processes() -> PartialState:
    """The processes of this training. Told where it runs, because without a GPU it would take each for the only one."""
    return PartialState(cpu=_on_cpu())


def _on_cpu() -> bool:
    return not torch.cuda.is_available() and not torch.backends.mps.is_available()


def _in_any_process(flag: bool) -> bool:
    """Whether the flag is set in any process: they must all leave the training at the same step."""
    if _processes().num_processes == 1:
        return flag
    flags = torch.tensor(int(flag), device=_processes().device)
    torch.distributed.all_reduce(flags, torch.distributed.ReduceOp.MAX)
    return bool(flags.item())


def _has_bfloat16() -> bool:
    if torch.cuda.is_available():
        return bool(torch.cuda.is_bf16_supported())
    return "avx512_bf16" in Path("/proc/cpuinfo").read_text() if Path("/proc/cpuinfo").exists() else False


def _keep_freed_memory() -> None:
    """Tells glibc to keep freed memory for the next step: fetching the gradients' pages from the system and zeroing
    them anew took a quarter of each step (2 cores, batches of 16)."""
    if sys.platform == "linux" and hasattr(libc := ctypes.CDLL(None), "mallopt"):
        libc.mallopt(_M_MMAP_MAX, 0)
        libc.mallopt(_M_TRIM_THRESHOLD, 2**31 - 1)
