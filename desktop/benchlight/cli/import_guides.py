"""`benchlight import`: guide files into the catalog."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from benchlight import sources
from benchlight.cli.options import catalog_option, open_assistant, progress_bar
from benchlight.cli.output import say
from benchlight.records import ImportChoices, ImportReport, Notice
from benchlight.sources import codes
from benchlight.sources.names import LANGUAGES, NAMES
from benchlight.work import Progress, finish

FILE_NOT_USED = 1
ROWS_REJECTED = 3


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
@click.option(
    "--copy-images",
    is_flag=True,
    help="Copy pictures that stay in their archive or manual otherwise, so that the guides do without it.",
)
@catalog_option
def import_guides(files: tuple[Path, ...], copy_images: bool, catalog: Path) -> None:
    """Imports guide files."""
    assistant = open_assistant(catalog)
    continued = 0
    if interrupted := assistant.interrupted_import():
        same = {file.absolute() for file in files} == set(interrupted.files)
        continued = interrupted.id if same else 0
        how = "It goes on now." if same else "Import the same again to go on, or take it back in the window."
        say(f"{interrupted.sentence()} {how}", err=True)
    with progress_bar("Importing") as move:

        def told(piece: Progress | Notice) -> None:
            if isinstance(piece, Notice):
                say(str(piece), err=True)
            else:
                move(piece)

        choices = ImportChoices(copy_pictures=copy_images)
        report = finish(assistant.import_files(files, choices=choices, continued=continued), told)
    for rejection in report.rejections:
        say(str(rejection), err=True)
    for error in report.errors:
        say(error, err=True)
    say(report.summary())
    sys.exit(exit_code(report))


def exit_code(report: ImportReport) -> int:
    """What the command ends with."""
    if report.errors:
        return FILE_NOT_USED
    return ROWS_REJECTED if report.rejected else 0
