"""What may hurt people stands first, in the window, on paper, and in the terminal."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication

from benchlight.pictures.reading import Pictures
from benchlight.ui import paper
from benchlight.ui.guide_view import GuideView
from benchlight.understanding.hazards import warning

from .conftest import GUIDES, Script, Technician
from .test_paper import text_of

MAGNETRON = replace(
    GUIDES[0], key="test:9", title="Magnetron replacement", device="NN-E201", part="Magnetron",
    categories=("Appliance", "Microwave"),
)  # fmt: skip
"""A guide whose part may hurt, whatever was typed."""


def lines_of(view: GuideView) -> list[str]:
    return [line for line in view.page.toPlainText().replace("\xa0", " ").splitlines() if line.strip()]


def place(view: GuideView, said: str) -> int:
    return next((number for number, line in enumerate(lines_of(view)) if said in line), -1)


def test_a_swollen_battery_shows_a_line_above_the_list_and_above_the_guide(technician: Technician) -> None:
    text = "battery swollen"
    technician.types(text)
    technician.waits_for_results(text)
    pane = technician.window.results
    assert pane.warnings.isVisible()
    assert pane.warnings.text() == warning("swollen-cell")
    technician.waits_for(lambda: pane.warnings.geometry().bottom() <= pane.view.mapTo(pane, QPoint()).y())
    technician.waits_for(lambda: GUIDES[0].title in technician.reads())
    view = technician.window.guide_view
    title, told = place(view, GUIDES[0].title), place(view, warning("swollen-cell"))
    assert told == title + 1


def test_a_harmless_text_hides_it(technician: Technician) -> None:
    technician.types("battery swollen")
    technician.waits_for_results("battery swollen")
    technician.presses(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    technician.types_into_focus("battery drains")
    technician.waits_for_results("battery drains")
    assert not technician.window.results.warnings.isVisible()
    technician.waits_for(lambda: warning("swollen-cell") not in technician.reads())


def test_a_part_that_may_hurt_is_warned_of_whatever_was_typed(technician: Technician, script: Script) -> None:
    script.guides = (MAGNETRON,)
    script.order = lambda query: [0]
    technician.types("stays cold")
    technician.waits_for_results("stays cold")
    technician.waits_for(lambda: MAGNETRON.title in technician.reads())
    view = technician.window.guide_view
    assert place(view, warning("microwave-capacitor")) == place(view, MAGNETRON.title) + 1


def test_it_is_printed(qapp: QApplication, tmp_path: Path) -> None:
    file, pictures = tmp_path / "guide.pdf", Pictures(tmp_path / "none.sqlite", tmp_path / "cache")
    for guide, told in ((MAGNETRON, True), (GUIDES[3], False)):
        paper.write_pdf(guide, paper.prints(guide, pictures), file, QFont())
        said = " ".join(text_of(file).split())
        assert (warning("microwave-capacitor") in said) == told, guide.title


def test_an_outline_says_that_it_is_one(view: GuideView) -> None:
    view.show_guide(replace(GUIDES[0], made_for=("laptop",)), "")
    assert place(view, "A general outline, made for") >= 0
    view.show_guide(GUIDES[0], "")
    assert place(view, "A general outline, made for") < 0
