"""Places in a text where a code may stand, and what the words beside them say of that."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import dataclass
from enum import IntEnum
from functools import cache, cached_property, lru_cache
from itertools import pairwise
from typing import Any, NamedTuple

from benchlight.understanding.tables import table
from benchlight.words import STOP_WORDS, spaced


class Shape(IntEnum):
    """What a code is made of. The less it tells by itself, the more the text has to say beside it."""

    TELLING = 0
    """Many letters and digits: CE-34878-0."""
    MESSAGE = 1
    """Words: "unable to clean"."""
    MIXED = 2
    """A few letters and digits: E18."""
    LETTERS = 3
    DIGITS = 4


class Cue(IntEnum):
    """How clearly the words beside it say that something is a code."""

    NONE = 0
    WEAK = 1
    """It is shown or said."""
    STRONG = 2
    """It is called an error or a code."""


class Token(NamedTuple):
    """A run of letters and digits: folded, and where it stands."""

    word: str
    start: int
    end: int


_MOST_PIECES = 6
"""Tokens that a code may be typed as: "CE 34335 8" are three."""
_FEW = 5
"""Words of a text without sentences."""
_LONGEST = 32
"""Letters and digits of a code."""
_TELLING_LENGTH = 5
"""So many letters and digits are hardly anything but a code, a model or a part number: P0420."""
_MESSAGE_LETTERS = 6
"""So many in several words are a message."""

_GLUED = re.compile(r"(err|error|code|fehler|fout)(\d[\da-z]{0,3})")
_HEX = re.compile(r"ox[0-9a-f]{2,}")
"""A number after 0x, as it is often typed."""
_TOKEN = re.compile(r"[^\W_]+")
_JOINT = re.compile(r"(?:[ \t]?[-.:_/ ][ \t]?|,)?")
_BOUND = ("-", ".", "_", "×", "+", "'", "’")
"""What ties two tokens to one name where it stands alone between them: CUH-1215A, 12.6V."""
_BEFORE_CODE = re.compile(r"[\s:#\"'(\[=„“«\-–,.]*")
_CLAUSE_ENDS = re.compile(r"\s*(?:[,.;:!?)\n]|$)")
_PARTED = re.compile(r"\d{2}(?:\.\d{1,2}){1,2}|\d{3}-\d{3}")
_STEM = re.compile(r"\d{2,3}\.[\da-z]+", re.IGNORECASE)
_YEAR = re.compile(r"(?:19|20)\d\d")
_MEASURE = re.compile(r"\d{1,3}[avwlgkdhmxscfp]|\d+(?:st|nd|rd|th)")


@cache
def code_words() -> dict[str, Any]:
    """The words by which a text says that it names a code."""
    return table("code_words")


class _Words(NamedTuple):
    """Those that tell a code from what only looks like one, by their names in the list."""

    called: frozenset[str]
    called_behind: frozenset[str]
    shown: frozenset[str]
    given: frozenset[str]
    between: frozenset[str]
    units: frozenset[str]
    joining: frozenset[str]
    before: frozenset[str]
    behind: frozenset[str]
    things: frozenset[str]
    abbreviations: frozenset[str]
    names: frozenset[str]
    everyday: frozenset[str]


@cache
def _words() -> _Words:
    lists = {**code_words()["cues"], **code_words()["not_a_code"]}
    return _Words(**{name: frozenset(words.split()) for name, words in lists.items()})


@cache
def _kinds_with(thing: str) -> frozenset[str]:
    """The kinds of device that such things belong to."""
    return frozenset(kind for kind, things in code_words()["things_of"].items() if thing in things.split())


def is_name(name: str) -> bool:
    """Whether a maker's or line's name can be told from words of every day."""
    return name not in _words().names


def _is_everyday(word: str) -> bool:
    return word in _words().everyday or word in STOP_WORDS


def tokens(text: str) -> list[Token]:
    """The tokens of a text. "err01" is two, as "err 01" is."""
    found = []
    for match in _TOKEN.finditer(text):
        written, (start, end) = match[0], match.span()
        word = written.lower() if written.isascii() else spaced(written).replace(" ", "")
        if word.startswith("ox") and _HEX.fullmatch(word):
            word = "0" + word[1:]
        glued = _GLUED.fullmatch(word) if len(word) == end - start else None
        if glued:
            found.append(Token(glued[1], start, start + len(glued[1])))
            start, word = start + len(glued[1]), glued[2]
        found.append(Token(word, start, end))
    return found


@lru_cache(1 << 12)
def joined(text: str) -> str:
    """All letters and digits of a text, folded: that is how names and codes are compared."""
    return "".join(token.word for token in tokens(text))


def pieces(display: str) -> tuple[str, ...]:
    """The tokens of a code as it is displayed, without the word that calls it an error."""
    if display.isalnum() and not _GLUED.fullmatch(display.lower()):
        return (display.lower(),)
    words = tuple(token.word for token in tokens(display))
    while len(words) > 1 and words[0] in _words().called:
        words = words[1:]
    return words


def shape(words: Sequence[str]) -> Shape:
    """What a code of these pieces is made of."""
    whole = "".join(words)
    if whole.isalpha():
        return Shape.MESSAGE if len(words) > 1 and len(whole) >= _MESSAGE_LETTERS else Shape.LETTERS
    if whole.isdigit():
        return Shape.DIGITS if len(whole) < _TELLING_LENGTH + 2 else Shape.TELLING
    return Shape.MIXED if len(whole) < _TELLING_LENGTH else Shape.TELLING


def spots(text: str, found: Sequence[Token], wanted: Callable[[str], bool]) -> Iterator[list[Spot]]:
    """The spots in a text of these tokens that are wanted by their tokens as one; those that begin at one place
    together, the longest first."""
    gaps = [text[token.end : behind.start] for token, behind in pairwise(found)]
    shouted = _is_shouted(text)
    for first in range(len(found)):
        if first and gaps[first - 1] in _BOUND and found[first - 1].word not in _words().called:
            continue
        name, here = "", []
        for last in range(first, min(len(found), first + _MOST_PIECES)):
            if last > first and not _JOINT.fullmatch(gaps[last - 1]):
                break
            name += found[last].word
            if len(name) > _LONGEST:
                break
            ends = last == len(gaps) or gaps[last] not in _BOUND or found[last + 1].word in _words().called_behind
            if ends and wanted(name):
                here.append(Spot(text, found, first, last + 1, name, shouted))
        if here:
            yield here[::-1]


def _is_shouted(text: str) -> bool:
    """Whether all is in capitals, so that these say nothing."""
    letters = [letter for letter in text if letter.isalpha()]
    return sum(map(str.isupper, letters)) > 0.7 * len(letters) and len(letters) > 12


@dataclass
class Spot:
    """Some tokens that may be one code, and what stands beside them."""

    text: str
    tokens: Sequence[Token]
    first: int
    after: int
    joined: str
    """Its tokens as one."""
    shouted: bool

    @property
    def start(self) -> int:
        """Where it begins."""
        return self.tokens[self.first].start

    @property
    def end(self) -> int:
        """Where it ends."""
        return self.tokens[self.after - 1].end

    @property
    def written(self) -> str:
        """As the text writes it."""
        return self.text[self.start : self.end]

    @cached_property
    def pieces(self) -> tuple[str, ...]:
        """Its tokens."""
        return tuple(token.word for token in self.tokens[self.first : self.after])

    @property
    def shape(self) -> Shape:
        """What it is made of."""
        return shape(self.pieces)

    @cached_property
    def cue(self) -> Cue:
        """How clearly the words beside it say that it is a code."""
        if self._is_called_behind:
            return Cue.STRONG
        following = self.start
        for token in reversed(self.tokens[max(0, self.first - 4) : self.first]):
            gap = self.text[token.end : following]
            if not _BEFORE_CODE.fullmatch(gap) or ("." in gap and token.word not in ("err", "no", "nr")):
                break
            if token.word in _words().called:
                return Cue.STRONG
            if token.word in _words().shown or token.word in _words().given:
                return Cue.WEAK
            if token.word not in _words().between:
                break
            following = token.start
        return Cue.NONE

    @property
    def _is_called_behind(self) -> bool:
        """Whether it is called an error behind it: "E18 error"; but not "M365 error 21" and "6 error codes"."""
        if self._behind not in _words().called_behind or self._gap_after.strip(" -"):
            return False
        calls_another = any(
            letter.isdigit() for token in self.tokens[self.after + 1 : self.after + 2] for letter in token.word
        )
        return not calls_another and not (self.joined.isdigit() and len(self.joined) == 1)

    @property
    def is_shown(self) -> bool:
        """Whether the text says that it stands on a display."""
        return self._before in _words().shown

    @property
    def is_of_a_thing(self) -> bool:
        """Whether it belongs to the name of something: "USB 3", "E14 bulb"."""
        is_before = self._behind in _words().behind and not self._gap_after.strip(" -")
        return is_before or self._before in _words().before

    @property
    def is_a_thing(self) -> bool:
        """Whether something is called so: A4, 4K."""
        return self.joined in _words().things

    def is_a_thing_of(self, kinds: Collection[str]) -> bool:
        """Whether something is called so that such devices have: an oven has an E14 bulb, a dishwasher has none."""
        return not _kinds_with(self.joined).isdisjoint(kinds)

    @property
    def is_abbreviation(self) -> bool:
        """Whether it stands for a thing: PC, TV."""
        return self.joined in _words().abbreviations

    @property
    def is_doubtful(self) -> bool:
        """Whether it can be read as a number and its unit, or as an article and a number: 5 V, 2nd, "a 4"."""
        return bool(_MEASURE.fullmatch(self.joined)) or self.pieces[0] in ("a", "i")

    @property
    def counts_something(self) -> bool:
        """Whether it is the number of something."""
        return self._behind in _words().units and self._gap_after in (" ", "", "-")

    @property
    def stands_alone(self) -> bool:
        """Whether what comes after it does not belong to it."""
        return self.ends_a_clause or (self._behind in STOP_WORDS and not self.counts_something)

    @property
    def ends_a_clause(self) -> bool:
        """Whether nothing more is said about it."""
        return bool(_CLAUSE_ENDS.match(self.text, self.end))

    @property
    def is_everyday(self) -> bool:
        """Whether it is a word of its own as it is written."""
        return _is_everyday(self.joined) and (self.shouted or not self.is_capital)

    @property
    def begins_with_a_word(self) -> bool:
        """Whether its first token is one: "is 2", "de 4", "a 3"; but not "e 18"."""
        word = self.pieces[0]
        return _is_everyday(word) and (len(word) > 1 or word == "a") and (self.shouted or not self.is_capital)

    @property
    def is_capital(self) -> bool:
        """Whether it is in more capitals than words of a text are."""
        return not (self.written.islower() or self.written.istitle())

    @property
    def cannot_be_a_word(self) -> bool:
        """Whether a word of every day would make no sense there: "le" at the end, "he" in a text of a few words, or
        where "shows he and stops"."""
        if self.is_shown and self._behind in _words().joining:
            return True
        if self.joined in STOP_WORDS and len(self.tokens) > _FEW:
            return False
        return self.ends_a_clause or (not self.first and len(self.tokens) <= _FEW)

    @property
    def is_no_usual_number(self) -> bool:
        """Whether a number looks as none does that says how many, which year or which model: 0271, 50.3."""
        if self.joined.startswith("0") and len(self.joined) == 4:
            return True
        if _PARTED.fullmatch(self.written):
            return self.stands_alone
        is_model_before = any(letter.isdigit() for letter in self._before)
        is_round = self.joined.endswith("00") and not is_model_before
        is_long = 3 <= len(self.joined) <= 4 and not is_round and not _YEAR.fullmatch(self.joined)
        return is_long and len(self.pieces) == 1 and self.stands_alone

    @property
    def stems(self) -> tuple[str, ...]:
        """What it begins with, where it is one of a family: 50.1 and 50 of 50.1F00."""
        if not _STEM.fullmatch(self.written) or _MEASURE.fullmatch(self.pieces[-1]):
            return ()
        group, _, rest = self.written.partition(".")
        return (f"{group}.{rest[0]}", group)

    @property
    def is_parted(self) -> bool:
        """Whether it is of groups of digits as numbers of every day are not: 010-397."""
        return bool(_PARTED.fullmatch(self.written)) and "-" in self.written and self.stands_alone

    @property
    def puts_together(self) -> bool:
        """Whether it is of what the text writes apart."""
        return any(sign in self.written for sign in " \t/")

    @property
    def _before(self) -> str:
        return self.tokens[self.first - 1].word if self.first else ""

    @property
    def _behind(self) -> str:
        return self.tokens[self.after].word if self.after < len(self.tokens) else ""

    @property
    def _gap_after(self) -> str:
        behind = self.tokens[self.after].start if self.after < len(self.tokens) else len(self.text)
        return self.text[self.end : behind]
