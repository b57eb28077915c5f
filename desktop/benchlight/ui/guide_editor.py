"""The window in which a guide is written or changed."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QAction, QCloseEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMessageBox,
    QPlainTextEdit,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from benchlight.records import Guide
from benchlight.translation import tr
from benchlight.ui import dialogs
from benchlight.ui.announcements import announce
from benchlight.ui.comparison import Comparison, differing
from benchlight.ui.dialogs import resize_within_screen
from benchlight.ui.guide_fields import HINTS, LABELS, is_long, read, typed
from benchlight.ui.guide_state import GuideState
from benchlight.ui.picture_loader import PictureLoader
from benchlight.ui.scrolling import Passage, scrolled
from benchlight.ui.step_editor import StepEditor

Field = QLineEdit | QPlainTextEdit
_LINES = {"summary": 4, "notes": 4, "conclusion": 2}


class _UndoKeys(QObject):
    """Keeps the keys of undo and redo for the window: one change after another is undone there, whatever the field."""

    KEYS = (QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Declines a field's claim to them."""
        if (
            event.type() is QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and any(event.matches(keys) for keys in self.KEYS)
        ):
            event.ignore()
            return True
        return super().eventFilter(watched, event)


class GuideEditor(QDialog):
    """Fields on the left, steps on the right. Ctrl+Z takes back one change after another, in whatever field."""

    save_wanted = Signal(object)
    """The `Guide` as it is now; `show_saved` or `show_failed` is to follow."""
    closed = Signal()

    def __init__(
        self, guide: Guide, original: Guide | None, is_new: bool, loader: PictureLoader, parent: QWidget | None = None
    ) -> None:
        """`original` is what the guide's source says, None where it has no other source."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowFlag(Qt.WindowType.WindowMaximizeButtonHint)
        resize_within_screen(self, 1040, 720)
        self._original = original
        self._is_new = is_new
        self._saving: Guide | None = None
        self._closes = False
        """Whether it closes when it is saved, or without."""
        self._box: QMessageBox | None = None
        self.state = GuideState(guide, self._show)
        self.fields: dict[str, Field] = {name: self._field(name) for name in LABELS if name != "steps"}
        self.steps = StepEditor(self.state, loader, self)
        self.message = Passage(self)
        self.message.hide()
        self.save = QPushButton(tr("&Save"), self)
        self.save.setDefault(False)
        self.save.clicked.connect(self.save_now)
        self.compare = QPushButton(tr("&Compare with the source…"), self)
        self.compare.clicked.connect(self._compare)
        self.compare.setVisible(original is not None)
        self.close_button = QPushButton(tr("C&lose"), self)
        self.close_button.clicked.connect(self.close)
        for button in self.findChildren(QPushButton):
            button.setAutoDefault(False)  # Enter in a field saves nothing by chance
        self._add_actions()
        self._lay_out()
        keys = _UndoKeys(self)
        for field in (*self.fields.values(), *self.steps.findChildren(QLineEdit), self.steps.text):
            field.installEventFilter(keys)
        self._show()
        self.fields["title"].setFocus()

    def _field(self, name: str) -> Field:
        field: Field
        if is_long(name):
            field = QPlainTextEdit(self)
            field.setTabChangesFocus(True)
            field.setUndoRedoEnabled(False)
            field.setFixedHeight(_LINES.get(name, 3) * field.fontMetrics().lineSpacing() + 14)
            field.textChanged.connect(lambda: self._on_text(name))
        else:
            field = QLineEdit(self)
            field.textEdited.connect(lambda: self._on_text(name))
        field.setPlaceholderText(tr(HINTS[name]) if name in HINTS else "")
        field.setAccessibleName(tr(LABELS[name]))
        return field

    def _add_actions(self) -> None:
        stack = self.state.stack
        self.undo, self.redo = QAction(tr("Undo"), self), QAction(tr("Redo"), self)
        self.undo.setShortcuts(QKeySequence.StandardKey.Undo)
        self.redo.setShortcuts(QKeySequence.StandardKey.Redo)
        self.undo.triggered.connect(stack.undo)
        self.redo.triggered.connect(stack.redo)
        saves = QAction(tr("Save"), self)
        saves.setShortcut(QKeySequence.StandardKey.Save)
        saves.triggered.connect(self.save_now)
        self.addActions([self.undo, self.redo, saves])
        stack.cleanChanged.connect(self._tell_title)

    def _lay_out(self) -> None:
        about = QWidget(self)
        form = QFormLayout(about)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for name, field in self.fields.items():
            label = QLabel(tr(LABELS[name]), about)
            label.setBuddy(field)
            form.addRow(label, field)
        panes = QSplitter(Qt.Orientation.Horizontal, self)
        panes.setChildrenCollapsible(False)
        self._about = scrolled(about)
        panes.addWidget(self._about)
        panes.addWidget(scrolled(self.steps))
        panes.setStretchFactor(0, 2)
        panes.setStretchFactor(1, 3)
        panes.setSizes([400, 600])
        buttons = QHBoxLayout()
        buttons.addWidget(self.compare)
        buttons.addStretch(1)
        buttons.addWidget(self.save)
        buttons.addWidget(self.close_button)
        layout = QVBoxLayout(self)
        layout.addWidget(panes, 1)
        layout.addWidget(self.message)
        layout.addLayout(buttons)

    @property
    def guide(self) -> Guide:
        """The guide as it is now."""
        return self.state.guide

    @property
    def is_changed(self) -> bool:
        """Whether there is something to save."""
        return not self.state.stack.isClean()

    # -- writing ------------------------------------------------------------------------------------------------------

    def _text_of(self, name: str) -> str:
        field = self.fields[name]
        return field.toPlainText() if isinstance(field, QPlainTextEdit) else field.text()

    def _on_text(self, name: str) -> None:
        text = self._text_of(name)
        self.state.set(name, read(name, text), ends=text.endswith((" ", "\n")))

    def _show(self) -> None:
        """Shows the guide as it is now; fields that say so already are left alone, with their cursors."""
        for name, field in self.fields.items():
            if read(name, self._text_of(name)) != getattr(self.guide, name):
                with QSignalBlocker(field):
                    text = typed(self.guide, name)
                    if isinstance(field, QPlainTextEdit):
                        field.setPlainText(text)
                    else:
                        field.setText(text)
                        field.setCursorPosition(0)  # of a long text the beginning shows
        self.steps.show_state()
        self._tell_title()

    def _tell_title(self) -> None:
        said = tr("New guide: {title}") if self._is_new else tr("Edit guide: {title}")
        title = " ".join(self.guide.title.split()) or tr("without a title")
        self.setWindowTitle(f"{said.format(title=title)}[*]")
        self.setWindowModified(self.is_changed)
        self.compare.setEnabled(self._original is not None and bool(differing(self.guide, self._original)))

    def _compare(self) -> None:
        if self._original is not None:
            Comparison(self.guide, self._original, self._take, self._take_all, self).open()

    def _take(self, name: str) -> None:
        self.state.set(name, getattr(self._original, name))

    def _take_all(self) -> None:
        if self._original is not None:
            self.state.stack.beginMacro("")  # one change, to be undone at once
            for name in differing(self.guide, self._original):
                self._take(name)
            self.state.stack.endMacro()

    # -- saving -------------------------------------------------------------------------------------------------------

    def save_now(self) -> None:
        """Has the guide stored."""
        if not self.guide.title.strip():
            self.show_failed(tr("A guide needs a title, so it was not saved. Give it one."))
            self.fields["title"].setFocus()
            return
        if self._saving is None:
            self._saving = self.guide
            self.save_wanted.emit(self.guide)

    def go_to(self, field: str) -> None:
        """Puts the focus into a field, and the field into sight."""
        self.fields[field].setFocus()
        self._about.ensureWidgetVisible(self.fields[field])

    def show_saved(self, stored: Guide) -> None:
        """The guide was stored as this: its pictures may have other addresses now."""
        saved, self._saving = self._saving, None
        self._is_new = False
        if saved == self.guide:  # else somebody has typed on meanwhile
            self.state.stack.setClean()
            if stored != saved:
                self.state.become(stored)
        self._tell(tr("Saved."))
        self._tell_title()
        if self._closes:
            self.close()

    def show_failed(self, why: str) -> None:
        """It was not stored, and why."""
        self._saving, self._closes = None, False
        self._tell(why)

    def _tell(self, text: str) -> None:
        self.message.setText(text)
        self.message.show()
        announce(self, text)

    def reject(self) -> None:
        """Esc: as the close button."""
        self.close()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Asks first, where something is not saved."""
        if self.is_changed and not self._closes:
            event.ignore()
            self._ask()
            return
        self.closed.emit()
        super().closeEvent(event)

    def _ask(self) -> None:
        if self._box is None:
            self._box = unsaved_box(self, self.guide.title)
            self._box.finished.connect(self._on_answer)
            self._box.open()
        self._box.raise_()

    def _on_answer(self) -> None:
        box, self._box = self._box, None
        assert box is not None
        role = box.buttonRole(box.clickedButton())
        self._closes = role in (QMessageBox.ButtonRole.AcceptRole, QMessageBox.ButtonRole.DestructiveRole)
        if role == QMessageBox.ButtonRole.AcceptRole:
            self.save_now()
        elif role == QMessageBox.ButtonRole.DestructiveRole:
            self.close()


def unsaved_box(parent: QWidget, title: str) -> QMessageBox:
    """Asks what becomes of changes that are not saved, not opened yet. The button of role Accept saves them, that of
    role Destructive drops them; the third goes on."""
    said = tr("What was written in “{title}” is not saved.").format(title=title or tr("the new guide"))
    box = dialogs.message_box(parent, tr("Not saved"), said)
    box.setStandardButtons(QMessageBox.StandardButton.NoButton)
    box.addButton(tr("&Save"), QMessageBox.ButtonRole.AcceptRole)
    box.addButton(tr("&Drop it"), QMessageBox.ButtonRole.DestructiveRole)
    stay = box.addButton(tr("&Go on writing"), QMessageBox.ButtonRole.RejectRole)
    box.setDefaultButton(stay)
    box.setEscapeButton(stay)
    return box
