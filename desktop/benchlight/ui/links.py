"""Pages on the web, opened by the browser and only when somebody asks for them."""

from __future__ import annotations

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QMessageBox, QWidget

from benchlight.translation import tr
from benchlight.ui import dialogs


def open_page(parent: QWidget, address: str) -> bool:
    """Opens the page in the browser. Where there is none, says so, with the address to select, and returns False."""
    if QDesktopServices.openUrl(QUrl(address)):
        return True
    text = tr("No browser could be opened from here. The page is:\n{address}").format(address=address)
    box = dialogs.message_box(parent, "Benchlight", text)
    box.setIcon(QMessageBox.Icon.Warning)
    box.open()
    return False
