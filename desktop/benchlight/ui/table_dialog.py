"""A table before it is imported: its first rows, what each column holds, and the guide that comes out."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from html import escape

from PySide6.QtCore import QSignalBlocker, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QShowEvent, QWheelEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHeaderView,
    QLineEdit,
    QSplitter,
    QTableWidget,
    QTableWidgetItem,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from benchlight.records import Code, Column, Guide, ImportChoices, TablePreview
from benchlight.sources.names import column_name
from benchlight.translation import mark, tr
from benchlight.ui import theme
from benchlight.ui.dialogs import resize_within_screen
from benchlight.ui.scrolling import Passage
from benchlight.ui.tips import tip

_MOST_COLUMNS = 200
_MOST_UNUSED = 8
"""So many columns that are not used are named."""
_BOX_LETTERS = 12
_WAIT_MILLISECONDS = 60
_LABELS = {
    "key": mark("Key"),
    "id": mark("Number of the guide"),
    "source": mark("Source"),
    "title": mark("Title"),
    "device": mark("Device"),
    "part": mark("Part"),
    "family": mark("Family"),
    "categories": mark("Categories"),
    "category": mark("Category"),
    "device_class": mark("Kind of device"),
    "summary": mark("Description"),
    "steps": mark("Steps, remedy"),
    "conclusion": mark("Conclusion"),
    "prerequisites": mark("Prerequisites"),
    "tools": mark("Tools"),
    "parts": mark("Parts needed"),
    "difficulty": mark("Difficulty"),
    "time_required": mark("Time"),
    "url": mark("Link"),
    "author": mark("Author"),
    "licence": mark("Licence"),
    "locale": mark("Language"),
    "revision": mark("Revision"),
    "document": mark("Document"),
    "pages": mark("Pages"),
    "made_for": mark("Made for", "of a general outline"),
    "symptoms": mark("Symptoms"),
    "cause": mark("Cause"),
    "notes": mark("Notes"),
    "pictures": mark("Pictures"),
    "maker": mark("Brand"),
    "part_number": mark("Part number"),
    "quantity": mark("Quantity"),
    "code": mark("Code"),
    "meaning": mark("Meaning of a code"),
    "kinds": mark("Kinds of device"),
    "makers": mark("Brands"),
    "lines": mark("Models"),
    "signal": mark("Signal"),
    "also": mark("Also"),
    "check": mark("What to check first"),
    "certainty": mark("Certainty"),
}
"""What a field of a guide or a code is called."""


def label_of(field: str) -> str:
    """What a field is called: "Title", "Steps, remedy 2"."""
    name, _, number = field.partition(" ")
    return f"{tr(_LABELS.get(name, name))} {number}".strip()


class TableDialog(QDialog):
    """Shows the tables of a file, and lets the user say what their columns hold."""

    preview_wanted = Signal(object, object)
    """The file, and `ImportChoices` with which its tables are to be seen again."""

    def __init__(self, tables: Sequence[TablePreview], choices: ImportChoices, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tables = list(tables)
        self._choices = choices
        self._said: dict[str, str] = {}
        """What the user has chosen for columns, by their compared names."""
        self._fitted = False
        """Whether the columns have their widths, which are the user's from then on."""
        file = tables[0].file
        self.setWindowTitle(tr("Import {file}").format(file=file.name))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        resize_within_screen(self, 980, 620)
        self.passage = Passage(self)
        self.sheet = QComboBox(self)
        self.sheet.setAccessibleName(tr("Sheet"))
        self.sheet.addItems([table.sheet for table in tables])
        self.device_name = QLineEdit(choices.device, self)
        self.device_name.setPlaceholderText(tr("for all rows, as no column names it"))
        self.grid = _grid(self)
        self.sample = QTextBrowser(self)
        self.sample.setAccessibleName(tr("What comes out of the first row"))
        self.sample.setOpenLinks(False)
        buttons = QDialogButtonBox(self)
        self.import_button = buttons.addButton(tr("&Import"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.cancel_button = buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        self._asking = QTimer(self)
        self._asking.setSingleShot(True)
        self._asking.setInterval(_WAIT_MILLISECONDS)
        self._asking.timeout.connect(self._ask)
        self.sheet.currentIndexChanged.connect(self._show_sheet)
        self.device_name.textEdited.connect(lambda: self._asking.start())
        self._form = QFormLayout()
        self._form.addRow(tr("&Sheet:"), self.sheet)
        self._form.addRow(tr("&Device:"), self.device_name)
        self._form.setRowVisible(self.sheet, len(tables) > 1)
        panes = QSplitter(Qt.Orientation.Vertical, self)
        panes.setChildrenCollapsible(False)
        panes.addWidget(self.grid)
        panes.addWidget(self.sample)
        panes.setStretchFactor(0, 3)
        panes.setStretchFactor(1, 2)
        layout = QVBoxLayout(self)
        layout.addWidget(self.passage)
        layout.addLayout(self._form)
        layout.addWidget(panes, 1)
        layout.addWidget(buttons)
        self.sheet.setCurrentIndex(next((place for place, table in enumerate(tables) if not table.certain), 0))
        self._show_sheet()

    def device(self) -> str:
        """The device of rows that name none."""
        return self.device_name.text().strip()

    def chosen(self) -> dict[str, dict[str, str]]:
        """What the columns hold, by the signatures of the tables."""
        return {
            table.signature: {
                name: self._said.get(name, column.field)
                for column in table.columns
                for name in (column_name(column.head),)
            }
            for table in self._tables
            if table.usable
        }

    @Slot(object)
    def show_tables(self, tables: Sequence[TablePreview]) -> None:
        """What the tables become with what was chosen last."""
        if [table.file for table in tables[:1]] != [self._tables[0].file] or self._asking.isActive():
            return  # of another dialog, or of what is no longer chosen
        self._tables = list(tables)
        self._show_sheet()

    @property
    def _table(self) -> TablePreview:
        return self._tables[max(0, self.sheet.currentIndex())]

    def _ask(self) -> None:
        choices = replace(self._choices, device=self.device(), columns=tuple(self._said.items()))
        self.preview_wanted.emit(self._tables[0].file, choices)

    def _choose(self, column: Column, field: str) -> None:
        self._said[column_name(column.head)] = field
        self._asking.start()

    # -- showing ----------------------------------------------------------------------------------------------------

    def _show_sheet(self) -> None:
        table = self._table
        self._show_grid(table)
        self.passage.setText(" ".join(_told(table)))
        self._form.setRowVisible(self.device_name, not any(column.field == "device" for column in table.columns))
        self.sample.setHtml("".join(self._sample(table)))
        self.import_button.setEnabled(any(each.usable for each in self._tables))
        self.import_button.setDefault(True)

    def showEvent(self, event: QShowEvent) -> None:
        """Begins with what is to be done: the first column that is not used, or Import."""
        super().showEvent(event)
        columns = self._table.columns[:_MOST_COLUMNS]
        first = next((place for place, column in enumerate(columns) if not column.field and not column.certain), None)
        box = None if first is None else self.grid.cellWidget(0, first)
        (box or self.import_button).setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_grid(self, table: TablePreview) -> None:
        columns = table.columns[:_MOST_COLUMNS]
        heads = [column.head for column in columns]
        shown = [self.grid.horizontalHeaderItem(place) for place in range(self.grid.columnCount())]
        if [item.text() for item in shown if item is not None] != heads:
            self.grid.clear()
            self.grid.setColumnCount(len(columns))
            self.grid.setRowCount(1)
            self.grid.setHorizontalHeaderLabels(heads)
            for place, column in enumerate(columns):
                self.grid.setCellWidget(0, place, self._combo(table, column))
            self._fitted = False
        self.grid.setRowCount(1)
        self.grid.setRowCount(1 + len(table.rows))
        for place, column in enumerate(columns):
            box = self.grid.cellWidget(0, place)
            assert isinstance(box, QComboBox)
            with QSignalBlocker(box):
                box.setCurrentIndex(_place_of(box, column.field))
        for row, cells in enumerate(table.rows, start=1):
            for place, (column, cell) in enumerate(zip(columns, cells, strict=False)):
                item = QTableWidgetItem(cell)
                item.setToolTip(tip(cell))
                if not column.field:
                    item.setForeground(theme.muted(self.palette()))
                self.grid.setItem(row, place, item)
        if not self._fitted:
            self._fit(columns)

    def _combo(self, table: TablePreview, column: Column) -> QComboBox:
        box = _FieldBox(self.grid)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.setMinimumContentsLength(_BOX_LETTERS)
        box.addItem(tr("(not used)"), "")
        for field in table.fields:
            box.addItem(label_of(field), field)
        box.setAccessibleName(tr("What {column} holds").format(column=column.head))
        box.activated.connect(lambda: self._choose(column, box.currentData()))
        return box

    def _fit(self, columns: Sequence[Column]) -> None:
        """Gives each column the room of its box, and a little more for what is long."""
        self._fitted = True
        self.grid.resizeRowsToContents()
        widest = 30 * self.grid.fontMetrics().averageCharWidth()
        for place in range(len(columns)):
            box = self.grid.cellWidget(0, place)
            width = max(box.sizeHint().width(), min(widest, self.grid.sizeHintForColumn(place)))
            self.grid.setColumnWidth(place, width)

    def _sample(self, table: TablePreview) -> Iterator[str]:
        """What comes out, as HTML; all that is from the file is escaped."""
        colour = theme.muted(self.palette()).name()
        if table.problem:
            yield f"<p>{escape(table.problem)}</p>"
        if (sample := table.sample) is not None:
            guide = isinstance(sample, Guide)
            said = tr("The first guide that comes out") if guide else tr("The first code that comes out")
            yield f"<p style='margin:0; color:{colour}'>{escape(said)}</p>"
            title = sample.title if isinstance(sample, Guide) else sample.code
            yield f"<h3 style='margin:4px 0'>{escape(title)}</h3>"
            for name, value in _lines(sample):
                yield f"<p style='margin:2px 0'><span style='color:{colour}'>{escape(name)}</span>&nbsp; {value}</p>"


class _FieldBox(QComboBox):
    """A list of fields, which is opened to be changed: the wheel scrolls the table that it is in."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leaves it to the table."""
        event.ignore()


def _grid(parent: QWidget) -> QTableWidget:
    grid = QTableWidget(parent)
    grid.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    grid.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
    grid.setTabKeyNavigation(False)
    grid.setWordWrap(False)
    grid.setAccessibleName(tr("The first rows, and above them what each column holds"))
    grid.verticalHeader().hide()
    header = grid.horizontalHeader()
    header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
    header.setHighlightSections(False)
    return grid


def _place_of(box: QComboBox, field: str) -> int:
    """Where a field stands in a box; one that is not offered, as that of a numbered step, is added."""
    place = box.findData(field)
    if place < 0:
        box.addItem(label_of(field), field)
        place = box.count() - 1
    return place


def _told(table: TablePreview) -> Iterator[str]:
    """What there is to say above the rows."""
    unused = [column.head for column in table.columns if not column.field]
    if not table.usable:
        yield tr("What the columns hold is not known by their names.")
    elif unused:
        more = len(unused) - _MOST_UNUSED
        said = tr("Not used: {columns} and %n more.", "", more) if more > 0 else tr("Not used: {columns}.")
        yield said.format(columns=", ".join(unused[:_MOST_UNUSED]))
    if isinstance(table.sample, Guide) and all(column.field != "title" for column in table.columns):
        yield tr("No column holds a title, so each guide is called by its cause or remedy and its device.")
    guessed = [column.head for column in table.columns if column.field and not column.certain]
    if guessed:
        yield tr("Guessed by the first rows: {columns}.").format(columns=", ".join(guessed))
    yield tr("Choose what a column holds in the row under its name; it is remembered for tables with the same columns.")


def _lines(sample: Guide | Code) -> Iterator[tuple[str, str]]:
    """What a guide or a code says, field by field; as HTML, escaped."""
    if isinstance(sample, Code):
        values = {name: getattr(sample, name) for name in ("meaning", "makers", "kinds", "lines", "parts", "check")}
    else:
        names = (
            "device",
            "part",
            "symptoms",
            "summary",
            "difficulty",
            "time_required",
            "tools",
            "parts",
            "notes",
            "url",
        )
        values = {name: getattr(sample, name) for name in names}
        values["pictures"] = [image for step in sample.steps for image in step.images]
    for name, value in values.items():
        if text := value if isinstance(value, str) else "; ".join(value):
            yield label_of(name), escape(text).replace("\n", "<br>")
    if isinstance(sample, Guide) and sample.steps:
        steps = "".join(f"<li>{escape(step.text)}</li>" for step in sample.steps)
        yield label_of("steps"), f"<ol style='margin:0'>{steps}</ol>"
