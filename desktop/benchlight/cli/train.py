"""`benchlight train`: fine-tunes the ranking model on the lexicon's pairs and on a shop's own."""

from __future__ import annotations

import importlib.util
import shlex
import sys
from collections.abc import Sequence
from pathlib import Path

import click

from benchlight import resources
from benchlight.cli.options import FILE, FOLDER, interruptible, progress_bar
from benchlight.errors import TrainingError
from benchlight.ranking import model_files
from benchlight.sources.lexicon import DeviceLine, PartFamily, load_devices, load_families
from benchlight.training import model_card, pair_files, pairs, statistics
from benchlight.training.recipes import RECIPES, Recipe


@click.command()
@click.option("--recipe", type=click.Choice(sorted(RECIPES)), default="bench", show_default=True, help="How to train.")
@click.option("--output", type=FOLDER, required=True, help="Folder for the trained model.")
@click.option("--pairs", "own", type=FILE, multiple=True, help="Your own pairs (CSV or JSON Lines); may be repeated.")
@click.option("--base", type=FOLDER, help="Folder of the model to start from instead of all-MiniLM-L6-v2.")
@click.option("--resume", is_flag=True, help="Go on from the last checkpoint of an interrupted run.")
def train(recipe: str, output: Path, own: tuple[Path, ...], base: Path | None, resume: bool) -> None:
    """Fine-tune the ranking model.

    Ctrl+C stops after the step and saves the model as it is; a killed run goes on with --resume.
    """
    if importlib.util.find_spec("datasets") is None or importlib.util.find_spec("accelerate") is None:
        raise TrainingError("Training needs further libraries. Run `pip install 'benchlight[train]'`.")
    start = base or model_files.base_model()
    model_files.check(start)
    original = start
    families, lines = load_families(resources.folder("lexicon")), load_devices(resources.folder("devices"))
    theirs = _own_pairs(own)
    stages = [RECIPES[recipe]]
    while (after := stages[-1].then) is not None:
        stages.append(after)
    earlier: list[model_card.TrainingFacts] = []
    for number, stage in enumerate(stages, start=1):
        last = number == len(stages)
        folder = output if last else output.with_name(f"{output.name}.stage-{number}")
        if resume and (folder / model_files.WEIGHTS).is_file():
            earlier.append(model_card.read(folder))
            start = folder
            continue
        made = _pairs(families, lines, stage) + theirs
        click.echo(f"Stage {number} of {len(stages)}: {stage.name}")
        if not _train(stage, made, start, original, folder, resume, earlier):
            click.echo(f"Stopped early; the model as it is now is in {folder}.stopped. Go on with --resume.", err=True)
            sys.exit(130)
        earlier.append(model_card.read(folder))
        start = folder
    click.echo(f"The model is in {output}.")


def _own_pairs(files: tuple[Path, ...]) -> list[pairs.Pair]:
    made: list[pairs.Pair] = []
    for file in files:
        read, rejections = pair_files.read_pairs(file)
        for rejection in rejections:
            click.echo(str(rejection), err=True)
        click.echo(f"{len(read)} pairs from {file}")
        made += read
    return made


def _pairs(families: Sequence[PartFamily], lines: Sequence[DeviceLine], stage: Recipe) -> list[pairs.Pair]:
    if stage.block:
        return pairs.blocks(families, lines, stage.pairs, stage.block, stage.seed, naming=stage.naming)
    return pairs.generate(families, lines, stage.pairs, stage.seed, naming=stage.naming)


def _train(
    stage: Recipe,
    made: list[pairs.Pair],
    start: Path,
    original: Path,
    folder: Path,
    resume: bool,
    earlier: Sequence[model_card.TrainingFacts],
) -> bool:
    """Runs one stage and saves its model; False when it was interrupted (the model is saved all the same, outside of
    the place where a finished stage's model stands)."""
    from benchlight.training import fine_tune  # seconds of imports

    tokens = statistics.token_statistics(made, start)
    click.echo(f"{'':12}{'ours':36}reference")
    click.echo(f"{'rows':12}{len(made):<36,}{statistics.REFERENCE_ROWS:,}")
    for column, counted in tokens.items():
        click.echo(f"{column:12}{counted!s:36}{statistics.REFERENCE_TOKENS[column]}")
    work = folder.with_name(f"{folder.name}.work")
    with interruptible() as cancelled, progress_bar("Training") as progress:
        model, log = fine_tune.fine_tune(
            start, made, stage, work, resume=resume, progress=progress, cancelled=cancelled
        )
        stopped = cancelled()
    if stage.base_share:
        fine_tune.average(model, original, stage.base_share)
    facts = model_card.facts_of(
        stage,
        shlex.join(["benchlight", *sys.argv[1:]]),
        made,
        tokens,
        statistics.data_hash(made),
        log,
        fine_tune.versions(),
        tuple(earlier),
    )
    fine_tune.save(model, folder.with_name(f"{folder.name}.stopped") if stopped else folder, facts)
    return not stopped
