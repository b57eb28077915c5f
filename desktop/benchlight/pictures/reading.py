"""Reads a picture, wherever its address says that it is."""

from __future__ import annotations

import base64
import binascii
import importlib
import sys
from collections.abc import Callable
from pathlib import Path, PurePosixPath, PureWindowsPath
from typing import TypeAlias
from urllib.parse import unquote, unquote_to_bytes, urlsplit

from benchlight.errors import BenchlightError, PictureError
from benchlight.picture_addresses import LARGEST_FILE, as_named, is_elsewhere, is_missing, scheme
from benchlight.pictures import web
from benchlight.pictures.formats import header, too_large_a_file
from benchlight.pictures.store import SCHEME, PictureStore
from benchlight.pictures.web import PictureCache
from benchlight.records import Cancelled, never
from benchlight.translation import tr

IN_DOCUMENTS = {"zim": "benchlight.sources.zim", "page": "benchlight.sources.manuals"}
"""Schemes of pictures that lie in a guide's document, and the source that reads them."""
_FromDocument: TypeAlias = Callable[[Path, str], bytes]


def is_in_net(address: str) -> bool:
    """Whether a picture has to be fetched from the net."""
    return scheme(address) in ("https", "http")


class Pictures:
    """The pictures of a catalog's guides. May be used on any thread."""

    def __init__(self, catalog_file: Path, cache_folder: Path) -> None:
        """Those stored beside the catalog, and those that were fetched into the folder."""
        self._store = PictureStore(catalog_file)
        self._cache = PictureCache(cache_folder)

    def read(self, address: str, document: str = "", fetch: bool = False, cancelled: Cancelled = never) -> bytes:
        """The bytes of an image file of a format and a size that can be shown. `document` is that of its guide;
        `fetch` says whether it may be fetched from the net. Raises PictureError with the reason, without a full stop,
        where it cannot be had."""
        if scheme(address) == SCHEME.rstrip(":"):
            content = self._store.read(address)
        elif is_in_net(address):
            content = self._from_net(address, fetch, cancelled)
        else:
            content = read_local(address, document)
        header(content)
        return content

    def is_here(self, address: str) -> bool:
        """Whether it can be tried to read the picture without the net."""
        return not is_in_net(address) or self._cache.has(address)

    def _from_net(self, address: str, fetch: bool, cancelled: Cancelled) -> bytes:
        content = self._cache.read(address)
        if content is None:
            if not fetch:
                host = address.partition("//")[2].partition("/")[0]
                raise PictureError(tr("it is at {host}, and was not fetched").format(host=host))
            content = web.fetch(address, cancelled)
            self._cache.keep(address, content)
        return content


def read_local(address: str, document: str = "") -> bytes:
    """A picture that is on this computer and not in the catalog. Raises PictureError."""
    if is_missing(address):
        raise PictureError(as_named(address))
    kind = scheme(address)
    if kind == "file":
        return _of_file(local_file(address))
    if kind == "data":
        return _of_data(address)
    if kind in IN_DOCUMENTS:
        return _of_document(kind, address, document)
    raise PictureError(tr("its address is of a kind that Benchlight does not know"))


def local_file(address: str, windows: bool = sys.platform == "win32") -> Path:
    """The file that a `file:` address names. Raises PictureError where it names none of this computer."""
    try:
        host, path = urlsplit(address).netloc, unquote(urlsplit(address).path)
    except ValueError as error:
        raise PictureError(tr("its address is damaged")) from error
    if host not in ("", "localhost"):
        raise PictureError(tr("it is on another computer"))
    return on_this_computer(path.removeprefix("/") if windows and not is_elsewhere(path) else path, windows)


def on_this_computer(path: str, windows: bool = sys.platform == "win32") -> Path:
    """The file of that path, which stands in a guide and may be anybody's. Raises PictureError where it is none of this
    computer, before the file is looked for."""
    if is_elsewhere(path):
        raise PictureError(tr("it is on another computer"))
    pure = PureWindowsPath(path) if windows else PurePosixPath(path)
    if not pure.is_absolute() or "\0" in path:
        raise PictureError(tr("its address names no file"))
    return Path(path)


def _of_file(file: Path) -> bytes:
    try:
        if not file.is_file():
            raise PictureError(tr("there is no file {file}").format(file=file))
        if file.stat().st_size > LARGEST_FILE:
            raise too_large_a_file(file.stat().st_size)
        with file.open("rb") as stream:
            return stream.read(LARGEST_FILE + 1)  # another program may be writing it
    except OSError as error:
        raise _unreadable(file, error) from error


def _of_data(address: str) -> bytes:
    if len(address) > 2 * LARGEST_FILE:
        raise too_large_a_file(len(address))
    kind, comma, content = address.partition(",")
    try:
        if not comma:
            raise ValueError("no comma")
        if kind.lower().endswith(";base64"):
            return base64.b64decode(unquote_to_bytes(content))
        return unquote_to_bytes(content)
    except (ValueError, binascii.Error) as error:
        raise PictureError(tr("its address is damaged")) from error


def _of_document(kind: str, address: str, document: str) -> bytes:
    if not document:
        raise PictureError(tr("its guide does not say in which file it is"))
    file = on_this_computer(document)
    try:
        if not file.is_file():
            raise PictureError(
                tr("{file} is not at {folder} any more; put it back, or import it again").format(
                    file=file.name, folder=file.parent
                )
            )
    except OSError as error:  # of a name that no disk takes, or a folder that may not be read
        raise _unreadable(file.name, error) from error
    try:
        read: _FromDocument = importlib.import_module(IN_DOCUMENTS[kind]).picture
        return read(file, address)
    except ImportError as error:  # of a library that is no part of every edition
        said = tr("this edition of Benchlight cannot read pictures of {ending} files")
        raise PictureError(said.format(ending=file.suffix)) from error
    except BenchlightError as error:
        raise PictureError(str(error).rstrip(".")) from error
    except (OSError, ValueError, KeyError) as error:
        raise PictureError(tr("it is not in {file}, or damaged there").format(file=file.name)) from error


def _unreadable(file: Path | str, error: OSError) -> PictureError:
    return PictureError(tr("{file} cannot be read ({error})").format(file=file, error=error.strerror or error))
