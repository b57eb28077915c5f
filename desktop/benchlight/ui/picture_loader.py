"""Reads and decodes pictures on threads of their own, so that neither the window nor a query waits for a disk, an
archive or the net."""

from __future__ import annotations

import contextlib
import logging
import threading
import time
from collections import deque
from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import QObject, QSize, Signal, Slot
from PySide6.QtGui import QImage

from benchlight.errors import PictureError
from benchlight.pictures.reading import Pictures, is_in_net
from benchlight.translation import tr
from benchlight.ui.decoding import decoded

log = logging.getLogger(__name__)

_MOST_WAITING = 200
"""More than any window shows at once; what was asked for before is asked for again when it is looked at again."""
_LOCAL_THREADS, _NET_THREADS = 1, 3


class Wanted(NamedTuple):
    """A picture as somebody looks at it."""

    address: str
    document: str
    """That of its guide."""
    width: int
    """Pixels of the screen; the picture is made no larger."""
    height: int
    fetch: bool = False
    """Whether it may be fetched from the net."""


class Loaded(NamedTuple):
    """What became of it."""

    image: QImage | None
    reason: str = ""
    """Why there is none, without a full stop."""


class PictureLoader(QObject):
    """What is asked for last comes first: somebody looks at it. Its threads are daemons of Python, because nothing can
    interrupt an answer that does not come, and a running QThread aborts the program at exit."""

    loaded = Signal(object, object)
    """A `Wanted` and its `Loaded`."""
    _came = Signal(object, object, object)

    def __init__(self, pictures: Pictures, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.pictures = pictures
        self._closed = False
        self._lanes = (_Lane(self._load, _LOCAL_THREADS), _Lane(self._load, _NET_THREADS))
        self._came.connect(self._hand_on)

    def want(self, wanted: Wanted) -> None:
        """Asks for a picture. One that is asked for already only comes earlier."""
        self._lanes[wanted.fetch and is_in_net(wanted.address)].put(wanted)

    def close(self, seconds: float = 1.0) -> bool:
        """Loads nothing any more, and waits so long for what is being loaded; False where that was not long enough."""
        self._closed = True
        deadline = time.monotonic() + seconds
        ended = [lane.close(deadline) for lane in self._lanes]
        return all(ended)

    @Slot(object, object, object)
    def _hand_on(self, lane: _Lane, wanted: Wanted, loaded: Loaded) -> None:
        lane.at_work.discard(wanted)
        if not self._closed:
            self.loaded.emit(wanted, loaded)

    def _load(self, lane: _Lane, wanted: Wanted) -> None:
        try:
            content = self.pictures.read(wanted.address, wanted.document, wanted.fetch, lambda: self._closed)
            loaded = Loaded(decoded(content, QSize(wanted.width, wanted.height)))
        except PictureError as error:
            loaded = Loaded(None, str(error))
        except Exception as error:  # a bug: it costs the picture, and not all that come after it
            log.exception("unexpected error while reading a picture")
            reason = tr("something went wrong ({error}); the log file has the details")
            loaded = Loaded(None, reason.format(error=type(error).__name__))
        with contextlib.suppress(RuntimeError):  # the window is gone
            self._came.emit(lane, wanted, loaded)


class _Lane:
    """Threads that work off a stack; they begin with the first piece."""

    def __init__(self, work: Callable[[_Lane, Wanted], None], threads: int) -> None:
        self._work = work
        self._count = threads
        self._threads: list[threading.Thread] = []
        self._waiting: deque[Wanted] = deque(maxlen=_MOST_WAITING)
        self.at_work: set[Wanted] = set()
        """What is being loaded, until its picture has arrived in the window."""
        self._changed = threading.Condition()
        self._closed = False

    def put(self, wanted: Wanted) -> None:
        with self._changed:
            if self._closed or wanted in self.at_work:
                return
            if wanted in self._waiting:
                self._waiting.remove(wanted)
            self._waiting.append(wanted)
            self._changed.notify()
        if not self._threads:
            self._threads = [
                threading.Thread(target=self._run, name="benchlight-pictures", daemon=True) for _ in range(self._count)
            ]
            for thread in self._threads:
                thread.start()

    def _run(self) -> None:
        while True:
            with self._changed:
                self._changed.wait_for(lambda: self._waiting or self._closed)
                if self._closed:
                    return
                wanted = self._waiting.pop()
                self.at_work.add(wanted)
            self._work(self, wanted)

    def close(self, deadline: float) -> bool:
        with self._changed:
            self._closed = True
            self._changed.notify_all()
        for thread in self._threads:
            thread.join(max(0.0, deadline - time.monotonic()))
        return not any(thread.is_alive() for thread in self._threads)
