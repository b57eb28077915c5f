"""No text of the window stays English where another language is spoken. Here that is one which writes each text between
« and »; the guides are Greek, and so what is left in Latin letters is a text that nobody can translate."""

from __future__ import annotations

import gettext
import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from html import unescape
from pathlib import Path

import pytest
from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QLocale, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QComboBox,
    QDialogButtonBox,
    QTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from benchlight import translation
from benchlight.app import the_application
from benchlight.errors import ModelError
from benchlight.records import (
    Guide,
    GuideSource,
    Icon,
    ImportChoices,
    ImportReport,
    Line,
    Link,
    Notice,
    Piece,
    Reason,
    Rejection,
    Sort,
    Step,
    Understanding,
)
from benchlight.settings import Settings
from benchlight.sources import ifixit_api
from benchlight.sources.reading import preview
from benchlight.ui import dialogs, language
from benchlight.ui.comparison import Comparison
from benchlight.ui.fetch_dialog import FetchDialog
from benchlight.ui.guide_editor import GuideEditor
from benchlight.ui.import_details import ImportDetails
from benchlight.ui.main_window import MainWindow
from benchlight.ui.shortcuts import SHORTCUTS, native
from benchlight.ui.sources_page import SourcesPage
from benchlight.ui.table_dialog import TableDialog

from .conftest import Script, Technician

OpenWindow = Callable[..., MainWindow]
At = Callable[[MainWindow], Technician]

STEP = Step.of_lines([Line("Λύστε.", icon) for icon in Icon], "Κάλυμμα", ("https://example.org/1.jpg", "missing:1.jpg"))
GUIDES = tuple(
    Guide(
        f"πηγή:{number}",
        f"Αλλαγή {number}",
        device=f"Θ{number}",
        part="Μπαταρία",
        categories=("Υπολογιστής",),
        summary="Περίληψη.",
        steps=(STEP, Step("Κλείστε.", images=("https://example.org/2.jpg",)), Step("")),
        conclusion="Τέλος.",
        tools=("Κατσαβίδι",),
        parts=("Μπαταρία",),
        prerequisites=(Link("πηγή:2", "Αλλαγή 2"),),
        symptoms=("Σβήνει",),
        notes="Προσοχή.",
        difficulty="Εύκολο",
        time_required="1",
        author="Άδα",
        licence="ΑΠ",
        url=f"https://example.org/{number}",
        document="1.pdf",
        pages="4-5",
    )
    for number in range(1, 4)
)
SAYS = (
    Piece(Sort.DEVICE, "Θ1", "Θ1", ((0, 2),), "α"),
    Piece(Sort.CODE, "Ε18", "Ε18", ((3, 3),), "β"),
    Piece(Sort.EXCLUDED, "Οθόνη", "Οθόνη", ((7, 5),), "γ"),
)
ASKED = "Θ1 Ε18 Οθόνη"
NAMES = re.compile(
    r"https?://\S+|example\.org|[\w/-]+\.(pdf|jpg|csv)|Benchlight|tiny|CPU|\bms\b|Laptop|PC|English|\ben\b|"
    + "|".join((*translation.LANGUAGES.values(), *ifixit_api.LANGUAGES.values()))
)
"""Names, which are the same in every language."""


class Marked(gettext.NullTranslations):
    """Writes each text between « and »."""

    def gettext(self, message: str) -> str:
        return f"«{message}»"

    def ngettext(self, msgid1: str, msgid2: str, n: int) -> str:
        return f"«{msgid2}»"

    def pgettext(self, context: str, message: str) -> str:
        return f"«{message}»"

    def npgettext(self, context: str, msgid1: str, msgid2: str, n: int) -> str:
        return f"«{msgid2}»"


