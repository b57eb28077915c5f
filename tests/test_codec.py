"""A guide's fields, and what follows from their table."""

from __future__ import annotations

import dataclasses
import subprocess
import sys
from pathlib import Path

import pytest

from benchlight import codec
from benchlight.assistant import Assistant
from benchlight.records import Guide, Icon, Line, Link, Step
from benchlight.sources.reading import read_guides
from benchlight.work import finish
from tests.helpers import BENCH, PACKAGES, ROOT

from .catalog.test_guides import FULL


def test_every_field_of_a_guide_has_its_line() -> None:
    assert list(codec.FIELDS) == [field.name for field in dataclasses.fields(Guide)]


@pytest.mark.parametrize("guide", [FULL, *BENCH])
def test_a_guide_comes_back_from_its_row_and_from_its_line(guide: Guide, tmp_path: Path) -> None:
    assert codec.of_row(codec.to_row(guide)) == guide
    (tmp_path / "a.benchpack").write_text(codec.to_json(guide), encoding="utf-8")
    assert list(read_guides(tmp_path / "a.benchpack")) == [guide]


@pytest.mark.parametrize(
    "damaged",
    [{"title": 5}, {"tools": "Spudger"}, {"tools": "[5]"}, {"tools": '"Torx"'}, {"steps": "[5]"},
     {"steps": '[{"text": "x"}]'}, {"steps": "[" * 100_000}],
)  # fmt: skip
def test_a_row_of_another_making_is_told(damaged: dict[str, object]) -> None:
    with pytest.raises(ValueError, match=next(iter(damaged))):
        codec.of_row({**codec.to_row(FULL), **damaged})


_LATER = """
import sys
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from benchlight import codec, records

@dataclass(frozen=True)
class Guide(records.Guide):
    maker: str = ""

records.Guide = codec.Guide = Guide
codec.FIELDS["maker"] = codec.Kind.LINE

from benchlight.assistant import Assistant
from benchlight.catalog.schema import MIGRATIONS
from benchlight.work import finish

@MIGRATIONS(name="0999_maker")
def _maker(db):
    db.execute("ALTER TABLE guides ADD COLUMN maker TEXT NOT NULL DEFAULT ''")

with closing(Assistant(Path(sys.argv[1]))) as assistant:
    for file in sys.argv[2:]:
        report = finish(assistant.import_files([Path(file)]))
        print(report.summary(), assistant.guide("test:1").maker)
    assistant.take_back_import(report.id)
    print(assistant.guide("test:1").maker)
"""


def test_a_field_that_comes_later_is_a_line_and_a_column_and_changes_no_guide(tmp_path: Path) -> None:
    """A later Benchlight opens a catalog of this one, imports the same file again, and then one that has the field."""
    same, more = tmp_path / "same.jsonl", tmp_path / "more.jsonl"
    lines = list(map(codec.to_json, BENCH))
    same.write_text("\n".join(lines))
    more.write_text(lines[0].replace("{", '{"maker": "Ada", ', 1))
    assistant = Assistant(tmp_path / "catalog.sqlite")
    finish(assistant.import_files([same]))
    assistant.close()
    later = subprocess.run(
        [sys.executable, "-c", _LATER, tmp_path / "catalog.sqlite", same, more],
        env={"PYTHONPATH": str(PACKAGES)}, cwd=ROOT, capture_output=True, text=True, check=True,
    )  # fmt: skip
    assert later.stdout.splitlines() == [
        "Import finished: 0 new, 0 changed, 6 unchanged. ",
        "Import finished: 0 new, 1 changed, 0 unchanged. Ada",
        "",
    ]


def test_the_lines_of_a_step_keep_their_bullets() -> None:
    lines = (Line("Power off.", Icon.CAUTION), Line("Lift the flap.", Icon.RED), Line("Gently.", level=1))
    guide = Guide("own:1", "Battery", steps=(Step.of_lines(lines, "Open"), Step.of_lines([Line("Close it.")])))

    back = codec.of_row(codec.to_row(guide))

    assert back == guide
    assert back.steps[0].lines == lines
    assert back.steps[1] == Step("Close it.")


def test_a_step_with_more_lines_than_bullets_has_plain_lines() -> None:
    assert Step("one\ntwo", bullets=((Icon.NOTE, 0),)).lines == (Line("one", Icon.NOTE), Line("two"))


def test_prerequisites_keep_key_and_title() -> None:
    guide = Guide("own:1", "Battery", prerequisites=(Link("own:2", "Back cover"), Link("", "Unplug it")))

    assert codec.of_row(codec.to_row(guide)) == guide
    with pytest.raises(ValueError, match="prerequisites"):
        codec.field_of_row("prerequisites", '["own:2"]')
