"""Reads a file of guides, whatever its format."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from typing import cast

from benchlight import sources
from benchlight.errors import SourceError
from benchlight.records import Code, Guide, ImportChoices, Notice, Reason, Record, Rejection, TablePreview
from benchlight.sources import BytesRead, Found, Reader, Source, TableReader, table_preview
from benchlight.sources.languages import language_of
from benchlight.sources.text_file import beginning, text_of
from benchlight.translation import mark, tr

_OTHERS = (
    (b"PK\x03\x04", mark("{file} is a ZIP archive or an office document (.ods, .odt), not text.")),
    (b"\xd0\xcf\x11\xe0", mark("{file} is an old office document (.xls, .doc) or one with a password, not text.")),
    (b"SQLite format 3\x00", mark("{file} is an SQLite database, not text.")),
    (b"\x1f\x8b", mark("{file} is a gzip archive, not text.")),
    (b"\xfd7zXZ", mark("{file} is an xz archive, not text.")),
)
"""How files begin that no source reads, and what they are."""


def read_guides(
    path: Path, progress: BytesRead = lambda read: None, choices: ImportChoices = ImportChoices()
) -> Iterator[Record | Rejection | Notice | None]:
    """The guides or codes of a file, its rows that could not become one, and what else the user should know of it, in
    the file's order and as they are asked for; None where others may have their turn.

    `progress` is told the bytes read so far, and at the end the size of the file. Raises SourceError for a file that is
    missing, unreadable, empty, binary or of no known format, and when its drive fails or it ends too early.
    """
    places: dict[str, str] = {}
    for record in _reader(path).records(path, progress, choices):
        if not isinstance(record, Found):
            yield record
        elif (key := record.record.key) in places:
            if isinstance(record.record, Code):
                reason = Reason(tr("the code … is already that of …"), repr(record.record.code), places[key])
            else:
                reason = Reason(tr("the key … is already that of …"), repr(key), places[key])
            yield Rejection(path, record.place, reason)
        else:
            places[key] = record.place
            yield _with_language(record.record)


def _with_language(record: Record) -> Record:
    """A guide of which nothing says the language with that of its text; English where this does not tell."""
    if not isinstance(record, Guide) or record.locale:
        return record
    texts = (record.title, record.summary, *(step.text for step in record.steps), *record.symptoms)
    return replace(record, locale=language_of("\n".join(texts)) or "en")


def preview(path: Path, choices: ImportChoices = ImportChoices()) -> tuple[TablePreview, ...]:
    """What the tables of a file would become, by their first rows; nothing for a file that is no table. Raises
    SourceError as `read_guides` does."""
    reader = _reader(path)
    if not hasattr(reader, "sheets"):
        return ()
    sheets = cast(TableReader, reader).sheets(path, lambda read: None, choices)
    return table_preview.preview(path, sheets, choices)


def _reader(path: Path) -> Reader:
    """What reads the file. Raises SourceError where nothing does."""
    source = _source_of(path)
    if source.library and find_spec(source.library) is None:
        missing = tr("{file} cannot be read without {library}, which is not installed.")
        raise SourceError(f"{missing.format(file=path, library=source.library)} {tr(source.remedy)}")
    return _module(source)


def _source_of(path: Path) -> Source:
    """By how the file begins, else by its ending."""
    head = beginning(path)
    for source in sources.SOURCES:
        if _module(source).recognises(head, path.name):
            return source
    _refuse_others(path, head)
    for source in sources.SOURCES:
        if path.suffix.lower() in source.endings:
            return source
    unknown = tr(
        "{file} is of no known format. Benchlight reads {formats}; a table needs a title column in its first line."
    )
    raise SourceError(unknown.format(file=path, formats=sources.formats()))


def _module(source: Source) -> Reader:
    return cast(Reader, import_module(source.module))


def _refuse_others(path: Path, head: bytes) -> None:
    for start, what in _OTHERS:
        if head.startswith(start):
            remedy = tr("Save or export it as CSV UTF-8 and import that.")
            raise SourceError(f"{tr(what).format(file=path)} {remedy}")
    text = text_of(head)
    if not text:
        raise SourceError(
            tr(
                "{file} is a binary file or UTF-16 without its mark, not text that can be read. "
                "Save it as CSV UTF-8 and import that."
            ).format(file=path)
        )
    if text.startswith("<"):
        xml = tr("{file} is XML. Benchlight reads {formats}; save or export the guides as one of them.")
        raise SourceError(xml.format(file=path, formats=sources.formats()))
