"""All that was told of guides on this bench, by which it learns; to be looked through and corrected."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QPalette, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QLabel,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from benchlight.ranking import wording
from benchlight.records import Outcome, ToldOutcome
from benchlight.translation import mark, number, tr
from benchlight.ui.dialogs import resize_within_screen
from benchlight.ui.outcomes import Outcomes
from benchlight.ui.tips import tip
from benchlight.ui.worker_proxy import WorkerProxy


class OutcomesDialog(QDialog):
    """One list of them, newest first, and one that counts them by part. What is taken back can be told again."""

    def __init__(self, worker: WorkerProxy, outcomes: Outcomes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._worker, self._outcomes = worker, outcomes
        self._told: list[ToldOutcome] = []
        self._taken_back: list[ToldOutcome] = []
        self._closed = False
        self.setWindowTitle(tr("Outcomes"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        resize_within_screen(self, 820, 520)
        self.message = QLabel(tr("What fails often here is ranked higher here by what is told under guides."), self)
        self.message.setWordWrap(True)
        self.message.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self.table = _table((tr("Outcome"), tr("Symptoms"), tr("Guide")), stretched=(1, 2), parent=self)
        self.table.setAccessibleName(tr("Outcomes, newest first"))
        headings = (tr("Part"), *map(wording.outcome_word, (Outcome.FIXED, Outcome.NOT_IT)))
        self.counts = _table(headings, stretched=(0,), parent=self)
        self.counts.setAccessibleName(tr("Outcomes by part, the one that was the fault most often first"))
        tabs = QTabWidget(self)
        tabs.addTab(self.table, tr("&One by one"))
        tabs.addTab(self.counts, tr("By &part"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        self.take_back = QPushButton(tr("&Take back"), self)
        self.take_back.setToolTip(tr("What was said before counts again (Del)"))
        self.tell_again = QPushButton(tr("&Undo"), self)
        self.tell_again.setToolTip(tr("Tell again what was taken back (Ctrl+Z)"))
        for button in (self.take_back, self.tell_again):
            button.setEnabled(False)
            button.setAutoDefault(False)
            buttons.addButton(button, QDialogButtonBox.ButtonRole.ActionRole)
        layout = QVBoxLayout(self)
        layout.addWidget(self.message)
        layout.addWidget(tabs, 1)
        layout.addWidget(buttons)
        buttons.rejected.connect(self.reject)
        self.take_back.clicked.connect(self._on_take_back)
        self.tell_again.clicked.connect(self._on_tell_again)
        self.table.itemSelectionChanged.connect(self._on_selection)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Delete), self.table, self._on_take_back)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Undo), self, self._on_tell_again)
        outcomes.changed.connect(self._ask)
        self.table.setFocus()
        self._ask()

    def _ask(self) -> None:
        self._worker.do(
            mark("reading the recorded outcomes"),
            lambda assistant: assistant.told_outcomes(),
            self._show,
            self._failed,
            changes=False,
            brief=True,
        )

    def done(self, result: int) -> None:
        """Answers that come later are nobody's."""
        self._closed = True
        super().done(result)

    def _failed(self, message: str) -> None:
        if not self._closed:
            self.message.setText(message)

    def _show(self, told: Sequence[ToldOutcome]) -> None:
        if self._closed:
            return
        row = max(0, self.table.currentRow())
        self._told = list(told)
        if not told:
            self.message.setText(tr("Nothing was told yet. “Fixed it” and “Not it” under a guide in the window tell."))
        _fill(self.table, [(wording.outcome_word(each.job.outcome), each.job.symptoms, each.title) for each in told])
        counted = wording.by_part(told)
        _fill(
            self.counts,
            [(part, *(number(of[each]) for each in (Outcome.FIXED, Outcome.NOT_IT))) for part, of in counted],
        )
        if told:
            self.table.setCurrentCell(min(row, len(told) - 1), 0)
        self._on_selection()

    def _on_selection(self) -> None:
        self.take_back.setEnabled(0 <= self.table.currentRow() < len(self._told))
        self.tell_again.setEnabled(bool(self._taken_back))

    def _on_take_back(self) -> None:
        if 0 <= self.table.currentRow() < len(self._told):
            told = self._told[self.table.currentRow()]
            self._taken_back.append(told)
            self._outcomes.take_back(told.job.symptoms, told.job.guide_key)

    def _on_tell_again(self) -> None:
        if self._taken_back:
            self._outcomes.tell_again(self._taken_back.pop())


def _table(headings: Sequence[str], stretched: Sequence[int], parent: QWidget) -> QTableWidget:
    table = QTableWidget(0, len(headings), parent)
    table.setHorizontalHeaderLabels(list(headings))
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    table.setTabKeyNavigation(False)
    table.setShowGrid(False)
    table.verticalHeader().hide()
    header = table.horizontalHeader()
    header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
    for column in stretched:
        header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
    header.setHighlightSections(False)
    return table


def _fill(table: QTableWidget, rows: Sequence[tuple[str, ...]]) -> None:
    table.setRowCount(len(rows))
    for row, cells in enumerate(rows):
        for column, text in enumerate(cells):
            item = QTableWidgetItem(text)
            item.setToolTip(tip(text))
            table.setItem(row, column, item)
