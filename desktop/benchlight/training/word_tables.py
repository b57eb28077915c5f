"""Writes the tables of words, and what the lexicon has in other languages, in files that are read quickly:
`python -m benchlight.training.word_tables`."""

from __future__ import annotations

import json
import tomllib

from benchlight import resources, whole
from benchlight.training.language_table import language_table
from benchlight.understanding.tables import FOLDER, LANGUAGES_TABLE, NAMES, TABLES


def word_tables() -> str:
    """The tables as JSON, one a line."""
    folder = resources.folder("ranking")
    kinds = (f"{FOLDER}/{file.stem}" for file in sorted((folder / FOLDER).glob("*.toml")))
    read = {name: tomllib.loads((folder / f"{name}.toml").read_text(encoding="utf-8")) for name in (*NAMES, *kinds)}
    lines = (f"{json.dumps(name)}: {json.dumps(content, ensure_ascii=False)}" for name, content in read.items())
    return "{\n" + ",\n".join(lines) + "\n}\n"


if __name__ == "__main__":
    with whole.written(resources.folder("ranking") / TABLES) as out:
        out.write(word_tables())
    with whole.written(resources.folder("ranking") / LANGUAGES_TABLE) as out:
        out.write(language_table())
