"""Complaints as strangers write them, by kind of fault, with the parts that a technician would look at.

Written by us for this, in no one's words: neither the exam's nor the lexicon's.
"""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import NamedTuple

from benchlight.records import Hit
from benchlight.understanding.parts import all_parts

FOLDER = Path(__file__).with_suffix("")
WITH_CODES = FOLDER.with_name("complaints_with_codes.toml")


class Complaint(NamedTuple):
    """A text, and what is right for it."""

    fault: str
    """The kind of fault: the name of its file."""
    text: str
    kind: str
    """The kind of device that it is of."""
    parts: tuple[str, ...]
    """The lexicon's names of the parts that are right."""
    excluded: tuple[str, ...] = ()
    """Those that the text says are not the fault."""

    def is_right(self, hit: Hit) -> bool:
        """Whether the hit is a guide for a right part on such a device."""
        parts = all_parts()
        numbers = [parts.named(self.kind, name) for name in self.parts if name not in self.excluded]
        names = {name.lower() for number in numbers for name in parts[number].names}
        return self.kind in hit.categories[:1] and hit.part.lower() in names


def complaints() -> list[Complaint]:
    """All complaints without codes."""
    return [complaint for path in sorted(FOLDER.glob("*.toml")) for complaint in _of_file(path)]


def complaints_with_codes() -> list[Complaint]:
    """Those in which the device shows a code, beeps or blinks."""
    return _of_file(WITH_CODES)


def _of_file(path: Path) -> list[Complaint]:
    return [
        Complaint(path.stem, row["text"], row["kind"], tuple(row["parts"]), tuple(row.get("excluded", ())))
        for row in tomllib.loads(path.read_text(encoding="utf-8"))["text"]
    ]
