"""The settings while the program runs: the current value, and saving each change."""

from __future__ import annotations

import logging
from dataclasses import replace
from pathlib import Path
from typing import Any

from benchlight import settings as storage
from benchlight.settings import Settings

log = logging.getLogger(__name__)


class Preferences:
    """Holds the current `Settings` and writes them to `file` on each change."""

    def __init__(self, current: Settings, file: Path) -> None:
        self.current = current
        self._file = file

    def change(self, **values: Any) -> bool:
        """Replaces the named settings and saves; a folder that cannot be written costs the memory, not the session.
        False where they were so already."""
        changed = replace(self.current, **values)
        if changed == self.current:
            return False
        self.current = changed
        try:
            storage.save(changed, self._file)
        except OSError as error:
            log.warning("settings were not saved: %s", error)
        return True
