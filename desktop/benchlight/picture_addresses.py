"""What is known of a picture before anybody looks for it: what its address says, how large it may be, and in which
words it is missing."""

from __future__ import annotations

import re
from pathlib import PurePath
from urllib.parse import unquote, urlsplit

from benchlight.translation import tr

LARGEST_FILE = 64_000_000
"""Bytes of a picture's file."""
_MISSING = "missing:"
_ELSEWHERE = re.compile(r"\s*[\\/]{2}")


def scheme(address: str) -> str:
    """What an address begins with, in lower case: "picture", "https"."""
    return address.partition(":")[0].lower()


def is_elsewhere(path: str) -> bool:
    """Whether a path leads to another computer, on whatever system. It must not even be looked for: Windows would tell
    that computer who asks."""
    return _ELSEWHERE.match(path) is not None


def missing(name: str) -> str:
    """The address of a picture that its file names so, and that is not there."""
    return _MISSING + as_named(name)


def as_named(address: str) -> str:
    """What a file calls a picture, where that was missing when the guide was written down; any other as it is."""
    return address.removeprefix(_MISSING)


def is_missing(address: str) -> bool:
    """Whether the picture was not there when its guide was imported."""
    return address.startswith(_MISSING)


def told_missing(what: str, count: int = 1) -> str:
    """That pictures are missing, in words; `what` is their name, or several, or why."""
    return tr("Pictures missing: {what}", "", count).format(what=what)


def whereabouts(address: str, document: str = "") -> str:
    """Where the picture is from, as far as its address says so to people: "front.png", "page 35 of T480_hmm.pdf"; ""
    for one of the catalog's own. `document` is that of its guide."""
    kind, rest = scheme(address), address.partition(":")[2]
    if kind == "page":
        page = rest.partition("#")[0]
        if document:
            return tr("page {page} of {document}").format(page=page, document=document_name(document))
        return tr("page {page}").format(page=page)
    if kind in ("file", "https", "http"):
        try:
            return _end(unquote(urlsplit(address).path)) or address
        except ValueError:
            return address
    return _end(rest) if kind == "zim" or is_missing(address) else ""


def document_name(document: str) -> str:
    """The name of a guide's document, which may have come from a computer of another kind."""
    return PurePath(document.replace("\\", "/")).name


def _end(path: str) -> str:
    return path.rstrip("/").rpartition("/")[2]
