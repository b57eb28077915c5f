"""`benchlight import`: guide files into the catalog."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from benchlight import sources
from benchlight.cli.options import catalog_option, open_assistant, progress_bar
from benchlight.cli.output import say
from benchlight.records import Fetch, ImportChoices, ImportReport, Notice
from benchlight.sources import codes, ifixit_api
from benchlight.sources.names import LANGUAGES, NAMES
from benchlight.work import Progress, finish

if TYPE_CHECKING:
    from benchlight.assistant import Assistant

FILE_NOT_USED = 1
ROWS_REJECTED = 3
_IFIXIT = Path("ifixit:")
"""Stands for iFixit among the files."""


def columns() -> str:
    """The columns that are read, one a line, with the other names that each goes by."""
    width = max(map(len, NAMES))
    lines = []
    for field, (name, *others) in NAMES.items():
        lines.append(f"  {field:{width}}  {', '.join(others)}" if others else f"  {field}")
        assert name == field
    return "\n".join(lines)


_HELP = f"""Import guides, or codes that devices show, from FILES: {sources.formats()}.

What the catalog has already is updated. What of a file is not used is named. Rows that cannot be read are
listed with file, place and reason, and the rest goes in.

Exit code 0 when all went in, {FILE_NOT_USED} when a file could not be used, or not to its end, {ROWS_REJECTED} when
rows were rejected.

\b
From iFixit itself, over the network:
  benchlight import ifixit: --device "iPhone 12"
  benchlight import ifixit: --category Phone --since 2026-11-01 --language de

No more than two questions a second are asked. What was interrupted goes on when the same is imported again; what is
there and has not changed is not asked for. These guides are under CC BY-NC-SA 3.0: name iFixit and the author, and use
them for nothing commercial. Their pictures stay with iFixit.

\b
Columns of a table and keys of JSON, and other names for them:
{columns()}

A title is all that a guide needs. Steps stand in one column, on lines of their own or with " | " between them, or in
columns named "step 1", "step 2" and so on; tools and parts have ";" between them. Upper and lower case do not matter.
{", ".join(LANGUAGES[:-1])} and {LANGUAGES[-1]} names are understood, too.

A table of codes that devices show has the columns {" and ".join(sorted(codes.NEEDED))}, and any of
{", ".join(name for name in codes.NAMES if name not in codes.NEEDED)}.
"""


@click.command("import", help=_HELP)
@click.argument("files", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.option("--device", default="", help="Device of guides that name none. Of iFixit: the device wanted.")
@click.option("--category", default="", help="Of iFixit: the category wanted, with all that is below it.")
@click.option("--since", type=click.DateTime(["%Y-%m-%d"]), help="Of iFixit: only what was changed since that day.")
@click.option(
    "--language",
    type=click.Choice(list(ifixit_api.LANGUAGES)),
    help="Of iFixit: the language wanted; English where nothing is said. Guides that are not in it come in their own.",
)
@click.option(
    "--copy-images",
    is_flag=True,
    help="Copy pictures that stay in their archive or manual otherwise, so that the guides do without it.",
)
@catalog_option
def import_guides(
    files: tuple[Path, ...],
    device: str,
    category: str,
    since: datetime | None,
    language: str | None,
    copy_images: bool,
    catalog: Path,
) -> None:
    """Imports guide files, or guides of iFixit's."""
    fetch = None
    if _IFIXIT in files:
        if len(files) > 1:
            raise click.UsageError("ifixit: cannot be imported together with files. Import one after the other.")
        if bool(device.strip()) == bool(category.strip()):
            raise click.UsageError("ifixit: needs either --device or --category, as iFixit calls it.")
        day = since.date().isoformat() if since else ""
        fetch, files = Fetch(device.strip(), category.strip(), day, language or "en"), ()
    elif category or since or language:
        raise click.UsageError("--category, --since and --language are only for ifixit:.")
    choices = ImportChoices(device=device, copy_pictures=copy_images)
    sys.exit(run_import(open_assistant(catalog), files, choices, fetch))


def run_import(
    assistant: Assistant,
    files: Sequence[Path],
    choices: ImportChoices = ImportChoices(),
    fetch: Fetch | None = None,
) -> int:
    """Imports the files, or what `fetch` asks of iFixit, and says what became of it; returns the exit code."""
    continued = 0
    if interrupted := assistant.interrupted_import():
        same = (fetch, {file.absolute() for file in files}) == (interrupted.fetch, set(interrupted.files))
        continued = interrupted.id if same else 0
        how = "It goes on now." if same else "Import the same again to go on, or take it back in the window."
        say(f"{interrupted.sentence()} {how}", err=True)
    with progress_bar("Importing") as move:

        def told(piece: Progress | Notice) -> None:
            if isinstance(piece, Notice):
                say(str(piece), err=True)
            else:
                move(piece)

        if fetch is not None:
            report = finish(assistant.fetch(fetch, continued=continued), told)
        else:
            report = finish(assistant.import_files(files, choices=choices, continued=continued), told)
    for rejection in report.rejections:
        say(str(rejection), err=True)
    for error in report.errors:
        say(error, err=True)
    say(report.summary())
    for gone in report.gone:
        say(f"{gone.sentence()} `benchlight sources --remove-gone {gone.source}` removes what is there no longer.")
    for twin in report.twins:
        replaced = f"`benchlight sources --replace {twin.other} {twin.source}`"
        say(f"{twin.sentence()} Both are there now; {replaced} has the new ones replace the others.")
    return exit_code(report)


def exit_code(report: ImportReport) -> int:
    """What the command ends with."""
    if report.errors:
        return FILE_NOT_USED
    return ROWS_REJECTED if report.rejected else 0
