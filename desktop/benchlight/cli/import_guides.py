"""`benchlight import`: guide files into the catalog."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click
from rich.table import Table

from benchlight import paths, settings, sources
from benchlight.cli.options import catalog_option, open_assistant, plain_console, progress_bar
from benchlight.cli.output import say
from benchlight.cli.spoken import Explained
from benchlight.errors import SourceError
from benchlight.harmless import harmless
from benchlight.records import Code, Fetch, ImportChoices, ImportReport, Notice, TablePreview
from benchlight.sources import codes, ifixit_api, names, reading
from benchlight.sources.names import NAMES
from benchlight.translation import mark, tr
from benchlight.work import Progress, finish

if TYPE_CHECKING:
    from benchlight.assistant import Assistant

FILE_NOT_USED = 1
ROWS_REJECTED = 3
_ROWS_SHOWN = 3
_IFIXIT = Path("ifixit:")
"""Stands for iFixit among the files."""
_EXAMPLES = """  benchlight import ifixit: --device "iPhone 12"
  benchlight import ifixit: --category Phone --since 2026-11-01 --language de"""


def columns() -> str:
    """The columns that are read, one a line, with the other names that each goes by."""
    width = max(map(len, NAMES))
    lines = []
    for field, (name, *others) in NAMES.items():
        lines.append(f"  {field:{width}}  {', '.join(others)}" if others else f"  {field}")
        assert name == field
    return "\n".join(lines)


def _explained() -> str:
    """The help of the command."""
    over_the_network = tr("From iFixit itself, over the network:")
    names_of_columns = tr("Columns of a table and keys of JSON, and other names for them:")
    paragraphs = (
        tr("Import guides, or codes that devices show, from FILES: {formats}.").format(formats=sources.formats()),
        tr(
            "A folder stands for all files of guides in it, however deep. What the catalog has already is updated. "
            "What of a file is not used is named. Rows that cannot be read are listed with file, place and reason, "
            "and the rest goes in."
        ),
        tr(
            "Exit code 0 when all went in, {not_used} when a file could not be used, or not to its end, {rejected} "
            "when rows were rejected."
        ).format(not_used=FILE_NOT_USED, rejected=ROWS_REJECTED),
        # Behind a \b, click leaves lines as they are.
        f"\b\n{over_the_network}\n{_EXAMPLES}",
        tr(
            "No more than two questions a second are asked. What was interrupted goes on when the same is imported "
            "again; what is there and has not changed is not asked for. These guides are under CC BY-NC-SA 3.0: name "
            "iFixit and the author, and use them for nothing commercial. Their pictures stay with iFixit."
        ),
        f"\b\n{names_of_columns}\n{columns()}",
        tr(
            "A title is all that a guide needs; a table of faults needs none where it has their cause, or symptoms "
            "and steps: then that is the title, with the device. Steps stand in one column, on lines of their own or "
            'with " | " between them, or in columns named "step 1", "step 2" and so on; tools and parts have ";" '
            "between them. Upper and lower case do not matter. German, Dutch, French, Spanish and Italian names are "
            "understood, too."
        ),
        tr(
            "What Benchlight cannot tell from the names of the columns, --column says: --column "
            '"Spalte 3=symptoms". --preview shows what it makes of a table. What was chosen in the window for tables '
            "with the same columns counts here, too."
        ),
        tr(
            "In documents a numbered line is a step, and the lines and pictures below it belong to it; headings such "
            'as Tools, Parts, Symptoms, Steps and Notes say what stands below them, in the same languages. "Device: '
            '...", the same before the text of Markdown, or the name of the folder tells the device. Several '
            "uppermost headings are as many guides."
        ),
        tr("A table of codes that devices show has the columns code and meaning, and any of {others}.").format(
            others=", ".join(name for name in codes.NAMES if name not in codes.NEEDED),
        ),
    )
    return "\n\n".join(paragraphs)


@click.command("import", cls=Explained, explain=_explained)
@click.argument("files", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.option(
    "--column",
    "columns",
    multiple=True,
    metavar="NAME=FIELD",
    callback=lambda context, parameter, values: tuple(map(_column, values)),
    help=mark("What the column of this name holds; nothing after the = for one that is not wanted. May be repeated."),
)
@click.option("--preview", is_flag=True, help=mark("Show what would become of the tables, and import nothing."))
@click.option("--device", default="", help=mark("Device of guides that name none. Of iFixit: the device wanted."))
@click.option("--category", default="", help=mark("Of iFixit: the category wanted, with all that is below it."))
@click.option(
    "--since", type=click.DateTime(["%Y-%m-%d"]), help=mark("Of iFixit: only what was changed since that day.")
)
@click.option(
    "--language",
    type=click.Choice(list(ifixit_api.LANGUAGES)),
    help=mark(
        "Of iFixit: the language wanted; English where nothing is said. Guides that are not in it come in their own."
    ),
)
@click.option(
    "--copy-images",
    is_flag=True,
    help=mark("Copy pictures that stay in their archive or manual otherwise, so that the guides do without it."),
)
@catalog_option
def import_guides(
    files: tuple[Path, ...],
    device: str,
    category: str,
    since: datetime | None,
    language: str | None,
    copy_images: bool,
    columns: tuple[tuple[str, str], ...],
    preview: bool,
    catalog: Path,
) -> None:
    """Imports guide files, or guides of iFixit's."""
    fetch = None
    if _IFIXIT in files:
        if len(files) > 1:
            raise click.UsageError(tr("ifixit: cannot be imported together with files. Import one after the other."))
        if bool(device.strip()) == bool(category.strip()):
            raise click.UsageError(tr("ifixit: needs either --device or --category, as iFixit calls it."))
        day = since.date().isoformat() if since else ""
        fetch, files = Fetch(device.strip(), category.strip(), day, language or "en"), ()
    elif category or since or language:
        raise click.UsageError(tr("--category, --since and --language are only for ifixit:."))
    tables = settings.load(paths.settings_file()).tables
    choices = ImportChoices(device=device, columns=columns, tables=tables, copy_pictures=copy_images)
    if preview:
        sys.exit(_show_tables(files, choices))
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
        if same:
            continued, choices = interrupted.id, choices.over(interrupted.choices)
        how = tr("It goes on now.") if same else tr("Import the same again to go on, or take it back in the window.")
        say(f"{interrupted.sentence()} {how}", err=True)
    with progress_bar(tr("Importing")) as move:

        def told(piece: Progress | Notice) -> None:
            if isinstance(piece, Notice):
                how = tr("Import it again with --device to name it.") if piece.device == "" else ""
                say(f"{piece} {how}".rstrip(), err=True)
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
        say(
            tr("{sentence} `benchlight sources --remove-gone {source}` removes what is there no longer.").format(
                sentence=gone.sentence(), source=gone.source
            )
        )
    for twin in report.twins:
        replaced = f"`benchlight sources --replace {twin.other} {twin.source}`"
        say(
            tr("{sentence} Both are there now; {replaced} has the new ones replace the others.").format(
                sentence=twin.sentence(), replaced=replaced
            )
        )
    return exit_code(report)


