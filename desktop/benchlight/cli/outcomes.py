"""`benchlight outcomes`: what was told of guides on this bench, by which it learns what fails."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import click
from rich.table import Table

from benchlight.cli.options import catalog_option, open_assistant, plain_console
from benchlight.cli.output import say, say_json
from benchlight.errors import BenchlightError
from benchlight.harmless import harmless
from benchlight.ranking import wording
from benchlight.records import Outcome, ToldOutcome
from benchlight.translation import mark, number, tr


@click.command(
    help=mark(
        "List what was told of guides, newest first: which fixed which symptoms, and which did not. What fails often "
        "here is ranked higher here by that."
    )
)
@click.option("--by-part", is_flag=True, help=mark("Count them by part instead."))
@click.option(
    "--take-back", metavar="NUMBER", type=int, help=mark("Take one of them back; what was said before counts.")
)
@click.option("--json", "as_json", is_flag=True, help=mark("Print JSON for scripts."))
@catalog_option
def outcomes(by_part: bool, take_back: int | None, as_json: bool, catalog: Path) -> None:
    """Lists outcomes, or takes one back."""
    assistant = open_assistant(catalog)
    told = assistant.told_outcomes()
    if take_back is not None:
        found = next((each for each in told if each.job.id == take_back), None)
        if found is None:
            raise BenchlightError(
                tr("No outcome has the number {number}. `benchlight outcomes` lists them.").format(number=take_back)
            )
        assistant.undo_outcome(take_back)
        say(tr("Taken back: {outcome}").format(outcome=wording.outcome(found)))
    elif as_json:
        say_json([_plain(each) for each in told])
    elif not told:
        say(tr("Nothing was told yet. “Fixed it” and “Not it” under a guide in the window tell."))
    else:
        plain_console().print(_by_part(told) if by_part else _listed(told))


def _plain(each: ToldOutcome) -> dict[str, object]:
    return {
        "number": each.job.id,
        "outcome": each.job.outcome.value,
        "symptoms": each.job.symptoms,
        "key": each.job.guide_key,
        "title": each.title,
        "part": each.part,
        "device": each.job.device,
    }


def _listed(told: Sequence[ToldOutcome]) -> Table:
    table = _table(tr("Number"), tr("Outcome"), tr("Symptoms"), tr("Guide"))
    for each in told:
        said = wording.outcome_word(each.job.outcome)
        table.add_row(str(each.job.id), *map(harmless, (said, each.job.symptoms, each.title)))
    return table


def _by_part(told: Sequence[ToldOutcome]) -> Table:
    table = _table(tr("Part"), *map(wording.outcome_word, (Outcome.FIXED, Outcome.NOT_IT)))
    for part, counts in wording.by_part(told):
        table.add_row(harmless(part), *(number(counts[each]) for each in (Outcome.FIXED, Outcome.NOT_IT)))
    return table


def _table(*headings: str) -> Table:
    table = Table(box=None, pad_edge=False, header_style="bold")
    for heading in headings:
        table.add_column(heading, overflow="fold")
    return table
