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

from benchlight import crash, display, identity, paths
from benchlight.settings import Settings
from benchlight.translation import tr

if TYPE_CHECKING:
    from benchlight.assistant import Assistant
    from benchlight.ui.application import Application
    from benchlight.ui.main_window import MainWindow
    from benchlight.ui.worker import Factory
    from benchlight.ui.worker_proxy import WorkerProxy

log = logging.getLogger(__name__)

NO_DISPLAY = 2
"""Exit status of `run` where no window can be opened."""
LISTEN_MILLISECONDS = 100
"""The window shows first; a second start in this time waits."""


class Gui(NamedTuple):
    """The application, its window, and the window's end of the worker."""

    application: Application
    window: MainWindow
    worker: WorkerProxy


def build(
    argv: Sequence[str],
    settings: Settings,
    catalog_file: Path,
    model_folder: Path | None = None,
    *,
    settings_file: Path | None = None,
    log_folder: Path | None = None,
    crash_report: str = "",
    factory: Factory | None = None,
) -> Gui:
    """The application and the window, shown by nobody yet; its worker starts with the event loop. `crash_report` is
    offered in the window. `factory` makes the Assistant for a processor, on the worker thread; tests pass their own.
    """
    from benchlight.ui import language
    from benchlight.ui.help import Run
    from benchlight.ui.main_window import MainWindow
    from benchlight.ui.preferences import Preferences
    from benchlight.ui.theme import Theme
    from benchlight.ui.worker_proxy import WorkerProxy
    from benchlight.ui.zoom import Zoom

    def make_assistant(processor: str) -> Assistant:
        # Imported on the worker thread: the window shows while numpy and its friends are still being read.
        from benchlight.assistant import Assistant
        from benchlight.ranking.model import ModelSource

        return Assistant(catalog_file, ModelSource(model_folder, processor))

    application = the_application(argv)
    language.speak(application, settings.interface_language)
    theme = Theme(application, settings.theme)
    worker = WorkerProxy(factory or make_assistant, settings.processor)
    preferences = Preferences(settings, settings_file or paths.settings_file())
    this_run = Run(catalog_file, model_folder, log_folder or paths.log_folder(), crash_report)
    zoom = Zoom(application, preferences)
    window = MainWindow(worker, preferences, theme, zoom, this_run)
    application.opened.connect(window.open_files)
    worker.setParent(window)
    worker.start()
    return Gui(application, window, worker)


def the_application(argv: Sequence[str]) -> Application:
    """The application; a process can have only one."""
    from benchlight.ui.application import Application

    existing = Application.instance()
    return existing if isinstance(existing, Application) else Application(argv)


def run(
    argv: Sequence[str],
    settings: Settings,
    catalog_file: Path,
    model_folder: Path | None = None,
    files: Sequence[Path] = (),
) -> int:
    """Shows the window, imports the files into it, and returns the exit status when it is closed. Where this user has
    a window with this catalog already, that one is raised and gets the files."""
    if reason := display.why_not():
        text = tr(
            "No window can be opened: {reason}. "
            'In the terminal there are `benchlight search "…"` and `benchlight show KEY`.'
        )
        sys.stderr.write(f"benchlight: {text.format(reason=reason)}\n")
        return NO_DISPLAY
    from PySide6.QtCore import QTimer

    from benchlight.ui.single_instance import SingleInstance

    application = the_application(argv)
    instance = SingleInstance(catalog_file)
    if instance.hand_over(files):
        return 0
    instance.called.connect(application.opened)
    log_folder = paths.log_folder()
    crash_report = crash.left_over(log_folder)
    recorder = crash.Recorder(log_folder, identity.sentence())
    gui = build(argv, settings, catalog_file, model_folder, log_folder=log_folder, crash_report=crash_report)
    window = gui.window

    def leave(status: int) -> None:
        """Ends the process and destroys nothing: a QThread whose worker hangs in foreign code would abort it, and what
        Qt has of a display that is gone crash."""
        instance.close()
        recorder.close()
        logging.shutdown()
        os._exit(status)

    def leave_without_display() -> None:
        log.error("the display went away")
        gui.worker.close()
        leave(1)

    _kept = display.when_x_server_ends(leave_without_display)
    # Qt's loop never returns to Python by itself, so Ctrl+C in the terminal would be ignored; the catalog survives it.
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    window.show()
    window.imports.begin(files)
    QTimer.singleShot(LISTEN_MILLISECONDS, instance.listen)
    status = application.exec()
    if status:  # Qt's own, as the display went away
        leave_without_display()
    if not window.stopped_cleanly:
        leave(status)
    instance.close()
    recorder.close()
    return status
