"""The list of ranked causes, each with its best guide, that can be opened to the others."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import replace

from PySide6.QtCore import QEvent, QModelIndex, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QInputMethodEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QStyleOptionViewItem, QWidget

from benchlight.records import Hit, Query, Ranking
from benchlight.translation import tr
from benchlight.ui.announcements import announce
from benchlight.ui.result_delegate import ResultDelegate
from benchlight.ui.results_model import AnyIndex, ResultsModel, Row

PAUSE_MILLISECONDS = 200
"""An opened cause has its guides ranked anew once typing pauses: at each key it would cost as much as the answer."""


def _goes_on(before: Query, now: Query) -> bool:
    """Whether this is the same question, or the same with more words behind it, and no other one."""
    if (before.device, before.category) != (now.device, now.category):
        return False
    return now.text.startswith(before.text) if before.text else not now.text


class ResultsView(QListView):
    """The list. Until the technician picks a row by hand the best hit is selected; a picked guide stays selected
    wherever the next ranking puts it, until another question is asked.
    """

    selected = Signal(object)
    """The selected `Hit`, or None."""
    opened = Signal()
    """Enter or a double click: show me this one."""
    typed = Signal(str)
    """A character typed into the list; it is meant for the symptom box."""
    composed = Signal(QInputMethodEvent)
    """Likewise, from an input method: accents, Chinese."""
    guides_wanted = Signal(object)
    """A cause is opened: the `Query` for its guides."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = ResultsModel(self)
        self._query: Query | None = None
        """The question that is answered here."""
        self._picked: tuple[Hit, Query] | None = None
        """The guide picked by hand, and the question for which it was."""
        self._just_opened = ""
        """The cause whose guides the technician has asked for and not seen."""
        self._updating = False
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MILLISECONDS)
        self._pause.timeout.connect(self._ask_for_guides)
        self.setModel(self._model)
        self._delegate = ResultDelegate(self)
        self.setItemDelegate(self._delegate)
        self.setUniformItemSizes(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # the wheel over it takes no focus
        self.setMouseTracking(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(tr("Results"))
        self.setAccessibleDescription(
            tr(
                "Ranked causes, likeliest first, each with its best guide. Enter opens the selected guide, the right "
                "arrow lists the other guides for its part, the left arrow closes that list."
            )
        )
        self.doubleClicked.connect(lambda _: self.opened.emit())

    def name_sources(self, titles: Mapping[str, str]) -> None:
        """What people call the sources, by their names."""
        with self._updating_rows():
            self._model.name_sources(titles)

    def show_ranking(self, ranking: Ranking) -> None:
        """Shows a ranking. One that answers the same question once more leaves the list where it was scrolled to;
        causes that are opened stay open while the technician types on."""
        before, now = self._query, ranking.query
        scrolled = self.verticalScrollBar().value()
        self._query = now
        with self._updating_rows():
            if before is not None and not (_goes_on(before, now) or _goes_on(now, before)):
                self._model.close(*self._model.opened())
            hits = self._with_picked(ranking.hits) if now == before else ranking.hits
            by_words = not ranking.semantic and now.has_text
            self._model.show(hits, by_words, bool(ranking.doubt), ranking.understanding.kinds)
            row = self._picked_row()
            if row < 0:
                self._picked = None
                row = 0 if hits else -1
            self.setCurrentIndex(self._model.index(row) if row >= 0 else QModelIndex())
            if now == before:
                self.verticalScrollBar().setValue(scrolled)
            elif self._picked is None:
                self.scrollToTop()
            else:
                self.scrollTo(self.currentIndex())
        self.selected.emit(self.current_hit())
        if self._model.opened():
            self._pause.start()

    def _ask_for_guides(self) -> None:
        """Asks for the guides of the causes that are open; they have those of an earlier question."""
        for cause in self._model.opened():
            self._ask_for_guides_of(cause)

    def _ask_for_guides_of(self, cause: str) -> None:
        if self._query is not None:
            self.guides_wanted.emit(replace(self._query, cause=cause))

    def _with_picked(self, hits: Sequence[Hit]) -> list[Hit]:
        """The same question is answered once more, with another guide for the cause of the picked one: that one stays,
        because somebody may be reading it."""
        picked = self._picked[0] if self._picked is not None else None
        if picked is None or not picked.cause or any(hit.key == picked.key for hit in hits):
            return list(hits)
        return [
            picked._replace(guides=hit.guides, score=hit.score, strength=hit.strength)
            if hit.cause == picked.cause and hit.cause not in self._model.opened()
            else hit
            for hit in hits
        ]

    def show_guides(self, ranking: Ranking) -> None:
        """Shows the guides of a cause that is opened, unless another question has been answered meanwhile."""
        cause = ranking.query.cause
        if cause is None or cause not in self._model.opened() or replace(ranking.query, cause=None) != self._query:
            return
        before = self.current_hit()
        with self._updating_rows():
            self._model.open(cause, ranking.hits)
            row = self._picked_row()
            if row >= 0:
                self.setCurrentIndex(self._model.index(row))
        if self.current_hit() != before:
            self.selected.emit(self.current_hit())
        if cause == self._just_opened:
            self._just_opened = ""
            announce(self, tr("%n other guides listed", "", max(0, len(ranking.hits) - 1)), at_once=True)

    def toggle(self, cause: str) -> None:
        """Opens a cause, or closes it. Where one of its guides is selected, the cause's own row is then."""
        if cause in self._model.opened():
            row = self.current_row()
            if row is not None and row.under is not None and row.under.cause == cause:
                self.setCurrentIndex(self._model.index(self._model.place_of_cause(cause)))
            with self._updating_rows():
                self._model.close(cause)
            announce(self, tr("Closed", "the list of a part's guides"), at_once=True)
        else:
            self._just_opened = cause
            with self._updating_rows():
                self._model.open(cause)
            self._ask_for_guides_of(cause)

    def toggle_current(self) -> None:
        """Opens or closes the cause that is selected, itself or one of its guides."""
        row = self.current_row()
        if row and (row.cause or row.opened or row.under):
            self.toggle((row.under or row.hit).cause)

    @contextmanager
    def _updating_rows(self) -> Iterator[None]:
        """What changes the selection now is no pick."""
        self._updating = True
        try:
            yield
        finally:
            self._updating = False
        self.setUniformItemSizes(not self._model.opened())  # which is quicker

    def _picked_row(self) -> int:
        """Where the picked guide is now; the row of its cause, where another guide is the best for that."""
        if self._picked is None or self._query is None:
            return -1
        hit, asked = self._picked
        if not _goes_on(asked, self._query):
            return -1
        place = self._model.place_of(hit.key)
        return place if place >= 0 else self._model.place_of_cause(hit.cause)

    def pick_current(self) -> None:
        """The selected guide is being read: no later answer to the same question may take it away."""
        hit = self.current_hit()
        if hit is not None and self._query is not None:
            self._picked = hit, self._query

    def unpick(self) -> None:
        """The picked guide did not help: the next answer selects its best one."""
        self._picked = None

    def show_cause(self, names: Sequence[str]) -> bool:
        """Selects the row of a cause, by what it may be called, and lists its guides; False where it has none."""
        place = max((self._model.place_of_cause(name) for name in names), default=-1)
        if place < 0:
            return False
        self.setCurrentIndex(self._model.index(place))
        row = self._model.row(place)
        if row is not None and row.cause and not row.opened:
            self.toggle(row.cause)
        self.scrollTo(self.currentIndex(), QAbstractItemView.ScrollHint.PositionAtTop)
        return True

    def current_row(self) -> Row | None:
        """The selected row."""
        return self._model.row(self.currentIndex().row()) if self.currentIndex().isValid() else None

    def current_hit(self) -> Hit | None:
        """The selected hit."""
        row = self.current_row()
        return None if row is None else row.hit

    def count(self) -> int:
        """Number of rows shown."""
        return self._model.rowCount()

    def move_selection(self, rows: int) -> None:
        """Moves the selection by so many rows, stopping at the ends."""
        if self.count():
            row = min(self.count() - 1, max(0, self.currentIndex().row() + rows))
            self.setCurrentIndex(self._model.index(row))
            if not self.hasFocus():
                announce(self, self.spoken(row), at_once=True)

    def spoken(self, row: int) -> str:
        """What a screen reader says of a row; "" where there is none."""
        return str(self._model.index(row).data(Qt.ItemDataRole.AccessibleTextRole) or "")

    def page(self) -> int:
        """Rows that fit into the view."""
        height = self.sizeHintForRow(0)
        return max(1, self.viewport().height() // height - 1) if height > 0 else 1

    def currentChanged(self, current: AnyIndex, previous: AnyIndex) -> None:
        """A change that no ranking made is the technician's pick."""
        super().currentChanged(current, previous)
        self._compose_here()
        if self._updating:
            return
        self._picked = None
        self.pick_current()
        self.selected.emit(self.current_hit())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens the guide, arrows to the sides list the other guides for its part and close that list; letters go
        on to the symptom box rather than into a search of their own."""
        row = self.current_row()
        plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                self.toggle_current()
            elif row:
                self.opened.emit()
        elif event.key() == Qt.Key.Key_Right and row and row.cause and not row.opened:
            self.toggle(row.cause)
        elif event.key() == Qt.Key.Key_Left and row and (row.opened or row.under):
            self.toggle_current()
        elif plain and event.text().isprintable() and event.text().strip():
            self.typed.emit(event.text())
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click on the number of guides opens or closes a cause, and selects nothing."""
        if cause := self._handle_at(event):
            self.toggle(cause)
        else:
            super().mousePressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """There, a double click is two clicks."""
        if cause := self._handle_at(event):
            self.toggle(cause)
        else:
            super().mouseDoubleClickEvent(event)

    def _handle_at(self, event: QMouseEvent) -> str:
        """The cause that a click opens or closes; "" where it means the row."""
        place = event.position().toPoint()
        index = self.indexAt(place)
        row = self._model.row(index.row()) if index.isValid() else None
        if row is None or event.button() != Qt.MouseButton.LeftButton:
            return ""
        return row.cause if self._delegate.handle(self.visualRect(index), self.font(), row).contains(place) else ""

    def sizeHint(self) -> QSize:
        """Two rows; it gets all the room that nothing else asks for."""
        return QSize(280, 2 * self._row_height())

    def minimumSizeHint(self) -> QSize:
        """Half a row: enough to see that there is something, where the window is low."""
        return QSize(160, self._row_height() // 2)

    def _row_height(self) -> int:
        option = QStyleOptionViewItem()
        self.initViewItemOption(option)
        return self.itemDelegate().sizeHint(option, QModelIndex()).height()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Letters may be typed here."""
        super().focusInEvent(event)
        self._compose_here()

    def _compose_here(self) -> None:
        # For texts that cannot be edited, Qt switches the input method off, and a dead key loses its accent.
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """Composed letters go on to the symptom box like typed ones."""
        self.composed.emit(event)

    def changeEvent(self, event: QEvent) -> None:
        """Another font means another row height."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self.scheduleDelayedItemsLayout()
