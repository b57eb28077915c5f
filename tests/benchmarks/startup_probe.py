"""Run as a program: opens the window on a catalog, types a query, prints when what was seen, and closes.

Arguments: catalog file, settings file. Prints a JSON object with seconds since the process began.
"""

from __future__ import annotations

import json
import sys
import time
from pathlib import Path

import psutil
from PySide6.QtCore import QTimer

from benchlight.app import build
from benchlight.models import Ranking
from benchlight.settings import Settings

_LIMIT_MILLISECONDS = 60_000


def main() -> None:
    """Measures one start."""
    began = psutil.Process().create_time()
    seen: dict[str, float] = {}
    gaps: list[float] = []
    application, window = build(["probe"], Settings(), Path(sys.argv[1]), settings_file=Path(sys.argv[2]))
    bench = window._bench
    last = time.perf_counter()

    def note(what: str) -> None:
        seen.setdefault(what, time.time() - began)

    def beat() -> None:
        nonlocal last
        now = time.perf_counter()
        gaps.append(now - last)
        last = now

    def on_ranked(ranking: Ranking) -> None:
        note("words")  # an answer by meaning is one by words, too
        if ranking.semantic:
            note("semantic")
            QTimer.singleShot(200, window.close)

    bench.ranked.connect(on_ranked)
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
    sys.stdout.write(json.dumps({**seen, "gap": max(gaps), "megabytes": psutil.Process().memory_info().rss / 1e6}))


if __name__ == "__main__":
    main()
