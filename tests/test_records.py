"""What the records say of themselves."""

from __future__ import annotations

import gettext

import pytest

from benchlight import translation
from benchlight.records import CodeCounts, Fetch, ImportReport, Query

BEYOND = " " * Query.MOST_CHARACTERS + "dead"


@pytest.mark.parametrize(
    ("query", "has_text", "is_empty"),
    [
        (Query("dead"), True, False),
        (Query(""), False, True),
        (Query(" \n\t"), False, True),
        (Query(BEYOND), False, True),  # what is typed there is not ranked
        (Query("", device="T480"), False, False),
        (Query(" ", category="Laptop"), False, False),
        (Query("", device="", category=""), False, True),
    ],
)
def test_a_query_knows_whether_anything_is_asked(query: Query, has_text: bool, is_empty: bool) -> None:
    assert (query.has_text, query.is_empty) == (has_text, is_empty)


@pytest.mark.parametrize(
    ("report", "summary"),
    [
        (ImportReport(12, 0, 1), "Import finished: 12 new, 0 changed, 1 unchanged."),
        (
            ImportReport(12, 0, 1, codes=CodeCounts(16, 1, 2), rejected=3, errors=("x",)),
            "Import finished: 12 guides new, 0 changed, 1 unchanged; 16 codes new, 1 changed, 2 unchanged; 3 rejected; "
            "1 file with an error.",
        ),
        (ImportReport(codes=CodeCounts(1)), "Import finished: 1 code new, 0 changed, 0 unchanged."),
        (
            ImportReport(codes=CodeCounts(0, 0, 1), cancelled=True),
            "Import cancelled; kept so far: 0 codes new, 0 changed, 1 unchanged.",
        ),
        (ImportReport(cancelled=True), "Import cancelled; kept so far: 0 new, 0 changed, 0 unchanged."),
        (ImportReport(), "Nothing imported: no guides were found."),
    ],
)
def test_an_imports_summary_counts_guides_and_codes_apart(report: ImportReport, summary: str) -> None:
    assert report.summary() == summary


def test_what_is_fetched_is_the_same_to_the_catalog_in_every_language(monkeypatch: pytest.MonkeyPatch) -> None:
    class Spanish(gettext.NullTranslations):
        def gettext(self, message: str) -> str:
            return message.replace("iFixit's guides for", "Guías de iFixit para")

    before = Fetch("iPhone 12").origin
    monkeypatch.setattr(translation, "_table", lambda language: Spanish())
    assert Fetch("iPhone 12").name == "Guías de iFixit para iPhone 12"
    assert Fetch("iPhone 12").origin == before
