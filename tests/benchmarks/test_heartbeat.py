"""Longest gap of a 5 ms heartbeat on the window's thread while the worker is busy. A frame is 16.7 ms."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import pytest
from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtTest import QTest
from pytest_benchmark.fixture import BenchmarkFixture

from benchlight.app import Gui, build
from benchlight.assistant import Assistant
from benchlight.ranking.model import RankingModel
from benchlight.ranking.onnx_encoder import OnnxEncoder
from benchlight.records import Ranking, Status
from benchlight.settings import Settings
from tests.benchmarks.workload import guides
from tests.helpers import there

if TYPE_CHECKING:
    from sentence_transformers import SentenceTransformer

_TYPED = ("my laptop is dead and the charging light stays off, i tried another adapter and another socket, and it only "
          "wakes when i press the plug to one side, now the screen flickers as well")  # fmt: skip
_MILLISECONDS_A_KEY = 83  # twelve a second


class Heart:
    """A 5 ms timer that notes the time between its beats."""

    def __init__(self) -> None:
        self.gaps: list[float] = []
        self._last = time.perf_counter()
        self._timer = QTimer()
        self._timer.timeout.connect(self._beat)
        self._timer.start(5)

    def stop(self) -> None:
        self._timer.stop()

    def _beat(self) -> None:
        now = time.perf_counter()
        self.gaps.append((now - self._last) * 1000)
        self._last = now


def _until(done: Callable[[], bool], seconds: float = 60) -> None:
    loop = QEventLoop()
    poll = QTimer()
    poll.timeout.connect(lambda: loop.quit() if done() else None)
    poll.start(20)
    QTimer.singleShot(int(seconds * 1000), loop.quit)
    loop.exec()


def _type(gui: Gui) -> list[float]:
    """Types at twelve keys a second through the event loop. Returns how long each answer took, in milliseconds."""
    keys = iter(_TYPED)
    finished = False
    timer = QTimer()
    pressed: list[float] = []
    answered: list[float] = []

    def note(ranking: Ranking) -> None:
        if pressed:
            answered.append((time.perf_counter() - pressed.pop()) * 1000)

    gui.worker.ranked.connect(note)

    def press() -> None:
        nonlocal finished
        key = next(keys, None)
        if key is None:
            finished = True
            timer.stop()
        else:
            pressed[:] = [time.perf_counter()]
            QTest.keyClicks(gui.window.query_box.symptoms, key)

    timer.timeout.connect(press)
    timer.start(_MILLISECONDS_A_KEY)
    _until(lambda: finished)
    gui.worker.ranked.disconnect(note)
    return answered


def _report(benchmark: BenchmarkFixture, heart: Heart, answered: list[float]) -> None:
    heart.stop()
    benchmark.extra_info["key to answer"] = f"{np.median(answered):.0f} ms, p95 {np.percentile(answered, 95):.0f} ms"
    benchmark.extra_info["longest gap"] = f"{max(heart.gaps):.0f} ms"
    benchmark.extra_info["p99"] = f"{np.percentile(heart.gaps, 99):.0f} ms"
    benchmark.extra_info["gaps over 50 ms"] = sum(gap > 50 for gap in heart.gaps)


@pytest.mark.benchmark(group="longest gap on the window's thread")
def test_typing(benchmark: BenchmarkFixture, big_catalog: Path, encoder: OnnxEncoder, tmp_path: Path) -> None:
    made = build(
        ["heartbeat"], Settings(), big_catalog, settings_file=tmp_path / "settings.json",
        factory=lambda processor: Assistant(big_catalog, model=RankingModel(encoder)),
    )  # fmt: skip
    answers: list[Ranking] = []
    made.worker.ranked.connect(answers.append)
    made.worker._worker._load = lambda step: None  # type: ignore[method-assign]  # the encoder is there already
    made.window.show()
    QTest.keyClicks(made.window.query_box.symptoms, "x")
    _until(lambda: bool(answers))
    made.window.query_box.symptoms.clear()
    answers.clear()
    heart = Heart()
    answered = benchmark.pedantic(lambda: _type(made), rounds=1)
    _report(benchmark, heart, answered)
    benchmark.extra_info["answers"] = f"{len(answers)} for {len(_TYPED)} keys"
    made.window.close()


@pytest.mark.benchmark(group="longest gap on the window's thread")
def test_indexing_2000_guides_while_typing(benchmark: BenchmarkFixture, encoder: OnnxEncoder, tmp_path: Path) -> None:
    file = tmp_path / "small.sqlite"
    filling = Assistant(file)
    filling.add_guides(guides(2_000))
    filling.close()
    made = build(["heartbeat"], Settings(), file, settings_file=tmp_path / "settings.json",
                 factory=lambda processor: Assistant(file, model=RankingModel(encoder)))  # fmt: skip
    statuses: list[Status] = []
    made.worker.status_changed.connect(statuses.append)
    made.window.show()
    _until(lambda: bool(statuses) and statuses[-1].guides > 0)
    heart = Heart()

    def work() -> list[float]:
        answered = _type(made)
        _until(lambda: statuses[-1].texts_waiting == 0)
        return answered

    _report(benchmark, heart, benchmark.pedantic(work, rounds=1))
    made.window.close()


@pytest.mark.benchmark(group="bulk encoding, 2,000 titles")
def test_index(benchmark: BenchmarkFixture, encoder: OnnxEncoder, tmp_path: Path) -> None:
    assistant = Assistant(tmp_path / "small.sqlite", model=RankingModel(encoder))
    assistant.add_guides(guides(2_000))
    encoder.encode_documents(["loads that part of the model, as the peer's is"])
    report = benchmark.pedantic(lambda: assistant.index(), rounds=1)
    benchmark.extra_info["titles a second"] = f"{report.embedded / there(benchmark.stats).stats.median:.0f}"
    assistant.close()


@pytest.mark.benchmark(group="bulk encoding, 2,000 titles")
def test_peer_sentence_transformers(benchmark: BenchmarkFixture, peer: SentenceTransformer) -> None:
    titles = [guide.title for guide in guides(2_000)]
    benchmark.pedantic(lambda: peer.encode(titles, show_progress_bar=False), rounds=1)
    benchmark.extra_info["titles a second"] = f"{len(titles) / there(benchmark.stats).stats.median:.0f}"
