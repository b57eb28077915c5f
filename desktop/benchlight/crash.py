"""Crash reports: what Python could still write when the program died, offered at the next start.

Each run has a file of its own in the log folder, so that programs that run side by side do not disturb each other. A
run that was closed takes its file away, unless an exception that nobody caught stands in it.
"""

from __future__ import annotations

import contextlib
import faulthandler
import logging
import os
import sys
import tempfile
import threading
import traceback
from pathlib import Path
from types import TracebackType
from typing import TextIO

from benchlight import private, whole

if sys.platform != "win32":
    import fcntl

log = logging.getLogger(__name__)

LAST = "last-crash.txt"
"""Where in the log folder the report stays after it was offered."""
_MOST_CHARACTERS = 100_000
"""An error that comes with each repainting must not fill the disk."""
_WENT_ON = "Benchlight went on after this and was closed as usual."


def left_over(folder: Path) -> str:
    """What earlier runs that have ended left, "" where nothing. Nobody is given it a second time; it stays in the
    folder as `last-crash.txt`."""
    reports = []
    with contextlib.suppress(OSError):
        for file in sorted(folder.glob("crash-*.txt")):
            with contextlib.suppress(OSError):  # another program was quicker, or on Windows still writes it
                if _in_use(file):
                    continue
                text = file.read_text(encoding="utf-8", errors="replace").strip()
                if "\n" in text:  # more than the heading
                    file.replace(folder / LAST)
                    reports.append(text)
                else:
                    file.unlink()
    reports.sort(key=ended_well, reverse=True)
    together = "\n\n".join(reports)
    if len(reports) > 1:
        with contextlib.suppress(OSError), whole.written(folder / LAST, private=True) as out:
            out.write(together)
    return together


def ended_well(report: str) -> bool:
    """True where the run of the report (of all, where there are several) was closed by its user, in spite of errors."""
    return report.endswith(_WENT_ON)


class Recorder:
    """Writes a report from now until `close`: signals that kill the program, and exceptions that nobody catches on any
    thread, which go to the log, too. Where the folder cannot be written there is only the log."""

    def __init__(self, folder: Path, heading: str) -> None:
        """`heading`: one line that says which program this is."""
        self._exceptions = 0
        self._file: TextIO | None = None
        self._path = Path()
        with contextlib.suppress(OSError):
            self._path, self._file = _begin(folder, heading)
            faulthandler.enable(self._file)
        self._hooks_before = sys.excepthook, threading.excepthook
        sys.excepthook = self._on_exception
        threading.excepthook = self._on_exception_in_thread

    def close(self) -> None:
        """The program ends as its user wanted."""
        sys.excepthook, threading.excepthook = self._hooks_before
        if self._file is None:
            return
        faulthandler.disable()
        with contextlib.suppress(OSError):
            if self._exceptions:
                self._file.write(f"\n{_WENT_ON}\n")
            self._file.close()
            if not self._exceptions:
                self._path.unlink()
        self._file = None

    def _on_exception(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        self._note(error)
        self._hooks_before[0](kind, error, trace)

    def _on_exception_in_thread(self, args: threading.ExceptHookArgs) -> None:
        if args.exc_value is not None:
            self._note(args.exc_value)
        self._hooks_before[1](args)

    def _note(self, error: BaseException) -> None:
        if not isinstance(error, Exception):  # Ctrl+C
            return
        log.critical("nobody caught this", exc_info=error)
        self._exceptions += 1
        with contextlib.suppress(OSError):
            if self._file is not None and self._file.tell() < _MOST_CHARACTERS:
                self._file.write("\n" + "".join(traceback.format_exception(error)))
                self._file.flush()


def _begin(folder: Path, heading: str) -> tuple[Path, TextIO]:
    private.make_folder(folder)
    if sys.platform == "win32":  # where nobody can move or remove a file that is open
        descriptor, name = tempfile.mkstemp(".txt", "crash-", folder)
        path = Path(name)
    else:
        descriptor, name = tempfile.mkstemp(".txt", "starting-", folder)
        with contextlib.suppress(OSError):  # a file system without locks
            fcntl.flock(descriptor, fcntl.LOCK_EX)
        # Only now has it the name that `left_over` looks for.
        path = Path(name)
        path = path.rename(path.with_name(path.name.replace("starting", "crash", 1)))
    file = os.fdopen(descriptor, "w", encoding="utf-8", errors="backslashreplace")
    file.write(f"{heading}\n")
    file.flush()
    return path, file


def _in_use(file: Path) -> bool:
    if sys.platform == "win32":
        return False  # moving or removing it will tell
    with file.open("r+b") as opened:  # NFS locks only what can be written
        try:
            fcntl.flock(opened, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return True
        except OSError:  # a file system without locks: better a report too many than none
            return False
    return False
