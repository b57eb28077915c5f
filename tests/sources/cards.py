"""A toy format, as small as a source can be: a heading, then on each line a title, "@" and a device."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from benchlight.records import Guide, ImportChoices, Notice, Reason, Rejection
from benchlight.sources import BytesRead, Found, Source

CARDS = Source("Cards", (".cards",), "tests.sources.cards")
"""Its line for the registry."""


def recognises(head: bytes, name: str) -> bool:
    return head.startswith(b"CARDS\n")


def records(path: Path, progress: BytesRead, choices: ImportChoices) -> Iterator[Found | Rejection | Notice]:
    for number, line in enumerate(path.read_text().splitlines()[1:], start=1):
        title, _, device = map(str.strip, line.partition("@"))
        place = f"card {number}"
        if title:
            yield Found(place, Guide(f"cards:{title}", title, device))
        else:
            yield Rejection(path, place, Reason("no title"))
    progress(path.stat().st_size)
