"""`benchlight doctor`: versions, paths and health as text to copy into a report."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from benchlight import diagnostics
from benchlight.catalog import repair as repair_catalog
from benchlight.cli.options import catalog_option, model_option, processor_option
from benchlight.cli.output import say
from benchlight.translation import mark


@click.command(
    help=mark(
        "Print versions, paths, device, and the health of catalog and model. Exit code 1 when something is wrong."
    )
)
@catalog_option
@model_option
@processor_option
@click.option(
    "--repair", is_flag=True, help=mark("First save what can be read of a damaged catalog; a copy of it is kept.")
)
def doctor(catalog: Path, model: Path | None, processor: str, repair: bool) -> None:
    """Prints what was found; exit code 1 when something is wrong."""
    if repair:
        for line in repair_catalog(catalog):
            say(line)
    found = diagnostics.examine(catalog, model, processor)
    for line in found.text.splitlines():
        say(line)
    if not found.healthy:
        sys.exit(1)
