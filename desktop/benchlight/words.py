"""Words of a text, the same for all that compare words: full-text index, spelling, devices, the bold letters of a hit.

A word is letters and digits, and the plus sign that tells a Galaxy S9+ from an S9. It is folded: small letters in their
plainest form, without diacritics ("Kühlschrank" is "kuhlschrank", "Straße" "strasse", full-width letters are ASCII) and
without apostrophes. What hyphens join is a word as a whole, too, behind its pieces: "Wi-Fi" is "wi", "fi" and "wifi".
Not so numbers alone, which are a date or a range.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection
from functools import lru_cache
from typing import NamedTuple

_APOSTROPHES = "'\N{RIGHT SINGLE QUOTATION MARK}\N{LEFT SINGLE QUOTATION MARK}\N{MODIFIER LETTER APOSTROPHE}＇"
_HYPHENS = "-\N{HYPHEN}\N{NON-BREAKING HYPHEN}－"
_SIGNS = {**dict.fromkeys(_APOSTROPHES + "\N{SOFT HYPHEN}", ""), **dict.fromkeys(_HYPHENS, "-"), "+": "+", "＋": "+"}
_DIACRITICS = re.compile("[\u0300-\u036f]")
_WHOLE_LETTERS = str.maketrans({"æ": "ae", "đ": "d", "ı": "i", "ł": "l", "ø": "o", "œ": "oe"})
"""Letters that are folded though Unicode does not take them apart."""
UMLAUTS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "Ä": "Ae", "Ö": "Oe", "Ü": "Ue"})
"""How German is typed where the keyboard has no umlauts."""
_REMEMBERED = 1_024
_COMPOUND = re.compile(r"[^\W_]+\+?(?:-[^\W_]+\+?)*")

# The bench report form begins with "Symptoms:" and ends with the number and name of its next section.
_FORM_HEAD = re.compile(r"^\s*symptoms?\b\s*(?:\(\s*e\.\s?g\.\s*,?)?\s*:?", re.IGNORECASE)
# Possessive, and no blank line before it, so that blanks are gone through once however many they are.
_FORM_FOOT = re.compile(r"\n[^\S\n]*+\d++\.\s*+(?:general)?\s*+$", re.IGNORECASE)

STOP_WORDS = frozenset(
    """
    a about after again all also am an and any are as at back be because been before but by can cant could did do does
    doesnt doing done dont e eg even ever few for from g general get gets getting go goes going got had has have having
    he her here his how i if in inside into is isnt it its itself just keep keeps like makes me more my new no not now
    of off on once only or other our out over own please replaced replacement replacing seems she since so some still
    symptoms symptom than that the their them then there these they thing this those though to too tried try turn turns
    two under until up use used using very was we were what when where which while who will with without wont work
    working works would you your
    """.split()  # noqa: SIM905 - a list of words reads better as a text
)
"""Words that tell nothing about a fault or a device; word search leaves them out."""


def without_form(text: str) -> str:
    """The text without the headings of the bench report form around it."""
    return _FORM_FOOT.sub("", _FORM_HEAD.sub("", text))


class Token(NamedTuple):
    """A word, and where it stands in its text."""

    word: str
    start: int
    length: int


def words(text: str) -> list[str]:
    """Words of the text in order, folded, repeats kept: "iPhone 6S+" gives "iphone", "6s+"."""
    return spaced(text).split()


def spaced(text: str) -> str:
    """The same as one text, with blanks between them."""
    folded = _folded(text)
    if "-" not in folded and "+" not in folded:
        return folded
    return " ".join([piece if piece.isalnum() else _apart(piece) for piece in folded.split()])


def wholes(text: str) -> dict[str, list[str]]:
    """What hyphens join in the text: each word as a whole, and its pieces."""
    folded = _folded(text)
    if "-" not in folded:
        return {}
    return {_whole(run): run.split("-") for run in _COMPOUND.findall(folded) if _whole(run)}


def tokens(text: str) -> list[Token]:
    """`words` of the text with their places."""
    letters = [_FOLDS[ord(letter)] for letter in text]
    places = [place for place, folded in enumerate(letters) for _ in folded]
    found = []
    for run in _COMPOUND.finditer("".join(letters)):
        first = run.start()
        for word in _with_whole(run.group()):
            # The whole comes last, where its pieces are through.
            first, after = (first, first + len(word)) if first < run.end() else run.span()
            end = places[after - 1] + 1
            while end < len(text) and _DIACRITICS.match(text[end]):
                end += 1
            found.append(Token(word, places[first], end - places[first]))
            first = after + 1
    return found


def telling_words(text: str) -> list[str]:
    """Distinct words of the text that are no stop words, in order."""
    return [word for word in dict.fromkeys(words(text)) if word not in STOP_WORDS]


def spans(text: str, wanted: Collection[str]) -> list[tuple[int, int]]:
    """Where the wanted words stand in the text: (start, length) of each, of a whole one instead of its pieces."""
    found: list[tuple[int, int]] = []
    for word, start, length in tokens(text):
        if word in wanted:
            while found and found[-1][0] >= start:
                found.pop()
            found.append((start, length))
    return found


def as_written(text: str, wanted: Collection[str]) -> tuple[str, ...]:
    """The wanted words in order as the text writes them, in small letters, each once."""
    return tuple(dict.fromkeys(text[start : start + length].lower() for start, length in spans(text, wanted)))


def _fold(letter: str) -> str:
    """What of a letter or sign counts: its plainest form, "" where it is left out, a blank where it parts words."""
    if letter in _SIGNS or _DIACRITICS.match(letter):
        return _SIGNS.get(letter, "")
    if not letter.isalnum():
        return " "
    plain = _DIACRITICS.sub("", unicodedata.normalize("NFKD", letter)).casefold().translate(_WHOLE_LETTERS)
    plain = unicodedata.normalize("NFC", plain)  # syllables of Korean, taken apart
    return plain if plain.isalnum() else letter


class _Folds(dict[int, str]):
    """`_fold` by code point, as `str.translate` asks for it."""

    def __missing__(self, code: int) -> str:
        self[code] = folded = _fold(chr(code))
        return folded


_FOLDS = _Folds()
_ASCII_FOLDS = bytes(ord(_FOLDS[code] or " ") for code in range(128)).ljust(256)
"""The same for ASCII but for the apostrophe: that is three times as fast."""


def _folded(text: str) -> str:
    """The text letter by letter as `_fold` has it."""
    if text.isascii():
        return text.encode().translate(_ASCII_FOLDS, b"'").decode()
    return text.translate(_FOLDS)


@lru_cache(_REMEMBERED)
def _apart(piece: str) -> str:
    """The words of a folded text that holds signs, with blanks between them."""
    return " ".join([word for run in _COMPOUND.findall(piece) for word in _with_whole(run)])


def _with_whole(run: str) -> list[str]:
    """The words of what hyphens may join: the pieces, and behind them the whole."""
    whole = _whole(run)
    return [*run.split("-"), whole] if whole else run.split("-")


def _whole(run: str) -> str:
    """What hyphens join as one word; "" where they join nothing, or numbers alone."""
    whole = run.replace("+-", "").replace("-", "")
    return "" if "-" not in run or whole.isdigit() else whole
