"""Where the technician asks: the symptom box, the filters, and what was understood of the text."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QMimeData, QObject, QSize, Qt, Signal
from PySide6.QtGui import (
    QDropEvent,
    QFontMetrics,
    QKeyEvent,
    QKeySequence,
    QTextCursor,
)
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QLabel,
    QPlainTextEdit,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from benchlight.ranking import wording
from benchlight.records import Query, Ranking, Sort
from benchlight.translation import mark, number, tr
from benchlight.ui import fonts
from benchlight.ui.chips import Chips
from benchlight.ui.filter_combo import FilterCombo, FilterTexts
from benchlight.ui.language import name_of
from benchlight.ui.scrolling import Passage
from benchlight.ui.shortcuts import keys_of

LINES = 3
TEXT_SIZE = 1.2
"""Size of the symptoms' text, that of the window's being 1."""
MOST_PASTED = 10_000
"""Characters that the symptom box takes. One line of 100,000 takes half a second to lay out, at each key."""
PLACEHOLDER = mark("e.g. T480 charges only when the lid is closed, battery drops from 40 % to 0")


class _WindowKeys(QObject):
    """Keeps keys for the window that a text field would take: it would delete to the end of the line at Ctrl+K, or go
    there at Ctrl+E."""

    KEYS = tuple(QKeySequence(key) for command in ("symptoms", "edit_guide") for key in keys_of(command))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Declines the field's claim to the key."""
        if (
            event.type() is QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and QKeySequence(event.keyCombination()) in self.KEYS
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
    others_wanted = Signal()
    """List the other guides for the selected part, or close that list."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPlaceholderText(tr(PLACEHOLDER))
        self.setTabChangesFocus(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # the wheel over it takes no focus
        self.document().setDocumentMargin(7)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        self.setAccessibleName(tr("Symptoms"))
        self.setAccessibleDescription(
            tr(
                "Describe the fault in your own words. Arrow keys move through the results, Enter opens the selected "
                "guide, Ctrl+Enter lists the other guides for its part."
            )
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
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not shift:
            (self.others_wanted if control else self.open_wanted).emit()
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

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Takes text. A file is an import, not its path in the text: the window takes it."""
        return super().canInsertFromMimeData(source) and not any(address.isLocalFile() for address in source.urls())

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Takes what is pasted or dropped, as far as there is room."""
        room = MOST_PASTED - len(self.toPlainText()) + len(self.textCursor().selectedText())
        text = QMimeData()
        text.setText(source.text()[: max(0, room)])
        super().insertFromMimeData(text)

    def dropEvent(self, event: QDropEvent) -> None:
        """Text dragged from elsewhere is copied: moved, it would be gone from the other program."""
        super().dropEvent(event)
        if event.source() is None:
            event.setDropAction(Qt.DropAction.CopyAction)

    def clear_undoably(self) -> None:
        """Clears the text so that Ctrl+Z brings it back."""
        cursor = self.textCursor()
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.removeSelectedText()

    def _is_outermost(self, direction: QTextCursor.MoveOperation) -> bool:
        return not QTextCursor(self.textCursor()).movePosition(direction)


class QueryBox(QFrame):
    """Symptoms, filters and chips together; says the whole `Query` whenever any of them changes."""

    changed = Signal(object)
    """The new `Query`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        keys = _WindowKeys(self)
        self.symptoms = SymptomBox(self)
        self.symptoms.setFont(fonts.scaled(self.font(), TEXT_SIZE))
        self.device = FilterCombo(_of_devices(), self)
        self.category = FilterCombo(_of_categories(), self)
        self.language = FilterCombo(_of_languages(), self)
        self._languages: dict[str, str] = {}
        """Codes of the languages by what they are called in the list."""
        self.chips = Chips(self)
        self.notes = Passage(self)
        self.notes.hide()
        for widget, name, hint in (
            (self.device, tr("Device filter"), tr("Only guides for this device. Type any part of its name.")),
            (self.category, tr("Category filter"), tr("Only guides in this category. Type any part of its name.")),
            (self.language, tr("Language filter"), tr("Only guides in this language. Type any part of its name.")),
        ):
            widget.setAccessibleName(name)
            widget.setToolTip(hint)
            widget.setAccessibleDescription(hint)
            widget.noted.connect(self._note)
            edit = widget.lineEdit()
            assert edit is not None
            edit.setAccessibleName(name)
            edit.installEventFilter(keys)
        self.symptoms.installEventFilter(keys)
        self._lay_out()
        self.symptoms.textChanged.connect(self._on_text)
        self.device.chosen.connect(self._on_device)
        for narrowing in (self.category, self.language):
            narrowing.chosen.connect(lambda _: self._tell())
        self.chips.changed.connect(self._on_chips)

    def _lay_out(self) -> None:
        title = QLabel(tr("S&ymptoms"), self)
        title.setBuddy(self.symptoms)
        device, category = QLabel(tr("&Device"), self), QLabel(tr("Cate&gory"), self)
        self._language_label = QLabel(tr("Language"), self)
        device.setBuddy(self.device)
        category.setBuddy(self.category)
        self._language_label.setBuddy(self.language)
        filters = QGridLayout()
        filters.setHorizontalSpacing(10)
        filters.setVerticalSpacing(3)
        filters.addWidget(device, 0, 0)
        filters.addWidget(category, 0, 1)
        filters.addWidget(self._language_label, 0, 2)
        filters.addWidget(self.device, 1, 0)
        filters.addWidget(self.category, 1, 1)
        filters.addWidget(self.language, 1, 2)
        filters.setColumnStretch(0, 2)
        filters.setColumnStretch(1, 2)
        self._filters = filters
        self._offer_languages({})
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 8, 12, 8)
        layout.setSpacing(5)
        layout.addWidget(title)
        layout.addWidget(self.symptoms)
        layout.addLayout(filters)
        layout.addWidget(self.notes)
        layout.addWidget(self.chips)

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
            language=self._languages.get(self.language.value or ""),
            removed=self.chips.removed,
        )

    def restore(self, text: str, device: str, category: str, language: str = "") -> None:
        """Asks what an earlier run asked last. What is typed next replaces the symptoms, as after `focus_symptoms`."""
        self.device.choose(device or None)
        self.category.choose(category or None)
        if language:
            self.language.choose(name_of(language))
            self._offer_languages({name_of(language): language})
        if text:
            self.symptoms.setPlainText(text)
            self.symptoms.selectAll()

    def set_text(self, text: str) -> None:
        """Replaces the symptoms, and puts the cursor behind them."""
        self.symptoms.clear_undoably()
        self.symptoms.insertPlainText(text)

    def focus_symptoms(self) -> None:
        """Puts the focus into the symptom box with its text selected."""
        self.symptoms.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.symptoms.selectAll()

    def clear_filters(self) -> None:
        """Takes all filters away."""
        for narrowing in (self.device, self.category, self.language):
            narrowing.choose(None)

    def set_names(self, devices: Sequence[str], categories: Sequence[str], languages: Sequence[str]) -> None:
        """Names to choose from, and codes of languages."""
        self.device.set_names(devices)
        self.category.set_names(categories)
        self._offer_languages({name_of(code): code for code in languages})
        self.language.set_names(sorted(self._languages))

    def _offer_languages(self, languages: dict[str, str]) -> None:
        """Languages to choose from; where there is one alone, there is nothing to choose."""
        self._languages = languages
        offered = len(languages) > 1 or bool(self.language.text)
        self.language.setVisible(offered)
        self._language_label.setVisible(offered)
        self._filters.setColumnStretch(2, 1 if offered else 0)

    def show_understood(self, ranking: Ranking) -> None:
        """Shows what the text of a ranking was understood to say."""
        self.chips.show_pieces(wording.pieces(ranking.understanding), ranking.query.ranked_text)

    def _on_text(self) -> None:
        self.chips.note_text(self.symptoms.toPlainText())
        self._note()
        self._tell()

    def _on_device(self) -> None:
        self.chips.bring_back(Sort.DEVICE)  # what is chosen by hand goes without saying
        self._tell()

    def _on_chips(self) -> None:
        self.symptoms.setFocus(Qt.FocusReason.OtherFocusReason)
        self._tell()

    def _note(self) -> None:
        """Says what of the fields is not in effect, and why."""
        notes = [self.device.note, self.category.note, self.language.note]
        query = self.query()
        if query.text != query.ranked_text:
            said = tr("Only the first {count} characters of the symptoms are ranked.")
            notes.append(said.format(count=number(Query.MOST_CHARACTERS)))
        self.notes.setText("\n".join(filter(None, notes)))
        self.notes.setHidden(not self.notes.text())

    def _tell(self) -> None:
        self.changed.emit(self.query())


def _of_devices() -> FilterTexts:
    return FilterTexts(
        tr("Any device"),
        tr("No device is called “{text}”: every device is searched."),
        tr("One device has “{text}” in its name; Enter chooses it."),
        lambda count: tr("%n devices have “{text}” in their names. Until one is chosen, all are searched.", "", count),
    )


def _of_categories() -> FilterTexts:
    return FilterTexts(
        tr("Any category"),
        tr("No category is called “{text}”: every category is searched."),
        tr("One category has “{text}” in its name; Enter chooses it."),
        lambda count: tr(
            "%n categories have “{text}” in their names. Until one is chosen, all are searched.", "", count
        ),
    )


def _of_languages() -> FilterTexts:
    return FilterTexts(
        tr("Any language"),
        tr("No language is called “{text}”: every language is searched."),
        tr("One language has “{text}” in its name; Enter chooses it."),
        lambda count: tr(
            "%n languages have “{text}” in their names. Until one is chosen, all are searched.", "", count
        ),
    )
