"""What the pages for developers name is there."""

from __future__ import annotations

import re
import shlex
from importlib.util import find_spec
from pathlib import Path

import pytest

from benchlight import cli
from tests.helpers import PACKAGES, ROOT

PAGES = [ROOT / "CONTRIBUTING.md", *sorted(PACKAGES.rglob("*.md"))]


def named_files(page: Path) -> set[str]:
    """What stands between backquotes and is, by its look, a file or a folder of the repository."""
    spans = re.findall(r"`([\w./-]+)`", page.read_text(encoding="utf-8"))
    return {span for span in spans if "/" in span or span.endswith((".py", ".md", ".toml"))} - {"../shared"}


def commands(page: Path) -> list[list[str]]:
    """The commands between backquotes and in blocks of code, without what their shell is told besides."""
    text = page.read_text(encoding="utf-8")
    lines = re.findall(r"`([^`]+)`", text) + re.findall(r"^    (.+)$", text, re.MULTILINE)
    found = [shlex.split(each, comments=True) for line in lines for each in line.split("&&")]
    return [words for words in found if words and words[0] in ("pytest", "python", "benchlight")]


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_the_files_that_a_page_names_are_there(page: Path) -> None:
    places = (page.parent, ROOT, PACKAGES, PACKAGES / "benchlight")
    assert [name for name in named_files(page) if not any((place / name).exists() for place in places)] == []


def test_the_commands_that_the_page_names_can_be_given() -> None:
    given = commands(ROOT / "CONTRIBUTING.md")
    assert {words[0] for words in given} == {"pytest", "python", "benchlight"}
    for program, *arguments in given:
        if program == "python":
            module = arguments[0] == "-m"
            assert find_spec(arguments[1]) is not None if module else (ROOT / arguments[0]).is_file()
        elif program == "benchlight":
            assert set(arguments) <= set(cli._VERBS)
        else:
            assert [each for each in arguments if "/" in each and not (ROOT / each).exists()] == []


def test_the_names_that_the_page_puts_into_files_stand_there() -> None:
    text = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")
    pairs = re.findall(r"`(?:\w+\.)?(\w+)` in\s+`([\w./]+\.py)`", text)
    assert len(pairs) > 3
    for name, file in pairs:
        assert re.search(rf"\b{name}\b", (PACKAGES / "benchlight" / file).read_text(encoding="utf-8")), (name, file)
