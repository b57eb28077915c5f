"""Which language a text is in."""

from __future__ import annotations

import pytest

from benchlight.sources.languages import language_of, short_code


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Remove the two screws with the screwdriver, and lift the battery out of its frame."),
        ("de", "Entferne die beiden Schrauben mit dem Schraubendreher und hebe den Akku aus dem Gehäuse."),
        ("fr", "Retirez les deux vis avec le tournevis puis soulevez la batterie du boîtier."),
        ("es", "Retira los dos tornillos con el destornillador y levanta la batería de la carcasa."),
        ("it", "Rimuovi le due viti con il cacciavite e solleva la batteria dalla custodia."),
        ("pt", "Remova os dois parafusos com a chave e levante a bateria da carcaça. Não force."),
        ("nl", "Verwijder de twee schroeven met de schroevendraaier en til de accu uit de behuizing."),
        ("tr", "İki vidayı tornavida ile çıkarın ve bataryayı kasadan bir spudger ile kaldırın."),
        ("ja", "2本のネジを外し、バッテリーを持ち上げます。"),
        ("ko", "두 개의 나사를 제거하고 배터리를 들어 올립니다."),
        ("zh", "拧下两颗螺丝并取出电池。"),
        ("ru", "Открутите два винта и извлеките батарею."),
        ("en", "小米 Mi 9 screen: remove the two screws, and lift the display out of the frame."),
        ("", "Lumo Phone 3"),
        ("", ""),
        ("", "12 – 45 ± 3 µΩ"),
    ],
)
def test_a_sentence_or_two_tell_their_language_and_a_name_does_not(language: str, text: str) -> None:
    assert language_of(text) == language


def test_codes_of_three_letters_are_known() -> None:
    assert [short_code(code) for code in ("deu", "ger", "eng", "zho", "DE", "sv", "")] == [
        "de", "de", "en", "zh", "de", "sv", "",
    ]  # fmt: skip
