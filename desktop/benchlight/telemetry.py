"""Removes what ONNX Runtime left in the user's account when earlier versions of Benchlight did not yet switch its
telemetry off (see `benchlight/__init__.py`)."""

from __future__ import annotations

import contextlib
import os
import re
import sys
from pathlib import Path

_FOLDER = Path("Microsoft", "DeveloperTools", ".onnxruntime")
_LEFT = re.compile(r"deviceid(\.lock|\.tmp\.[0-9a-f-]+)?|onnxruntime\.db(-journal|-wal|-shm|\.ses)?")
"""A number that names this account, and events that waited to be sent."""


def remove_left_over() -> None:
    """Removes ONNX Runtime's folder, where nothing stands in it but what its telemetry writes. Programs that leave the
    telemetry on share this folder; they make a new number for themselves. Whatever cannot be removed stays."""
    with contextlib.suppress(OSError, RuntimeError):  # the latter where there is no home
        folder = _base() / _FOLDER
        files = sorted(folder.iterdir(), reverse=True)  # the database first: where it is open, Windows refuses
        if folder.is_symlink() or not all(_is_telemetry(file) for file in files):
            return
        for file in files:
            file.unlink()
        for empty in (folder, *folder.parents[:2]):  # those above belong to Microsoft's tools together
            empty.rmdir()


def _is_telemetry(file: Path) -> bool:
    return _LEFT.fullmatch(file.name) is not None and file.is_file() and not file.is_symlink()


def _base() -> Path:
    """The folder that ONNX Runtime chooses, which is no cache folder on macOS."""
    if sys.platform == "win32":
        return Path(os.environ.get("LOCALAPPDATA") or "~/AppData/Local").expanduser()
    if sys.platform == "darwin":
        return Path("~/Library/Application Support").expanduser()
    return Path(os.environ.get("XDG_CACHE_HOME") or "~/.cache").expanduser()
