"""What people call a picture, whose address need not mean anything to them."""

from __future__ import annotations

from pathlib import PurePath
from urllib.parse import unquote, urlsplit

from benchlight.pictures.reading import is_in_net, scheme


def whereabouts(address: str, document: str = "") -> str:
    """Where the picture is from, as far as its address says so to people: "front.png", "page 35 of T480_hmm.pdf"; ""
    for one of the catalog's own. `document` is that of its guide."""
    kind, rest = scheme(address), address.partition(":")[2]
    if kind == "page":
        page = f"page {rest.partition('#')[0]}"
        return f"{page} of {name_of(document)}" if document else page
    if kind == "file" or is_in_net(address):
        try:
            return _end(unquote(urlsplit(address).path)) or address
        except ValueError:
            return address
    return _end(rest) if kind == "zim" else ""


def name_of(document: str) -> str:
    """The name of a guide's document, which may have come from a computer of another kind."""
    return PurePath(document.replace("\\", "/")).name


def _end(path: str) -> str:
    return path.rstrip("/").rpartition("/")[2]
