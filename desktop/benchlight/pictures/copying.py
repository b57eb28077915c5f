"""Copies the pictures of imported guides into the folder beside the catalog: those that could be gone tomorrow."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import TypeVar
from urllib.parse import unquote

from benchlight.errors import PictureError
from benchlight.picture_addresses import scheme
from benchlight.pictures.bitmap import as_png
from benchlight.pictures.reading import IN_DOCUMENTS, read_local
from benchlight.pictures.store import PictureStore
from benchlight.records import Guide, Notice
from benchlight.translation import tr
from benchlight.work import Work

_NOTICES = 20
"""Of so many pictures of a file it is told why they are not copied; the others are counted."""
_Other = TypeVar("_Other")


class PictureCopier:
    """Copies local files and pictures that stand in their address, and where wanted those in archives and manuals."""

    def __init__(self, store: PictureStore, origin: Path, from_documents: bool = False) -> None:
        """`origin` is the file that the guides come from."""
        self._store = store
        self._origin = origin
        self._schemes = ("file", "data", *(IN_DOCUMENTS if from_documents else ()))
        self._failed = 0

    def copied(self, records: Iterable[Guide | _Other]) -> Iterator[Guide | _Other | Notice | None]:
        """What comes of the file, guides with the addresses of the copies. Each picture may take a moment: before its
        guide comes None for it, or a notice where it could not be copied; then its address stays."""
        for record in records:
            yield (yield from self._copied(record)) if isinstance(record, Guide) else record
        if self._failed > _NOTICES:
            yield Notice(self._origin, tr("%n more pictures are not copied.", "", self._failed - _NOTICES))

    def _copied(self, guide: Guide) -> Work[Notice | None, Guide]:
        steps = []
        for number, step in enumerate(guide.steps, start=1):
            images = list(step.images)
            for place, address in enumerate(images):
                if scheme(address) not in self._schemes:
                    continue
                try:
                    images[place] = self._store.keep(as_png(read_local(address, guide.document)))
                    yield None
                except PictureError as error:
                    self._failed += 1
                    notice = Notice(self._origin, _told(address, number, guide.title, error))
                    yield notice if self._failed <= _NOTICES else None
            steps.append(step if images == list(step.images) else replace(step, images=tuple(images)))
        return replace(guide, steps=tuple(steps)) if tuple(steps) != guide.steps else guide


def _told(address: str, step: int, title: str, error: PictureError) -> str:
    name = unquote(address.rpartition("/")[2]) if scheme(address) == "file" else ""
    if name:
        said = tr("The picture {name}, in step {step} of “{title}”, is not copied: {error}.")
    else:
        said = tr("A picture, in step {step} of “{title}”, is not copied: {error}.")
    return said.format(name=name, step=step, title=title, error=error)
