"""Tables of the TOML files that ship with Benchlight or that a shop keeps: values are taken by key, and checked."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator, Mapping
from pathlib import Path

from benchlight.errors import SourceError

NAME = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
"""What has a name is named so: lower-case letters, digits and hyphens."""


class Entry:
    """A table of a TOML file, whose values are taken by key and checked; what is left over is unknown."""

    def __init__(self, path: Path, name: str, values: object) -> None:
        self.path = path
        self.name = name
        if not isinstance(values, dict):
            raise self.error("is a single value; it must be a table")
        self._values = dict(values)

    def error(self, what: str) -> SourceError:
        """The error to raise: file, entry, and what is wrong."""
        return SourceError(f"{self.path}: [{self.name}] {what}. See the README.md in that folder for the form.")

    def text(self, key: str) -> str:
        """A text that is not empty."""
        value = self._values.pop(key, None)
        if not isinstance(value, str) or not value.strip():
            raise self.error(f"{key} must be a text that is not empty")
        return value.strip()

    def name_or_none(self, key: str) -> str:
        """The name of a family, "" where there is no such key or it is empty."""
        value = self._values.pop(key, "")
        if not isinstance(value, str) or not NAME.fullmatch(value or "none"):
            raise self.error(f"{key} must be the name of a part family")
        return value

    def texts(self, key: str, *, needed: bool = False) -> tuple[str, ...]:
        """A list of texts none of which is empty; with `needed`, at least one."""
        return self._texts(key, self._values.pop(key, []), needed)

    def lists(self, key: str) -> tuple[tuple[str, ...], ...]:
        """A list of lists of texts, none of them empty."""
        value = self._values.pop(key, [])
        if not isinstance(value, list):
            raise self.error(f"{key} must be a list of lists")
        return tuple(self._texts(key, item, needed=True) for item in value)

    def entries(self, key: str) -> tuple[Entry, ...]:
        """A list of tables."""
        value = self._values.pop(key, [])
        if not isinstance(value, list):
            raise self.error(f"{key} must be a list of tables")
        return tuple(Entry(self.path, f"{self.name}, {key} {number}", each) for number, each in enumerate(value, 1))

    def __contains__(self, key: str) -> bool:
        return key in self._values

    def value(self, key: str) -> object:
        """Whatever stands there; None where nothing does."""
        return self._values.pop(key, None)

    def pairs(self, key: str) -> tuple[tuple[str, object], ...]:
        """The keys and values of a table, which must not be empty."""
        value = self._values.pop(key, None)
        if not isinstance(value, dict) or not value:
            raise self.error(f"{key} must be a table that is not empty")
        return tuple(value.items())

    def whole(self, key: str) -> int:
        """A whole number from 1 on."""
        value = self._values.pop(key, None)
        if not isinstance(value, int) or isinstance(value, bool) or value < 1:
            raise self.error(f"{key} must be a whole number from 1 on")
        return value

    def flag(self, key: str) -> bool:
        """True or false; false where there is no such key."""
        value = self._values.pop(key, False)
        if not isinstance(value, bool):
            raise self.error(f"{key} must be true or false")
        return value

    def minutes(self, key: str) -> tuple[int, int]:
        """Two whole numbers of minutes, the shorter time first."""
        match self._values.pop(key, None):
            case [int(low), int(high)] if 0 < low <= high and not isinstance(low, bool):
                return low, high
        raise self.error(f"{key} must be two whole numbers, the shorter time first")

    def choice(self, key: str, choices: tuple[str, ...]) -> str:
        """One of `choices`."""
        value = self._values.pop(key, None)
        if not isinstance(value, str) or value not in choices:
            raise self.error(f"{key} must be one of: {', '.join(choices)}")
        return value

    def finish(self) -> None:
        """Raises SourceError where keys are left that nobody asked for, as a mistyped one is."""
        if self._values:
            raise self.error(f"has unknown keys: {', '.join(sorted(self._values))}")

    def _texts(self, key: str, value: object, needed: bool) -> tuple[str, ...]:
        if not isinstance(value, list) or not all(isinstance(item, str) and item.strip() for item in value):
            raise self.error(f"{key} must be a list of texts, none of them empty")
        if needed and not value:
            raise self.error(f"{key} must not be missing or empty")
        return tuple(item.strip() for item in value)


def tables(path: Path, document: Mapping[str, object], name: str) -> Iterator[Entry]:
    """The tables that a file holds, all of one name. Raises SourceError where it holds anything else."""
    found = document.get(name, [])
    if not isinstance(found, list) or document.keys() - {name}:
        raise SourceError(f"{path} may hold [[{name}]] tables and nothing else. See the README.md in that folder.")
    for number, values in enumerate(found, start=1):
        yield Entry(path, f"{name} {number}", values)


def documents(folder: Path) -> Iterator[tuple[Path, Mapping[str, object]]]:
    """The TOML files of a folder, in the order of their names. Raises SourceError where there is none, and where one
    cannot be read."""
    paths = sorted(folder.glob("*.toml"))
    if not paths:
        raise SourceError(f"{folder} has no TOML files. Install Benchlight again, or restore the folder.")
    for path in paths:
        yield path, _parsed(path)


def _parsed(path: Path) -> Mapping[str, object]:
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise SourceError(f"{path} cannot be read: {error.strerror}. Check that you may read it.") from error
    except UnicodeDecodeError as error:
        raise SourceError(f"{path} is not UTF-8. Save it as UTF-8.") from error
    except tomllib.TOMLDecodeError as error:
        raise SourceError(f"{path} is not valid TOML: {error}. Correct that line.") from error
