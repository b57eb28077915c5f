"""The guide pane: a safe page, zoom, theme, outcomes."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QFont, QGuiApplication, QTextCursor
from PySide6.QtWidgets import QApplication, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from benchlight import settings
from benchlight.errors import CatalogError
from benchlight.records import Job, Outcome, Step
from benchlight.settings import Settings
from benchlight.ui import fonts
from benchlight.ui.guide_page import GuidePage, Reading, is_web_address
from benchlight.ui.guide_view import GuideView
from benchlight.ui.main_window import MainWindow
from benchlight.ui.picture_loader import PictureLoader
from benchlight.ui.theme import build_palette, is_dark

from .conftest import GUIDES, Script, Technician

CTRL = Qt.KeyboardModifier.ControlModifier


def _open(technician: Technician) -> None:
    technician.types("battery dies")
    technician.waits_for_results("battery dies")
    technician.waits_for(technician.reads)


def test_a_guide_is_data_and_never_markup(qapp: QApplication) -> None:
    evil = "<img src='http://example.org/x.png'><script>x</script>"
    guide = replace(
        GUIDES[0], title=evil, summary=evil, device=evil, licence=evil, difficulty=evil, tools=(evil,),
        url="file:///etc/passwd",
    )  # fmt: skip
    page = GuidePage(build_palette(dark=False), QFont()).render(guide, Reading(evil, back=evil))
    assert "<img src='" not in page
    assert "<script" not in page
    assert "http:" not in page.replace("&lt;img src=&#x27;http:", "")
    assert "https:" not in page, "nor is a picture of the guide"
    assert "file:" not in page


@pytest.mark.parametrize(
    ("address", "safe"),
    [("https://example.org/a", True), ("http://e.org", True), ("file:///bin/sh", False), ("javascript:x", False),
     ("//e.org/x", False), ("http://[", False), ("", False)],
)  # fmt: skip
def test_only_web_addresses_are_opened(address: str, safe: bool) -> None:
    assert is_web_address(address) is safe


def test_a_link_is_opened_by_the_browser_and_only_on_click(
    technician: Technician, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []

    def browse(address: QUrl) -> bool:
        opened.append(address.toString())
        return True

    monkeypatch.setattr(QDesktopServices, "openUrl", browse)
    _open(technician)
    assert opened == []
    technician.window.guide_view.page.anchorClicked.emit(QUrl("https://example.org/guide/1"))
    technician.window.guide_view.page.anchorClicked.emit(QUrl("file:///etc/passwd"))
    assert opened == ["https://example.org/guide/1"]
    assert "Battery replacement" in technician.reads()
    notice = technician.window.status_line.notice
    assert notice.text() == "The desktop was asked to open https://example.org/guide/1"
    technician.qtbot.mouseClick(notice.button, Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == "https://example.org/guide/1"


def test_a_link_without_a_browser_shows_its_address_to_copy(
    technician: Technician, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda address: False)
    _open(technician)
    technician.window.guide_view.page.anchorClicked.emit(QUrl("https://example.org/guide/1"))
    box = QApplication.activeModalWidget()
    assert isinstance(box, QMessageBox)
    assert "No browser" in box.text()
    assert "https://example.org/guide/1" in box.text()
    assert box.textInteractionFlags() & Qt.TextInteractionFlag.TextSelectableByMouse
    box.close()


def test_the_page_says_what_the_guide_says(technician: Technician) -> None:
    _open(technician)
    for text in ("PC › Laptop › ThinkPad T480", "About Battery replacement.", "Open <it>.",
                 "Licence: CC BY-NC-SA 3.0", "example.org"):  # fmt: skip
        assert text in technician.reads()


def test_zoom_scales_all_text_and_is_remembered(technician: Technician, settings_file: Path) -> None:
    _open(technician)
    window = technician.window

    def sizes() -> list[float]:
        fonts = (window.guide_view.page.document().defaultFont(), window.query_box.symptoms.document().defaultFont(),
                 window.results.view.font(), window.status_line.font(), window.query_box.device.font())  # fmt: skip
        return [font.pointSizeF() for font in fonts]

    before = sizes()
    rows = window.results.view.sizeHintForRow(0)
    technician.presses(Qt.Key.Key_Plus, CTRL)
    technician.presses(Qt.Key.Key_Plus, CTRL)
    technician.waits_for(lambda: sizes() == pytest.approx([1.21 * size for size in before]))
    assert window.results.view.sizeHintForRow(0) > rows
    assert settings.load(settings_file).zoom == pytest.approx(1.21)
    technician.presses(Qt.Key.Key_Minus, CTRL)
    technician.waits_for(lambda: sizes() == pytest.approx([1.1 * size for size in before]))
    technician.presses(Qt.Key.Key_0, CTRL)
    technician.waits_for(lambda: sizes() == before)
    assert settings.load(settings_file).zoom == 1.0


def test_the_zoom_of_last_time_is_there_at_the_start(open_window: Callable[..., MainWindow]) -> None:
    normal = open_window().results.view.font().pointSizeF()
    assert open_window(Settings(zoom=2.0)).results.view.font().pointSizeF() == pytest.approx(2 * normal)


def test_the_page_follows_the_theme(technician: Technician, settings_file: Path) -> None:
    _open(technician)
    window = technician.window
    dark = next(action for action in window.menus.choices["theme"].actions() if action.data() == "dark")
    dark.trigger()
    text = build_palette(dark=True).text().color().name()
    technician.waits_for(lambda: text in window.guide_view.page.toHtml())
    assert is_dark(window.palette())
    assert settings.load(settings_file).theme == "dark"
    next(action for action in window.menus.choices["theme"].actions() if action.data() == "light").trigger()
    technician.waits_for(lambda: not is_dark(window.palette()))


def test_an_outcome_is_recorded_and_undone(technician: Technician, script: Script) -> None:
    _open(technician)
    window = technician.window
    assert not window.menus.undo.isEnabled()
    technician.qtbot.mouseClick(window.guide_view.fixed, Qt.MouseButton.LeftButton)
    technician.waits_for(lambda: window.status_line.notice.text())
    job = script.jobs[0]
    assert (job.symptoms, job.guide_key, job.outcome) == ("battery dies", "test:1", Outcome.FIXED)
    technician.qtbot.mouseClick(window.status_line.notice.button, Qt.MouseButton.LeftButton)
    technician.waits_for(lambda: script.undone == [1])
    assert not window.menus.undo.isEnabled()


def test_ctrl_z_outside_text_takes_the_outcome_back(technician: Technician, script: Script) -> None:
    _open(technician)
    window = technician.window
    technician.qtbot.mouseClick(window.guide_view.not_it, Qt.MouseButton.LeftButton)
    technician.waits_for(lambda: window.menus.undo.isEnabled())
    assert script.jobs[0].outcome is Outcome.NOT_IT
    window.guide_view.page.setFocus()
    technician.presses(Qt.Key.Key_Z, CTRL)
    technician.waits_for(lambda: script.undone == [1])
    assert window.query_box.symptoms.toPlainText() == "battery dies"


def test_undo_that_failed_is_tried_again_with_the_same_outcome(technician: Technician, script: Script) -> None:
    _open(technician)
    window = technician.window
    for button in (window.guide_view.fixed, window.guide_view.not_it):
        technician.clicks(button)
    technician.waits_for(lambda: "was not" in window.status_line.notice.text())
    script.undo_error = CatalogError("The disk is full.")
    window.menus.undo.trigger()
    technician.waits_for(lambda: "was not taken back. The disk is full" in window.problem_banner.text())
    script.undo_error = None
    window.menus.undo.trigger()
    window.menus.undo.trigger()
    technician.waits_for(lambda: script.undone == [2, 1])
    technician.waits_for(lambda: not window.problem_banner.isVisible())


def test_no_outcome_without_symptoms(technician: Technician, script: Script) -> None:
    technician.waits_for(lambda: technician.window.query_box.device.count() == 3)
    technician.window.query_box.device.choose("iPhone 8")
    technician.waits_for(technician.reads)
    assert not technician.window.guide_view.fixed.isEnabled()
    assert "symptoms" in technician.window.guide_view.fixed.toolTip()


STEP = "Disconnect the cable and lift the part out with a spudger, never with a screwdriver: the board scratches. " * 2
ARABIC, HEBREW = "استبدال بطارية ThinkPad T480", "הסר את הסוללה"


def _top_of(view: GuideView, text: str) -> int:
    """Where a text stands in the view."""
    found = view.page.document().find(text)
    assert not found.isNull(), text
    found.setPosition(found.selectionStart())
    return view.page.cursorRect(found).top()


def _left_of(view: GuideView, text: str) -> int:
    found = view.page.document().find(text)
    assert not found.isNull(), text
    found.setPosition(found.selectionStart())
    return view.page.cursorRect(found).left()


def test_a_new_reason_leaves_the_steps_alone(view: GuideView) -> None:
    guide = replace(GUIDES[0], steps=(Step(STEP),) * 2000)
    view.show_guide(guide, "word: battery")
    document = view.page.document()
    changes: list[tuple[int, int]] = []
    document.contentsChange.connect(lambda at, removed, added: changes.append((removed, added)))
    view.show_guide(guide, "words: battery, dies")
    assert "Why it is here  words: battery, dies" in document.toPlainText().replace("\xa0", " ")
    assert "word: battery" not in document.toPlainText()
    assert 0 < max(max(change) for change in changes) < 100, "characters laid out again"


def test_a_new_reason_leaves_what_is_read_where_it_is(view: GuideView) -> None:
    guide = replace(GUIDES[0], steps=tuple(Step(f"Step {number}. {STEP}") for number in range(100)))
    view.show_guide(guide, "word: battery")
    view.page.scroll_to_text(view.page.document().find("Step 50.").selectionStart())
    before = _top_of(view, "Step 51.")
    view.show_guide(guide, "words: " + "battery, " * 100)
    assert _top_of(view, "Step 51.") == before


def test_a_guide_begins_at_its_top_whatever_room_its_page_had_before(qtbot: QtBot, loader: PictureLoader) -> None:
    view = GuideView(loader)
    qtbot.addWidget(view)
    view.grab()  # lays out the page, too, which is not to be seen yet and has no place
    view.show_guide(GUIDES[0], "word: battery")
    assert view.page.verticalScrollBar().value() == 0


def test_a_long_guide_begins_at_its_top_and_stays_there(view: GuideView, qtbot: QtBot) -> None:
    view.show_guide(replace(GUIDES[0], steps=(Step(STEP, images=("file:///x.png",)),) * 200), "word: battery")
    qtbot.waitUntil(lambda: view.page.is_filled)
    QApplication.processEvents()
    assert view.page.verticalScrollBar().value() == 0


def test_zoom_leaves_what_is_read_at_the_top(view: GuideView) -> None:
    guide = replace(GUIDES[0], steps=tuple(Step(f"Step {number}. {STEP}") for number in range(300)))
    view.show_guide(guide, "word: battery")
    view.page.fill()
    view.page.scroll_to_text(view.page.document().find("Step 200.").selectionStart())
    view.setFont(fonts.scaled(view.font(), 1.5))
    assert 0 <= _top_of(view, "Step 200.") < 60


def test_copied_steps_have_their_numbers_before_their_text(view: GuideView) -> None:
    steps = (Step("Switch it off."), Step("Open it.", title="Case"), *[Step(f"Do {n}.") for n in range(3, 12)])
    view.show_guide(replace(GUIDES[0], steps=steps), "")
    view.page.selectAll()
    view.page.copy()
    lines = QGuiApplication.clipboard().text().splitlines()
    assert lines[lines.index("Steps") + 1 :][:3] == ["1. Switch it off.", "2. Case", "Open it."]
    assert "11. Do 11." in lines


@pytest.mark.parametrize("in_pixels", [False, True])
def test_the_texts_of_the_steps_stand_in_line_beside_their_numbers(view: GuideView, in_pixels: bool) -> None:
    if in_pixels:
        font = QFont(view.font())
        font.setPixelSize(17)
        assert font.pointSizeF() == -1
        view.setFont(font)
    view.show_guide(replace(GUIDES[0], steps=(Step("First"), *[Step(STEP)] * 8, Step(f"Tenth. {STEP}"))), "")
    first, tenth = _left_of(view, "First"), _left_of(view, "Tenth")
    assert abs(first - tenth) <= 1
    number = view.page.document().find("1. First")
    number.setPosition(number.selectionStart())
    width = view.fontMetrics().horizontalAdvance("1.")
    assert first - view.page.cursorRect(number).left() > width, "room for the number and a blank"
    tenth_step = view.page.document().find("Tenth").block()
    second_line = QTextCursor(tenth_step)
    second_line.setPosition(tenth_step.position() + tenth_step.layout().lineAt(1).textStart())
    assert abs(view.page.cursorRect(second_line).left() - tenth) <= 1, "the number hangs before all lines of the step"


def test_fonts_in_pixels_are_sized_like_those_in_points(qapp: QApplication) -> None:
    font = QFont(qapp.font())
    font.setPixelSize(20)
    assert fonts.points(font) > 5
    assert fonts.scaled(font, 2.0).pointSizeF() == pytest.approx(2 * fonts.points(font))


def test_text_from_the_right_is_read_from_the_right(view: GuideView) -> None:
    steps = (Step(ARABIC, title="إيقاف"), Step("Remove it."), Step(f"T480 {HEBREW}"), Step(f"12 {HEBREW}"))
    view.show_guide(replace(GUIDES[0], title=ARABIC, summary=HEBREW, steps=steps), f"word: {ARABIC}")
    document = view.page.document()
    directions = {}
    block = document.begin()
    while block.isValid():
        directions[block.text().replace("\u2028", " ").strip()] = block.textDirection()
        block = block.next()
    right, left = Qt.LayoutDirection.RightToLeft, Qt.LayoutDirection.LeftToRight
    assert directions[ARABIC] is directions[HEBREW] is right
    assert directions[f"1. إيقاف {ARABIC}"] is directions[f"4. 12 {HEBREW}"] is right
    assert directions["Steps"] is directions["2. Remove it."] is directions[f"3. T480 {HEBREW}"] is left
    # The number stands at the right of its step.
    number = view.page.document().find("1. إ")
    number.setPosition(number.selectionStart())
    assert view.page.cursorRect(number).left() > view.page.viewport().width() * 0.9


def test_a_step_without_a_text_says_so(view: GuideView) -> None:
    view.show_guide(replace(GUIDES[0], steps=(Step(""), Step("Open it."))), "")
    assert "1. (no text)" in view.page.toPlainText()


def test_a_word_without_blanks_is_wrapped(view: GuideView) -> None:
    long = "x" * 3000
    view.show_guide(replace(GUIDES[0], title=long, summary=long, steps=(Step("https://example.org/" + long),)), long)
    assert view.page.horizontalScrollBar().maximum() == 0


def test_a_page_of_many_steps_opens_as_soon_as_its_first_lines_are_laid_out(view: GuideView) -> None:
    guide = replace(GUIDES[0], steps=(Step(STEP),) * 2000)
    view.show_guide(guide, "word: battery")
    assert view.page.document().blockCount() < 200, "the others come while the first are read"
    view.page.fill()
    view.page.setFocus()
    view.page.verticalScrollBar().setValue(view.page.verticalScrollBar().maximum())
    QApplication.processEvents()
    assert view.page.cursorForPosition(QPoint(100, view.page.viewport().height() - 30)).block().blockNumber() > 1990


def test_an_outcome_of_another_session_is_said_and_can_be_taken_back(technician: Technician, script: Script) -> None:
    window = technician.window
    script.jobs += [Job("battery dies", "test:1", Outcome.FIXED), Job("battery dies", "test:9", Outcome.NOT_IT)]
    window._worker.jobs_changed.emit([replace(job, id=number) for number, job in enumerate(script.jobs, start=1)])
    _open(technician)
    question = window.guide_view.question
    technician.waits_for(lambda: "It fixed this." in question.text())
    question.linkActivated.emit("#")
    technician.waits_for(lambda: script.undone == [1])
    technician.waits_for(lambda: question.text() == "Was this the right guide?")
    assert window.status_line.notice.text() == "Outcome taken back"


def test_the_last_word_is_shown_and_taken_back_once(technician: Technician, script: Script) -> None:
    _open(technician)
    window = technician.window
    question = window.guide_view.question
    told: list[list[Job]] = []
    window._worker.jobs_changed.connect(told.append)
    technician.qtbot.mouseClick(window.guide_view.fixed, Qt.MouseButton.LeftButton)
    technician.waits_for(lambda: "It fixed this." in question.text())
    technician.qtbot.mouseClick(window.guide_view.not_it, Qt.MouseButton.LeftButton)
    technician.waits_for(lambda: "It was not this." in question.text())
    assert told == [], "years of outcomes are not read again for one more"
    window.menus.undo.trigger()
    technician.waits_for(lambda: "It fixed this." in question.text())
    question.linkActivated.emit("#")
    technician.waits_for(lambda: question.text() == "Was this the right guide?")
    assert script.undone == [2, 1]
    assert not window.menus.undo.isEnabled()
    technician.types(" again")
    technician.waits_for_results("battery dies again")
    assert question.text() == "Was this the right guide?"


def test_tab_stops_once_at_the_link_that_takes_back_and_enter_follows_it(
    technician: Technician, script: Script
) -> None:
    _open(technician)
    view = technician.window.guide_view
    technician.clicks(view.fixed)
    technician.waits_for(lambda: "It fixed this." in view.question.text())

    def tabs_from(start: QWidget, key: Qt.Key) -> QWidget | None:
        start.setFocus()
        while QApplication.focusWidget() is start:  # the page has links of its own
            technician.presses(key)
        return QApplication.focusWidget()

    assert tabs_from(view.not_it, Qt.Key.Key_Backtab) is view.question
    technician.presses(Qt.Key.Key_Backtab)
    assert QApplication.focusWidget() is view.page
    assert tabs_from(view.page, Qt.Key.Key_Tab) is view.question
    technician.presses(Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is view.not_it
    assert tabs_from(view.page, Qt.Key.Key_Tab) is view.question
    technician.presses(Qt.Key.Key_Return)
    technician.waits_for(lambda: view.question.text() == "Was this the right guide?")
    assert script.undone == [1]
