"""Where Benchlight keeps things on this machine."""

from __future__ import annotations

from pathlib import Path

import platformdirs

_NAME = "benchlight"


def catalog_file() -> Path:
    """The catalog in the user's data folder."""
    return platformdirs.user_data_path(_NAME, appauthor=False) / "catalog.sqlite"


def settings_file() -> Path:
    """The settings file in the user's configuration folder."""
    return platformdirs.user_config_path(_NAME, appauthor=False) / "settings.json"


def log_folder() -> Path:
    """The folder of the log files."""
    return platformdirs.user_log_path(_NAME, appauthor=False)
