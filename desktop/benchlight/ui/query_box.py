"""Where the technician asks: the symptom box, the filters, and the device that was recognised in the text."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QSignalBlocker, QSize, QStringListModel, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPalette, QTextCursor
from PySide6.QtWidgets import (
    QComboBox,
    QCompleter,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QListView,
    QPlainTextEdit,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from benchlight.models import Query
from benchlight.ui import fonts, theme

LINES = 3
TEXT_SIZE = 1.2
"""Size of the symptoms' text, that of the window's being 1."""
PLACEHOLDER = "e.g. T480 charges only when the lid is closed, battery drops from 40 % to 0"


class _WindowKeys(QObject):
    """Keeps Ctrl+K for the window: a text field would take it as 'delete to the end of the line'."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Declines the field's claim to the key."""
        if (
            event.type() is QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.key() == Qt.Key.Key_K
            and event.modifiers() == Qt.KeyboardModifier.ControlModifier
        ):
            event.ignore()
            return True
        return super().eventFilter(watched, event)


class SymptomBox(QPlainTextEdit):
    """A box of three lines. Keys that mean nothing to its text move through the results instead."""

    row_wanted = Signal(int)
    """Move the selected result by so many rows."""
    page_wanted = Signal(int)
    """Move the selected result by so many pages."""
    open_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPlaceholderText(PLACEHOLDER)
        self.setTabChangesFocus(True)
        # A dropped file is an import, not its path in the text: the window takes it.
        self.setAcceptDrops(False)
        self.document().setDocumentMargin(7)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        self.setAccessibleName("Symptoms")
        self.setAccessibleDescription(
            "Describe the fault in your own words. Arrow keys move through the results, Enter opens the selected guide."
        )

    def sizeHint(self) -> QSize:
        """Room for three lines."""
        return QSize(320, self._height(LINES))

    def minimumSizeHint(self) -> QSize:
        """Room for one line, where the window is low."""
        return QSize(160, self._height(1))

    def _height(self, lines: int) -> int:
        height = lines * QFontMetrics(self.font()).lineSpacing() + 2 * int(self.document().documentMargin())
        return height + 2 * self.frameWidth() + 2

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows at the first or last line and Enter belong to the results."""
        key, shift = event.key(), bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not shift:
            self.open_wanted.emit()
        elif key == Qt.Key.Key_Up and not shift and self._is_outermost(QTextCursor.MoveOperation.Up):
            self.row_wanted.emit(-1)
        elif key == Qt.Key.Key_Down and not shift and self._is_outermost(QTextCursor.MoveOperation.Down):
            self.row_wanted.emit(1)
        elif key == Qt.Key.Key_PageUp and not shift:
            self.page_wanted.emit(-1)
        elif key == Qt.Key.Key_PageDown and not shift:
            self.page_wanted.emit(1)
        else:
            super().keyPressEvent(event)

    def clear_undoably(self) -> None:
        """Clears the text so that Ctrl+Z brings it back."""
        cursor = self.textCursor()
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.removeSelectedText()

    def _is_outermost(self, direction: QTextCursor.MoveOperation) -> bool:
        return not QTextCursor(self.textCursor()).movePosition(direction)


class FilterCombo(QComboBox):
    """A list to choose from by typing any part of a name. Only a whole, known name filters."""

    chosen = Signal(object)
    """The name chosen, or None."""

    def __init__(self, placeholder: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._value: str | None = None
        self._names = QStringListModel(self)
        self.setModel(self._names)
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        # Measuring tens of thousands of names would take seconds.
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(10)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMaxVisibleItems(16)
        popup = QListView(self)
        popup.setUniformItemSizes(True)
        self.setView(popup)
        completer = QCompleter(self._names, self)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setMaxVisibleItems(12)
        self.setCompleter(completer)
        edit = self.lineEdit()
        assert edit is not None  # an editable combo box has one
        self._edit = edit
        edit.setPlaceholderText(placeholder)
        edit.setClearButtonEnabled(True)
        edit.setAcceptDrops(False)
        self.setCurrentIndex(-1)
        self.activated.connect(lambda _: self._settle())
        completer.activated.connect(lambda _: self._settle())
        edit.editingFinished.connect(self._settle)
        edit.textEdited.connect(self._on_edited)
        edit.textChanged.connect(self._on_cleared)

    @property
    def value(self) -> str | None:
        """The name chosen, or None."""
        return self._value

    def set_names(self, names: Sequence[str]) -> None:
        """Replaces the list and keeps the choice where the name is still there."""
        text = self._edit.text()
        with QSignalBlocker(self), QSignalBlocker(self._edit):
            self._names.setStringList(list(names))
            self.setCurrentIndex(-1)
            self._edit.setText(text)
        if self._value is not None and self._value not in names:
            self._edit.clear()

    def choose(self, name: str | None) -> None:
        """Chooses a name as if it had been picked."""
        self._edit.setText(name or "")
        self._settle()

    def _on_edited(self, text: str) -> None:
        # A name typed to its end filters at once; half a name does not.
        if (known := self._known(text)) is not None and known != self._value:
            self._set(known)

    def _on_cleared(self, text: str) -> None:
        if not text:
            self._set(None)

    def _known(self, text: str) -> str | None:
        wanted = text.strip().casefold()
        if not wanted:
            return None
        return next((name for name in self._names.stringList() if name.casefold() == wanted), None)

    def _settle(self) -> None:
        """Takes what the field says: a known name, the only name that contains the text, or back to what it was."""
        text = self._edit.text()
        known = self._known(text)
        if known is None and text.strip():
            wanted = text.strip().casefold()
            containing = [name for name in self._names.stringList() if wanted in name.casefold()]
            known = containing[0] if len(containing) == 1 else self._value
        self._set(known)
        if self._edit.text() != (known or ""):
            self._edit.setText(known or "")

    def _set(self, name: str | None) -> None:
        if name != self._value:
            self._value = name
            self.chosen.emit(name)


class DeviceChip(QWidget):
    """The device recognised in the text, with a button that takes it away."""

    removed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._device = ""
        self._label = QLabel(self)
        self._label.setTextFormat(Qt.TextFormat.PlainText)
        self._label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.button = QToolButton(self)
        self.button.setText("×")
        self.button.setAutoRaise(True)
        self.button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.button.setToolTip("Rank without this device (Del)")
        self.button.clicked.connect(self.removed)
        self.button.installEventFilter(self)
        self.setFocusProxy(self.button)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 2, 4, 2)
        layout.setSpacing(4)
        layout.addWidget(self._label, 1)
        layout.addWidget(self.button)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setToolTip("Recognised in your text: guides for this device come first.")

    @property
    def device(self) -> str:
        """The device shown."""
        return self._device

    def show_device(self, device: str | None) -> None:
        """Shows a device, or hides for None."""
        self._device = device or ""
        text = f"Device recognised: {self._device}"
        self._label.setText(text)
        self.button.setAccessibleName(f"Rank without the recognised device {self._device}")
        self.updateGeometry()
        self.setVisible(bool(device))

    def sizeHint(self) -> QSize:
        """Wide enough for the whole name where there is room."""
        width = self._label.fontMetrics().horizontalAdvance(self._label.text())
        return QSize(width + self.button.sizeHint().width() + 24, super().sizeHint().height())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Del and Backspace on the button remove too."""
        if (
            watched is self.button
            and event.type() is QEvent.Type.KeyPress
            and isinstance(event, QKeyEvent)
            and event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)
        ):
            self.removed.emit()
            return True
        if watched is self.button and isinstance(event, QFocusEvent):
            self.update()
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """A rounded ground in the accent's tint."""
        palette = self.palette()
        accent = palette.color(QPalette.ColorRole.Accent)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = palette.color(QPalette.ColorRole.Window)
        painter.setBrush(theme.mix(ground, accent, 0.16))
        painter.setPen(theme.mix(ground, accent, 0.9 if self.button.hasFocus() else 0.4))
        radius = self.height() / 2 - 1
        painter.drawRoundedRect(self.rect().toRectF().adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)


