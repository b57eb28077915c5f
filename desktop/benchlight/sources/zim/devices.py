"""What the pages of devices in an archive of iFixit say: which guides are of which device, and what the device belongs
to. Guides' own pages do not."""

from __future__ import annotations

from sys import intern
from typing import NamedTuple

from selectolax.lexbor import LexborHTMLParser, LexborNode

from benchlight.sources.text import one_line
from benchlight.sources.zim.paths import device_key, guide_number, guide_title, target
from benchlight.words import words

_IN_PROGRESS = "inprogress"
_BY_PART = ("replacement", _IN_PROGRESS)
"""Sorts of guides that are listed by what they replace; others are by their title."""


class Listing(NamedTuple):
    """What a device's page says of a guide."""

    device: str
    """Key of the device."""
    part: str = ""
    """What the guide replaces, where the page says so."""
    language: str = ""
    """The guide's, where it is not the archive's."""
    in_progress: bool = False
    """Whether its authors have not finished it."""


class Devices:
    """The devices of an archive. Their keys are their names in iFixit's addresses: "iPhone_4"."""

    def __init__(self) -> None:
        self._names: dict[str, str] = {}
        self._parents: dict[str, str] = {}
        self._by_words: dict[str, str] = {}
        self._listings: dict[int, Listing] = {}

    def add(self, path: str, html: str) -> None:
        """Learns what the page of a device says."""
        tree = LexborHTMLParser(html)
        device = device_key(path)
        self._name(device, tree.css_first("h1.banner-title"))
        for anchor in tree.css("a.categoryAnchor"):
            if child := device_key(target(anchor.attributes.get("href"))):
                self._name(child, anchor.css_first(".title"))
                self._parents.setdefault(child, device)
        for section in tree.css(".blurbListWide"):
            sort = section.attributes.get("data-type") or ""
            for cell in section.css(".cell"):
                self._list(device, cell, sort)

    def listing(self, number: int, title: str) -> Listing:
        """What is known of a guide by its number; where no page lists it, the device whose name begins its title, of
        several the longest. The device is "" where there is none."""
        return self._listings.get(number) or Listing(self._beginning(title))

    def name(self, device: str) -> str:
        """What iFixit calls the device in its API, too."""
        return self._names.get(device, "")

    def categories(self, device: str) -> tuple[str, ...]:
        """What the device belongs to, the broadest first, as far as the archive's pages say so."""
        above = [device]
        while (parent := self._parents.get(above[-1])) and parent not in above:
            above.append(parent)
        return tuple(self._names[parent] for parent in reversed(above[1:]) if parent != "Root")

    def _name(self, device: str, shown: LexborNode | None) -> None:
        # A page's heading may be in any language, or say more than the name.
        name = device.replace("_", " ")
        heading = one_line(shown.text()) if shown else ""
        if words(heading) == words(name):
            self._names[device] = heading
        else:
            self._names.setdefault(device, name)
        self._by_words.setdefault(" ".join(words(name)), device)

    def _list(self, device: str, cell: LexborNode, sort: str) -> None:
        link, language = cell.css_first("a.title"), cell.css_first("span.lang")
        path = target(link.attributes.get("href")) if link else ""
        number = guide_number(path)
        if link is None or number is None:
            return
        title, known = guide_title(path), self._listings.get(number)
        if known and not (self._begins(device, title) and len(device) > len(known.device)):
            return  # of several devices that list it the first, or the one whose name begins its title
        self._listings[number] = Listing(
            device,
            intern(one_line(link.text())) if sort in _BY_PART else "",
            one_line(language.text()) if language else "",
            sort == _IN_PROGRESS,
        )

    def _begins(self, device: str, title: str) -> bool:
        return " ".join((*words(title), "")).startswith(" ".join((*words(self._names[device]), "")))

    def _beginning(self, title: str) -> str:
        said = words(title)
        ends = range(len(said), 0, -1)
        return next((found for end in ends if (found := self._by_words.get(" ".join(said[:end])))), "")
