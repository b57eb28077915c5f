"""What a guide's page shows of a guide, and what of it can be followed, ticked and copied."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QFont, QGuiApplication, QPalette, QTextBlock, QTextBlockFormat
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from benchlight.records import Guide, Icon, Line, Link, Step
from benchlight.ui import icons
from benchlight.ui.guide_page import GuidePage, pictures_of
from benchlight.ui.guide_view import GuideView
from benchlight.ui.main_window import MainWindow
from benchlight.ui.page_objects import OBJECT
from benchlight.ui.theme import build_palette

from .conftest import GUIDES, Script, Technician

ALT = Qt.KeyboardModifier.AltModifier
_Marker = QTextBlockFormat.MarkerType

STEP = Step.of_lines(
    [
        Line("Loosen the screws.", Icon.RED),
        Line("Only two.", Icon.LIGHT_BLUE, 1),
        Line("A charged cell burns.", Icon.CAUTION),
        Line("Newer ones have three.", Icon.NOTE),
        Line("Mark them.", Icon.REMINDER),
        Line("Lift it.", Icon.BLACK),
    ],
    "Base cover",
)
FULL = replace(
    GUIDES[0],
    difficulty="Moderate",
    time_required="30 minutes",
    tools=("Spudger", "Phillips #0 <PH0>"),
    parts=("Battery, 3 cells (01AV489)",),
    prerequisites=(Link("test:2", "Charging port replacement"), Link("test:99", "Gone")),
    symptoms=("Turns off when unplugged",),
    conclusion="Put it together again.",
    notes="Clips break <easily>.",
    author="Ada",
    document="/manuals/T480 hmm.pdf",
    pages="69-71",
    steps=(STEP,),
)


def text_of(view: GuideView) -> str:
    return view.page.toPlainText().replace("\xa0", " ")


def block_of(view: GuideView, text: str) -> QTextBlock:
    found = view.page.document().find(text)
    assert not found.isNull(), text
    return found.block()


def copied(view: GuideView) -> list[str]:
    view.page.selectAll()
    view.page.copy()
    return QGuiApplication.clipboard().text().splitlines()


def test_all_that_the_guide_says_is_on_its_page(view: GuideView) -> None:
    view.show_guide(FULL, "word: battery")
    text = text_of(view)
    for said in (
        "Difficulty Moderate  ·  Time 30 minutes", "In T480 hmm.pdf, pages 69-71", "Turns off when unplugged",
        "Clips break <easily>.", "Charging port replacement", "Phillips #0 <PH0>", "Battery, 3 cells (01AV489)",
        "Put it together again.", "By Ada", "Licence: CC BY-NC-SA 3.0", "Original page at example.org",
    ):  # fmt: skip
        assert said in text, said
    assert text.index("Spudger") < text.index("Base cover") < text.index("Put it together again.")


def test_a_line_says_what_it_is_to_who_sees_no_colour(view: GuideView) -> None:
    view.show_guide(FULL, "")
    lines = copied(view)
    assert lines[lines.index("1. Base cover") :][:7] == [
        "1. Base cover", "red: Loosen the screws.", "light blue: Only two.", "Caution: A charged cell burns.",
        "Note: Newer ones have three.", "Reminder: Mark them.", "Lift it.",
    ]  # fmt: skip
    assert OBJECT not in "".join(lines)
    assert OBJECT not in QGuiApplication.clipboard().mimeData().html()


def test_lines_are_indented_by_their_level(view: GuideView) -> None:
    deep = Step.of_lines([Line(f"Level {level}.", Icon.BLACK, level) for level in range(3)], "Cover")
    view.show_guide(replace(FULL, steps=(deep,)), "")
    first, second, third = (block_of(view, f"Level {level}.").blockFormat().leftMargin() for level in range(3))
    assert second - first == pytest.approx(third - second, abs=1)
    assert 10 < second - first < 60


def test_a_caution_has_a_ground_of_its_own(view: GuideView) -> None:
    view.show_guide(FULL, "")
    ground = block_of(view, "A charged cell").blockFormat().background().color()
    assert ground.isValid()
    assert ground != view.palette().color(QPalette.ColorRole.Base)


@pytest.mark.parametrize("dark", [False, True])
@pytest.mark.parametrize("icon", list(Icon))
def test_each_sign_is_seen_in_both_themes(view: GuideView, dark: bool, icon: Icon) -> None:
    palette = build_palette(dark)
    view.setPalette(palette)
    view.show_guide(replace(FULL, summary="", steps=(Step.of_lines([Line("x", icon, 1)], "T"),)), "")
    block = block_of(view, "1. T").next()
    rect = view.page.document().documentLayout().blockBoundingRect(block).toRect()
    view.page.verticalScrollBar().setValue(rect.top() - 50)
    rect.translate(0, -view.page.verticalScrollBar().value())
    shot = view.page.viewport().grab(rect).toImage()
    ground = shot.pixelColor(shot.width() - 2, shot.height() - 2)

    def differs(x: int, y: int) -> int:
        seen = shot.pixelColor(x, y)
        return sum(abs(getattr(seen, part)() - getattr(ground, part)()) for part in ("red", "green", "blue"))

    assert max(differs(x, y) for x in range(min(shot.width(), 75)) for y in range(shot.height())) > 150


def test_marks_have_the_colours_of_their_names() -> None:
    assert len(set(icons.COLOURS.values())) == 7
    assert [icons.name(icon) for icon in (Icon.LIGHT_BLUE, Icon.BLACK, Icon.CAUTION)] == ["light blue", "", ""]


# -- tools and parts ----------------------------------------------------------------------------------------------


def marker(view: GuideView, name: str) -> _Marker:
    return block_of(view, name).blockFormat().marker()


def click_at(view: GuideView, qtbot: QtBot, text: str, left: int) -> None:
    cursor = view.page.document().find(text)
    cursor.setPosition(cursor.selectionStart())
    view.page.verticalScrollBar().setValue(view.page.cursorRect(cursor).top() - 100)
    place = view.page.cursorRect(cursor).center() + QPoint(left, 0)
    qtbot.mouseClick(view.page.viewport(), Qt.MouseButton.LeftButton, pos=place)


@pytest.mark.parametrize("left", [20, -10])
def test_a_tool_is_ticked_by_a_click_on_it_or_on_its_box(view: GuideView, qtbot: QtBot, left: int) -> None:
    view.show_guide(FULL, "")
    assert marker(view, "Spudger") == _Marker.Unchecked
    click_at(view, qtbot, "Spudger", left)
    assert (marker(view, "Spudger"), marker(view, "Phillips")) == (_Marker.Checked, _Marker.Unchecked)
    click_at(view, qtbot, "Spudger", left)
    assert marker(view, "Spudger") == _Marker.Unchecked


def test_ticks_are_those_of_the_guide_and_survive_all_that_is_shown_meanwhile(view: GuideView, qtbot: QtBot) -> None:
    view.show_guide(FULL, "")
    click_at(view, qtbot, "Battery, 3 cells", 20)
    view.show_guide(replace(FULL, key="test:7"), "")
    assert marker(view, "Battery, 3 cells") == _Marker.Unchecked
    view.show_nothing()
    view.show_guide(FULL, "")
    assert marker(view, "Battery, 3 cells") == _Marker.Checked
    view.setPalette(build_palette(dark=True))
    assert marker(view, "Battery, 3 cells") == _Marker.Checked


def test_a_tool_is_ticked_by_the_keyboard_and_that_is_said(
    view: GuideView, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    monkeypatch.setattr("benchlight.ui.page_browser.announce", lambda widget, text: said.append(text))
    monkeypatch.setattr("benchlight.ui.guide_view.announce", lambda widget, text: said.append(text))
    view.show_guide(FULL, "")
    view.page.setFocus()
    while "Spudger, not ticked" not in said:
        qtbot.keyClick(view.page, Qt.Key.Key_Tab)
    qtbot.keyClick(view.page, Qt.Key.Key_Space)
    assert marker(view, "Spudger") == _Marker.Checked
    assert said[-1] == "Spudger, ticked"
    qtbot.keyClick(view.page, Qt.Key.Key_Return)
    assert marker(view, "Spudger") == _Marker.Unchecked


# -- other guides -------------------------------------------------------------------------------------------------


@pytest.fixture
def script() -> Script:
    """With a guide that has links."""
    steps = tuple(Step(f"Step {number} of it. " + "Long. " * 40) for number in range(40))
    return Script(guides=(replace(FULL, steps=steps), *GUIDES[1:]))


def follow(technician: Technician, target: str) -> None:
    technician.window.guide_view.page.anchorClicked.emit(QUrl(f"here:{target}"))


def read_the_first(technician: Technician) -> None:
    technician.types("battery dies")
    technician.waits_for_results("battery dies")
    technician.waits_for(technician.reads)


def test_a_guide_that_comes_first_opens_inside_and_back_leads_to_where_it_was_left(technician: Technician) -> None:
    read_the_first(technician)
    window = technician.window
    page = window.guide_view.page
    page.scroll_to_text(page.document().find("Step 20 of it").selectionStart())
    at = page.text_at_top()
    assert not window.menus.back.isEnabled()
    follow(technician, "guide-0")
    technician.waits_for(lambda: "← Back to Battery replacement" in technician.reads())
    assert "Charging port replacement" in technician.reads()
    assert "“Battery replacement” begins with it" in technician.reads()
    page.setFocus()
    technician.presses(Qt.Key.Key_Left, ALT)
    technician.waits_for(lambda: "Step 20 of it" in technician.reads())
    assert abs(page.text_at_top() - at) < 200
    assert not window.menus.back.isEnabled()
    assert "Back to" not in technician.reads()


def test_the_links_on_the_page_and_the_mouse_lead_back_too(technician: Technician, qtbot: QtBot) -> None:
    read_the_first(technician)
    page = technician.window.guide_view.page
    for back in (
        lambda: follow(technician, "back"),
        lambda: qtbot.mouseClick(page.viewport(), Qt.MouseButton.BackButton),
        technician.window.menus.back.trigger,
    ):
        follow(technician, "guide-0")
        technician.waits_for(lambda: "← Back" in technician.reads())
        back()
        technician.waits_for(lambda: "Step 20 of it" in technician.reads())


def test_a_guide_that_is_not_there_is_told_and_the_page_stays(technician: Technician) -> None:
    read_the_first(technician)
    follow(technician, "guide-1")
    technician.waits_for(lambda: "is not in the catalog" in technician.window.status_line.notice.text())
    assert "Step 20 of it" in technician.reads()
    assert not technician.window.menus.back.isEnabled()


def test_another_result_is_no_way_back(technician: Technician) -> None:
    read_the_first(technician)
    follow(technician, "guide-0")
    technician.waits_for(lambda: "← Back" in technician.reads())
    technician.presses(Qt.Key.Key_Down)
    technician.presses(Qt.Key.Key_Down)
    technician.waits_for(lambda: "Screen replacement" in technician.reads())
    assert "← Back" not in technician.reads()
    assert not technician.window.menus.back.isEnabled()


def test_an_outcome_is_that_of_the_guide_that_is_read(technician: Technician, script: Script) -> None:
    read_the_first(technician)
    follow(technician, "guide-0")
    technician.waits_for(lambda: "← Back" in technician.reads())
    technician.clicks(technician.window.guide_view.fixed)
    technician.waits_for(lambda: script.jobs)
    assert script.jobs[0].guide_key == "test:2"


# -- the manual ---------------------------------------------------------------------------------------------------


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What the desktop was asked to open."""
    opened: list[str] = []

    def open_it(address: QUrl) -> bool:
        opened.append(address.toString())
        return True

    monkeypatch.setattr(QDesktopServices, "openUrl", open_it)
    return opened


