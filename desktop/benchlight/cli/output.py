"""What the verbs say. Everything that they print passes here, or `harmless` cell by cell where it is a table."""

from __future__ import annotations

import io
import json
import sys

import click

from benchlight.harmless import harmless


def never_fail() -> None:
    """A sign that the output's encoding lacks becomes a question mark instead of an error: where Windows redirects, the
    encoding is one of a few hundred signs."""
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(errors="replace")


def say(text: str, err: bool = False) -> None:
    """Prints a line."""
    click.echo(harmless(text), err=err)


def say_json(value: object) -> None:
    """Prints JSON, in ASCII: readable in any encoding."""
    click.echo(json.dumps(value, indent=1))
