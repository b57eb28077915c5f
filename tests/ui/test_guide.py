"""The guide pane: a safe page, zoom, theme, outcomes."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices

from benchlight import settings
from benchlight.models import Job, Outcome
from benchlight.ui.guide_page import GuidePage, is_web_address
from benchlight.ui.theme import build_palette, is_dark

from .conftest import GUIDES, Script, Technician

CTRL = Qt.KeyboardModifier.ControlModifier


def _open(technician: Technician) -> None:
    technician.types("battery dies")
    technician.waits_for_results("battery dies")
    technician.waits_for(technician.reads)


def test_a_guide_is_data_and_never_markup() -> None:
    evil = "<img src='http://example.org/x.png'><script>x</script>"
    guide = replace(
        GUIDES[0], title=evil, summary=evil, device=evil, licence=evil, difficulty=evil, tools=(evil,),
        url="file:///etc/passwd",
    )  # fmt: skip
    page = GuidePage(build_palette(dark=False), 10).render(guide, evil)
    assert "<img" not in page
    assert "<script" not in page
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
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toString()))
    _open(technician)
    assert opened == []
    technician.window.guide_view.page.anchorClicked.emit(QUrl("https://example.org/guide/1"))
    technician.window.guide_view.page.anchorClicked.emit(QUrl("file:///etc/passwd"))
    assert opened == ["https://example.org/guide/1"]
    assert "Battery replacement" in technician.reads()


def test_the_page_says_what_the_guide_says(technician: Technician) -> None:
    _open(technician)
    for text in ("PC › Laptop › ThinkPad T480", "About Battery replacement.", "Open <it>.", "Picture 1 (online)",
                 "Licence: CC BY-NC-SA 3.0", "example.org"):  # fmt: skip
        assert text in technician.reads()


def test_zoom_is_remembered(technician: Technician, settings_file: Path) -> None:
    _open(technician)
    view = technician.window.guide_view
    before = view.page.document().defaultFont().pointSizeF()
    technician.presses(Qt.Key.Key_Plus, CTRL)
    technician.presses(Qt.Key.Key_Plus, CTRL)
    assert view.page.document().defaultFont().pointSizeF() > before
    assert settings.load(settings_file).zoom == view.zoom_factor == pytest.approx(1.21)
    technician.presses(Qt.Key.Key_Minus, CTRL)
    technician.presses(Qt.Key.Key_0, CTRL)
    assert view.zoom_factor == 1.0


def test_the_page_follows_the_theme(technician: Technician, settings_file: Path) -> None:
    _open(technician)
    window = technician.window
    dark = next(action for action in window.menus.themes.actions() if action.data() == "dark")
    dark.trigger()
    text = build_palette(dark=True).text().color().name()
    technician.waits_for(lambda: text in window.guide_view.page.toHtml())
    assert is_dark(window.palette())
    assert settings.load(settings_file).theme == "dark"
    next(action for action in window.menus.themes.actions() if action.data() == "light").trigger()
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


def test_no_outcome_without_symptoms(technician: Technician, script: Script) -> None:
    technician.waits_for(lambda: technician.window.query_box.device.count() == 3)
    technician.window.query_box.device.choose("iPhone 8")
    technician.waits_for(technician.reads)
    assert not technician.window.guide_view.fixed.isEnabled()
    assert "symptoms" in technician.window.guide_view.fixed.toolTip()


def test_an_outcome_of_another_session_is_said_and_can_be_taken_back(technician: Technician, script: Script) -> None:
    window = technician.window
    script.jobs += [Job("battery dies", "test:1", Outcome.FIXED), Job("battery dies", "test:9", Outcome.NOT_IT)]
    window._bench.jobs_changed.emit([replace(job, id=number) for number, job in enumerate(script.jobs, start=1)])
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
    technician.qtbot.mouseClick(window.guide_view.fixed, Qt.MouseButton.LeftButton)
    technician.waits_for(lambda: "It fixed this." in question.text())
    technician.qtbot.mouseClick(window.guide_view.not_it, Qt.MouseButton.LeftButton)
    technician.waits_for(lambda: "It was not this." in question.text())
    window.menus.undo.trigger()
    technician.waits_for(lambda: "It fixed this." in question.text())
    question.linkActivated.emit("#")
    technician.waits_for(lambda: question.text() == "Was this the right guide?")
    assert script.undone == [2, 1]
    assert not window.menus.undo.isEnabled()
    technician.types(" again")
    technician.waits_for_results("battery dies again")
    assert question.text() == "Was this the right guide?"
