"""`benchlight index`."""

from __future__ import annotations

import signal
import sqlite3
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import pytest

from benchlight.assistant import INDEX_BATCH, Assistant
from benchlight.index import nearest
from benchlight.ranking.encoder import Encoder
from tests.cli.conftest import Run
from tests.helpers import BENCH, FakeEncoder, titles


class Interrupted(FakeEncoder):
    """Ctrl+C is pressed while it encodes its second batch."""

    def encode(self, texts: Sequence[str]) -> npt.NDArray[np.float32]:
        if self.encoded:
            signal.raise_signal(signal.SIGINT)
        return super().encode(texts)


@pytest.mark.usefixtures("bench", "fake_model")
def test_everything_is_embedded_once(run: Run) -> None:
    done = run("index")
    assert (done.code, done.err) == (0, "")
    assert done.out.startswith(f"{len(BENCH)} texts embedded (")
    assert done.out.endswith(" a second), 0 waiting\n")
    assert run("index").out.startswith("0 texts embedded (")


def test_an_interrupt_keeps_what_is_embedded_and_indexing_goes_on(
    run: Run, catalog_file: Path, model: Callable[[Encoder], None]
) -> None:
    assistant = Assistant(catalog_file)
    assistant.add_guides(list(titles(700)))
    assistant.close()
    before = signal.getsignal(signal.SIGINT)
    model(Interrupted())
    first = run("index")
    assert first.code == 130
    embedded = int(first.out.split()[0])
    assert embedded in (INDEX_BATCH, 2 * INDEX_BATCH)  # the second batch, where it was done when the interrupt was seen
    assert first.out.endswith(f" {700 - embedded} waiting\n")
    assert first.err == "Stopped. Run `benchlight index` again to continue.\n"
    assert signal.getsignal(signal.SIGINT) is before

    model(FakeEncoder())
    second = run("index")
    assert second.code == 0
    assert second.out.startswith(f"{700 - embedded} texts embedded (")


@pytest.mark.usefixtures("bench", "fake_model")
def test_a_very_large_catalog_is_searched_approximately(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    assert "approximately" not in run("index").out
    monkeypatch.setattr(nearest, "WORTH_IT", len(BENCH))
    assert "approximately" in run("index").out


@pytest.mark.usefixtures("bench")
def test_a_missing_model_is_one_line(run: Run, tmp_path: Path) -> None:
    done = run("index", "--model", tmp_path / "nowhere")
    assert (done.code, done.out) == (1, "")
    assert done.err.startswith("benchlight: There is no model folder")
    assert len(done.err.splitlines()) == 1


@pytest.mark.usefixtures("fake_model")
def test_vectors_that_cannot_be_stored_are_an_error(run: Run, bench: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before = sqlite3.connect

    def read_only(*arguments: Any, **more: Any) -> sqlite3.Connection:
        connection: sqlite3.Connection = before(*arguments, **more)
        connection.execute("PRAGMA query_only = ON")
        return connection

    monkeypatch.setattr(sqlite3, "connect", read_only)
    done = run("index")
    assert done.code == 1
    assert "it is read-only" in done.err
    assert len(done.err.splitlines()) == 1
