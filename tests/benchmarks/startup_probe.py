"""Run as a program: opens the window on a catalog, types a query, prints when what was seen, and closes.

Arguments: catalog file, settings file, seconds to stay open afterwards, and what `time.monotonic`, which all processes
share, said just before this one was started. Prints a JSON object: seconds since then; the longest gap until the
ranking by meaning; megabytes resident; share of a core used while nothing happens.
"""

from __future__ import annotations

import json
import sys
import time
from pathlib import Path

import psutil
from PySide6.QtCore import QTimer

from benchlight import cli  # noqa: F401 - what `benchlight` imports before it opens the window
from benchlight.app import build
from benchlight.records import Ranking
from benchlight.settings import Settings

_LIMIT_MILLISECONDS = 60_000


def main() -> None:
    """Measures one start."""
    # Not psutil's create_time: that counts from the machine's start, which Linux keeps in whole seconds.
    began = float(sys.argv[4])
    seen: dict[str, float] = {}
    gaps: list[float] = []
    application, window, worker = build(["probe"], Settings(), Path(sys.argv[1]), settings_file=Path(sys.argv[2]))
    process = psutil.Process()
    idle_seconds = float(sys.argv[3])
    used: list[float] = []
    last = time.perf_counter()

    def note(what: str) -> None:
        seen.setdefault(what, time.monotonic() - began)

    def beat() -> None:
        nonlocal last
        now = time.perf_counter()
        gaps.append(now - last)
        last = now

    def on_ranked(ranking: Ranking) -> None:
        note("words")  # an answer by meaning is one by words, too
        if ranking.semantic and "semantic" not in seen:
            note("semantic")
            QTimer.singleShot(200, rest)

    def rest() -> None:
        heart.stop()
        used.append(sum(process.cpu_times()[:2]))
        QTimer.singleShot(int(idle_seconds * 1000), leave)

    def leave() -> None:
        used.append(sum(process.cpu_times()[:2]))
        window.close()

    worker.ranked.connect(on_ranked)
    window.show()
    heart = QTimer()
    heart.timeout.connect(beat)

    def shown() -> None:
        nonlocal last
        note("window")
        last = time.perf_counter()
        heart.start(5)
        window.query_box.symptoms.insertPlainText("laptop dead, charging light off")

    QTimer.singleShot(0, shown)
    QTimer.singleShot(_LIMIT_MILLISECONDS, window.close)
    application.exec()
    idle = (used[1] - used[0]) / idle_seconds if idle_seconds else 0.0
    sys.stdout.write(json.dumps({**seen, "gap": max(gaps), "megabytes": process.memory_info().rss / 1e6, "idle": idle}))


if __name__ == "__main__":
    main()
