"""Small screens and large text: all that can be pressed or read stays in the window."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable
from itertools import combinations
from pathlib import Path
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QPoint, QRect, QSize, Qt, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QMainWindow,
    QPushButton,
    QScrollArea,
    QScrollBar,
    QSplitter,
    QTableWidget,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from benchlight.settings import Settings
from benchlight.ui import fonts, window_state
from benchlight.ui.banner import Banner
from benchlight.ui.dialogs import ShortcutsDialog, TextDialog
from benchlight.ui.elided_label import ElidedButton
from benchlight.ui.guide_view import GuideView
from benchlight.ui.main_window import MainWindow
from benchlight.ui.picture_loader import PictureLoader
from benchlight.ui.preferences import Preferences
from benchlight.ui.results_pane import Page
from benchlight.ui.scrolling import Passage
from tests.helpers import there

from .conftest import GUIDES, Technician

Check = Callable[[MainWindow, Iterable[QWidget]], None]

NOTICE = (
    "The catalog's text index is damaged: searching by words may miss guides. Restore the catalog from a backup, or "
    "import your guides again. "
)


@pytest.fixture
def busy(
    open_window: Callable[..., MainWindow], at: Callable[[MainWindow], Technician], tmp_path: Path
) -> Callable[..., MainWindow]:
    """Opens a window of a size with all that can be in it at once: chip, notices, summary of an import."""

    def open_busy(size: QSize, notices: int = 2, zoom: float = 1.0) -> MainWindow:
        technician = at(open_window(Settings(zoom=zoom), crash_report="report"))
        window = technician.window
        window.problem_banner.show_text(NOTICE * 5)
        for banner in (window.help.update_banner, window.model_banner)[: notices - 2]:
            banner.show_text(NOTICE)
        technician.types("T480 dies")
        technician.waits_for(lambda: technician.chips() == ["ThinkPad T480"])
        window.imports.begin([tmp_path / "guides.csv"])
        technician.waits_for(lambda: window.import_bar.details.isVisible())
        technician.waits_for(technician.reads)
        window.resize(size)
        technician.waits_for(lambda: window.size() == size)
        return window

    return open_busy


def _place(window: MainWindow, widget: QWidget) -> QRect:
    """What is seen of a widget, in the window's coordinates."""
    seen = widget.visibleRegion().boundingRect()
    return QRect(widget.mapTo(window, seen.topLeft()), seen.size())


def _pressable(window: MainWindow) -> list[QWidget]:
    banners = [window.problem_banner, window.help.crash_banner]
    closers = [button for banner in banners for button in banner.findChildren(QToolButton)]
    reports = window.help.crash_banner.findChildren(QPushButton)
    box, view, bar = window.query_box, window.guide_view, window.import_bar
    return [*closers, *reports, box.symptoms, box.device, box.category, box.chips.chips()[0].button, view.fixed,
            view.not_it, bar.details, bar.close_button, window.status_line.model]  # fmt: skip


def _in_place(window: MainWindow, widgets: Iterable[QWidget]) -> None:
    places = {widget: _place(window, widget) for widget in widgets}
    for widget, place in places.items():
        assert place.size() == widget.size(), f"{widget} is cut"
        assert QRect(QPoint(0, 0), window.size()).contains(place), f"{widget} is outside"
        smallest = widget.minimumSizeHint()
        assert place.width() >= smallest.width(), f"{widget} is squeezed"
        assert place.height() >= smallest.height(), f"{widget} is squeezed"
    for (one, first), (other, second) in combinations(places.items(), 2):
        assert not first.intersects(second), f"{one} lies on {other}"


@pytest.fixture
def check(qtbot: QtBot) -> Check:
    """Asserts that all these widgets can be seen whole, once the layout has come to rest."""
    return lambda window, widgets: qtbot.waitUntil(lambda: _in_place(window, widgets), timeout=5000)


@pytest.mark.parametrize("size", [QSize(1024, 600), QSize(665, 486), QSize(640, 360)])
def test_everything_stays_in_a_small_window(busy: Callable[..., MainWindow], check: Check, size: QSize) -> None:
    window = busy(size)
    check(window, _pressable(window))
    assert window.results.view.viewport().height() >= window.results.view.sizeHintForRow(0) // 3
    assert window.guide_view.page.viewport().height() >= 4 * window.fontMetrics().lineSpacing()


