"""Reads a PDF, and renders pictures of it, in a process of its own: PDFium cannot be interrupted, and a document that
is damaged, or made to, may take all time and memory, or end the process."""

from __future__ import annotations

import contextlib
import json
import os
import queue
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from typing import IO, Any, NamedTuple

from benchlight import translation
from benchlight.errors import SourceError
from benchlight.sources.manuals import figures, pages
from benchlight.sources.manuals.outline import Bookmark, outline
from benchlight.sources.manuals.pages import Box, Page, Piece
from benchlight.translation import tr

ARGUMENT = "--read-pdf"
"""With it, a language and the path of a PDF, a frozen Benchlight is the process that reads; with a picture's address
besides, the one that renders it."""

_SECONDS_A_PAGE = 20.0
"""So long one page may take; it takes a hundredth of a second."""
_SECONDS = 60.0
_SECONDS_EACH = 0.5
"""So long all may take, and for each page."""
_MEMORY = 512 << 20
"""Bytes that the process may use, its program and libraries among them."""
_LETTER = 612.0, 792.0
_TICK = 0.008
"""Whoever waits for a page can do something else after so many seconds."""
_DONE = None
"""In the queue, behind the last message."""


class Document(NamedTuple):
    """A whole PDF."""

    pages: list[Page]
    broken: list[int]
    """The numbers of the pages that cannot be read; they are empty."""
    outline: list[Bookmark]
    title: str
    """What it calls itself."""


def read(path: Path) -> Iterator[float | Document]:
    """The document, last; before it now and then which share of it is read. Raises SourceError for one that is
    encrypted, broken, or takes too much time or memory."""
    found: list[Page] = []
    broken: list[int] = []
    count = 0
    with _process(path) as messages:
        begun = heard = time.monotonic()
        while True:
            try:
                message = messages.get(timeout=_TICK)
            except queue.Empty:
                now = time.monotonic()
                if now - heard > _SECONDS_A_PAGE or now - begun > _SECONDS + _SECONDS_EACH * count:
                    raise _stuck(path, len(found), count, slow=True) from None
                yield len(found) / max(1, count)
                continue
            heard = time.monotonic()
            match message:
                case {"error": str(error)}:
                    raise SourceError(error)
                case {"count": int(number)}:
                    count = number
                case {"page": content}:
                    if content is None:
                        broken.append(len(found) + 1)
                    found.append(_page(content) if content else Page(len(found) + 1, *_LETTER, (), (), ()))
                    yield len(found) / max(1, count)
                case {"outline": marks, "title": str(title)}:
                    yield Document(found, broken, [Bookmark(*mark) for mark in marks], title)
                    return
                case _:
                    raise _stuck(path, len(found), count)


def picture(document: Path, address: str) -> bytes:
    """The picture of a figure, as a BMP file. Raises SourceError where the manual or the place in it is not there, or
    the page takes too much time or memory."""
    with _started(str(document), address) as process:
        try:
            content, _ = process.communicate(timeout=_SECONDS_A_PAGE)
        except subprocess.TimeoutExpired:
            content = b""
        finally:
            process.kill()
    if content and process.returncode == 0:
        if content.startswith(figures.BMP):
            return content
        raise SourceError(json.loads(content)["error"])
    raise SourceError(
        tr(
            "{file} cannot be drawn at that place: it is damaged, or made to use up time or memory. Open the manual "
            "instead."
        ).format(file=document)
    )


def _stuck(path: Path, read: int, count: int, slow: bool = False) -> SourceError:
    """That reading came to no end, and at which page, where it is known how many there are."""
    match bool(count), slow:
        case True, True:
            stuck = tr("{file} takes too long to read, at page {page} of {pages}: {why}.")
        case True, False:
            stuck = tr("{file} cannot be read, at page {page} of {pages}: {why}.")
        case False, True:
            stuck = tr("{file} takes too long to read: {why}.")
        case _:
            stuck = tr("{file} cannot be read: {why}.")
    why = tr("it is damaged, or made to use up time or memory", "of a PDF")
    page, pages_ = translation.number(read + 1), translation.number(count)
    remedy = tr("Print it to a new PDF, and import that.")
    return SourceError(f"{stuck.format(file=path, page=page, pages=pages_, why=why)} {remedy}")


