"""The tables of words that every text is compared with: kinds of device, names of parts, everyday words, and more.

People write them in TOML, which takes too long to read between the start and the first answer; `tables.json` is made
from that by `python -m benchlight.training.word_tables`.
"""

from __future__ import annotations

import json
from functools import cache
from typing import Any

from benchlight import resources

TABLES = "tables.json"
NAMES = (
    "brands",
    "code_words",
    "everyday",
    "exclusions",
    "measures",
    "model_numbers",
    "nicknames",
    "part-names",
    "part-words",
)
"""Beside those of the folder `FOLDER`."""
FOLDER = "kinds"


def table(name: str) -> dict[str, Any]:
    """A table by the name of its file in `resources/ranking`: "brands", "kinds/en"."""
    content: dict[str, Any] = _tables()[name]
    return content


@cache
def _tables() -> dict[str, Any]:
    content: dict[str, Any] = json.loads((resources.folder("ranking") / TABLES).read_text(encoding="utf-8"))
    return content
