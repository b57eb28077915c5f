"""The pictures that are the catalog's own: files in a folder beside it, each once, by the hash of its content."""

from __future__ import annotations

import hashlib
import os
import re
import time
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

from benchlight import private, whole
from benchlight.errors import PictureError
from benchlight.pictures.formats import ENDINGS, header
from benchlight.translation import tr

SCHEME = "picture:"
_SETTLED_SECONDS = 86_400.0
"""Who stored a picture writes its guide into the catalog by then."""
_NAME = re.compile(rf"[0-9a-f]{{64}}\.(?:{'|'.join(ENDINGS)})")


class PictureStore:
    """A folder of pictures: `ab/abcd....png`."""

    def __init__(self, catalog_file: Path) -> None:
        """That of the catalog; it need not exist."""
        self.folder = catalog_file.with_name(f"{catalog_file.name}.pictures")

    def keep(self, content: bytes) -> str:
        """Stores a picture, unless it is there already, and returns its address. Raises PictureError where it is none,
        or cannot be written."""
        name = f"{hashlib.sha256(content).hexdigest()}.{header(content).ending}"
        file = self._file(name)
        try:
            if file.is_file() and file.stat().st_size == len(content):
                with suppress(OSError):  # a disk that cannot be written
                    os.utime(file)
            else:
                private.make_folder(file.parent)
                whole.write_bytes(file, content)
        except OSError as error:
            said = tr("it cannot be written to {folder} ({error})")
            raise PictureError(said.format(folder=self.folder, error=error.strerror or error)) from error
        return SCHEME + name

    def read(self, address: str) -> bytes:
        """The picture of that address. Raises PictureError where it is not there."""
        name = address.removeprefix(SCHEME)
        if not _NAME.fullmatch(name):
            raise PictureError(tr("its address is damaged"))
        try:
            return self._file(name).read_bytes()
        except OSError as error:
            said = tr("it is not in {folder} any more; import its guide again")
            raise PictureError(said.format(folder=self.folder)) from error

    def settled(self) -> Iterator[set[str]]:
        """The names of the pictures that nobody has stored for a day, some at a time."""
        with suppress(OSError):  # there is none, or it may not be read
            for folder in list(self.folder.iterdir()):
                files = folder.iterdir() if folder.is_dir() else ()
                yield {file.name for file in files if _NAME.fullmatch(file.name) and _is_settled(file)}

    def remove(self, name: str) -> None:
        """Removes a picture, unless somebody has stored it again meanwhile."""
        if _is_settled(self._file(name)):
            with suppress(OSError):  # another program shows it: it goes next time
                self._file(name).unlink()

    def _file(self, name: str) -> Path:
        return self.folder / name[:2] / name


def _is_settled(file: Path) -> bool:
    try:
        return time.time() - file.stat().st_mtime > _SETTLED_SECONDS
    except OSError:
        return False
