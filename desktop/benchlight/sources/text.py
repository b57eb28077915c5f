"""Cleaning of text from outside: whitespace, control characters, and identifiers made of names."""

from __future__ import annotations

import re
import unicodedata

# Besides the C0 and C1 controls (tab and newline are handled as whitespace): zero-width space, byte order mark and
# the bidirectional overrides, which no guide needs and which make text look like other text.
_CONTROL = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u200b\u202a-\u202e\u2066-\u2069\ufeff]")
_SURROGATE = re.compile("[\ud800-\udfff]")
_LINE_END = re.compile("\r\n?|[\x0b\x0c\x85\u2028\u2029]")
_SPACES = re.compile(r"[^\S\n]+")
# Marks are put in order by a sort that is quadratic, so that what follows more of them than any language writes is left
# in its order, as in the Stream-Safe Text Format of UAX #15.
_AFTER_MANY_MARKS = re.compile(r"(?<=[^\w\s\x00-\x7f]{30})")
_NOT_WORD = re.compile(r"[\W_]+")


def has_surrogate(text: str) -> bool:
    """True where `text` holds half of a character pair, which cannot be stored as UTF-8."""
    return not text.isascii() and _SURROGATE.search(text) is not None


def one_line(text: str) -> str:
    """`text` on one line: whitespace runs become one space, control characters go, composed characters stay one."""
    text = " ".join(text.split())
    if _is_plain(text):
        return text
    return " ".join(_CONTROL.sub("", _composed(text)).split())


def many_lines(text: str) -> str:
    """`text` with its lines kept: each is stripped and collapsed, and empty lines at both ends go."""
    if _is_plain(text):
        return " ".join(text.split())
    unified = _CONTROL.sub("", _LINE_END.sub("\n", _composed(text)))
    return "\n".join(_SPACES.sub(" ", line).strip() for line in unified.split("\n")).strip()


def slug(text: str) -> str:
    """`text` as part of a key: lower case, words joined by hyphens, letters of any alphabet; empty if none is left.

    A plus sign becomes a word, since it tells models apart (Galaxy S9 and Galaxy S9+).
    """
    plain = unicodedata.normalize("NFKC", text).casefold().replace("+", " plus ")
    return _NOT_WORD.sub("-", plain).strip("-")


def _is_plain(text: str) -> bool:
    """True for printable ASCII, as most text is: nothing in it is to be removed or composed, and it is one line."""
    return text.isascii() and text.isprintable()


def _composed(text: str) -> str:
    if text.isascii():
        return text
    return "".join(unicodedata.normalize("NFC", piece) for piece in _AFTER_MANY_MARKS.split(text))
