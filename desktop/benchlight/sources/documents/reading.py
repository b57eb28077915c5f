"""The text of a document, of which there is a limit, in whatever encoding."""

from __future__ import annotations

from pathlib import Path

from benchlight.errors import SourceError
from benchlight.sources import BytesRead
from benchlight.sources.text_file import TextFile
from benchlight.translation import number, tr


def whole_text(path: Path, progress: BytesRead, limit: int) -> str:
    """The text of a file, its line ends as newlines; bytes that are none of its encoding become "\ufffd". Raises
    SourceError as `TextFile` does, and where there are more than `limit` characters."""
    pieces, length = [], 0
    with TextFile(path, progress) as file:
        file.allow_8_bit()
        for piece in file.chunks():
            pieces.append(piece)
            length += len(piece)
            if length > limit:
                raise too_large(path, limit)
    text = "".join(pieces).removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")
    return text if text.isascii() else text.encode("utf-8", "surrogateescape").decode("utf-8", "replace")


def too_large(path: Path, limit: int) -> SourceError:
    """That a document is longer than anybody writes."""
    return SourceError(
        tr(
            "{file} has more than {limit} characters, too many for a document of guides. Divide it into several files."
        ).format(file=path, limit=number(limit))
    )
