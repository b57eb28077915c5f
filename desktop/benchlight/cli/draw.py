"""`benchlight draw`: exploded outlines of devices, as SVG."""

from __future__ import annotations

from pathlib import Path

import click

from benchlight import resources
from benchlight.cli.options import FILE, FOLDER, keep, overwrite_option, written
from benchlight.cli.output import say
from benchlight.drawings import outlines, symbols
from benchlight.drawings.colours import DARK, LIGHT, Colours
from benchlight.errors import BenchlightError
from benchlight.sources.lexicon import load_families
from benchlight.translation import mark, tr


@click.command(
    help=mark(
        "Draw a device of this KIND taken apart, as SVG: a kind of the device table, such as laptop or washer. One of "
        "its parts can be marked and named.\n\nWithout --output, the drawing is printed."
    )
)
@click.argument("kind", required=False)
@click.option("--part", metavar="FAMILY", help=mark("Mark this part, a family of the lexicon such as battery."))
@click.option("--label", metavar="TEXT", help=mark("Name the part so, instead of as the lexicon names it."))
@click.option(
    "--trait", "traits", multiple=True, metavar="TRAIT", help=mark("Draw it as built with this trait; can be repeated.")
)
@click.option("--dark", is_flag=True, help=mark("Draw light lines on a dark ground."))
@click.option("--output", type=FILE, help=mark("Write it to this file."))
@overwrite_option
@click.option(
    "--all",
    "folder",
    type=FOLDER,
    help=mark("Write each kind with each of its parts, and all symbols, into this folder."),
)
def draw(
    kind: str | None,
    part: str | None,
    label: str | None,
    traits: tuple[str, ...],
    dark: bool,
    output: Path | None,
    overwrite: bool,
    folder: Path | None,
) -> None:
    """Prints or writes drawings."""
    colours = DARK if dark else LIGHT
    if folder is not None:
        if kind is not None or part is not None or output is not None:
            raise BenchlightError(tr("--all draws everything. Leave KIND, --part and --output out."))
        say(tr("{count} drawings written to {folder}").format(count=_draw_all(folder, colours), folder=folder))
        return
    if kind is None:
        raise BenchlightError(
            tr("Say which kind to draw. There are: {known}.").format(known=", ".join(outlines.kinds()))
        )
    name = label if label is not None else _names().get((kind, part or ""), part or "")
    drawing = outlines.outline(kind, part, name, traits, colours)
    if output is None:
        for line in drawing.splitlines():
            say(line)
        return
    keep(output, overwrite)
    with written(output) as file:
        file.write(drawing)
    say(tr("Wrote {title} to {output}.").format(title=kind if part is None else f"{kind}: {name}", output=output))


def _draw_all(folder: Path, colours: Colours) -> int:
    """Writes all drawings; how many."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise BenchlightError(
            tr("The folder {folder} cannot be made: {error}.").format(folder=folder, error=error.strerror or error)
        ) from error
    names = _names()
    drawings = {f"symbol-{name}": symbols.symbol(name, colours) for name in symbols.names()}
    for kind in outlines.kinds():
        drawings[kind] = outlines.outline(kind, colours=colours)
        for part in outlines.parts(kind):
            drawings[f"{kind}-{part}"] = outlines.outline(kind, part, names.get((kind, part), part), colours=colours)
    for stem, drawing in drawings.items():
        with written(folder / f"{stem}.svg") as file:
            file.write(drawing)
    return len(drawings)


def _names() -> dict[tuple[str, str], str]:
    """What the lexicon calls each part of each kind of device."""
    families = load_families(resources.folder("lexicon"))
    return {(kind, family.name): family.names[0] for family in families for kind in family.classes}
