"""The guide pane: the page, what is sought in it, and the two buttons that tell whether the guide was the right one."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial
from html import escape

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent, QPalette, QTextDocumentFragment
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QLabel, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from benchlight.records import Guide, Link, Outcome
from benchlight.translation import mark, tr
from benchlight.ui import fonts, theme
from benchlight.ui.announcements import announce
from benchlight.ui.find_bar import FindBar
from benchlight.ui.guide_page import PICTURE, GuidePage, PlacedPicture, Reading, pictures_of
from benchlight.ui.page_browser import PageBrowser
from benchlight.ui.picture_loader import PictureLoader
from benchlight.ui.picture_viewer import PictureViewer
from benchlight.ui.thumbnails import Thumbnails

TEXT_SIZE = 1.06
"""Size of the page's text, that of the window's being 1."""
_RECORDED = {Outcome.FIXED: mark("It fixed this."), Outcome.NOT_IT: mark("It was not this.")}


class _Question(QLabel):
    """A line whose link Tab stops at, and not at the text around it first."""

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Goes on to the link, which Enter follows."""
        super().focusInEvent(event)
        if event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason):
            self.focusNextPrevChild(event.reason() is Qt.FocusReason.TabFocusReason)


class _Footer(QWidget):
    """A question and the buttons that answer it: beside it where there is room, below it where there is not."""

    def __init__(self, question: QLabel, buttons: Sequence[QPushButton], parent: QWidget) -> None:
        super().__init__(parent)
        self._question = question
        question.setWordWrap(True)
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(8)
        for button in buttons:
            button.setMinimumWidth(104)
            self._buttons.addWidget(button)
        # Not yet shown it must not ask for more than it needs.
        self._layout = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        self._layout.setContentsMargins(18, 9, 14, 9)
        self._layout.setSpacing(8)
        self._layout.addWidget(question, 1)
        self._layout.addLayout(self._buttons)

    def event(self, event: QEvent) -> bool:
        """Another width or another question may need another arrangement."""
        if event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutRequest):
            self._arrange()
        return super().event(event)

    def _arrange(self) -> None:
        question = QTextDocumentFragment.fromHtml(self._question.text()).toPlainText()
        margins = self._layout.contentsMargins()
        around = margins.left() + self._layout.spacing() + self._buttons.sizeHint().width() + margins.right()
        fits = self.fontMetrics().horizontalAdvance(question) + around <= self.width()
        self._layout.setDirection(QBoxLayout.Direction.LeftToRight if fits else QBoxLayout.Direction.TopToBottom)


