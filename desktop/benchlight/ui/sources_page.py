"""The window that lists where the guides came from."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QDateTime, QLocale, QSignalBlocker, Qt, Signal, SignalInstance
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QMenu,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from benchlight.records import OWN, GuideSource
from benchlight.translation import mark, number, tr
from benchlight.ui.announcements import announce
from benchlight.ui.dialogs import resize_within_screen
from benchlight.ui.scrolling import Passage
from benchlight.ui.tips import tip

_HEADERS = (
    mark("Source"), mark("Guides"), mark("Imported"), mark("Licence"), mark("From"), mark("Remarks")
)  # fmt: skip
_LONGEST_PATH = 70
"""Letters of a path in a menu."""


class SourcesPage(QDialog):
    """A table of the sources, and what can be done with the one that is chosen."""

    rename_wanted = Signal(str, str)
    """The source's name, and what it shall be called."""
    update_wanted = Signal(list)
    """The files to be imported again."""
    remove_wanted = Signal(object)
    """The `GuideSource` whose guides shall go."""
    remove_file_wanted = Signal(object, str)
    """The `GuideSource`, and the one of its origins whose guides shall go."""
    remove_gone_wanted = Signal(object)
    """The `GuideSource` of whose guides those shall go that its files no longer hold."""
    restore_wanted = Signal(object)
    """The `GuideSource` whose deleted guides shall come back."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Sources"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        resize_within_screen(self, 940, 460)
        self._sources: Sequence[GuideSource] = ()
        self._undo: Callable[[], None] | None = None
        self.table = QTableWidget(0, len(_HEADERS), self)
        self.table.setHorizontalHeaderLabels([tr(header) for header in _HEADERS])
        self.table.setAccessibleName(tr("Sources"))
        self.table.setAccessibleDescription(tr("F2 renames the chosen source, Delete removes its guides."))
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setEditTriggers(
            QAbstractItemView.EditTrigger.EditKeyPressed | QAbstractItemView.EditTrigger.DoubleClicked
        )
        self.table.setTabKeyNavigation(False)
        self.table.setShowGrid(False)
        self.table.setWordWrap(False)
        self.table.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.table.verticalHeader().hide()
        header = self.table.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft)
        header.setHighlightSections(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(_HEADERS.index("From"), QHeaderView.ResizeMode.Interactive)
        self.table.setColumnWidth(_HEADERS.index("From"), 24 * self.fontMetrics().averageCharWidth())
        header.setStretchLastSection(True)
        header.setMaximumSectionSize(50 * self.fontMetrics().averageCharWidth())
        self.table.itemChanged.connect(self._on_renamed)
        self.table.itemSelectionChanged.connect(self._offer)
        self.rename = QPushButton(tr("Re&name"), self)
        self.update_button = QPushButton(tr("&Update"), self)
        self.remove_file = QPushButton(tr("Remove a &file"), self)
        self.remove_file.setMenu(QMenu(self))
        self.remove = QPushButton(tr("&Remove"), self)
        self.remove_gone = QPushButton(tr("Remove what is &gone"), self)
        self.restore = QPushButton(tr("Bring &deleted guides back"), self)
        self.close_button = QPushButton(tr("&Close"), self)
        self.rename.clicked.connect(self._rename)
        self.update_button.clicked.connect(self._update)
        self.remove_gone.clicked.connect(lambda: self._want(self.remove_gone_wanted))
        self.restore.clicked.connect(lambda: self._want(self.restore_wanted))
        self.remove.clicked.connect(lambda: self._want(self.remove_wanted))
        self.close_button.clicked.connect(self.close)
        for button, about in (
            (self.update_button, tr("Imports its files again.")),
            (self.remove_gone, tr("Removes the guides that its files no longer hold.")),
            (self.restore, tr("Brings back the guides that were deleted one by one.")),
            (self.remove_file, tr("Removes the guides that are from one of its files alone.")),
            (self.remove, tr("Removes all its guides.")),
        ):
            button.setToolTip(about)
            button.setAccessibleDescription(about)
        delete = QShortcut(QKeySequence("Del"), self.table)
        delete.setContext(Qt.ShortcutContext.WidgetShortcut)
        delete.activated.connect(lambda: self._want(self.remove_wanted))
        self.message = Passage(self)
        self.undo = QPushButton(tr("U&ndo"), self)
        self.undo.clicked.connect(self._take_back)
        self.undo.hide()
        self.hint = QLabel(tr("There are no guides yet. Import some, or write one."), self)
        self.hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._lay_out()

    def _lay_out(self) -> None:
        said = QHBoxLayout()
        said.addWidget(self.message, 1)
        said.addWidget(self.undo)
        buttons, more = QHBoxLayout(), QHBoxLayout()  # in one row they would be wider than a small screen
        for row, some in (
            (buttons, (self.rename, self.update_button, self.remove_file, self.remove)),
            (more, (self.remove_gone, self.restore)),
        ):
            for button in some:
                button.setAutoDefault(False)
                row.addWidget(button)
            row.addStretch(1)
        more.addWidget(self.close_button)
        layout = QVBoxLayout(self)
        layout.addWidget(self.table, 1)
        layout.addWidget(self.hint)
        layout.addLayout(said)
        layout.addLayout(buttons)
        layout.addLayout(more)

    @property
    def chosen(self) -> GuideSource | None:
        """The source that is chosen."""
        row = self.table.currentRow()
        return self._sources[row] if 0 <= row < len(self._sources) and self.table.selectedItems() else None

    def show_sources(self, sources: Sequence[GuideSource]) -> None:
        """Shows the sources; the one that is chosen stays so."""
        before = self.chosen
        with QSignalBlocker(self.table):
            self._sources = sources
            self.table.setRowCount(len(sources))
            for row, source in enumerate(sources):
                for column, text in enumerate(_cells(source)):
                    item = QTableWidgetItem(text)
                    item.setToolTip(tip("\n".join(source.origins[:20]) if _HEADERS[column] == "From" else text))
                    if column:
                        item.setFlags(item.flags() & ~Qt.ItemFlag.ItemIsEditable)
                    if _HEADERS[column] == "Guides":
                        item.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
                    self.table.setItem(row, column, item)
        names = [source.name for source in sources]
        if names:
            self.table.selectRow(names.index(before.name) if before is not None and before.name in names else 0)
        self.hint.setVisible(not sources)
        self._offer()

    def tell(self, text: str, undo: Callable[[], None] | None = None) -> None:
        """Says what has happened, and offers to take it back."""
        self.message.setText(text)
        self._undo = undo
        self.undo.setVisible(undo is not None)
        announce(self, text)

    def _take_back(self) -> None:
        undo, self._undo = self._undo, None
        self.undo.hide()
        if undo is not None:
            undo()

    def _offer(self) -> None:
        """What can be done with the source that is chosen."""
        source = self.chosen
        files = [] if source is None else files_of(source)
        self.rename.setEnabled(source is not None)
        self.update_button.setEnabled(bool(files))
        self.update_button.setToolTip(
            tr("Imports its files again.")
            if files or source is None
            else tr("Its guides are from no file that is there.")
        )
        self.remove_gone.setEnabled(source is not None and source.gone > 0)
        self.restore.setEnabled(source is not None and source.deleted > 0)
        self.remove.setEnabled(source is not None and source.guides > 0)
        self.remove_file.setEnabled(source is not None and len(source.origins) > 1)
        self._list_files(source)

    def _list_files(self, source: GuideSource | None) -> None:
        menu = self.remove_file.menu()
        menu.clear()
        if source is None:
            return
        for origin, held in zip(source.origins, source.held, strict=True):
            width = _LONGEST_PATH * self.fontMetrics().averageCharWidth()
            path = self.fontMetrics().elidedText(origin, Qt.TextElideMode.ElideMiddle, width).replace("&", "&&")
            action = menu.addAction(f"{path} ({number(held)})")
            action.triggered.connect(partial(self._remove_file, origin))

    def _remove_file(self, origin: str, *_: bool) -> None:
        if self.chosen is not None:
            self.remove_file_wanted.emit(self.chosen, origin)

    def _want(self, signal: SignalInstance) -> None:
        if self.chosen is not None:
            signal.emit(self.chosen)

    def _rename(self) -> None:
        item = self.table.item(self.table.currentRow(), 0)
        if item is not None:
            self.table.setFocus()
            self.table.editItem(item)

    def _on_renamed(self, item: QTableWidgetItem) -> None:
        source = self._sources[item.row()]
        if item.column() == 0 and item.text().strip() != source.title:
            self.rename_wanted.emit(source.name, item.text().strip())

    def _update(self) -> None:
        if self.chosen is not None:
            self.update_wanted.emit(files_of(self.chosen))


def files_of(source: GuideSource) -> list[Path]:
    """What of a source can be imported again."""
    return [path for path in source.files if path.exists()]


def _cells(source: GuideSource) -> tuple[str, ...]:
    return (
        source.title, number(source.guides), _when(source.imported), source.licence, _from(source),
        source.remarks(),
    )  # fmt: skip


def _when(iso: str) -> str:
    """The local day and time."""
    when = QDateTime.fromString(iso, Qt.DateFormat.ISODate)
    return QLocale().toString(when.toLocalTime(), QLocale.FormatType.ShortFormat) if when.isValid() else iso


def _from(source: GuideSource) -> str:
    if not source.origins:
        return tr("written here") if source.name == OWN else ""
    if len(source.origins) == 1:
        return source.origins[0]
    try:
        folder = os.path.commonpath(source.origins)
    except ValueError:  # of several drives, or other places
        return tr("%n files", "", len(source.origins))
    return tr("%n files in {folder}", "", len(source.origins)).format(folder=folder)
