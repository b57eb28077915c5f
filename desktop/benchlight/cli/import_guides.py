"""`benchlight import`: guide files into the catalog."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from benchlight.cli.options import catalog_option, open_assistant, progress_bar
from benchlight.cli.output import say


@click.command("import")
@click.argument("files", nargs=-1, required=True, type=click.Path(path_type=Path))
@catalog_option
def import_guides(files: tuple[Path, ...], catalog: Path) -> None:
    """Import guides from FILES: CSV, JSON Lines or MyFixit JSON.

    Guides that the catalog has already are updated. Rows that cannot be read are listed with file, line and reason, and
    the rest goes in. Exit code 1 when a file could not be read, or not to its end.
    """
    assistant = open_assistant(catalog)
    with progress_bar("Importing") as progress:
        report = assistant.import_files(files, progress)
    for rejection in report.rejections:
        say(str(rejection), err=True)
    say(f"{report.new} new, {report.changed} changed, {report.unchanged} unchanged, {len(report.rejections)} rejected")
    if any(rejection.line == 0 for rejection in report.rejections):
        sys.exit(1)