@pytest.fixture
def reader(
    open_window: Callable[..., MainWindow], at: Callable[[MainWindow], Technician], script: Script
) -> Callable[[Guide], Technician]:
    """Somebody who reads this guide."""

    def read(guide: Guide) -> Technician:
        script.guides = (guide, *GUIDES[1:])
        technician = at(open_window())
        read_the_first(technician)
        return technician

    return read


def test_the_manual_opens_at_its_page(reader: Callable[[Guide], Technician], tmp_path: Path, opened: list[str]) -> None:
    (tmp_path / "T480 hmm.pdf").touch()
    technician = reader(replace(FULL, document=str(tmp_path / "T480 hmm.pdf")))
    follow(technician, "document")
    assert opened == [QUrl.fromLocalFile(str(tmp_path / "T480 hmm.pdf")).toString() + "#page=69"]
    assert "T480 hmm.pdf, pages 69-71" in technician.window.status_line.notice.text()


@pytest.mark.parametrize(
    ("document", "said"),
    [("/manuals/gone.pdf", "is not where it was any more"), ("/bin/sh", "does not open files of this kind"),
     (f"/{'a' * 300}.pdf", "is not where it was any more"),
     ("//server/share/a.pdf", "does not open files of this kind"), ("\\\\server\\share\\a.pdf", "does not open files")],
)  # fmt: skip
def test_nothing_else_is_opened_than_a_document_that_is_there(
    reader: Callable[[Guide], Technician], opened: list[str], document: str, said: str
) -> None:
    technician = reader(replace(FULL, document=document))
    follow(technician, "document")
    box = QApplication.activeModalWidget()
    assert isinstance(box, QMessageBox)
    assert said in box.text()
    assert document in box.text()
    box.close()
    assert opened == []


