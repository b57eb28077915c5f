"""What the fields of a guide are called where it is written, and how they are typed."""

from __future__ import annotations

from benchlight.codec import FIELDS, Kind
from benchlight.records import Guide
from benchlight.translation import mark

LABELS = {
    "title": mark("Title"),
    "device": mark("Device"),
    "part": mark("Part"),
    "categories": mark("Category"),
    "summary": mark("Summary"),
    "symptoms": mark("Symptoms"),
    "tools": mark("Tools"),
    "parts": mark("Parts"),
    "difficulty": mark("Difficulty"),
    "time_required": mark("Time"),
    "steps": mark("Steps"),
    "conclusion": mark("Conclusion"),
    "notes": mark("Notes of the bench"),
    "author": mark("Author"),
    "licence": mark("Licence"),
    "url": mark("Web page"),
    "locale": mark("Language"),
}
"""The fields that are written, in their order."""
HINTS = {
    "categories": mark("Kind of device, then what is narrower: laptop > Lenovo"),
    "symptoms": mark("One a line: what is wrong with a device that this repairs"),
    "tools": mark("One a line"),
    "parts": mark("One a line, with its number: Battery (L12345-001)"),
    "locale": mark("Its code: en, de, fr"),
    "url": "https://…",
}
_SEPARATOR = " > "


def typed(guide: Guide, name: str) -> str:
    """A field as text."""
    value = getattr(guide, name)
    if name == "categories":
        return _SEPARATOR.join(value)
    return "\n".join(value) if FIELDS[name] is Kind.LIST else str(value)


def read(name: str, text: str) -> str | tuple[str, ...]:
    """The value that a text stands for."""
    if name == "categories":
        return tuple(piece.strip() for piece in text.split(_SEPARATOR.strip()) if piece.strip())
    if FIELDS[name] is Kind.LIST:
        return tuple(line.strip() for line in text.splitlines() if line.strip())
    return text if FIELDS[name] is Kind.TEXT else " ".join(text.split())


def is_long(name: str) -> bool:
    """Whether it may have several lines."""
    return name != "categories" and FIELDS[name] in (Kind.TEXT, Kind.LIST)
