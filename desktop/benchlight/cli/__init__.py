"""The command line. `benchlight` alone opens the window; each verb is one module."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from benchlight import __version__, logs, paths, settings
from benchlight.cli.doctor import doctor
from benchlight.cli.evaluate import evaluate
from benchlight.cli.export import export
from benchlight.cli.import_guides import import_guides
from benchlight.cli.index import index
from benchlight.cli.options import catalog_option, model_option
from benchlight.cli.search import search
from benchlight.cli.starter import starter
from benchlight.cli.train import train
from benchlight.cli.tune import tune
from benchlight.errors import BenchlightError


@click.group(invoke_without_command=True, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="benchlight")
@catalog_option
@model_option
@click.pass_context
def benchlight(context: click.Context, catalog: Path, model: Path | None) -> None:
    """From symptoms to the repair guide that fixes them, offline.

    Without a command, opens the window. Options given here hold for the window; each command takes its own.
    """
    logs.write_to(paths.log_folder())
    if context.invoked_subcommand is None:
        from benchlight import app  # Qt, which the other verbs do without

        sys.exit(app.run([sys.argv[0]], settings.load(paths.settings_file()), catalog, model))


for verb in (search, import_guides, index, evaluate, train, tune, export, starter, doctor):
    benchlight.add_command(verb)


def main() -> None:
    """Runs the command line; an error that is the user's to see is one line on stderr and exit code 1."""
    try:
        benchlight()
    except BenchlightError as error:
        click.echo(f"benchlight: {error}", err=True)
        sys.exit(1)
