"""Which files of a folder are imported: all that are called as guides are, however deep."""

from __future__ import annotations

import os
import stat
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from benchlight import sources
from benchlight.errors import SourceError
from benchlight.records import Notice
from benchlight.sources.names import listed
from benchlight.translation import number, tr

MOST_FILES = 100_000
"""Files of guides in one folder."""
_PICTURES = frozenset(
    {".png", ".jpg", ".jpeg", ".gif", ".webp", ".bmp", ".svg", ".tif", ".tiff", ".heic", ".avif", ".ico"}
)
"""Endings of files that belong to others."""
_NOT_OURS = frozenset({"node_modules", "__pycache__", "__macosx", "$recycle.bin", "system volume information"})
"""Folders, in small letters, in which no guides are."""
_OF_PROGRAMS = ("license", "licence", "copying", "changelog", "authors", "third-party-notices")
"""How files begin that lie beside guides and have numbers, too."""
_OF_PAGES = ("_files", "_dateien", "_fichiers", "_archivos", "_file", "_bestanden")
"""How folders end that a browser saves beside a page, with what the page is made of."""


class Chosen(NamedTuple):
    """A file to import, and the folder that was chosen in which it was found."""

    file: Path
    folder: Path | None = None


def chosen_files(paths: Sequence[Path]) -> Iterator[Chosen | Notice | SourceError | None]:
    """The files among the paths, and in those that are folders all files of guides, each once, in the order of their
    names. Between them stand notices of what was passed over, errors of folders that cannot be used, and now and then
    None, so that nobody waits long for a large folder."""
    seen: set[Path] = set()
    for path in paths:
        found = _in_folder(path) if path.is_dir() else (Chosen(path),)
        for piece in found:
            if not isinstance(piece, Chosen):
                yield piece
            elif (whole := piece.file.absolute()) not in seen:
                seen.add(whole)
                yield piece


def _in_folder(folder: Path) -> Iterator[Chosen | Notice | SourceError | None]:
    count = links = 0
    others: Counter[str] = Counter()
    unreadable: list[str] = []
    endings = sources.endings()
    waiting = [folder]
    while waiting and count < MOST_FILES:
        here = waiting.pop()
        try:
            with os.scandir(here) as found:
                entries = sorted(found, key=lambda entry: entry.name)
        except OSError as error:
            if here == folder:
                yield SourceError(
                    tr("{file} cannot be opened: {why}. Check that you may read it.").format(
                        file=folder, why=error.strerror
                    )
                )
                return
            unreadable.append(str(here.relative_to(folder)))
            continue
        names = {entry.name for entry in entries}
        folders = []
        for entry in entries:
            if _is_hidden(entry):
                continue
            if entry.is_dir(follow_symlinks=False):
                if not _is_passed_over(entry.name, names):
                    folders.append(Path(entry.path))
            elif entry.is_symlink() and entry.is_dir():
                links += 1
            elif (ending := Path(entry.name).suffix.lower()) in endings and not _is_about_programs(entry.name):
                count += 1
                yield Chosen(Path(entry.path), folder)
            elif ending not in _PICTURES:
                others[ending or entry.name] += 1
        waiting += reversed(folders)
        yield None
    if not count and not unreadable:
        yield SourceError(
            tr("{folder} holds no file of guides. Benchlight reads {formats}.").format(
                folder=folder, formats=sources.formats()
            )
        )
        return
    yield from (Notice(folder, text) for text in _told(others, unreadable, links))
    if waiting:
        most = number(MOST_FILES)
        yield Notice(
            folder, tr("It holds more than {most} files of guides; the others were left out.").format(most=most)
        )


def _told(others: Counter[str], unreadable: list[str], links: int) -> Iterator[str]:
    """What is said of what was passed over."""
    if total := others.total():
        endings = listed([ending for ending, _ in others.most_common()], 6)
        yield tr("%n files that are not of guides were left out: {endings}.", "", total).format(endings=endings)
    if unreadable:
        yield tr("Cannot be opened: {folders}. Check that you may read it.").format(folders=listed(unreadable, 6))
    if links:
        yield tr("%n links to other folders were not followed.", "", links)


def _is_hidden(entry: os.DirEntry[str]) -> bool:
    """Whether it is a file or folder that people do not see, or that a word processor keeps while one is open."""
    if entry.name.startswith((".", "~$")):
        return True
    attributes = getattr(entry.stat(follow_symlinks=False), "st_file_attributes", 0) if os.name == "nt" else 0
    return bool(attributes & getattr(stat, "FILE_ATTRIBUTE_HIDDEN", 0))


def _is_about_programs(name: str) -> bool:
    stem = Path(name).stem.lower()
    return any(stem == start or stem.startswith((f"{start}-", f"{start}_")) for start in _OF_PROGRAMS)


def _is_passed_over(name: str, beside: set[str]) -> bool:
    """Whether a folder belongs to a program, or to a page that was saved beside it."""
    if name.lower() in _NOT_OURS:
        return True
    page = next((name.removesuffix(end) for end in _OF_PAGES if name.lower().endswith(end)), "")
    return bool(page) and not beside.isdisjoint((f"{page}.html", f"{page}.htm", f"{page}.xhtml"))
