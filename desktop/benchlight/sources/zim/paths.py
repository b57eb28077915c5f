"""Where things are in an archive of iFixit: its paths are those of iFixit's site."""

from __future__ import annotations

import re
from urllib.parse import quote, unquote

GUIDES = ("Guide", "Anleitung", "Tutoriel", "Guía", "Guida")
"""Folders of guides, which have other names on iFixit's sites in other languages."""
TEARDOWNS = "Teardown"
DEVICES = "Device"

_GUIDE = re.compile(rf"(?:{'|'.join(GUIDES)}|{TEARDOWNS})/(.+)/([0-9]{{1,18}})", re.DOTALL)
_NO_PICTURE = "assets/"
_SITES = {"": "www", "en": "www", "ja": "jp"}
"""iFixit's sites that are not named as their language."""


def guide_number(path: str) -> int | None:
    """iFixit's number of the guide at a path; None where none is."""
    match = _GUIDE.fullmatch(path)
    return int(match[2]) if match else None


def guide_title(path: str) -> str:
    """The title of the guide at a path, as the path has it."""
    match = _GUIDE.fullmatch(path)
    return match[1].replace("+", " ").replace("_", " ") if match else ""


def device_key(path: str) -> str:
    """The device at a path, as iFixit's addresses have it ("iPhone_4"); "" where none is."""
    folder, _, name = path.partition("/")
    return name.replace(" ", "_") if folder == DEVICES else ""


def target(address: str | None) -> str:
    """The path that an address on a page of the archive leads to."""
    path = unquote((address or "").partition("#")[0])
    while path.startswith("../"):
        path = path[3:]
    return path


def is_picture(path: str) -> bool:
    """Whether a picture of the guide's is at a path, and not the one that stands for a picture that was not found."""
    return bool(path) and not path.startswith(_NO_PICTURE)


def original(path: str, language: str) -> str:
    """The address of a page on iFixit's site in a language."""
    return f"https://{_SITES.get(language, language)}.ifixit.com/{quote(path.replace(' ', '+'), safe='/+')}"
