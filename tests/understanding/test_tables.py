"""Tests for the tables of words."""

from __future__ import annotations

from benchlight import resources
from benchlight.training.word_tables import word_tables
from benchlight.understanding.tables import TABLES


def test_the_tables_are_those_of_the_files_that_people_write() -> None:
    shipped = (resources.folder("ranking") / TABLES).read_text(encoding="utf-8")

    assert shipped == word_tables(), "run python -m benchlight.training.word_tables"
