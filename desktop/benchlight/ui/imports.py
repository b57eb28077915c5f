"""Importing in the window: which files, how it goes, and what of it is taken back, continued or looked at."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QFileDialog, QWidget

from benchlight.records import Fetch, ImportReport, InterruptedImport
from benchlight.ui import drops
from benchlight.ui.import_bar import ImportBar
from benchlight.ui.preferences import Preferences
from benchlight.ui.rejections import RejectionsDialog
from benchlight.ui.worker_proxy import WorkerProxy


class Imports(QObject):
    """Stands between the import bar and the worker."""

    def __init__(self, worker: WorkerProxy, preferences: Preferences, bar: ImportBar, window: QWidget) -> None:
        super().__init__(window)
        self._worker = worker
        self._preferences = preferences
        self._bar = bar
        self._window = window
        self._report = ImportReport()
        bar.cancel_wanted.connect(worker.cancel_imports)
        bar.rejections_wanted.connect(self._show_rejections)
        bar.take_back_wanted.connect(worker.take_back_import)
        bar.keep_wanted.connect(worker.keep_import)
        bar.continue_wanted.connect(self._continue)
        worker.import_started.connect(bar.show_started)
        worker.import_progress.connect(bar.show_progress)
        worker.import_noticed.connect(bar.show_notice)
        worker.import_ended.connect(self._on_ended)
        worker.import_taken_back.connect(bar.show_taken_back)
        worker.import_interrupted.connect(bar.show_interrupted)

    @Slot()
    def choose(self) -> None:
        """Lets the technician choose files to import."""
        names, _ = QFileDialog.getOpenFileNames(
            self._window, "Import guides", self._preferences.current.last_folder, drops.file_filter()
        )
        self.begin([Path(name) for name in names])

    def begin(self, files: Sequence[Path]) -> None:
        """Imports guide files in the background."""
        if files:
            self._preferences.change(last_folder=str(files[0].absolute().parent))
            self._bar.show_waiting()
            self._worker.import_files(files)

    @Slot()
    def choose_of_ifixit(self) -> None:
        """Lets the technician say which of iFixit's guides to import."""
        from benchlight.ui.fetch_dialog import FetchDialog  # with sources, which the start of the window does without

        dialog = FetchDialog(self._window)
        dialog.wanted.connect(self._fetch)
        dialog.open()

    @Slot(object)
    def _fetch(self, wanted: Fetch) -> None:
        self._bar.show_waiting()
        self._worker.fetch(wanted)

    @Slot(object)
    def _continue(self, interrupted: InterruptedImport) -> None:
        self._bar.show_waiting()
        if interrupted.fetch is not None:
            self._worker.fetch(interrupted.fetch, interrupted.id)
        else:
            self._worker.import_files(interrupted.files, interrupted.id)

    @Slot(object, str)
    def _on_ended(self, report: ImportReport | None, message: str) -> None:
        self._report = report or ImportReport()
        self._bar.show_ended(report, message)

    @Slot()
    def _show_rejections(self) -> None:
        """Lists the rows that the last import rejected."""
        RejectionsDialog(self._report, self._preferences.current.last_folder, self._window).show()
