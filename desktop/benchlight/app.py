"""The composition root of the window: builds everything, runs nothing until `run`.

Qt is imported inside the functions: `run` must be able to say that there is no display before Qt aborts the process.
"""

from __future__ import annotations

import logging
import os
import signal
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from benchlight import __version__, paths, resources
from benchlight.settings import Settings

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from benchlight.assistant import Assistant
    from benchlight.ui.main_window import MainWindow
    from benchlight.ui.worker import Bench, Factory

log = logging.getLogger(__name__)

NO_DISPLAY = 2
"""Exit status of `run` on a machine without a display."""
MIN_POINTS = 10.0
"""A technician reads at arm's length; some desktops default to 9 points."""


class Gui(NamedTuple):
    """The application, its window, and the window's end of the worker."""

    application: QApplication
    window: MainWindow
    bench: Bench


def has_display() -> bool:
    """False where Qt could only abort: on Linux without X11, without Wayland, and no other platform asked for."""
    if not sys.platform.startswith("linux"):
        return True
    return any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))


def build(
    argv: Sequence[str],
    settings: Settings,
    catalog_file: Path,
    model_folder: Path | None = None,
    *,
    settings_file: Path | None = None,
    factory: Factory | None = None,
) -> Gui:
    """The application and the window, shown by nobody yet; its worker starts with the event loop. `factory` makes the
    Assistant for a processor, on the worker thread; tests pass their own.
    """
    from PySide6.QtGui import QIcon
    from PySide6.QtWidgets import QApplication

    from benchlight.ui.main_window import MainWindow
    from benchlight.ui.preferences import Preferences
    from benchlight.ui.theme import Theme
    from benchlight.ui.worker import Bench

    def make_assistant(processor: str) -> Assistant:
        # Imported on the worker thread: the window shows while numpy and its friends are still being read.
        from benchlight.assistant import Assistant

        return Assistant(catalog_file, model_folder, processor)

    existing = QApplication.instance()
    application = existing if isinstance(existing, QApplication) else QApplication(list(argv))
    application.setStyle("Fusion")
    font = application.font()
    if 0 < font.pointSizeF() < MIN_POINTS:
        font.setPointSizeF(MIN_POINTS)
        application.setFont(font)
    application.setApplicationName("benchlight")
    application.setApplicationDisplayName("Benchlight")
    application.setApplicationVersion(__version__)
    application.setDesktopFileName("benchlight")
    application.setWindowIcon(QIcon(str(resources.folder("icons") / "benchlight.svg")))
    theme = Theme(application, settings.theme)
    bench = Bench(factory or make_assistant, settings.processor)
    preferences = Preferences(settings, settings_file or paths.settings_file())
    window = MainWindow(bench, preferences, theme)
    bench.setParent(window)
    bench.start()
    return Gui(application, window, bench)


def run(argv: Sequence[str], settings: Settings, catalog_file: Path, model_folder: Path | None = None) -> int:
    """Shows the window and returns the exit status when it is closed."""
    if not has_display():
        sys.stderr.write(
            'benchlight: there is no display to open a window on; use `benchlight search "…"` in the terminal\n'
        )
        return NO_DISPLAY
    application, window, _ = build(argv, settings, catalog_file, model_folder)
    # Qt's loop never returns to Python by itself, so Ctrl+C in the terminal would be ignored; the catalog survives it.
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    window.show()
    status = application.exec()
    if not window.stopped_cleanly:
        # A worker that hangs in foreign code would abort the process when its QThread is destroyed: leave without that.
        logging.shutdown()
        os._exit(status)
    return status
