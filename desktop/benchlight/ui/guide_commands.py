"""What is done with the guide that is shown: it is printed, saved, copied, its manual opened."""

from __future__ import annotations

import re
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QDialog, QFileDialog, QMainWindow, QMessageBox

from benchlight.errors import BenchlightError, PictureError
from benchlight.pictures.reading import on_this_computer
from benchlight.ranking import wording
from benchlight.translation import mark, tr
from benchlight.ui import dialogs, paper
from benchlight.ui.background import Background
from benchlight.ui.guide_view import GuideView
from benchlight.ui.menus import Menus
from benchlight.ui.paper import Prints
from benchlight.ui.picture_loader import PictureLoader
from benchlight.ui.preferences import Preferences
from benchlight.ui.status_line import StatusLine

DOCUMENTS = (".csv", ".docx", ".md", ".ods", ".pdf", ".txt", ".xlsx", ".zim")
"""Endings of documents that are handed to the desktop. A guide that came from elsewhere could name a program."""
CLOSE_SECONDS = 1.0
_NO_FILE_NAME = re.compile(r"[\x00-\x1f<>:\"/\\|?*]+")
_LONGEST_NAME = 80
_FIRST_NUMBER = re.compile("[0-9]+")


def openable(document: str) -> bool:
    """Whether a guide's document may be handed to the desktop, where it is there."""
    try:
        return on_this_computer(document).suffix.lower() in DOCUMENTS
    except PictureError:
        return False


def _is_there(file: Path) -> bool:
    try:
        return file.is_file()
    except OSError:  # of a name that no disk takes
        return False


class GuideCommands(QObject):
    """The commands on the guide that is shown."""

    def __init__(
        self,
        window: QMainWindow,
        view: GuideView,
        menus: Menus,
        status_line: StatusLine,
        preferences: Preferences,
        loader: PictureLoader,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._view = view
        self._status_line = status_line
        self._preferences = preferences
        self._pictures = loader.pictures
        self._background = Background(self)
        menus.print_guide.triggered.connect(self.print_guide)
        menus.save_pdf.triggered.connect(self.save_pdf)
        menus.copy_markdown.triggered.connect(self.copy_markdown)
        menus.find.triggered.connect(view.open_find_bar)
        menus.find_next.triggered.connect(lambda: view.find_bar.go(1))
        menus.find_previous.triggered.connect(lambda: view.find_bar.go(-1))
        view.document_wanted.connect(self.open_document)
        for action in menus.of_guide:
            view.shown.connect(action.setEnabled)

    def close(self) -> bool:
        """Ends what runs in the background; False where it does not end by itself in a second."""
        return self._background.close(CLOSE_SECONDS)

    @Slot()
    def copy_markdown(self) -> None:
        """Puts the guide on the clipboard."""
        if (guide := self._view.guide) is not None:
            from benchlight.guide_text import as_markdown

            QGuiApplication.clipboard().setText(as_markdown(guide, head=wording.head(guide)))
            self._status_line.tell(tr("Guide copied as Markdown"))

    @Slot()
    def print_guide(self) -> None:
        """Asks for a printer, and prints."""
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter

        guide = self._view.guide
        if guide is None:
            return
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setDocName(guide.title)
        printer.setPageLayout(paper.page_layout())

        def print_it(made: Prints) -> None:
            paper.print_guide(guide, made, printer, self._view.font())
            self._status_line.tell(tr("Sent to the printer: {guide}").format(guide=guide.title))

        dialog = QPrintDialog(printer, self._window)
        if dialog.exec() == QDialog.DialogCode.Accepted:  # on Windows it cannot be opened otherwise
            work = partial(paper.prints, guide, self._pictures)
            self._background.run(mark("printing the guide"), work, print_it, self._tell_problem)
        dialog.deleteLater()

    @Slot()
    def save_pdf(self) -> None:
        """Asks for a file, and writes the guide into it."""
        guide = self._view.guide
        if guide is None:
            return
        name = _NO_FILE_NAME.sub(" ", guide.title)[:_LONGEST_NAME].strip() or tr("guide", "name of a file")
        start = str(Path(self._preferences.current.last_folder, f"{name}.pdf"))
        chosen, _ = QFileDialog.getSaveFileName(self._window, tr("Save guide as PDF"), start, "PDF (*.pdf)")
        if not chosen:
            return
        file = Path(chosen) if Path(chosen).suffix else Path(chosen).with_suffix(".pdf")
        if file != Path(chosen) and _is_there(file):  # of which the dialog did not know
            self._tell_problem(
                tr("{file} is there already, so nothing was saved. Choose another name, or that file itself.").format(
                    file=file
                )
            )
            return
        font = self._view.font()

        def write() -> Path:
            try:
                paper.write_pdf(guide, paper.prints(guide, self._pictures), file, font)
            except OSError as error:
                said = tr("{file} could not be written: {error}.")
                raise BenchlightError(said.format(file=file, error=error.strerror or error)) from error
            return file

        self._status_line.tell(tr("Writing the PDF…"))
        self._background.run(mark("writing a PDF"), write, self._tell_saved, self._tell_problem)

    def _tell_saved(self, file: Path) -> None:
        def show() -> None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(file)))

        self._status_line.tell(tr("Saved as {file}").format(file=file), show, tr("Open"))

    @Slot()
    def open_document(self) -> None:
        """Opens the manual that the guide is of, at its page where the desktop's viewer can."""
        guide = self._view.guide
        if guide is None:
            return
        file = Path(guide.document)
        if not openable(guide.document):
            said = tr("Benchlight does not open files of this kind. The file is:\n{file}")
            self._tell_problem(said.format(file=guide.document))
        elif not _is_there(file):
            said = tr("{name} is not where it was any more:\n{file}\nPut it back, or import it again.")
            self._tell_problem(said.format(name=file.name, file=file))
        else:
            address = QUrl.fromLocalFile(str(file))
            at_page = QUrl(address)
            if page := _FIRST_NUMBER.search(guide.pages):
                at_page.setFragment(f"page={page[0]}")
            if QDesktopServices.openUrl(at_page) or QDesktopServices.openUrl(address):
                self._status_line.tell(_told_opened(file.name, guide.pages))
            else:
                said = tr("No program could be opened for it from here. The file is:\n{file}")
                self._tell_problem(said.format(file=file))

    def _tell_problem(self, text: str) -> None:
        box = dialogs.message_box(self._window, "Benchlight", text)
        box.setIcon(QMessageBox.Icon.Warning)
        box.open()


def _told_opened(name: str, pages: str) -> str:
    if not pages:
        said = tr("The desktop was asked to open {file}")
    elif pages.isdecimal():
        said = tr("The desktop was asked to open {file}, page {pages}")
    else:
        said = tr("The desktop was asked to open {file}, pages {pages}")
    return said.format(file=name, pages=pages)
