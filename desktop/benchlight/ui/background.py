"""Work on a thread of its own, its result brought back to the window's thread: for what takes seconds and is asked for
now and then, and is not the worker's.
"""

from __future__ import annotations

import contextlib
import threading
import time
from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QObject, Signal, Slot

from benchlight.ui.worker import explain

_Result = TypeVar("_Result")


class Background(QObject):
    """Runs work, each piece on its own daemon thread: nothing can interrupt an answer that does not come, and a running
    QThread aborts the program at exit."""

    _ended = Signal(object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._threads: list[threading.Thread] = []
        self._closed = False
        self._ended.connect(self._hand_on)

    def run(
        self, doing: str, work: Callable[[], _Result], then: Callable[[_Result], None], failed: Callable[[str], None]
    ) -> None:
        """Calls `work` elsewhere, and here `then` with its result, or `failed` with what went wrong while `doing`."""

        def work_and_tell() -> None:
            call: Callable[..., None] = then
            result: object
            try:
                result = work()
            except Exception as error:
                call, result = failed, explain(error, doing)
            with contextlib.suppress(RuntimeError):  # the window is gone
                self._ended.emit(call, result)

        self._threads = [thread for thread in self._threads if thread.is_alive()]
        self._threads.append(threading.Thread(target=work_and_tell, name="benchlight-background", daemon=True))
        self._threads[-1].start()

    @Slot(object, object)
    def _hand_on(self, call: Callable[[object], None], result: object) -> None:
        if not self._closed:
            call(result)

    def close(self, seconds: float) -> bool:
        """Hands nothing on any more, and waits so long for what still runs; False where that was not long enough."""
        self._closed = True
        deadline = time.monotonic() + seconds
        for thread in self._threads:
            thread.join(max(0.0, deadline - time.monotonic()))
        return not any(thread.is_alive() for thread in self._threads)
