"""Importing in the window: which files, how it goes, and what of it is taken back, continued or looked at."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QFileDialog, QWidget

from benchlight.records import Fetch, Gone, ImportChoices, ImportReport, InterruptedImport, Notice, TablePreview, Twin
from benchlight.translation import mark, tr
from benchlight.ui import drops
from benchlight.ui.import_bar import ImportBar
from benchlight.ui.import_details import ImportDetails
from benchlight.ui.mailbox import Ask, Import
from benchlight.ui.preferences import Preferences
from benchlight.ui.worker_proxy import WorkerProxy


class _Question(NamedTuple):
    """Which device the guides of a file are for."""

    notice: Notice
    """That told that the file does not say it."""
    import_id: int
    """The import that it came with."""


class Imports(QObject):
    """Stands between the import bar and the worker."""

    def __init__(self, worker: WorkerProxy, preferences: Preferences, bar: ImportBar, window: QWidget) -> None:
        super().__init__(window)
        self._worker = worker
        self._preferences = preferences
        self._bar = bar
        self._window = window
        self._report = ImportReport()
        self._running: tuple[Path | Fetch, ...] = ()
        """What the import that runs is of."""
        self._questions: list[_Question] = []
        """Asked one after another."""
        self._answered: tuple[_Question, str] | None = None
        """The question whose file is imported again, and the device."""
        bar.cancel_wanted.connect(worker.cancel_imports)
        bar.details_wanted.connect(self._show_details)
        bar.take_back_wanted.connect(worker.take_back_import)
        bar.keep_wanted.connect(worker.keep_import)
        bar.continue_wanted.connect(self._continue)
        bar.remove_gone_wanted.connect(self._remove_gone)
        bar.replace_wanted.connect(self._replace)
        bar.question.answered.connect(self._on_device_named)
        bar.question.skipped.connect(self._on_device_skipped)
        bar.put_away.connect(lambda: self._questions.clear())
        worker.filters_changed.connect(lambda devices, *_: bar.question.set_devices(devices))
        worker.import_started.connect(self._on_started)
        worker.import_progress.connect(bar.show_progress)
        worker.import_noticed.connect(bar.show_notice)
        worker.import_asked.connect(self._on_asked)
        worker.import_ended.connect(self._on_ended)
        worker.import_taken_back.connect(self._on_taken_back)
        worker.import_interrupted.connect(bar.show_interrupted)

    @Slot()
    def choose(self) -> None:
        """Lets the technician choose files to import."""
        names, _ = QFileDialog.getOpenFileNames(
            self._window, tr("Import guides"), self._preferences.current.last_folder, drops.file_filter()
        )
        self.begin([Path(name) for name in names])

    @Slot()
    def choose_table(self) -> None:
        """Lets the technician choose a table, and say what its columns hold."""
        name, _ = QFileDialog.getOpenFileName(
            self._window, tr("Import a table"), self._preferences.current.last_folder, drops.table_filter()
        )
        if name:
            self.begin([Path(name)], Ask.ALWAYS)

    @Slot()
    def choose_folder(self) -> None:
        """Lets the technician choose a folder whose files are imported."""
        name = QFileDialog.getExistingDirectory(
            self._window, tr("Import the guides of a folder"), self._preferences.current.last_folder
        )
        self.begin([Path(name)] if name else [])

    def begin(self, files: Sequence[Path], ask: Ask = Ask.IF_UNCERTAIN) -> None:
        """Imports guide files, and those of folders, in the background; a table of which something is not used or
        guessed is shown first."""
        if files:
            self._preferences.change(last_folder=str(files[0].absolute().parent))
            self._import(files, choices=ImportChoices(as_before=True), ask=ask)

    @Slot(list)
    def update(self, files: Sequence[Path]) -> None:
        """Imports files and folders again, with what was chosen for them before."""
        self._import(files, choices=ImportChoices(as_before=True), ask=Ask.IF_UNCERTAIN)

    def _import(
        self,
        files: Sequence[Path],
        continued: int = 0,
        choices: ImportChoices = ImportChoices(),
        ask: Ask = Ask.NEVER,
    ) -> None:
        self._bar.show_waiting()
        choices = replace(choices, tables=self._preferences.current.tables)
        self._worker.import_files(files, continued, choices, ask)

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
        if interrupted.fetch is not None:
            self._bar.show_waiting()
            self._worker.fetch(interrupted.fetch, interrupted.id)
        else:
            self._import(interrupted.files, interrupted.id, interrupted.choices)

    @Slot(object, object)
    def _on_asked(self, request: Import, files: list[tuple[TablePreview, ...]]) -> None:
        """Shows the tables one after another, then imports; without one whose dialog is cancelled."""
        self._bar.put_by()
        (first, *others), left = files, list(request.files)
        from benchlight.ui.table_dialog import TableDialog  # with sources, as above

        dialog = TableDialog(first, request.choices, self._window)
        dialog.preview_wanted.connect(self._worker.preview_table)
        self._worker.table_previewed.connect(dialog.show_tables)

        def answered(result: int) -> None:
            device = request.choices.device
            if result:
                device = dialog.device()
                self._preferences.change(tables=self._preferences.current.tables | dialog.chosen())
            else:
                left.remove(first[0].file)
            choices = replace(request.choices, device=device, tables=self._preferences.current.tables)
            if others:
                self._on_asked(replace(request, files=tuple(left), choices=choices), others)
            elif left:
                self._import(left, choices=choices)

        dialog.finished.connect(answered)
        dialog.open()

    @Slot(object)
    def _remove_gone(self, gone: Gone) -> None:
        self._worker.do(
            mark("removing guides"),
            lambda assistant: assistant.remove_gone(gone.source),
            lambda taken: self._tell_done(
                tr("%n guides of {source} removed.", "", taken.guides).format(source=gone.title), taken.id
            ),
            self._tell_done,
        )

    @Slot(object)
    def _replace(self, twin: Twin) -> None:
        self._worker.do(
            mark("replacing guides"),
            lambda assistant: assistant.replace_source(twin.other, twin.source),
            lambda taken: self._tell_done(
                tr("%n guides replaced those of {source}.", "", taken.guides).format(source=twin.title), taken.id
            ),
            self._tell_done,
        )

    def _tell_done(self, text: str, import_id: int = 0) -> None:
        self._bar.show_done(text, import_id)
        self._ask()

    @Slot(object)
    def _on_started(self, what: tuple[Path | Fetch, ...]) -> None:
        self._running = what
        self._bar.show_started(what)

    @Slot(object, str)
    def _on_ended(self, report: ImportReport | None, message: str) -> None:
        running, self._running = self._running, ()
        if self._answered is not None and running == (self._answered[0].notice.origin,):
            (question, device), self._answered = self._answered, None
            self._take_in(question, device, report, message)
        else:
            self._report = report or ImportReport()
            self._questions += [_Question(each, self._report.id) for each in self._report.notices if each.device == ""]
            self._bar.show_ended(report, message)
        self._ask()

    @Slot(object)
    def _on_taken_back(self, guides: int | None) -> None:
        self._questions.clear()
        self._bar.show_taken_back(guides)

    # -- the device of a file that names none -------------------------------------------------------------------------

    def _ask(self) -> None:
        if self._questions:
            self._bar.ask_device(self._questions[0].notice, len(self._questions) - 1)

    @Slot(object, str)
    def _on_device_named(self, notice: Notice, device: str) -> None:
        """Imports the file for the device, as part of the import that it came with where that can be taken back."""
        question = next((each for each in self._questions if each.notice == notice), None)
        question = question or _Question(notice, self._report.id)
        self._answered = question, device
        continued = question.import_id if question.import_id == self._report.id else 0
        self._import([notice.origin], continued, ImportChoices(device=device, of_one_file=True, as_before=True))

    def _take_in(self, question: _Question, device: str, report: ImportReport | None, message: str) -> None:
        """Shows the report of the import that asked, with what came of the answer."""
        file, before = question.notice.origin, self._report
        if report is None or report.cancelled or report.errors:
            errors = () if report is None else report.errors
            why = errors or (message or tr("The import was cancelled."),)
            self._report = replace(before, errors=(*before.errors, *why))
        else:
            self._questions = [each for each in self._questions if each != question]
            told = Notice(file, tr("Its guides are for {device}.").format(device=device), device)
            self._report = replace(_without(before, file), id=report.id, gone=report.gone, twins=report.twins)
            self._report = replace(self._report, notices=(*self._report.notices, told))
        self._bar.show_ended(self._report, "")

    @Slot(object)
    def _on_device_skipped(self, notice: Notice) -> None:
        self._questions = [each for each in self._questions if each.notice != notice]
        left = Notice(notice.origin, " ".join((notice.text, tr("Import it again to name it."))))
        notices = tuple(left if each == notice else each for each in self._report.notices)
        self._report = replace(self._report, notices=notices)
        self._bar.show_ended(self._report, "")
        self._ask()

    @Slot()
    def _show_details(self) -> None:
        """Lists all that the last import had to say."""
        ImportDetails(self._report, self._preferences.current.last_folder, self._window).show()


def _without(report: ImportReport, file: Path) -> ImportReport:
    """The report without what it told of the file's device."""
    notices = tuple(each for each in report.notices if each.origin != file or each.device is None)
    return replace(report, notices=notices)
