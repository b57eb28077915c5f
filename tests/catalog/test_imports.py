"""What imports changed is kept, so that one can be taken back, and one that was interrupted is found."""

from __future__ import annotations

import signal
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from benchlight.catalog import Catalog
from benchlight.records import Fetch, Guide, InterruptedImport, Job, Outcome
from tests.helpers import BENCH, number_of, run_and_kill

FILES = [Path("/shop/guides.csv")]


def _all(catalog: Catalog) -> dict[str, Guide | None]:
    return {listing.key: catalog.guides.get(listing.key) for listing in catalog.guides.listings()}


def test_an_import_is_taken_back_as_if_it_had_never_been(catalog: Catalog) -> None:
    catalog.guides.upsert(BENCH[:3])
    catalog.jobs.record(Job("dies", BENCH[0].key, Outcome.FIXED))
    before = _all(catalog)
    number = catalog.imports.begin(FILES)
    catalog.guides.upsert([replace(BENCH[0], title="Other", steps=()), BENCH[1], *BENCH[3:5]], number)
    catalog.guides.upsert([replace(BENCH[0], title="Yet another"), replace(BENCH[3], title="Again"), BENCH[5]], number)
    catalog.imports.end(number)
    assert catalog.imports.take_back(number) == 4
    assert _all(catalog) == before
    assert [symptom.text for symptom in catalog.jobs.known_symptoms()] == ["dies"]
    found = catalog.full_text.guides(["battery"], 10)
    assert [id_ for id_, _ in found] == [number_of(catalog, BENCH[0].key)], "the full-text index went back, too"
    assert catalog.imports.take_back(number) == 0
    assert catalog.guides.upsert(BENCH[:3]).unchanged == 3


def test_the_last_import_can_be_taken_back_and_earlier_ones_only_if_interrupted(catalog: Catalog) -> None:
    first, second = catalog.imports.begin(FILES), catalog.imports.begin(FILES)
    catalog.guides.upsert(BENCH[:1], first)
    catalog.guides.upsert(BENCH[1:3], second)
    catalog.imports.end(first)
    catalog.imports.end(second, interrupted=True)
    third = catalog.imports.begin(FILES)
    assert catalog.imports.take_back(first) == 0
    assert catalog.imports.take_back(second) == 2
    catalog.imports.end(third)
    assert list(_all(catalog)) == [BENCH[0].key]


def test_what_is_known_of_an_earlier_import_takes_no_later_one_back(catalog: Catalog) -> None:
    """A window that still offers to take its import back, after the terminal has imported something else."""
    earlier = catalog.imports.begin(FILES)
    catalog.guides.upsert(BENCH[:1], earlier)
    catalog.imports.end(earlier)
    later = catalog.imports.begin(FILES)
    catalog.guides.upsert(BENCH[1:3], later)
    catalog.imports.end(later)
    assert catalog.imports.take_back(earlier) == 0
    assert catalog.imports.take_back(later) == 2


def test_a_guide_that_went_with_its_import_comes_back_over_no_other(catalog: Catalog) -> None:
    first = catalog.imports.begin(FILES)
    catalog.guides.upsert(BENCH[:1], first)
    catalog.imports.end(first, interrupted=True)
    second = catalog.imports.begin(FILES)
    catalog.guides.upsert([replace(BENCH[0], title="Other")], second)
    catalog.imports.end(second, interrupted=True)
    assert catalog.imports.take_back(first) == 1
    catalog.guides.upsert(BENCH[1:2])  # has the number that is free again
    assert catalog.imports.take_back(second) == 0
    assert _all(catalog) == {BENCH[1].key: BENCH[1]}


def test_to_take_back_an_import_of_another_catalog_changes_nothing(catalog: Catalog, tmp_path: Path) -> None:
    theirs = catalog.imports.begin(FILES)
    catalog.guides.upsert(BENCH, theirs)
    catalog.imports.end(theirs)
    with closing(Catalog(tmp_path / "other.sqlite")) as other:
        ours = other.imports.begin(FILES)
    assert catalog.imports.take_back(ours) == 0
    assert len(_all(catalog)) == len(BENCH)


def test_an_interrupted_import_is_found_until_it_is_continued_or_kept(
    catalog: Catalog, open_catalog: Callable[[], Catalog]
) -> None:
    number = catalog.imports.begin(FILES)
    catalog.guides.upsert(BENCH[:2], number)
    assert open_catalog().imports.interrupted() is None, "it runs still"
    catalog.imports.end(number, interrupted=True)
    assert open_catalog().imports.interrupted() == InterruptedImport(number, tuple(FILES), 2)
    assert catalog.imports.begin(FILES, number) == number
    catalog.guides.upsert(BENCH[2:], number)
    catalog.imports.end(number)
    assert open_catalog().imports.interrupted() is None
    assert catalog.imports.take_back(number) == len(BENCH), "both halves go"


def test_what_a_fetch_asks_for_and_how_far_it_came_is_kept_until_it_has_ended(catalog: Catalog) -> None:
    fetch = Fetch(category="Lumo", since="2026-11-27", language="de")
    number = catalog.imports.begin([], fetch=fetch)
    catalog.imports.note_pages(number, {"wiki:Lumo": False, "guide:7": False})
    catalog.imports.note_pages(number, {"wiki:Lumo": True, "guide:5": False})
    catalog.imports.end(number, interrupted=True)
    found = catalog.imports.interrupted()
    assert found == InterruptedImport(number, (), 0, fetch)
    assert found.sentence() == "An import of iFixit's guides in Lumo was interrupted; 0 of its guides are in."
    assert catalog.imports.begin([], number, fetch) == number
    assert list(catalog.imports.pages(number).items()) == [("wiki:Lumo", True), ("guide:7", False), ("guide:5", False)]
    catalog.imports.end(number)
    catalog.imports.begin(FILES)
    assert catalog.imports.pages(number) == {}


_IMPORT = """
import sys
from pathlib import Path
from benchlight.assistant import Assistant
assistant = Assistant(Path(sys.argv[1]))
for _ in assistant.import_files([Path(sys.argv[2])]):
    if assistant.status().guides > 1_000:
        print("now", flush=True)
        sys.stdin.read()
"""


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="no kill -9 on this system")
def test_an_import_that_was_killed_is_found_and_taken_back(
    catalog_file: Path, tmp_path: Path, open_catalog: Callable[[], Catalog]
) -> None:
    table = tmp_path / "big.csv"
    table.write_text("title,summary\n" + "".join(f"Fan {number},{'x' * 300}\n" for number in range(5_000)))
    run_and_kill(_IMPORT, catalog_file, table)
    catalog = open_catalog()
    assert catalog.imports.interrupted() is None, "only its silence tells that it runs no longer"
    catalog._db.execute("UPDATE imports SET touched = touched - 60")
    found = catalog.imports.interrupted()
    assert found is not None
    assert (found.files, found.guides) == ((table,), catalog.guides.count())
    assert 1_000 < found.guides < 5_000
    assert catalog.imports.take_back(found.id) == found.guides
    assert (catalog.guides.count(), catalog.imports.interrupted()) == (0, None)
