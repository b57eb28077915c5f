"""Files and folders for their owner alone: what a bench records is nobody else's business, whatever the umask says."""

from __future__ import annotations

import contextlib
import os
from pathlib import Path


def make_folder(folder: Path) -> None:
    """Makes the folder, and those above it that are missing. One that is there stays as open as it is. Raises
    OSError."""
    if not folder.is_dir():
        if folder.parent != folder:
            make_folder(folder.parent)
        folder.mkdir(mode=0o700, exist_ok=True)


def make_file(file: Path) -> None:
    """Makes an empty file where there is none. Raises OSError."""
    os.close(os.open(file, os.O_WRONLY | os.O_CREAT, 0o600))


def close_folder(folder: Path) -> None:
    """Makes a folder that is there its owner's alone: earlier versions left theirs as open as the umask had it. One
    that is another's stays as it is."""
    with contextlib.suppress(OSError):
        if os.name == "posix" and folder.stat().st_mode & 0o077:
            folder.chmod(0o700)
