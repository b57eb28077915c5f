"""Parts that a text says are new, replaced, tried with another, or in order: they are not the fault.

Each word of the text becomes a sign of one letter: P a part, N "new", W "works" and so on (`_SIGNS`); what binds to the
part beside it is then a pattern of signs. What the patterns do not know, they leave alone: a part that is wrongly
excluded hides the repair, one that is missed costs a place.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cache, lru_cache
from typing import NamedTuple

from benchlight.records import Piece, Sort
from benchlight.translation import tr
from benchlight.understanding.local_names import local_names
from benchlight.understanding.part_words import Word, key, names_of, other_languages, phrases, text_words
from benchlight.understanding.parts import all_parts, part_label
from benchlight.understanding.tables import table
from benchlight.words import UMLAUTS

_Meaning = tuple[str, tuple[str, ...]]
"""The sign of a word, and the parts that it names."""
_SIGNS = {
    "new": "N",
    "another": "O",
    "replaced": "R",
    "ruled out": "R",
    "fitted": "F",
    "replacing": "V",
    "tried": "T",
    "young": "a",
    "checked": "K",
    "cleaned": "C",
    "works": "W",
    "heard": "h",
    "good": "G",
    "not it": "A",
    "not the": "e",
    "not": "X",
    "without": "L",
    "without too": "l",
    "need": "M",
    "since": "S",
    "now": "n",
    "damaged": "H",
    "bad": "Q",
    "stops": "Z",
    "solved": "U",
    "on battery": "B",
    "still": "Y",
    "despite": "D",
    "with": "w",
    "preposition": "p",
    "from": "r",
    "beside": "E",
    "filler": "_",
    "somebody": "I",
    "time": "t",
    "and": "&",
    "but": "|",
    "subject": "s",
}
"""The classes of words in the table, each with its sign. A part is P, what works if its part does ("drains") f, and any
other word o; a number #."""
_MARKS = {
    **dict.fromkeys(",/", ","),
    **dict.fromkeys("()[]–—-:", ":"),
    **dict.fromkeys(".;!…\n", ";"),
    **dict.fromkeys("&+", "&"),
    "?": "?",
}
"""The signs of marks: what ends a sentence is ";", dashes, colons and brackets are ":"."""

_NEVER_APART = ("fr", "es", "it")
"""Languages whose words nobody writes in two, as "can not", "durch gemessen" and "schoon gemaakt" are."""

_X = "[_I]*"
"""What may stand between."""
_END = "$|[,:;|&t#Ywn?]"
"""What ends a clause, or goes on with another thing."""
_PARTS = (
    rf"P(?!{_X}(?:[oP]|p(?!{_X}(?:[NOEsY,:;|&]|$))))"
    rf"(?:(?:,(?![_INO]*P{_X}Y)|,?&)[_INO]*P(?!{_X}[oPpWQHXAGMRKs]))*"
)
"""One part or several behind their word: "replaced belt, brushes and pump". In "new battery door" and "new battery for
the door" the battery is none, in "replaced the belt and motor hums" the motor was not replaced."""
_PARTS_FIRST = rf"P(?:(?:,{_X}P)*,?&{_X}(?:P|o))?"
"""The same before their word: "belt, brushes and pump replaced"; the last may be any thing."""
_VERB = "(?:_[_It#]{0,5}o?|o{1,2}&)?[_It#]*"
"""What may stand between a part and what was done to it: "was professionally" replaced, "bypassed and" replaced."""
_ELSEWHERE = "[ps]?[_t#]{0,3}O[_I]{0,3}(?:s|[Po](?=$|[,:;|]))"
"""Works "in another laptop", "in another case"."""
_BESIDES = rf"(?>(?:o?[KTC]r?[_I#]{{0,3}}(?:o(?![GKTC]))?|{_ELSEWHERE}),?&?[_It]*|[op][o_]{{0,2}}&[_It]*)*"
"""What else a text may say of a part before it says that it works: "tested in another laptop and", "cleaned and". Each
is taken whole: to try what may be part of the next would take twice as long for each."""
_FUNCTIONS = rf"f(?:(?:,{_X}f)*,?&{_X}f)?"
_EITHER = _PARTS_FIRST.replace("P", "[Pf]")


