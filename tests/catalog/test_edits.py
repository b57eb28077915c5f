"""Guides that are written, changed and deleted here, and what an update of their source does to them."""

from __future__ import annotations

from dataclasses import replace

import pytest

from benchlight.catalog import Catalog
from benchlight.errors import CatalogError
from benchlight.records import Guide, Job, Outcome, Step
from tests.catalog.test_sources import imported, keys, one
from tests.helpers import there

THEIRS = Guide(
    "shop:1", "Pump", "Karcher", summary="Swap it.", steps=(Step("Open."),), symptoms=("hums", "leaks"), revision="1"
)


@pytest.fixture(autouse=True)
def _imported(catalog: Catalog) -> None:
    imported(catalog, "/a/shop.csv", THEIRS)


def told(catalog: Catalog) -> set[str]:
    return {symptom.text for symptom in catalog.jobs.known_symptoms() if not symptom.fixed}


def test_a_guide_that_was_written_here_is_stored_changed_and_has_no_other_original(catalog: Catalog) -> None:
    own = Guide("own:1", "Seal", "Karcher")
    catalog.edits.save(own)
    catalog.edits.save(replace(own, notes="Greased."))
    assert catalog.guides.get("own:1") == replace(own, notes="Greased.")
    assert catalog.edits.original("own:1") is None
    assert one(catalog, "own").title == "Your own guides"


def test_a_guide_without_a_title_is_not_stored(catalog: Catalog) -> None:
    with pytest.raises(CatalogError, match="needs a title"):
        catalog.edits.save(Guide("own:1", " "))
    assert catalog.guides.get("own:1") is None


def test_a_change_survives_an_update_and_what_was_not_changed_follows_it(catalog: Catalog) -> None:
    catalog.edits.save(replace(THEIRS, summary="Ours.", notes="Clip breaks."))
    newer = replace(THEIRS, summary="Swap it, quickly.", steps=(Step("Open."), Step("Close.")), revision="2")
    imported(catalog, "/a/shop.csv", newer)
    assert catalog.guides.get("shop:1") == replace(newer, summary="Ours.", notes="Clip breaks.")
    assert catalog.edits.original("shop:1") == newer
    assert one(catalog).edited == 1
    catalog.edits.save(there(catalog.edits.original("shop:1")))
    assert (catalog.guides.get("shop:1"), catalog.edits.original("shop:1")) == (newer, None)
    assert one(catalog).edited == 0


def test_an_update_that_says_what_was_changed_here_leaves_no_difference(catalog: Catalog) -> None:
    catalog.edits.save(replace(THEIRS, summary="Right."))
    imported(catalog, "/a/shop.csv", replace(THEIRS, summary="Right."))
    assert catalog.edits.original("shop:1") is None


def test_a_change_that_is_undone_by_hand_is_none(catalog: Catalog) -> None:
    catalog.edits.save(replace(THEIRS, summary="Ours."))
    catalog.edits.save(THEIRS)
    assert catalog.edits.original("shop:1") is None


def test_an_update_of_a_changed_guide_is_taken_back_with_its_import(catalog: Catalog) -> None:
    mine = replace(THEIRS, notes="Ours.")
    catalog.edits.save(mine)
    number = imported(catalog, "/a/shop.csv", replace(THEIRS, summary="New."))
    catalog.imports.take_back(number)
    assert (catalog.guides.get("shop:1"), catalog.edits.original("shop:1")) == (mine, THEIRS)


def test_an_import_that_is_taken_back_leaves_what_was_changed_since(catalog: Catalog) -> None:
    number = imported(catalog, "/a/shop.csv", replace(THEIRS, summary="New."), Guide("shop:2", "Hose"))
    catalog.edits.save(Guide("shop:2", "Hose", notes="Ours."))
    catalog.imports.take_back(number)
    assert catalog.guides.get("shop:1") == THEIRS
    assert there(catalog.guides.get("shop:2")).notes == "Ours."


