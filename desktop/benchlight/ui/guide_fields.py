"""What the fields of a guide are called where it is written, and how they are typed."""

from __future__ import annotations

from benchlight.codec import FIELDS, Kind
from benchlight.records import Guide

LABELS = {
    "title": "Title",
    "device": "Device",
    "part": "Part",
    "categories": "Category",
    "summary": "Summary",
    "symptoms": "Symptoms",
    "tools": "Tools",
    "parts": "Parts",
    "difficulty": "Difficulty",
    "time_required": "Time",
    "steps": "Steps",
    "conclusion": "Conclusion",
    "notes": "Notes of the bench",
    "author": "Author",
    "licence": "Licence",
    "url": "Web page",
    "locale": "Language",
}
"""The fields that are written, in their order."""
HINTS = {
    "categories": "Kind of device, then what is narrower: laptop > Lenovo",
    "symptoms": "One a line: what is wrong with a device that this repairs",
    "tools": "One a line",
    "parts": "One a line, with its number: Battery (L12345-001)",
    "locale": "Its code: en, de, fr",
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