def _any_of(*patterns: str) -> re.Pattern[str]:
    return re.compile("|".join(patterns))


_DONE = _any_of(
    rf"[FT]?{_X}N[_IN]*{_PARTS}{_X}[FRT]*",  # "fitted a new battery"
    rf"F{_X}[OG]{_X}{_PARTS}",  # "put in a known good battery"
    rf"{_PARTS_FIRST}{_VERB}N(?!{_X}P){_X}[FR]*(?={_X}(?:{_END}|[pr]))",  # "battery is new"
    rf"{_PARTS_FIRST}:{_X}[NR][_It#]*:",  # "battery (new)"
    rf"{_PARTS_FIRST}[_IAoQt#]{{0,5}}a",  # "battery is two weeks old"
    rf"R[_INO]*:?[_INOt#]*{_PARTS}",  # "replaced the belt"
    rf"{_PARTS_FIRST}{_VERB}R(?![_INO]*P)(?={_X}(?:{_END}|[FXMGNOpr]))",  # "belt was replaced"
    rf"{_PARTS_FIRST}{_X}F(?={_X}[t#r])",  # "battery fitted last week"
    rf"F{_X}V{_X}{_PARTS}|V{_X}{_PARTS}{_X}F",  # "fitted a replacement battery"
)
_TRIED = _any_of(
    rf"[TDY]:?[_Iwt#]*[ONG]{_X}{_PARTS}",  # "tried another charger", "same with another charger"
    rf"[TDY]:?[_Iwt#]*[ONG]{_X}o{{1,2}}&[_INOt#]*P(?=[,:;]|$)",  # "tried another socket and charger"
    rf"T:?{_X}[t#]{_X}{_PARTS}",  # "tried two batteries"
    rf"(?P<without>(?:X[W_IGofPhA]{{1,3}}|[Wofh]A)w{_X})O{_X}{_PARTS}",  # "no picture with another cable"
    rf"O{_X}{_PARTS}(?:{_X}[TYX]|(?=[,:;]{_X}[YX]))",  # "other battery, same thing"
    rf"[TD][_Iw]*V{_X}{_PARTS}",  # "tried replacing the fuse"
    rf"[TDY]:?[_Iwt#]*{_PARTS}{_X}O(?=$|[,:;|]|&{_X}[YX])",  # "tried the charger of a friend"
    rf"{_PARTS_FIRST}{_X}O(?:{_X}[TY]|(?=[,:;]{_X}Y))",  # "the charger of a friend, same thing"
    rf"L{_X}{_PARTS}(?=[_Is,:]{{0,4}}Y)",  # "without the battery the same"
    rf"(?<![WG])(?<![WG]_)l{_X}{_PARTS}",  # "even without the battery"
    rf"V{_X}{_PARTS}(?=[_I,:;&]*Y)|{_PARTS_FIRST}{_X}V(?=[_I,:;&]*Y)",  # "battery replacement did not help"
)
_CHECKED = _any_of(
    rf"K:?{_X}{_PARTS}",  # "checked the fuse"
    rf"{_PARTS_FIRST}{_X}K(?=$|[,:;|&t?])",  # "fuse checked"
)
_WORKS = _any_of(
    rf"{_EITHER}[_IYt#]*{_BESIDES}(?:[WG]|(?<=_)oG)[_IGWh]*"
    rf"(?=$|[,:;?]|{_X}\||{_ELSEWHERE}|&{_X}[PfsXAG]|(?<=G)(?:_?P{_X}[WGXQANR]|&(?!{_X}[QHZ])))",  # "motor ok"
    rf"{_PARTS_FIRST}{_X}A[_I]*H(?={_X}(?:{_END}))",  # "hose isn't blocked"
    rf"{_FUNCTIONS}(?={_X}\||,{_X}X{_X}f)",  # "fills and drains but", "sound, no picture"
    rf"P{_X}K{_X}G(?=w)",  # "psu tested ok with a meter"
    rf"K{_X}{_PARTS}{_X}G(?=$|[,:;|&?])",  # "checked the fuse ok"
    rf"W[_IG]*B(?=$|[,:;|])|B{_X}W[_IG]*(?=$|[,:;|])",  # "works on battery"
    rf"(?<![|&WGofh])(?<!\|;)(?:A_+|e_*)P(?={_X}(?:$|[,:;|]))",  # "not the battery"
    rf"h[_IW]*{_PARTS}[_IGW]*(?=$|[,:;?|])",  # "I can hear the motor running"
    rf"{_PARTS_FIRST}[_It]*h[_IGW]*(?=$|[,:;?|]|&{_X}[PfsX])",  # "motor can be heard"
)
_BROKEN = _any_of(r"H[_IQ]*(?P<damaged>P)", r"(?P<is_damaged>P)[_I]*H", r"M[_I]*N[_I]*(?P<wanted>P)")
"""Parts that the text calls damaged, or wants new: they stay in question."""
_SOLVED = _any_of("U", r"(?:^|[;s&])[_I]*[WG][_IWG]*(?:;|$)")
"""It was repaired: what was replaced was the fault."""
_COMPLAINT = re.compile(r"[XAZQ]|H(?![_I]*P)")
"""Something is not as it should be; a "cracked screen" alone may be what was replaced."""


