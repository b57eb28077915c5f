"""Catalogs damaged by chance: nothing may end in a traceback or go on for ever, what is told is there, and what doctor
calls well is well."""

from __future__ import annotations

import logging
import random
import re
import shutil
import sqlite3
import sys
from collections import Counter
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from benchlight.assistant import Assistant
from benchlight.catalog import repair
from benchlight.errors import CatalogError
from benchlight.ranking.model import RankingModel
from benchlight.records import Job, Outcome, Query
from benchlight.work import finish
from tests.helpers import BENCH, FakeEncoder, titles

SEEDS = 320
GUIDES = 600


@pytest.fixture(scope="module")
def sound(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A catalog of some hundred guides, all embedded, with outcomes."""
    file = tmp_path_factory.mktemp("sound") / "catalog.sqlite"
    with closing(Assistant(file, model=RankingModel(FakeEncoder()))) as assistant:
        assistant.add_guides([*BENCH, *titles(GUIDES)])
        assistant.record_outcome(Job("goes bzzt", "test:5", Outcome.FIXED))
        assistant.index()
    return file


def damaged(content: bytes, seed: int) -> bytes:
    """Bits flipped, bytes replaced, a stretch zeroed, a page lost or the end cut off."""
    chance = random.Random(seed)
    result = bytearray(content)
    for _ in range(chance.choice((1, 1, 1, 4, 30))):
        result[chance.randrange(100, len(result))] ^= 1 << chance.randrange(8) if seed % 2 else chance.randrange(1, 256)
    if seed % 10 == 0:
        page = chance.randrange(1, len(result) // 4096) * 4096
        result[page : page + 4096] = bytes(4096)
    if seed % 10 == 5:
        begin = chance.randrange(4096, len(result))
        result[begin : begin + 512] = chance.randbytes(min(512, len(result) - begin))
    if seed % 40 == 7:
        del result[chance.randrange(4096, len(result)) :]
    return bytes(result)


class Deadline:
    """A `Cancelled` that fails the test where it is asked more often than any work that ends asks."""

    def __init__(self) -> None:
        self.asked = 0

    def __call__(self) -> bool:
        self.asked += 1
        assert self.asked < 20_000, "this goes on for ever"
        return False


@pytest.mark.long
def test_no_damage_ends_in_a_traceback_or_an_endless_loop(
    sound: Path, tmp_path: Path, record_property: Callable[[str, object], None], caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.CRITICAL)
    content = sound.read_bytes()
    found: Counter[str] = Counter()
    for seed in range(SEEDS):
        folder = tmp_path / str(seed)
        folder.mkdir()
        file = folder / "catalog.sqlite"
        file.write_bytes(damaged(content, seed))
        found.update(_tried(file))
        shutil.rmtree(folder)
    sys.stdout.write("\n".join(f"{count:4} {what}" for what, count in sorted(found.items())))
    record_property("found", dict(found))
    assert found["opened"] > SEEDS * 0.8
    assert found["ranked"] > SEEDS * 0.8
    assert found["repaired: ok"] > SEEDS * 0.8


def _tried(file: Path) -> list[str]:
    """What became of one damaged catalog."""
    seen: list[str] = []
    try:
        with closing(Assistant(file, model=RankingModel(FakeEncoder()))) as assistant:
            seen += ["opened", *_used(assistant)]
    except CatalogError as error:
        seen.append(f"not opened: {re.split('[.:,]', str(error).replace(str(file), ''))[1].strip()}")
    try:
        repair(file)
    except CatalogError:
        return [*seen, "not repaired"]
    with closing(Assistant(file, model=RankingModel(FakeEncoder()))) as assistant:
        assert assistant.catalog_health() == "ok"
        assert finish(assistant.indexing(cancelled=Deadline())).waiting == 0
        ranking = assistant.rank(Query("battery drains"))
        assert ranking is not None
        assert assistant.damage == ""
    return [*seen, "repaired: ok"]


def _used(assistant: Assistant) -> list[str]:
    seen: list[str] = []
    trusted = True
    for name, use in (
        ("ranked", lambda: assistant.rank(Query("gadget 50 battery"))),
        ("indexed", lambda: finish(assistant.indexing(cancelled=Deadline()))),
        ("ranked again", lambda: assistant.rank(Query("screen dark"))),
        ("status", assistant.status),
        ("jobs read", assistant.jobs),
        ("guide read", lambda: assistant.guide("test:1030")),
    ):
        try:
            use()
            seen.append(name)
        except CatalogError:
            trusted = False
            seen.append(f"not {name}")
        assert not assistant._catalog._db.conn.in_transaction
    health = assistant.catalog_health()
    seen.append("doctor: ok" if health == "ok" else "doctor: damaged")
    if not trusted or assistant.damage:
        assert health != "ok"
    seen += ["rows left out"] if assistant.damage else []
    try:
        assistant.record_outcome(Job("hums", "test:2", Outcome.FIXED))
    except CatalogError:
        return [*seen, "not recorded"]
    with closing(sqlite3.connect(assistant.catalog_file)) as other:
        assert other.execute("SELECT count(*) FROM jobs WHERE symptoms = 'hums'").fetchone() == (1,)
    return [*seen, "recorded"]
