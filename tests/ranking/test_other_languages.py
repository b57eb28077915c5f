"""Guides in other languages are found by queries in theirs and in others, and grouped with those for the same part."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from benchlight.assistant import Assistant
from benchlight.records import Guide, Query
from tests.helpers import there

TITLES = {
    "en": ("Lenovo X1 Battery Replacement", "Lenovo X1 Keyboard Replacement"),
    "de": ("Akku tauschen", "Tastatur tauschen"),
    "nl": ("Accu vervangen", "Toetsenbord vervangen"),
    "fr": ("Remplacement de la batterie", "Remplacement du clavier"),
    "es": ("Cambiar la batería", "Cambiar el teclado"),
    "it": ("Sostituzione della batteria", "Sostituzione della tastiera"),
}
DEVICES = {"fr": "Lenovo T480", "es": "Lenovo T14", "it": "Lenovo T14", "nl": "Lenovo T480"}
LAPTOP = ("Laptop",)
ASKED = [
    ("Lenovo X1 Akku hält nicht", "de"),
    ("laptop akku defekt", "de"),
    ("laptop accu leeg", "nl"),
    ("ordinateur portable batterie morte", "fr"),
    ("portatil bateria agotada", "es"),
    ("portatile batteria scarica", "it"),
    ("laptop battery empty", "en"),
]


@pytest.fixture
def bench(open_assistant: Callable[..., Assistant]) -> Assistant:
    """Guides for two parts of laptops, in six languages."""
    assistant = open_assistant()
    assistant.add_guides(
        [
            Guide(
                f"test:{language}-{part}", title, DEVICES.get(language, "Lenovo X1"), categories=LAPTOP, locale=language
            )
            for language, titles in TITLES.items()
            for part, title in zip(("battery", "keyboard"), titles, strict=True)
        ]
    )
    return assistant


@pytest.mark.parametrize(("text", "language"), ASKED)
def test_one_cause_has_the_guides_of_all_languages_the_querys_first(bench: Assistant, text: str, language: str) -> None:
    first = there(bench.rank(Query(text))).hits[0]
    assert (first.cause, first.guides, first.key) == ("laptop/battery", len(TITLES), f"test:{language}-battery")


@pytest.mark.parametrize("language", TITLES)
def test_the_filter_leaves_the_guides_of_its_language(bench: Assistant, language: str) -> None:
    text = "laptop battery empty" if language == "de" else "laptop akku defekt"
    hits = there(bench.rank(Query(text, language=language))).hits
    assert hits[0].key == f"test:{language}-battery"
    assert {hit.key.partition(":")[2].partition("-")[0] for hit in hits} == {language}
    assert {hit.guides for hit in hits} == {1}


def test_a_filter_in_another_language_finds_what_only_an_english_query_says(bench: Assistant) -> None:
    of_german = there(bench.rank(Query("laptop keyboard dead", language="de"))).hits
    assert of_german[0].key == "test:de-keyboard"


def test_what_is_out_of_question_is_so_in_guides_of_all_languages(bench: Assistant) -> None:
    hits = there(bench.rank(Query("Laptop geht nicht an, Akku schon getauscht, Tastatur?"))).hits
    assert [hit.cause for hit in hits] == ["laptop/keyboard", "laptop/battery"]


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("écran", "test:fr"),
        ("ecran cassé", "test:fr"),
        ("remplacement decran", "test:fr"),
        ("l'alimentatore è rotto", "test:it"),
        ("alimentatore rotto", "test:it"),
        ("tuerdichtung undicht", "test:de"),
    ],
)
def test_a_word_is_found_however_its_article_and_umlauts_are_typed(
    open_assistant: Callable[..., Assistant], text: str, key: str
) -> None:
    assistant = open_assistant()
    assistant.add_guides(
        [
            Guide("test:fr", "Remplacer l'écran", "Bidule Z9", locale="fr"),
            Guide("test:it", "Sostituzione dell'alimentatore", "Coso P5", locale="it"),
            Guide("test:de", "Türdichtung wechseln", "Dings K3", locale="de"),
            Guide("test:en", "Keyboard Replacement", "Thing A1"),
        ]
    )
    assert [hit.key for hit in there(assistant.rank(Query(text))).hits][:1] == [key]
