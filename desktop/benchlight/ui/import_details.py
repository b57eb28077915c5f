"""All that an import had to say, in a table: any number of rows, of which only the visible ones are made."""

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
    QLabel,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from benchlight.records import ImportReport
from benchlight.translation import mark, tr
from benchlight.ui.dialogs import resize_within_screen, save_text
from benchlight.ui.scrolling import Passage
from benchlight.ui.tips import tip

_HEADERS = (mark("What"), mark("File"), mark("Place"), mark("Why"))
_Index = QModelIndex | QPersistentModelIndex


class _Line(NamedTuple):
    """A line of the table, and of what is copied and saved."""

    what: str
    file: str
    place: str
    why: str


_FILE = _Line._fields.index("file")


class DetailsModel(QAbstractTableModel):
    """What was said, of which file and place of it."""

    def __init__(self, lines: Sequence[_Line], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines = lines

    def rowCount(self, parent: _Index = QModelIndex()) -> int:
        """The lines."""
        return 0 if parent.isValid() else len(self._lines)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:
        """A column for each head."""
        return 0 if parent.isValid() else len(_HEADERS)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The text, and the whole of it as the tooltip."""
        if not index.isValid():
            return None
        text = self._lines[index.row()][index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return Path(text).name if index.column() == _FILE else text
        return tip(text) if role == Qt.ItemDataRole.ToolTipRole else None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Names of the columns."""
        if role == Qt.ItemDataRole.DisplayRole and orientation == Qt.Orientation.Horizontal:
            return tr(_HEADERS[section])
        return None


class ImportDetails(QDialog):
    """The rows and files that an import could not use, and what else it had to say, to read, copy or save."""

    def __init__(self, report: ImportReport, folder: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines = [
            *(_Line(tr("error"), "", "", error) for error in report.errors),
            *(_Line(tr("left out"), str(row.origin), row.place, row.reason) for row in report.rejections),
            *(_Line(tr("note"), str(notice.origin), "", notice.text) for notice in report.notices),
            *(_Line(tr("gone"), "", "", gone.sentence()) for gone in report.gone),
            *(_Line(tr("twice"), "", "", twin.sentence()) for twin in report.twins),
        ]
        self._folder = folder
        self.setWindowTitle(tr("Details of the import"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        resize_within_screen(self, 820, 420)
        self.table = QTableView(self)
        self.table.setModel(DetailsModel(self._lines, self))
        self.table.verticalHeader().hide()
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setTabKeyNavigation(False)
        self.table.setWordWrap(False)
        self.table.setShowGrid(False)
        header = self.table.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft)
        header.setStretchLastSection(True)
        header.setHighlightSections(False)
        letter = self.fontMetrics().averageCharWidth()
        for column, letters in enumerate((10, 28, 16)):
            self.table.setColumnWidth(column, letters * letter)
        self.table.setAccessibleName(tr("What the import had to say"))
        self.why = Passage(self)
        self.table.selectionModel().currentRowChanged.connect(self._show_why)
        text = QLabel(report.summary(), self)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        self.copy, self.save_as = QPushButton(tr("&Copy all"), self), QPushButton(tr("&Save…"), self)
        buttons.addButton(self.copy, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.addButton(self.save_as, QDialogButtonBox.ButtonRole.ActionRole)
        self.copy.clicked.connect(lambda: _copy(self._lines))
        self.save_as.clicked.connect(self._save)
        buttons.rejected.connect(self.reject)
        QShortcut(QKeySequence.StandardKey.Copy, self.table, self._copy_selected)
        layout = QVBoxLayout(self)
        layout.addWidget(text)
        layout.addWidget(self.table, 1)
        layout.addWidget(self.why)
        layout.addWidget(buttons)
        self.table.selectRow(0)

    def _show_why(self, current: QModelIndex) -> None:
        """Shows below the table, whole, what a row may have no room for."""
        self.why.setText(self._lines[current.row()].why)

    def _copy_selected(self) -> None:
        rows = sorted(index.row() for index in self.table.selectionModel().selectedRows())
        _copy([self._lines[row] for row in rows])

    def _save(self) -> None:
        text = "\t".join(_Line._fields) + "\n" + _text(self._lines)
        kind = tr("Tab-separated text")
        save_text(self, text, str(Path(self._folder) / "import.tsv"), f"{kind} (*.tsv *.txt)")


def _copy(lines: Sequence[_Line]) -> None:
    QGuiApplication.clipboard().setText(_text(lines))


def _text(lines: Sequence[_Line]) -> str:
    """The lines with tabs between their fields."""
    return "".join("\t".join(" ".join(value.split()) for value in line) + "\n" for line in lines)
