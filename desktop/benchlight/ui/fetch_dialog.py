"""Asks which of iFixit's guides are to be imported."""

from __future__ import annotations

from PySide6.QtCore import QDate, QLocale, QStringListModel, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QCompleter,
    QDateEdit,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from benchlight.records import Fetch
from benchlight.sources import ifixit_api
from benchlight.sources.ifixit_api import Names
from benchlight.translation import mark, tr
from benchlight.ui.background import Background

_DEVICE, _CATEGORY = mark("Guides for the device"), mark("Guides in the category")
_EXAMPLES = {_DEVICE: mark("e.g. iPhone 12"), _CATEGORY: mark("e.g. Phone")}
_LICENCE = mark(
    "Benchlight asks www.ifixit.com for these guides when you press Import, twice a second at most. They are under "
    "CC BY-NC-SA 3.0: name iFixit and the author, and use them for nothing commercial."
)


class FetchDialog(QDialog):
    """A device or a category, a language, a day. iFixit is asked for the names that it has only at a press."""

    wanted = Signal(object)
    """The `Fetch` that was chosen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Import from iFixit"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._background = Background(self)
        self._known: Names | None = None
        self._names = QStringListModel(self)
        self.kind = QComboBox(self)
        for kind in (_DEVICE, _CATEGORY):
            self.kind.addItem(tr(kind), kind)
        self.kind.setAccessibleName(tr("Guides for a device or in a category"))
        self.name = QLineEdit(self)
        self.name.setAccessibleName(tr("Name of the device or category, as iFixit writes it"))
        self.name.setClearButtonEnabled(True)
        self.name.setMinimumWidth(260)
        completer = QCompleter(self._names, self)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.name.setCompleter(completer)
        self.look_up = QPushButton(tr("&Suggest names"), self)
        self.look_up.setToolTip(tr("Asks iFixit now for the names of all devices and categories that it has"))
        self.look_up.setAutoDefault(False)
        self.language = QComboBox(self)
        for code, own_name in ifixit_api.LANGUAGES.items():
            self.language.addItem(own_name, code)
        self.language.setCurrentIndex(max(0, self.language.findData(QLocale.system().name()[:2])))
        self.is_since = QCheckBox(tr("&Only what was changed since"), self)
        self.since = QDateEdit(QDate.currentDate().addMonths(-1), self)
        self.since.setCalendarPopup(True)
        self.since.setAccessibleName(tr("Changed since"))
        self.since.setEnabled(False)
        self.told = _passage("", self)
        self.told.hide()
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        self.ok = buttons.addButton(tr("&Import"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.ok.setDefault(True)
        self._lay_out(buttons)

        self.kind.currentIndexChanged.connect(self._show_kind)
        self.name.textChanged.connect(self._look)
        self.look_up.clicked.connect(self._ask)
        self.is_since.toggled.connect(self.since.setEnabled)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        self.finished.connect(lambda _: self._background.close(0))
        self._show_kind()
        self.name.setFocus()

    def _lay_out(self, buttons: QDialogButtonBox) -> None:
        names, since = QHBoxLayout(), QHBoxLayout()
        names.addWidget(self.name, 1)
        names.addWidget(self.look_up)
        since.addWidget(self.is_since)
        since.addWidget(self.since)
        since.addStretch(1)
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        form.addRow(self.kind, names)
        form.addRow(tr("&Language"), self.language)
        form.addRow("", since)
        layout = QVBoxLayout(self)
        layout.setSpacing(12)
        layout.addLayout(form)
        layout.addWidget(self.told)
        layout.addWidget(_passage(tr(_LICENCE), self))
        layout.addWidget(buttons)

    @property
    def fetch(self) -> Fetch:
        """What is chosen."""
        name = " ".join(self.name.text().split())
        is_device = self.kind.currentData() == _DEVICE
        return Fetch(
            name if is_device else "",
            "" if is_device else name,
            self.since.date().toString(Qt.DateFormat.ISODate) if self.is_since.isChecked() else "",
            self.language.currentData(),
        )

    @Slot()
    def accept(self) -> None:
        """Hands over what was chosen."""
        if self.ok.isEnabled():
            self.wanted.emit(self.fetch)
            super().accept()

    @Slot()
    def _show_kind(self) -> None:
        kind = self.kind.currentData()
        self.name.setPlaceholderText(tr(_EXAMPLES[kind]))
        if self._known is not None:
            self._names.setStringList(self._known.devices if kind == _DEVICE else self._known.categories)
        self._look()

    @Slot()
    def _look(self) -> None:
        self.ok.setEnabled(bool(self.name.text().strip()))

    @Slot()
    def _ask(self) -> None:
        self.look_up.setEnabled(False)
        self._tell(tr("Asking iFixit for its names…"))
        self._background.run(mark("asking iFixit for its names"), ifixit_api.names, self._take, self._on_failed)

    def _take(self, names: Names) -> None:
        self._known = names
        self._show_kind()
        self._tell(
            tr("iFixit has {devices} and {categories}. Type any part of a name to see those that have it.").format(
                devices=tr("%n devices", "", len(names.devices)),
                categories=tr("%n categories", "", len(names.categories)),
            )
        )
        self.name.setFocus()

    def _on_failed(self, why: str) -> None:
        self.look_up.setEnabled(True)
        self._tell(why)

    def _tell(self, text: str) -> None:
        self.told.setText(text)
        self.told.show()


def _passage(text: str, parent: QWidget) -> QLabel:
    label = QLabel(text, parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    return label
