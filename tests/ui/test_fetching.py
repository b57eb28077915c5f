"""Guides from iFixit in the window: the dialog, what runs, and what was interrupted. Behind it a real assistant, and a
real server in the place of iFixit's."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from benchlight.assistant import Assistant
from benchlight.records import Fetch
from benchlight.sources.ifixit_api import client
from benchlight.sources.ifixit_api.client import Manners
from benchlight.ui.fetch_dialog import FetchDialog
from benchlight.ui.main_window import MainWindow
from benchlight.work import finish
from tests.helpers import BENCH, there
from tests.sources.ifixit_server import Answer, Site

from .conftest import NoModel, Technician


@pytest.fixture
def site(ifixit: Site) -> Site:
    """A server with guides for two phones."""
    ifixit.tree = {"Phone": {"Lumo 1": None, "Lumo 2": None}, "Laptop": {"Slab 9": None}}
    for number in range(1, 7):
        ifixit.add(number, f"Lumo {1 + number % 2}")
    return ifixit


@pytest.fixture
def catalog(catalog_file: Path) -> Path:
    """A catalog with a few guides."""
    with closing(Assistant(catalog_file)) as assistant:
        assistant.add_guides(BENCH)
    return catalog_file


@pytest.fixture
def somebody(
    open_window: Callable[..., MainWindow], at: Callable[[MainWindow], Technician], catalog: Path, site: Site
) -> Technician:
    """At a window over that catalog."""
    return at(open_window(ready=False, factory=lambda _: Assistant(catalog, NoModel())))


def dialog_of(technician: Technician) -> FetchDialog:
    technician.window.menus.import_ifixit.trigger()
    return there(technician.window.findChild(FetchDialog))


def imports(technician: Technician, device: str) -> None:
    dialog = dialog_of(technician)
    technician.qtbot.keyClicks(dialog.name, device)
    technician.clicks(dialog.ok)


def test_a_device_is_typed_and_its_guides_come(somebody: Technician, site: Site) -> None:
    bar = somebody.window.import_bar
    dialog = dialog_of(somebody)
    assert not dialog.ok.isEnabled()
    somebody.qtbot.keyClicks(dialog.name, " Lumo 1 ")
    assert site.requests == [], "nothing is asked before it is wanted"
    somebody.qtbot.keyClick(dialog.name, Qt.Key.Key_Return)
    somebody.waits_for(lambda: "Import finished: 3 new" in bar.text())
    assert bar.take_back.isVisible()
    somebody.types("lumo battery")
    somebody.waits_for(lambda: any("Lumo 1" in title for title in somebody.titles()))
    somebody.clicks(bar.take_back)
    somebody.waits_for(lambda: "3 guides are as they were" in bar.text())


def test_what_is_chosen_is_what_is_asked_for(qtbot: QtBot) -> None:
    dialog = FetchDialog()
    qtbot.addWidget(dialog)
    dialog.kind.setCurrentIndex(1)
    dialog.name.setText("Lumo   Phone")
    dialog.language.setCurrentIndex(dialog.language.findData("de"))
    assert dialog.fetch == Fetch(category="Lumo Phone", language="de")
    dialog.is_since.setChecked(True)
    dialog.since.setDate(QDate(2026, 11, 27))
    assert dialog.fetch == Fetch(category="Lumo Phone", since="2026-11-27", language="de")
    dialog.kind.setCurrentIndex(0)
    assert dialog.fetch.device == "Lumo Phone"


def test_names_are_suggested_only_when_they_are_asked_for(somebody: Technician, site: Site) -> None:
    dialog = dialog_of(somebody)
    completer = there(dialog.name.completer())

    def suggested(text: str) -> list[str]:
        completer.setCompletionPrefix(text)
        model = completer.completionModel()
        return [str(model.index(row, 0).data()) for row in range(model.rowCount())]

    somebody.qtbot.keyClicks(dialog.name, "lum")
    assert (site.requests, suggested("lum")) == ([], [])
    site.says("categories", Answer(404))
    somebody.clicks(dialog.look_up)
    somebody.waits_for(lambda: "cannot be had" in dialog.told.text())
    somebody.clicks(dialog.look_up)
    somebody.waits_for(lambda: "3 devices and 2 categories" in dialog.told.text())
    assert suggested("mo") == ["Lumo 1", "Lumo 2"]
    dialog.kind.setCurrentIndex(1)
    assert suggested("p") == ["Laptop", "Phone"]
    dialog.reject()


def test_queries_are_answered_while_ifixit_is_silent_and_it_can_be_cancelled(
    somebody: Technician, site: Site, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(client, "MANNERS", Manners(silence=30))
    site.says("wikis/CATEGORY/Lumo 1", Answer(silent=True))
    bar = somebody.window.import_bar
    imports(somebody, "Lumo 1")
    somebody.waits_for(lambda: bar.text() == "Importing iFixit's guides for Lumo 1…")
    somebody.waits_for(lambda: site.requests)
    somebody.types("thinkpad fan")
    somebody.waits_for_results("thinkpad fan")
    somebody.clicks(bar.cancel)
    somebody.waits_for(lambda: "Import cancelled" in bar.text())


def test_an_outcome_is_recorded_and_undone_meanwhile(somebody: Technician, site: Site, catalog: Path) -> None:
    site.says("guides/2", Answer(silent=True))
    window = somebody.window
    imports(somebody, "Lumo 1")
    somebody.waits_for(lambda: site.asked()["guides/2"])
    somebody.types("karcher pump")
    somebody.waits_for(lambda: "Karcher" in somebody.reads())
    somebody.clicks(window.guide_view.fixed)
    somebody.waits_for(lambda: "Recorded" in window.status_line.notice.text())
    window.menus.undo.trigger()
    somebody.waits_for(lambda: "Recorded" not in window.status_line.notice.text())
    assert window.import_bar.cancel.isVisible(), "it runs still"


def test_after_a_lost_network_it_goes_on_at_a_press(somebody: Technician, site: Site) -> None:
    site.says("guides/4", *[Answer(429)] * 5)
    bar = somebody.window.import_bar
    imports(somebody, "Lumo 1")
    somebody.waits_for(lambda: bar.continue_button.isVisible())
    assert bar.text().startswith("Import interrupted; kept so far: 1 new")
    assert "iFixit cannot be asked: it answered 429" in bar.text()
    somebody.clicks(bar.continue_button)
    somebody.waits_for(lambda: "Import finished: 2 new" in bar.text())
    assert bar.continue_button.isHidden()


def test_one_that_was_interrupted_before_is_offered(
    open_window: Callable[..., MainWindow], at: Callable[[MainWindow], Technician], catalog: Path, site: Site
) -> None:
    with closing(Assistant(catalog)) as assistant:
        finish(assistant.fetch(Fetch(device="Lumo 2"), lambda: len(site.requests) > 2, quitting=lambda: True))
    technician = at(open_window(ready=False, factory=lambda _: Assistant(catalog, NoModel())))
    bar = technician.window.import_bar
    technician.waits_for(lambda: "An import of iFixit's guides for Lumo 2 was interrupted" in bar.text())
    technician.clicks(bar.continue_button)
    technician.waits_for(lambda: "Import finished" in bar.text())
    with closing(Assistant(catalog)) as assistant:
        assert assistant.status().guides == len(BENCH) + 3


def test_quitting_meanwhile_is_asked(somebody: Technician, site: Site, catalog: Path) -> None:
    site.says("guides/2", Answer(silent=True))
    imports(somebody, "Lumo 1")
    somebody.waits_for(lambda: site.asked()["guides/2"])
    somebody.window.close()
    box = there(somebody.window._quit_box)
    assert "iFixit's guides for Lumo 1" in box.text()
    keep = next(each for each in box.buttons() if box.buttonRole(each) == QMessageBox.ButtonRole.AcceptRole)
    somebody.clicks(keep)
    assert somebody.window.stopped_cleanly
    with closing(Assistant(catalog)) as assistant:
        assert there(assistant.interrupted_import()).fetch == Fetch(device="Lumo 1")
