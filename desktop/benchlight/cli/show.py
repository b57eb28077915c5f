"""`benchlight show`: a guide, in a terminal or as a file of several formats."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from pathlib import Path

import click

from benchlight import codec, guide_text
from benchlight.cli.beside import Beside
from benchlight.cli.options import FILE, catalog_option, keep, open_assistant, overwrite_option, written
from benchlight.cli.output import say, say_json
from benchlight.errors import BenchlightError
from benchlight.guide_text import Link
from benchlight.ranking import wording
from benchlight.records import Guide
from benchlight.translation import mark, tr

_FORMATS: dict[str, Callable[[Guide, Link], str]] = {
    "text": lambda guide, link: guide_text.as_text(guide, wording.head(guide)),
    "markdown": lambda guide, link: guide_text.as_markdown(guide, link=link, head=wording.head(guide)),
    "html": lambda guide, link: guide_text.as_html(guide, link, wording.head(guide)),
    "json": lambda guide, link: f"{codec.to_json(guide)}\n",
}
_BY_ENDING = {".md": "markdown", ".markdown": "markdown", ".html": "html", ".htm": "html", ".json": "json"}


@click.command(
    help=mark(
        "Print the guide with this KEY, which `benchlight search` shows beside each guide. Its beginning will do, "
        "where no other key begins so.\n\nPictures that are on this computer are named where they would stand; "
        "--output writes them into a folder."
    )
)
@click.argument("key")
@click.option(
    "--format",
    "form",
    type=click.Choice(list(_FORMATS)),
    help=mark(
        "What to print it as: text, unless the file's ending says otherwise; json can be imported again "
        "and gives the same guide."
    ),
)
@click.option(
    "--output",
    type=FILE,
    help=mark("Write it to this file; beside Markdown and HTML a folder of its pictures, if any."),
)
@overwrite_option
@catalog_option
def show(key: str, form: str | None, output: Path | None, overwrite: bool, catalog: Path) -> None:
    """Prints or writes a guide."""
    if output is not None:
        keep(output, overwrite)
        form = form or _BY_ENDING.get(output.suffix.lower())
    assistant = open_assistant(catalog)
    assistant.add_starter_guides()
    guide = assistant.guide(key) or assistant.guide(_whole(key, [each.key for each in assistant.corpus().listings]))
    assert guide is not None  # nobody takes guides away
    document = _FORMATS[form or "text"]
    if output is not None:
        beside = Beside(catalog, output.with_name(f"{output.stem}-pictures"))
        with written(output) as out:
            out.write(document(guide, beside.link(guide)))
        say(tr("Wrote {title} to {output}.").format(title=guide.title, output=output))
    elif form == "json":
        say_json(json.loads(codec.to_json(guide)))
    else:
        for line in document(guide, guide_text.online).splitlines():
            say(line)


def _whole(beginning: str, keys: Sequence[str]) -> str:
    """The key that begins so. Raises BenchlightError where there is none, or more than one."""
    found = [key for key in keys if key.startswith(beginning)]
    if not found:
        raise BenchlightError(
            tr("No guide has the key {beginning!r}. `benchlight search` shows each guide's key.").format(
                beginning=beginning
            )
        )
    if len(found) > 1:
        shown = ", ".join(found[:8]) + (", …" if len(found) > 8 else "")
        raise BenchlightError(
            tr("{count} guides have keys that begin with {beginning!r}: {shown}. Say which.").format(
                count=len(found), beginning=beginning, shown=shown
            )
        )
    return found[0]
