"""Days of typing in one process, through every compiled library that a keystroke passes."""

from __future__ import annotations

import gc
import itertools
import logging
import sys
from pathlib import Path

import psutil
import pytest

from benchlight import resources
from benchlight.assistant import Assistant
from benchlight.ranking import model_files
from benchlight.records import Query
from tests.benchmarks.workload import TYPED, fill

log = logging.getLogger(__name__)

pytestmark = [pytest.mark.model, pytest.mark.long]

_RANKINGS = 100_000
_GUIDES = 9_000
"""More than are searched on one thread."""
_WARMING = 1_000
"""Rankings until every cache is full."""
_SHARED = (None, True, False, 0, 1, "", ())
"""Objects that are everywhere: what a library loses of them is missed by all, and at the last Python aborts. From
Python 3.12 on nobody counts most of them; there only the memory is watched."""


def test_a_hundred_thousand_rankings_cost_no_reference_and_no_memory(tmp_path: Path) -> None:
    fill(tmp_path / "typed.sqlite", _GUIDES, model_files.check(resources.folder("model")))
    assistant = Assistant(tmp_path / "typed.sqlite")
    assistant.load_model(move=False)
    texts = itertools.cycle(TYPED)

    def type_on(count: int) -> tuple[list[int], int]:
        """Ranks, and counts the references to what is shared, and bytes."""
        for text in itertools.islice(texts, count):
            ranking = assistant.rank(Query(text))
            assert ranking is not None
            assert ranking.semantic
        gc.collect()
        return [sys.getrefcount(each) for each in _SHARED], psutil.Process().memory_info().rss

    references, resident = type_on(_WARMING)
    references_then, resident_then = type_on(_RANKINGS)
    assistant.close()
    lost = [before - after for before, after in zip(references, references_then, strict=True)]
    seen = f"lost references {lost}, {resident / 1e6:.1f} MB, then {resident_then / 1e6:.1f} MB"
    log.info("%s", seen)
    assert max(lost) < 100, seen
    assert resident_then - resident < 20e6, seen
