"""Makes guides of a document: sections have the names of what stands in them, numbers are steps, lists in these are
their lines, and pictures stand beside the step that they follow."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from benchlight.records import ImportChoices, Notice, Rejection
from benchlight.sources import Found
from benchlight.sources.documents.blocks import Document
from benchlight.sources.documents.guide import GuideMaker
from benchlight.sources.documents.sections import divided
from benchlight.sources.fields import RowError
from benchlight.sources.text_file import place_of_line
from benchlight.translation import tr


def guides_of(path: Path, document: Document, choices: ImportChoices) -> Iterator[Found | Rejection | Notice]:
    """The guides of a document, one for the whole or one for each of its uppermost headings; a notice where it holds
    nothing to do."""
    notices: dict[str, None] = {}
    parts = divided(document)
    found = False
    for number, sections in enumerate(parts, start=1):
        maker = GuideMaker(path, document, choices, sections, alone=len(parts) == 1)
        line = next((block.line for section in sections for block in section.blocks if block.line), 0)
        place = place_of_line(line) if line else tr("guide {number}").format(number=number)
        try:
            guide = maker.guide()
        except RowError as error:
            found = True
            yield Rejection(path, place, error.reason)
            continue
        if guide is not None:
            found = True
            notices |= dict.fromkeys(maker.notices())
            yield Found(place, guide)
    if not found:
        yield Notice(path, tr("It holds nothing to do, such as numbered steps, and became no guide."))
        return
    for text in notices:
        yield Notice(path, text)
