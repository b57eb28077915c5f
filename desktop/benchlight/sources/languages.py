"""Which language a text is in, by its commonest words, or by its letters where these tell it alone."""

from __future__ import annotations

import re
from collections import Counter

_ENOUGH = 2_000
"""Characters of a text that are looked at."""
_FEWEST = 3
"""So many common words tell a language; fewer may be names."""
_COMMON = {
    "en": "the and of with from your you this that is are be if it into off out on by not use using remove then its "
    "them to for will may as",
    "de": "der die das und den dem des ein eine einen mit von aus nicht sie ist sind zum zur auf im wird werden dein "
    "deine du auch wenn entferne als so bis",
    "fr": "le la les des du et une un avec dans pour sur votre vos vous est sont ne pas que qui au aux ce cette si "
    "retirez puis par en",
    "es": "el los las y del una un con para por su sus en que es se al no si retire puede este esta desde tu más como",
    "it": "il lo gli della del dei delle e una un con per sul sulla nel nella che è non si di da rimuovi dal dalla "
    "sono questo questa",
    "pt": "o os as do da dos das e uma um com para por no na nos nas não que é se em ao seu sua remova pelo pela são",
    "nl": "de het een en van met niet je uit op aan in is zijn naar voor dat deze dit als verwijder om bij wordt er",
    "tr": "ve bir bu ile için de da çıkarın olarak daha sonra değil olan üzerinde kadar gibi",
}
_SPOKEN = {
    word: [name for name, common in _COMMON.items() if word in common.split()]
    for word in " ".join(_COMMON.values()).split()
}
_WORD = re.compile(r"[^\W\d_]+")
_SCRIPTS = (
    ("ja", re.compile("[\u3040-\u30ff]")),  # before Chinese: Japanese has its letters, too
    ("ko", re.compile("[\uac00-\ud7a3]")),
    ("zh", re.compile("[\u4e00-\u9fff]")),
    ("ru", re.compile("[\u0400-\u04ff]")),
)
_LONG = {
    "eng": "en", "deu": "de", "ger": "de", "fra": "fr", "fre": "fr", "spa": "es", "ita": "it", "por": "pt", "nld": "nl",
    "dut": "nl", "tur": "tr", "jpn": "ja", "kor": "ko", "zho": "zh", "chi": "zh", "rus": "ru",
}  # fmt: skip


def language_of(text: str) -> str:
    """The ISO 639-1 code of the language that a text is in, or "" where it does not tell."""
    text = text[:_ENOUGH].lower()
    letters = len(text) - len(text.encode("ascii", "ignore"))
    for name, script in _SCRIPTS:
        # A maker's name or two in other letters do not make a language of a text.
        if letters * 4 > len(text) and len(script.findall(text)) * 10 > letters:
            return name
    said = Counter(name for word in _WORD.findall(text) for name in _SPOKEN.get(word, ()))
    first, second = (*said.most_common(2), ("", 0), ("", 0))[:2]
    return first[0] if first[1] >= _FEWEST and first[1] > second[1] else ""


def short_code(code: str) -> str:
    """The ISO 639-1 code of a language that is given by one of three letters, or what is given: "de" for "deu"."""
    return _LONG.get(code.lower(), code.lower())
