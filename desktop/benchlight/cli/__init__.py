"""The command line. `benchlight` alone opens the window; each verb is one module."""

from __future__ import annotations

import importlib
import sys
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any

import click

from benchlight import __version__, identity, logs, paths, private, settings, telemetry, translation
from benchlight.cli import output
from benchlight.cli.options import catalog_option, model_option
from benchlight.cli.spoken import by_click, spoken
from benchlight.errors import BenchlightError
from benchlight.harmless import harmless
from benchlight.sources import endings
from benchlight.translation import mark

_VERBS = (
    "search", "diagnose", "show", "draw", "import", "sources", "outcomes", "export", "index", "evaluate", "train",
    "tune", "onnx", "starter", "doctor",
)  # fmt: skip


class Verbs(click.Group):
    """Imports a verb when it is called: the window opens without numpy and its friends."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """All verbs, the everyday ones first."""
        return list(_VERBS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """The verb of that name, from the module of that name."""
        if cmd_name not in _VERBS:
            return None
        name = "import_guides" if cmd_name == "import" else cmd_name  # `import` is Python's
        verb = getattr(importlib.import_module(f"benchlight.cli.{name}"), name)
        assert isinstance(verb, click.Command)
        return spoken(verb)

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """The verb that was named, else the window for files that were."""
        name = args[0]
        if name not in _VERBS and (Path(name).exists() or Path(name).suffix.lower() in endings()):
            return "files", spoken(window), args
        return super().resolve_command(ctx, args)

    def make_context(
        self, info_name: str | None, args: list[str], parent: click.Context | None = None, **extra: Any
    ) -> click.Context:
        """Reads the arguments; what is wrong with them is told harmlessly."""
        with _told_harmlessly():
            return super().make_context(info_name, args, parent, **extra)

    def invoke(self, ctx: click.Context) -> Any:
        """Runs the verb; the same."""
        with _told_harmlessly():
            return super().invoke(ctx)


@contextmanager
def _told_harmlessly() -> Iterator[None]:
    """click quotes arguments, and `benchlight export *` takes them from the names of strangers' files."""
    try:
        yield
    except click.ClickException as error:
        error.message = harmless(error.message)  # type: ignore[misc]
        raise


@click.group(
    cls=Verbs,
    invoke_without_command=True,
    subcommand_metavar="[FILES]... | COMMAND [ARGS]...",
    context_settings={"help_option_names": ["-h", "--help"]},
    help=mark(
        "From symptoms to the repair guide that fixes them, offline.\n\nWithout a command, opens the window and "
        "imports FILES into it. Options given here hold for the window; each command takes its own. A file that is "
        "named like a command is reached as ./NAME."
    ),
)
@click.version_option(__version__, prog_name="benchlight")
@catalog_option
@model_option
@click.option(
    "--selftest", is_flag=True, help=mark("Start the whole program, rank three faults, print what came first.")
)
@click.pass_context
def benchlight(context: click.Context, catalog: Path, model: Path | None, selftest: bool) -> None:
    """Prepares what all commands need; without one, opens the window."""
    logs.write_to(paths.log_folder(), identity.sentence())
    telemetry.remove_left_over()
    for folder in paths.personal_folders():
        private.close_folder(folder)
    if selftest:
        from benchlight import selftest as program_test

        sys.exit(program_test.run(model))
    if context.invoked_subcommand is None:
        context.invoke(window, files=())


@click.command(help=mark("Open the window and import FILES into it."))
@click.argument("files", nargs=-1, type=click.Path(path_type=Path))
@click.pass_context
def window(context: click.Context, files: tuple[Path, ...]) -> None:
    """Opens the window and imports the files into it."""
    from benchlight import app  # Qt, which the other verbs do without

    assert context.parent is not None
    chosen = context.parent.params
    chosen_settings = settings.load(paths.settings_file())
    context.obj.close()  # programs that the window starts go by the environment, too
    sys.exit(app.run([sys.argv[0]], chosen_settings, chosen["catalog"], chosen["model"], files))


def main() -> None:
    """Runs the command line; an error that is the user's to see is one line on stderr and exit code 1."""
    if sys.argv[1:2] == ["--read-pdf"]:  # `child.ARGUMENT`, which is not worth its import at each start
        from benchlight.sources.manuals import child

        child.main(*sys.argv[2:])
        return
    output.never_fail()
    translation.speak(settings.load(paths.settings_file()).interface_language)
    try:
        with ExitStack() as click_speaks:
            click_speaks.enter_context(by_click())
            spoken(benchlight)(obj=click_speaks)
    except BenchlightError as error:
        output.say(f"benchlight: {error}", err=True)
        sys.exit(1)
