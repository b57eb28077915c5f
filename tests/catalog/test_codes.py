"""The shop's own codes in the catalog."""

from __future__ import annotations

from pathlib import Path

from benchlight.catalog import Catalog
from benchlight.records import Code, Signal

DRAIN = Code("E18", ("washer",), "drain", ("Bosch",), also=("F18",), parts=("Drain pump",), check="Look.")
BEEPS = Code("3 beeps", ("laptop",), "memory", ("Dell",), signal=Signal.BEEPS, certainty="low")
FILES = [Path("/shop/codes.csv")]


def test_codes_come_back_as_they_were_stored(catalog: Catalog) -> None:
    changes = catalog.codes.upsert([DRAIN, BEEPS])
    assert (changes.new, changes.changed, changes.unchanged) == (2, 0, 0)
    assert catalog.codes.all() == (DRAIN, BEEPS)


def test_the_same_code_again_updates(catalog: Catalog) -> None:
    catalog.codes.upsert([DRAIN, BEEPS])
    again = DRAIN._replace(code="e-18", meaning="coins in the trap", makers=("Bosch", "Siemens"))
    changes = catalog.codes.upsert([again, BEEPS])
    assert (changes.new, changes.changed, changes.unchanged) == (0, 1, 1)
    assert catalog.codes.all() == (again, BEEPS)


def test_an_import_of_codes_is_taken_back(catalog: Catalog) -> None:
    catalog.codes.upsert([DRAIN])
    number = catalog.imports.begin(FILES)
    catalog.codes.upsert([DRAIN._replace(meaning="other"), BEEPS], number)
    catalog.codes.upsert([DRAIN._replace(meaning="yet another")], number)
    catalog.imports.end(number)
    assert catalog.imports.take_back(number) == 2
    assert catalog.codes.all() == (DRAIN,)
    assert catalog.imports.take_back(number) == 0


def test_a_code_that_went_with_its_import_comes_back_over_no_other(catalog: Catalog) -> None:
    first = catalog.imports.begin(FILES)
    catalog.codes.upsert([DRAIN], first)
    catalog.imports.end(first, interrupted=True)
    second = catalog.imports.begin(FILES)
    catalog.codes.upsert([DRAIN._replace(meaning="other")], second)
    catalog.imports.end(second, interrupted=True)
    assert catalog.imports.take_back(first) == 1
    newer = DRAIN._replace(meaning="newer")
    catalog.codes.upsert([newer])
    assert catalog.imports.take_back(second) == 0
    assert catalog.codes.all() == (newer,)


def test_a_damaged_code_is_left_out_and_spoken_of(catalog: Catalog) -> None:
    catalog.codes.upsert([DRAIN, BEEPS])
    catalog._db.execute("UPDATE codes SET content = '[1' WHERE id = 1")
    assert catalog.codes.all() == (BEEPS,)
    assert "1 of 2 codes cannot be read" in str(catalog.damage)
    assert "damaged codes: 1" in catalog.integrity()


def test_the_journal_tells_that_codes_changed(catalog: Catalog) -> None:
    place = catalog.journal.place()
    catalog.codes.upsert([DRAIN])
    happened = catalog.journal.since(place, 10)
    assert happened is not None
    assert (happened.codes, happened.guides, happened.is_all) == (True, [], True)


def test_a_code_of_a_certainty_that_is_none_is_left_out(catalog: Catalog) -> None:
    catalog.codes.upsert([DRAIN._replace(certainty="hijh"), BEEPS])
    assert catalog.codes.all() == (BEEPS,)
