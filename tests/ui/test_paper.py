"""A guide on paper: a PDF that another program reads, and what goes to a printer."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices, QFont
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QMessageBox

from benchlight.pictures.reading import Pictures
from benchlight.pictures.store import PictureStore
from benchlight.records import Guide, Icon, Line, Step
from benchlight.settings import Settings
from benchlight.ui import paper
from benchlight.ui.main_window import MainWindow
from tests.helpers import there

from .conftest import GUIDES, Script, Technician
from .test_pictures import RED, plain


@pytest.fixture
def pictures(tmp_path: Path) -> Pictures:
    return Pictures(tmp_path / "none.sqlite", tmp_path / "cache")


@pytest.fixture
def guide(tmp_path: Path) -> Guide:
    """With a picture that is there, one that is not, one in the net, and signs."""
    red = PictureStore(tmp_path / "none.sqlite").keep(plain(RED, 1600, 1200))
    lines = [Line("Loosen the screws.", Icon.RED), Line("A charged cell burns.", Icon.CAUTION)]
    return replace(
        GUIDES[0],
        tools=("Spudger",),
        notes="Ours.",
        steps=(
            Step.of_lines(lines, "Cover", (red, "file:///gone.png", "https://e.org/a.png")),
            *[Step(f"Do {number}.") for number in range(2, 60)],
        ),
    )


def text_of(file: Path) -> str:
    with pypdfium2.PdfDocument(file) as pdf:
        return "\n".join(page.get_textpage().get_text_bounded() for page in pdf)


def colours_of(file: Path) -> set[tuple[int, int, int]]:
    """Of the first page."""
    with pypdfium2.PdfDocument(file) as pdf:
        array = pdf[0].render(scale=1, rev_byteorder=True).to_numpy()
    return {(int(r), int(g), int(b)) for r, g, b in array.reshape(-1, array.shape[-1])[:, :3]}


def test_a_pdf_has_the_steps_with_their_numbers_and_pictures(
    qapp: QApplication, guide: Guide, pictures: Pictures, tmp_path: Path
) -> None:
    file = tmp_path / "guide.pdf"
    paper.write_pdf(guide, paper.prints(guide, pictures), file, QFont())
    text = text_of(file)
    for said in (
        "Battery replacement", "1. Cover", "Loosen the screws.", "Caution: A charged cell burns.", "59. Do 59.",
        "Spudger", "Ours.", "Picture 2 (not here)", "Picture 3 (not here)", "CC BY-NC-SA 3.0",
    ):  # fmt: skip
        assert said in text.replace("\r\n", " ").replace("  ", " "), said
    assert "Why it is here" not in text
    assert any(abs(r - RED.red()) < 6 and abs(g - RED.green()) < 6 and b < 60 for r, g, b in colours_of(file))
    with pypdfium2.PdfDocument(file) as pdf:
        assert len(pdf) > 1
        assert pdf.get_metadata_value("Title") == guide.title
    assert sorted(path.name for path in tmp_path.glob("*guide*")) == ["guide.pdf"]


def test_paper_is_white_whatever_the_window_is(technician: Technician, guide: Guide, tmp_path: Path) -> None:
    file = tmp_path / "guide.pdf"
    paper.write_pdf(guide, dict.fromkeys(guide.steps[0].images), file, QFont())
    assert (255, 255, 255) in colours_of(file)


def test_pictures_for_paper_are_kept_small(guide: Guide, pictures: Pictures, tmp_path: Path) -> None:
    made = paper.prints(guide, pictures)
    small, *missing = made.values()
    assert missing == [None, None]
    assert len(small or b"") < 200_000


@pytest.fixture
def reader(
    open_window: Callable[..., MainWindow], at: Callable[[MainWindow], Technician], script: Script, guide: Guide,
    tmp_path: Path,
) -> Technician:  # fmt: skip
    """Somebody who reads the guide."""
    script.guides = (guide, *GUIDES[1:])
    technician = at(open_window(Settings(last_folder=str(tmp_path))))
    technician.types("battery dies")
    technician.waits_for_results("battery dies")
    technician.waits_for(technician.reads)
    return technician


def test_a_pdf_is_saved_where_the_technician_says_and_can_be_opened(
    reader: Technician, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    offered: list[str] = []

    def choose(parent: object, title: str, start: str, kinds: str) -> tuple[str, str]:
        offered.append(start)
        return str(tmp_path / "saved"), kinds

    opened: list[QUrl] = []
    monkeypatch.setattr(QFileDialog, "getSaveFileName", choose)
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    reader.window.menus.save_pdf.trigger()
    notice = reader.window.status_line.notice
    reader.waits_for(lambda: notice.text() == f"Saved as {tmp_path / 'saved.pdf'}")
    assert offered == [str(tmp_path / "Battery replacement.pdf")]
    assert "1. Cover" in text_of(tmp_path / "saved.pdf")
    reader.clicks(notice.button)
    assert opened == [QUrl.fromLocalFile(str(tmp_path / "saved.pdf"))]


def test_a_file_that_the_dialog_did_not_ask_about_is_not_written_over(
    reader: Technician, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "mine.pdf").write_text("mine")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "mine"), ""))
    reader.window.menus.save_pdf.trigger()
    box = there(reader.window.findChild(QMessageBox))
    assert "mine.pdf is there already" in box.text()
    box.close()
    assert (tmp_path / "mine.pdf").read_text() == "mine"


def test_a_folder_that_cannot_be_written_is_told(
    reader: Technician, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    chosen = tmp_path / "gone" / "guide.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *arguments: (str(chosen), ""))
    reader.window.menus.save_pdf.trigger()
    reader.waits_for(lambda: QApplication.activeModalWidget() is not None)
    box = QApplication.activeModalWidget()
    assert isinstance(box, QMessageBox)
    assert f"{chosen} could not be written" in box.text()
    box.close()


def test_a_guide_is_printed(reader: Technician, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def accept(dialog: QPrintDialog) -> int:
        printer = dialog.printer()
        assert printer.docName() == "Battery replacement"
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(tmp_path / "printed.pdf"))
        return QDialog.DialogCode.Accepted.value

    monkeypatch.setattr(QPrintDialog, "exec", accept)
    reader.window.menus.print_guide.trigger()
    reader.waits_for(lambda: "Sent to the printer" in reader.window.status_line.notice.text())
    assert "59. Do 59." in text_of(tmp_path / "printed.pdf")
