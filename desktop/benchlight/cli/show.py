"""`benchlight show`: a guide, in a terminal or as a file of several formats."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path

import click

from benchlight import codec, guide_text
from benchlight.cli.options import catalog_option, open_assistant
from benchlight.cli.output import say, say_json
from benchlight.errors import BenchlightError

_FORMATS = {"text": guide_text.as_text, "markdown": guide_text.as_markdown, "html": guide_text.as_html}


@click.command()
@click.argument("key")
@click.option(
    "--format",
    "form",
    type=click.Choice([*_FORMATS, "json"]),
    default="text",
    show_default=True,
    help="What to print it as; json can be imported again and gives the same guide.",
)
@catalog_option
def show(key: str, form: str, catalog: Path) -> None:
    """Print the guide with this KEY, which `benchlight search` shows beside each guide. Its beginning will do, where no
    other key begins so."""
    assistant = open_assistant(catalog)
    assistant.add_starter_guides()
    guide = assistant.guide(key) or assistant.guide(_whole(key, [each.key for each in assistant.corpus().listings]))
    assert guide is not None  # nobody takes guides away
    if form == "json":
        say_json(json.loads(codec.to_json(guide)))
        return
    for line in _FORMATS[form](guide).splitlines():
        say(line)


def _whole(beginning: str, keys: Sequence[str]) -> str:
    """The key that begins so. Raises BenchlightError where there is none, or more than one."""
    found = [key for key in keys if key.startswith(beginning)]
    if not found:
        raise BenchlightError(f"No guide has the key {beginning!r}. `benchlight search` shows each guide's key.")
    if len(found) > 1:
        shown = ", ".join(found[:8]) + (", …" if len(found) > 8 else "")
        raise BenchlightError(f"{len(found)} guides have keys that begin with {beginning!r}: {shown}. Say which.")
    return found[0]
