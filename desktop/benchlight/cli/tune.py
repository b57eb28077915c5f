"""`benchlight tune`: fits the constants of the fusion to a model."""

from __future__ import annotations

from pathlib import Path

import click

from benchlight.cli.options import FILE, catalog_option, model_option, open_assistant, processor_option, progress_bar
from benchlight.cli.output import say
from benchlight.errors import TrainingError
from benchlight.evaluation import query_sets, tuning
from benchlight.ranking.fusion import TUNED
from benchlight.translation import mark, tr
from benchlight.work import finish


@click.command(help=mark("Try settings of the fusion of meaning, words and device on query sets, and print the best."))
@click.option(
    "--queries", type=FILE, required=True, multiple=True, help=mark("Query set (JSON Lines); may be repeated.")
)
@click.option("--save", is_flag=True, help=mark("Keep the best constants in the folder that --model names."))
@catalog_option
@model_option
@processor_option
def tune(queries: tuple[Path, ...], save: bool, catalog: Path, model: Path | None, processor: str) -> None:
    """Tries settings of the fusion, and prints the best."""
    if save and model is None:
        raise click.UsageError(tr("--save needs --model: the constants are kept in that folder."))
    sets = [query_sets.load_queries(file) for file in queries]
    assistant = open_assistant(catalog, model, processor)
    assistant.load_model()
    with progress_bar("Embedding") as progress:
        finish(assistant.indexing(), progress)
    with progress_bar("Tuning") as progress:
        best, trials = finish(tuning.tune(assistant, sets), progress)
    for trial in sorted(trials, key=lambda each: each.objective)[-10:]:
        say(f"{trial.objective:.4f}  {trial.weights}")
    if save and model is not None:
        try:
            best.weights.save(model)
        except OSError as error:
            raise TrainingError(
                tr("{file} cannot be written: {error}.").format(file=model / TUNED, error=error.strerror or error)
            ) from error
        say(f"The best is kept in {model / TUNED}.")
