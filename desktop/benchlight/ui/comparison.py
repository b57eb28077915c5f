"""What a guide says here beside what its source says, field by field."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFrame,
    QGridLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from benchlight.codec import FIELDS, Kind
from benchlight.guide_text import said_label
from benchlight.records import Guide, Step
from benchlight.translation import tr
from benchlight.ui.dialogs import resize_within_screen
from benchlight.ui.guide_fields import LABELS
from benchlight.ui.scrolling import scrolled

_MOST = 4_000
"""Characters of a field that are shown."""


def differing(mine: Guide, theirs: Guide) -> list[str]:
    """The fields that are not the same, but for those that nobody writes."""
    return [name for name in FIELDS if name in LABELS and getattr(mine, name) != getattr(theirs, name)]


class Comparison(QDialog):
    """Each field that is another one here, and the way back to the source's."""

    def __init__(
        self, mine: Guide, theirs: Guide, take: Callable[[str], None], take_all: Callable[[], None], parent: QWidget
    ) -> None:
        """`take` is called with the name of a field that shall be as the source says."""
        super().__init__(parent)
        self.setWindowTitle(tr("Compared with the source"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        resize_within_screen(self, 860, 520)
        self.takes: dict[str, QPushButton] = {}
        rows = QWidget(self)
        grid = QGridLayout(rows)
        grid.setHorizontalSpacing(14)
        grid.setVerticalSpacing(10)
        for column in range(2):
            grid.setColumnStretch(column, 1)
        for name in differing(mine, theirs):
            called = tr(LABELS[name])
            self.takes[name] = button = QPushButton(tr("Take the source's"), rows)
            button.setAccessibleDescription(tr("{field} becomes what the source says.").format(field=called))
            button.clicked.connect(partial(self._take, name, take))
            row = grid.rowCount()
            grid.addWidget(_text(called, bold=True), row, 0)
            grid.addWidget(button, row, 1, Qt.AlignmentFlag.AlignRight)
            for column, (heading, guide) in enumerate(((tr("The source says:"), theirs), (tr("Here:"), mine))):
                grid.addWidget(_text(heading), row + 1, column)
                grid.addWidget(_text(said(guide, name), boxed=True), row + 2, column)
        grid.setRowStretch(grid.rowCount(), 1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        go_back = tr("Go &back to the source's version")
        self.take_all = buttons.addButton(go_back, QDialogButtonBox.ButtonRole.ActionRole)
        self.take_all.clicked.connect(take_all)
        self.take_all.clicked.connect(self.accept)
        self.take_all.setEnabled(bool(self.takes))
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        if not self.takes:
            layout.addWidget(QLabel(tr("Nothing was changed here: the guide is as its source says."), self))
        layout.addWidget(scrolled(rows), 1)
        layout.addWidget(buttons)

    def _take(self, name: str, take: Callable[[str], None]) -> None:
        take(name)
        self.takes[name].setEnabled(False)
        self.takes[name].setText(tr("Taken"))


def said(guide: Guide, name: str) -> str:
    """What a guide says in a field, as text."""
    value = getattr(guide, name)
    if FIELDS[name] is Kind.STEPS:
        text = "\n".join(f"{number}. {_step(step)}" for number, step in enumerate(value, start=1))
    elif isinstance(value, tuple):
        text = "\n".join(map(str, value))
    else:
        text = value
    return (text if len(text) <= _MOST else f"{text[:_MOST]}…") or tr("(nothing)")


def _step(step: Step) -> str:
    lines = [f"{said_label(line.icon)} {line.text}".lstrip() for line in step.lines]
    shown = [tr("(%n pictures)", "", len(step.images))] if step.images else []
    return "\n   ".join(filter(None, (step.title, *lines, *shown)))


def _text(text: str, bold: bool = False, boxed: bool = False) -> QLabel:
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(boxed)
    label.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
    if boxed:
        label.setFrameShape(QFrame.Shape.StyledPanel)
        label.setMargin(6)
        label.setBackgroundRole(QPalette.ColorRole.Base)
        label.setAutoFillBackground(True)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    if bold:
        font = label.font()
        font.setBold(True)
        label.setFont(font)
    return label
