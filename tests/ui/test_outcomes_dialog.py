"""The list of what was told of guides."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from benchlight.records import Job, Outcome
from benchlight.ui.main_window import MainWindow
from benchlight.ui.outcomes_dialog import OutcomesDialog
from tests.helpers import there
from tests.ui.conftest import GUIDES, Script, Technician

OpenWindow = Callable[..., MainWindow]
At = Callable[[MainWindow], Technician]


def test_outcomes_are_listed_counted_taken_back_and_told_again(open_window: OpenWindow, at: At, script: Script) -> None:
    script.jobs = [
        Job("dies", GUIDES[0].key, Outcome.FIXED),
        Job("dies again", GUIDES[0].key, Outcome.FIXED),
        Job("leaks", GUIDES[1].key, Outcome.NOT_IT),
    ]
    technician = at(open_window())
    technician.window.menus.outcomes.trigger()
    dialog = there(technician.window.findChild(OutcomesDialog))
    technician.waits_for(lambda: dialog.table.rowCount() == 3)
    assert there(dialog.table.item(0, 1)).text() == "leaks"
    assert [there(dialog.counts.item(0, column)).text() for column in (1, 2)] == ["2", "0"]
    assert not dialog.tell_again.isEnabled()
    QTest.keyClick(dialog.table, Qt.Key.Key_Delete)
    technician.waits_for(lambda: dialog.table.rowCount() == 2)
    assert "leaks" not in {there(dialog.table.item(row, 1)).text() for row in range(2)}
    technician.clicks(dialog.tell_again)
    technician.waits_for(lambda: dialog.table.rowCount() == 3)
    assert not dialog.tell_again.isEnabled()


def test_where_nothing_was_told_the_list_says_how_to_tell(open_window: OpenWindow, at: At) -> None:
    technician = at(open_window())
    technician.window.show_outcomes()
    dialog = there(technician.window.findChild(OutcomesDialog))
    technician.waits_for(lambda: "Nothing was told yet" in dialog.message.text())
    assert not dialog.take_back.isEnabled()