def _column(text: str) -> tuple[str, str]:
    """What --column says: the name of a column, and what it holds. Raises click.BadParameter."""
    name, equals, field = (part.strip() for part in text.rpartition("="))
    slot = names.slot_of(field) or codes.slot_of(field)
    if not (name and equals) or (field and slot is None):
        fields = ", ".join(dict.fromkeys((*NAMES, *codes.NAMES)))
        raise click.BadParameter(
            tr("{text!r} is not of the form NAME=FIELD, with one of these fields: {fields}.").format(
                text=text, fields=fields
            )
        )
    return name, field


def _show_tables(files: tuple[Path, ...], choices: ImportChoices) -> int:
    """Prints what the tables of the files become; returns what the command ends with."""
    failed = 0
    for file in files:
        try:
            tables = reading.preview(file, choices)
        except SourceError as error:
            say(str(error), err=True)
            failed = FILE_NOT_USED
            continue
        if not tables:
            say(tr("{file} is no table.").format(file=file))
        for table in tables:
            _show_table(table)
    return failed


def _show_table(table: TablePreview) -> None:
    """Prints a line for each column: its name, what it holds, and its first cells."""
    rows = table.rows[:_ROWS_SHOWN]
    row = tr("row {number}")
    heads = (row.format(number=number) for number in range(1, len(rows) + 1))
    lines = Table(tr("column", "head of a table"), tr("holds", "head of a table: what a column holds"), *heads)
    for column, *cells in zip(table.columns, *rows, strict=True):
        holds = column.field if column.field else tr("(not used)")
        lines.add_row(*map(harmless, (column.head, holds, *map(names.short, cells))))
    say(f"{table.file}: {table.sheet}" if table.sheet else str(table.file))
    plain_console().print(lines)
    if table.sample:
        say(
            tr("First code: {code}").format(code=table.sample.code)
            if isinstance(table.sample, Code)
            else tr("First: {title}").format(title=table.sample.title)
        )
    if table.problem:
        say(table.problem)


def exit_code(report: ImportReport) -> int:
    """What the command ends with."""
    if report.errors:
        return FILE_NOT_USED
    return ROWS_REJECTED if report.rejected else 0
