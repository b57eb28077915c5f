"""Recognises the codes that devices show, in whatever spelling they are typed, and says what they mean."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from itertools import pairwise
from typing import NamedTuple

from benchlight.records import CERTAINTIES, Code, CodeMeaning, Piece, Signal, Sort
from benchlight.translation import tr
from benchlight.understanding import spots
from benchlight.understanding.code_table import CodeTable, Display, Known, counts_key, look, pattern, shipped_codes
from benchlight.understanding.guide_parts import part_of_guide
from benchlight.understanding.kinds import all_kinds
from benchlight.understanding.model_numbers import kinds_of_models
from benchlight.understanding.parts import all_parts
from benchlight.understanding.signals import Given, given
from benchlight.understanding.spots import Cue, Shape, Spot, Token, is_name, joined

MOST_READINGS = 3
"""Meanings told of one code, where makers differ and none is named."""

_MOST_WORDS = 4
"""Of the name of a maker or a line."""
_SURELY, _CALLED_ALONE = 7, 4
"""Letters and digits from which a code needs nothing beside it, and nothing but to be called a code."""


class CodeFound(NamedTuple):
    """A code that a text names, and its readings, the likeliest first; one without a meaning where it is not known."""

    piece: Piece
    meanings: tuple[CodeMeaning, ...]


class _Context(NamedTuple):
    """What the text says beside its codes."""

    kinds: frozenset[str]
    makers: Mapping[str, frozenset[str]]
    """Those that it means, and the kinds of device that each has codes of."""
    meant: frozenset[str]
    """Makers that it names, or names lines of."""
    lines: frozenset[str]
    of_device: frozenset[str]
    """The words of the name of the device that it is of, also as one."""


class _Reading(NamedTuple):
    """A code that may be meant, and what speaks for it."""

    code: Code
    display: str
    named: bool
    """Whether its maker or line is."""
    of_kind: bool
    """Whether its kind of device is."""
    order: tuple[int, int, int]
    """Of the shop or not, of the line or another, how certain: the lower, the likelier."""


class _Said(NamedTuple):
    """Where a text names a code, and what that may mean."""

    start: int
    end: int
    meanings: tuple[CodeMeaning, ...]


class Codes:
    """All codes that are known."""

    def __init__(self, own: Sequence[Code] = (), shipped: CodeTable | None = None) -> None:
        """`own` are the shop's, which win over those that come with the program, `shipped`."""
        shipped = shipped_codes() if shipped is None else shipped
        self._tables = (CodeTable.of(own), shipped) if own else (shipped,)
        self._looks = set[str]().union(*(table.index.looks for table in self._tables))
        self._patterns = set[str]().union(*(table.index.patterns for table in self._tables))

    def recognise(self, text: str, kinds: Collection[str] = (), device: str = "") -> tuple[CodeFound, ...]:
        """The codes that the text names, as they come. `kinds` are the kinds of device that it is of, `device` the one
        that it names; makers and lines are found in the text itself."""
        tokens = spots.tokens(text)
        context = self._context(_named(tokens), _named(spots.tokens(device)), kinds)
        if not kinds:
            context = context._replace(kinds=kinds_of_models(text, tokens, context.meant))
        places: dict[str, list[_Said]] = defaultdict(list)
        taken = bytearray(len(text))
        every = (*self._given(text, context), *self._shown(text, tokens, context))
        for said in sorted(every, key=lambda said: said.start - said.end):  # the longest first
            if not any(taken[said.start : said.end]):
                taken[said.start : said.end] = b"x" * (said.end - said.start)
                places[said.meanings[0].code].append(said)
        found = [_found(code, sorted(said)) for code, said in places.items()]
        return tuple(sorted(found, key=lambda each: each.piece.spans))

    def _context(self, named: set[str], of_device: set[str], kinds: Collection[str]) -> _Context:
        named = named | of_device
        makers: dict[str, frozenset[str]] = {}
        lines, meant = set[str](), set[str]()
        for table in self._tables:
            here = named & table.index.lines.keys()
            lines |= here
            meant |= (named & table.index.makers.keys()).union(*(table.index.lines[line] for line in here))
        for table in self._tables:
            for maker in meant & table.index.makers.keys():
                makers[maker] = makers.get(maker, frozenset()).union(table.index.makers[maker][1:])
        return _Context(frozenset(kinds), makers, frozenset(meant), frozenset(lines), frozenset(of_device))

    def _given(self, text: str, context: _Context) -> Iterator[_Said]:
        """Beeps, blinks and lights."""
        for signal in given(text):
            alike: list[tuple[int, _Reading]] = []
            for rank, table in enumerate(self._tables):
                for number in table.index.counts.get(counts_key(signal), ()):
                    for display, known in table[number].signals:
                        reading = _reading(table[number], display, context, rank)
                        if reading and _is_given(signal, reading):
                            alike.append((signal.likeness(known), reading))
            most = max((likeness for likeness, _ in alike), default=0)
            if most:
                readings = [reading for likeness, reading in alike if likeness == most]
                yield _Said(signal.start, signal.end, _meanings(readings, context))

    def _shown(self, text: str, tokens: Sequence[Token], context: _Context) -> Iterator[_Said]:
        """What displays show: the longest at each place."""
        end = 0
        for here in spots.spots(text, tokens, self._may_be_one):
            for spot in here:
                if spot.start >= end and (meanings := self._read(spot, context) or self._unknown(spot, context)):
                    yield _Said(spot.start, spot.end, meanings)
                    end = spot.end

    def _may_be_one(self, name: str) -> bool:
        is_long = name[:2].isdigit() and len(name) > 2  # it may be one of a family
        return is_long or look(name) in self._looks or pattern(name) in self._patterns

    def _read(self, spot: Spot, context: _Context) -> tuple[CodeMeaning, ...]:
        """What the codes that are spelled so may mean, else those that look so."""
        exact: list[_Reading] = []
        alike: list[_Reading] = []
        for rank, table in enumerate(self._tables):
            for number in table.index.looks.get(look(spot.joined), ()):
                for display in table[number].displays:
                    if not _may_be_taken_for(display, spot):
                        continue
                    reading = _reading(table[number], display.text, context, rank, display.shape)
                    if reading and _is_meant(table[number], display, reading, spot, context):
                        (exact if display.name == spot.joined else alike).append(reading)
        return _meanings(exact or alike, context) or self._of_family(spot, context)

    def _of_family(self, spot: Spot, context: _Context) -> tuple[CodeMeaning, ...]:
        """What codes mean that begin so, where one is not known: 50.1 for 50.1F00."""
        for stem in spot.stems:
            readings = [
                reading
                for rank, table in enumerate(self._tables)
                for number in table.index.looks.get(look(joined(stem)), ())
                for display in table[number].displays
                if display.pieces == spots.pieces(stem)
                and (reading := _reading(table[number], display.text, context, rank, display.shape))
                and (reading.named and reading.of_kind)
            ]
            if readings:
                return _meanings(readings, context)
        return ()

    def _unknown(self, spot: Spot, context: _Context) -> tuple[CodeMeaning, ...]:
        """A code that is not known: the text says that it is one, and codes of such devices look like it."""
        is_number = spot.joined.isdigit()
        if spot.puts_together or spot.is_of_a_thing or spot.is_a_thing or (is_number and spot.counts_something):
            return ()
        if spot.cue is not Cue.STRONG and not (spot.is_parted if is_number else spot.is_shown):
            return ()
        for table in self._tables:
            for maker, kinds in table.index.patterns.get(pattern(spot.joined), {}).items():
                of_kind = [kind for kind in kinds if kind in context.kinds]
                is_named = maker in context.meant
                if (is_named and not context.kinds) or (of_kind and (is_named or not context.makers)):
                    name = table.index.makers[maker][0] if is_named else ""
                    return (CodeMeaning(spot.written.upper(), name, next(iter(of_kind or kinds), ""), ""),)
        return ()