def test_the_guide_is_copied_as_markdown(technician: Technician) -> None:
    read_the_first(technician)
    technician.window.menus.copy_markdown.trigger()
    lines = QGuiApplication.clipboard().text().splitlines()
    assert lines[0] == "# Battery replacement"
    assert any(line.startswith("1. ") for line in lines)


def test_what_can_be_done_with_a_guide_is_offered_while_one_is_shown(technician: Technician) -> None:
    actions = technician.window.menus.of_guide
    assert not any(action.isEnabled() for action in actions)
    read_the_first(technician)
    assert all(action.isEnabled() for action in actions)
    technician.presses(Qt.Key.Key_Escape)
    technician.waits_for(lambda: not any(action.isEnabled() for action in actions))


# -- long pages ---------------------------------------------------------------------------------------------------


def test_a_page_that_comes_in_pieces_is_the_page(view: GuideView, qtbot: QtBot) -> None:
    """Each paragraph has the format that it would have had."""

    def blocks() -> list[tuple[object, ...]]:
        found: list[tuple[object, ...]] = []
        block = view.page.document().begin()
        while block.isValid():
            format = block.blockFormat()
            found.append(
                (block.text(), format.leftMargin(), format.topMargin(), format.textIndent(), format.background())
            )
            block = block.next()
        return found

    guide = replace(FULL, steps=(STEP, Step("Open it.\nWait."), Step("", images=("file:///x.png",))) * 70)
    page = GuidePage(view.palette(), QFont())
    view.show_guide(guide, "")
    view.page.show_page(iter(["".join(piece for piece in page.pieces(guide))]))
    whole = blocks()
    view.page.show_page(page.pieces(guide))
    assert len(blocks()) < len(whole) / 2
    qtbot.waitUntil(lambda: view.page.is_filled)
    assert blocks() == whole


def test_a_text_with_the_sign_of_an_object_shifts_no_picture(view: GuideView) -> None:
    step = Step.of_lines([Line(f"a{OBJECT}b 🔋", Icon.RED)], images=("file:///x.png",))
    view.show_guide(replace(FULL, title=f"{OBJECT}x", steps=(step,)), "")
    assert text_of(view).count(OBJECT) == 2
    assert "red: " in block_of(view, "ab 🔋").text()


def test_pictures_have_names() -> None:
    guide = replace(FULL, steps=(Step("a", images=("x",)), Step("b"), Step("c", images=("y", "z"))))
    assert [picture.name for picture in pictures_of(guide)] == [
        "Step 1", "Step 3, picture 1 of 2", "Step 3, picture 2 of 2",
    ]  # fmt: skip
