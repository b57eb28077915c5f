"""An open ZIM archive: its pages in the order in which they are packed, and its pictures."""

from __future__ import annotations

import struct
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from benchlight import translation
from benchlight.errors import SourceError
from benchlight.sources.text import one_line
from benchlight.translation import tr

_VERIFIED_UP_TO = 256_000_000
"""Bytes of an archive whose checksum is verified before it is read, which takes half a second. Of a larger one it is
verified where something in it cannot be read."""
_LONGEST = 100
"""Characters of what an archive says of itself."""
_PAGE_LIMIT = 20_000_000
_PICTURE_LIMIT = 50_000_000
"""Most bytes of one."""


class PageError(Exception):
    """A page cannot be read, though the archive is whole; why, as a phrase."""


class Archive:
    """A ZIM archive. What libzim raises where the file is damaged becomes a SourceError."""

    def __init__(self, path: Path) -> None:
        """Opens it. Raises SourceError where it is no archive, or not a whole one."""
        from libzim.reader import Archive as Zim

        self.path = path
        with self._damage_told():
            self._zim: Any = Zim(path)
            self.bytes = path.stat().st_size

    def verify(self, whatever_its_size: bool = False) -> None:
        """Compares a small archive with its checksum. Raises SourceError where it differs."""
        if whatever_its_size or self.bytes <= _VERIFIED_UP_TO:
            try:
                whole = not self._zim.has_checksum or self._zim.check()
            except RuntimeError:
                whole = False
            if not whole:
                raise SourceError(
                    tr(
                        "{file} is damaged: it is not what its checksum says. Download it again, and import that."
                    ).format(file=self.path)
                )

    def about(self, name: str) -> str:
        """What the archive says of itself under a name of ZIM's, such as "Language"; "" where it says nothing."""
        try:
            return one_line(bytes(self._zim.get_metadata(name)).decode("utf-8", "replace"))[:_LONGEST]
        except RuntimeError:
            return ""

    def pages(self, *folders: str) -> list[int]:
        """The numbers of all pages in these folders, in the order in which they are packed: many are packed together,
        and reading them by their names would unpack the same again and again, which takes 30 times as long."""
        with self._damage_told():
            numbers = [
                number
                for folder in folders
                # "0" is what comes after "/".
                for number in range(self._first(f"{folder}/".encode()), self._first(f"{folder}0".encode()))
                if not self._zim._get_entry_by_id(number).is_redirect
            ]
            return numbers if self._zim.is_multipart else _as_packed(self.path, numbers)

    def path_of(self, number: int) -> str:
        """The path of a page in the archive."""
        with self._damage_told():
            return str(self._zim._get_entry_by_id(number).path)

    def page(self, number: int) -> str:
        """The HTML of a page. Raises PageError; SourceError where it is the archive that is damaged."""
        try:
            item = self._zim._get_entry_by_id(number).get_item()
            if item.size > _PAGE_LIMIT:
                size, limit = map(translation.number, (item.size, _PAGE_LIMIT))
                raise PageError(tr("it has {size} bytes, more than {limit}").format(size=size, limit=limit))
            return bytes(item.content).decode()
        except RuntimeError as error:
            self.verify(whatever_its_size=True)
            raise PageError(tr("it cannot be read: {why}").format(why=error)) from error
        except UnicodeDecodeError as error:
            self.verify(whatever_its_size=True)
            raise PageError(tr("it is not UTF-8")) from error

    def where(self, path: str) -> str:
        """The path of what is found at a path: another, where there is a redirection; "" where there is nothing."""
        try:
            entry = self._zim.get_entry_by_path(path)
            return str(entry.get_item().path if entry.is_redirect else path)
        except (KeyError, RuntimeError, UnicodeDecodeError):
            return ""

    def picture(self, path: str) -> bytes:
        """The bytes of a picture. Raises SourceError."""
        try:
            item = self._zim.get_entry_by_path(path).get_item()
            if item.size > _PICTURE_LIMIT:
                large = tr("{picture} in {file} has {size} bytes, more than {limit}.")
                size, limit = map(translation.number, (item.size, _PICTURE_LIMIT))
                raise SourceError(large.format(picture=path, file=self.path, size=size, limit=limit))
            return bytes(item.content)
        except KeyError as error:
            gone = tr("{picture} is not in {file}. Import the archive again if it is another.")
            raise SourceError(gone.format(picture=path, file=self.path)) from error
        except RuntimeError as error:
            damaged = tr("{picture} in {file} is damaged ({why}). Download the archive again.")
            raise SourceError(damaged.format(picture=path, file=self.path, why=error)) from error

    @contextmanager
    def _damage_told(self) -> Iterator[None]:
        """Raises SourceError where the block finds that the archive cannot be read."""
        try:
            yield
        except (RuntimeError, UnicodeDecodeError, OSError, OverflowError, struct.error) as error:
            raise SourceError(
                tr(
                    "{file} is damaged, or not all of it is there ({why}). Wait until it is downloaded, or download it "
                    "again, and import it then."
                ).format(file=self.path, why=str(error).rstrip("."))
            ) from error

    def _first(self, path: bytes) -> int:
        """The number of the first entry with this path or a later one; they stand in the order of their paths."""
        low, high = 0, self._zim.entry_count
        while low < high:
            middle = (low + high) // 2
            if self.path_of(middle).encode() < path:
                low = middle + 1
            else:
                high = middle
        return low


def _as_packed(path: Path, numbers: list[int]) -> list[int]:
    """Entries by the cluster that they are in, and their place there, which libzim does not tell
    (https://wiki.openzim.org/wiki/ZIM_file_format)."""
    with path.open("rb") as file:

        def place(number: int) -> tuple[int, ...]:
            file.seek(entries + 8 * number)
            file.seek(*struct.unpack("<Q", file.read(8)))
            return struct.unpack("<8xII", file.read(16))  # cluster, and number in it

        file.seek(32)
        (entries,) = struct.unpack("<Q", file.read(8))
        return sorted(numbers, key=place)
