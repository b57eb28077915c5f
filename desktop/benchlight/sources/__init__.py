"""Where guides come from. A format is one module, and one line in the registry here; the window, the command line and
the choice of a reader follow from it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple, Protocol, TypeAlias

from benchlight.records import ImportChoices, Notice, Record, Rejection
from benchlight.translation import mark, tr

if TYPE_CHECKING:
    from benchlight.sources.table import Sheet

BytesRead: TypeAlias = Callable[[int], None]
"""Told now and then how many bytes of a file have been read."""


class Found(NamedTuple):
    """A guide or a code, and where in its file it was found: "line 5", "page 40"."""

    place: str
    record: Record


class Reader(Protocol):
    """What the module of a source does."""

    def recognises(self, head: bytes, name: str) -> bool:
        """Whether a file of this name that begins so is of the format."""

    def records(
        self, path: Path, progress: BytesRead, choices: ImportChoices
    ) -> Iterator[Found | Rejection | Notice | None]:
        """What the file holds, in its order and as it is asked for; None now and then where that takes long, so that
        others have their turn. `progress` is told the bytes read so far, and at the end the size of the file; `choices`
        are what the user has said of it. Raises SourceError where the file cannot be used, or not to its end."""


class TableReader(Reader, Protocol):
    """A `Reader` of tables, whose columns the user may say the meaning of."""

    def sheets(self, path: Path, progress: BytesRead, choices: ImportChoices) -> Iterator[Sheet]:
        """The tables of a file, one after another: each is to be read before the next. Raises SourceError."""


class Source(NamedTuple):
    """A format of files of guides."""

    name: str
    """In English, as its remedy: what is shown goes through `tr`."""
    endings: tuple[str, ...]
    module: str
    """Its `Reader`. It is imported when a file is read: the window opens without it."""
    library: str = ""
    """A library that it needs, and that may not be installed."""
    remedy: str = ""
    """What to do where the library is missing, as a sentence."""


SOURCES = (
    # Markdown may begin with a bracket, as JSON does.
    Source("Markdown", (".md", ".markdown", ".mdown", ".mkd"), "benchlight.sources.documents.markdown"),
    # `.benchpack` is the ending that an installed Benchlight is opened for.
    Source(mark("JSON Lines (also MyFixit's)"), (".jsonl", ".ndjson", ".benchpack"), "benchlight.sources.json_lines"),
    Source(mark("JSON arrays (also of iFixit's API)"), (".json",), "benchlight.sources.json_array"),
    Source(mark("Excel workbooks"), (".xlsx", ".xlsm"), "benchlight.sources.xlsx"),
    Source(
        mark("Kiwix archives (ZIM) of iFixit"),
        (".zim",),
        "benchlight.sources.zim",
        "libzim",
        mark(
            "Its licence, the GPL, keeps it out of Benchlight's installers. Install Benchlight with "
            "`pip install 'benchlight[zim]'`, or fetch the guides from iFixit itself."
        ),
    ),
    Source(mark("web pages"), (".html", ".htm", ".xhtml"), "benchlight.sources.documents.html"),
    Source(mark("Word documents"), (".docx", ".docm"), "benchlight.sources.documents.docx"),
    Source(mark("service manuals (PDF)"), (".pdf",), "benchlight.sources.manuals"),
    Source(mark("CSV (also with semicolons or tabs)"), (".csv", ".tsv", ".tab"), "benchlight.sources.csv_table"),
    Source(mark("plain text"), (".txt", ".text"), "benchlight.sources.documents.plain_text"),
)
"""The formats that are read. The first that recognises a file reads it: what anything may be taken for stands last."""


def endings() -> tuple[str, ...]:
    """The endings of files of guides."""
    return tuple(ending for source in SOURCES for ending in source.endings)


def formats() -> str:
    """The names of the formats, in a sentence."""
    *names, last = (tr(source.name) for source in SOURCES)
    return tr("{names} and {last}", "the last of a list").format(names=", ".join(names), last=last)
