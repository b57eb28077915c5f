"""Word's documents (.docx), which mammoth makes web pages of."""

from __future__ import annotations

import base64
import io
import zipfile
import zlib
from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

from benchlight.errors import SourceError
from benchlight.picture_addresses import missing
from benchlight.records import ImportChoices, Notice, Rejection
from benchlight.sources import BytesRead, Found
from benchlight.sources.documents import guides, html
from benchlight.sources.documents.blocks import Block, Document, Sort
from benchlight.sources.documents.pictures import EMBEDDED_LIMIT
from benchlight.translation import tr

FILE_LIMIT = 200_000_000
"""Most bytes of a document."""
XML_LIMIT = 24_000_000
"""Most bytes of its texts when they are unpacked; in memory they take some fifty times as much."""
_ENTRIES = 10_000

_STYLES = """
p[style-name='Title'] => h1:fresh
p[style-name='Subtitle'] => p:fresh
p[style-name='heading 1'] => h2:fresh
p[style-name='heading 2'] => h3:fresh
p[style-name='heading 3'] => h4:fresh
p[style-name='heading 4'] => h5:fresh
p[style-name='heading 5'] => h6:fresh
p[style-name='Heading 1'] => h2:fresh
p[style-name='Heading 2'] => h3:fresh
p[style-name='Heading 3'] => h4:fresh
p[style-name='Heading 4'] => h5:fresh
p[style-name='Heading 5'] => h6:fresh
"""
"""Word's own titles stand above its headings of the first level."""


def recognises(head: bytes, name: str) -> bool:
    """Whether it is a ZIP archive that is called so, or begins with the parts of a document."""
    return head.startswith(b"PK\x03\x04") and (name.lower().endswith((".docx", ".docm")) or b"word/" in head[:4096])


def records(path: Path, progress: BytesRead, choices: ImportChoices) -> Iterator[Found | Rejection | Notice]:
    """The guides of a document."""
    document = _document(path)
    progress(path.stat().st_size)
    yield from guides.guides_of(path, document, choices)


def _document(path: Path) -> Document:
    """What the document holds. Raises SourceError where it cannot be read, or would take too much memory."""
    import mammoth

    content = _checked(path)
    embedded = _Embedded()
    try:
        # Of a stream without a name no other file is opened.
        made = mammoth.convert_to_html(
            io.BytesIO(content),
            style_map=_STYLES,
            include_embedded_style_map=False,
            external_file_access=False,
            convert_image=mammoth.images.img_element(embedded.attributes),
        )
    except Exception as error:  # what a damaged or hostile file makes of a library cannot be foreseen
        raise SourceError(
            tr(
                "{file} cannot be read: it is damaged, or not as Word writes it. Open it in a word processor, save it "
                "again as .docx, and import that."
            ).format(file=path)
        ) from error
    document = html.document_of(made.value, path)
    return Document(_with_pictures(document.blocks))


def _with_pictures(blocks: Iterable[Block]) -> Iterator[Block]:
    """The blocks, with a picture that Word numbers as an item of its own, because it stands in a list, in the item
    above it."""
    has_text = False
    for block in blocks:
        is_picture = bool(block.images) and not block.text.strip()
        yield replace(block, sort=Sort.PARAGRAPH) if has_text and block.level and is_picture else block
        has_text = block.level > 0 and (has_text or not is_picture)


def _checked(path: Path) -> bytes:
    """The bytes of the document. Raises SourceError where it is encrypted, is no archive, or is a bomb."""
    try:
        if path.stat().st_size > FILE_LIMIT:
            raise _too_large(path)
        content = path.read_bytes()
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            entries = archive.infolist()
            texts = [entry for entry in entries if entry.filename.lower().endswith((".xml", ".rels"))]
            if len(entries) > _ENTRIES or sum(entry.file_size for entry in texts) > XML_LIMIT:
                raise _too_large(path)
            # No word processor writes one; it is what bombs of XML are made of.
            if any(b"<!DOCTYPE" in archive.read(entry) or b"<!ENTITY" in archive.read(entry) for entry in texts):
                strange = tr("{file} is not as word processors write documents, and is not read.")
                raise SourceError(strange.format(file=path))
    except OSError as error:
        unread = tr("{file} cannot be read: {why}. Check that you may read it.")
        raise SourceError(unread.format(file=path, why=error.strerror or error)) from error
    except (zipfile.BadZipFile, RuntimeError, NotImplementedError, EOFError, ValueError, zlib.error) as error:
        raise SourceError(
            tr(
                "{file} is damaged or encrypted. Open it in a word processor, save it again as .docx without a "
                "password, and import that."
            ).format(file=path)
        ) from error
    return content


def _too_large(path: Path) -> SourceError:
    return SourceError(tr("{file} is too large to be read as a document. Divide it into several.").format(file=path))


class _Embedded:
    """The pictures in a document."""

    def __init__(self) -> None:
        self._left = EMBEDDED_LIMIT
        self._count = 0

    def attributes(self, image: Any) -> dict[str, str]:
        """What stands for a picture in the page: an address with the picture in it, or that of a missing one."""
        self._count += 1
        try:
            with image.open() as stream:
                content = stream.read(self._left + 1)
        except Exception:  # a link to a file outside, or a damaged part of the archive
            content = b""
        if not content or len(content) > self._left:
            return {"src": missing(f"picture {self._count} (damaged, too large, or not in the document itself)")}
        self._left -= len(content)
        return {"src": f"data:{image.content_type};base64,{base64.b64encode(content).decode()}"}
