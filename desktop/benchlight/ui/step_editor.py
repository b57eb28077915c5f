"""The steps of a guide that is written: a list that can be put into another order, and the step that is chosen."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QSignalBlocker, Qt, Slot
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QPushButton,
    QSpinBox,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from benchlight.records import Icon, Step
from benchlight.translation import mark, tr
from benchlight.ui import drops
from benchlight.ui.guide_state import GuideState, retyped, with_bullet
from benchlight.ui.picture_loader import PictureLoader
from benchlight.ui.step_pictures import StepPictures, pictures_in
from benchlight.ui.tips import tip

_NAMES = {
    Icon.PLAIN: mark("Plain"),
    Icon.NOTE: mark("Note"),
    Icon.CAUTION: mark("Caution"),
    Icon.REMINDER: mark("Reminder"),
    Icon.BLACK: mark("Black bullet"),
    Icon.RED: mark("Red bullet"),
    Icon.ORANGE: mark("Orange bullet"),
    Icon.YELLOW: mark("Yellow bullet"),
    Icon.GREEN: mark("Green bullet"),
    Icon.LIGHT_BLUE: mark("Light blue bullet"),
    Icon.BLUE: mark("Blue bullet"),
    Icon.VIOLET: mark("Violet bullet"),
}
_DEEPEST = 3


class StepEditor(QWidget):
    """Shows and changes the steps of the state. `show_state` has to be called when it has changed."""

    def __init__(self, state: GuideState, loader: PictureLoader, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = state
        self.setAcceptDrops(True)
        self.list = QListWidget(self)
        self.list.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.list.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.list.setAccessibleName(tr("Steps"))
        self.list.setAccessibleDescription(tr("Alt with an arrow moves the chosen step; Ctrl+Enter adds one below it."))
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.currentRowChanged.connect(self._show_step)
        self.list.model().rowsMoved.connect(self._on_moved)
        self.add = QPushButton(tr("&Add step"), self)
        self.up, self.down = QPushButton(tr("&Up"), self), QPushButton(tr("Dow&n"), self)
        self.remove = QPushButton(tr("&Remove step"), self)
        self.add.clicked.connect(self.add_step)
        self.up.clicked.connect(lambda: self.move_step(-1))
        self.down.clicked.connect(lambda: self.move_step(1))
        self.remove.clicked.connect(self.remove_step)
        self.title = QLineEdit(self)
        self.title.setPlaceholderText(tr("Title of the step, where it has one"))
        self.title.setAccessibleName(tr("Title of the step"))
        self.title.textEdited.connect(self._on_title)
        self.text = QPlainTextEdit(self)
        self.text.setTabChangesFocus(True)
        self.text.setUndoRedoEnabled(False)
        self.text.setPlaceholderText(tr("What is to be done, a line for each thing"))
        self.text.setAccessibleName(tr("Text of the step"))
        self.text.textChanged.connect(self._on_text)
        self.text.cursorPositionChanged.connect(self._show_bullet)
        self.icon = QComboBox(self)
        for icon, name in _NAMES.items():
            self.icon.addItem(tr(name), icon)
        self.icon.setAccessibleName(tr("What the line is that the cursor is in"))
        self.icon.activated.connect(self._on_bullet)
        self.level = QSpinBox(self)
        self.level.setRange(0, _DEEPEST)
        self.level.setAccessibleName(tr("How far the line is indented"))
        self.level.valueChanged.connect(self._on_bullet)
        self.pictures = StepPictures(loader, self)
        self.pictures.wanted.connect(self._set_pictures)
        here, within = Qt.ShortcutContext.WidgetShortcut, Qt.ShortcutContext.WidgetWithChildrenShortcut
        for keys, where, context, work in (
            ("Ctrl+Return", self, Qt.ShortcutContext.WindowShortcut, self.add_step),
            ("Ctrl+Enter", self, Qt.ShortcutContext.WindowShortcut, self.add_step),
            ("Alt+Up", self, within, lambda: self.move_step(-1)),
            ("Alt+Down", self, within, lambda: self.move_step(1)),
            ("Del", self.list, here, self.remove_step),
        ):
            shortcut = QShortcut(QKeySequence(keys), where)
            shortcut.setContext(context)
            shortcut.activated.connect(work)
        self._lay_out()
        self.show_state()
        if self.list.count():
            self.list.setCurrentRow(0)

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        for button in (self.add, self.up, self.down, self.remove):
            buttons.addWidget(button)
        buttons.addStretch(1)
        above = QWidget(self)
        rows = QVBoxLayout(above)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.addWidget(QLabel(tr("Steps"), self))
        rows.addWidget(self.list, 1)
        rows.addLayout(buttons)
        line = QHBoxLayout()
        line.addWidget(QLabel(tr("This line is"), self))
        line.addWidget(self.icon)
        line.addWidget(QLabel(tr("indented by"), self))
        line.addWidget(self.level)
        line.addStretch(1)
        below = QWidget(self)
        rows = QVBoxLayout(below)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.addWidget(self.title)
        rows.addWidget(self.text, 3)
        rows.addLayout(line)
        rows.addWidget(self.pictures)
        parts = QSplitter(Qt.Orientation.Vertical, self)
        parts.setChildrenCollapsible(False)
        parts.addWidget(above)
        parts.addWidget(below)
        parts.setStretchFactor(0, 2)
        parts.setStretchFactor(1, 3)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(parts)

    @property
    def place(self) -> int:
        """The place of the step that is chosen, -1 where there is none."""
        return self.list.currentRow() if 0 <= self.list.currentRow() < len(self._state.guide.steps) else -1

    @property
    def step(self) -> Step | None:
        """The step that is chosen."""
        return self._state.guide.steps[self.place] if self.place >= 0 else None

    # -- what is wanted -----------------------------------------------------------------------------------------------

    def add_step(self) -> None:
        """Adds an empty step below the one that is chosen, and goes there."""
        place = self.place + 1 if self.place >= 0 else self.list.count()
        self._state.insert_step(place, Step(""))
        self.list.setCurrentRow(place)
        self.text.setFocus()

    def remove_step(self) -> None:
        """Removes the step that is chosen."""
        if (place := self.place) >= 0:
            self._state.remove_step(place)
            self.list.setCurrentRow(min(place, self.list.count() - 1))

    def move_step(self, by: int) -> None:
        """Moves the step that is chosen up or down."""
        place, count = self.place, self.list.count()
        if place >= 0 and 0 <= place + by < count:
            order = list(range(count))
            order.insert(place + by, order.pop(place))
            self._state.arrange(order)
            self.list.setCurrentRow(place + by)

    @Slot(tuple)
    def _set_pictures(self, images: tuple[str, ...]) -> None:
        """Gives the pictures to the step that is chosen, or to a first one."""
        if self.step is None:
            self.add_step()
        step = self.step
        assert step is not None
        self._state.set_step(self.place, replace(step, images=images))

    def _on_moved(self) -> None:
        """The list has been put into another order with the mouse."""
        order = [self.list.item(row).data(Qt.ItemDataRole.UserRole) for row in range(self.list.count())]
        if sorted(order) == list(range(len(self._state.guide.steps))):
            self._state.arrange(order)

    def _on_title(self, text: str) -> None:
        if self.step is not None:
            self._state.set_step(self.place, replace(self.step, title=text), "title", ends=text.endswith(" "))

    def _on_text(self) -> None:
        text = self.text.toPlainText()
        if self.step is None and text:
            self._state.insert_step(0, Step(text))
            self.list.setCurrentRow(0)
        elif self.step is not None and text != self.step.text:
            ends = text.endswith((" ", "\n"))
            self._state.set_step(self.place, retyped(self.step, text), "text", ends=ends)

    def _on_bullet(self) -> None:
        if self.step is not None:
            line = self.text.textCursor().blockNumber()
            step = with_bullet(self.step, line, Icon(self.icon.currentData()), self.level.value())
            self._state.set_step(self.place, step)

    # -- what is shown ------------------------------------------------------------------------------------------------

    def show_state(self) -> None:
        """Shows the steps as they are now; the one that is chosen stays so."""
        steps, row = self._state.guide.steps, self.list.currentRow()
        with QSignalBlocker(self.list):
            while self.list.count() > len(steps):
                self.list.takeItem(self.list.count() - 1)
            while self.list.count() < len(steps):
                self.list.addItem(QListWidgetItem())
            for place, step in enumerate(steps):
                item = self.list.item(place)
                item.setText(f"{place + 1}. {_first_line(step)}")
                item.setToolTip(tip(step.title, step.text))
                item.setData(Qt.ItemDataRole.UserRole, place)
            self.list.setCurrentRow(min(max(row, 0), len(steps) - 1))
        self._show_step()

    def _show_step(self) -> None:
        step = self.step or Step("")
        if self.title.text() != step.title:
            self.title.setText(step.title)
        if self.text.toPlainText() != step.text:
            with QSignalBlocker(self.text):
                self.text.setPlainText(step.text)
        self._show_bullet()
        self.pictures.show_images(step.images, self.place + 1, self._state.guide.document)
        there = self.step is not None
        for widget in (self.title, self.icon, self.level, self.remove):
            widget.setEnabled(there)
        self.up.setEnabled(self.place > 0)
        self.down.setEnabled(0 <= self.place < len(self._state.guide.steps) - 1)

    def _show_bullet(self) -> None:
        lines = self.step.lines if self.step is not None else ()
        line = self.text.textCursor().blockNumber()
        icon, level = (lines[line].icon, lines[line].level) if line < len(lines) else (Icon.PLAIN, 0)
        with QSignalBlocker(self.icon), QSignalBlocker(self.level):
            self.icon.setCurrentIndex(self.icon.findData(icon))
            self.level.setValue(level)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Takes pictures wherever they are dropped onto the step."""
        if pictures_in(event.mimeData()):
            drops.accept_copy(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """Adds what was dropped."""
        drops.accept_copy(event)
        self.pictures.add(pictures_in(event.mimeData()))


def _first_line(step: Step) -> str:
    return step.title.strip() or next(iter(step.text.strip().splitlines()), "") or tr("(empty)")
