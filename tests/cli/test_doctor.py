"""`benchlight doctor`: exit code 0 only when all is well."""

from __future__ import annotations

import sqlite3
import sys
from contextlib import closing
from pathlib import Path

import pytest

from benchlight import __version__, paths
from benchlight.catalog.schema import teach
from tests.cli.conftest import Run
from tests.helpers import BENCH


def lines(out: str) -> dict[str, str]:
    """The report by its headings."""
    return {name: value.strip() for name, _, value in (line.partition(":") for line in out.splitlines())}


@pytest.mark.usefixtures("bench", "fake_model")
def test_all_is_well(run: Run, catalog_file: Path) -> None:
    done = run("doctor")
    report = lines(done.out)
    assert (done.code, done.err) == (0, "")
    assert report["Benchlight"] == __version__
    assert report["Catalog"] == str(catalog_file)
    assert report["Catalog health"] == "ok"
    assert report["Model"] == "fake"
    assert report["Model health"] == "ok"
    assert report["Processor"] == "CPU"
    assert report["Guides"] == f"{len(BENCH)}, 0 embedded, {len(BENCH)} texts waiting"
    assert (report["Commit"], report["Portable"]) == ("source", "no")
    assert {"Python", "SQLite", "torch", "Settings", "Logs", "Model fingerprint"} <= set(report)


@pytest.mark.usefixtures("bench", "fake_model")
def test_portable_mode_is_told(run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "portable").touch()
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(tmp_path / "benchlight"))
    assert lines(run("doctor").out)["Portable"] == f"yes, in {tmp_path / 'data'}"


@pytest.mark.usefixtures("bench")
def test_a_missing_model(run: Run, tmp_path: Path) -> None:
    done = run("doctor", "--model", tmp_path / "nowhere")
    report = lines(done.out)
    assert done.code == 1
    assert report["Catalog health"] == "ok"
    assert "nowhere" in report["Model"]


@pytest.mark.usefixtures("fake_model")
def test_a_file_that_is_no_catalog(run: Run, catalog_file: Path) -> None:
    catalog_file.write_text("no catalog" * 100)
    done = run("doctor")
    assert (done.code, done.err) == (1, "")
    assert "not an SQLite file" in lines(done.out)["Catalog health"]


@pytest.mark.usefixtures("fake_model")
def test_a_catalog_that_is_not_there_is_not_made(run: Run, catalog_file: Path) -> None:
    done = run("doctor")
    assert (done.code, done.err) == (1, "")
    assert lines(done.out)["Catalog health"] == f"There is no catalog {catalog_file}. Check its name."
    assert not catalog_file.exists()


@pytest.mark.usefixtures("fake_model")
def test_before_the_first_start_all_is_well(run: Run) -> None:
    assert run("doctor", "--catalog", paths.catalog_file()).code == 0


@pytest.mark.usefixtures("fake_model")
def test_a_damaged_catalog(run: Run, bench: Path) -> None:
    with closing(sqlite3.connect(bench)) as db:
        ((page, size),) = db.execute("SELECT rootpage, (SELECT page_size FROM pragma_page_size) FROM sqlite_master "
                                     "WHERE name = 'embeddings'").fetchall()  # fmt: skip
    content = bytearray(bench.read_bytes())
    content[(page - 1) * size : page * size] = b"\xab" * size
    bench.write_bytes(content)
    done = run("doctor")
    assert (done.code, done.err) == (1, "")
    assert lines(done.out)["Catalog health"] != "ok"


@pytest.mark.usefixtures("fake_model")
def test_a_damaged_row_is_found_and_repaired(run: Run, bench: Path) -> None:
    with closing(sqlite3.connect(bench)) as db:
        teach(db)
        db.execute("UPDATE guides SET steps = '[x' WHERE key = 'test:2'")
        db.execute("DROP TABLE known_symptoms_fts")
        db.commit()
    found = run("doctor")
    assert (found.code, found.err) == (1, "")
    health = lines(found.out)["Catalog health"]
    assert "test:2" in health
    assert "known_symptoms_fts is missing" in health
    assert f'benchlight doctor --repair --catalog "{bench}"' in health, "there may be several catalogs"

    repaired = run("doctor", "--repair")
    assert (repaired.code, repaired.err) == (0, "")
    assert "guides: 6 of 6 rows saved" in repaired.out
    assert "Catalog health:         ok" in repaired.out
    assert list(bench.parent.glob("catalog.sqlite.before-repair-*"))
    assert run("doctor").code == 0


def test_a_repair_of_no_catalog_is_one_line(run: Run, catalog_file: Path) -> None:
    done = run("doctor", "--repair")
    assert (done.code, done.out) == (1, "")
    assert done.err == f"benchlight: There is no catalog {catalog_file} to repair.\n"
