"""Options that several verbs share."""

from __future__ import annotations

import importlib.util
import signal
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from types import FrameType
from typing import TYPE_CHECKING, Any, TextIO, TypeVar

import click

from benchlight import paths, whole
from benchlight.cli.output import say
from benchlight.errors import BenchlightError, TrainingError
from benchlight.harmless import harmless
from benchlight.records import Cancelled
from benchlight.settings import TABLE, Settings
from benchlight.translation import mark, tr
from benchlight.work import Progress

# What the window needs too is imported above; the rest only by the verbs that use it.
if TYPE_CHECKING:
    from rich.console import Console

    from benchlight.assistant import Assistant
    from benchlight.ranking.fusion import FusionWeights

_Command = TypeVar("_Command", bound=Callable[..., Any])

FILE = click.Path(dir_okay=False, path_type=Path)
FOLDER = click.Path(file_okay=False, path_type=Path)


def catalog_option(command: _Command) -> _Command:
    """--catalog PATH or $BENCHLIGHT_CATALOG."""
    return click.option(
        "--catalog",
        type=FILE,
        default=paths.catalog_file,
        envvar="BENCHLIGHT_CATALOG",
        show_envvar=True,
        help=mark("Catalog file to use instead of the one in your data folder."),
    )(command)


def model_option(command: _Command) -> _Command:
    """--model PATH or $BENCHLIGHT_MODEL."""
    return click.option(
        "--model",
        type=FOLDER,
        envvar="BENCHLIGHT_MODEL",
        show_envvar=True,
        help=mark("Folder of a sentence-transformers model to use instead of the one that comes with Benchlight."),
    )(command)


def processor_option(command: _Command) -> _Command:
    """--processor, as the table of settings has it."""
    setting = TABLE["processor"]
    return click.option(
        "--processor",
        type=click.Choice(list(setting.choices)),
        default=Settings().processor,
        show_default=True,
        help=setting.about,
    )(command)


def overwrite_option(command: _Command) -> _Command:
    """--overwrite, which `keep` goes by."""
    return click.option("--overwrite", is_flag=True, help=mark("Write over a file that is there."))(command)


def keep(file: Path, overwrite: bool) -> None:
    """Raises BenchlightError where a file is there that shall not be written over."""
    if file.is_file() and not overwrite:
        raise BenchlightError(
            tr("The file {file} is there already. Name another one, or write over it with --overwrite.").format(
                file=file
            )
        )


def open_assistant(
    catalog: Path, model: Path | None = None, processor: str = "auto", weights: FusionWeights | None = None
) -> Assistant:
    """The assistant of the running command, closed when the command ends."""
    from benchlight.assistant import Assistant
    from benchlight.ranking.model import ModelSource

    assistant = Assistant(catalog, ModelSource(model, processor), weights=weights)
    click.get_current_context().call_on_close(assistant.close)
    if assistant.notice:
        say(assistant.notice, err=True)
    return assistant


def plain_console() -> Console:
    """Standard output for tables; what stands in brackets in a guide's title is no markup there."""
    from rich.console import Console

    return Console(markup=False, emoji=False, highlight=False)


@contextmanager
def written(file: Path) -> Iterator[TextIO]:
    """The file, to write text to. Raises BenchlightError where it cannot be written."""
    try:
        with whole.written(file) as out:
            yield out
    except OSError as error:
        raise BenchlightError(
            tr("The file {file} cannot be written: {error}.").format(file=file, error=error.strerror or error)
        ) from error


@contextmanager
def progress_bar(label: str, shown: bool = True) -> Iterator[Callable[[Progress], None]]:
    """A progress bar on stderr, where it is a terminal; yields what moves it."""
    from rich import progress
    from rich.console import Console
    from rich.markup import escape

    console = Console(stderr=True)
    with progress.Progress(console=console, transient=True, disable=not (shown and console.is_terminal)) as bar:
        task = bar.add_task(escape(harmless(label)), total=None)

        def move(to: Progress) -> None:
            bar.update(task, completed=to.done, total=to.total or None)

        yield move


@contextmanager
def interruptible() -> Iterator[Cancelled]:
    """Turns Ctrl+C into a question that the work asks between batches, so that no batch is lost."""
    asked = threading.Event()

    def ask(signum: int, frame: FrameType | None) -> None:
        asked.set()

    before = signal.signal(signal.SIGINT, ask)
    try:
        yield asked.is_set
    finally:
        signal.signal(signal.SIGINT, before)


def need_libraries(*names: str) -> None:
    """Raises TrainingError where libraries of the train extra are not installed."""
    if missing := [name for name in names if importlib.util.find_spec(name) is None]:
        raise TrainingError(
            tr("This needs {missing}. Run `pip install 'benchlight[train]'`.").format(missing=", ".join(missing))
        )
