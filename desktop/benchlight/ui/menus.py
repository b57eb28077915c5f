"""The menu bar: every command as a `QAction` with its key."""

from __future__ import annotations

import sys

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu

from benchlight.settings import Settings

THEME_LABELS = {"system": "&System", "light": "&Light", "dark": "&Dark"}
_ACCELERATOR_LABELS = {"mps": "Apple &GPU (MPS)"} if sys.platform == "darwin" else {"cuda": "C&UDA (NVIDIA)"}
PROCESSOR_LABELS = {"auto": "&Automatic", "cpu": "&CPU", **_ACCELERATOR_LABELS}


class Menus(QObject):
    """Builds the menus. The window connects the actions; this class decides nothing."""

    def __init__(self, window: QMainWindow, chosen: Settings) -> None:
        super().__init__(window)
        self._window = window
        bar = window.menuBar()
        file = bar.addMenu("&File")
        self.import_files = self._action(file, "&Import guides…", QKeySequence.StandardKey.Open)
        file.addSeparator()
        self.quit = self._action(file, "&Quit", "Ctrl+Q")
        self.quit.setMenuRole(QAction.MenuRole.QuitRole)
        edit = bar.addMenu("&Edit")
        self.undo = self._action(edit, "&Undo outcome", QKeySequence.StandardKey.Undo)
        self.undo.setEnabled(False)
        edit.addSeparator()
        self.symptoms = self._action(edit, "Go to &symptoms", "Ctrl+L", "Ctrl+K")
        self.clear_filters = self._action(edit, "&Clear filters")
        view = bar.addMenu("&View")
        self.themes = self._choices(view.addMenu("&Theme"), THEME_LABELS, chosen.theme)
        view.addSeparator()
        self.zoom_in = self._action(view, "Text &larger", "Ctrl++", "Ctrl+=")
        self.zoom_out = self._action(view, "Text s&maller", "Ctrl+-")
        self.zoom_reset = self._action(view, "Text &normal size", "Ctrl+0")
        view.addSeparator()
        self.next_pane = self._action(view, "Ne&xt pane", "F6")
        self.previous_pane = self._action(view, "&Previous pane", "Shift+F6")
        settings = bar.addMenu("&Settings")
        self.processor_menu = settings.addMenu("&Processor")
        self.processor_menu.setToolTipsVisible(True)
        self.processors = self._choices(self.processor_menu, PROCESSOR_LABELS, chosen.processor)
        self.update_at_start = self._action(settings, "Check for &updates at start")
        self.update_at_start.setCheckable(True)
        self.update_at_start.setChecked(chosen.check_updates)
        help_menu = bar.addMenu("&Help")
        self.shortcuts = self._action(help_menu, "&Keyboard shortcuts", "F1")
        self.update = self._action(help_menu, "Check for &updates…")
        help_menu.addSeparator()
        self.open_logs = self._action(help_menu, "Open l&og folder")
        self.copy_diagnostics = self._action(help_menu, "Copy &diagnostics")
        help_menu.addSeparator()
        self.licences = self._action(help_menu, "&Licences")
        self.about = self._action(help_menu, "&About Benchlight")
        self.about.setMenuRole(QAction.MenuRole.AboutRole)

    def _action(self, menu: QMenu, text: str, *keys: str | QKeySequence.StandardKey) -> QAction:
        action = QAction(text, self._window)
        action.setShortcuts([QKeySequence(key) for key in keys])
        menu.addAction(action)
        return action

    def _choices(self, menu: QMenu, labels: dict[str, str], chosen: str) -> QActionGroup:
        group = QActionGroup(self)
        for name, label in labels.items():
            action = self._action(menu, label)
            action.setCheckable(True)
            action.setData(name)
            action.setChecked(name == chosen)
            group.addAction(action)
        return group