@pytest.fixture
def marked(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(translation, "_table", lambda _: Marked())


@pytest.fixture(autouse=True)
def _english_again() -> Iterator[None]:
    yield
    language.speak(the_application([]), "en")


def texts(root: QWidget) -> Iterator[str]:
    """Whatever a person may read in a window, or hear of it."""
    for widget in (root, *root.findChildren(QWidget)):
        box = widget.parent()
        if isinstance(box, QDialogButtonBox) and box.standardButton(widget) != box.StandardButton.NoButton:  # type: ignore[arg-type]
            continue  # Qt's own
        for name in ("text", "placeholderText", "title", "prefix", "suffix"):
            if callable(said := getattr(widget, name, None)):
                yield said()
        yield from (widget.toolTip(), widget.statusTip(), widget.windowTitle())
        yield from (widget.accessibleName(), widget.accessibleDescription())
        if isinstance(widget, QTextEdit):
            yield widget.toPlainText()
        if isinstance(widget, QComboBox):
            yield from texts_in(widget.model())
        if isinstance(widget, QAbstractItemView) and widget.model() is not None:
            yield from texts_in(widget.model())
    for action in root.findChildren(QAction):
        if not action.objectName().startswith("_q"):  # of Qt's own fields
            yield from (action.text(), action.toolTip(), action.statusTip())


def texts_in(model: QAbstractItemModel) -> Iterator[str]:
    """What a list or a table says."""
    role = Qt.ItemDataRole
    columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount()
    for row in range(model.rowCount()):
        for column in range(columns):
            for each in (role.DisplayRole, role.ToolTipRole, role.AccessibleTextRole, role.AccessibleDescriptionRole):
                yield str(model.index(row, column).data(each) or "")
    for column in range(columns if model.rowCount() else 0):
        yield str(model.headerData(column, Qt.Orientation.Horizontal) or "")


def english(root: QWidget) -> set[str]:
    """The texts of a window, or what of them is left, that went past the translators."""
    found = set()
    for text in texts(root):
        rest = plain = unescape(re.sub("<[^>]*>", " ", text)).strip()
        while rest != (rest := re.sub("«[^«»]*»", " ", rest)):
            pass
        if re.search("[A-Za-z]{2}", NAMES.sub(" ", rest)):
            found.add(plain)
    return found


@pytest.fixture
def bench(marked: None, open_window: OpenWindow, script: Script, at: At) -> Technician:
    """Somebody at a window that speaks so."""
    script.guides = GUIDES
    script.causes = True
    script.order = lambda query: range(len(GUIDES))
    script.understand = lambda query: Understanding(SAYS if query.text else ())
    return at(open_window(Settings(interface_language="en")))


def asks(bench: Technician) -> MainWindow:
    """Asks, and reads the first guide."""
    bench.pastes(ASKED)
    bench.waits_for_results(ASKED)
    bench.waits_for(lambda: bench.window.guide_view.guide is not None)
    return bench.window


def test_a_window_that_is_asked_nothing_speaks_the_language(bench: Technician) -> None:
    assert len([text for text in texts(bench.window) if "«" in text]) > 100
    assert english(bench.window) == set()


def test_an_answer_and_its_guide_do(bench: Technician) -> None:
    window = asks(bench)
    window.results.view.toggle_current()
    bench.waits_for(lambda: window.results.view.count() == len(GUIDES))
    window.guide_view.open_find_bar()
    window.guide_view.find_bar.text.setText("Μπαταρία")
    window.guide_view.show_also(["πηγή:2"])
    window.guide_view.viewer.show_picture(window.guide_view._pictures, 0, "1.pdf", fetch=False)
    assert english(window) == set()
    window.guide_view.viewer.close()
    for chip in window.query_box.chips.chips():
        chip.toggled.emit()
    bench.clicks(window.guide_view.fixed)
    bench.waits_for(lambda: window.status_line.notice.text())
    window.query_box.device.choose("Θ")
    assert english(window) == set()


def test_a_guide_that_nearly_nothing_is_known_of_does(bench: Technician, script: Script) -> None:
    script.guides = (Guide("πηγή:1", "Αλλαγή 1"),) * 3
    assert english(asks(bench)) == set()


def test_that_nothing_is_found_is_said_in_the_language(bench: Technician, script: Script) -> None:
    script.order = lambda query: ()
    bench.pastes(ASKED)
    bench.waits_for_results(ASKED)
    assert "«No guide matches»" in bench.window.results.message()
    assert english(bench.window) == set()
    bench.window.query_box.device.choose("Θ1")
    bench.waits_for(lambda: "Θ1" in bench.window.results.message())
    assert english(bench.window) == set()


@pytest.mark.usefixtures("marked")
def test_a_window_without_a_model_or_guides_speaks_it(open_window: OpenWindow, script: Script, at: At) -> None:
    script.guides = ()
    script.load_error = ModelError("Χάθηκε.")
    bench = at(open_window(Settings(interface_language="en"), ready=False))
    bench.waits_for(lambda: "«" in bench.window.model_banner.text())
    assert english(bench.window) == set()


def test_an_import_is_told_in_the_language(bench: Technician, script: Script, tmp_path: Path) -> None:
    script.import_report = ImportReport(3, 1, 2, id=7)
    bench.window.imports.begin([tmp_path / "1.pdf"])
    assert english(bench.window) == set()
    bench.waits_for(lambda: "3" in bench.window.import_bar.text())
    assert english(bench.window) == set()


def test_the_small_windows_speak_it(bench: Technician, qtbot: QtBot, tmp_path: Path) -> None:
    window, file = asks(bench), tmp_path / "1.csv"
    file.write_text("Θεός;Μηδέν\nα;β\n", encoding="utf-8")
    report = ImportReport(
        rejections=(Rejection(file, "1", Reason("Όχι.")),), errors=("Όχι.",), notices=(Notice(file, "Ναι."),)
    )
    sources = SourcesPage(window)
    sources.show_sources([GuideSource("πηγή", "Πηγή", 3, (str(file),), (3,), (file,), "2026-11-28", "ΑΠ", 1, 1, 1)])
    shown = (
        dialogs.about_box(window, "tiny"),
        dialogs.quit_box(window, [file]),
        dialogs.TextDialog("Α", "Β", "Γ", "1.pdf", window),
        Comparison(replace(GUIDES[0], title="Α", steps=(Step("α"),)), GUIDES[0], _nothing, _nothing, window),
        GuideEditor(GUIDES[0], GUIDES[1], True, window.pictures, window),
        FetchDialog(window),
        ImportDetails(report, "", window),
        TableDialog(preview(file), ImportChoices(), window),
        sources,
    )
    for dialog in shown:
        qtbot.addWidget(dialog)
        assert english(dialog) == set()


def _nothing(*_: object) -> None:
    """What the buttons of a window do that nobody presses."""


@pytest.mark.usefixtures("marked")
def test_the_list_of_keys_calls_them_as_the_language_does(qtbot: QtBot) -> None:
    application = the_application([])
    language.speak(application, "de")
    assert native("Ctrl+Del") == "Strg+Entf"
    keys = [key for shortcut in SHORTCUTS for key in shortcut.keys]
    dialog = dialogs.ShortcutsDialog()
    qtbot.addWidget(dialog)
    assert english(dialog) <= {", ".join(map(native, shortcut.keys)) for shortcut in SHORTCUTS}
    assert [QKeySequence(key) for key in keys] == [
        QKeySequence(key, QKeySequence.SequenceFormat.PortableText) for key in keys
    ], "the names in the source mean the same"


def test_the_systems_language_is_what_qt_says(monkeypatch: pytest.MonkeyPatch) -> None:
    application = the_application([])
    monkeypatch.setattr(language, "_users", lambda: ["pl-PL", "de-AT", "en-US"])
    language.speak(application, "system")
    assert translation.spoken() == "de"
    assert QApplication.translate("QPlatformTheme", "Cancel") == "Abbrechen"
    language.speak(application, "fr")
    assert QLocale().language() is QLocale.Language.French
    assert QApplication.translate("QPlatformTheme", "Cancel") == "Annuler"
    language.speak(application, "en")
    assert QApplication.translate("QPlatformTheme", "Cancel") == "Cancel"


def test_another_language_is_announced_for_the_next_start(bench: Technician) -> None:
    (german,) = (each for each in bench.window.menus.choices["interface_language"].actions() if each.data() == "de")
    german.trigger()
    assert "next start" in bench.window.status_line.notice.text()
    assert bench.window.menus.quit.text() == "«&Quit»"
