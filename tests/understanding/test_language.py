"""The language of a text is told by a few words."""

from __future__ import annotations

import pytest

from benchlight.understanding.language import languages_of

TOLD = [
    ("display kaputt, black screen", "en de"),
    ("akku kaput", "de"),
    ("Écran brisé", "fr"),
    ("ecran casse", "fr"),
    ("decran noir", "fr"),
    ("cafetiere coule plus", "fr"),
    ("kuehlschrank kuehlt nicht", "de"),
    ("Waschmaschinentür", "de"),
    ("wasmachinedeur", "nl"),
    ("papierinvoer stagneert", "nl"),
    ("teclado no va", "es"),
    ("schermo rotto", "it"),
    ("arm broken", "en"),
    ("pen kapot", "nl"),
    ("Battery drains overnight", "en"),
    ("motor", ""),
    ("MFP M127fn", ""),
    ("", ""),
]


@pytest.mark.parametrize(("text", "languages"), TOLD)
def test_a_few_words_tell_the_language(text: str, languages: str) -> None:
    assert [told.language for told in languages_of(text)] == languages.split()


def test_the_words_that_told_it_are_kept() -> None:
    english, german = languages_of("display kaputt, black screen")
    assert (english.words, german.words) == (("black", "screen"), ("kaputt",))
