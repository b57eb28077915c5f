"""A field that narrows the ranking to one of many names."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

from PySide6.QtCore import QSignalBlocker, QStringListModel, Qt, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox, QCompleter, QListView, QSizePolicy, QWidget

from benchlight.ui.tips import tip

LONGEST_NAME = 1_000


class FilterTexts(NamedTuple):
    """What a field says of names of its kind."""

    any: str
    """Where it is empty."""
    none: str
    """That none has a "{text}" in it, as the next two."""
    one: str
    several: Callable[[int], str]
    """That so many have."""


class FilterCombo(QComboBox):
    """A list to choose from by typing any part of a name. What the field says is what filters: a whole, known name
    does; any other text does not, and `note` says so.
    """

    chosen = Signal(object)
    """The name chosen, or None."""
    noted = Signal()
    """`note` may have changed."""

    def __init__(self, says: FilterTexts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._says = says
        self._value: str | None = None
        self._known: Sequence[str] | None = None
        """The names, as soon as the catalog is read."""
        self.note = ""
        """Why the text in the field does not filter; "" where there is none, or where it does."""
        self._names = QStringListModel(self)
        self.setModel(self._names)
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        # Measuring tens of thousands of names would take seconds.
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(10)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMaxVisibleItems(16)
        popup = QListView(self)
        popup.setUniformItemSizes(True)
        popup.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.setView(popup)
        completer = QCompleter(self._names, self)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setMaxVisibleItems(12)
        self.setCompleter(completer)
        edit = self.lineEdit()
        assert edit is not None  # an editable combo box has one
        self._edit = edit
        edit.setPlaceholderText(says.any)
        edit.setMaxLength(LONGEST_NAME)
        edit.setClearButtonEnabled(True)
        edit.setAcceptDrops(False)
        self.setCurrentIndex(-1)
        self.activated.connect(lambda _: self._settle())
        completer.activated.connect(lambda _: self._settle())
        edit.editingFinished.connect(self._settle)
        edit.textChanged.connect(self._look)

    @property
    def value(self) -> str | None:
        """The name chosen, or None."""
        return self._value

    @property
    def text(self) -> str:
        """What the field says."""
        return self._edit.text().strip()

    def set_names(self, names: Sequence[str]) -> None:
        """Replaces the list. The text in the field stays, and filters if it names one of these."""
        text = self._edit.text()
        with QSignalBlocker(self), QSignalBlocker(self._edit):
            self._names.setStringList(list(names))
            self.setCurrentIndex(-1)
            self._edit.setText(text)
        self._known = names
        self._look()

    def choose(self, name: str | None) -> None:
        """Chooses a name as if it had been picked. Before the names are known it is taken at its word."""
        self._edit.setText(name or "")
        if self._known is None:
            self._set(name)
        self._settle()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Chooses nothing: who turns the wheel wants to scroll."""
        event.ignore()

    def _look(self) -> None:
        """Filters by the text as far as it is a name."""
        text = self.text
        if not text:
            self._set(None)
        elif self._known is not None:
            self._set(self._named(text))
        self.note = self._why_not(text) if text and self._value is None and self._known is not None else ""
        self._edit.setAccessibleDescription(self.note)
        self._edit.setToolTip(tip(text))
        self.noted.emit()

    def _why_not(self, text: str) -> str:
        count = len(self._containing(text))
        shown = self.fontMetrics().elidedText(text, Qt.TextElideMode.ElideMiddle, self.width())
        says = (self._says.none, self._says.one)[count] if count < 2 else self._says.several(count)
        return says.format(text=shown)

    def _named(self, text: str) -> str | None:
        names, wanted = self._known or (), text.casefold()
        return text if text in names else next((name for name in names if name.casefold() == wanted), None)

    def _containing(self, text: str) -> list[str]:
        wanted = text.casefold()
        return [name for name in self._known or () if wanted in name.casefold()]

    def _settle(self) -> None:
        """Completes the text to a name where it is part of only one, and writes that as it is written."""
        if self.text and self._value is None and len(containing := self._containing(self.text)) == 1:
            self._edit.setText(containing[0])
        elif self._value is not None and self._edit.text() != self._value:
            self._edit.setText(self._value)
        if not self._edit.hasFocus():
            self._edit.setCursorPosition(0)  # of a long name the beginning shows

    def _set(self, name: str | None) -> None:
        if name != self._value:
            self._value = name
            self.chosen.emit(name)
