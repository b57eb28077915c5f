"""Writes the table of parts that ranking reads, from the lexicon: `python -m benchlight.training.part_table`."""

from __future__ import annotations

import json

from benchlight import resources, whole
from benchlight.sources.lexicon import load_families
from benchlight.understanding.parts import PARTS


def part_table() -> str:
    """The table as JSON, a part a line: group, name, names, kinds of device, number of plain complaints, and the
    part whose guide mends it, too."""
    rows = [
        [family.group, family.name, family.names, family.classes, len(family.plain), family.within]
        for family in load_families(resources.folder("lexicon"))
    ]
    return "[\n" + ",\n".join(json.dumps(row, ensure_ascii=False) for row in rows) + "\n]\n"


if __name__ == "__main__":
    with whole.written(resources.folder("ranking") / PARTS) as out:
        out.write(part_table())
