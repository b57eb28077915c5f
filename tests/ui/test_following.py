"""The window over a real catalog in which thousands of guides change at once."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import closing
from pathlib import Path

import pytest

from benchlight.assistant import Assistant
from benchlight.catalog import Catalog
from benchlight.live_index import CHANGES_A_LOOK
from benchlight.records import Guide
from benchlight.ui.main_window import MainWindow
from benchlight.work import finish
from tests.helpers import BENCH, guide

from .conftest import NoModel, Technician

KEPT = [*BENCH, *(guide(10_000 + number, f"Kept {number} Fan", "Kept") for number in range(9 * CHANGES_A_LOOK))]
MANY = "".join(f"Pump {number},Zorbo {number % 20}\n" for number in range(7 * CHANGES_A_LOOK))


@pytest.fixture
def table(tmp_path: Path) -> Path:
    """More guides than one look at the catalog takes up."""
    table = tmp_path / "many.csv"
    table.write_text("title,device\n" + MANY)
    return table


def fill(file: Path, guides: Sequence[Guide]) -> None:
    with closing(Catalog(file)) as catalog:
        catalog.guides.upsert(guides)


@pytest.fixture
def bench(
    open_window: Callable[..., MainWindow], at: Callable[[MainWindow], Technician], catalog_file: Path
) -> Technician:
    """Somebody who looks for a pump."""
    fill(catalog_file, KEPT)
    window = open_window(ready=False, factory=lambda _: Assistant(catalog_file, NoModel()))
    technician = at(window)
    technician.types("pump")
    technician.waits_for(lambda: "Karcher" in technician.reads())
    return technician


def devices(bench: Technician) -> set[str]:
    field = bench.window.query_box.device
    return {field.itemText(row) for row in range(field.count())}


def test_the_devices_of_a_large_import_go_when_it_is_taken_back(bench: Technician, table: Path) -> None:
    window = bench.window
    window.imports.begin([table])
    bench.waits_for(lambda: "Zorbo 1" in devices(bench) and window.import_bar.take_back.isVisible())
    bench.clicks(window.import_bar.take_back)
    bench.waits_for(lambda: not any("Zorbo" in device for device in devices(bench)))


def test_what_another_program_took_back_is_gone_after_one_query(
    bench: Technician, table: Path, catalog_file: Path
) -> None:
    with closing(Assistant(catalog_file)) as other:
        imported = finish(other.import_files([table]))
        bench.types("s")
        bench.waits_for(lambda: "Zorbo 1" in devices(bench))
        other.take_back_import(imported.id)
    bench.types(" 7")
    bench.waits_for(lambda: not any("Zorbo" in device for device in devices(bench)))
    bench.waits_for(lambda: not any(title.startswith("Pump") for title in bench.titles()))
