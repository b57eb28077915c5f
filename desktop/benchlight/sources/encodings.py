"""Which 8-bit encoding a text is in that is no UTF-8: the one in which its words have letters of one language only."""

from __future__ import annotations

import re
from typing import NamedTuple

from benchlight.translation import mark, tr

_WORD = re.compile(rb"[A-Za-z\x80-\xff]*[\x80-\xff][A-Za-z\x80-\xff]*")
_MOST_WORDS = 2_000
_LETTERS = re.compile(r"[^\W\d_]+")
_SIGNS = frozenset("°µ²³½¼×±§€£«»„“”‚‘’–—…•·№®©™\xa0¡¿")


class _Script(NamedTuple):
    """Encodings, the usual first, of languages, each by its letters beyond ASCII."""

    name: str
    encodings: tuple[str, ...]
    languages: tuple[str, ...]
    alone: bool = False
    """Whether its words have no Latin letters."""


_SCRIPTS = (  # the likelier first: it wins where several fit
    _Script(
        mark("Western European"),
        ("windows-1252", "cp850", "mac_roman"),
        ("äöüß", "àâæçéèêëîïôœùûüÿ", "àèéìòù", "áéíñóúüªº", "áâãàçéêíóôõúªº", "æøåé", "åäöé", "éëïóöüèê"),
    ),
    _Script(
        mark("Central European"),
        ("windows-1250", "iso8859_2", "cp852"),
        ("ąćęłńóśźż", "áčďéěíňóřšťúůýž", "áäčďéíĺľňóôŕšťúýž", "áéíóöőúüű", "čćđšž", "ăâîşţșț"),
    ),
    _Script(mark("Turkish"), ("windows-1254",), ("çğıöşüâî",)),
    _Script(mark("Western European"), ("windows-1252",), ("áéíðóúýþæö",)),
    _Script(
        mark("Cyrillic"),
        ("windows-1251", "koi8_r", "cp866", "iso8859_5", "mac_cyrillic"),
        ("абвгдеёжзийклмнопрстуфхцчшщъыьэюя", "абвгґдеєжзиіїйклмнопрстуфхцчшщьюя", "абвгдђежзијклљмнњопрстћуфхцчџш"),
        alone=True,
    ),
    _Script(mark("Greek"), ("windows-1253",), ("αβγδεζηθικλμνξοπρσςτυφχψωάέήίόύώϊϋΐΰ",), alone=True),
)
_NAMES = {
    "cp850": "DOS code page 850", "cp852": "DOS code page 852", "cp866": "DOS code page 866", "mac_roman": "Mac Roman",
    "mac_cyrillic": "Mac Cyrillic", "iso8859_2": "ISO 8859-2", "iso8859_5": "ISO 8859-5", "koi8_r": "KOI8-R",
}  # fmt: skip


class Encoding(NamedTuple):
    """An encoding, and what to call it."""

    codec: str
    name: str
    """"Windows-1252 (Western European)"."""


def plausible(content: bytes) -> Encoding:
    """The encoding in which the words of the text that are not ASCII look most like those of a language."""
    words = b" ".join(word[0] for _, word in zip(range(_MOST_WORDS), _WORD.finditer(content), strict=False))
    best, chosen, likeliest = -1.0, _SCRIPTS[0].encodings[0], _SCRIPTS[0]
    for script in _SCRIPTS:
        for codec in script.encodings:
            text = words.decode(codec, errors="replace")
            score = max(_fits(text, frozenset(letters), script.alone) for letters in script.languages)
            if score > best + 0.02:
                best, chosen, likeliest = score, codec, script
    return Encoding(chosen, f"{_NAMES.get(chosen, chosen.capitalize())} ({tr(likeliest.name)})")


def _fits(text: str, letters: frozenset[str], alone: bool) -> float:
    """How many of the signs beyond ASCII a language has where they stand, of 1."""
    signs = sum(not sign.isascii() for sign in text)
    good = sum(sign in _SIGNS for sign in text) * 0.9
    for word in _LETTERS.findall(text):
        if alone and word[0].isascii() != word[-1].isascii():
            continue
        cased = word[1:].islower() or len(word) == 1 or word.isupper()
        right = sum(not sign.isascii() and sign.lower() in letters for sign in word)
        good += right * (1.0 if cased and not (len(word) == 1 and word.isupper()) else 0.3)
    return good / signs if signs else 0.0
