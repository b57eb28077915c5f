"""The menu bar: every command as a `QAction` with its key."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu

from benchlight import settings
from benchlight.settings import Settings
from benchlight.translation import tr
from benchlight.ui.shortcuts import SHORTCUTS


class Menus(QObject):
    """Builds the menus. The window connects the actions; this class decides nothing."""

    setting_chosen = Signal(str, object)
    """A setting's name, and its new value."""

    def __init__(self, window: QMainWindow, chosen: Settings) -> None:
        super().__init__(window)
        self._window = window
        self.choices: dict[str, QMenu] = {}
        """For each setting that is one of several values, the menu of these."""
        self.switches: dict[str, QAction] = {}
        """The settings that are on or off."""
        bar = window.menuBar()
        file = bar.addMenu(tr("&File"))
        self.import_files = self._action(file, tr("&Import guides…"))
        self.import_table = self._action(file, tr("Import a &table…"))
        self.import_folder = self._action(file, tr("Import a f&older…"))
        self.import_ifixit = self._action(file, tr("Import from i&Fixit…"))
        file.addSeparator()
        self.new_guide = self._action(file, tr("&New guide…"))
        self.sources = self._action(file, tr("&Sources…"))
        self.outcomes = self._action(file, tr("O&utcomes…"))
        file.addSeparator()
        self.print_guide = self._action(file, tr("&Print guide…"))
        self.save_pdf = self._action(file, tr("Save guide as P&DF…"))
        file.addSeparator()
        self.quit = self._action(file, tr("&Quit"))
        self.quit.setMenuRole(QAction.MenuRole.QuitRole)
        edit = bar.addMenu(tr("&Edit"))
        self.undo = self._action(edit, tr("&Undo answer or outcome"))
        self.redo = self._action(edit, tr("&Redo answer"))
        self.undo.setEnabled(False)
        self.redo.setEnabled(False)
        edit.addSeparator()
        self.symptoms = self._action(edit, tr("Go to &symptoms"))
        self.clear_filters = self._action(edit, tr("&Clear filters"))
        edit.addSeparator()
        self.find = self._action(edit, tr("&Find in guide"))
        self.find_next = self._action(edit, tr("Find &next"))
        self.find_previous = self._action(edit, tr("Find &previous"))
        self.copy_markdown = self._action(edit, tr("Copy guide as &Markdown"))
        edit.addSeparator()
        self.edit_guide = self._action(edit, tr("&Edit guide…"))
        self.annotate_guide = self._action(edit, tr("&Write notes…"))
        self.duplicate_guide = self._action(edit, tr("&Duplicate guide…"))
        self.delete_guide = self._action(edit, tr("De&lete guide"))
        self.of_one_guide = (self.edit_guide, self.annotate_guide, self.duplicate_guide, self.delete_guide)
        """What is done to the guide that is shown."""
        for action in self.of_one_guide:
            action.setEnabled(False)
        view = bar.addMenu(tr("&View"))
        self._add_settings(view, "View", chosen)
        view.addSeparator()
        self.zoom_in = self._action(view, tr("Text &larger"))
        self.zoom_out = self._action(view, tr("Text s&maller"))
        self.zoom_reset = self._action(view, tr("Text &normal size"))
        view.addSeparator()
        self.back = self._action(view, tr("&Back to the guide before"))
        self.next_pane = self._action(view, tr("Ne&xt pane"))
        self.previous_pane = self._action(view, tr("&Previous pane"))
        self._add_settings(bar.addMenu(tr("&Settings")), "Settings", chosen)
        help_menu = bar.addMenu(tr("&Help"))
        self.shortcuts = self._action(help_menu, tr("&Keyboard shortcuts"))
        self.update = self._action(help_menu, tr("Check for &updates…"))
        help_menu.addSeparator()
        self.open_logs = self._action(help_menu, tr("Open l&og folder"))
        self.copy_diagnostics = self._action(help_menu, tr("Copy &diagnostics"))
        help_menu.addSeparator()
        self.licences = self._action(help_menu, tr("&Licences"))
        self.about = self._action(help_menu, tr("&About Benchlight"))
        self.about.setMenuRole(QAction.MenuRole.AboutRole)
        self.of_guide = (
            self.print_guide, self.save_pdf, self.find, self.find_next, self.find_previous, self.copy_markdown,
        )  # fmt: skip
        """What can be done with a guide, where one is shown."""
        for action in (*self.of_guide, self.back):
            action.setEnabled(False)
        for shortcut in SHORTCUTS:
            if shortcut.command:
                getattr(self, shortcut.command).setShortcuts([QKeySequence(key) for key in shortcut.keys])

    def _action(self, menu: QMenu, text: str) -> QAction:
        action = QAction(text, self._window)
        menu.addAction(action)
        return action

    def _add_settings(self, menu: QMenu, name_of_menu: str, chosen: Settings) -> None:
        """Adds the settings that the table puts into the menu of that name."""
        for name, setting in settings.TABLE.items():
            if setting.menu != name_of_menu:
                continue
            value = getattr(chosen, name)
            if setting.choices:
                self.choices[name] = self._choices(menu.addMenu(tr(setting.label)), name, setting.choices, value)
            else:
                self.switches[name] = self._switch(menu, tr(setting.label), value)
                self.switches[name].toggled.connect(partial(self.setting_chosen.emit, name))

    def _choices(self, menu: QMenu, name: str, labels: Mapping[str, str], chosen: str) -> QMenu:
        group = QActionGroup(menu)
        for value, label in labels.items():
            if label:
                action = self._switch(menu, tr(label), value == chosen)
                action.setData(value)
                group.addAction(action)
        group.triggered.connect(lambda action: self.setting_chosen.emit(name, action.data()))
        return menu

    def _switch(self, menu: QMenu, text: str, on: bool) -> QAction:
        action = self._action(menu, text)
        action.setCheckable(True)
        action.setChecked(on)
        return action
