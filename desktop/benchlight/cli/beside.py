"""Pictures that are written beside a document, for whoever reads it without Benchlight."""

from __future__ import annotations

import hashlib
from functools import partial
from pathlib import Path

from benchlight import paths, whole
from benchlight.errors import BenchlightError, PictureError
from benchlight.guide_text import Link, online
from benchlight.pictures.bitmap import as_png
from benchlight.pictures.formats import header
from benchlight.pictures.reading import Pictures
from benchlight.records import Guide
from benchlight.translation import tr


class Beside:
    """A folder beside a document, which is made when the first picture is written."""

    def __init__(self, catalog: Path, folder: Path) -> None:
        """For pictures of that catalog's guides."""
        self._pictures = Pictures(catalog, paths.cache_folder() / "pictures")
        self._folder = folder

    def link(self, guide: Guide) -> Link:
        """Writes pictures of the guide, wherever they are on this computer, and says where each lies from the folder's
        parent on. Raises BenchlightError where one cannot be written."""
        return partial(self.written, document=guide.document)

    def written(self, address: str, document: str = "") -> str:
        """The same for one picture; its address where that is one of the net, and "" where it cannot be had."""
        try:
            content = as_png(self._pictures.read(address, document))
            name = f"{hashlib.sha256(content).hexdigest()}.{header(content).ending}"
        except PictureError:
            return online(address)
        file = self._folder / name
        try:
            if not file.exists():
                self._folder.mkdir(exist_ok=True)
                whole.write_bytes(file, content)
        except OSError as error:
            raise BenchlightError(
                tr("The picture {file} cannot be written: {error}.").format(file=file, error=error.strerror or error)
            ) from error
        return f"{self._folder.name}/{name}"
