"""`benchlight starter`: the starter catalog as a file."""

from __future__ import annotations

from pathlib import Path

import click

from benchlight import codec
from benchlight.cli.options import FILE, written
from benchlight.cli.output import say
from benchlight.sources.starter import starter_guides
from benchlight.translation import mark, tr


@click.command(
    help=mark("Write the starter catalog, as generated from the device table and the lexicon, for reading or editing.")
)
@click.option("--output", type=FILE, required=True, help=mark("JSON Lines file."))
def starter(output: Path) -> None:
    """Writes the starter catalog."""
    count = 0
    with written(output) as file:
        for guide in starter_guides():
            file.write(codec.to_json(guide) + "\n")
            count += 1
    say(tr("{count} guides written to {output}").format(count=count, output=output))
