"""Which dropped or chosen files can be imported."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QDropEvent

from benchlight import endings

FILE_FILTER = f"Guides ({' '.join('*' + ending for ending in endings.GUIDES)});;All files (*)"
HINT = f"Benchlight imports {', '.join(endings.GUIDES[:-1])} and {endings.GUIDES[-1]} files"


def guide_files(data: QMimeData) -> list[Path]:
    """The local files among the dropped things that look like guides."""
    files = [Path(address.toLocalFile()) for address in data.urls() if address.isLocalFile()]
    return [file for file in files if file.suffix.lower() in endings.GUIDES]


def accept_copy(event: QDropEvent) -> None:
    """Takes what is dragged as a copy: after a move, which some file managers propose, the source may delete it."""
    event.setDropAction(Qt.DropAction.CopyAction)
    event.accept()
