"""Where guides came from: files that are imported again, under this name or another, and sources that are removed."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from benchlight.catalog import Catalog
from benchlight.errors import CatalogError
from benchlight.records import Gone, Guide, GuideSource, Job, Outcome, Twin
from tests.helpers import there


def shop(number: int, title: str = "", source: str = "shop", **more: object) -> Guide:
    """A guide of a shop's table."""
    title = title or f"Pump {number}"
    return Guide(f"{source}:{number}", title, f"Karcher {number}", licence="CC0", **more)  # type: ignore[arg-type]


def imported(catalog: Catalog, address: str, *guides: Guide, whole: bool = True) -> int:
    """An import of a file that holds the guides, to its end where it is `whole`; returns its id."""
    number = catalog.imports.begin([])
    catalog.guides.upsert(guides, number, address)
    if whole:
        catalog.sources.note_whole([address], number)
    catalog.imports.end(number)
    return number


def keys(catalog: Catalog) -> set[str]:
    return {listing.key for listing in catalog.guides.listings()}


def one(catalog: Catalog, name: str = "shop") -> GuideSource:
    """The source of that name."""
    return next(source for source in catalog.sources.all() if source.name == name)


def test_sources_are_told_with_counts_files_and_licence(catalog: Catalog) -> None:
    imported(catalog, "/a/shop.csv", shop(1), shop(2))
    imported(catalog, "/b/more.jsonl", shop(3), Guide("ifixit:1", "Fan"))
    first, second = catalog.sources.all()
    assert (first.name, first.title, first.guides, first.origins) == ("ifixit", "iFixit", 1, ("/b/more.jsonl",))
    assert (second.title, second.guides, second.licence) == ("shop.csv", 3, "CC0")
    assert second.origins == ("/a/shop.csv", "/b/more.jsonl")
    assert second.imported > "2026"


def test_a_source_is_renamed_for_people_alone_and_stays_so_when_it_is_imported_again(catalog: Catalog) -> None:
    imported(catalog, "/a/shop.csv", shop(1))
    catalog.sources.rename("shop", " Our own table ")
    imported(catalog, "/a/shop.csv", shop(1), shop(2))
    assert (one(catalog).title, keys(catalog)) == ("Our own table", {"shop:1", "shop:2"})
    catalog.sources.rename("shop", "")
    assert one(catalog).title == "shop.csv"


@pytest.mark.parametrize(
    ("source", "origin", "title"),
    [
        ("my-notes-md", "/home/anna/My notes.md", "My notes.md"),
        ("t480-hmm", "/manuals/T480_hmm.pdf", "T480_hmm.pdf"),
        ("réparations-à-faire", "/home/anna/Réparations à faire/2026/Pompe.md", "Réparations à faire"),
        ("s9-plus", "/tables/S9+.csv", "S9+.csv"),
        ("shop", "/home/anna/export.jsonl", "shop"),
        ("shop", "iFixit's guides for shop", "shop"),
    ],
)
def test_a_source_is_called_as_the_file_or_folder_that_it_has_its_name_from(
    catalog: Catalog, source: str, origin: str, title: str
) -> None:
    imported(catalog, origin, shop(1, source=source))
    assert one(catalog, source).title == catalog.sources.titles()[source] == title


def test_a_removed_source_comes_back_whole(catalog: Catalog) -> None:
    guides = [shop(1, symptoms=("hums",)), shop(2)]
    imported(catalog, "/a/shop.csv", *guides)
    imported(catalog, "/a/other.csv", shop(1, source="other"))
    catalog.edits.save(shop(2, notes="Mind the clip."))
    catalog.jobs.record(Job("leaks", "shop:1", Outcome.FIXED))
    before = catalog.sources.all(), {symptom.text for symptom in catalog.jobs.known_symptoms()}
    taken = catalog.sources.remove("shop")
    assert (taken.guides, keys(catalog)) == (2, {"other:1"})
    assert [source.name for source in catalog.sources.all()] == ["other"]
    assert catalog.jobs.known_symptoms() == []
    assert catalog.imports.take_back(taken.id) == 2
    assert (catalog.sources.all(), {symptom.text for symptom in catalog.jobs.known_symptoms()}) == before
    assert [there(catalog.guides.get(f"shop:{number}")).notes for number in (1, 2)] == ["", "Mind the clip."]
    assert catalog.edits.original("shop:2") == guides[1]
    assert catalog.integrity() == "ok"


