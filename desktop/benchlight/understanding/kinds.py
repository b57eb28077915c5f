"""Recognises the kind of device that a text is about: a "hoover" is a vacuum cleaner, and so is a "Bodenstaubsauger".

The names stand in `resources/ranking/kinds`; the kinds themselves are the classes of the device table.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache, cached_property, lru_cache
from itertools import accumulate, chain
from typing import Any, NamedTuple

from benchlight.records import Piece, Sort
from benchlight.translation import spoken, tr
from benchlight.understanding.local_names import local_parts
from benchlight.understanding.parts import Parts, all_parts
from benchlight.understanding.tables import FOLDER, table
from benchlight.words import UMLAUTS, Token, spaced, tokens, words

LANGUAGES = ("en", "de", "nl", "fr", "es", "it")
"""The first one's name of a kind is what Benchlight calls it."""

_LONGEST_NAME = 6
"""Words of the longest name."""
_SHORTEST_IN_COMPOUND = 5
"""Letters from which a name is recognised as the end or beginning of a compound word."""
_SHORTEST_REST = 4
"""Letters that stand behind it at least, where it is the beginning: "laptopscherm", but not "monitoring"."""
_CERTAINTY = ("line", "name", "other", "sign")
"""How a name means kinds, the surest first."""
_BEGINNING = 4
"""Letters by which it is seen that no name of several words begins here."""
_SHORTEST_PIECE = 3
"""Letters that each piece of a word has at least that is written apart."""
_PLURAL_OF_LINES = "s"
_UNITS = frozenset({"amp", "amps"})
"""Names that are units behind a number."""
_ONLY_BY_THE_WAY = frozenset(
    {"phone", "laptop", "desktop", "tablet", "router", "vehicle", "tv", "printer", "headphones", "monitor"}
)
"""Kinds that people use a device with, and say so: "cannot connect to my phone"."""
_USED_WITH = frozenset(
    """
    from to via with without using by on in into through vom mit per zum am im van met naar op aan uit depuis avec sur
    vers par dans desde con en por da su dal dalla
    """.split()  # noqa: SIM905 - a list of words reads better as a text
)
_ARTICLES = frozenset(
    """
    a an the my his her our their your another other any der die das den dem meinem meiner meinen ein einem einer de
    het een mijn haar onze le la les mon ma un une el los mi una il lo mio mia l
    """.split()  # noqa: SIM905 - a list of words reads better as a text
)
_ALIKE = tuple(
    map(
        frozenset,
        (
            ("vacuum", "robot-vacuum"),
            ("tv", "monitor"),
            ("watch", "smartwatch"),
            ("tablet", "ereader"),
            ("laptop", "desktop", "tablet"),
            ("printer", "scanner"),
            ("console", "handheld-console", "game-controller"),
            ("washer", "dryer"),
            ("amplifier", "media-player", "speaker", "turntable"),
            ("blender", "mixer", "small-appliance"),
            ("hair-care", "small-appliance-home"),
            ("motorcycle", "e-scooter"),
        ),
    )
)
"""Kinds that people call by each other's names."""


class _Sense(NamedTuple):
    """What a name means."""

    kinds: tuple[str, ...]
    """Several where it leaves open which; none where it is the name of something else."""
    language: str
    by: str
    """How it means them: "name", "line", "sign"."""
    written: str
    """As the table writes it."""
    guarded: bool
    """Whether it is an everyday word of another language, and means this only in a text of its own."""
    many: int
    """How many words the table writes it in."""


class _Mention(NamedTuple):
    """A place of a text that means kinds."""

    first: int
    """The first of its words, and the one after its last."""
    after: int
    kinds: tuple[str, ...]
    by: str
    written: str


