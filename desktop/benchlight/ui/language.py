"""The language of the window: that of its texts, of Qt's own ones, and of its dates."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from benchlight import translation


def speak(application: QCoreApplication, wanted: str) -> None:
    """Has the window speak a language, as `translation.speak`. That of the system is asked of Qt: a program that is
    started from a menu or the Finder is told none in its environment."""
    translation.speak(_of_system() if wanted == translation.SYSTEM else wanted)
    system, spoken = QLocale.system(), QLocale(translation.spoken())
    # Who speaks the system's language keeps what else is set there; the others, how their country writes dates.
    same = system.language() is spoken.language()
    QLocale.setDefault(system if same else QLocale(spoken.language(), system.territory()))
    for before in application.findChildren(_TextsOfQt):
        application.removeTranslator(before)
        before.deleteLater()
    texts = _TextsOfQt(application)
    texts.load(f"qtbase_{translation.spoken()}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    application.installTranslator(texts)


class _TextsOfQt(QTranslator):
    """What Qt says by itself: the buttons of its dialogs, the menus of its fields, the names of keys."""


def _of_system() -> str:
    """The first of the user's languages that there is."""
    wanted = (name.partition("-")[0] for name in _users())
    return next((language for language in wanted if language in translation.LANGUAGES), "en")


def _users() -> list[str]:
    return QLocale.system().uiLanguages()


def name_of(code: str) -> str:
    """What a language is called, with its code. Qt knows that in English and in the language itself."""
    locale = QLocale(code)
    if locale.language() is QLocale.Language.C:
        return code
    if translation.spoken() == "en":
        return f"{QLocale.languageToString(locale.language())} ({code})"
    return f"{translation.LANGUAGES.get(code, locale.nativeLanguageName())} ({code})"