def test_a_removed_source_that_was_imported_again_meanwhile_is_as_it_was(catalog: Catalog) -> None:
    imported(catalog, "/a/shop.csv", shop(1, "Old"))
    taken = catalog.sources.remove("shop")
    catalog.guides.upsert([shop(1, "New")])
    assert catalog.imports.take_back(taken.id) == 1
    assert there(catalog.guides.get("shop:1")).title == "Old"


def test_what_a_file_no_longer_holds_is_told_and_removed_when_that_is_wanted(catalog: Catalog) -> None:
    imported(catalog, "/a/shop.csv", shop(1), shop(2), shop(3))
    again = imported(catalog, "/a/shop.csv", shop(1))
    assert catalog.sources.gone(again) == (Gone("shop", "shop.csv", 2),)
    assert (one(catalog).gone, len(keys(catalog))) == (2, 3)
    assert one(catalog).remarks() == "2 no longer in its files"
    taken = catalog.sources.remove_gone("shop")
    assert (taken.guides, keys(catalog), one(catalog).gone) == (2, {"shop:1"}, 0)
    catalog.imports.take_back(taken.id)
    assert (one(catalog).gone, len(keys(catalog))) == (2, 3)
    imported(catalog, "/a/shop.csv", shop(1), shop(2))
    assert one(catalog).gone == 1, "one is in the file again"


def test_an_import_that_is_taken_back_finds_nothing_gone(catalog: Catalog) -> None:
    imported(catalog, "/a/shop.csv", shop(1), shop(2))
    again = imported(catalog, "/a/shop.csv", shop(2, "New"), shop(3))
    catalog.imports.take_back(again)
    assert (one(catalog).gone, one(catalog).guides, one(catalog).origins) == (0, 2, ("/a/shop.csv",))


def test_an_import_that_was_not_read_to_its_end_misses_nothing(catalog: Catalog) -> None:
    imported(catalog, "/a/shop.csv", shop(1), shop(2))
    half = imported(catalog, "/a/shop.csv", shop(1), whole=False)
    assert (catalog.sources.gone(half), one(catalog).gone) == ((), 0)


def test_what_was_changed_here_is_not_removed_with_what_is_gone(catalog: Catalog) -> None:
    imported(catalog, "/a/shop.csv", shop(1), shop(2), shop(3))
    catalog.edits.save(shop(2, notes="Ours."))
    imported(catalog, "/a/shop.csv", shop(1))
    assert catalog.sources.remove_gone("shop").guides == 1
    assert keys(catalog) == {"shop:1", "shop:2"}


def test_a_guide_that_another_file_holds_is_not_gone(catalog: Catalog) -> None:
    imported(catalog, "/a/shop.csv", *map(shop, range(10)))
    imported(catalog, "/a/few.csv", shop(1), shop(2))
    imported(catalog, "/a/shop.csv", shop(0), *map(shop, range(2, 10)))
    assert one(catalog).gone == 0
    assert one(catalog).origins == ("/a/few.csv", "/a/shop.csv")


def test_a_file_that_was_moved_or_renamed_takes_its_own_place(catalog: Catalog) -> None:
    imported(catalog, "/a/shop-2026-10.zim", *map(shop, range(10)))
    newer = imported(catalog, "/b/shop-2026-11.zim", *map(shop, range(1, 12)))
    assert catalog.sources.gone(newer) == (Gone("shop", "shop", 1),)
    assert one(catalog).origins == ("/b/shop-2026-11.zim",)
    catalog.imports.take_back(newer)
    assert (one(catalog).origins, one(catalog).gone) == (("/a/shop-2026-10.zim",), 0)