@contextlib.contextmanager
def _process(path: Path) -> Iterator[queue.Queue[Any]]:
    """The messages of a process that reads the PDF; the process ends with the block."""
    with _started(str(path)) as process:
        messages: queue.Queue[Any] = queue.Queue()
        assert process.stdout is not None
        listener = threading.Thread(target=_listen, args=(process.stdout, messages), name="reads a PDF", daemon=True)
        listener.start()
        try:
            yield messages
        finally:
            process.kill()
            listener.join()


def _started(*arguments: str) -> subprocess.Popen[bytes]:
    frozen = getattr(sys, "frozen", False)
    return subprocess.Popen(
        [sys.executable, *([ARGUMENT] if frozen else ["-m", __name__]), translation.spoken(), *arguments],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env=os.environ if frozen else {**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, sys.path))},
        creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
    )


def _listen(stream: IO[bytes], messages: queue.Queue[Any]) -> None:
    # What a process that was ended had written by half is no message.
    with contextlib.suppress(ValueError):
        for line in stream:
            messages.put(json.loads(line))
    messages.put(_DONE)


def _page(content: list[Any]) -> Page:
    number, width, height, pieces, pictures, strokes = content
    return Page(
        number,
        width,
        height,
        tuple(Piece(text, Box(*box), size, bold, symbol) for text, box, size, bold, symbol in pieces),
        tuple(Box(*box) for box in pictures),
        tuple(Box(*box) for box in strokes),
    )


def main(language: str, document: str, address: str = "") -> None:
    """The process that reads: a line of JSON for each page; or, where there is an address, the picture of it. It speaks
    the language of the one that started it."""
    translation.speak(language)
    path = Path(document)
    _limit_memory()
    with os.fdopen(1, "wb", closefd=False) as stream:  # a windowed program has no sys.stdout, but it has this
        try:
            if address:
                _end_in_time()
                stream.write(figures.rendered(path, address))
            else:
                for message in _messages(path):
                    stream.write(_line(message))
                    stream.flush()
        except SourceError as error:
            stream.write(_line({"error": str(error)}))


def _line(message: dict[str, object]) -> bytes:
    return json.dumps(message).encode() + b"\n"


def _messages(path: Path) -> Iterator[dict[str, object]]:
    with pages.opened(path) as document:
        count = len(document)
        yield {"count": count}
        for number in range(1, count + 1):
            yield {"page": _content(pages.read_page(document, number))}
        yield {"outline": outline(document), "title": pages.metadata_title(document)}


def _content(page: Page | None) -> list[object] | None:
    if page is None:
        return None
    return [
        page.number,
        page.width,
        page.height,
        [[piece.text, _rounded(piece.box), piece.size, piece.bold, piece.symbol] for piece in page.pieces],
        list(map(_rounded, page.pictures)),
        list(map(_rounded, page.strokes)),
    ]


def _rounded(box: Box) -> list[float]:
    return [round(edge, 2) for edge in box]


def _end_in_time() -> None:
    """Ends this process when its time is up, should the one that waits for it be gone by then."""
    timer = threading.Timer(_SECONDS_A_PAGE, os._exit, (1,))
    timer.daemon = True
    timer.start()


def _limit_memory() -> None:
    try:
        import resource
    except ImportError:
        return  # Windows has none; there, time is limited
    with contextlib.suppress(ValueError, OSError):
        resource.setrlimit(resource.RLIMIT_AS, (_MEMORY, _MEMORY))
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


if __name__ == "__main__":
    main(*sys.argv[1:])
