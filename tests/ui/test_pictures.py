"""Pictures on a guide's page: their place is there before them, they come when they are looked at, and are enlarged."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QPoint, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from pytestqt.qtbot import QtBot

from benchlight import settings
from benchlight.errors import PictureError
from benchlight.pictures.formats import ENDINGS
from benchlight.pictures.store import PictureStore
from benchlight.records import Cancelled, Guide, Step, never
from benchlight.ui import thumbnails
from benchlight.ui.decoding import decoded, shown_formats
from benchlight.ui.guide_view import GuideView
from benchlight.ui.picture_loader import PictureLoader
from benchlight.ui.theme import build_palette

from .conftest import GUIDES, PATIENCE, Technician

RED, BLUE = QColor("#c81e1e"), QColor("#1e3cc8")


def file_of(image: QImage, kind: str = "PNG") -> bytes:
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    assert image.save(buffer, kind)  # type: ignore[call-overload]
    return bytes(content.data())


def plain(colour: QColor, width: int = 400, height: int = 300) -> bytes:
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(colour)
    return file_of(image)


def with_pictures(*images: str) -> Guide:
    return replace(GUIDES[0], steps=(Step("Open it.", images=images), Step("Close it.")))


class ScriptedPictures:
    """The methods of `Pictures`, by script."""

    def __init__(self) -> None:
        self.gate = threading.Event()
        self.gate.set()
        self.fetched: list[str] = []
        self.read_on: set[int] = set()
        self.here = {"picture:red": plain(RED), "picture:blue": plain(BLUE, 300, 600)}
        self.in_net = {"https://e.org/red": plain(RED), "https://e.org/blue": plain(BLUE)}

    def is_here(self, address: str) -> bool:
        return address not in self.in_net

    def read(self, address: str, document: str = "", fetch: bool = False, cancelled: Cancelled = never) -> bytes:
        assert self.gate.wait(PATIENCE)
        self.read_on.add(threading.get_ident())
        if address in self.in_net:
            if not fetch:
                raise PictureError("it is at e.org")
            self.fetched.append(address)
            return self.in_net[address]
        if address not in self.here:
            raise PictureError("there is no file x.png")
        return self.here[address]


@pytest.fixture
def pictures() -> ScriptedPictures:
    return ScriptedPictures()


@pytest.fixture
def view(qtbot: QtBot, pictures: ScriptedPictures) -> Iterator[GuideView]:
    """A guide pane of its own."""
    loader = PictureLoader(pictures)  # type: ignore[arg-type]
    view = GuideView(loader)
    qtbot.addWidget(view)
    view.resize(700, 900)
    view.show()
    qtbot.waitExposed(view)
    yield view
    pictures.gate.set()
    assert loader.close(PATIENCE)


def shot(view: GuideView) -> QImage:
    return view.page.viewport().grab().toImage()


def place_of(view: GuideView, number: int = 0) -> QPoint:
    """The middle of a picture's place in the view."""
    document = view.page.document()
    found = document.find("\ufffc")
    for _ in range(number):
        found = document.find("\ufffc", found)
    found.setPosition(found.selectionStart())
    corner = view.page.cursorRect(found)
    return QPoint(corner.left() + 100, corner.bottom() - 60)


def shows(view: GuideView, colour: QColor, number: int = 0) -> bool:
    seen = shot(view).pixelColor(place_of(view, number))
    return all(
        abs(a - b) < 12
        for a, b in (
            (seen.red(), colour.red()), (seen.green(), colour.green()), (seen.blue(), colour.blue()),
        )
    )  # fmt: skip


def click(view: GuideView, qtbot: QtBot, number: int = 0) -> None:
    qtbot.mouseClick(view.page.viewport(), Qt.MouseButton.LeftButton, pos=place_of(view, number))