class _Found(NamedTuple):
    """Signs that may exclude the parts among them, and what stands around them."""

    start: int
    end: int
    signs: str
    before: str
    """In the same clause."""
    after: str
    beyond: str
    """What follows the clause, to the end of the text."""
    earlier: str
    """The sentences before."""
    within: str
    """The sentence up to the signs."""
    later: str
    """The rest of the sentence."""


def recognise(text: str, kinds: Iterable[str] = ()) -> tuple[Piece, ...]:
    """A piece for each part of devices of these kinds (of any kind, where there are none) that the text says is not the
    fault, in order."""
    kinds = tuple(kinds)
    split = text_words(text)
    in_english, languages = _lexicon(kinds), other_languages(text)
    _, _, vague, alone = _words()

    def meaning(phrase: str, many: int) -> _Meaning | None:
        found = in_english.get(phrase)
        if found is not None and many > 1 and phrase in alone and found[0] not in "Pf":
            found = None  # Italian "ma la" is no Spanish "mala"
        if found is None and phrase not in vague and (named := local_names(phrase, many, kinds, languages)):
            return "P", named
        return found

    signs, words, names = _signed(split, meaning)
    if not names:
        return ()
    in_question = {name for found in _BROKEN.finditer(signs) for name in names[found.start(found.lastgroup or 0)]}
    pieces: dict[str, Piece] = {}
    for found in _excluded(signs):
        start, end = split[words[found.start][0]].start, split[words[found.end - 1][1]].end
        said = " ".join(text[start:end].split())
        for place in range(found.start, found.end):
            for name in names.get(place, ()):
                if name not in in_question and not ("h" in found.signs and "bearing" in name):  # it roars
                    part = _called(name, kinds) or _written(text, split, words[place])
                    label = tr("not the {part}").format(part=part)
                    piece = pieces.setdefault(name, Piece(Sort.EXCLUDED, name, label, (), said))
                    spans = sorted({*piece.spans, (start, end - start)})
                    pieces[name] = piece._replace(spans=tuple(spans))
    return tuple(sorted(pieces.values(), key=lambda piece: piece.spans))


def _called(name: str, kinds: tuple[str, ...]) -> str:
    """What the part of that name is called on devices of these kinds; "" where the kind is not known."""
    numbers = [number for kind in kinds if (number := all_parts().named(kind, name)) >= 0]
    called = part_label(numbers[0]) if numbers else ""
    if not numbers or called != all_parts()[numbers[0]].names[0]:
        return called
    return " ".join([word.lower() if word.istitle() else word for word in called.split()])


