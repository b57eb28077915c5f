"""The user's settings: one JSON file in the configuration folder, read at start and written whole on each change."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, fields, replace
from pathlib import Path
from typing import Any

from benchlight import private, whole

PROCESSORS = ("auto", "cpu", "cuda", "mps")
THEMES = ("system", "light", "dark")


@dataclass(frozen=True, slots=True)
class Settings:
    """Every setting with its default."""

    processor: str = "auto"
    """Where the model runs; one of `PROCESSORS`. "auto": CUDA, else MPS, else CPU."""
    theme: str = "system"
    """One of `THEMES`."""
    zoom: float = 1.0
    """Scale of the window's text, 0.5 to 3."""
    window: str = ""
    """Geometry of the main window as the toolkit saved it, base64."""
    panes: str = ""
    """State of the splitter as the toolkit saved it, base64."""
    last_folder: str = ""
    """Folder of the last import."""
    check_updates: bool = False
    """Whether each start of the window asks for the newest version: the only thing that Benchlight does on a network
    without being asked each time."""
    symptoms: str = ""
    device: str = ""
    category: str = ""
    """What was asked last."""


def load(path: Path) -> Settings:
    """Settings from `path`. A missing or unreadable file, an unknown key or a wrong value gives the default instead:
    a setting is never worth a program that does not start."""
    try:
        stored: Any = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError):
        return Settings()
    if not isinstance(stored, dict):
        return Settings()
    defaults = asdict(Settings())
    known: dict[str, Any] = {
        name: stored[name] for name, default in defaults.items() if type(stored.get(name)) is type(default)
    }
    settings = Settings(**known)
    return replace(
        settings,
        processor=settings.processor if settings.processor in PROCESSORS else "auto",
        theme=settings.theme if settings.theme in THEMES else "system",
        zoom=min(3.0, max(0.5, settings.zoom)),
    )


def save(settings: Settings, path: Path) -> None:
    """Writes the settings. Raises OSError where the folder cannot be written."""
    private.make_folder(path.parent)
    values = {field.name: getattr(settings, field.name) for field in fields(settings)}
    with whole.written(path, private=True) as file:
        json.dump(values, file, indent=1)