def test_an_export_that_is_imported_again_is_no_source_of_its_guides(catalog: Catalog, tmp_path: Path) -> None:
    table, export = tmp_path / "shop.csv", tmp_path / "export.jsonl"
    for file in (table, export):
        file.touch()
    imported(catalog, str(table), shop(1), shop(2))
    imported(catalog, str(export), shop(1), shop(2))
    assert one(catalog).origins == (str(table),)
    imported(catalog, str(table), shop(1))
    assert one(catalog).gone == 1


def test_a_copy_takes_the_place_of_a_file_that_is_no_longer_there(catalog: Catalog, tmp_path: Path) -> None:
    (copy := tmp_path / "shop.csv").touch()
    imported(catalog, "/a/shop.csv", shop(1), shop(2))
    imported(catalog, str(copy), shop(1), shop(2))
    assert one(catalog).origins == (str(copy),)


def test_so_does_a_newer_one_beside_a_file_that_is_there(catalog: Catalog, tmp_path: Path) -> None:
    old, new = tmp_path / "old.csv", tmp_path / "new.csv"
    for file in (old, new):
        file.touch()
    imported(catalog, str(old), shop(1), shop(2))
    imported(catalog, str(new), shop(1), shop(2, "Newer"))
    assert one(catalog).origins == (str(new),)


def test_files_of_one_import_do_not_take_each_others_places(catalog: Catalog) -> None:
    number = catalog.imports.begin([])
    catalog.guides.upsert([shop(1), shop(2), shop(3)], number, "/a/shop.csv")
    catalog.guides.upsert([shop(1), shop(2)], number, "/a/copy.csv")
    catalog.sources.note_whole(["/a/shop.csv", "/a/copy.csv"], number)
    assert catalog.sources.gone(number) == ()


def test_a_file_under_another_name_with_the_same_guides_is_seen(catalog: Catalog) -> None:
    imported(catalog, "/a/shop.csv", *map(shop, range(4)))
    second = imported(catalog, "/a/corrected.csv", *(shop(number, source="corrected") for number in range(1, 5)))
    assert catalog.sources.twins(second) == (Twin("corrected", "shop", "shop.csv", 3),)
    assert "3 of these guides are also in shop" in catalog.sources.twins(second)[0].sentence()


@pytest.mark.parametrize("numbers", [range(1), range(3, 9), range(40)], ids=["a few", "few of both", "many more"])
def test_a_file_that_shares_some_guides_is_no_correction(catalog: Catalog, numbers: range) -> None:
    imported(catalog, "/a/shop.csv", *map(shop, range(6)))
    second = imported(catalog, "/a/other.csv", *(shop(number, source="other") for number in numbers))
    assert len(catalog.sources.twins(second)) == (0 if len(numbers) != 6 else 1)


def test_only_a_new_source_is_asked_about(catalog: Catalog) -> None:
    guides = [shop(number, source="corrected") for number in range(4)]
    imported(catalog, "/a/shop.csv", *map(shop, range(4)))
    imported(catalog, "/a/corrected.csv", *guides)
    assert catalog.sources.twins(imported(catalog, "/a/corrected.csv", *guides)) == ()


def test_guides_that_came_with_the_program_are_not_replaced_by_a_table(catalog: Catalog) -> None:
    catalog.guides.upsert([shop(number, source="starter") for number in range(4)])
    assert catalog.sources.twins(imported(catalog, "/a/shop.csv", *map(shop, range(4)))) == ()


