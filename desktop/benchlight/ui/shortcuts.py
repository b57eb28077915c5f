"""Every key of the window, once: the menus' commands have theirs from here, and the list of keys shows all of them."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtGui import QKeySequence

from benchlight.translation import mark


class Shortcut(NamedTuple):
    """Keys that all do the same."""

    does: str
    """In English."""
    keys: tuple[str, ...]
    """As Qt calls them; on a Mac, "Ctrl" is the Command key."""
    command: str = ""
    """The command of `Menus` that they trigger; "" where the widget that has the focus takes them."""


SHORTCUTS = (
    Shortcut(mark("Go to the symptoms, text selected"), ("Ctrl+L", "Ctrl+K"), "symptoms"),
    Shortcut(mark("Move through the results, also while typing"), ("Up", "Down", "Page Up", "Page Down")),
    Shortcut(mark("Open the selected guide"), ("Enter",)),
    Shortcut(
        mark(
            "List the other guides for the selected part, or close that list; also while typing. In the editor: add a "
            "step"
        ),
        ("Ctrl+Enter",),
    ),
    Shortcut(mark("In the results: list them"), ("Right",)),
    Shortcut(mark("In the results: close that list"), ("Left",)),
    Shortcut(mark("New line in the symptoms"), ("Shift+Enter",)),
    Shortcut(mark("Close an open list; back to the symptoms; then clear them; then clear the filters"), ("Esc",)),
    Shortcut(mark("Next pane"), ("F6",), "next_pane"),
    Shortcut(mark("Previous pane"), ("Shift+F6",), "previous_pane"),
    Shortcut(mark("On what was understood: rank without it; on an answer: take it back"), ("Del",)),
    Shortcut(
        mark(
            "On what was understood: rank without it, or with it again. In the guide: enlarge the picture that has the "
            "focus, or tick the tool or part"
        ),
        ("Space",),
    ),
    Shortcut(mark("Back to the guide before"), ("Alt+Left",), "back"),
    Shortcut(mark("Find in the guide"), ("Ctrl+F",), "find"),
    Shortcut(mark("Find the next place"), ("F3",), "find_next"),
    Shortcut(mark("Find the place before"), ("Shift+F3",), "find_previous"),
    Shortcut(mark("Print the guide"), ("Ctrl+P",), "print_guide"),
    Shortcut(mark("Copy the guide as Markdown"), ("Ctrl+Shift+C",), "copy_markdown"),
    Shortcut(mark("Import guides"), ("Ctrl+O",), "import_files"),
    Shortcut(mark("Import all guides of a folder"), ("Ctrl+Shift+O",), "import_folder"),
    Shortcut(mark("Sources: where the guides came from"), ("Ctrl+Shift+S",), "sources"),
    Shortcut(mark("Write a new guide"), ("Ctrl+N",), "new_guide"),
    Shortcut(mark("Edit the guide"), ("Ctrl+E",), "edit_guide"),
    Shortcut(mark("Write notes beside the guide"), ("Ctrl+Shift+N",), "annotate_guide"),
    Shortcut(mark("Duplicate the guide"), ("Ctrl+Shift+D",), "duplicate_guide"),
    Shortcut(mark("Delete the guide"), ("Ctrl+Shift+Del",), "delete_guide"),
    Shortcut(mark("In the editor: save the guide"), ("Ctrl+S",)),
    Shortcut(mark("In the editor: move the step up or down"), ("Alt+Up", "Alt+Down")),
    Shortcut(mark("Answer the check that is asked"), ("Alt+1", "Alt+2", "Alt+3", "Alt+4")),
    Shortcut(mark("In the results and beside the check: answer it"), ("1", "2", "3", "4")),
    Shortcut(mark("Undo the last answer or outcome; in a text field, undo typing"), ("Ctrl+Z",), "undo"),
    Shortcut(mark("Give the answer again that was undone"), ("Ctrl+Shift+Z", "Ctrl+Y"), "redo"),
    Shortcut(mark("Text larger"), ("Ctrl++", "Ctrl+="), "zoom_in"),
    Shortcut(mark("Text smaller"), ("Ctrl+-",), "zoom_out"),
    Shortcut(mark("Text of normal size"), ("Ctrl+0",), "zoom_reset"),
    Shortcut(mark("Show these keys"), ("F1",), "shortcuts"),
    Shortcut(mark("Quit"), ("Ctrl+Q",), "quit"),
)


def native(key: str) -> str:
    """What a key is called on this machine and in the language that is spoken."""
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)


def keys_of(command: str) -> tuple[str, ...]:
    """The keys of a command of `Menus`."""
    return next((shortcut.keys for shortcut in SHORTCUTS if shortcut.command == command), ())
