"""Files of guides, good and bad, written for each test."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from benchlight.records import Guide, Notice, Rejection
from benchlight.sources.reading import read_guides

Outcome = tuple[list[Guide], list[Rejection]]
Read = Callable[..., Outcome]


def outcome_of(path: Path) -> Outcome:
    """The guides and the rejections of a file."""
    records = list(read_guides(path))
    guides = [record for record in records if isinstance(record, Guide)]
    return guides, [record for record in records if isinstance(record, Rejection)]


@pytest.fixture
def read(tmp_path: Path) -> Read:
    """Writes a file of this content and imports it."""

    def written(content: str | bytes, name: str = "guides.csv") -> Outcome:
        path = tmp_path / name
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
        return outcome_of(path)

    return written


@pytest.fixture
def notices(tmp_path: Path) -> Callable[..., list[str]]:
    """Writes a file of this content and imports it; what the user is told besides."""

    def written(content: str | bytes, name: str = "guides.csv") -> list[str]:
        path = tmp_path / name
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
        return [record.text for record in read_guides(path) if isinstance(record, Notice)]

    return written
