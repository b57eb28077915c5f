"""What the tests of several rooms build with."""

from __future__ import annotations

import os
import random
import shutil
import subprocess
import sys
import zlib
from collections.abc import Sequence
from pathlib import Path
from typing import TypeVar

import numpy as np
import numpy.typing as npt

from benchlight.catalog import Catalog
from benchlight.records import Guide, Hit, Ranking
from benchlight.words import STOP_WORDS, words

ROOT = Path(__file__).parents[1]
PACKAGES = ROOT / "desktop"

_Thing = TypeVar("_Thing")

SYNONYMS = {
    "dies": "battery", "charge": "battery", "drains": "battery", "flat": "battery",
    "dark": "screen", "cracked": "screen", "picture": "screen",
    "noisy": "fan", "overheats": "fan",
}  # fmt: skip


class FakeEncoder:
    """A model that knows a few synonyms: a text is the sum of its words' directions, chance directions otherwise.

    `encoded` keeps every text that it was asked to encode.
    """

    name = "fake"
    processor = "CPU"
    notice = ""

    def __init__(self, fingerprint: str = "fake-1", dimensions: int = 64) -> None:
        self.fingerprint = fingerprint
        self.dimensions = dimensions
        self.encoded: list[str] = []

    def encode(self, texts: Sequence[str]) -> npt.NDArray[np.float32]:
        self.encoded += texts
        return np.stack([self._vector(text) for text in texts])

    def encode_documents(self, texts: Sequence[str]) -> npt.NDArray[np.float32]:
        return self.encode(texts)

    def _vector(self, text: str) -> npt.NDArray[np.float32]:
        meanings = [SYNONYMS.get(word, word) for word in words(text) if word not in STOP_WORDS] or ["nothing"]
        total = sum(self._direction(meaning) for meaning in meanings)
        return np.asarray(total / np.linalg.norm(total), dtype=np.float32)

    def _direction(self, meaning: str) -> npt.NDArray[np.float64]:
        return np.random.default_rng(zlib.crc32(f"{self.fingerprint} {meaning}".encode())).standard_normal(
            self.dimensions
        )


def guide(number: int, title: str, device: str = "", part: str = "", **more: object) -> Guide:
    """A guide with the key `test:number`."""
    return Guide(f"test:{number}", title, device, part, **more)  # type: ignore[arg-type]


BENCH = (
    guide(1, "Lenovo ThinkPad T480 Battery Replacement", "Lenovo ThinkPad T480", "Battery", categories=("laptop",)),
    guide(2, "Lenovo ThinkPad T480 Screen Replacement", "Lenovo ThinkPad T480", "Screen", categories=("laptop",)),
    guide(3, "Lenovo ThinkPad T480 Fan Replacement", "Lenovo ThinkPad T480", "Fan", categories=("laptop",)),
    guide(4, "iPhone 12 Battery Replacement", "iPhone 12", "Battery", categories=("phone", "iPhone")),
    guide(5, "iPhone 12 Screen Replacement", "iPhone 12", "Screen", categories=("phone", "iPhone")),
    guide(6, "Karcher P769 Pump Replacement", "Karcher P769", "Pump", categories=("tool",)),
)
"""A small shop's guides."""


def any_text(chance: random.Random) -> str:
    """A text of letters and signs of any kind, many of which stand together in words."""
    signs = "abcXYZ019 \t\n-+'’.,_/äÖßéøœłﬁＡ１－＋½²™µ電バ가й\u0300\u0308\u00ad\u2011\u2013\u3099😀"
    rare = [chr(chance.randrange(1, 0xD800)) for _ in range(3)] + [chr(chance.randrange(0xE000, 0x110000))]
    return "".join(chance.choices([*signs, *rare], k=chance.randrange(40)))


def there(thing: _Thing | None) -> _Thing:
    """What must be there, where the type says that it may be None."""
    assert thing is not None
    return thing


def run_and_kill(program: str, *arguments: object) -> None:
    """Runs a program of its own, and kills it when it prints "now"."""
    running = subprocess.Popen(
        [sys.executable, "-c", program, *map(str, arguments)],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, cwd=ROOT, env={**os.environ, "PYTHONPATH": str(PACKAGES)},
    )  # fmt: skip
    with running:
        assert running.stdout is not None
        assert running.stdout.readline() == b"now\n"
        running.kill()


def number_of(catalog: Catalog, key: str) -> int:
    """The row id of that guide."""
    return next(listing.id for listing in catalog.guides.listings() if listing.key == key)


def keys(ranking: Ranking | None) -> list[str]:
    """Keys of the hits, best first."""
    return [hit.key for hit in there(ranking).hits]


def hit_of(ranking: Ranking | None, key: str) -> Hit:
    """The hit of that guide."""
    return next(hit for hit in there(ranking).hits if hit.key == key)


def titles(count: int) -> list[Guide]:
    """So many guides with titles of their own."""
    return [guide(1000 + number, f"Gadget {number} Battery Replacement", f"Gadget {number}") for number in range(count)]


def run_python(code: str) -> subprocess.CompletedProcess[str]:
    """Runs code in a Python of its own."""
    return subprocess.run(
        [sys.executable, "-c", code],
        capture_output=True,
        text=True,
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(PACKAGES), "QT_QPA_PLATFORM": "offscreen"},
        timeout=120,
        check=False,
    )


def killed(file: Path, into: Path) -> Path:
    """What a kill at this moment would leave of an open catalog, in a folder of its own."""
    into.mkdir()
    for name in (file.name, f"{file.name}-wal"):  # the index in -shm does not survive a restart of the machine
        shutil.copy2(file.with_name(name), into)
    assert (into / f"{file.name}-wal").stat().st_size > 0
    return into / file.name
