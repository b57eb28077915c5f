"""Every key of the window, once: the menus' commands have theirs from here, and the list of keys shows all of them."""

from __future__ import annotations

from typing import NamedTuple


class Shortcut(NamedTuple):
    """Keys that all do the same."""

    does: str
    keys: tuple[str, ...]
    """As Qt calls them; on a Mac, "Ctrl" is the Command key."""
    command: str = ""
    """The command of `Menus` that they trigger; "" where the widget that has the focus takes them."""


SHORTCUTS = (
    Shortcut("Go to the symptoms, text selected", ("Ctrl+L", "Ctrl+K"), "symptoms"),
    Shortcut("Move through the results, also while typing", ("Up", "Down", "Page Up", "Page Down")),
    Shortcut("Open the selected guide", ("Enter",)),
    Shortcut(
        "List the other guides for the selected part, or close that list; also while typing. In the editor: add a step",
        ("Ctrl+Enter",),
    ),
    Shortcut("In the results: list them", ("Right",)),
    Shortcut("In the results: close that list", ("Left",)),
    Shortcut("New line in the symptoms", ("Shift+Enter",)),
    Shortcut("Close an open list; back to the symptoms; then clear them; then clear the filters", ("Esc",)),
    Shortcut("Next pane", ("F6",), "next_pane"),
    Shortcut("Previous pane", ("Shift+F6",), "previous_pane"),
    Shortcut("On what was understood: rank without it", ("Del",)),
    Shortcut(
        "On what was understood: rank without it, or with it again. In the guide: enlarge the picture that has the "
        "focus, or tick the tool or part",
        ("Space",),
    ),
    Shortcut("Back to the guide before", ("Alt+Left",), "back"),
    Shortcut("Find in the guide", ("Ctrl+F",), "find"),
    Shortcut("Find the next place", ("F3",), "find_next"),
    Shortcut("Find the place before", ("Shift+F3",), "find_previous"),
    Shortcut("Print the guide", ("Ctrl+P",), "print_guide"),
    Shortcut("Copy the guide as Markdown", ("Ctrl+Shift+C",), "copy_markdown"),
    Shortcut("Import guides", ("Ctrl+O",), "import_files"),
    Shortcut("Import all guides of a folder", ("Ctrl+Shift+O",), "import_folder"),
    Shortcut("Sources: where the guides came from", ("Ctrl+Shift+S",), "sources"),
    Shortcut("Write a new guide", ("Ctrl+N",), "new_guide"),
    Shortcut("Edit the guide", ("Ctrl+E",), "edit_guide"),
    Shortcut("Write notes beside the guide", ("Ctrl+Shift+N",), "annotate_guide"),
    Shortcut("Duplicate the guide", ("Ctrl+Shift+D",), "duplicate_guide"),
    Shortcut("Delete the guide", ("Ctrl+Shift+Del",), "delete_guide"),
    Shortcut("In the editor: save the guide", ("Ctrl+S",)),
    Shortcut("In the editor: move the step up or down", ("Alt+Up", "Alt+Down")),
    Shortcut("Undo the last outcome; in a text field, undo typing", ("Ctrl+Z",), "undo"),
    Shortcut("Text larger", ("Ctrl++", "Ctrl+="), "zoom_in"),
    Shortcut("Text smaller", ("Ctrl+-",), "zoom_out"),
    Shortcut("Text of normal size", ("Ctrl+0",), "zoom_reset"),
    Shortcut("Show these keys", ("F1",), "shortcuts"),
    Shortcut("Quit", ("Ctrl+Q",), "quit"),
)


def keys_of(command: str) -> tuple[str, ...]:
    """The keys of a command of `Menus`."""
    return next((shortcut.keys for shortcut in SHORTCUTS if shortcut.command == command), ())
