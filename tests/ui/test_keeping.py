"""Writing, changing and deleting guides in the window, and the page of sources, over a real catalog."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QApplication, QFileDialog, QMessageBox, QWidget

from benchlight.assistant import Assistant
from benchlight.records import OWN, Guide, Icon, ImportChoices, Line, Step
from benchlight.ui.comparison import Comparison
from benchlight.ui.guide_editor import GuideEditor
from benchlight.ui.mailbox import Do, Mailbox
from benchlight.ui.main_window import MainWindow
from benchlight.ui.sources_page import SourcesPage
from benchlight.work import finish
from tests.helpers import there
from tests.pictures.conftest import picture

from .conftest import NoModel, Technician

STEPS = (Step("Open it."), Step.of_lines([Line("Lift it.", Icon.RED), Line("Hot!", Icon.CAUTION)]), Step("Close it."))
PUMP = Guide("shop:1", "Pump replacement", "Karcher P769", "Pump", steps=STEPS, symptoms=("no pressure",))
FAN = Guide("shop:2", "Fan replacement", "ThinkPad T480", "Fan", licence="CC0")


def imported(file: Path, *guides: Guide, address: str = "/shop/shop.jsonl") -> None:
    """What an import of a file leaves in the catalog."""
    assistant = Assistant(file)
    import_id = assistant._catalog.imports.begin([])
    assistant._catalog.guides.upsert(guides, import_id, address)
    assistant._catalog.sources.note_whole([address], import_id)
    assistant._catalog.imports.end(import_id)
    assistant.close()


@pytest.fixture
def bench(
    open_window: Callable[..., MainWindow], at: Callable[[MainWindow], Technician], catalog_file: Path
) -> Technician:
    """Somebody at a window over a catalog of two guides of a shop."""
    imported(catalog_file, PUMP, FAN)
    window = open_window(ready=False, factory=lambda processor: Assistant(catalog_file, NoModel()))
    technician = at(window)
    technician.waits_for(lambda: window.status_line.indexed.text() == "2 guides")
    return technician


@pytest.fixture
def stored(catalog_file: Path) -> Callable[[str], Guide | None]:
    """What the catalog has under a key."""

    def read(key: str) -> Guide | None:
        assistant = Assistant(catalog_file)
        try:
            return assistant.guide(key)
        finally:
            assistant.close()

    return read


def reads(bench: Technician, text: str = "pump", title: str = "Pump replacement") -> None:
    bench.window.query_box.set_text(text)
    bench.waits_for(lambda: there_is(bench, title))


def there_is(bench: Technician, title: str) -> bool:
    guide = bench.window.guide_view.guide
    return guide is not None and guide.title == title


def editor_of(bench: Technician) -> GuideEditor:
    bench.waits_for(lambda: bench.window.keeping.editors)
    (editor,) = bench.window.keeping.editors.values()
    bench.waits_for(lambda: QApplication.activeWindow() is editor)
    return editor


def edits(bench: Technician) -> GuideEditor:
    reads(bench)
    bench.window.menus.edit_guide.trigger()
    return editor_of(bench)


def types(bench: Technician, field: QWidget, text: str) -> None:
    bench.qtbot.keyClicks(field, text)


def saves(bench: Technician, editor: GuideEditor) -> None:
    bench.qtbot.keyClick(editor, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    bench.waits_for(lambda: not editor.is_changed)


def page_of(bench: Technician) -> SourcesPage:
    bench.window.menus.sources.trigger()
    page = there(bench.window.keeping.page)
    bench.waits_for(lambda: page.table.rowCount() > 0)
    return page


def cells(page: SourcesPage) -> list[list[str]]:
    return [
        [there(page.table.item(row, column)).text() for column in range(page.table.columnCount())]
        for row in range(page.table.rowCount())
    ]


def answer(box: QMessageBox, role: QMessageBox.ButtonRole) -> None:
    next(button for button in box.buttons() if box.buttonRole(button) == role).click()


# -- one guide --------------------------------------------------------------------------------------------------------


def test_a_new_guide_is_written_saved_and_found(bench: Technician, stored: Callable[[str], Guide | None]) -> None:
    bench.presses(Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    editor = editor_of(bench)
    types(bench, editor.fields["title"], "Seal swap")
    types(bench, editor.fields["symptoms"], "drips")
    bench.qtbot.keyClick(editor.fields["symptoms"], Qt.Key.Key_Return)
    types(bench, editor.fields["symptoms"], "leaks")
    types(bench, editor.steps.text, "Grease it.")
    bench.qtbot.keyClick(editor.steps.text, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    types(bench, editor.steps.text, "Press it in.")
    saves(bench, editor)
    guide = there(stored(editor.guide.key))
    assert (guide.source, guide.title, guide.symptoms) == (OWN, "Seal swap", ("drips", "leaks"))
    assert [step.text for step in guide.steps] == ["Grease it.", "Press it in."]
    editor.close()
    reads(bench, "seal", "Seal swap")


def test_a_guide_without_a_title_is_not_saved(bench: Technician) -> None:
    bench.window.menus.new_guide.trigger()
    editor = editor_of(bench)
    types(bench, editor.fields["notes"], "something")
    editor.save_now()
    assert "needs a title" in editor.message.text()
    assert editor.is_changed
    bench.window.keeping.close()


def test_a_change_is_shown_at_once_and_compared_and_undone(
    bench: Technician, stored: Callable[[str], Guide | None]
) -> None:
    editor = edits(bench)
    assert not editor.compare.isEnabled()
    types(bench, editor.fields["summary"], "Our way.")
    saves(bench, editor)
    bench.waits_for(lambda: "Our way." in bench.reads())
    bench.clicks(editor.compare)
    comparison = there(editor.findChild(Comparison))
    assert list(comparison.takes) == ["summary"]
    bench.clicks(comparison.take_all)
    assert editor.guide == PUMP
    saves(bench, editor)
    assert stored("shop:1") == PUMP
    editor.close()


def test_what_an_update_brings_while_a_guide_is_edited_stays(
    bench: Technician, catalog_file: Path, stored: Callable[[str], Guide | None]
) -> None:
    editor = edits(bench)
    newer = replace(PUMP, summary="Newer.", revision="2")
    imported(catalog_file, newer, FAN)
    for words in ("Mind the clip.", " And the seal."):
        types(bench, editor.fields["notes"], words)
        saves(bench, editor)
    assert stored("shop:1") == replace(newer, notes="Mind the clip. And the seal.")
    editor.close()


def test_undo_goes_back_one_change_after_another_in_whatever_field(bench: Technician) -> None:
    editor = edits(bench)
    types(bench, editor.fields["device"], "X")
    editor.steps.list.setCurrentRow(1)
    editor.steps.move_step(1)
    types(bench, editor.fields["notes"], "Mind the clip.")
    assert [step.text for step in editor.guide.steps] == [STEPS[0].text, STEPS[2].text, STEPS[1].text]
    undone = 0
    while editor.is_changed and undone < 20:
        bench.qtbot.keyClick(editor.fields["notes"], Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        undone += 1
    assert editor.guide == PUMP
    assert undone == 5, "three words, a move, a letter"
    assert editor.fields["device"].text() == PUMP.device  # type: ignore[union-attr]
    editor.close()


def test_steps_are_moved_added_and_removed_by_keys(bench: Technician) -> None:
    editor = edits(bench)
    steps = editor.steps
    steps.list.setFocus()
    bench.qtbot.keyClick(steps.list, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert [step.text for step in editor.guide.steps[:2]] == [STEPS[1].text, STEPS[0].text]
    assert steps.list.currentRow() == 1
    bench.qtbot.keyClick(steps.list, Qt.Key.Key_Delete)
    assert len(editor.guide.steps) == 2
    assert editor.guide.steps[0] == STEPS[1], "its bullets went with it"
    bench.window.keeping.close()


def test_steps_that_are_dragged_are_in_that_order(bench: Technician) -> None:
    editor = edits(bench)
    model = editor.steps.list.model()
    assert model.moveRow(model.index(-1, -1), 2, model.index(-1, -1), 0)
    assert [step.text for step in editor.guide.steps] == [STEPS[2].text, STEPS[0].text, STEPS[1].text]
    assert there(editor.steps.list.item(0)).text() == "1. Close it."
    bench.window.keeping.close()


def test_a_line_is_made_a_note(bench: Technician) -> None:
    editor = edits(bench)
    editor.steps.list.setCurrentRow(1)
    assert editor.steps.icon.currentData() == Icon.RED
    cursor = editor.steps.text.textCursor()
    cursor.movePosition(cursor.MoveOperation.End)
    editor.steps.text.setTextCursor(cursor)
    assert editor.steps.icon.currentData() == Icon.CAUTION
    editor.steps.icon.setCurrentIndex(editor.steps.icon.findData(Icon.NOTE))
    editor.steps.icon.activated.emit(editor.steps.icon.currentIndex())
    assert [line.icon for line in editor.guide.steps[1].lines] == [Icon.RED, Icon.NOTE]
    bench.window.keeping.close()


def test_pictures_are_dropped_onto_a_step(bench: Technician, tmp_path: Path) -> None:
    editor = edits(bench)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path / name)) for name in ("a b.png", "notes.txt")])
    drop = QDropEvent(
        QPointF(3, 3), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    pictures = editor.steps.pictures
    pictures.list.dropEvent(drop)
    assert editor.guide.steps[0].images == ((tmp_path / "a b.png").as_uri(),)
    item = there(pictures.list.item(0))
    assert item.text() == "a b.png"
    bench.waits_for(lambda: "Picture missing: there is no file" in item.data(Qt.ItemDataRole.AccessibleTextRole))
    pictures.list.setCurrentRow(0)
    bench.clicks(pictures.remove_button)
    assert not editor.guide.steps[0].images
    bench.window.keeping.close()


def test_pictures_of_a_step_are_seen_moved_enlarged_and_removed_by_keys(
    bench: Technician, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    files = [tmp_path / f"{name}.png" for name in "ab"]
    for file, width in zip(files, (400, 30), strict=True):
        file.write_bytes(picture(width, 30))
    editor = edits(bench)
    pictures, alt = editor.steps.pictures, Qt.KeyboardModifier.AltModifier
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([str(file) for file in files], ""))
    bench.clicks(pictures.add_button)
    bench.waits_for(lambda: all(kept.loaded.image for kept in pictures._thumbnails._kept.values()))
    a, b = (file.as_uri() for file in files)

    def images() -> tuple[str, ...]:
        return editor.guide.steps[0].images

    assert images() == (a, b)
    assert there(pictures.list.item(1)).data(Qt.ItemDataRole.AccessibleTextRole) == "Picture 2 of 2, b.png"
    pictures.list.setFocus()
    pictures.list.setCurrentRow(0)
    assert not pictures.earlier.isEnabled()
    bench.qtbot.keyClick(pictures.list, Qt.Key.Key_Right, alt)
    assert images() == (b, a)
    assert pictures.list.currentRow() == 1, "it is still the chosen one"
    bench.qtbot.keyClick(pictures.list, Qt.Key.Key_Space)
    assert pictures.viewer.caption.text() == "Step 1, picture 2 of 2  ·  2 of 2"
    pictures.viewer.close()
    bench.qtbot.keyClick(pictures.list, Qt.Key.Key_Left, alt)
    bench.qtbot.keyClick(pictures.list, Qt.Key.Key_Delete)
    assert images() == (b,)
    bench.qtbot.keyClick(editor, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert images() == (a, b)
    bench.window.keeping.close()


def test_what_is_not_saved_is_asked_about(bench: Technician, stored: Callable[[str], Guide | None]) -> None:
    editor = edits(bench)
    types(bench, editor.fields["part"], "X")
    editor.close()
    box = there(editor._box)
    answer(box, QMessageBox.ButtonRole.RejectRole)
    assert editor.isVisible()
    editor.close()
    answer(there(editor._box), QMessageBox.ButtonRole.AcceptRole)
    bench.waits_for(lambda: not bench.window.keeping.editors)
    assert there(stored("shop:1")).part == "XPump"
    editor = edits(bench)
    types(bench, editor.fields["part"], "Y")
    editor.close()
    answer(there(editor._box), QMessageBox.ButtonRole.DestructiveRole)
    assert not bench.window.keeping.editors
    assert there(stored("shop:1")).part == "XPump"


def test_the_window_does_not_close_over_what_is_not_saved(bench: Technician) -> None:
    editor = edits(bench)
    types(bench, editor.fields["part"], "X")
    bench.window.close()
    assert bench.window.isVisible()
    answer(there(editor._box), QMessageBox.ButtonRole.DestructiveRole)


def test_a_duplicate_is_ones_own_and_tells_whose_words_it_began_with(
    bench: Technician, catalog_file: Path, stored: Callable[[str], Guide | None]
) -> None:
    imported(catalog_file, replace(PUMP, author="Anna", notes="Mind the clip."), FAN)
    bench.window._worker.look()
    reads(bench)
    bench.waits_for(lambda: there(bench.window.guide_view.guide).author == "Anna")
    bench.window.menus.duplicate_guide.trigger()
    editor = editor_of(bench)
    types(bench, editor.fields["author"], "Ben")
    saves(bench, editor)
    copy = there(stored(editor.guide.key))
    assert (copy.source, copy.title, copy.author) == (OWN, "Pump replacement (copy)", "Ben")
    assert copy.notes == "Copied from “Pump replacement” by Anna.\nMind the clip."
    assert copy.steps == PUMP.steps
    assert there(stored("shop:1")).author == "Anna"
    editor.close()


def test_a_guide_of_ones_own_for_the_same_repair_stands_first(bench: Technician) -> None:
    reads(bench)
    bench.window.menus.duplicate_guide.trigger()
    editor = editor_of(bench)
    assert editor.guide.notes == "", "there is nobody to name"
    editor.fields["title"].clear()
    types(bench, editor.fields["title"], PUMP.title)
    types(bench, editor.fields["notes"], "Ours.")
    saves(bench, editor)
    editor.close()
    bench.waits_for(lambda: "Ours." in bench.window.guide_view.also.text() or bench.window.guide_view.also.isVisible())
    guide = there(bench.window.guide_view.guide)
    assert guide.source == OWN
    assert "shop" in bench.window.guide_view.also.text()
    bench.window.guide_view.also.linkActivated.emit("shop:1")
    bench.waits_for(lambda: there(bench.window.guide_view.guide).key == "shop:1")
    assert guide.key in bench.window.guide_view.also.text()


def test_a_deleted_guide_comes_back(bench: Technician, stored: Callable[[str], Guide | None]) -> None:
    reads(bench)
    bench.window.menus.delete_guide.trigger()
    bench.waits_for(lambda: stored("shop:1") is None)
    bench.waits_for(lambda: "Deleted" in bench.window.status_line.notice.text())
    bench.clicks(bench.window.status_line.notice.button)
    bench.waits_for(lambda: stored("shop:1") == PUMP)


def test_notes_are_written_beside_a_guide(bench: Technician) -> None:
    reads(bench)
    bench.window.menus.annotate_guide.trigger()
    editor = editor_of(bench)
    bench.waits_for(editor.fields["notes"].hasFocus)
    bench.waits_for(lambda: not editor.fields["notes"].visibleRegion().isEmpty())
    editor.close()


# -- sources ----------------------------------------------------------------------------------------------------------


def test_sources_are_listed_renamed_and_named_in_the_results(bench: Technician) -> None:
    reads(bench)
    page = page_of(bench)
    assert cells(page)[0][:2] == ["shop.jsonl", "2"]
    assert "Source: shop.jsonl (shop:1)" in bench.window.guide_view.page.toPlainText()
    assert cells(page)[0][4] == "/shop/shop.jsonl"
    there(page.table.item(0, 0)).setText("Our table")
    bench.waits_for(lambda: cells(page)[0][0] == "Our table")
    row = bench.window.results.view.model().index(0, 0)
    bench.waits_for(lambda: "Our table" in row.data(Qt.ItemDataRole.AccessibleTextRole))
    page.close()


def test_a_source_is_removed_and_comes_back(bench: Technician) -> None:
    page = page_of(bench)
    bench.clicks(page.remove)
    bench.waits_for(lambda: page.undo.isVisible())
    assert page.message.text() == "2 guides of shop.jsonl removed."
    assert not page.update_button.isEnabled()
    bench.clicks(page.undo)
    bench.waits_for(lambda: page.message.text() == "2 guides back as before.")
    bench.waits_for(lambda: [row[:2] for row in cells(page)] == [["shop.jsonl", "2"]])
    page.close()


def test_an_update_does_again_what_was_chosen_for_the_files(
    bench: Technician, catalog_file: Path, tmp_path: Path
) -> None:
    (table := tmp_path / "a-table.csv").write_text("title,steps\nLid swap,open\n")
    assistant = Assistant(catalog_file)
    finish(assistant.import_files([table], choices=ImportChoices(device="T480")))
    page = page_of(bench)
    bench.waits_for(lambda: cells(page)[0][:2] == ["a-table.csv", "1"])
    page.table.selectRow(0)
    bench.clicks(page.update_button)
    bench.waits_for(lambda: "0 new, 0 changed, 1 unchanged" in bench.window.import_bar.text())
    page.close()
    assistant.close()


def test_what_is_gone_and_what_was_deleted_is_offered(bench: Technician, catalog_file: Path) -> None:
    imported(catalog_file, FAN)
    reads(bench, "fan", "Fan replacement")
    bench.window.menus.delete_guide.trigger()
    bench.waits_for(lambda: "Deleted" in bench.window.status_line.notice.text())
    page = page_of(bench)
    assert cells(page)[0][5] == "1 deleted here, 1 no longer in its files"
    bench.clicks(page.restore)
    bench.waits_for(lambda: cells(page)[0][5] == "1 no longer in its files")
    bench.clicks(page.remove_gone)
    bench.waits_for(lambda: cells(page)[0][1:] and cells(page)[0][1] == "1")
    assert cells(page)[0][5] == ""
    page.close()


def test_one_file_of_a_source_is_removed_and_comes_back(bench: Technician, catalog_file: Path) -> None:
    page = page_of(bench)
    assert not page.remove_file.isEnabled()
    page.close()
    imported(catalog_file, FAN, *(Guide(f"shop:{number}", "Lid") for number in (3, 4)), address="/shop/a&b.jsonl")
    page = page_of(bench)
    bench.waits_for(lambda: cells(page)[0][1] == "4")
    assert page.remove_file.isEnabled()
    file, _ = page.remove_file.menu().actions()
    assert file.text() == "/shop/a&&b.jsonl (3)"
    file.trigger()
    bench.waits_for(lambda: page.message.text() == "2 guides of shop.jsonl removed.")
    bench.waits_for(lambda: not page.remove_file.isEnabled())
    bench.clicks(page.undo)
    bench.waits_for(lambda: len(page.remove_file.menu().actions()) == 2)
    page.close()


def test_the_import_bar_offers_what_a_file_no_longer_holds(bench: Technician, tmp_path: Path) -> None:
    file, bar = tmp_path / "table.csv", bench.window.import_bar
    for rows in ("Hose\nPlug\n", "Hose\n"):
        file.write_text(f"title\n{rows}")
        bench.window.imports.begin([file])
        bench.waits_for(lambda: "Import finished" in bar.text() and not bench.window._worker.importing())
        bench.waits_for(lambda: not bar.cancel.isVisible())
    assert "A guide of table.csv is no longer in its file." in bar.text()
    bench.clicks(bar.remove_gone)
    bench.waits_for(lambda: bar.text() == "1 guide of table.csv removed.")
    bench.clicks(bar.take_back)
    bench.waits_for(lambda: bar.text() == "It was taken back: 1 guide is as it was before.")


def test_the_import_bar_offers_that_a_corrected_file_replaces_the_first(bench: Technician, tmp_path: Path) -> None:
    bar = bench.window.import_bar
    for name in ("table.csv", "corrected.csv"):
        (tmp_path / name).write_text("title\nHose\nPlug\n")
        bench.window.imports.begin([tmp_path / name])
        bench.waits_for(lambda: "2 new" in bar.text() and not bench.window._worker.importing())
    assert "2 of these guides are also in table.csv" in bar.text()
    bench.clicks(bar.replace)
    bench.waits_for(lambda: bar.text() == "2 guides replaced those of table.csv.")


def test_languages_are_offered_where_there_are_several(bench: Technician, catalog_file: Path) -> None:
    language = bench.window.query_box.language
    assert not language.isVisible()
    imported(catalog_file, Guide("neu:1", "Pumpe tauschen", "Karcher P769", "Pump", locale="de"), address="/neu.jsonl")
    bench.window._worker.look()
    bench.waits_for(language.isVisible)
    names = [language.itemText(place) for place in range(language.count())]
    assert names == ["English (en)", "German (de)"]
    language.choose("German (de)")
    bench.window.query_box.set_text("pump")
    bench.waits_for(lambda: there_is(bench, "Pumpe tauschen"))
    assert QApplication.focusWidget() is not None
    bench.window.query_box.clear_filters()
    assert language.value is None


def test_a_guide_is_saved_in_the_midst_of_an_import() -> None:
    mailbox = Mailbox(lambda: None)
    removal, saving = Do(1, "removing", lambda _: None), Do(2, "saving", lambda _: None, brief=True)
    mailbox.put(removal)
    mailbox.put(saving)
    assert mailbox.take_brief() is saving
    assert mailbox.take_brief() is None
    assert mailbox.take() is removal


def test_a_picture_that_was_saved_is_the_catalogs_from_then_on(bench: Technician, tmp_path: Path) -> None:
    (tmp_path / "a.png").write_bytes(picture())
    editor = edits(bench)
    editor.state.set_step(0, Step("Open it.", images=((tmp_path / "a.png").as_uri(),)))
    saves(bench, editor)
    bench.waits_for(lambda: editor.guide.steps[0].images[0].startswith("picture:"))
    assert not editor.is_changed
    editor.close()