def _written(text: str, split: Sequence[Word], words: tuple[int, int]) -> str:
    """What the text calls it."""
    return text[split[words[0]].start : split[words[1]].end].lower()


def _excluded(signs: str) -> Iterator[_Found]:
    """Where the signs exclude parts."""
    if not _SOLVED.search(signs):
        yield from (found for found in _places(_DONE, signs) if _stands(found) and _goes_on(found))
        yield from (found for found in _places(_TRIED, signs) if _stands(found))
        yield from (
            found for found in _places(_CHECKED, signs) if _stands(found) and not re.search("[QHZ]", found.later)
        )
    yield from (found for found in _places(_WORKS, signs) if _runs(found))


def _places(pattern: re.Pattern[str], signs: str) -> Iterator[_Found]:
    """Where the pattern stands."""
    for match in pattern.finditer(signs):
        start, end = match.span()
        if "without" in pattern.groupindex and match["without"]:
            start = match.end("without")
        sentence = max(signs.rfind(";", 0, start), signs.rfind("?", 0, start)) + 1
        within, later = signs[sentence:start], re.split("[;?]", signs[end:], maxsplit=1)[0]
        before, after = re.split("[,:|]", within)[-1], re.split("[,:|]", later, maxsplit=1)[0]
        if start != match.start():
            before = ""  # the pattern has seen to it
        yield _Found(
            start, end, signs[start:end], before, after, signs[end + len(after) :], signs[:sentence], within, later
        )


def _stands(found: _Found) -> bool:
    """Whether it was done, and before the fault was told."""
    if "M" in found.before + found.signs + found.after or found.beyond.startswith("?"):
        return False
    # "never replaced", "external keyboard", "works with another charger", "fuse of the plug"
    if re.search(r"(?:[XALl][_IoFN]*|E[_I]*|[Wh][_IG]*w[_I]*|[pr][_I]*)$", found.before):
        return False
    if (
        found.signs.startswith("l")
        or "Y" in found.signs + found.after
        or re.match(r"[,:;|&_Isn]*[oXfsW_I]{0,4}Y", found.beyond)
    ):
        return True
    # "new battery not recognised", "since the screen was replaced", "new battery, now it restarts"
    return not (
        re.match(r"[_I]*(?:p[_I]*s[_I]*)?[XAGQHZ]", found.after)
        or set("Sn") & set(found.before)
        or re.match(r"[^;?]*n", found.after + found.beyond)
    )


def _goes_on(found: _Found) -> bool:
    """Whether the text complains though it was done. A sentence behind the fault that says nothing else ("Does not turn
    on. Battery replaced.") tells what repaired it."""
    if not set("oXQHZAfWGsYBh") & set(found.earlier + found.within + found.after + found.beyond):
        return False
    if (
        "Y" in found.later
        or re.match("[;?][_I&|]*Y", found.beyond[len(found.later) - len(found.after) :])
        or "I" in found.before[-3:] + found.signs + found.after[:2]
        or re.match(r"[_Io#]{0,3}[tr]", found.after)
    ):
        return True
    if re.fullmatch(r"P.*N", found.signs) or _COMPLAINT.search(found.within + ";" + found.later):
        return True
    if found.earlier.strip(";"):
        return False
    if re.search(r"w[_I]*$", found.before):
        return True
    aside = re.split(":", found.within.removesuffix(found.before))[-1] + found.later[len(found.after) :].split(":")[0]
    next_sentence = found.beyond.lstrip(";").split(";")[0]
    fails = _COMPLAINT if "N" in found.signs else re.compile("[XA]")
    return bool(set("ofWsZ") & set(aside) or fails.search(next_sentence))


