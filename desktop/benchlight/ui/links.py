"""Pages on the web, opened by the browser and only when somebody asks for them."""

from __future__ import annotations

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QMessageBox, QWidget

from benchlight.ui import dialogs


def open_page(parent: QWidget, address: str) -> bool:
    """Opens the page in the browser. Where there is none, says so, with the address to select, and returns False."""
    if QDesktopServices.openUrl(QUrl(address)):
        return True
    box = dialogs.message_box(parent, "Benchlight", f"No browser could be opened from here. The page is:\n{address}")
    box.setIcon(QMessageBox.Icon.Warning)
    box.open()
    return False
