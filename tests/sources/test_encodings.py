"""8-bit encodings are told by the letters of the languages."""

from __future__ import annotations

import pytest

from benchlight.sources.encodings import plausible

TEXTS = {
    "German": "Lüfter tauschen; Gehäuse öffnen, größere Öffnung – 20 €",
    "French": "Remplacement de l'écran; problème d'allumage, à vérifier où c'est cassé",
    "Spanish": "Cambio de batería; el móvil no enciende, señal pequeña",
    "Italian": "Sostituzione della batteria perché non si accende più; può essere",
    "Portuguese": "Substituição da tela; não liga, botão avariado",
    "Danish": "Udskiftning af køleskabets dør, åben låge, æltemaskine",
    "Swedish": "Byte av fläkt; höger lucka går inte på",
    "Dutch": "Accu vervangen; geen beeld, één keer geïsoleerd",
    "Polish": "Wymiana akumulatora; nie ładuje się, zużyty wyświetlacz, ość",
    "Czech": "Výměna baterie; přístroj se nenabíjí, žádný displej, díl číslo",
    "Hungarian": "Akkumulátor csere; a készülék nem tölt, fűtés, kijelző",
    "Croatian": "Zamjena baterije; uređaj se ne puni, čišćenje, žica, šum",
    "Russian": "Замена аккумулятора; телефон не заряжается, экран не работает",
    "Greek": "Αντικατάσταση μπαταρίας; η συσκευή δεν φορτίζει",
    "Turkish": "Pil değişimi; cihaz şarj olmuyor, ışık yanıyor",
}


@pytest.mark.parametrize(
    ("language", "codec"),
    [
        *((language, "windows-1252") for language in list(TEXTS)[:8]),
        *((language, "cp850") for language in ("German", "French", "Spanish")),
        *((language, "mac_roman") for language in ("German", "French")),
        *((language, "windows-1250") for language in ("Polish", "Czech", "Hungarian", "Croatian")),
        *((language, "cp852") for language in ("Polish", "Czech")),
        ("Polish", "iso8859_2"),
        *(("Russian", codec) for codec in ("windows-1251", "koi8_r", "cp866", "iso8859_5")),
        ("Greek", "windows-1253"),
        ("Turkish", "windows-1254"),
    ],
)
def test_the_encoding_of_a_language_is_found(language: str, codec: str) -> None:
    content = TEXTS[language].replace("–", "-").replace("€", "EUR").encode(codec)
    assert content.decode(plausible(content).codec) == TEXTS[language].replace("–", "-").replace("€", "EUR")


def test_what_fits_nothing_is_taken_for_the_usual_and_named() -> None:
    assert plausible(b"\xff\xfe\xfd").name.startswith("Windows-125")
    assert plausible("größer".encode("cp850")).name == "DOS code page 850 (Western European)"
