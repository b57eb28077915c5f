"""What an import could not use, in a table: any number of rows, of which only the visible ones are made."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QLabel,
    QMessageBox,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from benchlight import whole
from benchlight.records import ImportReport
from benchlight.ui.dialogs import resize_within_screen
from benchlight.ui.scrolling import Passage
from benchlight.ui.tips import tip

_HEADERS = ("File", "Place", "Reason")
_Index = QModelIndex | QPersistentModelIndex


class _Line(NamedTuple):
    """A line of the table, and of what is copied and saved."""

    file: str
    place: str
    reason: str

    def text(self) -> str:
        return "\t".join(" ".join(value.split()) for value in self) + "\n"


class RejectionsModel(QAbstractTableModel):
    """Errors of whole files, then rejected rows: file, place, reason."""

    def __init__(self, lines: Sequence[_Line], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines = lines

    def rowCount(self, parent: _Index = QModelIndex()) -> int:
        """The lines."""
        return 0 if parent.isValid() else len(self._lines)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:
        """File, place and reason."""
        return 0 if parent.isValid() else len(_HEADERS)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The text, and the whole of it as the tooltip."""
        if not index.isValid():
            return None
        text = self._lines[index.row()][index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return Path(text).name if index.column() == 0 else text
        return tip(text) if role == Qt.ItemDataRole.ToolTipRole else None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Names of the columns."""
        if role == Qt.ItemDataRole.DisplayRole and orientation == Qt.Orientation.Horizontal:
            return _HEADERS[section]
        return None


class RejectionsDialog(QDialog):
    """The rows and files that an import could not use, to read, copy or save."""

    def __init__(self, report: ImportReport, folder: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines = [
            *(_Line("", "", error) for error in report.errors),
            *(_Line(str(row.origin), row.place, row.reason) for row in report.rejections),
        ]
        self._folder = folder
        self.setWindowTitle("Rejected rows")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        resize_within_screen(self, 820, 420)
        self.table = QTableView(self)
        self.table.setModel(RejectionsModel(self._lines, self))
        self.table.verticalHeader().hide()
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setTabKeyNavigation(False)
        self.table.setWordWrap(False)
        self.table.setShowGrid(False)
        header = self.table.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft)
        header.setStretchLastSection(True)
        header.setHighlightSections(False)
        self.table.setColumnWidth(0, 220)
        self.table.setColumnWidth(1, 110)
        self.table.setAccessibleName("Rejected rows")
        self.reason = Passage(self)
        self.table.selectionModel().currentRowChanged.connect(self._show_reason)
        text = QLabel(report.summary(), self)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        copy, save = QPushButton("&Copy all", self), QPushButton("&Save…", self)
        buttons.addButton(copy, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.addButton(save, QDialogButtonBox.ButtonRole.ActionRole)
        copy.clicked.connect(self.copy_all)
        save.clicked.connect(self._choose_and_save)
        buttons.rejected.connect(self.reject)
        QShortcut(QKeySequence.StandardKey.Copy, self.table, self._copy_selected)
        layout = QVBoxLayout(self)
        layout.addWidget(text)
        layout.addWidget(self.table, 1)
        layout.addWidget(self.reason)
        layout.addWidget(buttons)
        self.table.selectRow(0)

    def _show_reason(self, current: QModelIndex) -> None:
        """Shows below the table, whole, the reason that a row may have no room for."""
        self.reason.setText(self._lines[current.row()].reason)

    def copy_all(self) -> None:
        """Puts all rows on the clipboard, tab-separated."""
        QGuiApplication.clipboard().setText("".join(line.text() for line in self._lines))

    def _copy_selected(self) -> None:
        rows = sorted(index.row() for index in self.table.selectionModel().selectedRows())
        QGuiApplication.clipboard().setText("".join(self._lines[row].text() for row in rows))

    def save(self, file: Path) -> None:
        """Writes all rows to a file, tab-separated. Raises OSError."""
        with whole.written(file) as out:
            out.write("file\tplace\treason\n")
            out.writelines(line.text() for line in self._lines)

    def _choose_and_save(self) -> None:
        start = str(Path(self._folder) / "rejected.tsv")
        name, _ = QFileDialog.getSaveFileName(self, "Save rejected rows", start, "Tab-separated text (*.tsv *.txt)")
        if not name:
            return
        try:
            self.save(Path(name))
        except OSError as error:
            QMessageBox.warning(self, "Not saved", f"The file could not be written: {error}")
