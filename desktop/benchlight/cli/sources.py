"""`benchlight sources`: where the guides came from, and what becomes of them all at once."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from pathlib import Path

import click
from rich.cells import cell_len, set_cell_size

from benchlight import paths, settings
from benchlight.assistant import Assistant
from benchlight.cli.import_guides import run_import
from benchlight.cli.options import catalog_option, open_assistant, plain_console
from benchlight.cli.output import say, say_json
from benchlight.errors import BenchlightError
from benchlight.harmless import harmless
from benchlight.records import GuideSource, ImportChoices, Taken
from benchlight.translation import mark, number, tr


@click.command(
    help=mark(
        "List where the guides came from, when, how many there are, and under which licence; or change that.\n\nNAME "
        "is what stands in the first column, and what the keys of the guides begin with."
    )
)
@click.option("--rename", nargs=2, metavar="NAME TITLE", help=mark("Call a source TITLE; an empty one, as at first."))
@click.option("--update", metavar="NAME", help=mark("Import the files of a source again."))
@click.option("--remove", metavar="NAME", help=mark("Remove all guides of a source."))
@click.option("--file", metavar="FILE", help=mark("With --remove: only the guides that this file of it alone holds."))
@click.option("--files", metavar="NAME", help=mark("List the files of a source, and how many guides each holds."))
@click.option(
    "--remove-gone", metavar="NAME", help=mark("Remove the guides that the files of a source no longer hold.")
)
@click.option(
    "--replace",
    nargs=2,
    metavar="NAME BY",
    help=mark("Have the guides of BY, a corrected file under another name, take the places of those of a source."),
)
@click.option("--undo", is_flag=True, help=mark("Take the last import, removal or replacement back."))
@click.option("--json", "as_json", is_flag=True, help=mark("Print JSON for scripts."))
@catalog_option
def sources(
    rename: tuple[str, str] | None,
    update: str | None,
    remove: str | None,
    file: str | None,
    files: str | None,
    remove_gone: str | None,
    replace: tuple[str, str] | None,
    undo: bool,
    as_json: bool,
    catalog: Path,
) -> None:
    """Lists the sources, or changes one."""
    if sum(map(bool, (rename, update, remove, files, remove_gone, replace, undo))) > 1:
        raise click.UsageError(tr("These are several things. Ask for one at a time."))
    if file and not remove:
        raise click.UsageError(tr("--file goes with --remove."))
    assistant = open_assistant(catalog)
    there = {source.name: source for source in assistant.sources()}
    if rename:
        assistant.rename_source(_the_one(there, rename[0]).name, rename[1])
        say(tr("{name} is called {title} now.").format(name=rename[0], title=assistant.source_titles()[rename[0]]))
    elif update:
        _update(assistant, _the_one(there, update))
    elif remove:
        source = _the_one(there, remove)
        taken = assistant.remove_source(source.name, _origin(source, file) if file else "")
        if file and not taken.guides:
            _say_undoable(tr("No guide went: other files hold all of these, too."))
        else:
            _say_removed(taken)
    elif files:
        _show_files(_the_one(there, files))
    elif remove_gone:
        _say_removed(assistant.remove_gone(_the_one(there, remove_gone).name))
    elif replace:
        old, new = (_the_one(there, name).name for name in replace)
        taken = assistant.replace_source(old, new)
        replaced = tr("%n guides of {new} are now those of {old}.", "", taken.guides).format(new=new, old=old)
        _say_undoable(replaced)
    elif undo:
        count = assistant.take_back_import(assistant.last_import())
        say(tr("Taken back: %n guides.", "", count) if count else tr("There is nothing that can be taken back."))
    elif as_json:
        say_json([_plain(source) for source in there.values()])
    else:
        _show(list(there.values()))


_FILES_SHOWN = 5
"""Of sources with more, `--files` lists them."""


def _the_one(there: dict[str, GuideSource], name: str) -> GuideSource:
    """The source of that name. Raises BenchlightError."""
    if name not in there:
        known = ", ".join(there) or tr("none", "no sources")
        raise BenchlightError(
            tr("No guides are from a source {name!r}. There are: {known}.").format(name=name, known=known)
        )
    return there[name]


def _origin(source: GuideSource, file: str) -> str:
    """The origin of the source that is meant, by its path, its address or, where no other is called so, its name.
    Raises BenchlightError."""
    for called in (file, str(Path(file).absolute())):
        if called in source.origins:
            return called
    found = [origin for origin in source.origins if Path(origin).name == file]
    if len(found) != 1:
        said = (
            tr("{title} has several files {file!r}. `benchlight sources --files {source}` lists what it has.")
            if found
            else tr("{title} has no file {file!r}. `benchlight sources --files {source}` lists what it has.")
        )
        raise BenchlightError(said.format(title=source.title, file=file, source=source.name))
    return found[0]


def _show_files(source: GuideSource) -> None:
    for origin, held in zip(source.origins, source.held, strict=True):
        say(tr("{title}: %n guides from {origin}", "", held).format(title=source.title, origin=origin))
    if not source.origins:
        say(tr("{title}: its guides are from no file.").format(title=source.title))


def _update(assistant: Assistant, source: GuideSource) -> None:
    missing = [path for path in source.files if not path.exists()]
    if missing:
        said = tr("{title} cannot be updated: its file {file} is no longer there. Import a newer file of it instead.")
        raise BenchlightError(said.format(title=source.title, file=missing[0]))
    if not source.files:
        said = tr("{title} cannot be updated: its guides are from no file. Import a newer file of it instead.")
        raise BenchlightError(said.format(title=source.title))
    tables = settings.load(paths.settings_file()).tables
    sys.exit(run_import(assistant, source.files, ImportChoices(tables=tables, as_before=True)))


def _say_undoable(happened: str) -> None:
    undo = tr("`benchlight sources --undo` takes that back.")
    say(f"{happened} {undo}")


def _say_removed(taken: Taken) -> None:
    if taken.guides:
        _say_undoable(tr("Removed %n guides.", "", taken.guides))
    else:
        say(tr("There was nothing to remove."))


def _plain(source: GuideSource) -> dict[str, object]:
    return {
        "name": source.name,
        "title": source.title,
        "guides": source.guides,
        "origins": source.origins,
        "held": source.held,
        "imported": source.imported,
        "licence": source.licence,
        "edited": source.edited,
        "deleted": source.deleted,
        "gone": source.gone,
    }


def _show(sources: Sequence[GuideSource]) -> None:
    if not sources:
        say(tr("There are no guides yet. `benchlight import FILES` brings some in."))
        return
    console = plain_console()
    # Where nobody looks, as in a pipe, nothing has to be short.
    wide = None if not (console.is_terminal or "COLUMNS" in os.environ) else console.width
    _show_table(sources, wide)
    for source in sources:
        if told := source.remarks():
            say(f"{source.title}: {told}.")
    for source in sources:
        if 1 < len(source.origins) <= _FILES_SHOWN:
            _show_files(source)


_HEADS = (
    mark("Name"),
    mark("Title"),
    mark("Guides"),
    mark("Imported"),
    mark("Licence"),
    mark("From", "head of a column"),
)
_GIVE_WAY = {"From": 20, "Title": 16, "Licence": 8}
"""What is shortened where there is not room for all, in this order, and to how much at the most."""
_COUNT = _HEADS.index("Guides")
_BETWEEN = 2
"""Blanks between columns."""


def _cells(source: GuideSource) -> list[str]:
    cells = (
        source.name, source.title, number(source.guides), source.imported[:10], source.licence, _from(source.origins)
    )  # fmt: skip
    return list(map(harmless, cells))


def _show_table(sources: Sequence[GuideSource], wide: int | None) -> None:
    """Prints a line for each source, shortened to the width; where even so there is no room, two lines."""
    rows = [_cells(source) for source in sources]
    heads = [tr(head, "head of a column") if head == "From" else tr(head) for head in _HEADS]
    widths = [max(map(cell_len, column)) for column in zip(heads, *rows, strict=True)]
    over = 0 if wide is None else sum(widths) + _BETWEEN * (len(widths) - 1) - wide
    for head, least in _GIVE_WAY.items():
        place = _HEADS.index(head)
        less = max(0, min(over, widths[place] - least))
        widths[place], over = widths[place] - less, over - less
    if over > 0:
        assert wide is not None
        for source, (name, title, _, imported, licence, origin) in zip(sources, rows, strict=True):
            facts = "  ".join(filter(None, (tr("%n guides", "", source.guides), imported, licence)))
            say(_shortened(name if name == title else f"{name}  {title}", wide))
            say(_shortened(f"  {facts}  {_shortened(origin, max(8, wide - cell_len(facts) - 4))}".rstrip(), wide))
        return
    for row in (heads, *rows):
        cells = [set_cell_size(_shortened(cell, width), width) for cell, width in zip(row, widths, strict=True)]
        cells[_COUNT] = cells[_COUNT].strip().rjust(widths[_COUNT])
        say((_BETWEEN * " ").join(cells).rstrip())


def _shortened(text: str, room: int) -> str:
    """The text where there is room for it, else its beginning and its end."""
    if cell_len(text) <= room:
        return text
    end = (room - 1) // 2
    return f"{set_cell_size(text, room - 1 - end)}…{set_cell_size(text[::-1], end)[::-1]}"


def _from(origins: Sequence[str]) -> str:
    """The file, or how many there are and their folder."""
    if len(origins) <= 1:
        return "".join(origins)
    try:
        folder = os.path.commonpath(origins)
    except ValueError:  # of several drives, or other places
        return tr("%n files in several folders", "", len(origins))
    return tr("%n files in {folder}", "", len(origins)).format(folder=folder)
