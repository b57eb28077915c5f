"""The language that the program speaks. Whatever a person reads in the window or the terminal goes through `tr`.

Texts are written in English, and Qt's own tools gather and translate them (`packaging/translations.py`). Shipped is a
gettext table a language and not Qt's, because the terminal speaks, too, and does without Qt.
"""

from __future__ import annotations

import gettext
import locale
import os
import sys
from functools import cache

from benchlight import resources

LANGUAGES = {
    "en": "English",
    "de": "Deutsch",
    "es": "Español",
    "fr": "Français",
    "it": "Italiano",
    "nl": "Nederlands",
}
"""Languages that the program speaks, and what each calls itself."""
SYSTEM = "system"
_SEPARATORS = {"en": (",", "."), "fr": ("\N{NARROW NO-BREAK SPACE}", ",")}
_USUAL_SEPARATORS = (".", ",")
"""What parts thousands, and what decimals."""

_language = "en"


def speak(language: str) -> None:
    """Speaks a language from now on; what was said stays. "system" is that of the system; one that there is not is
    English."""
    global _language
    wanted = _of_system() if language == SYSTEM else language
    code = wanted.replace("_", "-").split("-")[0].lower()
    _language = code if code in LANGUAGES else "en"


def spoken() -> str:
    """The language that the program speaks, as a code of ISO 639-1."""
    return _language


def tr(text: str, comment: str = "", count: int | None = None) -> str:
    """The text in the language that is spoken. `comment` tells apart what is one text in English only. Where `count`
    is given, the text is in the plural, "%n" in it is the count, and the answer is in the number that fits it.

    Values are put in afterwards: `tr("{file} cannot be read.").format(file=file)`. Qt's lupdate finds the text, so it
    is no f-string and no variable.
    """
    if not text:  # by which gettext means the head of its table
        return text
    table = _table(_language)
    if count is None:
        return table.pgettext(comment, text) if comment else table.gettext(text)
    if comment:
        return table.npgettext(comment, text, text, count).replace("%n", number(count))
    return table.ngettext(text, text, count).replace("%n", number(count))


def mark(text: str, comment: str = "", count: int | None = None) -> str:
    """The text itself: it is told to the translators here, as one for `tr` with the same arguments, and goes through
    that where it is said."""
    return text


def number(value: float, decimals: int = 0) -> str:
    """A number with so many decimals as the spoken language writes it."""
    thousands, point = _SEPARATORS.get(_language, _USUAL_SEPARATORS)
    whole, _, rest = f"{value:,.{decimals}f}".partition(".")
    return whole.replace(",", thousands) + (f"{point}{rest}" if rest else "")


@cache
def _table(language: str) -> gettext.NullTranslations:
    """English has one, too, for what is said of one thing."""
    return gettext.translation("benchlight", resources.folder("translations"), [language], fallback=True)


def _of_system() -> str:
    """The language of the person's account, from where the system keeps it."""
    if sys.platform == "win32":
        import ctypes

        return locale.windows_locale.get(ctypes.windll.kernel32.GetUserDefaultUILanguage(), "")
    # In the order of gettext(3).
    told = (os.environ.get(name, "") for name in ("LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG"))
    return next((each.split(":")[0] for each in told if each), "")
