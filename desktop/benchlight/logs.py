"""The log file: rotated, beside the user's other logs."""

from __future__ import annotations

import contextlib
import logging
import logging.handlers
import os
import sys
from io import TextIOWrapper
from pathlib import Path
from typing import Any

from benchlight import private
from benchlight.harmless import harmless

_BYTES_A_FILE = 1_000_000
_FILES_KEPT = 3


class _Lines(logging.Formatter):
    """A line for each record, whatever it quotes: no text of strangers looks like another record, or does something to
    the terminal that shows the log."""

    def formatMessage(self, record: logging.LogRecord) -> str:
        """The record's own line."""
        return harmless(super().formatMessage(record))

    def formatException(self, ei: Any) -> str:
        """The traceback's lines, indented."""
        return "\n".join(f"  {harmless(line)}" for line in super().formatException(ei).splitlines())


class _SharedFile(logging.handlers.RotatingFileHandler):
    """Several programs may write the same file. The library's rotation would then take away what another program has
    just rotated, and on Windows, where a file that another program holds open cannot be renamed, lose every record.
    """

    def _open(self) -> TextIOWrapper:
        private.make_file(Path(self.baseFilename))
        return super()._open()

    def doRollover(self) -> None:
        """Moves the full file aside, unless another program has done so; where it cannot be moved, it grows."""
        assert self.stream is not None
        file = Path(self.baseFilename)
        ours = os.fstat(self.stream.fileno())
        self.stream.close()
        self.stream = None  # where it cannot be opened again, the library tries at the next record
        with contextlib.suppress(OSError):
            if os.path.samestat(ours, file.stat()):
                # Out of the way first: where this fails, the older files must stay where they are.
                file.replace(f"{file}.0")
                for number in reversed(range(self.backupCount)):
                    with contextlib.suppress(FileNotFoundError):
                        Path(f"{file}.{number}").replace(f"{file}.{number + 1}")
        self.stream = self._open()

    def handleError(self, record: logging.LogRecord) -> None:
        """A record that cannot be written is lost, and nothing else."""
        if not isinstance(sys.exc_info()[1], OSError):
            super().handleError(record)


def write_to(folder: Path, first_line: str = "") -> None:
    """Sends the program's log records to `benchlight.log` in the folder, beginning with `first_line`. A folder that
    cannot be written costs the log, not the program."""
    try:
        private.make_folder(folder)
        handler = _SharedFile(
            folder / "benchlight.log", maxBytes=_BYTES_A_FILE, backupCount=_FILES_KEPT, encoding="utf-8"
        )
    except OSError:
        return
    handler.setFormatter(_Lines("%(asctime)s %(process)d %(levelname)s %(name)s: %(message)s"))
    logger = logging.getLogger("benchlight")
    logger.setLevel(logging.INFO)
    logger.addHandler(handler)
    if first_line:
        logger.info(first_line)
