"""`benchlight evaluate`: the ranking, measured on a query set."""

from __future__ import annotations

import json
from itertools import product
from pathlib import Path

import click
from rich.table import Table

from benchlight.assistant import Assistant
from benchlight.cli.options import (
    FILE,
    catalog_option,
    model_option,
    open_assistant,
    plain_console,
    processor_option,
    progress_bar,
    written,
)
from benchlight.evaluation import diagnosis_trials, query_sets
from benchlight.harmless import harmless
from benchlight.ranking.fusion import FusionWeights
from benchlight.training import model_card
from benchlight.translation import mark, tr
from benchlight.work import finish


@click.command(
    help=mark("Rank each query of a query set and print success@1, success@5, MRR@10, nDCG@10 and recall@20.")
)
@click.option(
    "--queries", type=FILE, required=True, multiple=True, help=mark("Query set (JSON Lines); may be repeated.")
)
@click.option("--run", type=FILE, help=mark("Write each query's ranking (external guide ids) to this JSON Lines file."))
@click.option(
    "--system",
    type=click.Choice(["words", "model", "fused"]),
    default="fused",
    show_default=True,
    help=mark("What ranks: words and device, the model's cosine alone, or all of it."),
)
@click.option(
    "--diagnose",
    is_flag=True,
    help=mark(
        "Instead, let a simulated technician answer the checks that are proposed: how often the right repair stands "
        "first after none to three answers, how many minutes that takes, and how true the odds are."
    ),
)
@click.option("--into-card", is_flag=True, help=mark("Add the metrics to the card of the model that --model names."))
@catalog_option
@model_option
@processor_option
def evaluate(
    queries: tuple[Path, ...],
    run: Path | None,
    system: str,
    diagnose: bool,
    into_card: bool,
    catalog: Path,
    model: Path | None,
    processor: str,
) -> None:
    """Ranks each query of the query sets and prints the metrics."""
    if into_card and model is None:
        raise click.UsageError(tr("--into-card needs --model: the card stands in that folder."))
    weights = FusionWeights(device=0.0, words=0.0) if system == "model" else None
    assistant = open_assistant(catalog, model, processor, weights)
    if system != "words":
        assistant.load_model()
        with progress_bar("Embedding") as progress:
            finish(assistant.indexing(), progress)
    if diagnose:
        _diagnose(assistant, queries)
        return
    table = Table("query set", "queries", *query_sets.METRICS)
    rankings: dict[str, tuple[str, ...]] = {}
    measured: list[tuple[str, dict[str, float]]] = []
    for file in queries:
        loaded = query_sets.load_queries(file)
        with progress_bar(f"Ranking {file.name}") as progress:
            result = finish(query_sets.evaluate(assistant, loaded), progress)
        rankings |= result.rankings
        measured.append((f"{file.stem}, {system} ({result.queries} queries)", result.metrics))
        figures = (f"{result.metrics[metric]:.4f}" for metric in query_sets.METRICS)
        table.add_row(harmless(file.stem), str(result.queries), *figures)
    plain_console().print(table)
    if into_card and model is not None:
        model_card.add_evaluation(model, measured)
    if run is not None:
        with written(run) as out:
            for query_id, ranking in rankings.items():
                out.write(json.dumps({"query_id": query_id, "ranking": list(ranking)}) + "\n")


def _diagnose(assistant: Assistant, queries: tuple[Path, ...]) -> None:
    """Prints what simulated technicians, one who errs and one who knows all, come to by each way to choose a check."""
    after = (f"first after {count}" for count in range(diagnosis_trials.MOST + 1))
    table = Table("query set", "checks by", "wrong", *after, "checks", "minutes", "share", "unnecessary", "odds' error")
    technicians = (diagnosis_trials.Technician(), diagnosis_trials.Technician(wrong=0, untold=0))
    sets = [(file, query_sets.load_queries(file)) for file in queries]
    for (file, loaded), (name, policy), technician in product(sets, diagnosis_trials.POLICIES.items(), technicians):
        with progress_bar(f"Answering {file.name}, {name}") as progress:
            tried = finish(diagnosis_trials.try_out(assistant, loaded, policy, technician), progress)
        table.add_row(
            harmless(file.stem),
            name,
            f"{technician.wrong:.0%}",
            *(f"{share:.4f}" for share in tried.success),
            f"{tried.asked:.2f}",
            f"{tried.minutes:.1f}",
            f"{tried.minutes / max(tried.minutes_unasked, 1e-9):.3f}",
            f"{tried.unnecessary:.3f}",
            f"{tried.calibration_error:.3f}",
        )
    plain_console().print(table)
