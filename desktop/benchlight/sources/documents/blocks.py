"""What a document is made of, whatever its format."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import Enum, auto
from typing import NamedTuple

from benchlight.records import Icon


class Sort(Enum):
    """What a block is."""

    HEADING = auto()
    PARAGRAPH = auto()
    BULLET = auto()
    """The beginning of an item of a list without numbers; what follows in the item are paragraphs."""
    NUMBER = auto()
    """The same of a list with numbers."""
    TABLE = auto()


class Cell(NamedTuple):
    """A cell of a table."""

    text: str
    images: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Block:
    """A piece of a document, in its order."""

    sort: Sort
    text: str = ""
    """Lines separated by newlines, not cleaned yet."""
    level: int = 0
    """Of a heading 1 to 6; of others in how many lists it stands."""
    images: tuple[str, ...] = ()
    """Addresses of the pictures in it, as the document has them."""
    icon: Icon = Icon.PLAIN
    """What sort of passage the document says it is, where it stands out from the text: a warning, a note."""
    bold: bool = False
    """Whether all of its text is bold."""
    rows: tuple[tuple[Cell, ...], ...] = ()
    """Of a table."""
    line: int = 0
    """Where it is in the file, from 1 on; 0 where lines mean nothing."""


@dataclass(frozen=True, slots=True)
class Document:
    """A document as its reader understood it."""

    blocks: Iterable[Block]
    title: str = ""
    """What it says of itself outside its text."""
    url: str = ""
    language: str = ""
    """The ISO 639-1 code that it says."""
    values: Mapping[str, object] = field(default_factory=dict)
    """What stands before the text, by the names that its author chose."""
