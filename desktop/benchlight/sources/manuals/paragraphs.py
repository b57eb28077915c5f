"""Lines of text put together again: what was one sentence before it was set in lines."""

from __future__ import annotations

import re
from collections.abc import Iterable

from benchlight.sources.text import one_line

_LOOSE = re.compile(r"([(\[]) (?=\S)| ([)\]]|[.,](?=\s|$))")
"""Blanks inside of brackets and before points, where a reference is set as a piece of its own."""
_ENDS = (".", "!", "?", ":", ";", ".)", ".”", '."', "»")


def together(lines: Iterable[str], words: frozenset[str] = frozenset()) -> str:
    """Lines as one, words that were parted at a line's end whole again. `words` are those of the manual: a hyphen stays
    where they have the word with it and not without."""
    text = ""
    for line in lines:
        if not text or not line:
            text = text or line
        elif text.endswith("-") and text[-2:-1].isalpha() and line[:1].islower():
            head, tail = text[:-1].rpartition(" ")[2], line.split(" ", 1)[0]
            whole, parted = f"{head}{tail}".strip(".,;:()").casefold(), f"{head}-{tail}".strip(".,;:()").casefold()
            kept = parted in words and whole not in words
            text = f"{text}{line}" if kept else f"{text[:-1]}{line}"
        elif text.endswith(("-", "/")) and not text.endswith((" -", " /")):
            text = f"{text}{line}"
        else:
            text = f"{text} {line}"
    return _LOOSE.sub(r"\1\2", one_line(text))


def ends_sentence(text: str) -> bool:
    """Whether a line ends where a sentence does."""
    return text.rstrip().endswith(_ENDS)


def words_of(texts: Iterable[str]) -> frozenset[str]:
    """The words of texts, hyphens in them kept; those at the end of a line, which may be half words, are left out."""
    words: set[str] = set()
    for text in texts:
        split = text.casefold().split()
        words.update(word.strip(".,;:()“”\"'") for word in (split[:-1] if text.endswith("-") else split))
    return frozenset(words)