def in_our_words(code: Code, kinds_of: Callable[[str], Collection[str]]) -> Code:
    """A shop's code with our names of its kinds and parts, which it calls as it likes: "Washing machine", "Drain pump".
    `kinds_of` gives the kinds that a name means."""
    kinds = tuple(dict.fromkeys(kind for name in code.kinds for kind in kinds_of(name)))
    parts = all_parts()
    ours = {
        joined(name): parts[number].name
        for kind in kinds or parts.kinds
        for number in parts.of_kind(kind)
        for name in (*reversed(parts[number].names), parts[number].name)
    }

    def named(part: str) -> str | None:
        nearest = ((part_of_guide(kind, part), parts.of_kind(kind)) for kind in kinds)
        return ours.get(joined(part)) or next((parts[number].name for number, own in nearest if number in own), None)

    return code._replace(kinds=kinds, parts=tuple(dict.fromkeys(filter(None, map(named, code.parts)))))


def _named(tokens: Sequence[Token]) -> set[str]:
    """All that may be a name, spelled in one word or several: "xbox360" and "Xbox 360" are one. A word of every day is
    one before a kind of device: "June oven"."""
    runs = [token.word for token in tokens]
    named = {word for word in runs if is_name(word)}
    named.update(word for word, behind in pairwise(runs) if not is_name(word) and all_kinds().recognise(behind))
    for length in range(1, _MOST_WORDS):
        runs = list(map(str.__add__, runs, (token.word for token in tokens[length:])))
        named.update(runs)
    return named


def _may_be_taken_for(display: Display, spot: Spot) -> bool:
    """Whether it looks so on a display. A number is none of letters, and a word in small letters none of digits."""
    name = spot.joined
    if display.name == name:
        return True
    if display.name.isdigit() != name.isdigit() or (name.isalpha() and not spot.is_capital) or spot.puts_together:
        return False
    return look(display.name) == look(name)


