"""What the menus hold follows from the table of settings."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from benchlight import settings
from benchlight.settings import Settings
from benchlight.ui.main_window import MainWindow


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
        [action.data() == getattr(Settings(), name) for action in actions] if setting.choices else [False]
    )
    for action in reversed(actions):
        action.trigger()
        chosen = action.data() if setting.choices else action.isChecked()
        assert settings.load(settings_file) == replace(Settings(), **{name: chosen})


def test_the_menus_show_what_was_chosen_before(open_window: Callable[..., MainWindow]) -> None:
    window = open_window(Settings(processor="cpu", theme="light", check_updates=True))
    for name, value in (("processor", "cpu"), ("theme", "light")):
        assert [action.data() for action in actions_of(window, name) if action.isChecked()] == [value]
    assert actions_of(window, "check_updates")[0].isChecked()
