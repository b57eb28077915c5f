"""Finds the files that ship with Benchlight, in a checkout, an installed wheel and a frozen program alike."""

from __future__ import annotations

from pathlib import Path

PACKAGE = Path(__file__).parent


def folder(name: str) -> Path:
    """The resource folder `name`: inside the package where it was installed or frozen, else the checkout's
    `resources/`."""
    installed = PACKAGE / "data"
    return (installed if installed.is_dir() else PACKAGE.parents[1] / "resources") / name
