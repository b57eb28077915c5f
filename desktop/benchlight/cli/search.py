"""`benchlight search`: the ranking, in a terminal."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import NamedTuple

import click
from rich.table import Table

from benchlight.assistant import Assistant
from benchlight.cli.options import (
    catalog_option,
    interruptible,
    model_option,
    open_assistant,
    plain_console,
    processor_option,
    progress_bar,
)
from benchlight.cli.output import say, say_json
from benchlight.errors import BenchlightError, CatalogError, ModelError
from benchlight.harmless import harmless
from benchlight.ranking import why, wording
from benchlight.records import Hit, Query, Ranking
from benchlight.translation import mark, number, tr
from benchlight.work import finish

_WORTH_A_WORD = 500
"""From so many texts to embed (seconds of work), the wait is announced."""


class _Said(NamedTuple):
    """What is said where a filter means no name that there is, or several."""

    none: str
    several: str


_OF_DEVICES = _Said(
    mark("No guide is for a device like {wanted!r}."),
    mark("{wanted!r} could be {count} device names: {shown}. Say which."),
)
_OF_CATEGORIES = _Said(
    mark("No guide is for a category like {wanted!r}."),
    mark("{wanted!r} could be {count} category names: {shown}. Say which."),
)


@click.command(help=mark("Rank the likely causes of SYMPTOMS and their guides, best first."))
@click.argument("symptoms", nargs=-1, required=True)
@click.option("--device", help=mark("Only guides for this device. Part of its name will do."))
@click.option("--category", help=mark("Only guides of this category, such as laptop."))
@click.option(
    "--limit",
    type=click.IntRange(1, 1000),
    default=10,
    show_default=True,
    help=mark("How many causes or guides to show."),
)
@click.option("--flat", is_flag=True, help=mark("List guides, not one cause a line with its best guide."))
@click.option(
    "--json", "as_json", is_flag=True, help=mark("Print JSON for scripts, with the causes and the flat list.")
)
@click.option("--words", is_flag=True, help=mark("Match words only; answer at once, without the model."))
@catalog_option
@model_option
@processor_option
def search(
    symptoms: tuple[str, ...],
    device: str | None,
    category: str | None,
    limit: int,
    flat: bool,
    as_json: bool,
    words: bool,
    catalog: Path,
    model: Path | None,
    processor: str,
) -> None:
    """Prints the likely causes of the symptoms and their guides, best first."""
    assistant = open_assistant(catalog, model, processor)
    assistant.add_starter_guides()
    query = Query(
        " ".join(symptoms).strip(),
        device=None if device is None else the_device(device, assistant),
        category=None if category is None else _the_one(_OF_CATEGORIES, category, assistant.categories()),
        limit=limit,
    )
    if query.is_empty:
        raise click.UsageError(tr("The symptoms are empty. Say what is wrong with the device."))
    if query.text != query.ranked_text:
        say(
            tr("Only the first {count} characters are ranked.").format(count=number(Query.MOST_CHARACTERS)),
            err=True,
        )
    if not words:
        prepare_model(assistant, processor)
    ranking = ranked(assistant, replace(query, flat=flat and not as_json))
    if ranking.notice:
        say(tr("{notice} These are word matches only.").format(notice=ranking.notice), err=True)
    if assistant.damage:
        say(assistant.damage, err=True)
    if as_json:
        say_json(_plain(ranking, ranked(assistant, replace(query, flat=True)).hits))
    else:
        _show(ranking)


def ranked(assistant: Assistant, query: Query) -> Ranking:
    """The answer to a query."""
    ranking = assistant.rank(query)
    assert ranking is not None  # nobody cancels
    return ranking


def prepare_model(assistant: Assistant, processor: str) -> None:
    """Loads the model and embeds what waits for it; says why where words must do."""
    try:
        # For one query, torch takes longer to load than the CPU to answer.
        assistant.load_model(move=processor != "auto")
    except ModelError as error:
        say(tr("{error} These are word matches only.").format(error=error), err=True)
        return
    with interruptible() as cancelled, progress_bar(tr("Embedding new guides")) as progress:
        for keep in (True, False):
            try:
                waiting = assistant.status().texts_waiting
                if waiting >= _WORTH_A_WORD:
                    say(
                        tr("Embedding {waiting} texts, this once. Ctrl+C: answer with those embedded so far.").format(
                            waiting=number(waiting)
                        ),
                        err=True,
                    )
                finish(assistant.indexing(cancelled, keep=keep), progress)
                return
            except CatalogError as error:  # without storing it may work, and else words answer
                if keep:
                    say(tr("{error} What is embedded now serves this search alone.").format(error=error), err=True)


def the_device(wanted: str, assistant: Assistant) -> str:
    """The device that is meant by part of its name. Raises BenchlightError."""
    return _the_one(_OF_DEVICES, wanted, assistant.devices())


def _the_one(said: _Said, wanted: str, names: list[str]) -> str:
    """The name that `wanted` means: itself, or the only one that contains it. Raises BenchlightError."""
    exact = [name for name in names if name.lower() == wanted.lower()]
    containing = exact or [name for name in names if wanted.lower() in name.lower()]
    if len(containing) == 1:
        return containing[0]
    if not containing:
        raise BenchlightError(tr(said.none).format(wanted=wanted))
    shown = ", ".join(containing[:8]) + (", …" if len(containing) > 8 else "")
    raise BenchlightError(tr(said.several).format(wanted=wanted, count=len(containing), shown=shown))


def _plain(ranking: Ranking, flat: Sequence[Hit]) -> dict[str, object]:
    understood = ranking.understanding
    return {
        "query": ranking.query.text,
        "semantic": ranking.semantic,
        "device": ranking.query.device or ranking.device,
        "understood": [piece._asdict() for piece in understood.pieces],
        "codes": [code._asdict() for code in understood.codes],
        "notices": understood.notices,
        "confidence": ranking.confidence,
        "doubt": ranking.doubt,
        "hazards": ranking.hazards,
        "milliseconds": {stage: round(value, 2) for stage, value in ranking.milliseconds.items()},
        "causes": [
            {**_plain_hit(rank, hit), "cause": hit.cause, "guides": hit.guides}
            for rank, hit in enumerate(ranking.hits, start=1)
        ],
        "hits": [_plain_hit(rank, hit) for rank, hit in enumerate(flat, start=1)],
    }


def _plain_hit(rank: int, hit: Hit) -> dict[str, object]:
    return {
        "rank": rank,
        "key": hit.key,
        "title": hit.title,
        "device": hit.device,
        "part": hit.part,
        "score": round(hit.score, 4),
        "why": hit.evidence._asdict(),
    }


def _show(ranking: Ranking) -> None:
    console, query, understood = plain_console(), ranking.query, ranking.understanding
    pieces = dict.fromkeys(piece.label for piece in wording.pieces(understood))
    said = [tr("Understood: {pieces}").format(pieces=", ".join(pieces))] if pieces else []
    for line in wording.cautions(ranking.hazards):
        console.print(harmless(line), style="bold red")
    for line in (*said, *wording.pinned(understood)):
        console.print(harmless(line))
    for line in wording.sources(understood):
        console.print(harmless(line), style="dim")
    if ranking.doubt:
        console.print(harmless(ranking.doubt))
    if not ranking.hits:
        if query.device and query.category:
            console.print(tr("No guide matches. Try other words, or drop --device and --category."))
        elif query.device:
            console.print(tr("No guide matches. Try other words, or drop --device."))
        elif query.category:
            console.print(tr("No guide matches. Try other words, or drop --category."))
        else:
            console.print(tr("No guide matches. Try other words."))
        return
    console.print(_guides(ranking.hits) if query.flat else _causes(ranking))
    count = tr("%n guides", "", len(ranking.hits)) if query.flat else wording.counted(ranking.hits)
    ranked = tr("{count}, by meaning, words and device") if ranking.semantic else tr("{count}, by words")
    console.print(harmless(ranked.format(count=count)), style="dim")


def _guides(hits: Sequence[Hit]) -> Table:
    table = _table("#", tr("Guide"), tr("Key", "of a guide"), tr("Why"))
    for place, hit in enumerate(hits, start=1):
        table.add_row(str(place), *map(harmless, (hit.title, hit.key, why.sentence(hit))))
    return table


def _causes(ranking: Ranking) -> Table:
    """A line a cause: the part, then the best guide's device and what is done, as the window's rows have it."""
    table = _table("#", tr("Cause"), tr("Best guide"), tr("Guides"), tr("Key", "of a guide"), tr("Why"))
    kinds = wording.kinds_to_say(ranking.hits, ranking.understanding.kinds)
    for place, (hit, kind) in enumerate(zip(ranking.hits, kinds, strict=True), start=1):
        first, others = wording.lines(hit, kind=kind)
        cells = (first, " · ".join(others), number(hit.guides), hit.key, why.sentence(hit))
        table.add_row(str(place), *map(harmless, cells))
    return table


def _table(*headings: str) -> Table:
    table = Table(box=None, pad_edge=False, header_style="bold")
    for heading in headings:
        table.add_column(heading, overflow="fold", justify="right" if heading in ("#", tr("Guides")) else "left")
    return table
