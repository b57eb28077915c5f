"""How a text says that its device is built: "laser printer", "Akkusauger". What it leaves open can be asked."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache
from typing import NamedTuple

from benchlight.records import Piece, Sort
from benchlight.translation import spoken
from benchlight.understanding.part_words import key, phrases, text_words
from benchlight.understanding.tables import table


class Build(NamedTuple):
    """One answer to the question how a device is built."""

    id: str
    """Of the question."""
    answer: int
    """Its place among the answers."""
    piece: Piece
    """Where the text says so."""


def recognise(text: str, kinds: Iterable[str]) -> tuple[Build, ...]:
    """What the text says of how devices of these kinds are built; of each question what is said first."""
    known = _texts(tuple(kinds))
    split = text_words(text)
    found: dict[str, Build] = {}
    for place, many, answers in phrases(split, lambda phrase, many: known.get(phrase)):
        start, end = split[place].start, split[place + many - 1].end
        for question, answer, says in answers:
            label = says.get(spoken()) or says["en"]
            piece = Piece(Sort.BUILD, f"{question}/{answer}", label, ((start, end - start),), text[start:end])
            found.setdefault(question, Build(question, answer, piece))
    return tuple(found.values())


_Said = tuple[str, int, dict[str, str]]


@lru_cache(64)
def _texts(kinds: tuple[str, ...]) -> dict[str, tuple[_Said, ...]]:
    """By key of a phrase the answers that it gives, with what chips say of them."""
    found: dict[str, tuple[_Said, ...]] = {}
    for build in table("builds")["build"]:
        for number, answer in enumerate(build["answer"] if build["kind"] in kinds else ()):
            for phrase in dict.fromkeys(map(key, answer["texts"])):
                found[phrase] = (*found.get(phrase, ()), (build["id"], number, answer["says"]))
    return found
