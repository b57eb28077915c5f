"""The small windows: keyboard shortcuts, long texts, messages, about."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QHeaderView,
    QLabel,
    QMessageBox,
    QPlainTextEdit,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from benchlight import __version__, identity, whole
from benchlight.records import Fetch, named
from benchlight.translation import tr
from benchlight.ui.shortcuts import SHORTCUTS, native
from benchlight.ui.tips import tip

log = logging.getLogger(__name__)


def resize_within_screen(dialog: QDialog, width: int, height: int) -> None:
    """Makes the dialog so large, or as large as the screen has room for."""
    dialog.resize(QSize(width, height).boundedTo(dialog.screen().availableSize() * 0.94))


def _table(headers: Sequence[str], rows: Sequence[Sequence[str]], parent: QWidget) -> QTableWidget:
    table = QTableWidget(len(rows), len(headers), parent)
    table.setHorizontalHeaderLabels(list(headers))
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setTabKeyNavigation(False)
    rows_header = table.verticalHeader()
    rows_header.hide()
    rows_header.setMinimumSectionSize(round(1.6 * table.fontMetrics().height()))
    rows_header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)  # what is long is wrapped
    table.setShowGrid(False)
    for row, texts in enumerate(rows):
        for column, text in enumerate(texts):
            item = QTableWidgetItem(text)
            item.setToolTip(tip(text))
            table.setItem(row, column, item)
    header = table.horizontalHeader()
    header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
    header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft)
    header.setStretchLastSection(True)
    header.setHighlightSections(False)
    return table


class ShortcutsDialog(QDialog):
    """All keys in one table."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Keyboard shortcuts"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        resize_within_screen(self, 760, 500)
        rows = [(", ".join(map(native, shortcut.keys)), tr(shortcut.does)) for shortcut in SHORTCUTS]
        table = _table((tr("Keys"), tr("What they do")), rows, self)
        table.resizeColumnToContents(0)
        table.setAccessibleName(tr("Keyboard shortcuts"))
        table.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(table)
        layout.addWidget(buttons)


class TextDialog(QDialog):
    """A long text to read, copy or save."""

    def __init__(self, title: str, summary: str, text: str, file_name: str, parent: QWidget | None = None) -> None:
        """`file_name`: what a saved copy is called unless somebody chooses otherwise."""
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        resize_within_screen(self, 820, 480)
        self.text = QPlainTextEdit(text, self)
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.text.setAccessibleName(title)
        label = QLabel(summary, self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        self.copy, self.save_as = QPushButton(tr("&Copy"), self), QPushButton(tr("&Save…"), self)
        buttons.addButton(self.copy, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.addButton(self.save_as, QDialogButtonBox.ButtonRole.ActionRole)
        self.copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self.text.toPlainText()))
        kind, every = tr("Text"), tr("All files")
        kinds = f"{kind} (*.txt);;{every} (*)"
        self.save_as.clicked.connect(lambda: save_text(self, self.text.toPlainText(), file_name, kinds))
        buttons.button(QDialogButtonBox.StandardButton.Close).setDefault(True)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(label)
        layout.addWidget(self.text, 1)
        layout.addWidget(buttons)


def save_text(parent: QWidget, text: str, start: str, kinds: str) -> None:
    """Asks for a file, of one of the `kinds` and `start` unless another is chosen, and writes the text into it; says so
    where that fails."""
    name, _ = QFileDialog.getSaveFileName(parent, tr("Save"), start, kinds)
    if not name:
        return
    try:
        with whole.written(Path(name)) as out:
            out.write(text)
    except OSError as error:
        QMessageBox.warning(parent, tr("Not saved"), tr("The file could not be written: {error}").format(error=error))


def message_box(parent: QWidget, title: str, text: str) -> QMessageBox:
    """A message that can be selected with the mouse, not opened yet; `open` does not block."""
    box = QMessageBox(parent)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.setWindowTitle(title)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    box.setText(text)
    box.setStandardButtons(QMessageBox.StandardButton.Close)
    box.setDefaultButton(QMessageBox.StandardButton.Close)
    return box


def quit_box(parent: QWidget, what: Sequence[Path | Fetch]) -> QMessageBox:
    """Asks what becomes of the import when the window closes, not opened yet. The button of role
    Destructive takes it back, that of role Accept keeps what is in; the third goes on."""
    box = message_box(
        parent,
        tr("Quit during an import"),
        tr(
            "The import of {what} has not finished.\n\n"
            "Keep what is in, to go on at the next start, or take it back, as if it had never begun?"
        ).format(what=named(what)),
    )
    box.setStandardButtons(QMessageBox.StandardButton.NoButton)
    stay = box.addButton(tr("&Don't quit"), QMessageBox.ButtonRole.RejectRole)
    box.addButton(tr("&Keep and quit"), QMessageBox.ButtonRole.AcceptRole)
    box.addButton(tr("Take &back and quit"), QMessageBox.ButtonRole.DestructiveRole)
    box.setDefaultButton(stay)
    box.setEscapeButton(stay)
    return box


def about_box(parent: QWidget, model: str) -> QMessageBox:
    """The about box, not opened yet."""
    box = message_box(
        parent,
        tr("About Benchlight"),
        tr(
            "Benchlight {version} ({commit})\n\n"
            "From the symptoms of a fault to the repair guide that fixes it, on this computer and without a network."
            "\n\nModel: {model}\n"
            "Apache License 2.0. Guides belong to their authors; each shows its licence."
        ).format(version=__version__, commit=identity.commit(), model=model or tr("none", "model")),
    )
    box.setIconPixmap(parent.windowIcon().pixmap(56, 56))
    return box
