"""Where the pictures of a document are: in its folder, in the net, in the document itself; from nowhere else."""

from __future__ import annotations

import base64
import binascii
import os
import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import unquote

from benchlight.picture_addresses import LARGEST_FILE, as_named, is_elsewhere, missing, told_missing
from benchlight.sources.fields import URL_LIMIT
from benchlight.sources.names import listed
from benchlight.translation import mark, tr

EMBEDDED_LIMIT = 64_000_000
"""Most bytes of all pictures that stand in a document itself."""

_WEB = re.compile(r"(?:https?:)?//[^\s/\\]+/\S*", re.IGNORECASE)
_STORED = re.compile(r"picture:[0-9a-f]{64}\.\w{1,5}")
_IN_DOCUMENT = re.compile(r"(?:zim|page):\S.*")
_DATA = re.compile(r"data:(image/(?:png|jpe?g|gif|webp|bmp));base64,", re.IGNORECASE)
_SCHEME = re.compile(r"[a-z][a-z0-9+.-]*:", re.IGNORECASE)
_PARAMETERS = re.compile(r"[?#].*", re.DOTALL)
_OUTSIDE, _TOO_LARGE = mark("outside the document's folder"), mark("too large")


class Pictures:
    """The pictures of one document; counts those that cannot be had."""

    def __init__(self, path: Path, folder: Path | None, in_document: bool = False) -> None:
        """`folder` is that of the import, where the document was found in one; `in_document`: whether it names an
        archive or a manual whose pictures it shows."""
        self._beside = path.parent
        self._within = path.parent
        if folder is not None and path.absolute().is_relative_to(folder.absolute()):
            self._within = folder
        self._in_document = in_document
        self._embedded = 0
        self._lost: dict[str, Counter[str]] = {}

    def address(self, written: str) -> str:
        """What `Step.images` has of a picture whose address a document writes so; "" where that says nothing."""
        written = as_named(written.strip())
        if written[:5].lower() == "data:":
            return self._data(written)
        if _STORED.fullmatch(written) or (self._in_document and _IN_DOCUMENT.fullmatch(written)):
            return written
        if _WEB.fullmatch(written):
            if len(written) > URL_LIMIT:
                return self._lose(mark("the address is too long"), written)
            return f"https:{written}" if written.startswith("//") else written
        if _SCHEME.match(written) or is_elsewhere(written):
            return self._lose(_OUTSIDE, written)
        return self._local(written)

    def notices(self) -> Iterator[str]:
        """What is to be said of those that were lost."""
        for why, names in self._lost.items():
            told = listed(list(names), 5)
            yield f"{told_missing(f'{told} ({tr(why)})' if why else told, len(names))}."

    def _local(self, written: str) -> str:
        for name in dict.fromkeys((unquote(_PARAMETERS.sub("", written)), unquote(written), written)):
            name = name.replace("\\", "/")
            if name.startswith("/") or "\x00" in name:
                return self._lose(_OUTSIDE, written)
            try:
                # Where links lead is looked at, too.
                file = Path(os.path.realpath(self._beside / name))
                if not file.is_relative_to(os.path.realpath(self._within)):
                    return self._lose(_OUTSIDE, written)
                if file.is_file():
                    if file.stat().st_size > LARGEST_FILE:
                        return self._lose(_TOO_LARGE, written)
                    return file.as_uri()
            except (OSError, ValueError):
                continue
        return self._lose("", written)

    def _data(self, written: str) -> str:
        head = _DATA.match(written)
        if head is None:
            return self._lose_embedded(mark("Benchlight shows none of that kind"), written[:40])
        content = "".join(unquote(written[head.end() :]).split())
        self._embedded += len(content) * 3 // 4
        if self._embedded > EMBEDDED_LIMIT:
            return self._lose_embedded(_TOO_LARGE)
        try:
            base64.b64decode(content, validate=True)
        except (binascii.Error, ValueError):
            return self._lose_embedded(mark("damaged"))
        return f"data:{head[1].lower()};base64,{content}"

    def _lose(self, why: str, name: str) -> str:
        self._lost.setdefault(why, Counter())[name] += 1
        return missing(name) if len(name) <= URL_LIMIT else ""

    def _lose_embedded(self, why: str, name: str = "") -> str:
        self._lose(why, name or tr("in the document itself"))
        return ""
