"""The flow of a document's text: pieces of lines, pictures and bold letters that become blocks."""

from __future__ import annotations

import re

from benchlight.records import Icon
from benchlight.sources.documents.blocks import Block, Cell, Sort

_WEB = re.compile(r"https?://[^\s/]\S*", re.IGNORECASE)
_DEEPEST = 9
"""Lists in lists; what is deeper stands there, too."""


class Flow:
    """Gathers what stands in a paragraph, a heading, an item or a cell of a table until it ends."""

    def __init__(self) -> None:
        self.blocks: list[Block] = []
        self._pieces: list[str] = []
        self._images: list[str] = []
        self._links: list[tuple[str, int]] = []
        self._bold = 0
        self._letters = self._bold_letters = 0
        self._lists: list[Sort] = []
        self._begun: Sort | None = None
        """Which sort of item has begun, while nothing of it is there."""
        self.icon = Icon.PLAIN
        self.line = 0

    # -- inside a paragraph -------------------------------------------------------------------------------------------

    def add(self, text: str) -> None:
        """Adds text."""
        self._pieces.append(text)
        letters = len(text) - text.count(" ")
        self._letters += letters
        self._bold_letters += letters if self._bold else 0

    def image(self, address: str) -> None:
        """Adds a picture."""
        if address.strip():
            self._images.append(address.strip())

    def bold(self, change: int) -> None:
        """Bold letters begin (1) or end (-1)."""
        self._bold = max(0, self._bold + change)

    def open_link(self, address: str) -> None:
        """A link begins."""
        self._links.append((address, len(self._pieces)))

    def close_link(self) -> None:
        """A link ends; its address stays where it is one of the web and its text does not say it."""
        if not self._links:
            return
        address, start = self._links.pop()
        text = "".join(self._pieces[start:])
        if text.strip() and _WEB.fullmatch(address) and address.rstrip("/").partition("://")[2] not in text:
            self.add(f" ({address})")

    # -- around paragraphs --------------------------------------------------------------------------------------------

    def open_list(self, sort: Sort) -> None:
        """A list of such items begins."""
        self.end()
        self._lists.append(sort)

    def close_list(self) -> None:
        """A list ends."""
        self.end()
        if self._lists:
            self._lists.pop()

    def open_item(self) -> None:
        """An item begins; outside any list it is one of a list without numbers."""
        self.end()
        self._begun = self._lists[-1] if self._lists else Sort.BULLET

    def pause(self) -> None:
        """A paragraph ends, if there is one; an item of which nothing is there goes on."""
        if self._images or any(not piece.isspace() for piece in self._pieces if piece):
            self.end()
        else:
            self._forget()

    def end(self, heading: int = 0) -> None:
        """The paragraph or the start of an item ends, or a heading of that level, which in a list is a paragraph."""
        begun, self._begun = self._begun, None
        text, images = "".join(self._pieces), tuple(self._images)
        if begun or text.strip() or images:
            in_list = bool(begun or self._lists)
            bold = 0 < self._letters == self._bold_letters or bool(heading and in_list)
            if heading and not in_list:
                self.blocks.append(Block(Sort.HEADING, text, heading, images, line=self.line))
            else:
                level = min(max(len(self._lists), in_list), _DEEPEST)
                self.blocks.append(Block(begun or Sort.PARAGRAPH, text, level, images, self.icon, bold, line=self.line))
        self._forget()

    def cell(self) -> Cell:
        """What was gathered, as a cell of a table."""
        cell = Cell("".join(self._pieces), tuple(self._images))
        self._forget()
        return cell

    def table(self, rows: list[tuple[Cell, ...]]) -> None:
        """Adds a table."""
        if any(cell.text.strip() or cell.images for row in rows for cell in row):
            self.blocks.append(Block(Sort.TABLE, level=len(self._lists), rows=tuple(rows), line=self.line))

    def _forget(self) -> None:
        self._pieces.clear()
        self._images.clear()
        self._links = [(address, 0) for address, _ in self._links]
        self._letters = self._bold_letters = 0