class GuideView(QFrame):
    """Shows one guide."""

    outcome_chosen = Signal(object)
    """The `Outcome` of the guide shown."""
    taking_back_chosen = Signal()
    """What was recorded of the guide shown shall not count any more."""
    guide_wanted = Signal(object)
    """The `Link` to another guide was followed."""
    back_wanted = Signal()
    """To the guide before."""
    document_wanted = Signal()
    """The manual that the guide shown is of."""
    also_wanted = Signal(str)
    """The key of a guide for the same repair from another source."""
    shown = Signal(bool)
    """Whether a guide is shown now."""

    def __init__(self, loader: PictureLoader, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._guide: Guide | None = None
        self._why = self._back = ""
        self._warnings: Sequence[str] = ()
        self._titles: Mapping[str, str] = {}
        self._pictures: tuple[PlacedPicture, ...] = ()
        self._ticked: dict[str, set[str]] = {}
        """By the key of each guide the tools and parts that are ticked, as long as the window is open."""
        self._fetches = "asked"
        self._absent: frozenset[int] = frozenset()
        """Numbers of the pictures that would have to be fetched from the net, and may not yet."""
        self._asked: set[str] = set()
        """Keys of guides whose pictures may be fetched."""
        self._loader = loader
        self._thumbnails = Thumbnails(loader, self)
        self.page = PageBrowser(self._thumbnails, self)
        self.page.target_wanted.connect(self._follow)
        self.viewer = PictureViewer(loader, self)
        self.find_bar = FindBar(self.page, self)
        self.find_bar.closed.connect(partial(self.page.setFocus, Qt.FocusReason.OtherFocusReason))
        self._hint = QLabel(tr("Select a result to read its guide here."), self)
        self._hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._hint.setWordWrap(True)
        self._hint.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self.also = _Question(self)
        self.also.setTextFormat(Qt.TextFormat.RichText)
        self.also.setWordWrap(True)
        self.also.setContentsMargins(18, 5, 14, 5)
        self.also.setTextInteractionFlags(
            Qt.TextInteractionFlag.LinksAccessibleByMouse | Qt.TextInteractionFlag.LinksAccessibleByKeyboard
        )
        self.also.linkActivated.connect(self.also_wanted)
        self.also.hide()
        self.question = _Question(tr("Was this the right guide?"), self)
        self.question.linkActivated.connect(self.taking_back_chosen)
        # In the order of their places, which Tab follows.
        self.not_it = QPushButton(tr("&Not it"), self)
        self.fixed = QPushButton(tr("Fi&xed it"), self)
        for button, outcome in ((self.fixed, Outcome.FIXED), (self.not_it, Outcome.NOT_IT)):
            button.clicked.connect(lambda _=False, outcome=outcome: self.outcome_chosen.emit(outcome))
        self.fixed.setAccessibleDescription(tr("Records that this guide fixed the fault, and remembers the symptoms."))
        self.not_it.setAccessibleDescription(tr("Records that this guide was not the right one."))
        reading = QWidget(self)
        column = QVBoxLayout(reading)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.page, 1)
        column.addWidget(self.find_bar)
        column.addWidget(self.also)
        column.addWidget(_Footer(self.question, (self.not_it, self.fixed), self))
        self._reading = reading
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self._hint)
        self._stack.addWidget(reading)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(1, 0, 0, 0)
        layout.addWidget(self._stack)
        self.allow_outcome(False)

    @property
    def guide(self) -> Guide | None:
        """The guide shown."""
        return self._guide

    def show_guide(self, guide: Guide, why: str, back: str = "", warnings: Sequence[str] = ()) -> None:
        """Shows a guide, and above it what may hurt people. For the same guide only the reason changes, wherever its
        page is scrolled to. `back` is the title of the guide whose link led here."""
        before, self._guide, self._why, self._back = (self._guide, self._why, self._back), guide, why, back
        warned, self._warnings = self._warnings, warnings
        if (guide, back, warnings) != (before[0], before[2], warned):
            if guide != before[0]:
                self._pictures = pictures_of(guide)
                self._thumbnails.forget_failures()
            same = before[0] is not None and guide.key == before[0].key
            (self._render_again if same else self._render)()
            self.page.setAccessibleName(tr("Guide: {title}").format(title=guide.title))
        elif why != before[1]:
            self.page.replace_table(GuidePage.reason(why))
        self._stack.setCurrentWidget(self._reading)
        if before[0] is None:
            self.shown.emit(True)

    def name_sources(self, titles: Mapping[str, str]) -> None:
        """What people call the sources, by their names."""
        renamed = self._guide is not None and titles.get(self._guide.source) != self._titles.get(self._guide.source)
        self._titles = titles
        if renamed:
            self._render_again()

    def show_also(self, keys: Sequence[str]) -> None:
        """Offers the guides for the same repair from other sources."""
        links = []
        for key in keys:
            name = key.partition(":")[0]
            links.append(f'<a href="{escape(key)}">{escape(self._titles.get(name, name))}</a>')
        self.also.setText(tr("The same repair from: {sources}").format(sources=" · ".join(links)) if links else "")
        self.also.setVisible(bool(links))

    def show_nothing(self, hint: str = "") -> None:
        """Shows no guide, and why; without a hint that none is selected."""
        self._guide = None
        self._hint.setText(hint or tr("Select a result to read its guide here."))
        self.page.show_page(iter([""]))
        self.find_bar.put_away()
        self._stack.setCurrentWidget(self._hint)
        self.shown.emit(False)

    def fetch_pictures(self, when: str) -> None:
        """When pictures are fetched from the net, as in the settings: "never", "asked", "always"."""
        self._fetches = when
        self._render_again()

    def open_find_bar(self) -> None:
        """Opens the line that finds a text in the guide."""
        if self._guide is not None:
            self.find_bar.open()

    # -- what is followed -------------------------------------------------------------------------------------------

    @Slot(str)
    def _follow(self, target: str) -> None:
        guide = self._guide
        if guide is None:
            return
        kind, _, number = target.rpartition("-")
        if target == "back":
            self.back_wanted.emit()
        elif target == "fetch":
            self._fetch()
        elif target == "document":
            self.document_wanted.emit()
        elif kind == "guide":
            link: Link = guide.prerequisites[int(number)]
            self.guide_wanted.emit(link)
        elif target.startswith(PICTURE):
            self._look_at(int(number))
        elif kind in ("tick-tools", "tick-parts"):
            self._tick(target, (guide.tools if kind == "tick-tools" else guide.parts)[int(number)])

    def _tick(self, target: str, name: str) -> None:
        assert self._guide is not None
        ticked = self._ticked.setdefault(self._guide.key, set())
        ticked ^= {name}
        self.page.tick(target, name in ticked)
        announce(self.page, (tr("{name}, ticked") if name in ticked else tr("{name}, not ticked")).format(name=name))

    def _look_at(self, number: int) -> None:
        """Enlarges a picture, or fetches it and the others of its guide, where that is left to the technician."""
        assert self._guide is not None
        if number not in self._absent:
            self.viewer.show_picture(self._pictures, number, self._guide.document, self._may_fetch)
        elif self._fetches == "asked":
            self._fetch()
        else:
            self.page.link_wanted.emit(self._pictures[number].address)

    def _fetch(self) -> None:
        """The technician wants the pictures of this guide from the net."""
        assert self._guide is not None
        self._asked.add(self._guide.key)
        self._render_again()

    @property
    def _may_fetch(self) -> bool:
        asked = self._guide is not None and self._guide.key in self._asked
        return self._fetches == "always" or (self._fetches == "asked" and asked)

    def _find_absent(self) -> frozenset[int]:
        if self._may_fetch:
            return frozenset()
        is_here = self._loader.pictures.is_here
        return frozenset(number for number, picture in enumerate(self._pictures) if not is_here(picture.address))

    # -- outcomes ---------------------------------------------------------------------------------------------------

    def allow_outcome(self, allowed: bool) -> None:
        """Whether there are symptoms to record an outcome for."""
        for button, text in (
            (self.fixed, tr("This guide fixed the fault: remember the symptoms for it")),
            (self.not_it, tr("This guide was not the right one")),
        ):
            button.setEnabled(allowed)
            button.setToolTip(text if allowed else tr("Describe the symptoms first: the outcome is recorded for them."))

    def show_last_word(self, outcome: Outcome | None) -> None:
        """What was recorded of this guide for these symptoms before, and the offer to take that back."""
        if outcome is None:
            self.question.setText(tr("Was this the right guide?"))
        else:
            take_back = tr("Take back")
            self.question.setText(f'{tr(_RECORDED[outcome])} <a href="#">{take_back}</a>')
        self.question.setTextInteractionFlags(
            Qt.TextInteractionFlag.NoTextInteraction
            if outcome is None
            else Qt.TextInteractionFlag.LinksAccessibleByMouse | Qt.TextInteractionFlag.LinksAccessibleByKeyboard
        )

    # -- painting ---------------------------------------------------------------------------------------------------

    def _render(self) -> None:
        if self._guide is None:
            return
        font = fonts.scaled(self.font(), TEXT_SIZE)
        self.page.document().setDefaultFont(font)
        self._absent = self._find_absent()
        ticked = self._ticked.get(self._guide.key, ())
        source = self._titles.get(self._guide.source, "")
        reading = Reading(self._why, self._back, ticked, self._absent, self._fetches == "asked", source, self._warnings)
        self.page.show_pictures(self._pictures, self._guide.document, self._may_fetch)
        self.page.show_page(GuidePage(self.palette(), font).pieces(self._guide, reading))
        if not self.find_bar.isHidden():
            self.find_bar.seek()
        # A page that is lower than its margin, as while it has no place yet, is scrolled to its first line by Qt.
        self.page.verticalScrollBar().setValue(0)

    def _render_again(self) -> None:
        """Renders the guide shown, if there is one; what stood at the top of the view stays there."""
        at_top = self.page.text_at_top()
        self._render()
        self.page.scroll_to_text(at_top)

    def changeEvent(self, event: QEvent) -> None:
        """The page takes its colours and size from the palette and the font, so it follows them."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange):
            self._render_again()

    def paintEvent(self, event: QPaintEvent) -> None:
        """A hairline towards the results and the page's ground."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self.palette().color(QPalette.ColorRole.Base))
        painter.fillRect(0, 0, 1, self.height(), theme.line(self.palette()))
        if self._stack.currentWidget() is self._reading:
            footer = self.page.geometry().bottom() + 1
            painter.fillRect(0, footer, self.width(), self.height() - footer, self.palette().window())
            painter.fillRect(0, footer, self.width(), 1, theme.line(self.palette()))
