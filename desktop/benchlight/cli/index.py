"""`benchlight index`: embeds what is not embedded yet."""

from __future__ import annotations

import sys
import time
from pathlib import Path

import click

from benchlight.cli.options import (
    catalog_option,
    interruptible,
    model_option,
    open_assistant,
    processor_option,
    progress_bar,
)
from benchlight.cli.output import say
from benchlight.work import finish


@click.command()
@catalog_option
@model_option
@processor_option
def index(catalog: Path, model: Path | None, processor: str) -> None:
    """Embed the guides that are not embedded yet, so that they are ranked by meaning.

    Can be interrupted (Ctrl+C) and run again: it continues where it stopped.
    """
    assistant = open_assistant(catalog, model, processor)
    assistant.add_starter_guides()
    assistant.load_model()
    if reason := assistant.status().reason:
        say(reason, err=True)
    began = time.perf_counter()
    with interruptible() as cancelled, progress_bar("Embedding") as progress:
        report = finish(assistant.indexing(cancelled), progress)
    rate = report.embedded / max(time.perf_counter() - began, 1e-6)
    say(f"{report.embedded} texts embedded ({rate:.0f} a second), {report.waiting} waiting")
    if report.cancelled:
        say("Stopped. Run `benchlight index` again to continue.", err=True)
        sys.exit(130)
    if assistant.index_nearest():
        say("The catalog is very large: it is searched approximately from now on.")
