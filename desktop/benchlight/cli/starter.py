"""`benchlight starter`: the starter catalog as a file."""

from __future__ import annotations

import dataclasses
import json
from pathlib import Path

import click

from benchlight.cli.options import FILE, written
from benchlight.cli.output import say
from benchlight.sources.starter import starter_guides


@click.command()
@click.option("--output", type=FILE, required=True, help="JSON Lines file.")
def starter(output: Path) -> None:
    """Write the starter catalog, as generated from the device table and the lexicon, for reading or editing."""
    count = 0
    with written(output) as file:
        for guide in starter_guides():
            row = {"id": guide.external_id, "source": guide.source, **dataclasses.asdict(guide)}
            del row["key"]
            file.write(json.dumps(row, ensure_ascii=False) + "\n")
            count += 1
    say(f"{count} guides written to {output}")
