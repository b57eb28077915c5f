"""A guide's fields, and what follows from their table."""

from __future__ import annotations

import dataclasses
from pathlib import Path

import pytest

from benchlight import codec
from benchlight.records import Guide
from benchlight.sources.reading import read_guides
from tests.helpers import BENCH

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
    [{"title": 5}, {"tools": "Spudger"}, {"tools": "[5]"}, {"steps": "[5]"}, {"steps": '[{"text": "x"}]'},
     {"steps": "[" * 100_000}],
)  # fmt: skip
def test_a_row_of_another_making_is_told(damaged: dict[str, object]) -> None:
    with pytest.raises(ValueError, match=next(iter(damaged))):
        codec.of_row({**codec.to_row(FULL), **damaged})
