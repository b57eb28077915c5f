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
from benchlight.translation import mark, tr
from benchlight.work import finish


@click.command(
    help=mark(
        "Embed the guides that are not embedded yet, so that they are ranked by meaning.\n\nCan be interrupted "
        "(Ctrl+C) and run again: it continues where it stopped."
    )
)
@catalog_option
@model_option
@processor_option
def index(catalog: Path, model: Path | None, processor: str) -> None:
    """Embeds the guides that are not embedded yet."""
    assistant = open_assistant(catalog, model, processor)
    assistant.add_starter_guides()
    with progress_bar(tr("General outlines")) as progress:
        finish(assistant.renewing_starter_guides(), progress)
    assistant.load_model()
    if reason := assistant.status().reason:
        say(reason, err=True)
    began = time.perf_counter()
    with interruptible() as cancelled, progress_bar(tr("Embedding")) as progress:
        report = finish(assistant.indexing(cancelled), progress)
    rate = report.embedded / max(time.perf_counter() - began, 1e-6)
    say(
        tr("{embedded} texts embedded ({rate} a second), {waiting} waiting").format(
            embedded=report.embedded, rate=f"{rate:.0f}", waiting=report.waiting
        )
    )
    if report.cancelled:
        say(tr("Stopped. Run `benchlight index` again to continue."), err=True)
        sys.exit(130)
    if assistant.index_nearest():
        say(tr("The catalog is very large: it is searched approximately from now on."))
