"""`benchlight doctor`: versions, paths and health as text to copy into a report."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from benchlight import diagnostics
from benchlight.cli.options import catalog_option, model_option, processor_option
from benchlight.cli.output import say


@click.command()
@catalog_option
@model_option
@processor_option
def doctor(catalog: Path, model: Path | None, processor: str) -> None:
    """Print versions, paths, device, and the health of catalog and model. Exit code 1 when something is wrong."""
    found = diagnostics.examine(catalog, model, processor)
    for line in found.text.splitlines():
        say(line)
    if not found.healthy:
        sys.exit(1)
