"""The application object: its name, looks, and the files that the system asks it to open."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QSettings, Signal
from PySide6.QtGui import QFileOpenEvent, QIcon
from PySide6.QtWidgets import QApplication

from benchlight import __version__, paths, resources
from benchlight.ui import fonts

MIN_POINTS = 10.0
"""A technician reads at arm's length; some desktops default to 9 points."""


class Application(QApplication):
    """Benchlight's application."""

    opened = Signal(list)
    """Files to import, none where only the window is wanted: a second start gave them, or on macOS the Finder."""

    def __init__(self, argv: Sequence[str]) -> None:
        super().__init__(list(argv))
        # Where Qt's own dialog for files keeps its looks, which would be a file beside those of other programs.
        ours = str(paths.settings_file().parent)
        QSettings.setPath(QSettings.Format.NativeFormat, QSettings.Scope.UserScope, ours)
        self.setStyle("Fusion")
        font = self.font()
        self._font = fonts.scaled(font, max(1.0, MIN_POINTS / fonts.points(font)))
        self.setFont(self._font)
        self.setApplicationName("benchlight")
        self.setApplicationDisplayName("Benchlight")
        self.setApplicationVersion(__version__)
        self.setDesktopFileName("benchlight")
        self.setWindowIcon(QIcon(str(resources.folder("icons") / "benchlight.svg")))

    def scale_text(self, factor: float) -> None:
        """Shows the text of all windows so many times as large as the desktop has it."""
        self.setFont(fonts.scaled(self._font, factor))

    def event(self, event: QEvent) -> bool:
        """Takes files that macOS hands over; an event filter would be called for every event of every widget."""
        if isinstance(event, QFileOpenEvent):
            if event.file():
                self.opened.emit([Path(event.file())])
            return True
        return super().event(event)
