"""What the help menu does, and the notices that go with it: a crash of the last run, a newer version."""

from __future__ import annotations

import logging
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QMainWindow, QMessageBox

from benchlight import __version__, crash, updates
from benchlight.records import Status
from benchlight.translation import mark, tr
from benchlight.ui import dialogs, links
from benchlight.ui.background import Background
from benchlight.ui.banner import Banner
from benchlight.ui.menus import Menus
from benchlight.ui.preferences import Preferences
from benchlight.ui.status_line import StatusLine, describe_model

log = logging.getLogger(__name__)

START_CHECK_MILLISECONDS = 10_000
"""The program has more urgent things to do when it starts."""
CLOSE_SECONDS = 1.0
_LOOKING = mark("looking for a newer version")


@dataclass(frozen=True)
class Run:
    """What the help menu needs to know about this run."""

    catalog_file: Path
    model_folder: Path | None
    log_folder: Path
    crash_report: str = ""
    """What an earlier run left, see `crash.left_over`."""


class Help(QObject):
    """The commands of the help menu."""

    def __init__(
        self, window: QMainWindow, menus: Menus, status_line: StatusLine, preferences: Preferences, run: Run
    ) -> None:
        super().__init__(window)
        self._window = window
        self._menus = menus
        self._status_line = status_line
        self._preferences = preferences
        self._run = run
        self._status: Status | None = None
        self._background = Background(self)
        self.crash_banner = Banner(tr("Show rep&ort"), window)
        self.update_banner = Banner(tr("Open release &page"), window)
        self.crash_banner.acted.connect(self.show_crash_report)
        self.update_banner.acted.connect(self.open_release_page)
        menus.shortcuts.triggered.connect(lambda: dialogs.ShortcutsDialog(window).open())
        menus.update.triggered.connect(self.check_for_updates)
        menus.open_logs.triggered.connect(self.open_logs)
        menus.copy_diagnostics.triggered.connect(self.copy_diagnostics)
        menus.licences.triggered.connect(self.show_licences)
        menus.about.triggered.connect(self.show_about)
        if run.crash_report:
            self.crash_banner.show_text(
                tr("Something went wrong in Benchlight last time.")
                if crash.ended_well(run.crash_report)
                else tr("Benchlight ended unexpectedly last time.")
            )
        if preferences.current.check_updates:
            QTimer.singleShot(START_CHECK_MILLISECONDS, self, self._check_at_start)

    @Slot(object)
    def note_status(self, status: Status) -> None:
        """What the worker says of its model and guides."""
        self._status = status

    def close(self) -> bool:
        """Ends what runs in the background; False where it does not end by itself in a second."""
        return self._background.close(CLOSE_SECONDS)

    # -- about this program -----------------------------------------------------------------------------------------

    @Slot()
    def show_about(self) -> None:
        """Version, commit, model; from here to the licences and to the diagnostics."""
        box = dialogs.about_box(self._window, describe_model(self._status) if self._status else "")
        role = QMessageBox.ButtonRole.ActionRole
        box.addButton(tr("&Licences"), role).clicked.connect(self.show_licences)
        box.addButton(tr("Copy &diagnostics"), role).clicked.connect(self.copy_diagnostics)
        box.open()

    @Slot()
    def show_licences(self) -> None:
        """The licences of all parts, in a window of their own."""
        self._background.run(mark("reading the licences"), _licences, self._show_licences, self._tell_problem)

    def _show_licences(self, text: str) -> None:
        summary = tr("The licences of Benchlight and of what it is made of.")
        dialogs.TextDialog(tr("Licences"), summary, text, "benchlight-licences.txt", self._window).open()

    @Slot()
    def copy_diagnostics(self) -> None:
        """Puts what `benchlight doctor` says on the clipboard."""
        run, status = self._run, self._status
        self._status_line.tell(tr("Collecting diagnostics…"))
        self._background.run(
            mark("collecting diagnostics"),
            lambda: _diagnostics(run, status),
            self._copy_diagnostics,
            self._tell_problem,
        )

    def _copy_diagnostics(self, text: str) -> None:
        QGuiApplication.clipboard().setText(text)
        self._status_line.tell(tr("Diagnostics copied. Paste them into your report."))

    # -- when something went wrong ----------------------------------------------------------------------------------

    @Slot()
    def open_logs(self) -> None:
        """Opens the folder of the log files as this desktop opens folders."""
        folder = self._run.log_folder
        if not (folder.is_dir() and QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))):
            text = tr("The log folder could not be opened from here. It is:\n{folder}")
            self._tell_problem(text.format(folder=folder))

    @Slot()
    def show_crash_report(self) -> None:
        """The report of the last run, to copy or save for whoever can tell what it means."""
        self.crash_banner.put_away()
        summary = tr(
            "This is what the program could still write. Look through it before you pass it on: it may name folders "
            "on this computer. It stays in {file}."
        ).format(file=self._run.log_folder / crash.LAST)
        report, name = self._run.crash_report, "benchlight-crash.txt"
        dialogs.TextDialog(tr("Crash report"), summary, report, name, self._window).open()

    # -- updates ----------------------------------------------------------------------------------------------------

    @Slot()
    def check_for_updates(self) -> None:
        """Asks for the newest version and says what the answer was."""
        self._menus.update.setEnabled(False)
        self._status_line.tell(tr("Asking for the newest version…"))
        self._background.run(_LOOKING, updates.newer_release, self._tell_version, self._tell_no_version)

    def _tell_version(self, newer: str | None) -> None:
        self._menus.update.setEnabled(True)
        text = _newer(newer) if newer else tr("Benchlight {version} is up to date.").format(version=__version__)
        box = dialogs.message_box(self._window, tr("Updates"), text)
        if newer:
            page = box.addButton(tr("Open release &page"), QMessageBox.ButtonRole.ActionRole)
            page.clicked.connect(self.open_release_page)
        box.open()

    def _tell_no_version(self, why: str) -> None:
        self._menus.update.setEnabled(True)
        self._tell_problem(why)

    @Slot()
    def _check_at_start(self) -> None:
        if not self._preferences.current.check_updates:  # no longer
            return

        def tell(newer: str | None) -> None:
            if newer:
                self.update_banner.show_text(_newer(newer))

        self._background.run(_LOOKING, updates.newer_release, tell, log.info)

    @Slot()
    def open_release_page(self) -> None:
        """Opens the page of the newest version in the browser."""
        self.update_banner.put_away()
        links.open_page(self._window, updates.RELEASES_PAGE)

    def _tell_problem(self, text: str) -> None:
        box = dialogs.message_box(self._window, "Benchlight", text)
        box.setIcon(QMessageBox.Icon.Warning)
        box.open()


# Both read for a tenth of a second or more, and import what the start of the window does without.
def _licences() -> str:
    from benchlight import licences

    return licences.text()


def _diagnostics(run: Run, status: Status | None) -> str:
    from benchlight import diagnostics

    return diagnostics.describe(run.catalog_file, run.model_folder, status).text + "\n"


def _newer(version: str) -> str:
    return tr("Benchlight {newer} is there. This is {version}.").format(newer=version, version=__version__)
