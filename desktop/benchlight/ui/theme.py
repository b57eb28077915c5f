"""Colours. Two palettes, light and dark; everything that is painted takes its colours from the palette, so that the
guide page, the result list and the widgets always agree.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

_Role = QPalette.ColorRole

_LIGHT = {
    _Role.Window: "#f3f4f6",
    _Role.WindowText: "#1b2026",
    _Role.Base: "#ffffff",
    _Role.AlternateBase: "#f7f8fa",
    _Role.Text: "#1b2026",
    _Role.PlaceholderText: "#66707c",
    _Role.Button: "#fafbfc",
    _Role.ButtonText: "#1b2026",
    _Role.BrightText: "#ffffff",
    _Role.ToolTipBase: "#ffffff",
    _Role.ToolTipText: "#1b2026",
    _Role.Highlight: "#1d62b8",
    _Role.HighlightedText: "#ffffff",
    _Role.Accent: "#1d62b8",
    _Role.Link: "#1d5fb0",
    _Role.LinkVisited: "#1d5fb0",
    _Role.Light: "#ffffff",
    _Role.Midlight: "#e6e9ed",
    _Role.Mid: "#cdd2d9",
    _Role.Dark: "#a3abb5",
    _Role.Shadow: "#6d7681",
}
_DARK = {
    _Role.Window: "#282c31",
    _Role.WindowText: "#e4e7eb",
    _Role.Base: "#191c1f",
    _Role.AlternateBase: "#1f2326",
    _Role.Text: "#e4e7eb",
    _Role.PlaceholderText: "#9aa3ae",
    _Role.Button: "#353a40",
    _Role.ButtonText: "#e4e7eb",
    _Role.BrightText: "#ffffff",
    _Role.ToolTipBase: "#2c3035",
    _Role.ToolTipText: "#e4e7eb",
    _Role.Highlight: "#2f68b3",
    _Role.HighlightedText: "#ffffff",
    _Role.Accent: "#6ea6f5",
    _Role.Link: "#82b4f9",
    _Role.LinkVisited: "#82b4f9",
    _Role.Light: "#3a3f46",
    _Role.Midlight: "#30353b",
    _Role.Mid: "#41474f",
    _Role.Dark: "#121416",
    _Role.Shadow: "#0a0b0c",
}
_AMBER = QColor("#d98a00")
_RED = QColor("#d02020")

_SCHEMES = {
    "system": Qt.ColorScheme.Unknown,
    "light": Qt.ColorScheme.Light,
    "dark": Qt.ColorScheme.Dark,
}


def mix(first: QColor, second: QColor, share: float) -> QColor:
    """The colour that lies `share` (0 to 1) of the way from `first` to `second`."""
    rest = 1.0 - share
    return QColor.fromRgbF(
        first.redF() * rest + second.redF() * share,
        first.greenF() * rest + second.greenF() * share,
        first.blueF() * rest + second.blueF() * share,
    )


def is_dark(palette: QPalette) -> bool:
    """True when text is lighter than its background."""
    return palette.color(_Role.Text).lightness() > palette.color(_Role.Base).lightness()


def muted(palette: QPalette) -> QColor:
    """For text of second rank; keeps a contrast of 4.5 to 1 with the base."""
    return palette.color(_Role.PlaceholderText)


def line(palette: QPalette) -> QColor:
    """For hairlines between areas."""
    return mix(palette.color(_Role.Base), palette.color(_Role.Text), 0.14)


def selected(palette: QPalette) -> QColor:
    """Background of a selected row: the highlight thinned down, so that text keeps its colour and its contrast."""
    return mix(palette.color(_Role.Base), palette.color(_Role.Highlight), 0.30 if is_dark(palette) else 0.14)


def warning(palette: QPalette) -> QColor:
    """Background of a notice that the technician should not miss."""
    return mix(palette.color(_Role.Base), _AMBER, 0.24 if is_dark(palette) else 0.18)


def warning_edge(palette: QPalette) -> QColor:
    """The edge of such a notice."""
    return mix(palette.color(_Role.Base), _AMBER, 0.65)


def danger(palette: QPalette) -> QColor:
    """Background of a warning of what may hurt people."""
    return mix(palette.color(_Role.Base), _RED, 0.34 if is_dark(palette) else 0.13)


def danger_edge(palette: QPalette) -> QColor:
    """The edge of such a warning."""
    return mix(palette.color(_Role.Base), _RED, 0.8)


def build_palette(dark: bool) -> QPalette:
    """The light or the dark palette."""
    palette = QPalette()
    colours = _DARK if dark else _LIGHT
    for role, name in colours.items():
        palette.setColor(role, QColor(name))
    faint = mix(QColor(colours[_Role.Text]), QColor(colours[_Role.Window]), 0.55)
    for role in (_Role.WindowText, _Role.Text, _Role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, role, faint)
    palette.setColor(QPalette.ColorGroup.Disabled, _Role.Highlight, QColor(colours[_Role.Mid]))
    palette.setColor(QPalette.ColorGroup.Disabled, _Role.Accent, QColor(colours[_Role.Mid]))
    return palette


class Theme(QObject):
    """Applies the chosen theme to the application and follows the system while the choice is "system"."""

    def __init__(self, application: QApplication, name: str) -> None:
        super().__init__(application)
        self._application = application
        self._name = name
        application.styleHints().colorSchemeChanged.connect(self._apply_palette)
        self.choose(name)

    def choose(self, name: str) -> None:
        """One of the setting's values."""
        self._name = name
        self._application.styleHints().setColorScheme(_SCHEMES[name])
        self._apply_palette()

    def _apply_palette(self) -> None:
        hints = self._application.styleHints()
        if self._name == "system" and hints.accessibility().contrastPreference() is Qt.ContrastPreference.HighContrast:
            # Whoever asks the system for high contrast gets the system's colours, not ours.
            self._application.setPalette(QPalette())
            return
        # Not every platform plugin honours setColorScheme(), so an explicit choice does not depend on it.
        dark = self._name == "dark" or (self._name == "system" and hints.colorScheme() is Qt.ColorScheme.Dark)
        self._application.setPalette(build_palette(dark))
