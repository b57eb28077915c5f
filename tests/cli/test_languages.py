"""The terminal in another language."""

from __future__ import annotations

import ast
import gettext
import os
import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from babel.messages import Catalog, mofile

import benchlight
from benchlight import cli, resources, translation
from tests.cli.conftest import Run

_PLAIN = "abcdefghijklmnopqrstuvwxyz"
_OTHER = "абвгдежзийклмнопрстуфхцчшщ"
_KEPT = re.compile(r"(\{[^}]*\}|%n)")
_ENGLISH = re.compile(r"\b[a-z]{2,} [a-z]{2,}")
"""Two words that were not translated."""


def _said(text: str) -> str:
    """The text in other letters; what is put in has its place."""
    pieces = _KEPT.split(text)
    return "".join(
        piece if number % 2 else piece.translate(str.maketrans(_PLAIN, _OTHER)) for number, piece in enumerate(pieces)
    )


def _texts() -> Iterator[tuple[str, str, bool]]:
    """The program's texts, each with its comment, and whether things are counted in it."""
    for file in Path(benchlight.__file__).parent.rglob("*.py"):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in ("tr", "mark"):
                told = [str(argument.value) for argument in node.args[:2] if isinstance(argument, ast.Constant)]
                if told:
                    yield told[0], told[1] if len(told) > 1 else "", len(node.args) > 2


@pytest.fixture(scope="session")
def tables(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder of tables with a German that has all texts."""
    table = Catalog(locale="de")
    for text, comment, counted in _texts():
        identity = (text, text) if counted else text
        table.add(identity, (_said(text), _said(text)) if counted else _said(text), context=comment or None)
    folder = tmp_path_factory.mktemp("translations")
    file = folder / "de" / "LC_MESSAGES" / "benchlight.mo"
    file.parent.mkdir(parents=True)
    with file.open("wb") as out:
        mofile.write_mo(out, table)
    return folder


@pytest.fixture
def _german(tables: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Benchlight is set to that German, and its account to English."""
    folder: Callable[[str], Path] = resources.folder
    monkeypatch.setattr(resources, "folder", lambda name: tables if name == "translations" else folder(name))
    (tmp_path / "settings.json").write_text('{"interface_language": "de"}')
    translation._table.cache_clear()
    yield
    translation._table.cache_clear()
    translation.speak("en")


@pytest.mark.usefixtures("_german")
@pytest.mark.parametrize("verb", ["", *(verb for verb in cli._VERBS if verb != "import")])
def test_no_english_is_left_in_the_help(run: Run, verb: str) -> None:
    done = run(*filter(None, (verb, "--help")))
    assert done.code == 0
    assert done.out.startswith(_said("Usage: "))
    assert (
        _ENGLISH.findall(" ".join(done.out.split()).replace(f"benchlight {verb}", "").replace("python -m pytest", ""))
        == []
    )


@pytest.mark.usefixtures("_german")
def test_the_examples_and_columns_of_an_import_stay_as_they_are(run: Run) -> None:
    done = run("import", "--help")
    assert '\n    benchlight import ifixit: --device "iPhone 12"\n' in done.out
    assert "  title" in done.out


@pytest.mark.usefixtures("_german")
@pytest.mark.parametrize(
    "wrong",
    [
        ("search",),
        ("search", "x", "--limit", "0"),
        ("search", "x", "--processor", "abacus"),
        ("search", "x", "--modal"),
        ("search", "x", "--device"),
        ("show", "x", "--output", "."),
        ("search", "", "--words"),
        ("doctor", "x"),
        ("doctor", "x", "y"),
        ("evaluate",),
        ("import", "ifixit:", "--since", "yesterday"),
        ("repair",),
    ],
)
def test_no_english_is_left_in_errors(run: Run, wrong: tuple[str, ...]) -> None:
    done = run(*wrong)
    assert done.code == 2
    assert _ENGLISH.findall(re.sub(r"benchlight \w+|'[^']*'", "", done.err.replace("python -m pytest", ""))) == []


@pytest.mark.usefixtures("_german")
def test_what_a_command_says_is_said_in_the_language(run: Run, bench: Path) -> None:
    assert run("sources", "--undo").out.strip() == _said("There is nothing that can be taken back.")
    done = run("show", "no-such-key")
    assert done.err.startswith(f"benchlight: {_said('No guide has the key {beginning!r}.').partition('{')[0]}")
    assert done.code == 1


@pytest.mark.usefixtures("_german")
def test_the_environment_stays_as_it_was(run: Run) -> None:
    run("--help")
    assert os.environ["LANGUAGE"] == "en"
    assert gettext.textdomain() == "messages"


def test_counts_of_one_are_said_so_in_english(run: Run, bench: Path, tmp_path: Path) -> None:
    run("export", tmp_path / "all.jsonl")
    assert run("doctor", "x", "y").err.splitlines()[-1] == "Error: Got unexpected extra arguments (x y)"
    assert run("doctor", "x").err.splitlines()[-1] == "Error: Got unexpected extra argument (x)"