def said(view: GuideView, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What is written in the places of pictures."""
    words: list[str] = []
    monkeypatch.setattr(
        "benchlight.ui.page_objects.draw_words", lambda painter, rect, text, palette: words.append(text)
    )
    return words


def test_a_picture_comes_into_its_place_and_nothing_moves(
    view: GuideView, qtbot: QtBot, pictures: ScriptedPictures
) -> None:
    pictures.gate.clear()
    view.show_guide(with_pictures("picture:red", "picture:blue"), "")
    view.repaint()
    before = (view.page.document().size(), view.page.document().lastBlock().layout().position())
    assert not shows(view, RED)
    pictures.gate.set()
    qtbot.waitUntil(lambda: shows(view, RED) and shows(view, BLUE, 1))
    assert (view.page.document().size(), view.page.document().lastBlock().layout().position()) == before


def test_a_picture_is_read_and_decoded_beside_the_windows_thread(
    view: GuideView, qtbot: QtBot, pictures: ScriptedPictures
) -> None:
    view.show_guide(with_pictures("picture:red"), "")
    qtbot.waitUntil(lambda: shows(view, RED))
    assert threading.get_ident() not in pictures.read_on


def test_only_what_is_looked_at_is_loaded(view: GuideView, qtbot: QtBot, pictures: ScriptedPictures) -> None:
    asked: list[str] = []
    read = pictures.read
    pictures.read = lambda address, *more: asked.append(address) or read("picture:red", *more)  # type: ignore[method-assign, func-returns-value]
    steps = tuple(Step(f"Step {number}.", images=(f"picture:{number}",)) for number in range(50))
    view.show_guide(replace(GUIDES[0], steps=steps), "")
    qtbot.waitUntil(lambda: shows(view, RED))
    assert 0 < len(set(asked)) < 10
    view.page.verticalScrollBar().setValue(view.page.verticalScrollBar().maximum())
    qtbot.waitUntil(lambda: "picture:49" in asked)
    assert len(set(asked)) < 20


def test_a_picture_fades_in_and_then_nothing_is_painted_any_more(view: GuideView, qtbot: QtBot) -> None:
    view._thumbnails.fade_seconds = 0.2
    view.show_guide(with_pictures("picture:red"), "")
    qtbot.waitUntil(lambda: view._thumbnails._fading.isActive())
    assert not shows(view, RED)
    qtbot.waitUntil(lambda: shows(view, RED))
    qtbot.waitUntil(lambda: not view._thumbnails._fading.isActive())


def test_thumbnails_take_no_more_memory_than_their_limit(
    view: GuideView, qtbot: QtBot, pictures: ScriptedPictures, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(thumbnails, "MOST_BYTES", 1_000_000)
    pictures.here |= {f"picture:{number}": plain(RED) for number in range(40)}
    steps = tuple(Step(f"Step {number}.", images=(f"picture:{number}",)) for number in range(40))
    view.show_guide(replace(GUIDES[0], steps=steps), "")
    bar = view.page.verticalScrollBar()
    for value in range(0, bar.maximum(), 600):
        bar.setValue(value)
        view.repaint()
        qtbot.waitUntil(lambda: not view._thumbnails._expected)
    kept = [kept.size for kept in view._thumbnails._kept.values()]
    assert sum(kept) == view._thumbnails._bytes <= 1_000_000
    assert 1 < len(kept) < 10


def test_a_missing_picture_says_so(view: GuideView, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    words = said(view, monkeypatch)
    view.show_guide(with_pictures("file:///x.png"), "")
    qtbot.waitUntil(lambda: "Picture missing: there is no file x.png." in words)


def test_a_picture_that_was_never_there_is_named_in_the_text(view: GuideView, qtbot: QtBot) -> None:
    view.show_guide(with_pictures("missing:photos/<b>.png", "picture:red", "missing:c.png"), "")
    text = view.page.toPlainText()
    assert "Picture missing: photos/<b>.png" in text
    assert "Picture missing: c.png" in text
    qtbot.waitUntil(lambda: shows(view, RED))


def test_a_picture_that_is_there_again_is_shown_when_its_guide_is_opened_again(
    view: GuideView, qtbot: QtBot, pictures: ScriptedPictures, monkeypatch: pytest.MonkeyPatch
) -> None:
    words = said(view, monkeypatch)
    view.show_guide(with_pictures("file:///x.png"), "")
    qtbot.waitUntil(lambda: bool(words))
    pictures.here["file:///x.png"] = plain(RED)
    view.show_guide(GUIDES[1], "")
    view.show_guide(with_pictures("file:///x.png"), "")
    qtbot.waitUntil(lambda: shows(view, RED))


def test_a_bug_in_a_reader_costs_one_picture(
    view: GuideView, qtbot: QtBot, pictures: ScriptedPictures, monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:  # fmt: skip
    words = said(view, monkeypatch)
    pictures.here["picture:bad"] = None  # type: ignore[assignment]
    view.show_guide(with_pictures("picture:bad", "picture:red"), "")
    qtbot.waitUntil(lambda: shows(view, RED, 1) and bool(words))
    assert "Picture missing: something went wrong" in words[0]
    assert "unexpected error while reading a picture" in caplog.text


def test_on_a_screen_of_twice_as_many_pixels_a_picture_has_twice_as_many(
    view: GuideView, qtbot: QtBot, pictures: ScriptedPictures, monkeypatch: pytest.MonkeyPatch
) -> None:
    pictures.here["picture:red"] = plain(RED, 2000, 1500)

    def width() -> int:
        view.repaint()
        images = [kept.loaded.image for kept in view._thumbnails._kept.values() if kept.loaded.image is not None]
        return max((image.width() for image in images), default=0)

    view.show_guide(with_pictures("picture:red"), "")
    qtbot.waitUntil(lambda: width() > 0)
    usual = width()
    monkeypatch.setattr(view.page, "devicePixelRatioF", lambda: 2.0)
    qtbot.waitUntil(lambda: width() > usual)
    assert width() == pytest.approx(2 * usual, abs=2)


# -- what is decoded ----------------------------------------------------------------------------------------------


def test_a_picture_is_no_larger_than_it_is_shown_and_a_small_one_stays_small() -> None:
    assert decoded(plain(RED, 4000, 3000), QSize(400, 400)).size() == QSize(400, 300)
    assert decoded(plain(RED, 3000, 4000), QSize(400, 400)).size() == QSize(300, 400)
    assert decoded(plain(RED, 40, 30), QSize(400, 400)).size() == QSize(40, 30)
    assert decoded(plain(RED, 4000, 1), QSize(400, 400)).size() == QSize(400, 1)


def test_qt_has_a_plugin_for_each_format_that_is_shown() -> None:
    assert shown_formats() == list(ENDINGS)


@pytest.mark.parametrize("kind", ["PNG", "JPG", "WEBP", "BMP"])
def test_each_format_is_decoded(kind: str) -> None:
    image = decoded(file_of(QImage.fromData(plain(RED)), kind), QSize(100, 100))
    assert (image.size(), abs(image.pixelColor(50, 30).red() - RED.red()) < 12) == (QSize(100, 75), True)


def test_a_drawing_without_a_ground_has_a_white_one() -> None:
    """Its black lines would not be seen on a dark page."""
    image = QImage(40, 30, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.fillRect(0, 0, 10, 30, Qt.GlobalColor.black)
    painter.end()
    shown = decoded(file_of(image), QSize(400, 400))
    assert shown.pixelColor(30, 15) == QColor("white")
    assert shown.pixelColor(5, 15) == QColor("black")


def test_a_damaged_picture_says_so() -> None:
    damaged = plain(RED)[:60]
    with pytest.raises(PictureError, match="it is damaged"):
        decoded(damaged, QSize(400, 400))


# -- the net ------------------------------------------------------------------------------------------------------


IN_NET = with_pictures("https://e.org/red", "picture:red", "https://e.org/blue")


def click_on(view: GuideView, qtbot: QtBot, text: str) -> None:
    found = view.page.document().find(text)
    assert not found.isNull(), text
    found.setPosition(found.selectionStart())
    place = view.page.cursorRect(found).center() + QPoint(10, 0)
    qtbot.mouseClick(view.page.viewport(), Qt.MouseButton.LeftButton, pos=place)


@pytest.mark.parametrize("link", ["Fetch 2 pictures from the net", "Picture 3 (in the net)"])
def test_pictures_in_the_net_take_no_room_until_somebody_fetches_those_of_the_guide(
    view: GuideView, qtbot: QtBot, pictures: ScriptedPictures, link: str
) -> None:
    view.show_guide(IN_NET, "")
    qtbot.waitUntil(lambda: shows(view, RED))
    assert view.page.toPlainText().count("\ufffc") == 1
    assert "Picture 1 (in the net)" in view.page.toPlainText()
    assert pictures.fetched == []
    click_on(view, qtbot, link)
    qtbot.waitUntil(lambda: shows(view, RED, 0) and shows(view, RED, 1) and shows(view, BLUE, 2))
    assert sorted(pictures.fetched) == ["https://e.org/blue", "https://e.org/red"]
    assert "Fetch" not in view.page.toPlainText()
    view.show_guide(replace(IN_NET, key="test:7"), "")
    assert "Fetch 2 pictures" in view.page.toPlainText(), "of another guide nobody has asked"


def test_what_was_fetched_once_is_shown_without_asking(
    view: GuideView, qtbot: QtBot, pictures: ScriptedPictures
) -> None:
    pictures.here |= pictures.in_net
    pictures.in_net = {}
    view.show_guide(IN_NET, "")
    qtbot.waitUntil(lambda: shows(view, RED) and shows(view, RED, 1))
    assert "net" not in view.page.toPlainText()


def test_where_the_settings_forbid_it_a_picture_in_the_net_is_a_link_for_the_browser(
    view: GuideView, qtbot: QtBot, pictures: ScriptedPictures
) -> None:
    followed: list[str] = []
    view.page.link_wanted.connect(followed.append)
    view.fetch_pictures("never")
    view.show_guide(IN_NET, "")
    assert "Fetch" not in view.page.toPlainText()
    click_on(view, qtbot, "Picture 3 (in the net)")
    assert (followed, pictures.fetched) == (["https://e.org/blue"], [])


def test_where_the_settings_allow_it_pictures_are_fetched_as_they_are_looked_at(
    view: GuideView, qtbot: QtBot, pictures: ScriptedPictures
) -> None:
    view.show_guide(IN_NET, "")
    view.fetch_pictures("always")
    qtbot.waitUntil(lambda: shows(view, RED) and shows(view, BLUE, 2))


def test_the_setting_is_in_a_menu_and_holds_at_once(technician: Technician, settings_file: Path) -> None:
    window = technician.window
    assert not window.guide_view._may_fetch
    actions = {action.data(): action for action in window.menus.choices["pictures_from_net"].actions()}
    assert actions["asked"].isChecked()
    actions["always"].trigger()
    assert window.guide_view._may_fetch
    assert settings.load(settings_file).pictures_from_net == "always"


# -- enlarged -----------------------------------------------------------------------------------------------------


@pytest.fixture
def reading(view: GuideView, qtbot: QtBot) -> GuideView:
    """Somebody looks at a guide with pictures."""
    view.show_guide(with_pictures("picture:red", "picture:blue"), "")
    qtbot.waitUntil(lambda: shows(view, RED) and shows(view, BLUE, 1))
    view.page.setFocus()
    return view


def enlarged(view: GuideView) -> QColor:
    canvas = view.viewer.canvas
    return canvas.grab().toImage().pixelColor(canvas.rect().center())


def open_by_key(view: GuideView, qtbot: QtBot, key: Qt.Key) -> None:
    while view.page.focused_target() != "picture-0":
        qtbot.keyClick(view.page, Qt.Key.Key_Tab)
    qtbot.keyClick(view.page, key)
    qtbot.waitUntil(lambda: enlarged(view) == RED)


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return])
@pytest.mark.parametrize("closing", [Qt.Key.Key_Space, Qt.Key.Key_Escape])
def test_the_picture_with_the_focus_is_enlarged_by_a_key(
    reading: GuideView, qtbot: QtBot, key: Qt.Key, closing: Qt.Key
) -> None:
    open_by_key(reading, qtbot, key)
    qtbot.keyClick(reading.viewer, closing)
    assert not reading.viewer.isVisible()
    assert reading.viewer.canvas.loaded is None, "it takes no memory any more"
    assert reading.page.focused_target() == "picture-0", "and the focus is where it was"


def test_a_click_enlarges_and_left_and_right_go_on(reading: GuideView, qtbot: QtBot) -> None:
    click(reading, qtbot)
    viewer = reading.viewer
    qtbot.waitUntil(lambda: enlarged(reading) == RED)
    assert viewer.caption.text() == "Step 1, picture 1 of 2  ·  1 of 2"
    qtbot.keyClick(viewer, Qt.Key.Key_Left)
    assert viewer.caption.text().endswith("1 of 2")
    qtbot.keyClick(viewer, Qt.Key.Key_Right)
    qtbot.waitUntil(lambda: enlarged(reading) == BLUE)
    qtbot.keyClick(viewer, Qt.Key.Key_Right)
    assert viewer.caption.text().endswith("2 of 2")
    qtbot.keyClick(viewer, Qt.Key.Key_Home)
    qtbot.waitUntil(lambda: enlarged(reading) == RED)
    viewer.close()


def test_an_enlarged_picture_comes_closer_by_key_and_wheel_and_stays_in_sight(reading: GuideView, qtbot: QtBot) -> None:
    open_by_key(reading, qtbot, Qt.Key.Key_Space)
    viewer, canvas = reading.viewer, reading.viewer.canvas
    for _ in range(30):
        qtbot.keyClick(viewer, Qt.Key.Key_Plus)
    assert canvas.closer == 8.0
    for _ in range(200):
        qtbot.keyClick(viewer, Qt.Key.Key_Left, Qt.KeyboardModifier.ControlModifier)
    assert canvas._target().contains(canvas.rect().center()), "its edge comes no farther than that of the window"
    for _ in range(30):
        qtbot.keyClick(viewer, Qt.Key.Key_Minus)
    assert canvas.closer == 1.0
    assert canvas._target().center() == canvas.rect().toRectF().center()
    qtbot.keyClick(viewer, Qt.Key.Key_Plus)
    qtbot.keyClick(viewer, Qt.Key.Key_0)
    assert canvas.closer == 1.0
    viewer.close()


def test_an_enlarged_picture_that_is_not_there_says_so(
    view: GuideView, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    words = said(view, monkeypatch)
    view.show_guide(with_pictures("file:///x.png"), "")
    click(view, qtbot)
    qtbot.waitUntil(lambda: "Picture missing: there is no file x.png." in words)
    view.viewer.close()


def test_a_picture_is_spoken_of_when_it_gets_the_focus(
    reading: GuideView, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    monkeypatch.setattr("benchlight.ui.page_browser.announce", lambda widget, text: said.append(text))
    while reading.page.focused_target() != "picture-1":
        qtbot.keyClick(reading.page, Qt.Key.Key_Tab)
    assert said == ["Step 1, picture 1 of 2. Space enlarges it.", "Step 1, picture 2 of 2. Space enlarges it."]


def test_a_place_without_a_picture_is_seen_in_both_themes(view: GuideView, pictures: ScriptedPictures) -> None:
    pictures.gate.clear()
    for dark in (False, True):
        palette = build_palette(dark)
        view.setPalette(palette)
        view.show_guide(with_pictures("picture:red"), "")
        place = shot(view).pixelColor(place_of(view))
        assert place != palette.base().color()
        assert abs(place.lightness() - palette.base().color().lightness()) < 60


def test_a_window_whose_server_does_not_answer_closes(qtbot: QtBot, pictures: ScriptedPictures) -> None:
    loader = PictureLoader(pictures)  # type: ignore[arg-type]
    view = GuideView(loader)
    qtbot.addWidget(view)
    view.resize(700, 900)
    pictures.gate.clear()
    view.show()
    qtbot.waitExposed(view)
    view.show_guide(with_pictures("picture:red"), "")
    qtbot.waitUntil(lambda: any(lane.at_work for lane in loader._lanes))
    assert not loader.close(0.01)
    pictures.gate.set()
    assert loader.close(PATIENCE)


def test_a_stored_picture_is_shown_in_the_window(
    technician: Technician, tmp_path: Path, script: object, qtbot: QtBot
) -> None:
    address = PictureStore(tmp_path / "none.sqlite").keep(plain(RED))
    script.guides = (with_pictures(address), *GUIDES[1:])  # type: ignore[attr-defined]
    technician.types("battery dies")
    technician.waits_for_results("battery dies")
    technician.waits_for(technician.reads)
    technician.waits_for(lambda: shows(technician.window.guide_view, RED))
