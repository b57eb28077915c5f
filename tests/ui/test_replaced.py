"""The window over a real catalog that other programs take away."""

from __future__ import annotations

import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from benchlight.assistant import Assistant
from benchlight.catalog import Catalog
from benchlight.ranking.model import ModelSource, RankingModel
from benchlight.records import Guide, Job, Outcome
from benchlight.ui.main_window import MainWindow
from benchlight.work import finish
from tests.helpers import BENCH, FakeEncoder, guide

from .conftest import Technician

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows lets nobody replace an open file")


class QuickSource(ModelSource):
    """Has its model at once."""

    def load(self) -> RankingModel:
        return RankingModel(FakeEncoder())


def a_catalog(file: Path, *guides: Guide) -> Path:
    with closing(Catalog(file)) as catalog:
        catalog.guides.upsert(guides)
    return file


def jobs(file: Path) -> list[str]:
    with closing(Catalog(file)) as catalog:
        assert catalog.integrity() == "ok"
        return [job.symptoms for job in catalog.jobs.all()]


@pytest.fixture
def bench(
    open_window: Callable[..., MainWindow], at: Callable[[MainWindow], Technician], catalog_file: Path
) -> Technician:
    """Somebody who reads the guide for a pump."""
    a_catalog(catalog_file, *BENCH)
    window = open_window(ready=False, factory=lambda _: Assistant(catalog_file, QuickSource()))
    technician = at(window)
    technician.types("pump")
    technician.waits_for(lambda: "Karcher" in technician.reads())
    return technician


def test_fixed_it_after_a_sync_program_replaced_the_catalog(
    bench: Technician, catalog_file: Path, tmp_path: Path
) -> None:
    window = bench.window
    theirs = a_catalog(tmp_path / "theirs.sqlite", *BENCH, guide(77, "Their Pump Replacement", part="Pump"))
    theirs.replace(catalog_file)
    bench.qtbot.mouseClick(window.guide_view.fixed, Qt.MouseButton.LeftButton)
    bench.waits_for(lambda: "Recorded" in window.status_line.notice.text())
    assert "replaced by another program. It was opened again." in window.problem_banner.text()
    bench.waits_for(lambda: "Their Pump Replacement" in bench.titles())
    window.close()
    assert {each.name for each in tmp_path.iterdir() if each.name.startswith("catalog.sqlite-")} == set()
    assert jobs(catalog_file) == ["pump"]


def test_fixed_it_after_the_catalog_was_removed_is_not_said_to_be_recorded(
    bench: Technician, catalog_file: Path, tmp_path: Path
) -> None:
    window = bench.window
    catalog_file.rename(tmp_path / "moved.sqlite")
    bench.qtbot.mouseClick(window.guide_view.fixed, Qt.MouseButton.LeftButton)
    bench.waits_for(lambda: "moved or removed" in window.problem_banner.text())
    assert not window.status_line.notice.text()
    window.close()
    assert not catalog_file.exists()
    assert jobs(tmp_path / "moved.sqlite") == []


def test_an_import_that_is_taken_back_in_a_replaced_catalog_leaves_that_one_alone(
    bench: Technician, catalog_file: Path, tmp_path: Path
) -> None:
    window = bench.window
    table = tmp_path / "guides.csv"
    table.write_text("title\nA Fan\nAnother Fan\n")
    window.imports.begin([table])
    bench.waits_for(lambda: window.import_bar.take_back.isVisible())
    theirs = tmp_path / "theirs.sqlite"
    with closing(Assistant(theirs, model=RankingModel(FakeEncoder()))) as assistant:
        finish(assistant.import_files([table]))
    theirs.replace(catalog_file)
    bench.clicks(window.import_bar.take_back)
    bench.waits_for(lambda: "was not taken back" in window.import_bar.text())
    assert "The import was not taken back. The catalog" in window.problem_banner.text()
    bench.clicks(window.import_bar.take_back)
    bench.waits_for(lambda: "Nothing was taken back" in window.import_bar.text())
    with closing(Catalog(catalog_file)) as catalog:
        assert catalog.guides.count() == 2


def test_undo_after_something_that_is_no_catalog_took_its_place_is_not_offered(
    bench: Technician, catalog_file: Path, tmp_path: Path
) -> None:
    window = bench.window
    bench.clicks(window.guide_view.fixed)
    bench.waits_for(lambda: window.menus.undo.isEnabled())
    garbage = tmp_path / "garbage"
    garbage.write_text("no catalog" * 100)
    garbage.replace(catalog_file)
    bench.clicks(window.guide_view.not_it)
    bench.waits_for(lambda: "not a catalog" in window.results.message())
    assert not window.menus.undo.isEnabled(), "its number means something else in whatever is opened next"


def test_undo_after_the_catalog_was_replaced_and_opened_anew_leaves_its_outcomes_alone(
    bench: Technician, catalog_file: Path, tmp_path: Path
) -> None:
    window = bench.window
    bench.clicks(window.guide_view.fixed)
    bench.waits_for(lambda: window.menus.undo.isEnabled())
    theirs = a_catalog(tmp_path / "theirs.sqlite", *BENCH)
    with closing(Catalog(theirs)) as catalog:
        catalog.jobs.record(Job("theirs", "test:1", Outcome.FIXED))
    theirs.replace(catalog_file)
    window._worker.restart("cpu")
    bench.waits_for(lambda: "replaced by another program" in window.problem_banner.text())
    bench.waits_for(lambda: not window.menus.undo.isEnabled())
    window.close()
    assert jobs(catalog_file) == ["theirs"]
