"""Help and errors of the command line in the language that is spoken. click reads the help when a module is imported,
before that language is known, so it is marked there, and translated here."""

from __future__ import annotations

import copy
import gettext
import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import click

from benchlight import resources, translation
from benchlight.translation import mark, tr

_DOMAIN = "benchlight"


class Explained(click.Command):
    """A command whose help is made when it is shown."""

    def __init__(self, *args: Any, explain: Callable[[], str], **more: Any) -> None:
        super().__init__(*args, **more)
        self.explain = explain


def spoken(command: click.Command) -> click.Command:
    """The command with its help, and that of its options, as it is said now."""
    said = copy.copy(command)
    if isinstance(command, Explained):
        said.help = command.explain()
    elif command.help:
        said.help = tr(command.help)
    said.params = [_spoken(parameter) for parameter in command.params]
    return said


def _spoken(parameter: click.Parameter) -> click.Parameter:
    help_text = getattr(parameter, "help", None)  # an argument has one only from click 8.5 on
    if not help_text:
        return parameter
    said: Any = copy.copy(parameter)
    said.help = tr(help_text)
    return said  # type: ignore[no-any-return]


@contextmanager
def by_click() -> Iterator[None]:
    """In the block, click says its own words as Benchlight does: it asks Python's gettext for them, which goes by the
    environment."""
    domain, before = gettext.textdomain(), os.environ.get("LANGUAGE")
    gettext.bindtextdomain(_DOMAIN, str(resources.folder("translations")))
    gettext.textdomain(_DOMAIN)
    os.environ["LANGUAGE"] = translation.spoken()
    try:
        yield
    finally:
        gettext.textdomain(domain)
        del os.environ["LANGUAGE"]
        if before is not None:
            os.environ["LANGUAGE"] = before


OF_CLICK = (
    mark("Usage:"),
    mark("Options"),
    mark("Commands"),
    mark("Show this message and exit."),
    mark("Show the version and exit."),
    mark("required"),
    mark("default: {default}"),
    mark("env var: {var}"),
    mark("Aborted!"),
    mark("Error: {message}"),
    mark("Try '{command} {option}' for help."),
    mark("Missing argument"),
    mark("Missing option"),
    mark("Choose from:\n\t{choices}"),
    mark("No such option {name!r}."),
    mark("No such command {name!r}."),
    mark("Option {name!r} does not take a value."),
    mark("Invalid value: {message}"),
    mark("Invalid value for {param_hint}: {message}"),
    mark("{value!r} is not a valid {number_type}."),
    mark("{value} is not in the range {range}."),
    mark("{name} {filename!r} is a file."),
    mark("{name} {filename!r} is a directory."),
    # Of these, click has another text for several; here is that for one.
    mark("Did you mean {possibility}?", "", 2),
    mark("Got unexpected extra argument ({args})", "", 2),
    mark("Option {name!r} requires an argument.", "", 2),
    mark("{value!r} is not {choice}.", "", 2),
    mark("{value!r} does not match the format {format}.", "", 2),
)
"""What click says here. In English that is what click has, whatever stands in our table."""
