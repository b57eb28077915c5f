"""Where Benchlight keeps things on this machine.

A frozen program with a file named `portable` beside its executable keeps everything in `data` beside the executable.
`program` stands for the executable's folder; None means that of the running program.
"""

from __future__ import annotations

import sys
from pathlib import Path

import platformdirs

_NAME = "benchlight"
MARKER = "portable"


def program_folder() -> Path | None:
    """The folder of the frozen program's executable; None where Python runs the source."""
    return Path(sys.executable).resolve().parent if getattr(sys, "frozen", False) else None


def portable_folder(program: Path | None = None) -> Path | None:
    """The folder of everything in portable mode, else None."""
    program = program or program_folder()
    return program / "data" if program is not None and (program / MARKER).is_file() else None


def catalog_file(program: Path | None = None) -> Path:
    """The catalog in the user's data folder."""
    return (portable_folder(program) or platformdirs.user_data_path(_NAME, appauthor=False)) / "catalog.sqlite"


def settings_file(program: Path | None = None) -> Path:
    """The settings file in the user's configuration folder."""
    return (portable_folder(program) or platformdirs.user_config_path(_NAME, appauthor=False)) / "settings.json"


def log_folder(program: Path | None = None) -> Path:
    """The folder of the log files and of crash reports."""
    portable = portable_folder(program)
    return platformdirs.user_log_path(_NAME, appauthor=False) if portable is None else portable / "logs"


def cache_folder(program: Path | None = None) -> Path:
    """The folder of what can be fetched again."""
    portable = portable_folder(program)
    return platformdirs.user_cache_path(_NAME, appauthor=False) if portable is None else portable / "cache"


def personal_folders() -> set[Path]:
    """The user's own folders that hold all this; none in portable mode, where a stick may be several people's."""
    if portable_folder() is not None:
        return set()
    return {catalog_file().parent, settings_file().parent, log_folder(), cache_folder()}
