"""Small files as people sent them, outside this repository."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest

from benchlight.importing import Import
from benchlight.records import Guide, ImportReport, Record, never
from benchlight.work import finish

FIELD = Path(__file__).parents[3] / "shared" / "field" / "import"

# Guides, rejected rows and errors of each.
EXPECTED = {
    "01b_german_heads.csv": (1, 0, 0),
    "01d_dutch_heads.csv": (1, 0, 0),
    "04a_two_name_second_blank.csv": (1, 0, 0),
    "07c_cp1252_all_german.csv": (50, 0, 0),
    "12a_title_rows_above.csv": (2, 0, 0),
    "12c_totals.csv": (1, 0, 0),
    "12d_blank_rows_above.csv": (1, 0, 0),
    "14_00.csv": (1, 0, 0),
    "14_02.csv": (1, 0, 0),
    "14_05.csv": (1, 0, 0),
    "26_ords_like.csv": (0, 0, 1),
    "27b_alt_enter_semicolon.csv": (2, 0, 0),
    "28_no_title.json": (0, 0, 1),
    "30_myfixit_odd.jsonl": (12, 1, 0),
    "32d_ifixit_api_no_tools.json": (1, 0, 0),
}


@pytest.mark.skipif(not FIELD.is_dir(), reason=f"the files are not at {FIELD}; they may not be shipped")
@pytest.mark.parametrize("name", EXPECTED)
def test_a_file_from_the_field_is_read_as_its_author_meant_it(name: str) -> None:
    taken: list[Record] = []

    def store(records: Sequence[Record], file: Path) -> ImportReport:
        taken.extend(records)
        return ImportReport(new=len(records))

    report = finish(Import(store, never).run([FIELD / name]))
    assert (len(taken), report.rejected, len(report.errors)) == EXPECTED[name]
    assert all(isinstance(guide, Guide) and guide.device.startswith(("Widget", "Gerät", "Toestel")) for guide in taken)