def _runs(found: _Found) -> bool:
    """Whether it is said to work as it should."""
    follows = found.after + found.beyond
    if set("SM") & set(found.before) or found.beyond.startswith("?"):
        return False
    if found.signs[0] not in "Ae" and re.search(r"(?:[XAwprEQHOLl]|E[_I]*[pr])[_I]*$", found.before):
        return False
    if "h" in found.signs and not _told_beside(found, follows):
        return False
    if found.signs.startswith("f") and set("XAQHZP") & set(found.before):
        return False
    # "motor runs, then stops" takes it back; "psu is fine, shuts down" does not.
    if re.match(r"[,|&_I]*[QH]" if set("GAe") & set(found.signs) else r"[,|&_I]*[QHZ]", follows):
        return False
    if "|" not in follows[:3]:
        return True
    goes_on = follows.partition("|")[2]
    if not re.match(r"[_I,wp]*(?:[XAPfsNRDSMO]|$|[ospr_]{1,6}[XA])", goes_on):
        return False  # "screen works but flickers"
    # "heats but not enough"
    return bool(set("WGAeh") & set(found.signs) or re.match(r"[_I,]*(?:X[_I]*[fP]|[fPsD]|[ospr_]{1,6}X)", goes_on))


def _told_beside(found: _Found, follows: str) -> bool:
    """Whether a text that one hears the part complains of another thing: not "you can hear the fan, annoying", nor "I
    hear the motor but it does not turn"."""
    if "W" not in found.signs and re.match(r"[,|&_I]*(?:s?[_I]*X?[_I]*W|oA[_I]*o[_I]*(?:$|[,;]))", follows):
        return False
    return bool(set("XAZ|sf") & set(found.earlier + found.within + ";" + follows))


def _signed(
    split: Sequence[Word], meaning: Callable[[str, int], _Meaning | None]
) -> tuple[str, list[tuple[int, int]], dict[int, tuple[str, ...]]]:
    """The text as signs, the first and the last word of each, and the parts that are named, by sign."""
    known = {place: (length, meaning) for place, length, meaning in phrases(split, meaning)}
    signs: list[str] = []
    words: list[tuple[int, int]] = []
    names: dict[int, tuple[str, ...]] = {}
    place = 0
    while place < len(split):
        length, (sign, parts) = known.get(place, (1, ("o", ())))
        if not split[place].folded:
            sign = _MARKS.get(split[place].text, "")
        elif sign == "o" and split[place].folded.isdigit():
            sign = "#"
        if sign:
            if parts:
                names[len(signs)] = parts
            signs.append(sign)
            words.append((place, place + length - 1))
        place += length
    return "".join(signs), words, names


@lru_cache(64)
def _lexicon(kinds: tuple[str, ...]) -> dict[str, _Meaning]:
    """For each word the sign, and the parts of these kinds that it names in English."""
    words, functions, vague, _ = _words()
    parts = names_of(kinds)
    batteries = parts.get("battery", ())
    lexicon: dict[str, _Meaning] = {word: (sign, batteries if sign == "B" else ()) for word, sign in words.items()}
    for word, behind in functions.items():
        names = dict.fromkeys(name for kind in kinds or behind for name in behind.get(kind, ()))
        if names:
            lexicon[word] = ("f", tuple(names))
    lexicon.update((word, ("P", names)) for word, names in parts.items() if word not in vague)
    return lexicon


@cache
def _words() -> tuple[dict[str, str], dict[str, dict[str, list[str]]], set[str], set[str]]:
    """The sign of each word, the parts by kind that each function tells of, the words that name no one part, and those
    with a sign that nobody writes in two."""
    read = table("exclusions")
    words: dict[str, str] = {}
    for name, by_language in read["words"].items():
        for language, spoken in by_language.items():
            for word in spoken:
                words.setdefault(key(word), _SIGNS[name])
                if language == "de":
                    words.setdefault(key(word.translate(UMLAUTS)), _SIGNS[name])
    functions = {key(word): each["parts"] for each in read["function"] for word in each["words"]}
    said = [(language, word) for of in read["words"].values() for language, spoken in of.items() for word in spoken]
    whole = {key(word) for language, word in said if language in _NEVER_APART and word.isalnum()}
    apart = {key(word) for language, word in said if language not in _NEVER_APART or not word.isalnum()}
    return words, functions, {key(word) for word in read["vague"]}, whole - apart
