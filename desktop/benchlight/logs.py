"""The log file: rotated, beside the user's other logs."""

from __future__ import annotations

import logging
import logging.handlers
from pathlib import Path

_BYTES_A_FILE = 1_000_000
_FILES_KEPT = 3


def write_to(folder: Path) -> None:
    """Sends the program's log records to `benchlight.log` in the folder. A folder that cannot be written costs the log,
    not the program."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        handler = logging.handlers.RotatingFileHandler(
            folder / "benchlight.log", maxBytes=_BYTES_A_FILE, backupCount=_FILES_KEPT, encoding="utf-8"
        )
    except OSError:
        return
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    logger = logging.getLogger("benchlight")
    logger.setLevel(logging.INFO)
    logger.addHandler(handler)
