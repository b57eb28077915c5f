"""`benchlight evaluate`: the ranking, measured on a query set."""

from __future__ import annotations

import json
from pathlib import Path

import click
from rich.table import Table

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
from benchlight.evaluation import query_sets
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
@click.option("--into-card", is_flag=True, help=mark("Add the metrics to the card of the model that --model names."))
@catalog_option
@model_option
@processor_option
def evaluate(
    queries: tuple[Path, ...],
    run: Path | None,
    system: str,
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
