"""`benchlight --selftest`: starts the whole program on a catalog of its own and ranks three faults.

What a frozen program prints can be compared with what its source prints.
"""

from __future__ import annotations

import json
import sys
import tempfile
import time
from functools import partial
from pathlib import Path

from benchlight import __version__, app, display
from benchlight.records import ModelState, Ranking, Status
from benchlight.settings import Settings
from benchlight.translation import tr

SYMPTOMS = (
    "laptop dead, charging light off, tried another adapter",
    "washing machine hums but does not drain",
    "iphone 12 back pics foggy",
)
_HITS = 5
_LIMIT_SECONDS = 300


def run(model_folder: Path | None = None) -> int:
    """Prints a JSON object: seconds until the window stood, until every guide was embedded and until the first ranking
    by meaning, each fault's first causes, and the formats of pictures that are shown. Returns 0 where all faults were
    ranked by meaning, 1 where not, within five minutes."""
    if reason := display.why_not():
        said = tr("{reason}; set QT_QPA_PLATFORM=offscreen to test without a display").format(reason=reason)
        sys.stderr.write(f"benchlight: {said}\n")
        return app.NO_DISPLAY
    from PySide6.QtCore import QTimer

    from benchlight.ui.decoding import shown_formats

    began = time.perf_counter()
    seconds: dict[str, float] = {}
    hits: dict[str, list[str]] = {}
    with tempfile.TemporaryDirectory(prefix="benchlight-selftest-", ignore_cleanup_errors=True) as folder:
        application, window, worker = app.build(
            ["benchlight"], Settings(), Path(folder) / "catalog.sqlite", model_folder,
            settings_file=Path(folder) / "settings.json",
        )  # fmt: skip
        waiting = list(SYMPTOMS)

        def note(what: str) -> None:
            seconds.setdefault(what, round(time.perf_counter() - began, 2))

        def type_next() -> None:
            if waiting:
                window.query_box.symptoms.setPlainText(waiting[0])
            else:
                window.close()

        def on_ranked(ranking: Ranking) -> None:
            if ranking.semantic and waiting and ranking.query.text == waiting[0] and ranking.hits:
                note("ranking by meaning")
                # Which guide stands for a cause, where no device is named, may be a matter of how vectors are rounded.
                hits[waiting.pop(0)] = [hit.cause or hit.title for hit in ranking.hits[:_HITS]]
                type_next()

        def on_status(status: Status) -> None:
            # Only what is embedded whole ranks everywhere the same.
            if (
                status.model is ModelState.READY
                and status.guides
                and not status.texts_waiting
                and "indexed" not in seconds
            ):
                note("indexed")
                type_next()

        worker.status_changed.connect(on_status)
        worker.ranked.connect(on_ranked)
        window.show()
        QTimer.singleShot(0, partial(note, "window"))
        QTimer.singleShot(_LIMIT_SECONDS * 1000, window.close)
        application.exec()
    report = {"version": __version__, "seconds": seconds, "hits": hits, "pictures": shown_formats()}
    if sys.stdout is not None:  # a windowed program on Windows has none
        sys.stdout.write(json.dumps(report, indent=1) + "\n")
    return 0 if not waiting else 1
