"""Service manuals in PDF: a guide for each part that a manual has a removal or a replacement of, with its pictures, and
the symptoms and codes of its tables."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from benchlight.records import ImportChoices, Notice, Rejection
from benchlight.sources import BytesRead, Found
from benchlight.sources.manuals.child import picture as picture

_MARK = re.compile(rb"%PDF-\d\.\d")
_MARK_WITHIN = 1_024
"""The mark of a PDF stands within so many bytes."""


def recognises(head: bytes, name: str) -> bool:
    """Whether a file is a PDF."""
    mark = _MARK.search(head[:_MARK_WITHIN])
    # A program that fetches files may leave junk before the mark; a text that speaks of PDF has no objects.
    return mark is not None and (mark.start() == 0 or b" obj" in head)


def records(path: Path, progress: BytesRead, choices: ImportChoices) -> Iterator[Found | Rejection | Notice | None]:
    """The guides and the codes of a manual. Raises SourceError for one that is encrypted, broken, a scan without text,
    or that takes too much time or memory."""
    from benchlight.sources.manuals.manual import read

    yield from read(path, progress, choices)
