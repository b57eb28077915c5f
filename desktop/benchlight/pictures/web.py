"""Pictures from the net, and what was fetched before. Nothing is fetched that nobody allowed: whoever calls `fetch`
has asked the user."""

from __future__ import annotations

import hashlib
import logging
import os
import time
from contextlib import suppress
from pathlib import Path

from benchlight import __version__, private, whole
from benchlight.errors import PictureError
from benchlight.picture_addresses import LARGEST_FILE
from benchlight.pictures.formats import header, too_large_a_file
from benchlight.records import Cancelled, never
from benchlight.translation import tr

log = logging.getLogger(__name__)

CACHE_BYTES = 512 << 20
_SECONDS = 10.0
"""For each part of an answer."""
_SECONDS_IN_ALL = 60.0
_MOST_REDIRECTS = 5


class PictureCache:
    """A folder of what was fetched; what was not looked at for longest goes when it has too much."""

    def __init__(self, folder: Path, limit: int = CACHE_BYTES) -> None:
        """The folder need not exist; `limit` in bytes."""
        self.folder = folder
        self._limit = limit

    def read(self, address: str) -> bytes | None:
        """What was fetched from there; None where nothing was."""
        file = self._file(address)
        try:
            content = file.read_bytes()
        except OSError:
            return None
        with suppress(OSError):  # a disk that cannot be written
            os.utime(file)
        return content

    def has(self, address: str) -> bool:
        """Whether something was fetched from there."""
        return self._file(address).is_file()

    def keep(self, address: str, content: bytes) -> None:
        """Keeps what was fetched. Where it cannot be written, it is fetched again next time."""
        try:
            private.make_folder(self.folder)
            whole.write_bytes(self._file(address), content)
            self._shrink()
        except OSError as error:
            log.info("cannot keep a picture in %s: %s", self.folder, error)

    def _shrink(self) -> None:
        files = []
        with os.scandir(self.folder) as entries:
            for entry in entries:
                with suppress(FileNotFoundError):  # another thread's, which has its name by now
                    files.append((entry.stat().st_mtime_ns, entry.stat().st_size, entry.path))
        files.sort()
        size = sum(size for _, size, _ in files)
        if size <= self._limit:
            return
        for _, bytes_, path in files:
            if size <= self._limit * 0.9:  # some more, or each picture that comes would make one go
                break
            Path(path).unlink(missing_ok=True)
            size -= bytes_

    def _file(self, address: str) -> Path:
        return self.folder / hashlib.sha256(address.encode(errors="replace")).hexdigest()


def fetch(address: str, cancelled: Cancelled = never) -> bytes:
    """Gets a picture, in a minute at most. Raises PictureError with the reason where there was none."""
    import httpx2

    headers = {"Accept": "image/*", "User-Agent": f"benchlight/{__version__}"}
    content = b""
    begun = time.monotonic()
    try:
        with (
            # It follows to http and https alone.
            httpx2.Client(follow_redirects=True, max_redirects=_MOST_REDIRECTS, timeout=_SECONDS) as client,
            client.stream("GET", address, headers=headers) as answer,
        ):
            if answer.status_code != httpx2.codes.OK:
                raise PictureError(tr("the server answered {status}").format(status=answer.status_code))
            if answer.headers.get("Content-Type", "image/").startswith(("text/", "application/json")):
                raise PictureError(tr("the server sent a page instead of a picture"))
            for piece in answer.iter_bytes():
                content += piece
                if len(content) > LARGEST_FILE:
                    raise too_large_a_file(len(content))
                if cancelled() or time.monotonic() - begun > _SECONDS_IN_ALL:
                    raise PictureError(tr("the server is too slow"))
    except (httpx2.HTTPError, httpx2.InvalidURL, OSError, ValueError, ImportError) as error:  # the last: of a proxy
        said = tr("it could not be fetched ({error})")
        raise PictureError(said.format(error=str(error) or type(error).__name__)) from error
    header(content)
    return content
