"""Whether a text says that its device does nothing at all: "completely dead", "geht nicht mehr an"."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache

from benchlight.records import Piece, Sort
from benchlight.translation import tr
from benchlight.understanding.part_words import key, part_mentions, phrases, text_words
from benchlight.understanding.tables import table

DEAD = "dead"
_NEAR = re.compile(r"[^.,;:!?\n]*")
"""What may stand between a part and what is said of it."""
_BESIDE = 14
"""Letters of that: "screen is completely dead" is of the screen, "with the new battery the laptop is dead" is not."""


def recognise(text: str, kinds: Iterable[str] = ()) -> tuple[Piece, ...]:
    """The piece of the text that says so of a device of these kinds; none where it is said of a part, or where the
    device comes on after all, or at times."""
    split = text_words(text)
    found = list(phrases(split, lambda phrase, many: _words().get(phrase)))
    said = {word for *_, word in found}
    if DEAD not in said or said - {DEAD}:
        return ()
    parts = [(each.start, each.start + each.length) for each in part_mentions(text, kinds)]
    for place, many, _ in found:
        start, end = split[place].start, split[place + many - 1].end
        if not any(_beside(text, part, (start, end)) for part in parts):
            return (Piece(Sort.STATE, DEAD, tr("does nothing at all"), ((start, end - start),), text[start:end]),)
    return ()


def _beside(text: str, part: tuple[int, int], said: tuple[int, int]) -> bool:
    """Whether it is said of the part: behind it in its clause, or right before it ("dead battery")."""
    if part[0] < said[1] and said[0] < part[1]:
        return True
    behind = text[part[1] : said[0]] if part[1] <= said[0] else None
    if behind is not None:
        return len(behind) <= _BESIDE and _NEAR.fullmatch(behind) is not None
    return not text[said[1] : part[0]].strip()


@cache
def _words() -> dict[str, str]:
    """By the key of a phrase the list that it stands in."""
    return {key(phrase): name for name, of in table("states").items() for phrase in of}
