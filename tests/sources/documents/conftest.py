"""Documents, written for each test."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from benchlight.records import Guide, ImportChoices, Notice, Rejection
from benchlight.sources.reading import read_guides

PNG = bytes.fromhex(
    "89504e470d0a1a0a0000000d4948445200000001000000010802000000907753de0000000c49444154789c63f8cfc0000003010100c9fe92ef"
    "0000000049454e44ae426082"
)
"""A picture of one red point."""


@dataclass(frozen=True)
class Told:
    """What a document gave."""

    guides: list[Guide]
    notices: list[str]
    rejections: list[Rejection]

    @property
    def guide(self) -> Guide:
        """The only guide."""
        (guide,) = self.guides
        return guide


Tell = Callable[..., Told]


def told_by(path: Path, choices: ImportChoices = ImportChoices()) -> Told:
    """What a file gives."""
    records = list(read_guides(path, choices=choices))
    return Told(
        [record for record in records if isinstance(record, Guide)],
        [record.text for record in records if isinstance(record, Notice)],
        [record for record in records if isinstance(record, Rejection)],
    )


def grows_in_line(work: Callable[[int], object], size: int) -> None:
    """Fails where four times as much takes more than a dozen times as long."""
    seconds = []
    for count in (size, 4 * size):
        begun = time.process_time()
        work(count)
        seconds.append(time.process_time() - begun)
    assert seconds[1] < 12 * max(seconds[0], 0.05)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder that is named for nothing."""
    folder = tmp_path / "notes"
    folder.mkdir()
    return folder


@pytest.fixture
def tell(folder: Path) -> Tell:
    """Writes a document and reads it."""

    def written(content: str | bytes, name: str = "guide.md", choices: ImportChoices = ImportChoices()) -> Told:
        path = folder / name
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
        return told_by(path, choices)

    return written
