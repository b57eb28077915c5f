"""Open Repair Data is told for what it is."""

from __future__ import annotations

import csv
import io
import json
import re
from pathlib import Path

import pytest

from benchlight.errors import SourceError
from benchlight.importing import Import
from benchlight.records import Guide, ImportReport, never
from benchlight.sources.reading import preview, read_guides
from benchlight.work import finish

DATA = Path(__file__).parents[3] / "shared" / "data" / "open-repair"
ROWS = [
    {
        "id": f"bench_{number}",
        "data_provider": "Bench",
        "country": "DEU",
        "partner_product_category": f"Kitchen ~ {kind}",
        "product_category": kind,
        "brand": "Acme",
        "year_of_manufacture": "????",
        "repair_status": "Fixed",
        "group_identifier": "7",
        "event_date": "2026-10-01",
        "problem": problem,
    }
    for number, (kind, problem) in enumerate([("Kettle", "drips"), ("Kettle", ""), ("Toaster", "no heat, smells")])
]


def _table() -> str:
    out = io.StringIO()
    writer = csv.DictWriter(out, list(ROWS[0]))
    writer.writeheader()
    writer.writerows(ROWS)
    return out.getvalue()


@pytest.mark.parametrize(
    ("name", "content"), [("reports.csv", _table()), ("reports.json", json.dumps(ROWS))], ids=["csv", "json"]
)
def test_reports_of_faults_are_counted_in_one_sentence_and_are_no_guides(
    tmp_path: Path, name: str, content: str
) -> None:
    (tmp_path / name).write_text(content)
    with pytest.raises(SourceError) as refused:
        list(read_guides(tmp_path / name))
    assert str(refused.value).startswith(
        f"{tmp_path / name} is Open Repair Data: 3 reports of faults (Kettle 2, Toaster 1), 2 of them with a "
        "description. They tell what was wrong and not what mends it, so they are no guides"
    )


def test_a_preview_tells_the_same(tmp_path: Path) -> None:
    (tmp_path / "reports.csv").write_text(_table())
    with pytest.raises(SourceError, match="is Open Repair Data"):
        preview(tmp_path / "reports.csv")


def test_with_a_title_in_each_row_they_are_guides(tmp_path: Path) -> None:
    rows = [{**row, "title": f"Fix {number}"} for number, row in enumerate(ROWS)]
    (tmp_path / "a.json").write_text(json.dumps(rows))
    (tmp_path / "a.csv").write_text("title," + _table().replace("\nbench", "\nFix,bench"))
    guides = [record for record in read_guides(tmp_path / "a.csv") if isinstance(record, Guide)]
    assert guides[0].symptoms == ("drips",)


def test_rows_of_faults_alone_are_one_sentence(tmp_path: Path) -> None:
    file = tmp_path / "a.json"
    file.write_text(json.dumps([{"brand": "Acme", "model": "L1", "problem": "loud"}] * 60))
    report = finish(Import(lambda records, origin: ImportReport(), never).run([file]))
    assert report.errors == (
        f"None of the 60 rows of {file} can be used: a fault without a title, a cause or a remedy (record 1, line 1).",
    )
    assert report.rejections == ()


@pytest.mark.skipif(not DATA.is_dir(), reason=f"the data is not at {DATA}; it may not be shipped")
@pytest.mark.parametrize("file", sorted(DATA.glob("*.csv")) if DATA.is_dir() else [], ids=lambda file: file.name)
def test_the_files_of_the_alliance_are_recognised(file: Path) -> None:
    with pytest.raises(SourceError, match=re.escape("is Open Repair Data: ") + r"[\d,]+ reports"):
        list(read_guides(file))
