"""`benchlight index`: embeds what is not embedded yet."""

from __future__ import annotations

import signal
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import FrameType

import click

from benchlight.assistant import Assistant
from benchlight.cli.options import catalog_option, model_option, processor_option, progress_bar
from benchlight.models import Cancelled


@click.command()
@catalog_option
@model_option
@processor_option
def index(catalog: Path, model: Path | None, processor: str) -> None:
    """Embed the guides that are not embedded yet, so that they are ranked by meaning.

    Can be interrupted (Ctrl+C) and run again: it continues where it stopped.
    """
    assistant = Assistant(catalog, model, processor)
    assistant.add_starter_guides()
    assistant.load_model()
    began = time.perf_counter()
    with _interrupt() as cancelled, progress_bar("Embedding") as progress:
        report = assistant.index(progress, cancelled)
    rate = report.embedded / max(time.perf_counter() - began, 1e-6)
    click.echo(f"{report.embedded} texts embedded ({rate:.0f} a second), {report.waiting} waiting")
    if report.cancelled:
        click.echo("Stopped. Run `benchlight index` again to continue.", err=True)
        sys.exit(130)


@contextmanager
def _interrupt() -> Iterator[Cancelled]:
    """Turns Ctrl+C into a question that the work asks between batches, so that no batch is lost."""
    asked = threading.Event()

    def ask(signum: int, frame: FrameType | None) -> None:
        asked.set()

    before = signal.signal(signal.SIGINT, ask)
    try:
        yield asked.is_set
    finally:
        signal.signal(signal.SIGINT, before)