class Kinds:
    """The kinds of device, by their names in several languages."""

    def __init__(self, languages: Mapping[str, Mapping[str, Any]], lines: Mapping[str, Sequence[str]],
                 categories: Mapping[str, Sequence[str]], parts: Parts) -> None:  # fmt: skip
        """`languages`: the tables of each language; `lines`: brands and lines by kind; `categories`: names in category
        paths by kind; `parts`: tells which kinds are parts of others, as a fan is of a laptop."""
        self._english = {kind: names[0] for kind, names in languages[LANGUAGES[0]]["names"].items()}
        self._labels: dict[str, dict[str, str]] = {}
        """The same in each language that was spoken."""
        self._senses: dict[str, list[_Sense]] = {}
        self._plurals = {language: tuple(of_language["plurals"]) for language, of_language in languages.items()}
        self._endings = sorted({plural for plurals in self._plurals.values() for plural in plurals}, key=len)
        self._compounding = frozenset(name for name, language in languages.items() if language.get("compounds"))
        self._function_words: dict[str, list[str]] = defaultdict(list)
        for language, of_language in languages.items():
            guarded = {_solid(name) for name in of_language["guarded"]}
            self._learn(language, "name", of_language["names"], guarded)
            self._learn(language, "sign", of_language["signs"], guarded)
            self._learn(language, "other", {"": of_language["others"]["names"]}, guarded)
            for word in words(of_language["function_words"]):
                self._function_words[word].append(language)
        self._learn("", "line", lines, set())
        self._categories = {_solid(name): kind for kind, names in categories.items() for name in names}
        self._beginnings = {solid[:_BEGINNING] for solid in self._senses}
        self._parts = parts

    def _learn(self, language: str, by: str, names: Mapping[str, Iterable[str]], guarded: set[str]) -> None:
        kinds_of: dict[str, list[str]] = defaultdict(list)
        written: dict[str, str] = {}
        for kind, of_kind in names.items():
            for name in of_kind:
                for solid in {_solid(name), _solid(name.translate(UMLAUTS))} if language == "de" else {_solid(name)}:
                    written.setdefault(solid, name)
                    if kind and kind not in kinds_of[solid]:
                        kinds_of[solid].append(kind)
        for solid, name in written.items():
            sense = _Sense(
                tuple(kinds_of[solid]), language, by, name, solid in guarded, len(name.replace("-", " ").split())
            )
            self._senses.setdefault(solid, []).append(sense)

    @cached_property
    def _parts_of(self) -> dict[str, frozenset[str]]:
        """For each kind the kinds that have such a thing as a part."""
        found: dict[str, set[str]] = defaultdict(set)
        for part in self._parts:
            for name in part.names:
                for sense in self._senses.get(spaced(name).rpartition(" ")[2], []):
                    if sense.by == "name":
                        for kind in sense.kinds:
                            found[kind].update(part.kinds)
        return {kind: frozenset(of - {kind}) for kind, of in found.items()}

    @cached_property
    def words(self) -> frozenset[str]:
        """The words that names of kinds are made of."""
        senses = chain.from_iterable(self._senses.values())
        names = (words(sense.written) for sense in senses if sense.by == "name")
        return frozenset(chain.from_iterable(names))

    @cached_property
    def words_of_lines(self) -> frozenset[str]:
        """The words of lines of devices and brands that say the kind."""
        senses = chain.from_iterable(self._senses.values())
        return frozenset(word for sense in senses if sense.by == "line" for word in words(sense.written))

    def like(self, kind: str) -> frozenset[str]:
        """Kinds that people call by each other's names, this one among them: a smartwatch is a watch."""
        return frozenset((kind,)).union(*(alike for alike in _ALIKE if kind in alike))

    def having(self, kind: str) -> frozenset[str]:
        """The kinds that have such a device as a part: phones have a camera."""
        return self._parts_of.get(kind, frozenset())

    @property
    def labels(self) -> Mapping[str, str]:
        """What a chip says, by kind; `kind_labels.py` has it for the translators."""
        language = spoken()
        if language not in self._labels:
            self._labels[language] = {kind: tr(label) for kind, label in self._english.items()}
        return self._labels[language]

    def __contains__(self, kind: str) -> bool:
        return kind in self._english

    def __iter__(self) -> Iterator[str]:
        return iter(self._english)

    def recognise(self, text: str) -> tuple[Piece, ...]:
        """The kinds that the text is of, as they come; several where it leaves open which."""
        found = _without_wholes(tokens(text))
        mentions = self._resolved(text, found, self._mentions(found))
        spans: dict[str, list[tuple[int, int]]] = {}
        reasons: dict[str, str] = {}
        for mention in mentions:
            start, last = found[mention.first].start, found[mention.after - 1]
            for kind in mention.kinds:
                spans.setdefault(kind, []).append((start, last.start + last.length - start))
                reasons.setdefault(kind, self._reason(kind, mention))
        return tuple(Piece(Sort.KIND, kind, self.labels[kind], tuple(spans[kind]), reasons[kind]) for kind in spans)

    def of_path(self, categories: Sequence[str]) -> str:
        """The kind of a guide from its category path, broadest first; "" where it is not known."""
        return self._of_path(tuple(categories))

    @lru_cache(1 << 12)  # noqa: B019 - the kinds are made once
    def _of_path(self, categories: tuple[str, ...]) -> str:
        for name in categories:
            if name in self._english:
                return name
        for name in reversed(categories):
            kind = self._of_category(name)
            if kind is not None:
                return kind
        return ""

    def _of_category(self, name: str) -> str | None:
        """The kind that a category's name says, "" for none of the kinds; None where it does not say."""
        solid = _solid(name)
        kind = self._categories.get(solid, self._categories.get(solid.removesuffix("s")))
        if kind is not None:
            return "" if kind == "none" else kind
        found = _without_wholes(tokens(name))
        named = [mention for mention in self._mentions(found) if mention.by in ("name", "line")]
        return named[-1].kinds[0] if named else None

    def _mentions(self, found: Sequence[Token]) -> list[_Mention]:
        """All places that mean kinds, or things that only sound like one."""
        spoken = Counter(language for token in found for language in self._function_words.get(token.word, ()))
        mentions: list[_Mention] = []
        place = 0
        while place < len(found):
            mention = self._mention_at(found, place, spoken)
            if mention is not None:
                mentions.append(mention)
            place = place + 1 if mention is None else mention.after
        return mentions

    def _mention_at(self, found: Sequence[Token], place: int, spoken: Mapping[str, int]) -> _Mention | None:
        near = [token.word.rstrip("+") for token in found[place : place + _LONGEST_NAME]]
        joined = list(accumulate(near))
        begins_one = joined[-1][:_BEGINNING] in self._beginnings
        for many in range(len(joined) if begins_one else 1, 0, -1):
            solid = joined[many - 1]
            senses = self._meant(solid, near[:many], spoken)
            a_unit = solid in _UNITS and place > 0 and found[place - 1].word.isdigit()
            if senses and not a_unit:
                by = min((sense.by for sense in senses), key=_CERTAINTY.index)
                kinds = dict.fromkeys(kind for sense in senses if sense.by == by for kind in sense.kinds)
                written = next(sense.written for sense in senses if sense.by == by)
                return _Mention(place, place + many, tuple(kinds), by, written)
        return None

    def _meant(self, solid: str, pieces: Sequence[str], spoken: Mapping[str, int]) -> list[_Sense]:
        """What the pieces mean that make `solid` in one. `spoken`: words of each language that stand in the text."""
        known = self._known(solid, len(pieces[-1]), len(pieces) == 1)
        # "koffie zet apparaat" is written in one; but "for no reason" has no Italian "forno".
        torn = len(pieces) > 1 and len(pieces[0]) > 1 and min(map(len, pieces)) < _SHORTEST_PIECE
        most = max(spoken.values(), default=0)
        return [
            sense
            for sense in known
            if not (torn and len(pieces) > sense.many)
            and (not sense.guarded or (spoken[sense.language] == most and (most or sense.language == LANGUAGES[0])))
        ]

    @lru_cache(1 << 13)  # noqa: B019 - the kinds are made once
    def _known(self, solid: str, last: int, alone: bool) -> list[_Sense]:
        """All that the words joined here can mean. `last`: letters of the last of them; `alone`: whether it is one."""
        if solid in self._senses:
            return self._senses[solid]
        plurals = []
        for ending in self._endings:
            # No language puts an s to an s: "nass" (wet) is not several NAS.
            if solid.endswith(ending) and not solid.endswith("ss") and last > len(ending):
                stem = self._senses.get(solid[: -len(ending)], ())
                plurals += [sense for sense in stem if ending in self._plurals.get(sense.language, _PLURAL_OF_LINES)]
        return plurals or (self._in_compound(solid) if alone else [])

    def _in_compound(self, word: str) -> list[_Sense]:
        """What a German or Dutch compound names by its end ("steelstofzuiger"), or is of by its beginning
        ("laptopscherm"), be that end a part of it and a kind, too ("Kühlschranklampe")."""
        ends = self._longest(word[cut:] for cut in range(2, len(word) - _SHORTEST_IN_COMPOUND + 1))
        cuts = range(len(word) - _SHORTEST_REST, _SHORTEST_IN_COMPOUND - 1, -1)
        begins = self._longest(word[:cut] for cut in cuts)
        of = tuple(kind for sense in begins for kind in sense.kinds)
        return begins if not ends or (of and local_parts(word, 1, of, self._compounding)) else ends

    def _longest(self, pieces: Iterable[str]) -> list[_Sense]:
        return next(filter(None, map(self._compounded, pieces)), [])

    def _compounded(self, word: str) -> list[_Sense]:
        senses = self._senses.get(word, ())
        return [sense for sense in senses if sense.language in self._compounding and sense.by in ("name", "other")]

    def _resolved(self, text: str, found: Sequence[Token], mentions: list[_Mention]) -> list[_Mention]:
        """The mentions that say what the text is about."""
        named = [mention for mention in mentions if mention.kinds and mention.by != "sign"]
        if not named:
            return [mention for mention in mentions if mention.kinds][:1]
        return _subjects(found, self._wholes(_narrowed(self._heads(text, found, named))))

    def _heads(self, text: str, found: Sequence[Token], named: Sequence[_Mention]) -> list[_Mention]:
        """Of a compound its last word: "PC speakers" are speakers. But a "laptop fan" is of a laptop."""
        heads: list[_Mention] = []
        for mention in named:
            before = heads[-1] if heads else None
            if before is not None and before.after == mention.first:
                end = found[before.after - 1].start + found[before.after - 1].length
                joined = text[end : found[mention.first].start] in ("", " ", "-")
                apart = set(mention.kinds).isdisjoint(before.kinds)
                if joined and not self._are_parts(mention.kinds, before.kinds) and apart:
                    heads.pop()
            heads.append(mention)
        return heads

    def _wholes(self, named: Sequence[_Mention]) -> list[_Mention]:
        """Without those that are only parts of others: in "the fan of my laptop" it is the laptop."""
        every = {mention.kinds for mention in named}
        only_parts = {
            kinds
            for kinds in every
            if any(self._are_parts(kinds, other) and not self._are_parts(other, kinds) for other in every)
        }
        return [mention for mention in named if mention.kinds not in only_parts]

    def _are_parts(self, kinds: tuple[str, ...], others: tuple[str, ...]) -> bool:
        """Whether devices of the other kinds have such devices as parts."""
        others_only = set(others).isdisjoint(kinds)
        return others_only and all(not self.having(kind).isdisjoint(others) for kind in kinds)

    def _reason(self, kind: str, mention: _Mention) -> str:
        label, written = self.labels[kind], mention.written
        if mention.by == "line" and written.endswith("s"):
            said = tr("{a_word} are {a_kind}", "{word}, {kind}: without the English article")
        elif mention.by == "line":
            said = tr("{a_word} is {a_kind}", "{word}, {kind}: without the English article")
        elif mention.by == "sign":
            said = tr("“{word}” is said of {a_kind}", "{kind}: without the English article")
        else:
            return ""
        return said.format(a_word=with_article(written), word=written, a_kind=with_article(label), kind=label)


