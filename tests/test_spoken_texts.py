"""What a person reads goes through `tr` or `mark`: these find texts that escape."""

from __future__ import annotations

import ast
import builtins
import re
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest

import benchlight
from benchlight import errors

PACKAGE = Path(benchlight.__file__).parent
NOT_COVERED = ("training",)
"""Folders whose texts are for developers. All others are covered."""
EXCEPTIONS = {
    "sources/checks.py": "mistakes in our own files, which developers make",
    "sources/toml_tables.py": "mistakes in our own files, which developers make",
    "sources/lexicon.py": "mistakes in our own files, which developers make",
    "cli/__init__.py: benchlight: {}": "the program's name",
    "cli/onnx.py: Wrote {} and {} in {}.": "for those who train models",
    "cli/tune.py: The best is kept in {}.": "for those who train models",
    "ranking/onnx_encoder.py: it was not written for the weights beside it": "goes into the log",
    "ui/single_instance.py: a second start opens a second window, as QtNetwork lacks a library of the system's: %s": (
        "goes into the log"
    ),
    "ui/shortcuts.py: Page Up": "a key, which Qt says in the language",
    "ui/shortcuts.py: Page Down": "a key, which Qt says in the language",
}
"""What stays English, files and single texts, and why."""

SAYING = frozenset(
    {
        *(name for name, kind in vars(errors).items() if isinstance(kind, type) and issubclass(kind, Exception)),
        *("RowError", "PageError", "RefusedError", "UnusableError", "_FailedError"),
        *("Rejection", "Notice", "Reason", "say"),
    }
)
"""Calls whose arguments a person reads: errors of the user's and those that become one, what an import has to say, what
the terminal says."""
HELP = frozenset({"help", "short_help", "epilog"})
"""Arguments of click that are shown."""
READ = ("ui/", "ranking/wording.py", "ranking/why.py", "ranking/confidence.py")
"""How modules begin of which a person reads every text of several words."""
NOT_READ = frozenset({"compile", "setObjectName", "setStyleSheet"})
"""Calls whose texts nobody reads: patterns, names and styles."""

_NO_WORDS = re.compile(
    r"<[^<>]*>|&#?\w+;|\w+=\"[^\"]*\"|"  # HTML
    r"(?<!\w)[a-z-]+\s*:[^:;]*;|(?<!\w)[a-z-]+:[^:;\s]+$|[#.\w:>, -]+\{[^{}]*:[^{}]*\}|"  # styles
    r"\(\*[^()]*\)|\bms\b|^\w+\[.+\]$"  # endings of files, units, types
)
_WORD = re.compile(r"[^\W\d_]{2,}")


class Escaped(NamedTuple):
    """A text that is not told to translators, "{}" for each value in it."""

    file: str
    line: int
    text: str

    def __str__(self) -> str:
        return f"{self.file}:{self.line}: {self.text!r}"

    def is_meant(self) -> bool:
        """Whether it is an exception."""
        return self.file in EXCEPTIONS or f"{self.file}: {self.text}" in EXCEPTIONS


def escaped(source: str, file: str) -> Iterator[Escaped]:
    """The texts of a module that escape."""
    tree = ast.parse(source)
    found = dict.fromkeys(node for root in _said(tree) for node in _texts(root))
    if file.startswith(READ):
        found |= dict.fromkeys(_texts(tree))
    for node in found:
        if _has_words(text := _text(node)):
            yield Escaped(file, node.lineno, text)


def _said(tree: ast.AST) -> Iterator[ast.AST]:
    """What is handed over to be said."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            if _name(node.func) in SAYING:
                yield from (*node.args, *node.keywords)
            yield from (argument for argument in node.keywords if argument.arg in HELP)


def _texts(root: ast.AST) -> Iterator[ast.Constant | ast.JoinedStr]:
    """The literals below a node, without those that are translated, logged or documentation."""
    match root:
        case ast.Call(func=ast.Attribute(value=ast.Name(id="log"))):
            return
        case ast.Call() if _name(root.func) in ("tr", "mark", *NOT_READ):
            return
        case ast.Assert() | ast.Expr(value=ast.Constant()):
            return
        case ast.Raise(exc=ast.Call(func=ast.Name(id=name))) if hasattr(builtins, name):
            return  # a bug
        case ast.JoinedStr():
            yield root
            inside = (value for value in root.values if isinstance(value, ast.FormattedValue))
            for value in inside:
                yield from _texts(value.value)
            return
        case ast.Constant(value=str()):
            yield root
    for node in ast.iter_child_nodes(root):
        yield from _texts(node)


def _text(node: ast.Constant | ast.JoinedStr) -> str:
    """A literal, with "{}" for each value in it."""
    if isinstance(node, ast.Constant):
        return str(node.value)
    return "".join(str(value.value) if isinstance(value, ast.Constant) else "{}" for value in node.values)


def _has_words(text: str) -> bool:
    """Whether it says something, of two words at least, a value among them."""
    plain = _NO_WORDS.sub(" ", text.replace("{}", "\0"))
    return len(plain.split()) > 1 and _WORD.search(plain) is not None


def _name(function: ast.expr) -> str:
    """By what a function or a method is called."""
    return function.attr if isinstance(function, ast.Attribute) else getattr(function, "id", "")


def test_no_text_that_a_person_reads_escapes_the_translators() -> None:
    files = {path.relative_to(PACKAGE): path for path in sorted(PACKAGE.rglob("*.py"))}
    texts = [
        text
        for file, path in files.items()
        if file.parts[0] not in NOT_COVERED
        for text in escaped(path.read_text(encoding="utf-8"), file.as_posix())
    ]
    assert not (found := [str(text) for text in texts if not text.is_meant()]), "\n".join(found)


@pytest.mark.parametrize(
    "code",
    [
        'raise SourceError(f"{path} cannot be read.")',
        'yield Notice(path, "It holds no guides.")',
        'say("There is nothing.") if more else None',
        'click.option("--all", help="All of them.")',
        'raise RowError(tr("{name} is bad").format(name="the name"))',
        'QMessageBox.warning(window, "", f"Saved as {file}")',
        '_SAVED = "Saved as {file}"',
        'label = QLabel("<b>No guides</b>")',
        'self.setText(f"{count} guides")',
        'field.setPlaceholderText("e.g. ThinkPad T480")',
    ],
)
def test_a_text_that_escapes_is_found(code: str) -> None:
    assert len(list(escaped(code, "ui/some.py"))) == 1


@pytest.mark.parametrize(
    "code",
    [
        'raise SourceError(tr("{file} cannot be read.").format(file=path))',
        'raise ValueError("never with two of them")',
        'log.info("so many guides: %s", count)',
        'LABELS = {"title": mark("Title of it")}',
        'box.setStyleSheet("QLabel { color: red; padding: 2px }")',
        "html = f\"<p style='margin:0; color:{colour}'>{text}</p>\"",
        'def shown() -> str:\n    """What is shown there."""',
    ],
)
def test_what_nobody_reads_is_left_alone(code: str) -> None:
    assert not list(escaped(code, "ui/some.py"))