def test_a_corrected_file_takes_the_place_of_the_other_and_keeps_its_keys(catalog: Catalog) -> None:
    imported(catalog, "/a/shop.csv", *map(shop, range(4)))
    catalog.jobs.record(Job("leaks", "shop:1", Outcome.FIXED))
    corrected = [Guide("corrected:x", "Pump 1", "Karcher 1", summary="Right."), shop(2, source="corrected")]
    corrected += [shop(3, source="corrected"), shop(9, source="corrected")]
    imported(catalog, "/a/corrected.csv", *corrected)
    taken = catalog.sources.replace("shop", "corrected")
    assert keys(catalog) == {"shop:0", "shop:1", "shop:2", "shop:3", "shop:9"}
    assert there(catalog.guides.get("shop:1")).summary == "Right."
    assert [symptom.text for symptom in catalog.jobs.known_symptoms()] == ["leaks"]
    assert (one(catalog).gone, one(catalog).origins) == (1, ("/a/corrected.csv",)), "one that it does not hold"
    again = imported(catalog, "/a/corrected.csv", shop(9, "Better", source="corrected"), *corrected[:3])
    assert there(catalog.guides.get("shop:9")).title == "Better"
    assert catalog.sources.twins(again) == ()
    assert taken.guides == 4


def test_a_replacement_of_a_replacement_is_followed_to_the_end(catalog: Catalog) -> None:
    for name in ("first", "second", "third"):
        imported(catalog, f"/a/{name}.csv", shop(1, source=name), shop(2, source=name))
        if name == "second":
            catalog.sources.replace("first", "second")
    catalog.sources.replace("third", "first")
    again = imported(catalog, "/a/second.csv", shop(1, source="second"), shop(2, "Newer", source="second"))
    assert keys(catalog) == {"third:1", "third:2"}
    assert there(catalog.guides.get("third:2")).title == "Newer"
    assert catalog.imports.take_back(again) == 1


def test_a_replacement_is_taken_back(catalog: Catalog) -> None:
    imported(catalog, "/a/shop.csv", *map(shop, range(3)))
    imported(catalog, "/a/corrected.csv", *(shop(number, source="corrected", summary="New.") for number in range(3)))

    def state() -> tuple[list[GuideSource], set[str]]:
        return [replace(source, imported="") for source in catalog.sources.all()], keys(catalog)

    before = state()
    taken = catalog.sources.replace("shop", "corrected")
    assert catalog.imports.take_back(taken.id) == 6
    assert state() == before
    assert there(catalog.guides.get("shop:1")).summary == ""
    imported(catalog, "/a/corrected.csv", shop(7, source="corrected"))
    assert "corrected:7" in keys(catalog), "it goes by its own name again"


@pytest.mark.parametrize(("name", "by"), [("shop", "nobody"), ("nobody", "shop"), ("shop", "shop")])
def test_to_replace_what_is_not_there_changes_nothing(catalog: Catalog, name: str, by: str) -> None:
    imported(catalog, "/a/shop.csv", shop(1))
    with pytest.raises(CatalogError, match="nothing was replaced"):
        catalog.sources.replace(name, by)
    assert keys(catalog) == {"shop:1"}


def test_an_origin_is_removed_apart_from_the_others_of_its_source(catalog: Catalog) -> None:
    imported(catalog, "/a/shop.csv", *map(shop, range(4)))
    imported(catalog, "/a/more.zim", shop(3), shop(4), shop(5))
    catalog.edits.save(shop(4, notes="Mind the clip."))
    before = one(catalog)
    assert (before.origins, before.held) == (("/a/more.zim", "/a/shop.csv"), (3, 4))
    taken = catalog.sources.remove("shop", "/a/more.zim")
    assert (taken.guides, keys(catalog)) == (2, {f"shop:{number}" for number in range(4)})
    after = one(catalog)
    assert (after.origins, after.held, after.gone) == (("/a/shop.csv",), (4,), 0)
    assert catalog.imports.take_back(taken.id) == 2
    assert (one(catalog), there(catalog.guides.get("shop:4")).notes) == (before, "Mind the clip.")
    catalog.sources.remove("shop", "/a/more.zim")
    imported(catalog, "/a/more.zim", shop(3), shop(4), shop(5))
    assert one(catalog).held == (3, 4)
