"""Asks in the import's strip which device a file's guides are for, where the file does not say so."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QStringListModel, Qt, Signal
from PySide6.QtWidgets import QCompleter, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from benchlight.records import Notice
from benchlight.translation import tr
from benchlight.ui.announcements import announce
from benchlight.ui.filter_combo import LONGEST_NAME
from benchlight.ui.scrolling import Passage

_WIDEST_LETTERS = 50


class DeviceQuestion(QWidget):
    """The question, a field that completes to the catalog's devices, and buttons; or what was answered before, and a
    button to change it."""

    answered = Signal(object, str)
    """The `Notice` that told that no device is named, and the device."""
    skipped = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._notice: Notice | None = None
        self._devices = QStringListModel(self)
        self._label = Passage(self)
        self.device = QLineEdit(self)
        self.device.setMaxLength(LONGEST_NAME)
        self.device.setPlaceholderText(tr("e.g. ThinkPad T480"))
        self.device.setClearButtonEnabled(True)
        self.device.setMaximumWidth(_WIDEST_LETTERS * self.fontMetrics().averageCharWidth())
        completer = QCompleter(self._devices, self)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.device.setCompleter(completer)
        self.set_device = QPushButton(tr("Set device"), self)
        self.skip = QPushButton(tr("Skip"), self)
        self.skip.setToolTip(tr("Leaves the guides without a device"))
        self.change = QPushButton(tr("Change…"), self)
        self.device.textChanged.connect(self._look)
        self.device.returnPressed.connect(self._answer)
        self.set_device.clicked.connect(self._answer)
        self.skip.clicked.connect(lambda: self.skipped.emit(self._notice))
        self.change.clicked.connect(self._change)
        answers = QHBoxLayout()
        answers.addWidget(self.device, 1)
        for button in (self.set_device, self.skip, self.change):
            answers.addWidget(button)
        answers.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(3)
        layout.addWidget(self._label)
        layout.addLayout(answers)

    def text(self) -> str:
        """What is asked or told."""
        return self._label.text()

    def set_devices(self, names: Sequence[str]) -> None:
        """Replaces the devices that the field completes to."""
        self._devices.setStringList(list(names))

    def ask(self, notice: Notice, more: int = 0) -> None:
        """Asks for the device of the notice's file; `more` files are asked for after it."""
        text = tr("Which device is {file} for?").format(file=notice.origin.name)
        if more:
            text = tr("{question} (%n more to ask for)", "", more).format(question=text)
        self._show(notice, text, asks=True)
        announce(self, self.text())

    def tell(self, notice: Notice) -> None:
        """Tells which device was named before, and offers to change that."""
        self._show(notice, f"{notice.origin.name}: {notice.text}", asks=False)

    def _show(self, notice: Notice, text: str, asks: bool) -> None:
        self._notice = notice
        self._label.setText(text)
        self.device.setText(notice.device or "")
        self.device.setAccessibleName(tr("Device of {file}").format(file=notice.origin.name))
        for widget in (self.device, self.set_device, self.skip):
            widget.setVisible(asks)
        self.change.setVisible(not asks)
        self._look()

    def _look(self) -> None:
        self.set_device.setEnabled(bool(self.device.text().strip()))

    def _change(self) -> None:
        assert self._notice is not None
        self.ask(self._notice)
        self.device.setFocus()
        self.device.selectAll()

    def _answer(self) -> None:
        if wanted := " ".join(self.device.text().split()):
            known = (name for name in self._devices.stringList() if name.casefold() == wanted.casefold())
            self.answered.emit(self._notice, next(known, wanted))
