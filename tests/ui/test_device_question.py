"""A manual that names no device: the window asks for it once, and imports it again, over a real catalog."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from benchlight.assistant import Assistant
from benchlight.records import Guide
from benchlight.ui.main_window import MainWindow
from tests.sources.booklet import Booklet

from .conftest import NoModel, Technician
from .test_keeping import imported

KNOWN = Guide("shop:1", "Fan replacement", "ThinkPad T480", "Fan")


def manual(path: Path, part: str = "Battery", device: str = "") -> Path:
    """One guide, of a device that only its cover could name."""
    booklet = Booklet().page().line(device or "Service Manual", size=28)
    booklet.page().heading("Removal", 0, size=20).heading(part, 1)
    return booklet.lines(*["It is held by two screws and a cable."] * 6, "1. Undo the screws.").save(path)


@pytest.fixture
def bench(
    open_window: Callable[..., MainWindow], at: Callable[[MainWindow], Technician], catalog_file: Path
) -> Technician:
    """Somebody at a window whose catalog knows a ThinkPad."""
    imported(catalog_file, KNOWN)
    window = open_window(ready=False, factory=lambda processor: Assistant(catalog_file, NoModel()))
    technician = at(window)
    technician.waits_for(lambda: window.status_line.indexed.text() == "1 guide")
    return technician


@pytest.fixture
def devices(catalog_file: Path) -> Callable[[], dict[str, str]]:
    """The devices of the guides by their sources."""

    def read() -> dict[str, str]:
        assistant = Assistant(catalog_file)
        try:
            return {each.key.partition(":")[0]: each.device for each in assistant.corpus().listings}
        finally:
            assistant.close()

    return read


def imports(bench: Technician, path: Path) -> None:
    bench.window.imports.begin([path])
    bench.waits_for(lambda: ends(bench))


def ends(bench: Technician) -> bool:
    bar = bench.window.import_bar
    return "Import finished" in bar.text() and bar.close_button.isVisible()


def asks(bench: Technician, name: str) -> bool:
    return f"Which device is {name} for?" in bench.window.import_bar.text()


def answers(bench: Technician, text: str) -> None:
    field = bench.window.import_bar.question.device
    field.clear()
    bench.qtbot.keyClicks(field, text)
    bench.qtbot.keyClick(field, Qt.Key.Key_Return)
    bench.waits_for(lambda: "Its guides are for" in bench.window.import_bar.text() or not asks(bench, field.text()))


def test_the_device_is_asked_once_and_the_manual_imported_for_it(
    bench: Technician, tmp_path: Path, devices: Callable[[], dict[str, str]]
) -> None:
    bar = bench.window.import_bar
    path = manual(tmp_path / "T480_hmm.pdf")
    imports(bench, path)
    assert asks(bench, "T480_hmm.pdf")
    assert bar.question.device.accessibleName() == "Device of T480_hmm.pdf"
    assert not bar.question.set_device.isEnabled(), "nothing is typed yet"
    bench.waits_for(lambda: "ThinkPad T480" in bar.question._devices.stringList())
    answers(bench, "thinkpad t480")
    bench.waits_for(lambda: "T480_hmm.pdf: Its guides are for ThinkPad T480." in bar.text())
    assert bar.text().startswith("Import finished: 1 new")
    assert devices()["t480-hmm"] == "ThinkPad T480"

    imports(bench, path)
    assert "for ThinkPad T480, as was said before." in bar.text()
    assert "1 unchanged" in bar.text()
    assert not asks(bench, "T480_hmm.pdf"), "it was said before"
    bench.qtbot.mouseClick(bar.question.change, Qt.MouseButton.LeftButton)
    assert bar.question.device.text() == "ThinkPad T480"
    answers(bench, "ThinkPad T470")
    bench.waits_for(lambda: "Its guides are for ThinkPad T470." in bar.text())
    assert devices()["t480-hmm"] == "ThinkPad T470"


def test_what_was_imported_and_answered_is_taken_back_together(
    bench: Technician, tmp_path: Path, devices: Callable[[], dict[str, str]]
) -> None:
    bar = bench.window.import_bar
    imports(bench, manual(tmp_path / "a.pdf"))
    answers(bench, "ThinkPad T480")
    bench.waits_for(lambda: "Its guides are for" in bar.text())
    bench.qtbot.mouseClick(bar.take_back, Qt.MouseButton.LeftButton)
    bench.waits_for(lambda: "taken back" in bar.text())
    assert devices() == {"shop": "ThinkPad T480"}


def test_several_manuals_are_asked_for_one_after_another(
    bench: Technician, tmp_path: Path, devices: Callable[[], dict[str, str]]
) -> None:
    bar, folder = bench.window.import_bar, tmp_path / "manuals"
    folder.mkdir()
    for name in "abc":
        manual(folder / f"{name}.pdf")
    manual(folder / "d.pdf", device="ThinkFold T48")
    imports(bench, folder)
    assert asks(bench, "a.pdf")
    assert "(2 more to ask for)" in bar.text()
    answers(bench, "ThinkPad X1")
    bench.waits_for(lambda: asks(bench, "b.pdf"))
    bench.qtbot.mouseClick(bar.question.skip, Qt.MouseButton.LeftButton)
    assert "b.pdf: The manual does not say what device it is of. Import it again to name it." in bar.text()
    assert asks(bench, "c.pdf")
    bench.qtbot.mouseClick(bar.close_button, Qt.MouseButton.LeftButton)
    assert devices() == {"shop": "ThinkPad T480", "a": "ThinkPad X1", "b": "", "c": "", "d": "ThinkFold T48"}

    manual(folder / "e.pdf")
    imports(bench, folder)
    assert devices()["a"] == "ThinkPad X1", "that was said"
    assert devices()["e"] == "", "and is true of that file alone"
    assert asks(bench, "b.pdf")


def test_an_answer_that_cannot_be_imported_is_told_and_asked_again(bench: Technician, tmp_path: Path) -> None:
    bar, path = bench.window.import_bar, manual(tmp_path / "a.pdf")
    imports(bench, path)
    path.unlink()
    answers(bench, "ThinkPad T480")
    bench.waits_for(lambda: "a.pdf" in bar._errors.text())
    assert asks(bench, "a.pdf")


def test_after_it_was_taken_back_nothing_is_asked(bench: Technician, tmp_path: Path) -> None:
    bar = bench.window.import_bar
    imports(bench, manual(tmp_path / "a.pdf"))
    bench.qtbot.mouseClick(bar.take_back, Qt.MouseButton.LeftButton)
    bench.waits_for(lambda: "taken back" in bar.text())
    assert not bar.question.isVisible()
    imports(bench, manual(tmp_path / "d.pdf", device="ThinkFold T48"))
    assert not bar.question.isVisible()
