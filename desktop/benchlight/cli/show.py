"""`benchlight show`: a guide, in a terminal."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

import click

from benchlight.cli.options import catalog_option, open_assistant
from benchlight.cli.output import say
from benchlight.errors import BenchlightError
from benchlight.records import Guide


@click.command()
@click.argument("key")
@catalog_option
def show(key: str, catalog: Path) -> None:
    """Print the guide with this KEY, which `benchlight search` shows beside each guide. Its beginning will do, where no
    other key begins so."""
    assistant = open_assistant(catalog)
    assistant.add_starter_guides()
    guide = assistant.guide(key) or assistant.guide(_whole(key, [each.key for each in assistant.corpus().listings]))
    assert guide is not None  # nobody takes guides away
    for line in _lines(guide):
        say(line)


def _whole(beginning: str, keys: Sequence[str]) -> str:
    """The key that begins so. Raises BenchlightError where there is none, or more than one."""
    found = [key for key in keys if key.startswith(beginning)]
    if not found:
        raise BenchlightError(f"No guide has the key {beginning!r}. `benchlight search` shows each guide's key.")
    if len(found) > 1:
        shown = ", ".join(found[:8]) + (", …" if len(found) > 8 else "")
        raise BenchlightError(f"{len(found)} guides have keys that begin with {beginning!r}: {shown}. Say which.")
    return found[0]


def _lines(guide: Guide) -> Iterator[str]:
    yield guide.title
    facts = (
        ("Device", guide.device),
        ("Category", " > ".join(guide.categories)),
        ("Part", guide.part),
        ("Difficulty", guide.difficulty),
        ("Time", guide.time_required),
        ("Tools", ", ".join(guide.tools)),
        ("Parts", ", ".join(guide.parts)),
    )
    yield from (f"{name + ':':12}{value}" for name, value in facts if value)
    if guide.summary:
        yield ""
        yield from guide.summary.splitlines()
    for number, step in enumerate(guide.steps, start=1):
        yield ""
        first, *others = [line for line in (step.title, *step.text.splitlines(), *step.images) if line] or [""]
        yield f"{number}. {first}"
        yield from (f"   {line}" for line in others)
    if not guide.steps:
        yield ""
        yield "The catalog has no steps of this guide, only what stands above."
    yield ""
    yield from (f"{name + ':':12}{value}" for name, value in _origin(guide) if value)


def _origin(guide: Guide) -> tuple[tuple[str, str], ...]:
    return ("Page", guide.url), ("Licence", guide.licence), ("Key", guide.key)