def _reading(known: Known, display: str, context: _Context, rank: int, shape: Shape = Shape.MIXED) -> _Reading | None:
    """What speaks for the code; None where the text is of another maker or kind of device."""
    line = not context.lines.isdisjoint(known.lines)
    of_kind = not known.kinds or not context.kinds.isdisjoint(known.kinds)
    others_maker = known.makers.isdisjoint(context.makers) and any(
        not kinds.isdisjoint(known.kinds) for kinds in context.makers.values()
    )
    others_kind = context.kinds and not of_kind and shape is not Shape.TELLING
    if not line and ((known.makers and others_maker) or others_kind):
        return None
    named = line or not context.meant.isdisjoint(known.makers)
    another_line = 0 if line else 1 + bool(known.lines)
    return _Reading(known.code, display, named, of_kind, (rank, another_line, CERTAINTIES.index(known.code.certainty)))


def _is_given(signal: Given, reading: _Reading) -> bool:
    """Whether beeps, blinks or lights are those of the code. Many a light is on or blinks and means nothing."""
    if signal.is_bare:
        return reading.named and reading.of_kind
    return reading.named or (reading.of_kind and (all(signal.counts) or signal.signal is Signal.BEEPS))


def _is_meant(known: Known, display: Display, reading: _Reading, spot: Spot, context: _Context) -> bool:
    """Whether what the text writes there is the code, by what it is made of and what stands beside it."""
    named, of_kind, cue = reading.named, reading.of_kind, spot.cue
    if display.shape is Shape.TELLING:
        is_free = not known.makers or len(spot.joined) >= _SURELY
        return is_free or named or of_kind or cue is not Cue.NONE
    if spot.is_of_a_thing and cue is not Cue.STRONG:
        return False
    if spot.is_a_thing and cue is not Cue.STRONG:
        return named and of_kind and (spot.is_shown or not spot.is_a_thing_of(known.kinds))
    match max(display.shape, spot.shape):
        case Shape.MESSAGE:
            return spot.pieces == display.pieces and (named or of_kind)
        case Shape.MIXED if spot.puts_together and spot.begins_with_a_word and cue is Cue.NONE:
            return False
        case Shape.MIXED if spot.is_doubtful and cue is Cue.NONE:
            return named and of_kind
        case Shape.MIXED:
            return named or of_kind or (cue is Cue.STRONG and len(spot.joined) >= _CALLED_ALONE)
        case Shape.LETTERS if len(spot.pieces) > 1 and spot.pieces != display.pieces:
            return False
        case Shape.LETTERS if spot.is_abbreviation or len(spot.joined) == 1:
            return named and of_kind and cue is not Cue.NONE
        case Shape.LETTERS if spot.is_everyday:
            return named and of_kind and spot.cannot_be_a_word
        case Shape.LETTERS:
            return named or (of_kind and cue is not Cue.NONE)
    if spot.counts_something or (spot.pieces != display.pieces and cue is not Cue.STRONG):
        return False
    if cue is Cue.STRONG:
        return named or of_kind
    if spot.joined in context.of_device:
        return False
    if of_kind or (not context.kinds and len(spot.joined) >= _CALLED_ALONE):
        return named and (spot.is_no_usual_number or (cue is Cue.WEAK and spot.stands_alone))
    return named and cue is Cue.WEAK and spot.stands_alone


def _meanings(readings: Sequence[_Reading], context: _Context) -> tuple[CodeMeaning, ...]:
    """What may be meant, the likeliest first: where a maker or line is named, only what is theirs; and only the shop's
    where it has one."""
    of_kind = [reading for reading in readings if reading.of_kind] or readings
    named = [reading for reading in of_kind if reading.named] or of_kind
    first = min((reading.order[0] for reading in named), default=0)
    meanings: dict[str, CodeMeaning] = {}
    for reading in sorted(named, key=lambda each: each.order):
        if reading.order[0] == first:
            meanings.setdefault(reading.code.meaning.casefold(), _meaning(reading, context))
    return tuple(meanings.values())[:MOST_READINGS]


def _meaning(reading: _Reading, context: _Context) -> CodeMeaning:
    code = reading.code
    makers = [maker for maker in code.makers if joined(maker) in context.meant] or code.makers
    kinds = [kind for kind in code.kinds if kind in context.kinds] or _with_parts(code) or code.kinds
    return CodeMeaning(
        code=reading.display,
        maker=", ".join(makers[:MOST_READINGS]),
        kind=kinds[0] if kinds else "",
        meaning=code.meaning,
        parts=code.parts,
        check=code.check,
        certainty=code.certainty,
        source=code.source,
        other_kinds=tuple(kinds[1:]),
    )


def _with_parts(code: Code) -> list[str]:
    """The kinds of device that have a part of the code's."""
    return [kind for kind in code.kinds if any(all_parts().named(kind, part) >= 0 for part in code.parts)]


def _found(code: str, places: Sequence[_Said]) -> CodeFound:
    spans = tuple((said.start, said.end - said.start) for said in places)
    meanings = places[0].meanings
    return CodeFound(Piece(Sort.CODE, code, code, spans, _reason(meanings[0])), meanings)


def _reason(meaning: CodeMeaning) -> str:
    """Why something is a code."""
    if not meaning.maker:
        return (
            tr("a code of such devices")
            if meaning.meaning
            else tr("said to be a code; none such is known of such devices")
        )
    said = tr("a code of {maker}") if meaning.meaning else tr("said to be a code; none such is known of {maker}")
    return said.format(maker=meaning.maker)
