"""`benchlight export`: guides of the catalog as files."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import TypeAlias

import click

from benchlight import codec, guide_text
from benchlight.assistant import Assistant
from benchlight.cli.beside import Beside
from benchlight.cli.options import catalog_option, keep, open_assistant, overwrite_option, progress_bar, written
from benchlight.cli.output import say
from benchlight.errors import BenchlightError
from benchlight.pictures.store import SCHEME
from benchlight.ranking import wording
from benchlight.records import Guide
from benchlight.sources.text import slug
from benchlight.translation import mark, tr
from benchlight.work import Progress

_LONGEST_NAME = 80
_PICTURES = "pictures"
_Page: TypeAlias = Callable[[Guide, Beside], str]
_PAGES: dict[str, tuple[str, _Page]] = {
    "markdown": (".md", lambda guide, beside: guide_text.as_markdown(guide, True, partial(_to_come_back, beside))),
    "html": (".html", lambda guide, beside: guide_text.as_html(guide, beside.link(guide), wording.head(guide))),
    "text": (".txt", lambda guide, beside: guide_text.as_text(guide, wording.head(guide))),
}
"""Formats of which a file holds one guide: its ending, and what makes it."""


@click.command(
    help=mark(
        "Write the guides of the catalog to TO, a file or, where each guide has its own, a folder that is new or "
        "empty.\n\nJSON Lines and Markdown hold all of a guide, and importing them gives the same guides; HTML and "
        "text are to be read. Pictures of the catalog are copied into a folder beside Markdown and HTML, beside HTML "
        "those in manuals and archives as well. Markdown keeps the addresses of these, as importing it has to; text "
        "says where a picture is."
    )
)
@click.argument("to", type=click.Path(path_type=Path))
@click.option(
    "--format",
    "form",
    type=click.Choice(["json", *_PAGES]),
    default="json",
    show_default=True,
    help=mark("json: JSON Lines, all guides in the file TO; the others: one file a guide in the folder TO."),
)
@overwrite_option
@click.option(
    "--source", default="", help=mark("Only guides from there, which is what a key begins with: ifixit, starter.")
)
@click.option("--device", default="", help=mark("Only guides of the device of exactly this name."))
@catalog_option
def export(to: Path, form: str, overwrite: bool, source: str, device: str, catalog: Path) -> None:
    """Writes guides of the catalog."""
    if overwrite and form != "json":
        raise click.UsageError(tr("--overwrite is for a file; the other formats need a folder that is new or empty."))
    assistant = open_assistant(catalog)
    keys = [
        listing.key
        for listing in assistant.corpus().listings
        if source in ("", listing.key.partition(":")[0]) and device in ("", listing.device)
    ]
    if not keys:
        raise BenchlightError(tr("The catalog has no such guides. `benchlight doctor` says what it holds."))
    guides = _guides(assistant, keys)
    count = (
        _write_lines(to, guides, overwrite)
        if form == "json"
        else _write_pages(to, guides, *_PAGES[form], Beside(catalog, to / _PICTURES))
    )
    say(tr("Wrote %n guides to {to}.", "", count).format(to=to))


def _guides(assistant: Assistant, keys: list[str]) -> Iterator[Guide]:
    with progress_bar(tr("Exporting")) as move:
        for number, key in enumerate(keys):
            move(Progress(number, len(keys)))
            if (guide := assistant.guide(key)) is not None:  # another program may have removed it
                yield guide


def _write_lines(file: Path, guides: Iterator[Guide], overwrite: bool) -> int:
    if file.is_dir():
        raise BenchlightError(
            tr("{file} is a folder. Name a file, or choose a format that has a file for each guide.").format(file=file)
        )
    keep(file, overwrite)
    count = 0
    with written(file) as out:
        for guide in guides:
            out.write(f"{codec.to_json(guide)}\n")
            count += 1
    return count


def _write_pages(folder: Path, guides: Iterator[Guide], ending: str, page: _Page, beside: Beside) -> int:
    try:
        folder.mkdir(parents=True, exist_ok=True)
        if any(folder.iterdir()):
            raise BenchlightError(
                tr("The folder {folder} is not empty. Name a new one, so that no file is overwritten.").format(
                    folder=folder
                )
            )
    except OSError as error:
        raise BenchlightError(
            tr("The folder {folder} cannot be used: {error}.").format(folder=folder, error=error.strerror or error)
        ) from error
    names: set[str] = set()
    for guide in guides:
        file = folder / f"{_name(guide, names)}{ending}"
        try:
            file.write_text(page(guide, beside), encoding="utf-8", newline="\n")
        except OSError as error:
            raise BenchlightError(
                tr("The file {file} cannot be written: {error}.").format(file=file, error=error.strerror or error)
            ) from error
        names.add(file.stem)
    return len(names)


def _to_come_back(beside: Beside, address: str) -> str:
    """Where a picture of the catalog lies from the folder on; the address of any other, and of one that is lost."""
    return (beside.written(address) if address.startswith(SCHEME) else "") or address


def _name(guide: Guide, taken: set[str]) -> str:
    """What the file of a guide is called: by its title, with its key where another guide has the same."""
    title = slug(guide.title)[:_LONGEST_NAME].strip("-")
    names = (title, f"{title}-{slug(guide.key)[:_LONGEST_NAME]}", *(f"{title}-{number}" for number in range(2, 9_999)))
    # Windows keeps names such as "con" and "com1" for itself.
    return next(name for name in names if len(name.strip("-")) > 4 and name not in taken)
