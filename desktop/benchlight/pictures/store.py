"""The pictures that are the catalog's own: files in a folder beside it, each once, by the hash of its content."""

from __future__ import annotations

import hashlib
import re
from pathlib import Path

from benchlight import private, whole
from benchlight.errors import PictureError
from benchlight.pictures.formats import ENDINGS, header

SCHEME = "picture:"
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
            if not (file.is_file() and file.stat().st_size == len(content)):
                private.make_folder(file.parent)
                whole.write_bytes(file, content)
        except OSError as error:
            raise PictureError(f"it cannot be written to {self.folder} ({error.strerror or error})") from error
        return SCHEME + name

    def read(self, address: str) -> bytes:
        """The picture of that address. Raises PictureError where it is not there."""
        name = address.removeprefix(SCHEME)
        if not _NAME.fullmatch(name):
            raise PictureError("its address is damaged")
        try:
            return self._file(name).read_bytes()
        except OSError as error:
            raise PictureError(f"it is not in {self.folder} any more; import its guide again") from error

    def _file(self, name: str) -> Path:
        return self.folder / name[:2] / name
