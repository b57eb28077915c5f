"""What the menus hold follows from two tables, that of the settings and that of the keys."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QTableWidget
from pytestqt.qtbot import QtBot

from benchlight import settings
from benchlight.settings import Settings
from benchlight.ui.dialogs import ShortcutsDialog
from benchlight.ui.main_window import MainWindow
from benchlight.ui.shortcuts import SHORTCUTS, Shortcut

from .conftest import Technician


def actions_of(window: MainWindow, name: str) -> list[QAction]:
    """Where the menu bar offers a setting."""
    setting = settings.TABLE[name]
    menus = {menu.title().replace("&", ""): menu for menu in window.menuBar().findChildren(QMenu)}
    (action,) = (action for action in menus[setting.menu].actions() if action.text() == setting.label)
    return menus[setting.label.replace("&", "")].actions() if setting.choices else [action]


@pytest.mark.parametrize("name", [name for name, setting in settings.TABLE.items() if setting.menu])
def test_each_setting_of_a_menu_shows_its_value_and_is_chosen_and_kept(
    window: MainWindow, settings_file: Path, name: str
) -> None:
    setting, actions = settings.TABLE[name], actions_of(window, name)
    assert [action.text() for action in actions] == [label for label in setting.choices.values() if label] or [
        setting.label
    ]
    before = [action.isChecked() for action in actions]
    assert before == (
        [action.data() == getattr(Settings(), name) for action in actions]
        if setting.choices
        else [getattr(Settings(), name)]
    )
    for action in reversed(actions):
        action.trigger()
        chosen: Any = action.data() if setting.choices else action.isChecked()
        assert settings.load(settings_file) == replace(Settings(), **{name: chosen})


def test_the_menus_show_what_was_chosen_before(open_window: Callable[..., MainWindow]) -> None:
    window = open_window(Settings(processor="cpu", theme="light", check_updates=True))
    for name, value in (("processor", "cpu"), ("theme", "light")):
        assert [action.data() for action in actions_of(window, name) if action.isChecked()] == [value]
    assert actions_of(window, "check_updates")[0].isChecked()


@pytest.mark.parametrize("shortcut", [each for each in SHORTCUTS if each.command], ids=lambda each: each.command)
def test_each_key_of_a_command_triggers_it_wherever_the_focus_is(technician: Technician, shortcut: Shortcut) -> None:
    window = technician.window
    action = getattr(window.menus, shortcut.command)
    action.triggered.disconnect()  # no file dialog opens, and nothing quits
    action.setEnabled(True)
    triggered: list[str] = []
    for key in shortcut.keys:
        action.triggered.connect(lambda checked, key=key: triggered.append(key))
        for pane in (window.query_box.symptoms, window.results.view, window.guide_view.page):
            if (shortcut.command, pane) == ("undo", window.query_box.symptoms):
                continue  # there it undoes typing
            pane.setFocus()
            technician.qtbot.keySequence(pane, key)
        assert set(triggered) == {key}
        action.triggered.disconnect()
        triggered.clear()


def test_the_list_of_keys_names_every_key_of_the_window_once(window: MainWindow, qtbot: QtBot) -> None:
    dialog = ShortcutsDialog()
    qtbot.addWidget(dialog)
    table = dialog.findChild(QTableWidget)
    assert table is not None
    model, rows = table.model(), range(table.rowCount())
    listed = [key for row in rows for key in str(model.index(row, 0).data()).split(", ")]
    assert sorted(set(listed)) == sorted(listed)
    actions = {key.toString() for action in window.findChildren(QAction) for key in action.shortcuts()}
    assert actions == {key for shortcut in SHORTCUTS if shortcut.command for key in shortcut.keys} <= set(listed)
    assert all(model.index(row, 1).data() for row in rows)