def test_a_deleted_guide_does_not_come_back_with_an_update_but_when_it_is_wanted(catalog: Catalog) -> None:
    catalog.edits.save(replace(THEIRS, notes="Ours."))
    catalog.jobs.record(Job("drips", "shop:1", Outcome.FIXED))
    assert catalog.edits.delete(["shop:1", "shop:99"]) == 1
    assert catalog.edits.deleted() == catalog.edits.deleted("shop") == [("shop:1", "Pump")]
    newer = replace(THEIRS, summary="New.", revision="2")
    number = imported(catalog, "/a/shop.csv", newer, Guide("shop:2", "Hose"))
    assert keys(catalog) == {"shop:2"}
    assert (one(catalog).deleted, catalog.sources.gone(number)) == (1, ())
    assert catalog.edits.restore(["shop:1"]) == 1
    assert catalog.guides.get("shop:1") == replace(newer, notes="Ours.")
    assert catalog.edits.original("shop:1") == newer
    assert {symptom.text for symptom in catalog.jobs.known_symptoms()} == {"hums", "leaks", "drips"}
    assert (catalog.edits.deleted(), one(catalog).gone) == ([], 0)
    assert catalog.integrity() == "ok"


def test_symptoms_that_a_source_tells_are_known_and_follow_it(catalog: Catalog) -> None:
    assert told(catalog) == {"hums", "leaks"}
    assert [found.text for found in catalog.full_text.known_symptoms(["hums"], 9)] == ["hums"]
    imported(catalog, "/a/shop.csv", replace(THEIRS, symptoms=("hums", "drips")))
    assert told(catalog) == {"hums", "drips"}
    catalog.edits.delete(["shop:1"])
    assert told(catalog) == set()


def test_a_symptom_that_was_removed_here_stays_away(catalog: Catalog) -> None:
    catalog.edits.save(replace(THEIRS, symptoms=("leaks",)))
    imported(catalog, "/a/shop.csv", replace(THEIRS, revision="2"))
    assert told(catalog) == {"leaks"}
    catalog.edits.save(there(catalog.edits.original("shop:1")))
    assert told(catalog) == {"hums", "leaks"}


def test_a_job_and_a_source_say_the_same_without_taking_it_from_each_other(catalog: Catalog) -> None:
    job = catalog.jobs.record(Job("hums", "shop:1", Outcome.FIXED))
    assert [symptom.fixed for symptom in catalog.jobs.known_symptoms() if symptom.text == "hums"] == [False, True]
    catalog.jobs.remove(job)
    assert told(catalog) == {"hums", "leaks"}
    catalog.jobs.record(Job("hums", "shop:1", Outcome.FIXED))
    imported(catalog, "/a/shop.csv", replace(THEIRS, symptoms=()))
    assert [symptom.text for symptom in catalog.jobs.known_symptoms()] == ["hums"]


def test_a_guide_that_was_deleted_while_it_was_edited_is_there_once(catalog: Catalog) -> None:
    catalog.edits.delete(["shop:1"])
    mine = replace(THEIRS, notes="Clip breaks.")
    catalog.edits.save(mine)
    assert (catalog.edits.deleted(), catalog.edits.restore(["shop:1"])) == ([], 0)
    imported(catalog, "/a/shop.csv", THEIRS)
    assert catalog.guides.get("shop:1") == mine
    assert catalog.edits.original("shop:1") == THEIRS


def test_the_deleted_guides_of_a_source_are_those_of_no_other(catalog: Catalog) -> None:
    for key in ("my_notes:1", "myxnotes:1", "MY_NOTES:1"):
        catalog.edits.save(Guide(key, key))
        catalog.edits.delete([key])
    assert catalog.edits.deleted("my_notes") == [("my_notes:1", "my_notes:1")]


def test_an_edit_that_began_before_an_update_changes_only_what_was_edited(catalog: Catalog) -> None:
    newer = replace(THEIRS, steps=(Step("Open."), Step("Close.")), revision="2")
    imported(catalog, "/a/shop.csv", newer)
    catalog.edits.save(replace(THEIRS, notes="Clip breaks."), begun=THEIRS)
    assert catalog.guides.get("shop:1") == replace(newer, notes="Clip breaks.")
    assert catalog.edits.original("shop:1") == newer
