"""The size of all text in the window, in steps, remembered."""

from __future__ import annotations

from benchlight import settings
from benchlight.ui.application import Application
from benchlight.ui.preferences import Preferences

STEP = 1.1


class Zoom:
    """Scales the application's text by the factor in the settings."""

    def __init__(self, application: Application, preferences: Preferences) -> None:
        self._application = application
        self._preferences = preferences
        application.scale_text(preferences.current.zoom)

    def change(self, steps: int) -> None:
        """Larger (positive), smaller (negative) or back to normal (0)."""
        factor = 1.0 if steps == 0 else self._preferences.current.zoom * STEP**steps
        factor = round(settings.accepted("zoom", factor), 3)
        if abs(factor - 1.0) < 0.02:
            factor = 1.0  # steps up and down again meet at normal
        if self._preferences.change(zoom=factor):
            self._application.scale_text(factor)
