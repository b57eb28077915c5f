"""The help menu, the notice of a crash, and the question for updates."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QApplication, QFileDialog, QMenu, QMessageBox, QPushButton

from benchlight import __version__, resources, settings, updates
from benchlight.catalog import Catalog
from benchlight.settings import Settings
from benchlight.ui import help as help_menu
from benchlight.ui.dialogs import TextDialog
from benchlight.ui.main_window import MainWindow
from tests.test_updates import Releases, serve

from .conftest import Script, Technician

OpenWindow = Callable[..., MainWindow]
At = Callable[[MainWindow], Technician]
CRASH = "Benchlight 0.1.0\n\nFatal Python error: Segmentation fault\n\nCurrent thread:\n  File <b>x.py"


class Desktop(QObject):
    """Opens addresses in the place of the desktop."""

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[str] = []

    @Slot(QUrl)
    def take(self, address: QUrl) -> None:
        self.opened.append(address.toLocalFile() or address.toString())


@pytest.fixture
def desktop() -> Iterator[Desktop]:
    """The desktop."""
    desktop = Desktop()
    for scheme in ("file", "https"):
        QDesktopServices.setUrlHandler(scheme, desktop, "take")  # type: ignore[arg-type]  # its stub says bytes
    yield desktop
    for scheme in ("file", "https"):
        QDesktopServices.unsetUrlHandler(scheme)


@pytest.fixture
def releases(monkeypatch: pytest.MonkeyPatch) -> Iterator[Releases]:
    """The server that is asked for the newest version."""
    yield from serve(monkeypatch)


def box(technician: Technician) -> QMessageBox:
    """The message that is shown, waited for."""
    technician.waits_for(lambda: isinstance(QApplication.activeModalWidget(), QMessageBox))
    shown = QApplication.activeModalWidget()
    assert isinstance(shown, QMessageBox)
    return shown


def text_dialog(technician: Technician) -> TextDialog:
    """The long text that is shown, waited for."""
    technician.waits_for(lambda: technician.window.findChild(TextDialog))
    found = technician.window.findChild(TextDialog)
    assert found is not None
    return found


def press(technician: Technician, parent: QMessageBox, label: str) -> None:
    """Presses a button by its label."""
    button = next(button for button in parent.buttons() if button.text().replace("&", "") == label)
    technician.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_every_command_of_the_help_menu_is_reached_by_the_keyboard(technician: Technician) -> None:
    menu = technician.window.menus.about.associatedObjects()[-1]
    assert isinstance(menu, QMenu)
    labels = [action.text() for action in menu.actions() if not action.isSeparator()]
    letters = [label[label.index("&") + 1].lower() for label in labels]
    assert len(set(letters)) == len(labels), f"each has a letter of its own: {labels}"


def test_about_names_version_commit_and_model(technician: Technician) -> None:
    technician.window.menus.about.trigger()
    shown = box(technician)
    assert f"Benchlight {__version__} (source)" in shown.text()
    assert "Model: tiny · CPU" in shown.text()
    press(technician, shown, "Licences")
    assert "Apache License 2.0" in text_dialog(technician).text.toPlainText()


def test_the_licences_that_a_frozen_program_brings(
    technician: Technician, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "data" / "notices").mkdir(parents=True)
    (tmp_path / "data" / "notices" / "THIRD-PARTY-NOTICES.txt").write_text("All of <them>", encoding="utf-8")
    monkeypatch.setattr(resources, "PACKAGE", tmp_path)
    technician.window.menus.licences.trigger()
    assert text_dialog(technician).text.toPlainText() == "All of <them>"


def test_diagnostics_are_copied_and_typing_goes_on(technician: Technician, script: Script, tmp_path: Path) -> None:
    Catalog(tmp_path / "none.sqlite").close()
    technician.window.menus.copy_diagnostics.trigger()
    technician.types("battery")
    technician.waits_for_results("battery")
    technician.waits_for(lambda: "Diagnostics copied" in technician.window.status_line.notice.text())
    lines = {line.partition(":")[0]: line.partition(":")[2].strip() for line in
             QGuiApplication.clipboard().text().splitlines()}  # fmt: skip
    assert lines["Benchlight"] == __version__
    assert lines["Commit"] == "source"
    assert lines["Portable"] == "no"
    assert lines["Catalog"] == str(tmp_path / "none.sqlite")
    assert lines["Catalog health"] == "ok"
    assert lines["Model"] == "tiny"
    assert lines["Processor"] == "CPU"
    assert lines["Guides"] == "4, 4 embedded, 0 texts waiting"


def test_diagnostics_of_a_catalog_that_cannot_be_opened(technician: Technician, tmp_path: Path) -> None:
    (tmp_path / "none.sqlite").write_text("no catalog" * 100)
    technician.window.menus.copy_diagnostics.trigger()
    technician.waits_for(lambda: "Diagnostics copied" in technician.window.status_line.notice.text())
    assert "not an SQLite file" in QGuiApplication.clipboard().text()


def test_diagnostics_of_a_catalog_that_is_gone_do_not_make_a_new_one(technician: Technician, tmp_path: Path) -> None:
    technician.window.menus.copy_diagnostics.trigger()
    technician.waits_for(lambda: "Diagnostics copied" in technician.window.status_line.notice.text())
    assert f"There is no file {tmp_path / 'none.sqlite'} any more" in QGuiApplication.clipboard().text()
    assert not (tmp_path / "none.sqlite").exists()


def test_the_log_folder_is_opened(technician: Technician, desktop: Desktop, tmp_path: Path) -> None:
    (tmp_path / "logs").mkdir()
    technician.window.menus.open_logs.trigger()
    assert desktop.opened == [str(tmp_path / "logs")]


def test_a_log_folder_that_cannot_be_opened_is_named(technician: Technician, desktop: Desktop, tmp_path: Path) -> None:
    technician.window.menus.open_logs.trigger()
    assert str(tmp_path / "logs") in box(technician).text()
    assert desktop.opened == []


def test_a_crash_is_offered_once_to_read_copy_and_save(
    open_window: OpenWindow, at: At, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    technician = at(open_window(crash_report=CRASH))
    banner = technician.window.help.crash_banner
    assert banner.isVisible()
    assert banner.text() == "Benchlight ended unexpectedly last time."
    technician.qtbot.mouseClick(banner.findChild(QPushButton), Qt.MouseButton.LeftButton)
    assert not banner.isVisible()
    dialog = text_dialog(technician)
    assert dialog.text.toPlainText() == CRASH
    technician.qtbot.mouseClick(dialog.copy, Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == CRASH
    saved = tmp_path / "report é.txt"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(saved), ""))
    technician.qtbot.mouseClick(dialog.save_as, Qt.MouseButton.LeftButton)
    assert saved.read_text(encoding="utf-8") == CRASH


def test_errors_that_were_survived_are_called_that(open_window: OpenWindow) -> None:
    report = f"{CRASH}\n\nBenchlight went on after this and was closed as usual."
    banner = open_window(crash_report=report).help.crash_banner
    assert banner.text() == "Something went wrong in Benchlight last time."


def test_without_a_crash_there_is_no_notice(window: MainWindow) -> None:
    assert not window.help.crash_banner.isVisible()
    assert not window.help.update_banner.isVisible()


def test_a_newer_version_is_told_and_its_page_opened(
    technician: Technician, releases: Releases, desktop: Desktop
) -> None:
    releases.publish("v99.0.0")
    technician.window.menus.update.trigger()
    shown = box(technician)
    assert shown.text() == f"Benchlight 99.0.0 is there. This is {__version__}."
    press(technician, shown, "Open release page")
    assert desktop.opened == [updates.RELEASES_PAGE]


def test_the_newest_version_is_told(technician: Technician, releases: Releases) -> None:
    releases.publish("v0.0.1")
    technician.window.menus.update.trigger()
    assert not technician.window.menus.update.isEnabled(), "one question at a time"
    assert box(technician).text() == f"Benchlight {__version__} is up to date."
    assert technician.window.menus.update.isEnabled()


def test_why_nothing_could_be_found_out_is_told(technician: Technician, releases: Releases) -> None:
    releases.status = 503
    technician.window.menus.update.trigger()
    assert "503" in box(technician).text()
    assert technician.window.menus.update.isEnabled()


def test_nobody_is_asked_unless_the_user_wants_it(
    open_window: OpenWindow, at: At, releases: Releases, monkeypatch: pytest.MonkeyPatch, settings_file: Path
) -> None:
    monkeypatch.setattr(help_menu, "START_CHECK_MILLISECONDS", 0)
    releases.publish("v99.0.0")
    technician = at(open_window())
    technician.types("battery")
    technician.waits_for_results("battery")
    technician.window.menus.switches["check_updates"].trigger()
    assert settings.load(settings_file).check_updates
    technician.window.close()
    assert releases.requests == []
    technician = at(open_window(settings.load(settings_file)))
    banner = technician.window.help.update_banner
    technician.waits_for(lambda: banner.isVisible())
    assert "Benchlight 99.0.0 is there" in banner.text()
    assert len(releases.requests) == 1


def test_who_says_no_before_the_question_is_asked_is_heard(
    open_window: OpenWindow, at: At, releases: Releases, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(help_menu, "START_CHECK_MILLISECONDS", 60_000)
    window = at(open_window(Settings(check_updates=True))).window
    window.menus.switches["check_updates"].trigger()
    window.help._check_at_start()  # the minute is over
    assert window.help._background._threads == []
    assert releases.requests == []


@pytest.mark.parametrize("status", [200, 503])
def test_at_the_start_only_news_are_told(
    open_window: OpenWindow, at: At, releases: Releases, monkeypatch: pytest.MonkeyPatch, status: int
) -> None:
    monkeypatch.setattr(help_menu, "START_CHECK_MILLISECONDS", 0)
    releases.publish("v0.0.1")
    releases.status = status
    technician = at(open_window(Settings(check_updates=True)))
    technician.waits_for(lambda: releases.requests)
    technician.waits_for(lambda: not any(thread.is_alive() for thread in technician.window.help._background._threads))
    QApplication.processEvents()
    assert QApplication.activeModalWidget() is None
    assert not technician.window.help.update_banner.isVisible()


def test_a_server_that_does_not_answer_does_not_hold_up_the_end(
    technician: Technician, releases: Releases, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(help_menu, "CLOSE_SECONDS", 0.05)
    releases.gate.clear()
    technician.window.menus.update.trigger()
    technician.waits_for(lambda: releases.requests)
    assert not technician.window.help.close()
    releases.gate.set()
    technician.window.help._background.close(10)
