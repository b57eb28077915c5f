"""Which dropped or chosen files can be imported, and folders of them."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QDropEvent

from benchlight import sources
from benchlight.translation import tr

_TABLES = (".csv", ".tsv", ".tab", ".txt", ".xlsx", ".xlsm")


def file_filter() -> str:
    """For the dialog that chooses files."""
    return _filter(tr("Guides"), sources.endings())


def table_filter() -> str:
    """For the dialog that chooses a table."""
    return _filter(tr("Tables"), _TABLES)


def _filter(name: str, endings: Iterable[str]) -> str:
    every = tr("All files")
    return f"{name} ({' '.join('*' + ending for ending in endings)});;{every} (*)"


def hint() -> str:
    """What can be dropped, in a sentence."""
    *endings, last = sources.endings()
    said = tr("Benchlight imports folders, and {endings} and {last} files")
    return said.format(endings=", ".join(endings), last=last)


def guide_files(data: QMimeData) -> list[Path]:
    """The local files among the dropped things that look like guides, and the folders."""
    files = [Path(address.toLocalFile()) for address in data.urls() if address.isLocalFile()]
    return [file for file in files if file.suffix.lower() in sources.endings() or file.is_dir()]


def accept_copy(event: QDropEvent) -> None:
    """Takes what is dragged as a copy: after a move, which some file managers propose, the source may delete it."""
    event.setDropAction(Qt.DropAction.CopyAction)
    event.accept()
