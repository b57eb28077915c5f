"""Options that several verbs share."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, TypeVar

import click
from rich.console import Console
from rich.progress import Progress as Bar

from benchlight import paths
from benchlight.models import Progress

_Command = TypeVar("_Command", bound=Callable[..., Any])

_file = click.Path(dir_okay=False, path_type=Path)
_folder = click.Path(file_okay=False, path_type=Path)


def catalog_option(command: _Command) -> _Command:
    """--catalog PATH or $BENCHLIGHT_CATALOG."""
    return click.option(
        "--catalog",
        type=_file,
        default=paths.catalog_file,
        envvar="BENCHLIGHT_CATALOG",
        show_envvar=True,
        help="Catalog file to use instead of the one in your data folder.",
    )(command)


def model_option(command: _Command) -> _Command:
    """--model PATH or $BENCHLIGHT_MODEL."""
    return click.option(
        "--model",
        type=_folder,
        envvar="BENCHLIGHT_MODEL",
        show_envvar=True,
        help="Folder of a sentence-transformers model to use instead of the one that comes with Benchlight.",
    )(command)


def processor_option(command: _Command) -> _Command:
    """--processor auto|cpu|cuda|mps."""
    return click.option(
        "--processor",
        type=click.Choice(["auto", "cpu", "cuda", "mps"]),
        default="auto",
        show_default=True,
        help="Where the model runs.",
    )(command)


@contextmanager
def progress_bar(label: str) -> Iterator[Progress]:
    """A progress bar on stderr, where it is a terminal; yields what moves it."""
    console = Console(stderr=True)
    with Bar(console=console, transient=True, disable=not console.is_terminal) as bar:
        task = bar.add_task(label, total=None)

        def move(done: int, total: int) -> None:
            bar.update(task, completed=done, total=total or None)

        yield move
