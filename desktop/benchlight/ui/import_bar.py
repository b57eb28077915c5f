"""A strip in the window while an import runs, and its summary afterwards. Nothing else is blocked meanwhile."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QToolButton, QWidget

from benchlight.models import ImportReport
from benchlight.ui import theme
from benchlight.ui.announcements import announce
from benchlight.ui.scrolling import Passage


def summarise(report: ImportReport) -> str:
    """What an import did, in one line."""
    counts = [f"{report.new:,} new", f"{report.changed:,} changed", f"{report.unchanged:,} unchanged"]
    if report.rejections:
        counts.append(f"{len(report.rejections):,} rejected")
    start = "Import cancelled; kept so far" if report.cancelled else "Import finished"
    return f"{start}: {', '.join(counts)}."


class ImportBar(QWidget):
    """Progress with Cancel, then the summary with the rejected rows."""

    cancel_wanted = Signal()
    rejections_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._label = Passage(self)
        self.progress = QProgressBar(self)
        self.progress.setMinimumWidth(160)
        self.progress.setMaximumWidth(280)
        self.progress.setMaximumHeight(14)
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName("Import progress")
        self.cancel = QPushButton("&Cancel import", self)
        self.cancel.clicked.connect(self._cancel)
        self.rejected = QPushButton("Show &rejected rows…", self)
        self.rejected.clicked.connect(self.rejections_wanted)
        self.close_button = QToolButton(self)
        self.close_button.setText("×")
        self.close_button.setAutoRaise(True)
        self.close_button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.close_button.setAccessibleName("Put the import summary away")
        self.close_button.clicked.connect(self.hide)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(14, 4, 8, 4)
        layout.setSpacing(10)
        layout.addWidget(self._label, 1)
        for widget in (self.progress, self.cancel, self.rejected, self.close_button):
            layout.addWidget(widget)
        self.hide()

    def text(self) -> str:
        """What the strip says."""
        return self._label.text()

    def show_waiting(self) -> None:
        """An import was asked for and has not begun."""
        if self.isHidden() or not self.cancel.isVisibleTo(self):
            self._show_running("Import waits…")

    def show_started(self, files: Sequence[Path]) -> None:
        """An import has begun."""
        what = files[0].name if len(files) == 1 else f"{len(files)} files"
        self._show_running(f"Importing {what}…")

    def _show_running(self, text: str) -> None:
        self._label.setText(text)
        self.progress.setRange(0, 0)
        for widget in (self.progress, self.cancel):
            widget.show()
        self.cancel.setEnabled(True)
        self.rejected.hide()
        self.close_button.hide()
        self.show()

    def show_progress(self, done: int, total: int) -> None:
        """Bytes read. A progress bar counts in 32 bits, a file does not: shown in thousandths."""
        if total > 0:
            self.progress.setRange(0, 1000)
            self.progress.setValue(min(1000, done * 1000 // total))

    def show_ended(self, report: ImportReport | None, message: str) -> None:
        """The import is over."""
        texts = [summarise(report)] if report is not None else []
        if message:
            texts.append(message)
        self._label.setText(" ".join(texts))
        self.progress.hide()
        self.cancel.hide()
        self.rejected.setVisible(report is not None and bool(report.rejections))
        self.close_button.show()
        self.show()
        announce(self, self.text())

    def _cancel(self) -> None:
        self.cancel.setEnabled(False)
        self._label.setText("Cancelling the import…")
        self.cancel_wanted.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """A hairline towards the panes above."""
        QPainter(self).fillRect(0, 0, self.width(), 1, theme.line(self.palette()))
