"""`benchlight diagnose`: the likely causes, and the check that tells them apart."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import click
from rich.table import Table

from benchlight.assistant import Assistant
from benchlight.cli.options import catalog_option, model_option, open_assistant, plain_console, processor_option
from benchlight.cli.output import say, say_json
from benchlight.cli.search import prepare_model, ranked, the_device
from benchlight.errors import BenchlightError
from benchlight.harmless import harmless
from benchlight.ranking import wording
from benchlight.records import CauseOdds, ProposedCheck, Query, Ranking
from benchlight.translation import mark, tr
from benchlight.understanding.parts import all_parts

_CAUSES = 6
"""So many are listed."""
_BAR = 20
"""Signs of a bar that is full."""
_UNTOLD = -1
_UNTOLD_WORDS = ("cannot tell", "can't tell", "skip", "?")
_SKIP, _END = "s", "q"


@click.command(
    help=mark(
        "Say how likely each cause of SYMPTOMS is, and ask the check that tells them apart, one after another. With "
        "--json or --answer nothing is asked: the next check is printed."
    )
)
@click.argument("symptoms", nargs=-1, required=True)
@click.option("--device", help=mark("Only guides for this device. Part of its name will do."))
@click.option(
    "--answer",
    "answers",
    multiple=True,
    metavar="CHECK=ANSWER",
    help=mark("What a check showed: its id, and yes, no, ?, or the reading. May be repeated."),
)
@click.option("--json", "as_json", is_flag=True, help=mark("Print JSON for scripts."))
@catalog_option
@model_option
@processor_option
def diagnose(
    symptoms: tuple[str, ...],
    device: str | None,
    answers: tuple[str, ...],
    as_json: bool,
    catalog: Path,
    model: Path | None,
    processor: str,
) -> None:
    """Prints the odds of causes and the next check, or asks one check after another."""
    assistant = open_assistant(catalog, model, processor)
    assistant.add_starter_guides()
    query = Query(
        " ".join(symptoms).strip(),
        device=None if device is None else the_device(device, assistant),
        limit=_CAUSES,
        diagnosed=True,
    )
    if query.is_empty:
        raise click.UsageError(tr("The symptoms are empty. Say what is wrong with the device."))
    prepare_model(assistant, processor)
    ranking = ranked(assistant, query)
    for answer in answers:
        ranking = ranked(assistant, _answered(ranking, *_read(ranking, answer)))
    if as_json:
        say_json(_plain(ranking))
        return
    _show(ranking)
    if not answers:
        _ask(assistant, ranking)


def _read(ranking: Ranking, told: str) -> tuple[str, int]:
    """The id of a check and the place of its answer. Raises BenchlightError."""
    id_, _, said = told.partition("=")
    found = next((each.check for each in ranking.diagnosis.checks if each.check.id == id_.strip()), None)
    if found is None:
        raise BenchlightError(
            tr("No check of this device is called {check!r}, or it is answered. `--json` lists them.").format(check=id_)
        )
    if (said := said.strip().casefold()) in _UNTOLD_WORDS:
        return found.id, _UNTOLD
    names = [name.casefold() for name in found.answers]
    if said not in names:
        known = ", ".join((*found.answers, "?"))
        raise BenchlightError(
            tr("{answer!r} is no answer to {check}. It has: {known}.").format(answer=said, check=found.id, known=known)
        )
    return found.id, names.index(said)


def _answered(ranking: Ranking, check: str, answer: int) -> Query:
    return replace(ranking.query, answers=(*ranking.query.answers, (check, answer)))


def _ask(assistant: Assistant, ranking: Ranking) -> None:
    """Asks until there is nothing more to ask."""
    while (proposed := ranking.diagnosis.next) is not None:
        choices = [str(place) for place in range(1, len(proposed.check.answers) + 1)]
        said = click.prompt(
            tr("Number of the answer, {untold} can't tell, {skip} skip, {end} end").format(
                untold="?", skip=_SKIP, end=_END
            ),
            type=click.Choice([*choices, "?", _SKIP, _END]),
            show_choices=False,
        )
        if said == _END:
            return
        answer = int(said) - 1 if said in choices else _UNTOLD
        ranking = ranked(assistant, _answered(ranking, proposed.check.id, answer))
        _show(ranking)


def _show(ranking: Ranking) -> None:
    console, diagnosis = plain_console(), ranking.diagnosis
    for line in wording.cautions(ranking.hazards):
        console.print(harmless(line), style="bold red")
    table = Table(box=None, pad_edge=False, show_header=False)
    for cause in diagnosis.causes[:_CAUSES]:
        table.add_row(harmless(wording.cause(cause)), _bar(cause.odds), wording.percent(cause.odds))
    table.add_row(tr("None of these"), _bar(diagnosis.none_of_these), wording.percent(diagnosis.none_of_these))
    console.print(table)
    if ranking.hits:
        best = ranking.hits[0]
        say(tr("Best guide: {title} ({key})").format(title=best.title, key=best.key))
    if diagnosis.next is None:
        say(wording.stop(diagnosis))
        return
    check = diagnosis.next.check
    say("")
    say(check.question)
    for place, answer in enumerate(check.answers, start=1):
        say(f"  {place} {wording.answer(answer)}")
    say(f"  {check.how}")
    say(f"  {wording.effort(diagnosis.next)}")
    for hazard in wording.cautions(check.hazards):
        say(f"  {hazard}")
    for line in wording.decides(diagnosis.next):
        say(f"  {line}")


def _bar(share: float) -> str:
    return "█" * round(_BAR * share)


def _plain(ranking: Ranking) -> dict[str, object]:
    diagnosis = ranking.diagnosis
    return {
        "query": ranking.query.text,
        "device": ranking.query.device or ranking.device,
        "hazards": ranking.hazards,
        "answers": [{"check": check, "answer": answer} for check, answer in ranking.query.answers],
        "causes": [_plain_cause(cause) for cause in diagnosis.causes],
        "none_of_these": round(diagnosis.none_of_these, 4),
        "next": None if diagnosis.next is None else _plain_check(diagnosis.next),
        "why_no_check": "" if diagnosis.next is not None else wording.stop(diagnosis),
        "checks": [_plain_check(each) for each in diagnosis.checks],
        "guides": [{"key": hit.key, "title": hit.title} for hit in ranking.hits],
    }


def _plain_cause(cause: CauseOdds) -> dict[str, object]:
    part = all_parts()[cause.part] if cause.part >= 0 else None
    return {
        "part": "" if part is None else part.name,
        "name": wording.cause(cause),
        "kinds": () if part is None else part.kinds,
        "odds": round(cause.odds, 4),
    }


def _plain_check(proposed: ProposedCheck) -> dict[str, object]:
    check = proposed.check
    return {
        "id": check.id,
        "question": check.question,
        "how": check.how,
        "answers": check.answers,
        "minutes": proposed.minutes,
        "saves_minutes": round(proposed.saved, 1),
        "tools": check.tools,
        "open": check.open,
        "hazards": check.hazards,
        "why": " ".join(wording.decides(proposed)),
        "then": [_plain_cause(cause) for cause in proposed.tells],
    }
