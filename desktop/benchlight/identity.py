"""Which Benchlight this is."""

from __future__ import annotations

import platform

from benchlight import __version__, resources


def commit() -> str:
    """The commit that the frozen program was built from; "source" where Python runs the source."""
    try:
        return (resources.folder(".") / "build.txt").read_text(encoding="utf-8").strip() or "source"
    except (OSError, ValueError):
        return "source"


def sentence() -> str:
    """Version, commit and platform in one line."""
    machine = f"{platform.system()} {platform.release()} {platform.machine()}"
    return f"Benchlight {__version__} ({commit()}), Python {platform.python_version()}, {machine}"