class QueryBox(QFrame):
    """Symptoms, filters and chip together; says the whole `Query` whenever any of them changes."""

    changed = Signal(object)
    """The new `Query`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._recognise = True
        keys = _WindowKeys(self)
        self.symptoms = SymptomBox(self)
        self.symptoms.setFont(fonts.scaled(self.font(), TEXT_SIZE))
        self.device = FilterCombo("Any device", self)
        self.category = FilterCombo("Any category", self)
        self.chip = DeviceChip(self)
        self.chip.hide()
        for widget, name, hint in (
            (self.device, "Device filter", "Only guides for this device. Type any part of its name."),
            (self.category, "Category filter", "Only guides in this category. Type any part of its name."),
        ):
            widget.setAccessibleName(name)
            widget.setToolTip(hint)
            widget.setAccessibleDescription(hint)
            edit = widget.lineEdit()
            assert edit is not None
            edit.setAccessibleName(name)
            edit.installEventFilter(keys)
        self.symptoms.installEventFilter(keys)
        self._lay_out()
        self.symptoms.textChanged.connect(self._on_text)
        self.device.chosen.connect(self._on_device)
        self.category.chosen.connect(lambda _: self._tell())
        self.chip.removed.connect(self._on_chip_removed)

    def _lay_out(self) -> None:
        title = QLabel("&Symptoms", self)
        title.setBuddy(self.symptoms)
        device, category = QLabel("&Device", self), QLabel("Cate&gory", self)
        device.setBuddy(self.device)
        category.setBuddy(self.category)
        filters = QGridLayout()
        filters.setHorizontalSpacing(10)
        filters.setVerticalSpacing(3)
        filters.addWidget(device, 0, 0)
        filters.addWidget(category, 0, 1)
        filters.addWidget(self.device, 1, 0)
        filters.addWidget(self.category, 1, 1)
        filters.setColumnStretch(0, 1)
        filters.setColumnStretch(1, 1)
        chip_row = QHBoxLayout()
        chip_row.addWidget(self.chip)
        chip_row.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 8, 12, 8)
        layout.setSpacing(5)
        layout.addWidget(title)
        layout.addWidget(self.symptoms)
        layout.addLayout(filters)
        layout.addLayout(chip_row)

    def changeEvent(self, event: QEvent) -> None:
        """The symptoms are larger than the other text, whatever its size."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self.symptoms.setFont(fonts.scaled(self.font(), TEXT_SIZE))

    def query(self) -> Query:
        """What is asked now."""
        return Query(
            text=self.symptoms.toPlainText().strip(),
            device=self.device.value,
            category=self.category.value,
            recognise_device=self._recognise,
        )

    def is_empty(self) -> bool:
        """True when nothing at all is asked."""
        query = self.query()
        return not (query.text or query.device or query.category)

    def set_text(self, text: str) -> None:
        """Replaces the symptoms, and puts the cursor behind them."""
        self.symptoms.clear_undoably()
        self.symptoms.insertPlainText(text)

    def focus_symptoms(self) -> None:
        """Puts the focus into the symptom box with its text selected."""
        self.symptoms.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.symptoms.selectAll()

    def has_filters(self) -> bool:
        """True when a filter narrows the ranking."""
        return self.device.value is not None or self.category.value is not None

    def clear_filters(self) -> None:
        """Takes both filters away."""
        self.device.choose(None)
        self.category.choose(None)

    def set_names(self, devices: Sequence[str], categories: Sequence[str]) -> None:
        """Names to choose from."""
        self.device.set_names(devices)
        self.category.set_names(categories)

    def show_recognised(self, device: str | None) -> None:
        """Shows the device that a ranking recognised; a device chosen by hand goes without saying."""
        wanted = device if self._recognise and self.device.value is None else None
        if (wanted or "") != self.chip.device or bool(wanted) is self.chip.isHidden():
            self.chip.show_device(wanted)

    def _on_text(self) -> None:
        if not self.symptoms.toPlainText().strip():
            self._recognise = True
            self.show_recognised(None)
        self._tell()

    def _on_device(self) -> None:
        self._recognise = True
        self.show_recognised(None)
        self._tell()

    def _on_chip_removed(self) -> None:
        self._recognise = False
        self.symptoms.setFocus(Qt.FocusReason.OtherFocusReason)
        self.show_recognised(None)
        self._tell()

    def _tell(self) -> None:
        self.changed.emit(self.query())
