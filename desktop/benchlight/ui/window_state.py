"""Remembers where the window and its splitter stood, and corrects what no screen shows any more."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QRect, QSize
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMainWindow, QSplitter

from benchlight.ui.preferences import Preferences

DEFAULT_SIZE = QSize(1280, 800)
TITLE_BAR = 48
"""Height that is left to the window's frame, which is known only when the window is shown."""
REACHABLE = QSize(120, 40)
"""At least this much of the window must lie on a screen, or nobody can take hold of it."""


def _encode(state: QByteArray) -> str:
    return bytes(state.toBase64().data()).decode("ascii")


def _decode(text: str) -> QByteArray:
    return QByteArray.fromBase64(QByteArray(text.encode("ascii", "ignore")))


def restore(window: QMainWindow, panes: QSplitter, preferences: Preferences) -> None:
    """Puts the window where it stood, or at a sensible default."""
    known = preferences.current
    if not (known.window and window.restoreGeometry(_decode(known.window))):
        room = QGuiApplication.primaryScreen().availableGeometry().adjusted(0, 0, 0, -TITLE_BAR)
        window.resize(DEFAULT_SIZE.boundedTo(QSize(round(room.width() * 0.94), room.height())))
        window.move(room.center() - window.rect().center())
    if not (known.panes and panes.restoreState(_decode(known.panes))):
        panes.setSizes([400, 600])
    correct(window)


def correct(window: QMainWindow) -> None:
    """Moves and shrinks a window that lies off every screen, as after a monitor was taken away."""
    frame = window.geometry()
    for screen in QGuiApplication.screens():
        shared = screen.availableGeometry().intersected(frame)
        if shared.width() >= REACHABLE.width() and shared.height() >= REACHABLE.height():
            return
    space = QGuiApplication.primaryScreen().availableGeometry()
    size = frame.size().boundedTo(space.size())
    corner = space.center() - QRect(space.topLeft(), size).center() + space.topLeft()
    window.setGeometry(QRect(corner, size))


def remember(window: QMainWindow, panes: QSplitter, preferences: Preferences) -> None:
    """Stores where the window stands."""
    preferences.change(window=_encode(window.saveGeometry()), panes=_encode(panes.saveState()))