def _narrowed(named: Sequence[_Mention]) -> list[_Mention]:
    """Where another mention tells which: in "the computer is a laptop" the computer is no desktop."""
    sets = {frozenset(mention.kinds) for mention in named}
    return [
        mention._replace(kinds=tuple(kind for kind in mention.kinds if kind in min(telling, key=len)))
        if (telling := [kinds for kinds in sets if kinds < set(mention.kinds)])
        else mention
        for mention in named
    ]


def _subjects(found: Sequence[Token], named: Sequence[_Mention]) -> list[_Mention]:
    """Without what a device is only used with ("does not connect to my phone"), where another is left."""
    subjects = [mention for mention in named if not _is_by_the_way(found, mention)]
    return subjects or list(named)


def _is_by_the_way(found: Sequence[Token], mention: _Mention) -> bool:
    if not _ONLY_BY_THE_WAY.issuperset(mention.kinds):
        return False
    before = mention.first - 1
    while before >= 0 and found[before].word in _ARTICLES:
        before -= 1
    return before >= 0 and found[before].word in _USED_WITH


def _without_wholes(found: Iterable[Token]) -> list[Token]:
    """The words, without the wholes behind the pieces of what hyphens join."""
    pieces: list[Token] = []
    end = -1
    for token in found:
        if token.start >= end:
            pieces.append(token)
            end = token.start + token.length
    return pieces


def _solid(name: str) -> str:
    """The name in one word, so that "hair dryer", "hair-dryer" and "hairdryer" are the same."""
    return spaced(name.replace("-", " ")).replace(" ", "")


def with_article(name: str) -> str:
    """The name as it stands in an English sentence: "a laptop", "an iPhone", "headphones"."""
    if name.endswith("s") and not name.endswith("ss"):
        return name
    return f"{'an' if name[0].lower() in 'aeioux' else 'a'} {name}"


@cache
def all_kinds() -> Kinds:
    """The kinds of the device table, by the names that ship with Benchlight."""
    languages = {language: table(f"{FOLDER}/{language}") for language in LANGUAGES}
    return Kinds(languages, table(f"{FOLDER}/lines"), table(f"{FOLDER}/categories"), all_parts())
