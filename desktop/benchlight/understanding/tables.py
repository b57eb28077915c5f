"""The tables of words that every text is compared with: kinds of device, names of parts, everyday words, and more.

People write them in TOML, which takes too long to read between the start and the first answer; `tables.json` is made
from that by `python -m benchlight.training.word_tables`, and `languages.json` from the lexicon in other languages.
"""

from __future__ import annotations

import json
from functools import cache
from typing import Any

from benchlight import resources

TABLES, LANGUAGES_TABLE = "tables.json", "languages.json"
NAMES = (
    "brands",
    "builds",
    "code_words",
    "everyday",
    "exclusions",
    "hazards",
    "measures",
    "model_numbers",
    "nicknames",
    "part-names",
    "part-words",
    "states",
)
"""Beside those of the folder `FOLDER`."""
FOLDER = "kinds"


def table(name: str) -> dict[str, Any]:
    """A table by the name of its file in `resources/ranking`: "brands", "kinds/en"."""
    content: dict[str, Any] = _tables()[name]
    return content


@cache
def languages_table() -> dict[str, Any]:
    """What tells the language of a text, and what other languages call the parts (`training.language_table`)."""
    return _read(LANGUAGES_TABLE)


@cache
def _tables() -> dict[str, Any]:
    return _read(TABLES)


def _read(name: str) -> dict[str, Any]:
    content: dict[str, Any] = json.loads((resources.folder("ranking") / name).read_text(encoding="utf-8"))
    return content
