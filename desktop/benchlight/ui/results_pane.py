"""The results with a line about them, or, where there are none, a page that says why and what to do."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum, auto
from functools import partial

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QLabel, QPushButton, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from benchlight.ranking import wording
from benchlight.records import ModelState, Query, Ranking, Status, Understanding
from benchlight.translation import mark, tr
from benchlight.ui import fonts, theme
from benchlight.ui.announcements import Announcer
from benchlight.ui.elided_label import ElidedButton, ElidedLabel
from benchlight.ui.lines_across import LinesAcross
from benchlight.ui.results import ResultsView
from benchlight.ui.scrolling import scrolled

EXAMPLES = (
    mark("laptop shuts down while charging"),
    mark("dishwasher hums but does not drain"),
    mark("phone screen black, still vibrates"),
)
_NOTHING = Query("")


class Page(Enum):
    """What the pane shows."""

    OPENING = auto()
    CATALOG_ERROR = auto()
    EMPTY_CATALOG = auto()
    NOTHING_ASKED = auto()
    RANKING_FAILED = auto()
    NO_MATCH = auto()
    RESULTS = auto()


@dataclass(frozen=True, slots=True)
class Situation:
    """All that decides what is shown."""

    status: Status | None = None
    query: Query = _NOTHING
    ranking: Ranking | None = None
    """The answer shown last, perhaps to an older query while the newest is not answered."""
    catalog_error: str = ""
    ranking_error: str = ""


def page_for(situation: Situation) -> Page:
    """The page that tells the technician where things stand."""
    status = situation.status
    if situation.catalog_error:
        return Page.CATALOG_ERROR
    if status is None:
        early = situation.ranking is not None and situation.ranking.hits
        return Page.RESULTS if early else Page.OPENING
    if status.guides == 0:
        return Page.EMPTY_CATALOG
    if situation.query.is_empty:
        return Page.NOTHING_ASKED
    if situation.ranking_error:
        return Page.RANKING_FAILED
    if situation.ranking is not None and not situation.ranking.hits:
        return Page.NO_MATCH
    return Page.RESULTS


def summary_for(situation: Situation) -> str:
    """The line above the list."""
    ranking = situation.ranking
    if ranking is None:
        return tr("Looking…")
    found = wording.counted(ranking.hits)
    if not ranking.query.has_text:
        return tr("{found} by title").format(found=found)
    if ranking.semantic:
        causes = any(hit.cause for hit in ranking.hits)
        return (tr("{found}, likeliest first") if causes else tr("{found}, best first")).format(found=found)
    return tr("{found} by words · {why}").format(found=found, why=_why_by_words(ranking, situation.status))


def _why_by_words(ranking: Ranking, status: Status | None) -> str:
    """Why only words were compared."""
    if ranking.notice:
        return ranking.notice
    if status is None or status.model is ModelState.LOADING:
        return tr("the model is still loading")
    indexing = status.model is ModelState.READY
    return tr("guides are still being indexed") if indexing else tr("the model is not available")


class _Message(QWidget):
    """A page with a headline, a few words and buttons."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title, self._text = QLabel(self), QLabel(self)
        for label in (self._title, self._text):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._size_title()
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(28, 32, 28, 28)
        self._layout.setSpacing(8)
        self._layout.addWidget(self._title)
        self._layout.addWidget(self._text)
        self._layout.addSpacing(8)
        self._buttons: list[QPushButton] = []
        self._layout.addStretch(1)

    def changeEvent(self, event: QEvent) -> None:
        """The headline is larger than the other text, whatever its size."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._size_title()

    def _size_title(self) -> None:
        font = fonts.scaled(self.font(), 1.3)
        font.setBold(True)
        self._title.setFont(font)

    def fill(self, title: str, text: str, actions: list[tuple[str, Callable[[], None]]]) -> None:
        self._title.setText(title)
        self._text.setText(text)
        self._text.setVisible(bool(text))
        if [label for label, _ in actions] == [button.text() for button in self._buttons]:
            return  # filled anew on each keystroke: buttons that stay keep their focus
        for button in self._buttons:
            button.hide()
            button.deleteLater()
        self._buttons = []
        for place, (label, action) in enumerate(actions):
            button = ElidedButton(label, self)
            button.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
            button.clicked.connect(action)
            button.show()
            self._layout.insertWidget(self._layout.count() - 1, button)
            if place == 0 and len(actions) == 1:
                button.setDefault(True)
            self._buttons.append(button)


class ResultsPane(QWidget):
    """Shows a `Situation`."""

    import_wanted = Signal()
    clear_filters_wanted = Signal()
    reopen_wanted = Signal()
    example_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.page = Page.OPENING
        self._ranking: Ranking | None = None
        self.view = ResultsView(self)
        self._message = _Message(self)
        self.summary = ElidedLabel(self)
        self.summary.setContentsMargins(12, 6, 12, 6)
        self.summary.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self.findings = LinesAcross(self)
        self.doubt = LinesAcross(self, (theme.warning, theme.warning_edge))
        self.warnings = LinesAcross(self, (theme.danger, theme.danger_edge))
        listing = QWidget(self)
        column = QVBoxLayout(listing)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.doubt)
        column.addWidget(self.summary)
        column.addWidget(self.view, 1)
        self._listing = listing
        self._stack = QStackedWidget(self)
        self._stack.addWidget(listing)
        self._announcer = Announcer(self)
        self._message_area = scrolled(self._message)
        self._stack.addWidget(self._message_area)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 1, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.warnings)
        layout.addWidget(self.findings)
        layout.addWidget(self._stack, 1)

    def message(self) -> str:
        """The message shown, or "" while results are."""
        if self._stack.currentWidget() is self._listing:
            return ""
        return f"{self._message._title.text()}\n{self._message._text.text()}".strip()

    def show_situation(self, situation: Situation) -> None:
        """Shows the answer, if there is one, and the page that fits. Nothing else brings anything into the list."""
        if situation.ranking is not self._ranking:
            self._ranking = situation.ranking
            self.view.show_ranking(situation.ranking or Ranking(_NOTHING))
        self.page = page_for(situation)
        ranking = situation.ranking if self.page in (Page.RESULTS, Page.NO_MATCH) else None
        understood = Understanding() if ranking is None else ranking.understanding
        self.warnings.show_lines([] if ranking is None else wording.told(ranking.hazards))
        self.findings.show_lines(wording.pinned(understood), wording.sources(understood))
        if self.page is Page.RESULTS:
            self.doubt.show_lines([ranking.doubt] if ranking is not None and ranking.doubt else [])
            self.summary.setText(summary_for(situation))
            self.summary.setVisible(not self.doubt.text())
            self._stack.setCurrentWidget(self._listing)
        else:
            self._message.fill(*self._words(situation))
            self._stack.setCurrentWidget(self._message_area)
        self._announcer.note(self._spoken(situation))

    def _spoken(self, situation: Situation) -> str:
        """What is said to who cannot see the pane: what the codes mean, how many results there are, and the best; or
        why there are none."""
        if self.page is Page.RESULTS:
            best = self.view.spoken(0)
            if not best or situation.ranking is None:
                return ""
            said = (
                *self.warnings.text().splitlines(),
                *self.findings.text().splitlines(),
                self.doubt.text() or self.summary.text(),
                best,
            )
            return ". ".join(line.rstrip(".") for line in said)
        return self.message() if self.page is not Page.NOTHING_ASKED else ""

    def _words(self, situation: Situation) -> tuple[str, str, list[tuple[str, Callable[[], None]]]]:
        importing = (tr("&Import guides…"), self.import_wanted.emit)
        match self.page:
            case Page.OPENING:
                text = tr("The first start fills it with guides. You can type already.")
                return tr("Opening the catalog…"), text, []
            case Page.CATALOG_ERROR:
                comfort = tr("Nothing was changed.")
                text = f"{situation.catalog_error}\n\n{comfort}"
                return tr("The catalog cannot be used"), text, [(tr("&Try again"), self.reopen_wanted.emit)]
            case Page.EMPTY_CATALOG:
                text = tr(
                    "Import a CSV, JSON or JSONL file of repair guides to begin. "
                    "You can also drop files anywhere on this window."
                )
                return tr("The catalog is empty"), text, [importing]
            case Page.RANKING_FAILED:
                return tr("This query could not be ranked"), situation.ranking_error, []
            case Page.NO_MATCH:
                return self._no_match(situation)
            case _:
                text = tr(
                    "Write what the device does or does not do, in your own words. Name the device or its kind, the "
                    "code that it shows, and what is replaced already. The likely causes appear here as you type, each "
                    "with its best guide.\n\nFor example:"
                )
                return tr("Describe the fault"), text, [
                    (example, partial(self.example_wanted.emit, example)) for example in map(tr, EXAMPLES)
                ]  # fmt: skip

    def _no_match(self, situation: Situation) -> tuple[str, str, list[tuple[str, Callable[[], None]]]]:
        title, device, category = tr("No guide matches"), situation.query.device, situation.query.category
        if device or category:
            if not category:
                text = tr("Nothing fits while the results are narrowed to device “{device}”.")
            elif not device:
                text = tr("Nothing fits while the results are narrowed to category “{category}”.")
            else:
                text = tr("Nothing fits while the results are narrowed to device “{device}” and category “{category}”.")
            text = text.format(device=device, category=category)
            return title, text, [(tr("Clear fi&lters"), self.clear_filters_wanted.emit)]
        text = tr("Try other words for the fault, or the name of the part that fails.")
        if situation.ranking is not None and not situation.ranking.semantic:
            why = _why_by_words(situation.ranking, situation.status)
            text += " " + tr("Only words were compared: {why}.").format(why=why.removesuffix("."))
        return title, text, []

    def paintEvent(self, event: QPaintEvent) -> None:
        """The list's ground, and a hairline towards the query."""
        painter = QPainter(self)
        ground: QColor = self.palette().color(QPalette.ColorRole.Base)
        painter.fillRect(self.rect(), ground)
        painter.fillRect(0, 0, self.width(), 1, theme.line(self.palette()))