def test_everything_stays_where_text_is_twice_as_large(busy: Callable[..., MainWindow], check: Check) -> None:
    window = busy(QSize(1280, 720), zoom=2.0)
    check(window, _pressable(window))


def test_the_window_can_be_as_small_as_a_screen(window: MainWindow) -> None:
    for hint in (window.minimumSizeHint(), window.minimumSize()):
        assert hint.width() <= 640
        assert hint.height() <= 360


def test_the_first_window_lies_within_a_small_screen_with_its_frame(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    screen = SimpleNamespace(availableGeometry=lambda: QRect(0, 0, 1024, 600))
    monkeypatch.setattr(QGuiApplication, "primaryScreen", lambda: screen)
    window, panes = QMainWindow(), QSplitter()
    qtbot.addWidget(window)
    qtbot.addWidget(panes)
    window_state.restore(window, panes, Preferences(Settings(), tmp_path / "settings.json"))
    title_bar = 30
    assert window.y() >= 0
    assert window.y() + title_bar + window.height() <= 600


def test_a_guide_pane_not_yet_shown_asks_for_no_more_than_a_narrow_one(qtbot: QtBot, loader: PictureLoader) -> None:
    view = GuideView(loader)
    qtbot.addWidget(view)
    before = view.minimumSizeHint().width()
    view.show_guide(GUIDES[0], "why")
    view.resize(before, 400)
    view.show()
    qtbot.waitUntil(view.fixed.isVisible)
    QApplication.processEvents()
    assert before == view.minimumSizeHint().width()


def test_the_first_page_never_scrolls_sideways(window: MainWindow, qtbot: QtBot) -> None:
    assert window.results.page is Page.NOTHING_ASKED
    area = window.results._message_area
    there(area.widget()).setFont(fonts.scaled(area.font(), 2.0))
    window.resize(window.minimumSizeHint().width(), 430)
    window.panes.setSizes([1, 1000])
    (button, *_) = there(area.widget()).findChildren(ElidedButton)
    qtbot.waitUntil(lambda: button.width() < button.sizeHint().width())
    assert area.horizontalScrollBar().maximum() == 0
    assert button.shown().endswith("…")


def test_where_nothing_else_helps_the_middle_scrolls(busy: Callable[..., MainWindow], check: Check) -> None:
    window = busy(QSize(640, 360), notices=4, zoom=2.0)
    check(window, [window.menuBar(), window.status_line])
    window.guide_view.fixed.setFocus()
    middle = window.centralWidget()
    assert isinstance(middle, QScrollArea)
    middle.ensureWidgetVisible(window.guide_view.fixed)
    assert not window.guide_view.fixed.visibleRegion().isEmpty()


def test_notes_on_the_filters_scroll_where_they_have_no_room(busy: Callable[..., MainWindow], check: Check) -> None:
    window = busy(QSize(640, 360))
    box = window.query_box
    for combo in (box.device, box.category):
        there(combo.lineEdit()).setText("Zork 3000 of whom nobody has heard")
    check(window, [box.symptoms, box.device, box.category, box.notes, box.chips.chips()[0].button])
    assert box.notes.height() < box.notes.sizeHint().height()
    assert any(bar.isVisible() for bar in box.notes.findChildren(QScrollBar))


def test_notes_on_the_filters_take_the_lines_that_they_need(busy: Callable[..., MainWindow], qtbot: QtBot) -> None:
    window = busy(QSize(1280, 720))
    box = window.query_box
    there(box.device.lineEdit()).setText("Zork")
    qtbot.waitUntil(lambda: box.notes.isVisible() and box.notes.height() == box.notes.sizeHint().height())


def test_the_symptoms_keep_three_lines_where_there_is_room(busy: Callable[..., MainWindow]) -> None:
    symptoms = busy(QSize(1024, 600)).query_box.symptoms
    assert symptoms.height() == symptoms.sizeHint().height()


def test_a_notice_takes_four_lines_at_most_and_scrolls_the_rest(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    banner = Banner(parent=parent)
    passage = there(banner.findChild(Passage))
    heights = []
    for text in ("Short.", "1\n2\n3\n4", NOTICE * 20):
        banner.show_text(text)
        assert banner.text() == text
        heights.append(passage.sizeHint().height())
    one, four, many = heights
    assert four == many == 4 * one == 4 * passage.minimumSizeHint().height()


def test_a_passage_scrolls_no_longer_than_its_text_has_no_room(qtbot: QtBot) -> None:
    parent = QWidget()
    passage = Passage(parent)
    qtbot.addWidget(parent)
    parent.resize(300, 300)
    parent.show()
    (bar,) = (bar for bar in passage.findChildren(QScrollBar) if bar.orientation() is Qt.Orientation.Vertical)
    scrolled = there(there(bar.parentWidget()).parentWidget())
    for text in (f"{'a' * length} " * 8 for length in range(15, 50, 3)):
        passage.setText(text)
        passage.resize(300, passage.minimumSizeHint().height())
        qtbot.waitUntil(bar.isVisible)
        passage.resize(300, round(1.6 * passage.minimumSizeHint().height()))
        assert scrolled.height() == passage.minimumSizeHint().height(), "a line is cut"
        passage.resize(300, there(passage.findChild(QLabel)).heightForWidth(300))
        qtbot.waitUntil(lambda: not bar.isVisible(), timeout=1000)
    passage.setFont(fonts.scaled(passage.font(), 2.0))
    qtbot.waitUntil(bar.isVisible)


def test_a_long_message_in_the_status_line_ends_in_an_ellipsis(window: MainWindow, check: Check) -> None:
    window.resize(640, 360)
    window.status_line.tell("Recorded: fixed by “" + "Replacement " * 40 + "”", lambda: None)
    assert window.status_line.notice.text().endswith("”")
    assert window.status_line.notice.label.shown().endswith("…")
    check(window, [window.status_line.notice.button, window.status_line.model, window.status_line.indexed])


def test_the_buttons_go_below_a_question_that_leaves_them_no_room(qtbot: QtBot, loader: PictureLoader) -> None:
    view = GuideView(loader)  # of its own: in a window, whatever is told meanwhile sets the question anew
    qtbot.addWidget(view)
    view.resize(600, 400)
    view.show_guide(GUIDES[0], "")
    view.show()
    qtbot.waitExposed(view)

    def beside() -> bool:
        bottom = view.question.mapTo(view, view.question.rect().bottomLeft())
        return view.fixed.mapTo(view, QPoint()).y() < bottom.y()

    qtbot.waitUntil(beside)
    view.question.setText("It fixed this on a day long ago when " + "nobody here remembers " * 3 + '<a href="#">x</a>')
    qtbot.waitUntil(lambda: not beside())
    qtbot.waitUntil(lambda: view.question.height() >= view.question.heightForWidth(view.question.width()))
    for widget in (view.question, view.fixed, view.not_it):
        assert view.rect().contains(QRect(widget.mapTo(view, QPoint()), widget.size()))
    view.question.setText('It fixed this. <a href="#">Take back</a>')
    qtbot.waitUntil(beside)


def test_a_long_address_under_the_mouse_is_elided(window: MainWindow) -> None:
    address = "https://example.org/" + "path/" * 100 + "end.html"
    window.guide_view.page.highlighted.emit(QUrl(address))
    shown = window.status_line.currentMessage()
    assert shown.startswith("https://example.org/")
    assert shown.endswith("end.html")
    assert window.fontMetrics().horizontalAdvance(shown) < window.status_line.width()


def test_dialogs_are_not_larger_than_the_screen(qtbot: QtBot) -> None:
    for dialog in (ShortcutsDialog(), TextDialog("Title", "Summary", "Text", "text.txt")):
        qtbot.addWidget(dialog)
        room = dialog.screen().availableSize()
        assert room.width() <= 800, "a small screen"
        assert dialog.width() < 0.95 * room.width()
        assert dialog.height() < room.height()


def test_what_the_keys_do_is_read_whole(qtbot: QtBot) -> None:
    dialog = ShortcutsDialog()
    qtbot.addWidget(dialog)
    dialog.resize(420, 300)
    dialog.show()
    table = there(dialog.findChild(QTableWidget))

    def rows_high_enough() -> bool:
        room, metrics = table.columnWidth(1), table.fontMetrics()
        texts = [there(table.item(row, 1)).text() for row in range(table.rowCount())]
        widths = [metrics.horizontalAdvance(text) for text in texts]
        return max(widths) > room and all(
            table.rowHeight(row) >= math.ceil(width / room) * metrics.height() for row, width in enumerate(widths)
        )

    qtbot.waitUntil(rows_high_enough)
