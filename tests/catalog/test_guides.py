"""Storing and updating guides."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from benchlight.catalog import Catalog
from benchlight.catalog.database import open_database
from benchlight.catalog.schema import MIGRATIONS
from benchlight.records import Guide, Job, Link, Outcome, Step
from tests.helpers import BENCH, guide, number_of, there

FULL = Guide(
    key="ifixit:900001",
    title="Lumo Phone 3 Battery Replacement",
    device="Lumo Phone 3",
    part="Battery",
    family="battery",
    categories=("phone", "Lumo"),
    summary="Swap a worn cell – “quoted”, ünïcode, 電池.",
    steps=(Step("Power off.\nOpen it.", "Open", ("https://example.org/a.jpg",)), Step("Reverse.")),
    tools=("Spudger", "Heat gun"),
    parts=("Cell",),
    difficulty="Moderate",
    time_required="30 – 45 minutes",
    url="https://example.org/900001",
    licence="CC BY-NC-SA 3.0",
    locale="de",
    revision="77",
)


def test_a_stored_guide_comes_back_whole(catalog: Catalog) -> None:
    catalog.guides.upsert([FULL])
    assert catalog.guides.get(FULL.key) == FULL


def test_an_unknown_key_is_none(catalog: Catalog) -> None:
    assert catalog.guides.get("ifixit:1") is None


def test_a_second_import_counts_new_changed_and_unchanged(catalog: Catalog) -> None:
    first = catalog.guides.upsert(BENCH[:3])
    assert (first.new, first.changed, first.unchanged) == (3, 0, 0)
    second = catalog.guides.upsert([BENCH[0], replace(BENCH[1], summary="Mind the cable."), BENCH[3]])
    assert (second.new, second.changed, second.unchanged) == (1, 1, 1)
    assert catalog.guides.count() == 4
    assert catalog.guides.get(BENCH[1].key) == replace(BENCH[1], summary="Mind the cable.")


@pytest.mark.parametrize(
    "change",
    [
        {"title": "x"}, {"device": "x"}, {"part": "x"}, {"family": "x"}, {"categories": ("x",)}, {"summary": "x"},
        {"steps": (Step("x"),)}, {"steps": (Step("Power off.\nOpen it.", "Open"), Step("Reverse."))},
        {"tools": ("x",)}, {"parts": ("x",)}, {"difficulty": "x"}, {"time_required": "x"}, {"url": "x"},
        {"licence": "x"}, {"locale": "x"}, {"revision": "x"},
    ],
)  # fmt: skip
def test_a_change_of_any_field_is_noticed(catalog: Catalog, change: dict[str, object]) -> None:
    catalog.guides.upsert([FULL])
    changed = replace(FULL, **change)  # type: ignore[arg-type]
    assert catalog.guides.upsert([changed]).changed == 1
    assert catalog.guides.get(FULL.key) == changed


def test_what_a_format_of_ifixit_lacks_stays_as_another_told_it(catalog: Catalog) -> None:
    full = replace(FULL, prerequisites=(Link("ifixit:900000", "Lumo Phone 3 Back"),))
    lacking = replace(full, device="", part="", categories=(), prerequisites=(), tools=(), revision="78")
    catalog.guides.upsert([full])
    assert catalog.guides.upsert([lacking]).changed == 1
    assert catalog.guides.get(full.key) == replace(full, tools=(), revision="78")
    assert catalog.guides.upsert([lacking]).unchanged == 1
    assert catalog.guides.upsert([replace(lacking, device="Lumo Phone 3+")]).changed == 1
    assert catalog.guides.get(full.key) == replace(full, device="Lumo Phone 3+", tools=(), revision="78")


def test_what_a_corrected_table_leaves_empty_becomes_empty(catalog: Catalog) -> None:
    mine = replace(FULL, key="bench:1")
    catalog.guides.upsert([mine])
    catalog.guides.upsert([replace(mine, part="", categories=())])
    assert catalog.guides.get(mine.key) == replace(mine, part="", categories=())


_OF_AN_EARLIER_VERSION = {
    "key": "ifixit:900001", "source": "ifixit", "title": "Lumo Phone 3 Battery Replacement",
    "title_hash": bytes.fromhex("7546c3567b1333ff0332af0d29773ff8"), "device": "Lumo Phone 3", "part": "Battery",
    "family": "battery", "categories": '["phone", "Lumo"]', "summary": "Swap a worn cell – “quoted”, ünïcode, 電池.",
    "steps": '[{"text": "Power off.\\nOpen it.", "title": "Open", "images": ["https://example.org/a.jpg"]}, '
    '{"text": "Reverse.", "title": "", "images": []}]', "tools": '["Spudger", "Heat gun"]', "parts": '["Cell"]',
    "difficulty": "Moderate", "time_required": "30 – 45 minutes", "url": "https://example.org/900001",
    "licence": "CC BY-NC-SA 3.0", "locale": "de", "revision": "77",
    "content_hash": "dfc2282ccf0757ca1c44ddf74a1a5cb48e6a4e9686d96dde3b745d3f2945fd75",
}  # fmt: skip
"""The row of `FULL` as Benchlight wrote it when it told by a hash whether a guide had changed."""


def test_guides_of_an_earlier_version_count_as_unchanged_and_its_import_can_be_taken_back(
    catalog_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as earlier:
        earlier.setattr(MIGRATIONS, "_migrations", [each for each in MIGRATIONS._migrations if each.name < "0005"])
        open_database(catalog_file).close()
    with closing(sqlite3.connect(catalog_file)) as written:
        written.execute("INSERT INTO sources VALUES ('ifixit', '', '')")
        columns = ", ".join(_OF_AN_EARLIER_VERSION)
        values = ", ".join(f":{column}" for column in _OF_AN_EARLIER_VERSION)
        written.execute(f"INSERT INTO guides ({columns}) VALUES ({values})", _OF_AN_EARLIER_VERSION)
        before = {column: value for column, value in _OF_AN_EARLIER_VERSION.items() if column != "title_hash"}
        written.execute("INSERT INTO imports VALUES (7, '[]', 'ended', 0)")
        written.execute("INSERT INTO import_changes SELECT 7, id, ? FROM guides", [json.dumps(before)])
        written.commit()
    with closing(Catalog(catalog_file)) as catalog:
        assert catalog.guides.upsert([FULL]).unchanged == 1
        assert catalog.guides.upsert([replace(FULL, revision="78")]).changed == 1
        assert catalog.imports.take_back(7) == 1
        assert catalog.guides.get(FULL.key) == FULL
        assert catalog.integrity() == "ok"


def test_one_key_twice_in_one_import_keeps_the_last(catalog: Catalog) -> None:
    changes = catalog.guides.upsert([guide(1, "First"), guide(1, "Second"), guide(1, "Second")])
    assert (changes.new, changes.changed, changes.unchanged) == (1, 1, 1)
    stored = catalog.guides.get("test:1")
    assert stored is not None
    assert stored.title == "Second"


def test_an_updated_guide_keeps_its_number_and_its_known_symptoms(catalog: Catalog) -> None:
    catalog.guides.upsert(BENCH)
    number = number_of(catalog, BENCH[0].key)
    catalog.jobs.record(Job("dies at 30 percent", BENCH[0].key, Outcome.FIXED))
    catalog.guides.upsert([replace(BENCH[0], title="T480 Internal Battery Replacement")])
    assert number_of(catalog, BENCH[0].key) == number
    assert [(known.guide_id, known.text) for known in catalog.jobs.known_symptoms()] == [(number, "dies at 30 percent")]


def test_listings_are_in_catalog_order(catalog: Catalog) -> None:
    catalog.guides.upsert(BENCH[3:])
    catalog.guides.upsert(BENCH[:3])
    listings = list(catalog.guides.listings())
    assert [listing.key for listing in listings] == [each.key for each in (*BENCH[3:], *BENCH[:3])]
    assert listings[0].categories == ("phone", "iPhone")
    assert [listing.id for listing in listings] == sorted(listing.id for listing in listings)


def test_a_catalog_that_was_emptied_still_counts_as_filled(catalog: Catalog) -> None:
    assert not catalog.guides.ever_filled()
    catalog.guides.upsert(BENCH)
    catalog._db.execute("DELETE FROM guides")
    assert catalog.guides.count() == 0
    assert catalog.guides.ever_filled()


def test_a_failed_import_leaves_nothing_of_itself(catalog: Catalog) -> None:
    broken = guide(2, "Broken", summary=None)
    with pytest.raises(Exception, match=r".+"):
        catalog.guides.upsert([guide(1, "Whole"), broken])
    assert catalog.guides.count() == 0
    assert catalog.guides.upsert([guide(1, "Whole")]).new == 1


# -- a guide that several formats tell of -----------------------------------------------------------------------------

WHOLE = replace(
    FULL, prerequisites=(Link("ifixit:900000", "Lumo Phone 3 Back"),), conclusion="Reverse.", document="/a/x.zim",
    locale="de",
)  # fmt: skip
MYFIXIT = Guide(
    FULL.key, "Lumo phone 3 battery", "Lumo Phone 3", "Battery", categories=("Phone",),
    steps=(Step("power off open it"),), tools=("Spudger", "Tweezers"), url="https://example.org/MyFixit/1",
)  # fmt: skip
ITEM = Guide(
    FULL.key, "Lumo Phone 3 Battery", "Lumo Phone 3", "Battery", summary="Swap it.", difficulty="Easy", revision="80",
    url="https://example.org/item/1",
)  # fmt: skip


@pytest.mark.parametrize("less", [MYFIXIT, ITEM])
def test_what_tells_less_than_a_whole_guide_takes_nothing_from_it(catalog: Catalog, less: Guide) -> None:
    catalog.guides.upsert([WHOLE])
    assert catalog.guides.upsert([less]).unchanged == 1
    assert catalog.guides.get(WHOLE.key) == WHOLE


def test_what_tells_less_fills_what_a_whole_guide_leaves_empty(catalog: Catalog) -> None:
    catalog.guides.upsert([replace(WHOLE, tools=(), difficulty="")])
    catalog.guides.upsert([MYFIXIT])
    catalog.guides.upsert([ITEM])
    assert catalog.guides.get(WHOLE.key) == replace(WHOLE, tools=MYFIXIT.tools, difficulty="Easy")
    assert catalog.integrity() == "ok"


@pytest.mark.parametrize("order", [(MYFIXIT, ITEM), (ITEM, MYFIXIT)])
def test_two_that_tell_less_add_up_and_what_is_whole_counts_in_the_end(
    catalog: Catalog, order: tuple[Guide, ...]
) -> None:
    for telling in order:
        catalog.guides.upsert([telling])
    both = there(catalog.guides.get(FULL.key))
    assert (both.steps, both.tools, both.summary) == (MYFIXIT.steps, MYFIXIT.tools, ITEM.summary)
    assert both.revision == "", "what has the steps has none, so the whole guide is still to be fetched"
    assert both.title == order[-1].title
    assert catalog.guides.upsert([WHOLE]).changed == 1
    assert catalog.guides.get(FULL.key) == WHOLE
    assert catalog.integrity() == "ok"


def test_a_newer_whole_guide_counts_also_where_it_says_less(catalog: Catalog) -> None:
    catalog.guides.upsert([WHOLE])
    newer = replace(WHOLE, conclusion="", steps=WHOLE.steps[:1], revision="78", document="")
    catalog.guides.upsert([newer])
    assert catalog.guides.get(FULL.key) == newer


def test_what_tells_less_counts_alike_where_the_guide_was_changed_or_deleted_here(catalog: Catalog) -> None:
    catalog.guides.upsert([WHOLE])
    catalog.edits.save(replace(WHOLE, notes="Mind the clip."))
    assert catalog.guides.upsert([MYFIXIT]).unchanged == 1
    assert catalog.edits.original(WHOLE.key) == WHOLE
    catalog.edits.delete([WHOLE.key])
    catalog.guides.upsert([MYFIXIT])
    catalog.edits.restore([WHOLE.key])
    assert catalog.guides.get(WHOLE.key) == replace(WHOLE, notes="Mind the clip.")
